"""Rows of the annexures on Ekta Malls and Geographical Indications, as the view and the part narrow them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited
from analytics.products.questions import ListedProduct, products
from analytics.profiles.questions import gi_names
from analytics.support.questions import SupportMeasure, amount, origin, whole_day, written

_APPROVED: Final = "approved_amount"


class MallRow(NamedTuple):
    """One row per State/UT and fact on its Ekta Mall; `number` is that of the fact, `approved` the amount approved in Rs crore, blank for another fact.

    `day` is absent where the document names no whole day.
    """

    number: int
    state_code: int
    state_name: str
    approved: str
    statement: str
    as_on: str
    document: str
    day: date | None


class GiRow(NamedTuple):
    """One row per State/UT and Geographical Indication that names it."""

    state_code: int
    state_name: str
    name: str
    category: str
    as_on: date
    document: str


def cited(row: SupportMeasure) -> Cited:
    """The value of a fact, with its document."""
    return Cited(amount(row).removeprefix("Rs ").removesuffix(" crore").split(" ")[0], origin(row))


def mall_rows(context: ReplyContext) -> tuple[MallRow, ...]:
    """What is on record of the Ekta Mall of each State in view, in alphabetical order, the newest first."""
    codes = {name: code for code, name in context.state_names.items()}
    rows = []
    for fact in context.measures.values():
        name = fact.own_state
        if fact.programme != "PM Ekta Mall" or name not in codes:
            continue
        if context.filters.states and codes[name] not in context.filters.states:
            continue
        approved = amount(fact).removeprefix("Rs ").removesuffix(" crore") if fact.measure == _APPROVED else ""
        rows.append(
            MallRow(
                fact.number,
                codes[name],
                name,
                approved,
                fact.statement,
                written(fact.as_on_text or fact.published_text),
                f"{fact.document}: {fact.source}",
                whole_day(fact.as_on_text or fact.published_text),
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.state_name, not row.approved)))


def marked_products(context: ReplyContext) -> tuple[ListedProduct, ...]:
    """The products that the ODOP list names of the districts in view, each marked GI or not; those without a mark are left out."""
    listed = products(context.store, replace(context.filters, scheme="ODOP"))
    return tuple(row for row in context.of_view(listed) if row.is_gi_tagged is not None)


def gi_rows(context: ReplyContext) -> tuple[GiRow, ...]:
    """The entries of the register of the States in view, or those whose name holds the product that the part names."""
    marks, words = _of_marks(context)
    return tuple(
        GiRow(state.state_code, state.state_name, name, category, state.as_on_date, state.document or "")
        for state in gi_names(context.store, context.filters)
        if state.as_on_date
        for name, category in zip(state.names, state.categories, strict=True)
        if not context.goods or any(_holds(name, some) for some in (*marks, words) if some)
    )


def gi_registrations(context: ReplyContext) -> dict[str, dict[str, str]]:
    """The entries of the register by State in view, each with its category; one of several States stands in each."""
    return {
        row.state_name: dict(zip(row.registrations, row.registration_categories, strict=True))
        for row in gi_names(context.store, context.filters)
        if row.as_on_date and row.registrations
    }


def lacking_goods(context: ReplyContext) -> str:
    """The goods that a part names and no entry of the register in view holds; blank where each is there."""
    names = [row.name for row in gi_rows(context)]
    marks, words = _of_marks(context)
    return next(
        (" ".join(some) for some in (*marks, words) if some and not any(_holds(name, some) for name in names)), ""
    )


def _of_marks(context: ReplyContext) -> tuple[list[list[str]], list[str]]:
    """The goods named: registered names in full, each by itself, and the single words of one more."""
    full = set(context.gazetteer.marks)
    lower = [one.casefold() for one in context.goods]
    return [[one] for one in lower if one in full], [one for one in lower if one not in full]


def _holds(name: str, words: list[str]) -> bool:
    return all(word in name.casefold() for word in words)
