"""What the reader has chosen to see: one frozen value that every question takes and every export repeats in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from analytics.words import dotted, listed

REGISTER_DAY = date(2026, 5, 13)
"""The day of the register held, as data/reference/SOURCES.md has it."""

SCHEMES = ("ODOP", "PMFME-ODOP")
SECTORS = (
    "Agriculture",
    "Handicraft",
    "Manufacturing",
    "Food Processing",
    "Textile",
    "Handloom",
    "Marine",
    "Others",
    "Dairy",
)
TIERS = ("Primary", "Secondary", "Tertiary", "Others")


@dataclass(frozen=True)
class Filters:
    """The view: scheme, places, products and the date. An empty tuple means all.

    `states` are State codes of the Local Government Directory. `as_known_on` is the day by whose end the books must have
    held a fact; the latest day there is means all that is held.
    """

    as_on: date
    scheme: str = "ODOP"
    states: tuple[int, ...] = ()
    sectors: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    aspirational_only: bool = False
    gi_only: bool = False
    as_known_on: date = date.max

    def values(self) -> dict[str, object]:
        """The values that questions bind by name."""
        return {
            "as_on": self.as_on,
            "as_known_on": self.as_known_on,
            "scheme": self.scheme,
            "states": list(self.states),
            "sectors": list(self.sectors),
            "tiers": list(self.tiers),
            "aspirational_only": self.aspirational_only,
            "gi_only": self.gi_only,
        }

    def everywhere(self) -> Filters:
        """The same for every district: what is asked once and then narrowed to many views of places."""
        return replace(self, states=(), aspirational_only=False)

    @property
    def is_national(self) -> bool:
        """Whether every district and product is in view, so that a published national figure may stand beside."""
        return not (self.states or self.sectors or self.tiers or self.aspirational_only or self.gi_only)

    @property
    def register(self) -> str:
        """The register that gives the base, in words: the one held, or that one taken back to a past day."""
        held = f"LGD register of {dotted(REGISTER_DAY)}"
        return held if self.as_on >= REGISTER_DAY else f"{held}, taken back to {dotted(self.as_on)}"

    def sentence(self, state_names: Mapping[int, str], subject: str = "") -> str:
        """The view in words, as it stands under each page's title and in each file.

        `subject` stands in place of the scheme where what is shown belongs to no product list.
        """
        parts = [
            subject or self.scheme,
            listed([state_names[code] for code in self.states]) or "all 36 States/UTs",
        ]
        if self.aspirational_only:
            parts.append("Aspirational Districts only")
        if subject:
            return f"{', '.join(parts)}, {self.days}"
        if self.sectors:
            parts.append(f"sector {listed(self.sectors)}")
        if self.tiers:
            parts.append(f"tier {listed(self.tiers)}")
        if self.gi_only:
            parts.append("GI-marked products only")
        return f"{', '.join(parts)}, {self.days}"

    @property
    def is_as_known_before(self) -> bool:
        """Whether the books are asked for an earlier state of theirs than the present one."""
        return self.as_known_on != date.max

    @property
    def days(self) -> str:
        """Both dates in words; the second only where it is a past one."""
        known = "" if not self.is_as_known_before else f", as known on {dotted(self.as_known_on)}"
        return f"as on {dotted(self.as_on)}{known}"
