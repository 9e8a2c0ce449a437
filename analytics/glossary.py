"""The words of these pages and their meanings, and those that are explained where they stand."""

from __future__ import annotations

import re
from typing import Final

TERMS: Final[dict[str, str]] = {
    "ODOP": "One District One Product: DPIIT's list of products by district. It is an initiative, not a scheme with funds.",
    "PMFME-ODOP": "The Food Processing Ministry's own list of one product a district, under its scheme for micro food "
    "enterprises. Another list than ODOP.",
    "DEH": "Districts as Export Hubs: DGFT's initiative of committees, plans and products with export potential.",
    "SEPC": "State Export Promotion Committee.",
    "DEPC": "District Export Promotion Committee.",
    "DEAP": "District Export Action Plan.",
    "RA": "Regional Authority of the Directorate General of Foreign Trade (DGFT); it drafts the plans.",
    "LGD": "Local Government Directory: its codes name every State and district here.",
    "GI": "Geographical Indication. “GI-marked” means that the list itself marks the row; it is the list's claim.",
    "Aspirational District": "A district on NITI Aayog's list of 112.",
    "Base": "What a count or percentage is out of. No percentage stands without it.",
    "As on": "The date that a fact is true of. It may be earlier than the date on which it was published or entered.",
    "As known on": "The day by whose end our records had a fact. It brings back what could have been said on that day.",
    "Not known": "No row says anything. It is never drawn, counted or worded as “none”.",
    "Not applicable": "There is no district administration to ask.",
    "Zero, or none": "A list that reaches the place was read, and names nothing there.",
    "Stages of a plan": "Drafted (by the RA), notified (adopted by the DEPC), under way, reviewed. Each stage contains the ones "
    "after it: 249 notified lie within 590 drafted.",
    "Public": "Whether anyone can read the plan: a fact beside its stage. A portal that shows a plan proves that it is drafted "
    "and public, not that it was notified.",
}

_SHORT: Final = ("PMFME-ODOP", "ODOP", "DEH", "SEPC", "DEPC", "DEAP", "RA", "LGD", "GI", "Aspirational District")
"""Those that a reader may not know on sight, longer before shorter."""
_EACH: Final = re.compile("|".join(rf"(?<![\w-]){re.escape(term)}s?(?![\w])" for term in _SHORT))


def terms_in(words: str) -> list[str]:
    """The terms that stand in some words, in their order, each once."""
    return list(dict.fromkeys(term.removesuffix("s") for term in _EACH.findall(words)))


def explained(words: str) -> str | None:
    """The meaning of each term that stands in some words, as Markdown; nothing where none does."""
    return "\n\n".join(f"**{term}**: {TERMS[term]}" for term in terms_in(words)) or None


def meaning(words: str) -> str:
    """The same as lines of text, blank where no term stands."""
    return "\n".join(f"{term}: {TERMS[term]}" for term in terms_in(words))
