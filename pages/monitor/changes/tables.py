"""The tables of Changes, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from analytics.changes.words import Sides, corrections, progress, two_books, two_dates
from pages.frame.filter_bar import FIRST_DAY, today
from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.registry import CHANGES
from pages.monitor.changes.view import CHOICES, ChangesView, balance_table, changes_view, moved_table
from pages.parts.addressed import Addressed, Table
from pages.parts.choices import a_year_before

DATES, BOOKS = "Two dates", "Two states of the records"
_READS: Final = ("changed", "changed_by", "changed_from", "changed_known")


def _sides(link: LinkReader) -> Sides:
    filters = link.filters()
    if link.one_of("changed_by", (DATES, BOOKS), DATES) == BOOKS:
        return two_books(filters, link.day("changed_known", today() - timedelta(days=30)))
    return two_dates(filters, link.day("changed_from", max(a_year_before(filters.as_on), FIRST_DAY)))


def _of_link(link: LinkReader) -> ChangesView:
    sides = _sides(link)
    if not sides.is_forward:
        raise LinkFault("The first side is not before the second one: choose an earlier day for it.")
    return changes_view(link.one_of("changed", CHOICES, CHOICES[0]), sides)


PROGRESS: Final = Table(
    "progress",
    lambda shown: moved_table(progress(shown.moved)),
    lambda shown: shown.titled(f"{shown.view.title}: by new documents and the register"),
    _of_link,
    _READS,
)
CORRECTIONS: Final = Table(
    "corrections",
    lambda shown: moved_table(corrections(shown.moved)),
    lambda shown: shown.titled(f"{shown.view.title}: corrections and undone entries"),
    _of_link,
    _READS,
)
BY_STATE: Final = Table(
    "by-state", balance_table, lambda shown: shown.titled(f"{shown.view.title} by State"), _of_link, _READS
)
ADDRESSED: Final = Addressed(CHANGES, (PROGRESS, CORRECTIONS, BY_STATE))
