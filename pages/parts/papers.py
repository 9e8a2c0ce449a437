"""Every download of a document: made when its button is pressed, with an entry in the books, and marked in the sample."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

import streamlit as st

from analytics.view import View
from data.books import Books
from pages.parts.actor import actor
from pages.parts.ask import books
from pages.parts.workspace import ILLUSTRATIVE, is_sample

MIMES: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "zip": "application/zip",
}


def file_name(words: str, ending: str) -> str:
    """A name for a document; one of the sample says so."""
    stem = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
    return f"{ILLUSTRATIVE.lower()}-{stem}.{ending}" if is_sample() else f"{stem}.{ending}"


def paper_button(
    label: str,
    make: Callable[[], bytes],
    view: View,
    rows: int,
    name: str,
    *,
    key: str,
    is_first: bool = False,
) -> None:
    """A button that makes the document and leaves an entry of it; `view` names what it is, `rows` its lines of data."""
    st.download_button(
        label,
        partial(_written, make, view, rows, name, books(), actor()),
        file_name=name,
        mime=MIMES[name.rpartition(".")[2]],
        key=key,
        type="primary" if is_first else "secondary",
        icon=":material/download:",
        on_click="ignore",
    )


def _written(make: Callable[[], bytes], view: View, rows: int, name: str, own: Books, by: str) -> bytes:
    """The document, once the books have an entry of it. Raises LedgerFault."""
    content = make()
    payload = {"what": view.title, "rows": rows, "view": view.sentence, "file_name": name}
    own.whole_ledger().append("exported", payload, actor=by)
    return content
