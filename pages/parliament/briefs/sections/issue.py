"""A brief on the page: its text, the check before issue, and the four documents that it leaves as."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import Final

import streamlit as st

from analytics.desk.issue.rules import paper_checks
from analytics.documents.paper import Block, Chart, Paragraph, Picture, Table
from analytics.words import counted, dotted
from data.audit import AuditEntry
from pages.frame.ask import ask
from pages.frame.markdown import plain
from pages.parliament.briefs.paper import FORMATS, Brief
from pages.parts.downloads import download, file_name, stem_of
from pages.parts.issue_gate import against, gate, given, severities_of
from pages.parts.tables import show_paper

"""Rows of a table that stand in the preview before it is scrolled."""
_LONG: Final = 500
"""Rows past which the reader is told that the brief is a long one."""


def preview(shown: Brief) -> None:
    """The text of the brief as its documents have it; a map or chart as the words that are read aloud of it."""
    rows = sum(len(table.body) for table in shown.paper.tables)
    if rows > _LONG:
        st.info(
            f"Its lists hold {counted(rows, 'row')}, all of which are printed. For a short brief take the gap list and the products away.",
            icon=":material/info:",
        )
    with st.container(border=True, key="brief_preview"):
        for is_list, blocks in groupby(enumerate(shown.paper.blocks), key=lambda stored: _is_bullet(stored[1])):
            if is_list:
                st.markdown("\n".join(f"- {plain(one.text)}" for _, one in blocks if isinstance(one, Paragraph)))
            else:
                for at, block in blocks:
                    _block(block, at)


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == "bullet"


def _block(block: Block, at: int) -> None:
    if isinstance(block, Table):
        _table(block, at)
    elif isinstance(block, Chart | Picture):
        st.caption(plain(block.alt))
    elif isinstance(block, Paragraph) and block.role in ("subject", "heading"):
        st.markdown(f"**{plain(block.text)}**")
    elif isinstance(block, Paragraph):
        (st.caption if block.role == "note" else st.markdown)(plain(block.text))


def _table(table: Table, at: int) -> None:
    when = f", as on {dotted(table.as_on)}" if table.as_on else ""
    st.caption(plain(f"{table.title}{when}: {counted(len(table.body), 'row')}"))
    show_paper(table, f"brief-table-{at}")
    if table.notes:
        st.caption("  \n".join(plain(note) for note in table.notes))


def key(name: str) -> str:
    """The key of a widget of the brief on the page."""
    return f"brief-{name}"


def issue(shown: Brief, level: str) -> None:
    """The check before issue and, where nothing stops it, the documents."""
    outcomes = ask(paper_checks, shown.context.filters, shown.paper, level)
    reasons = gate(outcomes, shown.view, "over the brief as it stands", key)
    left = against(outcomes, reasons)
    stem = f"{stem_of(shown.view.title)}-{shown.context.filters.as_on:%Y%m%d}-{shown.coded.code.lower()}"
    audit_entry = AuditEntry(
        shown.view.title,
        shown.view.sentence,
        shown.coded,
        sum(len(one.body) for one in shown.paper.tables),
        severities=severities_of(outcomes),
        reasons=given(reasons),
    )
    with st.container(horizontal=True):
        for form, (kind, _) in FORMATS.items():
            download(
                f"Brief ({form})",
                partial(shown.made, form),
                file_name(stem, kind),
                replace(audit_entry, what=f"{shown.view.title} ({form})"),
                key=key(kind),
                is_main=form == "Word",
                disabled=bool(left),
            )
    st.caption(
        plain(f"Code of this brief: {shown.view.code}. It stands in the foot of every page and reopens the view.")
    )
