"""A deck of slides and what every slide of it carries: title, mark of the sample, code and number, and notes with the provenance."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.sax.saxutils import escape

from analytics.documents.deterministic_zip import deterministic_zip
from analytics.documents.layout_rules import ILLUSTRATIVE, SUBJECT, clean, one_line, provenance_lines
from analytics.documents.paper import Paper
from analytics.documents.word.styles import DEVANAGARI

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.shapes.autoshape import Shape
    from pptx.slide import Slide

_FIXED: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Same paper, same bytes: no time is taken from the clock."""
_HIGH: Final = 7.5
_FULL: Final = 40 / 3
LEFT: Final = 0.6
WIDE: Final = _FULL - 2 * LEFT
"""Inches, as all distances here: the width between the margins of a slide of 16 to 9."""
TOP: Final = 1.8
BOTTOM: Final = 6.85
_TITLE_ONLY: Final = 5
LATIN: Final = "Arial"
"""On every machine, or one of the same widths: what fits here fits there."""
INK: Final = "191816"
_QUIET: Final = "55524A"
_MARK: Final = "8A4B0A"
_MARK_GROUND: Final = "FAEEDD"


class Line(NamedTuple):
    """A paragraph on a slide: what it says, its size in points, and how it is set."""

    text: str
    size: float = 18
    is_bold: bool = False
    is_bullet: bool = False
    is_quiet: bool = False
    colour: str = ""


class SlideShow:
    """A presentation that grows slide by slide."""

    def __init__(self, paper: Paper) -> None:
        self._told = provenance_lines(paper)
        self._code = one_line(paper.code)
        self._is_illustrative = paper.is_illustrative
        self._deck = _blank(paper, self._told)

    def slide(self, title: str, below: str = "") -> Slide:
        """A new slide with its title, and a line below it where one is given."""
        made = self._deck.slides.add_slide(self._deck.slide_layouts[_TITLE_ONLY])
        wording, letters = one_line(title) or SUBJECT, len(one_line(title))
        size = 28 if letters <= 62 else 20 if letters <= 130 else 15
        if made.shapes.title is not None:
            _fill(made.shapes.title, [Line(wording, size, is_bold=True)])
        if below:
            size = 14 if len(below) < 240 else 10
            texts(made, [Line(one_line(below), size, is_quiet=True)], top=1.15, high=0.6)
        if self._is_illustrative:
            self._mark(made)
        box = texts(made, [Line(f"{self._code or SUBJECT}  |  Slide ", 10, is_quiet=True)], top=7.0, high=0.35)
        box.name = "Code and slide number"
        _number(box)
        frame = made.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = "\n".join(self._told)
        return made

    def saved(self) -> bytes:
        """The deck as a file."""
        out = io.BytesIO()
        self._deck.save(out)
        return deterministic_zip(out.getvalue())

    def _mark(self, slide: Slide) -> None:
        from pptx.dml.color import RGBColor

        box = texts(slide, [Line(ILLUSTRATIVE, 13, is_bold=True, colour=_MARK)], top=0.1, high=0.34)
        box.name = "Illustrative mark"
        box.fill.solid()
        box.fill.fore_color.rgb = RGBColor.from_string(_MARK_GROUND)


def texts(slide: Slide, lines: Sequence[Line], *, top: float, high: float) -> Shape:
    """A box of paragraphs over the width of the slide; distances in inches."""
    from pptx.util import Inches

    box = slide.shapes.add_textbox(Inches(LEFT), Inches(top), Inches(WIDE), Inches(high))
    box.text_frame.word_wrap = True
    _fill(box, lines)
    return box


def letters_xml(size: float, colour: str = INK, *, is_bold: bool = False, tag: str = "rPr") -> str:
    """How letters are set: language, size in points, weight and colour."""
    return (
        f'<a:{tag} lang="en-IN" sz="{round(size * 100)}" b="{int(is_bold)}"><a:solidFill><a:srgbClr val="{colour}"/>'
        f'</a:solidFill><a:latin typeface="{LATIN}"/><a:cs typeface="{DEVANAGARI}"/></a:{tag}>'
    )


def _fill(shape: Shape, lines: Sequence[Line]) -> None:
    """Puts the paragraphs in place of those that the shape has."""
    from pptx.oxml import parse_xml

    body = shape.element.txBody
    for stored in body.p_lst:
        body.remove(stored)
    for line in lines:
        body.append(parse_xml(_paragraph(line)))


def _paragraph(line: Line) -> str:
    from pptx.oxml.ns import nsdecls

    colour = line.colour or (_QUIET if line.is_quiet else INK)
    letters = letters_xml(line.size, colour, is_bold=line.is_bold)
    spacing = f'<a:spcAft><a:spcPts val="{round(line.size * 33)}"/></a:spcAft>'
    bullet = '<a:buFont typeface="Arial"/><a:buChar char="•"/>' if line.is_bullet else "<a:buNone/>"
    hanging = 'marL="285750" indent="-285750"' if line.is_bullet else 'marL="0" indent="0"'
    wording = "<a:br/>".join(f"<a:r>{letters}<a:t>{escape(part)}</a:t></a:r>" for part in clean(line.text).split("\n"))
    return f'<a:p {nsdecls("a")}><a:pPr {hanging} algn="l">{spacing}{bullet}</a:pPr>{wording}</a:p>'


def _number(box: Shape) -> None:
    """Adds the field that shows the number of the slide."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    box.element.txBody.p_lst[-1].append(
        parse_xml(
            f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
            f"{letters_xml(10, _QUIET)}<a:t>1</a:t></a:fld>"
        )
    )


def _blank(paper: Paper, wording: Sequence[str]) -> Presentation:
    """An empty deck of 16 to 9 with its properties; the library's own template is 4 to 3, so its frames are widened."""
    import pptx
    from pptx.enum.shapes import PP_PLACEHOLDER
    from pptx.oxml.ns import qn
    from pptx.util import Inches

    deck = pptx.Presentation()
    share = Inches(_FULL) / (deck.slide_width or 1)
    deck.slide_width, deck.slide_height = Inches(_FULL), Inches(_HIGH)
    for holder in (deck.slide_master, *deck.slide_master.slide_layouts):
        for shape in holder.placeholders:
            if shape.element.find(f".//{qn('a:xfrm')}") is not None:
                shape.left, shape.width = round(shape.left * share), round(shape.width * share)
    for shape in deck.slide_master.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.TITLE:
            shape.left, shape.top = Inches(LEFT), Inches(0.42)
            shape.width, shape.height = Inches(WIDE), Inches(0.75)
    core = deck.core_properties
    core.title, core.subject = one_line(paper.title)[:255], SUBJECT
    core.author = core.last_modified_by = SUBJECT
    core.language, core.category = "en-IN", "Illustrative" if paper.is_illustrative else ""
    core.created = core.modified = _FIXED
    core.revision, core.comments = 1, SUBJECT
    # The library stops at 255 letters, which PowerPoint does not.
    core._element.find(qn("dc:description")).text = "\n".join(wording)  # noqa: SLF001
    return deck
