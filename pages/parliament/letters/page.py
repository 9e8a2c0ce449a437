"""Reminders to States: of a gap list, one letter to each State/UT with its own districts annexed, and what became of them."""

import streamlit as st

from pages.parliament.letters.sections import letters as parts
from pages.parliament.letters.sections.tracker import tracked_letters, tracker_part
from pages.parliament.letters.view import SUBJECT, letters_view
from pages.parts.cards import foot, head
from pages.parts.every_product import of_every_product
from pages.parts.notice import show_notice

filters = of_every_product()
tracked = tracked_letters(filters)
top = st.container()
key = parts.gap_list_key(filters)
shown = letters_view(filters, key)
with top:
    head(SUBJECT, shown.view.sentence, shown.view.base)
    show_notice()
if shown.rows:
    figures = st.container()
    terms = parts.terms(filters)
    made = shown.letters(terms, tracked)
    with figures:
        parts.figures(shown, made, tracked)
    parts.letters_part(shown, made)
    parts.list_part(shown)
    tracker_part(filters, made, tracked, terms.due_on)
else:
    parts.nothing(shown)
    tracker_part(filters, (), tracked, None)
foot(shown.view)
