"""Entries that cannot be drawn: refused before they are acknowledged; in older books set aside, named and undone."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from data.__main__ import main
from data.errors import LedgerFault
from data.paths import DATA_FOLDER_VARIABLE
from data.returns.names.settled_names import aliases_of, undone_by
from data.set_aside import SetAside, set_aside
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

Undrawable = dict[str, tuple[str, dict[str, Any]]]
Plant = Callable[..., int]
FILE = b"a return as it came"
REASONS = {
    "plans": "stage is not given, and the table 'plan' needs it in every row",
    "committees": 'Failed to cast value to numerical: "first"',
    "products": "sector is not given, and the table 'product' needs it in every row",
    "exports": 'cast value to decimal: "much"',
    "figures": "Failed to cast value to numerical: 99999999999999999999",
    "aliased": "state code is 'Bihar', and no whole number",
    "letter_sent": "as on date is '12026-08-01', and no day as YYYY-MM-DD",
    "view_named": "it does not say its 'name'",
    "undone": "undoes is 'first', and no whole number",
}
KINDS = list(REASONS)
GOOD = "Bihar: action plans as on 01.08.2026,\nDistrict,Status of the plan\nAraria,drafted\n"


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkspaceLedger]:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path))
    with open_workspace_ledger("record") as opened:
        yield opened


def standing(data_folder: WorkspaceLedger) -> list[SetAside]:
    with open_store(workspace_ledger=data_folder) as store:
        return list(set_aside(store))


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_drawn_is_refused_before_it_is_acknowledged(
    data_folder: WorkspaceLedger, undrawable: Undrawable, kind: str
) -> None:
    ledger = data_folder.whole_ledger()
    action, payload = undrawable[kind]
    blobs = [FILE] if "file_sha256" in payload else []
    with pytest.raises(LedgerFault) as caught:
        ledger.append(action, payload, actor="tester", blobs=blobs)
    assert caught.value.what.startswith(f"the entry '{action}' cannot be drawn, and nothing of it was kept: ")
    assert REASONS[kind] in caught.value.what
    assert (ledger.head().sequence, ledger.verify()) == (0, [])
    # The trial leaves nothing behind that the next entry could stumble over.
    assert ledger.append("exported", {"what": "books", "rows": 1}, actor="tester").sequence == 1


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        ({"value": 12.5}, "value is 12.5, and no whole number"),
        ({"value": True}, "value is True, and no whole number"),
        ({"value": 2**63}, "Failed to cast value to numerical: 9223372036854775808"),
        ({"as_on_date": "2026-02-30"}, "as on date is '2026-02-30', and no day as YYYY-MM-DD"),
        ({"statement": "half a sign: \ud800"}, "surrogates not allowed"),
        ({"document": None}, "document is not given, and the table 'published_figure' needs it in every row"),
    ],
)
def test_no_value_is_changed_in_silence(
    data_folder: WorkspaceLedger, undrawable: Undrawable, spoilt: dict[str, Any], reason: str
) -> None:
    _, payload = undrawable["figures"]
    rows = [payload["rows"][0] | {"value": 600} | spoilt]
    ledger = data_folder.whole_ledger()
    with pytest.raises(LedgerFault, match=reason):
        ledger.append("published", payload | {"rows": rows}, actor="tester", blobs=[FILE])
    assert ledger.head().sequence == 0


@pytest.mark.parametrize(
    ("part", "reason"),
    [("document", "it does not say its 'document'"), ("rows", "it does not say its 'rows'"), ("kind", "its 'kind'")],
)
def test_a_payload_without_a_part_is_refused(
    data_folder: WorkspaceLedger, undrawable: Undrawable, part: str, reason: str
) -> None:
    payload = {name: value for name, value in undrawable["plans"][1].items() if name != part}
    with pytest.raises(LedgerFault, match=reason):
        data_folder.whole_ledger().append("published", payload, actor="tester", blobs=[FILE])


def test_books_that_hold_such_entries_open_and_are_shown_without_them(
    data_folder: WorkspaceLedger, undrawable: Undrawable, plant: Plant
) -> None:
    """Brought up entry by entry and drawn from nothing, they are set aside alike."""
    ledger = data_folder.whole_ledger()
    with open_store(workspace_ledger=data_folder) as store:
        before = store.rows("select count(*) from product", {})[1]
    planted = []
    for kind in KINDS:
        planted.append((plant(ledger, *undrawable[kind]), kind))
        open_store(workspace_ledger=data_folder).close()
    ledger.append("exported", {"what": "books", "rows": 1}, actor="tester")
    with open_store(workspace_ledger=data_folder) as store:
        brought_up = store.content_hash
        assert [(one.sequence, one.kind) for one in set_aside(store)] == planted
        assert all(REASONS[one.kind] in one.reason for one in set_aside(store))
        assert store.rows("select count(*) from product", {})[1] == before
        for table in ("plan", "committee", "alias", "letter", "saved_view"):
            assert store.rows(f"select count(*) from {table}", {})[1] == [(0,)]
        assert store.rows("select count(*) from source where source_id like 'entry-%'", {})[1] == [(0,)]
        assert store.rows("select action, count(*) from entry group by all order by all", {})[1] == [
            ("exported", 1),
            ("set_aside", len(KINDS)),
        ]
    (data_folder.folder / "current.json").unlink()
    with open_store(workspace_ledger=data_folder) as store:
        assert store.content_hash == brought_up


def test_an_entry_beside_a_bad_one_is_drawn(data_folder: WorkspaceLedger, undrawable: Undrawable, plant: Plant) -> None:
    action, payload = undrawable["plans"]
    good = payload | {"rows": [payload["rows"][0] | {"stage": "drafted"}]}
    plant(data_folder.whole_ledger(), action, good)
    plant(data_folder.whole_ledger(), action, payload)
    plant(data_folder.whole_ledger(), action, good)
    assert [one.sequence for one in standing(data_folder)] == [2]
    with open_store(workspace_ledger=data_folder) as store:
        assert store.rows("select batch_id, stage from plan order by 1", {})[1] == [(1, "drafted"), (3, "drafted")]


def test_every_command_works_and_names_each_and_undo_takes_it_away(
    data_folder: WorkspaceLedger,
    undrawable: Undrawable,
    plant: Plant,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(*arguments: object) -> tuple[int, str, str]:
        status = main([str(one) for one in arguments])
        return (status, *capsys.readouterr())

    sent = tmp_path / "Bihar.csv"
    sent.write_text(GOOD, encoding="utf-8")
    number_of = {kind: plant(data_folder.whole_ledger(), *undrawable[kind]) for kind in KINDS}
    status, out, err = run("import", sent)
    assert (status, err) == (0, "")
    assert "1 rows of plans for 1 States." in out
    assert run("rebuild")[0] == 0
    status, _, err = run("verify")
    assert status == 1
    lines = err.splitlines()
    assert len(lines) == len(KINDS)
    for (kind, number), line in zip(number_of.items(), lines, strict=True):
        assert f"record, entry {number} ({kind}): it cannot be drawn and is set aside" in line
        assert REASONS[kind] in line
    status, _, err = run("export", tmp_path / "copy")
    assert (status, err) == (0, "")
    aside = (tmp_path / "copy" / "tables" / "set_aside.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[:2] for line in aside[1:] if line[0].isdigit()] == [
        [str(n), k] for k, n in number_of.items()
    ]
    kept = (tmp_path / "copy" / "entries.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["payload"] for line in kept[: len(KINDS)]] == [undrawable[kind][1] for kind in KINDS]
    assert run("backup", tmp_path / "backup")[0] == 0
    for number in reversed(number_of.values()):
        status, _, err = run("undo", number, "--reason", "it cannot be drawn")
        assert (status, err) == (0, "")
    assert standing(data_folder) == []
    status, out, err = run("verify")
    assert (status, err) == (0, "")
    with open_store(workspace_ledger=data_folder) as store:
        content = store.content_hash
        undone = store.rows("select undone_by from entry where undone_by is not null order by sequence", {})[1]
    last = data_folder.head().sequence
    assert undone == [(last - after,) for after in range(len(KINDS))]
    (data_folder.folder / "current.json").unlink()
    with open_store(workspace_ledger=data_folder) as store:
        assert store.content_hash == content


def test_what_is_set_aside_decides_no_name_and_takes_nothing_back(
    data_folder: WorkspaceLedger, undrawable: Undrawable, plant: Plant
) -> None:
    ledger = data_folder.whole_ledger()
    alias = {"state_code": 10, "written": "Arariya", "district_code": "188", "reason": "misspelt"}
    ledger.append("aliased", alias, actor="tester")
    for kind in ("aliased", "undone"):
        plant(ledger, *undrawable[kind])
    plant(ledger, "aliased", {"state_code": 10})
    plant(ledger, "undone", {})
    assert list(aliases_of(ledger).values()) == ["188"]
    assert undone_by(ledger) == {}


def test_only_what_is_set_aside_is_undone_whatever_it_is(
    data_folder: WorkspaceLedger, capsys: pytest.CaptureFixture[str]
) -> None:
    data_folder.whole_ledger().append("exported", {"what": "books", "rows": 1}, actor="tester")
    assert main(["undo", "1", "--reason", "no"]) == 1
    assert "cannot be undone" in capsys.readouterr().err
