"""How a file was read, for a person to confirm: each sheet, its row of headings, and each column with what it was taken for."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.returns.files.cells import is_blank, shown_text
from data.returns.files.sheets import Broken, Sheet
from data.returns.headings.heading_column import Column
from data.returns.headings.headings import Heading
from data.returns.headings.tables import Table
from data.returns.layout.layout import Layout
from data.returns.words import kinds
from data.returns.words.kinds import Kind

_SAMPLES = 3
_TITLES, _TITLE_LETTERS = 8, 160


@dataclass(frozen=True)
class ReadColumn:
    """One column: its name as in Sheet1!D, heading, the field it was taken for (blank: set aside), three samples."""

    place: str
    heading: str
    field: str
    samples: tuple[str, ...]
    why: str = ""
    """Why it was set aside."""

    @property
    def reason(self) -> str:
        """Why it was set aside, to stand beside the heading."""
        return self.why.removeprefix(f"'{self.heading}' ").removeprefix("is ") or "blank"


@dataclass(frozen=True)
class ReadSheet:
    """One sheet. `headings` are the rows of its headings ('3-5'); without a kind it was not read, and `why` says why."""

    name: str
    kind: Kind | None
    headings: str
    columns: tuple[ReadColumn, ...]
    row_count: int
    is_turned: bool = False
    why: str = ""
    is_hidden: bool = False
    titles: tuple[str, ...] = ()
    """The texts above the headings, of which only the State, the day and the like are read."""


def shown_sheets(layout: Layout) -> tuple[ReadSheet, ...]:
    """Every sheet of the file in its order."""
    tables = {table.sheet.label: table for table in layout.tables}
    whys = {one.place: one.why for one in layout.asides}
    found = []
    for sheet in layout.parts:
        table = tables.get(sheet.label)
        if table is None:
            filled = any(not is_blank(value) for row in sheet.rows for value in row)
            why = whys.get(sheet.label, "").partition("was not read: ")[2] or whys.get(sheet.label, "")
            why = why if filled else "the sheet is empty"
            heading = layout.unread_headings.get(sheet.label)
            columns = _unread_columns(sheet, heading) if heading else ()
            rows = str(heading.last + 1 + sheet.above) if heading else ""
            found.append(ReadSheet(sheet.label, None, rows, columns, 0, why=why, is_hidden=sheet.is_hidden))
        else:
            found.append(_read_sheet(table, whys))
    return tuple(found)


def _unread_columns(sheet: Sheet, heading: Heading) -> tuple[ReadColumn, ...]:
    """The columns under what may be the heading of a sheet that is not read: with what is understood of them."""
    return tuple(
        ReadColumn(
            place=sheet.column_name(one.number),
            heading=one.path,
            field=next((meant.name for meant in one.fields.values()), ""),
            samples=tuple(
                shown_text(value)[:40]
                for row in range(heading.last + 2, heading.last + 2 + _SAMPLES)
                if not isinstance(value := sheet.value(row, one.number), Broken) and not is_blank(value)
            ),
        )
        for one in heading.columns
    )


def _read_sheet(table: Table, whys: dict[str, str]) -> ReadSheet:
    heading, sheet = table.heading, table.sheet
    fields = {number: name for name, numbers in table.columns.items() for number in numbers}
    columns = list(heading.columns)
    known = {one.number for one in columns}
    columns += [Column(number, ()) for number in sorted(set(fields) - known)]
    shown = [
        ReadColumn(
            place=sheet.column_name(one.number),
            heading=one.path,
            field=fields.get(one.number, ""),
            samples=_samples(table, one.number),
            why=whys.get(sheet.column_name(one.number), ""),
        )
        for one in sorted(columns, key=lambda one: one.number)
    ]
    first, last = heading.first + 1 + sheet.above, heading.last + 1 + sheet.above
    return ReadSheet(
        sheet.label,
        table.kind,
        f"{first}-{last}" if last > first else str(last),
        tuple(one for one in shown if one.field or one.samples or (one.heading and not sheet.is_turned)),
        len(table.rows),
        sheet.is_turned,
        titles=tuple(dict.fromkeys(one.text[:_TITLE_LETTERS] for one in table.titles))[:_TITLES],
    )


def _samples(table: Table, number: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in table.rows:
        value = table.sheet.value(row.number, number)
        if not is_blank(value):
            found[value.text if isinstance(value, Broken) else shown_text(value)[:40]] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def row_words(headings: str) -> str:
    """The rows of headings in words: 'row 4', 'rows 3-5'."""
    return f"row{'s' if '-' in headings else ''} {headings}"


def field_words(kind: Kind, name: str) -> str:
    """A field as a person reads it: the heading of the template."""
    return next((one.heading for one in kinds.FIELDS[kind] if one.name == name), name)


def title_words(sheets: Sequence[ReadSheet]) -> list[str]:
    """What stands above the headings of sheets, in words, of equal titles the first: a person sees what they say beside State and day."""
    told: set[tuple[str, ...]] = set()
    found = []
    for sheet in sheets:
        if sheet.titles and sheet.titles not in told:
            told.add(sheet.titles)
            found.append(f"Above the headings of {sheet.name}: {'; '.join(repr(one) for one in sheet.titles)}")
    return found
