"""What is answered on towns and clusters that documents name for export: by State, as named, and never as all that there are."""

from __future__ import annotations

from typing import Final

from analytics.coverage.questions import NamedCluster, clusters_named
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, unanswered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, day, named, number

_TOWNS: Final = ("town_of_export_excellence",)
_NO_TOWN: Final = "No Town of Export Excellence of those States is named by a document on record, and the list held is not known to be whole."


def towns(context: ReplyContext) -> Answer:
    """The Towns of Export Excellence of each State asked about, by name; where a document names none of one, nothing is said."""
    rows = clusters_named(context.store, context.filters, _TOWNS)
    by_state = {code: [row for row in rows if row.state_code == code] for code in context.filters.states}
    if not all(by_state.values()):
        return unanswered(_NO_TOWN)
    paragraphs = []
    for code, some in by_state.items():
        state = context.state_names[code]
        one = len(some) == 1
        newest = max(row.as_on_date for row in some if row.as_on_date)
        places = named(", ".join(row.listed_place for row in some))
        paragraphs.append(
            body(
                "Documents on record name {n} "
                + ("Town" if one else "Towns")
                + " of Export Excellence in {state}, the newest document of {day}: {places}.",
                "अभिलेख में उपलब्ध दस्तावेजों में {state} के {n} निर्यात उत्कृष्टता नगरों के नाम हैं (नवीनतम दस्तावेज {day} का): {places}।",
                n=number(_origin(context, some)),
                state=Both((named(state),), (named(context.in_hindi.get(state, state)),)),
                day=day(newest, "Newest document"),
                places=places,
            )
        )
    return Answer(tuple(paragraphs), basis=tuple(dict.fromkeys(row.document for row in rows)), names_none=True)


def _origin(context: ReplyContext, rows: list[NamedCluster]) -> Origin:
    return Origin(
        kind="document",
        label="Towns of Export Excellence named",
        value=len(rows),
        base="as named by documents on record",
        as_on=max(row.as_on_date for row in rows if row.as_on_date),
        grade=max((row.grade for row in rows if row.grade), default=""),
        documents=tuple(dict.fromkeys(row.document for row in rows)),
        view=context.sentence(),
    )
