"""What a document says before anybody sets it: blocks of words in which every number knows where it comes from.

Word, PowerPoint, PDF and Excel are set from the same blocks, and the check before issue reads them. Words that are plain text
hold no digit: a number, a date or a name with a number in it stands as `Cited`, with its origin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Final, Literal

from analytics.words import dotted, indian

Kind = Literal["figure", "document", "asked", "day", "name", "office", "typed"]
ORIGINS: Final[dict[Kind, str]] = {
    "figure": "counted by the product from rows that can be opened",
    "document": "stated by a document on record, as it was said",
    "asked": "as the question or the order of the day gives it",
    "day": "the as-on date of the view, or the day of a document",
    "name": "part of a name in the register or of a document",
    "office": "the office's own: file number, address, telephone, as its officer writes them",
    "typed": "typed by the author, with the document named",
}
"""Every kind of origin with what it means."""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a number comes from.

    `scheme` is ODOP, PMFME-ODOP, DEH or REGISTER, blank where a number belongs to none; `base` what it is out of, in words;
    `base_value` that base as a number, so that "all" can be set against it; `address` opens its rows on the Why page in the
    view `view`; `documents` are those it rests on; `terms` are what the words around it must hold, since its view is narrowed
    to them; `ground` is which districts it is of, where the list names some that the register no longer holds: "listed" or
    "register".
    """

    kind: Kind
    label: str
    scheme: str = ""
    value: int | float | None = None
    base: str = ""
    base_value: int | None = None
    as_on: date | None = None
    grade: str = ""
    documents: tuple[str, ...] = ()
    figure_id: str = ""
    view: str = ""
    is_base: bool = False
    terms: tuple[str, ...] = ()
    ground: str = ""


@dataclass(frozen=True)
class Cited:
    """A stretch of text with its origin: "784", "09.06.2022", "South 24 Parganas"."""

    text: str
    origin: Origin


_NUMBERS: Final = re.compile(r"(\S*\d\S*)")
"""A word with a digit in it, and whatever is written close to it: "(2116)", "Rs.5,000", "2023-24"."""

Run = str | Cited
Runs = tuple[Run, ...]
Role = Literal["head", "subject", "heading", "asked", "part", "answer", "body", "bullet", "note", "stars"]
"""What a paragraph is: lines of the official head (centred, bold), the subject, a heading, the question's words, a part of it, the
word ANSWER, the reply's own words, one of a list, a note in small type, a line of asterisks."""
Cell = str | int | float | None
"""Of a table. An absent one is not known, printed NA with a note below; zero is a number."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph in its role; `hindi` says the same in Hindi, with the same numbers in the same order, where it is said in both."""

    runs: Runs
    role: Role = "body"
    hindi: Runs = ()

    @property
    def text(self) -> str:
        """The paragraph as a reader sees it."""
        return "".join(run if isinstance(run, str) else run.text for run in self.runs)


@dataclass(frozen=True)
class Table:
    """A table with everything that has to stand on it.

    `marking` stands above the title ("ANNEXURE-I"), and below it `referred`, the part that names it; `hindi_title` is the title in Hindi, where there is one; `as_on` is the day of its rows; `base` what shares are of; `origin` the
    question behind its cells; `has_total` says that the last row adds the others; `notes` stand below.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    origin: Origin
    as_on: date | None = None
    has_total: bool = False
    notes: tuple[str, ...] = ()
    marking: str = ""
    referred: str = ""
    hindi_title: str = ""

    @property
    def has_unknown(self) -> bool:
        """Whether a cell is not known, so that NA needs its note."""
        return any(cell is None for row in self.rows for cell in row)

    @property
    def body(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows without the total."""
        return self.rows[:-1] if self.has_total else self.rows


@dataclass(frozen=True)
class Chart:
    """Bars of one or more series over the same categories; `colours` are hexadecimal, one a series; `alt` is read aloud."""

    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    colours: tuple[str, ...]
    origin: Origin
    alt: str
    note: str = ""


@dataclass(frozen=True)
class Picture:
    """A map drawn by the server, as PNG; title, legend, base, date and note are part of it. `alt` is read aloud."""

    title: str
    png: bytes
    alt: str
    origin: Origin


@dataclass(frozen=True)
class Break:
    """What follows begins on a new page."""


Block = Paragraph | Table | Chart | Picture | Break


@dataclass(frozen=True)
class Paper:
    """A whole document.

    `provenance` are label and text of what it is a view of (scheme, view, base, dates, sources), as files carry them; `code`
    reopens the view it was made from; `is_illustrative` marks every page.
    """

    title: str
    blocks: tuple[Block, ...]
    provenance: tuple[tuple[str, str], ...] = ()
    code: str = ""
    is_illustrative: bool = False

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs in order."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Every stretch of the paragraphs that has an origin, in order."""
        return tuple(run for one in self.paragraphs for run in one.runs if isinstance(run, Cited))


def statement(template: str, **fields: Run | Runs) -> Runs:
    """Words with their fields in place, as in `statement("Products in {n} districts.", n=number(origin))`.

    A field is one run, or several that follow each other. Raises ValueError for a digit in the template or in a field that
    names no origin: such a number could not be traced.
    """
    return tuple(_untraced_refused(run) for run in _filled(template, fields) if run)


def traced(text: str, origin: Origin) -> Runs:
    """A text in which every number is of one origin: a statement of a document, a finding about a figure."""
    return tuple(
        Cited(piece, origin) if any(letter.isdigit() for letter in piece) else piece
        for piece in _NUMBERS.split(text)
        if piece
    )


def _filled(template: str, fields: dict[str, Run | Runs]) -> Iterator[Run]:
    for words, field, _, _ in Formatter().parse(template):
        yield words
        if field is not None:
            value = fields[field]
            yield from value if isinstance(value, tuple) else (value,)


def _untraced_refused(run: Run) -> Run:
    if isinstance(run, str) and any(letter.isdigit() for letter in run):
        raise ValueError(f"a number without an origin: {run!r}")
    return run


def day(of: date, label: str = "As-on date of the view") -> Cited:
    """A date as documents write it, 09.06.2022."""
    return Cited(dotted(of), Origin(kind="day", label=label, as_on=of))


def requested(text: str, label: str) -> Cited:
    """Text that the question itself gives: its number, its date, its words."""
    return Cited(text, Origin(kind="asked", label=label))


def named(text: str, label: str = "Name in the register") -> Cited:
    """A name, which may hold a number: South 24 Parganas."""
    return Cited(text, Origin(kind="name", label=label))


def number(origin: Origin) -> Cited:
    """The origin's own value with Indian digit grouping. Raises TypeError where it has none, or no whole one."""
    if not isinstance(origin.value, int):
        raise TypeError(f"{origin.label} has no whole number to print")
    return Cited(indian(origin.value), origin)


def printed(cell: Cell) -> str:
    """A cell as it stands on paper."""
    if cell is None:
        return "NA"
    if isinstance(cell, int):
        return indian(cell)
    return f"{cell:.1f}" if isinstance(cell, float) else cell
