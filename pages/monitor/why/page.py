"""Why a figure is what it is: its rule and base, the exact rows that it counts, and the documents behind them."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.monitor.why.choice import figure_requested, what, where
from pages.monitor.why.sections import apart, citation, counted_rows, documents, figure, unknown, ways_back
from pages.monitor.why.view import why_view
from pages.parts.cards import foot, head

with st.container(horizontal=True, vertical_alignment="bottom"):
    figure_id, state = what(), where()
if figure_id is None:
    unknown(figure_requested())
    st.stop()
shown = why_view(chosen(), figure_id, state)

head(f"Why: {shown.why.label}", shown.view.sentence, shown.view.base)
figure(shown)
st.markdown(f"**Rule.** {plain(shown.why.rule)}")
counted_rows(shown)
documents(shown)
apart(shown)
st.subheader("To cite", anchor=False)
citation(shown)
ways_back()
foot(shown.view)
