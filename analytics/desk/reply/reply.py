"""A reply composed: what is said to each part, in groups answered together, with the annexures that it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from analytics.desk.both import Both
from analytics.desk.people import People, is_about
from analytics.desk.phrases import Answer, body, joined, without_repeats
from analytics.desk.reply.answers.answers import answered
from analytics.desk.reply.answers.lineage import products_of_created
from analytics.desk.reply.answers.meetings import is_dated
from analytics.desk.reply.blanks import blanks_of
from analytics.desk.reply.chosen_measures import of_places
from analytics.desk.reply.detail import Detail
from analytics.desk.reply.material import material
from analytics.desk.reply.measures_of_places import states_named
from analytics.desk.reply.ministries import MINISTRIES_IN_HINDI
from analytics.desk.reply.official import letters, roman
from analytics.desk.reply.own_words import paragraphs_of
from analytics.desk.reply.question import Part, Question, referred_to
from analytics.desk.reply.reading.asks import SET_UP
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reading.limits import BESIDE_COUNTRY
from analytics.desk.reply.reasons import of_reasons
from analytics.desk.reply_context import ReplyContext
from analytics.desk.wanted import wanted
from analytics.documents.paper import Cited, Paragraph, Table
from analytics.filters import SCHEMES, Filters
from analytics.places.gazetteer import gazetteer
from analytics.support.questions import SupportMeasure, paragraphs
from analytics.words import listed
from data.store import Store

_MEASURES: Final = Paragraph(("The measures taken include:",), hindi=("किए गए उपायों में निम्नलिखित शामिल हैं:",))
_NATIONAL: Final = body(
    "Measures taken by the Government of India for the country as a whole, which are not particular to a State or district, include:",
    "भारत सरकार द्वारा पूरे देश के लिए किए गए उपायों में, जो किसी राज्य या जिले विशेष के नहीं हैं, निम्नलिखित शामिल हैं:",
)
_OF_PLACES: Final = (
    "The measures on record in respect {where} include:",
    "{where} संबंध में अभिलेख में उपलब्ध उपायों में निम्नलिखित शामिल हैं:",
)
_AWAITED: Final = (
    "Information on measures particular to the place, in respect {where}, is awaited from the State Government.",
    "{where} संबंध में स्थान विशेष के उपायों की सूचना राज्य सरकार से प्रतीक्षित है।",
)
_NAMING: Final = (
    "Measures on record that name {who} include:",
    "अभिलेख में उपलब्ध जिन उपायों में {who} का उल्लेख है, उनमें निम्नलिखित शामिल हैं:",
)
_OF_OTHERS: Final = body(
    "Measures on record that name other States/UTs include:",
    "अभिलेख में उपलब्ध जिन उपायों में अन्य राज्यों/संघ राज्य क्षेत्रों का उल्लेख है, उनमें निम्नलिखित शामिल हैं:",
)
_AWAITED_FOR: Final = (
    "Information on measures particular to {who} is awaited.",
    "विशेष रूप से {who} के लिए किए गए उपायों की सूचना प्रतीक्षित है।",
)
_GENERAL: Final = (
    "The following measures are general and not particular to {who}:",
    "निम्नलिखित उपाय सामान्य हैं और विशेष रूप से {who} के लिए नहीं हैं:",
)
TO_BE_WRITTEN: Final = Paragraph(("[To be written.]",), hindi=("[लिखा जाना है।]",))
"""Stands where nothing is answered yet. No paper leaves while it does."""


@dataclass(frozen=True)
class GroupAnswer:
    """What is answered to the parts that stand together.

    `composed` are the product's own paragraphs, which the author's words may stand in place of; `paragraphs` are those that
    go out. `tables` are named in them by number. `blanks` say what is not answered yet, and why: while there is one, the papers
    stay. `material` is what is on record beside a blank, for the officer alone: it never goes out by itself. `context` is what
    the figures were asked in.
    """

    letters: str
    parts: tuple[Part, ...]
    composed: tuple[Paragraph, ...]
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    basis: tuple[str, ...]
    blanks: tuple[str, ...]
    context: ReplyContext
    material: tuple[Paragraph, ...] = ()


@dataclass(frozen=True)
class Reply:
    """A question and all that is said to it; `annexures` stand in the order of their numbers."""

    question: Question
    statement: tuple[GroupAnswer, ...]
    annexures: tuple[Table, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the answer, in order."""
        return tuple(paragraph for one in self.statement for paragraph in one.paragraphs)

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Every number of the answer, in order."""
        return tuple(run for paragraph in self.paragraphs for run in paragraph.runs if not isinstance(run, str))


def reply(store: Store, filters: Filters, question: Question) -> Reply:
    """The reply to a question in a view."""
    annexures: list[Table] = []
    statement: list[GroupAnswer] = []
    texts = [part.text for part in question.parts]
    read = iter(readings(texts, question.title, gazetteer(store)))
    years_before: tuple[str, ...] = ()
    every_year: tuple[str, ...] = ()
    for group in groups(question.parts):
        context = _of_said_year(_context(store, filters, group), group, years_before, every_year)
        years_before = context.wanted.years or years_before
        every_year = tuple(dict.fromkeys((*every_year, *context.wanted.years)))
        answers = _answers(context, group)
        which = letters([part.letter for part in group])
        named = [_numbered(table, annexures, question, which) for answer in answers for table in answer.tables]
        no_reasons, unknown_reasons = of_reasons(context, group)
        said = [one for answer in answers for one in answer.paragraphs]
        composed = without_repeats([*said, *no_reasons, *_naming(named)] if said else _naming(named))
        transferred = tuple(_transfer(part.transferred_to) for part in group if part.transferred_to)
        own = tuple(
            paragraph
            for part in group
            if part.template
            for paragraph in paragraphs_of(part.template, _cited(composed), part.document)
        )
        of_group = [next(read) for _ in group]
        blanks = (
            () if own else (*blanks_of(group, answers, of_group, filters.as_on, question.ministry), *unknown_reasons)
        )
        statement.append(
            GroupAnswer(
                which,
                group,
                composed,
                own or (*composed, *transferred) or (TO_BE_WRITTEN,),
                tuple(named),
                tuple(dict.fromkeys(one for answer in answers for one in answer.basis)),
                blanks,
                context,
                material(context, group, of_group) if blanks else (),
            )
        )
    return Reply(question, tuple(statement), tuple(annexures))


def _transfer(ministry: str) -> Paragraph:
    return Paragraph(
        (f"The matter pertains to the {ministry}.",),
        hindi=(f"यह विषय {MINISTRIES_IN_HINDI.get(ministry, ministry)} से संबंधित है।",),
    )


def _context(store: Store, filters: Filters, group: Sequence[Part]) -> ReplyContext:
    """What a group is answered in: the places that its own words name, else the whole country whatever the view, and its list."""
    named = next((part.scheme for part in group if part.scheme), "")
    districts = next((part.districts for part in group if part.districts), ())
    states = next((part.states for part in group if part.states), ())
    scheme = named if named in SCHEMES else filters.scheme
    goods = next((part.goods for part in group if part.goods), ())
    wants = wanted(" ".join(part.text for part in group))
    if any(part.is_with_country for part in group):
        wants = replace(wants, is_of_country_too=True)
    day = min(wants.as_on, filters.as_on) if wants.as_on else filters.as_on
    context = ReplyContext(
        store,
        replace(filters.national(scheme), states=states, as_on=day),
        scheme=named,
        named_districts=districts,
        goods=goods,
        wanted=wants,
    )
    if not districts:
        return context
    of_districts = tuple(sorted({context.gazetteer.districts[code].state_code for code in districts}))
    return replace(context, filters=replace(context.filters, states=of_districts))


_SAID_YEAR: Final = re.compile(
    r"\b(?:said|same|that|those|these|aforesaid|above) (?:financial )?(?:years?|period)\b|(?:उक्त|उसी|इसी) (?:वित्तीय )?(?:वर्ष|अवधि)",
    re.IGNORECASE,
)


_SAID_YEARS: Final = re.compile(
    r"\b(?:said|same|those|these|aforesaid|above)(?: financial)? years\b|(?:उक्त|उन्हीं|इन्हीं|इन|उन) (?:वित्तीय )?वर्षों",
    re.IGNORECASE,
)
"""Several years named before, be it in one part or in several."""


def _of_said_year(
    context: ReplyContext, group: Sequence[Part], last: tuple[str, ...], every: tuple[str, ...]
) -> ReplyContext:
    """The context with the years of an earlier part, where the words mean those: "the said year"; "the said years" are all named so far."""
    wants = context.wanted
    if wants.years or not last or not any(_SAID_YEAR.search(part.text) for part in group):
        return context
    are_several = any(_SAID_YEARS.search(part.text) for part in group)
    return replace(context, wanted=replace(wants, years=tuple(sorted(every)) if are_several else last))


def groups(parts: Sequence[Part]) -> tuple[tuple[Part, ...], ...]:
    """The parts as they are answered: each alone, or with those before it."""
    found: list[list[Part]] = []
    for part in parts:
        if part.is_joined and found:
            found[-1].append(part)
        else:
            found.append([part])
    return tuple(map(tuple, found))


def _answers(context: ReplyContext, group: Sequence[Part]) -> list[Answer]:
    details: dict[str, Detail] = {}
    for part in group:
        for ask in part.asks:
            if ask != "measures":
                # Names asked for beside committees are those of the products of these districts.
                is_of_products = {"products", "aspirational"} <= {*part.asks} and ask not in _OF_LIST
                details[ask] = max(details.get(ask, ""), "" if is_of_products else part.detail, key=_FINEST.index)
    _leave_unasked(details, context, " ".join(part.text for part in group))
    of_new = {"changes", "products"} <= details.keys()
    if of_new:
        details.pop("products")  # those of the new districts, which stand after them
    answers: list[Answer] = []
    for ask, detail in sorted(details.items(), key=lambda one: one[0] != "aspirational"):
        answers += _of_all_places(context, ask, detail, details.keys())
        if ask == "aspirational" and answers[-1].names_none:
            break  # of no district there is nothing else to count
    answers += [products_of_created(context)] if of_new else []
    is_asked = any("measures" in part.asks for part in group)
    if context.scheme == "DEH" and context.filters.states and is_asked and not _OF_PROGRAMMES & details.keys():
        # What a State has of the initiative's committees and plans is the nearest to steps taken there.
        answers += [Answer(answered(context, ask).paragraphs) for ask in ("committees", "plans") if ask not in details]
    chosen = [context.measures[one] for part in group for one in part.measures if one in context.measures]
    answers += _measures(context, group, chosen) if chosen else []
    return answers


def _leave_unasked(details: dict[str, Detail], context: ReplyContext, text: str) -> None:
    """Leaves out what stands in the words and is not asked for itself."""
    if {"changes", "districts"} <= details.keys():
        details["districts"] = ""  # the names asked for are those of the districts created or abolished
    if "meetings" in details and is_dated(context) and not SET_UP.search(text):
        details.pop("committees", None)  # "the dates on which the committee met" asks nothing else of it
    if {"sector", "products", "districts"} <= details.keys() and context.wanted.sectors:
        for ask in ("products", "districts"):
            details.pop(ask)  # the districts asked for are those of the sectors named
    if _OF_ALL_ALIKE & details.keys() and not _COUNTS_ASPIRATIONAL.search(text):
        details.pop("aspirational", None)  # that no data are kept is so of these districts too


def _of_all_places(context: ReplyContext, ask: str, detail: Detail, asked: Collection[str]) -> Iterator[Answer]:
    """The answer to one thing asked; where the country is asked of beside States in it, that of the country first.

    The annexure by State of the whole country has the rows of the States named.
    """
    wants, is_of_states = context.wanted, bool(context.filters.states)
    is_foremost = wants.is_of_country_too and is_of_states
    is_beside = ask in BESIDE_COUNTRY and wants.has_country and is_of_states
    # The answer on Kendras of some States begins with the number of the country; of all, where they are broken down.
    is_of_these = ask == "kendras" and wants.has_country and not wants.is_broken_down
    if is_of_these or not (is_foremost or is_beside):
        yield _one(context, ask, detail, asked)
        return
    whole = _one(_of_the_country(context), ask, "states" if detail == "states" or is_foremost else "", asked)
    yield whole
    if ask != "kendras" or not is_foremost:  # the answer for the country names each State that its document names
        own = _one(context, ask, "" if detail == "states" else detail, asked)
        yield replace(own, paragraphs=tuple(one for one in own.paragraphs if not _is_said(one, whole)))


def _is_said(paragraph: Paragraph, answer: Answer) -> bool:
    """Whether an answer says the same numbers of the same documents already: those published stand once."""
    said = [(run.text, run.origin.documents) for run in _cited([paragraph])]
    return bool(said) and any(
        said == [(run.text, run.origin.documents) for run in _cited([one])] for one in answer.paragraphs
    )


def _of_the_country(context: ReplyContext) -> ReplyContext:
    return replace(context, filters=replace(context.filters, states=()), named_districts=())


def _measures(context: ReplyContext, group: Sequence[Part], chosen: Sequence[SupportMeasure]) -> Iterator[Answer]:
    """The measures chosen; of a part that names places, those of the places, and the others as what they are: national."""
    if not context.filters.states:
        yield from _of_people(context, _MEASURES, chosen)
        return
    asked = frozenset().union(*(of_places(part, context.gazetteer) for part in group))
    own = [row for row in chosen if states_named(row, context.gazetteer) & asked]
    if own:
        yield _listed(context, body(*_OF_PLACES, where=context.where), own)
    else:
        yield Answer((body(*_AWAITED, where=context.where),))
    others = [row for row in chosen if row not in own and states_named(row, context.gazetteer)]
    if national := [row for row in chosen if row not in own and row not in others]:
        yield from _of_people(context, _NATIONAL, national)
    if others:
        yield _listed(context, _OF_OTHERS, others)


def _of_people(context: ReplyContext, lead: Paragraph, chosen: Sequence[SupportMeasure]) -> Iterator[Answer]:
    """Measures as they are; where they are asked for some people, those that name them apart from those that do not."""
    people = context.wanted.people
    if not people:
        yield _listed(context, lead, chosen)
        return
    own = [row for row in chosen if is_about(row.statement, people)]
    named = [one for one in people if any(is_about(row.statement, (one,)) for row in own)]
    if own:
        yield _listed(context, body(*_NAMING, who=_said(named)), own)
    rest = [row for row in chosen if row not in own]
    if rest:
        # That these are general says by itself that none of them is for those people.
        general = body(*_GENERAL, who=_said(people))
        yield _listed(context, general if lead == _MEASURES else joined(general, lead), rest)
    elif lacking := [one for one in people if one not in named]:
        yield Answer((body(*_AWAITED_FOR, who=_said(lacking)),))


def _said(people: Sequence[People]) -> Both:
    """Kinds of people within a sentence: "farmers, growers and women"."""
    english = [word for one in people for word in one.english.split(" and ")]
    *first, last = [word for one in people for word in one.hindi.split(" और ")]
    return Both((listed(english, most=12),), (f"{', '.join(first)} और {last}" if first else last,))


def _listed(context: ReplyContext, lead: Paragraph, chosen: Sequence[SupportMeasure]) -> Answer:
    wording = paragraphs(chosen, context.filters.as_on, name_documents=False)
    return Answer((lead, *wording), basis=tuple(dict.fromkeys(one.document for one in chosen)))


def _one(context: ReplyContext, ask: str, detail: Detail, asked: Collection[str]) -> Answer:
    """The answer to one thing asked; committees, meetings and plans asked of Aspirational Districts are counted over those alone."""
    if "aspirational" not in asked or not _OF_DISTRICTS & {*asked}:
        return answered(context, ask, detail)
    if ask == "aspirational":
        # The other's annexure counts these districts already.
        answer = answered(context, ask)
        return replace(answer, paragraphs=answer.paragraphs[:1], tables=())
    if ask not in _OF_DISTRICTS or (ask in _OF_LIST and context.scheme not in ("ODOP", "")):
        return answered(context, ask, detail)
    return answered(replace(context, filters=replace(context.filters, aspirational_only=True)), ask, detail)


_OF_PROGRAMMES: Final = frozenset({"malls", "hubs", "kendras", "clusters", "gi"})
"""Asks beside which steps are those of a programme, and none of the initiative's committees and plans."""
_OF_ALL_ALIKE: Final = frozenset({"jobs", "budget"})
_COUNTS_ASPIRATIONAL: Final = re.compile(
    r"\b(?:numbers?|names?|list|details) of (?:the )?aspirational\b|\bhow many aspirational\b|आकांक्षी जिलों (?:की (?:कुल )?(?:संख्या|सूची)|के नाम)|कितने आकांक्षी",
    re.IGNORECASE,
)
"""Words that ask how many or which Aspirational Districts there are."""
_OF_LIST: Final = frozenset({"products", "sector"})
_OF_DISTRICTS: Final = frozenset({"committees", "meetings", "plans", *_OF_LIST})
_FINEST: Final[tuple[Detail, ...]] = ("", "states", "districts")


def _cited(paragraphs: Sequence[Paragraph]) -> list[Cited]:
    return [run for one in paragraphs for run in one.runs if not isinstance(run, str)]


def _numbered(table: Table, annexures: list[Table], question: Question, which: str) -> Table:
    """The table as an annexure: the one that says the same already, or the next; the first part that names it heads it."""
    stored = next((one for one in annexures if (one.title, one.rows) == (table.title, table.rows)), None)
    if stored:
        return stored
    annexures.append(
        replace(
            table,
            marking=f"ANNEXURE-{roman(len(annexures) + 1)}",
            referred=referred_to(question, which),
        )
    )
    return annexures[-1]


def _naming(tables: Sequence[Table]) -> tuple[Paragraph, ...]:
    """The sentence that sends a reader to the annexures."""
    places = tuple(dict.fromkeys(table.marking.replace("ANNEXURE", "Annexure") for table in tables))
    if not places:
        return ()
    which = listed(places, most=len(places))
    hindi = which.replace("Annexure", "अनुबंध").replace(" and ", " और ")
    return (Paragraph((f"Details are at {which}.",), hindi=(f"विवरण {hindi} में दिया गया है।",)),)
