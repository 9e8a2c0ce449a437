"""Paragraphs that replies give again and again where no figure is asked for, each with its document."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from data.store import Store


class StandingStatement(NamedTuple):
    """One row per paragraph. `subject` is aims, merger, choice or subject; `scheme` is absent where it is of none."""

    statement_id: str
    subject: str
    scheme: str | None
    words: str
    words_hi: str
    document: str
    published_on: date | None
    source: str
    caveat: str | None


def standing_statements(store: Store, filters: Filters) -> tuple[StandingStatement, ...]:
    """Every paragraph whose document was out by the as-on date."""
    return answer(store, StandingStatement, "claims/standing_statements", filters.values())
