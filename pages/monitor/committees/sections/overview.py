"""The upper parts of the Committees page: the headline, four figures, the chase list or bars, and the map beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from analytics.committees.questions import PERIOD, SEPC_RULE, DistrictCommittee, StateCommittee, headline, to_chase
from analytics.coverage.measures import NOT_KNOWN
from analytics.coverage.set_apart import COMMITTEE_FACTS, set_apart, set_apart_words
from analytics.why.why import of_figure, of_sepc
from analytics.words import counted, dotted, indian, known_part
from data.stages import CONSTITUTED
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.monitor.committees.tables import CHASE, DEPC_MAP, SEPC_MAP
from pages.monitor.committees.view import DEPC, CommitteesView, claim_words
from pages.parts.charts import CONFIG, state_bars, states_in_words
from pages.parts.map_files import map_with_files
from pages.parts.tables import show
from pages.parts.tile import row_of_tiles, tile

STATE: Final = "committee_state"
MAP, BARS = "committees_map", "committees_bars"
_WIDTHS: Final = {"State/UT": 150, "What is on record": 305, "Document": 270}


def statement(shown: CommitteesView) -> None:
    """The headline, and the claim it stands beside."""
    st.subheader(headline(shown.rows), anchor=False)
    st.markdown(plain(claim_words(shown.claim)))
    if words := set_apart_words(ask(set_apart, shown.filters, COMMITTEE_FACTS), "district committees"):
        st.caption(plain(words))


def figures(shown: CommitteesView) -> None:
    """Reported, evidenced, meeting, and the districts' committees."""
    rows, documents = shown.rows, shown.view.sources
    states, day = len(rows), dotted(shown.filters.as_on)
    known = sum(row.class_key != NOT_KNOWN.key for row in rows)
    with row_of_tiles():
        reported = sum(row.is_reported for row in rows)
        claim = shown.claim
        tile(
            "SEPCs reported",
            known_part(reported, known, states).capitalize(),
            f"States/UTs. {claim_words(claim)}",
            SEPC_RULE,
            documents=documents[:1],
            key="sepc-reported",
            tags=(f"as on {dotted(claim.day)}", "grade D", "a statement") if claim else (),
        )
        evidenced = [row for row in rows if row.is_evidenced]
        tile(
            "SEPCs evidenced",
            known_part(len(evidenced), known, states).capitalize(),
            f"States/UTs: {_bases(evidenced)}",
            SEPC_RULE,
            documents=documents,
            key="sepc-evidenced",
            tags=_tags(evidenced),
            figure_id=of_figure("states_with_sepc_evidence"),
        )
        meeting = [row for row in rows if row.class_key == "meeting"]
        dated = sum(row.last_meeting_on is not None for row in rows)
        tile(
            "SEPCs meeting",
            known_part(len(meeting), dated, dated).capitalize(),
            f"States/UTs of which the day of the last meeting is known, that met within the {PERIOD}, {day}. Of "
            f"{indian(states - dated)} that day is not known",
            SEPC_RULE,
            documents=documents,
            key="sepc-meeting",
            tags=(f"as on {day}",),
            figure_id=of_sepc("meeting"),
        )
        _depc_tile(shown)


def _depc_tile(shown: CommitteesView) -> None:
    own, known = (sum(getattr(row, f"depc_{name}") for row in shown.rows) for name in ("own", "answered"))
    met, statement = (sum(getattr(row, f"depc_{name}") for row in shown.rows) for name in ("met", "by_statement"))
    unknown = sum(row.depc_not_known for row in shown.rows)
    claim = shown.depc_claim
    last = f" Last published: {claim.number}, {dotted(claim.day)}." if claim else ""
    tile(
        "DEPCs evidenced",
        known_part(own, known, len(shown.districts)).capitalize(),
        f"Districts with a document or return of their own; {indian(met)} of them met, at any time. Reported by State, particulars awaited: {indian(statement)}. "
        f"Not known: {indian(unknown)}.{last}",
        DEPC.rule,
        documents=shown.view.sources,
        key="depc-own",
        tags=_tags([row for row in shown.districts if row.class_key in CONSTITUTED]),
        figure_id=of_figure("districts_with_depc_evidence"),
    )


def _bases(rows: list[StateCommittee]) -> str:
    by_return = sum(row.basis == "return" for row in rows)
    documented = len(rows) - by_return
    return f"{indian(by_return)} by a return, {indian(documented)} by a document that names the State's committee"


def _tags(rows: Sequence[StateCommittee] | Sequence[DistrictCommittee]) -> tuple[str, ...]:
    days = sorted({row.as_on_date for row in rows if row.as_on_date})
    grades = ", ".join(sorted({row.grade for row in rows if row.grade}))
    undated = any(row.as_on_date is None for row in rows)
    when = " to ".join(dict.fromkeys(dotted(day) for day in (*days[:1], *days[-1:])))
    return (
        *((f"as on {when}",) if when else ()),
        *(("some undated",) if undated else ()),
        *((f"grade {grades}",) if grades else ()),
    )


def chase_list(shown: CommitteesView) -> None:
    """States/UTs that were reported and have no evidence: the rows to chase."""
    rows = to_chase(shown.rows)
    st.subheader("Reported, and to be chased", anchor=False)
    st.caption(
        f"Of {counted(len(shown.rows), 'State/UT', 'States/UTs')} in view, {indian(len(rows))} reported without evidence. "
        "To ask for: the order with number and date, and the day of the last meeting."
    )
    show(
        *CHASE.of(shown),
        height=min(38 + 35 * max(len(rows), 1), 620),
        numbers={column: st.column_config.TextColumn(column, width=width) for column, width in _WIDTHS.items()},
        empty="None: no State/UT in view falls here.",
    )


def depc_bars(shown: CommitteesView) -> None:
    """The districts of each State by how their DEPC stands."""
    st.subheader("States, lowest share of DEPCs first, not known last", anchor=False)
    words = states_in_words(DEPC, shown.states)
    st.plotly_chart(
        state_bars(DEPC, shown.states),
        theme=None,
        config=CONFIG,
        key=BARS,
        on_select=_bar_picked,
        selection_mode="points",
        alt=words,
    )
    st.caption(plain(words))


def state_chosen(shown: CommitteesView) -> str | None:
    """The State of the tables below: picked here, on the map or on the bars."""
    names = [row.state_name for row in shown.rows]
    if st.session_state.get(STATE) not in (None, *names):
        st.session_state[STATE] = None  # a filter above has taken away what was chosen here
    return st.selectbox(
        "State/UT for the tables below",
        names,
        index=None,
        placeholder="All in view",
        key=STATE,
        bind="query-params",
        width=320,
    )


def draw_map(shown: CommitteesView, committee: str, state: str | None) -> None:
    """India by State: where each SEPC stands, or what share of a State's districts has its DEPC."""
    drawn = SEPC_MAP if committee == "SEPC" else DEPC_MAP
    layer, level = drawn.layer(shown)
    chosen = next((row.state_code for row in shown.rows if row.state_name == state), None)
    map_with_files(
        layer,
        level=level,
        address=drawn.key,
        selected=f"S{chosen}" if chosen else None,
        scope=f"{committee}|{shown.filters}",
        key=MAP,
        on_picked=_map_picked,
    )


def _map_picked() -> None:
    _choose(st.session_state[MAP].picked)


def _bar_picked() -> None:
    points = st.session_state[BARS].selection.points
    if points:
        _choose(points[0]["customdata"][0])


def _choose(place: str | None) -> None:
    """Sets the State of the tables below from 'S' and its code."""
    names = {f"S{code}": name for code, name in state_names().items()}
    if place in names:
        st.session_state[STATE] = names[place]
