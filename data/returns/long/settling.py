"""What the texts of a long list mean: each different place, period, code and unit is settled once, by the rules of every return."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from data.entries import HIDDEN_SIGNS
from data.export_units import UNIT
from data.returns.choices import Choices
from data.returns.files.cells import cleaned, is_blank
from data.returns.files.sheets import Value
from data.returns.lines.as_on import Named, named_state, state_in
from data.returns.lines.export_lines import ExportLines
from data.returns.lines.export_values import code_of
from data.returns.lines.lines import NameQuestion, Reading
from data.returns.long.findings import Findings, Noted
from data.returns.long.form import PERIOD, PLACE, Head, Records
from data.returns.long.rows import APART, EMPTY, TOTAL, UNREAD, Lookups
from data.returns.names import names
from data.returns.names.names import Aliases, Register
from data.returns.rows.rows import is_total
from data.returns.values.values import ValueReader
from data.returns.words.export_headings import ValueHeading, known_units, value_heading
from data.returns.words.export_periods import Period
from data.returns.words.spelling import key

NOT_A_DISTRICT = "the name was settled as no district's"
IS_TOTAL = "the line is a total, compared with the sum of its rows and not stored"
BY_HAND = "the line was set aside by hand"
REPEATS = "the line repeats the headings"
IS_EMPTY = "the line is empty"
NO_VALUE = "no value is given: not known, and not 0"
_PERIOD = "Write it as 2025-26, April 2025, Q1 2025-26 or April-December 2025"
_UNIT = "Write one unit in the heading, the column 'Unit' or the title, as in US$ million or Rs crore"
_QUESTIONS = 200
BLANK_CODE = "blank code"


@dataclass(frozen=True)
class Place:
    """A district of the list: its State's code, its own, and the name by which it is called there first."""

    state_code: int
    district_code: str
    listed: str


class Refusal(NamedTuple):
    """Why a text cannot be read, and in which column it stands."""

    column: str
    what: str
    remedy: str


class Settler:
    """Settles the texts of one list, and hears of what is no row."""

    def __init__(self, head: Head, register: Register, aliases: Aliases, choices: Choices, today: date) -> None:
        self._form, self.head = head.form, head
        self._register, self._aliases, self._choices = register, aliases, choices
        self._today = today
        self._named = named_state(head.table, head.sheets.file_name, register)
        if choices.state_code is not None and self._named is None:
            self._named = Named(choices.state_code, "chosen by hand")
        reading = Reading()
        self._lines = ExportLines(head.table, ValueReader(head.table, reading.found), reading, choices)
        self._value_heading = value_heading(head.headings["value"].replace(" > ", " ")) or ValueHeading()
        self._title_units = known_units([head.table.sheet.name, *(one.text for one in head.table.titles)])
        self._refused: dict[tuple[str, Any], Refusal | tuple[int, str]] = {}
        self._questions: dict[tuple[int, str], NameQuestion] = {}
        self._asked: dict[tuple[int, str], Noted] = {}
        self._numbers: dict[tuple[str, object], int] = {}
        self._by_field: dict[str, Callable[[dict[str, str]], int | Refusal | tuple[int, str]]] = {
            "place": self._place,
            "period": self._period,
            "hs_code": self._code,
            "unit": self._unit,
        }
        self.found = Findings(head.sheets.file_name)
        self.places: list[Place] = []
        self.periods: list[Period] = []
        self.codes: list[str] = []
        self.unit = ""
        self.totals: list[tuple[int, list[str], int]] = []
        """Line of each total, its cells, and how many rows were taken before it."""
        self.lookups = Lookups(*(_Settled(partial(self._settled, field)) for field in self._by_field))

    def begin(self, records: Records) -> None:
        """The records that will be read."""
        self._records = records

    @property
    def blank_code(self) -> int | None:
        """The number that rows with a blank HS code have, where the list has a column for it and 'Total' is another thing."""
        return self._numbers.get((BLANK_CODE, ""))

    @property
    def line(self) -> int:
        """The line that is being read."""
        return self._records.line

    def apart(self, why: int, record: list[str], taken: int) -> None:
        """A row that its place sets apart, or whose place was named as a fault already."""
        if self._choices.aside and self._choices.is_aside(f"CSV!{self.line}"):
            self.found.set_aside(BY_HAND, self.line)
        elif why == EMPTY:
            self._without_place(record, taken)
        elif why == TOTAL:
            self._total(record, taken)
        elif why == APART:
            is_heading = self._is_heading({one: cleaned(record[at]).text for one, at in self._form.columns.items()})
            self.found.set_aside(REPEATS if is_heading else NOT_A_DISTRICT, self.line)
        else:
            self._again(("place", self._form.cells(*PLACE)(record)))

    def odd(self, record: list[str]) -> None:
        """A record that has not as many cells as the headings; an empty line is one too."""
        if not any(cell.strip() for cell in record):
            self.found.set_aside(IS_EMPTY, self.line)
            return
        what = f"the line has {len(record)} cells, the headings {self._form.width}"
        remedy = "Give every line a cell for each heading; put a text with commas in quotation marks"
        self.found.fault(("line", self.line), self.line, "", what, remedy, "the cells are not as many as the headings")

    def no_value(self) -> None:
        """A row without a value: a blank, a dash, NA."""
        self.found.set_aside(NO_VALUE, self.line)

    def rounded(self) -> None:
        """A value with more decimals than are kept."""
        self.found.rounded_count += 1

    def bad(self, field: str, record: list[str], why: str) -> None:
        """A value that is none; or a period, code or unit that was named as a fault already."""
        if field == "value":
            remedy = "Write it as 1234.56; 0 where there were none, and leave it blank where it is not known"
            self.found.fault(
                ("value", self.line), self.line, self._column(field), why, remedy, "the value is no number"
            )
        else:
            fields = PERIOD if field == "period" else (field,)
            self._again((field, self._form.cells(*fields)(record)))

    @property
    def questions(self) -> tuple[NameQuestion, ...]:
        """The names to settle, each with its lines."""
        return tuple(
            replace(one, cells=(self._asked[place].places,))
            for place, one in self._questions.items()
            if place in self._asked
        )

    def _column(self, field: str) -> str:
        return self.head.headings.get(field) or field

    def _is_heading(self, texts: dict[str, str]) -> bool:
        headings = self.head.headings
        return all(text == headings[name].rpartition(" > ")[2] for name, text in texts.items())

    def _without_place(self, record: list[str], taken: int) -> None:
        if not any(cell.strip() for cell in record):
            self.found.set_aside(IS_EMPTY, self.line)
        elif is_total([cell or None for cell in record], self.head.table.columns, self._register):
            self._total(record, taken)
        else:
            what, remedy = "the row names no district", "Write its name; in a long list every row has its own"
            self.found.fault(("line", self.line), self.line, self._column("district"), what, remedy, what)

    def _total(self, record: list[str], taken: int) -> None:
        self.found.set_aside(IS_TOTAL, self.line)
        self.totals.append((self.line, record, taken))

    def _again(self, place: tuple[str, Any]) -> None:
        """One line with a text that cannot be read: what it is was said when it was met first."""
        refused = self._refused[place]
        if isinstance(refused, Refusal):
            self.found.fault(place, self.line, *refused)
        else:
            self._asked.setdefault(refused, Noted("", "", "")).add(self.line)

    def _settled(self, field: str, cells: Any) -> int:
        """The number of a text met for the first time, or why it has none."""
        fields = {"place": PLACE, "period": PERIOD}.get(field, (field,))
        named = self._form.named(cells, *fields)
        written = "".join(named.values())
        hidden = HIDDEN_SIGNS.search(written)
        found: int | Refusal | tuple[int, str]
        if hidden and field != "unit":
            what = (
                f"a sign that cannot be seen (U+{ord(hidden[0]):04X}) stands in '{HIDDEN_SIGNS.sub('?', written)[:60]}'"
            )
            found = Refusal(
                self._column(fields[0]), what, "Type the text again by hand; copied text carries such signs along"
            )
        else:
            texts = {name: "" if is_blank(cell) else cleaned(cell).text for name, cell in named.items()}
            found = self._by_field[field](texts)
        if isinstance(found, int):
            return found
        self._refused[field, cells] = found
        return UNREAD

    def _place(self, texts: dict[str, str]) -> int | Refusal | tuple[int, str]:
        state, name, code = (texts.get(one, "") for one in PLACE)
        if not name and not code:
            return EMPTY
        cells: list[Value] = [None] * self._form.width
        for field, text in texts.items():
            cells[self._form.columns[field]] = text or None
        if is_total(cells, self.head.table.columns, self._register):
            return TOTAL
        return APART if self._is_heading(texts) else self._in_state(state, name, code)

    def _in_state(self, state: str, name: str, code: str) -> int | Refusal | tuple[int, str]:
        own = code.lstrip("0") if code not in self._register.state_of else code
        if code and own not in self._register.state_of:
            return self._refusal(
                "district_code", f"{code[:20]} is the LGD code of no district on the day", "Correct or clear it"
            )
        state_code = self._state(state) if state else self._default_state(own)
        if isinstance(state_code, Refusal):
            return state_code
        if code and self._register.state_of[own] != state_code:
            titles = self._register.title, self._register.state_name
            what = f"code {own} is {titles[0][own]} in {titles[1][self._register.state_of[own]]}, not in {titles[1][state_code]}"
            return self._refusal("district_code", what, "Correct the code or the State")
        return self._district(state_code, name, own) if name else self._number_of(Place(state_code, own, own))

    def _state(self, text: str) -> int | Refusal:
        found = self._register.state_keys.get(key(text)) or state_in([text], self._register)
        if found is not None:
            return found
        near = self._register.states_like(text)
        remedy = "Write the State's name as in the template" + (f": {' or '.join(near)}?" if near else "")
        return self._refusal("state", f"'{text[:60]}' is no State or Union Territory", remedy)

    def _default_state(self, code: str) -> int | Refusal:
        if code:
            return self._register.state_of[code]
        if self._named is not None and isinstance(self._named.value, int):
            return self._named.value
        what = "it is not said which State the row is about"
        return self._refusal("state", what, "Add a column State filled in every row, or write the State in the title")

    def _district(self, state_code: int, name: str, code: str) -> int | Refusal | tuple[int, str]:
        settled = names.settle(name, state_code, self._register, self._aliases)
        title = self._register.title
        if settled.kind in {"exact", "alias"}:
            if settled.district_code is None:
                return APART
            if code and code != settled.district_code:
                what = f"code {code} is {title[code]}, the name is {title[settled.district_code]}"
                return self._refusal("district_code", what, "Correct one of the two")
            return self._number_of(Place(state_code, settled.district_code, name))
        if code and code in {one.district_code for one in settled.suggestions}:
            return self._number_of(Place(state_code, code, name))
        place = (state_code, key(name))
        if len(self._questions) >= _QUESTIONS and place not in self._questions:
            what = f"over {_QUESTIONS} names are no district's: is the column the districts'?"
            return self._refusal("district", what, "Look at the heading, and send the names of districts")
        self._questions.setdefault(place, NameQuestion(state_code, name, settled, ()))
        return place

    def _period(self, texts: dict[str, str]) -> int | Refusal:
        own = " ".join(filter(None, (texts.get(one, "") for one in PERIOD)))
        found = self._lines.said_period(self._value_heading, own)
        field = next((one for one in PERIOD if one in self._form.columns), "value")
        if not isinstance(found, Period):
            return self._refusal(field, found if own in found else f"'{own[:40]}': {found}", _PERIOD)
        if found.ends_on > self._today:
            return self._refusal(field, f"the period {found.words} has not ended yet", "Correct the period")
        return self._number_in("period", found, self.periods)

    def _code(self, texts: dict[str, str]) -> int | Refusal:
        text = texts.get("hs_code", "")
        if not text:
            return self._number_in(BLANK_CODE if "hs_code" in self._form.columns else "code", "", self.codes)
        found = code_of(text)
        if found.fault:
            return self._refusal("hs_code", found.fault, "Write 2, 4, 6 or 8 digits, as in 09, 0901 or 09011100")
        return self._number_in("code", found.code, self.codes)

    def _unit(self, texts: dict[str, str]) -> int | Refusal:
        text = texts.get("unit", "")
        given = known_units([text]) if text else set()
        if text and len(given) != 1:
            return self._refusal("unit", f"'{text[:40]}' is no unit that is known here", _UNIT)
        given |= {self._value_heading.unit} - {""}
        scale = self._value_heading.scale
        if not given:
            given = {one for one in self._title_units if not scale or one.endswith(f"_{scale}")}
        elif self._title_units and not given <= self._title_units:
            given |= self._title_units
        if not given:
            return self._refusal("unit", "the unit of the values is not stated", _UNIT)
        given |= {self.unit} - {""}
        if len(given) > 1:
            words = " and ".join(sorted(UNIT[one].words for one in given))
            return self._refusal(
                "unit", f"two units are stated: {words}; a long list has one for the whole file", _UNIT
            )
        self.unit = next(iter(given))
        return 0

    def _refusal(self, field: str, what: str, remedy: str) -> Refusal:
        return Refusal(self._column(field), what, remedy)

    def _number_of(self, place: Place) -> int:
        number = self._numbers.setdefault(("place", place.district_code), len(self.places))
        if number == len(self.places):
            self.places.append(place)
        return number

    def _number_in(self, kind: str, one: Any, listed: list[Any]) -> int:
        """The number of a thing among those met: two texts for the same have the same number."""
        number = self._numbers.setdefault((kind, one), len(listed))
        if number == len(listed):
            listed.append(one)
        return number


class _Settled(dict[Any, int]):
    """Numbers by text; one that is not there yet is settled."""

    def __init__(self, settle: Callable[[Any], int]) -> None:
        super().__init__()
        self._settle = settle

    def __missing__(self, cells: Any) -> int:
        self[cells] = number = self._settle(cells)
        return number
