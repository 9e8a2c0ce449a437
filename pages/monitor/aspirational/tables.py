"""The tables of Aspirational districts, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final

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


def _of_link(link: LinkReader) -> AspirationalView:
    measure = CHOICES[link.one_of("compare_by", CHOICES)]
    return aspirational_view(link.filters(), measure, link.one_of(PLACE, {INDIA, *ask(by_place)}))


BY_STATE: Final = Table("by-state", comparison_table, lambda shown: shown.view, _of_link, _READS)
LACKING: Final = Table(
    "lacking",
    lambda shown: lacking_table(shown, shown.lacking),
    lambda shown: shown.titled(f"Aspirational Districts not {shown.measure.having}, both"),
    _of_link,
    _READS,
)
ADDRESSED: Final = Addressed(ASPIRATIONAL, (BY_STATE, LACKING))
