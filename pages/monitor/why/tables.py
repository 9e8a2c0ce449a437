"""The tables of Why, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pandas as pd

from analytics.why.why import figure_entries
from pages.frame.filter_bar import state_names
from pages.frame.link_reader import LinkReader
from pages.frame.registry import WHY
from pages.monitor.why.view import FIRST, WhyView, why_view
from pages.parts.addressed import Addressed, Table
from pages.parts.tables import facts_table, table

_READS: Final = ("what", "where")


def _rows(shown: WhyView) -> pd.DataFrame:
    """One row per place or item that the figure counts."""
    columns = {
        "state_name": "State/UT",
        "district_name": "District",
        "item": "Product or committee",
        "status": "Class or sector",
        "as_on_date": "As on",
        "grade": "Grade",
    }
    for name in ("district_name", "item"):
        if not any(getattr(row, name) for row in shown.why.rows):
            columns.pop(name)
    return table(shown.why.rows, columns)


def _of_link(link: LinkReader) -> WhyView:
    filters = link.filters()
    what = link.one_of("what", figure_entries(), FIRST)
    where = link.one_of("where", [f"S{code}" for code in state_names()])
    return why_view(filters, what, int(where[1:]) if where else None)


ROWS: Final = Table("rows", _rows, lambda shown: shown.view, _of_link, _READS)
FACTS: Final = Table(
    "facts",
    lambda shown: facts_table(shown.why.facts) if shown.why.facts else pd.DataFrame(),
    lambda shown: replace(shown.view, title=f"{shown.view.title}: facts of documents"),
    _of_link,
    _READS,
)
APART: Final = Table(
    "apart",
    lambda shown: facts_table(shown.apart) if shown.apart else pd.DataFrame(),
    lambda shown: replace(shown.view, title=f"{shown.view.title}: facts set apart"),
    _of_link,
    _READS,
)
ADDRESSED: Final = Addressed(WHY, (ROWS, FACTS, APART))
