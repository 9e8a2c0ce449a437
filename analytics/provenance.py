"""What a table or chart is a view of: the words that go onto the screen and, unchanged, into every file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from analytics.words import dotted


@dataclass(frozen=True)
class Provenance:
    """The provenance of one table: what it shows, of which base, as on which date, from which documents.

    `sentence` is the filters in words; `as_on` the date of the facts shown, absent where they carry dates of their own;
    `sources` one line per document; `notes` what the reader must know before using a figure. `is_illustrative` says that
    the rows are of the sample workspace; `code` reopens the view; `order` is the column by which the rows stand, blank for
    the list's own order; `head` is the newest entry that changed a fact, with its hash, blank before the first.
    """

    title: str
    scheme: str
    sentence: str
    base: str
    as_on: date | None
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()
    is_illustrative: bool = False
    code: str = ""
    order: str = ""
    head: str = ""

    @property
    def as_on_words(self) -> str:
        """The facts' own date in words."""
        return dotted(self.as_on) if self.as_on else "the date of each document"

    @property
    def workspace_words(self) -> str:
        """Which workspace the rows are of, in words that stand on every file."""
        return (
            "Sample: ILLUSTRATIVE, made-up returns; no figure may be quoted"
            if self.is_illustrative
            else "Record: the public record and the returns received"
        )

    def lines(self) -> tuple[tuple[str, str], ...]:
        """The provenance as label and text, in reading order."""
        return (
            ("Title", self.title),
            ("Scheme", self.scheme),
            ("View", self.sentence),
            ("Base", self.base),
            ("Facts as on", self.as_on_words),
            *(("Source", source) for source in self.sources),
            *(("Note", note) for note in self.notes),
            ("Workspace", self.workspace_words),
            *((("Ledger", f"facts up to entry {self.head}, its number and hash"),) if self.head else ()),
            *((("Code", f"{self.code}: typed in under Sources and log, it reopens this view"),) if self.code else ()),
        )


class OfOneView:
    """What a page shows, all of one view: its tables and charts bear the view under titles of their own."""

    view: Provenance

    def titled(self, title: str) -> Provenance:
        """The view under the title of one table or chart."""
        return replace(self.view, title=title)
