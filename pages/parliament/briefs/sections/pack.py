"""The pack: a brief on each of the 36 States and Union Territories, made with progress and kept only when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import streamlit as st

from analytics.checks.checks import Outcome
from analytics.desk.issue.rules import paper_checks, together
from analytics.documents.deterministic_zip import pack
from analytics.filters import Filters
from analytics.log.questions import last_fact
from analytics.provenance import Provenance
from analytics.words import counted
from data.audit import AuditEntry, CodedView, Parameters
from pages.frame.actor import may
from pages.frame.ask import ask, store
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.frame.workspace import workspace
from pages.parliament.briefs.choice import BriefRequest, state_context, states_to_brief
from pages.parliament.briefs.paper import FORMATS, Brief, brief
from pages.parts.choices import choose_several
from pages.parts.downloads import download, file_name, stem_of
from pages.parts.issue_gate import against, gate, given, severities_of

_HELD: Final = "brief_pack"
Hear = Callable[[int, int, str], None]


class Stopped(Exception):
    """A brief that may not leave, and why: the whole pack stops with it."""


@dataclass(frozen=True)
class Pack:
    """Briefs as one ZIP: `codes` reopen each of them, `coded` is the first, `outcomes` are the checks over all."""

    zipped: bytes
    outcomes: tuple[Outcome, ...]
    codes: dict[str, Parameters]
    coded: CodedView
    view: Provenance
    row_count: int


def made(briefs: Sequence[Callable[[], Brief]], forms: Sequence[str], level: str, hear: Hear) -> Pack:
    """The pack of these briefs in these formats; nothing of it is kept unless all are made.

    `hear` is told how many are done, of how many, and the place in hand. Raises Stopped at the first brief with a red light.
    """
    files: dict[str, bytes] = {}
    checked: list[tuple[str, tuple[Outcome, ...]]] = []
    done: list[Brief] = []
    for at, compose in enumerate(briefs, start=1):
        one = compose()
        place = one.context.place
        hear(at, len(briefs), place)
        outcomes = paper_checks(one.context.store, one.context.filters, one.paper, level)
        for found in outcomes:
            if found.severity == "red":
                row = next(row for row in found.rows if row.severity == "red")
                raise Stopped(f"{place}: {found.check.name} is red. {row.subject}: {row.finding}")
        paper = one.whole()
        for form in forms:
            kind, make = FORMATS[form]
            files[f"{stem_of(one.view.title)}.{kind}"] = make(paper)
        checked.append((place, outcomes))
        done.append(one)
    return Pack(
        pack(files),
        together(checked),
        {one.coded.code: one.coded.parameters for one in done},
        done[0].coded,
        done[0].view,
        sum(len(table.body) for one in done for table in one.paper.tables),
    )


def key(name: str) -> str:
    """The key of a widget of the pack."""
    return f"brief-pack-{name}"


def offer(filters: Filters, request: BriefRequest, level: str) -> None:
    """The choice of formats, the button that makes the pack, and the ZIP once it is made."""
    names = state_names()
    forms = choose_several(
        "Formats in the pack",
        list(FORMATS),
        default=["Word"],
        key="brief_pack_formats",
        bind="query-params",
    )
    requested = (
        workspace(),
        ask(last_fact),
        filters,
        request.blocks,
        request.measure,
        tuple(forms),
        level,
    )
    codes = sorted(states_to_brief(filters) & names.keys(), key=lambda code: names[code])
    slot = st.container()
    pressed = slot.button(
        f"Make the pack: {counted(len(codes), 'State/UT', 'States/UTs')}",
        key=key("make"),
        icon=":material/folder_zip:",
        disabled=not (forms and request.blocks and may("issue")),
    )
    if pressed and may("issue"):  # a press can be sent whatever the page shows, and a pack is a minute's work
        st.session_state.pop(_HELD, None)
        _make(filters, request, codes, forms, level, requested)
    stored: tuple[tuple[Any, ...], Pack] | None = st.session_state.get(_HELD)
    if stored and stored[0] == requested:
        _issue(stored[1], filters, forms)


def _make(
    filters: Filters,
    request: BriefRequest,
    codes: Sequence[int],
    forms: Sequence[str],
    level: str,
    requested: tuple[Any, ...],
) -> None:
    """Makes the pack under a bar. Any press on the page, that on Stop among them, ends it: only a whole pack is kept."""
    bar = st.progress(0.0, "Asking for the rows of the day")
    stop = st.empty()
    stop.button("Stop", key=key("stop"), icon=":material/stop_circle:")
    store()

    def hear(at: int, of: int, place: str) -> None:
        bar.progress((at - 1) / of, f"{at} of {of}: {place}")

    try:
        whole = made(
            [lambda code=code: brief(state_context(filters, code), request) for code in codes],  # type: ignore[misc]  # bound now
            forms,
            level,
            hear,
        )
    except Stopped as fault:
        st.error(f"**The pack stops here.** {plain(str(fault))}", icon=":material/block:")
    else:
        st.session_state[_HELD] = (requested, whole)
    bar.empty()
    stop.empty()


def _issue(whole: Pack, filters: Filters, forms: Sequence[str]) -> None:
    """The check before issue over all briefs of the pack, then the ZIP."""
    reasons = gate(whole.outcomes, whole.view, f"over {counted(len(whole.codes), 'brief')}", key)
    left = against(whole.outcomes, reasons)
    audit_entry = AuditEntry(
        f"{counted(len(whole.codes), 'brief')} on States/UTs ({', '.join(forms)})",
        f"{filters.scheme}, {filters.days}",
        whole.coded,
        whole.row_count,
        whole.codes,
        severities_of(whole.outcomes),
        given(reasons),
    )
    download(
        f"Download {counted(len(whole.codes), 'brief')} (ZIP)",
        lambda: whole.zipped,
        file_name(f"briefs-states-{filters.as_on:%Y%m%d}", "zip"),
        audit_entry,
        key=key("zip"),
        is_main=True,
        disabled=bool(left),
    )
