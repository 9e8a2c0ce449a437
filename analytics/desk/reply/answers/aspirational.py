"""What is answered on Aspirational Districts: those that the list names of the places asked about, none where it names none."""

from __future__ import annotations

from dataclasses import replace

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, day_of, districts_of, scheme_words, share_of, unanswered
from analytics.desk.reply.answers.deh import committees
from analytics.desk.reply.answers.plans import plans
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, day, number


def aspirational(context: ReplyContext) -> Answer:
    """The Aspirational Districts of the places asked about, with their products, or with their committees and plans."""
    if context.named_districts:
        return _aspirational_of_districts(context)
    on_list, having = (
        context.figure("aspirational_listed"),
        context.figure("aspirational_with_product"),
    )
    if on_list is None:
        return _none_aspirational(context)
    on_list = replace(on_list, scheme="ADP")
    paragraphs = [
        body(
            "The list of Aspirational Districts of NITI Aayog names {n} {where}, {when}.",
            "नीति आयोग की आकांक्षी जिलों की सूची में {where} {n} हैं {when}।",
            n=Both(districts_of(on_list).english, (number(on_list), " जिले")),
            where=context.where,
            when=day_of(on_list),
        )
    ]
    if context.wanted.counts_states:
        paragraphs.append(_states_of(context, on_list))
    narrowed = replace(context, filters=replace(context.filters, aspirational_only=True))
    if context.scheme == "DEH":
        paragraphs.append(
            body(
                "The initiative is meant for each of them; what is on record of their committees and plans is as follows.",
                "यह पहल इनमें से प्रत्येक के लिए है; इनकी समितियों और योजनाओं के संबंध में अभिलेख में जो है वह निम्नानुसार है।",
            )
        )
        return Answer(
            (
                *paragraphs,
                *committees(narrowed).paragraphs[-1:],
                *plans(narrowed).paragraphs[-1:],
            )
        )
    # Of no initiative asked about, the products of these districts are not asked for.
    if having and having.as_on and context.scheme:
        paragraphs.append(
            body(
                "Under the {scheme}, a product has been identified in {n} {base}, as on {day}.",
                "{scheme} के अंतर्गत {n} {base} जिलों में उत्पाद की पहचान की गई है (स्थिति {day} की)।",
                n=number(having),
                scheme=scheme_words(context.filters.scheme),
                base=share_of(having),
                day=day(having.as_on, "Day of the list"),
            )
        )
    return Answer(tuple(paragraphs))


def _states_of(context: ReplyContext, on_list: Origin) -> Paragraph:
    """In how many States/UTs the districts of the list lie."""
    rows = district_classes(context.store, context.filters, MEASURES["identified"])
    origin = replace(
        on_list,
        label="States/UTs with an Aspirational District",
        value=len({row.state_code for row in rows if row.is_aspirational}),
        base="of States/UTs",
        base_value=len(context.filters.states) or len(context.state_names),
        ground="",
    )
    return body(
        "They lie in {n} {base}.",
        "ये {n} {base} राज्यों/संघ राज्य क्षेत्रों में हैं।",
        n=number(origin),
        base=share_of(origin),
    )


def _none_aspirational(context: ReplyContext) -> Answer:
    """That the list, which is whole, names no district of these States; where no list is on record, nothing."""
    whole = context.figure("aspirational_listed", states=())
    if whole is None:
        return unanswered("No list of Aspirational Districts of that day or of an earlier one is on record.")
    none = body(
        "The list of Aspirational Districts of NITI Aayog names no district {where}, {when}.",
        "नीति आयोग की आकांक्षी जिलों की सूची में {where} किसी जिले का नाम नहीं है {when}।",
        where=context.where,
        when=day_of(whole),
    )
    return Answer((none,), basis=whole.documents, names_none=True)


def _aspirational_of_districts(context: ReplyContext) -> Answer:
    rows = context.of_view(district_classes(context.store, context.filters, MEASURES["identified"]))
    listed = context.figure("aspirational_listed")
    if listed is None or any(row.is_aspirational is None for row in rows):
        return unanswered("No list of Aspirational Districts of that day or of an earlier one is on record.")
    marked = [row for row in rows if row.is_aspirational]
    origin = replace(
        context.count(
            "Districts named on the list of Aspirational Districts",
            len(marked),
            len(rows),
            scheme="ADP",
            figure_id=listed.figure_id,
            documents=listed.documents,
            grades=[listed.grade],
        ),
        as_on=listed.as_on,
    )
    return Answer(
        (
            body(
                "The list of Aspirational Districts of NITI Aayog names {n} {base} {where}, {when}.",
                "नीति आयोग की आकांक्षी जिलों की सूची में {where} {n} {base} जिले हैं {when}।",
                n=number(origin),
                base=share_of(origin),
                where=context.where,
                when=day_of(listed),
            ),
        ),
        names_none=not marked,
    )
