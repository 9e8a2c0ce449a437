"""Every download of a table: what is on screen, with its provenance, and the number of rows on the button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final, NamedTuple

import pandas as pd
import streamlit as st

from analytics.documents.layout_rules import number_columns
from analytics.documents.paper import Table as PaperTable
from analytics.documents.paper import printed
from analytics.documents.sheets.table import csv_bytes, xlsx_bytes
from analytics.provenance import Provenance
from analytics.words import counted, dotted, listed
from data.audit import AuditEntry
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.frame.workspace import ILLUSTRATIVE, is_sample
from pages.parts.address_button import offer_address
from pages.parts.addressed import whole_view
from pages.parts.downloads import Kind, download, file_name, stem_of
from pages.parts.drawn_table import Ticks, draw_table, is_absent, is_number
from pages.parts.order import chosen_order, ordered
from pages.parts.stamp import coded_view

NO_DAY: Final = dotted(None)
_NOT_STATED: Final = "not stated"
_LINK: Final = "Link"
_OPEN: Final = "Open"
_WRITE: Final[dict[Kind, Callable[[pd.DataFrame, Provenance], bytes]]] = {"csv": csv_bytes, "xlsx": xlsx_bytes}


def offer(frame: pd.DataFrame, view: Provenance, key: str) -> None:
    """Two buttons that write the frame in the order that the page's link gives it; the file is made only when one is pressed."""
    order = chosen_order(key, list(frame.columns))
    frame = ordered(frame, order)
    if order is not None:
        view = replace(view, order=order.words)
        st.caption(f"In order of {plain(order.words)}, here and in the files.")
    coded = coded_view()
    view = whole_view(view, chosen(), coded)
    # The code tells files of two views apart that bear one title and day.
    stem = f"{stem_of(view.title)}-{view.as_on or chosen().as_on:%Y%m%d}-{coded.code.lower()}"
    audit_entry = AuditEntry(view.title, view.sentence, coded, len(frame))
    with st.container(horizontal=True, vertical_alignment="center"):
        if is_sample():
            st.badge(ILLUSTRATIVE, icon=":material/science:", color="orange")
        for kind, write in _WRITE.items():
            download(
                f"Download {counted(len(frame), 'row')} ({kind.upper()})",
                partial(write, frame, view),
                file_name(stem, kind),
                audit_entry,
                key=f"{key}-file-{kind.upper()}",
                disabled=frame.empty,
            )
        offer_address(key, view.title)


def table(rows: Sequence[tuple[Any, ...]], columns: dict[str, str], *, numbered: bool = True) -> pd.DataFrame:
    """The named fields of the rows under their headings, with a serial number first as official tables have it."""
    frame = pd.DataFrame([[getattr(row, name) for name in columns] for row in rows], columns=list(columns.values()))
    if numbered:
        frame.insert(0, "S. No.", range(1, len(frame) + 1))
    return frame


def show(
    frame: pd.DataFrame,
    view: Provenance,
    key: str,
    *,
    empty: str = "",
    amounts: Sequence[str] = (),
    no_day: str = NO_DAY,
    ticks: Ticks | None = None,
) -> None:
    """A table on the page with its downloads; an empty one says why and what to do.

    `amounts` are columns of values with two places; `no_day` stands where a column of days has none.
    """
    if frame.empty:
        st.info(empty or "Nothing in this view. Widen the filters above.", icon=":material/search_off:")
        return
    order = chosen_order(key, [str(name) for name in frame.columns])
    frame = ordered(frame, order)
    drawn, links, blank = _drawn(frame, no_day)
    draw_table(drawn, view.title, key, links=links, order=order, amounts=amounts, ticks=ticks)
    if blank:
        st.caption(
            f"Blank in every row, so not shown: {plain(listed(blank, len(blank)))}. The files keep {'it' if len(blank) == 1 else 'them'}."
        )
    offer(frame, view, key)


def show_paper(table: PaperTable, key: str) -> None:
    """A table of a document as printed, before the document is made."""
    frame = pd.DataFrame([[printed(cell) for cell in row] for row in table.rows], columns=list(table.headings))
    figures = [name for name, is_number in zip(table.headings, number_columns(table), strict=True) if is_number]
    draw_table(frame, table.title, key, totals=int(table.has_total), figures=figures, is_ordered=False)


def _drawn(frame: pd.DataFrame, no_day: str) -> tuple[pd.DataFrame, dict[tuple[int, str], str], list[str]]:
    """The frame as a reader sees it, the addresses that it opens, and the columns left out because they are blank in every row.

    A source is the way to its first address. A column of marks says where nothing is stated, one of days says so in the words of `no_day`, unless numbers are left
    blank beside it. A blank elsewhere stays one.
    """
    drawn = frame.astype(object)
    absent = {name: drawn[name].map(is_absent) for name in drawn.columns}
    blank = [str(name) for name, where in absent.items() if where.all()]
    drawn = drawn.drop(columns=blank)
    links: dict[tuple[int, str], str] = {}
    lacking = [name for name in drawn.columns if absent[name].any()]
    if any(drawn[name].map(is_number).any() for name in lacking):
        no_day = ""
    for name in drawn.columns:
        values = drawn[name].tolist()
        if name == _LINK:
            found = {at: first_address(value) for at, value in zip(drawn.index, values, strict=True)}
            links |= {(int(at), name): address for at, address in found.items() if address}
            drawn[name] = [_OPEN if found[at] else "" for at in drawn.index]
        elif name in lacking and (words := _absent_words(values, no_day)):
            drawn[name] = [words if is_absent(value) else value for value in values]
    return drawn, links, blank


def _absent_words(values: Sequence[object], no_day: str) -> str:
    """What stands where a column has nothing."""
    known = [value for value in values if not is_absent(value)]
    if any(isinstance(value, bool) for value in known):
        return _NOT_STATED
    return no_day if known and all(isinstance(value, date) for value in known) else ""


def first_address(source: object) -> str | None:
    """The first address of a source, for a table's link; none where it gives none."""
    parts = str(source or "").split(" ; ")
    return next((part for part in parts if part.startswith(("http://", "https://"))), None)


_HEADINGS = {
    "state_name": "State/UT",
    "district_name": "District",
    "product_name": "Product",
    "sector": "Sector",
    "tier": "Tier",
    "is_gi_tagged": "GI-marked",
    "scheme": "Scheme",
    "financial_year": "Year",
    "period": "Period",
    "value": "Value",
    "unit": "Unit",
    "fact": "Fact",
    "scope": "Document speaks of",
    "statement": "What it says",
    "kind": "Kind",
    "listed_place": "Place as listed",
    "listed_name": "Name as listed",
    "product": "Product",
    "serial_no": "No. in the list",
    "list_version": "List",
    "fact_date": "Date of the fact",
    "published_on": "Published on",
    "counts_on": "Counts from",
    "as_on_date": "As on",
    "grade": "Grade",
    "document": "Document",
    "source": "Link",
    "caveat": "Caution",
    "committee": "Committee",
    "entry_number": "Entry",
}


AMOUNTS: Final = (_HEADINGS["value"],)
"""Columns of facts that are values with two places."""


def facts_table(facts: Sequence[NamedTuple]) -> pd.DataFrame:
    """Facts of one kind under the headings that all pages give them, each with its document."""
    frame = table(facts, {name: _HEADINGS[name] for name in facts[0]._fields})
    if "Fact" in frame.columns:
        frame["Fact"] = [
            fact.replace("_", " ").replace("depc", "DEPC").replace("sepc", "SEPC") for fact in frame["Fact"]
        ]
    return frame
