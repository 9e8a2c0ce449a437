"""What is answered on districts created or abolished: those on record between two days, by name and day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, day_of, scheme_words, unanswered
from analytics.desk.reply.answers.annexure_rows import DISTRICT, Row, numbered
from analytics.desk.reply.answers.each import lines_of_districts
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Table, day, named, number
from analytics.places.lineage import Relation, relations
from analytics.support.questions import year_before
from analytics.words import dotted, listed

_MOST: Final = 15
"""Districts that are named in the reply itself; more stand in the annexure alone."""
_CREATED: Final = ("created", "सृजित")
_ABOLISHED: Final = ("abolished", "समाप्त")


def changes(context: ReplyContext) -> Answer:
    """Each kind of change that is asked for, between the days asked for; one of no known day apart, and never counted."""
    wanted = context.wanted
    kinds = [kind for kind, is_asked in ((_CREATED, wanted.of_created), (_ABOLISHED, wanted.of_abolished)) if is_asked]
    every = _changes(context)
    since, until = _span(context)
    said: list[Paragraph] = []
    shown: list[Relation] = []
    for kind in kinds or [_CREATED, _ABOLISHED]:
        found = [row for row in every if row.change == kind[0]]
        within = [row for row in found if _is_within(row, since, until)]
        said.append(_changed(context, kind, within, since, until) if within else _none(context, kind, since, until))
        if unsure := [row for row in found if row not in within and _may_be_within(row, since, until)]:
            said.append(_unsure(context, kind, unsure))
        shown += within
    if not shown:
        return unanswered("No district created or abolished there in that time is on record.")
    return Answer(
        tuple(said), tables=(_table(context, shown),), basis=tuple(dict.fromkeys(row.source for row in shown))
    )


def products_of_created(context: ReplyContext) -> Answer:
    """The products that the list names of each district created in the time and the places asked about, or why it names none."""
    since, until = _span(context)
    created = [row for row in _changes(context) if row.change == _CREATED[0] and _is_within(row, since, until)]
    known = context.gazetteer.districts
    codes = tuple(dict.fromkeys(code for row in created if (code := row.district_code) and code in known))
    of_list = replace(context.filters, scheme="ODOP")
    whole = replace(context, filters=of_list).figure("products_listed")
    if not codes or whole is None:
        return unanswered("No list of products that could name those districts is on record.")
    lead = body(
        "On the list of the {scheme}, {when}, the position of their products is as follows:",
        "{scheme} की सूची में {when} उनके उत्पादों की स्थिति इस प्रकार है:",
        scheme=scheme_words("ODOP"),
        when=day_of(whole),
    )
    lines = lines_of_districts(replace(context, filters=of_list, named_districts=codes))
    return Answer((lead, *lines), names_none=True)


def _changes(context: ReplyContext) -> tuple[Relation, ...]:
    """The changes of the places in view known to have happened by its day, each once, whatever districts it was cut from."""
    states = context.filters.states
    once = {
        (row.change, row.state_code, row.district_name): row
        for row in relations(context.store)
        if (not states or row.state_code in states) and row.is_by(context.filters.as_on)
    }
    return tuple(once.values())


def _span(context: ReplyContext) -> tuple[date | None, date | None]:
    """The days between which changes are asked for; "the last three years" end on the day of the view."""
    wanted = context.wanted
    since = wanted.since
    if not since and wanted.last_years:
        since = context.filters.as_on
        for _ in range(wanted.last_years):
            since = year_before(since)
    return since, wanted.until


def _is_within(row: Relation, since: date | None, until: date | None) -> bool:
    """Whether it surely happened between the days: by its day, or by its year where the whole of it lies there."""
    if row.effective_date:
        return (since is None or since <= row.effective_date) and (until is None or row.effective_date <= until)
    if row.date_text is None:
        return since is None and until is None
    year = int(row.date_text[:4])
    return (since is None or since <= date(year, 1, 1)) and (until is None or date(year, 12, 31) <= until)


def _may_be_within(row: Relation, since: date | None, until: date | None) -> bool:
    """Whether it may have happened between the days, its own day not being known."""
    if row.effective_date:
        return False
    if row.date_text is None:
        return True
    year = int(row.date_text[:4])
    return (since is None or since.year <= year) and (until is None or year <= until.year)


def _changed(
    context: ReplyContext, kind: tuple[str, str], found: Sequence[Relation], since: date | None, until: date | None
) -> Paragraph:
    """How many districts, and their names where they are few."""
    origin = Origin(
        kind="figure",
        label=f"Districts {kind[0]}",
        scheme="REGISTER",
        value=len(found),
        base="as documents state it",
        as_on=context.filters.as_on,
        documents=tuple(dict.fromkeys(row.source for row in found)),
        view=context.sentence("REGISTER"),
    )
    is_few = len(found) <= _MOST
    english = f": {'; '.join(_named(context, found))}" if is_few else ""
    hindi = f": {'; '.join(_named(context, found, is_hindi=True))}" if is_few else ""
    return body(
        "{n} {where} " + ("is" if len(found) == 1 else "are") + " on record as " + kind[0] + "{span}{names}.",
        "{where} {n} अभिलेख के अनुसार" + "{span} " + kind[1] + " किए गए हैं{names}।",
        n=Both((number(origin), " district" if len(found) == 1 else " districts"), (number(origin), " जिले")),
        where=context.where,
        span=_span_in_words(since, until),
        names=Both((named(english),) if english else (), (named(hindi),) if hindi else ()),
    )


def _none(context: ReplyContext, kind: tuple[str, str], since: date | None, until: date | None) -> Paragraph:
    """That a change of one kind is not on record, beside those of the other."""
    return body(
        "No district {where} is on record as " + kind[0] + "{span}.",
        "{where} कोई जिला अभिलेख के अनुसार{span} " + kind[1] + " नहीं किया गया है।",
        where=context.where,
        span=_span_in_words(since, until),
    )


def _span_in_words(since: date | None, until: date | None) -> Both:
    if since is None and until is None:
        return Both((), ())
    if since is None:
        last = day(until or date.max, "Last day asked for")
        return Both((" up to ", last), (" ", last, " तक"))
    first = day(since, "First day asked for")
    if until is None:
        return Both((" since ", first), (" ", first, " से"))
    last = day(until, "Last day asked for")
    return Both((" between ", first, " and ", last), (" ", first, " और ", last, " के बीच"))


def _named(context: ReplyContext, found: Sequence[Relation], *, is_hindi: bool = False) -> list[str]:
    """The districts, those of one State and day together: with their State where several are in view, and the day, or the year."""
    said = (lambda name: context.in_hindi.get(name, name)) if is_hindi else str
    together: dict[tuple[str, str], list[str]] = {}
    for row in found:
        when = dotted(row.effective_date) if row.effective_date else row.date_text or ""
        state = "" if len(context.filters.states) == 1 else said(row.state_name)
        together.setdefault((state, when), []).append(said(row.district_name))
    joint = " और " if is_hindi else " and "
    return [
        listed(names, most=_MOST).replace(" and ", joint)
        + (f" ({', '.join(part for part in where if part)})" if any(where) else "")
        for where, names in together.items()
    ]


def _unsure(context: ReplyContext, kind: tuple[str, str], found: Sequence[Relation]) -> Paragraph:
    """Those of which no day is on record: they are counted nowhere."""
    return body(
        "The day on which "
        "{names} " + ("was " if len(found) == 1 else "were ") + kind[0] + " is awaited from the State Governments.",
        "{names} के " + kind[1] + " होने की तिथि राज्य सरकारों से प्रतीक्षित है।",
        names=Both(
            (named("; ".join(_named(context, found))),),
            (named("; ".join(_named(context, found, is_hindi=True))),),
        ),
    )


def _table(context: ReplyContext, found: Sequence[Relation]) -> Table:
    """The districts with what each was cut from or went into, as far as a source names it."""
    others: dict[tuple[str, int, str], list[str]] = {}
    for row in relations(context.store):
        if row.other_name:
            others.setdefault((row.change, row.state_code, row.district_name), []).append(row.other_name)
    rows: list[Row] = [
        (
            row.state_name,
            row.district_name,
            row.change.capitalize(),
            row.when,
            "; ".join(others.get((row.change, row.state_code, row.district_name), [])),
        )
        for row in found
    ]
    origin = Origin(
        kind="document",
        label="Districts created or abolished",
        base="as documents state it",
        as_on=context.filters.as_on,
        documents=tuple(dict.fromkeys(row.source for row in found)),
        view=context.sentence("REGISTER"),
    )
    return Table(
        "Districts created or abolished",
        (*DISTRICT, "Change", "Day or year", "Cut from, or gone into"),
        numbered(rows),
        origin,
        origin.as_on,
        hindi_title="सृजित या समाप्त किए गए जिले",
    )
