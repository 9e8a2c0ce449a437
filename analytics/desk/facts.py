"""Numbers of programmes that a document gives once for the country: which of them a part asks for, by what is counted and of what.

Both must be named, so that "the number of applications" of another award, or another number of the same programme, is not answered.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Fact(NamedTuple):
    """One number asked for: how a part names what is counted and of what, and the facts or the published measure that give it.

    `measures` are the identifiers of facts on support measures; `claim` is a scheme with its measure among published figures.
    `words` are words of its own that say nothing beside it; `has_districts`: the number of districts selected under it is on record.
    """

    key: str
    counted: str
    of: str
    measures: tuple[str, ...] = ()
    claim: tuple[str, str] = ("", "")
    words: frozenset[str] = frozenset()
    has_districts: bool = False


_AWARDS: Final = r"\b(?:national )?(?:odop |one district one product )?awards?\b(?:,? 2024)?|(?:राष्ट्रीय )?(?:ओडीओपी )?पुरस्कार(?:ों)?(?:,? 2024)?"
_GEM: Final = r"(?:\bgem\b(?: \(?odop bazaa?r\)?| portal| platform)?|\bgovernment e-?\s?market ?place\b(?: \(gem\))?|\bodop bazaa?r\b|(?:सरकारी|गवर्नमेंट) ई-?\s?मार्केट ?प्लेस(?: \((?:जेम|जीईएम|gem)\))?|(?:जेम|जीईएम)(?: ?\(gem\))?(?: पोर्टल)?(?![\u0900-\u097f]))(?: पर ओडीओपी बा(?:ज|ज़|ज़)ार)?(?: for (?:the )?odop products?)?"
_ODOP_BAZAAR: Final = rf"\bodop bazaa?r\b(?: on (?:the )?{_GEM})?|(?:{_GEM} )?ओडीओपी बा(?:ज|ज़|ज़)ार(?![\u0900-\u097f])"
_TRADE_CONNECT: Final = (
    r"\btrade connect\b(?:[ -](?:e-?\s?platform|platform|portal))?|ट्रेड कनेक्ट(?: ई-?\s?(?:प्लेटफ़?[ाॉ]र्म|मंच)| पोर्टल| मंच)?"
)
_TIES: Final = r"\btrade infrastructure for exports? scheme\b(?: \(ties\))?|\bties\b(?: scheme)?"
_VISHWAKARMA: Final = (
    r"\b(?:pm|pradhan mantri) vishwakarma\b(?: scheme| yojana)?|(?:पीएम|प्रधानमंत्री) विश्वकर्मा(?: योजना)?"
)
_STATES: Final = r"\b(?:states(?!['’])|uts|union territories)\b|राज्यों"
_STRATEGY: Final = (
    r"(?<!agriculture )(?<!agricultural )(?<!agri )\b(?:state(?:['’]s)? )?exports? (?:promotion )?(?:strateg(?:y|ies)|polic(?:y|ies))\b"
    r"(?: (?:prepared|formulated|framed|notified))?|(?:राज्य )?निर्यात (?:रणनीति|नीति)"
)
_OF_A_STATE: Final = r"\bstates?\b|\bits(?: own)?\b|\b(?:has|have|had)(?= +(?:\w+ +){0,3}\x00)|(?<=\x00  )of\b(?! the\b)|(?<!\S)(?:ने|की|का)(?!\S)"
"""Words by which a State named beside them is meant: "whether Goa has prepared an export strategy"."""
_MOU: Final = r"\b(?:mous?|memorand(?:um|a) of understanding)\b(?: \(mous?\))?|समझौता ज्ञापन(?:ों)?"
_TO_EXPORT: Final = r"(?: (?:to|for) (?:promot|boost|increas|facilitat|enhanc)\w*(?: of)?(?: e-?commerce)? exports?\b)?"
"""The purpose of an understanding, which narrows nothing."""
_ICS: Final = r"\binternational co-?operation scheme\b(?: \(ic\))?|अंतर्राष्ट्रीय सहयोग योजना"
_CGTMSE: Final = r"\bcgtmse\b|\bcredit guarantee (?:fund )?(?:trust|scheme)\b(?: for (?:micro|msmes?)[\w ]{0,30})?"
_MISSION: Final = r"\bexport promotion mission\b|निर्यात संवर्धन मिशन"

FACTS: Final = (
    Fact(
        "award_applications",
        r"\b(?:applications?|nominations?|entries)\b(?: (?:received|submitted|filed))?|आवेदन(?:ों)?(?: प्राप्त)?",
        _AWARDS,
        ("award-2024-applications",),
    ),
    Fact(
        "awards_given",
        r"\b(?:numbers? of|how many)\b(?= (?:the )?(?:national )?(?:odop|one district one product) awards?\b)"
        r"|\b(?:numbers? of|how many) (?:the )?awards?(?: (?:were|was|are|have|has|been|so|far|actually|finally))* (?:given|conferred|presented|bestowed|distributed)\b"
        r"|कितने पुरस्कार(?: (?:दिए|प्रदान|वितरित)(?: (?:किए|गए))*)?|(?<=ओडीओपी पुरस्कारों) की (?:कुल )?संख्या",
        _AWARDS,
        ("award-2024-total",),
        words=frozenset(["given", "conferred", "presented", "bestowed", "won"]),
    ),
    Fact(
        "awards_begun",
        r"\b(?:instituted|launched|introduced|started)\b(?=[^;]*\bwhen\b)",
        r"\b(?:national )?(?:odop |one district one product )?awards?\b(?!,? 20\d\d)",
        ("award-2023-launch",),
        words=frozenset(["when", "instituted", "launched", "introduced", "started"]),
    ),
    Fact(
        "walls",
        r"\bodop walls?\b(?: (?:have|has|been|were|was|are|set up|opened|put up|installed))*|ओडीओपी वॉल(?:्स)?",
        r"\b(?:names? of (?:the )?)?(?:cit(?:y|ies)|countr(?:y|ies)|places|locations)\b(?:(?:/| and | or )(?:cities|countries|places))?|\babroad\b|\boverseas\b|(?:देशों|शहरों|स्थानों|विदेशों?)(?: के नाम)?",
        ("mission-2025-walls",),
        words=frozenset(["abroad", "overseas", "foreign", "countries", "विदेश", "विदेशों", "स्थापित"]),
    ),
    Fact(
        "gem_progress",
        r"\b(?:progress|status|performance|position)\b(?: (?:made|achieved))?|प्रगति|स्थिति",
        _ODOP_BAZAAR,
        ("gem-2022-launch", "gem-2023-products", "gem-2023-categories", "gem-2023-orders", "gem-2023-purchases"),
    ),
    Fact(
        "trade_connect",
        r"\b(?:registered )?(?:users?|exporters|persons|visitors|visits)\b(?: (?:registered|enrolled|onboarded|signed up))?|\bregistrations?\b"
        r"|(?:पंजीकृत )?(?:उपयोगकर्ता|उपयोक्ता|प्रयोक्ता|निर्यातक)(?:ओं|ों)?",
        _TRADE_CONNECT,
        ("tc-2025-users",),
        words=frozenset(["platform", "portal", "पंजीकृत"]),
    ),
    Fact(
        "gem_categories",
        r"\b(?:odop )?(?:product )?categories\b(?: (?:created|opened))?|(?:उत्पाद )?श्रेणि(?:यां|याँ|यों)",
        _GEM,
        ("gem-2023-categories",),
    ),
    Fact(
        "gem_orders",
        r"\b(?:(?:(?:numbers?|values?|worth)(?: and (?:the )?(?:numbers?|values?|worth))? of )(?:the )?)?orders?\b(?: (?:received|placed))?",
        _GEM,
        ("gem-2023-orders", "gem-2023-purchases"),
    ),
    Fact("toy_clusters", r"\btoy clusters?\b", r"\bsfurti\b", ("toy-2023-sfurti",)),
    Fact(
        "ties_projects",
        r"\bprojects?\b(?: (?:sanctioned|approved))?",
        _TIES,
        ("ties-2022-projects", "ties-2022-recent"),
    ),
    Fact(
        "towns",
        r"\btowns?\b(?=(?: of)? exports? excellence| recogni[sz]ed| notified)|(?:शहर|नगर|कस्ब)(?:ों|े|ो)?(?![\u0900-\u097f])|टाउन(?:्स|ों)?(?= ऑफ एक्सपोर्ट)",
        r"(?:of )?\bexport(?:s)? excellence\b(?: \(tees?\))?|निर्यात (?:उत्कृष्टता|श्रेष्ठता)(?: (?:वाले|के|का))?(?: (?:शहर|नगर|कस्ब)(?:ों|े|ो)?)?(?: \(टीईई\))?|(?:टाउन(?:्स)? )?ऑफ एक्सपोर्ट एक्सी?लेंस",
        ("tee-2022", "tee-2023"),
        words=frozenset(
            [
                "cities",
                "city",
                "status",
                "accorded",
                "granted",
                "declared",
                "conferred",
                "दर्जा",
                "घोषित",
            ]
        ),
    ),
    Fact(
        "artisans_registered", r"\bartisans?(?: and craftspe(?:ople|rsons))?\b", _VISHWAKARMA, ("pmv-2026-registered",)
    ),
    Fact(
        "artisan_loans",
        r"\b(?:(?:amounts?|value|quantum|number) of )?(?:the )?(?:loans?|credit)\b(?: (?:disbursed|sanctioned|given|extended))+(?: (?:to|among) (?:them|artisans))?",
        _VISHWAKARMA,
        ("pmv-2026-loans", "pmv-2024-loans"),
    ),
    Fact(
        "ic_features",
        r"\b(?:(?:salient|main) )?features\b|\b(?:assistance|support|benefits?) (?:available|given|provided|extended)\b|\bcosts? (?:\w+ ){0,3}reimbursed\b",
        _ICS,
        ("ic-reply", "ic-cbfte-rcmc", "ic-cbfte-testing", "ic-cbfte-ecgc"),
        words=frozenset(["costs", "cost", "first", "time", "first-time", "exporters", "reimbursed"]),
    ),
    Fact(
        "ic_spent",
        r"\b(?:funds?|amounts?|money|budget)\b(?:,? (?:and )?(?:earmarked|allocated|budgeted|provided|spent|utili[sz]ed|released|for))*|\bexpenditure\b(?: incurred)?",
        _ICS,
        ("ic-2019-spend",),
    ),
    Fact(
        "fairs_of_women",
        r"\bwomen\b[\w -]{0,30}\b(?:concessions?|subsid(?:y|ies)|assistance|benefits?)\b",
        r"\bprocurement (?:and|&) marketing support\b(?: scheme)?|\bpms scheme\b",
        ("pms-2023-women",),
        words=frozenset({"scheme", "get"}),
    ),
    Fact(
        "guarantee_ceiling",
        r"\b(?:ceiling|limit|maximum|cap)\b(?: (?:of|on|for) (?:the )?(?:credit )?(?:guarantees?|cover(?:age)?))?|\bguarantee (?:ceiling|limit)\b",
        _CGTMSE,
        ("cgt-2025-ceiling",),
        words=frozenset(["raised", "enhanced", "increased", "guarantee", "guarantees", "cover", "coverage"]),
    ),
    Fact(
        "mission_outlay",
        r"\b(?:budgetary |financial |total )?(?:outlay|allocation|budget|funds?)\b(?: (?:allocated|earmarked|approved))?|परिव्यय|बजट",
        _MISSION,
        ("epm-2025-outlay",),
    ),
    Fact(
        "mou",
        _MOU,
        rf"\be-?\s?commerce (?:companies|company|platforms?|firms|players|portals|operators|entities)\b{_TO_EXPORT}|ई-कॉमर्स (?:कंपनियों|मंचों|प्लेटफॉर्मों?)",
        ("mou-2023-amazon", "mou-2023-shiprocket"),
        has_districts=True,
    ),
    Fact(
        "mou_amazon",
        _MOU,
        rf"\bamazon\b(?: india)?{_TO_EXPORT}|(?:अमेज़न|अमेजन|अमेज़ॉन)(?: इंडिया)?",
        ("mou-2023-amazon", "mou-2021-gujarat-amazon"),
        has_districts=True,
    ),
    Fact("mou_shiprocket", _MOU, r"\bshiprocket\b|शिपरॉकेट", ("mou-2023-shiprocket",)),
    Fact(
        "mou_walmart",
        _MOU,
        r"\bwalmart\b(?: (?:and|or|/|&) flipkart\b)?|\bflipkart\b(?: (?:and|or|/|&) walmart\b)?",
        ("mou-2022-up-walmart",),
    ),
    Fact(
        "list_public",
        r"\b(?:the |complete |updated )*lists? of (?:the )?(?:odop |identified |such |all )*products?\b(?: (?:identified|selected))?|\bodop (?:products? )?list\b|(?:ओडीओपी )?उत्पादों की सूची",
        r"\b(?:placed |put |made |kept |uploaded |published |available |hosted )*(?:in|on) (?:the |any |its |a )?(?:public domain|(?:official |odop )?(?:website|portal|web portal))\b|\bmade (?:available )?(?:to the )?public\b"
        r"|सार्वजनिक (?:डोमेन|पटल|रूप से)(?: में| पर)?(?: (?:उपलब्ध|रखी|डाली|रखा))*|(?:पोर्टल|वेबसाइट) पर(?: उपलब्ध)?",
        claim=("ODOP", "products_identified"),
    ),
    Fact(
        "strategy",
        _STRATEGY,
        _STATES,
        claim=("DEH", "states_with_export_strategy"),
    ),
    Fact("state_strategy", _STRATEGY, _OF_A_STATE),
)
MARK: Final = " \x00FACT\x00 "
_OF_BEFORE: Final = re.compile(
    r"\b(?:these|those|such|said|aforesaid|both)(?: the)?(?: (?:two|three|four|five|six|seven|eight|\d))? $|(?<![\u0900-\u097f])(?:इन|उन|उक्त|दोनों) $",
    re.IGNORECASE,
)
"""Words before "States" by which those of an earlier part are meant: their name stays, and each is asked about by itself."""


def facts_in(text: str) -> tuple[tuple[Fact, ...], str]:
    """The numbers that a text asks for, and the text with a mark in place of the words that name them."""
    found: list[Fact] = []
    for one in FACTS:
        counted = re.search(one.counted, text, re.IGNORECASE)
        if not counted:
            continue
        rest = text[: counted.start()] + " \x00\x00 " + text[counted.end() :]
        of = re.search(one.of, rest, re.IGNORECASE)
        is_of_before = bool(of and _OF_BEFORE.search(rest[: of.start()]))
        if is_of_before and one.of == _STATES:
            continue
        if of and not is_of_before:
            rest = rest[: of.start()] + " " + rest[of.end() :]
        # Two numbers of one programme that the text names once.
        if of or any(other.of == one.of for other in found):
            text = rest.replace(" \x00\x00 ", MARK)
            found.append(one)
    return tuple(found), text
