"""The parts of the Search page: the words looked for, the results by kind with a link each, and what can be searched."""

from __future__ import annotations

from textwrap import shorten
from typing import Final

import streamlit as st

from analytics.search.findable import KINDS, Findable
from analytics.search.index import Hit
from analytics.words import indian
from pages.frame.markdown import plain
from pages.frame.search_box import QUERY, lead_to
from pages.frame.search_links import link, page_of, turns
from pages.monitor.search.view import SearchView, kinds_stored
from pages.parts.choices import choose_one

_FIRST, _MOST = 6, 60
_LONGEST_LINK: Final = 46
_ALL: Final = "All kinds"
_KIND: Final = "kind"
_EXAMPLES: Final = {
    "place": "Allahabad, Gulbarga, प्रयागराज",
    "page": "committees, gap list",
    "question": "2116",
    "figure": "plans notified",
    "claim": "557, 1,237",
    "product": "makhana, silk Assam",
    "gi": "Darjeeling Tea",
    "document": "Regional Authority, Business Standard",
}


def text_looked_for() -> str:
    """The text of the link, or what the reader writes in its place."""
    return st.text_input(
        "Search for",
        key=QUERY,
        bind="query-params",
        type="search",
        max_chars=100,
        width=520,
        placeholder="Place, product, GI name, figure, question number, document or page",
    )


def results(shown: SearchView) -> None:
    """The results of each kind, or of the one chosen; else why there are none."""
    if not shown.text.strip():
        _what_can_be_searched(shown)
        return
    if not shown.count:
        st.info(
            f"Nothing is called “{plain(shown.text)}” or reads like it. Try fewer words, or the beginning of one; a place is found by "
            "its present, former and Hindi names.",
            icon=":material/search_off:",
        )
        _what_can_be_searched(shown)
        return
    if shown.is_similar:
        st.info("No name fits. What is marked “similar” reads alike.", icon=":material/spellcheck:")
    labels = {KINDS[kind]: kind for kind in shown.groups}
    chosen = _ALL
    if len(labels) > 1:
        if st.session_state.get(_KIND) not in (None, _ALL, *labels):
            st.session_state[_KIND] = _ALL  # other words were looked for, which no result of that kind fits
        choose_one("Kind", [_ALL, *labels], key=_KIND, bind="query-params")
        chosen = str(st.session_state[_KIND])
    if chosen in labels:
        _group(labels[chosen], shown.groups[labels[chosen]], _MOST)
        return
    columns = st.columns(2, gap="large") if len(labels) > 1 else [st.container()]
    for at, (kind, hits) in enumerate(shown.groups.items()):
        with columns[at % len(columns)]:
            _group(kind, hits, _FIRST if len(labels) > 1 else _MOST)


def _group(kind: str, hits: tuple[Hit, ...], most: int) -> None:
    st.subheader(f"{KINDS[kind]} ({indian(len(hits))})", anchor=False)
    with st.container(gap="small"):
        for at, hit in enumerate(hits[:most]):
            _result(hit, f"{kind}-{at}")
    if len(hits) > most:
        more = "A further word narrows them." if most == _MOST else f"All are under “{KINDS[kind]}” above."
        st.caption(f"{indian(most)} of {indian(len(hits))} are shown. {more}")


def _result(hit: Hit, key: str) -> None:
    found = hit.found
    with st.container(gap=None):
        _opens(found, key)
        similar = ":orange-badge[similar] " if hit.is_similar else ""
        whole = "" if _short(found) == found.name else found.name
        lines = ". ".join(plain(line) for line in (whole, found.says, found.detail) if line)
        st.caption(f"{similar}{lines}")


def _short(found: Findable) -> str:
    # A link does not run over two lines: on a telephone its end would be out of sight.
    return shorten(found.name, _LONGEST_LINK, placeholder=" …")


def _opens(found: Findable, key: str) -> None:
    page = page_of(found)
    turned = turns(found)
    if not turned:
        st.page_link(page.script, label=plain(_short(found)), icon=page.icon, query_params=link(found))
        return
    # A button and no link: the bar's date and scheme are widgets that live on every page, which a link does not move.
    st.button(
        plain(_short(found)),
        key=f"open-{key}",
        icon=page.icon,
        type="tertiary",
        on_click=lead_to,
        args=(found,),
        help="Turns the bar above to the list or the day in which it stands.",
    )


def _what_can_be_searched(shown: SearchView) -> None:
    """Every kind with how many there are and words to try."""
    st.subheader("What can be searched", anchor=False)
    counts = kinds_stored(shown.of)
    for columns in (list(counts.items())[:4], list(counts.items())[4:]):
        for column, (kind, count) in zip(st.columns(4), columns, strict=False):
            with column:
                st.markdown(f"**{KINDS[kind]}**: {indian(count)}  \n:small[:gray[Try: {_EXAMPLES[kind]}]]")
