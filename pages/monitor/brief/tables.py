"""The tables of the Brief, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final, NamedTuple

from analytics.brief.cards import Card, cards
from analytics.checks.checks import GRADES, LEVEL, Outcome, checks
from analytics.provenance import Provenance
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.frame.link_reader import LinkReader
from pages.frame.registry import BRIEF
from pages.monitor.brief.text import as_table, view_of
from pages.parts.addressed import Addressed, Table
from pages.parts.checks import outcomes_table, outcomes_view


class Figures(NamedTuple):
    """The eight figures and what they are a view of."""

    cards: tuple[Card, ...]
    view: Provenance


class Checked(NamedTuple):
    """The outcome of each rule over the view."""

    outcomes: tuple[Outcome, ...]
    view: Provenance


def _figures(link: LinkReader) -> Figures:
    filters = link.filters()
    found = ask(cards, filters)
    return Figures(found, view_of(found, sentence(filters)))


def _checked(link: LinkReader) -> Checked:
    level = next(one for one in GRADES if one == link.one_of("grade_level", GRADES, LEVEL))
    return Checked(ask(checks, link.filters(), level), _figures(link).view)


FIGURES: Final = Table("figures", lambda shown: as_table(shown.cards), lambda shown: shown.view, _figures)
CHECKS: Final = Table(
    "checks",
    lambda shown: outcomes_table(shown.outcomes),
    lambda shown: outcomes_view(shown.outcomes, shown.view),
    _checked,
    ("grade_level",),
)
ADDRESSED: Final = Addressed(BRIEF, (FIGURES, CHECKS))
