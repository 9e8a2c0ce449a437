"""Changes: what moved between two dates, or two states of the ledger, with the reason of each row and the sentence for it."""

import streamlit as st

from analytics.changes.questions import CHANGING
from pages.frame.filter_bar import chosen
from pages.monitor.changes import sections as parts
from pages.monitor.changes.view import changes_view, view_of
from pages.parts.cards import foot, head

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
    head("Changes: what moved, and why", view.sentence, view.base)
foot(view)
