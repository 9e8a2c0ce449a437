"""What is on record where a return comes in: files received and returns published.

All of it is asked of the present state of the ledger: whoever publishes must see what is on record now, not what was on an
earlier day.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from analytics.question import answer
from data.store import Store


class ReceivedFile(NamedTuple):
    """One row per file received, newest first. `recorded_at` is in UTC; `published_as` the entry in force that rests on it."""

    sequence: int
    recorded_at: datetime
    actor: str
    file_name: str
    file_sha256: str
    published_as: int | None


class Publication(NamedTuple):
    """One row per return published, newest first. `undone_by` is the entry that took it back, `reason` its words."""

    sequence: int
    recorded_at: datetime
    actor: str
    kind: str
    states: list[int]
    row_count: int
    as_on_date: date
    grade: str
    document: str
    document_number: str
    document_date: date
    sent_by: str
    file_name: str
    file_sha256: str
    undone_by: int | None
    reason: str | None


def received_files(store: Store) -> tuple[ReceivedFile, ...]:
    """Every file received, newest first."""
    return answer(store, ReceivedFile, "log/received_files", {})


def publications(store: Store) -> tuple[Publication, ...]:
    """Every return published, newest first, those taken back included."""
    return answer(store, Publication, "log/publications", {})
