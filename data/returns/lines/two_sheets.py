"""Rows of one district in two sheets that complete one another, a list of statuses and a list of days: they are read as one row.

Only what differs is asked, with both cells; setting one of them aside ends the clash. Sheets as on two days are not joined.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from data.returns.faults import CellFault
from data.returns.files.cells import month_or_year
from data.returns.headings.tables import OwnCount
from data.returns.lines.as_on import named_day
from data.returns.lines.checks import standing_of, subject_of
from data.returns.lines.lines import Line
from data.returns.words.kinds import FIELDS, PLACE_FIELDS, PLAN_WORDS, Kind

_JOINED = frozenset({"plans", "committees", "products"})
_STATUS = {"plans": "stage", "committees": "status"}
_MET = frozenset({"constituted", "meeting"})


def with_sheets_joined(
    kind: Kind, lines: Sequence[Line], today: date, faults: list[CellFault], filled: list[str]
) -> list[Line]:
    """The lines with those of one district in several sheets as one; what differs goes into `faults`, what was joined into `filled`."""
    if kind not in _JOINED or len({line.table.sheet.name for line in lines}) < 2:
        return list(lines)
    groups: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for line in lines:
        if (subject := subject_of(kind, line)) is not None:
            groups[subject].append(line)
    joined: dict[int, Line | None] = {}
    places: dict[tuple[str, ...], int] = {}
    for group in groups.values():
        if len(group) < 2 or not _are_of_sheets(group, today):
            continue
        differences = list(_differences(group))
        faults += differences
        base = next((line for line in group if _said(line) is not None), group[0])
        others = [line for line in group if line is not base]
        if differences:
            # Until it is said which counts, nothing is made of both.
            joined |= {id(line): None for line in others}
            continue
        joined |= {id(line): None for line in others} | {id(base): _with(base, others)}
        names = tuple(line.table.sheet.name for line in group)
        places[names] = places.get(names, 0) + 1
    for names, count in places.items():
        rows = "row stands" if count == 1 else "rows stand"
        filled.append(f"{' and '.join(names)}: {count} {rows} in both, and what each says was joined")
    return [found for line in lines if (found := joined.get(id(line), line)) is not None]


def _are_of_sheets(group: Sequence[Line], today: date) -> bool:
    """Whether each line is of a sheet of its own, and no two sheets are as on two days."""
    sheets = [line.table.sheet.name for line in group]
    titles = [[(one.text, "") for one in line.table.titles] for line in group]
    days = {day.value if day else month for day, month in (named_day(texts, "", today) for texts in titles)}
    months = {month_or_year(name) for name in sheets}
    return len(set(sheets)) == len(sheets) and len(days - {""}) < 2 and len(months - {""}) < 2


def _said(line: Line) -> str | None:
    if line.table.kind == "products":
        return str(line.values.get("product_name") or "") or None
    return standing_of(line)


def _with(base: Line, others: Sequence[Line]) -> Line:
    """A line with what the others say beside it; a fault of a value is told where it stands."""
    values, parts = dict(base.values), dict(base.parts)
    for other in others:
        for name, value in other.values.items():
            own = values.get(name)
            if name == "remarks":
                said = dict.fromkeys(str(one) for one in (own, value) if one)
                values[name] = "; ".join(said) or None
            elif value not in (None, "") and (own in (None, "") or (own is True and isinstance(value, date))):
                values[name], parts[name] = value, other
    return replace(base, values=values, parts=parts)


def _differences(group: Sequence[Line]) -> Iterator[CellFault]:
    """A question for each field of which two lines say different things."""
    for one, other in combinations(group, 2):
        told = _STATUS.get(one.table.kind, "")
        first, second = (_shown_status(line) for line in (one, other)) if told else ("", "")
        is_clash = bool(told) and _clash(one, other)
        if is_clash:
            yield _question(one, other, _place_of(one, told), _place_of(other, told), first, second)
        for field in FIELDS[one.table.kind]:
            pair = one.values.get(field.name), other.values.get(field.name)
            # Beside two statuses that differ, a step that one of them denies is no second question.
            is_own = field.name in PLACE_FIELDS or field.name == told or (is_clash and False in pair)
            if not is_own and _differ(*pair):
                left, right = (_shown(value) for value in pair)
                yield _question(one, other, field.name, field.name, left, right)


def _clash(one: Line, other: Line) -> bool:
    first, second = _said(one), _said(other)
    if first is None or second is None or first == second:
        return False
    if one.table.kind == "committees":
        return not {first, second} <= _MET
    stated = [line.values.get("stage") is not None for line in (one, other)]
    heights = [PLAN_WORDS.index(stage) for stage in (first, second)]
    # A day says that its step was reached, and a status that it was and perhaps more.
    is_within = heights[0] > heights[1] if stated == [True, False] else heights[1] > heights[0]
    return all(stated) or not (stated[0] is stated[1] or is_within)


def _differ(first: OwnCount, second: OwnCount) -> bool:
    if first in (None, "") or second in (None, "") or first == second:
        return False
    return {type(first), type(second)} != {bool, date} or False in (first, second)


def _place_of(line: Line, told: str) -> str:
    """The field whose cell says a line's status: its own, or the day by which it is told."""
    if line.values.get(told) is not None:
        return told
    days = [name for name in line.values if line.values[name] not in (None, False, "") and name not in PLACE_FIELDS]
    return days[-1] if days else told


def _question(one: Line, other: Line, first: str, second: str, left: str, right: str) -> CellFault:
    here, there = one.fault(first, "", ""), other.fault(second, "", "")
    places = [f"{at.sheet}!{at.cell}" for at in (here, there)]
    what = f"{other.written or other.district_code}: {places[0]} says '{left}', and {places[1]} says '{right}': which of them counts?"
    return other.fault(second, what, f"Set '{places[0]}' or '{places[1]}' aside by hand, or correct one of the two")


def _shown_status(line: Line) -> str:
    told = _STATUS[line.table.kind]
    name = _place_of(line, told)
    said = (_said(line) or "").replace("_", " ")
    return said if name == told else f"{said}, {_shown(line.values[name])}"


def _shown(value: OwnCount) -> str:
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
