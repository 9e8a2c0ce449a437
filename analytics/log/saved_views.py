"""Views that have a name: those that come with the product, and those that its readers named.

A view is a page and the parameters of its link. That a page and its parameters are known is for the pages to check.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple

from analytics.question import answer
from data.store import Store


@dataclass(frozen=True)
class OfficialView:
    """A view that comes with the product: what it is opened for, the page's path, the parameters of its link."""

    name: str
    purpose: str
    page: str
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class SavedView(NamedTuple):
    """One row per name that a reader gave and nobody took away; `sequence` is its entry, `recorded_at` in UTC.

    `page` is the page's path, `parameters` those of its link as JSON, `view_words` what it showed when it was named.
    """

    sequence: int
    name: str
    page: str
    parameters: str
    view_words: str
    actor: str
    recorded_at: datetime

    @property
    def link(self) -> Mapping[str, list[str]]:
        """The parameters of the link, each with its values."""
        stored: dict[str, list[str]] = json.loads(self.parameters)
        return stored


OFFICIAL: Final = (
    OfficialView(
        "Parliament: districts with a product",
        "How many districts the ODOP list names a product for, on the map and State by State.",
        "coverage",
        {"measure": ("identified",)},
    ),
    OfficialView(
        "Parliament: plans as on today",
        "The stages of export action plans by rows, the published totals beside them, and what is not known.",
        "plans",
    ),
    OfficialView(
        "Parliament: committees of the districts",
        "District Export Promotion Committees by State: met, constituted, reported by State, particulars awaited, not known.",
        "committees",
        {"committee": ("DEPC",)},
    ),
    OfficialView(
        "Parliament: Aspirational Districts",
        "The 112 against the other districts of their State, and those still without a product.",
        "aspirational",
    ),
    OfficialView(
        "Parliament: what was said on Districts as Export Hubs",
        "Every published figure of the scheme with its date, beside our rows: read it before a new figure leaves.",
        "claims",
        {"claim_scheme": ("DEH",)},
    ),
    OfficialView(
        "State review: choose the State",
        "One State on one page: districts, products, plans, committees, its place among States, questions to ask.",
        "state",
    ),
    OfficialView(
        "State review: drafted and not notified",
        "Districts whose plan is drafted and has no notification on record, Aspirational Districts first.",
        "plans",
        {"gap": ("drafted",)},
    ),
    OfficialView(
        "State review: plans in June 2022 and today",
        "Two maps in the same classes, with the districts that moved and the base of each date.",
        "compare",
        {"compare_day": ("2022-06-09",)},
    ),
)
"""What is opened the evening before a reply or a review, in that order; each is as on the day it is opened."""


def saved_views(store: Store) -> tuple[SavedView, ...]:
    """Every name in force, in alphabetical order. The store must be drawn up to the ledger's newest entry."""
    return answer(store, SavedView, "log/saved_views", {})
