"""Which parts ask of the two lists of One District One Product side by side, and which of clusters of the Agriculture Export Policy.

Both are asked for by words that elsewhere name a Ministry, a policy or nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from analytics.desk.reply.reading.limits import AND_PMFME

_OF_DPIIT: Final = (
    r"\bdpiit\b|\bdepartment for (?:the )?promotion of industry (?:and|&) internal trade(?: ?\(dpiit\))?|डीपीआईआईटी"
)
_OF_MOFPI: Final = r"\bmofpi\b|\bministry of food processing(?: industries)?(?: ?\(mofpi\))?|खाद्य प्रसंस्करण उद्योग मंत्रालय"
_BY_MOFPI: Final = re.compile(
    rf"\b(?:by|of|from|under) (?:the )?(?:{_OF_MOFPI})|(?:{_OF_MOFPI})(?: द्वारा| की| के)?", re.IGNORECASE
)
_COMPARED: Final = (
    r"\bdiffer(?:s|ent|ing)?(?: from)?\b|\bdifferences? (?:between|in)\b(?=[^;]{0,40}\b(?:lists?|products?)\b)|\b(?:in )?common (?:to|in|between)\b"
    r"|\bthe same as\b|\bfrom those (?:in|of|on)\b|\bother (?=products?\b)"
    r"|(?<=if so, )the reasons? for (?:this|such|the) (?:variation|difference|variance)s?\b"
    r"|(?:इस )?(?:भिन्नता|अंतर|अन्तर)(?: के)?(?: क्या)? कारण|(?<!वि)भिन्न(?:ता)?|समान|अन्य (?=उत्पाद)"
)
_BOTH: Final = re.compile(r"\bboth (?:(?:of )?(?:the|these) )?lists?\b|\bthe two lists\b|दोनों सूचियों", re.IGNORECASE)
_NAMES: Final = re.compile(f"{_BOTH.pattern}|{_OF_DPIIT}|{_OF_MOFPI}|{_COMPARED}", re.IGNORECASE)
_LISTED: Final = re.compile(r"\blists?\b|\bproducts?\b|\bodop\b|सूची|उत्पाद", re.IGNORECASE)
_SAID: Final = re.compile(rf"{_COMPARED}|\b(?:said|same|this|above) scheme\b|उक्त योजना", re.IGNORECASE)
_POLICY: Final = re.compile(
    r"\b(?:under )?(?:the )?(?:central )?agri(?:culture|cultural)?[- ]exports? policy(?:,? 2018)?\b(?: \(aep\))?|कृषि निर्यात नीति(?: के (?:तहत|अंतर्गत))?",
    re.IGNORECASE,
)


def is_of_both_lists(text: str, schemes: Sequence[str], before: str) -> bool:
    """Whether a part is about the list of DPIIT and that of the PM FME scheme: by name, or one of them beside the scheme before."""
    if AND_PMFME.search(text) or _BOTH.search(text):
        return True
    is_of_pmfme = "PMFME-ODOP" in schemes or re.search(_OF_MOFPI, text, re.IGNORECASE)
    is_of_before = before == "PMFME-ODOP" and _SAID.search(text)
    is_of_dpiit = re.search(_OF_DPIIT, text, re.IGNORECASE) and _LISTED.search(text)
    return bool(is_of_dpiit and (is_of_pmfme or is_of_before))


def without_names(text: str, *, is_of_lists: bool, is_of_pmfme: bool, is_of_clusters: bool) -> str:
    """A text without the names of the two lists and the words that compare them, of the Ministry of the one, or of the policy that clusters are of."""
    text = _NAMES.sub(" ", text) if is_of_lists else text
    text = _BY_MOFPI.sub(" ", text) if is_of_pmfme else text
    return _POLICY.sub(" ", text) if is_of_clusters else text


def of_title(schemes: tuple[str, ...], of_title: str, text: str) -> tuple[str, ...]:
    """The schemes that a part names; ODOP by its bare name is that of the PM FME scheme where the title names this scheme."""
    is_bare = schemes == ("ODOP",) and not re.search(_OF_DPIIT, text, re.IGNORECASE)
    return ("PMFME-ODOP",) if is_bare and of_title == "PMFME-ODOP" else schemes


def is_of_either(schemes: Sequence[str], before: str, text: str) -> bool:
    """Whether a part names ODOP barely after one on the PM FME scheme, so that either list may be meant."""
    return tuple(schemes) == ("ODOP",) and before == "PMFME-ODOP" and not re.search(_OF_DPIIT, text, re.IGNORECASE)
