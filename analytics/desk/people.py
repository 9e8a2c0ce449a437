"""For whom steps are asked, and by which words a fact on a measure is about them: "farmers", "बुनकरों"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class People(NamedTuple):
    """One kind of people: how a part names them, the words of a fact about them, and their names in both languages."""

    asked: str
    of_fact: str
    english: str
    hindi: str


PEOPLE: Final = (
    People(
        r"\b(?:farmers?|growers?)\b|किसान(?:ों)?|कृषकों",
        r"\b(?:farmer|grower)",
        "farmers and growers",
        "किसानों और उत्पादकों",
    ),
    People(
        r"\bartisans?\b|\bcrafts(?:men|persons|people)\b|कारीगर(?:ों)?|शिल्पकार(?:ों)?|दस्तकारों",
        r"\b(?:artisan|crafts(?:men|person|people))",
        "artisans",
        "कारीगरों",
    ),
    People(r"\bweavers?\b|बुनकर(?:ों)?", r"\bweaver", "weavers", "बुनकरों"),
    People(r"\bwom[ae]n\b|महिला(?:ओं)?", r"\bwom[ae]n", "women", "महिलाओं"),
)


def people_named(text: str) -> tuple[People, ...]:
    """The kinds of people that a text names."""
    return tuple(one for one in PEOPLE if re.search(one.asked, text, re.IGNORECASE))


def is_about(statement: str, some: tuple[People, ...]) -> bool:
    """Whether a fact's words are about any of them."""
    return any(re.search(one.of_fact, statement, re.IGNORECASE) for one in some)
