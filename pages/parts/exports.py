"""Every download of a table: what is on screen, with its provenance, and the number of rows on the button."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from analytics.documents.workbook import csv_bytes, xlsx_bytes
from analytics.view import View
from analytics.words import counted, dotted

_KINDS: tuple[tuple[str, str, Callable[[pd.DataFrame, View], bytes]], ...] = (
    ("CSV", "text/csv", csv_bytes),
    ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx_bytes),
)


def offer(frame: pd.DataFrame, view: View, key: str) -> None:
    """Two buttons that write the frame as it stands; the file is made only when one is pressed."""
    rows = counted(len(frame), "row")
    stem = re.sub(r"[^a-z0-9]+", "-", view.title.lower()).strip("-")[:60]
    with st.container(horizontal=True):
        for kind, mime, write in _KINDS:
            st.download_button(
                f"Download {rows} ({kind})",
                partial(write, frame, view),
                file_name=f"{stem}-{(view.as_on or pd.Timestamp.today()).strftime('%Y%m%d')}.{kind.lower()}",
                mime=mime,
                key=f"{key}-{kind}",
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
                disabled=frame.empty,
            )


def table(rows: Sequence[tuple[Any, ...]], columns: dict[str, str], *, numbered: bool = True) -> pd.DataFrame:
    """The named fields of the rows under their headings, with a serial number first as official tables have it."""
    frame = pd.DataFrame(
        [[getattr(row, name) for name in columns] for row in rows], columns=list(columns.values())
    )
    if numbered:
        frame.insert(0, "S. No.", range(1, len(frame) + 1))
    return frame


def show(
    frame: pd.DataFrame,
    view: View,
    key: str,
    *,
    height: int | None = None,
    empty: str = "",
    numbers: dict[str, Any] | None = None,
) -> None:
    """A table on the page with its downloads; an empty one says why and what to do.

    `numbers` are column configurations for figures that need a format of their own.
    """
    if frame.empty:
        st.info(empty or "Nothing in this view. Widen the filters above.", icon=":material/search_off:")
        return
    days = {
        name: st.column_config.DateColumn(name, format="DD.MM.YYYY")
        for name in frame.columns
        if frame[name].map(lambda value: hasattr(value, "strftime")).any()
    }
    links = {
        name: st.column_config.LinkColumn(name, display_text="Open")
        for name in frame.columns
        if frame[name].map(lambda value: isinstance(value, str) and value.startswith("http")).any()
        and name == "Link"
    }
    st.dataframe(
        frame,
        hide_index=True,
        height=height or min(38 + 35 * len(frame), 560),
        column_config=days | links | (numbers or {}),
        key=key,
    )
    offer(frame, view, f"{key}-file")


def dated(view: View) -> str:
    """The one line under a table or chart: base and date."""
    return f"Base: {view.base}. Facts as on {dotted(view.as_on) if view.as_on else 'each row’s own date'}."
