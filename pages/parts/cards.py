"""The head and foot of a page, and sentences with their documents: the anatomy that every page shares."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analytics.brief.cards import Sentence
from analytics.glossary import explained
from analytics.provenance import Provenance
from pages.frame.markdown import plain
from pages.parts.tile import source_line


def head(title: str, sentence: str, base: str) -> None:
    """The page's title and, under it, the sentence that proves what is shown."""
    st.title(title, anchor=False)
    words = f"{sentence}. Base: {base}."
    st.markdown(plain(words), help=explained(words))


def sentence_list(title: str, sentences: Sequence[Sentence], icon: str, key: str) -> None:
    """Sentences, each with its document and date."""
    with st.container(key=key, gap="small"):
        st.subheader(title, anchor=False)
        for one in sentences:
            st.markdown(f"{icon} {plain(one.text)} :small[:gray[{source_line(one.document, one.source)}]]")
        if not sentences:
            st.info("Nothing on record for this date. Choose a later date above.", icon=":material/info:")


def foot(view: Provenance) -> None:
    """Sources in one line each, method and notes, after a hairline."""
    st.divider()
    lines = [f"Source: {source_line(*source.rsplit(': ', 1))}" for source in view.sources]
    st.caption("  \n".join([*lines, *map(plain, view.notes)]))
