"""What is answered on Districts as Export Hubs: committees and action plans, what is on record and what is not."""

from __future__ import annotations

from analytics.committees.questions import district_committees, state_committees
from analytics.coverage.measures import MEASURES
from analytics.desk.phrases import SCHEME_WORDS, Answer, as_stated, body, districts_of, joined, out_of, unanswered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, day, number
from analytics.plans.questions import district_plans, ladder, on_ladder, unsure_of_notice
from analytics.why.why import LADDER, of_class, of_figure, of_stage
from data.stages import CONSTITUTED


def committees(context: ReplyContext) -> Answer:
    """SEPCs and DEPCs on record, of all there are."""
    states, districts = (
        state_committees(context.store, context.filters),
        district_committees(context.store, context.filters),
    )
    evidenced = [row for row in states if row.is_evidenced]
    own = [row for row in districts if row.class_key in CONSTITUTED]
    sepc = context.count(
        "SEPCs with a document or return",
        len(evidenced),
        len(states),
        scheme="DEH",
        unit="States/UTs",
        figure_id=of_figure("states_with_sepc_evidence"),
        documents=[row.document for row in evidenced],
        grades=[row.grade for row in evidenced],
    )
    depc = context.count(
        "DEPCs with a document or return",
        len(own),
        len(districts),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        documents=[row.document for row in own],
        grades=[row.grade for row in own],
    )
    keys = [row.class_key for row in districts]
    if not any(MEASURES["depc"].class_of(key).answers for key in keys):
        return _as_published(context, "depc", keys, _committees_as_stated(context), sepc if evidenced else None)
    paragraph = body(
        "Under the "
        + SCHEME_WORDS["DEH"]
        + ", particulars of the State Export Promotion Committee (SEPC) have been received for {sepc} {sepc_base}, and of the "
        "District Export Promotion Committee (DEPC) for {depc} {depc_base}{there}, as on {day}.",
        sepc=number(sepc),
        sepc_base=out_of(sepc),
        depc=number(depc),
        depc_base=out_of(depc),
        there=context.there,
        day=day(context.filters.as_on),
    )
    particulars = joined(paragraph, *_rest(context, "depc", keys))
    return Answer((*_committees_as_stated(context), particulars))


def _committees_as_stated(context: ReplyContext) -> tuple[Paragraph, ...]:
    """The published number first: the particulars received stand beside it, and do not contradict it."""
    lines = (
        ("states_with_sepc", "State Export Promotion Committees have been constituted in {n} States/UTs"),
        ("districts_with_depc", "District Export Promotion Committees have been constituted in {n} districts"),
    )
    wording = [
        as_stated(claim, f"As last published, {words}, as on {{day}}.")
        for measure, words in lines
        if (claim := context.stated("DEH", measure))
    ]
    return (joined(*wording),) if wording else ()


def _as_published(
    context: ReplyContext, measure: str, keys: list[str], stated: tuple[Paragraph, ...], of_states: Origin | None = None
) -> Answer:
    """Where no district itself answers what is asked: what was published, what is known of its State, and what is awaited.

    `of_states` counts the States with an SEPC, if there is one. Where nothing at all is known there is nothing to say.
    """
    if not stated and not of_states and set(keys) <= {"not_known"}:
        return unanswered(f"Nothing on record by that day says it of any district: {MEASURES[measure].label}.")
    head = "Under the " + SCHEME_WORDS["DEH"] + ", "
    lead = (
        body(
            head
            + "particulars of the State Export Promotion Committee (SEPC) have been received for {n} {base}{there}, as on {day}.",
            n=number(of_states),
            base=out_of(of_states),
            there=context.there,
            day=day(context.filters.as_on),
        )
        if of_states
        else body(
            head + "the position{there} as on {day} is as follows.",
            there=context.there,
            day=day(context.filters.as_on),
        )
    )
    return Answer((*stated, joined(lead, *_rest(context, measure, keys))))


def _rest(context: ReplyContext, measure: str, keys: list[str]) -> tuple[Paragraph, ...]:
    """What is not known of the other districts, in a sentence of its own; not known is not none."""
    wording = {
        "not_known": "Information is awaited from {n}.",
        "statement": "For {n} it was reported for the State as a whole; particulars are awaited.",
        "none": "For {n} the State reports that there is none.",
    }
    return tuple(
        body(
            words,
            n=districts_of(
                context.count(
                    f"{MEASURES[measure].label}: {MEASURES[measure].class_of(key).label}",
                    keys.count(key),
                    len(keys),
                    scheme="DEH",
                    figure_id=of_class(MEASURES[measure], key),
                )
            ),
        )
        for key, words in wording.items()
        if key in keys
    )


def plans(context: ReplyContext) -> Answer:
    """Plans prepared and adopted, and beside rows that do not reach every district the published totals."""
    rows = district_plans(context.store, context.filters)
    whole = ladder(rows)
    if not whole.answered:
        return _as_published(context, "plan", [row.stage for row in rows], _plans_as_stated(context))
    found = {
        stage: context.count(
            LADDER[stage],
            whole.at(stage),
            whole.base,
            scheme="DEH",
            figure_id=of_stage(stage),
            documents=[row.document for row in on_ladder(rows, stage)],
            grades=[row.grade for row in on_ladder(rows, stage)],
        )
        for stage in ("drafted", "notified")
    }
    # A document that shows a plan does not say whether it was notified: of such alone, none is not known to be none.
    is_unsure = whole.at("notified") == 0 and unsure_of_notice(rows) == whole.at("drafted") > 0
    adopted = (
        body("Particulars of their adoption by District Export Promotion Committees are awaited.")
        if is_unsure
        else body(
            "Of these, {notified} adopted by the District Export Promotion Committee.",
            notified=(number(found["notified"]), " was" if whole.at("notified") == 1 else " were"),
        )
    )
    paragraph = joined(
        body(
            "Under the "
            + SCHEME_WORDS["DEH"]
            + ", District Export Action Plans have been prepared for {drafted} {base}{there}, as on {day}.",
            drafted=number(found["drafted"]),
            base=out_of(found["drafted"]),
            there=context.there,
            day=day(context.filters.as_on),
        ),
        adopted,
        *_rest(context, "plan", [row.stage for row in rows]),
    )
    return Answer((*(_plans_as_stated(context) if whole.not_known + whole.statement else ()), paragraph))


def _plans_as_stated(context: ReplyContext) -> tuple[Paragraph, ...]:
    """The published totals, beside rows that do not reach every district: they name no district and are not spread."""
    lines = (("districts_with_plan_drafted", "prepared"), ("districts_with_plan_notified", "adopted"))
    wording = [
        as_stated(claim, "The last number published of plans " + words + " is {n}, as on {day}.")
        for measure, words in lines
        if (claim := context.stated("DEH", measure))
    ]
    return (joined(*wording),) if wording else ()
