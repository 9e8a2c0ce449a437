"""Draws a profile's sheet: four figures, sections beside each other, questions, and the same sheet as a page of A4."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

import pandas as pd
import streamlit as st

from analytics.documents.pdf.profile import profile_pdf
from analytics.profiles.sheet import Fact, Grid, Section, Sheet
from analytics.provenance import Provenance
from data.audit import AuditEntry
from pages.frame.markdown import plain
from pages.parts.downloads import download, file_name, stem_of
from pages.parts.stamp import coded_view, stamped
from pages.parts.tile import row_of_tiles, tile


def headline(sheet: Sheet) -> None:
    """The four figures."""
    with row_of_tiles():
        for number, one in enumerate(sheet.headline):
            tile(one.label, one.text, one.tag, one.rule, documents=one.documents, key=f"profile-{number}")


def section(one: Section) -> None:
    """A section under its title."""
    with st.container(gap="xsmall", key=f"section-{one.key}"):
        st.subheader(one.title, anchor=False)
        if one.beside:
            for column, part in zip(st.columns(len(one.beside), gap="large"), one.beside, strict=True):
                with column:
                    st.markdown(f"**{plain(part.title)}**")
                    _facts(part.facts)
                    _note(part)
        _facts(one.facts)
        if one.grid:
            grid(one.grid)
        _note(one)


def sections(found: Iterable[Section]) -> None:
    """Sections under each other."""
    for one in found:
        section(one)


def _facts(facts: Iterable[Fact]) -> None:
    lines = []
    for one in facts:
        label = f"**{plain(one.label)}{':' if one.text else ''}**" if one.label else ""
        statement = " ".join(part for part in (label, plain(one.text)) if part)
        tag = f"  \n:small[:gray[{plain(one.tag)}]]" if one.tag else ""
        lines.append(f"- {statement}{tag}")
    if lines:
        st.markdown("\n".join(lines))


def _note(one: Section) -> None:
    if one.note:
        st.caption(plain(one.note))


def grid(stored: Grid) -> None:
    """A small table as the page's own, so that it prints whole."""
    st.table(
        pd.DataFrame(
            [[plain(str(cell)) for cell in row] for row in stored.rows], columns=[*map(plain, stored.headings)]
        ),
        border="horizontal",
        hide_index=True,
    )


def questions(sheet: Sheet) -> None:
    """What is worth asking, each with the fact that it follows from."""
    with st.container(border=True, key="worth_asking"):
        st.subheader("Worth asking at a review", anchor=False)
        st.markdown(
            "\n".join(
                f"{number}. **{plain(one.text)}**  \n   :small[:gray[{plain(one.because)}]]"
                for number, one in enumerate(sheet.questions, start=1)
            )
        )


def offer_page(sheet: Sheet, view: Provenance, picture: Callable[[], str] = str) -> None:
    """The same sheet as one page of A4; the file is made when the button is pressed."""
    coded = coded_view()
    download(
        "Download this page (PDF, A4)",
        partial(_made, sheet, stamped(view, coded), picture),
        file_name(f"{stem_of(view.title)}-{coded.code.lower()}", "pdf"),
        AuditEntry(view.title, view.sentence, coded),
        key="profile-pdf",
    )


def _made(sheet: Sheet, view: Provenance, picture: Callable[[], str]) -> bytes:
    return profile_pdf(sheet, view, picture())
