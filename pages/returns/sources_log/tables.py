"""The documents behind the figures, for the page, the file and the address. Entries name persons and have no address."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd

from analytics.log.questions import LoggedDocument
from pages.frame.link_reader import LinkReader
from pages.frame.registry import LOG
from pages.parts.addressed import Addressed, Table
from pages.returns.sources_log.view import LogView, document_table, log_view

GROUPS: Final = {
    "All": ("", ""),
    "Reference files": ("reference", ""),
    "Returns in use": ("return", "in use"),
    "Returns undone": ("return", "undone"),
    "Files not published": ("file", ""),
}


class Group(NamedTuple):
    """What is shown, and which of its documents."""

    shown: LogView
    name: str

    @property
    def rows(self) -> list[LoggedDocument]:
        """The documents of the group."""
        kind, standing = GROUPS[self.name]
        every = self.shown.documents
        return [one for one in every if one.origin_kind.startswith(kind) and one.standing.startswith(standing)]


def _documents(group: Group) -> pd.DataFrame:
    """One row per document."""
    return document_table(group.rows, group.shown.names)


def _of_link(link: LinkReader) -> Group:
    return Group(log_view(link.filters()), link.one_of("documents", GROUPS, "All"))


DOCUMENTS: Final = Table(
    "every-document",
    _documents,
    lambda group: group.shown.titled("Documents behind the figures", group.name.lower()),
    _of_link,
    ("documents",),
    of_entries=True,
)
ADDRESSED: Final = Addressed(LOG, (DOCUMENTS,))
