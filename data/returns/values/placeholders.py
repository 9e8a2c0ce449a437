"""A form's own texts where nobody entered anything: '--Select--', 'Enter order no.', 'dd/mm/yyyy'. They are blanks, and named."""

import re
from collections import defaultdict
from dataclasses import replace

from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table

_PLACES = frozenset({"serial", "state", "district", "district_code", "census_code"})
_OWN_TEXT = re.compile(
    r"[-–<\[(*_\s]*(?:(?:please\s+)?(?:select|choose|enter)(?:\s+.{0,40})?|click\s+(?:or\s+tap\s+)?(?:here|to)\b.{0,40}"
    r"|x{3,}|d{1,2}[-/. ]m{1,3}[-/. ]y{2,4}|_{2,}|\.{3,}|चुनें|चयन करें|यहाँ लिखें|दर्ज करें)[-–>\])*_.…\s]*",
    re.IGNORECASE,
)
_SHOWN = 6


def is_forms_own(value: Value) -> bool:
    """Whether a cell holds the text of an empty form."""
    return isinstance(value, str) and bool(_OWN_TEXT.fullmatch(plain_text(value)))


def with_placeholders_blank(table: Table, notes: list[CellFault]) -> Table:
    """The table with such cells blank, those of its places left as they are; each text is noted once with its cells."""
    cells_of: dict[str, list[str]] = defaultdict(list)
    rows: list[Row] = []
    for row in table.rows:
        cells = dict(row.cells)
        for name, values in row.cells.items():
            if name in _PLACES or not any(map(is_forms_own, values)):
                continue
            for value, column in zip(values, table.columns[name], strict=True):
                if is_forms_own(value):
                    cells_of[plain_text(value)].append(table.sheet.address(row.number, column))
            cells[name] = tuple(None if is_forms_own(value) else value for value in values)
        rows.append(Row(row.number, cells))
    for text, cells_ in cells_of.items():
        what = f"'{text[:40]}' is the text of an empty form: {first_of(cells_, _SHOWN)} {'was' if len(cells_) == 1 else 'were'} read as blank"
        notes.append(CellFault(what, "Enter what is known", sheet=table.sheet.name))
    return replace(table, rows=tuple(rows)) if cells_of else table
