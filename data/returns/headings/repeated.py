"""Rows below a heading that are headings again: of the same table on its next page, or of another table."""

from collections.abc import Sequence

from data.returns.files.sheets import Value
from data.returns.headings.heading_column import Column
from data.returns.headings.headings import Heading, text_of
from data.returns.words.export_headings import is_value_heading, value_heading
from data.returns.words.kinds import KINDS, field_of
from data.returns.words.spelling import key
from data.returns.words.vocabulary import concepts


def repeats(cells: Sequence[Value], heading: Heading) -> bool:
    """Whether the row says again what the columns are, in the same words or others for the same fields."""
    texts = [(column, text_of(cells, column.number - 1)) for column in heading.columns]
    filled = [(column, text) for column, text in texts if text]
    same = sum(1 for column, text in filled if text in column.tiers or _means_the_same(column, text))
    return len(filled) > 1 and same >= max(2, len(filled) - 1)


def differs(cells: Sequence[Value], heading: Heading) -> bool:
    """Whether a row that repeats the headings names a column otherwise, or one more: that column is another table's."""
    columns = {column.number: column for column in heading.columns}
    for index in range(len(cells)):
        text, column = text_of(cells, index), columns.get(index + 1)
        if text and (column is None or not _is_said_by(column, text)):
            return True
    return False


def goes_on(cells: Sequence[Value], heading: Heading) -> bool:
    """Whether the row below one that repeats the headings may be their next line: every text heads a column in these tables or others."""
    columns = {column.number: column for column in heading.columns}
    texts = [(columns.get(index + 1), text_of(cells, index)) for index in range(len(cells))]
    filled = [(column, text) for column, text in texts if text]
    return (
        bool(filled)
        and all(value is None or isinstance(value, str) for value in cells)
        and all((column is not None and _is_said_by(column, text)) or _heads(text) for column, text in filled)
    )


def is_another_heading(cells: Sequence[Value], heading: Heading) -> bool:
    """Whether a row names columns that the table does not have: all its texts are headings, one of a place among them."""
    if repeats(cells, heading) or any(value is not None and not isinstance(value, str) for value in cells):
        return False
    texts = [text for index in range(len(cells)) if (text := text_of(cells, index))]
    names: set[str] = set()
    for text in texts:
        own = _fields_of(text)
        # A row of data ends here at its first cell: long lists are not looked through to their end.
        if not own:
            return False
        names |= own
    return len(texts) > 1 and bool(names & {"district", "district_code"})


def _fields_of(text: str) -> set[str]:
    return {one.name for kind in KINDS if (one := field_of(kind, concepts(text), text))}


def _heads(text: str) -> bool:
    return bool(_fields_of(text)) or is_value_heading(text)


def _is_said_by(column: Column, text: str) -> bool:
    """Whether a text is a line of a column's heading, but for signs and capitals, or means the same; of values with its period and unit."""
    whole = " ".join(column.tiers)
    if key(text) in map(key, (*column.tiers, column.path, whole)):
        return True
    values = value_heading(text)
    if values is not None and (values.period or values.unit or values.months):
        return values == value_heading(whole)
    return _means_the_same(column, text)


def _means_the_same(column: Column, text: str) -> bool:
    statement = concepts(text)
    return statement is not None and any(
        (one := field_of(kind, statement, text)) is not None
        and one is field_of(kind, column.statement, " ".join(column.tiers))
        for kind in KINDS
    )
