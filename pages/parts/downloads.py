"""Every file that leaves: made when its button is pressed, and only with an entry of it in the ledger."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final, Literal

import streamlit as st

from data.audit import AuditEntry, needed_right, record_export
from data.people.identity import Identity
from data.people.rights import refusal
from data.people.roles import identity_of
from data.workspace_ledger import WorkspaceLedger
from pages.frame.actor import identity
from pages.frame.ask import record_ledger, workspace_ledger
from pages.frame.markdown import plain
from pages.frame.workspace import ILLUSTRATIVE, is_sample

Kind = Literal["csv", "xlsx", "docx", "pptx", "pdf", "zip", "png", "svg"]
_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
MIMES: Final[dict[Kind, str]] = {
    "csv": "text/csv",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "png": "image/png",
    "svg": "image/svg+xml",
}


_LONGEST: Final = 110
"""Signs of a title in a file's name: two tables of one page may differ only in the last words of theirs."""


def stem_of(title: str) -> str:
    """A title as the first part of a file's name: small letters, digits and dashes alone."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:_LONGEST].strip("-")


def file_name(name: str, kind: Kind) -> str:
    """A file's name; one of the sample says so first."""
    return f"{ILLUSTRATIVE.lower()}-{name}.{kind}" if is_sample() else f"{name}.{kind}"


def download(
    label: str,
    make: Callable[[], bytes],
    name: str,
    audit_entry: AuditEntry,
    *,
    key: str,
    is_main: bool = False,
    disabled: bool = False,
    note: str | None = None,
) -> None:
    """A button that makes the file and gives it away; `audit_entry` is what the ledger keeps of it.

    `note` is what a reader must know before pressing. Raises ValueError for a file of the sample without its mark in front.
    """
    if is_sample() and not name.startswith(f"{ILLUSTRATIVE.lower()}-"):
        raise ValueError(f"{name}: a file of the sample bears its mark in its name; take the name from file_name")
    fault = refusal(identity(), needed_right(audit_entry))
    kind: Kind = name.rpartition(".")[2]  # type: ignore[assignment]  # a name from file_name ends in its kind
    st.download_button(
        label,
        partial(_made, make, audit_entry, name, workspace_ledger(), identity()),
        file_name=name,
        mime=MIMES[kind],
        key=key,
        type="primary" if is_main else "tertiary",
        icon=":material/download:",
        on_click="ignore",
        disabled=disabled or fault is not None,
        help=note if fault is None else plain(fault.sentence()),
    )


def _made(make: Callable[[], bytes], audit_entry: AuditEntry, name: str, own: WorkspaceLedger, by: Identity) -> bytes:
    """The file, once the ledger has an entry of it: none leaves without one. Raises LedgerFault, AccessFault."""
    if not by.is_alone:  # a page may have been open since before a role was taken away
        by = identity_of(record_ledger(), by.subject, by.name)
    content = make()
    record_export(own.whole_ledger(), audit_entry.of_file(name, content), by)
    return content
