"""What the Sources and log page shows: documents and entries as known on a day, their tables, and the words of the view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from analytics.filters import Filters
from analytics.log.questions import Entry, LoggedDocument, documents, entries
from analytics.provenance import Provenance
from analytics.words import counted, listed
from data import clock
from pages.frame.ask import ask
from pages.frame.filter_bar import state_names
from pages.frame.workspace import marked
from pages.parts.tables import table

_DOCUMENT: Final = {
    "title": "Document",
    "kind_words": "Kind",
    "sent_by": "Issuer or sender",
    "grades": "Grade",
    "row_count": "Rows",
    "standing_words": "Standing",
    "as_on_date": "As on",
    "document_number": "Number",
    "document_date": "Dated",
    "recorded_at": "On record since",
    "sequence": "Entry",
    "short_sha256": "sha256, first 12",
    "file_name": "File",
}
_ENTRY: Final = {
    "sequence": "Entry",
    "recorded_at": "Recorded (IST)",
    "action_words": "Action",
    "row_count": "Rows",
    "actor": "By",
    "document_words": "Document",
    "file_name": "File",
    "undone_by": "Undone by",
    "short_sha256": "Hash, first 12",
}


@dataclass(frozen=True)
class LogView:
    """The page's answers, as known on the day of the view."""

    filters: Filters
    documents: tuple[LoggedDocument, ...]
    entries: tuple[Entry, ...]
    names: Mapping[int, str]
    view: Provenance

    @property
    def actions(self) -> list[str]:
        """The actions that the log holds, in words, the most frequent first."""
        return [words for words, _ in Counter(one.action_words for one in self.entries).most_common()]

    @property
    def actors(self) -> list[str]:
        """Who did something, by how much."""
        return [name for name, _ in Counter(one.actor for one in self.entries).most_common()]

    def titled(self, title: str, rows: str) -> Provenance:
        """The view of one table; `rows` says which of them are in it."""
        return replace(self.view, title=title, sentence=f"{self.view.sentence}, {rows}")


def log_view(filters: Filters) -> LogView:
    """All that the page asks."""
    known = filters.national(filters.scheme)
    stored, done = ask(documents, known), ask(entries, known)
    until = f", {filters.books_words}" if filters.books_words else ""
    view = Provenance(
        title="Sources and log",
        scheme="all schemes: each document names its own",
        sentence=marked(f"All documents and entries on record{until}"),
        base=f"{counted(len(stored), 'document')}, {counted(len(done), 'entry', 'entries')} of the log",
        as_on=None,
        sources=("The ledger and the reference tables: data/reference/SOURCES.md",),
        notes=(
            "The filters on places, lists and the as-on date have no part here; “Records as known on” has.",
            "Grades: A notified document, B State's letter or return, C Regional Authority's report, D published statement, E derived.",
            "A file of names, codes or texts is not graded.",
        ),
    )
    return LogView(filters, stored, done, state_names(), view)


def document_table(rows: Sequence[LoggedDocument], names: Mapping[int, str]) -> pd.DataFrame:
    """Documents as on the page and in its files."""
    frame = table(rows, _DOCUMENT)
    frame.insert(3, "States/UTs", [listed([names[code] for code in one.states or []]) for one in rows])
    frame["Grade"] = [one.grades or ("" if one.standing == "set aside" else "not graded") for one in rows]
    return _with_blanks(frame)


def entry_table(rows: Sequence[Entry], names: Mapping[int, str]) -> pd.DataFrame:
    """Entries as on the page and in its files."""
    frame = table(rows, _ENTRY, numbered=False)
    frame["Recorded (IST)"] = [clock.in_india(one.recorded_at) for one in rows]
    frame.insert(3, "What", [one.what_words() for one in rows])
    frame.insert(4, "States/UTs", [one.state_words(names) for one in rows])
    frame["Undone by"] = [f"entry {one.undone_by}" if one.undone_by else "" for one in rows]
    return _with_blanks(frame)


def _with_blanks(frame: pd.DataFrame) -> pd.DataFrame:
    """What does not apply stands blank, and whole numbers stay whole."""
    for heading in ("Rows", "Entry", "Number", "File"):
        if heading in frame and frame[heading].isna().any():
            values = frame[heading].astype(object)
            frame[heading] = [
                "" if pd.isna(value) else int(value) if isinstance(value, float) else value for value in values
            ]
    return frame
