"""Which States or districts have the most of what a complete list counts, or the fewest: named in order, with the whole order annexed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, district_classes, state_counts
from analytics.desk.both import Both
from analytics.desk.phrases import OF_REGISTER, Answer, body, day_of, unanswered
from analytics.desk.reply.answers.annexure_rows import DISTRICT, STATE, Row, figure_origin, numbered
from analytics.desk.reply.programmes import gi_registrations, gi_rows
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Table, named, number
from analytics.products.questions import ListedProduct, products

RANKED: Final = frozenset({"products", "gi", "aspirational"})
"""What is ranked here; values of exports are ranked by themselves, inside one document."""
_MOST: Final = 12
"""Places that are named in the reply at most: more share the last number, and stand in the annexure alone."""
_NOT_RANKED: Final = "Which places stand foremost is asked of what no complete list on record counts."


def ranked(context: ReplyContext, ask: str) -> Answer:
    """The foremost places in order, those of equal number together."""
    of_districts = context.wanted.ranks_districts and (len(context.filters.states) == 1 or not context.filters.states)
    found = _counts(context, ask, of_districts=of_districts)
    if found is None or context.named_districts or (context.filters.states and not of_districts):
        return unanswered(_NOT_RANKED)
    origin, counts, noun = found
    sign = 1 if context.wanted.is_least else -1
    order = sorted(counts.items(), key=lambda pair: (sign * pair[1], pair[0]))
    if not order:
        return unanswered(_NOT_RANKED)
    last = order[min(context.wanted.foremost, len(order)) - 1][1]
    shown = [(place, n) for place, n in order if sign * n <= sign * last][:_MOST]
    most = ("lowest", "सबसे कम") if context.wanted.is_least else ("highest", "सर्वाधिक")
    place = ("district", "जिलों") if of_districts else ("State/UT", "राज्यों/संघ राज्य क्षेत्रों")
    lead = body(
        "The " + most[0] + " numbers of " + noun.english[0] + " {where}, by " + place[0] + ", {when}, are:",  # type: ignore[operator]  # words
        "{where} " + place[1] + " में " + noun.hindi[0] + " की " + most[1] + " संख्या {when} इस प्रकार है:",  # type: ignore[operator]  # words
        where=context.where,
        when=day_of(origin),
    )
    named_places = tuple(_line(context, origin, where, n) for where, n in shown)
    return Answer((lead, *named_places), tables=(_order(origin, noun, order, of_districts=of_districts),))


def _counts(
    context: ReplyContext, ask: str, *, of_districts: bool
) -> tuple[Origin, dict[tuple[str, ...], int], Both] | None:
    """What is counted, by State or by State and district; absent where no list that is complete for its day counts it."""
    if ask == "gi" and context.scheme != "ODOP" and not of_districts:
        return _of_register(context)
    by_districts = context.wanted.counts_districts
    is_odop = context.filters.scheme == "ODOP" and context.scheme in ("ODOP", "")
    if not is_odop or (of_districts and (by_districts or ask == "aspirational")) or (by_districts and ask == "gi"):
        return None
    narrowed = replace(context.filters, aspirational_only=ask == "aspirational")
    classes = district_classes(context.store, narrowed, MEASURES["identified"])
    key, scheme, noun = _OF_ASK[ask]
    origin = figure_origin(context, key, scheme, "Places in order of their number")
    if ask == "aspirational":
        return origin, _counted((row.state_name,) for row in classes), noun
    if by_districts:
        by_state = state_counts(MEASURES["identified"], classes)
        known: dict[tuple[str, ...], int] = {
            (one.state_name,): one.having for one in by_state if one.state_code in context.reach
        }
        return origin, known, _DISTRICTS
    listed = products(context.store, context.filters)
    marked = [row for row in listed if row.is_current_district and (ask == "products" or row.is_gi_tagged)]
    none = {_place(row, of_districts=of_districts): 0 for row in classes if row.class_key == "identified"}
    return origin, {**none, **Counter(_place(row, of_districts=of_districts) for row in marked)}, noun


def _of_register(context: ReplyContext) -> tuple[Origin, dict[tuple[str, ...], int], Both] | None:
    """The registrations of the register by State, one of several States in each."""
    registered = gi_registrations(context)
    if not registered:
        return None
    register = gi_rows(context)[0]
    origin = Origin(
        kind="figure",
        label="Geographical Indications by State/UT",
        scheme="GI",
        base=OF_REGISTER,
        as_on=register.as_on,
        grade="D",
        documents=(register.document,),
        view=context.sentence("REGISTER"),
    )
    return origin, {(state,): len(entries) for state, entries in registered.items()}, _GI


def _counted(places: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    return dict(Counter(places))


def _place(row: DistrictClass | ListedProduct, *, of_districts: bool) -> tuple[str, ...]:
    return (row.state_name, row.district_name) if of_districts else (row.state_name,)


_PRODUCTS: Final = Both(
    ("products on the list of the One District One Product (ODOP) initiative",),
    ("एक जिला एक उत्पाद (ओडीओपी) पहल की सूची के उत्पादों",),
)
_MARKED: Final = Both(
    ("products marked GI on the list of the One District One Product (ODOP) initiative",),
    ("एक जिला एक उत्पाद (ओडीओपी) पहल की सूची में जीआई अंकित उत्पादों",),
)
_DISTRICTS: Final = Both(
    ("districts with a product on the list of the One District One Product (ODOP) initiative",),
    ("एक जिला एक उत्पाद (ओडीओपी) पहल की सूची में उत्पाद वाले जिलों",),
)
_ASPIRATIONAL: Final = Both(("Aspirational Districts",), ("आकांक्षी जिलों",))
_GI: Final = Both(("registrations of Geographical Indications",), ("भौगोलिक संकेतकों के पंजीकरणों",))
_OF_ASK: Final = MappingProxyType(
    {
        "products": ("products_listed", "ODOP", _PRODUCTS),
        "gi": ("products_gi", "ODOP", _MARKED),
        "aspirational": ("aspirational_listed", "ADP", _ASPIRATIONAL),
    }
)
"""The figure, the scheme and the noun of each thing that is counted."""


def _line(context: ReplyContext, origin: Origin, place: tuple[str, ...], n: int) -> Paragraph:
    """A place with its number."""
    state, *district = place
    english = f"{district[0]} ({state})" if district and not context.filters.states else place[-1]
    hindi = context.in_hindi.get(place[-1], place[-1])
    if district and not context.filters.states:
        hindi = f"{hindi} ({context.in_hindi.get(state, state)})"
    shown = number(replace(origin, label=f"{origin.label}: {english}", value=n, base_value=None, terms=(), ground=""))
    return replace(
        body("{name}: {n}", "{name}: {n}", name=Both((named(english),), (named(hindi),)), n=shown), role="bullet"
    )


def _order(origin: Origin, noun: Both, order: list[tuple[tuple[str, ...], int]], *, of_districts: bool) -> Table:
    """The whole order."""
    rows: list[Row] = [(*place, n) for place, n in order]
    what = {_ASPIRATIONAL: "Aspirational Districts", _GI: "GI registrations", _DISTRICTS: "Districts with a product"}
    return Table(
        f"{'Districts' if of_districts else 'States/UTs'} in order of the number of {noun.english[0]}",
        (*(DISTRICT if of_districts else STATE), what.get(noun, "Products")),
        numbered(rows),
        origin,
        origin.as_on,
        notes=() if noun in (_ASPIRATIONAL, _GI) else (_LEFT_OUT,),
        hindi_title=f"{'जिले' if of_districts else 'राज्य/संघ राज्य क्षेत्र'}: {noun.hindi[0]} की संख्या के क्रम में",
    )


_LEFT_OUT: Final = "Places that the list does not reach are left out; information is awaited from them."
