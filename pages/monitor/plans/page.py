"""Action plans: map and list as one instrument, the stages, published totals as claims beside them, the gap list, every State."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.monitor.plans import sections as parts
from pages.monitor.plans.choice import INSTRUMENT
from pages.monitor.plans.view import plans_view
from pages.parts.cards import foot
from pages.parts.instrument import carry, instrument


@st.fragment
def plans() -> None:
    """Everything on the page: it runs again by itself, without the frame, when something is chosen on the instrument."""
    now = instrument(chosen(), INSTRUMENT)
    shown = plans_view(chosen(), now.place)
    if not shown.rows:
        st.info(
            "No district is on record for this view: NITI Aayog's list on record is of 21.07.2026. Choose a later date, or "
            "other States.",
            icon=":material/search_off:",
        )
    else:
        parts.map_files(shown, now)
        parts.figures(shown)
        beside, over = st.columns(2, gap="large")
        with beside:
            parts.ladder_part(shown)
        with over:
            parts.claims_part(shown)
        parts.gap_part(shown)
        parts.states_part(shown)
    foot(shown.view)


plans()
carry(chosen(), key=INSTRUMENT.key)
