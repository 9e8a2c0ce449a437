"""Briefs: one paper on India, on States or on districts, of the blocks that the reader wants, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal

from analytics.desk.brief import lists as brief_lists
from analytics.desk.brief import tables as brief_tables
from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.figures import DEH, key_figures
from analytics.desk.phrases import SCHEME_WORDS, under_its_view
from analytics.desk.reply.papers import DocumentStamp
from analytics.documents.paper import Block, Origin, Paper, Paragraph, Picture, day, named, number, statement, traced

BlockName = Literal["figures", "map", "table", "gaps", "committee", "products", "claims"]
BLOCKS: Final[dict[BlockName, str]] = {
    "figures": "Key figures",
    "map": "Map",
    "table": "Table",
    "gaps": "Gap list",
    "committee": "Committees",
    "products": "Products",
    "claims": "Published figures",
}
"""The blocks in the order in which they stand in a brief."""
_MADE_BY: Final[dict[BlockName, Callable[[BriefContext], Iterable[Block]]]] = {
    "figures": key_figures,
    "table": brief_tables.places,
    "gaps": brief_tables.gaps,
    "committee": brief_tables.committee,
    "products": brief_lists.listed_products,
    "claims": brief_lists.claims,
}


def block(context: BriefContext, name: BlockName) -> tuple[Block, ...]:
    """One block under its heading. The map is drawn elsewhere, and raises KeyError here."""
    head, made = Paragraph((_heading(context, name),), "heading"), _MADE_BY[name](context)
    if name == "claims":
        return head, *made  # of the country, whatever the brief is on
    only = ", Aspirational Districts only" if context.filters.aspirational_only else ""
    return Paragraph((f"{head.text}{only}",), "heading"), *(under_its_view(context, one) for one in made)


def _heading(context: BriefContext, name: BlockName) -> str:
    if name != "table":
        return BLOCKS[name]
    return "Districts" if context.is_by_district else "States and Union Territories"


def brief_title(context: BriefContext) -> str:
    """The brief by its places: "Brief on Bihar"."""
    return f"Brief on {context.place}"


def brief_paper(
    context: BriefContext, names: Sequence[BlockName], document_stamp: DocumentStamp, picture: Picture | None = None
) -> Paper:
    """The brief of these blocks. Without a picture the block of the map is left out."""
    blocks: list[Block] = [*_opening(context)]
    for name in (one for one in BLOCKS if one in names):
        if name != "map":
            blocks += block(context, name)
        elif picture:
            blocks += [Paragraph((BLOCKS[name],), "heading"), picture]
    return document_stamp.paper(brief_title(context), blocks)


def _opening(context: BriefContext) -> Iterator[Paragraph]:
    yield Paragraph(("Brief on ", named(context.place)), "subject")
    register = context.base()
    known = (
        traced(f", {context.filters.books_words}", Origin(kind="day", label="State of the records"))
        if context.filters.books_words
        else ()
    )
    yield Paragraph(
        statement(
            "The "
            + SCHEME_WORDS[context.filters.scheme]
            + " and the "
            + DEH
            + " initiative, each by itself, as on {day}{known}.",
            day=day(context.filters.as_on),
            known=known,
        )
    )
    if register and not (context.districts and len(context.plans) == 1):
        base = context.counted_as(register, len(context.plans))
        unit = "Aspirational Districts" if context.filters.aspirational_only else "districts"
        yield Paragraph(
            statement(
                "Base: {n} " + unit + " of the register, as on {day}.",
                n=number(base),
                day=day(context.filters.as_on),
            ),
            "note",
        )
