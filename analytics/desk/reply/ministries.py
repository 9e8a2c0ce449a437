"""The Ministries that answer such questions, or to which parts of them are transferred, as a head writes them in both languages."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.desk.reply.ministry_subjects import SUBJECTS


class Ministry(NamedTuple):
    """One row per Ministry: its name, the portfolio of its Minister, and both in Hindi. `name` is with "and", as in a sentence."""

    name: str
    portfolio: str
    name_hi: str
    portfolio_hi: str

    @property
    def designations(self) -> tuple[str, str]:
        """Who answers: the Minister, or a Minister of State."""
        return f"The Minister of {self.portfolio}", f"The Minister of State in the Ministry of {self.portfolio}"

    @property
    def designations_hi(self) -> tuple[str, str]:
        """The same in Hindi."""
        return f"{self.portfolio_hi} मंत्री", f"{self.portfolio_hi} मंत्रालय में राज्य मंत्री"


MINISTRY_OF: Final = MappingProxyType(
    {
        f"Ministry of {one.portfolio}": Ministry(
            f"Ministry of {one.portfolio}", one.portfolio, f"{one.portfolio_hi} मंत्रालय", one.portfolio_hi
        )
        for one in SUBJECTS
    }
)
"""Every Ministry by its name."""
MINISTRY: Final = "Ministry of Commerce & Industry"
FOOD_PROCESSING: Final = "Ministry of Food Processing Industries"
DEPARTMENTS: Final = (
    "Department for Promotion of Industry and Internal Trade",
    "Department of Commerce",
)
"""Of the Ministry of Commerce & Industry; the others answer without one."""
DEPARTMENTS_IN_HINDI: Final = MappingProxyType(
    {DEPARTMENTS[0]: "उद्योग संवर्धन और आंतरिक व्यापार विभाग", DEPARTMENTS[1]: "वाणिज्य विभाग"}
)
MINISTRIES: Final = tuple(name for name in MINISTRY_OF if name != MINISTRY)
"""To which parts of such questions are transferred; an officer may name another."""
MINISTRIES_IN_HINDI: Final = MappingProxyType({name: one.name_hi for name, one in MINISTRY_OF.items()})
DESIGNATIONS: Final = MINISTRY_OF[MINISTRY].designations


def ministry_put_to(words: str) -> str:
    """The Ministry that a question is put to, by the words "Will the Minister of ...", or those in Hindi; blank where it is none of these."""
    asked = _plain(words)
    return next(
        (
            name
            for name, one in MINISTRY_OF.items()
            if re.search(rf"\b{re.escape(_plain(one.portfolio))}\b", asked)
            or re.search(rf"(?<!\S){_plain(one.portfolio_hi)}(?!\S)", asked)
        ),
        "",
    )


def department_in(head: str) -> str:
    """The Department of the Ministry of Commerce & Industry that a head names, in English or Hindi; blank for none."""
    written = _plain(head)
    return next(
        (
            name
            for name in DEPARTMENTS
            if _plain(name) in written or re.search(rf"(?<!\S){_plain(DEPARTMENTS_IN_HINDI[name])}(?!\S)", written)
        ),
        "",
    )


def _plain(words: str) -> str:
    alike = words.casefold().replace("&", "and").replace("एवं", "और").replace("तथा", "और")
    return " ".join(re.sub(r"[,()/]", " ", alike).replace("’", "").replace("'", "").split())
