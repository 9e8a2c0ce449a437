"""A brief as a paper with its view: composed on the page, drawn and set only when a file of it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from analytics.desk.brief.context import BriefContext
from analytics.desk.brief.paper import brief_paper, brief_title
from analytics.desk.reply.papers import DocumentStamp
from analytics.documents.paper import Block, Paper, Picture
from analytics.documents.pdf.document import pdf_bytes
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.slides.deck import pptx_bytes
from analytics.documents.word.document import docx_bytes
from analytics.provenance import Provenance
from analytics.words import counted
from data.audit import CodedView
from pages.frame.workspace import is_sample, marked
from pages.parliament.briefs.choice import BriefRequest, brief_coded
from pages.parliament.briefs.map import drawn, undrawn
from pages.parts.downloads import Kind

FORMATS: Final[MappingProxyType[str, tuple[Kind, Callable[[Paper], bytes]]]] = MappingProxyType(
    {
        "Word": ("docx", docx_bytes),
        "PowerPoint": ("pptx", pptx_bytes),
        "PDF": ("pdf", pdf_bytes),
        "Excel": ("xlsx", tables_xlsx),
    }
)
"""Every kind of document that a brief leaves as."""
_SOURCES: Final = 12


@dataclass(frozen=True)
class Brief:
    """One brief: its ground, its paper with the map not yet drawn, the view that it is of, and that view under its code."""

    context: BriefContext
    paper: Paper
    view: Provenance
    coded: CodedView
    measure: str

    def whole(self) -> Paper:
        """The paper with its map drawn."""
        return replace(self.paper, blocks=tuple(self._drawn(block) for block in self.paper.blocks))

    def _drawn(self, block: Block) -> Block:
        if not isinstance(block, Picture):
            return block
        return drawn(self.context, self.measure, self.view.sentence, is_illustrative=self.paper.is_illustrative)

    def made(self, form: str) -> bytes:
        """The brief as a file of one of FORMATS."""
        return FORMATS[form][1](self.whole())


def brief(context: BriefContext, request: BriefRequest) -> Brief:
    """The brief of the blocks wanted."""
    plain = brief_paper(context, request.blocks, DocumentStamp(()), undrawn(context, request.measure))
    coded = brief_coded(context, request)
    view = Provenance(
        title=brief_title(context),
        scheme=f"{context.filters.scheme}; Districts as Export Hubs (DEH) in lines and tables of its own",
        sentence=marked(context.sentence()),
        base=f"{counted(len(context.plans), 'district')} of the {context.filters.register}",
        as_on=context.filters.as_on,
        sources=_sources(plain),
        notes=("Lists and statements carry the day of their own document, as printed beside each figure.",),
        is_illustrative=is_sample(),
        code=coded.code,
        head=coded.head,
    )
    paper = replace(plain, provenance=view.lines(), code=view.code, is_illustrative=view.is_illustrative)
    return Brief(context, paper, view, coded, request.measure)


def _sources(paper: Paper) -> tuple[str, ...]:
    origins = {run.origin for run in paper.cited} | {table.origin for table in paper.tables}
    documents = Counter(document for origin in origins for document in origin.documents)
    # By name where counts are equal: a set has no order of its own, and the same brief must bear the same lines.
    in_order = sorted(documents.items(), key=lambda one: (-one[1], one[0]))
    return tuple(f"{document}: behind {counted(count, 'figure')}" for document, count in in_order[:_SOURCES])
