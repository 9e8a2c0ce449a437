"""What a part of a question wants of the thing that it asks: in what order, whether where it is not so, and the like.

It is read from the words each time that a reply is composed, and nothing of it is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from analytics.desk.facts import Fact, facts_in
from analytics.desk.people import People, people_named
from analytics.desk.periods import Periods, names_present, periods_of, without_days
from analytics.desk.quantity import COUNT, DISTRICTS, number_of, quantity_of
from analytics.desk.reply.reading.question_words import LEAVES_OUT
from analytics.desk.sectors import NAMED_GOODS, marked_sectors, sectors_named
from analytics.desk.sitting import Sitting, who_sits
from analytics.desk.usual_words import in_usual_words

_MOST: Final = r"(?:highest|largest|maximum|greatest|most|top(?:most)?|leading|foremost|biggest)"
_LEAST: Final = r"(?:lowest|smallest|minimum|least|fewest)"
FOREMOST: Final = re.compile(
    rf"\b(?:the )?(?:(?P<before>{COUNT}) )?(?:{_MOST}|(?P<least>(?<!at ){_LEAST})) (?:(?P<after>{COUNT})\b)?(?! than\b)"
    rf"|\brank(?:ed|ing|s|-wise)?\b(?: order)?|\b(?:in )?(?:descending|ascending) order\b"
    rf"|(?:{COUNT} )?(?:सबसे |सर्वा)(?:धिक|अधिक|ज्यादा)|सर्वाधिक|अधिकतम|शीर्ष|(?P<fewest>सबसे कम|न्यूनतम)",
    re.IGNORECASE,
)
"""Words that ask which places stand foremost; "most of" and "at least one" do not."""
_OF_MOST: Final = re.compile(rf"\b{_MOST}\b|सर्वाधिक|अधिकतम|सबसे (?:अधिक|ज्यादा)", re.IGNORECASE)
_OF_LEAST: Final = re.compile(rf"(?<!at )(?<!at the )\b{_LEAST}\b|न्यूनतम|सबसे कम", re.IGNORECASE)
_RANK: Final = re.compile(r"\b(?:rank|ranks|ranked|ranking)\b(?! order|-wise)", re.IGNORECASE)
_IN_INDIA: Final = re.compile(r"\b(?:in|of|across) (?:all |the whole of )?india\b", re.IGNORECASE)
_OF_INDIA: Final = re.compile(
    r"\bindia['’]?s?\b|\bindian exports?\b|\b(?:national|nation['’]s|country['’]s|all[- ]india)\b|\bcountry\b|\bnationally\b"
    r"|(?<![\u0900-\u097f])(?:भारत|देश|राष्ट्रीय)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words by which a share, or an order, is one of the whole country."""
_FEW: Final = re.compile(
    rf"(?<![\w\u0900-\u097f])({COUNT})(?= (?:districts?|states?|जिल|राज्य|शीर्ष|सबसे|सर्वाधिक))", re.IGNORECASE
)
_PLACELESS: Final = re.sub(r"\?P<\w+>", "?:", FOREMOST.pattern)
_COUNTED: Final = re.compile(
    rf"(?:{_PLACELESS})\s*(?:of (?:the )?(?:districts?|states?|uts?) )?(?:(?:in|by) (?:terms of )?)?(?:the )?(?:numbers? of |counts? of |[\u0900-\u097f ]{{0,24}})?"
    r"(?:odop |gi |tagged |listed |identified |registered )*"
    r"(?:products?|items?|gis?\b|geographical|aspirational|districts? (?:with|covered|having)|उत्पाद|जीआई|भौगोलिक|आकांक्षी)",
    re.IGNORECASE,
)
"""The foremost by a number: "the highest number of GI products"."""
_EXPORTED: Final = re.compile(
    r"\bexport(?!\s+(?:potential|hubs?|promotion|action))|निर्यात(?! (?:हब|संवर्धन|केंद्र|कार्य|क्षमता))", re.IGNORECASE
)
_STATES: Final = re.compile(r"\bstates?\b|\buts?\b|\bunion territor|राज्य", re.IGNORECASE)
_OF_DISTRICTS: Final = re.compile(r"\bnumbers? of (?:\w+ )?districts?\b|जिलों की .{0,12}संख्या", re.IGNORECASE)
_COUNTS_STATES: Final = re.compile(
    r"\b(?:numbers? of|how many) (?:the )?(?:(?:aspirational |export )?(?:districts?|products?|committees?|plans?|dep?cs?|blocks?)(?: covered| identified)?(?:,| and|,? as well as| &) (?:also )?(?:of )?(?:the )?)?"
    r"states\b(?:\s?(?:/|and|&)\s?(?:uts?|union territor\w+))?(?! ?-?wise\b| (?:of|level|governments?|committees?|export|with the)\b)"
    r"|राज्यों(?: ?[/ ] ?संघ राज्य ?क्षेत्रों)? की (?:कुल )?संख्या|कितने राज्य",
    re.IGNORECASE,
)
"""Words that ask how many States/UTs there are beside another unit: "the number of districts and of States/UTs"."""
_BROKEN_DOWN: Final = re.compile(
    r"\b(?:state|ut|district|crop|product|location|place)s?(?:\s?/\s?\w+)?[- ]wise\b|\bnames? (?:of|thereof)\b|\b(?:location|place|district|crop)s? (?:of|thereof)\b|\b(?:which|the) (?:products|crops|districts)(?: and (?:the )?(?:products|crops|districts))? (?:covered|selected|identified|notified|taken)\b|\bin each\b"
    r"|(?:राज्य|जिला|फसल|उत्पाद|स्थान)[ -]?वार|के नाम",
    re.IGNORECASE,
)
"""Words that ask for what a number is made of, by place or crop."""
_MOST_OF: Final = re.compile(r"\bmost of\b|\bfor the most part\b|\bat (?:the )?(?:most|least)\b", re.IGNORECASE)
_NOT: Final = re.compile(
    r"\b(?:no|without|lacks?|lacking|none|neither|nil|devoid|pending)\b|\byet (?:to|not)\b|(?<!if )(?<!or )\bnot\b|\bunidentified\b"
    r"|\buncovered\b|\bleft out\b|\bremain(?:s|ing)? (?:uncovered|to be)\b|नहीं|बिना|रहित|वंचित|(?<![\u0900-\u097f])शेष",
    re.IGNORECASE,
)
_NO_NEGATION: Final = re.compile(
    r"\bno\.|\bthe no of\b|\bif not\b|\bif (?:it|they|these|any)\b[^,;]{0,20}\bnot\b|\bor not\b|\bnot only\b|\bwhy not\b|यदि नहीं|अथवा नहीं|या नहीं|कि नहीं",
    re.IGNORECASE,
)
_COUNTRY: Final = re.compile(
    r"\b(?:in|of|from|across|throughout|over) (?:the )?(?:entire |whole )?country\b|\ball over india\b|(?<![\u0900-\u097f])देश (?:में|भर)",
    re.IGNORECASE,
)
_ALSO_COUNTRY: Final = re.compile(
    r"(?:\bstates?(?:\s?/\s?uts?)?[- ]wise\b|\b(?:all|each of|every) (?:the )?states?\b|\bcountry\b)[^;]{0,40}\b(?:including|particularly|especially|specially|in particular)\b"
    r"|(?<!^)(?<!^the )(?<!^if so, )(?<!^if so, the )(?<!^if yes, the )\bdetails? thereof,? (?:in respect of|in the case of|with (?:special |particular )?reference to|particularly|especially)\b"
    r"|\b(?:in|of) the country (?:and|as well as) (?:also )?(?:in|of) (?!each|every|abroad|the world|districts|states)|(?<![\u0900-\u097f])देश (?:में )?(?:तथा|और|एवं|व) (?!विदेश|दुनिया|राज्य)"
    r"|राज्य ?[/ ]?(?:संघ राज्य ?क्षेत्र)?[ -]?वार[^;]{0,40}विशेष(?:कर|तः|तया| रूप से)|(?<![\u0900-\u097f])देश (?:में|भर|के)[^;]{0,80}विशेष(?:कर|तः|तया| रूप से)|(?<!\S)सहित(?!\S)[^;]{0,30}(?:राज्य ?[/ ]?(?:संघ राज्य ?क्षेत्र)?[ -]?वार|सभी राज्यों|देश)",
    re.IGNORECASE,
)
"""The whole country with some States foremost: "State-wise, including Assam" is not Assam alone."""
_CREATED: Final = re.compile(r"\b(?:new|newly|creat\w+|carved|formed|bifurcated)\b|नए|नये|नव|सृज", re.IGNORECASE)
_ABOLISHED: Final = re.compile(r"\babolish\w*|\babolition\b|\bdissolved\b|समाप्त", re.IGNORECASE)
_RISE: Final = (
    r"(?<!negative )\b(?:growth|grown|grew|grow(?:ing)?)\b|\b(?:increas(?:ed?|es|ing)|rise[sn]?|rising|rose|upward)\b"
    r"|वृद्धि|(?<![\u0900-\u097f])बढ़(?:ा|े|ी|ोतरी|ोत्तरी|ोत्तरी)(?![\u0900-\u097f])"
)
_FALL: Final = (
    r"\bnegative growth\b|\b(?:decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|dip(?:s|ped)?|downward|downfall)\b"
    r"|कमी|गिरावट|(?<![\u0900-\u097f])घट(?:ा|े|ी)(?![\u0900-\u097f])"
)
_GROWTH: Final = re.compile(f"{_RISE}|{_FALL}", re.IGNORECASE)
_RANKS_GROWTH: Final = re.compile(
    rf"(?:{_PLACELESS})\s*(?:(?:percentage|rate of|export) )*(?:{_RISE}|{_FALL})", re.IGNORECASE
)
"""The foremost by how exports changed: "the highest growth"."""
_HUBS: Final = re.compile(
    r"\b(?:numbers?|names?|list|how many|which|total|details)\b[^,;]{0,40}\bexport hubs?\b|\bdistricts?\b[^,;]{0,40}\b(?:identified|selected|declared|designated|notified|covered|included|chosen)\b[^,;]{0,20}\bexport hubs?\b"
    r"|निर्यात (?:हब|केंद्र)[^,;]{0,60}(?:संख्या|नाम|सूची|ब्यौरा)|(?:कितने|किन|कौन[- ]?(?:से|कौन))[^,;]{0,30}निर्यात (?:हब|केंद्र)",
    re.IGNORECASE,
)
_BUILT: Final = re.compile(
    r"\b(?:set(?:ting)? up|establish\w*|develop\w*|creat\w+|construct\w*|open\w*|functional|operational\w*|built|e-?\s?commerce)\b|स्थापित|विकसित|निर्मित|ई-कॉमर्स",
    re.IGNORECASE,
)
_ASKS_PLACE: Final = re.compile(r"\bwhere(?:at|in)?\b|\baddress\b|\burl\b|\bweb ?link\b|कहां|कहाँ|पता", re.IGNORECASE)
_ASKS_DAY: Final = re.compile(
    r"\b(?:dates?|day)s? (?:on which|of (?:its |their |the )?(?:approval|adoption|notification))\b|\bwhen (?:was|were|has|have|had|did|the|it)\b|(?<!if not )(?<!by )\bsince when\b"
    r"|किस (?:तारीख|तिथि|दिन)|(?<![\u0900-\u097f])कब(?![\u0900-\u097f])|की तिथि",
    re.IGNORECASE,
)
_ASKS_STATUS: Final = re.compile(
    r"\bstatus\b|\bprogress\b|\bnumbers?\b|\bhow many\b|\bwhether\b|स्थिति|संख्या|कितन[ेी]|^\s*क्या\b", re.IGNORECASE
)
"""Words that ask how things stand, or how many there are, beside the day."""
_ASKS_DATES: Final = re.compile(
    r"(?<!to )(?<!till )(?<!on )(?<!until )\bdates?\b(?! back)|\bwhen\b|तारीख|तिथि|(?<![\u0900-\u097f])कब(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words that ask for the days of what was held; "till date" does not."""
_EACH: Final = re.compile(r"\beach (?:of|such|district|one)\b|\bnames?\b|\beach$|प्रत्येक|नाम", re.IGNORECASE)
_OF_ALL: Final = re.compile(r"\b(?:all|each|every)\b|सभी|प्रत्येक", re.IGNORECASE)
_SHARE: Final = re.compile(r"\bshares?\b|\bpercentages?\b|\bper ?cent\b|हिस्सेदारी|हिस्सा|प्रतिशत", re.IGNORECASE)
_IN_PERCENT: Final = re.compile(
    r"\bin percentage(?: terms)?\b|\bin (?:terms of )?per ?cent(?:age)?\b|\bpercentage (?:of |rate of )?(?:the )?(?:growth|increase|decrease|decline|rise|fall|change)\b|(?:वृद्धि|कमी|गिरावट)[^;]{0,12}प्रतिशत|प्रतिशत (?:की )?(?:वृद्धि|कमी|गिरावट)|प्रतिशत में",
    re.IGNORECASE,
)
"""A growth in per cent is no share."""
_PUBLIC: Final = re.compile(
    r"\bpublished\b|\bpublic domain\b|\bmade public\b|\bpublicly\b|\bonline\b|\bportals?\b|\bwebsites?\b|\bupload(?:ed|ing)?\b|\bhosted\b|प्रकाशित|सार्वजनिक|पोर्टल|वेबसाइट|अपलोड",
    re.IGNORECASE,
)
_OF_REGISTER: Final = re.compile(
    r"\bregist(?:er|ered|ration|ry)\b|\b(?:numbers?|names?|list|details) of (?:the )?(?:all )?(?:gis?\b|geographical indications?)(?! (?:tag|mark|product))|\bgis?\b(?= products?\b)|\bgis\b|\bindications\b"
    r"|पंजी(?:कृत|करण)|संकेतकों",
    re.IGNORECASE,
)
"""Words for the register of Geographical Indications, and not for products of a list that are marked."""
_OF_LIST: Final = re.compile(r"\blists?\b|\bodop\b|\bone district|सूची|ओडीओपी|एक जिला", re.IGNORECASE)
_PRODUCTS: Final = re.compile(r"\b(?:products?|items?)\b|उत्पाद", re.IGNORECASE)
_BY_CATEGORY: Final = re.compile(
    r"\bcategory[ -]wise\b|\bby category\b|\beach category\b|\bagricultur\w+|\bhandicrafts?\b|श्रेणी[ -]?वार|हस्तशिल्प|कृषि",
    re.IGNORECASE,
)
_RELEASED: Final = re.compile(
    r"\b(?:released?|utili[sz]ed|utili[sz]ation|spent|disbursed|disbursement|used|expenditure|incurred)\b|जारी|उपयोग|खर्च|व्यय|संवितरित",
    re.IGNORECASE,
)
_COMPARES: Final = re.compile(r"\bcommon\b|\bdiffer\w*|\bsame\b|भिन्न|समान", re.IGNORECASE)
_MARK_STATUS: Final = re.compile(
    r"\b(?:with|along with|indicating|and) (?:their |its |the )?(?:gi|geographical indications?)(?: tag)? status\b|\bwhether (?:they|each|these) (?:have|has|are) [\w ]{0,20}(?:gi|geographical)\b",
    re.IGNORECASE,
)
_NAMES_HUBS: Final = re.compile(r"\b(?:names?|list) of\b|के नाम|की सूची", re.IGNORECASE)
_AND_OTHERS: Final = re.compile(
    r"\b(?:(?:other|others)(?! than\b)|like|etc|similar|such as|including|along with)\b|(?<![\u0900-\u097f])(?:अन्य|आदि|जैसे|सहित)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_COMPLETION: Final = re.compile(
    r"\bphysical\b|\bcomplet(?:ed|ion)\b|\bperiod\b|\b(?:time|months)\b|\bby when\b|पूर्ण|पूरा|भौतिक|(?<![\u0900-\u097f])कब(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_DOLLARS: Final = re.compile(r"\b(?:us|u\.s\.)? ?(?:\$|dollars?\b)|\busd\b|डॉलर", re.IGNORECASE)
_RUPEES: Final = re.compile(r"\brupees?\b|\binr\b|\brs\b\.?|₹|रुपय|रुपए", re.IGNORECASE)
_ADOPTED: Final = re.compile(
    r"\b(?:adopted|adoption|notified|notification|approved|approval|finali[sz]ed)\b|अधिसूचित|अनुमोदित|अनुमोदन|अंगीकृत",
    re.IGNORECASE,
)
_PREPARED: Final = re.compile(r"\b(?:prepar\w+|draft\w*|drawn|framed|formulated)\b|तैयार|बनाई", re.IGNORECASE)
_WHICH_DISTRICTS: Final = re.compile(
    r"\bnames? of (?:(?:the|those|such|all|each|aspirational) )*districts?\b|\b(?:which|what) districts?\b(?![ -](?:export|level)\b)"
    r"|(?<!number of )(?<!of )\bthe (?:aspirational )?districts?\b(?: (?:of|in|from)\b[^,;]{0,60}?)? (?:where|in which|for which|to which|from which|whose|which|that|having|with)\b"
    r"|किन(?:-किन)? जिलों|जिलों के नाम",
    re.IGNORECASE,
)
"""Words that ask for the districts themselves and not for their number."""
OF_STATE_COMMITTEE: Final = re.compile(
    r"\bs(?:l)?epcs?\b|\bstate(?:[ -]level)? (?:and|or|&|as well as) district(?:[ -]level)? export promotion|\bstate(?:[ -]level)? export promotion|राज्य(?: स्तरीय)? निर्यात|एसईपीसी",
    re.IGNORECASE,
)
OF_DISTRICT_COMMITTEE: Final = re.compile(r"\bdistricts?\b|\bd(?:l)?epcs?\b|जिल|डीईपीसी", re.IGNORECASE)
_SHOWN: Final = 3
"""How many foremost places are named where the words give no number."""


@dataclass(frozen=True)
class Wanted(Periods):
    """What the words of a part want, in the periods that they name.

    `of_created` and `of_abolished`: what happened is that districts were created or abolished.
    `products` are how many products a district must have, at least and, where that is not 0, at most.
    `foremost` is how many places are wanted that stand highest, or lowest (`is_least`, `is_least_too` where both), 0 for none; `ranks_counted`: by a number of
    products, marks or Aspirational Districts; `ranks_districts`: they are districts and no
    States, `counts_districts`: they are ranked by their number of districts; `counts_states`: how many States/UTs is asked for, `is_broken_down`: by place or crop; `is_of_rank`: where a
    place stands among those of its State. `is_without`: where it is not
    so. `direction`: "rise" or "fall", where one of them is
    asked for alone, and `ranks_growth`: the foremost by it; `is_by_district`: districts are named. `has_share`: a share is asked for, `is_share_of_country`: with words for the whole country. `currency`: "US$" or "Rs", in which a value is wanted, blank for either. `is_by_category`: each
    category for itself, or one of them. `asks_day`: the day on which it was done, `asks_status`: how things stand or how many there are, `asks_dates`: the days of meetings, `names_each`: each by name, and `asks_place`: where it stands. `people` are those for whom steps are asked; `facts` are numbers of programmes that a
    document gives once; `counts_hubs`: the export hubs of a place are asked for. `sectors` are those of the list named by themselves, and
    `names_goods`: products are asked for by name. `of_state_committee` and `of_district_committee`: the one or the other is named. `is_by_days`: a
    number is wanted as it stood by a day, or on several. `names_districts`: districts or hubs are wanted by name. `leaves_out`: something is taken out of what is asked,
    `and_others`: what is named stands for more, `compares`: what is common to lists, or differs, `of_mark_status`: every product with whether it has a mark. `is_of_completion`: how far a work has come, or by when it is done.
    `of_marked_products`: products that are marked are asked for, and not what is registered, `of_registered`: what is registered, and no list. `marked_sectors` are sectors of whose listed products marks are asked for. `sitting` are those of whom it is asked whether they sit on a committee. `is_of_released`: money paid out, and not sanctioned alone. `has_country`: the country is named, beside any place, and
    `is_of_country_too`: the States named stand only as its foremost.
    """

    of_created: bool = False
    of_abolished: bool = False
    products: tuple[int, int] = (0, 0)
    foremost: int = 0
    is_least: bool = False
    is_least_too: bool = False
    ranks_counted: bool = False
    ranks_districts: bool = False
    counts_districts: bool = False
    counts_states: bool = False
    is_broken_down: bool = False
    is_of_rank: bool = False
    is_without: bool = False
    has_country: bool = False
    is_of_country_too: bool = False
    has_growth: bool = False
    direction: str = ""
    ranks_growth: bool = False
    is_by_district: bool = False
    has_share: bool = False
    is_share_of_country: bool = False
    currency: str = ""
    is_by_category: bool = False
    of_marked_products: bool = False
    of_registered: bool = False
    is_of_released: bool = False
    is_public: bool = False
    is_adopted: bool = False
    is_of_those: bool = False
    asks_day: bool = False
    asks_status: bool = False
    asks_dates: bool = False
    names_each: bool = False
    asks_place: bool = False
    people: tuple[People, ...] = ()
    facts: tuple[Fact, ...] = ()
    counts_hubs: bool = False
    sectors: tuple[str, ...] = ()
    names_goods: bool = False
    sitting: tuple[Sitting, ...] = ()
    of_state_committee: bool = False
    of_district_committee: bool = False
    is_by_days: bool = False
    is_of_completion: bool = False
    leaves_out: bool = False
    and_others: bool = False
    compares: bool = False
    of_mark_status: bool = False
    names_districts: bool = False
    marked_sectors: tuple[str, ...] = ()

    @property
    def kind(self) -> tuple[object, ...]:
        """What tells two parts that ask the same thing apart: another year, sector or fact, the foremost, where it is not so."""
        return (
            self.years,
            self.months,
            self.as_on,
            self.foremost,
            self.is_least,
            self.is_without,
            self.is_public,
            self.is_adopted,
            self.asks_place,
            self.sectors,
            self.marked_sectors,
            tuple(one.key for one in self.facts),
        )


@lru_cache(maxsize=512)  # a part is asked about it from a dozen places each time that a reply is composed
def wanted(text: str) -> Wanted:
    """What the words of a part want."""
    text = in_usual_words(text)
    whole, named, text = text, periods_of(text), without_days(text)
    foremost = FOREMOST.search(_MOST_OF.sub(" ", text))
    is_counted = bool(foremost and _COUNTED.search(text))
    return Wanted(
        **vars(named),
        of_created=bool(_CREATED.search(text)),
        of_abolished=bool(_ABOLISHED.search(text)),
        products=quantity_of(text),
        foremost=_how_many(text, foremost) if foremost else 0,
        is_least_too=bool(_OF_MOST.search(text) and _OF_LEAST.search(text)),
        is_least=bool(foremost and (foremost["least"] or foremost["fewest"])),
        ranks_counted=is_counted and not _EXPORTED.search(text),
        ranks_districts=bool(DISTRICTS.search(text)) and not _STATES.search(text),
        counts_districts=bool(_OF_DISTRICTS.search(text)),
        counts_states=bool(_COUNTS_STATES.search(text)),
        is_broken_down=bool(_BROKEN_DOWN.search(text)),
        is_of_rank=bool(_RANK.search(text)) and not _COUNTRY.search(text) and not _IN_INDIA.search(text),
        is_without=is_negated(text),
        has_country=bool(_COUNTRY.search(text)),
        is_of_country_too=bool(_ALSO_COUNTRY.search(text)),
        has_growth=bool(_GROWTH.search(text)),
        direction=_direction(text),
        ranks_growth=bool(foremost and _RANKS_GROWTH.search(text)),
        is_by_district=bool(DISTRICTS.search(text)),
        has_share=bool(_SHARE.search(_IN_PERCENT.sub(" ", text))),
        is_share_of_country=bool(_SHARE.search(_IN_PERCENT.sub(" ", text)) and _OF_INDIA.search(text)),
        currency="US$" if _DOLLARS.search(text) else "Rs" if _RUPEES.search(text) else "",
        of_registered=bool(_OF_REGISTER.search(text)) and not _OF_LIST.search(text),
        of_marked_products=bool(_PRODUCTS.search(text)) and not _OF_REGISTER.search(text),
        is_by_category=bool(_BY_CATEGORY.search(text)),
        is_of_released=bool(_RELEASED.search(text)),
        is_public=bool(_PUBLIC.search(text)),
        asks_day=bool(_ASKS_DAY.search(text)),
        asks_status=bool(_ASKS_STATUS.search(text)),
        names_each=bool(_EACH.search(text)),
        asks_dates=bool(_ASKS_DATES.search(text)),
        asks_place=bool(_ASKS_PLACE.search(text)),
        people=people_named(text),
        facts=facts_in(text)[0],
        counts_hubs=counts_hubs(text),
        sectors=sectors_named(text),
        names_goods=bool(NAMED_GOODS.search(text)),
        sitting=who_sits(text),
        of_state_committee=bool(OF_STATE_COMMITTEE.search(text)),
        of_district_committee=bool(OF_DISTRICT_COMMITTEE.search(text)),
        names_districts=bool(_WHICH_DISTRICTS.search(text) or _NAMES_HUBS.search(text)),
        of_mark_status=bool(_MARK_STATUS.search(text)),
        compares=bool(_COMPARES.search(text)),
        and_others=bool(_AND_OTHERS.search(text)),
        leaves_out=bool(re.search(LEAVES_OUT, text, re.IGNORECASE)),
        is_of_completion=bool(_COMPLETION.search(text)),
        marked_sectors=marked_sectors(text),
        is_by_days=_is_by_days(named, whole),
        is_of_those=bool(_WHICH_DISTRICTS.search(text)),
        is_adopted=bool(_ADOPTED.search(text)) and not _PREPARED.search(text),
    )


def _is_by_days(named: Periods, text: str) -> bool:
    """Whether how things stood by a day, or on several, is asked, and not what happened in between or how it is at present."""
    if named.since or names_present(text):
        return False
    return len(named.days) > 1 or (named.until is not None and not named.days)


def is_negated(text: str) -> bool:
    """Whether the words ask where something is not so; "if not, the reasons" and "the no. of" do not."""
    return bool(_NOT.search(_NO_NEGATION.sub(" ", text)))


def counts_hubs(text: str) -> bool:
    """Whether the words ask how many or which districts are export hubs, and not of hubs built: all districts are meant to be hubs."""
    return bool(_HUBS.search(text)) and not _BUILT.search(text)


def _direction(text: str) -> str:
    """Whether a rise or a fall alone is asked for: "rise", "fall"; blank for both, for neither, and for whether it is so of all."""
    rises = re.search(_RISE, text, re.IGNORECASE)
    falls = re.search(_FALL, text, re.IGNORECASE)
    if bool(rises) == bool(falls) or _OF_ALL.search(text):
        return ""
    return "rise" if rises else "fall"


def _how_many(text: str, found: re.Match[str]) -> int:
    """How many foremost places the words want: "the top five", "the five districts with the highest"."""
    few = _FEW.search(text)
    number = found["before"] or found["after"] or (few[1] if few else "")
    return number_of(number, otherwise=_SHOWN)
