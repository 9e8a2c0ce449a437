"""The upper parts of the Committees page: the files of its map, the headline, four figures, the chase list."""

from __future__ import annotations

import streamlit as st

from analytics.committees.questions import PERIOD, SEPC_RULE, StateCommittee, headline, to_chase
from analytics.coverage.measures import NOT_KNOWN
from analytics.coverage.set_apart import COMMITTEE_FACTS, set_apart, set_apart_words
from analytics.why.why import of_figure, of_sepc
from analytics.words import counted, dotted, indian, known_part
from data.stages import CONSTITUTED
from pages.frame.ask import ask
from pages.frame.markdown import plain
from pages.monitor.committees.choice import INSTRUMENT
from pages.monitor.committees.tables import CHASE, DEPC_DISTRICT_MAP, DEPC_MAP, SEPC_MAP
from pages.monitor.committees.view import DEPC, CommitteesView, claim_words
from pages.parts.instrument import Choice
from pages.parts.map_files import offer_map
from pages.parts.tables import show
from pages.parts.tile import dating_tags, row_of_tiles, tile


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
            f"States/UTs{f': {_bases(evidenced)}' if known else ''}",
            SEPC_RULE,
            documents=documents,
            key="sepc-evidenced",
            tags=dating_tags((row.as_on_date, row.grade) for row in evidenced),
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
    # Where nothing is on record of any district there is nothing of which none met.
    found = (
        f"; {indian(met)} of them met, at any time. Reported by State, particulars awaited: {indian(statement)}"
        if known
        else ""
    )
    tile(
        "DEPCs evidenced",
        known_part(own, known, len(shown.districts)).capitalize(),
        f"Districts with a document or return of their own{found}. Not known: {indian(unknown)}.{last}",
        DEPC.rule,
        documents=shown.view.sources,
        key="depc-own",
        tags=dating_tags((row.as_on_date, row.grade) for row in shown.districts if row.class_key in CONSTITUTED),
        figure_id=of_figure("districts_with_depc_evidence"),
    )


def _bases(rows: list[StateCommittee]) -> str:
    by_return = sum(row.basis == "return" for row in rows)
    documented = len(rows) - by_return
    return f"{indian(by_return)} by a return, {indian(documented)} by a document that names the State's committee"


def chase_list(shown: CommitteesView) -> None:
    """States/UTs that were reported and whose particulars are awaited: the rows to chase."""
    rows = to_chase(shown.rows)
    st.subheader("Reported, and to be chased", anchor=False)
    st.caption(
        f"Of {counted(len(shown.rows), 'State/UT', 'States/UTs')} in view, {indian(len(rows))} are reported by the State, with particulars "
        "awaited. To ask for: the order with number and date, and the day of the last meeting."
    )
    show(
        *CHASE.of(shown),
        empty="None: no State/UT in view falls here.",
    )


def map_files(shown: CommitteesView, committee: str, now: Choice) -> None:
    """The map that the instrument shows, as a picture and by address."""
    drawn = SEPC_MAP if committee == "SEPC" else DEPC_MAP
    if committee == "DEPC" and (shown.place or now.level == "district"):
        drawn = DEPC_DISTRICT_MAP
    layer, level = drawn.layer(shown)
    focus = shown.place.state_code if shown.place and level == "district" else None
    with st.container(horizontal=True, vertical_alignment="center"):
        offer_map(layer, level=level, state_code=focus, key=INSTRUMENT.key, address=drawn.key)
