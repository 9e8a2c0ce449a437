"""The first steps of an import: a template to send, the file that came back, and what was read in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import Final

import streamlit as st

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.log.returns import ReceivedFile
from analytics.words import dotted
from data import clock
from data.audit import AuditEntry
from data.errors import ExportHubError, Fault
from data.returns import intake
from data.returns.choices import NOTHING_CHOSEN, Choices
from data.returns.faults import CellFault
from data.returns.intake import Draft
from data.returns.names.names import Register, register_as_on
from data.returns.names.settled_names import aliases_of
from data.returns.received import read_received
from data.returns.remembered import Remembered, remembered
from data.returns.templates import template as xlsx_template
from data.returns.templates import template_csv
from data.returns.words.kinds import KIND_WORDS, KINDS, Kind
from data.store import Store
from pages.frame.actor import identity, may
from pages.frame.ask import act, ask, store, workspace_ledger
from pages.frame.filter_bar import linked, state_names
from pages.frame.segments import one_of
from pages.frame.workspace import is_sample
from pages.parts.downloads import Kind as FileKind
from pages.parts.downloads import download, file_name
from pages.parts.notice import leave_notice
from pages.parts.received import FILE
from pages.parts.stamp import coded_view

_ALL = "All 36 States/UTs"


_TEMPLATES: Final[dict[FileKind, Callable[[Kind, Sequence[int], Register, str], bytes]]] = {
    "xlsx": xlsx_template,
    "csv": template_csv,
}


@dataclass(frozen=True)
class Reading:
    """A file received and what was read in it: a draft, or the faults for which it could not be opened at all."""

    file: ReceivedFile
    content: bytes
    draft: Draft | None
    faults: tuple[CellFault, ...]
    register: Register
    as_on: date | None
    known: tuple[Remembered, ...] = ()
    """The readings that persons have confirmed, newest first."""


def template(day: date) -> None:
    """A blank return of any kind, with the districts of one State or of all filled in."""
    register = ask(register_as_on, day)
    codes = {name: code for code, name in sorted(state_names().items(), key=lambda pair: pair[1])}
    kind: Kind = one_of(
        "Kind of return",
        KINDS,
        default=KINDS[0],
        key="template_kind",
        format_func=lambda one: KIND_WORDS[one].capitalize(),
    )
    where = st.selectbox("For", [_ALL, *codes], key="template_state", width=360)
    states = list(codes.values()) if where == _ALL else [codes[where]]
    stem = f"template-{KIND_WORDS[kind]}-{'all' if where == _ALL else where}".lower().replace(" ", "-")
    with st.container(horizontal=True):
        for form, make in _TEMPLATES.items():
            download(
                f"Download template ({form.upper()})",
                partial(make, kind, states, register, ILLUSTRATIVE if is_sample() else ""),
                file_name(stem, form),
                AuditEntry(f"Template, {KIND_WORDS[kind]}", f"{where}, districts as on {dotted(day)}", coded_view()),
                key=f"template-{form}",
            )
    st.caption(
        "The XLSX has drop-downs and a sheet of notes. Any other sensible layout is read too: headings in English, Hindi or the "
        "State's own language, groups over them, titles above, totals below, further columns."
    )
    if kind == "exports":
        st.caption(
            "Exports: the district workbook of DGCI&S is read as a State's trade centre describes it. No description of the NIRYAT "
            "portal's download was found: this template, a row for each district, period and HS code, is our own. A CSV of that kind "
            "with more than 20,000 rows or 10 MB goes in on the product's machine: `python -m data import list.csv`"
        )


def choose_file(files: Sequence[ReceivedFile]) -> ReceivedFile | None:
    """An upload, put into the ledger before anything is read from it, or a file received before."""
    turn = st.session_state.setdefault("upload_turn", 0)
    given = st.file_uploader(
        "The return as XLSX, XLS, ODS or CSV, at most 10 MB", key=f"upload-{turn}", disabled=not may("receive")
    )
    if given is not None:
        received = act(intake.receive, workspace_ledger().whole_ledger(), given.getvalue(), given.name, identity())
        if received is not None:
            again = "was received before, as" if received.is_repeat else "is received as"
            leave_notice(f"{given.name} {again} entry {received.entry.sequence}.")
            st.session_state[FILE] = str(received.entry.payload["file_sha256"])[:12]
            st.session_state["upload_turn"] = turn + 1
            st.rerun()
        return None
    return _chosen(files)


def _chosen(files: Sequence[ReceivedFile]) -> ReceivedFile | None:
    by_key = {file.file_sha256[:12]: file for file in files}
    key = linked(FILE, by_key)
    if not by_key:
        st.caption("No file has been received in this workspace yet.")
        return None
    shown = list(by_key)[:200]
    if key and key not in shown:
        shown.append(key)
    # A new key where the label has changed: the browser keeps the old words of a chosen option otherwise.
    widget = f"received-{key}-{by_key[key].published_as}" if key else "received"
    st.selectbox(
        "Or one received before",
        shown,
        index=shown.index(key) if key else None,
        key=widget,
        format_func=lambda one: _label(by_key[one]),
        placeholder="Choose a file",
        on_change=_turn_to,
        args=(widget,),
    )
    return by_key.get(key)


def _turn_to(widget: str) -> None:
    st.session_state[FILE] = st.session_state[widget] or ""


def _label(file: ReceivedFile) -> str:
    state = f"published as entry {file.published_as}" if file.published_as else "not published"
    return f"{file.file_name} (entry {file.sequence}, {dotted(clock.in_india(file.recorded_at).date())}, {state})"


# Drafts are immutable; the same file read against the same records and names gives the same one.
@lru_cache(maxsize=16)
def _draft(
    requested: Store,
    names: frozenset[tuple[tuple[int, str], str | None]],
    content: bytes,
    name: str,
    as_on: date | None,
    day: date,
    choices: Choices,
    known: tuple[Remembered, ...],
) -> Draft:
    return read_received(requested, dict(names), content, name, as_on, day, choices=choices, known=known)


def read_chosen(file: ReceivedFile, day: date) -> Reading:
    """The file read in a process of its own, against the names and districts on record now."""
    ledger = workspace_ledger().whole_ledger()
    content = act(ledger.blob, file.file_sha256)
    if content is None:
        st.stop()
    names = frozenset(aliases_of(ledger).items())
    chosen = st.session_state.get(day_key(file))
    known = remembered(ledger.entries(), ask(register_as_on, day))
    choices: Choices = st.session_state.get(choices_key(file), NOTHING_CHOSEN)
    faults: tuple[Fault, ...] = ()
    draft = None
    with st.spinner("Reading the file in a process of its own …"):
        try:
            draft = _draft(store(), names, content, file.file_name, None, day, choices, known)
            chosen = _day_by_hand(file, chosen, draft.as_on_date)
            if chosen and chosen != draft.as_on_date:
                draft = _draft(store(), names, content, file.file_name, chosen, day, choices, known)
        except ExportHubError as fault:
            faults = fault.faults
    as_on = draft.as_on_date if draft else None
    return Reading(
        file=file,
        content=content,
        draft=draft,
        faults=tuple(
            one
            if isinstance(one, CellFault)
            else CellFault(one.what, one.remedy, file=one.file, row=one.row, column=one.column)
            for one in (*faults, *(draft.faults if draft else ()))
        ),
        register=ask(register_as_on, as_on or day),
        as_on=as_on,
        known=known,
    )


def _day_by_hand(file: ReceivedFile, chosen: date | None, of_file: date | None) -> date | None:
    """The day in its widget, unless it only shows what the file said before another reading: then the widget shows the file's day anew."""
    shown = f"{day_key(file)}-of-file"
    is_by_hand = chosen is not None and chosen != st.session_state.get(shown)
    st.session_state[shown] = of_file
    if is_by_hand or chosen is None:
        return chosen
    st.session_state[day_key(file)] = of_file
    return of_file


def choices_key(file: ReceivedFile) -> str:
    """Key of what was chosen by hand for the reading of a file."""
    return f"reading-{file.file_sha256[:12]}"


def keep_choices(reading: Reading, choices: Choices) -> None:
    """Keep what was chosen for a file, and read it so."""
    st.session_state[choices_key(reading.file)] = choices
    st.rerun()


def day_key(file: ReceivedFile) -> str:
    """Key of the widget that holds the day on which a return was true."""
    return f"true_on-{file.file_sha256[:12]}"
