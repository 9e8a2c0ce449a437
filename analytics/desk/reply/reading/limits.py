"""What a part asks beyond what is counted here: a second number, the country beside States, the opposite, what an earlier part listed.

Each is a reason, as words after the name of the part, for which the part is left to the officer although every word is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.desk.periods import names_no_day, names_several_days, without_periods
from analytics.desk.quantity import QUANTITY
from analytics.desk.reply.reading.goods import is_of_goods_alone
from analytics.desk.reply.reading.listed import PRODUCTS, is_of_listed
from analytics.desk.reply.reading.places import Places
from analytics.desk.reply.reading.question_words import LEAVES_OUT, SCHEMES
from analytics.desk.reply.reading.result import OF_LISTED
from analytics.desk.reply.reading.times import BY_PLACE, MEETING, NARROWING, is_of_a_time, is_of_published
from analytics.desk.sectors import EACH_SECTOR
from analytics.desk.wanted import OF_DISTRICT_COMMITTEE, OF_STATE_COMMITTEE, Wanted, wanted
from analytics.words import listed

_NUMBER: Final = re.compile(r"\bhow many\b|\bnumbers?\b|की (?:कुल )?संख्या(?: कितनी)?|कितने|कितनी", re.IGNORECASE)
OF_DEH: Final = frozenset({"committees", "meetings", "plans", "composition"})
"""Asks that are of Districts as Export Hubs, whatever scheme is named."""
_AWAITED: Final = frozenset({"committees", "meetings", "plans"})
"""Asks whose answer says of how many districts information is awaited: the rest is never said to be without."""
_OF_EVERYWHERE: Final = frozenset(
    {"budget", "jobs", "aims", "merger", "choice", "hubs", "measures", "effect", "begin", "composition"}
)
_LISTING: Final = frozenset({"products", "gi", "sector", "exports"})
_ONE_NUMBER: Final = frozenset({"gi", "kendras", "hubs", "exports"})
_NOT_BESIDE: Final = frozenset({"gi", "exports", "malls", "kendras"})
_OF_THE_LIST: Final = frozenset({"products", "gi", "aspirational"})
BESIDE_COUNTRY: Final = frozenset(
    {"products", "gi", "aspirational", "malls", "kendras", "plans", "committees", "clusters", "districts"}
)
"""Asks that are answered for the country and then for States in it; those of products under the list of ODOP alone."""
_RANKED: Final = frozenset({"products", "gi", "exports", "aspirational"})
"""Asks whose tables are complete, so that they show which places stand foremost."""
_WITH_DAYS: Final = frozenset({"committees", "meetings", "plans", "changes"})
"""Asks whose tables have the day of what they say."""
_WHEN: Final = re.compile(
    r"\b(?:years?|dates?|days?|months?) (?:in|on|from|since|by) which\b|\bsince when\b|\bwhen\b(?! they\b)|\bdates? of (?:its |their |the )?(?:launch|registration|grant|approval|inclusion)\b"
    r"|(?<![\u0900-\u097f])कब(?![\u0900-\u097f])|किस वर्ष|किस तारीख|किस तिथि",
    re.IGNORECASE,
)
_OF_TIMES: Final = frozenset({"exports", "changes", "budget", "jobs"})
"""Asks that are answered of the times that the words name, or of every time alike."""
_OF_TWO_DAYS: Final = frozenset({"changes", "budget", "jobs", "aims", "merger", "choice", "composition"})
"""Asks that are answered of what happened between two days, or alike on every day."""
_OF_STATES: Final = frozenset({"towns", "state_strategy"})
"""Facts of programmes that documents give of States by name too."""
_SAME: Final = re.compile(
    r"\b(?:is|are|be|being|remain(?:s|ed)?) (?:one and )?(?:the )?same\b|\bidentical\b", re.IGNORECASE
)
_STANDING: Final = frozenset({"aims", "choice", "jobs", "effect", "begin"})
"""Asks that documents answer of the initiatives, and not of what is asked of beside them."""
_OF_PROGRAMMES: Final = frozenset({"malls", "hubs", "kendras", "clusters", "facts", "gi"})
_COMPARES: Final = re.compile(
    r"\b(?:compar(?:e|ed|ing|ison|isons|ative)|vis[- ]?[aà][- ]?vis|versus|as against)\b|(?<![\u0900-\u097f])(?:तुलना|तुलनात्मक|बनाम)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
_REASONS: Final = re.compile(r"\breasons?\b|(?<![\u0900-\u097f])कारण", re.IGNORECASE)
_IF_WHY: Final = re.compile(
    r"\bif (?:so|not|yes)\b.*|\bif (?:it|they|these|any)\b[^,;]{0,20}\bnot\b.*|यदि (?:हां|हाँ|नहीं|ना).*", re.IGNORECASE
)
_BY_PEOPLE: Final = re.compile(
    r"\bby (?:the )?(?:farmers?|growers?|artisans?|weavers?|wom[ae]n|craftsmen|craftspersons|exporters?)\b"
    r"|(?:किसानों|कारीगरों|बुनकरों|महिलाओं) द्वारा",
    re.IGNORECASE,
)
_OF_SECTOR: Final = re.compile(r"\bsectors?\b|\bcategor(?:y|ies)\b|क्षेत्र", re.IGNORECASE)
_LIST_OF: Final = re.compile(
    r"\b(?:names?|list) of (?!(?:the )?(?:steps|measures|schemes|programmes|initiatives|efforts))", re.IGNORECASE
)
_SINCE_LAUNCH: Final = re.compile(
    r"\bsince (?:its |the |their )?(?:inception|launch|start|introduction)\b|\bafter (?:its |the )?(?:inception|launch|introduction)\b"
    r"|(?:शुरुआत|आरंभ|शुभारंभ|प्रारंभ) (?:से|के बाद)",
    re.IGNORECASE,
)
_AND_NOW: Final = re.compile(
    r"20\d\d(?:-\d\d(?:\d\d)?)?,? (?:and|as well as|तथा|और|एवं|व) (?:also )?(?:at present|presently|today|now|currently|as on date|thereafter|वर्तमान में|आज)",
    re.IGNORECASE,
)
"""The present beside a year."""
TWO_NUMBERS: Final = "asks for more than one number"
_AS_ON_A_DAY: Final = frozenset({"products", "sector", "gi", "aspirational", "committees", "meetings", "plans"})
"""Asks that are answered as things stood on a day gone by."""
_RANKS: Final = re.compile(
    r"\brank(?:s|ed|ing)?\b(?![ -](?:wise|order))|\b(?:position|place|standing|stands?|stood)\b[^;]{0,60}\b(?:among|amongst|in comparison|compared|in the country|in india|nationally)\b"
    r"|\b(?:among|amongst)\b[^;]{0,30}\bstates\b|(?<![\u0900-\u097f])(?:स्थान|रैंक|क्रम)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words that ask where a State stands among others."""
_BY_NAME: Final = re.compile(r"\bnames?\b|नाम", re.IGNORECASE)
_CHAIRS: Final = re.compile(r"\bchair(?:s|ed|ing|persons?|m[ae]n)?\b|\bheads?\b|अध्यक्ष", re.IGNORECASE)
_NUMBER_OF: Final = re.compile(
    r"\b(?:numbers? of|how many|how much|quantum|turnover|amounts? of|value of)\b|की संख्या|कितन(?:े|ी|ा)", re.IGNORECASE
)
_EVERYWHERE: Final = re.compile(
    r"\b(?:all|each|every|entire)\b (?:of )?(?:the )?(?:districts?|states?|country)|सभी|प्रत्येक", re.IGNORECASE
)
_BY_STATES: Final = re.compile(
    r"\bby (?:the )?(?:various |respective |concerned )?states?(?:[ /]uts?)?(?: governments?)?\b|राज्य सरकारों द्वारा",
    re.IGNORECASE,
)
_SCHEME: Final = r"\)?(?: (?:scheme|initiative|programme))?"
_AND: Final = r"(?:,| and| as well as| or| &|/| तथा| और| एवं) (?:the |under )*"
_ODOP_OR_DEH: Final = f"(?:{SCHEMES['ODOP']}|{SCHEMES['DEH']})"
AND_PMFME: Final = re.compile(
    rf"{_ODOP_OR_DEH}{_SCHEME}{_AND}(?:{SCHEMES['PMFME-ODOP']})|(?:{SCHEMES['PMFME-ODOP']}){_SCHEME}{_AND}{_ODOP_OR_DEH}",
    re.IGNORECASE,
)
"""The PM FME scheme beside the initiative of DPIIT or of DGFT: of two lists, and not of the one that the scheme has."""
_FACT_AND: Final = re.compile(
    rf"\x00FACT\x00[^,;]{{0,12}}(?: and| as well as| तथा| और| एवं) [^,;]{{0,12}}{_ODOP_OR_DEH}", re.IGNORECASE
)
_DONE: Final = frozenset({"committees", "meetings", "plans", "products", "malls", "hubs", "kendras", "gi"})
_UNDER_WAY: Final = re.compile(
    r"\bunder (?:preparation|process|formulation|consideration|construction|constitution|examination)\b|\bin (?:the )?(?:process|course) of\b"
    r"|\bbeing (?:prepared|constituted|set up|formed|established|drafted|finali[sz]ed|opened|constructed|identified|selected|notified|registered)\b"
    r"|निर्माणाधीन|प्रक्रियाधीन|विचाराधीन|(?:तैयार|गठित|स्थापित) (?:की|किए|किया) जा रह|(?<!\S)बन(?:ाए|ाया|ाई)?(?: जा)? रह[ाेी]",
    re.IGNORECASE,
)
_INTENDS: Final = re.compile(
    r"\b(?:plans|planning|intends?|intending|going) to\b|(?<!yet )(?<!still )(?<!remaining )(?<!remain )(?<!remains )(?<!come )(?<!came )(?<!known )(?<!happen )(?<!said )(?<!found )\bto be (?!stated)(?:set up|\w+ed)\b|विचार (?:रखती|कर)",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(r"\b(?:time|date)(?: ?(?:frame|limit|line))? by which\b[^;]*\blikely\b[^;]*", re.IGNORECASE)
"""A question after another by when something is likely: its own words leave it, and the other is offered."""
_COUNTS: Final = re.compile(
    r"\bnumbers?\b|\bhow many\b|\bvalues?\b|\bquantum\b|\bamounts?\b|\bturnover\b|\bexports (?:made|of|from|by)\b|संख्या|कितन|मूल्य|राशि",
    re.IGNORECASE,
)
_WHEN_LATER: Final = re.compile(r"\bif not,? (?:by )?when\b|यदि नहीं,? तो कब|अब तक|\bby when\b", re.IGNORECASE)
_BY_WHEN: Final = re.compile(r"(?<![\u0900-\u097f])कब[ -]?तक(?![\u0900-\u097f])")
"""By when a mall will be done: its answer leaves that open by itself."""
_LACKS_DISTRICTS: Final = re.compile(
    r"\bdistricts?\b(?:(?!\bproducts?\b|\bitems?\b).)*?\b(?:no|without|lacks?|lacking|not|yet to|devoid|left out|uncovered|unidentified)\b"
    r"|\bno (?:odop |such |single )?products? (?:has|have|is|was|were|been|identified|selected)\b"
    r"|जिल(?:ा|े|ों).*(?:पहचान|चिन्हित|चिह्नित|चयन|चुना|शामिल|उत्पाद).*(?:नहीं|बिना|शेष)",
    re.IGNORECASE,
)
"""Words by which districts are without a product, and no product without something else."""
_BASE_AND_MARKED: Final = re.compile(
    r"\bproducts?\b.*\b(?:how many|number) (?:of|thereof|among)\b|\bin how many districts?\b|कितने जिलों में", re.IGNORECASE
)
"""Two numbers that one answer has: so many products of so many are marked, of so many districts."""


_OF_STEPS: Final = frozenset({"committees", "meetings", "plans"})
_IS_SO: Final = re.compile(
    r"\b(?:has|have|had|is|are|was|were) (?:been )?(?:adopted|approved|prepared|notified|formulated|finali[sz]ed|drafted|constituted|formed|set up)\b"
    r"|(?:किया|की|किए|किये|हुआ|हुई|हुए|तैयार|अनुमोदित|अधिसूचित|गठित) (?:(?:गया|गई|गए|जा चुकी|जा चुका|कर ली गई) )?(?:है|हैं|था|थी|थे)(?![\u0900-\u097f])",
    re.IGNORECASE,
)
"""Words by which a thing is so, beside a word that another is not."""


def beyond(
    text: str,
    asks: frozenset[str],
    of: Places,
    scheme: str,
    *,
    is_listed_known: bool,
    facts: Sequence[str],
    goods: Sequence[str],
) -> Iterator[str]:
    """The reasons for which a part of known words is left; `is_listed_known`: what "the said products" are is read exactly.

    `facts` are the numbers of programmes that are asked for, by key.
    """
    is_of_day = is_of_published(text, asks, of, scheme)
    if (not asks or asks - _OF_TWO_DAYS) and names_several_days(text) and not is_of_day:
        yield "asks for several days, and an answer is of one (divide the part or write it)"
    if names_no_day(text):
        yield "names a day that no calendar has"
    found = re.search(LEAVES_OUT, text, re.IGNORECASE)
    if found and not (goods and asks == {"products"} and is_of_goods_alone(text[found.end() :], goods)):
        yield f"leaves something out (“{found[0]}”), and an answer is of the whole"
    if not asks:
        return
    counted = asks - _OF_EVERYWHERE
    says = wanted(text)
    counted_alone = asks - {"aspirational"}
    is_placed = bool(of.states or of.districts)
    is_without = says.is_without and bool(counted - _AWAITED - NARROWING or counted == NARROWING)
    is_of_time = not is_of_day and is_of_a_time(text, asks, says)
    is_of_days = not says.years and not says.is_of_calendar_year and bool(says.since or says.until)
    is_of_two = asks <= _ONE_NUMBER and len(_NUMBER.findall(text)) > 1
    reasons = {
        "asks where something is not so, of which no number is composed": is_without
        and not _answers_without(text, counted, scheme),
        "asks of one thing where it is not so and of another where it is": says.is_without
        and len(asks & _OF_STEPS) > 1
        and bool(_IS_SO.search(text)),
        "asks for the country and for places in it together": is_placed
        and not (asks == {"exports"} and says.has_share and not of.districts)
        and _is_beside_country(says, counted, of, scheme),
        OF_LISTED: bool(asks & _LISTING) and is_of_listed(text) and not is_listed_known,
        TWO_NUMBERS: is_of_two and not (asks == {"gi"} and _two_in_one(text, of)),
        "asks of Aspirational Districts what is not counted for them": "aspirational" in asks
        and bool(asks & _NOT_BESIDE),
        "asks which stand foremost of what is not ranked here": bool(
            says.foremost and (counted - _RANKED or ("exports" not in counted and not says.ranks_counted))
        ),
        "asks where a State stands among the States, and values of exports are on record of some States alone": "exports"
        in asks
        and bool(of.states)
        and not of.districts
        and not says.is_by_district
        and bool(says.foremost or _RANKS.search(text)),
        "asks for a day or a year that no table here has": bool(asks - _WITH_DAYS - {"aspirational"})
        and bool(_WHEN.search(_WHEN_LATER.sub(" ", text)))
        and "awards_begun" not in facts
        and not (asks == {"malls"} and says.is_of_completion and _BY_WHEN.search(text)),
        "asks of some months, and what is on record is of a day": bool(asks - _OF_TIMES)
        and without_periods(text)[1]
        and not ("meetings" in asks and says.is_of_a_time and not is_of_time),
        "asks of the present beside a year, and values on record are of periods gone by": "exports" in asks
        and bool(_AND_NOW.search(text)),
        "asks how exports changed since a day that no value on record begins with": "exports" in asks
        and says.has_growth
        and bool(_SINCE_LAUNCH.search(text)),
        "compares with what is not counted here": bool(_COMPARES.search(text)) and not _is_compared(asks, of, says),
        "asks by State or district of a number that is published for the country alone": "facts" in asks
        and "towns" not in facts
        and (is_placed or bool(BY_PLACE.search(text)))
        and not (asks == {"facts"} and {*facts} <= _OF_STATES and of.states and not of.districts),
        "asks for the towns of districts or beside another number, and those on record are listed by State": "towns"
        in facts
        and (is_placed or bool(BY_PLACE.search(text)))
        and bool(of.districts or asks != {"facts"} or {*facts} != {"towns"}),
        "asks for an export strategy and names no State, nor how many States have one": "state_strategy" in facts
        and not of.states,
        "asks of some months of no year": "exports" in asks and not says.years and without_periods(text)[1],
        "asks of a year, and what is on record is of a day": is_of_time and not is_of_days,
        "asks of the time before or after a day, and what is on record is as on a day": is_of_time and is_of_days,
        "asks as on a day of what is on record for other days": says.as_on is not None and not counted <= _AS_ON_A_DAY,
        "asks of a calendar year, and values on record are of financial years": "exports" in asks
        and (says.is_of_calendar_year or (says.since is None and says.until is not None)),
        "asks for the seats of the State committee, which the Handbook does not list": "composition" in asks
        and bool(OF_STATE_COMMITTEE.search(text)),
        "asks for the meetings of the State committee, of which nothing is composed": "meetings" in asks
        and bool(OF_STATE_COMMITTEE.search(text))
        and not OF_DISTRICT_COMMITTEE.search(text),
        "asks by how many each has, which is counted for the ODOP products of districts alone": _is_by_quantity(text)
        and not (counted == {"products"} and scheme in ("ODOP", "") and bool(says.products[0])),
        "asks for marks of one sector or of each, which are not counted together here": {"gi", "sector"} <= asks,
        "asks for the products of a sector by name or by district, which are not chosen out here: the list of products has them": "sector"
        in asks
        and says.names_goods
        and not says.sectors,
        "asks for measures of a sector, and facts on record are not told apart by sector": {"measures", "sector"}
        <= asks
        and not EACH_SECTOR.search(text),
        "asks of sectors beside committees or plans, which are of whole districts": "sector" in asks
        and bool(asks & MEETING),
        "asks whether it is so everywhere, and a number for the country alone is on record": asks == {"kendras"}
        and bool(_EVERYWHERE.search(text)),
        "asks how many of them sit on committees, and the Handbook names seats": "composition" in asks
        and bool(says.sitting)
        and bool(_NUMBER.search(text)),
        "asks for names of members, and the Handbook names seats": "composition" in asks
        and bool(_BY_NAME.search(text)),
        "asks for reasons that no table here gives": bool(_REASONS.search(_IF_WHY.sub(" ", text)))
        and not (asks == {"products"} and says.is_without and scheme in ("ODOP", "")),
        "asks what people themselves did, and measures on record are of the Government": "measures" in asks
        and bool(_BY_PEOPLE.search(text)),
        "asks for districts of a kind, and the list has sectors of products": "sector" in asks
        and bool(says.sectors)
        and says.is_by_district
        and not PRODUCTS.search(text)
        and not _OF_SECTOR.search(text),
        "asks of a programme and of an initiative beside it what is published of the one": "facts" in asks
        and (("budget" in asks and bool(scheme)) or bool(_FACT_AND.search(text))),
        "asks for a number of a programme and for its funds together (divide the part or write it)": "facts" in asks
        and "budget" in asks
        and not scheme,
        "asks for a list beside the measures, of which none is made": counted_alone == {"measures"}
        and bool(_LIST_OF.search(text)),
        "asks for a number beside the measures, which no figure here counts: a fact on measures may give it": counted_alone
        == {"measures"}
        and bool(_NUMBER_OF.search(text)),
        "asks for steps of the State Governments, of which those of the Government of India alone are on record": "measures"
        in asks
        and not is_placed
        and bool(_BY_STATES.search(text)),
        "asks for measures of a year or a day, and facts on record each bear a day of their own: choose those of it": "measures"
        in asks
        and not asks & _OF_TIMES
        and says.is_of_a_time,
        "asks of the aims, the money or the jobs of a programme beside the initiative, of which no document on record tells": bool(
            asks & _STANDING and asks & _OF_PROGRAMMES
        ),
        "asks for the highest and for the lowest, of which one order is given": bool(
            says.foremost and says.is_least_too
        ),
        "asks where it is the same, and lists are not compared one by one": bool(_SAME.search(text))
        and asks != {"lists"},
        "asks what the Government means to do": bool(_INTENDS.search(_LIKELY.sub(" ", text))),
        "asks what is under way, and what is on record is what was done": bool(asks & _DONE)
        and bool(_UNDER_WAY.search(text)),
        "asks of all time before a day, and changes on record begin with some year": "changes" in asks
        and says.until is not None
        and says.since is None,
        "asks for the jobs of a sector, of which no document on record tells": {"jobs", "sector"} <= asks
        and bool(says.sectors),
        "asks whether some of them chair the committee, and the Handbook names seats": "composition" in asks
        and bool(says.sitting)
        and bool(_CHAIRS.search(text)),
        "asks of new districts what is not counted for them": "changes" in asks
        and len(counted) > 1
        and not (counted == {"changes", "products"} and scheme == "ODOP" and _is_of_some_time_or_place(says, of)),
    }
    yield from (reason for reason, is_so in reasons.items() if is_so)


def beyond_subjects(text: str, subjects: Sequence[str]) -> Iterator[str]:
    """The reason for which a part that names a subject of measures and no steps is left: it asks for a number."""
    if subjects and _COUNTS.search(text):
        yield f"asks for a number about {listed(subjects)}, which no figure here counts: a fact on measures may give it"


def names_two(schemes: Sequence[str], asks: Sequence[str], text: str) -> bool:
    """Whether a part asks of ODOP and of DEH, or of either and of the PM FME scheme, what is answered of one of them."""
    if asks and {*asks} != {"lists"} and AND_PMFME.search(text):
        return True
    return {"ODOP", "DEH"} <= {*schemes} and bool(asks) and "merger" not in asks and not {*asks} <= OF_DEH


def _is_beside_country(says: Wanted, counted: frozenset[str], of: Places, scheme: str) -> bool:
    """Whether the country is asked of beside the places of a part, and the answer cannot give both."""
    is_with = of.is_with_country or (says.is_of_country_too and says.has_country)
    if is_with and of.states and not of.districts:
        is_of_rows = scheme == "PMFME-ODOP" and bool(counted & _OF_THE_LIST)  # held of some States alone
        return is_of_rows or bool(counted - BESIDE_COUNTRY)
    if not says.has_country:
        return False
    is_of_other_list = scheme not in ("ODOP", "") and bool(counted & _OF_THE_LIST)
    return bool(counted if is_of_other_list or of.districts else counted - BESIDE_COUNTRY)


def _is_compared(asks: frozenset[str], of: Places, says: Wanted) -> bool:
    """Whether the words name what is compared: several places, each with a figure of its own, or periods of values on record."""
    return len(of.states) > 1 or len(of.districts) > 1 or ("exports" in asks and bool(says.years or says.has_growth))


def _is_of_some_time_or_place(says: Wanted, of: Places) -> bool:
    """Whether the new districts meant are those of a time or of States, and so few enough for their products to be named."""
    return bool(says.since or says.until or says.last_years or of.states) and not says.is_without


def _is_by_quantity(text: str) -> bool:
    """Whether something is asked for by how many it has; "at least one" is what every part asks."""
    found = QUANTITY.search(text)
    return found is not None and not (found["least"] and found["n"].lower() in ("1", "one", "एक", "a single", "single"))


def _answers_without(text: str, counted: frozenset[str], scheme: str) -> bool:
    """Whether the districts without a product are asked for, of a list that names every district it reaches."""
    return (
        counted - _AWAITED - NARROWING == {"products"}
        and scheme in ("ODOP", "")
        and bool(_LACKS_DISTRICTS.search(text))
    )


def _two_in_one(text: str, of: Places) -> bool:
    """Whether the two numbers stand in one answer, or are that of the country and that of places in it."""
    return bool(_BASE_AND_MARKED.search(text)) or (wanted(text).has_country and bool(of.states))
