"""A view as a link: the parameters that each page reads, and the address of a page in a view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final
from urllib.parse import parse_qs, urlencode

from analytics.filters import SCHEMES, Filters
from pages.frame.filter_bar import state_names
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
    LETTERS,
    LOG,
    MEASURES,
    NAMES,
    PLANS,
    QUALITY,
    SEARCH,
    SECTORS,
    STATE,
    WHY,
    Entry,
)
from pages.frame.workspace import is_sample

_MOST_VALUES: Final = 60
_LONGEST_VALUE: Final = 200
Parameters = Mapping[str, Sequence[str]]

OF_THE_BAR: Final = (
    "workspace",
    "scheme",
    "as_on",
    "states",
    "sectors",
    "tiers",
    "aspirational",
    "gi",
    "known_on",
)
"""What the bar above every page puts into the link."""
_OF_PAGES: Final = MappingProxyType(
    {
        BRIEF: ("check", "grade_level"),
        COVERAGE: ("measure", "place", "level", "table_india", "table_state", "table_district"),
        SECTORS: ("picture", "rows_sector", "rows_state", "rows_text"),
        ASPIRATIONAL: ("compare_by",),
        COMMITTEES: ("committee", "committee_state", "committees_table", "committee_district"),
        PLANS: ("gap",),
        CHANGES: ("changed", "changed_by", "changed_from", "changed_known"),
        COMPARE: (
            "compare",
            "compare_measure",
            "compare_other",
            "compare_day",
            "compare_left",
            "compare_right",
            "compare_place",
            "compare_cell",
        ),
        CLAIMS: ("claim", "claim_measure", "claim_scheme", "claim_house", "claim_year", "claim_verdict"),
        MEASURES: ("measure_text", "measure_family", "measure_body", "measure_kind", "measure_rows"),
        BRIEFS: ("brief_of", "brief_districts", "brief_blocks", "brief_map", "brief_pack_formats"),
        LETTERS: ("letter_list",),
        STATE: ("place", "state_table"),
        DISTRICT: ("place",),
        NAMES: ("names_part", "names_like", "place"),
        QUALITY: ("rule", "completeness", "field"),
        SEARCH: ("q", "kind"),
        LOG: ("documents", "code", "log_actions", "log_actors"),
        WHY: ("what", "where"),
    }
)


def pages_with_views() -> tuple[Entry, ...]:
    """The pages whose link is a view: those that show figures, places, claims or the books, and change nothing."""
    return tuple(_OF_PAGES)


def known_parameters(page: Entry) -> tuple[str, ...]:
    """The parameters that a page reads, those of the bar first."""
    return (*OF_THE_BAR, *_OF_PAGES.get(page, ()))


def address(page: Entry, parameters: Parameters) -> str:
    """The page in a view, as an address beside that of any other page: never one outside the product."""
    query = urlencode(parameters, doseq=True)
    path = page.path or "."
    return f"{path}?{query}" if query else path


def parameters_of(filters: Filters) -> dict[str, list[str]]:
    """What the bar puts into the link for these filters, with the day written out so that the view stays what it is."""
    names = state_names()
    found = {
        "workspace": ["Sample"] if is_sample() else [],
        "scheme": [filters.scheme] if filters.scheme != SCHEMES[0] else [],
        "as_on": [filters.as_on.isoformat()],
        "states": [names[code] for code in filters.states],
        "sectors": list(filters.sectors),
        "tiers": list(filters.tiers),
        "aspirational": ["true"] if filters.aspirational_only else [],
        "gi": ["true"] if filters.gi_only else [],
        "known_on": [filters.as_known_on.isoformat()] if filters.is_as_known_before else [],
    }
    return {name: words for name, words in found.items() if words}


@dataclass(frozen=True)
class ViewLink:
    """A page of the product in a view, checked: nothing in it is unknown to the page."""

    page: Entry
    parameters: Mapping[str, tuple[str, ...]]

    @property
    def address(self) -> str:
        """Where it opens."""
        return address(self.page, self.parameters)

    @property
    def is_dated(self) -> bool:
        """Whether it holds its own day, instead of that on which it is opened."""
        return "as_on" in self.parameters

    def dated(self, day: date) -> ViewLink:
        """The same, always as on this day."""
        return ViewLink(self.page, {**self.parameters, "as_on": (day.isoformat(),)})


def checked(path: str, parameters: Parameters) -> ViewLink | None:
    """The view that a path and parameters name; none for a page that holds no views. What the page does not read is left out."""
    page = next((one for one in pages_with_views() if one.path == path), None)
    if page is None:
        return None
    kept = {
        key: tuple(value for value in parameters[key] if _is_plain(value))[:_MOST_VALUES]
        for key in known_parameters(page)
        if key in parameters
    }
    return ViewLink(page, {key: values for key, values in kept.items() if values})


def from_query(path: str, query: str) -> ViewLink | None:
    """The same of a link's query as it is written in an address."""
    return checked(path, parse_qs(query))


def _is_plain(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_VALUE and value.isprintable()
