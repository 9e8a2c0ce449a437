"""Briefs: one paper on India, on States or on districts, of the blocks that the reader wants, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal

from analytics.desk.brief import lists as brief_lists
from analytics.desk.brief import tables as brief_tables
from analytics.desk.brief.context import BriefGround
from analytics.desk.brief.figures import DEH, key_figures
from analytics.desk.phrases import SCHEME_WORDS
from analytics.desk.reply.papers import Bearing
from analytics.documents.paper import Block, Origin, Paper, Paragraph, Picture, day, named, number, said, traced

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
_MADE_BY: Final[dict[BlockName, Callable[[BriefGround], Iterable[Block]]]] = {
    "figures": key_figures,
    "table": brief_tables.places,
    "gaps": brief_tables.gaps,
    "committee": brief_tables.committee,
    "products": brief_lists.listed_products,
    "claims": brief_lists.claims,
}


def block(ground: BriefGround, name: BlockName) -> tuple[Block, ...]:
    """One block under its heading. The map is drawn elsewhere, and raises KeyError here."""
    return Paragraph((_heading(ground, name),), "heading"), *_MADE_BY[name](ground)


def _heading(ground: BriefGround, name: BlockName) -> str:
    if name != "table":
        return BLOCKS[name]
    return "Districts" if ground.is_by_district else "States and Union Territories"


def brief_title(ground: BriefGround) -> str:
    """The brief by its places: "Brief on Bihar"."""
    return f"Brief on {ground.place}"


def brief_paper(
    ground: BriefGround, names: Sequence[BlockName], bearing: Bearing, picture: Picture | None = None
) -> Paper:
    """The brief of these blocks. Without a picture the block of the map is left out."""
    blocks: list[Block] = [*_opening(ground)]
    for name in (one for one in BLOCKS if one in names):
        if name != "map":
            blocks += block(ground, name)
        elif picture:
            blocks += [Paragraph((BLOCKS[name],), "heading"), picture]
    return bearing.paper(brief_title(ground), blocks)


def _opening(ground: BriefGround) -> Iterator[Paragraph]:
    yield Paragraph(("Brief on ", named(ground.place)), "subject")
    register = ground.base()
    known = (
        traced(f", {ground.filters.books_words}", Origin(kind="day", label="State of the books"))
        if ground.filters.books_words
        else ()
    )
    yield Paragraph(
        said(
            "The "
            + SCHEME_WORDS[ground.filters.scheme]
            + " and the "
            + DEH
            + " initiative, each by itself, as on {day}{known}.",
            day=day(ground.filters.as_on),
            known=known,
        )
    )
    if register and not (ground.districts and len(ground.plans) == 1):
        base = ground.counted_as(register, len(ground.plans))
        unit = "Aspirational Districts" if ground.filters.aspirational_only else "districts"
        yield Paragraph(
            said(
                "Base: {n} " + unit + " of the register, as on {day}.",
                n=number(base),
                day=day(ground.filters.as_on),
            ),
            "note",
        )
