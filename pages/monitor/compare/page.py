"""Compare: two dates, two States or two measures side by side, in the same classes and colours, with the difference."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.monitor.compare.choice import choice
from pages.monitor.compare.sections import overview as parts
from pages.monitor.compare.sections.maps import carry_scopes, maps
from pages.monitor.compare.sections.tables import tables
from pages.monitor.compare.view import compare_view
from pages.parts.cards import foot, head


@st.fragment
def compare() -> None:
    """Everything on the page: it runs again by itself, without the frame, when something is chosen on the maps."""
    top = st.container()
    asked = choice(chosen())
    shown = compare_view(asked.pair())
    with top:
        head("Compare: side by side", shown.view.sentence, shown.view.base)
    maps(asked, shown)
    if not parts.same(shown):
        parts.map_files(shown)
        parts.figures(shown)
        parts.sentence(shown)
        parts.table(shown)
        tables(shown)
    foot(shown.view)
    carry_scopes(asked)


compare()
