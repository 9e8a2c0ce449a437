"""The parts of the Action plans page below the map: four figures, stages, published totals, the gap list, the State table."""

from __future__ import annotations

from itertools import groupby
from typing import Final

import streamlit as st

from analytics.claims.counts import plan_findings
from analytics.claims.questions import PLAN_MEASURES
from analytics.coverage.set_apart import PLAN_FACTS, set_apart, set_apart_words
from analytics.plans.questions import GAP_LABELS, LADDER_LABELS, on_ladder, public_in_words
from analytics.why.cells import by_stage
from analytics.why.why import of_class, of_stage
from analytics.words import NOT_KNOWN, counted, dotted, indian, percent
from data.stages import BY_DOCUMENTS
from pages.frame.ask import ask
from pages.frame.filter_bar import linked
from pages.frame.markdown import plain
from pages.monitor.plans.charts import ladder_chart, ladder_in_words
from pages.monitor.plans.choice import INSTRUMENT
from pages.monitor.plans.tables import BY_STATE, GAPS, LADDER, MAPS, PUBLISHED
from pages.monitor.plans.view import (
    GAP_RULES,
    LADDER_RULE,
    PLAN,
    WAITING_RULE,
    PlansView,
    in_words,
)
from pages.parts.charts import CONFIG
from pages.parts.choices import choose_one
from pages.parts.drilldown import choose_cell, clicked, drilldown
from pages.parts.instrument import Choice
from pages.parts.map_files import offer_map
from pages.parts.tables import offer, show
from pages.parts.tile import dating_tags, row_of_tiles, source_line, tile
from pages.parts.totals import show_totals

_LADDER: Final = "ladder"


def figures(shown: PlansView) -> None:
    """Drafted, notified, drafted without notification, not known: each with its base."""
    whole, documents = shown.whole, shown.view.sources
    base = f"of {indian(whole.base)} districts in view"
    waiting = shown.gaps("drafted")
    longest = next(
        (row for row in sorted(waiting, key=lambda r: -(r.days_waiting or -1)) if row.days_waiting is not None),
        None,
    )
    wait = (
        f"Longest waiting: {longest.district_name}, {counted(longest.days_waiting or 0, 'day')}"
        if longest
        else "How long is not known of any"
        if waiting
        else "None waits"
    )
    with row_of_tiles():
        for stage in BY_DOCUMENTS:
            tile(
                f"{LADDER_LABELS[stage]}, on record",
                indian(whole.at(stage)) if whole.answered else NOT_KNOWN.capitalize(),
                f"{percent(whole.at(stage), whole.base)} {base}" if whole.answered else base,
                LADDER_RULE,
                documents=documents,
                key=f"plans-{stage}",
                tags=dating_tags((row.as_on_date, row.grade) for row in on_ladder(shown.rows, stage)),
                figure_id=of_stage(stage),
            )
        tile(
            "Drafted, no notification on record",
            indian(len(waiting)) if whole.answered else NOT_KNOWN.capitalize(),
            f"{percent(len(waiting), whole.base)} {base}. {wait}" if whole.answered else base,
            f"{GAP_RULES['drafted']} {WAITING_RULE}",
            documents=documents,
            key="plans-waiting",
            tags=dating_tags((row.as_on_date, row.grade) for row in waiting),
            figure_id=of_class(PLAN, "drafted"),
        )
        tile(
            "Not known",
            indian(whole.not_known),
            f"{percent(whole.not_known, whole.base)} {base}. {indian(whole.statement)} more reported by State, particulars "
            "awaited",
            GAP_RULES["not_known"],
            documents=documents,
            key="plans-unknown",
            tags=(f"as on {dotted(shown.filters.as_on)}",),
            figure_id=of_class(PLAN, "not_known"),
        )


def ladder_part(shown: PlansView) -> None:
    """The stages as bars, the sentence that every district is accounted for, and its file."""
    st.subheader("Stages", anchor=False)
    words = ladder_in_words(shown.whole)
    st.plotly_chart(
        ladder_chart(shown.whole),
        theme=None,
        config=CONFIG,
        key=_LADDER,
        on_select=_stage_picked,
        selection_mode="points",
        alt=words,
    )
    st.markdown(plain(shown.whole.sum_words))
    st.markdown(plain(public_in_words(shown.whole)))
    st.caption(
        plain(
            f"Each stage counts the later ones too; shares are of {indian(shown.whole.base)} districts. A portal that shows a plan "
            "does not say whether it was notified."
        )
    )
    if words := set_apart_words(ask(set_apart, shown.filters, PLAN_FACTS), "action plans"):
        st.caption(plain(words))
    drilldown(by_stage(shown.whole, ()), _LADDER)
    offer(*LADDER.of(shown))


def _stage_picked() -> None:
    if point := clicked(_LADDER):
        choose_cell(_LADDER, column=point["y"])


def map_files(shown: PlansView, now: Choice) -> None:
    """The map that the instrument shows, as a picture and by address."""
    drawn = MAPS[now.measure, "district" if shown.state else now.level]
    layer, level = drawn.layer(shown)
    state = shown.state.state_code if shown.state else None
    with st.container(horizontal=True, vertical_alignment="center"):
        offer_map(layer, level=level, state_code=state, key=INSTRUMENT.key, address=drawn.key)


def claims_part(shown: PlansView) -> None:
    """What was published of plans, as claims beside the rows; numbers of one document and day stand together."""
    st.subheader("Published totals", anchor=False)
    found = ask(plan_findings, shown.filters)
    if not found:
        st.info(f"No number of plans was published by {dotted(shown.filters.as_on)}.", icon=":material/campaign:")
        return
    st.caption(
        "Claims, not rows: each counts districts and names none, so none is spread over districts or added to the stages."
    )
    for (day, document, source), members in groupby(
        found, key=lambda one: (one.claim.day, one.claim.document, one.claim.source)
    ):
        lines = [
            f"**{plain(one.claim.number)}** {PLAN_MEASURES[one.claim.measure]}. {plain(in_words(one, shown.filters))}"
            for one in members
        ]
        statement = f":small[:gray[As on {dotted(day)}. {source_line(document, source)}]]"
        st.markdown("  \n".join([*lines, statement]))
    offer(*PUBLISHED.of(shown))


def gap_part(shown: PlansView) -> None:
    """The gap list of one kind, Aspirational first, then longest waiting."""
    st.subheader("Gap list", anchor=False)
    counts = {kind: len(shown.gaps(kind)) for kind in GAP_LABELS}
    kind = linked("gap", GAP_LABELS)
    # Drawn from the link's own word and not bound: a bound pill writes its label with the count, which is another tomorrow.
    choose_one(
        "Kind of gap", list(GAP_LABELS), key="gap", words=lambda key: f"{GAP_LABELS[key]} ({indian(counts[key])})"
    )
    st.caption(plain(f"{GAP_RULES[kind]} Aspirational Districts first, then longest waiting. {WAITING_RULE}"))
    show(
        *GAPS.of((shown, kind)),
        empty=f"No district in view falls here: {GAP_LABELS[kind].lower()}. {GAP_RULES[kind]}",
    )


def states_part(shown: PlansView) -> None:
    """Every State/UT in view with its stages, and the total."""
    st.subheader("By State", anchor=False)
    show_totals(
        *BY_STATE.of(shown),
        totals=int(len(shown.states) > 1),
    )
    st.caption(
        "Drafted or further + no plan, on record + reported by State, particulars awaited + not known = districts of the State."
    )
    drilldown(by_stage(shown.whole, shown.states), "plans")
