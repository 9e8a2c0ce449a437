"""Hindi names of districts: each is the district's own and its present one, else the cell is blank and named in SOURCES.md."""

import csv
import re
from itertools import groupby

import pytest
from rapidfuzz import fuzz

from data.paths import REFERENCE
from data.returns.words import spelling

Row = dict[str, str]
FULLER = {"159": "लखीमपुर खीरी", "376": "दंतेवाड़ा", "414": "खरगोन", "515": "एसपीएसआर नेल्लूर"}
"""Common names that are fuller or shorter than the register's, of districts that were never renamed."""


def rows() -> list[Row]:
    with (REFERENCE / "districts.csv").open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def english(row: Row) -> list[str]:
    names = [row["district_name"], *row["alt_names"].split("|")]
    return [name for name in names if name and not re.search("[\u0900-\u097f]", name)]


def alike(hindi: str, name: str) -> float:
    one, other = spelling.sound(hindi), spelling.sound(name)
    return max(fuzz.ratio(one, other), fuzz.token_set_ratio(one, other))


def faults(districts: list[Row]) -> set[str]:
    """Districts whose Hindi name reads as a neighbour's, as one that it had before, or is that of a namesake in Hindi alone."""
    found = set()
    named = [row for row in districts if row["name_hi"]]
    for row in named:
        hindi, code = row["name_hi"], row["district_code"]
        own = max(alike(hindi, name) for name in english(row))
        beside = [one for one in districts if one["state_code"] == row["state_code"] and one is not row]
        is_neighbours = any(
            (near := fuzz.ratio(spelling.sound(hindi), spelling.sound(one["district_name"]))) >= 75 and near > own
            for one in beside
        )
        present = alike(hindi, row["district_name"])
        if is_neighbours or (present < 60 and own > present + 10 and FULLER.get(code) != hindi):
            found.add(row["district_name"])
    by_name = sorted(named, key=lambda row: row["name_hi"])
    for _, group in groupby(by_name, key=lambda row: row["name_hi"]):
        same = list(group)
        if not set.intersection(*(set(english(row)) for row in same)):
            found |= {row["district_name"] for row in same}
    return found


def test_no_hindi_name_is_another_districts_or_a_former_one() -> None:
    assert faults(rows()) == set()


@pytest.mark.parametrize(
    ("code", "hindi"),
    [
        ("313", "हुगली"),
        ("139", "एटा"),
        ("431", "शिवपुरी"),
        ("774", "बीकानेर"),
        ("370", "रायगढ़"),
        ("488", "उस्मानाबाद"),
        ("469", "औरंगाबाद"),
        ("226", "उत्तर सिक्किम"),
    ],
)
def test_a_name_that_is_not_its_own_is_found(code: str, hindi: str) -> None:
    spoilt = [row | {"name_hi": hindi} if row["district_code"] == code else row for row in rows()]
    (name,) = [row["district_name"] for row in spoilt if row["district_code"] == code]
    assert name in faults(spoilt)


def test_every_name_that_was_taken_out_is_listed_with_its_district() -> None:
    text = (REFERENCE / "SOURCES.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("- Hindi names ")]
    listed = {name.strip(): hindi for line in lines for name, hindi in re.findall(r"[:,] ([^,:(]+) \(([^)]+)\)", line)}
    by_name = {row["district_name"]: row for row in rows()}
    assert len(listed) == 23
    assert {name for name in listed if by_name[name]["name_hi"]} == set()
    renamed = {name for name, hindi in listed.items() if hindi in by_name[name]["alt_names"].split("|")}
    assert len(renamed) == 15
    assert "Howrah" not in renamed
