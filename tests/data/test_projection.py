"""What an entry of the ledger does to the store: at once, undone by another, the same when rebuilt from nothing."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, rows_behind
from analytics.filters import Filters
from analytics.plans.questions import district_plans
from data import clock
from data.entries import Entry
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from tests.record_totals import DISTRICTS

DAY = date(2026, 11, 22)
FILE = b"a return as it came"
Publish = Callable[..., Entry]


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[WorkspaceLedger]:
    with open_workspace_ledger("record", tmp_path) as opened:
        yield opened


@pytest.fixture
def publish(data_folder: WorkspaceLedger) -> Publish:
    """Plans of districts by their codes, as one published return: publish("2026-08-01", {"188": "notified"})."""

    def published(as_on: str, stages: dict[str, str], *, is_public: bool | None = None) -> Entry:
        blank = dict.fromkeys(("drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on", "remarks"))
        payload: dict[str, Any] = {
            "kind": "plans",
            "as_on_date": as_on,
            "grade": "B",
            "file_name": "bihar.xlsx",
            "states": [10],
            "file_sha256": hashlib.sha256(FILE).hexdigest(),
            "kept_aside": [],
            "document": {
                "title": "Letter of the State",
                "kind": "state_letter",
                "number": "1",
                "date": as_on,
                "sent_by": "Director of Industries",
            },
            "rows": [
                {"district_code": code, "stage": stage, "is_public": is_public} | blank
                for code, stage in stages.items()
            ],
        }
        return data_folder.whole_ledger().append("published", payload, actor="tester", blobs=[FILE])

    return published


def plans(store: Store, as_on: date = DAY, known: date = date.max) -> dict[str, str]:
    filters = Filters(as_on=as_on, as_known_on=known)
    return {row.district_code: row.class_key for row in district_classes(store, filters, MEASURES["plan"])}


def test_a_published_return_is_in_the_figures_and_opens_its_document(
    data_folder: WorkspaceLedger, publish: Publish
) -> None:
    with open_store(workspace_ledger=data_folder) as before:
        assert plans(before)["188"] == "not_known"
    entry = publish("2026-08-01", {"188": "notified", "189": "none"})
    with open_store(workspace_ledger=data_folder) as after:
        stored = plans(after)
        assert (stored["188"], stored["189"]) == ("notified", "none")
        assert plans(after, as_on=date(2026, 7, 31))["188"] == "not_known"
        rows = district_classes(after, Filters(as_on=DAY), MEASURES["plan"])
        facts = rows_behind(after, MEASURES["plan"], [row for row in rows if row.district_code == "188"])
        assert [getattr(fact, "document", "") for fact in facts] == ["Letter of the State"]
        assert after.drawn_to == entry.sequence


def test_a_newer_return_stands_and_the_older_is_kept(data_folder: WorkspaceLedger, publish: Publish) -> None:
    publish("2026-06-01", {"188": "drafted"})
    publish("2026-08-01", {"188": "reviewed"})
    with open_store(workspace_ledger=data_folder) as store:
        assert plans(store)["188"] == "reviewed"
        assert plans(store, as_on=date(2026, 7, 1))["188"] == "drafted"


def test_an_undo_gives_the_figures_back_and_is_an_entry_of_its_own(
    data_folder: WorkspaceLedger, publish: Publish
) -> None:
    with open_store(workspace_ledger=data_folder) as store:
        before = plans(store)
    entry = publish("2026-08-01", {"188": "notified"})
    data_folder.whole_ledger().append("undone", {"sequence": entry.sequence, "reason": "wrong State"}, actor="tester")
    with open_store(workspace_ledger=data_folder) as store:
        assert plans(store) == before
        _, rows = store.rows("select undone_by from entry where sequence = $n", {"n": entry.sequence})
        assert rows == [(entry.sequence + 1,)]


def test_what_was_not_yet_in_the_books_is_not_known_then(data_folder: WorkspaceLedger, publish: Publish) -> None:
    entry = publish("2026-08-01", {"188": "notified"})
    day = clock.in_india(entry.recorded_at).date()
    with open_store(workspace_ledger=data_folder) as store:
        assert plans(store, known=day)["188"] == "notified"
        assert set(plans(store, known=date(2020, 1, 1)).values()) == {"not_known"}


def test_the_day_of_the_books_ends_at_midnight_in_india(
    data_folder: WorkspaceLedger, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 22, 18, 45, tzinfo=UTC))
    publish("2026-08-01", {"188": "notified"})
    with open_store(workspace_ledger=data_folder) as store:
        assert plans(store, known=date(2026, 11, 22))["188"] == "not_known"
        assert plans(store, known=date(2026, 11, 23))["188"] == "notified"
        assert store.rows("select recorded_on from entry", {})[1] == [(date(2026, 11, 23),)]


def test_rebuilt_from_nothing_the_store_says_the_same(data_folder: WorkspaceLedger, publish: Publish) -> None:
    open_store(workspace_ledger=data_folder).close()
    publish("2026-06-01", {"188": "drafted"})
    open_store(workspace_ledger=data_folder).close()
    publish("2026-08-01", {"188": "notified", "189": "none"})
    with open_store(workspace_ledger=data_folder) as brought_up:
        content = brought_up.content_hash
    for path in data_folder.folder.glob("store-*"):
        path.unlink()
    (data_folder.folder / "current.json").unlink()
    with open_store(workspace_ledger=data_folder) as rebuilt:
        assert rebuilt.content_hash == content


def test_the_sample_holds_no_public_fact_and_nothing_of_the_record(
    tmp_path: Path, data_folder: WorkspaceLedger, publish: Publish
) -> None:
    publish("2026-08-01", {"188": "notified"})
    with open_workspace_ledger("sample", tmp_path) as sample, open_store(workspace_ledger=sample) as store:
        assert set(plans(store).values()) == {"not_known"}
        assert sample.head().sequence == 0


def test_a_store_drawn_from_other_books_is_not_brought_forward(
    tmp_path: Path, data_folder: WorkspaceLedger, publish: Publish
) -> None:
    publish("2026-08-01", {"188": "notified"})
    open_store(workspace_ledger=data_folder).close()
    with open_workspace_ledger("record", tmp_path / "other") as other:
        for path in (*data_folder.folder.glob("store-*.duckdb"), data_folder.folder / "current.json"):
            shutil.copy(path, other.folder)
        with open_store(workspace_ledger=other) as store:
            assert plans(store)["188"] == "not_known"


def test_the_register_goes_back_by_dated_creations_and_abolitions(data_folder: WorkspaceLedger) -> None:
    with open_store(workspace_ledger=data_folder) as store:
        assert len(plans(store)) == DISTRICTS
        # 13 of today's districts have a later day of creation; nine of Rajasthan were abolished on 28.12.2024.
        assert len(plans(store, as_on=date(2022, 6, 9))) == DISTRICTS - 13 + 9
        assert len(plans(store, as_on=date(2025, 1, 1))) == DISTRICTS - 6


def test_every_kind_of_entry_lies_in_its_table_as_it_was_said(data_folder: WorkspaceLedger, publish: Publish) -> None:
    """From nothing, in one pass, with an undo among them."""
    plan = publish("2026-08-01", {"188": "notified", "189": "none"}).payload
    committee = {
        "committee": "DEPC",
        "state_code": 10,
        "district_code": "188",
        "status": "constituted",
        "order_number": "7 'A'",
        "order_date": "2021-01-15",
        "chair": "जिलाधिकारी",
        "convener": None,
        "seats": [1, 2, 13],
        "last_meeting_on": None,
        "remarks": 'by \\ and "by"',
    }
    state = committee | {"committee": "SEPC", "district_code": None, "seats": []}
    product = {
        "scheme": "ODOP",
        "district_code": "188",
        "product_name": "Makhana",
        "sector": "Agriculture",
        "tier": None,
        "is_gi_tagged": True,
        "remarks": None,
    }
    figure = dict.fromkeys(("out_of_value", "out_of_unit", "house", "question_no", "source", "published_on")) | {
        "scheme": "DEH",
        "measure": "districts_with_plan_drafted",
        "qualifier": "exact",
        "value": 600,
        "unit": "districts",
        "as_on_date": "2026-08-01",
        "source_kind": "reply",
        "document": "Reply",
        "statement": "600 districts.",
        "source": "Reply 1",
    }
    ledger = data_folder.whole_ledger()
    numbers = {
        kind: ledger.append("published", plan | {"kind": kind, "rows": rows}, actor="tester").sequence
        for kind, rows in (("committees", [committee, state]), ("products", [product]), ("figures", [figure]))
    }
    alias = {"state_code": 10, "written": "Arariya", "district_code": "188", "reason": "misspelt"}
    ledger.append("aliased", alias, actor="tester")
    ledger.append("undone", {"sequence": numbers["products"], "reason": "wrong"}, actor="tester")
    with open_store(workspace_ledger=data_folder) as store:

        def rows(sql: str) -> list[tuple[object, ...]]:
            return store.rows(sql, {})[1]

        assert rows("select district_code, stage, drafted_on, undone_at from plan order by all") == [
            ("188", "notified", None, None),
            ("189", "none", None, None),
        ]
        assert rows(
            "select committee, district_code, order_number, order_date, chair, seats, remarks from committee order by 1"
        ) == [
            ("DEPC", "188", "7 'A'", date(2021, 1, 15), "जिलाधिकारी", [1, 2, 13], 'by \\ and "by"'),
            ("SEPC", None, "7 'A'", date(2021, 1, 15), "जिलाधिकारी", [], 'by \\ and "by"'),
        ]
        assert rows(
            "select product_name, tier, is_gi_tagged, undone_at is not null from product where batch_id > 0"
        ) == [("Makhana", "Not stated", True, True)]
        assert rows("select value, as_on_date, caveat from published_figure where batch_id > 0") == [
            (600, date(2026, 8, 1), None)
        ]
        assert rows("select written, district_code, batch_id from alias") == [("Arariya", "188", 5)]
        assert rows("select sequence, kind, states, row_count, undone_by from entry order by 1") == [
            (1, "plans", [10], 2, None),
            (2, "committees", [10], 2, None),
            (3, "products", [10], 1, 6),
            (4, "figures", [10], 1, None),
            (5, None, None, None, None),
            (6, None, None, None, None),
        ]
        assert rows("select count(*) from source where source_id like 'entry-%'") == [(4,)]


def test_an_entry_of_a_rung_is_read_as_stage_and_publicity(data_folder: WorkspaceLedger, publish: Publish) -> None:
    """Entries of before the two were told apart stay as they are in the ledger."""
    entry = publish("2026-08-01", {})
    days = dict.fromkeys(("drafted_on", "notified_on", "published_on", "under_way_on", "reviewed_on", "remarks"))
    rows = [
        days | {"district_code": "188", "rung": "published"},
        days | {"district_code": "189", "rung": "published", "notified_on": "2022-02-01", "published_on": "2022-03-01"},
        days | {"district_code": "190", "rung": "under_way", "published_on": "2022-03-01"},
        days | {"district_code": "191", "rung": "reviewed"},
        days | {"district_code": "192", "rung": "none"},
    ]
    data_folder.whole_ledger().append("published", entry.payload | {"rows": rows}, actor="tester")
    with open_store(workspace_ledger=data_folder) as store:
        assert store.rows("select district_code, stage, is_public from plan order by all", {})[1] == [
            ("188", "drafted", True),
            ("189", "notified", True),
            ("190", "under_way", True),
            ("191", "reviewed", None),
            ("192", "none", None),
        ]
        public = {row.district_code: row.is_public for row in district_plans(store, Filters(as_on=DAY))}
        assert [public[code] for code in ("188", "189", "190", "191", "192")] == [True, True, True, None, False]


def test_a_later_return_that_is_silent_takes_no_publicity_back_and_no_plan_does(
    data_folder: WorkspaceLedger, publish: Publish
) -> None:
    publish("2026-07-01", {"188": "drafted", "189": "drafted", "190": "none"}, is_public=True)
    publish("2026-08-01", {"188": "notified", "189": "none", "190": "drafted"})
    with open_store(workspace_ledger=data_folder) as store:
        rows = {row.district_code: row for row in district_plans(store, Filters(as_on=DAY))}
    assert [(rows[code].stage, rows[code].is_public) for code in ("188", "189", "190")] == [
        ("notified", True),
        ("none", False),
        ("drafted", None),  # that there was none says nothing of the plan drafted since
    ]
