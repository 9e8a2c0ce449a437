"""Names that stand in the reply itself where they are few: what is asked by name is not left to an annexure alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body
from analytics.desk.reply.answers.annexure_rows import DISTRICT, STATE
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cell, Paragraph, Table, named
from analytics.words import listed

_MOST: Final = 10
_INDICATION: Final = "Geographical Indication"
"""The heading of the names of the register."""
_OF_ONE_STATE: Final = (DISTRICT[0], DISTRICT[2])
"""How a table by district begins that has left out its State, as there is one alone."""
_DISTRICT, _CELL = 2, 3
"""Where a row of a table by district has its district and what is said of it, after its State."""
_REPORTED: Final = frozenset(
    one.label for measure in ("depc", "plan") for one in MEASURES[measure].classes if one.key == "statement"
)
"""What is said of every district of a State that reported for itself as a whole: their names say nothing."""


def named_in_reply(context: ReplyContext, ask: str, table: Table, answer: Answer) -> tuple[Paragraph, ...]:
    """The districts of a table by district that are known, or its products with their districts, where there are at most ten."""
    every = _by_district(table)
    rows = [row for row in every if len(row) > _CELL and row[_CELL] not in (None, "", *_REPORTED)]
    said = " ".join(one.text for one in answer.paragraphs if one.role == "bullet")
    if context.named_districts or any(str(row[_DISTRICT]) in said for row in rows):
        return ()  # each stands in a line of its own already
    if not every:
        return _registered(context, table) if ask == "gi" else ()
    return _SAYS[ask](context, rows) if 0 < len(rows) <= _MOST and ask in _SAYS else ()


def _by_district(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table by district, with a place for the State where the table has left it out; none of any other table."""
    if table.headings[: len(_OF_ONE_STATE)] == _OF_ONE_STATE:
        return tuple((row[0], None, *row[1:]) for row in table.body)
    return table.body if table.headings[: len(DISTRICT)] == DISTRICT else ()


def _registered(context: ReplyContext, table: Table) -> tuple[Paragraph, ...]:
    """The names of the register where one State alone has few: "The names registered are: Dalle Khursani and Sikkim Large Cardamom"."""
    if len(context.filters.states) != 1 or table.headings[: len(STATE) + 1] != (*STATE, _INDICATION):
        return ()
    names = [str(row[len(STATE)]) for row in table.body]
    if not 0 < len(names) <= _MOST:
        return ()
    said = named(listed(names, most=_MOST))
    return (
        body(
            "The names registered are: {names}.",
            "पंजीकृत नाम हैं: {names}।",
            names=Both((said,), (named(", ".join(names)),)),
        ),
    )


def _by_class(context: ReplyContext, rows: Sequence[tuple[Cell, ...]]) -> tuple[Paragraph, ...]:
    """The districts of each class that the annexure gives them: drafted, notified, met."""
    return tuple(_line(context, rows, cell) for cell in dict.fromkeys(str(row[_CELL]) for row in rows))


def _districts(context: ReplyContext, rows: Sequence[tuple[Cell, ...]]) -> tuple[Paragraph, ...]:
    names = [str(row[_DISTRICT]) for row in rows]
    said = Both((named(listed(names, most=_MOST)),), (named(context.listed_in_hindi(names)),))
    return (body("They are: {names}.", "ये हैं: {names}।", names=said),)


def _products(context: ReplyContext, rows: Sequence[tuple[Cell, ...]]) -> tuple[Paragraph, ...]:
    """A line for each district, with its products of the table one after the other."""
    by_place: dict[tuple[Cell, Cell], list[str]] = {}
    for row in rows:
        by_place.setdefault((row[_DISTRICT - 1], row[_DISTRICT]), []).append(str(row[_CELL]))
    return tuple(_of_place(context, str(place[0]), str(place[1]), some) for place, some in by_place.items())


def _line(context: ReplyContext, rows: Sequence[tuple[Cell, ...]], cell: str) -> Paragraph:
    """The districts of one class: "Prepared, public: Bastar and Bijapur"."""
    names = [str(row[_DISTRICT]) for row in rows if row[_CELL] == cell]
    return replace(
        body(
            "{cell}: {names}.",
            "{cell}: {names}।",
            cell=Both((cell,), (in_hindi(cell),)),
            names=Both((named(listed(names, most=_MOST)),), (named(context.listed_in_hindi(names)),)),
        ),
        role="bullet",
    )


def _of_place(context: ReplyContext, state: str, district: str, products: Sequence[str]) -> Paragraph:
    """Products with their district and, where several are in view, its State: "Wayanad: Coffee"."""
    is_of_one = len(context.filters.states) == 1
    place = district if is_of_one else f"{district} ({state})"
    hindi = context.in_hindi.get(district, district)
    return replace(
        body(
            "{place}: {products}.",
            "{place}: {products}।",
            place=Both(
                (named(place),), (named(hindi if is_of_one else f"{hindi} ({context.in_hindi.get(state, state)})"),)
            ),
            products=named("; ".join(products)),
        ),
        role="bullet",
    )


_SAYS: Final[Mapping[str, Callable[[ReplyContext, Sequence[tuple[Cell, ...]]], tuple[Paragraph, ...]]]] = (
    MappingProxyType(
        {
            "plans": _by_class,
            "committees": _by_class,
            "aspirational": _districts,
            "gi": _products,
            "sector": _products,
        }
    )
)
"""How the rows of an annexure by district are named in the reply, by what is asked."""
