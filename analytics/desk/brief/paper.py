"""Briefs: one paper on India, on States or on districts, of the blocks that the reader wants, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal

from analytics.desk.brief import lists as brief_lists
from analytics.desk.brief import tables as brief_tables
from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.figures import DEH, key_figures
from analytics.desk.brief.summary import summary
from analytics.desk.phrases import SCHEME_WORDS, under_its_view
from analytics.desk.reply.papers import DocumentStamp
from analytics.documents.paper import (
    Block,
    Cited,
    Origin,
    Paper,
    Paragraph,
    Picture,
    day,
    named,
    number,
    statement,
    traced,
)

BlockName = Literal["summary", "figures", "map", "table", "gaps", "committee", "products", "exports", "claims"]
BLOCKS: Final[dict[BlockName, str]] = {
    "summary": "Summary",
    "figures": "Key figures",
    "map": "Map",
    "table": "Table",
    "gaps": "Gap list",
    "committee": "Committees",
    "products": "Products",
    "exports": "Exports",
    "claims": "Published figures",
}
"""The blocks in the order in which they stand in a brief."""
SHORT: Final[tuple[BlockName, ...]] = ("summary", "figures", "map", "table")
"""What a brief holds unless more is asked for; the others stand behind as annexes, on demand."""
_MADE_BY: Final[dict[BlockName, Callable[[BriefContext], Iterable[Block]]]] = {
    "summary": summary,
    "figures": key_figures,
    "table": brief_tables.places,
    "gaps": brief_tables.gaps,
    "committee": brief_tables.committee,
    "products": brief_lists.listed_products,
    "exports": brief_lists.exports,
    "claims": brief_lists.claims,
}


def _block(context: BriefContext, name: BlockName) -> Iterator[Block]:
    """What stands under a block's heading. The map is drawn elsewhere, and raises KeyError here."""
    made = _MADE_BY[name](context)
    # Published figures are of the country, whatever the brief is on.
    return iter(made) if name == "claims" else (under_its_view(context, one) for one in made)


def _heading(context: BriefContext, name: BlockName) -> str:
    words = BLOCKS[name]
    if name == "table":
        words = "Districts" if context.is_by_district else "States and Union Territories"
    only = context.filters.aspirational_only and name not in ("claims", "map")
    return f"{'' if name in SHORT else 'Annex: '}{words}{', Aspirational Districts only' if only else ''}"


def brief_title(context: BriefContext) -> str:
    """The brief by its places: "Brief on Bihar"."""
    return f"Brief on {context.place}"


def brief_paper(
    context: BriefContext, names: Sequence[BlockName], document_stamp: DocumentStamp, picture: Picture | None = None
) -> Paper:
    """The brief of these blocks. Without a picture the block of the map is left out."""
    blocks: list[Block] = [Paragraph(("Brief on ", named(context.place)), "subject")]
    if "summary" not in names or context.filters.books_words:
        blocks.append(_day(context))
    if "figures" not in names:
        blocks += _base(context)
    for at, name in enumerate((one for one in BLOCKS if one in names and (one != "map" or picture)), start=1):
        place = Origin(kind="name", label="Number of a section")
        blocks.append(Paragraph((Cited(f"{at}.", place), f" {_heading(context, name)}"), "heading"))
        blocks += [picture] if name == "map" and picture else _block(context, name)
    return document_stamp.paper(brief_title(context), blocks)


def _day(context: BriefContext) -> Paragraph:
    """Of what the brief is and of which day, where no summary says it, or the ledger is that of an earlier day."""
    known = (
        traced(f", {context.filters.books_words}", Origin(kind="day", label="State of the records"))
        if context.filters.books_words
        else ()
    )
    return Paragraph(
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


def _base(context: BriefContext) -> Iterator[Paragraph]:
    register = context.base()
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
