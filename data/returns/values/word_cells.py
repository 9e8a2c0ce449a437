"""A cell with a word: a status, a scheme, a sector, or what a person said that a word of the State's own means."""

from collections.abc import Iterator, Mapping
from datetime import date

from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault, Reason
from data.returns.files.cells import plain_text, read_date
from data.returns.headings.tables import OwnCount, Table
from data.returns.values import status_days
from data.returns.values.approvals import asked, is_approval, tells_apart
from data.returns.values.doubt import worded
from data.returns.values.found import IS_SO, Cell, Findings
from data.returns.values.narrative import says_more, word_and_order
from data.returns.values.sentences import told_in, word_in_month
from data.returns.values.status_days import DAY_OF
from data.returns.values.steps_in_cell import steps_dated
from data.returns.words import kinds
from data.returns.words.kept_beside import is_quarter_alone
from data.returns.words.kinds import Field
from data.returns.words.other_step import names_other_step
from data.returns.words.said_status import EXAMPLES, said_status
from data.returns.words.sectors import SECTORS, sector_like, sector_of
from data.returns.words.status_words import (
    OWN_WORDS,
    WORDS,
    approved_on,
    in_two_languages,
    proposed,
    schemes_named,
    status_said,
)
from data.returns.words.vocabulary import concepts_among, plain, word_key

_STAGE_OF = {"DRAFT": "drafted", "NOTIFIED": "notified"}


class WordReader:
    """The words of one table's cells."""

    def __init__(self, table: Table, found: Findings, choices: Choices) -> None:
        """`choices` give the State's own words for a status, with what a person says they mean in all columns or in one."""
        self._table = table
        self._choices = choices
        self._for_all: Mapping[str, str] = choices.own_words
        self._by_column: dict[int, Mapping[str, str]] = {}
        self._of_column: Mapping[str, str] = {}
        self._here = ""
        """What a person said of the cell that is read, by its place."""
        self._found = found
        self._tells_apart = table.kind == "plans" and tells_apart(table)
        self.days: dict[str, date] = {}
        """The day that a status names in its own cell, by the step's field, of the row that is read."""
        self.told: list[tuple[str, str]] = []
        """Heading and text of each cell of the row that holds more than the word said by hand."""
        self.orders: list[tuple[int, str | bool | None]] = []
        """Column and status of each word of the row that stands in an order's place."""

        self.order = ""
        """The number of the order that a person gave with the status of the row that is read."""
        self.numbers: list[Cell] = []
        """Each cell of the row that gives the number under which its plan was notified."""
        self.is_of_other_step = False
        """Whether the row's status was said by hand of a word that names another step: the day beside it is of that step."""

    def begins_row(self) -> None:
        """Forget what the row before said."""
        for kept in (self.days, self.told, self.orders, self.numbers):
            kept.clear()
        self.is_of_other_step, self.order = False, ""

    def begins_cell(self, cell: Cell) -> None:
        """Look words up as they were said of a cell, by its place, and of its column."""
        sheet = self._table.sheet
        self._here = self._choices.of_cell(sheet.cell_name(cell.row, cell.column))
        if not self._choices.column_words:
            return
        if cell.column not in self._by_column:
            path = self._table.heading.path(cell.column)
            self._by_column[cell.column] = self._choices.own_words_of(sheet.name, path, sheet.column_name(cell.column))
        self._of_column = self._by_column[cell.column]

    def said(self, text: str) -> str:
        """What a person said that a word means, whatever the field; blank where nobody did."""
        own = word_key(text)
        return self._of_column.get(own) or self._for_all.get(own, "")

    def means_instead(self, name: str, text: str, answer: bool | None) -> str:
        """What a person said that a word means for another field than its own column's; of a word that answers there, said of that column."""
        is_of_another = answer is not None and word_key(text) not in self._of_column
        return "" if is_of_another else self.means(name, text)

    def means(self, name: str, text: str) -> str:
        """What a person said that a word of the State's own means; blank where nobody did, or for another field."""
        own = self._here or self.said(text)
        own = more.status if (more := said_status(own)) else own
        return own if name in OWN_WORDS and own in {ASIDE, *OWN_WORDS[name]} else ""

    def by_hand(self, name: str, cell: Cell, text: str, meaning: str = "") -> str | bool | None:
        """The word of a cell as a person said it, noted; None for one that says nothing of the return."""
        said = self._here or self.said(text)
        more = said_status(said) if not meaning else None
        meaning = meaning or self.means(name, text)
        left = "stays not known" if meaning == ASIDE else f"means {said if more else meaning}"
        if more is not None:
            self.days |= more.days
            self.order = more.order
        self._found.notes.append(cell.fault(f"'{text[:40]}' {left}, as it was said by hand", IS_SO))
        is_of_other = name in {"stage", "status"} and names_other_step(text, meaning)
        self.is_of_other_step = self.is_of_other_step or is_of_other
        if not more and (dated := status_days.word_and_day(text)) and (step := DAY_OF.get(meaning)) and not is_of_other:
            self.days[step] = dated[1]
        if says_more(text) or " " in text or is_of_other:
            self._tell(cell, text)
        return None if meaning == ASIDE else meaning == "yes" if name == "is_gi_tagged" else meaning

    def _tell(self, cell: Cell, text: str) -> None:
        """Keep the words of a cell for the row's remarks."""
        own = next(one for one, numbers in self._table.columns.items() if cell.column in numbers)
        heading = next(one.heading for one in kinds.FIELDS[self._table.kind] if one.name == own)
        self.told.append((heading, text))

    def in_words(self, one: Field, cell: Cell, text: str, answer: bool | None) -> OwnCount | Reason:
        """A field of text: a status said by hand in an order's place is kept as such, a sector is one of the list's."""
        if one.name == "order_number" and self.means("status", text):
            self.orders.append((cell.column, self.by_hand("status", cell, text)))
            return None
        if one.name == "remarks":
            return self._remark(cell, text)
        return self._sector(cell, text) if one.name == "sector" else worded(one, text, answer)

    def _remark(self, cell: Cell, text: str) -> str:
        """A remark; from a column that is headed otherwise, such as the notification's number, behind that heading."""
        heads = [column for column in self._table.heading.columns if column.number == cell.column]
        own = [column.tiers[-1] for column in heads if "REMARKS" not in (column.statement or ()) and column.tiers[-1]]
        if own and heads[0].statement and heads[0].statement >= {"NOTIFIED", "NUMBER"}:
            self.numbers.append(cell)
        # Under 'Q1' alone it is not said of what.
        is_part = bool(own) and is_quarter_alone(own[0]) and heads[0].path != own[0]
        return f"{heads[0].path if is_part else own[0]}: {text}" if own else text

    def unlike_number(self, values: Mapping[str, OwnCount]) -> Iterator[CellFault]:
        """The number of a notification in a row whose plan is not notified by what else it says."""
        is_before = values.get("stage") in {"none", "drafted"} or values.get("notified_on") is False
        for cell in self.numbers if is_before else ():
            what = "the number of a notification is given, and the row says that the plan is not notified"
            yield cell.fault(what, "Correct one of the two, or set the cell aside if the number is of something else")

    def _sector(self, cell: Cell, text: str) -> OwnCount | Reason:
        """The list's own sector that a cell names; one that the list does not have is kept with a word, or asked."""
        if self.means("sector", text):
            return self.by_hand("sector", cell, text)
        if sector := sector_of(text):
            if text.isascii() and plain(text)[:4] != plain(sector)[:4]:
                what = f"'{text[:40]}' was read as the list's sector {sector}"
                self._found.notes.append(cell.fault(what, IS_SO))
            return sector
        what = f"'{text[:40]}' is none of the list's sectors"
        remedy = f"Say by hand which it is, of {', '.join(sorted(SECTORS))}"
        if text.isascii() and any(map(str.isalpha, text)):
            self._found.notes.append(cell.fault(f"{what}: it is kept as it is written", remedy))
            return text
        return Reason(what, remedy, text, sector_like(text))

    def word(self, name: str, cell: Cell, answer: bool | None, text: str) -> OwnCount | Reason:
        """What a status, a scheme or the GI tag says; a Reason with the words that are taken where it is not known."""
        if name == "is_gi_tagged":
            what, remedy = f"'{text[:40]}' is neither yes nor no", "Say by hand what it means, or write yes or no"
            return Reason(what, remedy, text) if answer is None else answer
        if name == "status" and answer is not None:
            return self._answered_status(cell, answer=answer)
        if name == "scheme" and (named := schemes_named(text)):
            return Reason(f"'{text[:40]}' names {' and '.join(named)}", "Write one row for each scheme")
        meaning = status_said(name, text) or self._with_order(name, cell, text) or self._with_day(name, cell, text)
        meaning = meaning or self._with_steps(name, cell, text) or self._in_sentences(name, cell, text)
        if meaning is None:
            meant = {WORDS[name].get(plain(part)) for part in in_two_languages(text)}
            meaning = next(iter(meant)) if len(meant) == 1 else None
        if meaning is None:
            is_only_approved = name == "stage" and self._tells_apart and is_approval(text) and approved_on(name, text)
            return asked(text) if is_only_approved else self._unknown(name, text)
        if meaning == "notified" and name == "stage" and self._tells_apart and is_approval(text):
            return asked(text)
        return None if meaning == ASIDE else meaning

    def _unknown(self, name: str, text: str) -> Reason:
        """Why a word is not read, with what it most likely means where a person may say it."""
        allowed = ", ".join(dict.fromkeys(WORDS[name].values()))
        what = f"'{text[:40]}' is no {name} that is known here"
        if name not in OWN_WORDS:
            return Reason(what, f"Write one of: {allowed}")
        likely, dated = proposed(name, text), status_days.word_and_day(text)
        said = f"Say by hand what the word means{f' ({likely}?)' if likely else ''}, or write one of: {allowed}"
        said += (
            f"; its days and its order may stand behind it: {EXAMPLES[name]}"
            if says_more(text) and name in EXAMPLES
            else ""
        )
        return Reason(what, said, dated[0] if dated else text, likely)

    def _with_order(self, name: str, cell: Cell, text: str) -> str | None:
        """What 'Constituted vide order no. 45 dated 12.03.2021' means; the order is kept with the sentence."""
        found = word_and_order(text)
        meaning = status_said(name, found[0]) if found else None
        if found is None or meaning not in {"constituted", "meeting", "notified"}:
            return None
        if meaning == "notified" and isinstance(day := read_date(found[1]), date):
            self.days[DAY_OF[meaning]] = day
        self._tell(cell, text)
        return meaning

    def _with_steps(self, name: str, cell: Cell, text: str) -> str | None:
        """What 'Approved 12.03.2025, notified 14.04.2025' means: the last step with its day; that of the draft is kept too."""
        steps = steps_dated(text) if name == "stage" else {}
        # A draft is not made in a meeting: the day beside it is the meeting's.
        is_of_draft = steps.keys() == {"DRAFT"} and "MEETING" not in concepts_among(text)
        if "NOTIFIED" not in steps and not is_of_draft:
            return None
        self.days |= {DAY_OF[stage]: steps[step] for step, stage in _STAGE_OF.items() if step in steps}
        self._tell(cell, text)
        return "notified" if "NOTIFIED" in steps else "drafted"

    def _in_sentences(self, name: str, cell: Cell, text: str) -> str | None:
        """What 'Constituted. Memo No. 5 dated 1.3.2021' or 'Notified in September 2023' means; the words are kept, and the order with them."""
        if name not in {"stage", "status"}:
            return None
        meaning = told_in(text).status if name == "status" else ""
        meaning = meaning or status_said(name, word_in_month(text, self._found.today)) or ""
        if meaning:
            self._tell(cell, text)
        return meaning or None

    def _with_day(self, name: str, cell: Cell, text: str) -> str | None:
        """What 'Notified on 20.06.2023' means; its day is kept for the step's own field."""
        dated = status_days.word_and_day(text)
        if dated is None:
            return None
        own = self.means(name, dated[0])
        known = status_said(name, dated[0])
        if own and known is None and names_other_step(dated[0], own):
            return str(self.by_hand(name, cell, text, own))
        meaning = known or own or approved_on(name, dated[0])
        if step := DAY_OF.get(meaning or ""):
            self.days[step] = dated[1]
            return meaning
        return str(self.by_hand(name, cell, text, own) or ASIDE) if own and meaning == own else None

    def _answered_status(self, cell: Cell, *, answer: bool) -> str | Reason | None:
        """Yes and no under 'constituted' or 'notified': what is not notified may yet be constituted, and is asked."""
        at = self._table.columns["status"].index(cell.column)
        is_of_notice = "NOTIFIED" in concepts_among(plain_text(cell.value))
        if not answer and is_of_notice and "NOTIFIED" not in self._table.said_of("status", at):
            return self._unknown("status", plain_text(cell.value))
        if self._table.denies_notice(at, cell.value):
            what = "'not notified' does not say whether the committee is constituted: it stays not known"
            self._found.notes.append(cell.fault(what, "Give a column 'Constituted' if it is known"))
            return None
        return "constituted" if answer else "not_constituted"
