"""What single words of a part say by what stands around them: the exports of a place, the plans of DEH, the meetings held by "them"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.desk.reply.reading.question_words import JOINED
from analytics.desk.reply.reading.result import Before
from analytics.desk.reply.reading.words import Heard
from analytics.desk.wanted import counts_hubs, wanted

_OWN: Final = frozenset(
    [
        "COMMITTEE",
        "MEETING",
        "PLAN",
        "SEATS",
        "ASPIRATIONAL",
        "CHANGED",
        "JOBS",
        "SECTOR",
        "VALUE",
        "AIM",
        "MERGE",
        "CHOICE",
    ]
)
"""What a part is about by itself, whatever topic an earlier one names: the status of plans after a part on Ekta Malls."""
_PLANS: Final = re.compile(
    r"\b(?:the|said|such|whose|these|their|of) plans?\b(?! to\b)|\bplans? (?:(?:have|has|been|were|was|so far) )*(?:prepared|adopted|notified|drafted|finali[sz]ed)\b"
    r"|(?:तैयार|इन|उक्त|ऐसी|निर्मित)(?: की गई)? योजना(?:ओं|एं|एँ)|योजना(?:ओं|एं|एँ)(?: को)? (?:तैयार|अनुमोदित|अधिसूचित)",
    re.IGNORECASE,
)
_OF_ANY: Final = frozenset({"RANK", "DISTRICT", "PLACE", "SHARE"})  # said of anything that is asked
_OF_THEM: Final = re.compile(
    r"\b(?:by|of) (?:them|these committees|the said committees|such committees)\b|उनकी|इनकी|उक्त समिति", re.IGNORECASE
)
_SEATS: Final = re.compile(
    r"\b(?:composition|membership|structure|functions|roles?|responsibilities|mandate|duties) of (?:the |these |such |those )?(?:said )?committees?\b(?! (?:on|for)\b)"
    r"|(?:इन|उन|उक्त|ऐसी) समिति(?:यों)? (?:की|के|का) (?:संरचना|सदस्य|कार्य|अध्यक्ष|दायित्व)",
    re.IGNORECASE,
)
"""The seats and functions of the committees of the part before."""
# Words that ask for the value of what a place exports where the part asks nothing else.
_EXPORTED: Final = frozenset(["exports", "exported", "exporting", "निर्यात", "निर्यातों"])
_HOW_MANY: Final = re.compile(
    r"\b(?:numbers? of|how many|total) [^,;]{0,20}districts?\b|जिलों की [^,;]{0,8}संख्या|कितने जिले", re.IGNORECASE
)
_THERE_ARE: Final = re.compile(
    r"\b(?:total|in all|existing|administrative)\b|\b(?:there are|are there|exist)\b|कुल|हैं\s*$", re.IGNORECASE
)


def concepts_of(
    found: Heard,
    *,
    schemes: Sequence[str],
    topic: str,
    named: str,
    text: str,
    rest: str,
    before: Before,
    is_placed: bool,
) -> frozenset[str]:
    """The concepts that a part says: those of its words, and those that single words say by what stands around them.

    `topic` is its own or that of the parts before, `named` the scheme or the topic that it names itself, `rest` its text without
    places, schemes and subjects; `is_placed`: it names a State or a district.
    """
    said = found.said | _merged(found, schemes)
    scheme = next(iter(schemes), "") or before.scheme
    # Of marks there are no funds: "the budget" after a part on them is that of the scheme.
    is_of_topic = topic and said & ({"STATUS"} if topic == "GI" else {"FUNDS", "STATUS"}) and not said & _OWN
    said |= {topic} if is_of_topic else set()
    is_of_places = bool((is_placed or _is_by_district(found, rest)) and not schemes)
    said |= _inferred(said, found.words, rest, scheme, before, is_of_places=is_of_places)
    return said | _counted(said, text, rest, before, named)


def is_of_them(rest: str, before: Before) -> bool:
    """Whether the committees of the part before are meant: "the meetings held by them"."""
    return before.is_of_committees and bool(_OF_THEM.search(rest))


def _merged(found: Heard, schemes: Sequence[str]) -> frozenset[str]:
    is_joined = {"ODOP", "DEH"} <= {*schemes} and any(word.lower() in JOINED for word in found.words)
    return frozenset({"MERGE"}) if is_joined else frozenset()


def _inferred(
    said: frozenset[str] | set[str], words: Sequence[str], rest: str, scheme: str, before: Before, *, is_of_places: bool
) -> frozenset[str]:
    """What single words say by what stands around them: the exports of a place, the plans of DEH, the meetings held by "them"."""
    lower = {word.lower() for word in words}
    found = {
        "VALUE": not said - _OF_ANY and is_of_places and bool(_EXPORTED & lower),
        "PLAN": scheme == "DEH" and bool(_PLANS.search(rest)),
        "SEATS": ("SITS" in said and ("COMMITTEE" in said or before.is_of_committees))
        or (before.is_of_committees and bool(_SEATS.search(rest))),
        "COMMITTEE": "MEETING" in said and is_of_them(rest, before),
    }
    return frozenset(concept for concept, is_said in found.items() if is_said)


def _counted(said: frozenset[str] | set[str], text: str, rest: str, before: Before, named: str) -> frozenset[str]:
    """Districts asked for by their number and nothing that they have: those of the register, or the export hubs of a place.

    Under a scheme the register is meant only where the words say that there are so many districts.
    """
    if named == "DEH" and not said - {"DISTRICT", "IDENTIFY", "STATUS"} and counts_hubs(text):
        return frozenset({"PRODUCT"})
    if named or said != {"DISTRICT"} or not _HOW_MANY.search(rest):
        return frozenset()
    if not before.scheme or _THERE_ARE.search(rest):
        return frozenset({"REGISTER"})
    # Under ODOP those that it covers may be meant: both numbers are said.
    return frozenset({"REGISTER", "PRODUCT"}) if before.scheme == "ODOP" else frozenset()


def _is_by_district(said: Heard, rest: str) -> bool:
    """Whether the districts where exports rose or fell are asked for, though no State is named."""
    return "DISTRICT" in said.said and wanted(rest).has_growth
