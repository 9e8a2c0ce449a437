"""A field's cells as a value: text, day, number, a status word or a list of seats, with every change noted.

Faults carry the cell; a value that cannot be read becomes None beside its fault, so that one pass finds all.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from data import clock
from data.returns.choices import ASIDE, NOTHING_CHOSEN, Choices
from data.returns.faults import CellFault, Reason
from data.returns.files.cells import cleaned, is_blank, month_or_year, plain_text, read_date, read_number
from data.returns.files.sheets import Broken, Value
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.values import status_days
from data.returns.values.doubt import doubt, doubt_of_day, no_day, unexplained, whole, why_broken, worded
from data.returns.values.narrative import says_more, with_sentence_kept
from data.returns.values.no_order import says_not_known, with_status_of_order
from data.returns.values.orders import order_parted
from data.returns.values.provisional import not_final_of
from data.returns.values.seats import seats_in
from data.returns.values.status_days import DAY_OF, is_past, with_day_of_status, with_days_named, with_stages_said
from data.returns.words import kinds
from data.returns.words.kinds import ANSWERED, DAY_OF_STATUS, Field
from data.returns.words.legend import Legend, Meaning, code_of, legend_of
from data.returns.words.sectors import SECTORS, sector_like, sector_of
from data.returns.words.status_words import (
    ANSWERS,
    OWN_WORDS,
    WORDS,
    in_two_languages,
    proposed,
    said_of,
    schemes_named,
    status_said,
    yes_or_no,
)
from data.returns.words.vocabulary import plain, word_key

_ANSWER_AND_DAY = re.compile(r"([^\W\d]+|[✓✔☑✅√])[\s,;:(–-]+(.*\d.*?)\)?")
_BETWEEN_DAYS = re.compile(r"\s*[;,&\n]\s*|\s+(?:and|एवं|और|तथा|व)\s+")
_WITHOUT_DAY = {"order_date": "the order's day is not known", DAY_OF_STATUS: "the day of the status is not known"}
_IS_SO = "Nothing, if this is so"
_PLACE = {"serial", "state", "district", "district_code", "census_code"}


@dataclass
class Findings:
    """What a pass found: faults stop a publication, notes do not."""

    faults: list[CellFault] = field(default_factory=list)
    notes: list[CellFault] = field(default_factory=list)
    today: date = field(default_factory=clock.today)
    choices: Choices = NOTHING_CHOSEN


@dataclass(frozen=True)
class Cell:
    """One cell of a field: where it stands, and what it holds."""

    table: Table
    row: int
    column: int
    value: Value

    def fault(self, what: str, remedy: str) -> CellFault:
        """A fault of this cell."""
        return self.table.sheet.fault(self.row, self.column, what, remedy)


class ValueReader:
    """The values of one table's rows."""

    def __init__(
        self,
        table: Table,
        found: Findings,
        words: Mapping[str, str] = MappingProxyType({}),
        legend: Legend = MappingProxyType({}),
    ) -> None:
        """`words` are the State's own for a status, as `vocabulary.plain` writes them, with what a person says they mean.

        `legend` are the codes that the file explains.
        """
        self.of_status: list[tuple[date, str]] = []
        """Each day that was read as that of the row's status, and the step's field."""
        self.decoded: dict[str, Meaning] = {}
        """Each code that was read as the file explains it."""
        self.called = not_final_of(table)
        """The word by which a title or a note calls all rows not final."""
        self._table = table
        self._legend = legend
        self._own_legends = {
            one.number: legend_of((tier, table.sheet.address(table.heading.last + 1, one.number)) for tier in one.tiers)
            for one in table.heading.columns
        }
        self._own_words = words
        self._found = found
        self._days: dict[str, date] = {}
        self._told: list[tuple[str, str]] = []
        self._stages: list[tuple[int, str]] = []
        self._orders: list[tuple[int, str | bool | None]] = []
        self._counts = {
            number for name, numbers in table.columns.items() for number in numbers if self._is_ones(name, number)
        }

    def values(self, row: Row) -> dict[str, OwnCount]:
        """The values of one row's fields, those of the place and the products left out."""
        values: dict[str, OwnCount] = {}
        partial: list[str] = []
        for kept in (self._days, self._told, self._stages, self._orders):
            kept.clear()
        for one in kinds.FIELDS[self._table.kind]:
            is_spread = one.holds == "amount" or one.name in {kinds.KIND[self._table.kind].spread, *self._table.of_each}
            if one.name in self._table.columns and one.name not in _PLACE and not is_spread:
                read = [self._read(one, cell, partial) for cell in self.cells(row, one.name)]
                values[one.name] = read[0] if len(read) == 1 else self._together(row, one, read)
        if self.called and self._table.kind in kinds.OF_DISTRICTS:
            partial.append(f"called '{self.called.text}' in {self.called.place}")
        if partial:
            values["remarks"] = "; ".join(filter(None, [str(values.get("remarks") or ""), *partial]))
        for fault in (
            *order_parted(self._table, row, values),
            *with_stages_said(self._table, row, values, self._stages),
            *with_status_of_order(self._table, row, values, self._orders),
            *with_day_of_status(self._table, row, values, self._found.today, self.of_status),
            *with_days_named(self._table, row, values, self._days),
        ):
            self._found.faults.append(fault)
        for what in with_sentence_kept(values, self._told):
            at = self._table.column("status" if self._table.kind == "committees" else "stage")
            self._found.notes.append(self._table.sheet.fault(row.number, at, what, _IS_SO))
        return values

    def beside(self, row: Row, name: str, column: int) -> OwnCount:
        """What a field says of the product in a column, of which it has a column of its own behind it."""
        nxt = min((one for one in self._table.columns["product_name"] if one > column), default=1_000)
        one = next(one for one in kinds.FIELDS["products"] if one.name == name)
        own = (cell for cell in self.cells(row, name) if column < cell.column < nxt)
        return next((self._read(one, cell, []) for cell in own), None)

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
                self._found.notes.append(cell.fault(change, _IS_SO))
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
        meant = self._explained(one, cell, written)
        if len(meant) > 1:
            both = " and ".join(f"'{one.text[:40]}' ({one.place})" for one in meant)
            what = f"the file gives the code '{written}' two meanings, {both}"
            self._found.faults.append(cell.fault(what, "Write in the cell what is meant"))
            return None
        if not meant:
            said = self._own_words.get(word_key(written), "")
            if said not in ANSWERS or not kinds.may_be_coded(self._table.kind, one) or one.name == "is_gi_tagged":
                return self._read_plainly(one, cell, partial)
            self._found.notes.append(cell.fault(f"'{written[:40]}' means {said}, as it was said by hand", _IS_SO))
            return self._read_plainly(one, replace(cell, value=said), partial)
        faults, own = len(self._found.faults), meant[0]
        code = f"the code '{written}' stands for '{own.text[:60]}' ({own.place}), and "
        read = None if own.is_not_known else self._read_plainly(one, replace(cell, value=own.text), partial, code)
        if len(self._found.faults) == faults:
            self.decoded[written] = own
        return read

    def _explained(self, one: Field, cell: Cell, written: str) -> tuple[Meaning, ...]:
        """What the file says that a cell's code means, where the field has words or answers; nothing for a word said by hand."""
        code = code_of(written) if kinds.may_be_coded(self._table.kind, one) else ""
        if not code or self._own_words.get(word_key(written)):
            return ()
        return self._own_legends.get(cell.column, {}).get(code) or self._legend.get(code, ())

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
            read = self._in_words(one, cell, text, answer)
        elif one.holds == "number":
            read = whole(read_number(cell.value))
        elif one.name in ANSWERED["plans"] - {"stage"} and self._means("stage", text):
            stage = self._by_hand("stage", cell, text)
            self._stages.append((cell.column, str(stage or "")))
            read = is_past(one.name, stage)
        elif one.holds == "date":
            read = self._day(one, cell, answer, partial)
        elif one.holds == "seats":
            read = seats_in(text)
        elif self._means(one.name, text):
            read = self._by_hand(one.name, cell, text)
        else:
            read = self._word(one.name, cell, answer, text)
        if isinstance(read, Reason):
            fault = cell.fault(code + read.what, read.remedy)
            self._found.faults.append(replace(fault, word=read.word, proposal=read.proposal))
            return None
        return read

    def _unsure(self, one: Field, cell: Cell, text: str, answer: bool | None) -> Reason | None:
        """Why a cell is not read that doubts itself, or bears a sign of which nothing says what it means."""
        if one.name == "remarks" or not isinstance(cell.value, str):
            return None
        if one.holds == "text" or answer is not None or self._means(one.name, text) or self._means("stage", text):
            return doubt(plain_text(cell.value))
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
        if is_of_order and says_not_known(said) and not self._means("status", text):
            self._found.notes.append(cell.fault(f"'{said[:40]}' names none: none is stored", _IS_SO))
            return False
        if text and (re.search(r"\w", text) or answer is not None or self._means(one.name, text)):
            return True
        if one.name == "last_meeting_on" and re.search(r"\w", said):
            what = f"'{said[:40]}' gives no meeting: none is stored"
            self._found.notes.append(cell.fault(what, _IS_SO))
        return False

    def _day(self, one: Field, cell: Cell, answer: bool | None, partial: list[str]) -> OwnCount | Reason:
        may_answer = one.name in ANSWERED.get(self._table.kind, ())
        if may_answer and answer is not None:
            if one.name == "last_meeting_on" and not answer:
                partial.append(f"{one.heading}: {plain_text(cell.value)}, as written")
            return answer
        value, words = cell.value, plain(plain_text(cell.value))
        # 'Drafted' under 'Drafted on' says that it is; 'Not constituted' under its day that it is not.
        is_taken = may_answer and WORDS["stage"].get(words) == one.name.removesuffix("_on")
        if is_taken or (one.name == "order_date" and WORDS["status"].get(words) == "not_constituted"):
            return is_taken
        if one.name == "last_meeting_on" and (latest := self._latest(cell)):
            return latest
        if may_answer and isinstance(value, str) and (both := _ANSWER_AND_DAY.fullmatch(cleaned(value).text)):
            value = both[2] if yes_or_no(both[1]) else value
        day = read_date(value)
        if isinstance(day, date):
            return day
        if (may_answer or one.name in _WITHOUT_DAY) and (statement := month_or_year(value)):
            left = "the step is read as taken and its day is not known" if may_answer else _WITHOUT_DAY[one.name]
            self._found.notes.append(cell.fault(f"'{statement}' names no day: {left}", "Give the day if it is known"))
            partial.append(f"{one.heading}: {statement}, as written")
            return may_answer or None
        return no_day(day, plain_text(value), may_answer=may_answer and self._table.kind == "plans")

    def _latest(self, cell: Cell) -> date | None:
        """The latest of several days in one cell, which the last meeting's is; None where it holds no several days."""
        parts = [one for one in _BETWEEN_DAYS.split(plain_text(cell.value)) if one.strip()]
        days = [day for part in parts if isinstance(day := read_date(part), date)]
        if len(parts) < 2 or len(days) < len(parts):
            return None
        what = f"the cell names {len(days)} days: the latest, {max(days):%d.%m.%Y}, was read as the last meeting's"
        self._found.notes.append(cell.fault(what, _IS_SO))
        return max(days)

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

    def _means(self, name: str, text: str) -> str:
        """What a person said that a word of the State's own means; blank where nobody did, or for another field."""
        own = self._own_words.get(word_key(text), "")
        return own if name in OWN_WORDS and own in {ASIDE, *OWN_WORDS[name]} else ""

    def _by_hand(self, name: str, cell: Cell, text: str, meaning: str = "") -> str | bool | None:
        meaning = meaning or self._means(name, text)
        left = "stays not known" if meaning == ASIDE else f"means {meaning}"
        self._found.notes.append(cell.fault(f"'{text[:40]}' {left}, as it was said by hand", _IS_SO))
        if (dated := status_days.word_and_day(text)) and (step := DAY_OF.get(meaning)):
            self._days[step] = dated[1]
        if says_more(text) or " " in text:
            own = next(one for one, numbers in self._table.columns.items() if cell.column in numbers)
            heading = next(one.heading for one in kinds.FIELDS[self._table.kind] if one.name == own)
            self._told.append((heading, text))
        return None if meaning == ASIDE else meaning == "yes" if name == "is_gi_tagged" else meaning

    def _in_words(self, one: Field, cell: Cell, text: str, answer: bool | None) -> OwnCount | Reason:
        if one.name == "order_number" and self._means("status", text):
            self._orders.append((cell.column, self._by_hand("status", cell, text)))
            return None
        return self._sector(cell, text) if one.name == "sector" else worded(one, text, answer)

    def _sector(self, cell: Cell, text: str) -> OwnCount | Reason:
        """The list's own sector that a cell names; one that the list does not have is kept with a word, or asked."""
        if self._means("sector", text):
            return self._by_hand("sector", cell, text)
        if sector := sector_of(text):
            return sector
        what = f"'{text[:40]}' is none of the list's sectors"
        remedy = f"Say by hand which it is, of {', '.join(sorted(SECTORS))}"
        if text.isascii() and any(map(str.isalpha, text)):
            self._found.notes.append(cell.fault(f"{what}: it is kept as it is written", remedy))
            return text
        return Reason(what, remedy, text, sector_like(text))

    def _word(self, name: str, cell: Cell, answer: bool | None, text: str) -> OwnCount | Reason:
        if name == "is_gi_tagged":
            what, remedy = f"'{text[:40]}' is neither yes nor no", "Say by hand what it means, or write yes or no"
            return Reason(what, remedy, text) if answer is None else answer
        if name == "status" and answer is not None:
            return self._answered_status(cell, answer=answer)
        words = WORDS[name]
        if name == "scheme" and (named := schemes_named(text)):
            return Reason(f"'{text[:40]}' names {' and '.join(named)}", "Write one row for each scheme")
        meaning = status_said(name, text) or self._with_day(name, cell, text)
        if meaning is None:
            meant = {words.get(plain(part)) for part in in_two_languages(text)}
            meaning = next(iter(meant)) if len(meant) == 1 else None
        if meaning is None:
            allowed = ", ".join(dict.fromkeys(words.values()))
            what = f"'{text[:40]}' is no {name} that is known here"
            if name not in OWN_WORDS:
                return Reason(what, f"Write one of: {allowed}")
            likely, dated = proposed(name, text), status_days.word_and_day(text)
            said = f"Say by hand what the word means{f' ({likely}?)' if likely else ''}, or write one of: {allowed}"
            return Reason(what, said, dated[0] if dated else text, likely)
        return None if meaning == ASIDE else meaning

    def _with_day(self, name: str, cell: Cell, text: str) -> str | None:
        """What 'Notified on 20.06.2023' means; its day is kept for the step's own field."""
        dated = status_days.word_and_day(text)
        if dated is None:
            return None
        own = self._means(name, dated[0])
        meaning = status_said(name, dated[0]) or own
        if step := DAY_OF.get(meaning):
            self._days[step] = dated[1]
            return meaning
        return str(self._by_hand(name, cell, text, own) or ASIDE) if own and meaning == own else None

    def _answered_status(self, cell: Cell, *, answer: bool) -> str | None:
        """Yes and no under 'constituted' or 'notified': what is not notified may yet be constituted."""
        at = self._table.columns["status"].index(cell.column)
        if self._table.denies_notice(at, cell.value):
            what = "'not notified' does not say whether the committee is constituted: it stays not known"
            self._found.notes.append(cell.fault(what, "Give a column 'Constituted' if it is known"))
            return None
        return "constituted" if answer else "not_constituted"
