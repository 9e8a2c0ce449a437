"""The scheme of a list of products that has no column for it: by the heading of the products, else by the titles.

A title or heading that names two schemes gives none: the lists are never mixed.
"""

import re

from data.returns.headings.tables import Table
from data.returns.words.status_words import WORDS
from data.returns.words.vocabulary import plain

_BY_CONCEPT = {"ODOP": "ODOP", "PMFME": "PMFME-ODOP", "DEH": "DEH"}
_BAND_WORDS = 7
_IS_NOTE = re.compile(r"\s*(?:notes?|source|remarks?|n\.?\s?b|टिप्पणी|नोट|टीप|स्रोत)\b|\s*[*#†]", re.IGNORECASE)
# 'ODOP under PMFME' is one scheme's name: the longest names are looked for first.
_WORDS = sorted(WORDS["scheme"].items(), key=lambda one: -len(one[0]))


class Schemes:
    """What one table's headings and titles say; `filled` is told once where a scheme was taken from them."""

    def __init__(self, table: Table, filled: list[str]) -> None:
        self._filled = filled
        self._by_column: dict[int, str] = {}
        self._by_title = ""
        self.by_band = ""
        """The scheme that a line above the row being read names."""
        self._is_asked = table.kind == "products" and "scheme" not in table.columns
        self._where = ""
        if not self._is_asked:
            return
        for at, column in enumerate(table.columns["product_name"]):
            named = [scheme for concept, scheme in _BY_CONCEPT.items() if concept in table.said_of("product_name", at)]
            if len(named) == 1:
                self._by_column[column] = named[0]
        texts = [(one.text, table.sheet.cell_name(one.row, one.column)) for one in table.titles]
        texts.append((table.sheet.name, f"the name of sheet {table.sheet.name}"))
        found = {scheme: where for text, where in reversed(texts) for scheme in schemes_in(text)}
        if "PMFME-ODOP" in found and set(self._by_column.values()) == {"ODOP"}:
            # That scheme calls its products ODOP too.
            self._by_column.clear()
        if not self._by_column and len(found) == 1:
            self._by_title, self._where = next(iter(found.items()))

    def begins_with(self, text: str, place: str) -> bool:
        """Whether a line of one text names the scheme of the rows below it: 'B. Districts as Export Hubs'."""
        named = schemes_in(text) if self._is_asked and not _IS_NOTE.match(text) else ()
        if len(named) != 1 or len(text.split()) > _BAND_WORDS:
            return False
        self.by_band = named[0]
        self._filled.append(f"{place}: the rows below are of {named[0]}")
        return True

    def of(self, column: int) -> str | None:
        """The scheme of the products in a column; None where nothing says it."""
        scheme = self._by_column.get(column) or self._by_title
        if not scheme:
            return None
        source = "heading of the products" if column in self._by_column else f"title in {self._where}"
        words = f"the scheme {scheme} was taken from the {source}"
        if words not in self._filled:
            self._filled.append(words)
        return scheme


def schemes_in(text: str) -> tuple[str, ...]:
    """The schemes that a text names."""
    left = f" {plain(text)} "
    found: dict[str, None] = {}
    for words, scheme in _WORDS:
        if f" {words} " in left:
            left = left.replace(f" {words} ", " | ")
            found[scheme] = None
    return tuple(found)
