"""What an entry of the ledger is, and the hash that ties it to the one before: the same on every engine.

An entry's hash covers its sequence, time, actor, action, idempotency key, the hash of its payload and the hash
of the entry before. Whoever changes one byte of one entry must change every hash after it.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from data import clock
from data.errors import LedgerFault

NO_ENTRY = "0" * 64
"""The hash that the first entry has before it."""

FILE_FIELD = "file_sha256"
"""The payload field that names a file received, by the SHA-256 of its bytes."""

_ACTION = re.compile(r"[a-z][a-z_]{0,39}")
_LONGEST_TEXT = 200
_MARKED = 16
_MARK = re.compile(rf"([1-9]\d{{0,11}}):([0-9a-f]{{{_MARKED},64}})")
# Joiners that Devanagari needs are let through; controls, NUL and halves of surrogate pairs are not.
_WORDS = re.compile(rf"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{{1,{_LONGEST_TEXT}}}")
HIDDEN_SIGNS = re.compile("[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
"""Signs that show nothing and turn or split what stands beside them, so that a text reads as another; not the joiners."""


@dataclass(frozen=True)
class Head:
    """The last entry, in short: its sequence (0 in an empty ledger) and its hash."""

    sequence: int
    sha256: str

    @property
    def mark(self) -> str:
        """Number and first signs of the hash, as documents bear them: 12:0a1b2c3d4e5f6071."""
        return f"{self.sequence}:{self.sha256[:_MARKED]}"


def head_marked(text: str) -> Head:
    """The entry that a mark names, `sha256` being as much of its hash as is written there. Raises LedgerFault for no mark."""
    found = _MARK.fullmatch(text.strip().lower())
    if found is None:
        raise LedgerFault(
            what=f"{text!r} names no entry",
            remedy=f"Give number and hash as documents bear them: {Head(12, 'a1' * 8).mark}",
        )
    return Head(int(found[1]), found[2])


@dataclass(frozen=True)
class Entry:
    """One line of the ledger. `is_repeat` says that an append found its key taken and added nothing."""

    sequence: int
    recorded_at: datetime
    actor: str
    action: str
    payload_text: str
    payload_sha256: str
    previous_sha256: str
    entry_sha256: str
    key: str | None = None
    is_repeat: bool = field(default=False, compare=False)

    @cached_property
    def payload(self) -> dict[str, Any]:
        """The payload, read from its canonical JSON; treat it as read-only."""
        read: dict[str, Any] = json.loads(self.payload_text)
        return read


def canonical(payload: Mapping[str, Any]) -> str:
    """The one way to write a payload: sorted keys, no spaces, no escapes for letters of any script.

    Raises LedgerFault for what JSON or UTF-8 cannot carry: a date, a set, NaN, half of a surrogate pair.
    """
    try:
        text = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise LedgerFault(
            what=f"the payload cannot be written: {error}",
            remedy="Give texts, whole or finite numbers, true, false, null, and lists and objects of these;"
            " dates as YYYY-MM-DD",
        ) from error
    return text


def next_entry(
    before: Head, before_at: datetime | None, *, action: str, payload_text: str, actor: str, key: str | None
) -> Entry:
    """The entry that follows `before`, recorded now, and later than the one before whatever the clock says."""
    now = clock.now()
    recorded_at = now if before_at is None else max(now, before_at + timedelta(microseconds=1))
    payload_sha256 = sha256_of_text(payload_text)
    entry_sha256 = chained_hash(
        before.sequence + 1, time_text(recorded_at), actor, action, payload_sha256, before.sha256, key
    )
    return Entry(
        sequence=before.sequence + 1,
        recorded_at=recorded_at,
        actor=actor,
        action=action,
        payload_text=payload_text,
        payload_sha256=payload_sha256,
        previous_sha256=before.sha256,
        entry_sha256=entry_sha256,
        key=key,
    )


def sha256_of_text(text: str) -> str:
    """SHA-256 of a text's bytes in UTF-8; bytes that were no UTF-8 count as they were read."""
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()


def chained_hash(
    sequence: int,
    recorded_at: str,
    actor: str,
    action: str,
    payload_sha256: str,
    previous_sha256: str,
    key: str | None,
) -> str:
    """SHA-256 over a JSON list of an entry's fields, so that no field can run into the next."""
    fields = [sequence, recorded_at, actor, action, payload_sha256, previous_sha256, key]
    return hashlib.sha256(json.dumps(fields, separators=(",", ":")).encode()).hexdigest()


def time_text(moment: datetime) -> str:
    """A moment in UTC with microseconds: texts of one length, which sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def check_signs(actor: str, payload: Mapping[str, Any]) -> None:
    """Refuse a text with signs that nobody can see. Raises LedgerFault, which names the field and the sign."""
    for field_name, text in (("actor", actor), *_texts("", payload)):
        if hidden := HIDDEN_SIGNS.search(text):
            code = ord(hidden.group())
            raise LedgerFault(
                what=f"a sign that cannot be seen (U+{code:04X}) stands in {HIDDEN_SIGNS.sub('?', text)[:_LONGEST_TEXT]!r}",
                remedy="Type the text again by hand; copied text carries such signs along",
                column=field_name,
            )


def without_hidden_signs(payload: Mapping[str, Any]) -> dict[str, Any]:
    """A payload without them, for long texts that people paste from a printed paper: they mean nothing there."""
    cleaned: dict[str, Any] = json.loads(HIDDEN_SIGNS.sub("", canonical(payload)))
    return cleaned


def _texts(field_name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Every text of a payload with the field that it stands in, names of fields included."""
    if isinstance(value, str):
        yield field_name, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield field_name, name
            yield from _texts(name, inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(field_name, inner)


def check_words(action: str, actor: str, key: str | None) -> None:
    """Refuse what both engines could not keep alike. Raises LedgerFault."""
    if not _ACTION.fullmatch(action):
        raise LedgerFault(
            what=f"{action!r} is no action",
            remedy="Name it in small letters, as in 'received'",
            column="action",
        )
    for column, text in (("actor", actor), ("key", key)):
        if text is not None and not _WORDS.fullmatch(text):
            raise LedgerFault(
                what=f"{text!r} is no {column}",
                remedy=f"Give 1 to {_LONGEST_TEXT} characters, without line breaks or controls",
                column=column,
            )


def files_named(payload: Mapping[str, Any]) -> tuple[str, ...]:
    """The hashes of the files that a payload rests on: none, one, or a list of them."""
    named = payload.get(FILE_FIELD)
    if named is None:
        return ()
    return tuple(map(str, named)) if isinstance(named, list) else (str(named),)
