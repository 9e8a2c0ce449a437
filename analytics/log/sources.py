"""What our records rest on: the reference files with their licences, and how far the public evidence reaches."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from data.store import Store


class SourceRow(NamedTuple):
    """One row per reference file; `as_on_date` is absent where the file carries no single date of its own."""

    title: str
    origin: str
    licence: str
    file: str
    row_count: int
    as_on_date: date | None
    recorded_at: date
    sha256: str

    @property
    def short_sha256(self) -> str:
        """The first twelve signs of the checksum: enough to tell two versions of a file apart."""
        return self.sha256[:12]


class EvidenceReach(NamedTuple):
    """One row: the register of public evidence.

    `own_document_count` counts districts with a document about the district itself, `statement_count` rows that speak of
    every district of a State.
    """

    fact_count: int
    own_document_count: int
    statement_count: int
    state_count: int


def sources(store: Store) -> tuple[SourceRow, ...]:
    """Every reference file, by title."""
    return answer(store, SourceRow, "log/sources", {})


def evidence_reach(store: Store, filters: Filters) -> EvidenceReach:
    """How far the public evidence on record on the date reaches."""
    return answer(store, EvidenceReach, "log/evidence_reach", filters.values())[0]
