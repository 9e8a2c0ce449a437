"""People: who, which role, which States, when last seen; changed by an administrator, each change an entry."""

import streamlit as st

from pages.frame.actor import may
from pages.parts.notice import show_notice
from pages.returns.people.sections import change, everyone, signed_in

st.title("People", anchor=False)
if may("manage"):
    show_notice()
    everyone()
    change()
    signed_in()
