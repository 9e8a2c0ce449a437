"""The lists of a brief: the products of the scheme's list with their chart, and what was last published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from analytics.claims.words import subject
from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.tables import headed, list_origin, rows_of
from analytics.desk.reply.answers.annexure_rows import numbered, undated
from analytics.documents.paper import Block, Chart, Origin, Paragraph, Table, day, statement
from analytics.exports.questions import UNITS
from analytics.words import amount, dotted, indian, yes_no

_BAR: Final = "#2b5486"
"""The step of the ramp of counts that pages draw three to five in: a count, and no status."""
_SCHEMES: Final = {"REGISTER": "Register"}


def listed_products(context: BriefContext) -> Iterator[Block]:
    """The products by sector as a chart, then every row of the list for the places."""
    scheme = context.filters.scheme
    if not context.listed:
        yield Paragraph(
            statement(
                "No row of the " + scheme + " list is on record for this view, as on {day}.",
                day=day(context.filters.as_on),
            )
        )
        return
    origin = list_origin(context, f"{scheme} products by sector")
    counts = Counter(row.sector for row in context.listed).most_common()
    title = f"Products by sector, {scheme}: {context.place}"
    alt = f"{title}. {'; '.join(f'{sector} {indian(count)}' for sector, count in counts)}."
    sectors, values = zip(*counts, strict=True)
    yield Chart(
        title,
        sectors,
        (("Products", values),),
        (_BAR,),
        origin,
        alt,
        " ".join(("A product named in two districts counts twice.", *undated(origin.as_on))),
    )
    rows = [
        (
            row.state_name,
            row.district_name if row.is_current_district else f"{row.district_name} (no longer in the register)",
            (row.product_name, row.sector, yes_no(row.is_gi_tagged)),
        )
        for row in context.listed
    ]
    listed = list_origin(context, f"{scheme} products, row by row")
    yield Table(
        f"Products of the {scheme} list",
        headed(context, "Product", "Sector", "GI mark"),
        numbered(rows_of(context, rows)),
        listed,
        listed.as_on,
        notes=("GI mark: the list's own mark for a Geographical Indication.", *undated(listed.as_on)),
    )


def exports(context: BriefContext) -> Iterator[Block]:
    """Every value of the places' exports, each in its document's own unit and period; none is added or converted."""
    values, as_on = context.own(context.rows.exports), context.filters.as_on
    if not values:
        yield Paragraph(
            statement(
                "Information on the exports of these districts is awaited, as on {day}: no document on record gives a value.",
                day=day(as_on),
            )
        )
        return
    rows = [
        (
            one.state_name,
            one.district_name,
            (
                f"{one.financial_year}, {one.period}",
                f"{amount(one.value)} {UNITS[one.unit]}",
                f"{one.share_pct}% of {amount(one.state_value)}" if one.share_pct and one.state_value else "",
                one.document,
                one.grade,
            ),
        )
        for one in values
    ]
    yield Table(
        "Exports by district, as each document states them",
        headed(context, "Period", "Value", "Share of the State, same document", "Document", "Grade"),
        numbered(rows_of(context, rows)),
        Origin(
            kind="document",
            label="Exports by district",
            base="as stated in each document",
            as_on=as_on,
            documents=tuple(dict.fromkeys(one.document for one in values)),
            view=context.sentence(),
        ),
        as_on,
        notes=("Each value in its document's own unit and period; none is added to or converted into another.",),
    )


def claims(context: BriefContext) -> Iterator[Block]:
    """What was last published of each measure and its verdict against our rows of its day; of the country, in every brief."""
    words = (
        "Published figures are of the country and stand here beside ours; none is spread over States or districts, and each is "
        "compared with our rows of its own day."
    )
    yield Paragraph((words,))
    rows = tuple(
        (
            at,
            _SCHEMES.get(one.claim.scheme, one.claim.scheme),
            subject(one.claim.measure),
            one.claim.number,
            dotted(one.claim.day),
            one.claim.document,
            one.verdict_words[:1].upper() + one.verdict_words[1:],
        )
        for at, one in enumerate(context.rows.published, start=1)
    )
    as_on = context.filters.as_on
    yield Table(
        "Figures last published, and our rows",
        ("S. No.", "Scheme", "What", "As published", "On", "Document", "Against our rows"),
        rows,
        Origin(
            kind="document",
            label="Published figures",
            base="as stated in each document",
            as_on=as_on,
            view=context.sentence(),
        ),
        as_on,
    )
