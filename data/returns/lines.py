"""The rows of a return with State and district told: what a line of the books could be made from.

The State comes from the row, a band above it, or the title; the district is then settled within that State only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from data.returns import kinds, names
from data.returns.cells import is_blank
from data.returns.faults import CellFault, address, at
from data.returns.layout import Layout, Row, Table
from data.returns.names import Aliases, Register, Settled
from data.returns.spelling import key
from data.returns.values import Findings, OwnCount, read_values, text_at

_NOT_THE_STATE = re.compile(r"new delhi|नई दिल्ली|government of india|भारत सरकार")

# Each costs a comparison with every district of its State, and nobody settles more by hand.
_QUESTIONS = 200


@dataclass(frozen=True)
class Line:
    """One row of a return: where it stands, whom it is about, and its values by field."""

    table: Table
    number: int
    state_code: int | None
    district_code: str | None
    written: str
    values: dict[str, OwnCount]

    def fault(self, name: str, what: str, remedy: str) -> CellFault:
        """A fault at a field's cell of this line."""
        column = self.table.columns.get(name) or self.table.columns.get("district", 1)
        return at(self.table.sheet.name, self.number, column, what, remedy)


@dataclass(frozen=True)
class NameQuestion:
    """A written name that no rule settles, with every cell that holds it: for a person to decide."""

    state_code: int
    written: str
    settled: Settled
    cells: tuple[str, ...]


@dataclass
class Reading:
    """All lines of a file, with faults, notes and the names to settle."""

    lines: list[Line] = field(default_factory=list)
    found: Findings = field(default_factory=Findings)
    questions: dict[tuple[int, str], NameQuestion] = field(default_factory=dict)
    settled: dict[tuple[int, str], Settled] = field(default_factory=dict)


def read_lines(layout: Layout, file_name: str, register: Register, aliases: Aliases) -> Reading:
    """Every row of the layout's tables as a line."""
    reading = Reading()
    for table in layout.tables:
        _read_table(table, file_name, register, aliases, reading)
    return reading


def _read_table(table: Table, file_name: str, register: Register, aliases: Aliases, reading: Reading) -> None:
    state = _state_of_titles([table.sheet.name], register) or _state_of_titles(table.titles, register)
    state = state or _state_of_titles([file_name], register)
    bands = list(table.bands)
    is_asked = table.kind == "figures" or "district_code" in table.columns
    has_filled_down = False
    for row in table.rows:
        while bands and bands[0][0] < row.number:
            state = _band(table, bands.pop(0), register, reading, state)
        if _only_a_state(table, row, register):
            state = register.state_keys[key(str(row.values["district"]))]
            continue
        stated, is_known = _stated(table, row, register, reading)
        is_blank_below = stated is None and is_known and "state" in table.columns and state is not None
        has_filled_down = has_filled_down or (is_blank_below and not is_blank(row.values.get("district")))
        state = stated or (state if is_known else None)
        # A State that cannot be read has its own fault; the rows below it are not asked for theirs again.
        is_asked = is_asked or not is_known
        _read_row(table, row, state, register, aliases, reading)
        if state is None and not is_asked:
            _ask_for_state(table, register, reading)
            is_asked = True
    for band in bands:
        _band(table, band, register, reading, state)
    if has_filled_down:
        what = "blank cells of the State column were read as the State above them"
        reading.found.notes.append(CellFault(what, "Nothing, if this is so", sheet=table.sheet.name))


def _state_of_titles(texts: Sequence[str], register: Register) -> int | None:
    """The one State that titles name, or None where they name none or several."""
    text = f" {_NOT_THE_STATE.sub(' ', kinds.heading(' '.join(texts)))} "
    found = {}
    for code, name, _ in register.states:
        plain = f" {kinds.heading(name)} "
        if len(plain) > 4 and plain in text:
            found[plain] = code
    # 'Dadra and Nagar Haveli' lies within the name of the Territory that it is part of.
    return next(iter(set(found.values()))) if len(set(found.values())) == 1 else None


def _band(table: Table, band: tuple[int, str], register: Register, reading: Reading, state: int | None) -> int | None:
    number, text = band
    named = register.state_keys.get(key(text)) or _state_of_titles([text], register)
    if named is None:
        what = f"the row holds one text only and was set apart: '{text[:80]}'"
        reading.found.notes.append(
            CellFault(what, "Nothing, if it is a note", row=number, sheet=table.sheet.name, cell=address(number, 1))
        )
    return named or state


def _only_a_state(table: Table, row: Row, register: Register) -> bool:
    """A State's name alone in the district column heads the rows below it."""
    value = row.values.get("district")
    others = [one for name, one in row.values.items() if name not in {"district", "serial"} and not is_blank(one)]
    if table.kind == "figures" or others or not isinstance(value, str) or key(value) not in register.state_keys:
        return False
    state = register.state_keys[key(value)]
    return (state, key(value)) not in register.other and len(key(value)) > 2


def _stated(table: Table, row: Row, register: Register, reading: Reading) -> tuple[int | None, bool]:
    """The State that the row's own cell names (None where blank), and whether it could be told."""
    if "state" not in table.columns or is_blank(row.values["state"]):
        return None, True
    text = text_at(table, row.number, "state", row.values["state"], reading.found)
    code = register.state_keys.get(key(text))
    if code is None:
        what = f"'{text[:60]}' is no State or Union Territory"
        remedy = "Write the State's name as in the template"
        reading.found.faults.append(at(table.sheet.name, row.number, table.columns["state"], what, remedy))
    return code, code is not None


def _ask_for_state(table: Table, register: Register, reading: Reading) -> None:
    fits: dict[int, int] = {}
    for row in table.rows:
        for code in register.of_state:
            if (code, key(str(row.values.get("district") or ""))) in register.current:
                fits[code] = fits.get(code, 0) + 1
    hint = ""
    if fits:
        likely = max(fits, key=lambda code: fits[code])
        hint = f" ({fits[likely]} of {len(table.rows)} names are districts of {register.state_name[likely]})"
    what = f"it is not said which State the rows are about{hint}"
    remedy = "Add a column State, or write the State's name in the title or the sheet's name"
    reading.found.faults.append(CellFault(what, remedy, sheet=table.sheet.name))


def _read_row(
    table: Table, row: Row, state: int | None, register: Register, aliases: Aliases, reading: Reading
) -> None:
    written = ""
    if "district" in table.columns:
        written = text_at(table, row.number, "district", row.values["district"], reading.found)
    values = read_values(table, row.number, row.values, reading.found)
    line = Line(table, row.number, state, None, written, values)
    if table.kind == "figures" or _is_of_state(line):
        reading.lines.append(line)
        return
    code = _code(line, row, register, reading)
    if state is None and code is not None:
        state = register.state_of[code]
    settled = _settled(line, state, code, register, aliases, reading)
    if settled != "":
        reading.lines.append(Line(table, row.number, state, settled, written, values))


def _is_of_state(line: Line) -> bool:
    """A State committee's row has no district."""
    if line.table.kind != "committees":
        return False
    committee = line.values.get("committee")
    is_state_sheet = committee is None and re.search(r"\bsepc\b", kinds.heading(line.table.sheet.name))
    return (
        committee == "SEPC"
        or bool(is_state_sheet)
        or ("district" not in line.table.columns and "district_code" not in line.table.columns)
    )


def _code(line: Line, row: Row, register: Register, reading: Reading) -> str | None:
    if "district_code" not in line.table.columns:
        return None
    code = text_at(line.table, row.number, "district_code", row.values["district_code"], reading.found)
    if not code:
        return None
    if code not in register.state_of:
        reading.found.faults.append(
            line.fault(
                "district_code",
                f"{code[:20]} is the LGD code of no district on the day",
                "Correct or clear it",
            )
        )
        return None
    if line.state_code is not None and register.state_of[code] != line.state_code:
        home = register.state_name[register.state_of[code]]
        what = f"code {code} is {register.title[code]} in {home}, not in {register.state_name[line.state_code]}"
        reading.found.faults.append(line.fault("district_code", what, "Correct the code or the State"))
        return None
    return code


def _settled(
    line: Line, state: int | None, code: str | None, register: Register, aliases: Aliases, reading: Reading
) -> str | None:
    """The line's district; None where it is in question, blank where the row is no district's."""
    if not line.written:
        if code is None:
            what = "the row names no district"
            reading.found.faults.append(line.fault("district", what, "Write its name, or delete the row"))
        return code
    if re.fullmatch(r"[\d.,()\s]+", line.written):
        what = f"{line.written[:20]} is a number where a district's name belongs"
        reading.found.faults.append(line.fault("district", what, "Write the name; a serial number has its own column"))
        return None
    if state is None:
        return None
    place = (state, key(line.written))
    if len(reading.questions) >= _QUESTIONS and place not in reading.questions:
        what = f"over {_QUESTIONS} names are no district's: is the column the districts'?"
        remedy = "Look at the heading, and send the names of districts"
        reading.found.faults.append(CellFault(what, remedy, sheet=line.table.sheet.name))
        return None
    return _by_name(line, place, code, register, aliases, reading)


def _by_name(
    line: Line,
    place: tuple[int, str],
    code: str | None,
    register: Register,
    aliases: Aliases,
    reading: Reading,
) -> str | None:
    settled = reading.settled.get(place)
    if settled is None:
        settled = reading.settled[place] = names.settle(line.written, place[0], register, aliases)
    if settled.kind in {"exact", "alias"}:
        return _accepted(line, code, settled, register, reading)
    if code is not None and code in {one.district_code for one in settled.suggestions}:
        what = f"'{line.written}' was read by its code as {register.title[code]}"
        reading.found.notes.append(line.fault("district", what, "Nothing, if this is so"))
        return code
    _question(line, place[0], settled, register, reading)
    return None


def _accepted(line: Line, code: str | None, settled: Settled, register: Register, reading: Reading) -> str:
    if settled.district_code is None:
        what = f"'{line.written}' was settled as not a district, and its row set apart"
        reading.found.notes.append(line.fault("district", what, "Nothing, if this is so"))
        return ""
    if code is not None and code != settled.district_code:
        what = f"code {code} is {register.title[code]}, the name is {register.title[settled.district_code]}"
        reading.found.faults.append(line.fault("district_code", what, "Correct one of the two"))
    return settled.district_code


def _question(line: Line, state: int, settled: Settled, register: Register, reading: Reading) -> None:
    elsewhere = sorted(
        register.state_name[other]
        for other in register.of_state
        if other != state and (other, key(line.written)) in register.current
    )
    if elsewhere and settled.kind != "ambiguous":
        what = f"{line.written} is a district of {' and of '.join(elsewhere)}, not of {register.state_name[state]}"
        reading.found.faults.append(line.fault("district", what, "Correct the State, or take the row out"))
        return
    place = (state, key(line.written))
    cell = f"{line.table.sheet.name}!{line.table.cell(line.number, 'district')}"
    before = reading.questions.get(place)
    cells = (*before.cells, cell) if before else (cell,)
    written = before.written if before else line.written
    reading.questions[place] = NameQuestion(state, written, settled, cells)
