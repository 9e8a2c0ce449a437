"""A reading that a person has confirmed: an entry of the ledger, offered again for the same State and layout.

A layout is what the headings say, but for a day in them: next month's is another. What concerns one file alone (its State where it leaves it out, single rows and cells) is
not carried over.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from data.people.identity import Identity
from data.people.rights import require
from data.returns.choices import Choices, choices_from
from data.returns.names.names import Register
from data.returns.names.settled_names import Ledger, LedgerEntry
from data.returns.words import kinds
from data.returns.words.as_on_words import without_day
from data.returns.words.kinds import Kind

if TYPE_CHECKING:
    from data.returns.intake import Draft

CONFIRMED = "reading_confirmed"
Layout = tuple[tuple[str, ...], ...]
_TRIED = 5


@dataclass(frozen=True)
class Remembered:
    """One confirmed reading: its entry, who confirmed it, the States, kind and headings, and what was chosen."""

    sequence: int
    actor: str
    states: frozenset[int]
    kind: Kind
    layout: Layout
    choices: Choices


def layout_of(draft: "Draft") -> Layout:
    """The headings of a draft's sheets, each layout once."""
    return tuple(
        sorted(
            {
                tuple(without_day(one.heading) for one in sheet.columns if one.heading)
                for sheet in draft.sheets
                if sheet.kind
            }
        )
    )


def confirm(ledger: Ledger, draft: "Draft", by: Identity) -> LedgerEntry:
    """Keep how a file was read; the same reading of the same layout again is the same entry. Raises AccessFault."""
    require(by, "confirm_reading", states=draft.states)
    payload: dict[str, Any] = {
        "what": f"how {draft.file_name} is read",
        "kind": draft.kind,
        "states": list(draft.states),
        "layout": [list(one) for one in layout_of(draft)],
        "choices": _for_layout(draft).as_json(),
    }
    kept = {name: value for name, value in payload.items() if name != "what"}
    statement = json.dumps(kept, sort_keys=True, ensure_ascii=False).encode()
    key = f"{CONFIRMED}:{hashlib.sha256(statement).hexdigest()}"
    return ledger.append(CONFIRMED, payload, actor=by.subject, key=key)


def remembered(entries: Iterable[LedgerEntry], register: Register) -> tuple[Remembered, ...]:
    """Every confirmed reading, newest first."""
    found = [
        Remembered(
            sequence=entry.sequence,
            actor=str(getattr(entry, "actor", "")),
            states=frozenset(entry.payload["states"]),
            kind=entry.payload["kind"],
            layout=tuple(sorted({tuple(map(without_day, one)) for one in entry.payload["layout"]})),
            choices=choices_from(entry.payload["choices"], register),
        )
        for entry in entries
        if entry.action == CONFIRMED
    ]
    return tuple(reversed(found))


def offered(
    first: "Draft", known: Sequence[Remembered], again: Callable[[Choices], "Draft"], chosen: Choices
) -> "Draft":
    """The draft as the newest confirmed reading of its State and layout has it; `first` where there is none."""
    layout = layout_of(first)
    tried = 0
    for one in known:
        is_same = one.layout == layout and one.kind == first.kind
        if not is_same and (not one.choices.headings or tried >= _TRIED):
            continue
        tried += not is_same
        draft = again(replace(one.choices, kind=chosen.kind, state_code=chosen.state_code, aside=one.choices.aside))
        if (
            layout_of(draft) == one.layout
            and draft.kind == one.kind
            and draft.states
            and set(draft.states) <= one.states
        ):
            return draft
    return first


def confirmed_by(draft: "Draft", known: Sequence[Remembered]) -> Remembered | None:
    """The entry that confirms a draft's reading, or None where a person has to look at it."""
    layout, chosen = layout_of(draft), _for_layout(draft)
    for one in known:
        if (
            one.layout == layout
            and one.kind == draft.kind
            and one.choices.in_order == chosen.in_order
            and set(draft.states) <= one.states
        ):
            return one
    return None


def is_template(draft: "Draft") -> bool:
    """Whether every heading is the template's own, word for word: then there is nothing to confirm."""
    if (
        draft.kind is None
        or draft.filled
        or draft.hidden
        or replace(draft.choices, kind=None, remarks=frozenset()) != Choices()
    ):
        return False
    own = {one.heading for one in kinds.FIELDS[draft.kind]}
    read = [sheet for sheet in draft.sheets if sheet.kind]
    return all(not sheet.is_turned and {one.heading for one in sheet.columns} <= own for sheet in read)


def _for_layout(draft: "Draft") -> Choices:
    """What holds for the next file of the layout: notes that change nothing too, unless rows or cells were set aside with them.

    Those may be the rows that the note speaks of, and next month it may speak of others.
    """
    places = {one.place for one in draft.passed_notes}
    is_of_rows = any(re.search(r"!([A-Z]*\d+)$", one) and one not in places for one in draft.choices.aside)
    notes = frozenset() if is_of_rows else draft.choices.notes | {one.text for one in draft.passed_notes}
    return replace(draft.choices.of_layout, kind=None, notes=notes)
