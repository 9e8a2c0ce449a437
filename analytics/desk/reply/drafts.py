"""Drafts of replies: kept in the ledger version by version, read by their author and reviewers only, brought to a new day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from analytics.desk.reply.question import Part, Question
from analytics.documents.paper import Cited
from data.entries import Entry, without_hidden_signs
from data.errors import AccessFault
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import require

DRAFTED: Final = "drafted"
"""The ledger's action of a draft saved. Its payload never names what is in it under a field that the log shows."""


@dataclass(frozen=True)
class Draft:
    """One row per version saved.

    `first` is the entry of the first version, which names the draft; `sequence` that of this one. `view` are the parameters
    of the link that the figures were drawn in, `numbers` the figures as printed then, by what they count.
    """

    first: int
    sequence: int
    saved_at: datetime
    author: str
    reviewers: tuple[str, ...]
    question: Question
    view: dict[str, list[str]]
    numbers: tuple[tuple[str, str], ...]

    @property
    def label(self) -> str:
        """The draft in a line, as a list shows it."""
        title = f": {self.question.title}" if self.question.title else ""
        return f"{self.question.name}{title}"


class Moved(NamedTuple):
    """One row per figure that changed since a draft was saved; blank where it is not there on one of the two days."""

    what: str
    before: str
    now: str


def payload(
    question: Question,
    *,
    reviewers: Sequence[str],
    view: Mapping[str, Sequence[str]],
    cited: Iterable[Cited],
    draft: Draft | None,
) -> dict[str, Any]:
    """A draft as an entry of the ledger carries it; saved by a reviewer, it stays its author's."""
    return {
        "draft": draft.first if draft else None,
        "author": draft.author if draft else None,
        "reviewers": list(reviewers),
        "question": without_hidden_signs(stored_question(question)),
        "view": {key: list(values) for key, values in view.items()},
        "numbers": [list(pair) for pair in numbers(cited)],
    }


def numbers(cited: Iterable[Cited]) -> tuple[tuple[str, str], ...]:
    """The figures of a reply as printed, by what they count, in order."""
    return tuple((one.origin.label, one.text) for one in cited if one.origin.kind in ("figure", "document", "day"))


def save_draft(ledger: Ledger, stored: Mapping[str, Any], by: Identity) -> Entry:
    """Keep a draft, or a new version of one, as an entry of the ledger. Raises AccessFault, also for another's draft."""
    require(by, "draft")
    first = stored["draft"]
    if first is not None and all(one.first != first for one in readable(ledger.with_actions({DRAFTED}), by)):
        raise AccessFault(
            what=f"draft {first} is its author's and reviewers'", remedy="Begin one of your own, or ask its author"
        )
    return ledger.append(DRAFTED, stored, actor=by.subject)


def readable(entries: Iterable[Entry], by: Identity) -> tuple[Draft, ...]:
    """The newest version of every draft that this person wrote or reviews, newest first; `entries` are newest first.

    Where one person alone uses the product, every draft is that person's, whatever name it was saved under.
    """
    found: dict[int, Draft] = {}
    for entry in entries:
        draft = _read(entry)
        found.setdefault(draft.first, draft)
    return tuple(one for one in found.values() if may_save(one, by))


def may_save(draft: Draft | None, by: Identity) -> bool:
    """Whether this person may read a draft and save over it: its author or a reviewer; anybody may begin one."""
    return draft is None or by.is_alone or by.subject in (draft.author, *draft.reviewers)


def moved(before: Sequence[tuple[str, str]], now: Sequence[tuple[str, str]]) -> tuple[Moved, ...]:
    """What changed between a draft as saved and the same draft now, by what is counted."""
    old, new = _by_name(before), _by_name(now)
    return tuple(
        Moved(name.partition("\x00")[0], old.get(name, ""), new.get(name, ""))
        for name in dict.fromkeys([*old, *new])
        if old.get(name) != new.get(name)
    )


def _by_name(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The printed figures by name; one that stands several times counts each time."""
    named: dict[str, str] = {}
    for label, text in pairs:
        at = sum(key.partition("\x00")[0] == label for key in named)
        named[f"{label}\x00{at}"] = text
    return named


def stored_question(question: Question) -> dict[str, Any]:
    """A question as JSON keeps it; `question_of` reads it."""
    stored = asdict(question)
    stored["answer_date"] = question.answer_date.isoformat() if question.answer_date else None
    stored["members"] = list(question.members)
    stored["parts"] = [
        part | {"asks": list(part["asks"]), "measures": list(part["measures"])} for part in stored["parts"]
    ]
    return stored


def _read(entry: Entry) -> Draft:
    stored = entry.payload
    return Draft(
        stored["draft"] or entry.sequence,
        entry.sequence,
        entry.recorded_at,
        stored.get("author") or entry.actor,
        tuple(stored["reviewers"]),
        question_of(stored["question"]),
        {key: list(values) for key, values in stored["view"].items()},
        tuple((label, text) for label, text in stored["numbers"]),
    )


def question_of(stored: Mapping[str, Any]) -> Question:
    """A question as a draft keeps it; fields that this version does not know are left out."""
    known = {one.name for one in fields(Question)}
    day = stored.get("answer_date")
    given: dict[str, Any] = {key: value for key, value in stored.items() if key in known}
    return Question(
        **given
        | {
            "answer_date": date.fromisoformat(day) if day else None,
            "members": tuple(stored.get("members", ())),
            "parts": tuple(_part(one) for one in stored.get("parts", ())),
        }
    )


def _part(stored: Mapping[str, Any]) -> Part:
    known = {one.name for one in fields(Part)}
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in stored.items() if key in known
    }
    return Part(**given)
