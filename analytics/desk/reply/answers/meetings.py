"""What is answered on meetings of District Export Promotion Committees: how many districts have one on record, and the dated ones by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from analytics.committees.questions import (
    DistrictCommittee,
    Meeting,
    MeetingWithoutDay,
    district_committees,
    meetings_without_day,
)
from analytics.committees.questions import meetings as dated_meetings
from analytics.desk.both import Both
from analytics.desk.phrases import (
    FEW,
    Answer,
    awaited_from,
    body,
    districts_of,
    in_brackets,
    joined,
    share_of,
    unanswered,
)
from analytics.desk.reply.answers.annexure_rows import DISTRICT, figure_origin, numbered
from analytics.desk.reply.answers.deh import common_fields
from analytics.desk.reply_context import ReplyContext, rests_on
from analytics.documents.paper import Paragraph, Run, Table, day, named, number
from analytics.why.why import of_figure
from analytics.words import dotted

_MOST: Final = 20
"""Districts with a line each; more stand in the annexure alone."""
_SAME_MEETING: Final = timedelta(days=14)
"""A document so soon after a dated meeting may speak of that one."""
_NONE: Final = "No meeting of a District Export Promotion Committee is on record for those districts."


def is_dated(context: ReplyContext) -> bool:
    """Whether the meetings of some time, or the days of meetings, are asked for."""
    wants = context.wanted
    return bool(wants.since or wants.until or wants.last_years or wants.as_on or wants.asks_dates)


def dated(context: ReplyContext) -> Answer:
    """The meetings with their days, of the time that is asked about alone; those whose day is not on record are said apart."""
    since, until = _bounds(context)
    held = [
        row
        for row in context.of_view(dated_meetings(context.store, context.filters))
        if (since is None or row.met_on >= since) and (until is None or row.met_on <= until)
    ]
    rows = context.of_view(district_committees(context.store, context.filters))
    if not held:
        return _without_days(context, rows, since, until)
    codes = {row.district_code for row in held}
    origin = context.count(
        "DEPCs with a dated meeting on record",
        len(codes),
        len(rows),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        **rests_on(held),
    )
    when = _when(since, until)
    lead = body(
        "Under the {scheme}, dated meetings of the District Export Promotion Committee{when} are on record for {n} {base}{there}, as "
        "on {day}. The number of meetings held is awaited from the States/UTs.",
        "{scheme} के अंतर्गत{when} जिला निर्यात संवर्धन समिति की दिनांकित बैठकें {there}{n} {base} जिलों के संबंध में अभिलेख में हैं (स्थिति {day} की)। "
        "आयोजित बैठकों की संख्या राज्यों/संघ राज्य क्षेत्रों से प्रतीक्षित है।",
        n=number(origin),
        base=share_of(origin),
        when=when,
        **common_fields(context),
    )
    lines = tuple(_lines(context, held)) if len(codes) <= _MOST else ()
    return Answer(
        (lead, *lines, *_spoken_of_later(context, held, until), *_undated(context, rows, since)),
        tables=(_table(context, held),),
    )


def _without_days(
    context: ReplyContext, rows: Sequence[DistrictCommittee], since: date | None, until: date | None
) -> Answer:
    """Where no meeting of the time has a day: of how many districts documents speak of one without it, and from whom it is awaited."""
    undated = _undated(context, rows, since)
    if not undated:
        return unanswered("No meeting of that time is on record with its day." if since or until else _NONE)
    rest = context.count(
        "DEPCs without a meeting on record",
        len(rows) - len(_without_a_day(rows, since)),
        len(rows),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
    )
    number_awaited = body(
        "The number of meetings held{when} is awaited from the States/UTs.",
        "राज्यों/संघ राज्य क्षेत्रों से{when} आयोजित बैठकों की संख्या प्रतीक्षित है।",
        when=_when(since, until),
    )
    awaited = (awaited_from(districts_of(rest)),) if rest.value else ()
    return Answer((joined(*undated, *((number_awaited,) if since or until else ()), *awaited),), names_none=True)


def _bounds(context: ReplyContext) -> tuple[date | None, date | None]:
    """The first and the last day that is asked about, absent where the words set none; "the last two years" end today."""
    wants = context.wanted
    if wants.last_years and not (wants.since or wants.until):
        today = context.filters.as_on
        return date(today.year - wants.last_years, today.month, min(today.day, 28)), None
    return wants.since, wants.until


def _when(since: date | None, until: date | None) -> Both:
    """The time asked about within a sentence."""
    english: list[Run] = []
    hindi: list[Run] = []
    if since:
        shown = day(since, "First day asked about")
        english += [" on or after " if not until else " from ", shown]
        hindi += [" ", shown, " को या उसके बाद" if not until else " से"]
    if until:
        shown = day(until, "Last day asked about")
        english += [" up to " if not since else " to ", shown]
        hindi += [" ", shown, " तक"]
    return Both(tuple(english), (*hindi, " की") if hindi else ())


def _lines(context: ReplyContext, held: Sequence[Meeting]) -> Iterator[Paragraph]:
    """A line for each district with the days of its meetings."""
    for name, some in groupby(held, key=lambda row: row.district_name):
        days: list[Run] = []
        for row in some:
            days += [", ", day(row.met_on, f"Meeting in {name}")]
        yield Paragraph(
            (named(name), ": ", *days[1:], "."),
            role="bullet",
            hindi=(named(context.in_hindi.get(name, name)), ": ", *days[1:], "।"),
        )


def _undated(
    context: ReplyContext, rows: Sequence[DistrictCommittee], since: date | None = None
) -> tuple[Paragraph, ...]:
    """Of how many districts a meeting is on record whose day is not; one told of before the time asked about is none of it."""
    some = _without_a_day(rows, since)
    if not some:
        return ()
    origin = context.count(
        "DEPCs with a meeting on record whose day is not",
        len(some),
        len(rows),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        **rests_on(some),
    )
    return (
        body(
            "For {n}{names} a meeting is on record whose day is not given.",
            "{n}{names} के संबंध में ऐसी बैठक अभिलेख में है जिसकी तिथि नहीं दी गई है।",
            n=districts_of(origin),
            names=_told(context, some),
        ),
    )


def _spoken_of_later(context: ReplyContext, held: Sequence[Meeting], until: date | None) -> tuple[Paragraph, ...]:
    """The districts of which a document tells of a meeting without its day, and not before the last day given, which need not be the last."""
    last = {row.district_code: row.met_on for row in held}  # in the order of their days
    later: dict[str, MeetingWithoutDay] = {}
    for row in context.of_view(meetings_without_day(context.store, context.filters)):
        met_on, said_on = last.get(row.district_code), row.as_on_date
        if met_on and (said_on is None or met_on + _SAME_MEETING < said_on <= (until or said_on)):
            later[row.district_code] = row
    if not later:
        return ()
    told = _with_days(context, later.values(), "", "") if len(later) <= _MOST else Both((), ())
    return (
        body(
            "Other documents speak of a meeting without giving its day, so that the last day above may not be that of the last "
            "meeting{told}.",
            "अन्य दस्तावेजों में बैठक का उल्लेख बिना तिथि के है, अतः ऊपर दी गई अंतिम तिथि अंतिम बैठक की न भी हो{told}।",
            told=told,
        ),
    )


def _without_a_day(rows: Sequence[DistrictCommittee], since: date | None) -> list[DistrictCommittee]:
    met = [row for row in rows if row.class_key == "met" and row.last_meeting_on is None]
    return [row for row in met if since is None or row.as_on_date is None or row.as_on_date >= since]


def _told(context: ReplyContext, some: Sequence[DistrictCommittee]) -> Both:
    """The names of few districts in brackets, each with the day of the document that speaks of its meeting; blank for many."""
    if len(some) > FEW or not any(row.as_on_date for row in some):
        return in_brackets(context, [row.district_name for row in some])
    return _with_days(context, some, "by a document of ", " के दस्तावेज के अनुसार")


def _with_days(
    context: ReplyContext, rows: Iterable[DistrictCommittee | MeetingWithoutDay], before: str, after: str
) -> Both:
    """The districts by name in brackets, each with the day of the document that speaks of it; what stands before that day in English, after it in Hindi."""
    english: list[Run] = []
    hindi: list[Run] = []
    for row in rows:
        joint = "; " if english else ""
        shown = day(row.as_on_date, "Day of the document") if row.as_on_date else None
        english += [joint, named(row.district_name), *((f", {before}", shown) if shown else ())]
        hindi += [
            joint,
            named(context.in_hindi.get(row.district_name, row.district_name)),
            *((", ", shown, after) if shown else ()),
        ]
    return Both((" (", *english, ")"), (" (", *hindi, ")"))


def _table(context: ReplyContext, held: Sequence[Meeting]) -> Table:
    days: dict[tuple[str, str], list[str]] = {}
    for row in held:
        days.setdefault((row.state_name, row.district_name), []).append(dotted(row.met_on))
    return Table(
        "District-wise dated meetings of District Export Promotion Committees on record",
        (*DISTRICT, "Days of meetings"),
        numbered([(*place, "; ".join(some)) for place, some in days.items()]),
        figure_origin(context, "districts_with_depc_evidence", "DEH", "Dated meetings by district"),
        context.filters.as_on,
        hindi_title="जिला निर्यात संवर्धन समितियों की अभिलेख में उपलब्ध दिनांकित बैठकें, जिला-वार",
    )


def meetings(context: ReplyContext) -> Answer:
    """In how many districts a meeting of the committee is on record; how many were held is not."""
    rows = context.of_view(district_committees(context.store, context.filters))
    met = [row for row in rows if row.class_key == "met" or row.last_meeting_on]
    if not met:
        return unanswered("No meeting of a District Export Promotion Committee is on record for those districts.")
    origin = context.count(
        "DEPCs with a meeting on record",
        len(met),
        len(rows),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        **rests_on(met),
    )
    rest = context.count(
        "DEPCs without a meeting on record",
        len(rows) - len(met),
        len(rows),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
    )
    lead = body(
        "Under the {scheme}, a meeting of the District Export Promotion Committee is on record for {n} {base}{there}, as on {day}. "
        "The number of meetings held is awaited from the States/UTs.",
        "{scheme} के अंतर्गत जिला निर्यात संवर्धन समिति की बैठक {there}{n} {base} जिलों के संबंध में अभिलेख में है (स्थिति {day} की)। आयोजित बैठकों की "
        "संख्या राज्यों/संघ राज्य क्षेत्रों से प्रतीक्षित है।",
        n=number(origin),
        base=share_of(origin),
        **common_fields(context),
    )
    if len(met) == len(rows):
        return Answer((lead,))
    return Answer((joined(lead, awaited_from(districts_of(rest))),))
