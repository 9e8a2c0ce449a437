"""What is answered on Districts as Export Hubs: committees, their meetings and action plans, what is on record and what is awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analytics.claims.questions import Claim
from analytics.committees.questions import DistrictCommittee, district_committees, documents, state_committees
from analytics.coverage.measures import MEASURES
from analytics.desk.both import Both
from analytics.desk.phrases import (
    Answer,
    as_stated,
    body,
    districts_of,
    joined,
    scheme_words,
    share_of,
    unanswered,
)
from analytics.desk.reply_context import ReplyContext, of_claim, rests_on
from analytics.documents.paper import Cited, Origin, Paragraph, Run, day, named, number
from analytics.why.why import of_class, of_figure
from analytics.words import dotted
from data.stages import CONSTITUTED

_FEW: Final = 2
"""Documents that a sentence names at most."""
_NO_DOCUMENT: Final = Both((), ())
OFFICIAL: Final = frozenset({"A", "B"})
"""Grades of orders and of a State's own letters and returns: a reply names no press report as its ground."""


def committees(context: ReplyContext) -> Answer:
    """SEPCs and DEPCs on record, of all there are."""
    states = (
        ()
        if context.named_districts or context.filters.aspirational_only
        else state_committees(context.store, context.filters)
    )
    districts = context.of_view(district_committees(context.store, context.filters))
    evidenced = [row for row in states if row.is_evidenced]
    own = [row for row in districts if row.class_key in CONSTITUTED]
    sepc = context.count(
        "SEPCs with a document or return",
        len(evidenced),
        len(states),
        scheme="DEH",
        unit="States/UTs",
        figure_id=of_figure("states_with_sepc_evidence"),
        **rests_on(evidenced),
    )
    depc = context.count(
        "DEPCs with a document or return",
        len(own),
        len(districts),
        scheme="DEH",
        figure_id=of_figure("districts_with_depc_evidence"),
        **rests_on(own),
    )
    keys = [row.class_key for row in districts]
    stated = _committees_as_stated(context)
    by = _by_documents(context, districts)
    if not any(MEASURES["depc"].class_of(key).answers for key in keys):
        return as_published(context, "depc", keys, stated, sepc if evidenced else None, by)
    lead = _received(context, sepc, depc, len(states))
    return Answer((*stated, joined(lead, *rest_of(context, "depc", keys, by))))


def _received(context: ReplyContext, sepc: Origin, depc: Origin, states: int) -> Paragraph:
    """Of how many particulars have been received; of a single State the SEPC is no count."""
    fields = {"depc": number(depc), "depc_base": share_of(depc), **common_fields(context)}
    districts = (
        "particulars of the District Export Promotion Committee (DEPC) have been received for {depc} {depc_base}{there}, as on {day}.",
        "जिला निर्यात संवर्धन समिति (डीईपीसी) के विवरण {there}{depc} {depc_base} जिलों के प्राप्त हुए हैं (स्थिति {day} की)।",
    )
    if not states:
        return body("Under the {scheme}, " + districts[0], "{scheme} के अंतर्गत " + districts[1], **fields)
    if states == 1:
        known = ("have been received", "प्राप्त हुए हैं") if sepc.value else ("are awaited", "प्रतीक्षित हैं")
        return body(
            "Under the {scheme}, particulars of the State Export Promotion Committee (SEPC) "
            + known[0]
            + "; "
            + districts[0],
            "{scheme} के अंतर्गत राज्य निर्यात संवर्धन समिति (एसईपीसी) के विवरण " + known[1] + "; " + districts[1],
            **fields,
        )
    return body(
        "Under the {scheme}, particulars of the State Export Promotion Committee (SEPC) have been received for {sepc} {sepc_base}, "
        "and of the District Export Promotion Committee (DEPC) for {depc} {depc_base}{there}, as on {day}.",
        "{scheme} के अंतर्गत राज्य निर्यात संवर्धन समिति (एसईपीसी) के विवरण {sepc} {sepc_base} राज्यों/संघ राज्य क्षेत्रों से तथा "
        + districts[1],
        sepc=number(sepc),
        sepc_base=share_of(sepc),
        **fields,
    )


def common_fields(context: ReplyContext) -> dict[str, Run | Both]:
    """The fields that every lead sentence has."""
    return {"scheme": scheme_words("DEH"), "there": context.there, "day": day(context.filters.as_on)}


def _committees_as_stated(context: ReplyContext) -> tuple[Paragraph, ...]:
    """The published statement first: the particulars received stand beside it, and do not contradict it.

    A statement about all States or districts holds for those of the view too; another is of the country alone.
    """
    wording: list[Paragraph] = []
    sepc, depc = context.published("DEH", "states_with_sepc"), context.published("DEH", "districts_with_depc")
    is_wide = context.filters.is_national and not context.named_districts
    if sepc and (is_wide or sepc.qualifier == "all"):
        wording.append(
            as_stated(
                sepc,
                "As last published, State Export Promotion Committees have been constituted in {n} States/UTs, as on {day}.",
                "अंतिम प्रकाशित सूचना के अनुसार राज्य निर्यात संवर्धन समितियां {n} राज्यों/संघ राज्य क्षेत्रों में गठित की गई हैं (स्थिति {day} की)।",
            )
        )
    everywhere = context.stated_of_all("DEH", "districts_with_depc")
    if depc and is_wide:
        wording.append(
            as_stated(
                depc,
                "As last published, District Export Promotion Committees have been constituted in {n} districts, as on {day}.",
                "अंतिम प्रकाशित सूचना के अनुसार जिला निर्यात संवर्धन समितियां {n} जिलों में गठित की गई हैं (स्थिति {day} की)।",
            )
        )
    if everywhere and everywhere.day:
        wording.append(
            body(
                "As stated on {day}, District Export Promotion Committees have been constituted in all districts of the country.",
                "{day} को दिए गए वक्तव्य के अनुसार देश के सभी जिलों में जिला निर्यात संवर्धन समितियां गठित की गई हैं।",
                day=day_of_claim(everywhere),
            )
        )
    return (joined(*wording),) if wording else ()


def day_of_claim(claim: Claim) -> Cited:
    """The day of a statement that gives no number, with its document."""
    return Cited(dotted(claim.day), of_claim(claim))


def as_published(
    context: ReplyContext,
    measure: str,
    keys: list[str],
    stated: tuple[Paragraph, ...],
    of_states: Origin | None = None,
    by: Both = _NO_DOCUMENT,
) -> Answer:
    """Where no district itself answers what is asked: what was published, what is known of its State, and what is awaited.

    `of_states` counts the States with an SEPC, if there is one. Where nothing at all is known there is nothing to say.
    """
    if not stated and not of_states and set(keys) <= {"not_known"}:
        return unanswered(f"Nothing on record by that day says it of any district: {MEASURES[measure].label}.")
    lead = (
        body(
            "Under the {scheme}, particulars of the State Export Promotion Committee (SEPC) have been received for {n} "
            "{base}{there}, as on {day}.",
            "{scheme} के अंतर्गत राज्य निर्यात संवर्धन समिति (एसईपीसी) के विवरण {there}{n} {base} राज्यों/संघ राज्य क्षेत्रों से प्राप्त हुए हैं (स्थिति {day} की)।",
            n=number(of_states),
            base=share_of(of_states),
            **common_fields(context),
        )
        if of_states
        else body(
            "Under the {scheme}, the position{there} as on {day} is as follows.",
            "{scheme} के अंतर्गत {there}" + ("संबंध में " if context.there.hindi else "") + "{day} की स्थिति निम्नानुसार है।",
            **common_fields(context),
        )
    )
    return Answer((*stated, joined(lead, *rest_of(context, measure, keys, by))))


def rest_of(context: ReplyContext, measure: str, keys: list[str], by: Both = _NO_DOCUMENT) -> tuple[Paragraph, ...]:
    """What is not known of the other districts, in a sentence of its own; not known is not none.

    `by` names the documents about a State as a whole. Where districts without are asked for and none is on record, that is said.
    """
    wording = {
        "not_known": ("Information is awaited from {n}.", "{n} से सूचना प्रतीक्षित है।"),
        "statement": (
            "For {n} it was reported for the State as a whole{by}; particulars are awaited.",
            "{n} के संबंध में सूचना पूरे राज्य के लिए दी गई है{by}; विवरण प्रतीक्षित हैं।",
        ),
        "none": ("For {n} the State reports that there is none.", "{n} के संबंध में राज्य ने सूचित किया है कि ऐसा नहीं है।"),
    }
    said = tuple(
        body(
            english,
            hindi,
            n=districts_of(
                context.count(
                    f"{MEASURES[measure].label}: {MEASURES[measure].class_of(key).label}",
                    keys.count(key),
                    len(keys),
                    scheme="DEH",
                    figure_id=of_class(MEASURES[measure], key),
                )
            ),
            by=by,
        )
        for key, (english, hindi) in wording.items()
        if key in keys
    )
    if not context.wanted.is_without or "none" in keys:
        return said
    return (
        *said,
        body(
            "No report by district on record names one without it.",
            "अभिलेख की किसी जिला-वार सूचना में इसके बिना किसी जिले का नाम नहीं है।",
        ),
    )


def _by_documents(context: ReplyContext, rows: Sequence[DistrictCommittee]) -> Both:
    """The official documents that speak of one State as a whole: ", by Notification No. 5"; blank where several States are in view."""
    stated = [row for row in rows if row.class_key == "statement"]
    if len({row.state_code for row in stated}) != 1:
        return _NO_DOCUMENT
    facts = [one for one in documents(context.store, stated) if one.grade in OFFICIAL]
    titles = list(dict.fromkeys(one.document for one in facts))
    if not titles or len(titles) > _FEW:
        return _NO_DOCUMENT
    name = named("; ".join(titles))
    return Both((", by ", name), (" (", name, ")"))
