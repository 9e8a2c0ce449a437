"""The facts of Measures taken, from what the page shows: for the screen, the file and the address."""

from __future__ import annotations

from typing import Final

from analytics.support.families import BODIES, FAMILIES
from analytics.support.questions import STRENGTHS
from pages.frame.link_reader import LinkReader
from pages.frame.registry import MEASURES
from pages.parliament.measures.view import MeasuresView, Picks, measures_table, measures_view
from pages.parts.addressed import Addressed, Table


def _of_link(link: LinkReader) -> MeasuresView:
    picks = Picks(
        text=link.text("measure_text").strip(),
        families=link.several("measure_family", FAMILIES),
        bodies=link.several("measure_body", BODIES),
        kinds=link.several("measure_kind", STRENGTHS),
    )
    return measures_view(link.filters(), picks)


FACTS: Final = Table(
    "facts",
    measures_table,
    lambda shown: shown.view,
    _of_link,
    ("measure_text", "measure_family", "measure_body", "measure_kind"),
)
ADDRESSED: Final = Addressed(MEASURES, (FACTS,))
