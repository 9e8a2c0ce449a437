"""The key figures of a brief as sentences, each with its base, its day, its grade and what was last published of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.coverage.measures import MEASURES
from analytics.desk.brief.context import BriefContext
from analytics.desk.phrases import day_of, out_of
from analytics.desk.reply_context import Documented, of_claim, rests_on
from analytics.documents.paper import Cited, Origin, Paragraph, Run, Runs, day, number, statement
from analytics.plans.questions import ladder, on_ladder, with_publicity
from analytics.why.why import LADDER, of_class, of_figure, of_stage
from analytics.words import as_published
from data.stages import CONSTITUTED

DEH: Final = "Districts as Export Hubs (DEH)"
_ASPIRATIONAL: Final = {True: "yes", False: "no", None: "information awaited, no list is available for this day"}


def key_figures(context: BriefContext) -> Iterator[Paragraph]:
    """One line for each figure; of a single district, where it stands."""
    if not context.plans:
        yield nobody(context)
        return
    if len(context.plans) == 1 and context.districts:
        yield from _one_district(context)
        return
    register = context.base()
    if register:
        # A register taken back to a past day is true of that day.
        own = replace(
            context.counted_as(register, len(context.plans)),
            as_on=min(register.as_on or date.max, context.filters.as_on),
        )
        kind = "Aspirational Districts" if context.filters.aspirational_only else "Districts"
        yield _line(kind + " in the register: {n}", context, own)
    yield from _products(context)
    yield from _aspirational(context)
    if not context.is_by_district:
        yield _sepcs(context)
    yield _depcs(context)
    yield from _plans(context)


def nobody(context: BriefContext) -> Paragraph:
    """In place of every figure where no district is in view: shares of nothing are none."""
    why = (
        "No district of this view is known to be an Aspirational District"
        if context.filters.aspirational_only
        else "The register has no district in this view"
    )
    return Paragraph(statement(why + ", as on {day}; nothing can be said of it.", day=day(context.filters.as_on)))


def _line(
    template: str,
    context: BriefContext,
    origin: Origin,
    stated: tuple[str, str] | None = None,
    rest: Runs = (),
    **fields: Run | Runs,
) -> Paragraph:
    """A figure with its day and grade; `stated` is the scheme and measure of what was published of it, told where the view is national."""
    runs = statement(
        template + ", {when}" + _grade(origin) + ".",
        n=number(origin),
        base=out_of(origin),
        when=day_of(origin, "Day of the figure").english,
        **fields,
    )
    return Paragraph((*runs, *rest, *(_last(context, *stated) if stated else ())), "bullet")


def _grade(origin: Origin) -> str:
    weakest = max(origin.grade.split(", "))
    return f" (grade {weakest})" if weakest else ""


def _last(context: BriefContext, scheme: str, measure: str) -> Runs:
    claim = context.stated(scheme, measure)
    if claim is None or claim.day is None:
        return ()
    shown = Cited(as_published(claim.qualifier, claim.value or 0), of_claim(claim))
    return statement(" Last published: {n}, as on {day}.", n=shown, day=day(claim.day, "Day of the statement"))


def _products(context: BriefContext) -> Iterator[Paragraph]:
    scheme = context.filters.scheme
    classes = context.classes("identified")
    having = sum(row.class_key == "identified" for row in classes)
    districts = context.listed_figure("districts_with_product", having, len(classes))
    listed = context.listed_figure("products_listed", len(context.listed), None)
    gi = context.listed_figure("products_gi", sum(row.is_gi_tagged is True for row in context.listed), None)
    if districts is None or listed is None or not _is_known(context):
        yield Paragraph(
            (f"Products, {scheme}: information awaited, since no list of this day that reaches here is available.",),
            "bullet",
        )
        return
    yield _line(
        "Districts with a product, " + scheme + ": {n} {base}",
        context,
        districts,
        (scheme, "districts_with_products"),
    )
    places = len({row.district_code for row in context.listed})
    named = context.listed_figure("districts_named", places, None)
    if named and any(not row.is_current_district for row in context.listed):
        words = "Products in the list, " + scheme + ": {n} in {named} districts that the list names"
        yield _line(words, context, listed, (scheme, "products_identified"), named=number(named))
    else:
        yield _line("Products in the list, " + scheme + ": {n}", context, listed, (scheme, "products_identified"))
    if gi:
        yield _line("Of them with the list's own GI mark: {n}", context, gi)


def _is_known(context: BriefContext) -> bool:
    return any(row.class_key != "not_known" for row in context.classes("identified"))


def _aspirational(context: BriefContext) -> Iterator[Paragraph]:
    rows = [row for row in context.classes("identified") if row.is_aspirational]
    on_list = context.listed_figure("aspirational_listed", len(rows), None)
    if on_list is None or all(row.is_aspirational is None for row in context.plans):
        yield Paragraph(("Aspirational Districts: information awaited, no list is available for this day.",), "bullet")
        return
    yield _line("Aspirational Districts: {n}", context, context.counted_as(on_list, len(rows), scheme="ADP"))
    if rows and not _is_answered("identified", [row.class_key for row in rows]):
        scheme = context.filters.scheme
        words = f"Aspirational Districts with a product, {scheme}: information awaited, no list on record reaches them."
        yield Paragraph((words,), "bullet")
        return
    having = sum(row.class_key == "identified" for row in rows)
    with_product = context.listed_figure("aspirational_with_product", having, len(rows))
    if rows and with_product:
        yield _line(
            f"Aspirational Districts with a product, {context.filters.scheme}: {{n}} {{base}}",
            context,
            with_product,
        )


def _sepcs(context: BriefContext) -> Paragraph:
    evidenced = [row for row in context.sepcs if row.is_evidenced]
    origin = context.count(
        "SEPCs with a document or return",
        len(evidenced),
        len(context.sepcs),
        scheme="DEH",
        unit="States/UTs",
        figure_id=of_figure("states_with_sepc_evidence"),
        **rests_on(evidenced),
    )
    return _line("State committees (SEPC) on record, DEH: {n} {base}", context, origin, ("DEH", "states_with_sepc"))


def _depcs(context: BriefContext) -> Paragraph:
    keys = [row.class_key for row in context.depcs]
    if not _is_answered("depc", keys):
        return _awaited(context, "depc", "District committees (DEPC)", keys)
    own = [row for row in context.depcs if row.class_key in CONSTITUTED]
    origin = context.count(
        "DEPCs with a document or return",
        len(own),
        len(context.depcs),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        **rests_on(own),
    )
    return _line(
        "District committees (DEPC) on record, DEH: {n} {base}",
        context,
        origin,
        ("DEH", "districts_with_depc"),
        _rest(context, "depc", keys),
    )


def _plans(context: BriefContext) -> Iterator[Paragraph]:
    whole = ladder(context.plans)
    keys = [row.stage for row in context.plans]
    if not _is_answered("plan", keys):
        yield _awaited(context, "plan", "Action plans (DEAP)", keys)
        return
    for stage, words in (("drafted", "prepared"), ("notified", "approved or adopted")):
        rows = on_ladder(context.plans, stage)
        origin = context.count(
            LADDER[stage],
            whole.at(stage),
            whole.base,
            scheme="DEH",
            figure_id=of_stage(stage),
            **rests_on(rows),
        )
        yield _line(
            f"Action plans (DEAP) on record as {words}, DEH: {{n}} {{base}}",
            context,
            origin,
            ("DEH", f"districts_with_plan_{stage}"),
            _rest(context, "plan", keys) if stage == "drafted" else (),
        )


def _is_answered(measure: str, keys: Sequence[str]) -> bool:
    """Whether yes or no is known of any district: else no count is."""
    return any(MEASURES[measure].class_of(key).answers for key in set(keys))


def _awaited(context: BriefContext, measure: str, label: str, keys: Sequence[str]) -> Paragraph:
    """In place of a count of which nothing is known."""
    runs = statement(label + ", DEH, as on {day}:", day=day(context.filters.as_on))
    return Paragraph((*runs, *_rest(context, measure, keys)), "bullet")


def _rest(context: BriefContext, measure: str, keys: Sequence[str]) -> Runs:
    """What is not known of the other districts: not known is not none."""
    runs: list[Run] = []
    for key, words in (
        ("statement", "Reported by State, particulars awaited"),
        ("none", "None, by a return"),
        ("not_known", "Information awaited"),
    ):
        found = keys.count(key)
        if found:
            label = f"{MEASURES[measure].label}: {MEASURES[measure].class_of(key).label}"
            origin = context.count(label, found, len(keys), scheme="DEH", figure_id=of_class(MEASURES[measure], key))
            runs += statement(" " + words + ": {n}.", n=number(origin))
    return tuple(runs)


def _one_district(context: BriefContext) -> Iterator[Paragraph]:
    plan, depc, scheme = context.plans[0], context.depcs[0], context.filters.scheme
    listed = context.listed_figure("products_listed", len(context.listed), None)
    if listed is None or not _is_known(context):
        yield Paragraph(
            (f"Products, {scheme}: information awaited, since no list of this day reaches here.",), "bullet"
        )
    else:
        yield _line("Products in the list, " + scheme + ": {n}", context, listed)
    yield Paragraph((f"Aspirational District: {_ASPIRATIONAL[plan.is_aspirational]}.",), "bullet")
    plan_label = with_publicity(MEASURES["plan"].class_of(plan.stage).label, plan)
    yield from status(context, MEASURES["plan"].label, plan_label, plan.as_on_date, plan)
    depc_label = MEASURES["depc"].class_of(depc.class_key).label
    yield from status(context, MEASURES["depc"].label, depc_label, depc.as_on_date, depc)


def status(context: BriefContext, label: str, what: str, known_on: date | None, row: Documented) -> Iterator[Paragraph]:
    """Where one place stands by `label`, with its day, then the document that says so."""
    if row.document is None:
        stored = day(context.filters.as_on)
        yield Paragraph(
            statement(label + ", DEH: information awaited; nothing on record by {day} speaks of it.", day=stored),
            "bullet",
        )
        return
    origin = Origin(
        kind="figure",
        label=label,
        scheme="DEH",
        base="the place itself",
        as_on=known_on or context.filters.as_on,
        grade=row.grade or "",
        documents=(row.document,),
        view=context.sentence("DEH"),
    )
    when = (
        statement("as on {day}", day=day(known_on, "Day of the return or document"))
        if known_on
        else statement("by a document without a day, on record as on {day}", day=day(context.filters.as_on))
    )
    yield Paragraph(
        statement(label + ", DEH: {what}, {when}" + _grade(origin) + ".", what=Cited(what, origin), when=when),
        "bullet",
    )
    # A line of its own: what a document calls itself, "all districts" in it, is no claim of the brief.
    by = Origin(kind="document", label="Name of the document", documents=(row.document,), as_on=known_on)
    yield Paragraph(statement("Document: {document}.", document=Cited(row.document, by)), "bullet")
