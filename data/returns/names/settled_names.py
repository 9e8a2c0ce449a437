"""What the import needs of the ledger, and the names that persons have settled in it.

The ledger is named by what it does, not by its class, so that a test can put a list in its place.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from data.people.identity import Identity
from data.people.rights import require
from data.returns.faults import refusal
from data.returns.names.names import Aliases, Register
from data.returns.words import spelling

NEAR_REASON = "Spelling: accepted in one go from the list of names that read like one district and no other"
"""The reason that is kept where a person accepts the suggestions of a file together."""
_SAID = frozenset({"written", "district_code"})


class LedgerEntry(Protocol):
    """What an entry tells after it is written."""

    @property
    def sequence(self) -> int:
        """Its place in the ledger, from 1."""

    @property
    def actor(self) -> str:
        """Subject of the person who did it."""

    @property
    def action(self) -> str:
        """What was done."""

    @property
    def payload(self) -> Mapping[str, Any]:
        """What it says."""

    @property
    def is_repeat(self) -> bool:
        """Whether the append found its key taken and added nothing."""


class Ledger(Protocol):
    """What the import needs of the ledger."""

    def append(
        self,
        action: str,
        payload: Mapping[str, Any],
        *,
        actor: str,
        key: str | None = None,
        blobs: Sequence[bytes] = (),
        drawn_to: int | None = None,
    ) -> LedgerEntry:
        """Write one entry, or find the one that has the key; refused where a fact came after `drawn_to`."""

    def entries(self, after: int = 0) -> Iterator[LedgerEntry]:
        """The entries after a sequence, in order."""

    def entry(self, sequence: int) -> LedgerEntry:
        """The entry of a sequence."""

    def find(self, key: str) -> LedgerEntry | None:
        """The entry that has a key, or None."""


def settle_name(
    ledger: Ledger,
    register: Register,
    state_code: int,
    written: str,
    district_code: str | None,
    reason: str,
    by: Identity,
    *,
    key: str | None = None,
) -> LedgerEntry:
    """Keep a person's decision on a name; None means 'not a district'. Raises ReturnFault outside the State.

    The same `key` gives the same entry back, as everywhere in the ledger. Raises AccessFault outside the person's States.
    """
    require(by, "settle_name", states=[state_code])
    if not spelling.key(written) or not reason.strip():
        raise refusal("a name and a reason are needed", "Say why the name means this district")
    if district_code is not None and register.state_of.get(district_code) != state_code:
        raise refusal(
            f"district {district_code} is not in State {state_code}",
            "Choose a district of the return's State",
        )
    payload = {
        "state_code": state_code,
        "written": written,
        "district_code": district_code,
        "reason": reason.strip(),
    }
    return ledger.append("aliased", payload, actor=by.subject, key=key)


def aliases_of(ledger: Ledger) -> Aliases:
    """Every name that persons have settled and not taken back; the latest decision counts."""
    # In one pass, because every entry is proved as it is read.
    decisions: dict[int, Mapping[str, Any]] = {}
    for entry in ledger.entries():
        statement = entry.payload
        # One that does not say what it must is set aside by the store, and named there.
        if entry.action == "aliased" and isinstance(statement.get("state_code"), int) and statement.keys() >= _SAID:
            decisions[entry.sequence] = statement
        elif (undone := _undone(entry)) is not None:
            decisions.pop(undone, None)
    return {
        (statement["state_code"], spelling.key(str(statement["written"]))): statement["district_code"]
        for statement in decisions.values()
    }


def undone_by(ledger: Ledger) -> dict[int, int]:
    """Sequence of each entry taken back, to the sequence of the entry that did it."""
    return {undone: entry.sequence for entry in ledger.entries() if (undone := _undone(entry)) is not None}


def _undone(entry: LedgerEntry) -> int | None:
    """The sequence that an entry takes back, if it takes one back."""
    sequence = entry.payload.get("sequence") if entry.action == "undone" else None
    return sequence if isinstance(sequence, int) else None
