"""The frame around every page: the menu, the search, the filter bar; then the page itself.

To add a page: a package pages/<section>/<page>/ with its page.py, and one line in pages/frame/registry.py.
"""

import streamlit as st

from pages.frame import ask, filter_bar, menu, ribbon, sample_gate, save_view, search_box, sign_in, steps
from pages.frame.registry import SECTIONS

st.set_page_config(
    page_title="Export Hub Monitor",
    page_icon="/app/static/icon.png",  # by address: a file would be read again on every run
    layout="wide",
    initial_sidebar_state="auto",
)
sign_in.gate()
page = st.navigation(
    {
        section: [
            st.Page(
                one.script,
                title=menu.title(one),
                url_path=one.path,
                default=one.is_home,
                visibility="visible" if menu.is_shown(one) else "hidden",
            )
            for one in pages
        ]
        for section, pages in SECTIONS.items()
    },
    position="top",
)
st.set_page_config(page_title=f"{page.title} · Export Hub Monitor", page_icon="/app/static/icon.png")
steps.follow(page.url_path)
filter_bar.draw(search_box.draw)
search_box.turn(page.url_path)
filter_bar.arrive(page.url_path)
ask.renew()
ribbon.draw(filter_bar.chosen())
if sample_gate.is_open():
    page.run()
    save_view.offer(page.url_path)
