"""What is answered on things beside the two initiatives: Ekta Malls, e-commerce export hubs, post-office export centres, GI."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.desk.both import Both
from analytics.desk.phrases import (
    AS_ON_RECORD,
    OF_REGISTER,
    Answer,
    as_stated,
    awaited_from,
    body,
    day_of,
    districts_of,
    joined,
    share_of,
    unanswered,
)
from analytics.desk.reply.answers.marks import unmarked_but_registered
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply.programmes import (
    GiRow,
    cited,
    gi_registrations,
    gi_rows,
    lacking_goods,
    mall_rows,
    marked_products,
)
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Run, day, named, number
from analytics.products.questions import products
from analytics.support.questions import SupportMeasure
from analytics.support.questions import paragraphs as paragraphs_of_facts
from analytics.words import listed

_NOT_BY_DISTRICT: Final = body(
    "The register of Geographical Indications is not kept by district.",
    "भौगोलिक संकेतकों का रजिस्टर जिला-वार नहीं है।",
)
_RELEASED: Final = body(
    "Information on the amounts released and utilised is awaited.",
    "जारी की गई और उपयोग की गई राशियों की सूचना प्रतीक्षित है।",
)
_MOST: Final = 10
"""Facts on the malls of States named that stand in the reply itself; more stand in its annexure."""
_NOT_BY_THEN: Final = "Nothing on record by that day says it."


def _day(row: SupportMeasure) -> Cited:
    return day(row.last_day or date.min, "Day of the document")


def _fact(context: ReplyContext, measure_id: str) -> SupportMeasure | None:
    return next((row for row in context.measures.values() if row.measure_id == measure_id), None)


def malls(context: ReplyContext) -> Answer:
    """Ekta Malls: what was set apart and approved, and of each State what the rows on record say."""
    if context.named_districts:
        return _malls_of_districts(context)
    outlay, approved = _fact(context, "mall-2023-outlay"), _fact(context, "mall-2025-approved")
    states = context.published("ODOP", "states_with_unity_mall")
    rows = mall_rows(context)
    if not approved or not states or not outlay:
        return unanswered(f"{_NOT_BY_THEN} Of Ekta Malls.")
    lead = joined(
        as_stated(
            states,
            "Proposals of {n} States for PM Ekta Malls (Unity Malls) have been approved, as on {day}.",
            "पीएम एकता मॉल (यूनिटी मॉल) के लिए {n} राज्यों के प्रस्ताव अनुमोदित किए गए हैं (स्थिति {day} की)।",
        ),
        body(
            "The projects approved come to nearly Rs {amount} crore, as on {day}, out of Rs {outlay} crore set apart as interest-free "
            "loans to the States.",
            "अनुमोदित परियोजनाओं की राशि लगभग {amount} करोड़ रुपये है (स्थिति {day} की), जबकि राज्यों को ब्याज-मुक्त ऋण के रूप में {outlay} करोड़ रुपये "
            "निर्धारित किए गए हैं।",
            amount=cited(approved),
            day=_day(approved),
            outlay=cited(outlay),
        ),
    )
    # Of States named their own amounts stand first, then what else is on record of them.
    approvals = [context.measures[row.number] for row in rows if row.approved]
    others = [context.measures[row.number] for row in rows if not row.approved]
    is_few = bool(context.filters.states) and 0 < len(rows) <= _MOST
    of_states = [AS_ON_RECORD, *_quoted(context, approvals), *_quoted(context, others)]
    paragraphs: list[Paragraph] = of_states if is_few else [lead]
    missing = [code for code in context.filters.states if code not in {row.state_code for row in rows}]
    if missing:
        paragraphs.append(awaited_from(context.both_listed([context.state_names[code] for code in missing])))
    if context.wanted.is_of_released:
        # What is approved is no sum paid out, and never stands for it.
        paragraphs.append(_RELEASED)
    basis = tuple(dict.fromkeys([approved.document, outlay.document, *(row.document for row in rows)]))
    return Answer(tuple(paragraphs), basis=basis, missing=_TIME_ASKED if context.wanted.is_of_completion else "")


_TIME_ASKED: Final = "Physical progress or the time of completion is asked for: documents on record say of it what is quoted, and nothing else."


def _malls_of_districts(context: ReplyContext) -> Answer:
    """What documents say of the malls of the districts named, where they name the place; of any other nothing is said."""
    names = [context.gazetteer.districts[code].name for code in context.named_districts]
    found = {name: [row for row in mall_rows(context) if name in row.statement] for name in names}
    if not all(found.values()):
        return unanswered("No document on record names a PM Ekta Mall (Unity Mall) in each of those districts.")
    facts = [context.measures[row.number] for some in found.values() for row in some]
    return Answer(
        (
            AS_ON_RECORD,
            *_quoted(context, facts),
            *((_RELEASED,) if context.wanted.is_of_released else ()),
        ),
        basis=tuple(dict.fromkeys(fact.document for fact in facts)),
        missing=_TIME_ASKED if context.wanted.is_of_completion else "",
        names_none=True,
    )


def _quoted(context: ReplyContext, facts: list[SupportMeasure]) -> tuple[Paragraph, ...]:
    return paragraphs_of_facts(facts, context.filters.as_on, name_documents=False)


def hubs(context: ReplyContext) -> Answer:
    """The pilots of e-commerce export hubs with their places and firms."""
    claim, firms = context.published("DEH", "ecommerce_export_hub_pilots"), _fact(context, "eceh-2025-five")
    if not claim or not firms:
        return unanswered(f"{_NOT_BY_THEN} Of e-commerce export hubs.")
    stated = as_stated(
        claim,
        "{n} E-Commerce Export Hubs have been approved on a pilot basis, as on {day}: two in Delhi, two in Bengaluru and one in Mumbai.",
        "{n} ई-कॉमर्स निर्यात हब प्रायोगिक आधार पर अनुमोदित किए गए हैं (स्थिति {day} की): दिल्ली में दो, बेंगलुरु में दो और मुंबई में एक।",
    )
    named_firms = body(
        "They are those of DHL, Lexship, goGlocal, Shiprocket and Cargo Service Centre.",
        "ये डीएचएल, लेक्सशिप, गोग्लोकल, शिपरॉकेट और कार्गो सर्विस सेंटर के हैं।",
    )
    without = [code for code in context.filters.states if context.state_names[code] not in _HUB_STATES]
    own = (_no_hub_in(context, without),) if without else ()
    return Answer((joined(stated, named_firms, *own),), basis=(claim.document, firms.document))


_HUB_STATES: Final = frozenset({"Delhi", "Karnataka", "Maharashtra"})
"""The States/UTs of the places that the sentence names."""


def _no_hub_in(context: ReplyContext, codes: list[int]) -> Paragraph:
    """That the documents name none of the pilots in these States; whether one is proposed there they do not say."""
    names = [context.state_names[code] for code in codes]
    return body(
        "No document on record names one in {names}.",
        "अभिलेख का कोई दस्तावेज {names} में ऐसे किसी हब का नाम नहीं देता।",
        names=context.both_listed(names),
    )


def geographical_indications(context: ReplyContext) -> Answer:
    """Geographical Indications in the register, and the marks of the ODOP list."""
    if context.named_districts and not context.goods:
        return _of_named_districts(context)
    rows = gi_rows(context)
    lacking = lacking_goods(context)
    if not rows or lacking:
        return unanswered(
            f"No Geographical Indication is on record by that day{f' for “{lacking}”' if lacking else ''}."
        )
    first = rows[0]
    entries = {key: category for some in gi_registrations(context).values() for key, category in some.items()}
    registered = Origin(
        kind="figure",
        label="Registrations of Geographical Indications",
        scheme="GI",
        value=len(entries),
        base=OF_REGISTER,
        as_on=first.as_on,
        grade="D",
        documents=(first.document,),
        view=context.sentence("REGISTER"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    if context.goods:
        own = (_NOT_BY_DISTRICT,) if context.named_districts else ()
        return Answer((joined(_of_goods(context, rows, registered), *own),), basis=(first.document,))
    marked = context.figure("products_gi")
    # "Products of the list that are tagged" are those of the list alone: what else the State has registered is not asked.
    is_of_list = context.scheme == "ODOP" and context.wanted.of_marked_products and marked is not None
    paragraphs = [] if is_of_list else [_registered(context, registered, len({row.name for row in rows}))]
    if context.wanted.is_by_category:
        paragraphs.append(_by_category(registered, entries))
    is_of_register = not context.scheme and context.wanted.of_registered
    if marked and marked.as_on and context.scheme in ("ODOP", "") and not is_of_register:
        of_list = replace(context.filters, scheme="ODOP")
        of_products = products(context.store, of_list)
        having = {row.district_code for row in of_products if row.is_gi_tagged}
        in_districts = replace(marked, label="Districts with a product marked GI", value=len(having), base_value=None)
        paragraphs.append(
            body(
                "Of the products {where} on the list of the One District One Product (ODOP) initiative, {n} {base} are marked GI, in {districts}, "
                "as on {day}.",
                "एक जिला एक उत्पाद (ओडीओपी) पहल की सूची के {where} उत्पादों में से {n} {base} उत्पादों पर, {districts} में, जीआई अंकित है (स्थिति {day} की)।",
                districts=districts_of(in_districts),
                n=number(marked),
                base=share_of(marked),
                where=context.where,
                day=day(marked.as_on, "Day of the list"),
            )
        )
        paragraphs += unmarked_but_registered(context, of_products, marked)[0]
    return Answer(tuple(paragraphs), basis=(first.document,))


def _registered(context: ReplyContext, registered: Origin, names: int) -> Paragraph:
    """How many registrations there are, and under how many names."""
    together = (", taken together,", "मिलाकर ") if len(context.filters.states) > 1 else ("", "")
    return body(
        "{n} Geographical Indications {where}"
        + together[0]
        + " are registered, under {names} names, as on {day}; a name may be "
        "registered more than once, and one of several States is counted once.",
        "{where} "
        + together[1]
        + "{n} भौगोलिक संकेतक {names} नामों से पंजीकृत हैं (स्थिति {day} की); एक नाम एक से अधिक बार पंजीकृत हो सकता है, और कई "
        "राज्यों का संकेतक एक बार गिना गया है।",
        n=number(registered),
        names=number(replace(registered, label="Names of the Geographical Indications registered", value=names)),
        where=context.where,
        day=day(registered.as_on or date.min, "Day of the register"),
    )


def _by_category(registered: Origin, entries: Mapping[str, str]) -> Paragraph:
    """The registrations by the category that the register gives them, the largest first."""
    counted = Counter(entries.values()).most_common()
    english: list[Run] = []
    hindi: list[Run] = []
    for at, (category, count) in enumerate(counted):
        is_last = at == len(counted) - 1
        shown = number(replace(registered, label=f"Geographical Indications registered: {category}", value=count))
        english += ["" if not at else " and " if is_last else ", ", shown, f" {category}"]
        hindi += ["" if not at else " और " if is_last else ", ", shown, f" {in_hindi(category)}"]
    return body(
        "By the category of the register they are: {sectors}.",
        "रजिस्टर की श्रेणी के अनुसार वे इस प्रकार हैं: {sectors}।",
        sectors=Both(tuple(english), tuple(hindi)),
    )


def _of_named_districts(context: ReplyContext) -> Answer:
    """Of districts only the ODOP list marks products: the entries of the register name a State, and are not counted by district."""
    rows = marked_products(context)
    whole = replace(context, filters=replace(context.filters, scheme="ODOP")).figure("products_gi")
    if context.scheme not in ("ODOP", "") or not rows or whole is None:
        return unanswered("Of districts, Geographical Indications are on record by the marks of the ODOP list alone.")
    marked = [row for row in rows if row.is_gi_tagged]
    origin = replace(
        whole, label="Products of the districts named marked GI", value=len(marked), base_value=len(rows), ground=""
    )
    names = [f"{row.product_name} ({row.district_name})" for row in marked]
    hindi = [f"{row.product_name} ({context.in_hindi.get(row.district_name, row.district_name)})" for row in marked]
    differing, register = unmarked_but_registered(context, rows, origin)
    which = Both((": ", named(listed(names, most=40))), (": ", named(", ".join(hindi)))) if names else Both((), ())
    return Answer(
        (
            body(
                "Of the products {where} on the list of the One District One Product (ODOP) initiative, {n} {base} "
                + ("is" if len(marked) == 1 else "are")
                + " marked GI, {when}{which}. The register of Geographical Indications is not kept by district.",
                "एक जिला एक उत्पाद (ओडीओपी) पहल की सूची के {where} उत्पादों में से {n} {base} उत्पादों पर जीआई अंकित है {when}{which}। "
                "भौगोलिक संकेतकों का रजिस्टर जिला-वार नहीं है।",
                n=number(origin),
                base=share_of(origin),
                where=context.where,
                when=day_of(origin),
                which=which,
            ),
            *differing,
        ),
        basis=register,
    )


def _of_goods(context: ReplyContext, rows: tuple[GiRow, ...], registered: Origin) -> Paragraph:
    """The entries whose name holds the product that a part names."""
    states: dict[str, list[str]] = {}
    for row in rows:
        states.setdefault(row.name, []).append(row.state_name)
    english = listed([f"{name} ({listed(some)})" for name, some in states.items()], most=12)
    hindi = ", ".join(f"{name} ({context.listed_in_hindi(some)})" for name, some in states.items())
    return body(
        "{names} " + ("is" if len(states) == 1 else "are") + " in the register of Geographical Indications, {when}.",
        "{names} भौगोलिक संकेतक रजिस्टर में हैं {when}।",
        names=Both((named(english),), (named(hindi),)),
        when=day_of(registered, "Day of the register"),
    )
