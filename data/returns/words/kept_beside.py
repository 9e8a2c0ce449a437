"""Headings of what has no field of its own and belongs to the plan or the committee: it is kept in the remarks, with its heading.

File numbers, the vetting by the Regional Authority, and meetings by quarter. A heading counts only where all its words are known.
"""

import re

from data.returns.words.vocabulary import concepts, plain

_QUARTER = re.compile(r"q\s?[1-4]|[1-4](?:st|nd|rd|th)?\s?q(?:t?rs?|uarters?)?")
_OF_QUARTER = frozenset(plain("quarter quarters quarterly qtr qtrs quarterwise तिमाही तिमाहियों त्रैमास").split())
_BESIDE_QUARTER = frozenset(
    plain(
        "no nos number of the in during for and to wise total each every first second third fourth 1st 2nd 3rd 4th i ii iii iv fy year years date dates whether if yes y n"
        " january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
        " की का के में संख्या सं कुल प्रथम द्वितीय तृतीय चतुर्थ पहली दूसरी तीसरी चौथी वर्ष दिनांक आयोजित हुई"
    ).split()
)
_FILE = frozenset(plain("file efile files फाइल फ़ाइल पत्रावली संचिका").split())
_BESIDE_FILE = frozenset(plain("no nos number of the e id ref reference dic office की का के संख्या सं नंबर क्रमांक").split())
_VETTED = frozenset(plain("vetted vetting परीक्षित पुनरीक्षित विधीक्षित").split())
_BESIDE_VETTED = frozenset(
    plain(
        "whether by ra ro dgft regional authority office on of the date dated day if yes no y n in and with is was"
        " क्या द्वारा आरए डीजीएफटी क्षेत्रीय प्राधिकरण प्राधिकारी दिनांक तिथि की का के को हाँ नहीं हां"
    ).split()
)
_ANYWHERE = frozenset({"HELD", "ACTION", "EXPORT", "COUNT", "NUMBER", "DATE", "INYEAR"})
_OF_PLAN = frozenset({"PLAN", "PLANWORD", "DEH"})
_OF_COMMITTEE = frozenset({"DEPC", "SEPC", "COMMITTEE", "DISTRICT"})


def is_of_file(heading: str) -> bool:
    """Whether a heading is of the number of a file: 'DEAP file no.'."""
    return _is_made_of(heading, _FILE, _BESIDE_FILE, _OF_PLAN | _OF_COMMITTEE)


def is_of_vetting(heading: str) -> bool:
    """Whether a heading is of a plan's vetting, which is no step of it: 'Vetted by RA (on)'."""
    return _is_made_of(heading, _VETTED, _BESIDE_VETTED, _OF_PLAN)


def is_of_quarters(heading: str) -> bool:
    """Whether a heading is of a committee's meetings in a quarter or several: 'No. of meetings held in Q1/Q2'."""
    words = _words(heading)
    has_meeting = any("MEETING" in (concepts(word) or ()) for word in words)
    return has_meeting and _is_of_quarter(words) and _are_known(words, _BESIDE_QUARTER, _OF_COMMITTEE | {"MEETING"})


def is_quarter_alone(heading: str) -> bool:
    """Whether a heading is a quarter and no more, 'Q2': of what, the column before it says."""
    words = _words(heading)
    return _is_of_quarter(words) and _are_known(words, _BESIDE_QUARTER, frozenset())


def _words(heading: str) -> list[str]:
    return [word for word in plain(heading).split() if not word.isdigit()]


def _is_of_quarter(words: list[str]) -> bool:
    return any(map(_is_quarter, words))


def _is_quarter(word: str) -> bool:
    return bool(_QUARTER.fullmatch(word)) or word in _OF_QUARTER or concepts(word) == frozenset({"QUARTER"})


def _is_made_of(heading: str, telling: frozenset[str], beside: frozenset[str], about: frozenset[str]) -> bool:
    words = _words(heading)
    return any(word in telling for word in words) and _are_known(words, telling | beside, about)


def _are_known(words: list[str], known: frozenset[str], about: frozenset[str]) -> bool:
    rest = [word for word in words if word not in known and not _is_quarter(word)]
    return not rest or bool((said := concepts(" ".join(rest))) and said <= about | _ANYWHERE)
