"""What a brief is of: the country, the States of the filter bar or single districts, the blocks in it and the measure of its map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import streamlit as st

from analytics.coverage.measures import MEASURES
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import BLOCKS, SHORT, BlockName
from analytics.filters import Filters
from analytics.plans.questions import DistrictPlan
from data.audit import CodedView
from pages.frame.ask import ask, store
from pages.frame.filter_bar import state_names
from pages.frame.parameters import OF_THE_BAR
from pages.frame.segments import one_of
from pages.parts.choices import choose_several
from pages.parts.stamp import coded_view, here

_PLACES: Final = "All India, or the States of the filter bar"
_SINGLE: Final = "Single districts"
_SCOPE: Final = "brief_of"
_DISTRICTS: Final = "brief_districts"
_BLOCKS: Final = "brief_blocks"
_MEASURE: Final = "brief_map"
_MEASURES: Final = {MEASURES[key].label: key for key in ("plan", "depc", "identified", "gi")}
_FIRST: Final = next(iter(_MEASURES.values()))
_KEPT: Final = tuple(key for key in OF_THE_BAR if key not in ("states", "sectors", "tiers", "gi"))
"""Of the filter bar what a brief depends on beside its States."""
PAGE: Final = "briefs"


@dataclass(frozen=True)
class BriefRequest:
    """What the reader wants in a brief: its blocks, the measure of its map, and the codes of its districts where it is of single ones."""

    blocks: tuple[BlockName, ...]
    measure: str
    is_of_districts: bool = False
    districts: tuple[str, ...] = ()


def brief_rows(filters: Filters) -> BriefRows:
    """The rows of all districts as on the day, the same for every brief of it."""
    return ask(BriefRows, brief_filters(filters.everywhere(), ()))


def choose(filters: Filters) -> BriefRequest:
    """The boxes that decide what the brief holds."""
    scope = one_of("Brief on", [_PLACES, _SINGLE], default=_PLACES, key=_SCOPE, bind="query-params")
    districts = _districts(filters) if scope == _SINGLE else ()
    names = choose_several(
        "Blocks",
        list(BLOCKS.values()),
        default=[BLOCKS[key] for key in SHORT],
        key=_BLOCKS,
        bind="query-params",
        help="The first four make a short brief; the others stand behind it as annexes.",
    )
    measure = one_of(
        "Map of",
        list(_MEASURES),
        default=next(iter(_MEASURES)),
        key=_MEASURE,
        bind="query-params",
    )
    blocks = tuple(key for key, label in BLOCKS.items() if label in names)
    return BriefRequest(blocks, _MEASURES[measure], scope == _SINGLE, districts)


def _districts(filters: Filters) -> tuple[str, ...]:
    """The districts picked among those of the filter's States."""
    if not filters.states:
        return ()
    labels = _labels([row for row in brief_rows(filters).plans if row.state_code in filters.states], filters)
    picked = choose_several("Districts", list(labels), key=_DISTRICTS, bind="query-params")
    return tuple(labels[label] for label in picked)


def _labels(rows: Iterable[DistrictPlan], filters: Filters) -> dict[str, str]:
    """Codes by the names under which districts are offered: with their State's where several are chosen."""
    one = len(filters.states) == 1
    return {row.district_name if one else f"{row.district_name}, {row.state_name}": row.district_code for row in rows}


def context_of(filters: Filters, request: BriefRequest) -> BriefContext | None:
    """The ground of the brief; none while no State or district is chosen for it, which the page says."""
    rows = brief_rows(filters)
    if not request.is_of_districts:
        context = BriefContext(store(), brief_filters(filters, filters.states), rows)
        if not context.plans:
            st.info("No district lies in this view. Widen the filters above.", icon=":material/search_off:")
        return context if context.plans else None
    if not request.districts:
        where = (
            "one district or more"
            if filters.states
            else "the State or Union Territory under Filters above, then its districts"
        )
        st.info(f"Choose {where}.", icon=":material/touch_app:")
        return None
    stored = {row.state_code for row in rows.plans if row.district_code in request.districts}
    states = tuple(code for code in filters.states if code in stored)
    return BriefContext(store(), brief_filters(filters, states), rows, request.districts)


def states_to_brief(filters: Filters) -> frozenset[int]:
    """Every State/UT with a district in view: all of them, unless only Aspirational Districts are."""
    return frozenset(
        row.state_code for row in brief_rows(filters).plans if row.is_aspirational or not filters.aspirational_only
    )


def state_context(filters: Filters, code: int) -> BriefContext:
    """The ground of one State's brief."""
    return BriefContext(store(), brief_filters(filters, (code,)), brief_rows(filters))


def brief_coded(context: BriefContext, request: BriefRequest) -> CodedView:
    """The view that a brief is of under its code, the same from whatever view of the page it is made."""
    _, stored = here()
    kept = {key: values for key, values in stored.items() if key in _KEPT}
    return coded_view(PAGE, kept | _link(context, request))


def _link(context: BriefContext, request: BriefRequest) -> dict[str, list[str]]:
    """The parameters that reopen a brief; what is the page's own choice anyway is left out."""
    names, labels = state_names(), {key: label for label, key in _MEASURES.items()}
    wording = {
        "states": [names[code] for code in context.filters.states],
        _SCOPE: [_SINGLE] if context.districts else [],
        _DISTRICTS: list(_labels(context.plans, context.filters)) if context.districts else [],
        _BLOCKS: [BLOCKS[key] for key in request.blocks] if request.blocks != SHORT else [],
        _MEASURE: [labels[request.measure]] if request.measure != _FIRST else [],
    }
    return {key: values for key, values in wording.items() if values}
