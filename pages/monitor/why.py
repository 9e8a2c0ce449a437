"""Why a figure is what it is: its rule and base, the exact rows that it counts, and the documents behind them."""

import streamlit as st

from pages.parts.cards import foot, head
from pages.parts.filter_bar import chosen
from pages.parts.markdown import plain
from pages.parts.why_parts import citation, counted_rows, documents, figure, ways_back, what, where
from pages.parts.why_view import why_view

with st.container(horizontal=True, vertical_alignment="bottom"):
    address, state = what(), where()
shown = why_view(chosen(), address, state)

head(f"Why: {shown.why.label}", shown.view.sentence, shown.view.base)
figure(shown)
st.markdown(f"**Rule.** {plain(shown.why.rule)}")
counted_rows(shown)
documents(shown)
st.subheader("To cite", anchor=False)
citation(shown)
ways_back()
foot(shown.view)
