"""Brief: eight figures with date, base and grade, beside what was last said, the sentences that rest on them, and the checks."""

import streamlit as st

from analytics.brief.cards import cards
from analytics.brief.sentences import not_to_say, safe_to_say
from analytics.words import dotted
from pages.frame.ask import ask
from pages.frame.filter_bar import chosen, sentence, today
from pages.monitor.brief.sections import figure_tile
from pages.monitor.brief.tables import FIGURES, Figures
from pages.monitor.brief.text import as_text, view_of
from pages.parts import cards as show
from pages.parts.checks import checks_line
from pages.parts.tables import offer
from pages.parts.tile import row_of_tiles

filters = chosen()
figures = ask(cards, filters)
safe, unsafe = ask(safe_to_say, filters), ask(not_to_say, filters)
view = view_of(figures, sentence(filters))

day = "today" if filters.as_on >= today() else f"as on {dotted(filters.as_on)}"
show.head(f"Brief: what can be said {day}", view.sentence, view.base)
for row in (figures[:4], figures[4:]):
    with row_of_tiles():
        for card in row:
            figure_tile(card, filters)
left, right = st.columns(2, gap="large")
with left:
    show.sentence_list("Safe to say", safe, ":green[:material/check_circle:]", "safe")
with right:
    show.sentence_list("Do not say", unsafe, ":red[:material/block:]", "unsafe")
    with st.expander("Copy the brief as text", icon=":material/content_copy:"):
        st.code(as_text(figures, safe, unsafe, view.sentence), language=None, wrap_lines=True)
checks_line(filters, view)
offer(*FIGURES.of(Figures(figures, view)))
show.foot(view)
