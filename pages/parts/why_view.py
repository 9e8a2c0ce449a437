"""What the Why page shows: a figure opened in the view that the link carries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import streamlit as st

from analytics.filters import Filters
from analytics.view import View
from analytics.why import Why, addresses, why
from pages.parts.ask import ask
from pages.parts.filter_bar import sentence, state_names
from pages.parts.registry import WHY
from pages.parts.view_links import address as address_of
from pages.parts.view_links import parameters_of

WHAT: Final = "what"
WHERE: Final = "where"
_FIRST: Final = "figure.districts_in_register"


@dataclass(frozen=True)
class WhyView:
    """The figure opened and what it is a view of."""

    filters: Filters
    why: Why
    view: View


def address_chosen() -> str:
    """The address in the link; another than the product knows gives the register itself."""
    asked = str(st.query_params.get(WHAT, _FIRST))
    return asked if asked in addresses() else _FIRST


def state_chosen() -> int | None:
    """The State in the link whose part of the figure is opened; none for all in view."""
    asked = str(st.query_params.get(WHERE, ""))
    return next((code for code in state_names() if asked == f"S{code}"), None)


def why_view(filters: Filters, address: str, state: int | None = None) -> WhyView:
    """The figure at the address, opened in the view or in the part of it that lies in one State."""
    filters = addresses()[address].sees(replace(filters, states=(state,)) if state else filters)
    opened = ask(why, filters, address)
    days = {row.as_on_date for row in opened.rows}
    only: date | None = days.pop() if len(days) == 1 else None
    return WhyView(
        filters=filters,
        why=opened,
        view=View(
            title=opened.label,
            scheme=opened.subject or filters.scheme,
            sentence=sentence(filters, opened.subject),
            base=opened.base.removeprefix("of "),
            as_on=only,
            sources=tuple(f"{document}: {count} of the facts" for document, count in opened.documents.items())[:8],
            notes=(opened.rule,),
        ),
    )


def link_to_why(address: str, label: str = "Rows and documents", state: int = 0) -> None:
    """A link to the figure at an address, in the very view that the reader has now, or in one State's part of it."""
    kept = {key: st.query_params.get_all(key) for key in st.query_params if key not in (WHAT, WHERE)}
    params = kept | {WHAT: [address]} | ({WHERE: [f"S{state}"]} if state else {})
    st.page_link(WHY.script, label=label, icon=":material/list_alt:", query_params=params)


def why_address(address: str, filters: Filters) -> str:
    """The link to the figure at an address in a view of its own, for one side of two.

    It opens beside the page: within it the bar would hold on to its own date and places, which a link does not move.
    """
    return address_of(WHY, parameters_of(filters) | {WHAT: [address]})
