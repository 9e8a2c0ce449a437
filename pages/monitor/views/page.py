"""Views: a page with all that is chosen on it, under a name; those of the product, and those that readers named."""

import streamlit as st

from pages.frame.ask import renew
from pages.monitor.views import sections as parts
from pages.monitor.views.tables import NAMED
from pages.parts.address_button import offer_address
from pages.parts.notice import show_notice

renew(every_entry=True)
st.title("Views", anchor=False)
st.markdown(
    "A view is a link: a page with all that is chosen on it. Each opens in a tab of its own, with our records as they are then, "
    "and as on the day it is opened unless it holds a day."
)
show_notice()
parts.form()
given, own = st.columns(2, gap="large")
with given:
    parts.official()
with own:
    parts.named()
offer_address(NAMED.key, "Views that have a name")
