"""Sheets as the bytes of an XLSX workbook, the same bytes each time."""

import io
from collections.abc import Sequence
from datetime import date, datetime

import xlsxwriter

from data.samples.tables import Page


def workbook(pages: Sequence[Page], title: str, day: date) -> bytes:
    """The workbook of some sheets; its properties say that it is illustrative, and carry no time of making."""
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties(
            {"title": title, "comments": "Illustrative", "created": datetime(day.year, day.month, day.day)}  # noqa: DTZ001 - a file's own day
        )
        styles = {
            "title": book.add_format({"bold": True, "align": "center", "font_size": 12}),
            "heading": book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#DDDDDD"}),
            "day": book.add_format({"num_format": "dd-mm-yyyy", "border": 1}),
            "cell": book.add_format({"border": 1}),
        }
        for page in pages:
            _write(book.add_worksheet(page.name), page, styles)
    return target.getvalue()


def _write(sheet: xlsxwriter.worksheet.Worksheet, page: Page, styles: dict[str, xlsxwriter.format.Format]) -> None:
    width = max(map(len, page.rows))
    sheet.set_column(0, width, 18)
    for top, left, bottom, right in page.merged:
        if (top, left) != (bottom, right):
            sheet.merge_range(top, left, bottom, right, "", styles["title" if top < page.heading_rows[0] else "cell"])
    for row, cells in enumerate(page.rows):
        style = styles["title" if row < page.heading_rows[0] else "heading" if row in page.heading_rows else "cell"]
        for column, value in enumerate(cells):
            if (row, column) in page.counts:
                sheet.write_formula(row, column, page.counts[row, column], style, value)
            elif isinstance(value, date):
                sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), styles["day"])  # noqa: DTZ001 - a day
            elif value is not None:
                sheet.write(row, column, value, style)
