"""The tables of Quality, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.coverage.measures import MEASURES
from analytics.quality.questions import FIELDS, lacking
from analytics.quality.rules import RULES
from analytics.words import yes_no
from pages.frame.link_reader import LinkReader
from pages.frame.registry import QUALITY
from pages.parts.addressed import Addressed, Table, titled
from pages.parts.tables import table
from pages.returns.quality.view import ALL, QualityView, completeness_table, found_table, quality_view, rule_table

FIELD_NAMES: Final = [field.heading for field in FIELDS]
Picked = tuple[QualityView, str]
"""What is shown, and the title of the rule, or the field, that is opened."""


def _gaps(picked: Picked) -> pd.DataFrame:
    """One row per district that lacks the field."""
    shown, heading = picked
    frame = table(
        lacking(FIELDS[FIELD_NAMES.index(heading)], shown.districts),
        {
            "state_name": "State/UT",
            "district_name": "District",
            "is_aspirational": "Aspirational",
            "plan_class": "Plan",
            "depc_class": "DEPC",
        },
    )
    frame["Aspirational"] = [yes_no(mark) for mark in frame["Aspirational"]]
    for name, key in (("Plan", "plan"), ("DEPC", "depc")):
        frame[name] = [MEASURES[key].class_of(one).label for one in frame[name]]
    return frame


def _of_link(link: LinkReader) -> QualityView:
    return quality_view(link.filters())


RULE_LIST: Final = Table("rules", rule_table, titled("Rules of quality"), _of_link)
FOUND: Final = Table(
    "rows",
    lambda picked: found_table(picked[0].of(picked[1]), is_one_rule=picked[1] != ALL),
    lambda picked: picked[0].titled(f"Rows found, {picked[1].lower()}"),
    lambda link: (_of_link(link), link.one_of("rule", [ALL, *(rule.title for rule in RULES)], ALL)),
    ("rule",),
)
COMPLETENESS: Final = Table("completeness", completeness_table, titled("Completeness by State and field"), _of_link)
GAPS: Final = Table(
    "gaps",
    _gaps,
    lambda picked: picked[0].titled(f"Districts without: {picked[1]}"),
    lambda link: (_of_link(link), link.one_of("field", FIELD_NAMES, FIELD_NAMES[1])),
    ("field",),
)
ADDRESSED: Final = Addressed(QUALITY, (RULE_LIST, FOUND, COMPLETENESS, GAPS))
