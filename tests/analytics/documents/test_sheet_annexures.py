"""The tables of a paper as a workbook read back: rows, order and totals as numbers, notes, names of sheets, no formula."""

import io
from dataclasses import replace

import openpyxl
import pytest
from openpyxl import Workbook

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.documents.paper import Origin, Paper, Table
from analytics.documents.sheets.annexures import sheet_names, tables_xlsx


def read(paper: Paper) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(tables_xlsx(paper)))


@pytest.fixture(scope="module")
def book(reply: Paper) -> Workbook:
    return read(reply)


def test_a_sheet_for_each_table_and_the_notes_last(book: Workbook) -> None:
    assert book.sheetnames == ["ANNEXURE-I", "ANNEXURE-II", "Notes"]


def test_rows_stand_in_order_as_numbers_with_their_total(book: Workbook, reply: Paper) -> None:
    sheet = book["ANNEXURE-I"]
    stored = [[cell.value for cell in row] for row in sheet.iter_rows(max_col=4)]
    assert [row[0] for row in stored[:3]] == [
        "ANNEXURE-I",
        "State-wise number of action plans",
        "As on 09.06.2022",
    ]
    assert stored[3] == list(reply.tables[0].headings)
    required = [["NA" if cell is None else cell for cell in row] for row in reply.tables[0].rows]
    assert stored[4:41] == required
    plans = [row[2] for row in stored[4:40]]
    assert sum(plans) == stored[40][2] == 666  # type: ignore[arg-type]
    assert [row[0] for row in stored[42:45]] == [
        "Source: letters of the States.",
        "Base: 784 districts of the register.",
        "NA: not known on the day of the table. It does not mean none.",
    ]
    assert sheet.freeze_panes == "A5"
    assert sheet.print_title_rows == "$4:$4"


def test_numbers_have_indian_grouping_and_the_total_stands_apart(book: Workbook) -> None:
    sheet = book["ANNEXURE-I"]
    assert sheet["D5"].number_format == "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;#,##0"
    assert (sheet["C5"].font.b, sheet["C41"].font.b) == (False, True)
    assert sheet["C41"].border.top.style == "medium"


def test_no_cell_is_a_formula(book: Workbook) -> None:
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert book["ANNEXURE-II"]["D4"].value == "=1+1"


def test_the_notes_carry_provenance_code_and_counts(book: Workbook) -> None:
    wording = {row[0].value: row[1].value for row in book["Notes"].iter_rows()}
    assert wording["Scheme"] == "DEH"
    assert wording["Code"] == "EHM-7F3A"
    assert (wording["Rows, ANNEXURE-I"], wording["Rows, ANNEXURE-II"]) == ("36", "40")
    assert "Mark" not in wording


def test_every_sheet_of_the_sample_says_so(made_up: Paper) -> None:
    book = read(made_up)
    for name in ("ANNEXURE-I", "ANNEXURE-II"):
        assert book[name]["A1"].value == ILLUSTRATIVE
        header = book[name].oddHeader
        assert header is not None
        assert ILLUSTRATIVE in str(header.center.text)
    assert ("Mark", ILLUSTRATIVE) in [(row[0].value, row[1].value) for row in book["Notes"].iter_rows()]


def test_names_of_sheets_are_what_excel_allows() -> None:
    plain = Origin(kind="figure", label="Plans")
    titles = ["Plans: [a]/b*?", "plans a b", "'", "Notes", "History", "x" * 40, "x" * 40, "\x00"]
    names = sheet_names(tuple(Table(title, ("a",), (), plain) for title in titles))
    assert names == [
        "Plans a b",
        "plans a b (2)",
        "Table 3",
        "Notes (2)",
        "History (2)",
        "x" * 31,
        "x" * 27 + " (2)",
        "Table 8",
    ]
    assert len({name.casefold() for name in names}) == len(names)


def test_a_paper_without_tables_has_its_notes(reply: Paper) -> None:
    assert read(replace(reply, blocks=reply.blocks[:3])).sheetnames == ["Notes"]


def test_the_same_paper_gives_the_same_bytes(reply: Paper) -> None:
    assert tables_xlsx(reply) == tables_xlsx(reply)
