"""One table read into lines: whom each row is about, and what it says.

The State comes from the row, a band above it, or the title; the district is then settled within that State only.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank
from data.returns.headings.tables import OwnCount, Row, Table, numbered_apart
from data.returns.layout.state_committee import said_of_whose
from data.returns.layout.state_of_table import heads_a_state, state_of_table
from data.returns.lines.as_on import Named
from data.returns.lines.contradicted import contradictions
from data.returns.lines.district_codes import DistrictCodes, may_mean
from data.returns.lines.export_lines import ExportLines
from data.returns.lines.joint_values import name_with_inclusion_kept
from data.returns.lines.lines import Line, NameQuestion, Reading, names_several
from data.returns.lines.product_lines import ProductLines
from data.returns.lines.short_states import state_of_cell
from data.returns.lines.state_rows import OfState, district_of_committee, is_named, is_of_committee, of_state
from data.returns.names import names
from data.returns.names.names import FORMER_NAME, Aliases, Register, Settled
from data.returns.rows.coloured import with_colours_read
from data.returns.rows.divisions import is_division
from data.returns.rows.footnotes import notes_by_mark, with_notes_kept
from data.returns.values.answer_columns import with_answers_joined
from data.returns.values.ditto import with_dittos_read
from data.returns.values.doubt import is_in_doubt
from data.returns.values.merged import with_merged_spread
from data.returns.values.placeholders import with_placeholders_blank
from data.returns.values.status_days import one_day_of_all
from data.returns.values.time_stamps import with_days_told
from data.returns.values.values import ValueReader
from data.returns.words.kind_table import KIND
from data.returns.words.legend import Legend
from data.returns.words.spelling import bare, key
from data.returns.words.vocabulary import word_key

# Each costs a comparison with every district of its State, and nobody settles more by hand.
_QUESTIONS, _IS_SO = 200, "Nothing, if this is so"
_PART = 90.0
"""How alike a name and a part of a district's name read, so that it may be short for it."""


class TableReader:
    """Reads one table into lines; what it finds goes into the reading of the whole file."""

    def __init__(
        self,
        table: Table,
        file_name: str,
        register: Register,
        aliases: Aliases,
        choices: Choices,
        reading: Reading,
        elsewhere: Named | None = None,
        legend: Legend = MappingProxyType({}),
    ) -> None:
        """`elsewhere` is the one State that the file names, if another sheet than the table's does; `legend` its codes."""
        faults, filled = reading.found.faults, reading.filled
        spread = with_placeholders_blank(with_merged_spread(table, faults, filled), reading.found.notes)
        spread = with_colours_read(spread, choices, legend, reading.found, filled)
        spread = with_dittos_read(spread, choices, reading.found, filled)
        self._table = with_days_told(with_answers_joined(spread, faults), choices, faults, filled)
        self._register = register
        self._aliases = aliases
        self._choices = choices
        self._reading = reading
        self._found = reading.found
        self._values = ValueReader(self._table, reading.found, choices, legend)
        self._named = state_of_table(table, file_name, register, choices, elsewhere)
        self._taken = elsewhere if self._named is elsewhere else None
        self._state: int | None = int(self._named.value) if self._named and isinstance(self._named.value, int) else None
        self._codes = DistrictCodes(self._table, self._values, register, choices, reading.found)
        self._products = ProductLines(self._table, self._values, reading, choices)
        self._exports = ExportLines(self._table, self._values, reading, choices) if table.kind == "exports" else None
        self._above: tuple[str, str | None] | None = None
        self._named_at: tuple[int, int] | None = None
        self._numbered_apart = numbered_apart(self._table)
        self._footnotes = notes_by_mark(self._table)
        self._filled: dict[str, list[int]] = {"state": [], "district": []}
        self._former: dict[str, str] = {}

    def read(self) -> None:
        """Every row as a line, or several where it names several products."""
        table, bands = self._table, list(self._table.bands)
        is_asked = table.kind == "figures" or self._codes.are_there
        self._codes.compare(self._state)
        for row in table.rows:
            while bands and bands[0][0] < row.number:
                self._band(*bands.pop(0))
            if self._only_a_state(row):
                continue
            is_known = self._tell_state(row)
            # A State that cannot be read has its own fault; the rows below it are not asked for theirs again.
            is_asked = is_asked or not is_known
            self._row(row)
            if self._state is None and not is_asked:
                self._ask_for_state()
                is_asked = True
        for band in bands:
            self._band(*band, is_last=True)
        self._say_without_rows()
        self._say_what_was_filled()
        if self._exports is not None:
            self._exports.close()

    def _note(self, what: str, row: int, column: int, remedy: str = _IS_SO) -> None:
        self._found.notes.append(self._table.sheet.fault(row, column, what, remedy))

    def _band(self, row: int, column: int, text: str, *, is_last: bool = False) -> None:
        """A row of one text: the State of the rows below it, their district, a division, or a note; below the last row a note."""
        if row in self._table.districts:
            self._say_without_rows()
            self._above, self._named_at = (text, None) if text else None, (row, column)
            self._filled["district"].append(row)
            self._products.begins_district()
            return
        named = None if is_last else heads_a_state(text, self._register)
        if is_division(text):
            # Its first district is none of the division before.
            self._above = None
        elif named is not None:
            self._above = None
            self._state = named
            self._reading.states.setdefault(named, self._table.sheet.cell_name(row, column))
            return
        if self._products.begins_with(text, self._table.sheet.address(row, column)):
            return
        what = f"the row holds one text only and was set apart: '{text[:80]}'"
        self._note(what, row, column, "Nothing, if it is a note")

    def _say_without_rows(self) -> None:
        """A district that a line of its own names and below which nothing stands: it is said, and nothing is stored."""
        if self._named_at is not None and self._above is not None:
            what = f"nothing stands below the district {self._above[0]}: it stays not known"
            self._note(what, *self._named_at, "Give its rows if there are any")
        self._named_at = None

    def _only_a_state(self, row: Row) -> bool:
        """A State's name alone in the district column heads the rows below it."""
        value = row.value("district")
        others = [
            one
            for name, cells in row.cells.items()
            for one in cells
            if name not in {"district", "serial"} and not is_blank(one)
        ]
        if self._table.kind == "figures" or others or not isinstance(value, str):
            return False
        state = heads_a_state(value, self._register)
        if state is None or (state, key(value)) in self._register.other or len(key(value)) <= 2:
            return False
        self._state = state
        self._reading.states.setdefault(state, f"{self._table.sheet.name}!{self._table.cell(row.number, 'district')}")
        return True

    def _tell_state(self, row: Row) -> bool:
        """The State that the row's own cell names, or the one above where it is blank; whether it could be told."""
        if "state" not in self._table.columns or is_blank(row.value("state")):
            if self._state is not None and "state" in self._table.columns and not is_blank(row.value("district")):
                self._filled["state"].append(row.number)
            if self._state is not None and self._named and self._state == self._named.value:
                self._reading.states.setdefault(self._state, self._named.place)
            return True
        text = self._values.text(row, "state")
        code, said = state_of_cell(text, str(row.value("district") or ""), self._register)
        if code is None:
            near = self._register.states_like(text)
            remedy = "Write the State's name as in the template" + (f": {' or '.join(near)}?" if near else "")
            remedy = "Write the State's name in full" if " may be " in said else remedy
            column = self._table.column("state")
            self._found.faults.append(self._table.sheet.fault(row.number, column, said, remedy))
        else:
            cell = self._table.cell(row.number, "state")
            self._reading.states.setdefault(code, f"{self._table.sheet.name}!{cell}")
            self._reading.filled += [f"{self._table.sheet.name}: {said}"] if said else []
        self._state = code
        return code is not None

    def _ask_for_state(self) -> None:
        fits = self._reading.stateless.setdefault(self._table.sheet.name, {})
        for row in self._table.rows:
            name = str(row.value("district") or self._table.default_district)
            named = {code for code in self._register.of_state if (code, key(name)) in self._register.current}
            for code in named or self._register.states_heard(name):
                fits[code] = fits.get(code, 0) + 1

    def _row(self, row: Row) -> None:
        values = self._values.values(self._products.without_shared(row))
        written = self._values.text(row, "district") or self._table.default_district or self._by_committee(values, row)
        written = name_with_inclusion_kept(written, values) if self._exports else written
        line = Line(self._table, row.number, self._state, None, written, values)
        with_notes_kept(self._table, row, values, self._footnotes)
        self._found.faults += contradictions(line, row, self._choices.words_anywhere)
        if self._table.kind == "figures" or is_of_committee(line):
            self._reading.lines.append(line)
            return
        if written and not is_named(row) and (own := self._of_state(written)):
            self._take_of_state(line, own)
            return
        code = self._codes.of(line, row)
        if KIND[self._table.kind].spread:
            if (placed := self._placed(line, row, written, code)) is None:
                return
            written, code = placed
        state = self._register.state_of[code] if self._state is None and code is not None else self._state
        line = replace(line, state_code=state, written=written)
        settled = self._settled(line, code)
        if self._table.kind == "committees" and settled is None and not written:
            return  # Without a district it would be the State's committee; that it names none is a fault.
        if settled:
            self._codes.look_at_census(line, row, settled)
        if settled != "":
            line = replace(line, district_code=settled)
            self._reading.lines += self._spread(line, row)

    def _placed(self, line: Line, row: Row, written: str, code: str | None) -> tuple[str, str | None] | None:
        """Name and code of a row's district, which may be that of the row above; None where the row is in question."""
        if not written and code is None and self._above is not None and self._has_entry(row):
            if row.number in self._numbered_apart:
                what = "the row has a serial number of its own and names no district"
                remedy = "Write the district's name, or clear the number if the row is of the district above"
                self._found.faults.append(line.fault("district", what, remedy))
                return None
            written, code = self._above
            self._named_at = None
            self._filled["district"].append(row.number)
        elif (
            not written
            and code
            and self._above
            and self._codes.is_under_another(line, code, *self._above, self._reading.settled)
        ):
            return None
        self._above = (written, code) if written or code else self._above
        if not is_blank(row.value("district")) or not is_blank(row.value("district_code")):
            self._products.begins_district()
        return written, code

    def _of_state(self, written: str) -> OfState:
        """Whether a name in a district's place is the State's or its committee's, by itself or as a person said by hand."""
        is_said = self._choices.words_anywhere.get(word_key(written)) == "SEPC"
        return "committee" if is_said else of_state(written, self._state, self._register)

    def _by_committee(self, values: Mapping[str, OwnCount], row: Row) -> str:
        """The district that a committee's own name holds, where no column of districts stands in the table."""
        if self._table.kind != "committees" or values.get("committee") != "DEPC":
            return ""
        return district_of_committee(self._values.text(row, "committee"), self._register)

    def _spread(self, line: Line, row: Row) -> Iterable[Line]:
        """The lines of a row: one, or one for each of its products or values."""
        if self._exports is not None:
            return self._exports.lines(line, row)
        return self._products.lines(line, row) if self._table.kind == "products" else [line]

    def _has_entry(self, row: Row) -> bool:
        return any(not is_blank(value) for value in row.cells.get(KIND[self._table.kind].spread, ()))

    def _take_of_state(self, line: Line, what: OfState) -> None:
        """A row of the State's committee is read where committees are returned; any other row of the State is named as such."""
        place = self._table.sheet.row_name(line.number)
        if what == "committee" and self._table.kind == "committees":
            self._reading.lines.append(replace(line, written="", values={**line.values, "committee": "SEPC"}))
            self._reading.filled.append(f"{place}: '{line.written[:60]}' was read as the State's committee")
            return
        is_told = any(line.values.get(name) not in (None, "") for name in KIND[self._table.kind].telling_fields)
        if what == "committee" and "committees" in self._table.others and not is_told:
            said = f"'{line.written[:60]}' is the State's committee, with which the file's committees are read"
            self._found.notes.append(line.fault("district", said, _IS_SO))
            return
        names_ = "the State's committee" if what == "committee" else "the State"
        said = f"'{line.written[:60]}' names {names_}, and no district"
        remedy = f"Set '{place}' aside by hand"
        remedy += (
            ", or say 'SEPC' of the words by hand if the row is the State's committee"
            if self._table.kind == "committees"
            else ""
        )
        self._found.faults.append(line.fault("district", said, remedy))
        self._reading.of_state.append(place)

    def _settled(self, line: Line, code: str | None) -> str | None:
        """The line's district; None where it is in question, blank where the row is no district's."""
        if not line.written:
            if code is None:
                remedy = "Write its name, or set the row aside if it is no row of the return"
                self._found.faults.append(line.fault("district", "the row names no district", remedy))
            return code
        if re.fullmatch(r"[\d.,()\s]+", line.written):
            what = f"{line.written[:20]} is a number where a district's name belongs"
            remedy = "Write the name; a serial number has its own column"
            self._found.faults.append(line.fault("district", what, remedy))
            return None
        if is_in_doubt(line.written):
            what = f"'{line.written[:40]}' bears a question mark, so it is not certain which district is meant"
            self._found.faults.append(
                line.fault("district", what, "Write the name without the mark once it is certain")
            )
            return None
        if line.state_code is None:
            return None
        place = (line.state_code, key(line.written))
        if len(self._reading.questions) >= _QUESTIONS and place not in self._reading.questions:
            what = f"over {_QUESTIONS} names are no district's: is the column the districts'?"
            remedy = "Look at the heading, and send the names of districts"
            self._found.faults.append(CellFault(what, remedy, sheet=line.table.sheet.name))
            return None
        return self._by_name(line, place, code)

    def _by_name(self, line: Line, place: tuple[int, str], code: str | None) -> str | None:
        if (settled := self._reading.settled.get(place)) is None:
            settled = names.settle(line.written, place[0], self._register, self._aliases)
            self._reading.settled[place] = settled
        if settled.kind in {"exact", "alias"}:
            return self._accepted(line, code, settled)
        if code is not None and may_mean(settled, code):
            what = f"'{line.written}' was read by its code as {self._register.title[code]}"
            self._found.notes.append(line.fault("district", what, _IS_SO))
            return code
        self._question(line, place[0], settled)
        return None

    def _accepted(self, line: Line, code: str | None, settled: Settled) -> str:
        if settled.district_code is None:
            what = f"'{line.written}' was settled as not a district, and its row set apart"
            self._found.notes.append(line.fault("district", what, _IS_SO))
            return ""
        if code is not None and code != settled.district_code:
            title = self._register.title
            what = f"code {code} is {title[code]}, the name is {title[settled.district_code]}"
            self._found.faults.append(line.fault("district_code", what, "Correct one of the two"))
        if settled.reason == FORMER_NAME:
            self._former[line.written] = self._register.title[settled.district_code]
        return settled.district_code

    def _question(self, line: Line, state: int, settled: Settled) -> None:
        if names_several(line.written, state, self._register):
            what = f"'{line.written[:60]}' names several districts"
            self._found.faults.append(line.fault("district", what, "Write one row for each of them"))
            return
        if (gone := settled.abolished) is not None and key(gone.name) == key(bare(line.written)):
            what = f"the district {line.written} was abolished on {gone.said}"
            remedy = "Give its figures with the district that it went to, or set the row aside"
            self._found.faults.append(line.fault("district", what, remedy))
            return
        elsewhere = sorted(
            self._register.state_name[other]
            for other in self._register.of_state
            if other != state and (other, key(line.written)) in self._register.current
        )
        # 'Lakhimpur' is Assam's, and in Uttar Pradesh short for Lakhimpur Kheri.
        is_part = any(one.score >= _PART for one in settled.suggestions)
        if elsewhere and settled.kind != "ambiguous" and not is_part:
            here = self._register.state_name[state]
            what = f"{line.written} is a district of {' and of '.join(elsewhere)}, not of {here}"
            self._found.faults.append(
                line.fault("district", what, "Correct the State or choose it by hand, or take the row out")
            )
            return
        place = (state, key(line.written))
        cell = f"{line.table.sheet.name}!{line.table.cell(line.number, 'district')}"
        before = self._reading.questions.get(place)
        cells = tuple(dict.fromkeys([*before.cells, cell])) if before else (cell,)
        self._reading.questions[place] = NameQuestion(state, before.written if before else line.written, settled, cells)

    def _say_what_was_filled(self) -> None:
        self._reading.filled += said_of_whose(self._table, self._taken, self._state, self._register)
        sheet = self._table.sheet.name
        if self._filled["state"]:
            what = "blank cells of the State column were read as the State above them"
            self._found.notes.append(CellFault(what, _IS_SO, sheet=sheet))
            self._reading.filled.append(f"{sheet}: {what}")
        if self._filled["district"]:
            rows = ", ".join(map(str, self._filled["district"][:8]))
            what = f"rows {rows} name no district and were read as those of the district above them"
            if self._table.districts:
                named = ", ".join(map(str, list(self._table.districts)[:8]))
                what = f"each of the rows {named} was read as the district of the rows below it"
            self._found.notes.append(CellFault(what, _IS_SO, sheet=sheet))
            self._reading.filled.append(f"{sheet}: {what}")
        if self._former:
            named = "; ".join(f"{written} is {title}" for written, title in self._former.items())
            self._reading.filled.append(f"{sheet}: read by another or former name: {named}")
        self._reading.filled += self._values.told()
        self._found.faults += one_day_of_all(self._table, self._values.of_status)
        if self._values.of_status:
            what = "the day beside a status was read as that of the step which the status names"
            self._reading.filled.append(f"{sheet}: {what}")
        if self._table.default_district:
            self._reading.filled.append(f"{sheet}: {self._table.default_from} was read as the district")
        if self._table.kind == "products":
            self._products.close()
