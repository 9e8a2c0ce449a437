"""What is answered on towns and clusters that documents name for export: by State, as named, and never as all that there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from analytics.coverage.questions import NamedCluster, clusters_named
from analytics.desk.both import Both
from analytics.desk.phrases import AS_ON_RECORD, Answer, body, unanswered
from analytics.desk.reply.answers.deh import OFFICIAL
from analytics.desk.reply.programmes import cited
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, day, named, number
from analytics.products.goods import holds
from analytics.support.questions import newest_first
from analytics.words import listed

_TOWNS: Final = ("town_of_export_excellence",)
_CLUSTERS: Final = MappingProxyType(
    {
        "agri_export_cluster": ("named as clusters", "क्लस्टर के रूप में"),
        "agri_export_cluster_state_level": (
            "clusters of the State, the districts not all named",
            "राज्य के क्लस्टर, जिनके सभी जिलों के नाम नहीं हैं",
        ),
        "agri_export_cluster_proposed": ("proposed by the State, and not known to be approved", "राज्य द्वारा प्रस्तावित"),
        "agri_export_cluster_state_policy": ("under the State's own policy", "राज्य की अपनी नीति के अंतर्गत"),
        "agri_export_cluster_draft_2018": ("in the draft of the policy alone", "केवल नीति के मसौदे में"),
    }
)
"""What a document says of the clusters of each kind, firmest first; one kind is never counted with another."""
_NO_CLUSTER: Final = "No cluster of the Agriculture Export Policy there is named by a document on record, and the list held is not known to be whole."
_LEAD: Final = body(
    "Documents on record name the following for the Agriculture Export Policy; the list of clusters held is not known to be whole.",
    "कृषि निर्यात नीति के लिए अभिलेख में उपलब्ध दस्तावेजों में निम्नलिखित के नाम हैं; उपलब्ध सूची पूर्ण होने की जानकारी नहीं है।",
)
_NUMBERS: Final = frozenset({"aep-2021-41", "aep-2021-46"})
_NO_TOWN: Final = "No Town of Export Excellence of those States is named by a document on record, and the list held is not known to be whole."


def towns(context: ReplyContext) -> Answer:
    """The Towns of Export Excellence of each State asked about, by name with the product that the document gives; where a document names none of one, nothing is said."""
    rows = clusters_named(context.store, context.filters, _TOWNS)
    by_state = {code: [row for row in rows if row.state_code == code] for code in context.filters.states}
    if not all(by_state.values()):
        return unanswered(_NO_TOWN)
    paragraphs = []
    for code, some in by_state.items():
        state = context.state_names[code]
        one = len(some) == 1
        newest = max(row.as_on_date for row in some if row.as_on_date)
        places = named(
            "; ".join(f"{row.listed_place}: {row.product}" if row.product else row.listed_place for row in some)
        )
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
        paragraphs += _without_product(some)
    return Answer(tuple(paragraphs), basis=tuple(dict.fromkeys(row.document for row in rows)), names_none=True)


def towns_by_state(context: ReplyContext) -> Answer:
    """The Towns of Export Excellence that documents place in a State, counted and named by it, most first."""
    rows = clusters_named(context.store, context.filters, _TOWNS)
    if not rows:
        return unanswered(_NO_TOWN)
    of_state: dict[str, list[NamedCluster]] = {}
    for row in rows:
        of_state.setdefault(row.state_name, []).append(row)
    lead = body(
        "Documents on record place {n} of them in a State:",
        "अभिलेख में उपलब्ध दस्तावेजों में इनमें से {n} का राज्य दिया गया है:",
        n=number(_origin(context, list(rows))),
    )
    lines = (
        body(
            "{state}: {n} ({places}).",
            "{state}: {n} ({places})।",
            state=Both((named(state),), (named(context.in_hindi.get(state, state)),)),
            n=number(_origin(context, some)),
            places=named(", ".join(row.listed_place for row in some)),
        )
        for state, some in sorted(of_state.items(), key=lambda one: (-len(one[1]), one[0]))
    )
    bullets = (replace(one, role="bullet") for one in lines)
    return Answer((lead, *bullets), basis=tuple(dict.fromkeys(row.document for row in rows)), names_none=True)


def _without_product(rows: list[NamedCluster]) -> tuple[Paragraph, ...]:
    """That the document names the towns and not the product for which each is recognised; nothing where it names every one."""
    some = [row.listed_place for row in rows if not row.product]
    if not some:
        return ()
    said = Both((named(listed(some, most=40)),), (named(", ".join(some)),))
    return (body("For {towns} no product is named there.", "{towns} के लिए वहां किसी उत्पाद का नाम नहीं है।", towns=said),)


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


def clusters(context: ReplyContext) -> Answer:
    """The clusters of the Agriculture Export Policy that documents name, by document, each in what it says.

    Asked of no place or crop, the numbers stated for the country. Where a place or a crop asked about has none, nothing is said.
    """
    if not (context.filters.states or context.goods):
        return _of_the_country(context)
    rows = [
        row
        for row in clusters_named(context.store, context.filters, tuple(_CLUSTERS))
        if not context.named_districts or row.district_code in context.named_districts
    ]
    rows = [row for row in rows if not context.goods or any(holds(row.product or "", good) for good in context.goods)]
    places = context.named_districts or context.filters.states
    reached = {row.district_code if context.named_districts else row.state_code for row in rows}
    grown = all(any(holds(row.product or "", good) for row in rows) for good in context.goods)
    if not rows or not {*places} <= reached or not grown:
        return unanswered(_NO_CLUSTER)
    return Answer(
        (_LEAD, *_by_document(context, rows)),
        basis=tuple(dict.fromkeys(row.document for row in rows)),
        names_none=True,
    )


def _of_the_country(context: ReplyContext) -> Answer:
    """The numbers of clusters that documents state, each with its day: they differ, and no document says why."""
    found = [row for row in context.measures.values() if row.measure_id in _NUMBERS]
    if not found:
        return unanswered("No number of clusters is on record by that day.")
    lines = [
        replace(
            body(
                "{n} clusters were stated as identified, as on {day}.",
                "{n} क्लस्टर चिन्हित बताए गए (स्थिति {day} की)।",
                n=cited(row),
                day=day(row.last_day or date.min, "Day of the document"),
            ),
            role="bullet",
        )
        for row in newest_first(found)
    ]
    rows = clusters_named(context.store, context.filters, tuple(_CLUSTERS)) if context.wanted.is_broken_down else ()
    named_ones = (_LEAD, *_by_document(context, rows)) if rows else ()
    documents = dict.fromkeys([*(row.document for row in found), *(row.document for row in rows)])
    return Answer((AS_ON_RECORD, *lines, *named_ones), basis=tuple(documents), names_none=bool(rows))


def _by_document(context: ReplyContext, rows: Sequence[NamedCluster]) -> Iterator[Paragraph]:
    """A line for each kind and document: the crops with their places as the document writes them."""
    for kind, (english, hindi) in _CLUSTERS.items():
        of_kind = [row for row in rows if row.kind == kind]
        for document in dict.fromkeys(row.document for row in of_kind):
            some = [row for row in of_kind if row.document == document]
            crops: dict[str, list[str]] = {}
            for row in some:
                crops.setdefault(row.product or "", []).append(_place(context, row))
            shown = named("; ".join(f"{crop}: {', '.join(places)}" for crop, places in crops.items()))
            yield replace(
                body(
                    "{document} (" + english + "): {shown}.",
                    "{document} (" + hindi + "): {shown}।",
                    document=_ground(some[0]),
                    shown=shown,
                ),
                role="bullet",
            )


def _ground(row: NamedCluster) -> Both:
    """The document by its name where it is official, else the day on which it was reported: a reply names no press report."""
    if row.grade in OFFICIAL:
        return Both((named(row.document),), (named(row.document),))
    if row.as_on_date is None:
        return Both(("As reported, the day not given",), ("सूचना के अनुसार, जिसकी तिथि नहीं दी गई है",))
    when = day(row.as_on_date, "Day of the document")
    return Both(("As reported on ", when), ("", when, " की सूचना के अनुसार"))


def _place(context: ReplyContext, row: NamedCluster) -> str:
    """The place as the document writes it, with its State where the part names no single one."""
    is_plain = len(context.filters.states) == 1 or row.listed_place.startswith(row.state_name)
    return row.listed_place if is_plain else f"{row.listed_place} ({row.state_name})"
