"""How the store is asked: bound values only, one SELECT, nothing outside it, from many threads."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from data import __main__ as command_line
from data.errors import StoreFault
from data.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store() as opened:
        yield opened


def test_values_are_bound_by_name_and_surplus_ones_left_out(store: Store) -> None:
    columns, rows = store.rows(
        "select state_name from state where state_code = $code", {"code": 18, "sector": "Textile"}
    )
    assert (columns, rows) == (["state_name"], [("Assam",)])


@pytest.mark.parametrize("codes", [[], ()])
def test_an_empty_list_filters_nothing(store: Store, codes: object) -> None:
    sql = "select count(*) from state where len($codes) = 0 or state_code in $codes"
    assert store.rows(sql, {"codes": codes})[1] == [(36,)]


@pytest.mark.parametrize("codes", [[18, 27], (18, 27)])
def test_a_list_filters_to_its_members(store: Store, codes: object) -> None:
    sql = "select count(*) from state where len($codes) = 0 or state_code in $codes"
    assert store.rows(sql, {"codes": codes})[1] == [(2,)]


def test_a_value_is_never_read_as_sql(store: Store) -> None:
    name = "Assam' or 'x' = 'x"
    assert store.rows("select count(*) from state where state_name = $name", {"name": name})[1] == [(0,)]


def test_a_missing_value_is_named(store: Store) -> None:
    with pytest.raises(StoreFault, match="needs a value for code, name"):
        store.rows("select 1 from state where state_code = $code and state_name = $name", {})


@pytest.mark.parametrize(
    "sql",
    [
        "delete from state",
        "drop table state",
        "copy state to 'state.csv'",
        "attach 'other.duckdb'",
        "set threads = 8",
        "install httpfs",
        "select 1; select 2",
        "",
    ],
)
def test_only_one_select_is_asked(store: Store, sql: str) -> None:
    with pytest.raises(StoreFault, match="the text is not one SELECT"):
        store.rows(sql, {})


def test_a_text_that_is_no_sql_is_refused(store: Store) -> None:
    with pytest.raises(StoreFault, match="the question cannot be read"):
        store.rows("selec 1", {})


def test_a_question_that_fails_says_why(store: Store) -> None:
    with pytest.raises(StoreFault, match="the question failed: select nothing_such from state"):
        store.rows("select nothing_such from state", {})


@pytest.mark.parametrize("reader", ["read_text", "read_csv", "read_parquet", "glob"])
def test_no_file_can_be_read_through_a_question(store: Store, reader: str) -> None:
    with pytest.raises(StoreFault, match="the question failed"):
        store.rows(f"select * from {reader}('{ROOT / 'data' / 'reference' / 'states.csv'}')", {})


@pytest.mark.parametrize(
    "statement",
    [
        "set enable_external_access = true",
        "set threads = 8",
        "set lock_configuration = false",
        "create table t (a int)",
    ],
)
def test_an_open_store_cannot_be_loosened_or_written(store: Store, statement: str) -> None:
    with pytest.raises(Exception, match=r"configuration has been locked|read-only|Cannot"):
        store._connection.execute(statement)


def test_hardening_holds_from_the_first_to_the_last_setting(store: Store) -> None:
    names = (
        "autoinstall_known_extensions",
        "autoload_known_extensions",
        "allow_community_extensions",
        "enable_external_access",
        "lock_configuration",
    )
    sql = "select " + ", ".join(f"current_setting('{name}')" for name in names)
    assert store.rows(sql, {})[1] == [(False, False, False, False, True)]


def test_many_threads_ask_at_once(store: Store) -> None:
    sql = "select count(*) from district where status = 'current' and state_code = $code"

    def count(code: int) -> object:
        return store.rows(sql, {"code": code})[1][0][0]

    with ThreadPoolExecutor(8) as threads:
        counts = list(threads.map(count, list(range(1, 39)) * 5))
    per_pass = [counts[start : start + 38] for start in range(0, 190, 38)]
    assert all(one == per_pass[0] for one in per_pass)
    assert sum(int(str(one)) for one in per_pass[0]) == 784


def test_two_openings_in_one_process_do_not_disturb_each_other(store: Store) -> None:
    with open_store() as second:
        assert second.path == store.path
    assert store.rows("select count(*) from state", {})[1] == [(36,)]


def test_a_closed_store_says_so() -> None:
    opened = open_store()
    opened.close()
    opened.close()
    with pytest.raises(StoreFault, match="the store is closed"):
        opened.rows("select 1", {})


def test_a_start_with_a_built_store_imports_no_frames(store: Store) -> None:
    script = (
        "import sys; from data.store import open_store\n"
        "with open_store() as store: print(store.rows('select count(*) from state', {})[1][0][0])\n"
        "print(sorted({'pandas', 'geopandas', 'streamlit'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["36", "[]"]


def test_the_command_line_builds_and_verifies(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["build"]) == 0
    assert capsys.readouterr().out == f"The store is {store.path}, content {store.content_hash[:12]}.\n"
    assert command_line.main(["verify-reference"]) == 0
    assert capsys.readouterr().out == "21 reference files are as listed and hold what they must.\n"


def test_the_command_line_says_the_fault_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command_line, "REFERENCE", tmp_path)
    assert command_line.main(["verify-reference"]) == 1
    statement = capsys.readouterr()
    assert statement.out == ""
    assert "the list of checksums is missing" in statement.err


def test_a_question_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.store.LONGEST_SECONDS", 0.2)
    endless = "select sum(a.range * b.range) from range(4000000) a, range(4000000) b"
    with open_store() as store:
        with pytest.raises(StoreFault, match=r"took longer than 0\.2 seconds: select sum"):
            store.rows(endless, {})
        assert store.rows("select 1 as one", {}) == (["one"], [(1,)])


def test_an_answer_is_remembered_for_its_values_and_no_reader_can_change_it(store: Store) -> None:
    sql = "select state_name from state where list_contains($codes::integer[], state_code) order by all"
    first = store.remembered(sql, {"codes": [18, 10], "other": 1})
    first[1].clear()
    assert store.remembered(sql, {"codes": [18, 10]}) == (["state_name"], [("Assam",), ("Bihar",)])
    assert store.remembered(sql, {"codes": [10]}) == (["state_name"], [("Bihar",)])


def test_a_store_remembers_a_bounded_number_of_answers(store: Store) -> None:
    for number in range(200):
        assert store.remembered("select $n::integer as n", {"n": number})[1] == [(number,)]
    assert len(store._answers) == 64
    assert store.remembered("select $n::integer as n", {"n": 3})[1] == [(3,)]
