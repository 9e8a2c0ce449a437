"""Roles as the ledger has them: the newest entry about a person says what this person may do; every change is an entry."""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from data.actions import PERSON_CHANGED, SIGNED_IN, SIGNED_OUT
from data.entries import Entry
from data.errors import ExportHubError
from data.ledger.ledger import Ledger
from data.people.identity import ROLE_WORDS, ROLES, WHOLE_COUNTRY, Identity, Role
from data.people.person import Person, person_of
from data.people.rights import require
from data.people.states import state_names, state_words

_LONGEST_NAME: Final = 80


def change_person(
    ledger: Ledger, subject: str, name: str, roles: Collection[Role], states: Collection[int], reason: str, by: Identity
) -> Entry:
    """Give a person these roles and States in place of those before; none takes all away.

    Raises ExportHubError for what is not whole, for roles that there are not and for the last administrator who would be
    none any more; AccessFault, LedgerFault.
    """
    require(by, "manage")
    subject, name, reason = subject.strip(), " ".join(name.split()), reason.strip()
    if not subject or not name or not reason:
        raise ExportHubError(what="subject, name or reason is missing", remedy="Give all three")
    if len(name) > _LONGEST_NAME:
        raise ExportHubError(what=f"the name has {len(name)} characters", remedy=f"Give at most {_LONGEST_NAME}")
    if strange := sorted(set(roles) - set(ROLES)):
        raise ExportHubError(what=f"{strange[0]!r} is no role", remedy=f"Give any of {', '.join(ROLES)}")
    if unknown := sorted(set(states) - {WHOLE_COUNTRY, *state_names()}):
        raise ExportHubError(what=f"{unknown[0]} is no State's LGD code", remedy="Give codes of States")
    if "editor" in roles and not states:
        raise ExportHubError(what="a State editor without a State may do nothing", remedy="Give at least one State")
    others = [one for one in people(ledger) if one.subject != subject and "admin" in one.roles]
    if by.subject == subject and "admin" in by.roles and "admin" not in roles and not others:
        raise ExportHubError(
            what="nobody would be administrator any more", remedy="Make another person administrator first"
        )
    payload = {
        "what": _words(name, roles, states),
        "subject": subject,
        "person": name,
        "roles": [one for one in ROLES if one in roles],
        "of_states": sorted(states),
        "reason": reason,
    }
    return ledger.append(PERSON_CHANGED, payload, actor=by.subject)


def people(ledger: Ledger) -> tuple[Person, ...]:
    """Everyone whom an entry gave roles, by name; also those from whom all were taken."""
    return tuple(sorted(_people(ledger, ledger.last_with({PERSON_CHANGED})).values(), key=lambda one: one.name))


def identity_of(ledger: Ledger, subject: str, name: str) -> Identity:
    """The person who signed in under a subject, with the roles of the ledger as it is now; none where it gives none."""
    found = _people(ledger, ledger.last_with({PERSON_CHANGED})).get(subject)
    return Identity(subject, name, frozenset()) if found is None else found.identity


def named_by_operator(ledger: Ledger, subject: str, by: Identity) -> Identity:
    """The person in whose name whoever keeps the machine brings in what no page takes, with that person's rights and no others.

    Raises AccessFault, and ExportHubError for one to whom no entry gave a role.
    """
    require(by, "act_for")
    found = _people(ledger, ledger.last_with({PERSON_CHANGED})).get(subject)
    if found is None:
        known = ", ".join(one.subject for one in people(ledger)) or "nobody yet"
        raise ExportHubError(
            what=f"nobody has a role here under {subject!r}", remedy=f"Give one of those on the page People: {known}"
        )
    return found.identity


@lru_cache(maxsize=8)
def _people(ledger: Ledger, _last: int) -> Mapping[str, Person]:
    """By subject, up to the newest entry about anyone: asked anew only when another has come."""
    return _latest(reversed(ledger.with_actions({PERSON_CHANGED})))


def _latest(entries: Iterable[Entry]) -> Mapping[str, Person]:
    found = {}
    for entry in entries:
        try:
            one = person_of(entry.payload, entry.sequence)
        except (KeyError, TypeError, ValueError):
            continue  # set aside by the store, which names it; it gives nobody a right
        found[one.subject] = one
    return found


def _words(name: str, roles: Collection[Role], states: Collection[int]) -> str:
    given = ", ".join(ROLE_WORDS[one] for one in ROLES if one in roles) or "no role"
    return f"{name}: {given}{f' ({state_words(states)})' if states else ''}"


def record_sign_in(ledger: Ledger, session: str, who: Identity) -> Entry:
    """Write down that someone signed in; once for each session. Nobody needs a right for it."""
    return ledger.append(
        SIGNED_IN, {"what": who.name, "subject": who.subject}, actor=who.subject, key=f"{SIGNED_IN}:{session}"
    )


def record_sign_out(ledger: Ledger, session: str, who: Identity) -> Entry:
    """Write down that someone signed out; once for each session. Nobody needs a right for it."""
    return ledger.append(
        SIGNED_OUT, {"what": who.name, "subject": who.subject}, actor=who.subject, key=f"{SIGNED_OUT}:{session}"
    )
