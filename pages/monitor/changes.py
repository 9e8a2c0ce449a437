"""Changes: what moved between two dates, or two states of the books, with the reason of each row and the sentence for it."""

import streamlit as st

from analytics.changes import CHANGING
from pages.parts import changes_parts as parts
from pages.parts.cards import foot, head
from pages.parts.changes_view import changes_view, view_of
from pages.parts.filter_bar import chosen

top = st.container()
label, sides = parts.choice(chosen())
if sides.is_forward:
    shown = changes_view(label, sides)
    view = shown.view
    parts.figures(shown)
    parts.sentence(shown)
    parts.rows(shown)
    parts.states(shown)
else:
    view = view_of(CHANGING[label], sides)
    parts.backward(sides)
with top:
    head("What moved, and why", view.sentence, view.base)
foot(view)
