"""The codes of districts beside their names: those of the Local Government Directory, which name one, and of the Census, which agree."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank
from data.returns.headings.tables import Row, Table
from data.returns.lines.lines import Line
from data.returns.names.names import Register, Settled
from data.returns.values.found import Findings
from data.returns.values.values import ValueReader
from data.returns.words.spelling import key


class DistrictCodes:
    """The codes of one table; `are_there` says whether the directory's are used."""

    def __init__(
        self, table: Table, values: ValueReader, register: Register, choices: Choices, found: Findings
    ) -> None:
        self.are_there = "district_code" in table.columns
        self._table = table
        self._values = values
        self._register = register
        self._choices = choices
        self._found = found

    def compare(self, state: int | None) -> None:
        """Codes of which nobody says whose they are count only where most agree with the names."""
        if not self.are_there:
            return
        statement = self._table.said_of("district_code")
        if "LGD" in statement or "district_code" in {name for _, name in self._choices.columns}:
            return
        sheet, first = self._table.sheet, self._table.columns["district_code"][0]
        if "district" not in self._table.columns:
            what = "the codes do not say whose they are, and no name stands beside them"
            self._found.faults.append(
                sheet.fault(self._table.heading.last + 1, first, what, "Write 'LGD code' over them, or add the names")
            )
            return
        agree = [one for row in self._table.rows if (one := self._agrees(row, state)) is not None]
        if agree and 2 * sum(agree) < len(agree) and (others := self._of_others(state)):
            what = f"the codes are those of other districts than their rows name: {'; '.join(others[:3])}"
            remedy = "Correct the codes or the names, or set the column of codes aside by hand if they are none of the directory's"
            self._found.faults.append(sheet.fault(self._table.heading.last + 1, first, what, remedy))
            self.are_there = False
        elif agree and 2 * sum(agree) < len(agree):
            self.are_there = False
            what = "the codes are not those of the Local Government Directory: the names alone count"
            self._found.notes.append(sheet.fault(self._table.heading.last + 1, first, what, "Nothing, if this is so"))

    def _of_others(self, state: int | None) -> list[str]:
        """Each code of a district that its row does not name, in words, where all are codes of the one State; nothing for numbers that count up."""
        rows = [row for row in self._table.rows if not is_blank(row.value("district_code"))]
        codes = [self._code_of(str(row.value("district_code"))) for row in rows]
        homes = {self._register.state_of.get(code) for code in codes}
        numbers = [int(code) for code in codes if code.isdecimal()]
        is_series = len(numbers) > 1 and all(after == before + 1 for before, after in pairwise(numbers))
        if len(homes) != 1 or None in homes or (state is not None and state not in homes) or is_series:
            return []
        return [
            f"{code} is {self._register.title[code]}, the name is {row.value('district')}"
            for code, row in zip(codes, rows, strict=True)
            if self._agrees(row, state) is False
        ]

    def _agrees(self, row: Row, state: int | None) -> bool | None:
        code, name = row.value("district_code"), row.value("district")
        if is_blank(code) or not isinstance(name, str):
            return None
        bearers = {
            district
            for (home, written), districts in self._register.other.items()
            if written == key(name) and (state in {None, home})
            for district in districts
        }
        return self._code_of(str(code)) in bearers if bearers else None

    def _code_of(self, written: str) -> str:
        """A code as the register has it: zeros before it are left out where it has none."""
        code = written.strip()
        return code.lstrip("0") if code not in self._register.state_of else code

    def of(self, line: Line, row: Row) -> str | None:
        """The district that a row's code names; None, with a fault where there is one, for no code and for a wrong one."""
        if not self.are_there:
            return None
        written = self._values.text(row, "district_code")
        code = self._code_of(written)
        if not code:
            return None
        if code not in self._register.state_of:
            what = f"{written[:20]} is the LGD code of no district on the day"
            self._found.faults.append(line.fault("district_code", what, "Correct or clear it"))
            return None
        if line.state_code is not None and self._register.state_of[code] != line.state_code:
            home = self._register.state_name[self._register.state_of[code]]
            here = self._register.state_name[line.state_code]
            what = f"code {code} is {self._register.title[code]} in {home}, not in {here}"
            what += f", and the row names {line.written[:40]}" if line.written else ""
            self._found.faults.append(line.fault("district_code", what, "Correct the code or the State"))
            return None
        return code

    def is_under_another(
        self, line: Line, code: str, name: str, own: str | None, settled: Mapping[tuple[int, str], Settled]
    ) -> bool:
        """Whether a row without a name has the code of another district than that of `name` and `own`, under which it stands; then it is asked."""
        if own is None and (known := settled.get((line.state_code or 0, key(name)))):
            own = known.district_code
        if not name or own is None or own == code:
            return False
        title = self._register.title
        what = f"code {code} is {title[code]}, and the row, which names no district, stands under {title[own]}"
        self._found.faults.append(line.fault("district_code", what, "Write the district's name, or correct the code"))
        return True

    def look_at_census(self, line: Line, row: Row, district: str) -> None:
        """A code of the Census counts as such: it must be the named district's. A younger district has none."""
        written = self._values.text(row, "census_code").lstrip("0")
        own = self._register.census.get(district)
        if not written or own is None or written == own:
            return
        bearer = next(
            (title for code, title in self._register.title.items() if self._register.census.get(code) == written), ""
        )
        what = f"Census code {written[:20]} is {bearer or 'no district'}, the name is {self._register.title[district]} ({own})"
        self._found.faults.append(line.fault("census_code", what, "Correct one of the two"))


def may_mean(settled: Settled, code: str) -> bool:
    """Whether a name that no rule settles may be read by its code: where it is like that district's, and like no other's far more."""
    first = next(iter(settled.suggestions), None)
    is_another = first is not None and first.is_clear and first.district_code != code
    return settled.abolished is None and not is_another and code in {one.district_code for one in settled.suggestions}


def codes_of_other_states(lines: Sequence[Line], register: Register) -> Iterator[CellFault]:
    """Each code that takes a name to another State than most rows are of, which has such a district too; none where the rows name States."""
    for table in {id(line.table): line.table for line in lines}.values():
        own = [line for line in lines if line.table is table and line.district_code and line.state_code]
        if "state" in table.columns or "district_code" not in table.columns or not own:
            continue
        (most, count), *rest = Counter(line.state_code for line in own).most_common()
        for line in own if rest and 2 * count > len(own) else ():
            bearers = register.other.get((most or 0, key(line.written)), frozenset())
            if line.state_code != most and bearers:
                code, home = str(line.district_code), register.state_name[line.state_code or 0]
                what = f"code {code} is {register.title[code]} in {home}, and most rows are of {register.state_name[most or 0]},"
                what += f" which has {register.title[min(bearers)]} ({min(bearers)}) too"
                yield line.fault("district_code", what, "Correct the code, or add a column State")
