"""Aspirational districts: the 112 of NITI Aayog's list against the other districts of the same State, for any measure."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.monitor.aspirational import sections as parts
from pages.monitor.aspirational.view import CHOICES, aspirational_view
from pages.parts.cards import foot, head

filters = chosen()
top = st.container()
label = st.selectbox("Compare by", list(CHOICES), key="compare_by", bind="query-params", width=420)
shown = aspirational_view(filters, CHOICES[label])

with top:
    head("Aspirational Districts against the others of their State", shown.view.sentence, shown.view.base)
if filters.aspirational_only:
    st.info("The filter on Aspirational Districts is set aside here, because it would leave none to compare.")
if not shown.with_some:
    st.info(
        "No Aspirational District is on record for this view: NITI Aayog's list on record is of 21.07.2026. Choose a later "
        "date, or other States.",
        icon=":material/search_off:",
    )
else:
    parts.figures(shown)
    parts.warning(shown)
    beside, over = st.columns(2, gap="large") if shown.lacking else (st.container(), st.container())
    with beside:
        parts.work_list(shown)
    with over:
        st.subheader("By State", anchor=False)
        parts.chart(shown)
    st.subheader("By State, in numbers", anchor=False)
    parts.state_table(shown)
foot(shown.view)
