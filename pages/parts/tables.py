"""Every download of a table: what is on screen, with its provenance, and the number of rows on the button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pandas as pd
import streamlit as st

from analytics.documents.layout_rules import number_columns
from analytics.documents.paper import Table as PaperTable
from analytics.documents.paper import printed
from analytics.documents.sheets.table import csv_bytes, xlsx_bytes
from analytics.provenance import Provenance
from analytics.words import amount, counted, dotted, indian
from data.audit import AuditEntry
from pages.frame.filter_bar import chosen
from pages.frame.markdown import plain
from pages.frame.workspace import ILLUSTRATIVE, is_sample
from pages.parts.address_button import offer_address
from pages.parts.addressed import whole_view
from pages.parts.downloads import Kind, download, file_name, stem_of
from pages.parts.order import Order, chosen_order, ordered, turn
from pages.parts.stamp import coded_view
from pages.parts.widget_keys import short_hash

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

NO_DAY: Final = dotted(None)
_DAYS: Final = partial(st.column_config.DateColumn, format="DD.MM.YYYY")
_MOMENTS: Final = partial(st.column_config.DatetimeColumn, format="DD.MM.YYYY HH:mm")
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


def widths(of: Mapping[str, int]) -> dict[str, Any]:
    """Columns of text with the widths, in pixels, that their words need; for `show`."""
    return {name: st.column_config.TextColumn(name, width=width) for name, width in of.items()}


def show(
    frame: pd.DataFrame,
    view: Provenance,
    key: str,
    *,
    height: int | None = None,
    empty: str = "",
    numbers: dict[str, Any] | None = None,
    amounts: Sequence[str] = (),
    no_day: str = NO_DAY,
) -> None:
    """A table on the page with its downloads; an empty one says why and what to do.

    `numbers` are column configurations for figures that need a format of their own; `amounts` are columns of values with two
    places, grouped as in India; `no_day` stands where a column of days has none.
    """
    if frame.empty:
        st.info(empty or "Nothing in this view. Widen the filters above.", icon=":material/search_off:")
        return
    order = chosen_order(key, list(frame.columns))
    frame = ordered(frame, order)
    drawn = _drawn(frame)
    days = {name: _DAYS(name) for name in drawn.columns if _is_dated(drawn[name])} | {
        name: _MOMENTS(name) for name in drawn.columns if _is_of(drawn[name], datetime)
    }
    links = {name: st.column_config.LinkColumn(name, display_text="Open") for name in drawn.columns if name == "Link"}
    height = height or min(38 + 35 * len(frame), 560)
    st.dataframe(
        _grouped_as_in_india(drawn, amounts) if amounts else drawn,
        hide_index=True,
        height=height,
        column_config=headed(days | links | (numbers or {}), order),
        placeholder=no_day if drawn.columns[drawn.isna().any()].isin(list(days)).all() else "",
        key=ordered_key(key, order),
        selection_mode="single-column",
        on_select=partial(by_heading, key, order, list(frame.columns)),
    )
    say_in_sight(len(frame), height)
    offer(frame, view, key)


def ordered_key(key: str, order: Order | None) -> str:
    """The key of a drawn table: one for each order, so that a heading that was pressed is not left marked."""
    return f"{key}-rows-by-{short_hash(order)}" if order else f"{key}-rows"


def by_heading(key: str, order: Order | None, columns: Sequence[str]) -> None:
    """Puts the rows in the order of the heading that was pressed. A sort by the browser alone would reach no file."""
    pressed = st.session_state[ordered_key(key, order)].selection.columns
    if pressed:
        turn(key, pressed[0], columns)


def headed(columns: Mapping[str, Any], order: Order | None) -> dict[str, Any]:
    """The columns, the one that orders the rows with the sign of its direction."""
    if order is None:
        return dict(columns)
    return {**columns, order.column: {**columns.get(order.column, {}), "label": order.heading}}


def _grouped_as_in_india(drawn: pd.DataFrame, amounts: Sequence[str]) -> Styler:
    """The frame with its amounts as they are written in India; they stay numbers, and are sorted as such.

    A styled frame says of each cell how it is shown, so the other columns say it too.
    """
    written: dict[Any, str | Callable[[object], str] | None] = {
        name: _as_amount if name in amounts else _as_it_is for name in drawn.columns
    }
    return drawn.style.format(written, na_rep="")


def _as_amount(value: object) -> str:
    return amount(float(value)) if isinstance(value, Real) else str(value)


def _as_it_is(value: object) -> str:
    if isinstance(value, date):
        return dotted(value)
    if isinstance(value, Integral):
        return indian(int(value))
    return f"{value:.1f}" if isinstance(value, Real) else str(value)


def show_paper(table: PaperTable, key: str, *, most: int) -> None:
    """A table of a document as printed, before the document is made, numbers to the right; past `most` rows it is scrolled."""
    frame = pd.DataFrame([[printed(cell) for cell in row] for row in table.rows], columns=list(table.headings))
    numbers = {
        heading: st.column_config.TextColumn(heading, alignment="right")
        for heading, is_number in zip(table.headings, number_columns(table), strict=True)
        if is_number
    }
    height = 38 + 35 * min(len(frame), most)
    st.dataframe(frame, hide_index=True, height=height, column_config=numbers, key=key)
    say_in_sight(len(frame), height, rest="The document has all.")


def say_in_sight(rows: int, height: int, *, rest: str = "The file has all.") -> None:
    """Says under any table how many of its rows are in sight, and where the `rest` are; nothing where all are."""
    if words := in_sight(rows, height):
        st.caption(f"{words} {rest}")


def in_sight(rows: int, height: int) -> str:
    """How many of a table's rows its height, in pixels, shows at once, which are all that a print of the page has; blank if all."""
    shown = (height - 38) // 35
    if shown >= rows:
        return ""
    return f"{indian(shown)} of {indian(rows)} rows are in sight and on a print of this page."


def _is_dated(column: pd.Series[Any]) -> bool:
    return _is_of(column, date)


def _is_of(column: pd.Series[Any], kind: type) -> bool:
    return bool(column.map(lambda value: isinstance(value, kind) and value is not pd.NaT).any())


def _drawn(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame as a reader sees it: marks in words, the first address as link; days and numbers stay what they are.

    A day or a number written out would be sorted as text. Only text is blank where nothing is on record; see `show` for days.
    """
    drawn = frame.copy()
    for name in drawn.columns:
        values = [None if _is_absent(value) else value for value in drawn[name]]
        held = [value for value in values if value is not None]
        if name == "Link":
            drawn[name] = [first_address(value) for value in values]
        elif any(isinstance(value, bool) for value in held):
            drawn[name] = ["not stated" if value is None else "Yes" if value else "No" for value in values]
        elif held and all(isinstance(value, date) for value in held):
            drawn[name] = pd.Series(values, index=drawn.index, dtype=object)
        elif held and all(isinstance(value, Real) for value in held):
            whole = all(isinstance(value, Integral) for value in held)
            drawn[name] = pd.array(values, dtype="Int64" if whole else "Float64")
        else:
            drawn[name] = [_in_words(value) for value in values]
    return drawn


def _is_absent(value: object) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or value == "" or value != value  # noqa: PLR0124


def _in_words(value: object) -> str:
    """A cell of a column that holds words: a day or number among them is written as on every page."""
    if value is None:
        return ""
    if isinstance(value, date):
        return dotted(value)
    return indian(int(value)) if isinstance(value, Integral) else str(value)


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


def facts_table(facts: Sequence[NamedTuple]) -> pd.DataFrame:
    """Facts of one kind under the headings that all pages give them, each with its document."""
    frame = table(facts, {name: _HEADINGS[name] for name in facts[0]._fields})
    if "Fact" in frame.columns:
        frame["Fact"] = [
            fact.replace("_", " ").replace("depc", "DEPC").replace("sepc", "SEPC") for fact in frame["Fact"]
        ]
    return frame


STATE_COLUMN: Final = {"State/UT": st.column_config.TextColumn("State/UT", width=310)}
"""Room for the longest name of a State/UT."""
