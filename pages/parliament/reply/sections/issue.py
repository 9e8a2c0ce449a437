"""The check before issue and the papers: red stops every download, amber asks for a reason, which the ledger keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import streamlit as st

from analytics.checks.checks import Outcome
from analytics.desk.issue.rules import issue_checks
from analytics.desk.reply.papers import file_copy, reply_paper
from analytics.desk.reply.papers_hindi import hindi_paper, to_be_vetted
from analytics.desk.reply.supplementaries import supplementaries
from analytics.documents.deterministic_zip import pack
from analytics.documents.paper import Paper
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.word.document import docx_bytes
from analytics.words import counted
from data.audit import AuditEntry
from pages.frame.ask import ask, store
from pages.frame.markdown import plain
from pages.parliament.reply.choice import key
from pages.parliament.reply.view import DeskView
from pages.parts.downloads import Kind, download, file_name, stem_of
from pages.parts.issue_gate import Reasons, against, gate, given, level, severities_of
from pages.parts.stamp import coded_view


def check(shown: DeskView) -> tuple[tuple[Outcome, ...], Reasons]:
    """Every rule's answer for the reply, and the reasons written for what is amber."""
    outcomes = ask(issue_checks, shown.filters, shown.question, level(key))
    return outcomes, gate(outcomes, shown.view, "over the reply as it stands", key)


def papers(shown: DeskView, outcomes: tuple[Outcome, ...], reasons: Reasons) -> None:
    """The papers to take away, or why none leaves yet."""
    left = against(outcomes, reasons)
    made = _made(shown, outcomes, reasons)
    audit_entry = AuditEntry(
        f"Papers of {shown.question.name}",
        shown.view.sentence,
        coded_view(),
        sum(len(one.body) for one in shown.reply.annexures),
        severities=severities_of(outcomes),
        reasons=given(reasons),
    )
    stem = f"{stem_of(f'{shown.question.house} {shown.question.number}')}-{shown.filters.as_on:%Y%m%d}"
    with st.container(horizontal=True):
        download(
            f"Download all {counted(len(made), 'paper')} (ZIP)",
            partial(_pack, made),
            file_name(stem, "zip"),
            audit_entry,
            key="desk-zip",
            is_main=True,
            disabled=bool(left),
        )
        for name, (label, make) in made.items():
            is_stopped = bool(left) and not name.startswith("file-copy")
            download(
                label,
                make,
                file_name(f"{stem}-{name.partition('.')[0]}", _kind(name)),
                replace(audit_entry, what=f"{label}: {audit_entry.what}"),
                key=f"desk-{name}",
                disabled=is_stopped,
            )
    st.caption(
        plain(
            f"Code of this view: {shown.view.code}. It stands in the foot of the file copy and reopens the view under Sources and log; "
            "the copies to be laid bear none."
        )
    )


def _kind(name: str) -> Kind:
    return "xlsx" if name.endswith("xlsx") else "docx"


def _made(
    shown: DeskView, outcomes: tuple[Outcome, ...], reasons: Reasons
) -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Every paper by its name: its label, and what makes it."""
    document_stamp, statement = shown.document_stamp, shown.reply
    main = reply_paper(statement, document_stamp)
    severities = [
        (
            one.check.name,
            one.severity,
            " ".join(
                part
                for part in (one.words, f"Reason: {reasons[one.check.key]}" if reasons.get(one.check.key) else "")
                if part
            ),
        )
        for one in outcomes
    ]
    found: dict[str, tuple[str, Callable[[], bytes]]] = {"reply.docx": ("Reply (Word)", partial(docx_bytes, main))}
    in_hindi = hindi_paper(statement, document_stamp)
    found["reply-hindi.docx"] = ("Reply in Hindi (Word)", partial(docx_bytes, in_hindi))
    if main.tables:
        found["annexures.xlsx"] = ("Annexures (Excel)", partial(tables_xlsx, main))
        found["annexures-hindi.xlsx"] = ("Annexures in Hindi (Excel)", partial(tables_xlsx, in_hindi))
    found["file-copy.docx"] = (
        "File copy (Word)",
        partial(docx_bytes, file_copy(statement, severities, document_stamp, to_be_vetted(statement))),
    )
    note: Callable[[], Paper] = partial(supplementaries, store(), shown.filters, statement, document_stamp)
    found["note-for-supplementaries.docx"] = (
        "Note for supplementaries (Word)",
        lambda: docx_bytes(note()),
    )
    return found


def _pack(made: Mapping[str, tuple[str, Callable[[], bytes]]]) -> bytes:
    return pack({name: make() for name, (_, make) in made.items()})
