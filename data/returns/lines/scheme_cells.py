"""The scheme of a row of products where its cell names none that is known, several, or nothing: as a person says it by word or by place.

'ODOP; DEH' is a row for each. Where nobody said it, it is asked; a list's scheme is never guessed.
"""

from dataclasses import replace

from data.returns.choices import Choices
from data.returns.files.cells import is_blank, plain_text
from data.returns.headings.tables import Row, Table
from data.returns.lines.lines import Reading
from data.returns.values.found import Cell
from data.returns.values.values import ValueReader
from data.returns.words.kinds import SCHEMES
from data.returns.words.status_words import WORDS, in_two_languages, schemes_named, status_said
from data.returns.words.vocabulary import plain

SCHEMES_SAID = (*SCHEMES, "ODOP; DEH", "ODOP; PMFME-ODOP", "PMFME-ODOP; DEH", "ODOP; PMFME-ODOP; DEH")
"""What a row's scheme may be said to be, one or several."""
SAY_SCHEME = f"Say by hand which it is: {', '.join(SCHEMES)}, or several, each a row of its own: 'ODOP; DEH'"


class SchemeCells:
    """The cells of the scheme of one table of products."""

    def __init__(self, table: Table, values: ValueReader, reading: Reading, choices: Choices) -> None:
        self._is_of_schemes = table.kind == "products" and "scheme" in table.columns
        self._table = table
        self._values = values
        self._reading = reading
        self._choices = choices

    def said(self, row: Row) -> tuple[str, ...]:
        """The schemes that a person said of a row's cell, by its place or its word; none where nobody did."""
        return next((said for cell in self._cells(row) if (said := self._of(cell))), ())

    def without(self, row: Row) -> Row:
        """The row without a scheme that was said by hand or is asked: a question is put, or what was said is told."""
        cells = self._cells(row)
        if not any(self._is_taken(cell) for cell in cells):
            return row
        return replace(row, cells={**row.cells, "scheme": (None,) * len(cells)})

    def _cells(self, row: Row) -> list[Cell]:
        return self._values.cells(row, "scheme") if self._is_of_schemes else []

    def _is_taken(self, cell: Cell) -> bool:
        """Whether a cell's scheme is said by hand or asked here, which is told or asked with it; any other is read as it stands."""
        text = plain_text(cell.value) if isinstance(cell.value, str) else ""
        if said := self._of(cell):
            written = f"'{text[:40]}' is " if text else ""
            rows = ", a row for each" if len(said) > 1 else ""
            self._reading.filled.append(
                f"{cell.place}: {written}the scheme {' and '.join(said)}{rows}, as it was said by hand"
            )
            return True
        if is_blank(cell.value) or not text or _is_known(text):
            return False
        named = schemes_named(text)
        what = (
            f"'{text[:40]}' names {' and '.join(named)}" if named else f"'{text[:40]}' is no scheme that is known here"
        )
        fault = cell.fault(what, f"{SAY_SCHEME}; or write one row for each scheme")
        self._reading.found.faults.append(replace(fault, word=text))
        return True

    def _of(self, cell: Cell) -> tuple[str, ...]:
        text = plain_text(cell.value) if isinstance(cell.value, str) else ""
        said = self._choices.of_cell(cell.place) or (self._values.said(cell, text) if text else "")
        meant = tuple(dict.fromkeys(one.strip() for one in said.split(";"))) if said else ()
        return meant if set(meant) <= set(SCHEMES) else ()


def _is_known(text: str) -> bool:
    """Whether a text names one scheme, in one language or in two."""
    in_both = {WORDS["scheme"].get(plain(part)) for part in in_two_languages(text)}
    return status_said("scheme", text) is not None or (len(in_both) == 1 and None not in in_both)
