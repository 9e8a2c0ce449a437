"""What is answered on how many districts there are: those of the register on its day, of the country or of the States named."""

from __future__ import annotations

from dataclasses import replace

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_counts
from analytics.desk.both import Both
from analytics.desk.phrases import Answer, body, day_of, districts_of, share_of, unanswered
from analytics.desk.reply.answers.annexure_rows import DISTRICT, STATE, Row, figure_origin, numbered, with_total
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Origin, Paragraph, Table, named, number
from analytics.words import listed


def districts(context: ReplyContext) -> Answer:
    """The districts of the Local Government Directory; of districts that a part names there is nothing to count."""
    said = () if context.named_districts else in_register(context)
    if not said:
        return unanswered("No register of districts, of that day or an earlier one, is on record for that place.")
    return Answer(said)


def in_register(context: ReplyContext) -> tuple[Paragraph, ...]:
    """How many districts the register has in view; nothing where no register of the day is on record."""
    base = context.base()
    if base is None or base.as_on is None:
        return ()
    return (
        body(
            "There are {n} {where} in the register of districts (Local Government Directory), {when}.",
            "जिलों के रजिस्टर (स्थानीय सरकार निर्देशिका) में {where} {n} हैं {when}।",
            n=Both(districts_of(base).english, (number(base), " जिले")),
            where=context.where,
            when=day_of(base, "Day of the register"),
        ),
    )


def names_of(context: ReplyContext) -> tuple[Paragraph, ...]:
    """The districts of the register in view by name, in a sentence; nothing where none is on record."""
    rows = district_classes(context.store, context.filters, MEASURES["identified"])
    if not rows:
        return ()
    names = [row.district_name for row in rows]
    return (
        body(
            "They are: {names}.",
            "ये हैं: {names}।",
            names=Both((named(listed(names, most=len(names))),), (named(context.listed_in_hindi(names)),)),
        ),
    )


def states_of_list(context: ReplyContext, listed: Origin) -> tuple[Paragraph, ...]:
    """Of how many States/UTs the list of products names districts, beside the figure of the list that has its day."""
    reached = [code for code in context.reach if not context.filters.states or code in context.filters.states]
    whole = len(context.filters.states) or len(context.state_names)
    counted = replace(
        listed,
        label="States/UTs with a product on the list",
        value=len(reached),
        base="of States/UTs",
        base_value=whole,
        ground="",
    )
    return (
        body(
            "The list names districts of {n} {base}.",
            "सूची में {n} {base} राज्यों/संघ राज्य क्षेत्रों के जिले हैं।",
            n=number(counted),
            base=share_of(counted),
        ),
    )


def districts_by_name(context: ReplyContext) -> Table:
    """The districts of the register in view by name."""
    rows: list[Row] = [
        (one.state_name, one.district_name)
        for one in district_classes(context.store, context.filters, MEASURES["identified"])
    ]
    origin = figure_origin(context, "districts_in_register", "REGISTER", "Districts by name")
    return Table(
        "Districts in the register",
        DISTRICT,
        numbered(rows),
        origin,
        origin.as_on,
        hindi_title="रजिस्टर के जिले",
    )


def districts_by_state(context: ReplyContext) -> Table:
    """The districts of each State/UT in view, with their total."""
    measure = MEASURES["identified"]
    rows: list[Row] = [
        (one.state_name, one.district_count)
        for one in state_counts(measure, district_classes(context.store, context.filters, measure))
    ]
    origin = figure_origin(context, "districts_in_register", "REGISTER", "Districts by State/UT")
    return Table(
        "State/UT-wise number of districts in the register",
        (*STATE, "Districts in the register"),
        with_total(rows, 1),
        origin,
        origin.as_on,
        has_total=True,
        hindi_title="राज्य/संघ राज्य क्षेत्र-वार जिलों की संख्या, रजिस्टर के अनुसार",
    )
