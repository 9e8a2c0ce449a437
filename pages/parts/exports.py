"""Every download of a table: what is on screen, with its provenance, and the number of rows on the button."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from analytics.documents.workbook import csv_bytes, xlsx_bytes
from analytics.view import View
from analytics.words import counted, dotted
from data.books import Books
from pages.parts.actor import actor
from pages.parts.ask import books
from pages.parts.filter_bar import age_of_base, chosen, today
from pages.parts.workspace import ILLUSTRATIVE, is_sample

_KINDS: tuple[tuple[str, str, Callable[[pd.DataFrame, View], bytes]], ...] = (
    ("CSV", "text/csv", csv_bytes),
    ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx_bytes),
)


def offer(frame: pd.DataFrame, view: View, key: str) -> None:
    """Two buttons that write the frame as it stands; the file is made only when one is pressed."""
    caution = age_of_base(chosen())
    view = replace(
        view, is_illustrative=is_sample(), base=f"{view.base}. {caution}" if caution else view.base
    )
    rows = counted(len(frame), "row")
    stem = re.sub(r"[^a-z0-9]+", "-", view.title.lower()).strip("-")[:60]
    stem = f"{stem}-{view.as_on or today():%Y%m%d}"
    if is_sample():
        stem = f"{ILLUSTRATIVE.lower()}-{stem}"
    with st.container(horizontal=True, vertical_alignment="center"):
        if is_sample():
            st.badge(ILLUSTRATIVE, icon=":material/science:", color="orange")
        for kind, mime, write in _KINDS:
            name = f"{stem}.{kind.lower()}"
            st.download_button(
                f"Download {rows} ({kind})",
                partial(_written, write, frame, view, name, books(), actor()),
                file_name=name,
                mime=mime,
                key=f"{key}-{kind}",
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
                disabled=frame.empty,
            )


def _written(
    write: Callable[[pd.DataFrame, View], bytes],
    frame: pd.DataFrame,
    view: View,
    name: str,
    own: Books,
    by: str,
) -> bytes:
    """The file, once the books have an entry of it: no export leaves without one. Raises LedgerFault."""
    content = write(frame, view)
    payload = {"what": view.title, "rows": len(frame), "view": view.sentence, "file_name": name}
    own.whole_ledger().append("exported", payload, actor=by)
    return content


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
    drawn = _drawn(frame)
    days = {
        name: st.column_config.DateColumn(name, format="DD.MM.YYYY")
        for name in drawn.columns
        if _is_dated(drawn[name])
    }
    links = {
        name: st.column_config.LinkColumn(name, display_text="Open")
        for name in drawn.columns
        if name == "Link"
    }
    st.dataframe(
        drawn,
        hide_index=True,
        height=height or min(38 + 35 * len(frame), 560),
        column_config=days | links | (numbers or {}),
        placeholder="",
        key=key,
    )
    offer(frame, view, f"{key}-file")


def _is_dated(column: pd.Series[Any]) -> bool:
    return bool(column.map(lambda value: isinstance(value, date)).any())


def _drawn(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame as a reader sees it: marks in words, a date that no document gives said so, the first address as link."""
    drawn = frame.copy()
    for name in drawn.columns:
        values = list(drawn[name])
        if name == "Link":
            drawn[name] = [_address(value) for value in values]
        elif any(isinstance(value, bool) for value in values):
            drawn[name] = [{True: "Yes", False: "No"}.get(value, "not stated") for value in values]
        elif _is_dated(drawn[name]) and any(value is None for value in values):
            drawn[name] = [dotted(value) for value in values]
    return drawn


def _address(source: object) -> str | None:
    parts = str(source or "").split(" ; ")
    return next((part for part in parts if part.startswith(("http://", "https://"))), None)
