"""What is answered on Districts as Export Hubs: committees and action plans, what is on record and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from analytics.committees.questions import StateCommittee, district_committees, state_committees
from analytics.coverage.measures import MEASURES
from analytics.desk.phrases import SCHEME_WORDS, Answer, as_stated, body, districts_of, joined, out_of
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
        nothing = joined(_no_depc(context, sepc, states), *_rest(context, "depc", keys))
        return Answer((*_committees_as_stated(context), nothing))
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


def _no_depc(context: ReplyContext, sepc: Origin, states: Sequence[StateCommittee]) -> Paragraph:
    """What is said where nothing says of any district itself whether it has a committee."""
    head, as_on = "Under the " + SCHEME_WORDS["DEH"] + ", ", day(context.filters.as_on)
    depc = " whether it has a District Export Promotion Committee (DEPC)"
    if all(row.class_key == "not_known" for row in states):
        of_state = (
            "no record as on {day} says whether there is a State Export Promotion Committee (SEPC), nor of any district"
        )
        return body(head + of_state + depc + ".", day=as_on)
    return body(
        head
        + "a State Export Promotion Committee (SEPC) is on record for {sepc} {base}, as on {day}. No record says of any "
        "district itself" + depc + ".",
        sepc=number(sepc),
        base=out_of(sepc),
        day=as_on,
    )


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
        nothing = body(
            "Under the "
            + SCHEME_WORDS["DEH"]
            + ", no record as on {day} says of any district itself whether a District Export Action Plan has been prepared.",
            day=day(context.filters.as_on),
        )
        paragraph = joined(nothing, *_rest(context, "plan", [row.stage for row in rows]))
        return Answer((*_plans_as_stated(context), paragraph))
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
