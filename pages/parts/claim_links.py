"""Links between figures and claims: where the rows behind a claim open, and which claims a figure of the Brief has."""

from __future__ import annotations

from datetime import date
from typing import Final

import streamlit as st

from analytics.claims.questions import PLAN_MEASURES, Finding
from analytics.claims.words import subject
from analytics.figures.register import Figure
from analytics.filters import SCHEMES
from analytics.words import dotted
from pages.frame.filter_bar import go_to
from pages.frame.parameters import INDIA, MEASURE
from pages.frame.registry import ASPIRATIONAL, CLAIMS, COMMITTEES, COVERAGE, PLANS, SECTORS, Entry

_OPENS: Final[dict[str, tuple[Entry, dict[str, str]]]] = {
    "districts_in_register": (COVERAGE, {}),
    **{measure: (PLANS, {}) for measure in PLAN_MEASURES},
    "states_with_sepc": (COMMITTEES, {"committee": "SEPC"}),
    "districts_with_depc": (COMMITTEES, {"committee": "DEPC"}),
    "states_with_depc": (COMMITTEES, {"committee": "DEPC"}),
    "aspirational_districts": (ASPIRATIONAL, {}),
    "states_with_aspirational_districts": (ASPIRATIONAL, {}),
    "districts_with_products": (COVERAGE, {MEASURE: "identified"}),
    "states_with_products": (COVERAGE, {MEASURE: "identified"}),
    "products_identified": (SECTORS, {}),
}
"""The page where the rows of a measure open."""
_OF_A_LIST: Final = ("districts_with_products", "states_with_products", "products_identified")
_OF_FIGURE: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "products_gi": (("", "products_identified"),),
    "aspirational_with_product": (("ADP", "aspirational_districts"),),
    "districts_with_plan_evidence": tuple(("DEH", measure) for measure in PLAN_MEASURES),
}
"""The claims beside a figure, where they are not simply the published ones of its own count: of its base, or of two stages."""
_HELP: Final = dict.fromkeys(
    ("products_gi", "aspirational_with_product"),
    "No figure of this count was published; these are of its base. ",
)


def open_rows(found: Finding, as_on: date) -> None:
    """A button to the page that shows our rows of the claim's day, or those of the view's day where none are on record for it."""
    claim = found.claim
    opens = _OPENS.get(claim.measure)
    of_list = claim.measure in _OF_A_LIST
    if opens is None or (of_list and claim.scheme not in SCHEMES):
        return
    page, params = opens
    day = claim.day if found.then else as_on if found.now else None
    if day is None:
        return
    # A button and no link: the bar's date and scheme are widgets that live on every page, which a link does not move.
    if st.button(
        f"Open our rows as on {dotted(day)}: {page.title}",
        key=f"open-{claim.figure_id}",
        icon=page.icon,
        on_click=_turn_the_bar,
        args=(day, claim.scheme if of_list else None, params.get(MEASURE)),
        help="Sets the date of the bar above to that day, and takes other filters off: published figures are national.",
    ):
        st.switch_page(page.script, query_params={name: word for name, word in params.items() if name != MEASURE})


def _turn_the_bar(day: date, scheme: str | None, measure: str | None) -> None:
    st.session_state.update(as_on=day, states=[], sectors=[], tiers=[], aspirational=False, gi=False)
    if scheme:
        st.session_state["scheme"] = scheme
    if measure:
        st.session_state[MEASURE] = measure
        go_to(INDIA)


def claims_of(figure: Figure, scheme: str) -> tuple[tuple[str, str], ...]:
    """The scheme and measure of every claim that stands beside a figure of the Brief."""
    pairs = _OF_FIGURE.get(figure.key) or ((figure.published,) if figure.published else ())
    return tuple((own or scheme, measure) for own, measure in pairs)


def claims_links(figure: Figure, scheme: str) -> None:
    """Links from a figure to its claims, one for each measure."""
    pairs = claims_of(figure, scheme)
    with st.container(horizontal=True, gap="small", key=f"claims-{figure.key}"):
        for own, measure in pairs:
            of = f": {PLAN_MEASURES[measure]}" if len(pairs) > 1 else ""
            st.page_link(
                CLAIMS.script,
                label=f"Claims{of}",
                icon=CLAIMS.icon,
                help=f"{_HELP.get(figure.key, '')}Every published figure of {own}: {subject(measure, short=True)}, beside our rows",
                query_params={"claim_scheme": own, "claim_measure": subject(measure)},
            )
