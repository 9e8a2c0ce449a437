"""The first page of a brief: where the places stand, one sentence for each initiative; what is to be decided; what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from analytics.changes.questions import Move
from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.figures import DEH, nobody
from analytics.desk.phrases import SCHEME_WORDS, day_of, out_of
from analytics.documents.paper import Block, Origin, Paragraph, Runs, day, named, number, statement
from analytics.plans.questions import DistrictPlan, gap_of, ladder
from analytics.words import listed
from data.stages import CONSTITUTED

_FIRST: Final = 3
"""Districts that a decision names, those to be taken first."""
CHANGED: Final = {
    "Action plans drafted": "Action plans (DEAP) drafted or further, DEH",
    "Action plans notified": "Action plans (DEAP) notified or further, DEH",
    "DEPC constituted": "District committees (DEPC) constituted, DEH",
    "Districts with a product": "Districts with a product, {scheme}",
}
"""What a brief says of changes, by what the page Changes calls it."""


def summary(context: BriefContext) -> Iterator[Block]:
    """The lead, the decisions to take and what changed within the period of every rule."""
    if not context.plans:
        yield nobody(context)
        return
    yield _of_list(context)
    yield _of_plans(context)
    yield Paragraph(("For decision:",))
    decisions = tuple(_decisions(context))
    yield from decisions or (Paragraph(("Nothing on record asks for one.",), "bullet"),)
    yield from _changes(context)


def _of_list(context: BriefContext) -> Paragraph:
    scheme, classes = context.filters.scheme, context.classes("identified")
    having = sum(row.class_key == "identified" for row in classes)
    found = context.listed_figure("districts_with_product", having, len(classes))
    if found is None or all(row.class_key == "not_known" for row in classes):
        return Paragraph(statement("Under the " + SCHEME_WORDS[scheme] + " information is awaited."))
    younger = sum(row.class_key == "younger" for row in classes)
    apart = context.count("Districts created after the list", younger, len(classes), scheme=scheme, figure_id="")
    return Paragraph(
        statement(
            "Under the " + SCHEME_WORDS[scheme] + " {n} {base}{place} {have} a product, {when}{apart}.",
            n=number(found),
            base=out_of(found),
            place=_of_place(context),
            have="has" if having == 1 else "have",
            when=day_of(found).english,
            apart=statement("; {n} created after the list could not be named in it", n=number(apart))
            if younger
            else "",
        )
    )


def _of_place(context: BriefContext) -> Runs:
    return () if context.filters.is_national else (" of ", named(context.place))


def _of_plans(context: BriefContext) -> Paragraph:
    """Plans and committees in one sentence: how many are on record, and of how many information is awaited."""
    keys = [row.class_key for row in context.depcs]
    plans = _on_record(
        context, "action plan (DEAP)", ladder(context.plans).at("drafted"), [row.stage for row in context.plans]
    )
    depcs = _on_record(context, "committee (DEPC)", sum(key in CONSTITUTED for key in keys), keys)
    base = context.count(
        "Districts of which plans and committees are asked", len(keys), len(keys), scheme="DEH", figure_id=""
    )
    return Paragraph(
        statement(
            "Under the " + DEH + " initiative, as on {day}, of {n} {districts}{place} {plans}; {depcs}.",
            day=day(context.filters.as_on),
            n=number(replace(base, is_base=True)),
            districts="district" if len(keys) == 1 else "districts",
            place=_of_place(context),
            plans=plans,
            depcs=depcs,
        )
    )


def _on_record(context: BriefContext, what: str, stored: int, keys: Sequence[str]) -> Runs:
    awaited = sum(key in ("not_known", "statement") for key in keys)
    having = context.count(f"On record: {what}", stored, len(keys), scheme="DEH", figure_id="")
    rest = context.count(f"Information awaited: {what}", awaited, len(keys), scheme="DEH", figure_id="")
    if awaited == len(keys):
        return statement("information on the " + what + " is awaited from {n}", n=number(rest))
    article = f"{'an' if what[0] in 'aeiou' else 'a'} {what}"
    return statement(
        "{n} {have} " + article + " on record{rest}",
        n=number(having),
        have="has" if stored == 1 else "have",
        rest=statement(", information is awaited from {n}", n=number(rest)) if awaited else "",
    )


def _decisions(context: BriefContext) -> Iterator[Paragraph]:
    gaps: dict[str, list[DistrictPlan]] = {}
    for row in context.plans:
        if kind := gap_of(row, context.filters.as_on):
            gaps.setdefault("awaited" if kind in ("not_known", "statement") else kind, []).append(row)
    for kind, words in (
        ("none", "by when the action plans of {n} without one are to be drafted"),
        ("drafted", "by when the drafted action plans of {n} are to be notified"),
        ("stale", "whether the adopted action plans of {n}, unreported of late, are to be reviewed"),
        ("awaited", "whether the particulars of the action plans of {n} are to be called for from the State/UT"),
    ):
        if rows := gaps.get(kind):
            first = [row.district_name for row in sorted(rows, key=lambda row: not row.is_aspirational)]
            yield _decision(context, words, len(rows), len(context.plans), "DEH", first)
    depcs = Counter(row.class_key for row in context.depcs)
    for keys, words in (
        (("none",), "by when the committees (DEPC) of {n} are to be constituted"),
        (
            ("not_known", "statement"),
            "whether the orders constituting the committees (DEPC) of {n} are to be called for from the State/UT",
        ),
    ):
        if found := sum(depcs[key] for key in keys):
            yield _decision(context, words, found, len(context.depcs), "DEH")
    if len(context.sepcs) == 1 and not context.districts:
        met = context.sepcs[0].last_meeting_on
        when = statement("the last on record was on {day}", day=day(met, "Day of a meeting")) if met else None
        wording = statement(
            "When the State committee (SEPC) is to meet: {when}.", when=when or "no day of a meeting is on record"
        )
        yield Paragraph(wording, "bullet")
    classes = context.classes("identified")
    if without := [row.district_name for row in classes if row.class_key == "not_listed"]:
        scheme = context.filters.scheme
        words = f"which product is to be selected for {{n}} that the {scheme} list names none for"
        yield _decision(context, words, len(without), len(classes), scheme, without)


def _decision(
    context: BriefContext, words: str, count: int, base: int, scheme: str, first: Sequence[str] = ()
) -> Paragraph:
    """One thing to decide, with the number of districts that it is about and some of them by name."""
    origin = context.count(words.replace("{n}", "districts"), count, base, scheme=scheme, figure_id="")
    some = first[:_FIRST] if not context.districts else ()
    names: Runs = (" (", named(listed(some, _FIRST)), " among them)" if count > len(some) else ")") if some else ()
    runs = statement(words[:1].upper() + words[1:] + "{names}.", n=_districts(origin, count), names=names)
    return Paragraph(runs, "bullet")


def _districts(origin: Origin, count: int) -> Runs:
    return number(origin), " district" if count == 1 else " districts"


def _changes(context: BriefContext) -> Iterator[Paragraph]:
    """What moved within the period of every rule, by what moved it; one line where nothing did."""
    since = day(context.rows.changed_since, "Day from which changes are counted")
    as_on = day(context.filters.as_on)
    yield Paragraph(statement("Changed from {since} to {day}:", since=since, day=as_on))
    made = False
    for key, words in CHANGED.items():
        moved = context.own(context.rows.moved(key))
        scheme = context.filters.scheme if "{scheme}" in words else "DEH"
        for direction, verb in (("in", "more"), ("out", "fewer")):
            some = [row for row in moved if row.direction == direction]
            if some:
                made = True
                yield _change(context, words.format(scheme=scheme), verb, some, scheme)
    if not made:
        yield Paragraph(("Nothing on record of plans, committees and products.",), "bullet")


def _change(context: BriefContext, label: str, verb: str, moved: Sequence[Move], scheme: str) -> Paragraph:
    base = len(context.plans)
    whole = context.count(f"{label}: {verb}", len(moved), base, scheme=scheme, figure_id="")
    undated = sum(row.reason == "undated" for row in moved)
    without = context.count(f"{label}: {verb}, undated", undated, base, scheme=scheme, figure_id="")
    some = statement("{n} of them ", n=number(without)) if undated < len(moved) else ()
    rest = (", ", *some, "by documents without a day")
    return Paragraph(
        statement(
            label + ": {n} {verb}{rest}.",
            n=number(whole),
            verb=verb,
            rest=rest if undated else "",
        ),
        "bullet",
    )
