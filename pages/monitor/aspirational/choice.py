"""What the instrument of Aspirational districts offers: every measure but being on the list, by its label as links have it."""

from __future__ import annotations

from typing import Final

from pages.monitor.aspirational.view import CHOICES
from pages.parts.instrument import Offer

INSTRUMENT: Final = Offer(
    "aspirational_instrument", "compare_by", CHOICES, "Aspirational Districts against the others of their State"
)
