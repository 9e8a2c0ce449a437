"""Of whom a part asks whether they sit on a committee, and by which words a seat of the Handbook's list is theirs."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Sitting(NamedTuple):
    """One kind of persons: how a part names them, the words that their seat has, and what they are called in both languages."""

    asked: str
    seat: str
    english: str
    hindi: str


SITTING: Final = (
    Sitting(
        r"\b(?:hon['’]?ble )?members? of (?:the )?(?:parliament|lok sabha|rajya sabha|legislative (?:assembl(?:y|ies)|councils?)|state legislatures?)\b"
        r"|\b(?:mps|mlas?|mlcs?)\b|\b(?:local )?(?:public|elected|people['’]?s)(?: public)? representatives?\b|\brepresentatives? of (?:the )?(?:people|public)\b"
        r"|सांसद(?:ों)?|संसद सदस्य(?:ों)?|विधायक(?:ों)?|(?:निर्वाचित )?जन[ -]?प्रतिनिधि(?:यों)?",
        r"\b(?:parliament|legislat\w+|elected|public representative|mps?|mlas?)\b",
        "a Member of Parliament, a member of a State legislature or another elected representative",
        "संसद सदस्य, राज्य विधानमंडल के सदस्य या अन्य निर्वाचित प्रतिनिधि",
    ),
    Sitting(
        r"\b(?:lead )?bank(?:s|ers|er| managers?| representatives?| officials?)\b|बैंक(?:ों|रों)?(?![\u0900-\u097f])",
        r"\bbank\b",
        "a bank",
        "बैंक",
    ),
    Sitting(r"\bnabard\b|नाबार्ड", r"\bnabard\b", "NABARD", "नाबार्ड"),
    Sitting(
        r"\bexport promotion councils?\b",
        r"\bexport promotion council\b",
        "an Export Promotion Council",
        "निर्यात संवर्धन परिषद",
    ),
    Sitting(
        r"\b(?:trade|commerce|industry|industrial)(?: and (?:commerce|industry|trade))? (?:associations?|bodies|chambers?)\b"
        r"|\bchambers? of commerce(?: and industr(?:y|ies))?\b",
        r"\bassociations?\b",
        "a trade or commerce association",
        "व्यापार या वाणिज्य संघ",
    ),
)
ASKED: Final = "|".join(one.asked for one in SITTING)
"""How a part names any of them."""


def who_sits(text: str) -> tuple[Sitting, ...]:
    """The kinds of persons that a text names, in the order of the list."""
    return tuple(one for one in SITTING if re.search(one.asked, text, re.IGNORECASE))
