"""A paper as a Word document in the official look: real styles, real tables, fields only for page numbers."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from analytics.documents.chart_images import chart_png
from analytics.documents.deterministic_zip import deterministic_zip
from analytics.documents.layout_rules import (
    ILLUSTRATIVE,
    SUBJECT,
    WIDE,
    note_lines,
    one_line,
    provenance_lines,
    title_lines,
)
from analytics.documents.paper import Block, Break, Chart, Paper, Paragraph, Role, Table
from analytics.documents.word.styles import set_styles
from analytics.documents.word.table import run_xml, table_xml

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import _Footer

_FIXED: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Same paper, same bytes: no time is taken from the clock."""
_A4: Final = (210, 297)
_MARGIN: Final = 25
_TWIPS: Final = 1440 / 25.4
_TALLEST: Final = 225
"""Millimetres that a picture may take of a page's height."""
_STYLE_OF: Final[dict[Role, str]] = {
    "head": "OfficialHead",
    "subject": "Title",
    "heading": "Heading1",
    "asked": "Asked",
    "part": "Part",
    "answer": "Answer",
    "body": "Normal",
    "bullet": "ListBullet",
    "note": "Note",
    "stars": "Stars",
}
_PART: Final = re.compile(r"^(\([a-z]{1,4}\))\s+")


def docx_bytes(paper: Paper) -> bytes:
    """The paper as a Word document. The same paper gives the same bytes."""
    document = _blank(paper)
    setter = _Setter(document, is_illustrative=paper.is_illustrative)
    for block in paper.blocks:
        setter.put(block)
    out = io.BytesIO()
    document.save(out)
    return deterministic_zip(out.getvalue())


class _Setter:
    """Puts one block after another; knows whether a page break is due and which way the page lies."""

    def __init__(self, document: Document, *, is_illustrative: bool) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        self._document = document
        self._parsed = parse_xml
        self._declared = nsdecls("w")
        self._is_illustrative = is_illustrative
        self._is_across = False
        self._is_break_due = False

    def put(self, block: Block) -> None:
        """Sets the block below what stands already."""
        if isinstance(block, Break):
            self._is_break_due = True
            return
        is_wide = isinstance(block, Table) and len(block.headings) > WIDE
        is_note = isinstance(block, Paragraph) and block.role == "note" and not self._is_break_due
        if is_wide != self._is_across and not is_note:
            self._turn(is_across=is_wide)
        if isinstance(block, Paragraph):
            self._paragraph(_STYLE_OF[block.role], _laid(block))
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Chart):
            self._picture(chart_png(block, is_illustrative=self._is_illustrative), block.title, block.alt)
        else:
            self._picture(block.png, block.title, block.alt)

    def _append(self, xml: str) -> BaseOxmlElement:
        element = self._parsed(xml)
        # The last element of the body is the section's own and stays last.
        self._document.element.body[-1].addprevious(element)
        return element

    def _paragraph(self, style: str, text: str) -> BaseOxmlElement:
        first = "<w:pageBreakBefore/>" if self._is_break_due else ""
        self._is_break_due = False
        return self._append(
            f'<w:p {self._declared}><w:pPr><w:pStyle w:val="{style}"/>{first}</w:pPr>{run_xml(text)}</w:p>'
        )

    def _table(self, table: Table) -> None:
        lines = title_lines(table)
        for at, line in enumerate(lines):
            is_marking = bool(table.marking) and at == 0
            is_day = table.as_on is not None and at == len(lines) - 1
            self._paragraph("Annexure" if is_marking else "TableDay" if is_day else "Caption", line)
        if self._is_break_due:
            self._paragraph("SectionEnd", "")
        room = int((_A4[1] if self._is_across else _A4[0]) * _TWIPS - 2 * _MARGIN * _TWIPS)
        self._append(table_xml(table, room, self._declared))
        # Two tables without a paragraph between them would become one; so something always follows.
        for line in note_lines(table) or ("",):
            self._paragraph("Note", line)

    def _picture(self, png: bytes, title: str, alt: str) -> None:
        from docx.shared import Mm

        part = self._document.part
        _, image = part.get_or_add_image(io.BytesIO(png))
        width = min(_A4[0] - 2 * _MARGIN, _TALLEST * image.px_width / image.px_height)
        inline = part.new_pic_inline(io.BytesIO(png), width=Mm(width))
        inline.docPr.set("descr", one_line(alt))
        inline.docPr.set("title", one_line(title))
        self._paragraph("Picture", "")[-1].add_drawing(inline)

    def _turn(self, *, is_across: bool) -> None:
        """Goes on with a new page that lies the other way."""
        from docx.enum.section import WD_ORIENT
        from docx.shared import Mm

        if len(self._document.element.body) > 1:
            section = self._document.add_section()
            self._document.paragraphs[-1].style = "Section End"
        else:
            section = self._document.sections[0]
        narrow, wide = (Mm(side) for side in _A4)
        section.orientation = WD_ORIENT.LANDSCAPE if is_across else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (wide, narrow) if is_across else (narrow, wide)
        self._is_across = is_across
        self._is_break_due = False


def _laid(paragraph: Paragraph) -> str:
    """The paragraph's text; the letter of a part stands out to the left of its words."""
    return _PART.sub("\\1\t", paragraph.text) if paragraph.role == "part" else paragraph.text


def _blank(paper: Paper) -> Document:
    """A document without a block: page, styles, header, footer and properties."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    package = document.part.package
    for key in [key for key, rel in package.rels.items() if rel.reltype.endswith("/thumbnail")]:
        # The library's template brings the picture of an empty page of its own.
        del package.rels[key]
    set_styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(_A4[0]), Mm(_A4[1])
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(_MARGIN))
    section.header_distance = section.footer_distance = Mm(12)
    if paper.is_illustrative:
        section.header.paragraphs[0].add_run(ILLUSTRATIVE)
    _number_pages(section.footer, one_line(paper.code))
    _set_up(document)
    _describe(document, paper)
    return document


def _number_pages(footer: _Footer, code: str) -> None:
    """The code of the document and the number of the page, in a line that fits pages of either way."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    def field(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    wording = f"{run_xml(f'{code}  |  ') if code else ''}{run_xml('Page ')}{field('PAGE')}{run_xml(' of ')}{field('NUMPAGES')}"
    stored = footer.part.element
    stored.replace(
        stored[0], parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{wording}</w:p>')
    )


def _set_up(document: Document) -> None:
    """Opens as a document of today's Word, in English of India with Hindi beside it."""
    from docx.oxml.ns import qn

    settings = document.settings.element
    for stored in settings.iter(qn("w:compatSetting")):
        if stored.get(qn("w:name")) == "compatibilityMode":
            stored.set(qn("w:val"), "15")
    for stored in settings.iter(qn("w:themeFontLang")):
        for name, language in (("val", "en-IN"), ("eastAsia", "en-IN"), ("bidi", "hi-IN")):
            stored.set(qn(f"w:{name}"), language)


def _describe(document: Document, paper: Paper) -> None:
    """The properties that Word and file lists show: title, language, and what the document is a view of."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    core = document.core_properties
    core.title, core.subject = one_line(paper.title)[:255], SUBJECT
    core.author = core.last_modified_by = SUBJECT
    core.language, core.category = "en-IN", "Illustrative" if paper.is_illustrative else ""
    core.created = core.modified = _FIXED
    core.revision, core.comments = 1, SUBJECT
    stored = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    # The library stops at 255 letters, which Word does not.
    stored.element.find(qn("dc:description")).text = "\n".join(provenance_lines(paper))
