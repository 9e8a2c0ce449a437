"""The ledger of Claims, from what the page shows: for the screen, the file and the address."""

from __future__ import annotations

from typing import Final

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


LEDGER: Final = Table(
    "ledger",
    lambda shown: claims_table(shown.rows),
    lambda shown: shown.view,
    _of_link,
    ("claim_measure", "claim_scheme", "claim_house", "claim_year", "claim_verdict"),
)
ADDRESSED: Final = Addressed(CLAIMS, (LEDGER,))
