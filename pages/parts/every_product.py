"""The view of a page whose papers leave the office: every product of the list, whatever filter on products the bar holds.

One door for such pages, so that no filter that a paper does not name can rule it.
"""

from __future__ import annotations

import streamlit as st

from analytics.filters import Filters
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain


def of_every_product() -> Filters:
    """The filters of the bar without those on products; what is set aside is said."""
    filters = chosen()
    if filters.narrows_products:
        st.info(
            plain(
                f"Set aside here: {filters.product_words}. What leaves this page speaks of every product of the list, unless its "
                "own words ask for a sector or the GI mark."
            ),
            icon=":material/filter_alt_off:",
        )
    return filters.of_all_products()
