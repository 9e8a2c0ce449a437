"""What our records rest on and what was done with them: every document, every entry of the ledger, each in words.

Asked of the ledger as known on a day; the filters on places, lists and the as-on date have no part in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.filters import Filters
from analytics.question import answer
from analytics.words import counted, dotted, listed
from data.actions import FACT_ACTIONS
from data.entries import Head
from data.returns.words.kinds import KIND_WORDS
from data.store import Store

ACTIONS: Final = MappingProxyType(
    {
        "received": "File received",
        "published": "Return published",
        "aliased": "Name settled",
        "reading_confirmed": "Reading confirmed",
        "undone": "Taken back",
        "exported": "Exported",
        "drafted": "Draft of a reply saved",
        "loaded": "Sample loaded",
        "letter_sent": "Letter sent",
        "letter_reminded": "Reminder sent",
        "letter_answered": "Letter answered",
        "view_named": "View named",
        "view_removed": "View removed",
        "set_aside": "Set aside",
        "submitted": "Return submitted",
        "sent_back": "Return sent back",
        "person_changed": "Roles changed",
        "clock_accepted": "Clock that was ahead",
        "signed_in": "Signed in",
        "signed_out": "Signed out",
    }
)
"""What an entry does, in words; an action that is not here is shown as the ledger has it."""


class LoggedDocument(NamedTuple):
    """One row per document behind our records.

    `origin_kind` is reference, return or file (received, and no return published from it). `sequence` is the entry that
    brought it in; `sent_by` its issuer or sender, of a file alone who received it. `standing` is in use, set aside, undone
    or not published.
    """

    origin_kind: str
    sequence: int | None
    kind: str | None
    document: str | None
    sent_by: str
    document_number: str | None
    document_date: date | None
    as_on_date: date | None
    grades: str | None
    row_count: int | None
    recorded_at: date
    file_name: str
    sha256: str
    states: list[int] | None
    undone_by: int | None
    standing: str

    @property
    def title(self) -> str:
        """Its title; a file without a document is named by itself."""
        return self.document or self.file_name

    @property
    def kind_words(self) -> str:
        """What it is: a reference file, a return of a kind, or a file received."""
        if self.origin_kind == "return":
            return f"Return: {_kind_words(self.kind)}"
        return "Reference file" if self.origin_kind == "reference" else "File received"

    @property
    def standing_words(self) -> str:
        """How it stands, with the entry that took it back."""
        if self.standing == "set aside":
            return "set aside in the sample"
        return f"undone by entry {self.undone_by}" if self.undone_by else self.standing

    @property
    def short_sha256(self) -> str:
        """The first twelve signs of the checksum: enough to tell two files apart."""
        return self.sha256[:12]


class LastEntry(NamedTuple):
    """The newest entry drawn: its number, and when it was recorded, in UTC."""

    sequence: int
    recorded_at: datetime


class LastFact(NamedTuple):
    """An entry's number, and its hash."""

    sequence: int
    entry_sha256: str


class Entry(NamedTuple):
    """One row per entry of the ledger, newest first; `recorded_at` is in UTC. What an action does not have is absent."""

    sequence: int
    recorded_at: datetime
    actor: str
    action: str
    kind: str | None
    about_states: list[int | None]
    row_count: int | None
    as_on_date: date | None
    grade: str | None
    document: str | None
    document_number: str | None
    document_date: date | None
    sent_by: str | None
    file_name: str | None
    undoes: int | None
    undone_by: int | None
    reason: str | None
    written: str | None
    district_name: str | None
    subject: str | None
    view_words: str | None
    entry_sha256: str

    @property
    def action_words(self) -> str:
        """What was done."""
        return ACTIONS.get(self.action, self.action)

    @property
    def document_words(self) -> str:
        """The document with number, date and sender, blank where the entry rests on none."""
        if not self.document:
            return ""
        parts = (self.document, self.document_number, dotted(self.document_date), self.sent_by)
        return ", ".join(part for part in parts if part)

    @property
    def short_sha256(self) -> str:
        """The first twelve signs of the entry's hash, which covers all entries before it."""
        return self.entry_sha256[:12]

    def what_words(self) -> str:
        """What the entry is about, in one clause."""
        why = f": {self.reason}" if self.reason else ""
        if self.action == "published":
            return f"{_kind_words(self.kind).capitalize()} as on {dotted(self.as_on_date)}, grade {self.grade}"
        if self.action == "set_aside":
            return f"{aside_words(self.subject)}, cannot be drawn and is in no figure{why}"
        if self.action == "aliased":
            meaning = f"means {self.district_name}" if self.district_name else "is no district"
            return f"“{self.written}” {meaning}{why}"
        if self.action == "undone":
            of = f"“{self.written}”" if self.written else _kind_words(self.kind)
            return f"Entry {self.undoes}, {of}{why}"
        return ", ".join(part for part in (self.subject, self.view_words) if part) or self.file_name or ""

    def state_words(self, names: Mapping[int, str]) -> str:
        """The States/UTs that it is about, blank for none."""
        return listed([names[code] for code in self.about_states if code is not None])


def documents(store: Store, filters: Filters) -> tuple[LoggedDocument, ...]:
    """Every document behind our records: reference files by title, then returns and files, newest first."""
    return answer(store, LoggedDocument, "log/documents", filters.values())


def entries(store: Store, filters: Filters) -> tuple[Entry, ...]:
    """Every entry of the ledger as known on the day, newest first."""
    return answer(store, Entry, "log/entries", filters.values())


def last_entry(store: Store) -> LastEntry | None:
    """The newest entry that the store is drawn with, or None where there is none."""
    return next(iter(answer(store, LastEntry, "log/last_entry", {})), None)


def last_fact(store: Store) -> Head:
    """The newest entry that changed a fact, 0 before the first: the state of the records that figures show."""
    found = answer(store, LastFact, "log/last_fact", {"fact_actions": sorted(FACT_ACTIONS)})[0]
    return Head(found.sequence, found.entry_sha256)


def standings(rows: tuple[LoggedDocument, ...]) -> str:
    """How many documents stand in which way, in words."""
    found = [one.standing for one in rows]
    return ", ".join(
        f"{found.count(standing)} {standing}"
        for standing in ("in use", "set aside", "undone", "not published")
        if standing in found
    ) or counted(0, "document")


def aside_words(kind: str | None) -> str:
    """What an entry set aside is: a return of a kind, or what it does."""
    return f"Return: {_kind_words(kind)}" if kind in KIND_WORDS else ACTIONS.get(kind or "", "An entry")


def _kind_words(kind: str | None) -> str:
    return {str(one): words for one, words in KIND_WORDS.items()}.get(kind or "", "an entry")
