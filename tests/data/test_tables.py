"""What the store says, counted from the shipped tables: each number can be found in SOURCES.md or by hand."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from data import projection
from data.paths import REFERENCE
from data.sources import ALL_FILES
from data.store import Store, open_store
from data.tables import TABLES
from tests.record_totals import (
    ASPIRATIONAL,
    DISTRICTS,
    EVIDENCE_ROWS,
    ODOP_DISTRICTS,
    ODOP_PLACES,
    ODOP_PRODUCTS,
    PMFME_PRODUCTS,
    PUBLISHED_FIGURES,
    STATES,
)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with open_store() as opened:
        yield opened


def answer(store: Store, sql: str) -> list[tuple[object, ...]]:
    return store.rows(sql, {})[1]


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select count(*) from state", STATES),
        ("select count(*) from state where kind = 'State'", 28),
        ("select count(*) from district", 799),
        ("select count(*) from district where status = 'current'", DISTRICTS),
        ("select count(*) from district where status = 'current' and area_id is null", 14),
        ("select count(*) from district where status <> 'current' and area_id is not null", 6),
        ("select count(*) from district_change where change = 'created'", 133),
        ("select count(*) from aspirational", ASPIRATIONAL),
        ("select count(distinct state_code) from aspirational", 27),
        ("select count(*) from product where scheme = 'ODOP'", ODOP_PRODUCTS),
        ("select count(distinct district_code) from product where scheme = 'ODOP'", ODOP_PLACES),
        ("select count(*) from product where scheme = 'PMFME-ODOP'", PMFME_PRODUCTS),
        ("select count(distinct listed_state) from product where scheme = 'PMFME-ODOP'", 6),
        ("select count(*) from product where quality_note like '%corrected to%'", 16),
        ("select count(*) from published_figure", PUBLISHED_FIGURES),
        ("select count(*) from evidence", EVIDENCE_ROWS),
        ("select count(distinct district_code) from evidence where scope = 'district'", 193),
        ("select count(*) from evidence where as_on_date is null", 154),
        ("select count(*) from export_cluster", 181),
        ("select count(*) from export_cluster where kind = 'town_of_export_excellence'", 42),
        ("select count(*) from support_measure", 134),
        ("select count(*) from gi where origin = 'India'", 657),
        ("select count(*) from hs_chapter", 97),
        ("select count(*) from committee_seat", 13),
        ("select count(*) from committee_text", 24),
        ("select count(*) from map_area", 776),
        ("select count(*) from source", 21),
        ("select count(*) from district_export", 144),
        ("select count(distinct district_code) from district_export", 46),
        ("select count(*) from state_export", 31),
        ("select count(*) from hindi_term", 52),
        ("select count(*) from hindi_term where hindi is null", 8),
        ("select count(*) from district_change where effective_date is not null", 46),
    ],
)
def test_totals(store: Store, sql: str, expected: int) -> None:
    assert answer(store, sql) == [(expected,)]


def test_the_current_districts_with_an_odop_product(store: Store) -> None:
    sql = """select count(*), count(*) filter (district_code in (
                 select district_code from product where scheme = 'ODOP'))
             from district where status = 'current'"""
    assert answer(store, sql) == [(DISTRICTS, ODOP_DISTRICTS)]


def test_the_three_odop_districts_that_the_register_dropped(store: Store) -> None:
    sql = """select distinct district_name from product join district using (district_code)
             where scheme = 'ODOP' and status <> 'current' order by 1"""
    assert answer(store, sql) == [("Mahe",), ("Shahdara",), ("Yanam",)]


def test_a_blank_stays_unknown(store: Store) -> None:
    assert answer(store, "select count(is_gi_tagged) from product where scheme = 'PMFME-ODOP'") == [(0,)]
    assert answer(store, "select name_hi, population_2011 from district where district_code = 'x1-mirpur'") == [
        (None, None)
    ]
    blanks = [
        f"select count(*) from {table} where {column} = ''"
        for table, column, kind in answer(
            store,
            "select table_name, column_name, data_type from information_schema.columns where table_catalog = current_database()",
        )
        if kind == "VARCHAR"
    ]
    assert len(blanks) > 80
    assert {answer(store, sql)[0] for sql in blanks} == {(0,)}


def test_a_district_is_dated_only_where_a_full_day_is_known(store: Store) -> None:
    sql = """select district_name, valid_from, valid_from_basis, valid_to from district
             where district_code in ('784', '651', '776', '793', '1') order by district_name"""
    assert answer(store, sql) == [
        ("Anantnag", None, None, None),
        ("Anupgarh", None, None, dt.date(2024, 12, 28)),
        ("Fazilka", None, "year only: 2011", None),
        ("Kushavati", None, "no date given", None),
        ("Maihar", dt.date(2023, 10, 5), "press report date", None),
    ]


def test_the_nine_abolished_districts_end_on_one_day(store: Store) -> None:
    sql = "select status, valid_to, count(*) from district where valid_to is not null group by all"
    assert answer(store, sql) == [("abolished", dt.date(2024, 12, 28), 9)]


def test_a_district_cut_from_two_has_two_parents(store: Store) -> None:
    sql = "select parent_district_code from district_parent where district_code = '787' order by 1"
    assert answer(store, sql) == [("231",), ("242",)]


def test_names_of_a_place(store: Store) -> None:
    sql = """select name, language, is_current_name from place_name
             where place_kind = 'district' and place_code = '623' order by name"""
    assert answer(store, sql) == [
        ("Bandipora", "en", True),
        ("Bandipore", "en", False),
        ("Bandipura", "en", False),
        ("बांदीपुरा", "hi", True),
    ]


def test_every_current_place_has_one_current_english_name(store: Store) -> None:
    sql = """select place_kind, count(*), count(distinct place_code) from place_name
             where language = 'en' and is_current_name group by 1 order by 1"""
    assert answer(store, sql) == [("district", DISTRICTS, DISTRICTS), ("state", STATES, STATES)]


def test_one_name_in_two_states_stays_two_districts(store: Store) -> None:
    sql = "select state_code, place_code from place_name where name = 'Hamirpur' and language = 'en' order by 1"
    assert answer(store, sql) == [(2, "17"), (9, "149")]


def test_dates_of_lists(store: Store) -> None:
    sql = "select scheme, as_on_date, recorded_at, grade from product group by all order by scheme"
    assert answer(store, sql) == [
        ("ODOP", dt.date(2025, 11, 16), dt.date(2026, 11, 21), "D"),
        ("PMFME-ODOP", None, dt.date(2026, 11, 21), "D"),
    ]
    assert answer(store, "select distinct as_on_date, list_version from aspirational") == [
        (dt.date(2026, 7, 21), "NITI 112 (2026-07-21 document)")
    ]


def test_evidence_is_true_of_its_fact_else_of_its_publication(store: Store) -> None:
    sql = """select fact_date, published_on, as_on_date, grade, source_id from evidence
             where evidence_id = 'ev-0002'"""
    assert answer(store, sql) == [
        (dt.date(2023, 12, 23), dt.date(2023, 12, 24), dt.date(2023, 12, 23), "D", "public_evidence")
    ]
    late = "select count(*) from evidence where fact_date is null and as_on_date is distinct from published_on"
    assert answer(store, late) == [(0,)]


def test_a_month_is_not_made_a_day(store: Store) -> None:
    sql = "select as_on_date_text, as_on_date from export_cluster where length(as_on_date_text) = 7"
    assert answer(store, sql) == [("2022-07", None)]
    sql = "select count(*) from support_measure where as_on_date_text is not null and as_on_date is null"
    assert answer(store, sql) == [(11,)]


def test_a_support_measure_keeps_its_words(store: Store) -> None:
    sql = "select value from support_measure where value in ('75-100', 'none', '1.2') order by value"
    assert answer(store, sql) == [("1.2",), ("75-100",), ("none",)]


def test_a_published_figure_without_a_number_has_no_value(store: Store) -> None:
    sql = "select count(*), count(value), max(value) filter (figure_id = 'deh-2021-plans-draft') from published_figure"
    assert answer(store, sql) == [(PUBLISHED_FIGURES, 48, 451)]


def test_chapter_codes_keep_their_zero(store: Store) -> None:
    assert answer(store, "select min(hs_chapter), max(length(hs_chapter)) from hs_chapter") == [("01", 2)]


def test_the_handbook_names_thirteen_functions_and_eleven_contents(store: Store) -> None:
    sql = "select kind, count(*) from committee_text group by 1 order by 1"
    assert answer(store, sql) == [("depc_function", 13), ("plan_content", 11)]


def test_every_code_in_a_fact_is_in_the_register(store: Store) -> None:
    for table in (
        "product",
        "aspirational",
        "evidence",
        "export_cluster",
        "district_parent",
        "district_change",
    ):
        sql = f"""select count(*) from {table} where district_code is not null
                  and district_code not in (select district_code from district)"""
        assert answer(store, sql) == [(0,)], table


def test_the_source_table_carries_each_files_sum(store: Store) -> None:
    listed = {
        line.split("  ")[1]: line.split("  ")[0] for line in (REFERENCE / "checksums.sha256").read_text().splitlines()
    }
    assert dict(answer(store, "select file, sha256 from source")) == listed  # type: ignore[arg-type]


def test_the_store_holds_the_tables_of_the_list_and_no_other(store: Store) -> None:
    found = answer(
        store, "select table_name from information_schema.tables where table_catalog = current_database() order by 1"
    )
    assert found == sorted([*((table.name,) for table in TABLES), *((table.name,) for table in projection.TABLES)])


def test_sources_md_states_each_files_rows() -> None:
    words = (REFERENCE / "SOURCES.md").read_text(encoding="utf-8")
    for file in ALL_FILES:
        section = words.partition(f"### {file.name}\n")[2].partition("###")[0]
        rows = "776 + 36" if file.name.endswith("topojson") else f"{file.row_count:,}"
        assert f"- Rows: {rows}" in section, file.name
        assert "- Licence as stated: " in section
        assert "- As on: " in section


def test_every_shipped_file_is_described() -> None:
    shipped = {path.name for path in Path(REFERENCE).iterdir()} - {"SOURCES.md", "checksums.sha256"}
    assert shipped == {file.name for file in ALL_FILES}
