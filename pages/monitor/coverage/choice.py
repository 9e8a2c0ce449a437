"""What the instrument of Coverage offers: every measure of districts, chosen under the keys of the link."""

from __future__ import annotations

from typing import Final

from analytics.coverage.measures import MEASURES
from pages.frame.parameters import MEASURE
from pages.parts.instrument import Offer

INSTRUMENT: Final = Offer("coverage_instrument", MEASURE, MEASURES)
