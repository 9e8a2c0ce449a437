"""A table of a document as it stands on the page before the document is made."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.documents.layout_rules import number_columns
from analytics.documents.paper import Table, printed
from pages.parts.tables import say_in_sight


def draw(table: Table, key: str, *, most: int) -> None:
    """The table as printed, numbers to the right; past `most` rows it is scrolled."""
    frame = pd.DataFrame([[printed(cell) for cell in row] for row in table.rows], columns=list(table.headings))
    numbers = {
        heading: st.column_config.TextColumn(heading, alignment="right")
        for heading, is_number in zip(table.headings, number_columns(table), strict=True)
        if is_number
    }
    height = 38 + 35 * min(len(frame), most)
    st.dataframe(frame, hide_index=True, height=height, column_config=numbers, key=key)
    say_in_sight(len(frame), height, rest="The document has all.")
