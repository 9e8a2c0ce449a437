"""What is answered on District Export Action Plans: those prepared, those approved or adopted in the words of their documents, and their days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from analytics.claims.questions import Claim
from analytics.committees.questions import documents
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, as_stated, body, districts_of, joined, share_of, unanswered
from analytics.desk.reply.answers.deh import as_published, common_fields, rest_of
from analytics.desk.reply_context import ReplyContext, rests_on
from analytics.documents.paper import Origin, Paragraph, day, named, number
from analytics.plans.questions import (
    DistrictPlan,
    Ladder,
    district_plans,
    ladder,
    on_ladder,
    shown_by_state,
    unsure_of_notice,
)
from analytics.why.why import LADDER, of_stage

_HINDI: Final = {"prepared": "तैयार", "adopted": "अनुमोदित", "formally notified": "औपचारिक रूप से अधिसूचित"}
_OF_OFFICES: Final = frozenset({"A", "B", "C"})
"""Grades of orders, of States' letters and of reports of a Regional Authority."""
_ADOPTS: Final = re.compile(r"\b(?:approv|adopt|notif|finali[sz])", re.IGNORECASE)
"""Words of a document that says who approved or adopted a plan."""


_PREPARED: Final = (
    "Under the {scheme}, District Export Action Plans have been prepared for {drafted} {base}{there}, as on {day}.",
    "{scheme} के अंतर्गत {there}{drafted} {base} जिलों के लिए जिला निर्यात कार्य योजनाएं तैयार की गई हैं (स्थिति {day} की)।",
)
_ON_RECORD: Final = (
    "Under the {scheme}, documents and returns on record name District Export Action Plans prepared for {drafted} {base}{there}, as on {day}.",
    "{scheme} के अंतर्गत अभिलेख में उपलब्ध दस्तावेजों और विवरणियों में {there}{drafted} {base} जिलों की तैयार जिला निर्यात कार्य योजनाओं का उल्लेख है (स्थिति {day} की)।",
)
"""Where districts are awaited, what is on record is no count of what was prepared."""


def plans(context: ReplyContext) -> Answer:
    """Plans prepared and adopted, and beside rows that do not reach every district the published totals."""
    rows = context.of_view(district_plans(context.store, context.filters))
    whole = ladder(rows)
    if context.wanted.asks_day and not context.wanted.asks_status:
        return _days_of_plans(context, rows)
    if not whole.answered:
        answer = as_published(context, "plan", [row.stage for row in rows], _plans_as_stated(context))
        return (
            replace(answer, paragraphs=(*answer.paragraphs, *_public(context, whole))) if answer.paragraphs else answer
        )
    found = {
        stage: context.count(
            LADDER[stage],
            whole.at(stage),
            whole.base,
            scheme="DEH",
            figure_id=of_stage(stage),
            **rests_on(on_ladder(rows, stage)),
        )
        for stage in ("drafted", "notified")
    }
    adopted = (
        body(
            "Particulars of their adoption by District Export Promotion Committees are awaited.",
            "जिला निर्यात संवर्धन समितियों द्वारा उनके अनुमोदन के विवरण प्रतीक्षित हैं।",
        )
        if is_adoption_awaited(rows)
        else _adopted(found["notified"], on_ladder(rows, "notified"))
    )
    english, hindi = _ON_RECORD if whole.not_known + whole.statement else _PREPARED
    paragraph = joined(
        body(
            english,
            hindi,
            drafted=number(found["drafted"]),
            base=share_of(found["drafted"]),
            **common_fields(context),
        ),
        adopted,
        *_public(context, whole),
        *rest_of(context, "plan", [row.stage for row in rows]),
    )
    own = _as_documents_say(context, on_ladder(rows, "notified"))
    days = _days_of_plans(context, rows) if context.wanted.asks_day else Answer(())
    if days.missing:
        return days
    own = (*own, *days.paragraphs)
    return Answer((*(_plans_as_stated(context) if whole.not_known + whole.statement else ()), paragraph, *own))


def _adopted(notified: Origin, rows: Sequence[DistrictPlan]) -> Paragraph:
    """How many were approved or adopted, and how many of them by published statements alone, which are no notification."""
    were = " was" if notified.value == 1 else " were"
    reported = [row for row in rows if is_reported(row)]
    if rows and len(reported) == len(rows):
        return body(
            "Of these, {notified}"
            + were
            + " reported as approved or adopted, by published statements; no notification is on record.",
            "प्रकाशित वक्तव्यों के अनुसार इनमें से {notified} अनुमोदित या अंगीकृत बताई गई हैं; कोई अधिसूचना अभिलेख में नहीं है।",
            notified=number(notified),
        )
    said = body(
        "Of these, {notified}" + were + " approved or adopted, as documents and returns on record say.",
        "अभिलेख में उपलब्ध दस्तावेजों और विवरणियों के अनुसार इनमें से {notified} अनुमोदित या अंगीकृत हैं।",
        notified=number(notified),
    )
    if not reported:
        return said
    alone = replace(
        notified, label="Plans reported as adopted, by statements alone", value=len(reported), base_value=None
    )
    return joined(
        said,
        body(
            "Of {n} of them this is reported by published statements alone.",
            "इनमें से {n} के संबंध में यह केवल प्रकाशित वक्तव्यों में बताया गया है।",
            n=number(alone),
        ),
    )


def is_reported(row: DistrictPlan) -> bool:
    """Whether a plan stands as approved or adopted by a published statement alone, and not by a return, an order or a letter."""
    return row.stage == "notified" and row.basis == "document" and row.grade not in _OF_OFFICES


def _as_documents_say(context: ReplyContext, rows: Sequence[DistrictPlan]) -> tuple[Paragraph, ...]:
    """Of the districts that a part names, what the document of each plan says in its own words: who approved or adopted it."""
    if not context.named_districts:
        return ()
    facts = [one for row in rows for one in documents(context.store, [row]) if one.committee == "PLAN"]
    return tuple(
        replace(
            body(
                "{place}: {said}",
                "{place}: {said}",
                place=Both(
                    (named(one.district_name or ""),),
                    (named(context.in_hindi.get(one.district_name or "", one.district_name or "")),),
                ),
                said=named(one.statement),
            ),
            role="bullet",
        )
        for one in facts
        if one.scope == "district" and _ADOPTS.search(one.statement)
    )


def _days_of_plans(context: ReplyContext, rows: Sequence[DistrictPlan]) -> Answer:
    """The day on which each plan was adopted, where a return or a document of the district gives it; of the others it is awaited."""
    found = [row for row in rows if row.stage == "notified" and row.waiting_since]
    if not context.wanted.is_adopted:
        return unanswered("The day is asked for, and not of adoption, of which alone it is answered here.")
    if not found:
        return unanswered("The day is asked for, and none on which those plans were adopted is on record.")
    lines = [
        body(
            "The District Export Action Plan of {place} ({state}) is "
            + (
                "reported as approved or adopted, as on {day}; the day of its notification is not on record."
                if is_reported(row)
                else "on record as approved or adopted since {day}."
            ),
            "{place} ({state}) की जिला निर्यात कार्य योजना "
            + (
                "अनुमोदित या अंगीकृत बताई गई है (स्थिति {day} की); इसकी अधिसूचना की तिथि अभिलेख में नहीं है।"
                if is_reported(row)
                else "अभिलेख में {day} से अनुमोदित या अंगीकृत है।"
            ),
            place=Both(
                (named(row.district_name),), (named(context.in_hindi.get(row.district_name, row.district_name)),)
            ),
            state=Both((named(row.state_name),), (named(context.in_hindi.get(row.state_name, row.state_name)),)),
            day=day(row.waiting_since or date.min, "Day of adoption"),
        )
        for row in found
    ]
    rest = len(rows) - len(found)
    if not rest:
        return Answer((joined(*lines),), basis=tuple(dict.fromkeys(row.document for row in found if row.document)))
    others = context.count(
        "Districts whose day of adoption is awaited", rest, len(rows), scheme="DEH", figure_id=of_stage("notified")
    )
    awaited = body(
        "The day of adoption is awaited for {n}.", "{n} के संबंध में अनुमोदन की तिथि प्रतीक्षित है।", n=districts_of(others)
    )
    return Answer(
        (joined(*lines, awaited),),
        basis=tuple(dict.fromkeys(row.document for row in found if row.document)),
    )


def is_adoption_awaited(rows: Sequence[DistrictPlan]) -> bool:
    """Whether no plan here is known to be adopted or not: a document that shows a plan does not say whether it was notified."""
    whole = ladder(rows)
    return whole.at("notified") == 0 and unsure_of_notice(rows) == whole.at("drafted") > 0


def _public(context: ReplyContext, whole: Ladder) -> tuple[Paragraph, ...]:
    """How many plans are public, where that is asked: of districts by name, and by statements about whole States apart."""
    if not context.wanted.is_public:
        return ()
    said = []
    if whole.public:
        origin = context.count("Plans that are public", whole.public, whole.at("drafted"), scheme="DEH", figure_id="")
        said.append(
            body(
                "Of the plans on record, {n} " + ("is" if whole.public == 1 else "are") + " in the public domain.",
                "अभिलेख में उपलब्ध योजनाओं में से {n} सार्वजनिक रूप से उपलब्ध हैं।",
                n=number(replace(origin, figure_id="", base_value=None)),
            )
        )
    if shown := context.of_view(shown_by_state(context.store, context.filters)):
        origin = context.count(
            "Districts whose plans a portal carries, by a statement about the State",
            len(shown),
            whole.base,
            scheme="DEH",
            figure_id=of_stage("drafted"),
            **rests_on(shown),
        )
        said.append(
            body(
                "For {n} it was reported for the State as a whole that the plans are on a portal; particulars by district are awaited.",
                "{n} के संबंध में पूरे राज्य के लिए सूचना है कि योजनाएं पोर्टल पर हैं; जिला-वार विवरण प्रतीक्षित हैं।",
                n=districts_of(origin),
            )
        )
    if said:
        return tuple(said)
    return (
        body(
            "Information on whether the plans {where} are in the public domain is awaited.",
            "{where} योजनाओं के सार्वजनिक रूप से उपलब्ध होने की सूचना प्रतीक्षित है।",
            where=context.where,
        ),
    )


def _verb(claim: Claim, words: str) -> str:
    """The statement's own word for plans that a committee took up: "adopted" of one year, "formally notified" of another."""
    return "formally notified" if words == "adopted" and "formally notified" in claim.statement else words


def _plans_as_stated(context: ReplyContext) -> tuple[Paragraph, ...]:
    """The published totals of the country, beside rows that do not reach every district: they name no district and are not spread."""
    wide = context.filters.is_national and not context.named_districts
    where, where_hi = ("", "") if wide else (" in the country", "देश में ")
    lines = (
        ("districts_with_plan_drafted", "prepared"),
        ("districts_with_plan_notified", "adopted"),
    )
    wording = [
        as_stated(
            claim,
            f"The last number published of plans {_verb(claim, words)}{where} is {{n}}, as on {{day}}.",
            f"{where_hi}{_HINDI[_verb(claim, words)]} योजनाओं की अंतिम प्रकाशित संख्या {{n}} है (स्थिति {{day}} की)।",
        )
        for measure, words in lines
        if (claim := context.published("DEH", measure))
    ]
    return (joined(*wording),) if wording else ()
