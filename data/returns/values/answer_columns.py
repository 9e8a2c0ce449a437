"""Two columns for one answer, 'Yes' and 'No' under one heading, a tick under one of them: read as one column of yes and no."""

from collections.abc import Iterator
from dataclasses import replace

from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.words.signs import CROSSES
from data.returns.words.status_words import yes_or_no

_ANSWER: dict[tuple[bool | None, bool | None], str | None] = {
    (True, False): "Yes",
    (False, True): "No",
    (False, False): None,
}


def with_answers_joined(table: Table, faults: list[CellFault]) -> Table:
    """The table with the answer of each pair in the column 'Yes'; a fault where both are ticked, or something else stands there."""
    pairs = [(name, at) for name, numbers in table.columns.items() for at in _pairs(table, numbers)]
    paired = {table.columns[name][at + 1] for name, at in pairs}
    for one in table.heading.columns:
        if one.answer is False and one.number in table.numbers - paired:
            what = f"the column {one.path!r} is read without the column 'Yes' beside it"
            faults.append(
                table.sheet.fault(table.heading.last + 1, one.number, what, "Read both as the same, or neither")
            )
    if not pairs:
        return table
    return replace(table, rows=tuple(_joined(row, pairs, table, faults) for row in table.rows))


def _pairs(table: Table, numbers: tuple[int, ...]) -> Iterator[int]:
    """Where in a field's columns a column 'Yes' stands, with its 'No' to the right."""
    answers = {one.number: one.answer for one in table.heading.columns}
    for at in range(len(numbers) - 1):
        if answers.get(numbers[at]) is True and answers.get(numbers[at + 1]) is False:
            yield at


def _joined(row: Row, pairs: list[tuple[str, int]], table: Table, faults: list[CellFault]) -> Row:
    cells = dict(row.cells)
    for name, at in pairs:
        values = list(cells[name])
        marks = _mark(values[at], word=True), _mark(values[at + 1], word=False)
        if marks not in _ANSWER:
            shown = " and ".join(f"'{plain_text(one)[:20]}'" for one in values[at : at + 2] if not is_blank(one))
            what = f"it is not clear which of the columns 'Yes' and 'No' is marked: {shown}"
            faults.append(
                table.sheet.fault(row.number, table.columns[name][at], what, "Put one tick under one of them")
            )
        values[at : at + 2] = [_ANSWER.get(marks), None]
        cells[name] = tuple(values)
    return Row(row.number, cells)


def _mark(value: Value, *, word: bool) -> bool | None:
    """Whether a column is marked: a tick, 1, or its own word; None for what is neither that nor blank."""
    text = plain_text(value)
    said = yes_or_no(value)
    if is_blank(value) or text == "0":
        return False
    if text == "1" or (said is not None and said is word and text not in CROSSES):
        return True
    # A tick under 'No' says no; the word 'Yes' there says nothing that can be told.
    return True if said is True and not any(letter.isalpha() for letter in text) else None
