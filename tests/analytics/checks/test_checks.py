"""The checks: each rule over the record as it is, and red once a fault is planted that it is there to find."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import pytest

from analytics.checks import checks as module
from analytics.checks.checks import CHECKS, Looked, Outcome, checks, worst
from analytics.filters import Filters
from analytics.products.questions import SectorCounts, by_sector
from analytics.words import indian
from data.store import Store
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS, ODOP_PRODUCTS, PMFME_PRODUCTS

DAY = date(2026, 11, 21)
NATIONAL = Filters(as_on=DAY)
PMFME = Filters(as_on=DAY, scheme="PMFME-ODOP")
Planted = Callable[[str], Store]


def by_key(store: Store, filters: Filters = NATIONAL, level: str = "D") -> dict[str, Outcome]:
    return {one.check.key: one for one in checks(store, filters, level)}


def red(verdict: Outcome) -> list[tuple[str, str]]:
    return [(row.subject, row.finding) for row in verdict.rows if row.severity == "red"]


@pytest.fixture(scope="module")
def record(real: Store) -> dict[str, Outcome]:
    return by_key(real)


@pytest.fixture
def planted(real: Store, tmp_path: Path) -> Iterator[Planted]:
    """A copy of the record with a fault in it: planted("delete from product where …")."""
    stored: list[AbstractContextManager[Store]] = []

    @contextmanager
    def copied(fault: str) -> Iterator[Store]:
        path = tmp_path / f"fault-{len(stored)}.duckdb"
        shutil.copyfile(real.path, path)
        with duckdb.connect(path) as connection:
            connection.execute(fault)
        with Store(path, "fault", os.open(path, os.O_RDONLY)) as store:
            yield store

    def plant(fault: str) -> Store:
        manager = copied(fault)
        stored.append(manager)
        return manager.__enter__()

    yield plant
    for manager in stored:
        manager.__exit__(None, None, None)


def test_the_record_as_it_is(record: dict[str, Outcome]) -> None:
    assert {key: (one.severity, one.words) for key, one in record.items()} == {
        "totals": ("green", "6 hold, of 6."),
        "base": ("amber", "2 with care, 6 hold, of 8."),
        "scheme": ("green", "8 hold, of 8."),
        "all": ("amber", "3 with care, of 3."),
        "said": ("amber", "6 with care, 1 holds, of 7."),
        "grade": ("green", "8 hold, of 8."),
    }
    assert len({check.name for check in CHECKS}) == len(CHECKS) == 6


def test_a_light_is_the_worst_of_its_rows() -> None:
    assert worst(("green", "amber", "green")) == "amber"
    assert worst(("amber", "red")) == "red"
    assert worst(()) == "none"


def test_totals_that_do_not_add_are_red(real: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = by_sector

    def without_the_last(store: Store, filters: Filters) -> tuple[SectorCounts, ...]:
        return counted(store, filters)[:-1]

    dropped = counted(real, NATIONAL)[-1].pair_count
    monkeypatch.setattr(module, "by_sector", without_the_last)
    found = by_key(real)["totals"]
    assert found.severity == "red"
    assert red(found) == [
        (
            "Products in the list",
            f"The rows of the sectors add up to {indian(ODOP_PRODUCTS - dropped)}; the figure is {indian(ODOP_PRODUCTS)}",
        ),
    ]


@pytest.mark.parametrize(
    "filters",
    [
        replace(NATIONAL, states=(18,)),
        replace(NATIONAL, aspirational_only=True),
        replace(NATIONAL, sectors=("Textile",), gi_only=True),
        replace(NATIONAL, as_on=date(2022, 6, 9)),
        PMFME,
    ],
)
def test_totals_add_in_every_view(real: Store, filters: Filters) -> None:
    assert by_key(real, filters)["totals"].severity == "green"


def test_a_figure_without_a_date_is_red(real: Store, planted: Planted) -> None:
    found = by_key(planted("update product set as_on_date = null where scheme = 'ODOP'"))["base"]
    assert found.severity == "red"
    assert (
        f"ODOP products: {indian(ODOP_PRODUCTS)}",
        "Its rows carry no date: a figure without a date cannot be quoted",
    ) in red(found)
    assert by_key(real, PMFME)["base"].severity == "red"  # the list held carries none


def test_a_statement_without_a_base_and_a_figure_not_known_are_amber(real: Store) -> None:
    amber = [row.subject for row in by_key(real)["base"].rows if row.severity == "amber"]
    assert amber == [
        "District committees (DEPC): All districts",
        "Action plans drafted and notified: 590 and 249",
    ]
    before = by_key(real, Filters(as_on=date(2022, 6, 30)))["base"]
    assert sum("Not known" in row.subject for row in before.rows if row.severity == "amber") == 5


def test_a_list_that_mixes_schemes_is_red(planted: Planted) -> None:
    mixing = """
        create or replace macro products_as_on(scheme_name, as_on, known_on) as table
            select p.*, d.district_name, d.state_code, d.status from product p join district d using (district_code)
    """
    found = by_key(planted(mixing))["scheme"]
    assert found.severity == "red"
    assert red(found)[0] == (
        "Districts with an ODOP product",
        f"Rows of several schemes: ODOP {indian(ODOP_PRODUCTS)} rows, PMFME-ODOP {PMFME_PRODUCTS} rows",
    )
    assert all(subject not in {"State committees (SEPC) reported"} for subject, _ in red(found))


COMMITTEES = """
    insert into committee (committee, state_code, district_code, status, order_number, order_date, as_on_date, recorded_at,
        source_id, grade, batch_id)
    select 'DEPC', state_code, district_code, {status}, null, null, date '2024-08-01', date '2026-10-01', 'entry-1', 'B', 1
    from district
"""


def test_all_is_red_once_rows_say_that_one_is_not_so(real: Store, planted: Planted) -> None:
    whole = by_key(planted(COMMITTEES.format(status="'constituted'")))["all"]
    assert [row.severity for row in whole.rows if "DEPC" in row.subject] == ["green"]
    but_one = "if(district_code = '188', 'not_constituted', 'constituted')"
    found = by_key(planted(COMMITTEES.format(status=but_one)))["all"]
    assert found.severity == "red"
    subject, finding = red(found)[0]
    assert subject == "DEH, districts with a DEPC: all, no number given"
    assert "returns and documents give 784 districts of 785 with a DEPC constituted or met" in finding
    assert by_key(real)["all"].severity == "amber"  # nothing says that it is not so, and rows are missing


def test_all_looks_at_the_last_statement_only(record: dict[str, Outcome]) -> None:
    assert [row.subject for row in record["all"].rows] == [
        "DEH, States/UTs with a SEPC: all 36",
        "DEH, districts with a DEPC: all, no number given",
        "DEH, districts with products: all, no number given",
    ]


def test_a_difference_is_explained_or_red(record: dict[str, Outcome], planted: Planted) -> None:
    # The last statement says 775 of another version of the list: what it says of itself may explain it, or not.
    by_a_remark = _said_of_products(record)
    assert by_a_remark.severity == "amber"
    assert "Last published: 775 (10.12.2025). Differs by 5;" in by_a_remark.finding
    assert by_a_remark.finding.endswith("Whether that explains the whole difference is for an officer to say.")
    # Before it 773 was said, and the list on record names 773 with three that the register no longer has.
    before = "delete from published_figure where value = 775"
    explained = _said_of_products(by_key(planted(before)))
    assert explained.severity == "green"
    assert explained.finding.endswith("among them Mahe, Shahdara and Yanam, which the register no longer has.")
    one_fewer = f"{before}; update published_figure set caveat = null; delete from product where scheme = 'ODOP' and district_code = '188'"
    found = by_key(planted(one_fewer))["said"]
    assert found.severity == "red"
    assert [subject for subject, _ in red(found)] == [
        "Districts with an ODOP product: 769",
        "ODOP products: 1,239",
    ]
    assert red(found)[0][1].endswith("Nothing on record explains it in full.")


def _said_of_products(found: dict[str, Outcome]) -> Looked:
    return next(row for row in found["said"].rows if row.subject == f"Districts with an ODOP product: {ODOP_DISTRICTS}")


def test_a_narrower_view_is_not_compared_with_the_country(real: Store) -> None:
    found = by_key(real, replace(NATIONAL, states=(18,)))["said"]
    assert {row.severity for row in found.rows} == {"amber"}
    assert {row.finding for row in found.rows} == {
        "Not compared: published figures are national, and the view is narrower"
    }


def test_both_numbers_of_the_plans_are_looked_at(record: dict[str, Outcome]) -> None:
    plans = [row.subject for row in record["said"].rows if row.subject.startswith("Action plans")]
    assert plans == ["Action plans drafted and notified: 590 and 249", "Action plans notified: 249"]


def test_a_grade_below_the_level_is_red(real: Store) -> None:
    found = by_key(real, level="B")["grade"]
    assert (found.severity, found.words) == ("red", "8 do not hold, of 8.")
    assert (f"Districts in the register: {DISTRICTS}", "Weakest row: grade D, below B") in red(found)
    assert by_key(real, level="E")["grade"].severity == "green"


def test_the_weakest_row_of_a_list_decides(planted: Planted) -> None:
    one = (
        "update product set grade = 'E' where product_id = (select min(product_id) from product where scheme = 'ODOP')"
    )
    found = by_key(planted(one))["grade"]
    assert (f"ODOP products: {indian(ODOP_PRODUCTS)}", "Weakest row: grade E, below D") in red(found)
    assert f"Districts in the register: {DISTRICTS}" not in [subject for subject, _ in red(found)]


def test_a_day_before_anything(real: Store) -> None:
    found = by_key(real, Filters(as_on=date(2018, 6, 1)))
    assert (found["all"].severity, found["all"].words) == ("none", "Nothing in view to look at.")
    assert found["totals"].severity == "green"
