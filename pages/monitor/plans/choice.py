"""What the instrument of Action plans offers: how far a plan is, and whether it is public."""

from __future__ import annotations

from typing import Final

from analytics.coverage.measures import MEASURES
from pages.parts.instrument import Offer

INSTRUMENT: Final = Offer(
    "plans_instrument",
    "plan_measure",
    {key: MEASURES[key] for key in ("plan", "plan_public")},
    "Action plans: how far they have come",
)
