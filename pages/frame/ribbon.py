"""The lines above every page: entries set aside, and whatever is not the present state of the record."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.coverage.beginnings import beginnings, beginnings_words
from analytics.filters import Filters
from analytics.log.questions import aside_words, last_entry
from analytics.words import counted, dotted, stamped
from data.set_aside import set_aside
from pages.frame.ask import ask, behind, ledger_away_since
from pages.frame.filter_bar import age_of_base, today, unread
from pages.frame.markdown import plain
from pages.frame.workspace import at_entry, is_sample, to_present, to_record

_NAMED: Final = 3


def draw(filters: Filters) -> None:
    """Draws what applies; nothing for a whole ledger as it stands today."""
    _aside()
    _away()
    _behind()
    if not_read := unread():
        st.warning(
            f"**The link asks for what cannot be shown:** {plain('; '.join(not_read))}. The view below is without it.",
            icon=":material/link_off:",
        )
    if is_sample():
        with st.container(key="ribbon_sample", horizontal=True, vertical_alignment="center"):
            st.warning(
                "**Illustrative.** Sample workspace: made-up returns for trying the pages. No figure here may be quoted.",
                icon=":material/science:",
            )
            st.button("Back to Record", on_click=to_record, icon=":material/undo:")
    past = []
    if filters.as_on < today():
        past.append(f"**As on {dotted(filters.as_on)}**, a past date. {age_of_base(filters)}".strip())
        if before := beginnings_words(ask(beginnings, filters), filters.as_on):
            past.append(plain(before))
    if filters.is_as_known_before:
        past.append(
            f"**As known on {dotted(filters.as_known_on)}**: what our records had by the end of that day, and no later correction."
        )
    if filters.as_at_entry is not None:
        past.append(
            f"**As the ledger stood at entry {filters.as_at_entry}**: what our records had then, and no later entry. "
            "An entry made now is not among them."
        )
    if past:
        st.info("  \n".join(past), icon=":material/history:")
    if filters.as_at_entry is not None:
        st.button("Back to the present records", on_click=to_present, icon=":material/undo:")


def stop_unless_present() -> None:
    """Ends a page that changes the ledger where an earlier state of it is in view: what it compares with must be the present."""
    if at_entry() is not None:
        st.info("Returns are taken into the present records. Go back to them above.", icon=":material/history:")
        st.stop()


def _drawn() -> str:
    """Up to which entry the figures below are drawn, and of when it is."""
    last = ask(last_entry)
    return f"up to entry {last.sequence} of {stamped(last.recorded_at)}" if last else "from the reference tables"


def without_newer() -> str:
    """What a file that leaves now says of entries that its figures are still without; blank where there are none."""
    found = behind()
    if found is None:
        return ""
    return f"Drawn {_drawn()}: entries that came since were still to be taken in when this was made."


def _behind() -> None:
    """Says that entries came which the figures are still without: a long list takes minutes, and nobody waits for it."""
    found = behind()
    if found is None:
        return
    since, drawn = stamped(found.since), f"The figures below are drawn {_drawn()}, and are without them"
    if found.fault:
        words = f"**Newer entries could not be taken in** since {since}: {plain(found.fault)}. {drawn}. It is tried again each minute."
        st.error(words, icon=":material/error:")
    else:
        words = f"**Newer entries are being taken in** since {since}. {drawn}; a page opened once they are in has them."
        st.warning(words, icon=":material/hourglass_top:")


def _away() -> None:
    """Says that the ledger's server does not answer: the figures are as they were drawn, and nothing can be added."""
    if since := ledger_away_since():
        st.error(
            f"**The server that keeps our records does not answer** since {stamped(since)}. The figures below are "
            f"drawn {_drawn()}; nothing can be added until it is back.",
            icon=":material/cloud_off:",
        )


def _aside() -> None:
    """Names the entries of the ledger that cannot be drawn: the figures below are without them."""
    found = ask(set_aside)
    if found:
        named = "; ".join(f"entry {one.sequence} ({aside_words(one.kind)}): {one.reason}" for one in found[:_NAMED])
        more = f"; and {len(found) - _NAMED} more, all on Sources and log" if len(found) > _NAMED else ""
        st.error(
            f"**{counted(len(found), 'entry', 'entries')} set aside.** The figures are without what cannot be drawn: "
            f"{plain(named + more)}. Undo it on the page Import.",
            icon=":material/error:",
        )
