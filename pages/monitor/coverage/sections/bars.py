"""The bars of Coverage: a bar for each State or district, each a way to its place, with the same in words."""

from __future__ import annotations

import streamlit as st

from pages.frame.markdown import plain
from pages.monitor.coverage.choice import bars_picked
from pages.monitor.coverage.view import CoverageView
from pages.parts.charts import CONFIG, district_bars, districts_in_words, state_bars, states_in_words


def bars(shown: CoverageView) -> None:
    """The bars of the districts of the State in view, or of all States, for the measure in view."""
    if shown.state:
        figure, words = district_bars(shown.measure, shown.rows), districts_in_words(shown.measure, shown.rows)
    else:
        figure, words = state_bars(shown.measure, shown.states), states_in_words(shown.measure, shown.states)
    st.plotly_chart(
        figure,
        theme=None,
        config=CONFIG,
        key="bars",
        on_select=bars_picked,
        selection_mode="points",
        alt=words,
    )
    st.caption(plain(words))
