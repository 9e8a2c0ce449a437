"""A scheme that a cell does not name plainly is asked once by its words, or by its place, and taken as a person says it."""

from collections.abc import Callable, Sequence

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, is_meaning
from data.returns.intake import Draft
from data.returns.lines.scheme_cells import SCHEMES_SAID

Of = Callable[..., Draft]
HEAD = ("District", "Scheme", "Product", "Sector", "GI")
TITLE = ("Products of Assam as on 30.06.2026",)


def read(draft: Of, schemes: Sequence[str | None], **said: str) -> Draft:
    districts = ("Kamrup", "Barpeta", "Nalbari")
    rows = [
        (district, one, "Bell metal", "Handicraft", "Yes") for district, one in zip(districts, schemes, strict=False)
    ]
    return draft(making.xlsx([TITLE, HEAD, *rows]), choices=Choices(words=tuple(said.items())))


def schemes_of(found: Draft) -> list[str]:
    return [str(row["scheme"]) for row in found.rows]


@pytest.mark.parametrize("written", ["Both", "ODOP/DEH", "ODOP and DEH", "उभय"])
def test_a_cell_of_two_schemes_is_asked_once_and_said_by_its_word_for_every_row(draft: Of, written: str) -> None:
    asked = read(draft, [written, "ODOP", written])
    assert {one.cell for one in asked.faults} == {"B3", "B5"}
    assert {one.word for one in asked.faults} == {written}
    both = read(draft, [written, "ODOP", written], **{written: "ODOP; DEH"})
    assert both.is_publishable
    assert schemes_of(both) == ["ODOP", "DEH", "ODOP", "ODOP", "DEH"]
    assert {row["is_gi_tagged"] for row in both.rows} == {True}
    one = read(draft, [written, "ODOP", written], **{written: "DEH"})
    assert schemes_of(one) == ["DEH", "ODOP", "DEH"]


def test_a_blank_scheme_is_asked_by_its_place_and_said_by_it(draft: Of) -> None:
    asked = read(draft, [None, "ODOP"])
    assert [(one.cell, one.word) for one in asked.faults] == [("B3", "Sheet1!B3")]
    said = read(draft, [None, "ODOP"], **{"Sheet1!B3": "DEH"})
    assert said.is_publishable
    assert schemes_of(said) == ["DEH", "ODOP"]
    assert "Sheet1!B3: the scheme DEH, as it was said by hand" in said.filled


def test_a_place_holds_for_its_row_alone(draft: Of) -> None:
    found = read(draft, ["Both", "Both"], **{"Sheet1!B3": "ODOP; DEH"})
    assert [one.cell for one in found.faults] == ["B4"]


def test_a_scheme_is_never_left_out_in_silence(draft: Of) -> None:
    assert [one.cell for one in read(draft, ["Both"], Both="aside").faults] == ["B3"]
    assert [one.cell for one in read(draft, ["Both"], Both="Handloom").faults] == ["B3"]


def test_plain_schemes_ask_nothing(draft: Of) -> None:
    found = read(draft, ["ODOP", "DEH", "PMFME"])
    assert found.is_publishable
    assert schemes_of(found) == ["ODOP", "DEH", "PMFME-ODOP"]


def test_whatever_the_page_offers_may_be_said() -> None:
    assert all(map(is_meaning, SCHEMES_SAID))
