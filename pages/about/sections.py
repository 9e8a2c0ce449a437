"""The parts of the About page that are read from our records: sources with licences, and how far lists and evidence reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from analytics.filters import SCHEMES, Filters
from analytics.log.sources import evidence_reach
from analytics.products.questions import reached
from analytics.words import counted, indian
from pages.about import text
from pages.about.tables import SOURCES, reference_files
from pages.frame.ask import ask
from pages.frame.markdown import plain
from pages.parts.addressed import is_serving
from pages.parts.totals import show_totals


def terms(words: Mapping[str, str], first: str, second: str) -> None:
    """Terms and meanings as a table that prints."""
    st.table(
        {first: [f"**{plain(term)}**" for term in words], second: [plain(text) for text in words.values()]},
        border="horizontal",
        hide_index=True,
    )


def reach(filters: Filters) -> None:
    """How far the lists and the public evidence on record on the date reach."""
    evidence = ask(evidence_reach, filters)
    for scheme in SCHEMES:
        names = [one.state_name for one in ask(reached, replace(filters, scheme=scheme))]
        where = (
            "all 36 States/UTs"
            if len(names) == 36
            else f"{counted(len(names), 'State')}: {', '.join(names)}"
            if names
            else ""
        )
        st.markdown(
            plain(
                f"{scheme}: the list on record names districts of {where}."
                if where
                else f"{scheme}: no list is on record by then."
            )
        )
    st.markdown(
        f"Public evidence on plans and committees: {counted(evidence.fact_count, 'fact')}, each with its document. "
        f"{counted(evidence.own_document_count, 'district')} have a document about the district itself. "
        f"{indian(evidence.statement_count)} facts are statements about every district of a State; they are counted apart. "
        "For every other district the status is not known until a State's return comes in."
    )


def addresses() -> None:
    """How tables and maps are read by other programs; says so where the product was started without its addresses."""
    if not is_serving():
        st.info(
            "Started with server.py, the product also serves its tables and maps by address.",
            icon=":material/link_off:",
        )
        return
    st.markdown(plain(text.ADDRESSES))
    terms(text.READERS, "Program", "How it reads")


def source_table(filters: Filters) -> None:
    """Every reference file with its licence, date, rows and checksum."""
    show_totals(*SOURCES.of(reference_files(filters)), totals=0)
    st.caption("A blank date: each row of the file carries its own, or the source gives none.")
