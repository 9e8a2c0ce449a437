"""Documents and entries in words, on books of six entries: received, published twice, settled, undone, exported."""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from analytics.filters import Filters
from analytics.log.questions import Entry, LoggedDocument, documents, entries, standings
from data import clock
from data.people.identity import alone
from data.people.roles import change_person, identity_of
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger
from tests.record_totals import ODOP_PRODUCTS, REFERENCE_FILES

NOW = Filters(as_on=date(2026, 11, 22))
FILE, OTHER = b"a return as it came", b"a file that nobody published"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_workspace_ledger("record", tmp_path) as workspace_ledger:
        ledger = workspace_ledger.whole_ledger()
        sha256, other = (hashlib.sha256(content).hexdigest() for content in (FILE, OTHER))
        received = {"file_sha256": sha256, "file_name": "bihar.xlsx", "size": len(FILE)}
        ledger.append("received", received, actor="steward", blobs=[FILE])
        ledger.append(
            "received", {"file_sha256": other, "file_name": "old.ods", "size": 1}, actor="clerk", blobs=[OTHER]
        )
        row = {"district_code": "188", "stage": "drafted"} | dict.fromkeys(
            ("drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on", "remarks")
        )
        published = {
            "kind": "plans",
            "as_on_date": "2026-08-01",
            "grade": "B",
            "file_name": "bihar.xlsx",
            "states": [10],
            "file_sha256": sha256,
            "kept_aside": [],
            "rows": [row],
            "document": {
                "title": "Letter",
                "kind": "state_letter",
                "number": "IND/1",
                "date": "2026-08-03",
                "sent_by": "Director",
            },
        }
        ledger.append("published", published, actor="steward")
        alias = {"state_code": 9, "written": "Kanpur", "district_code": "157", "reason": "the city is meant"}
        ledger.append("aliased", alias, actor="clerk")
        ledger.append("aliased", alias | {"written": "Others", "district_code": None}, actor="clerk")
        ledger.append("published", published | {"as_on_date": "2026-09-01"}, actor="steward")
        ledger.append("undone", {"sequence": 3, "reason": "wrong letter"}, actor="clerk")
        ledger.append("undone", {"sequence": 4, "reason": "asked again"}, actor="clerk")
        ledger.append("exported", {"what": "Coverage", "rows": 784, "view": "ODOP, all 36 States/UTs"}, actor="clerk")
        with open_store(workspace_ledger=workspace_ledger) as opened:
            yield opened


@pytest.fixture
def stored(store: Store) -> tuple[LoggedDocument, ...]:
    return documents(store, NOW)


@pytest.fixture
def done(store: Store) -> dict[int, Entry]:
    return {one.sequence: one for one in entries(store, NOW)}


def test_every_document_is_there_with_its_standing(stored: tuple[LoggedDocument, ...]) -> None:
    assert [one.origin_kind for one in stored] == ["reference"] * REFERENCE_FILES + ["return", "return", "file"]
    undone, in_use = sorted((one for one in stored if one.origin_kind == "return"), key=lambda one: one.sequence or 0)
    assert (undone.standing_words, in_use.standing_words) == ("undone by entry 7", "in use")
    assert (in_use.kind_words, in_use.title, in_use.sent_by, in_use.grades) == (
        "Return: action plans",
        "Letter",
        "Director",
        "B",
    )
    assert (in_use.document_date, in_use.as_on_date, in_use.row_count) == (
        date(2026, 8, 3),
        date(2026, 9, 1),
        1,
    )
    alone = stored[-1]
    assert (alone.title, alone.sent_by, alone.standing_words) == ("old.ods", "clerk", "not published")
    assert alone.short_sha256 == hashlib.sha256(OTHER).hexdigest()[:12]
    assert standings(stored) == f"{REFERENCE_FILES + 1} in use, 1 undone, 1 not published"
    assert standings(()) == "0 documents"


def test_reference_files_carry_the_grades_of_their_rows(stored: tuple[LoggedDocument, ...]) -> None:
    grades = {one.title: one.grades for one in stored if one.origin_kind == "reference"}
    assert grades["One District One Product list"] == "D"
    assert grades["Public evidence on plans, committees and strategies"] == "A, B, C, D"
    assert grades["Districts"] is None
    assert next(one for one in stored if one.title == "One District One Product list").row_count == ODOP_PRODUCTS


def test_each_entry_says_what_was_done(done: dict[int, Entry]) -> None:
    assert list(done) == list(range(9, 0, -1))
    assert {number: (one.action_words, one.what_words()) for number, one in done.items()} == {
        1: ("File received", "bihar.xlsx"),
        2: ("File received", "old.ods"),
        3: ("Return published", "Action plans as on 01.08.2026, grade B"),
        4: ("Name settled", "“Kanpur” means Kanpur Nagar: the city is meant"),
        5: ("Name settled", "“Others” is no district: the city is meant"),
        6: ("Return published", "Action plans as on 01.09.2026, grade B"),
        7: ("Taken back", "Entry 3, action plans: wrong letter"),
        8: ("Taken back", "Entry 4, “Kanpur”: asked again"),
        9: ("Exported", "Coverage, ODOP, all 36 States/UTs"),
    }
    assert {number: one.row_count for number, one in done.items() if one.row_count} == {3: 1, 6: 1, 9: 784}
    assert {number: one.undone_by for number, one in done.items() if one.undone_by} == {3: 7, 4: 8}
    names = {9: "Uttar Pradesh", 10: "Bihar"}
    statement = {number: one.state_words(names) for number, one in done.items()}
    assert statement == {
        1: "",
        2: "",
        3: "Bihar",
        4: "Uttar Pradesh",
        5: "Uttar Pradesh",
        6: "Bihar",
        7: "Bihar",
        8: "Uttar Pradesh",
        9: "",
    }
    assert done[3].document_words == "Letter, IND/1, 03.08.2026, Director"
    assert (done[9].document_words, done[9].actor) == ("", "clerk")


def test_books_as_known_before_hold_none_of_it(store: Store) -> None:
    before = Filters(as_on=NOW.as_on, as_known_on=date(2026, 1, 1))
    assert entries(store, before) == ()
    assert all(
        one.origin_kind == "reference" and one.recorded_at <= before.as_known_on for one in documents(store, before)
    )


def test_an_entry_names_its_person_before_the_subject_of_the_sign_in(tmp_path: Path) -> None:
    with open_workspace_ledger("record", tmp_path) as opened:
        ledger = opened.whole_ledger()
        for name in ("B. Sen", "B. Sen-Roy"):
            change_person(ledger, "u-41", name, ["admin"], [], "order 12", alone("root"))
        change_person(ledger, "u-42", "C. Das", ["viewer"], [], "order 13", identity_of(ledger, "u-41", ""))
        with open_store(workspace_ledger=opened) as store:
            done = entries(store, Filters(as_on=clock.today()))
    assert [(one.actor, one.action_words) for one in done] == [
        ("B. Sen-Roy (u-41)", "Roles changed"),
        ("root", "Roles changed"),
        ("root", "Roles changed"),
    ]
    assert done[0].what_words() == "C. Das: viewer"
