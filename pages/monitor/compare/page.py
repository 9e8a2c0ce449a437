"""Compare: two dates, two States or two measures side by side, in the same classes and colours, with the difference."""

import streamlit as st

from analytics.places.questions import by_place
from pages.frame.ask import ask
from pages.frame.filter_bar import chosen
from pages.monitor.compare.choice import choice
from pages.monitor.compare.sections import overview as parts
from pages.monitor.compare.sections.tables import tables
from pages.monitor.compare.view import compare_view
from pages.parts.cards import foot, head

top = st.container()
shown = compare_view(choice(chosen()))
with top:
    head("Compare: side by side", shown.view.sentence, shown.view.base)
if not parts.same(shown):
    parts.figures(shown)
    parts.sentence(shown)
    parts.maps(shown, frozenset(ask(by_place)))
    parts.table(shown)
    tables(shown)
foot(shown.view)
