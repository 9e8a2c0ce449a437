"""The views that have a name as rows, for their address; on the page each is a link."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.log.saved_views import OFFICIAL, SavedView, saved_views
from analytics.provenance import Provenance
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.link import checked
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import as_kept_then
from pages.frame.registry import VIEWS
from pages.frame.workspace import marked
from pages.parts.addressed import Addressed, Table

Rows = tuple[SavedView, ...]


def _named(rows: Rows) -> pd.DataFrame:
    """One row per view with a name, those of the product first."""
    own = [(one.name, "of the product", one.purpose, checked(one.page, one.parameters)) for one in OFFICIAL]
    others = [
        (one.name, "named by a reader", one.view_words, checked(one.page, as_kept_then(one.page, one.link)))
        for one in rows
    ]
    stored = [(*words, view.address if view else None) for *words, view in (*own, *others)]
    return pd.DataFrame(
        [(number, *row) for number, row in enumerate(stored, start=1)],
        columns=["S. No.", "Name", "Whose", "What it shows", "Address"],
    )


def _view(rows: Rows) -> Provenance:
    return Provenance(
        title="Views that have a name",
        scheme="each view names its own",
        sentence=marked("Views of the product and those that readers named"),
        base=counted(len(OFFICIAL) + len(rows), "view"),
        as_on=None,
        sources=(),
    )


def _of_link(link: LinkReader) -> Rows:
    link.filters()
    return ask(saved_views)


NAMED: Final = Table("named", _named, _view, _of_link, of_entries=True)
ADDRESSED: Final = Addressed(VIEWS, (NAMED,))
