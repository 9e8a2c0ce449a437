"""The tables of Names, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final, NamedTuple

from pages.frame.link_reader import LinkReader
from pages.frame.parameters import PLACE
from pages.frame.registry import NAMES
from pages.parts.addressed import Addressed, Table, titled
from pages.parts.place_choice import only_state, places_known
from pages.places.names.view import LineageView, decisions_table, lineage_view, names_table, relations_table


class Called(NamedTuple):
    """What is shown, and the text that the names hold."""

    shown: LineageView
    text: str


def _of_link(link: LinkReader) -> LineageView:
    filters = link.filters()
    return lineage_view(filters, only_state(filters, link.one_of(PLACE, places_known(filters))))


def _called(link: LinkReader) -> Called:
    return Called(_of_link(link), link.text("names_like"))


RELATIONS: Final = Table(
    "relations",
    lambda shown: relations_table(shown.relations),
    titled("Districts created and abolished since 2011"),
    _of_link,
    (PLACE,),
)
EVERY_NAME: Final = Table(
    "every-name",
    lambda called: names_table(called.shown.called(called.text)),
    lambda called: called.shown.titled("Names of States and districts"),
    _called,
    (PLACE, "names_like"),
)
DECISIONS: Final = Table(
    "decisions",
    lambda shown: decisions_table(shown.decisions),
    titled("Decisions on written names"),
    _of_link,
    (PLACE,),
)
ADDRESSED: Final = Addressed(NAMES, (RELATIONS, EVERY_NAME, DECISIONS))
