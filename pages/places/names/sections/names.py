"""The parts of the page of names: four figures, the family tree, every name, every decision and the way to take one back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import streamlit as st

from analytics.places.lineage import Decision
from analytics.places.tree import family
from analytics.words import counted, dotted, indian
from data.returns import intake
from pages.frame.actor import identity
from pages.frame.ask import act, workspace_ledger
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.charts import CONFIG
from pages.parts.notice import leave_notice
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile
from pages.places.names.charts import family_chart, family_in_words
from pages.places.names.sections.queue import unsettled
from pages.places.names.tables import DECISIONS, EVERY_NAME, RELATIONS, Called
from pages.places.names.view import LineageView


def figures(shown: LineageView) -> None:
    """Districts of the day, made and ended since 2011, names beside the present ones, decisions."""
    day, sources = dotted(shown.filters.as_on), shown.view.sources
    created, abolished = shown.changed("created"), shown.changed("abolished")
    dated = sum(row.effective_date is not None for row in (*created.values(), *abolished.values()))
    other = [row for row in shown.names if row.kind == "Other or former name"]
    hindi = sum(row.kind == "Hindi name" for row in shown.names)
    undone = len(shown.decisions) - len(shown.standing)
    with row_of_tiles():
        tile(
            "Districts on the day",
            indian(len(shown.districts)),
            f"{shown.filters.register}, as on {day}",
            "Districts of the register of 13.05.2026, taken back by creations and abolitions of which the day is known.",
            documents=sources[:1],
            key="names-districts",
            tags=(f"as on {day}",),
        )
        tile(
            "Created and abolished since 2011",
            f"{indian(len(created))} and {indian(len(abolished))}",
            f"By {day}; the day is known of {indian(dated)} of {counted(len(created) + len(abolished), 'change')}",
            "Districts that a source says were created or abolished since 2011.",
            documents=sources[2:],
            key="names-changes",
            tags=("grade D",),
        )
        tile(
            "Other and former names",
            indian(len(other)),
            f"Beside the present ones; and {counted(hindi, 'Hindi name')}",
            "Names of the register's tables that are not the present English name. The search above finds a place by any of them.",
            documents=sources[:2],
            key="names-other",
        )
        tile(
            "Decisions in force",
            indian(len(shown.standing)),
            f"Names that a person settled; {indian(undone)} taken back",
            "Each is an entry of the ledger with its actor and reason; a later decision on the same name takes the place of it.",
            key="names-decisions",
        )


def tree(shown: LineageView) -> None:
    """The State's tree, with the same relations as a table."""
    if shown.state:
        name = state_names()[shown.state]
        lives = family(shown.relations)
        st.subheader(f"Family tree of {name} since 2011", anchor=False)
        if lives:
            words = family_in_words(name, lives)
            st.plotly_chart(
                family_chart(lives, shown.filters.as_on), theme=None, config=CONFIG, key="family", alt=words
            )
            st.caption(
                "A line is a district's life, a drop the cut from its parent. Filled mark: the day is known; hollow: the year "
                "only; cross: abolished, its ground gone into the district above. From the left edge: since before 2011, or dotted "
                "where no source read says since when."
            )
    else:
        st.info("Choose a State above to see its family tree.", icon=":material/account_tree:")
    show(
        *RELATIONS.of(shown),
        empty="No creation or abolition since 2011 is known here by this day.",
    )


def every_name(shown: LineageView) -> None:
    """Every name of the register's tables, or those that hold what is typed."""
    required = st.text_input(
        "Names that contain",
        key="names_like",
        bind="query-params",
        max_chars=60,
        width=320,
        placeholder="Any name, English or हिन्दी",
    )
    rows = shown.called(required or "")
    st.caption(f"{counted(len(rows), 'name')} of {indian(len(shown.names))} in view.")
    show(
        *EVERY_NAME.of(Called(shown, required or "")),
        empty="No name in view holds this. Type less of it, or clear the State above.",
    )


def every_decision(shown: LineageView) -> None:
    """Decisions on written names, newest first, and the way to take one back."""
    st.caption(
        "How a name that States write is read. A decision is never changed: another one, or an undo, is a new entry."
    )
    show(
        *DECISIONS.of(shown),
        empty="No name has been decided on in this workspace. Names in question are settled on the page Import.",
    )
    if shown.standing and not shown.filters.books_words:
        _undo({one.entry_number: one for one in shown.standing})


def _undo(standing: dict[int, Decision]) -> None:
    with st.expander("Take a decision back", icon=":material/undo:"), st.form("undo_name", border=False):
        number = st.selectbox(
            "Which decision",
            list(standing),
            format_func=lambda one: _label(standing[one]),
            key="undo_name_entry",
        )
        reason = st.text_input("Reason: it is kept in the log", key="undo_name_reason", max_chars=200)
        if st.form_submit_button("Take it back"):
            entry = act(intake.undo, workspace_ledger().whole_ledger(), number, reason, identity())
            if entry is not None:
                leave_notice(f"Decision {number} is undone by entry {entry.sequence}. The name is in question again.")
                st.rerun()


def _label(one: Decision) -> str:
    return plain(f"Entry {one.entry_number}: {one.written}, {one.state_name}, read as {one.means}")


_PARTS: Final[dict[str, Callable[[LineageView], None]]] = {
    "Family tree": tree,
    "Every name": every_name,
    "Decisions": every_decision,
    "To settle": unsettled,
}


def parts(shown: LineageView) -> None:
    """The part chosen in the link."""
    name = one_of("Show", list(_PARTS), default="Family tree", key="names_part", bind="query-params")
    _PARTS[name](shown)
