"""Measures taken: every dated fact about support measures, with its source's strength, and a paragraph from chosen ones."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.parliament.measures import sections as parts
from pages.parliament.measures.choice import paragraph
from pages.parliament.measures.view import measures_view
from pages.parts.cards import foot, head

top = st.container()
filters = chosen()
shown = measures_view(filters, parts.picks())
with top:
    head("Measures taken", shown.view.sentence, shown.view.base)
    parts.set_aside(filters)
    parts.figures(shown)
if shown.rows:
    parts.table_part(shown)
else:
    parts.nothing(shown)
paragraph(shown)
foot(shown.view)
