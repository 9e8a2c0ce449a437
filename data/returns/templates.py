"""Blank returns to send to a State: the districts filled in, words to choose from, notes on every column.

A template that is filled in and sent back reads without a fault, whatever is left blank.
"""

import csv
import io
from collections.abc import Sequence

import xlsxwriter

from data.export_units import EXPORT_UNITS
from data.returns.files.cells import FORMULA_START
from data.returns.names.names import Register
from data.returns.words import kinds
from data.returns.words.kinds import Field, Kind

_CHOICES = {
    "stage": kinds.PLAN_WORDS,
    "status": kinds.STATUSES,
    "scheme": kinds.SCHEMES,
    "committee": ("SEPC", "DEPC"),
    "is_gi_tagged": ("yes", "no"),
    "unit": tuple(one.words for one in EXPORT_UNITS),
}
_HOLDS = {
    "text": "Text",
    "date": "A day, as 21.07.2025",
    "number": "Digits only",
    "word": "One of the words of the list",
    "amount": "A number as 1234.56; 0 where there were none",
    "seats": "The numbers of the seats filled, as in 1, 2, 5-7",
}
_OF_EXPORTS = (
    "Financial year as 2025-26; period as April, Q1, April-December, blank for the whole year; HS code of 2, 4, 6 or 8 digits.",
    "One row per district, period and HS code; copy a row as often as needed. Leave the HS code blank for the district as a whole.",
    "Blank is 'not known', 0 is 0. Values stay in the unit that is stated; nothing is converted.",
    "A row 'Total' may stand below: it is compared with the sum of the rows and not stored.",
    "Wide tables are read too: districts in rows, months or years as headings of the columns, the unit in the title.",
)
_NOTES = (
    "One row per district. Leave a row blank, or take it out, where nothing is known: blank is 'not known'.",
    "Write 'none' (or 'not_constituted') only where it is known that there is none.",
    "Do not merge cells. Further columns may be added: they are kept aside and named.",
    "Dates are day before month. A step of a plan contains the steps before it.",
)


def template(kind: Kind, states: Sequence[int], register: Register, title: str = "") -> bytes:
    """An XLSX template for the States: their districts in rows, drop-downs, and a sheet of notes.

    `title` stands above the headings: whose return it is, and as on which day.
    """
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        sheet = book.add_worksheet("Return")
        fields = kinds.templates_fields(kind)
        rows = _rows(kind, states, register)
        top = 1 if title else 0
        if title:
            sheet.write_string(0, 0, title)
        sheet.freeze_panes(top + 1, 0)
        for column, one in enumerate(fields):
            sheet.write_string(top, column, one.heading, head)
            sheet.set_column(
                column, column, max(14, min(len(one.heading) + 2, 32)), day if one.holds == "date" else None
            )
            _add_choices(sheet, kind, one, (top + 1, column), len(rows) + 200)
        for number, row in enumerate(rows, start=top + 1):
            for column, one in enumerate(fields):
                if row.get(one.name):
                    sheet.write_string(number, column, row[one.name])
        notes = book.add_worksheet("Notes")
        notes.set_column(0, 0, 110)
        for number, text in enumerate(
            [*(_OF_EXPORTS if kind == "exports" else _NOTES), "", *_column_notes(kind, fields)]
        ):
            notes.write_string(number, 0, text)
    return target.getvalue()


def template_csv(kind: Kind, states: Sequence[int], register: Register, title: str = "") -> bytes:
    """The same table as CSV in UTF-8 with its byte-order mark, so that spreadsheet programs read Hindi right."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    fields = kinds.templates_fields(kind)
    if title:
        writer.writerow([safe_cell(title)])
    writer.writerow([one.heading for one in fields])
    for row in _rows(kind, states, register):
        writer.writerow([safe_cell(row.get(one.name, "")) for one in fields])
    return target.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """A text that no spreadsheet program takes for a formula when it opens the CSV."""
    return f"'{text}" if text.startswith(FORMULA_START) else text


def _rows(kind: Kind, states: Sequence[int], register: Register) -> list[dict[str, str]]:
    if kind == "figures":
        return []
    rows = []
    for state in states:
        name = register.state_name[state]
        if kind == "committees":
            rows.append({"state": name, "committee": "SEPC"})
        districts = sorted(
            {one.district_code for one in register.of_state[state]}, key=lambda code: register.title[code]
        )
        rows += [
            {"state": name, "district": register.title[code], "district_code": code}
            | ({"committee": "DEPC"} if kind == "committees" else {})
            for code in districts
        ]
    return rows


def _add_choices(
    sheet: xlsxwriter.worksheet.Worksheet, kind: Kind, one: Field, first: tuple[int, int], last: int
) -> None:
    if one.name in _CHOICES and kind != "figures":
        choices = {"validate": "list", "source": list(_CHOICES[one.name])}
        sheet.data_validation(*first, last, first[1], choices)


def _column_notes(kind: Kind, fields: Sequence[Field]) -> list[str]:
    notes = []
    for one in fields:
        text = f"{one.heading}: {_HOLDS[one.holds]}"
        if one.name in _CHOICES and kind != "figures":
            text += f": {', '.join(_CHOICES[one.name])}"
        notes.append(text)
    return notes
