"""Search: everything that is known by a name, a number or a word, by kind and best first, each with its page."""

import streamlit as st

from pages.monitor.search.sections import results, text_looked_for
from pages.monitor.search.tables import RESULTS
from pages.monitor.search.view import search_view
from pages.parts.address_button import offer_address
from pages.parts.cards import foot, head

top = st.container()
shown = search_view(text_looked_for())
with top:
    head("Search", shown.view.sentence, shown.view.base)
results(shown)
if shown.count:
    offer_address(RESULTS.key, shown.view.title)
foot(shown.view)
