"""Naming a view, and taking a name away: two entries of the ledger, which change no figure.

A view is a page and the parameters of its link. A name stands for the newest view that was given it; what it stood for
before stays in the ledger.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from data.actions import NAMED, REMOVED
from data.entries import Entry
from data.errors import ExportHubError
from data.ledger.ledger import Ledger
from data.people.identity import Identity
from data.people.rights import require

LONGEST_NAME: Final = 80


class ViewFault(ExportHubError):
    """A view cannot be named so."""


def name_view(
    ledger: Ledger, name: str, page: str, parameters: Mapping[str, Sequence[str]], words: str, by: Identity
) -> Entry:
    """Give a view a name; `words` say what it shows. Raises ViewFault for the name, LedgerFault, AccessFault."""
    require(by, "name_view")
    name = " ".join(name.split())
    if not name:
        raise ViewFault(what="the view has no name", remedy="Give it a few words", column="name")
    if len(name) > LONGEST_NAME:
        raise ViewFault(
            what=f"the name has {len(name)} characters", remedy=f"Give at most {LONGEST_NAME}", column="name"
        )
    payload = {
        "name": name,
        "page": page,
        "parameters": {key: list(values) for key, values in parameters.items()},
        "view": words,
    }
    return ledger.append(NAMED, payload, actor=by.subject)


def remove_view(ledger: Ledger, sequence: int, by: Identity) -> Entry:
    """Take away the name that an entry gave; a second time changes nothing. Raises ViewFault for another kind of entry, AccessFault."""
    require(by, "name_view")
    named = ledger.entry(sequence)
    if named.action != NAMED:
        raise ViewFault(what=f"entry {sequence} names no view", remedy="Choose a view of the list")
    payload = {"removes": sequence, "name": named.payload["name"], "view": named.payload["view"]}
    return ledger.append(REMOVED, payload, actor=by.subject, key=f"{REMOVED}:{sequence}")
