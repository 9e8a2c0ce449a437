"""A return as it was read, before anything is published: every sheet, row, fault, note and question of one pass.

Reading changes nothing.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from data import clock
from data.returns.account import Aside
from data.returns.choices import NOTHING_CHOSEN, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import month_or_year
from data.returns.files.read_file import read_file, shown_name
from data.returns.files.sheets import Sheets
from data.returns.illustrative import calls_itself_illustrative
from data.returns.layout.counts_compared import with_counts_compared
from data.returns.layout.layout import Layout, laid_out
from data.returns.layout.state_clash import state_clashes
from data.returns.layout.table_reader import TableReader
from data.returns.lines.after_as_on import days_after
from data.returns.lines.as_on import Named, named_day, said_elsewhere, state_of_file
from data.returns.lines.checks import check
from data.returns.lines.coverage import without_coverage_asked
from data.returns.lines.district_codes import codes_of_other_states
from data.returns.lines.export_totals import row_total_faults, whole_faults, with_totals_compared
from data.returns.lines.folded import folded
from data.returns.lines.joint_values import with_joint_values
from data.returns.lines.lines import Line, NameQuestion, Reading
from data.returns.lines.named_twice import named_twice
from data.returns.lines.other_district import orders_of_others
from data.returns.lines.part_periods import smaller_wholes
from data.returns.lines.remarks import Remark, remarks_to_read, unused_answers
from data.returns.lines.two_sheets import with_sheets_joined
from data.returns.lines.unit_clashes import contradicted_units, unit_faults, units_beside_names
from data.returns.names.names import Aliases, Register
from data.returns.needs import column_faults
from data.returns.payload import payload_rows, told_as_kept
from data.returns.shown import ReadSheet, shown_sheets
from data.returns.values.found import Findings
from data.returns.values.hidden import hidden_faults, without_hidden
from data.returns.values.marks import Hidden
from data.returns.values.notes import PassedNote
from data.returns.words.kinds import Kind


@dataclass(frozen=True)
class Draft:
    """A return as it was read, before anything is published. `rows` are as a published payload has them."""

    file_sha256: str
    file_name: str
    kind: Kind | None
    as_on_date: date | None
    states: tuple[int, ...]
    rows: tuple[dict[str, Any], ...]
    faults: tuple[CellFault, ...]
    notes: tuple[CellFault, ...]
    questions: tuple[NameQuestion, ...]
    kept_aside: tuple[str, ...]
    is_illustrative: bool = False
    """Whether the file calls itself illustrative: then it may be published in the sample workspace only."""
    kinds: tuple[Kind, ...] = ()
    """Every kind of return that the file holds; this draft is of `kind`, and each is published by itself."""
    sheets: tuple[ReadSheet, ...] = ()
    """How each sheet was read, or why it was not."""
    asides: tuple[Aside, ...] = ()
    """Everything that was not read, with its place and the reason."""
    states_from: tuple[tuple[int, str], ...] = ()
    """Each State told, and the place that tells it."""
    day_from: str = ""
    """The place that names the as-on date."""
    filled: tuple[str, ...] = ()
    """What was filled down, split, taken from elsewhere or passed over as it was said by hand, in words."""
    passed_notes: tuple[PassedNote, ...] = ()
    """Notes on colours and signs that a person has said to change nothing."""
    hidden: tuple[Hidden, ...] = ()
    """Every sheet, row and column that the file hides and that holds something, with what was done with it."""
    rows_of_state: tuple[str, ...] = ()
    """Rows among the districts' that name the State or its committee: they can be set aside together."""
    remarks: tuple[Remark, ...] = ()
    """What stands in free words beside a row and no rule understands: a person reads it before publication."""
    cell_count: int = 0
    read_count: int = 0
    choices: Choices = NOTHING_CHOSEN

    @property
    def open(self) -> tuple[Aside, ...]:
        """What looks like data and was not read: a person must map it or set it aside before publication."""
        return tuple(one for one in self.asides if one.is_open)

    @property
    def unread(self) -> tuple[Remark, ...]:
        """The remarks of which nobody has said yet that their rows hold."""
        return tuple(one for one in self.remarks if one.words not in self.choices.remarks)

    def with_remarks_held(self) -> "Draft":
        """The draft after a person has read all its remarks: the rows hold."""
        held = self.choices.remarks | {one.words for one in self.remarks}
        return replace(self, choices=replace(self.choices, remarks=held))

    @property
    def is_publishable(self) -> bool:
        """Whether no fault, no name and nothing unread is left, and at least one row says something."""
        is_settled = not (self.faults or self.questions or self.open or self.unread)
        return bool(self.kind and self.rows) and is_settled


def read(
    content: bytes,
    name: str,
    register: Register,
    aliases: Aliases,
    as_on: date | None = None,
    *,
    today: date | None = None,
    choices: Choices | None = None,
) -> Draft:
    """Read, lay out, name and check a file: all faults in one pass, nothing changed.

    `as_on` overrides the day that the return itself names, `choices` the rules by which it is read. Raises ReturnFault
    where the file cannot be opened.
    """
    name = shown_name(name)
    sha256 = hashlib.sha256(content).hexdigest()
    return draft_of(
        read_file(content, name), sha256, register, aliases, as_on, today=today, choices=choices or NOTHING_CHOSEN
    )


def draft_of(
    sheets: Sheets,
    sha256: str,
    register: Register,
    aliases: Aliases,
    as_on: date | None,
    *,
    today: date | None,
    choices: Choices,
) -> Draft:
    """The draft of a file whose sheets were read already."""
    today = today or clock.today()
    is_illustrative = calls_itself_illustrative(sheets)
    sheets, left_out = without_hidden(sheets, choices)
    layout = laid_out(sheets, register, choices)
    reading = Reading(found=Findings(today=today))
    elsewhere = state_of_file(sheets.sheets, register)
    for table in layout.tables:
        TableReader(table, sheets.file_name, register, aliases, choices, reading, elsewhere, layout.legend).read()
    faults = [*layout.faults, *hidden_faults(layout.tables, choices)]
    faults += [*reading.state_faults(register), *reading.found.faults]
    notes = [*layout.notes, *reading.found.notes]
    day, month = named_day([*layout.own_titles, *said_elsewhere(layout.tables)], sheets.file_name, today)
    if day is None and not month:
        day, month = named_day(layout.titles, sheets.file_name, today)
    rows: tuple[dict[str, Any], ...] = ()
    if layout.kind is not None:
        found, joined = _checked(layout.kind, reading, today, choices)
        if layout.kind == "exports":
            found.faults += whole_faults(reading.lines)
            found.faults += row_total_faults(layout.tables, reading.lines, layout.asides)
            reading.lines = with_joint_values(layout.tables, reading.lines, choices, reading.filled, found.faults)
            found.faults += smaller_wholes(reading.lines, choices)
            found.faults += [*unit_faults(layout.tables, reading.lines, choices), *contradicted_units(reading.lines)]
            found.faults += units_beside_names(reading.lines)
        found.faults += state_clashes(layout.tables, reading.lines, sheets, register, choices)
        found.faults += codes_of_other_states(reading.lines, register)
        found.faults += orders_of_others(reading.lines, register, choices)
        if layout.kind == "products":
            found.faults += named_twice(reading.lines, choices)
        found.faults += days_after(layout.kind, reading.lines, as_on or _day_of(day), today)
        unread = {(one.sheet, one.cell) for one in faults}  # Of such a cell it cannot be noted that it says nothing.
        notes += [one for one in found.notes if (one.sheet, one.cell) not in unread]
        faults = [*faults, *found.faults]
        rows = payload_rows(layout.kind, reading.lines if layout.kind == "exports" else joined)
        notes = told_as_kept(layout.kind, joined, notes)
        faults += column_faults(layout.kind, reading.lines, faults)
        if not rows and not faults and not reading.questions:
            faults = [CellFault("no row says anything", "Fill in the rows that are known and send it again")]
    if not faults and layout.kind == "exports":
        # What could not be read would be missing in the sums.
        layout.asides = with_totals_compared(layout.asides, layout.tables, reading.lines, choices)
    elif layout.kind:
        is_waiting = bool(faults or reading.questions)
        layout.asides = with_counts_compared(layout, reading.lines, notes, choices, is_waiting=is_waiting)
    if as_on is None and day is None and month:
        what = f"the file is as on {month}, which is no single day"
        notes.append(CellFault(what, "Give the day on which it was true, as the letter states it"))
    # A value of exports is of its period: without a day of its own the return is as on the end of the last one.
    last = date.fromisoformat(max(row["ends_on"] for row in rows)) if layout.kind == "exports" and rows else None
    last = None if day is None and month and not month_or_year(month) else last  # Several days: a person says which.
    shown = shown_sheets(layout)
    return Draft(
        file_sha256=sha256,
        file_name=sheets.file_name,
        kind=layout.kind,
        as_on_date=as_on or _day_of(day) or last,
        states=tuple(sorted({line.state_code for line in reading.lines if line.state_code is not None})),
        rows=rows,
        faults=tuple(dict.fromkeys(faults)),
        notes=folded(notes),
        questions=tuple(reading.questions.values()),
        kept_aside=tuple(
            dict.fromkeys(one.heading for sheet in shown for one in sheet.columns if not one.field and one.heading)
        ),
        is_illustrative=is_illustrative,
        kinds=layout.kinds,
        sheets=shown,
        asides=(*layout.asides, *left_out),
        states_from=tuple(sorted(reading.states.items())),
        day_from="given by hand" if as_on else day.place if day else "the end of its last period" if last else "",
        filled=tuple(dict.fromkeys([*layout.parted, *reading.filled, *(one.words for one in layout.passed_notes)])),
        passed_notes=tuple(layout.passed_notes),
        rows_of_state=tuple(reading.of_state),
        remarks=(
            *_remarks(layout, reading, faults, notes, choices),
            *unused_answers(choices, {column.place for sheet in shown for column in sheet.columns}),
        ),
        hidden=tuple(layout.hidden),
        cell_count=layout.cell_count + sum(len(one.cells) for one in left_out),
        read_count=layout.read_count,
        choices=choices,
    )


def _checked(kind: Kind, reading: Reading, today: date, choices: Choices) -> tuple[Findings, list[Line]]:
    """The faults of a reading's lines, and the lines with those of one district in several sheets as one."""
    clashes: list[CellFault] = []
    joined = with_sheets_joined(kind, reading.lines, today, clashes, reading.filled)
    found = check(kind, joined, today, choices)
    found.faults += clashes
    return found, joined


def _remarks(
    layout: Layout, reading: Reading, faults: Sequence[CellFault], notes: Sequence[CellFault], choices: Choices
) -> tuple[Remark, ...]:
    if layout.kind is None:
        return ()
    asides = without_coverage_asked(layout.asides, layout.tables)
    return remarks_to_read(layout.tables, reading.lines, faults, notes, asides, choices)


def _day_of(named: Named | None) -> date | None:
    return named.value if named is not None and isinstance(named.value, date) else None
