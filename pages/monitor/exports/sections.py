"""The parts of the Exports page: the release, four figures, map and bars, the ranked list, like periods, and every row."""

from __future__ import annotations

import streamlit as st

from analytics.exports.questions import dated, releases, sum_words
from analytics.filters import Filters
from analytics.words import amount, counted, indian
from pages.frame.ask import ask
from pages.frame.filter_bar import go_to, linked, today
from pages.frame.markdown import plain
from pages.frame.registry import COVERAGE
from pages.monitor.exports.charts import MOST, bars_in_words, ranked_bars
from pages.monitor.exports.tables import CODES, MAP, OWN_CHAPTERS, RANKED, RELEASE, ROWS, TREND
from pages.monitor.exports.view import NO_CODES, NO_LINK, RULE, STATED, ExportsView, codes_words, several_states_words
from pages.parts.charts import CONFIG
from pages.parts.map_files import map_with_files
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile

_MAP = "exports_map"


def release_choice(filters: Filters) -> str:
    """The document, unit and period that is asked for, blank for the fullest in view.

    All there are stand to choose from, so that a link's choice outlives a change of the bar; those in view come first.
    """
    found = (*ask(releases, filters), *ask(releases, Filters(as_on=today())))
    labels = {"": "The document with most districts in view"}
    labels |= {one.release_key: f"{one.label}: {counted(one.districts, 'district')}" for one in found}
    chosen = linked(RELEASE, labels)
    # Drawn from the link's own word and not bound: a bound box writes its label, which changes with the record.
    st.selectbox("Document, unit and period", list(labels), format_func=labels.__getitem__, key=RELEASE)
    return chosen


def figures(shown: ExportsView) -> None:
    """How many districts are known, the largest of the release, its total, and how many are not known."""
    release, values = shown.release, shown.shown
    grid = row_of_tiles()
    with grid:
        tile(
            "Districts with a value in any document",
            f"{indian(shown.with_value)} of {indian(len(shown.districts))}",
            f"{indian(shown.not_known)} not known, which is not the same as no exports",
            STATED.rule,
            key="exports-known",
        )
    if release is None or not values:
        return
    first = values[0]
    document = (f"{release.document}: {release.source}",)
    tags = (f"as on {release.as_on_date:%d.%m.%Y}", f"grade {release.grade}", dated(first))
    with grid:
        share = f", {first.share_pct}% of {first.state_name}" if first.share_pct is not None else ""
        tile(
            "Largest in this document",
            first.district_name,
            f"{amount(first.value)} {release.unit_words}, {release.period_words}{share}",
            RULE,
            key="exports-first",
            tags=tags,
            documents=document,
        )
    with grid:
        whole = release.state_value
        ranked = {one.state_code for one in values if one.rank}
        tile(
            f"{release.state_name or 'Totals'} in this document",
            f"{amount(whole)}" if whole is not None else "Not given",
            sum_words(release) or several_states_words(values, len(ranked)),
            RULE,
            key="exports-state",
            tags=tags,
            documents=document,
        )
    with grid:
        tile(
            "Growth of the largest",
            f"{first.growth_pct:+.1f}%".replace("-", "−") if first.growth_pct is not None else "Not known",
            first.growth_words or "This document gives no value of the same months of the year before.",
            RULE,
            key="exports-growth",
            tags=tags,
            documents=document,
        )


def map_part(shown: ExportsView) -> None:
    """The map of the release by fixed classes."""
    layer, level = MAP.layer(shown)
    only = shown.filters.states[0] if len(shown.filters.states) == 1 else None
    map_with_files(
        layer, level=level, key=_MAP, address=MAP.key, scope=layer.layer_id, focus_state=only, on_picked=_picked
    )


def _picked() -> None:
    if picked := st.session_state[_MAP].picked:
        go_to(picked)


def bars_part(shown: ExportsView) -> None:
    """The ranked bars, largest first."""
    release, values = shown.release, shown.shown
    if release is None:
        return
    st.subheader(f"Largest first, {release.unit_words}, {release.period_words}", anchor=False)
    words = bars_in_words(values, release)
    st.plotly_chart(ranked_bars(values, release), theme=None, config=CONFIG, key="exports_bars", alt=words)
    more = f" The first {MOST} of {len(values)}; all stand in the list." if len(values) > MOST else ""
    earlier = (
        " The upright mark is the same months of the year before, in the same document."
        if any(one.earlier_value for one in values)
        else ""
    )
    st.caption(plain(f"{release.document}.{more}{earlier}"))


def list_part(shown: ExportsView) -> None:
    """The ranked list of the release."""
    if shown.release is None:
        return
    st.subheader("The districts of this document", anchor=False)
    value = f"Value, {shown.release.unit_words}"
    show(*RANKED.of(shown), amounts=(value,))


def trend_part(shown: ExportsView) -> None:
    """Like periods of one document beside one another."""
    st.subheader("Like periods of one document", anchor=False)
    show(
        *TREND.of(shown),
        empty="No document on record gives the same months of more than one year for a district in view.",
    )


def codes_part(shown: ExportsView) -> None:
    """The values of the release by code of goods, beside the districts' products."""
    if shown.release is None:
        return
    st.subheader("By code of goods (HS), beside the products of the list", anchor=False)
    show(
        *CODES.of(shown),
        amounts=(f"Value, {shown.release.unit_words}",),
        empty=NO_CODES,
    )
    if not shown.codes:
        return
    st.caption(" ".join(filter(None, (codes_words(shown), NO_LINK))))
    st.subheader("What the chapters of the districts' own products make", anchor=False)
    unit = shown.release.unit_words
    show(
        *OWN_CHAPTERS.of(shown),
        amounts=(f"Value, {unit}", f"Of the district's, {unit}"),
        empty="This document gives no chapter that names a product of a district in view.",
    )


def rows_part(shown: ExportsView) -> None:
    """Every value on record, with its document; where documents differ, all stand."""
    st.subheader("Every value on record, with its document", anchor=False)
    show(
        *ROWS.of(shown),
        amounts=("Value",),
        empty="No value is on record for the districts in view.",
    )
    st.page_link(
        COVERAGE.script,
        label="Districts with a value, by State",
        icon=":material/map:",
        query_params={"measure": STATED.key},
    )
