"""A part of a question that is asked again is kept in memory: no answer is another for that."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import duckdb
import pytest

from data import kept_tables
from data.errors import StoreFault
from data.store import Store
from tests.small_store import real, tiny

__all__ = ["real", "tiny"]

TOPICS = Path(__file__).resolve().parents[2] / "analytics"
DAY = date(2026, 11, 21)
PRODUCTS = {"sectors": [], "tiers": [], "gi_only": False}
BOUND: dict[str, object] = {
    "as_on": DAY,
    "as_known_on": DAY,
    "list_on": DAY,
    "list_known_on": DAY,
    "states": [10, 18],
    "aspirational_only": False,
    "scheme": "ODOP",
    "of_products": PRODUCTS,
    "every_product": PRODUCTS,
    "ids": ["p1", "p3"],
    "release_key": "pib",
    "facts": ["depc_constituted", "depc_met"],
    "fact_actions": ["published"],
    "keys": ["e1"],
    "district": "188",
    "what": "plans",
    "most": 3,
    "committee": "DEPC",
    "kinds": ["plan"],
    "sector": "Textile",
    "files": ["odop_products.csv"],
}
BY_CALL = "select district_code, stage, is_public from plan_status($as_on, $known_on) order by all"


@pytest.fixture
def own(tiny: Store, tmp_path: Path) -> Store:
    """A store with nothing kept yet."""
    path = tmp_path / "own.duckdb"
    shutil.copyfile(tiny.path, path)
    return Store(path, "own", os.open(path, os.O_RDONLY))


def _kept(store: Store) -> int:
    return sum(name is not None for name in store._kept._kept.values())


def test_every_question_is_answered_alike_over_kept_tables(own: Store) -> None:
    plain = duckdb.connect(own.path, read_only=True)
    asked, other = 0, []
    for path in sorted(TOPICS.glob("*/sql/*.sql")):
        sql = path.read_text(encoding="utf-8")
        want = plain.execute(sql, own._bound(sql, BOUND)).fetchall()
        for _ in range(2):
            asked += 1
            if own.rows(sql, BOUND)[1] != want:
                other.append(path.name)
    assert other == []
    assert asked >= 200
    assert _kept(own) >= 30, "this looks at answers over kept tables, of which there are too few"


def test_a_call_is_kept_when_it_is_made_again_with_the_same_values(own: Store) -> None:
    first = own.rows(BY_CALL, {"as_on": DAY, "known_on": DAY})
    assert _kept(own) == 0
    assert own.rows(BY_CALL, {"as_on": DAY, "known_on": DAY}) == first
    assert _kept(own) == 1
    assert own.rows(BY_CALL, {"as_on": date(2022, 1, 1), "known_on": DAY})[1] == []
    assert own.rows(BY_CALL, {"as_on": DAY, "known_on": DAY})[1] == [
        ("188", "drafted", True),
        ("189", "statement", None),
    ]


def test_a_call_with_a_column_is_left_as_it_stands(own: Store) -> None:
    sql = "select d, (select count(*) from register_as_on(d)) from (values ($one), ($other)) as t(d) order by d"
    days = {"one": date(2010, 1, 1), "other": DAY}
    assert own.rows(sql, days) == own.rows(sql, days) == own.rows(sql, days)
    assert _kept(own) == 0


def test_the_tables_kept_longest_unused_make_room(own: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_tables, "_MOST_TABLES", 2)
    days = [date(2026, month, 1) for month in range(1, 9)]
    for day in days * 2:
        own.rows(BY_CALL, {"as_on": day, "known_on": DAY})
    assert _kept(own) == 2
    with duckdb.connect(own.path, read_only=True) as beside:
        assert beside.execute("select count(*) from duckdb_tables() where database_name = 'kept'").fetchall() == [(2,)]


def test_what_is_too_long_is_not_kept(own: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_tables, "_MOST_ROWS", 1)
    sql = "select district_code from register_as_on($as_on) order by all"
    answers = [own.rows(sql, {"as_on": DAY})[1] for _ in range(4)]
    assert [len(one) for one in answers] == [6] * 4
    with duckdb.connect(own.path, read_only=True) as beside:
        assert beside.execute("select count(*) from duckdb_tables() where database_name = 'kept'").fetchall() == [(0,)]


def test_readers_who_push_out_each_others_tables_get_their_answers(own: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_tables, "_MOST_TABLES", 1)
    days = [date(2019 + year, 6, 1) for year in range(8)]
    want = {day: own.rows(BY_CALL, {"as_on": day, "known_on": DAY}) for day in days}
    with ThreadPoolExecutor(6) as readers:
        asked = days * 12
        got = list(readers.map(lambda day: own.rows(BY_CALL, {"as_on": day, "known_on": DAY}), asked))
    assert got == [want[day] for day in asked]


def test_a_call_that_fails_says_why(own: Store) -> None:
    sql = "select count(*) from register_as_on($as_on)"
    for _ in range(3):
        with pytest.raises(StoreFault, match="the question failed: select count"):
            own.rows(sql, {"as_on": "no day"})
