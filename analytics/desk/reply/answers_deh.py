"""What is answered on Districts as Export Hubs: committees and action plans, what is on record and what is not."""

from __future__ import annotations

from analytics.committees.questions import district_committees, state_committees
from analytics.coverage.measures import MEASURES
from analytics.desk.phrases import SCHEME_WORDS, Answer, as_stated, body, districts_of, joined, out_of
from analytics.desk.reply_context import Ground
from analytics.documents.paper import Paragraph, day, number
from analytics.plans.questions import district_plans, ladder, on_ladder
from analytics.why.why import LADDER, of_class, of_figure, of_stage
from data.stages import CONSTITUTED


def committees(ground: Ground) -> Answer:
    """SEPCs and DEPCs on record, of all there are."""
    states, districts = (
        state_committees(ground.store, ground.filters),
        district_committees(ground.store, ground.filters),
    )
    evidenced = [row for row in states if row.is_evidenced]
    own = [row for row in districts if row.class_key in CONSTITUTED]
    sepc = ground.count(
        "SEPCs with a document or return",
        len(evidenced),
        len(states),
        scheme="DEH",
        unit="States/UTs",
        address=of_figure("states_with_sepc_evidence"),
        documents=[row.document for row in evidenced],
        grades=[row.grade for row in evidenced],
    )
    depc = ground.count(
        "DEPCs with a document or return",
        len(own),
        len(districts),
        scheme="DEH",
        address=of_figure("districts_with_depc_evidence"),
        documents=[row.document for row in own],
        grades=[row.grade for row in own],
    )
    paragraph = body(
        "Under the "
        + SCHEME_WORDS["DEH"]
        + ", a State Export Promotion Committee (SEPC) is on record for {sepc} {sepc_base}, and a "
        "District Export Promotion Committee (DEPC) for {depc} {depc_base}, as on {day}.",
        sepc=number(sepc),
        sepc_base=out_of(sepc),
        depc=number(depc),
        depc_base=out_of(depc),
        day=day(ground.filters.as_on),
    )
    return Answer((joined(paragraph, *_rest(ground, "depc", [row.class_key for row in districts])),))


def _rest(ground: Ground, measure: str, keys: list[str]) -> tuple[Paragraph, ...]:
    """What is not known of the other districts, in a sentence of its own; not known is not none."""
    told = {
        "not_known": "For {n} the position is not on record.",
        "statement": "For {n} it was reported for the State as a whole, without particulars.",
        "none": "For {n} the State reports that there is none.",
    }
    return tuple(
        body(
            words,
            n=districts_of(
                ground.count(
                    f"{MEASURES[measure].label}: {MEASURES[measure].class_of(key).label}",
                    keys.count(key),
                    len(keys),
                    scheme="DEH",
                    address=of_class(MEASURES[measure], key),
                )
            ),
        )
        for key, words in told.items()
        if key in keys
    )


def plans(ground: Ground) -> Answer:
    """Plans prepared and adopted, and beside rows that do not reach every district the published totals."""
    rows = district_plans(ground.store, ground.filters)
    whole = ladder(rows)
    found = {
        stage: ground.count(
            LADDER[stage],
            whole.at(stage),
            whole.base,
            scheme="DEH",
            address=of_stage(stage),
            documents=[row.document for row in on_ladder(rows, stage)],
            grades=[row.grade for row in on_ladder(rows, stage)],
        )
        for stage in ("drafted", "notified")
    }
    paragraph = joined(
        body(
            "Under the "
            + SCHEME_WORDS["DEH"]
            + ", District Export Action Plans have been prepared for {drafted} {base}, as on {day}. "
            "Of these, {notified} adopted by the District Export Promotion Committee.",
            drafted=number(found["drafted"]),
            base=out_of(found["drafted"]),
            day=day(ground.filters.as_on),
            notified=(number(found["notified"]), " was" if whole.at("notified") == 1 else " were"),
        ),
        *_rest(ground, "plan", [row.stage for row in rows]),
    )
    return Answer((paragraph, *(_plans_as_stated(ground) if whole.not_known + whole.statement else ())))


def _plans_as_stated(ground: Ground) -> tuple[Paragraph, ...]:
    """The published totals, beside rows that do not reach every district: they name no district and are not spread."""
    lines = (("districts_with_plan_drafted", "prepared"), ("districts_with_plan_notified", "adopted"))
    told = [
        as_stated(claim, "The last number published of plans " + words + " is {n}, as on {day}.")
        for measure, words in lines
        if (claim := ground.stated("DEH", measure))
    ]
    return (joined(*told),) if told else ()
