"""Every parameter of a link, one row each: from these rows come link, bar, clearing, saved views, codes and their words.

To add a filter: a field of `Filters`, a row here, a field of a chip (`filter_chips`) under the row's key, and the `where` that uses it.
A page's own parameter is a row here and a widget on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from analytics.coverage.measures import MEASURES as MEASURES_HELD
from analytics.exports.questions import releases
from analytics.filters import SCHEMES, SECTORS, TIERS, Filters
from analytics.letters.gap_lists import GAP_LISTS
from analytics.places.questions import by_place, codes, names
from analytics.plans.questions import GAP_LABELS
from analytics.why.why import figure_entries
from analytics.words import dotted, listed
from data import clock
from pages.frame.ask import ask
from pages.frame.registry import (
    ASPIRATIONAL,
    BRIEF,
    BRIEFS,
    CHANGES,
    CLAIMS,
    COMMITTEES,
    COMPARE,
    COVERAGE,
    DISTRICT,
    EXPORTS,
    LETTERS,
    LOG,
    MEASURES,
    NAMES,
    PLANS,
    QUALITY,
    SEARCH,
    STATE,
    WHY,
    Entry,
)
from pages.frame.registry import SECTORS as SECTORS_PAGE
from pages.frame.workspace import AT_ENTRY

PLACE: Final = "place"
MEASURE: Final = "measure"
LEVEL: Final = "level"
CLASS: Final = "class"
INDIA: Final = "IN"
ORDER: Final = "order"
RISING: Final = "rising"
FALLING: Final = "falling"
AS_ON: Final = "as_on"
KNOWN_ON: Final = "known_on"
Words = Callable[[Sequence[str]], str]


@dataclass(frozen=True)
class Form:
    """What a parameter of the bar holds: its blank, and the way from field to link and from what is held to field."""

    blank: object
    to_link: Callable[[Any], list[str]]
    to_field: Callable[[Any], Any]


SEVERAL: Final = Form([], list, tuple)
SWITCH: Final = Form(False, lambda is_on: ["true"] if is_on else [], bool)
CHOICE: Final = Form(None, lambda value: [value], str)
DAY: Final = Form(None, lambda day: [day.isoformat()], lambda day: day)
_STATES: Final = Form(
    [],
    lambda chosen: [ask(names)[code] for code in chosen],
    lambda chosen: tuple(ask(codes)[name] for name in chosen),
)
_ENTRY: Final = Form(None, lambda entry: [] if entry is None else [str(entry)], lambda entry: entry)
PAST_DAY: Final = Form(
    None,
    lambda day: [] if day == date.max else [day.isoformat()],
    lambda day: day if day and day < clock.today() else date.max,
)


@dataclass(frozen=True)
class Parameter:
    """One row per parameter of the link.

    `words` say its values: a label that stands before them, or the whole clause. `pages` read it; without any, every page
    does, by the bar. `default` is what a link without it means. Of the bar: `field` is that of `Filters`, `form` its
    values, `options` those that may be chosen, `is_cleared` whether “Clear all filters” blanks it, `is_last` whether it
    is said after all others.
    `is_earlier`: links of earlier days have it; the page puts another into its link instead.
    """

    key: str
    words: str | Words
    pages: tuple[Entry, ...] = ()
    default: str = ""
    field: str = ""
    form: Form = CHOICE
    options: tuple[str, ...] = ()
    is_cleared: bool = False
    is_last: bool = False
    is_earlier: bool = False

    def clause(self, values: Sequence[str]) -> str:
        """The parameter and its values in words."""
        return f"{self.words} {listed(values)}" if isinstance(self.words, str) else self.words(values)

    def link_values(self, filters: Filters) -> list[str]:
        """What it puts into the link for these filters; nothing for what a link without it means anyway."""
        values = self.form.to_link(getattr(filters, self.field))
        return [] if values == [self.default] else values


def _first(found: Callable[[str], str | None]) -> Words:
    """Words for one value: what it stands for, else as the link has it."""
    return lambda values: found(values[0]) or values[0]


def _day(value: str) -> str:
    try:
        return dotted(date.fromisoformat(value))
    except ValueError:
        return value


def _dated(label: str) -> Words:
    return lambda values: f"{label} {_day(values[0])}"


def _measure(key: str) -> str | None:
    return MEASURES_HELD[key].label if key in MEASURES_HELD else None


def _place(key: str) -> str | None:
    found = ask(by_place).get(key)
    return found.name if found else None


def _release(key: str) -> str | None:
    found = {one.release_key: one for one in ask(releases, Filters(as_on=clock.today()))}
    return found[key].label if key in found else None


def _gap_list(key: str) -> str | None:
    return GAP_LISTS[key].label if key in GAP_LISTS else None


def _figure(key: str) -> str | None:
    found = figure_entries().get(key)
    return found.label if found else None


def read_order(value: str) -> tuple[str, str, str] | None:
    """A value of `order`: the key of a table, one of its columns, and rising or falling; none where it is not written so."""
    key, _, rest = value.partition(":")
    column, _, way = rest.rpartition(":")
    return (key, column, way) if key and column and way in (RISING, FALLING) else None


def order_words(column: str, *, is_falling: bool) -> str:
    """The order of a table in words."""
    return f"{column}, {FALLING if is_falling else RISING}"


def _ordered(values: Sequence[str]) -> str:
    read = [read_order(value) for value in values]
    return "in order of " + "; ".join(
        order_words(one[1], is_falling=one[2] == FALLING) if one else value
        for one, value in zip(read, values, strict=True)
    )


def _of_bar(key: str, words: str | Words, field: str, form: Form, **more: Any) -> Parameter:
    return Parameter(key, words, field=field, form=form, **more)


_OF_BAR: Final = (
    Parameter("workspace", "workspace", default="Record"),
    _of_bar("scheme", listed, "scheme", CHOICE, default=SCHEMES[0], options=SCHEMES),
    _of_bar(AS_ON, _dated("as on"), "as_on", DAY, is_last=True),
    _of_bar("states", listed, "states", _STATES, is_cleared=True),
    _of_bar("sectors", "sectors", "sectors", SEVERAL, options=SECTORS, is_cleared=True),
    _of_bar("tiers", "tiers", "tiers", SEVERAL, options=TIERS, is_cleared=True),
    _of_bar("aspirational", lambda _: "Aspirational Districts only", "aspirational_only", SWITCH, is_cleared=True),
    _of_bar("gi", lambda _: "GI-marked products only", "gi_only", SWITCH, is_cleared=True),
    _of_bar(KNOWN_ON, _dated("as known on"), "as_known_on", PAST_DAY, is_cleared=True, is_last=True),
    _of_bar(
        AT_ENTRY,
        lambda values: f"as the ledger stood at entry {values[0]}",
        "as_at_entry",
        _ENTRY,
        is_cleared=True,
        is_last=True,
    ),
)
_OF_PAGES: Final = (
    Parameter("check", "check", (BRIEF,)),
    Parameter("grade_level", "grade to reach", (BRIEF,)),
    Parameter(MEASURE, _first(_measure), (COVERAGE, STATE), "plan"),
    Parameter(PLACE, _first(_place), (COVERAGE, ASPIRATIONAL, COMMITTEES, PLANS, STATE, DISTRICT, NAMES), INDIA),
    Parameter(LEVEL, "by", (COVERAGE, ASPIRATIONAL, COMMITTEES, PLANS), "District"),
    Parameter(CLASS, "class", (COVERAGE,)),
    Parameter("table_india", "table", (COVERAGE,)),
    Parameter("table_state", "table", (COVERAGE,)),
    Parameter("table_district", "table", (COVERAGE,)),
    Parameter("picture", "shown as", (SECTORS_PAGE,)),
    Parameter("rows_sector", "rows of sector", (SECTORS_PAGE,)),
    Parameter("rows_state", "rows of", (SECTORS_PAGE,)),
    Parameter("rows_text", "rows with", (SECTORS_PAGE,)),
    Parameter("lacking_part", "listed", (ASPIRATIONAL,), "all"),
    Parameter("compare_by", "compared by", (ASPIRATIONAL,), MEASURES_HELD["plan"].label),
    Parameter("committee", "committee", (COMMITTEES,), "SEPC"),
    Parameter("committee_state", "State", (COMMITTEES,), is_earlier=True),
    Parameter("committees_table", "table", (COMMITTEES,)),
    Parameter("committee_district", "district", (COMMITTEES,), is_earlier=True),
    Parameter("plan_measure", _first(_measure), (PLANS,), "plan"),
    Parameter("gap", _first(GAP_LABELS.get), (PLANS,), "all"),
    Parameter("exports_release", _first(_release), (EXPORTS,)),
    Parameter("changed", "what moved", (CHANGES,)),
    Parameter("changed_by", "between", (CHANGES,)),
    Parameter("changed_from", _dated("from"), (CHANGES,)),
    Parameter("changed_known", _dated("against our records of"), (CHANGES,)),
    Parameter("compare", "side by side", (COMPARE,)),
    Parameter("compare_measure", "measure", (COMPARE,), MEASURES_HELD["plan"].label),
    Parameter("compare_other", "and", (COMPARE,), MEASURES_HELD["depc"].label),
    Parameter("compare_day", _dated("from"), (COMPARE,)),
    Parameter("compare_left", "left", (COMPARE,)),
    Parameter("compare_right", "right", (COMPARE,)),
    Parameter("compare_state", _first(_place), (COMPARE,), INDIA),
    Parameter("compare_place", _first(_place), (COMPARE,), INDIA),
    Parameter("compare_cell", "classes", (COMPARE,)),
    Parameter("claim", "one claim", (CLAIMS,)),
    Parameter("claim_measure", "measure", (CLAIMS,)),
    Parameter("claim_scheme", "scheme of the claim", (CLAIMS,)),
    Parameter("claim_house", "House", (CLAIMS,)),
    Parameter("claim_year", "year", (CLAIMS,)),
    Parameter("claim_verdict", "verdict", (CLAIMS,)),
    Parameter("measure_text", "with the words", (MEASURES,)),
    Parameter("measure_family", "family", (MEASURES,)),
    Parameter("measure_body", "run by", (MEASURES,)),
    Parameter("measure_kind", "kind of source", (MEASURES,)),
    Parameter("measure_rows", "rows", (MEASURES,)),
    Parameter("brief_of", "on", (BRIEFS,)),
    Parameter("brief_districts", "districts", (BRIEFS,)),
    Parameter("brief_blocks", "blocks", (BRIEFS,)),
    Parameter("brief_map", "map of", (BRIEFS,)),
    Parameter("brief_pack_formats", "formats of the pack", (BRIEFS,)),
    Parameter("letter_list", _first(_gap_list), (LETTERS,), "plan-not-known"),
    Parameter("state_table", "table", (STATE,)),
    Parameter("names_part", "shown", (NAMES,)),
    Parameter("names_like", "names with", (NAMES,)),
    Parameter("rule", "rule", (QUALITY,)),
    Parameter("completeness", "shown as", (QUALITY,)),
    Parameter("field", "field", (QUALITY,)),
    Parameter("q", "for", (SEARCH,)),
    Parameter("kind", "kind", (SEARCH,)),
    Parameter("documents", "documents", (LOG,)),
    Parameter("code", "code", (LOG,)),
    Parameter("log_actions", "actions", (LOG,)),
    Parameter("log_actors", "by", (LOG,)),
    Parameter("what", _first(_figure), (WHY,)),
    Parameter("where", _first(_place), (WHY,)),
)
_OF_TABLES: Final = (Parameter(ORDER, _ordered, tuple(dict.fromkeys(page for one in _OF_PAGES for page in one.pages))),)
"""What the tables of every page with a view of its own add to its link."""
PARAMETERS: Final = MappingProxyType({one.key: one for one in (*_OF_BAR, *_OF_PAGES, *_OF_TABLES)})
"""Every parameter by its key, those of the bar first, each page's in the order in which its link and its words have them."""

OF_THE_BAR: Final = tuple(one.key for one in _OF_BAR)
"""What the bar above every page puts into the link."""

FILTERS: Final = tuple(one for one in _OF_BAR if one.field)
"""The parameters that are fields of `Filters`."""

CLEARED: Final = tuple(one.key for one in _OF_BAR if one.is_cleared)
"""What “Clear all filters” blanks."""


def default_of(key: str) -> str:
    """What a link without the parameter means; blank for one that is no part of a view."""
    return PARAMETERS[key].default if key in PARAMETERS else ""


# What a page opens on, of what may change with the record, and what it used to open on.
_OPENS_ON: Final = {
    COVERAGE.path: (MEASURE, "identified"),
    ASPIRATIONAL.path: ("compare_by", MEASURES_HELD["identified"].label),
}


def spelt_out(path: str, parameters: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """A view's parameters as they are kept: what the page opens on among them, so that a later opening view changes none."""
    opening = {key: [default_of(key)] for key, _ in filter(None, [_OPENS_ON.get(path)])}
    return opening | {key: list(values) for key, values in parameters.items()}


def as_kept_then(path: str, parameters: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The parameters of a view kept earlier, as they were meant: a page used to open on the products identified."""
    opening = {key: [earlier] for key, earlier in filter(None, [_OPENS_ON.get(path)])}
    return opening | {key: list(values) for key, values in parameters.items()}


def own_parameters(page: Entry) -> tuple[str, ...]:
    """The parameters that only this page, or it among few, reads."""
    return tuple(one.key for one in (*_OF_PAGES, *_OF_TABLES) if page in one.pages and not one.is_earlier)
