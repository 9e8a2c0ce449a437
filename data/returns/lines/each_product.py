"""What a row says once beside several products: a sector, a GI tag, a tier. It may be of one of them alone.

It is taken where it is parted as the products are, or says 'both' or 'all'; a 'no' denies it of each, and a GI tag is of the product that
its cell or a remark names. Otherwise a person says what holds for each of the products, or sets the cell aside: nothing is spread over them in silence. One
sector beside several columns of products is taken for each with a word.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from data.fact_tables import NOT_STATED
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned, is_blank, plain_text
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.lines.lines import Reading
from data.returns.names.product_names import parted, products_in, says_gi
from data.returns.names.tagged_products import tagged_among
from data.returns.values.found import Cell
from data.returns.values.values import ValueReader
from data.returns.words import kinds
from data.returns.words.sectors import sector_of
from data.returns.words.status_words import OWN_WORDS, yes_or_no
from data.returns.words.vocabulary import word_key

SHARED = ("sector", "is_gi_tagged", "tier")
_ALL = re.compile(
    r"[(\[]?\s*(?<![\w\u0900-\u0d7f])(?:(?:for|of|in)\s+)?(?:both|all|each|दोनों|दोन्ही|सभी|सर्व|બન્ને|બંને|બધા|উভয়|উভয়ই|দুটোই|দুটিই|ଉଭୟ|ସମସ୍ତ|இரண்டும்|அனைத்தும்|రెండూ|అన్నీ|ಎರಡೂ|ಎಲ್ಲಾ"
    r"|രണ്ടും|എല്ലാം|ਦੋਵੇਂ|ਸਾਰੇ)(?:\s+(?:the|of|them|two|three|four|products?|items?|are|have|के लिए|उत्पाद|उत्पादों))*(?![\w\u0900-\u0d7f])\s*[)\]]?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[,;/&\n]|\band\b|\d+[.)]")
_TOLD = {True: "yes", False: "no", None: "not said"}
_EDGES = " \t\n,;:-–—/()[]"


class EachProduct:
    """The attributes of one table's rows whose products stand in one cell."""

    def __init__(self, table: Table, values: ValueReader, reading: Reading, choices: Choices) -> None:
        self._table = table
        self._values = values
        self._reading = reading
        self._choices = choices
        self._fields = {one.name: one for one in kinds.FIELDS["products"] if one.name in SHARED}

    def without(self, row: Row) -> Row:
        """The row without what it says once of several products; the row itself where it names one."""
        blank = {name: (None,) * len(row.cells[name]) for name in self._of_several(row)}
        return replace(row, cells={**row.cells, **blank}) if blank else row

    def values(
        self, row: Row, products: Sequence[tuple[int, Sequence[str]]], bound: Mapping[str, frozenset[int]]
    ) -> dict[int, list[dict[str, OwnCount]]]:
        """For each product of each column what the row says of it once; `bound` are the columns that an attribute is of, where it is not of all."""
        found: dict[int, list[dict[str, OwnCount]]] = {column: [{} for _ in names] for column, names in products}
        for name in self._of_several(row):
            of = [(column, names) for column, names in products if column in bound.get(name, {column})]
            every = [one for _, names in of for one in names]
            given = next((one for one in self._values.cells(row, name) if not is_blank(one.value)), None)
            told = iter(self._given(name, given, every, row) if given else [])
            for column, names in of if given else ():
                for at in range(len(names)):
                    found[column][at][name] = next(told)
        return found

    def _of_several(self, row: Row) -> list[str]:
        """The fields of which a row says once what may be of one of its products alone."""
        cells = row.cells.get("product_name", ()) if self._table.kind == "products" else ()
        counts = [len(self._names(cell)) for cell in cells]
        shared = [name for name in SHARED if self._is_shared(name)]
        if max(counts, default=0) > 1:
            return shared
        # Beside columns of one product each, one sector or tier is that of all of them, and a GI tag is asked.
        several = sum(counts) > 1
        return [name for name in shared if several and (name == "is_gi_tagged" or self._is_parted(row, name))]

    def _is_parted(self, row: Row, name: str) -> bool:
        """Whether a row's cell of a field names several of its values: 'Agriculture / Handloom'."""
        text = next((one for one in row.cells[name] if isinstance(one, str)), "")
        parts = [sector_of(one) for one in _PARTS.split(text) if one.strip()]
        return name == "sector" and not sector_of(text) and sum(map(bool, parts)) > 1

    def own(self, name: str, given: Cell | None, names: Sequence[str]) -> list[OwnCount]:
        """For each product of a cell what the column behind it says of it."""
        return self._given(name, given, names) if given else [None for _ in names]

    def _names(self, cell: object) -> tuple[str, ...]:
        return products_in(cell, split=self._choices.split_of(plain_text(cell))).names if isinstance(cell, str) else ()

    def _is_shared(self, name: str) -> bool:
        return len(self._table.columns.get(name, ())) == 1 and name not in self._table.of_each

    def _given(self, name: str, cell: Cell, names: Sequence[str], row: Row | None = None) -> list[OwnCount]:
        field = self._fields[name]
        read = self._values.read_one
        text = plain_text(cell.value) if isinstance(cell.value, str | int | bool) else ""
        if len(names) < 2 or not text or yes_or_no(cell.value) is False:
            return [read(field, cell)] * len(names)
        if _ALL.search(cleaned(text).text):
            rest = _ALL.sub(" ", cleaned(text).text).strip(_EDGES)
            return [read(field, replace(cell, value=rest or "yes"))] * len(names)
        if len(parts := parted(str(cell.value), len(names))) == len(names):
            return [read(field, replace(cell, value=one)) for one in parts]
        if name == "is_gi_tagged" and (tagged := self._by_name(cell, names, text, row)):
            return tagged
        return self._as_said(name, cell, names, text)

    def _by_name(self, cell: Cell, names: Sequence[str], text: str, row: Row | None) -> list[OwnCount]:
        """The GI tag of the products that its cell, 'Yes (Grapes)', or a remark, 'GI for grapes only', names; nothing where none does."""
        remarks = [one for one in (row.cells.get("remarks", ()) if row else ()) if isinstance(one, str)]
        of_cell, *others = [tagged_among(text, names), *(tagged_among(one, names) for one in remarks if says_gi(one))]
        told = next((one for one in (of_cell, *(others if yes_or_no(cell.value) else ())) if one), None)
        if told is None:
            return []
        shown = "; ".join(f"{one[:40]} {_TOLD[said]}" for one, said in zip(names, told, strict=True))
        what = f"the GI tag '{text[:40]}' is of the product that is named: {shown}"
        self._reading.found.notes.append(cell.fault(what, "Nothing, if this is so"))
        return list(told)

    def _as_said(self, name: str, cell: Cell, names: Sequence[str], text: str) -> list[OwnCount]:
        """What a person said that holds for each of the products, one word for all or one for each; nothing, with the question, where nobody did."""
        word = f"{text} ({'; '.join(names)})"
        meaning = self._choices.words_anywhere.get(word_key(word), "")
        heading = self._fields[name].heading
        parts = [one.strip() for one in meaning.split(";")]
        meanings = parts if len(parts) == len(names) else parts * len(names)
        if len(meanings) == len(names) and set(meanings) <= {ASIDE, *OWN_WORDS.get(name, ())}:
            told = "; ".join(
                f"{one[:40]} {'stays not known' if said == ASIDE else said}"
                for one, said in zip(names, meanings, strict=True)
            )
            what = f"the {heading} '{text[:40]}' was taken as it was said by hand: {told}"
            self._reading.found.notes.append(cell.fault(what, "Nothing, if this is so"))
            return [self._meant(name, one) for one in meanings]
        if self._choices.each:
            what = f"the {heading} '{text[:40]}' was taken for each of {'; '.join(names)[:80]}, as it was said by hand"
            place = self._table.sheet.address(cell.row, cell.column)
            self._reading.filled.append(f"{self._table.sheet.name}!{place}: {what}")
            return [self._values.read_one(self._fields[name], cell)] * len(names)
        what = f"the row names {len(names)} products and says {heading} '{text[:40]}' once: it is not clear of which"
        place = self._table.sheet.cell_name(cell.row, cell.column)
        may_be_said = name in OWN_WORDS
        said = (
            "what holds for each of them (of a GI tag 'yes; no', in their order), or in all rows that it is said of each"
            if may_be_said
            else "that it is said of each"
        )
        fault: CellFault = cell.fault(
            what, f"Say by hand {said}; or write one product in a row, or set '{place}' aside"
        )
        self._reading.found.faults.append(replace(fault, word=word if may_be_said else ""))
        return [None] * len(names)

    @staticmethod
    def _meant(name: str, meaning: str) -> OwnCount:
        """The value of a field that a word said by hand means."""
        if meaning == ASIDE:
            return NOT_STATED if name == "sector" else None
        return meaning == "yes" if name == "is_gi_tagged" else meaning
