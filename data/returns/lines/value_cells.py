"""One cell of a value of exports: its figure, with the marks, the unit and the words beside it; or what a person has to say of it.

A blank or a dash is not known; a written 0 is 0. A text that is no plain figure, '<0.01', '(12.50)', '1.234,50', is one where a
person says which number it is, or that it is not known; the text stays in the remarks.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.returns.choices import ASIDE, NOUGHT, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Broken
from data.returns.headings.tables import Table
from data.returns.lines.corrected import HOLDS
from data.returns.lines.export_values import Amount, amount_of
from data.returns.lines.joint_values import Joint, joint_cells
from data.returns.rows.footnotes import noted_beside, notes_by_mark
from data.returns.values.found import IS_SO, LOOK, Cell, Findings
from data.returns.values.no_order import says_not_known
from data.returns.values.provisional import approximate_figure, figure_and_mark, figure_and_sign
from data.returns.values.values import ValueReader
from data.returns.words.export_headings import figure_and_unit
from data.returns.words.vocabulary import plain

_NIL_WORDS = "nil|none|null|zero|no export|no exports|nil export|nil exports|निरंक|शून्य|निल|कोई नहीं|निर्यात नहीं|काही नाही|નિલ|શૂન્ય|শূন্য|নিল|ଶୂନ୍ୟ|ନାହିଁ|இல்லை|சுழியம்|పూజ్యం|సున్నా|లేదు|ಶೂನ್ಯ|ಇಲ್ಲ|പൂജ്യം|ഇല്ല|ਸਿਫ਼ਰ|ਨਿੱਲ"
_NIL = frozenset(map(plain, _NIL_WORDS.split("|")))
"""Words in a value's place that may say 0, or that nothing is known: only a person can tell."""
_SAY = f"say by hand of the words which number they are in the column's unit, or {ASIDE} if the value is not known"


@dataclass(frozen=True)
class Figure:
    """A cell's value, what is kept of the cell in the remarks, its mark, and the unit that stands in the cell itself."""

    amount: Amount
    beside: str = ""
    mark: str = ""
    currency: str = ""
    scale: str = ""


class ValueCells:
    """The cells of values of one table; `close` says what was found of the table as a whole."""

    def __init__(self, table: Table, values: ValueReader, found: Findings, choices: Choices, said: set[str]) -> None:
        """`said` is told to the person who confirms the reading."""
        self._table = table
        self._values = values
        self._found = found
        self._choices = choices
        self._said = said
        self._noted = notes_by_mark(table)
        self._signs = {*self._noted, *noted_beside(table)}
        self._joint: Mapping[tuple[int, int], Joint] = joint_cells(table)
        self._paths = {one.number: one.path for one in table.heading.columns}
        self._marked: dict[str, list[Cell]] = {}
        self._elsewhere: list[str] = []
        self._blank = self._total = 0

    def is_blank(self, cell: Cell) -> bool:
        """Whether a cell says nothing of a value: it is blank, and no person said that its word means 0."""
        return is_blank(cell.value) and not self._is_nought(cell)

    def read(self, cell: Cell) -> Figure | None:
        """The value of a cell; None where it has none, counted or with its fault."""
        self._total += 1
        if self._is_nought(cell):
            self._said.add(f"'{plain_text(cell.value)[:40]}' means 0, as it was said by hand")
            return Figure(Amount(0, 0))
        text = self._values.text_of(cell)
        if isinstance(cell.value, Broken):
            return None
        if joint := self._joint.get((cell.row, cell.column)):
            return self._of_joint(cell, joint)
        if not text or not re.search(r"\w", text):
            self.leave_blank(cell)
            return None
        found = self._by_hand(cell, text) or self._plain(cell, text) or self._worded(cell, text)
        if found is not None and found.amount.is_rounded:
            self._said.add("values with more than six decimals were kept to six")
        return found

    def _of_joint(self, cell: Cell, joint: Joint) -> Figure | None:
        """The figure beside words that name another district; none where the value lies in that district's."""
        found = amount_of(joint.figure)
        if joint.is_elsewhere or not isinstance(found, Amount):
            self._elsewhere.append(f"{self._table.sheet.address(cell.row, cell.column)} ({joint.text[:40]})")
            self._blank += 1
            return None
        return Figure(found, beside=_written(joint.text))

    def _by_hand(self, cell: Cell, text: str) -> Figure | None:
        """The figure that a person said of this cell alone: what the file has there is kept beside another."""
        said = amount_of(self._choices.of_cell(cell.place))
        if not isinstance(said, Amount):
            return None
        own = amount_of(cell.value)
        is_same = isinstance(own, Amount) and own.value == said.value
        self._said.add(f"'{text[:40]}' in {cell.place} is {said.value}, as it was said by hand")
        return Figure(said, beside="" if is_same else _written(text))

    def _plain(self, cell: Cell, text: str) -> Figure | None:
        """A figure by itself or beside a mark: a footnote's sign that a note explains or a person lets stand, '(P)', 'approx.'."""
        if isinstance(found := amount_of(cell.value), Amount):
            return Figure(found)
        if not isinstance(cell.value, str):
            return None
        figure, sign = figure_and_sign(cell.value)
        if sign and isinstance(found := amount_of(figure), Amount):
            mark = self._mark_of(cell, text, sign)
            return Figure(found, mark=mark) if mark else None
        for parted in (figure_and_mark, approximate_figure):
            figure, mark = parted(cell.value)
            if mark and isinstance(found := amount_of(figure), Amount):
                if parted is approximate_figure:
                    what = f"'{text[:40]}' is near a value and is read as {figure}, its mark kept in the remarks"
                    self._found.notes.append(cell.fault(what, LOOK))
                return Figure(found, mark=mark)
        return None

    def _mark_of(self, cell: Cell, text: str, sign: str) -> str:
        """A footnote's sign as it is kept with its figure; blank for one that nothing explains, which is asked once for the table."""
        if sign in self._noted:
            return f"{sign} ('{self._noted[sign][:80]}')"
        said = self._values.said(cell, sign)
        if sign in self._signs or said == HOLDS:
            return sign
        if said != ASIDE and not self._choices.said_exactly(text, *self._column(cell)):
            self._marked.setdefault(sign, []).append(cell)
        return ""

    def _worded(self, cell: Cell, text: str) -> Figure | None:
        """A text as a person said it, or a figure with the unit beside it; else its fault."""
        if any(cell in cells for cells in self._marked.values()):
            return None
        meaning = self._meaning(cell, text)
        if meaning == ASIDE or (says_not_known(text) and not meaning):
            self.leave_blank(cell)
            return None
        if isinstance(found := amount_of(meaning), Amount):
            self._said.add(f"'{text[:40]}' is {meaning}, as it was said by hand")
            return Figure(found, beside=_written(text))
        figure, currency, scale = figure_and_unit(text)
        if isinstance(found := amount_of(figure), Amount):
            return Figure(found, currency=currency, scale=scale)
        self._ask(cell, text)
        return None

    def _meaning(self, cell: Cell, text: str) -> str:
        """What a person said of a cell's text; of one with digits exactly as it stands, '(12.50)' being another than '12.50*'."""
        if any(map(str.isdigit, text)):
            sign = figure_and_sign(text)[1]
            exact = self._choices.said_exactly(text, *self._column(cell))
            return exact or (self._values.said(cell, sign) if sign else "")
        return self._values.said(cell, text)

    def _column(self, cell: Cell) -> tuple[str, str, str]:
        sheet = self._table.sheet
        return sheet.name, self._paths.get(cell.column, ""), sheet.column_name(cell.column)

    def _ask(self, cell: Cell, text: str) -> None:
        """A cell that holds no number as a fault, with what a person may say of it."""
        why = str(amount_of(cell.value))
        remedy = f"Write digits only, as 1234.56 or 1,234.56, the unit in its own column or the heading; or {_SAY}"
        if plain(text) in _NIL:
            remedy = f"Say by hand that it means {NOUGHT}, or {ASIDE} if it is not known, or write {NOUGHT}"
        word = text if isinstance(cell.value, str) else ""
        self._found.faults.append(replace(cell.fault(why, remedy), word=word))

    def ask_for_unit(self, cell: Cell, why: str) -> CellFault:
        """The fault of a cell whose own unit is another than its column's; a person may say the figure in the column's."""
        return replace(cell.fault(why, f"Correct one of the two, or {_SAY}"), word=plain_text(cell.value))

    def leave_blank(self, cell: Cell) -> None:
        """Count a cell without a value; a word such as 'Nil', which may mean 0, is named."""
        self._blank += 1
        if isinstance(cell.value, str) and plain(plain_text(cell.value)) in _NIL:
            word = plain_text(cell.value)
            what = f"'{word}' was read as not known"
            note = cell.fault(
                what, f"Say by hand that it means {NOUGHT}, or write {NOUGHT}, where there were no exports"
            )
            self._found.notes.append(replace(note, word=word))

    def leave_row(self, cells: list[Cell]) -> None:
        """Count the cells of a row that has no value at all."""
        self._total += len(cells)
        for cell in cells:
            self.leave_blank(cell)

    def _is_nought(self, cell: Cell) -> bool:
        """Whether a person said that a word for nothing, or for what is not known, means 0."""
        text = plain_text(cell.value) if isinstance(cell.value, str) else ""
        is_word = any(map(str.isalpha, text)) and (plain(text) in _NIL or is_blank(cell.value))
        return is_word and self._values.said(cell, text) == NOUGHT

    def close(self) -> None:
        """Say once for the table which cells have no value, and ask of the marks that nothing explains."""
        sheet = self._table.sheet
        if self._blank:
            what = f"{self._blank} of {self._total} cells of values are blank or a dash: they stay not known, and are not 0"
            if self._elsewhere:
                what = f"{self._blank} of {self._total} cells of values are blank, a dash or said to lie in another district's: they stay not known, and are not 0"
            self._found.notes.append(CellFault(what, "Write 0 where there were no exports", sheet=sheet.name))
        if self._elsewhere:
            what = (
                f"the value of {first_of(self._elsewhere, 6)} is said to lie in another district's, and stays not known"
            )
            self._found.notes.append(CellFault(what, IS_SO, sheet=sheet.name))
        for sign, cells in self._marked.items():
            places = [sheet.address(one.row, one.column) for one in cells]
            what = f"{first_of(places, 6)} bear{'s' if len(places) == 1 else ''} the mark '{sign}', and no note of the file says what it changes"
            remedy = f"Say by hand of the mark '{HOLDS}' if the values hold, and they keep it, or {ASIDE} if they stay not known"
            self._found.faults.append(replace(cells[0].fault(what, remedy), word=sign))


def _written(text: str) -> str:
    return f"written '{text[:80]}'"
