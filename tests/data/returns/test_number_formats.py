"""What a cell shows and what it holds: formats that make another thing of a number, raised figures, and what is not seen."""

import io
from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest
import xlsxwriter

from data.returns.files.number_formats import UNSEEN, shown_number
from data.returns.files.raised import text_of
from data.returns.intake import Draft

Of = Callable[..., Draft]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (1_250_000_000, "#,##0.00,,", "1250 (the cell holds 1250000000)"),
        (1_300, '#,##0.0,"K"', "1.3 K (the cell holds 1300)"),
        (0.45, "0.0%", "45%"),
        (12.5, '0.00" lakh"', "12.5 lakh"),
        (5_700.25, '0.00" (P)"', "5700.25 (P)"),
        (12, '"DIC/"0', "DIC/12"),
        (0, '0;-0;"NA"', "NA"),
        (1, '"Yes";;"No"', "Yes"),
        (12.5, '_("$"* #,##0.00_)', 12.5),
        (12.5, "[$₹-4009] #,##0.00", 12.5),
        (12.5, '"Rs. "0.00', 12.5),
        (225, "000000", 225),
        (3, '0"."', 3),
        (12_345_678, "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0", 12_345_678),
        (-5, "0;(0)", -5),
        (True, '0" lakh"', True),
        ("12", "0%", "12"),
    ],
)
def test_a_number_is_read_as_its_cell_shows_it(value: Any, number_format: str, shown: Any) -> None:
    assert shown_number(value, number_format) == shown


@pytest.mark.parametrize(
    ("number_format", "is_unseen"), [(";;;", True), (";;", True), ("0;;", False), ("General", False)]
)
def test_a_format_may_show_nothing(number_format: str, is_unseen: bool) -> None:
    assert bool(UNSEEN.fullmatch(number_format)) is is_unseen


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([("145", False), ("1", True)], "145¹"),
        ([("Salem", False), ("12", True)], "Salem¹²"),
        ([("12", False), ("th", True), (" April", False)], ""),
        ([("145", True)], ""),
        ([("145", False), (" 1", False)], ""),
    ],
)
def test_a_raised_figure_is_no_digit_of_the_number_before_it(parts: list[tuple[str, bool]], text: str) -> None:
    assert text_of(parts) == text


def exports(fill: Callable[[xlsxwriter.Workbook, Any], None]) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("X")
        for row, cells in enumerate(
            (["Tamil Nadu exports, Rs crore"], ["District", "2025-26"], ["Chennai"], ["Madurai", 2])
        ):
            sheet.write_row(row, 0, cells)
        fill(book, sheet)
    return target.getvalue()


@pytest.mark.parametrize(
    ("number", "number_format"), [(1_250_000_000, "#,##0.00,,"), (0.45, "0%"), (12.5, '0.0" lakh"')]
)
def test_a_value_that_shows_another_thing_is_asked(number: float, number_format: str, draft: Of) -> None:
    content = exports(lambda book, sheet: sheet.write("B3", number, book.add_format({"num_format": number_format})))
    found = draft(content, "return.xlsx")
    assert [one.cell for one in found.faults] == ["B3"]
    assert [row["value"] for row in found.rows] == [2]


def test_a_mark_in_a_format_is_kept_as_one_in_words(draft: Of) -> None:
    content = exports(lambda book, sheet: sheet.write("B3", 5.25, book.add_format({"num_format": '0.00" (P)"'})))
    found = draft(content, "return.xlsx")
    assert [(row["value"], row["remarks"]) for row in found.rows] == [(5.25, "marked (P)"), (2, None)]


def test_a_footnote_raised_behind_a_value_is_never_read_as_its_last_digit(draft: Of) -> None:
    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        sheet.write_rich_string("B3", book.add_format(), "145", book.add_format({"font_script": 1}), "1")

    found = draft(exports(fill), "return.xlsx")
    assert [one.what for one in found.faults] == ["B3 bears the mark '¹', and no note of the file says what it changes"]


def test_what_a_file_does_not_show_is_read_and_named(draft: Of) -> None:
    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        sheet.write("B3", 7, book.add_format({"num_format": ";;;"}))
        sheet.write("A4", "Madurai", book.add_format({"font_color": "#FFFFFF"}))
        sheet.write("A2", "District", book.add_format({"font_color": "#FFFFFF", "bg_color": "#003366"}))

    found = draft(exports(fill), "return.xlsx")
    assert [row["value"] for row in found.rows] == [7, 2]
    assert [one.words.partition(" in the file")[0] for one in found.hidden] == ["X: B3, A4 show nothing"]


def test_opendocument_sheets_show_percents_scaled_numbers_and_raised_figures(draft: Of) -> None:
    content = making.ods([("Tamil Nadu exports, Rs crore",), ("District", "2025-26"), *((one, 3) for one in NAMES)])

    def change(parts: dict[str, bytes]) -> None:
        text = parts["content.xml"].decode()
        cell = '<table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>'
        for new in (
            '<table:table-cell office:value-type="percentage" office:value="0.03"><text:p>3%</text:p></table:table-cell>',
            '<table:table-cell office:value-type="float" office:value="3000000"><text:p>3.0</text:p></table:table-cell>',
            '<table:table-cell office:value-type="float" office:value="3"><text:p>3 lakh</text:p></table:table-cell>',
            '<table:table-cell office:value-type="string"><text:p>3<text:span text:style-name="u">1</text:span></text:p></table:table-cell>',
        ):
            text = text.replace(cell, new, 1)
        style = '<style:style style:name="u" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
        parts["content.xml"] = text.replace(
            "<office:body>", f"<office:automatic-styles>{style}</office:automatic-styles><office:body>"
        ).encode()

    found = draft(making.rezipped(content, change), "return.ods")
    assert [(one.cell, one.what) for one in found.faults] == [
        ("B3", "'3%' is no number"),
        ("B4", "'3.0 (the cell holds 3000000)' is no number"),
        ("B5", "the cell says lakh, and its column is in Rs crore"),
        ("B6", "B6 bears the mark '¹', and no note of the file says what it changes"),
    ]
    assert [row["value"] for row in found.rows] == [3]


NAMES = ("Chennai", "Madurai", "Salem", "Karur", "Theni")
