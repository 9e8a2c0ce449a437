"""Approvals: what waits for an approver, with the difference that it would make, and what became of what was submitted."""

import streamlit as st

from pages.frame.ask import renew
from pages.frame.ribbon import stop_unless_present
from pages.parts.notice import show_notice
from pages.returns.approvals.sections import decided, queue

st.title("Approvals", anchor=False)
stop_unless_present()
renew(every_entry=True)
st.markdown(
    "A State editor submits a return; an approver who neither uploaded nor submitted it publishes it or sends it back with a reason."
)
show_notice()
st.subheader("Waiting", anchor=False)
queue()
st.subheader("Decided", anchor=False)
decided()
