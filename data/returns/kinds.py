"""The four kinds of return: their fields, the headings that mean each field, and the words that mean each status.

Headings are compared after `heading` has put them into small letters with single spaces; the first pattern of a
kind that fits a heading names its field, so narrow patterns stand before wide ones. To accept a new heading: one
alternative here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from data.returns.cells import cleaned
from data.stages import NONE, STAGES, STANDINGS

Kind = Literal["plans", "committees", "products", "figures"]
KINDS: tuple[Kind, ...] = ("plans", "committees", "products", "figures")

KIND_WORDS: dict[Kind, str] = {
    "plans": "action plans",
    "committees": "committees",
    "products": "products",
    "figures": "published figures",
}

PLAN_WORDS = (NONE, *STAGES)
"""What a template offers for the stage of a plan."""
PUBLISHED = "published"
"""A word for the status of a plan that says that it is public, and nothing of its stage."""
STATUSES = tuple(one.status for one in STANDINGS)
SCHEMES = ("ODOP", "PMFME-ODOP", "DEH")


@dataclass(frozen=True)
class Field:
    """One thing that a row of a return may say. `holds` is how its cells are read."""

    name: str
    holds: Literal["text", "date", "number", "word", "seats"]
    pattern: re.Pattern[str]
    heading: str
    """The heading that a template carries."""


def _field(name: str, holds: Literal["text", "date", "number", "word", "seats"], heading: str, pattern: str) -> Field:
    return Field(name, holds, re.compile(pattern), heading)


def heading(text: str) -> str:
    """A heading as the patterns expect it: small letters, no marks, single spaces, no dots below."""
    plain = cleaned(text).text.casefold().replace("़", "").replace("ँ", "ं")
    return " ".join(re.sub(r"[^\w\u0900-\u097f]+|_", " ", plain).split())


_SERIAL = _field("serial", "text", "S.No.", r"(s|sl|sr|ser|serial) ?(no|number|num)?|no|क्र( .*)?|क्र ?(सं|म|स|0).*|#")
_STATE = _field(
    "state",
    "text",
    "State",
    r"(name of (the )?)?states?( ?and)?( or)?( uts?| union territor(y|ies))?( name)?|state name|राज्य( का नाम)?( संघ राज्य क्षेत्र)?|राज्य संघ.*|प्रदेश",
)
_CODE = _field(
    "district_code",
    "text",
    "District code (LGD)",
    r"(lgd|district|distt?|census)? ?(lgd|district)? ?code( of (the )?district)?( lgd)?|lgd|जिला कोड|lgd कोड",
)
_DISTRICT = _field(
    "district",
    "text",
    "District",
    r"(names? of )?(the )?(dist|distt|district|districts)( name)?( headquarters?)?|जिला|जिले|जिले का नाम|जिला का नाम|जिलो का नाम|जनपद( का नाम)?",
)
_REMARKS = _field("remarks", "text", "Remarks", r".*(remark|comment|टिप्पणी|अभ्युक्ति|अभियुक्ति|कैफियत).*")
_SHARED = (_SERIAL, _CODE, _STATE, _DISTRICT, _REMARKS)

FIELDS: dict[Kind, tuple[Field, ...]] = {
    "plans": (
        *_SHARED,
        _field("stage", "word", "Status of the plan", r".*(status|stage|rung|स्थिति|चरण).*"),
        _field("reviewed_on", "date", "Reviewed on", r".*(review|समीक्षा).*"),
        _field("under_way_on", "date", "Under way since", r".*(under ?way|implement|execut|क्रियान्वयन|कार्यान्वयन).*"),
        _field("published_on", "date", "Published on", r".*(publish|upload|प्रकाश).*"),
        _field("notified_on", "date", "Notified on", r".*(notif|adopt|approv|अधिसूच|अनुमोद).*"),
        _field("drafted_on", "date", "Drafted on", r".*(draft|prepar|मसौद|प्रारूप|तैयार).*"),
    ),
    "committees": (
        *_SHARED,
        _field(
            "committee",
            "word",
            "Committee (SEPC or DEPC)",
            r"(name |type )?(of )?(the )?committees?( type| name| sepc or depc)?|sepc depc|समिति( का नाम| का प्रकार)?",
        ),
        _field(
            "last_meeting_on",
            "date",
            "Last meeting on",
            r".*(meeting|बैठक).*(held|last|date|on|दिनांक|तिथि|अंतिम).*|.*(last|date|अंतिम|दिनांक).*(meeting|बैठक).*|meeting|बैठक",
        ),
        _field(
            "order_number",
            "text",
            "Order number",
            r".*(order|notification|letter|g o|आदेश|अधिसूचना).*\b(no|number|संख्या|क्रमांक|सं)\b.*",
        ),
        _field(
            "order_date",
            "date",
            "Order date",
            r".*(order|constitut|notification|notified|आदेश|गठन|अधिसूचना).*(date|on\b|दिनांक|तिथि|तारीख).*|(date|दिनांक|तिथि).*(order|constitut|notif|आदेश|गठन|अधिसूचना).*",
        ),
        _field("chair", "text", "Chair", r".*(chair|अध्यक्ष).*"),
        _field("convener", "text", "Convener", r".*(conven|संयोजक|member secretary|सदस्य सचिव).*"),
        _field("seats", "seats", "Seats filled (numbers 1 to 13)", r".*(seat|member|सदस्य|सीट).*"),
        _field("status", "word", "Status of the committee", r".*(status|constituted|formed|set up|स्थिति|गठित|गठन).*"),
    ),
    "products": (
        *_SHARED,
        _field(
            "scheme",
            "word",
            "Scheme (ODOP, PMFME-ODOP or DEH)",
            r"(name of )?(the )?(scheme|list|programme|initiative)( name)?( odop.*)?|योजना( का नाम)?",
        ),
        _field("is_gi_tagged", "word", "GI tagged (yes or no)", r".*(\bgi\b|geographical|जी ?आई).*"),
        _field("sector", "text", "Sector", r".*(sector|क्षेत्र).*"),
        _field("tier", "text", "Tier", r"tier|type of product|product (tier|type)|श्रेणी"),
        _field("product_name", "text", "Product", r".*(product|commodity|उत्पाद).*|item( name)?"),
    ),
    "figures": (
        _SERIAL,
        _field("scheme", "text", "Scheme", r"scheme|योजना"),
        _field("measure", "text", "Measure", r"measure|indicator"),
        _field("qualifier", "text", "Qualifier", r"qualifier"),
        _field("value", "number", "Value", r"value|figure|संख्या"),
        _field("unit", "text", "Unit", r"units?"),
        _field("out_of_value", "number", "Out of value", r"out of( value)?|base( value)?"),
        _field("out_of_unit", "text", "Out of unit", r"(out of|base) unit"),
        _field("as_on_date", "date", "As on date", r"as on( date)?|date"),
        _field("published_on", "date", "Published on", r"published( on)?|date of publication"),
        _field("source_kind", "text", "Source kind", r"source kind|kind of source"),
        _field("house", "text", "House", r"house"),
        _field("question_no", "text", "Question no.", r"question (no|number)"),
        _field("document", "text", "Document", r"document( title)?"),
        _field("statement", "text", "Statement", r"statement"),
        _field("source", "text", "Source", r"source|link|url"),
        _REMARKS,
    ),
}

PLACE_FIELDS = frozenset(field.name for field in _SHARED)

NEEDED: dict[Kind, tuple[str, ...]] = {
    "plans": ("district",),
    "committees": (),
    "products": ("district", "product_name"),
    "figures": ("measure", "value"),
}

TELLING: dict[Kind, re.Pattern[str]] = {
    "plans": re.compile(r"\b(deaps?|plans?)\b|योजना"),
    "committees": re.compile(r"\b(depcs?|sepcs?|committees?)\b|समिति"),
    "products": re.compile(r"\b(products?|odop|pmfme)\b|उत्पाद"),
    "figures": re.compile(r"\b(published figures?|measure)\b"),
}

_STAGE_WORDS = {
    "none": "none|no plan|not drafted|not prepared|not started|not yet prepared|not yet drafted|not available|nil|no"
    "|नहीं|नही|तैयार नहीं|तैयार नही|कोई नहीं|नहीं बनी",
    "drafted": "drafted|draft|draft prepared|draft ready|prepared|plan prepared|draft deap prepared|in draft|मसौदा तैयार"
    "|प्रारूप तैयार|तैयार|मसौदा|प्रारूप",
    "notified": "notified|adopted|adopted by depc|approved by depc|notified by depc|adopted notified|अधिसूचित"
    "|अनुमोदित|डीईपीसी द्वारा अनुमोदित",
    "under_way": "under way|underway|under implementation|implementation under way|implementation started"
    "|being implemented|क्रियान्वयन में|कार्यान्वयन में|क्रियान्वयनाधीन",
    "reviewed": "reviewed|review done|review completed|reviewed by depc|समीक्षा की गई|समीक्षित",
    PUBLISHED: "published|uploaded|published on website|published on portal|public|प्रकाशित",
}
_STATUS_WORDS = {
    "not_constituted": "not constituted|not formed|not set up|not yet constituted|no|nil|नहीं|गठित नहीं|गठन नहीं|अगठित",
    "constituted": "constituted|formed|set up|yes|notified|गठित|गठन किया गया|हां|हाँ",
    "meeting": "meeting|meeting held|meetings held|meets|meeting regularly|functional|active|बैठक हुई|कार्यरत|सक्रिय",
}
_SCHEME_WORDS = {
    "ODOP": "odop|one district one product|dpiit odop|ओडीओपी|एक जिला एक उत्पाद",
    "PMFME-ODOP": "pmfme odop|pmfme|pm fme|odop pmfme|food processing odop|पीएमएफएमई",
    "DEH": "deh|districts as export hubs|district as export hub|dgft deh|निर्यात हब",
}
_COMMITTEE_WORDS = {
    "SEPC": "sepc|state export promotion committee|state level export promotion committee|state level committee"
    "|slepc|state|राज्य निर्यात संवर्धन समिति|राज्य स्तरीय",
    "DEPC": "depc|district export promotion committee|district level export promotion committee"
    "|district level committee|dlepc|district|जिला निर्यात संवर्धन समिति|जिला स्तरीय",
}


def _spread(words: dict[str, str]) -> dict[str, str]:
    return {heading(word): meaning for meaning, listed in words.items() for word in listed.split("|")} | {
        heading(meaning): meaning for meaning in words
    }


WORDS: dict[str, dict[str, str]] = {
    "stage": _spread(_STAGE_WORDS),
    "status": _spread(_STATUS_WORDS),
    "scheme": _spread(_SCHEME_WORDS),
    "committee": _spread(_COMMITTEE_WORDS),
}
"""Field to every word that it accepts, in the form of `heading`, with what the word means."""


@lru_cache(maxsize=5_000)
def field_of(kind: Kind, written: str) -> Field | None:
    """The field that a heading means in a kind of return, or None."""
    plain = heading(written)
    if not plain or len(plain) > 120:
        return None
    return next((field for field in FIELDS[kind] if field.pattern.fullmatch(plain)), None)


def templates_fields(kind: Kind) -> tuple[Field, ...]:
    """The fields that a template asks for, in its order."""
    requested = [field for field in FIELDS[kind] if field.name not in {"serial", "remarks"}]
    return (*requested, _REMARKS)
