"""Which values of exports a part is answered from: those of the periods that it asks for, else of whole years."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeVar

from analytics.desk.reply_context import ReplyContext
from analytics.exports.questions import UNITS, ExportTotal, ExportValue, export_totals, export_values
from analytics.words import listed

WHOLE_YEAR: Final = "April-March"
_APRIL: Final = 4
V = TypeVar("V", ExportValue, ExportTotal)


def running_year(context: ReplyContext) -> int:
    """The year in which the financial year of the view's day began."""
    today = context.filters.as_on
    return today.year if today.month >= _APRIL else today.year - 1


def years_of(context: ReplyContext) -> tuple[str, ...]:
    """The financial years asked for, as "2025-26": those named, the last so many that have ended, or those since a day; empty for none."""
    wanted, running = context.wanted, running_year(context)
    if wanted.years:
        return wanted.years
    if wanted.last_years:
        span = range(running - wanted.last_years, running)
    elif wanted.since:
        begun = wanted.since.year if wanted.since.month >= _APRIL else wanted.since.year - 1
        span = range(begun, running + 1)
    else:
        return ()
    return tuple(f"{year}-{(year + 1) % 100:02d}" for year in span)


def of_periods(context: ReplyContext) -> str:
    """The periods asked for, for the officer: " of 2022-23 and 2023-24 (April-June)"; blank for none."""
    wanted, years = context.wanted, years_of(context)
    months = f" ({wanted.months})" if wanted.months else ""
    money = {"US$": " in US dollars", "Rs": " in rupees"}.get(wanted.currency, "")
    return (f" of {listed(years, most=40)}{months}" if years else "") + money


def _of_asked(context: ReplyContext, rows: list[V]) -> list[V]:
    """The rows of the periods asked for, of all where none is: of a year its whole where that is on record, else what parts of it are."""
    wanted, years = context.wanted, years_of(context)
    rows = [row for row in rows if UNITS[row.unit].startswith(wanted.currency)]
    rows = [row for row in rows if not years or row.financial_year in years]
    if wanted.months and wanted.years:
        return [row for row in rows if row.period == wanted.months]
    whole = {(_place(row), row.financial_year) for row in rows if row.period == WHOLE_YEAR}
    return [row for row in rows if row.period == WHOLE_YEAR or (_place(row), row.financial_year) not in whole]


def _place(row: ExportValue | ExportTotal) -> str | int:
    return row.district_code if isinstance(row, ExportValue) else row.state_code


def totals(context: ReplyContext) -> tuple[ExportTotal, ...]:
    """The values of the periods asked for, of each year its whole or what parts of it are on record; the newest document's."""
    found = {
        (row.state_code, row.starts_on, row.as_on_date): row
        for row in reversed(export_totals(context.store, context.filters))
    }
    kept = _of_asked(context, list(found.values()))
    return tuple(sorted(kept, key=lambda row: (_asked_at(context, row.state_code), row.starts_on, row.as_on_date)))


def _asked_at(context: ReplyContext, state_code: int) -> tuple[int, str]:
    """Where a State stands among those asked for; in alphabetical order where none is named."""
    named = context.filters.states
    return (
        named.index(state_code) if state_code in named else len(named),
        context.state_names.get(state_code, ""),
    )


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


def is_of_wholes(context: ReplyContext) -> bool:
    """Whether States are asked about as wholes, and none of their districts."""
    return bool(context.filters.states) and not context.named_districts and not context.wanted.is_by_district


def of_districts_of(context: ReplyContext) -> ReplyContext | None:
    """The context in which districts stand: of States asked about as wholes those alone of which no such value is on record."""
    if not is_of_wholes(context):
        return context
    having = {row.state_code for row in totals(context)}
    rest = tuple(code for code in context.filters.states if code not in having)
    return replace(context, filters=replace(context.filters, states=rest)) if rest else None


def rows_of(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The values of the districts in view, of the periods asked for or of all: of each year its whole, or what parts of it are on record.

    The newest stand first, and of each the districts in the order asked; of a whole State the largest first.
    """
    asked = _of_asked(context, list(context.of_view(export_values(context.store, context.filters))))
    at = {code: place for place, code in enumerate(context.named_districts)}
    return tuple(
        sorted(
            asked,
            key=lambda row: (-row.as_on_date.toordinal(), at.get(row.district_code, 0), row.document, -row.value),
        )
    )


def rows_compared(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The rows among which districts are ranked or compared: where no period is asked for, whole years where there are any."""
    rows = rows_of(context)
    if years_of(context):
        return rows
    whole = {row.district_code for row in rows if row.period == WHOLE_YEAR}
    return tuple(row for row in rows if row.period == WHOLE_YEAR or row.district_code not in whole)


def unranked(context: ReplyContext) -> ReplyContext:
    """The context of the values held of places that no document ranks together with their total: each stands with its district."""
    plain = replace(context, wanted=replace(context.wanted, foremost=0))
    codes = tuple(dict.fromkeys(row.district_code for row in rows_of(plain)))
    return replace(plain, named_districts=codes)


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
    for row in rows_compared(whole):
        if row.rank is not None:
            by_release.setdefault(row.release_key, []).append(row)
    newest = next(iter(by_release.values()), [])
    return tuple(sorted(newest, key=lambda row: -row.value))
