"""Roles are entries: the newest says what a person may do, only an administrator writes one, and the store draws it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.__main__ import main
from data.actions import PERSON_CHANGED
from data.errors import AccessFault, ExportHubError, LedgerFault
from data.ledger.ledger import Ledger, open_ledger
from data.people.identity import Identity, account, alone
from data.people.roles import change_person, identity_of, people

ADMIN = Identity("admin-1", "A. Rao", frozenset({"admin"}))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path) as opened:
        yield opened


def test_the_newest_entry_says_what_a_person_may_do(ledger: Ledger) -> None:
    change_person(ledger, "u1", "B. Sen", ["editor", "viewer"], [18], "order 12", ADMIN)
    assert identity_of(ledger, "u1", "") == Identity("u1", "B. Sen", frozenset({"editor", "viewer"}), frozenset({18}))
    entry = change_person(ledger, "u1", "B. Sen", [], [], "left", ADMIN)
    assert identity_of(ledger, "u1", "").roles == frozenset()
    assert (entry.actor, entry.payload["what"]) == ("admin-1", "B. Sen: no role")
    assert ledger.entry(1).payload["what"] == "B. Sen: viewer, State editor (Assam)"
    assert identity_of(ledger, "stranger", "S.").roles == frozenset()


def test_only_an_administrator_gives_roles_and_the_last_one_stays(ledger: Ledger) -> None:
    with pytest.raises(AccessFault, match="An administrator may"):
        change_person(ledger, "u1", "B. Sen", ["admin"], [], "me", Identity("u1", "B. Sen", frozenset({"approver"})))
    change_person(ledger, "admin-1", "A. Rao", ["admin"], [], "order 1", alone("root"))
    with pytest.raises(ExportHubError, match="nobody would be administrator any more"):
        change_person(ledger, "admin-1", "A. Rao", ["viewer"], [], "tired", ADMIN)
    assert [one.subject for one in people(ledger)] == ["admin-1"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"name": " "}, "subject, name or reason is missing"),
        ({"reason": ""}, "subject, name or reason is missing"),
        ({"roles": ["owner"]}, "'owner' is no role"),
        ({"states": [99]}, "99 is no State's LGD code"),
        ({"states": []}, "a State editor without a State may do nothing"),
    ],
)
def test_what_is_not_whole_is_refused(ledger: Ledger, given: dict[str, object], words: str) -> None:
    whole = {"subject": "u1", "name": "B. Sen", "roles": ["editor"], "states": [18], "reason": "order 12"} | given
    with pytest.raises(ExportHubError, match=words):
        change_person(ledger, **whole, by=ADMIN)  # type: ignore[arg-type]  # wrong on purpose
    assert ledger.head().sequence == 0


def test_an_entry_that_names_nobody_is_not_taken(ledger: Ledger) -> None:
    with pytest.raises(LedgerFault, match="it does not say its 'subject'"):
        ledger.append(PERSON_CHANGED, {"person": "B. Sen", "roles": [], "of_states": []}, actor="x")


def test_the_first_administrator_is_made_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EXPORT_HUB_DATA", str(tmp_path))
    monkeypatch.setenv("EXPORT_HUB_SIGN_IN", "oidc")
    assert main(["person", "u1", "--name", "A. Rao", "--role", "admin", "--reason", "order 1"]) == 0
    assert capsys.readouterr().out == "A. Rao: administrator, as entry 1.\n"
    with open_ledger(tmp_path / "record") as ledger:
        assert ledger.entry(1).actor == account().subject
        assert identity_of(ledger, "u1", "").roles == frozenset({"admin"})
    assert account().roles == frozenset({"admin"}), "who keeps the machine gives roles, and publishes nothing"
