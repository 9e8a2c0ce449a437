"""A paper as PowerPoint: native text, tables and charts that a reader can still change; pictures only for maps."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from typing import Final

from analytics.documents.layout_rules import as_on_line, foot_lines, note_lines, one_line
from analytics.documents.paper import Block, Chart, Paper, Paragraph, Picture, Table
from analytics.documents.slides.chart import chart_parts, put_chart
from analytics.documents.slides.slide import BOTTOM, LEFT, TOP, WIDE, Line, SlideShow, texts
from analytics.documents.slides.table import SlideTable

_TEXT_TOP: Final = 1.35
_SIZES: Final = {"note": 13.0, "head": 20.0}
_BODY_SIZE: Final = 18.0
_SCALES: Final = (1.0, 0.9, 0.8)
"""Of the size of text on a slide; the last is 14.4 points for the body."""
_NOTE_SIZE: Final = 11.0
_LETTER: Final = 0.0072
"""Inches that a letter takes for each point of its size."""
_LINE: Final = 0.0168
"""Inches from line to line for each point; a paragraph has a third of its size below it."""
_LONGEST: Final = 700
"""Letters of a paragraph that stay together; a longer one goes on in a paragraph of its own."""
_NAMING: Final = frozenset({"heading", "answer"})
_ASKED: Final = "The question"
_RESTS: Final = "What these figures are"


def pptx_bytes(paper: Paper) -> bytes:
    """The paper as a presentation. The same paper gives the same bytes."""
    wording = _Telling(paper)
    for block in paper.blocks:
        wording.put(block)
    return wording.finished()


class _Telling:
    """Goes through the blocks; keeps the heading that holds, and the lines that wait for a slide."""

    def __init__(self, paper: Paper) -> None:
        self._deck = SlideShow(paper)
        self._paper = paper
        self._title = one_line(paper.title)
        self._heading = ""
        self._is_told = True
        self._waiting: list[Line] = []

    def put(self, block: Block) -> None:
        """Adds the block: text waits until its slide is full or ends, anything else gets slides of its own."""
        if isinstance(block, Paragraph):
            self._words(block)
            return
        self._flush()
        if isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Chart):
            self._chart(block)
        elif isinstance(block, Picture):
            self._picture(block)

    def finished(self) -> bytes:
        """The deck with its last slide, which says what the figures are."""
        self._named("")
        lines = [Line(f"{one_line(label)}: {one_line(text)}", 16) for label, text in self._paper.provenance]
        if self._paper.code:
            lines.append(Line(f"Code: {one_line(self._paper.code)}", 16))
        self._lines(_RESTS, lines or [Line(self._title, 16)])
        return self._deck.saved()

    def _words(self, block: Paragraph) -> None:
        text = block.text.strip()
        if not text or block.role == "stars":
            return
        if block.role in _NAMING:
            self._named(text)
        elif block.role == "subject":
            self._title = one_line(text)
            if self._waiting:
                self._flush()
            else:
                self._named(text)
        else:
            if block.role == "asked" and not self._heading:
                self._named(_ASKED)
            size = _SIZES.get(block.role, _BODY_SIZE)
            for part in _parted(text):
                line = Line(
                    part,
                    size,
                    is_bold=block.role == "head",
                    is_bullet=block.role == "bullet",
                    is_quiet=block.role == "note",
                )
                self._waiting.append(line)

    def _named(self, heading: str) -> None:
        """Ends what stood before; a heading with nothing below it keeps a slide of its own, so that no words are lost."""
        self._flush()
        if self._heading and not self._is_told:
            self._deck.slide(self._heading)
        self._heading, self._is_told = one_line(heading), False

    def _flush(self) -> None:
        if self._waiting:
            self._lines(self._heading or self._title, self._waiting)
            self._waiting, self._is_told = [], True

    def _lines(self, title: str, lines: list[Line]) -> None:
        """The lines on as many slides as they need; a few too many are set smaller, and stay together."""
        page: list[Line] = []
        left, made = BOTTOM - _TEXT_TOP, 0
        for line in [*_fitted(lines, left), None]:
            high = _height(line) if line else 0.0
            if page and (line is None or high > left):
                slide = self._deck.slide(_continued(title, made))
                texts(slide, page, top=_TEXT_TOP, high=BOTTOM - _TEXT_TOP)
                page, left, made = [], BOTTOM - _TEXT_TOP, made + 1
            if line:
                page.append(line)
                left -= high

    def _above(self, title: str, *, marking: str = "", day: str = "") -> tuple[str, str]:
        """Title of a slide and the line below it: the marking or heading that holds, then the block's own words."""
        head = one_line(marking) or self._heading or one_line(title) or self._title
        self._is_told = self._is_told or head == self._heading
        wording = [one_line(title)] if title and one_line(title) != head else []
        return head, ". ".join([*wording, *([day] if day else [])])

    def _table(self, block: Table) -> None:
        day = as_on_line(block.as_on) if block.as_on else ""
        head, below = self._above(block.title, marking=block.marking, day=day)
        notes = [Line(note, _NOTE_SIZE, is_quiet=True) for note in note_lines(block)]
        under = sum(_height(note) for note in notes)
        drawn = SlideTable(block)
        parts = drawn.parts(BOTTOM - TOP - under)
        for at, rows in enumerate(parts):
            slide = self._deck.slide(_continued(head, at), below)
            drawn.put(slide, rows, TOP)
            if notes:
                texts(slide, notes, top=TOP + drawn.height(rows) + 0.05, high=max(under, 0.3))

    def _chart(self, block: Chart) -> None:
        head, below = self._above(block.title)
        notes = [Line(note, _NOTE_SIZE, is_quiet=True) for note in foot_lines(block)]
        under = sum(_height(note) for note in notes)
        for at, part in enumerate(chart_parts(block)):
            slide = self._deck.slide(_continued(head, at), below)
            put_chart(slide, block, part, TOP, BOTTOM - TOP - under)
            if notes:
                texts(slide, notes, top=BOTTOM - under, high=under)

    def _picture(self, block: Picture) -> None:
        from pptx.util import Inches

        head, _ = self._above(block.title)
        slide = self._deck.slide(head)
        picture = slide.shapes.add_picture(io.BytesIO(block.png), 0, Inches(1.2))
        scale = min(Inches(WIDE) / picture.width, Inches(BOTTOM - 1.2) / picture.height)
        picture.width, picture.height = round(picture.width * scale), round(picture.height * scale)
        picture.left = round(Inches(LEFT) + (Inches(WIDE) - picture.width) / 2)
        picture.name = one_line(block.title)[:80] or "Map"
        picture.element.nvPicPr.cNvPr.set("descr", one_line(block.alt) or one_line(block.title))


def _fitted(lines: Sequence[Line], room: float) -> Sequence[Line]:
    """The lines in the largest of a few sizes at which one slide holds them all; as they are where none does."""
    for scale in _SCALES:
        scaled = [line._replace(size=line.size * scale) for line in lines]
        if sum(map(_height, scaled)) <= room:
            return scaled
    return lines


def _continued(title: str, at: int) -> str:
    return f"{title} (continued)" if at else title


def _height(line: Line) -> float:
    """Inches that the line takes on a slide, broken at the slide's width."""
    fit = max(int(WIDE / (line.size * _LETTER)), 1)
    broken = sum(-(-max(len(part), 1) // fit) for part in line.text.split("\n"))
    return broken * line.size * _LINE + line.size / 3 / 72


def _parted(text: str) -> list[str]:
    if len(text) <= _LONGEST:
        return [text]
    return textwrap.wrap(text, _LONGEST, break_long_words=True, replace_whitespace=False)
