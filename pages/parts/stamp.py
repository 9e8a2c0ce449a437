"""The code that a document bears: made of the page and its link, and read back to that link."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

import streamlit as st

from analytics.documents.code import view_code
from analytics.log.questions import last_fact
from analytics.provenance import Provenance
from data.audit import EXPORTED, CodedView, Parameters, coded_views
from pages.frame.ask import ask, store, workspace_ledger
from pages.frame.filter_bar import chosen
from pages.frame.parameters import AS_ON, as_kept_then, spelt_out
from pages.frame.workspace import AT_ENTRY, workspace


def here() -> tuple[str, dict[str, list[str]]]:
    """The page's path and the parameters of its link; the as-on date stands among them even where it is today's."""
    path = urlsplit(st.context.url or "").path.strip("/").rpartition("/")[2]
    stored = {key: list(st.query_params.get_all(key)) for key in st.query_params}
    return path, spelt_out(path, stored) | {AS_ON: [chosen().as_on.isoformat()]}


def coded_view(page: str = "", parameters: Parameters | None = None) -> CodedView:
    """The view that a file is made from, under its code: of the page as it stands, or of the page and parameters given."""
    if parameters is None:
        page, parameters = here()
    head = ask(last_fact)
    code = view_code(workspace(), head.sequence, page, parameters)
    mark = head.mark if head.sequence else ""
    return CodedView(code, page, dict(parameters), workspace(), store().drawn_to, mark)


def stamped(view: Provenance, coded: CodedView) -> Provenance:
    """The words of a view with its code, and the entry that its figures rest on."""
    return replace(view, code=coded.code, head=coded.head)


@dataclass(frozen=True)
class Departed:
    """One file that left with a code: what it was, who took it when, and the view that it was made from."""

    what: str
    by: str
    at: datetime
    coded: CodedView

    @property
    def link(self) -> Parameters:
        """The parameters of its link, as the ledger stood when its figures were drawn."""
        return {AT_ENTRY: [str(self.coded.ledger_entry)]} | as_kept_then(self.coded.page, self.coded.parameters)


def departed_under(code: str) -> tuple[Departed, ...]:
    """The files that left this ledger under a code, newest first."""
    return tuple(
        # What left before the state was kept was drawn, as far as is known, from all that came before it.
        Departed(
            entry.payload.get("what", ""),
            entry.actor,
            entry.recorded_at,
            coded if coded.ledger_entry is not None else replace(coded, ledger_entry=entry.sequence - 1),
        )
        for entry in workspace_ledger().whole_ledger().with_actions({EXPORTED})
        if (coded := coded_views(entry.payload).get(code))
    )
