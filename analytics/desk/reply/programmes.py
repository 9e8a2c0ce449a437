"""Rows of the annexures on Ekta Malls and Geographical Indications, as the view and the part narrow them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

from analytics.desk.reply_context import ReplyContext
from analytics.profiles.questions import gi_names
from analytics.support.questions import amount, written

_OF_STATE: Final = re.compile(r"\b(?:State|UT): ([A-Z][A-Za-z &]+?)(?:\.|$)")
_APPROVED: Final = "approved_amount"


class MallRow(NamedTuple):
    """One row per State/UT and fact on its Ekta Mall; `approved` is the amount approved in Rs crore, blank for another fact."""

    state_code: int
    state_name: str
    approved: str
    statement: str
    as_on: str
    document: str


class GiRow(NamedTuple):
    """One row per State/UT and Geographical Indication that names it."""

    state_code: int
    state_name: str
    name: str
    category: str
    as_on: date
    document: str


def mall_rows(context: ReplyContext) -> tuple[MallRow, ...]:
    """What is on record of the Ekta Mall of each State in view, in alphabetical order, the newest first."""
    codes = {name: code for code, name in context.state_names.items()}
    rows = []
    for fact in context.measures.values():
        found = _OF_STATE.search(fact.caveat or "")
        name = found[1].strip() if found else ""
        if fact.programme != "PM Ekta Mall" or name not in codes:
            continue
        if context.filters.states and codes[name] not in context.filters.states:
            continue
        approved = amount(fact).removeprefix("Rs ").removesuffix(" crore") if fact.measure == _APPROVED else ""
        rows.append(
            MallRow(
                codes[name],
                name,
                approved,
                fact.statement,
                written(fact.as_on_text or fact.published_text),
                f"{fact.document}: {fact.source}",
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.state_name, not row.approved)))


def gi_rows(context: ReplyContext) -> tuple[GiRow, ...]:
    """The entries of the register of the States in view, or those whose name holds the product that the part names."""
    words = [word.casefold() for word in context.goods]
    return tuple(
        GiRow(state.state_code, state.state_name, name, category, state.as_on_date, state.document or "")
        for state in gi_names(context.store, context.filters)
        if state.as_on_date
        for name, category in zip(state.names, state.categories, strict=True)
        if all(word in name.casefold() for word in words)
    )
