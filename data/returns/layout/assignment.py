"""Which kinds of return a table holds, and which column is which field in each: by the headings, or as a person says.

A heading that fits two kinds ('Notified on': a plan or a committee) goes to the one that the others speak for; where
both do, it is in doubt and belongs to neither until a person says.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from data.returns.choices import ASIDE, Choices
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.heading_column import Column
from data.returns.headings.headings import Heading
from data.returns.layout.listed_status import kind_listed
from data.returns.rows.rows import is_of_no_place
from data.returns.words import kinds
from data.returns.words.export_headings import known_units, value_heading
from data.returns.words.kept_beside import is_of_file, is_of_quarters, is_of_vetting, is_quarter_alone
from data.returns.words.kinds import DAY_OF_STATUS, Field, Kind
from data.returns.words.plain_others import is_plainly_other
from data.returns.words.vocabulary import plain

_STATUS_OF: dict[Kind, str] = {"plans": "stage", "committees": "status"}


@dataclass(frozen=True)
class Assignment:
    """The fields of a heading's columns by kind; `doubtful` columns fit several of the kinds that are here."""

    by_kind: Mapping[Kind, Mapping[int, Field]]
    doubtful: frozenset[int]
    rivals: tuple[Kind, ...] = ()
    """Kinds between which nothing decides: then `by_kind` is empty."""


def assignment_of(heading: Heading, sheet: Sheet, context: str, choices: Choices) -> Assignment:
    """What the columns are. `context` is what titles, sheet and file are called."""
    fitting: dict[int, dict[Kind, Field]] = {}
    for column in heading.columns:
        fields = _fields_of(column, sheet, heading, choices)
        if fields:
            fitting[column.number] = fields
    if heading.district_column:
        district = next(one for one in kinds.FIELDS["plans"] if one.name == "district")
        fitting[heading.district_column] = dict.fromkeys(kinds.OF_DISTRICTS, district)
    if not is_of_exports(heading, fitting, context, choices):
        fitting = _without_exports(fitting)
    telling = {
        number: {kind for kind, one in fields.items() if one.name in kinds.KIND[kind].telling_fields}
        for number, fields in fitting.items()
    }
    explicit = {next(iter(of)) for of in telling.values() if len(of) == 1}
    explicit = _spoken_for(explicit, heading, fitting, telling, context)
    present = [*_decided(explicit, telling, context, choices)]
    if (listed := kind_listed(sheet)) and listed not in present:
        present.append(listed)
    if not present:
        shared = sorted(set().union(*telling.values()) - {"figures"}) if telling else []
        return Assignment({}, frozenset(), tuple(kind for kind in kinds.KINDS if kind in shared))
    doubtful = {
        number
        for number, fields in fitting.items()
        if len({fields[kind].name for kind in present if kind in fields} - kinds.PLACE_FIELDS) > 1
    }
    by_kind: dict[Kind, Mapping[int, Field]] = {
        kind: {number: fields[kind] for number, fields in fitting.items() if kind in fields and number not in doubtful}
        for kind in kinds.KINDS
        if kind in present
    }
    if "committees" in by_kind and "plans" in by_kind:
        # Beside committees an order's number is theirs.
        orders = {number for number, one in by_kind["committees"].items() if one.name == "order_number"}
        by_kind["plans"] = {number: one for number, one in by_kind["plans"].items() if number not in orders}
        by_kind = _with_days_of_one_status(by_kind)
    return Assignment(by_kind, frozenset(doubtful))


def _with_days_of_one_status(by_kind: Mapping[Kind, Mapping[int, Field]]) -> dict[Kind, Mapping[int, Field]]:
    """The columns of plans and committees with each day of a status in one of them: of the status that stands nearest on its left."""
    names = {kind: {number: one.name for number, one in fields.items()} for kind, fields in by_kind.items()}
    found: dict[Kind, Mapping[int, Field]] = dict(by_kind)
    shared = set(names["plans"].keys() & names["committees"].keys())
    for day in sorted(one for one in shared if names["plans"][one] == names["committees"][one] == DAY_OF_STATUS):
        of_plan, of_committee = (
            [number for number, name in names[kind].items() if name == status] for kind, status in _STATUS_OF.items()
        )
        # A status on the right is taken where none stands on the left.
        nearest = max(
            ((number < day, -abs(day - number), number) for number in (*of_plan, *of_committee)), default=None
        )
        if nearest is not None:
            other: Kind = "committees" if nearest[2] in of_plan else "plans"
            found[other] = {number: one for number, one in found[other].items() if number != day}
    return found


def _spoken_for(
    explicit: set[Kind],
    heading: Heading,
    fitting: Mapping[int, Mapping[Kind, Field]],
    telling: Mapping[int, set[Kind]],
    context: str,
) -> set[Kind]:
    """The kinds that columns of their own speak for, but for those of which a column only seems to."""
    if any("exports" in of for of in telling.values()):
        # Beside values by code, the name of the goods is no product that a list names for the district.
        explicit = (explicit - ({"products"} if not _lists_products(heading) else set())) | {"exports"}
    if len(explicit) > 1 and not _speaks_of_committees(heading, telling):
        explicit.discard("committees")
    if explicit & {"products", "exports"} and "plans" in explicit and not _speaks_of_plans(heading, telling, context):
        explicit.discard("plans")
    if "figures" in explicit and not _is_of_figures(fitting):
        explicit.discard("figures")
    return explicit


def _decided(explicit: set[Kind], telling: Mapping[int, set[Kind]], context: str, choices: Choices) -> list[Kind]:
    """The kinds that the headings speak for; where none does, the one that a person said, or that the titles name."""
    if explicit:
        return [kind for kind in kinds.KINDS if kind in explicit]
    shared: set[Kind] = set().union(*telling.values()) - {"figures"} if telling else set()
    if choices.kind in shared:
        return [choices.kind]
    named = [kind for kind in kinds.KINDS if kind in shared and kinds.KIND[kind].telling.search(plain(context))]
    if len(named) == 1:
        return named
    return list(shared) if len(shared) == 1 else []


def _speaks_of_committees(heading: Heading, telling: Mapping[int, set[Kind]]) -> bool:
    """Whether a heading names a committee or its meeting: the number of a letter beside a plan is no committee's order."""
    named = (one.statement or frozenset() for one in heading.columns if "committees" in telling.get(one.number, ()))
    return any(statement & {"DEPC", "SEPC", "COMMITTEE", "CONSTITUTED", "MEETING"} for statement in named)


def _speaks_of_plans(heading: Heading, telling: Mapping[int, set[Kind]], context: str) -> bool:
    """Whether a heading or a title names plans: 'Approved by DEPC' beside products may be said of the product."""
    named = (one.statement or frozenset() for one in heading.columns if "plans" in telling.get(one.number, ()))
    is_named = any(statement & {"PLAN", "PLANWORD", "DRAFT", "IMPLEMENT"} for statement in named)
    return is_named or bool(kinds.KIND["plans"].telling.search(plain(context)))


def _without_exports(fitting: Mapping[int, Mapping[Kind, Field]]) -> dict[int, dict[Kind, Field]]:
    rest = {number: dict(of) for number, of in fitting.items()}
    for of in rest.values():
        of.pop("exports", None)
    return {number: of for number, of in rest.items() if of}


def is_of_exports(
    heading: Heading, fitting: Mapping[int, Mapping[Kind, Field]], context: str, choices: Choices
) -> bool:
    """Whether columns hold values of the districts' exports: by a word, a unit, or because nothing else is returned."""
    numbers = {number for number, of in fitting.items() if "exports" in of and of["exports"].name == "value"}
    if not numbers or _is_of_figures(fitting):
        return False
    fields = {of["exports"].name for of in fitting.values() if "exports" in of}
    if _lists_products(heading) and "hs_code" not in fields:
        # 'Value of exports' beside an ODOP product is that product's and not the district's.
        return choices.kind == "exports"
    if fields & {"hs_code", "unit"} or kinds.KIND["exports"].telling.search(plain(context)) or known_units([context]):
        return True
    said = (value_heading(" ".join(one.tiers)) for one in heading.columns if one.number in numbers)
    if any(one is not None and one.is_named for one in said):
        return True
    others = (
        kind for of in fitting.values() for kind, one in of.items() if one.name in kinds.KIND[kind].telling_fields
    )
    return not set(others) - {"exports", "figures"}


def _lists_products(heading: Heading) -> bool:
    """Whether a heading speaks of a list of products: its scheme, a GI tag, ODOP."""
    return any((one.statement or frozenset()) & {"ODOP", "PMFME", "SCHEME", "GI", "TAG"} for one in heading.columns)


def _is_of_figures(fitting: Mapping[int, Mapping[Kind, Field]]) -> bool:
    names = {fields["figures"].name for fields in fitting.values() if "figures" in fields}
    return {"measure", "value"} <= names


def is_of_counts(column: Column, sheet: Sheet, heading: Heading) -> bool:
    """Whether a heading that may mean a step's day, and does not say so, has only counts under it: 'Meetings held' and 3."""
    statement = column.statement or frozenset()
    if statement & {"DATE", "YESNO"} or not any(one.holds == "date" for one in column.fields.values()):
        return False
    # Nothing but 1 and 0 is yes and no.
    return not _texts_below(column, sheet, heading) <= {"0", "1"} and are_counts(column, sheet, heading)


def are_counts(column: Column, sheet: Sheet, heading: Heading) -> bool:
    """Whether every cell below a heading is a small whole number."""
    return all(re.fullmatch(r"\d{1,3}", text) for text in _texts_below(column, sheet, heading))


def begin_with_counts(column: Column, sheet: Sheet, heading: Heading) -> bool:
    """Whether every cell below a heading that asks for a count begins with one, '13 + 2 invitees', and none is a day."""
    return all(re.match(r"\d{1,3}(?![\d.,/-])", text) for text in _texts_below(column, sheet, heading))


def _texts_below(column: Column, sheet: Sheet, heading: Heading) -> set[str]:
    # The sum of a column of yes and no, written as 1 and 0, is no cell of it, nor is its number.
    rows = (row for row in range(heading.last + 2, len(sheet.rows) + 1) if not is_of_no_place(sheet.rows[row - 1]))
    cells = (sheet.value(row, column.number) for row in rows)
    return {plain_text(value) for value in cells if not is_blank(value)}


def _fields_of(column: Column, sheet: Sheet, heading: Heading, choices: Choices) -> dict[Kind, Field]:
    chosen = choices.column(sheet.name, column.path, sheet.column_name(column.number))
    if chosen == ASIDE:
        return {}
    if not chosen:
        if not column.fields.keys() & {"plans", "committees"} and (kept := _kept_beside(column, heading)):
            return kept
        is_count = is_of_counts(column, sheet, heading)
        return {kind: one for kind, one in column.fields.items() if one.holds != "date" or not is_count}
    found = {kind: one for kind, fields in kinds.FIELDS.items() for one in fields if one.name == chosen}
    if choices.kind in found and chosen != DAY_OF_STATUS:
        return {choices.kind: found[choices.kind]}
    # A field of the same name stands in the returns of figures too, which nobody maps by hand.
    return {kind: one for kind, one in found.items() if kind in kinds.OF_DISTRICTS} or found


def _kept_beside(column: Column, heading: Heading) -> dict[Kind, Field]:
    """A column that is kept in the remarks, under its heading, of the kinds of return that it belongs to."""
    path = column.path
    kept: tuple[Kind, ...] = ()
    if is_of_vetting(path):
        kept = ("plans",)
    elif is_of_file(path) and not is_plainly_other(path):
        kept = ("plans", "committees")
    elif is_of_quarters(path) or (is_quarter_alone(path) and _follows_meetings(column, heading)):
        kept = ("committees",)
    return {kind: next(one for one in kinds.FIELDS[kind] if one.name == "remarks") for kind in kept}


def _follows_meetings(column: Column, heading: Heading) -> bool:
    """Whether the nearest column on the left that is no quarter alone is of a quarter's meetings."""
    before = [one.path for one in heading.columns if one.number < column.number and not is_quarter_alone(one.path)]
    return bool(before) and is_of_quarters(before[-1])
