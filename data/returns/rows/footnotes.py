"""Footnotes: a mark behind or before a cell's text, 'Constituted*', and the note below that says what it changes, '* order awaited'.

What a note says is not read. A person looks whether the cells mean what they would mean without it, and sets the note aside.
"""

from collections.abc import Iterable, Iterator, Mapping

from data.returns.choices import Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text
from data.returns.headings.tables import OwnCount, Row, Table, remarks_with
from data.returns.rows.rows import NOTE_MARK
from data.returns.values.found import LOOK
from data.returns.values.provisional import is_not_final
from data.returns.words.export_periods import periods_in

_COMMENT = "#"


def footnote_faults(table: Table, choices: Choices) -> Iterator[CellFault]:
    """Each note whose mark stands at a cell that is read; nothing for one that was set aside by hand."""
    sheet = table.sheet
    for number, column, text in table.bands:
        found = NOTE_MARK.match(text)
        place = sheet.cell_name(number, column)
        if not found or choices.is_aside(place) or choices.is_aside(sheet.row_name(number)):
            continue
        marked = [
            sheet.address(row.number, at)
            for row in table.rows
            for name, cells in row.cells.items()
            for at, value in zip(table.columns[name], cells, strict=True)
            if isinstance(value, str) and _bears(plain_text(value), found[1])
        ]
        if marked:
            what = f"{first_of(marked, 5)} bear{'s' if len(marked) == 1 else ''} the mark {found[1]} of the note '{text[:60]}', which is not read"
            remedy = f"Look whether it changes what they say: correct them or set them aside, then set '{place}' aside"
            yield sheet.fault(number, column, what, remedy)
    yield from _remarks_of_others(table, choices)


def headings_with_footnotes(table: Table) -> Iterator[CellFault]:
    """Each note whose mark stands at a heading or a title: it may change what a whole column says, and is not read."""
    sheet = table.sheet
    for (number, column, text), marked in _notes_of_headings(table, table.bands):
        cells = [sheet.address(*at) for at in marked]
        what = f"{first_of(cells, 5)} bear{'s' if len(cells) == 1 else ''} the mark of this note, which is not read: '{text}'"
        yield sheet.fault(number, column, what, LOOK)


def columns_with_footnotes(table: Table) -> dict[int, tuple[str, str]]:
    """The columns of export values whose heading bears the mark of a note that says for which months or how certainly they hold: its cell and text."""
    found: dict[int, tuple[str, str]] = {}
    for (number, column, text), marked in _notes_of_headings(table, _notes_below(table)):
        if periods_in(text) or is_not_final(text):
            place = table.sheet.cell_name(number, column)
            found |= {at: (place, text) for _, at in marked if at in table.columns.get("value", ())}
    return found


def _notes_of_headings(
    table: Table, notes: Iterable[tuple[int, int, str]]
) -> Iterator[tuple[tuple[int, int, str], list[tuple[int, int]]]]:
    """Each of the notes, row, column and text, with the cells of headings and titles that bear its mark."""
    sheet = table.sheet
    heads = [(row, at) for row in range(1, table.heading.last + 2) for at in range(1, sheet.width + 1)]
    for note in notes:
        found = NOTE_MARK.match(note[2])
        marked = [
            at
            for at in heads
            if found
            and isinstance(value := sheet.value(*at), str)
            and _bears(plain_text(value), found[1])
            # Lines that all begin so, above the headings and below the rows, are a program's comments on the file.
            and not (at[0] <= table.heading.first and found[1] == _COMMENT == plain_text(value)[:1])
        ]
        if marked:
            yield note, marked


def notes_by_mark(table: Table) -> dict[str, str]:
    """Each note outside the table's rows by the mark that it begins with, also those that were set aside, without the mark."""
    return {
        found[1]: text[found.end() :].strip() for _, _, text in _notes_below(table) if (found := NOTE_MARK.match(text))
    }


def _notes_below(table: Table) -> Iterator[tuple[int, int, str]]:
    """Row, column and text of each text below the headings that is in no row of the table, also of those that were set aside."""
    rows = {row.number for row in table.rows}
    for number in range(table.heading.last + 2, len(table.sheet.rows) + 1):
        for column, value in enumerate(table.sheet.rows[number - 1] if number not in rows else (), start=1):
            if isinstance(value, str):
                yield number, column, value


def noted_beside(table: Table) -> dict[str, list[tuple[int, int, str]]]:
    """Each mark that a remark of the table begins with, to the row, the column and the text of each such remark."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for row in table.rows:
        for at, value in zip(table.columns.get("remarks", ()), row.cells.get("remarks", ()), strict=True):
            text = plain_text(value) if isinstance(value, str) else ""
            if mark := NOTE_MARK.match(text):
                found.setdefault(mark[1], []).append((row.number, at, text))
    return found


def _remarks_of_others(table: Table, choices: Choices) -> Iterator[CellFault]:
    """Each remark that explains a mark which cells of other rows bear too: of its own row it is the remark, and held against it there."""
    sheet = table.sheet
    for mark, remarks in noted_beside(table).items():
        explained = {number for number, _, _ in remarks}
        marked = [
            sheet.address(row.number, at)
            for row in table.rows
            for name, cells in row.cells.items()
            for at, value in zip(table.columns[name], cells, strict=True)
            if row.number not in explained and isinstance(value, str) and _bears(plain_text(value), mark)
        ]
        number, column, text = remarks[0]
        place = sheet.cell_name(number, column)
        if marked and not choices.is_aside(place):
            what = f"{first_of(marked, 5)} bear{'s' if len(marked) == 1 else ''} the mark {mark}, of which the remark '{text[:60]}' of another row speaks"
            remedy = f"Look whether it changes what they say: correct them or set them aside, then set '{place}' aside"
            yield sheet.fault(number, column, what, remedy)


def with_notes_kept(table: Table, row: Row, values: dict[str, OwnCount], notes: Mapping[str, str]) -> None:
    """Keep the notes whose marks a row's cells bear in its remarks; of a value's mark the exports' own remarks tell."""
    own = [
        plain_text(value)
        for name, cells in row.cells.items()
        for value in cells
        if isinstance(value, str) and not (table.kind == "exports" and name == "value")
    ]
    kept = [f"{mark} {text}" for mark, text in notes.items() if any(_bears(one, mark) for one in own)]
    if kept:
        values["remarks"] = remarks_with(values, *kept)


def _bears(text: str, mark: str) -> bool:
    bare = text.strip(" ()[]")
    behind = bare.endswith(mark) and not bare.endswith(mark[0] + mark)
    before = bare.startswith(mark) and not bare.startswith(mark + mark[0])
    return (behind or before) and len(bare) > len(mark)
