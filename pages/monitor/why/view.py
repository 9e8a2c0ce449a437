"""What the Why page shows: a figure opened in the view that the link carries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from analytics.coverage.set_apart import ApartRow, facts_behind, set_apart_rows
from analytics.filters import Filters
from analytics.provenance import Provenance
from analytics.why.why import Why, figure_entries, why
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence

FIRST: Final = "figure.districts_in_register"
"""What is opened where the link names nothing."""


@dataclass(frozen=True)
class WhyView:
    """The figure opened and what it is a view of."""

    filters: Filters
    why: Why
    view: Provenance
    apart: tuple[ApartRow, ...] = ()


def why_view(filters: Filters, figure_id: str, state: int | None = None) -> WhyView:
    """The figure at the address, opened in the view or in the part of it that lies in one State."""
    filters = figure_entries()[figure_id].sees(replace(filters, states=(state,)) if state else filters)
    opened = ask(why, filters, figure_id)
    days = {row.as_on_date for row in opened.rows}
    only: date | None = days.pop() if len(days) == 1 else None
    return WhyView(
        filters=filters,
        why=opened,
        view=Provenance(
            title=opened.label,
            scheme=opened.subject or filters.scheme,
            sentence=sentence(filters, opened.subject),
            base=opened.base.removeprefix("of "),
            as_on=only,
            sources=tuple(f"{document}: {count} of the facts" for document, count in opened.documents.items())[:8],
            notes=(opened.rule,),
        ),
        apart=ask(set_apart_rows, filters, facts) if (facts := facts_behind(figure_id)) else (),
    )
