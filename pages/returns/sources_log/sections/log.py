"""The parts of the Sources and log page: four figures, the documents by standing, and the log by action and person."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.log.questions import standings
from analytics.words import counted, indian, stamped
from pages.frame.markdown import plain
from pages.frame.registry import IMPORT
from pages.frame.segments import one_of
from pages.parts.choices import choose_several
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile
from pages.returns.sources_log.tables import DOCUMENTS, GROUPS, Group
from pages.returns.sources_log.view import LogView, entry_table

_MOST_ACTORS: Final = 12


def figures(shown: LogView) -> None:
    """What our records rest on and how much was done with them."""
    returns = [one for one in shown.documents if one.origin_kind == "return"]
    undone = sum(one.standing == "undone" for one in returns)
    settled = [one for one in shown.entries if one.action == "aliased"]
    exported = [one for one in shown.entries if one.action == "exported"]
    newest = f"newest on {stamped(shown.entries[0].recorded_at)} IST" if shown.entries else "none so far"
    tiles = (
        (
            "Documents",
            len(shown.documents),
            standings(shown.documents),
            "Reference files that come with the product, returns published, and files received that nothing was published from.",
        ),
        (
            "Returns published",
            len(returns),
            f"{counted(len(returns) - undone, 'return')} in use, {indian(undone)} undone",
            "A return counts from its publication on, with its document; taken back, it stays in the log.",
        ),
        (
            "Names settled",
            len(settled),
            f"each with a reason; {indian(sum(one.undone_by is not None for one in settled))} taken back",
            "A written name that no rule settles is decided once; the next return with it is read the same way.",
        ),
        (
            "Entries of the log",
            len(shown.entries),
            f"{newest}; {counted(len(exported), 'export')} among them",
            "Nothing in the log is ever changed or deleted: a correction is a new entry.",
        ),
    )
    with row_of_tiles():
        for label, number, base, rule in tiles:
            tile(label, indian(number), base, rule, key=f"log-{label}", documents=shown.view.sources)


def documents(shown: LogView) -> None:
    """Every document with who issued it, its grade, rows, checksum and standing."""
    group = one_of(
        "Documents",
        list(GROUPS),
        default="All",
        key="documents",
        bind="query-params",
        label_visibility="collapsed",
    )
    rows = Group(shown, group).rows
    st.caption(
        f"Shown: {indian(len(rows))} of {counted(len(shown.documents), 'document')}. A blank date of a reference file: its "
        "rows carry their own, or its source gives none."
    )
    show(
        *DOCUMENTS.of(Group(shown, group)),
        no_day="",
        empty=f"{group}: none on record. Another kind is a press away above.",
    )


def log(shown: LogView) -> None:
    """Every entry, by action and by person."""
    if not shown.entries:
        st.info(
            "Nothing has been received, published, settled or exported by this day. What is done is written "
            "here by itself; the first entry comes with the first file that is taken in.",
            icon=":material/inbox:",
        )
        st.page_link(IMPORT.script, label="Import a return", icon=IMPORT.icon)
        return
    actions = choose_several("Actions", shown.actions, key="log_actions", bind="query-params")
    actors = choose_several(
        "By whom",
        shown.actors[:_MOST_ACTORS],
        key="log_actors",
        words=plain,
        bind="query-params",
    )
    rows = [
        one
        for one in shown.entries
        if (not actions or one.action_words in actions) and (not actors or one.actor in actors)
    ]
    chosen = " and ".join(", ".join(some) for some in (actions, actors) if some)
    st.caption(plain(f"Shown: {indian(len(rows))} of {counted(len(shown.entries), 'entry', 'entries')}."))
    show(
        entry_table(rows, shown.names),
        shown.titled("Log", chosen or "all actions"),
        "log-table",
        empty="No entry is of this action by this person. Take one of the two choices above away.",
    )
