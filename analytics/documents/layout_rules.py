"""What every setting of a paper has in common, in Word, PDF, slides and workbooks: the marks, the lines and the clean text."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from analytics.documents.paper import Chart, Origin, Paper, Table
from analytics.words import dotted

ILLUSTRATIVE: Final = "ILLUSTRATIVE: sample workspace, made-up returns; no figure may be quoted"
"""Stands on every page, slide and sheet of a document made in the sample workspace."""
UNKNOWN_NOTE: Final = "NA: not known on the day of the table. It does not mean none."
WIDE: Final = 7
"""A table with more columns than this is set across the page."""
SUBJECT: Final = "Export Hub Monitor"

# Overrides of the writing direction can make a text read as another one; joiners stay, Devanagari needs them.
_UNFIT: Final = re.compile(
    "[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
    "|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_LINE_END: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Text that every kind of document can hold: line ends as one sign, no control characters, no turned writing direction."""
    return _UNFIT.sub("", _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """Clean text without line ends or runs of blanks, for titles, cells and what is read aloud."""
    return " ".join(clean(text).split())


def as_on_line(day: date) -> str:
    """The day of a table as annexures have it: As on 09.06.2022."""
    return f"As on {dotted(day)}"


def base_line(origin: Origin) -> str:
    """What the numbers are out of, as a sentence."""
    return f"Base: {one_line(origin.base).removeprefix('of ').rstrip('.')}."


def title_lines(table: Table) -> tuple[str, ...]:
    """What stands above a table, line by line: its marking, the part that it is referred to in, its title, its day; absent ones are left out."""
    lines = (table.marking, table.referred, table.title, as_on_line(table.as_on) if table.as_on else "")
    return tuple(one_line(line) for line in lines if line)


def note_lines(table: Table) -> tuple[str, ...]:
    """What stands below a table: its own notes, what shares are of, and what NA means where it is used and not yet told."""
    notes = [one_line(note) for note in table.notes]
    if table.origin.base:
        notes.append(base_line(table.origin))
    if table.has_unknown and not any(note.startswith("NA") for note in notes):
        notes.append(UNKNOWN_NOTE)
    return tuple(notes)


def foot_lines(chart: Chart) -> tuple[str, ...]:
    """What stands below the bars of a chart: base, day and note, where they are known."""
    stored = chart.origin
    wording = (
        base_line(stored) if stored.base else "",
        f"As on {dotted(stored.as_on)}." if stored.as_on else "",
    )
    return tuple(line for line in (" ".join(wording).strip(), one_line(chart.note)) if line)


def number_columns(table: Table) -> tuple[bool, ...]:
    """For each column whether it holds numbers, so that it is set to the right; what is not known does not decide."""
    return tuple(
        all(isinstance(cell, int | float) for cell in wording) and any(row[x] != "" for row in table.body)
        for x in range(len(table.headings))
        for wording in [[row[x] for row in table.body if row[x] is not None and row[x] != ""]]
    )


def provenance_lines(paper: Paper) -> tuple[str, ...]:
    """What the document is a view of, a line each, with its code last."""
    wording = (*paper.provenance, *((("Code", paper.code),) if paper.code else ()))
    return tuple(f"{one_line(label)}: {one_line(text)}" for label, text in wording)
