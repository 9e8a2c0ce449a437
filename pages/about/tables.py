"""The sources of the reference tables, for the page, the file and the address."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd

from analytics.filters import Filters
from analytics.log.sources import SourceRow, sources
from analytics.provenance import Provenance
from analytics.words import counted, dotted
from pages.frame.ask import ask
from pages.frame.registry import ABOUT
from pages.parts.addressed import Addressed, Table
from pages.parts.tables import table

_COLUMNS: Final = {
    "title": "Source",
    "origin": "Origin",
    "licence": "Licence as stated",
    "row_count": "Rows",
    "as_on_date": "As on",
    "recorded_at": "On record since",
    "short_sha256": "sha256, first 12",
}


class Sources(NamedTuple):
    """Every reference file, on the day of the view."""

    rows: tuple[SourceRow, ...]
    filters: Filters


def reference_files(filters: Filters) -> Sources:
    """What the page asks."""
    return Sources(ask(sources), filters)


def _files(shown: Sources) -> pd.DataFrame:
    """One row per reference file."""
    return table(shown.rows, _COLUMNS)


def _view(shown: Sources) -> Provenance:
    return Provenance(
        title="Sources of the reference tables",
        scheme="each file names its own",
        sentence=f"All reference files on record on {dotted(shown.filters.as_on)}",
        base=f"{counted(len(shown.rows), 'file')}",
        as_on=None,
        sources=tuple(f"{row.title}: {row.origin}" for row in shown.rows),
    )


SOURCES: Final = Table("sources", _files, _view, lambda link: reference_files(link.filters()))
ADDRESSED: Final = Addressed(ABOUT, (SOURCES,))
