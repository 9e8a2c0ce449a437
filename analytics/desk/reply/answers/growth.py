"""In which districts of a State exports rose or fell: like months of two years in one document, each district with both values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from analytics.committees.questions import district_committees
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, awaited_from, body, districts_of, joined, unanswered
from analytics.desk.reply.answers.annexure_rows import DISTRICT, Row, numbered
from analytics.desk.reply.answers.export_rows import of_periods, rows_compared
from analytics.desk.reply.answers.export_sentences import money_of, period_of, stated_by, year_of
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paragraph, Table, named, number
from analytics.exports.questions import UNITS, ExportValue
from analytics.words import amount
from data.export_units import UNIT

_MOST: Final = 12
"""Districts that stand in the reply itself; more stand in the annexure alone."""


def is_asked(context: ReplyContext) -> bool:
    """Whether the words ask of the districts of one State how their exports changed."""
    wanted = context.wanted
    is_of_state = len(context.filters.states) == 1 and not context.named_districts
    return is_of_state and (
        wanted.ranks_growth or (wanted.has_growth and wanted.is_by_district and not wanted.foremost)
    )


def is_of_several(context: ReplyContext) -> bool:
    """Whether it is asked of the districts of several States, whose documents do not give them together."""
    wanted = context.wanted
    is_of_states = len(context.filters.states) > 1 and not context.named_districts
    return is_of_states and wanted.has_growth and wanted.is_by_district


def by_district(context: ReplyContext) -> Answer:
    """The districts where exports rose, or fell, or both, of the newest document that gives both values; the rest as awaited."""
    wanted = context.wanted
    is_of_several = len(wanted.years) > 2 or (len(wanted.years) == 2 and not _follow(wanted.years))
    is_between_days = bool(wanted.since or wanted.until) and not wanted.years
    if is_of_several or is_between_days or wanted.last_years > 1:
        return unanswered(
            "A change over several years is asked for, and documents on record are compared year by year."
        )
    if wanted.ranks_growth and wanted.is_least:
        return unanswered("The least change is asked for, and whether a fall counts as one the words do not say.")
    found = _release(context)
    if not found:
        return unanswered(
            f"No document on record{of_periods(context)} gives values of those districts for like months of two years."
        )
    rose, fell = [row for row in found if _change(row) > 0], [row for row in found if _change(row) < 0]
    direction = wanted.direction
    if direction == "rise" and not (wanted.ranks_growth or wanted.is_of_those):
        direction = ""  # "the growth of exports, district-wise" is that of each district
    shown = {"rise": rose, "fall": fell[::-1]}.get(direction, list(found))
    if wanted.ranks_growth and wanted.foremost:
        shown = shown[: wanted.foremost]
    lead = joined(_lead(context, found, len(rose), len(fell)), *_awaited(context, found))
    tables = (_table(shown, direction),) if shown else ()
    lines = tuple(_line(context, row) for row in shown) if len(shown) <= _MOST else ()
    heads = (_which(direction, is_ranked=bool(wanted.foremost)),) if lines and direction else ()
    said = (lead, *heads, *lines)
    return Answer(said, tables=tables, basis=(found[0].document,))


def _follow(years: Sequence[str]) -> bool:
    """Whether two financial years follow each other."""
    return abs(int(years[0][:4]) - int(years[1][:4])) == 1


def _change(row: ExportValue) -> float:
    return row.value - (row.earlier_value or 0)


def _release(context: ReplyContext) -> tuple[ExportValue, ...]:
    """The values, each with that of the year before, of the newest document for the later year asked for; the largest rise first."""
    last = max(context.wanted.years, default="")
    by_release: dict[str, list[ExportValue]] = {}
    for row in rows_compared(context):
        if row.earlier_value and row.earlier_year and (not last or row.financial_year == last):
            by_release.setdefault(row.release_key, []).append(row)
    newest = next(iter(by_release.values()), [])
    return tuple(sorted(newest, key=lambda row: -(row.growth_pct or 0)))


def _lead(context: ReplyContext, found: Sequence[ExportValue], rose: int, fell: int) -> Paragraph:
    """In how many districts exports rose and in how many they fell, of those with both values."""
    one = found[0]
    stated = stated_by(one)

    def counted(value: int, label: str) -> Cited:
        return number(replace(stated, label=label, value=value))

    same = len(found) - rose - fell
    return body(
        "Of the {n} districts of {place} of which the document gives the value of goods exported both in {earlier} and in {year}{period}, "
        "exports rose in {rose} and fell in {fell}" + (", and were the same in {same}." if same else "."),
        "{place} के जिन {n} जिलों का {earlier} और {year}{period} दोनों का निर्यात किए गए माल का मूल्य दस्तावेज में दिया गया है, उनमें से {rose} में निर्यात बढ़ा "
        "और {fell} में घटा" + (", तथा {same} में समान रहा।" if same else "।"),
        n=counted(len(found), "Districts with values of both years"),
        place=Both((named(one.state_name),), (named(_hindi(context, one.state_name)),)),
        earlier=_earlier_year(one),
        year=year_of(one),
        period=period_of(one),
        rose=counted(rose, "Districts where exports rose"),
        fell=counted(fell, "Districts where exports fell"),
        **({"same": counted(same, "Districts where exports were the same")} if same else {}),
    )


def _earlier_year(row: ExportValue) -> Cited:
    return Cited(row.earlier_year or "", Origin(kind="day", label="Year of the document"))


def _awaited(context: ReplyContext, found: Sequence[ExportValue]) -> tuple[Paragraph, ...]:
    every = district_committees(context.store, context.filters)
    rest = len(every) - len({row.district_code for row in found})
    if not rest:
        return ()
    origin = Origin(
        kind="figure",
        label="Districts whose values of both years are awaited",
        scheme="TRADE",
        value=rest,
        base=f"of {len(every)} districts of the {context.filters.register}",
        base_value=len(every),
        as_on=found[0].as_on_date,
        view=context.sentence("TRADE"),
        terms=tuple(context.state_names[code] for code in context.filters.states),
    )
    return (awaited_from(districts_of(origin)),)


_HEADS: Final = {
    ("rise", False): ("Exports rose in:", "जिन जिलों में निर्यात बढ़ा:"),
    ("fall", False): ("Exports fell in:", "जिन जिलों में निर्यात घटा:"),
    ("rise", True): ("The largest rises in per cent were in:", "प्रतिशत में सर्वाधिक वृद्धि वाले जिले:"),
    ("fall", True): ("The largest falls in per cent were in:", "प्रतिशत में सर्वाधिक गिरावट वाले जिले:"),
}


def _which(direction: str, *, is_ranked: bool) -> Paragraph:
    """What the lines below are, the largest change first."""
    return body(*_HEADS[direction, is_ranked])


def _line(context: ReplyContext, row: ExportValue) -> Paragraph:
    """A district with both values and the change between them."""
    stated = stated_by(row)
    more = ("less", "कम") if _change(row) < 0 else ("more", "अधिक")
    return replace(
        body(
            "{name}: {money} in {year}, against {before} in {earlier}, {change} per cent " + more[0] + ".",
            "{name}: {money} ({year}), जबकि {before} ({earlier}), {change} प्रतिशत " + more[1] + "।",
            name=Both((named(row.district_name),), (named(_hindi(context, row.district_name)),)),
            money=money_of(row, stated),
            year=year_of(row),
            before=money_of(row, stated, row.earlier_value),
            earlier=_earlier_year(row),
            change=Cited(f"{abs(row.growth_pct or 0)}", replace(stated, label=f"Change: {stated.label}")),
        ),
        role="bullet",
    )


def _hindi(context: ReplyContext, name: str) -> str:
    return context.in_hindi.get(name, name)


_TITLES: Final = {
    "rise": ("Districts where exports rose", "जिले जिनमें निर्यात बढ़ा"),
    "fall": ("Districts where exports fell", "जिले जिनमें निर्यात घटा"),
    "": ("District-wise rise or fall of exports", "जिला-वार निर्यात में वृद्धि या कमी"),
}


def _table(shown: Sequence[ExportValue], direction: str) -> Table:
    """Both values of each district with the change, the largest change first."""
    one = shown[0]
    rows: list[Row] = [
        (row.state_name, row.district_name, amount(row.earlier_value or 0), amount(row.value), f"{row.growth_pct:+.1f}")
        for row in shown
    ]
    english, hindi = _TITLES[direction]
    months = period_of(one).hindi[0]
    return Table(
        f"{english}, {one.earlier_year} and {one.financial_year} ({one.period}), {UNITS[one.unit]}",
        (*DISTRICT, one.earlier_year or "", one.financial_year, "Change (%)"),
        numbered(rows),
        replace(stated_by(one), label="Exports of districts in two years"),
        one.as_on_date,
        hindi_title=f"{hindi}, {one.earlier_year} और {one.financial_year}{months}, {UNIT[one.unit].words_hi}",
    )
