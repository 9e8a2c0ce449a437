"""The units in which documents state the value of exports: keys, words in two languages, and the fixed classes of a map.

No value is ever converted from one unit into another. The store holds the same rows as the table `export_unit`.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class ExportUnit:
    """One unit. `bounds` part the classes of a district's value on a map, highest first."""

    key: str
    words: str
    words_hi: str
    bounds: tuple[float, float, float]


EXPORT_UNITS: Final = (
    ExportUnit("usd_million", "US$ million", "मिलियन अमेरिकी डॉलर", (1000, 100, 10)),
    ExportUnit("usd_billion", "US$ billion", "बिलियन अमेरिकी डॉलर", (1, 0.1, 0.01)),
    ExportUnit("usd_thousand", "US$ thousand", "हजार अमेरिकी डॉलर", (1_000_000, 100_000, 10_000)),
    ExportUnit("usd", "US$", "अमेरिकी डॉलर", (1_000_000_000, 100_000_000, 10_000_000)),
    ExportUnit("inr_crore", "Rs crore", "करोड़ रुपये", (10_000, 1000, 100)),
    ExportUnit("inr_lakh", "Rs lakh", "लाख रुपये", (1_000_000, 100_000, 10_000)),
    ExportUnit("inr_million", "Rs million", "मिलियन रुपये", (100_000, 10_000, 1000)),
    ExportUnit("inr_thousand", "Rs thousand", "हजार रुपये", (100_000_000, 10_000_000, 1_000_000)),
    ExportUnit("inr", "Rs", "रुपये", (100_000_000_000, 10_000_000_000, 1_000_000_000)),
)
UNIT: Final = {one.key: one for one in EXPORT_UNITS}
UNIT_ROWS: Final = ", ".join(f"('{one.key}', '{one.words}', '{one.words_hi}')" for one in EXPORT_UNITS)
