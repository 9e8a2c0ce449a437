"""One figure of the Brief as it is drawn: the four that Coverage can show stand under their map."""

from __future__ import annotations

from functools import partial
from typing import Final

import streamlit as st

from analytics.brief.cards import Card, CardVerdict
from analytics.claims.questions import VERDICTS
from analytics.coverage.measures import Measure
from analytics.filters import Filters
from analytics.why.why import of_figure
from analytics.words import dotted
from pages.frame.parameters import MEASURE, PLACE
from pages.frame.registry import COVERAGE
from pages.monitor.brief.maps import in_words, measure_of, picture, rows_of
from pages.parts.claim_links import claims_links
from pages.parts.tile import VERDICT_BADGES, tile

_WIDE: Final = 150
"""Pixels at which a small map is shown."""


def figure_tile(card: Card, filters: Filters) -> None:
    """The figure with what was last published of it; where the two are not compared, why not."""
    measure = measure_of(filters, card.figure.key)
    base = card.base[:1].upper() + card.base[1:]
    tile(
        card.label,
        card.headline,
        f"{base}. {card.statement or card.finding}",
        card.figure.rule,
        key=card.figure.key,
        tags=(f"as on {dotted(card.as_on)}", f"grade {card.grade}") if card.grade else (),
        verdict=_badge(card.verdict) if card.grade else "",
        found=card.finding if card.statement else "",
        documents=(f"{card.document}: {card.source}",) if card.document else (),
        figure_id=of_figure(card.figure.key),
        above=partial(_map, filters, measure) if measure else None,
        ways=partial(claims_links, card.figure, filters.scheme),
    )


def _map(filters: Filters, measure: Measure) -> None:
    rows = rows_of(filters, measure)
    st.image(picture(measure, rows), width=_WIDE, alt=in_words(measure, rows))
    kept = {key: st.query_params.get_all(key) for key in st.query_params if key not in (MEASURE, PLACE)}
    st.page_link(
        COVERAGE.script,
        label="Open the map",
        icon=COVERAGE.icon,
        query_params=kept | {MEASURE: [measure.key]},
    )


def _badge(verdict: CardVerdict) -> str:
    return VERDICT_BADGES[verdict].format("" if verdict == "none" else VERDICTS[verdict])
