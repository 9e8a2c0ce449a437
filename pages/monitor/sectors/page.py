"""Sectors: what a scheme's list names, as products, names and districts, by sector, tier and State, down to the rows."""

import streamlit as st

from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.monitor.sectors.choice import product_rows
from pages.monitor.sectors.sections import PICTURES, sectors
from pages.monitor.sectors.view import empty_words, gi_share, outside_register, reach, sector_view
from pages.parts.cards import foot, head
from pages.parts.tile import figure, row_of_tiles

filters = chosen()
shown = sector_view(filters)

head("Sectors: what the list names, and where", shown.view.sentence, shown.view.base)
if statement := reach(shown):
    st.info(plain(statement), icon=":material/info:")
if not shown.rows:
    st.info(plain(empty_words(shown)), icon=":material/search_off:")
else:
    with row_of_tiles():
        for key, also in (
            ("products_listed", "A product in a district: one named in two districts counts twice"),
            ("product_names", "One name counts once, in however many districts"),
            ("districts_named", outside_register(shown)),
            ("products_gi", gi_share(shown)),
        ):
            figure(filters, key, also)
    st.subheader("By sector", anchor=False)
    sectors(shown)
    st.subheader("By State and sector", anchor=False)
    picture = one_of("Show as", list(PICTURES), default="Heatmap", key="picture", bind="query-params")
    if picture == "Table":
        PICTURES[picture](shown)
        product_rows(shown)
    else:
        beside, over = st.columns(2, gap="large")
        with beside:
            product_rows(shown)
        with over:
            PICTURES[picture](shown)
foot(shown.view)
