"""The parts of the Aspirational page: four figures, the dot chart with its warning, the table, and the list of those lacking."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.why.cells import by_side
from analytics.why.why import of_side
from analytics.words import counted, indian, known_part
from pages.frame.filter_bar import linked
from pages.frame.markdown import plain
from pages.monitor.aspirational.charts import dot_chart, dots_in_words
from pages.monitor.aspirational.tables import BY_STATE, LACKING, LACKING_PARTS, Lacking
from pages.monitor.aspirational.view import (
    RATE_RULE,
    AspirationalView,
    points,
    side_words,
    small_words,
    unknown_words,
)
from pages.parts.charts import CONFIG
from pages.parts.choices import choose_one
from pages.parts.drilldown import choose_cell, clicked, drilldown
from pages.parts.tables import show
from pages.parts.tile import dating_tags, figure, row_of_tiles, tile
from pages.parts.totals import show_totals

_DOTS: Final = "aspirational_dots"


def figures(shown: AspirationalView) -> None:
    """The 112, how many of them have what is measured, the others of the same States, and the difference."""
    one, measure = shown.same_states, shown.measure
    states = counted(len(shown.with_some), "State/UT", "States/UTs")
    documents, having = shown.view.sources, measure.having[:1].upper() + measure.having[1:]
    with row_of_tiles():
        figure(shown.filters, "aspirational_listed", f"They lie in {states}")
        tile(
            "Aspirational Districts that have it",
            known_part(one.aspirational_having, one.aspirational_known, one.aspirational_count).capitalize(),
            f"{having}: {side_words(one.aspirational_having, one.aspirational_known, one.aspirational_count)}",
            measure.rule,
            documents=documents,
            key="aspirational-side",
            tags=_dates(shown, aspirational=True),
            figure_id=of_side(measure, "having", aspirational=True),
        )
        tile(
            "Other districts that have it",
            known_part(one.other_having, one.other_known, one.other_count).capitalize(),
            f"{having}: {side_words(one.other_having, one.other_known, one.other_count)}. Only the same {states}",
            measure.rule,
            documents=documents,
            key="other-side",
            tags=_dates(shown, aspirational=False),
        )
        tile(
            "Difference of the two rates",
            points(one.gap_points),
            "Aspirational less others, each rate per cent of its districts whose class is known",
            RATE_RULE,
            documents=documents,
            key="difference",
            tags=_dates(shown, aspirational=None),
        )


def _dates(shown: AspirationalView, *, aspirational: bool | None) -> tuple[str, ...]:
    return dating_tags(
        (row.as_on_date, row.grade) for row in shown.rows if row.grade and aspirational in (None, row.is_aspirational)
    )


def chart(shown: AspirationalView) -> None:
    """The dot chart of every State/UT in view, with the warning on small numbers."""
    st.plotly_chart(
        dot_chart(shown.states),
        theme=None,
        config=CONFIG,
        key=_DOTS,
        on_select=_dot_picked,
        selection_mode="points",
        alt=dots_in_words(shown.measure.having, shown.states),
    )
    st.caption(
        "Per cent of districts whose class is known; the number at the right is the difference in points. Largest shortfall "
        "first. A hollow mark stands for fewer than five such districts. “none”: no Aspirational District."
    )
    drilldown(by_side(shown.measure, shown.everywhere, shown.states), _DOTS)


def _dot_picked() -> None:
    if point := clicked(_DOTS):
        choose_cell(_DOTS, line=point["y"])


def warning(shown: AspirationalView) -> None:
    """What must be said before a rate is used: that most are not known, or that the numbers are small."""
    for words in (unknown_words(shown), small_words(shown)):
        if words:
            st.warning(plain(words), icon=":material/warning:")


def state_table(shown: AspirationalView) -> None:
    """Every State/UT in view with both sides, then the totals."""
    show_totals(*BY_STATE.of(shown), totals=2)


def work_list(shown: AspirationalView) -> None:
    """Aspirational Districts that lack what is measured, those known to lack it told apart from those not known."""
    rows = shown.lacking
    st.subheader("Aspirational Districts that lack it", anchor=False)
    if not shown.same_states.aspirational_count:
        st.markdown(plain(shown.without_any))
        return
    if not rows:
        st.markdown(
            f"None. All {indian(shown.same_states.aspirational_count)} in view have it: {plain(shown.measure.having)}."
        )
        return
    counts = {part: len(Lacking(shown, part).rows) for part in LACKING_PARTS}
    part = linked("lacking_part", LACKING_PARTS)
    choose_one(
        "Show", list(LACKING_PARTS), key="lacking_part", words=lambda key: f"{LACKING_PARTS[key]} ({counts[key]})"
    )
    st.caption(
        f"Asked: {plain(shown.measure.having)}. Of {counted(shown.same_states.aspirational_count, 'Aspirational District')} in "
        f"view, {counts['lack']} are known to lack it; {counts['unknown']} are not known, which is not the same."
    )
    show(
        *LACKING.of(Lacking(shown, part)),
        empty="No Aspirational District in view falls here.",
    )
