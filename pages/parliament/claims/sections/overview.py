"""The parts of the Claims page: picks, four figures, timelines, the ledger itself, how a verdict is reached, how to add one."""

from __future__ import annotations

from collections import Counter
from typing import Final

import streamlit as st

from analytics.claims.questions import RULE_ORDER, VERDICT_RULES, VERDICTS
from analytics.claims.relations import RELATION_RULES, RELATIONS
from analytics.claims.words import SCHEMES, subject
from analytics.filters import SCHEMES as LISTS
from analytics.filters import Filters
from analytics.words import counted, dotted, indian
from pages.frame.markdown import plain
from pages.frame.registry import IMPORT
from pages.parliament.claims.charts import in_words, placed, timeline
from pages.parliament.claims.tables import LEDGER
from pages.parliament.claims.view import (
    ALL_MEASURES,
    ClaimsView,
    Picks,
    claims_table,
    pickable,
)
from pages.parts.charts import CONFIG
from pages.parts.choices import choose_several
from pages.parts.tables import offer, show
from pages.parts.tile import row_of_tiles, tile

_SHOWN_FIRST: Final = ("districts_with_products", "districts_with_plan_drafted")


def picks() -> Picks:
    """The picks of the ledger, each bound to the link. What can be picked is what was ever published, whatever the day."""
    offered = pickable()
    with st.container(horizontal=True, vertical_alignment="bottom", key="claim_picks"):
        measure = st.selectbox("Measure", offered.measures, key="claim_measure", bind="query-params", width=320)
        return Picks(
            measure=measure or ALL_MEASURES,
            schemes=choose_several("Scheme of the claim", offered.schemes, key="claim_scheme", bind="query-params"),
            houses=choose_several("House", offered.houses, key="claim_house", bind="query-params"),
            years=choose_several("Year", offered.years, key="claim_year", bind="query-params"),
            kinds=choose_several("Verdict", offered.kinds, key="claim_verdict", bind="query-params"),
        )


def set_aside(filters: Filters) -> None:
    """Says which filters of the bar do not apply: published figures are national and name their own scheme."""
    if not filters.is_national or filters.scheme != LISTS[0]:
        st.info(
            "Published figures are national, and each names its own scheme: the scheme, States, sectors, tiers, Aspirational and "
            "GI filters of the bar above are set aside here. Both dates apply.",
            icon=":material/filter_alt_off:",
        )


def figures(shown: ClaimsView) -> None:
    """How many claims there are, and how many the rows bear out, contradict or cannot reach."""
    total, documents = len(shown.rows), shown.view.sources
    base = f"of {counted(total, 'published figure')} in view"
    groups: tuple[tuple[str, tuple[str, ...], str], ...] = (
        ("Matches our records", ("supported", "agrees"), "Supported, or the same number"),
        ("Differ from rows", ("differs",), "Rows of that day give another number"),
        ("Cannot be verified", ("no_rows",), "No list or return of that day decides"),
        ("No number given", ("no_number",), "Words in place of a number"),
    )
    with row_of_tiles():
        for label, verdicts, words in groups:
            tile(
                label,
                indian(len(shown.of(*verdicts))),
                f"{base}. {words}",
                " ".join(VERDICT_RULES[one] for one in VERDICT_RULES if one in verdicts),
                documents=documents,
                key=f"claims-{verdicts[0]}",
                tags=(f"as on {dotted(shown.filters.as_on)}",),
            )


def timelines(shown: ClaimsView) -> None:
    """The chosen measure over time; with none chosen, the two that were said most often."""
    measures = _charted(shown)
    if not measures:
        st.caption("No claim in view has a number and a day, so there is no timeline to draw.")
        return
    for column, measure in zip(st.columns(len(measures), gap="large"), measures, strict=True):
        rows = [one for one in shown.rows if one.claim.measure == measure]
        with column:
            st.subheader(f"{subject(measure)}, as published", anchor=False)
            words = in_words(measure, rows, shown.filters.as_on)
            st.plotly_chart(
                timeline(rows, shown.filters.as_on),
                theme=None,
                config=CONFIG,
                key=f"timeline-{measure}",
                alt=words,
            )
            st.caption(plain(words))
            offer(claims_table(rows), shown.titled(f"Claims: {subject(measure)}"), f"timeline-{measure}-file")


def _charted(shown: ClaimsView) -> list[str]:
    drawn = Counter(one.measure for one in placed(shown.rows))
    if shown.picks.measure != ALL_MEASURES:
        return [one for one in drawn if subject(one) == shown.picks.measure]
    first = [one for one in _SHOWN_FIRST if one in drawn]
    return first or [one for one, _ in drawn.most_common(2)]


def table_part(shown: ClaimsView) -> None:
    """The ledger: every claim in view beside our count of its day."""
    st.subheader("Every published figure", anchor=False)
    beside = Counter(kind for one in shown.rows for kind in one.kinds if kind in RELATIONS)
    wording = ", ".join(f"{RELATIONS[kind]} {indian(n)}" for kind, n in sorted(beside.items()))
    st.caption(
        plain(
            f"{counted(len(shown.rows), 'claim')}, newest first. Against our rows each has one verdict; beside other claims it may "
            f"also read: {wording or 'nothing more'}."
        )
    )
    show(*LEDGER.of(shown))


def nothing(shown: ClaimsView) -> None:
    """Why the ledger is empty, and what to do."""
    if shown.every:
        words = f"None of the {counted(len(shown.every), 'claim')} as on {dotted(shown.filters.as_on)} is of this kind. Take a pick back above."
    elif shown.filters.is_as_known_before:
        words = (
            f"Our records had no published figure by the end of {dotted(shown.filters.as_known_on)}. Choose a later day, or clear "
            "“Records as known on”."
        )
    else:
        words = (
            f"No figure that was published by {dotted(shown.filters.as_on)} is on record. Choose a later date above."
        )
    st.info(words, icon=":material/search_off:")


def rules() -> None:
    """How a verdict is reached, in words."""
    with st.expander("How a verdict is reached", icon=":material/gavel:"):
        st.markdown(
            "Two things are asked of each claim, and each has its own answer. Our rows are those of the claim's **own day**, in its "
            "own scheme, with that day's register as the base; a list of a later day is never compared with an earlier claim."
        )
        st.markdown("**Against our rows**, one verdict:")
        st.markdown("\n".join(f"- *{VERDICTS[key]}*: {plain(rule)}" for key, rule in VERDICT_RULES.items()))
        st.markdown("**Beside other claims**, any that apply:")
        st.markdown("\n".join(f"- *{RELATIONS[key]}*: {plain(rule)}" for key, rule in RELATION_RULES.items()))
        st.markdown(f"**Which comes first.** {plain(RULE_ORDER)}")
        st.markdown("**Schemes.** " + plain("; ".join(f"{name}: {words}" for name, words in SCHEMES.items())) + ".")


def add_one() -> None:
    """How a new claim comes into the ledger."""
    with st.expander("Add a claim", icon=":material/add:"):
        st.markdown(
            "A claim comes in like any return, and can be undone like one.\n"
            "1. On the Import page, step 1, choose the kind “Published figures” and download the template.\n"
            "2. One row per figure: scheme, measure, value, unit, as-on date, document, statement. So that the figure joins its "
            "timeline, write the measure as the column “Measure, as an import writes it” of the ledger above has it, and the unit "
            "as the earlier rows: districts, products, states_uts. Qualifier: exact, about, more than, or all.\n"
            "3. Upload it, see what would change, name the document, publish. The claim then stands here with its verdict."
        )
        st.page_link(IMPORT.script, label="Open the Import page", icon=IMPORT.icon)
