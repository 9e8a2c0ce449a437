"""The sentences on values of exports: a value with its unit and period, how it stands against the year before, what is awaited."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from analytics.desk.both import Both
from analytics.desk.phrases import body
from analytics.desk.reply.answers.export_rows import WHOLE_YEAR, running_year, years_of
from analytics.desk.reply.official import MONTHS_IN_HINDI
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Run, named
from analytics.exports.questions import UNITS, ExportTotal, ExportValue
from analytics.words import amount, listed
from data.clock import MONTHS
from data.export_units import UNIT


def without_year_before(context: ReplyContext, names: Collection[str]) -> tuple[Paragraph, ...]:
    """That no document sets a value of these places beside that of the year before: a growth asked for is never left out in silence."""
    if not names:
        return ()
    return (
        body(
            "For {names} no document on record gives values of like months of two years.",
            "{names} के संबंध में अभिलेख का कोई दस्तावेज दो वर्षों के समान महीनों के मूल्य नहीं देता।",
            names=context.both_listed(list(names)),
        ),
    )


def goods_exported(row: ExportValue | ExportTotal, place: Both) -> Paragraph:
    """What was exported from a place in a period, as the document states it."""
    return body(
        "Goods of {money} were exported from {place} in {year}{period}.",
        "{place} से {money} का माल {year}{period} में निर्यात किया गया।",
        money=money_of(row, stated_by(row)),
        place=place,
        year=year_of(row),
        period=period_of(row),
    )


def growth(row: ExportValue | ExportTotal, earlier_year: str, earlier_value: float) -> Paragraph:
    """How a value stands against that of the year before in the same document, with both figures."""
    change = round(100 * (row.value / earlier_value - 1), 1)
    stated = stated_by(row)
    more = ("less", "कम") if change < 0 else ("more", "अधिक")
    return body(
        "Against {year} ({money}) this is {change} per cent " + more[0] + ".",
        "{year} ({money}) की तुलना में यह {change} प्रतिशत " + more[1] + " है।",
        year=Cited(earlier_year, Origin(kind="day", label="Year of the document")),
        money=money_of(row, stated, earlier_value),
        change=Cited(f"{abs(change)}", replace(stated, label=f"Growth: {stated.label}")),
    )


def lacking(context: ReplyContext, rows: Sequence[ExportValue | ExportTotal]) -> tuple[Paragraph, ...]:
    """The periods asked for of which no value is on record, as awaited, of each place that has others; of a year of which a part alone is, the whole.

    Of districts that are not named, the years of which none of them has a value. The year that runs is awaited where it is named.
    """
    period = context.wanted.months or WHOLE_YEAR
    ended = [
        year for year in years_of(context) if year in context.wanted.years or int(year[:4]) < running_year(context)
    ]
    having: dict[str, set[str]] = {}
    for row in rows:
        is_one_of_many = isinstance(row, ExportValue) and not context.named_districts
        years = having.setdefault("" if is_one_of_many else _place_of(row), set())
        years |= {row.financial_year} if row.period == period else set()
    names: dict[tuple[str, ...], list[str]] = {}
    for name, years in having.items():
        names.setdefault(tuple(year for year in ended if year not in years), []).append(name)
    return tuple(
        _awaited(context, years, period, some if len(having) > 1 else []) for years, some in names.items() if years
    )


def _place_of(row: ExportValue | ExportTotal) -> str:
    return row.district_name if isinstance(row, ExportValue) else row.place_name


def _awaited(context: ReplyContext, years: Sequence[str], period: str, names: Sequence[str]) -> Paragraph:
    """That the values of some years are awaited, of the places named where others have them."""
    shown = [Cited(year, Origin(kind="day", label="Year asked for")) for year in years]
    runs: list[Run] = [run for at, one in enumerate(shown) for run in (*((", ",) if at else ()), one)]
    of = (
        Both((" of ", named(listed(names, most=40))), (named(context.listed_in_hindi(names)), " के "))
        if names
        else Both((), ())
    )
    return body(
        "Values of {years}{period}{of} are awaited from the Directorate General of Commercial Intelligence and Statistics.",
        "{of}{years}{period} के मूल्य वाणिज्यिक जानकारी एवं सांख्यिकी महानिदेशालय से प्रतीक्षित हैं।",
        years=tuple(runs),
        period=Both((f" ({period})",), (f" ({_period_in_hindi(period)})",)),
        of=of,
    )


def differing(rows: Sequence[ExportValue]) -> tuple[Paragraph, ...]:
    """That documents differ, where two give another value of the same district, period and unit."""
    seen: dict[tuple[str, date, date, str], set[float]] = {}
    for row in rows:
        seen.setdefault((row.district_code, row.starts_on, row.as_on_date, row.unit), set()).add(row.value)
    if all(len(values) == 1 for values in seen.values()):
        return ()
    return (
        body(
            "Documents differ on the same period; each value is as its own document states it.",
            "एक ही अवधि के संबंध में दस्तावेजों में अंतर है; प्रत्येक मूल्य अपने दस्तावेज के अनुसार है।",
        ),
    )


def stated_by(row: ExportValue | ExportTotal) -> Origin:
    """Where a value comes from."""
    return Origin(
        kind="document",
        label=f"Exports of {row.district_name if isinstance(row, ExportValue) else row.place_name}, {row.financial_year}",
        base="as stated in the document",
        as_on=row.as_on_date,
        grade=row.grade,
        documents=(f"{row.document}: {row.source}",),
    )


def money_of(row: ExportValue | ExportTotal, stated: Origin, value_of: float | None = None) -> Both:
    """The value of a row, or another one of its document, with the unit."""
    value = Cited(amount(row.value if value_of is None else value_of), stated)
    currency, _, scale = UNITS[row.unit].partition(" ")
    return Both((f"{currency} ", value, f" {scale}" if scale else ""), (value, f" {UNIT[row.unit].words_hi}"))


def year_of(row: ExportValue | ExportTotal) -> Cited:
    """The financial year of a value."""
    return Cited(row.financial_year, Origin(kind="day", label="Year of the document", as_on=row.as_on_date))


def period_of(row: ExportValue | ExportTotal) -> Both:
    """The months of a value, in brackets."""
    return Both((f" ({row.period})",), (f" ({_period_in_hindi(row.period)})",))


def _period_in_hindi(period: str) -> str:
    """A period of months as "April-June", their names in Hindi."""
    return "-".join(MONTHS_IN_HINDI[MONTHS.index(month)] for month in period.split("-"))
