"""The Brief as text to paste and as a table to download: the same cards, in words."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analytics.brief.cards import Card, Sentence
from analytics.provenance import Provenance
from analytics.words import dotted


def view_of(figures: Sequence[Card], sentence: str) -> Provenance:
    """What the Brief is a view of: each figure carries a base and date of its own."""
    sources = dict.fromkeys(f"{card.document}: {card.source}" for card in figures if card.document)
    return Provenance(
        title="Brief of eight figures",
        scheme="each figure names its scheme; ODOP, PMFME-ODOP and DEH are never added",
        sentence=sentence,
        base="named on each figure",
        as_on=None,
        sources=tuple(sources),
    )


def as_table(figures: Sequence[Card]) -> pd.DataFrame:
    """One row per figure of the Brief."""
    return pd.DataFrame(
        {
            "Figure": [card.label for card in figures],
            "Value": [_value(card.headline) for card in figures],
            "Base of the figure": [card.base for card in figures],
            "As on": [card.as_on for card in figures],
            "Grade": [card.grade for card in figures],
            "Last published": [card.statement for card in figures],
            "Comparison": [card.finding for card in figures],
            "Rule": [card.figure.rule for card in figures],
            "Document": [card.document for card in figures],
        }
    )


def _value(headline: str) -> int | str:
    """A number as a number; words such as "All districts" as they are."""
    digits = headline.replace(",", "")
    return int(digits) if digits.isdecimal() else headline


def as_text(figures: Sequence[Card], safe: Sequence[Sentence], unsafe: Sequence[Sentence], sentence: str) -> str:
    """The Brief in plain text, a line per figure and sentence, each with its date and document."""
    lines = [f"Export Hub Monitor, brief. {sentence}.", ""]
    for card in figures:
        dated = f" (as on {dotted(card.as_on)}, grade {card.grade}; {card.document})" if card.grade else ""
        lines.append(f"{card.label}: {card.headline}, {card.base}{dated}. {card.statement} {card.finding}".strip())
    for title, sentences in (("Safe to say", safe), ("Do not say", unsafe)):
        lines += ["", f"{title}:"]
        lines += [f"- {one.text} [{one.document}, {dotted(one.as_on)}]" for one in sentences]
    return "\n".join(lines)
