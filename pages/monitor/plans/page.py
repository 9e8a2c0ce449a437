"""Action plans: the ladder and its map, published totals as claims beside it, the gap list, and every State."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.monitor.plans import sections as parts
from pages.monitor.plans.view import plans_view
from pages.parts.cards import foot, head

shown = plans_view(chosen())

head("Action plans: how far they have come", shown.view.sentence, shown.view.base)
if not shown.rows:
    st.info(
        "No district is on record for this view: NITI Aayog's list on record is of 21.07.2026. Choose a later date, or other "
        "States.",
        icon=":material/search_off:",
    )
else:
    parts.figures(shown)
    beside, over = st.columns([5, 7], gap="medium")
    with beside:
        parts.ladder_part(shown)
        parts.claims_part(shown)
    with over:
        parts.plan_map(shown)
    parts.gap_part(shown)
    parts.states_part(shown)
foot(shown.view)
