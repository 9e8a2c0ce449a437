"""What is answered on the strategies and policies of States for exports: each document's words, and of whom they are awaited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from analytics.claims.questions import Claim
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, as_stated, awaited_from, body, unanswered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, day, named, number
from analytics.profiles.questions import ExportStrategy, export_strategies

_NONE: Final = "No document on record names an export strategy of that State, and not every State's is held."


def of_states(context: ReplyContext) -> Answer:
    """What documents say of the strategy or policy of each State asked about; of a State that none of them names it is awaited.

    Where they name none of any of these States, nothing is said. The number published of the country stands first where it is asked of several.
    """
    rows = export_strategies(context.store, context.filters)
    if not context.filters.states or not rows:
        return unanswered(_NONE)
    lead = body(
        "On the export strategy or policy{there}, documents on record say:",
        "{there}संबंध में निर्यात रणनीति या नीति पर अभिलेख में उपलब्ध दस्तावेजों के अनुसार:",
        there=context.there,
    )
    having = {row.state_code for row in rows}
    awaited = [code for code in context.filters.states if code not in having]
    claim = context.published("DEH", "states_with_export_strategy") if len(context.filters.states) > 1 else None
    return Answer(
        (
            *((_published(claim),) if claim else ()),
            lead,
            *(_line(context, row) for row in rows),
            *((awaited_from(context.both_listed([context.state_names[code] for code in awaited])),) if awaited else ()),
        ),
        basis=tuple(dict.fromkeys((*((claim.document,) if claim else ()), *(row.document for row in rows)))),
        names_none=True,
    )


def _published(claim: Claim) -> Paragraph:
    return as_stated(
        claim,
        "As last published, {n} States/UTs have prepared an export strategy, as on {day}.",
        "अंतिम प्रकाशित सूचना के अनुसार {n} राज्यों/संघ राज्य क्षेत्रों ने निर्यात रणनीति तैयार की है (स्थिति {day} की)।",
    )


def _line(context: ReplyContext, row: ExportStrategy) -> Paragraph:
    return replace(
        body(
            "{state}: {said} ({when})",
            "{state}: {said} ({when})",
            state=Both((named(row.state_name),), (named(context.in_hindi.get(row.state_name, row.state_name)),)),
            said=named(row.statement),
            when=_told(row.told_on),
        ),
        role="bullet",
    )


def _told(on: date | None) -> Both:
    if on is None:
        return Both(("day not given",), ("तिथि नहीं दी गई है",))
    return Both(("as on ", day(on, "Day of the document")), ("स्थिति ", day(on, "Day of the document"), " की"))


def held(context: ReplyContext) -> tuple[Paragraph, ...]:
    """Of how many States/UTs documents tell of a strategy, where the words ask for them by State; of the others it is awaited."""
    rows = export_strategies(context.store, context.filters)
    if not context.wanted.is_broken_down or not rows:
        return ()
    names = list(dict.fromkeys(row.state_name for row in rows))
    origin = Origin(
        kind="figure",
        label="States/UTs of whose export strategy or policy a document tells",
        scheme="DEH",
        value=len(names),
        base="as documents on record tell",
        as_on=context.filters.as_on,
        documents=tuple(dict.fromkeys(row.document for row in rows)),
        view=context.sentence("DEH"),
    )
    return (
        body(
            "Documents on record tell of the strategy or policy of {n} States/UTs ({names}); particulars of the others are awaited.",
            "अभिलेख में उपलब्ध दस्तावेज {n} राज्यों/संघ राज्य क्षेत्रों ({names}) की रणनीति या नीति के संबंध में हैं; शेष के विवरण प्रतीक्षित हैं।",
            n=number(origin),
            names=context.both_listed(names),
        ),
    )
