"""“Copy data address”: where the rows of a table, or the shapes of a map, are read by another program, in this view."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import streamlit as st

from pages.frame.markdown import plain
from pages.frame.parameters import ORDER, read_order
from pages.parts.addressed import Served, served
from pages.parts.stamp import here

_WHAT: Final = {
    "csv": "CSV: for Excel (Data, From Web), R and pandas",
    "json": "JSON: the same rows for programs",
    "geojson": "GeoJSON: for QGIS (Layer, Add Vector Layer, Protocol: HTTP)",
    "metadata.json": "What the rows are: scheme, base, dates, documents, code",
}


def offer_address(key: str, title: str) -> None:
    """The button beside the downloads of a table or map; nothing where the product is served without its addresses."""
    page, _ = here()
    found = served(page, key)
    if found and st.button("Copy data address", key=f"{key}-address", type="tertiary", icon=":material/link:"):
        _open(found, key, title)


@st.dialog("Data address", width="large")
def _open(found: Served, key: str, title: str) -> None:
    parts = urlsplit(st.context.url or "")
    in_link = {name: st.query_params.get_all(name) for name in st.query_params}
    own = [value for value in in_link.pop(ORDER, []) if (read_order(value) or ("",))[0] == key]
    in_link |= {ORDER: own} if own else {}
    st.markdown(f"**{plain(title)}**")
    for ending in found.endings:
        st.caption(_WHAT[ending])
        st.code(
            f"{parts.scheme}://{parts.netloc}/{found.address(ending, in_link)}",
            language=None,
            wrap_lines=True,
        )
    st.caption(
        "The sign at the right of a line copies it. Without a day in the address it gives the rows of the day on which it is "
        "read; reading by address makes no entry in the log."
    )
