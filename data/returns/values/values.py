"""A field's cells as a value: text, day, number, a status word or a list of seats, with every change noted.

Faults carry the cell; a value that cannot be read becomes None beside its fault, so that one pass finds all.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from data.returns.choices import ASIDE, NOTHING_CHOSEN, Choices, is_day
from data.returns.faults import Reason
from data.returns.files.cells import cleaned, is_blank, plain_text, read_number
from data.returns.files.sheets import Broken
from data.returns.headings.column_legends import meant_in
from data.returns.headings.tables import OwnCount, Row, Table, remarks_with
from data.returns.values.day_cells import day_in
from data.returns.values.doubt import doubt, doubt_of_day, unexplained, whole, why_broken
from data.returns.values.found import IS_SO, LOOK, Cell, Findings
from data.returns.values.no_order import says_not_known, sign_for_order, with_status_of_order
from data.returns.values.orders import order_parted
from data.returns.values.provisional import not_final_of
from data.returns.values.seats import seats_in
from data.returns.values.sentences import NOT_TAKEN, with_sentence_kept
from data.returns.values.status_days import is_past, with_day_of_status, with_days_named, with_stages_said
from data.returns.values.word_cells import WordReader
from data.returns.words import kinds
from data.returns.words.kinds import ANSWERED, Field
from data.returns.words.legend import Legend, Meaning, code_of, decoded_words, legend_of
from data.returns.words.status_words import ANSWERS, OWN_WORDS, WORDS, said_of, says_unreported, yes_or_no
from data.returns.words.vocabulary import plain
from data.stages import NONE

_PLACE = {"serial", "state", "district", "district_code", "census_code"}


class ValueReader:
    """The values of one table's rows."""

    def __init__(
        self,
        table: Table,
        found: Findings,
        choices: Choices = NOTHING_CHOSEN,
        legend: Legend = MappingProxyType({}),
    ) -> None:
        """`choices` give the State's own words for a status, with what a person says they mean; `legend` are the codes that the file explains."""
        self.of_status: list[tuple[date, str]] = []
        """Each day that was read as that of the row's status, and the step's field."""
        self.decoded: dict[str, Meaning] = {}
        """Each code that was read as the file explains it."""
        self.called = not_final_of(table)
        """The word by which a title or a note calls the rows not final."""
        self._called = 0
        self._table = table
        self._legend = legend
        self._own_legends = {
            one.number: legend_of((tier, table.sheet.address(table.heading.last + 1, one.number)) for tier in one.tiers)
            for one in table.heading.columns
        }
        self._found = found
        self._words = WordReader(table, found, choices)
        self._stages: list[tuple[int, str]] = []
        self._counts = {
            number for name, numbers in table.columns.items() for number in numbers if self._is_ones(name, number)
        }

    def values(self, row: Row) -> dict[str, OwnCount]:
        """The values of one row's fields, those of the place and the products left out."""
        values: dict[str, OwnCount] = {}
        partial: list[str] = []
        self._words.begins_row()
        self._stages.clear()
        for one in kinds.FIELDS[self._table.kind]:
            is_spread = one.holds == "amount" or one.name in {kinds.KIND[self._table.kind].spread, *self._table.of_each}
            if one.name in self._table.columns and one.name not in _PLACE and not is_spread:
                read = [self._read(one, cell, partial) for cell in self.cells(row, one.name)]
                values[one.name] = read[0] if len(read) == 1 else self._together(row, one, read)
        if self.called and self._table.kind in kinds.OF_DISTRICTS and self._table.kind != "exports":
            # Of values of exports it may speak of one period alone.
            partial.append(self.called.words)
            self._called += 1
        if partial:
            values["remarks"] = remarks_with(values, *partial)
        for fault in (
            *order_parted(self._table, row, values),
            *with_stages_said(self._table, row, values, self._stages),
            *with_status_of_order(self._table, row, values, self._words.orders),
            *with_day_of_status(
                self._table,
                row,
                values,
                self._found.today,
                self.of_status,
                is_of_other=self._words.is_of_other_step,
            ),
            *with_days_named(self._table, row, values, self._words.days),
            *self._words.unlike_number(values),
        ):
            self._found.faults.append(fault)
        if self._words.order and values.get("order_number") is None:
            values["order_number"] = self._words.order
        at = self._table.column("status" if self._table.kind == "committees" else "stage")
        for what in with_sentence_kept(values, self._words.told, self._words.said):
            if isinstance(what, Reason):
                fault = self._table.sheet.fault(row.number, at, what.what, what.remedy)
                self._found.faults.append(replace(fault, word=what.word))
            else:
                unseen = [text for _, text in self._words.told if what == NOT_TAKEN and not self._words.said(text)]
                shown, remedy = (f"of '{'; '.join(unseen)[:200]}' {what}", LOOK) if unseen else (what, IS_SO)
                self._found.notes.append(self._table.sheet.fault(row.number, at, shown, remedy))
        return values

    def told(self) -> list[str]:
        """A sentence for each code that was read as the file explains it, and for a word that calls the rows not final."""
        sheet = self._table.sheet.name
        told = decoded_words(sheet, self.decoded)
        if self.called and self._called:
            many = f"{self._called} row{'' if self._called == 1 else 's'}"
            told.append(f"{sheet}: '{self.called.text}' ({self.called.place}) is kept in the remarks of {many}")
        return told

    def read_one(self, field: Field, cell: Cell) -> OwnCount:
        """A field's value from one cell, or from a part of it."""
        return self._read(field, cell, [])

    def said(self, cell: Cell, text: str) -> str:
        """What a person said that a text means in a cell's column; blank where nobody did."""
        self._words.begins_cell(cell)
        return self._words.said(text)

    def cells(self, row: Row, name: str) -> list[Cell]:
        """The cells of a field in a row."""
        numbers = self._table.columns[name]
        return [
            Cell(self._table, row.number, number, value) for number, value in zip(numbers, row.cells[name], strict=True)
        ]

    def text(self, row: Row, name: str) -> str:
        """The text of a field's first cell, blank where there is no such column."""
        return self.text_of(self.cells(row, name)[0]) if name in self._table.columns else ""

    def text_of(self, cell: Cell) -> str:
        """A cell as clean text, what was changed in it noted; blank for a cell in error, with its fault."""
        value = cell.value
        if isinstance(value, Broken):
            self._found.faults.append(cell.fault(*why_broken(value)))
            return ""
        if isinstance(value, str):
            for change in cleaned(value).changes:
                self._found.notes.append(cell.fault(change, IS_SO))
        return "" if is_blank(value) else plain_text(value)

    def _is_ones(self, name: str, number: int) -> bool:
        """Whether a column holds nothing but 1 and 0, which then mean yes and no."""
        if name not in ANSWERED.get(self._table.kind, ()) and name not in {"status", "is_gi_tagged"}:
            return False
        at = self._table.columns[name].index(number)
        texts = {plain_text(row.cells[name][at]) for row in self._table.rows if not is_blank(row.cells[name][at])}
        return bool(texts) and texts <= {"0", "1"}

    def _answer(self, one: Field, cell: Cell) -> bool | None:
        if cell.column in self._counts and (text := plain_text(cell.value)) in {"0", "1"}:
            return text == "1"
        own = said_of(one.name, plain(plain_text(cell.value)))
        return yes_or_no(cell.value) if own is None else own

    def _read(self, one: Field, cell: Cell, partial: list[str]) -> OwnCount:
        """A field's value from one cell, a code read as the file explains it; None with a fault where it cannot be read."""
        written = plain_text(cell.value) if isinstance(cell.value, str | int) else ""
        self._words.begins_cell(cell)
        meant = self._explained(one, cell, written)
        if len(meant) > 1:
            both = " and ".join(f"'{one.text[:40]}' ({one.place})" for one in meant)
            what = f"the file gives the code '{written}' two meanings, {both}"
            fault = cell.fault(what, "Say by hand what it means in this column, or write in the cell what is meant")
            self._found.faults.append(replace(fault, word=written))
            return None
        if not meant:
            said = self._words.said(written)
            # Of a plan's step 'none' is said of the whole row's stage, with its other steps.
            is_of_row = said == NONE and self._table.kind == "plans" and one.name in ANSWERED["plans"]
            if one.holds in {"date", "number"} and said in {ASIDE, NONE} and not is_of_row:
                return self._not_given(one, cell, written, partial, said)
            if one.holds == "date" and is_day(said):
                self._found.notes.append(cell.fault(f"'{written[:40]}' means {said}, as it was said by hand", IS_SO))
                partial.append(f"{one.heading}: {written}, as written")
                return self._read_plainly(one, replace(cell, value=said), partial)
            if said not in ANSWERS or not kinds.may_be_coded(self._table.kind, one) or one.name == "is_gi_tagged":
                return self._read_plainly(one, cell, partial)
            self._found.notes.append(cell.fault(f"'{written[:40]}' means {said}, as it was said by hand", IS_SO))
            if one.holds == "date" and " " in written and said == "yes":
                partial.append(f"{one.heading}: {written}, as written")
            return self._read_plainly(one, replace(cell, value=said), partial)
        faults, own = len(self._found.faults), meant[0]
        code = f"the code '{written}' stands for '{own.text[:60]}' ({own.place}), and "
        read = None if own.is_not_known else self._read_plainly(one, replace(cell, value=own.text), partial, code)
        if len(self._found.faults) == faults:
            self.decoded[written] = own
        return read

    def _not_given(self, one: Field, cell: Cell, written: str, partial: list[str], said: str) -> bool | None:
        """A day or number of which a person said that it is not known, or that there is none; the words stay in the remarks."""
        is_none = said == NONE and kinds.may_be_coded(self._table.kind, one)
        left = "means that there is none" if is_none else "stays not known"
        self._found.notes.append(cell.fault(f"'{written[:40]}' {left}, as it was said by hand", IS_SO))
        partial.append(f"{one.heading}: {written}, as written")
        return False if is_none else None

    def _explained(self, one: Field, cell: Cell, written: str) -> tuple[Meaning, ...]:
        """What the file says that a cell's code means, where the field has words or answers; nothing for a word said by hand."""
        code = code_of(written) if kinds.may_be_coded(self._table.kind, one) else ""
        if not code or self._words.said(written):
            return ()
        own = self._own_legends.get(cell.column, {}).get(code)
        return own or meant_in(self._table.heading.columns, cell.column, self._legend.get(code, ()))

    def _read_plainly(self, one: Field, cell: Cell, partial: list[str], code: str = "") -> OwnCount:
        text = self.text_of(cell) or self._status_in(one, cell)
        answer = self._answer(one, cell)
        unsure = self._unsure(one, cell, text, answer)
        if unsure:
            self._found.faults.append(replace(cell.fault(code + unsure.what, unsure.remedy), word=unsure.word))
        if unsure or not self._is_given(one, cell, text, answer):
            return None
        read: OwnCount | Reason
        if one.holds == "text":
            read = self._words.in_words(one, cell, text, answer)
        elif one.holds == "number":
            read = whole(read_number(cell.value))
        elif one.name in ANSWERED["plans"] - {"stage"} and self._words.means_instead("stage", text, answer):
            stage = self._words.by_hand("stage", cell, text)
            self._stages.append((cell.column, str(stage or "")))
            read = is_past(one.name, stage)
        elif one.holds == "date":
            read = day_in(one, cell, answer, partial, self._found)
        elif one.holds == "seats":
            read = seats_in(text)
        elif self._words.means(one.name, text):
            read = self._words.by_hand(one.name, cell, text)
        else:
            read = self._words.word(one.name, cell, answer, text)
        if isinstance(read, Reason):
            fault = cell.fault(code + read.what, read.remedy)
            self._found.faults.append(replace(fault, word=read.word, proposal=read.proposal))
            return None
        return read

    def _unsure(self, one: Field, cell: Cell, text: str, answer: bool | None) -> Reason | None:
        """Why a cell is not read that doubts itself, or bears a sign of which nothing says what it means."""
        if one.name == "remarks" or not isinstance(cell.value, str):
            return None
        if (
            one.holds == "text"
            or answer is not None
            or self._words.means(one.name, text)
            or self._words.means("stage", text)
        ):
            is_order = one.name == "order_number" and answer is None and not self._words.means("status", text)
            return doubt(plain_text(cell.value)) or (sign_for_order(text) if is_order else None)
        if one.holds == "date" and (reason := doubt_of_day(text)):
            return reason
        is_word = one.name in OWN_WORDS or (self._table.kind == "plans" and one.name in ANSWERED["plans"])
        return doubt(plain_text(cell.value)) or unexplained(text, may_be_said=is_word)

    def _status_in(self, one: Field, cell: Cell) -> str:
        """'Nil' and 'none' where they are statuses, as of a plan; they are blanks elsewhere."""
        word = "" if cell.value is None or isinstance(cell.value, Broken) else plain_text(cell.value)
        return word if one.holds == "word" and plain(word) in WORDS.get(one.name, ()) else ""

    def _is_given(self, one: Field, cell: Cell, text: str, answer: bool | None) -> bool:
        """Whether a cell says anything; that 'nil' under the last meeting stores none is noted."""
        said, is_of_order = plain_text(cell.value), one.name in {"order_number", "chair", "convener"}
        if is_of_order and says_not_known(said) and not self._words.means("status", text):
            self._found.notes.append(cell.fault(f"'{said[:40]}' names none: none is stored", IS_SO))
            return False
        if one.name in {"stage", "status"} and says_unreported(said) and not self._words.means(one.name, text):
            self._found.notes.append(cell.fault(f"'{said[:40]}' says that nothing is known: it stays not known", IS_SO))
            return False
        if text and (re.search(r"\w", text) or answer is not None or self._words.means(one.name, text)):
            return True
        if one.name == "last_meeting_on" and re.search(r"\w", said):
            what = f"'{said[:40]}' gives no meeting: none is stored"
            self._found.notes.append(cell.fault(what, IS_SO))
        return False

    def _together(self, row: Row, one: Field, read: Sequence[OwnCount]) -> OwnCount:
        """A step's yes or no beside its day; several remarks in a line."""
        if one.holds != "date":
            given = [value for value in read if value is not None]
            return given[0] if len(given) == 1 else "; ".join(map(str, given)) or None
        day = next((value for value in read if isinstance(value, date)), None)
        if False in read and (day is not None or True in read):
            cell = self.cells(row, one.name)[-1]
            what = f"the step {f'has a day, {day:%d.%m.%Y},' if day else 'is taken'} and yet it is said not to be taken"
            self._found.faults.append(cell.fault(what, "Correct one of the two cells"))
            return None
        return day if day is not None else next((value for value in read if value is not None), None)
