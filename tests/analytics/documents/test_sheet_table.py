"""Files read back: the rows, their order, the provenance, and no live formula whatever the text."""

import csv
import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.documents.sheets.table import csv_bytes, xlsx_bytes
from analytics.provenance import Provenance

VIEW = Provenance(
    title="Product identified",
    scheme="ODOP",
    sentence="ODOP, Assam, as on 21.11.2026",
    base="35 districts of Assam",
    as_on=date(2025, 11, 16),
    sources=("One District One Product list: DPIIT",),
    notes=("A district counts once.",),
    code="EHM-2345-6789",
)
FRAME = pd.DataFrame(
    {
        "District": ["Kamrup", "=1+1"],
        "Products": [123456, None],
        "As on": [date(2025, 11, 16), None],
        "GI": [True, False],
    },
    dtype=object,
)


def part(line: Any, side: str) -> str:
    """What stands on one side of a sheet's head or foot."""
    return str(getattr(line, side).text)


def test_csv_carries_rows_and_provenance() -> None:
    rows = list(csv.reader(io.StringIO(csv_bytes(FRAME, VIEW).decode("utf-8-sig"))))
    assert rows[0] == [
        "District",
        "Products",
        "As on",
        "GI",
        "Scheme",
        "View",
        "Base",
        "Facts as on",
        "Sources",
        "Workspace",
        "Code",
    ]
    assert rows[1] == [
        "Kamrup",
        "123456",
        "16.11.2025",
        "Yes",
        "ODOP",
        "ODOP, Assam, as on 21.11.2026",
        "35 districts of Assam",
        "16.11.2025",
        "One District One Product list: DPIIT",
        "Record: the public record and the returns received",
        "EHM-2345-6789",
    ]
    assert rows[2][:4] == ["'=1+1", "", "", "No"]


def test_xlsx_carries_rows_and_a_notes_sheet() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(FRAME, VIEW)))
    table, notes = book["Table"], book["Notes"]
    assert [cell.value for cell in table[1]] == ["District", "Products", "As on", "GI"]
    assert table["A2"].value == "Kamrup"
    assert table["B2"].value == 123456
    assert table["C2"].value.date() == date(2025, 11, 16)
    assert (table["A3"].value, table["A3"].data_type) == ("=1+1", "s")
    wording = {row[0].value: row[1].value for row in notes.iter_rows()}
    assert wording["Scheme"] == "ODOP"
    assert wording["View"] == "ODOP, Assam, as on 21.11.2026"
    assert wording["Base"] == "35 districts of Assam"
    assert wording["Facts as on"] == "16.11.2025"
    assert wording["Rows"] == "2"


def test_a_list_prints_with_its_headings_on_every_page_as_wide_as_the_paper() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(FRAME, VIEW)))
    table = book["Table"]
    assert table.print_title_rows == "$1:$1"
    assert (table.page_setup.paperSize, table.page_setup.fitToWidth or 1, table.page_setup.fitToHeight) == (9, 1, 0)
    assert table.sheet_properties.pageSetUpPr is not None
    assert table.sheet_properties.pageSetUpPr.fitToPage
    assert table.page_setup.orientation != "landscape"
    assert part(table.oddHeader, "left") == "Product identified"
    assert part(table.oddHeader, "right") == "EHM-2345-6789"
    assert part(table.oddFooter, "center") == "Page &P of &N"
    wide = pd.DataFrame({f"Column {at}": ["words that are long enough"] for at in range(12)})
    marked = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(wide, replace(VIEW, is_illustrative=True))))["Illustrative"]
    assert marked.page_setup.orientation == "landscape"
    assert "illustrative" in part(marked.oddHeader, "center").lower()
    notes = {row[0].value: row[1].value for row in book["Notes"].iter_rows()}
    assert notes["Order"] == "The list's own"


def test_a_moment_keeps_its_hour_in_both_files() -> None:
    frame = pd.DataFrame({"Recorded (IST)": [datetime.fromisoformat("2026-11-28 07:01")]})
    (_, row) = csv.reader(io.StringIO(csv_bytes(frame, VIEW).decode("utf-8-sig")))
    assert row[0] == "28.11.2026 07:01"
    cell = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(frame, VIEW)))["Table"]["A2"]
    assert (cell.value, cell.number_format) == (datetime.fromisoformat("2026-11-28 07:01"), "dd.mm.yyyy hh:mm")


def test_same_rows_same_bytes() -> None:
    assert xlsx_bytes(FRAME, VIEW) == xlsx_bytes(FRAME, VIEW)


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1))
def test_no_text_becomes_a_formula(text: str) -> None:
    frame = pd.DataFrame({"Text": [text]}, dtype=object)
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(frame, VIEW)))
    assert book["Table"]["A2"].data_type != "f"
    (_, row) = csv.reader(io.StringIO(csv_bytes(frame, VIEW).decode("utf-8-sig")))
    assert not row[0].startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("sign", ["\t=1", "\r=1"])
def test_hidden_starts_are_disarmed_in_csv(sign: str) -> None:
    text = csv_bytes(pd.DataFrame({"Text": [sign]}), VIEW).decode("utf-8-sig")
    assert next(iter(list(csv.reader(io.StringIO(text, newline="")))[1])).startswith("'")


def test_a_whole_number_that_is_not_held_is_a_blank() -> None:
    frame = pd.DataFrame({"Months since": pd.Series([6, None], dtype="Int64")})
    rows = list(csv.reader(io.StringIO(csv_bytes(frame, VIEW).decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["Months since", "6", ""]
