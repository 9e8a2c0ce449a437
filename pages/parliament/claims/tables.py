"""The ledger of Claims, from what the page shows: for the screen, the file and the address."""

from __future__ import annotations

from typing import Final, NamedTuple

import pandas as pd

from analytics.claims.questions import Finding
from analytics.claims.relations import related
from pages.frame.link_reader import LinkReader
from pages.frame.registry import CLAIMS
from pages.parliament.claims.view import ALL_MEASURES, ClaimsView, Picks, claims_table, claims_view, pickable
from pages.parts.addressed import Addressed, Table


def _of_link(link: LinkReader) -> ClaimsView:
    offered = pickable()
    picks = Picks(
        measure=link.one_of("claim_measure", offered.measures, ALL_MEASURES),
        schemes=link.several("claim_scheme", offered.schemes),
        houses=link.several("claim_house", offered.houses),
        years=link.several("claim_year", offered.years),
        kinds=link.several("claim_verdict", offered.kinds),
    )
    return claims_view(link.filters(), picks)


class One(NamedTuple):
    """What is shown, and the claim that is opened, if any."""

    shown: ClaimsView
    found: Finding | None


def _one_of_link(link: LinkReader) -> One:
    shown = _of_link(link)
    by_key = {one.claim.figure_id: one for one in shown.every}
    return One(shown, by_key.get(link.one_of("claim", by_key)))


_LEFT_OUT: Final = ["Why", "What it says", "Measure, as an import writes it"]
LEDGER: Final = Table(
    "ledger",
    lambda shown: claims_table(shown.rows),
    lambda shown: shown.view,
    _of_link,
    ("claim_measure", "claim_scheme", "claim_house", "claim_year", "claim_verdict"),
)
RELATED: Final = Table(
    "related",
    lambda one: (
        claims_table(related(one.found, one.shown.every)).drop(columns=_LEFT_OUT) if one.found else pd.DataFrame()
    ),
    lambda one: one.shown.titled(f"Claims to read with {one.found.claim.label}" if one.found else "Claims"),
    _one_of_link,
    (*LEDGER.reads, "claim"),
)
ADDRESSED: Final = Addressed(CLAIMS, (LEDGER, RELATED))
