"""The tables of Aspirational districts, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final, NamedTuple

from analytics.coverage.questions import DistrictClass
from analytics.places.questions import by_place
from pages.frame.ask import ask
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import INDIA, PLACE
from pages.frame.registry import ASPIRATIONAL
from pages.monitor.aspirational.view import (
    CHOICES,
    AspirationalView,
    aspirational_view,
    comparison_table,
    lacking_table,
)
from pages.parts.addressed import Addressed, Table

_READS: Final = ("compare_by", PLACE)


LACKING_PARTS: Final = {"all": "Both", "lack": "Known to lack it", "unknown": "Not known"}


class Lacking(NamedTuple):
    """What is shown, and which of the districts that lack it are listed."""

    shown: AspirationalView
    part: str

    @property
    def rows(self) -> tuple[DistrictClass, ...]:
        """All, those known to lack it, or those not known."""
        rows = self.shown.lacking
        if self.part == "all":
            return rows
        denies = self.part == "lack"
        return tuple(row for row in rows if self.shown.measure.class_of(row.class_key).denies == denies)


def _of_link(link: LinkReader) -> AspirationalView:
    measure = CHOICES[link.one_of("compare_by", CHOICES)]
    return aspirational_view(link.filters(), measure, link.one_of(PLACE, {INDIA, *ask(by_place)}))


def _lacking_of_link(link: LinkReader) -> Lacking:
    return Lacking(_of_link(link), link.one_of("lacking_part", LACKING_PARTS))


BY_STATE: Final = Table("by-state", comparison_table, lambda shown: shown.view, _of_link, _READS)
LACKING: Final = Table(
    "lacking",
    lambda one: lacking_table(one.shown, one.rows),
    lambda one: one.shown.titled(
        f"Aspirational Districts not {one.shown.measure.having}, {LACKING_PARTS[one.part].lower()}"
    ),
    _lacking_of_link,
    (*_READS, "lacking_part"),
)
ADDRESSED: Final = Addressed(ASPIRATIONAL, (BY_STATE, LACKING))
