"""Which values of exports a part is answered from: those of the periods that it asks for, else of whole years."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final, TypeVar

from analytics.desk.reply_context import ReplyContext
from analytics.exports.questions import UNITS, ExportTotal, ExportValue, export_totals, export_values
from analytics.words import listed

WHOLE_YEAR: Final = "April-March"
V = TypeVar("V", ExportValue, ExportTotal)


def of_periods(context: ReplyContext) -> str:
    """The periods asked for, for the officer: " of 2022-23 and 2023-24 (April-June)"; blank for none."""
    wanted = context.wanted
    months = f" ({wanted.months})" if wanted.months else ""
    money = {"US$": " in US dollars", "Rs": " in rupees"}.get(wanted.currency, "")
    return (f" of {listed(wanted.years)}{months}" if wanted.years else "") + money


def _of_asked(context: ReplyContext, rows: list[V]) -> list[V]:
    """The rows of the periods asked for: of a year its whole where that is on record, else what parts of it are."""
    wanted = context.wanted
    rows = [row for row in rows if UNITS[row.unit].startswith(wanted.currency)]
    if not wanted.years:
        return rows
    of_years = [row for row in rows if row.financial_year in wanted.years]
    if wanted.months:
        return [row for row in of_years if row.period == wanted.months]
    whole = {(_place(row), row.financial_year) for row in of_years if row.period == WHOLE_YEAR}
    return [row for row in of_years if row.period == WHOLE_YEAR or (_place(row), row.financial_year) not in whole]


def _place(row: ExportValue | ExportTotal) -> str | int:
    return row.district_code if isinstance(row, ExportValue) else row.state_code


def totals(context: ReplyContext) -> tuple[ExportTotal, ...]:
    """The values of the periods asked for, else of whole years and of the months after the last of them; the newest document's."""
    found = {
        (row.state_code, row.starts_on, row.as_on_date): row
        for row in reversed(export_totals(context.store, context.filters))
    }
    kept = _of_asked(context, list(found.values()))
    if not context.wanted.years:
        last = {row.state_code: row.as_on_date for row in _whole(kept)}
        kept = [row for row in kept if row.period == WHOLE_YEAR or row.as_on_date > last.get(row.state_code, date.min)]
    return tuple(sorted(kept, key=lambda row: (_asked_at(context, row.state_code), row.starts_on, row.as_on_date)))


def _asked_at(context: ReplyContext, state_code: int) -> tuple[int, str]:
    """Where a State stands among those asked for; in alphabetical order where none is named."""
    named = context.filters.states
    return (
        named.index(state_code) if state_code in named else len(named),
        context.state_names.get(state_code, ""),
    )


def _whole(rows: Iterable[ExportTotal]) -> list[ExportTotal]:
    return sorted((row for row in rows if row.period == WHOLE_YEAR), key=lambda row: row.as_on_date)


def year_before_of(context: ReplyContext, row: ExportTotal) -> ExportTotal | None:
    """The value of the same months of the year before in the same document and unit."""
    return next(
        (
            one
            for one in export_totals(context.store, context.filters)
            if (one.state_code, one.document, one.unit, one.period)
            == (row.state_code, row.document, row.unit, row.period)
            and one.starts_on.year == row.starts_on.year - 1
        ),
        None,
    )


def rows_of(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The values of the districts in view, of the periods asked for or else of whole years where there are any.

    The newest stand first, and of each the districts in the order asked; of a whole State the largest first.
    """
    found = context.of_view(export_values(context.store, context.filters))
    asked = _of_asked(context, list(found))
    if not context.wanted.years:
        # Of each district its whole years; one that has none keeps what parts of a year are on record.
        whole = {row.district_code for row in asked if row.period == WHOLE_YEAR}
        asked = [row for row in asked if row.period == WHOLE_YEAR or row.district_code not in whole]
    at = {code: place for place, code in enumerate(context.named_districts)}
    return tuple(
        sorted(
            asked,
            key=lambda row: (-row.as_on_date.toordinal(), at.get(row.district_code, 0), row.document, -row.value),
        )
    )


def release_of(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The values of the newest release of the periods asked for that gives the total of the one State in view, largest first.

    Where the rank of a district named is asked for, it is the release of its State with every district in it.
    """
    states = {context.gazetteer.districts[code].state_code for code in context.named_districts}
    states = states or {*context.filters.states}
    if len(states) != 1 or (context.named_districts and not context.wanted.is_of_rank):
        return ()
    whole = replace(context, filters=replace(context.filters, states=tuple(states)), named_districts=())
    by_release: dict[str, list[ExportValue]] = {}
    for row in rows_of(whole):
        if row.rank is not None:
            by_release.setdefault(row.release_key, []).append(row)
    newest = next(iter(by_release.values()), [])
    return tuple(sorted(newest, key=lambda row: -row.value))
