"""Values of exports that hold those of another district too: 'included in Kancheepuram' in the place or the remarks of Chengalpattu's value.

The other district's value stays not known; that it lies in the one that is read is kept in the remarks of that one.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.returns.files.cells import is_blank, plain_text
from data.returns.headings.tables import Row, Table
from data.returns.lines.caveats import joined
from data.returns.lines.lines import Line
from data.returns.words.spelling import bare, key

_INCLUDED = re.compile(
    unicodedata.normalize(
        "NFC",
        r"\b(?:included|incl|clubbed|merged|combined|covered|counted|shown|reported)\b\W+(?:in|with|under|along)\b"
        "|शामिल|सम्मिलित|समाहित|समाविष्ट|સમાવિષ્ટ|સામેલ|અંતર્ગત|অন্তর্ভুক্ত|অন্তৰ্ভুক্ত|ଅନ୍ତର୍ଭୁକ୍ତ|ସାମିଲ|சேர்க்கப்பட்|உள்ளடங்|చేర్చ|కలిపి|ಸೇರಿ|ಒಳಗೊಂಡ|ഉൾപ്പെട|ഉൾപ്പെടുത്ത|ਸ਼ਾਮਲ|ਸ਼ਾਮਿਲ",
    ),
    re.IGNORECASE,
)
_LEAST = 4


class _Said(NamedTuple):
    row: Row
    column: int
    text: str
    columns: frozenset[int]
    """The columns of values of which it is said: its own, or from a remark those without a value."""


def with_joint_values(tables: Sequence[Table], lines: Sequence[Line], filled: list[str]) -> list[Line]:
    """The lines, each with the districts in its remarks whose values it is said to hold too; `filled` names them for the person who confirms."""
    kept = list(lines)
    for table in tables:
        for said in _said(table):
            own = plain_text(said.row.value("district") or "")
            place = f"{table.sheet.name}!{table.sheet.address(said.row.number, said.column)}"
            words = f"holds the value of {own} too ('{said.text[:80]}', {table.sheet.address(said.row.number, said.column)})"
            holders = [
                at
                for at, line in enumerate(kept)
                if line.table.sheet is table.sheet
                and line.own_column in said.columns
                and line.number != said.row.number
                and _names(said.text, line.written)
            ]
            for at in holders:
                remarks = joined([str(kept[at].values.get("remarks") or ""), words])
                kept[at] = replace(kept[at], values={**kept[at].values, "remarks": remarks})
            if holders:
                filled.append(f"{place}: '{said.text[:60]}' is kept in the remarks of {kept[holders[0]].written}")
    return kept


def _said(table: Table) -> Iterator[_Said]:
    values = table.columns.get("value", ())
    for row in table.rows:
        blank = frozenset(
            column for column, value in zip(values, row.cells.get("value", ()), strict=True) if is_blank(value)
        )
        for name, columns in (("value", values), ("remarks", table.columns.get("remarks", ()))):
            for column, value in zip(columns, row.cells.get(name, ()), strict=True):
                text = plain_text(value) if isinstance(value, str) else ""
                if text and _INCLUDED.search(unicodedata.normalize("NFC", text)):
                    yield _Said(row, column, text, frozenset({column}) if name == "value" else blank)


def _names(text: str, written: str) -> bool:
    name = key(bare(written))
    return len(name) >= _LEAST and name in key(text)
