"""What the tables of a reply are made of: numbered rows, totals that add, the note on what is not known, and where cells come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.desk.phrases import NO_DATE
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cell, Origin
from analytics.why.why import of_figure

Row = tuple[Cell, ...]
IN_HINDI: Final = {"ODOP": "ओडीओपी", "PMFME-ODOP": "पीएमएफएमई"}
STATE: Final = ("S. No.", "States/UTs")
DISTRICT: Final = ("S. No.", "States/UTs", "District")
NO_LIST: Final = "NA: information awaited, because the list on record does not reach the State/UT, or may be older than the district. It is not none."
NO_ROW: Final = "NA: information awaited, because no return or document says anything yet. It is not none."


def numbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, each with its number first."""
    return tuple((at, *row) for at, row in enumerate(rows, start=1))


def with_total(rows: Sequence[Row], first: int) -> tuple[Row, ...]:
    """The rows with their number, and last the total: what is known of each column from `first` on, added up."""
    sums: list[Cell] = []
    for column in range(first, len(rows[0]) if rows else first):
        values = [row[column] for row in rows]
        known = [value for value in values if isinstance(value, int)]
        is_number = all(value is None or isinstance(value, int) for value in values)
        sums.append(sum(known) if known and is_number else None if is_number else "")
    return (*numbered(rows), ("", "Total", *[""] * (first - 1), *sums))


def figure_origin(context: ReplyContext, key: str, scheme: str, label: str) -> Origin:
    """What a table's cells come from; without a figure on record, the question itself as on the day of the view."""
    stored = context.figure(key)
    if stored:
        return replace(stored, label=label)
    return Origin(
        kind="figure",
        label=label,
        scheme=scheme,
        as_on=context.filters.as_on,
        figure_id=of_figure(key),
        view=context.sentence(scheme),
    )


def if_unknown(rows: Sequence[Row], why: str) -> tuple[str, ...]:
    """The note on what is not known, where a cell is."""
    return (why,) if any(cell is None for row in rows for cell in row) else ()


def undated(as_on: date | None) -> tuple[str, ...]:
    """The note on a list that bears no date: it never bears that of the view."""
    return () if as_on else (f"The list {NO_DATE}.",)
