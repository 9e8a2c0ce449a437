"""Compare: two dates, two States or two measures side by side, in the same classes and colours, with the difference."""

import streamlit as st

from analytics.places import by_place
from pages.parts import compare_parts as parts
from pages.parts.ask import ask
from pages.parts.cards import foot, head
from pages.parts.compare_choice import choice
from pages.parts.compare_tables import tables
from pages.parts.compare_view import compare_view
from pages.parts.filter_bar import chosen

top = st.container()
shown = compare_view(choice(chosen()))
with top:
    head("Side by side", shown.view.sentence, shown.view.base)
if not parts.same(shown):
    parts.figures(shown)
    parts.sentence(shown)
    parts.maps(shown, frozenset(ask(by_place)))
    parts.table(shown)
    tables(shown)
foot(shown.view)
