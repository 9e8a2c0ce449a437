"""Claims: every published figure beside our value for its day and scheme, with a verdict that says how it was reached."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.parliament.claims.sections import overview as parts
from pages.parliament.claims.sections.one import one_claim
from pages.parliament.claims.view import claims_view
from pages.parts.cards import foot, head

top = st.container()
filters = chosen()
picked = parts.picks()
shown = claims_view(filters, picked)
with top:
    head("Claims: what was published, and what our records say", shown.view.sentence, shown.view.base)
    parts.set_aside(filters)
    parts.figures(shown)
if shown.rows:
    one_claim(shown)
    parts.timelines(shown)
    parts.table_part(shown)
else:
    parts.nothing(shown)
parts.rules()
parts.add_one()
foot(shown.view)
