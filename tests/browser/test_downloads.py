"""Files that leave the product: the rows that the button promises, and the view they are of, read back as received."""

from __future__ import annotations

import csv
import io
import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from analytics.words import indian
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS, ODOP_ROWS_IN_REGISTER, YOUNGER_THAN_ODOP

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

SVG = "{http://www.w3.org/2000/svg}"
AS_ON = "as_on=2026-08-01"
VIEW = "ODOP, all 36 States/UTs, as on 01.08.2026"
BASE = f"{DISTRICTS} districts in the LGD register of 13.05.2026"


def download(page: Page, kind: str) -> tuple[Path, int]:
    """The file behind the button, and the number of rows that the button promises."""
    button = page.get_by_role("button", name=re.compile(rf"^(download )?Download [\d,]+ rows? \({kind}\)$"))
    promised = re.search(r"([\d,]+) row", button.inner_text())
    assert promised
    with page.expect_download() as got:
        button.click()
    assert got.value.suggested_filename.endswith(f".{kind.lower()}")
    return Path(got.value.path()), int(promised[1].replace(",", ""))


def read_csv(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "without its mark Excel shows Hindi as noise"
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read_xlsx(path: Path) -> tuple[list[dict[str, object]], dict[str, str]]:
    """The table's rows and the notes by their label, lines of one label joined."""
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    assert book.sheetnames == ["Table", "Notes"]
    head, *rows = book["Table"].iter_rows(values_only=True)
    notes: dict[str, str] = {}
    for label, text in book["Notes"].iter_rows(values_only=True):
        notes[str(label)] = f"{notes[str(label)]}\n{text}" if label in notes else str(text)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows], notes


def check_notes(notes: dict[str, str], rows: int) -> None:
    assert notes["Scheme"] == "ODOP"
    assert notes["View"] == VIEW
    assert notes["Base"] == BASE
    assert notes["Facts as on"] == "16.11.2025"
    assert "One District One Product list" in notes["Source"]
    assert notes["Rows"] == str(rows)


def test_the_table_of_states_as_csv_is_the_table_with_its_provenance(visit: Visit) -> None:
    path, promised = download(visit(f"coverage?{AS_ON}&measure=identified&table_india=By+State"), "CSV")
    rows = read_csv(path)
    assert len(rows) == promised
    by_name = {row["State/UT"]: row for row in rows}
    states = [row for row in rows if row["S. No."]]
    assert len(states) == 36
    assert by_name["Assam"]["Product identified"] == "35"
    assert by_name["Delhi"]["Product identified"] == "10"
    assert sum(int(row["Districts"]) for row in states) == DISTRICTS == int(by_name["Total"]["Districts"])
    assert sum(int(row["Product identified"]) for row in states) == ODOP_DISTRICTS
    for row in rows:
        assert (row["Scheme"], row["View"], row["Base"]) == ("ODOP", VIEW, BASE)
        assert row["Facts as on"] == "16.11.2025"
        assert "One District One Product list" in row["Sources"]


def test_the_table_of_states_as_xlsx_has_the_rows_and_the_notes(visit: Visit) -> None:
    path, promised = download(visit(f"coverage?{AS_ON}&measure=identified&table_india=By+State"), "XLSX")
    rows, notes = read_xlsx(path)
    assert len(rows) == promised
    assert {row["State/UT"]: row["Product identified"] for row in rows}["Uttar Pradesh"] == 75
    check_notes(notes, promised)


@pytest.mark.parametrize("kind", ["CSV", "XLSX"])
def test_the_rows_behind_a_class_are_as_many_as_the_button_says(visit: Visit, kind: str) -> None:
    page = visit(f"coverage?{AS_ON}&measure=identified&table_india=Rows+and+documents")
    expect(
        page.get_by_text(
            f"Product identified: {ODOP_DISTRICTS} districts, {indian(ODOP_ROWS_IN_REGISTER)} rows behind them."
        )
    ).to_be_visible()
    path, promised = download(page, kind)
    assert promised == ODOP_ROWS_IN_REGISTER
    if kind == "CSV":
        rows: list[dict[str, str]] | list[dict[str, object]] = read_csv(path)
    else:
        rows, notes = read_xlsx(path)
        check_notes(notes, promised)
    assert len(rows) == promised
    assert len({(row["State/UT"], row["District"]) for row in rows}) == ODOP_DISTRICTS
    assert {row["Scheme"] for row in rows} == {"ODOP"}
    assert all(row["Document"] and row["Link"] for row in rows)


def test_a_filter_stands_in_the_file(visit: Visit) -> None:
    page = visit(f"coverage?{AS_ON}&measure=identified&states=Assam&gi=true&table_india=By+district")
    path, promised = download(page, "CSV")
    rows = read_csv(path)
    assert len(rows) == promised == 35
    assert {row["View"] for row in rows} == {"ODOP, Assam, GI-marked products only, as on 01.08.2026"}


def test_the_map_says_what_it_shows_and_bears_the_code_of_its_view(visit: Visit) -> None:
    page = visit(f"coverage?{AS_ON}&measure=identified")
    with page.expect_download() as got:
        page.get_by_role("button", name="Download map (SVG)").click()
    name = got.value.suggested_filename
    assert re.fullmatch(
        rf"map-product-identified-{ODOP_DISTRICTS}-of-{DISTRICTS - YOUNGER_THAN_ODOP}-districts-6-more-not-applicable-ehm-\w{{4}}-\w{{4}}\.svg",
        name,
    )
    drawing = ET.fromstring(Path(got.value.path()).read_text(encoding="utf-8"))
    texts = " ".join("".join(one.itertext()) for one in drawing.iter(f"{SVG}text"))
    for words in (
        f"Product identified: {ODOP_DISTRICTS} of {DISTRICTS - YOUNGER_THAN_ODOP} districts, 6 more not applicable",
        VIEW,
        f"Base: {BASE}",
        "As on 16.11.2025",
        "Outlines as the product ships them: not certified by the Survey of India.",
        "99.0%",
        f"Code {name[-17:-4].upper()}",
    ):
        assert words in texts, words
    assert len(list(drawing.iter(f"{SVG}path"))) > 776
    with page.expect_download() as got:
        page.get_by_role("button", name="Download map (PNG)").click()
    content = Path(got.value.path()).read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", content[16:24])[0] == 1260


@pytest.mark.parametrize("address", ["", "sectors"])
def test_the_first_table_of_the_other_pages_reads_back_too(visit: Visit, address: str) -> None:
    page = visit(f"{address}?{AS_ON}")
    button = page.get_by_role("button", name=re.compile(r"Download [\d,]+ rows? \(XLSX\)")).first
    promised = re.search(r"([\d,]+) row", button.inner_text())
    assert promised
    with page.expect_download() as got:
        button.click()
    rows, notes = read_xlsx(Path(got.value.path()))
    assert len(rows) == int(promised[1].replace(",", ""))
    assert notes["View"] == VIEW
    assert notes["Base"]
    assert "Source" in notes
