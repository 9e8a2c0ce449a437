"""A row of figures from the register: number, base, date and grade in sight, the rest behind “Why”."""

from __future__ import annotations

from analytics.figures.register import FIGURES, Value, base_words, value_of
from analytics.filters import Filters
from analytics.why.why import of_figure
from analytics.words import dotted, indian
from pages.frame.ask import ask
from pages.parts.tile import tile


def stored(filters: Filters, key: str) -> Value | None:
    """The value of a figure of the register in the view."""
    return ask(value_of, filters, FIGURES[key])


def figure(filters: Filters, key: str, also: str = "") -> None:
    """One figure of the register; `also` is a second line about it, such as a part of it and that part's base."""
    entry, value = FIGURES[key], stored(filters, key)
    if value is None:
        tile(entry.label, "Not known", "The list on record says nothing of it in this view.", entry.rule, key=key)
        return
    base = base_words(entry, value, filters)
    tile(
        entry.label,
        indian(value.value),
        (base[:1].upper() + base[1:]) + (f". {also}" if also else ""),
        entry.rule,
        tags=(f"as on {dotted(value.as_on_date)}", f"grade {value.grade}"),
        documents=(f"{value.document}: {value.source}",),
        key=key,
        figure_id=of_figure(key),
    )
