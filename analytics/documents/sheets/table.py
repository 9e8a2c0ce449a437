"""A table as CSV or XLSX, carrying its scheme, base, date, filters and sources, and never a live formula.

XLSX by xlsxwriter: it writes text as text, so a cell that begins with = stays what it says. A CSV has no second sheet, so
the provenance stands in columns of its own on every row, and the file stays one plain table.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

import pandas as pd
import xlsxwriter

from analytics.documents.layout_rules import ILLUSTRATIVE, WIDE, one_line
from analytics.provenance import Provenance

_RISKY = re.compile(r"^[=+\-@\t\r]")
INDIAN: Final = "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;#,##0"
"""Number format with Indian digit grouping: 12,34,567."""
_A4: Final = 9
_UPRIGHT: Final = 95
"""Letters that a table may be wide on an upright page."""
_HEADER: Final = 100
"""Letters of the title in the head of a printed page; Excel allows 255 for all three parts with their marks."""
_FIXED_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Same rows, same bytes: a workbook's creation time is not taken from the clock."""


def _plain(value: object) -> object:
    """A cell's value for a file: blanks for what is absent, yes and no for marks, text for anything else."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, pd.Timestamp):
        return value.to_pydatetime() if value != value.normalize() else value.date()
    if isinstance(value, int | float | str | date):
        return value
    if hasattr(value, "item"):
        return _plain(value.item())
    return str(value)


def _rows(frame: pd.DataFrame) -> list[list[object]]:
    return [[_plain(value) for value in row] for row in frame.astype(object).itertuples(index=False, name=None)]


def _unarmed(value: object) -> object:
    """Text that a spreadsheet would read as a formula gets an apostrophe in front; dates are written as in documents."""
    if isinstance(value, str) and _RISKY.match(value):
        return f"'{value}"
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y %H:%M")
    return value.strftime("%d.%m.%Y") if isinstance(value, date) else value


def csv_bytes(frame: pd.DataFrame, view: Provenance) -> bytes:
    """UTF-8 with a byte-order mark, so that Excel shows Hindi names; the provenance stands in the last seven columns."""
    wording = [
        view.scheme,
        f"{view.sentence}; in order of {view.order}" if view.order else view.sentence,
        view.base,
        view.as_on_words,
        "; ".join(view.sources),
        view.workspace_words,
        view.code,
    ]
    frame = marked(frame, view)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(
        [*map(_unarmed, frame.columns), "Scheme", "View", "Base", "Facts as on", "Sources", "Workspace", "Code"]
    )
    for row in _rows(frame):
        writer.writerow([_unarmed(value) for value in [*row, *wording]])
    return out.getvalue().encode("utf-8-sig")


def marked(frame: pd.DataFrame, view: Provenance) -> pd.DataFrame:
    """The frame as plain rows may leave: those of the sample say in their first column, its heading too, that they are."""
    if not view.is_illustrative:
        return frame
    made = frame.astype(object)
    made.insert(0, ILLUSTRATIVE, "sample, not a record")
    return made


def json_bytes(frame: pd.DataFrame, view: Provenance) -> bytes:
    """The rows as a list of objects by heading, days as year-month-day: what pandas, R and Power Query read as a table."""
    frame = marked(frame, view)
    names = [str(name) for name in frame.columns]
    rows = [dict(zip(names, map(_as_json, row), strict=True)) for row in _rows(frame)]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def _as_json(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


class Formats(NamedTuple):
    """How cells are set, the same in every workbook."""

    head: Any
    day: Any
    moment: Any
    number: Any
    wrap: Any


@contextmanager
def opened(out: io.BytesIO, title: str, comments: str) -> Iterator[tuple[Any, Formats]]:
    """A workbook that is written into `out`, with its formats: no text becomes a formula or a link, no time is the clock's."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": title, "comments": comments, "created": _FIXED_DAY})
        yield (
            book,
            Formats(
                head=book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
                day=book.add_format({"num_format": "dd.mm.yyyy"}),
                moment=book.add_format({"num_format": "dd.mm.yyyy hh:mm"}),
                number=book.add_format({"num_format": INDIAN}),
                wrap=book.add_format({"text_wrap": True, "valign": "top"}),
            ),
        )


def set_for_print(sheet: Any, head_row: int, *, is_wide: bool) -> None:
    """On A4 as wide as the page, lying where the table is wide, its heading row on every page and the pages numbered."""
    sheet.repeat_rows(head_row)
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&CPage &P of &N")
    if is_wide:
        sheet.set_landscape()


def add_notes(book: Any, formats: Formats, lines: Iterable[tuple[str, str]]) -> None:
    """The last sheet: label and text of everything that the tables rest on."""
    notes = book.add_worksheet("Notes")
    notes.set_column(0, 0, 16)
    notes.set_column(1, 1, 100, formats.wrap)
    for y, (label, text) in enumerate(lines):
        notes.write_string(y, 0, label, formats.head)
        notes.write_string(y, 1, text, formats.wrap)


def xlsx_bytes(frame: pd.DataFrame, view: Provenance) -> bytes:
    """Two sheets: the table as on screen, and Notes with the whole provenance."""
    out = io.BytesIO()
    with opened(out, view.title, view.sentence) as (book, formats):
        table = book.add_worksheet("Illustrative" if view.is_illustrative else "Table")
        rows = _rows(frame)
        table.write_row(0, 0, [str(column) for column in frame.columns], formats.head)
        for y, row in enumerate(rows, start=1):
            for x, value in enumerate(row):
                if isinstance(value, datetime):
                    table.write_datetime(y, x, value, formats.moment)
                elif isinstance(value, date):
                    table.write_datetime(y, x, datetime.combine(value, datetime.min.time()), formats.day)
                elif isinstance(value, int):
                    table.write_number(y, x, value, formats.number)
                elif value is not None:
                    table.write(y, x, value)
        across = 0
        for x, column in enumerate(frame.columns):
            longest = max([len(str(column)), *(len(str(row[x])) for row in rows[:200] if row[x] is not None)])
            width = min(max(longest + 2, 8), 60)
            across += width
            table.set_column(x, x, width)
        table.freeze_panes(1, 0)
        set_for_print(table, 0, is_wide=len(frame.columns) > WIDE or across > _UPRIGHT)
        title = one_line(view.title)[:_HEADER].replace("&", "&&")
        table.set_header(f"&L{title}&C&B{ILLUSTRATIVE if view.is_illustrative else ''}&R{view.code}")
        add_notes(book, formats, (*view.lines(), ("Order", view.order or "The list's own"), ("Rows", str(len(rows)))))
    return out.getvalue()
