"""Each rule finds the rows planted for it and no others, and nothing where the rows are clean; then the Record's figures."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import duckdb
import pytest

from analytics.filters import Filters
from analytics.quality.questions import (
    FIELDS,
    Breach,
    by_state,
    completeness,
    district_fields,
    findings,
    lacking,
    looked_at,
)
from analytics.quality.rules import KINDS, RULES, Rule
from data.store import Store
from tests.record_totals import (
    DEPCS,
    DEPCS_BY_STATEMENT,
    DISTRICTS,
    NO_ODOP_PRODUCT,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
    RECORD_DAY,
)

RULE = {rule.key: rule for rule in RULES}

# Bihar (10): 188 Araria, 189 Aurangabad, 190 Banka. As on 21.11.2026, 180 days
# reach back to 25.05.2026.
CLEAN = """
    delete from evidence;
    delete from product;
    delete from published_figure where scheme = 'DEH';
    delete from district_export where export_id <> 'ex-0125';
    insert into source values
        ('entry-1', 'Plans, first letter', 'No. 1', 'return received', 'a.xlsx', 'x', 3, '2026-10-01', '2026-11-21'),
        ('entry-2', 'Committees, letter', 'No. 2', 'return received', 'b.xlsx', 'x', 4, '2026-10-01', '2026-11-21'),
        ('entry-3', 'Plans, second letter', 'No. 3', 'return received', 'c.xlsx', 'x', 0, '2026-10-01', '2026-11-21');
    insert into entry (sequence, recorded_at, actor, action, kind, states, row_count, as_on_date, grade, document,
        entry_sha256)
    values
        (1, timestamp '2026-11-21 10:00', 't', 'published', 'plans', [10], 3, date '2026-10-01', 'B', 'Plans', 'x'),
        (2, timestamp '2026-11-21 11:00', 't', 'published', 'committees', [10], 4, date '2026-10-01', 'B', 'C', 'x'),
        (3, timestamp '2026-11-21 12:00', 't', 'published', 'plans', [10], 0, date '2026-10-01', 'B', 'P', 'x');
    insert into plan (district_code, stage, is_public, drafted_on, notified_on, published_on, as_on_date, recorded_at, source_id, grade,
        batch_id)
    select code, stage, if(published is null, null, true), drafted, notified, published, date '2026-10-01', date '2026-11-21', 'entry-1', 'B', 1
    from (values
        ('188', 'notified', date '2022-01-01', date '2022-06-01', null),
        ('189', 'notified', date '2022-01-01', date '2022-06-01', date '2022-07-01'),
        ('190', 'drafted', date '2022-01-01', null, null)
    ) as t(code, stage, drafted, notified, published);
    insert into committee (committee, state_code, district_code, status, order_number, order_date, seats, last_meeting_on,
        as_on_date, recorded_at, source_id, grade, batch_id)
    select committee, 10, code, status, number, date '2021-01-01', [], met, date '2026-10-01', date '2026-11-21', 'entry-2',
        'B', 2
    from (values
        ('SEPC', null, 'meeting', 'S/1', date '2026-05-25'),
        ('DEPC', '188', 'meeting', 'D/1', date '2026-09-01'),
        ('DEPC', '189', 'constituted', 'D/2', null),
        ('DEPC', '190', 'constituted', 'D/3', null)
    ) as t(committee, code, status, number, met);
    insert into published_figure (figure_id, scheme, measure, qualifier, value, unit, out_of_value, as_on_date, as_on_basis,
        source_kind, document, statement, source, recorded_at, source_id, grade)
    select id, 'DEH', measure, 'exact', value, 'districts', whole, date '2026-10-15', 'report date', 'official report',
        'document ' || id, 'statement', 'source', date '2026-11-21', 'published_figures', 'D'
    from (values
        ('drafted', 'districts_with_plan_drafted', 3, null),
        ('notified', 'districts_with_plan_notified', 2, 3)
    ) as t(id, measure, value, whole);
    insert into product (product_id, scheme, district_code, product_name, sector, tier, nodal_ministry, listed_state,
        listed_district, as_on_date, recorded_at, source_id, grade)
    select id, scheme, code, name, 'Textile', 'Primary', 'M', 'x', 'x', date '2025-11-16', date '2026-11-21', source, 'D'
    from (values
        ('p1', 'ODOP', '188', 'Jute', 'odop_products'),
        ('p2', 'ODOP', '189', 'Jute', 'odop_products'),
        ('p3', 'PMFME-ODOP', '188', 'Jute', 'pmfme_products')
    ) as t(id, scheme, code, name, source);
"""


@pytest.fixture(scope="module")
def spoilt(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Store]]:
    """The clean store with one more thing done to it."""
    opened: list[Store] = []
    folder = tmp_path_factory.mktemp("spoilt")

    def made(planted: str) -> Store:
        path = folder / f"{len(opened)}.duckdb"
        shutil.copyfile(real.path, path)
        with duckdb.connect(path) as connection:
            connection.execute(CLEAN + planted)
        opened.append(Store(path, path.stem, os.open(path, os.O_RDONLY)))
        return opened[-1]

    yield made
    for store in opened:
        store.close()


@pytest.fixture(scope="module")
def clean(spoilt: Callable[[str], Store]) -> Store:
    return spoilt("")


def found(store: Store, filters: Filters, key: str) -> list[tuple[str | None, str | None, str]]:
    return [(row.state_name, row.district_name, row.finding) for row in findings(store, filters, RULE[key])]


PLANTED: dict[str, tuple[str, list[tuple[str | None, str | None, str]]]] = {
    "plan_without_depc": (
        "update committee set status = 'not_constituted', order_number = null where district_code = '188'",
        [("Bihar", "Araria", "The plan is notified; a return says that the DEPC is not constituted")],
    ),
    "exports_disagree": (
        """insert into district_export
           select * replace ('ex-9' as export_id, 'Another paper' as document, 24098 as value) from district_export""",
        [
            (
                "Tamil Nadu",
                "Kancheepuram",
                "The Federal, 05.10.2022 says 32,263.28, Another paper says 24,098.00 Rs crore; both stand",
            )
        ],
    ),
    "plan_depc_not_known": (
        "delete from committee where district_code in ('189', '190')",
        [("Bihar", "Aurangabad", "The plan is notified; nothing is known of the DEPC")],
    ),
    "notified_without_date": (
        "update plan set notified_on = null where district_code in ('188', '190')",
        [("Bihar", "Araria", "The plan is notified; the day of notification is not given")],
    ),
    "dates_out_of_order": (
        "update plan set drafted_on = date '2022-06-02' where district_code = '188'",
        [("Bihar", "Araria", "notified on 01.06.2022, before it was drafted on 02.06.2022")],
    ),
    "meeting_not_recent": (
        """update committee set last_meeting_on = date '2026-05-24' where committee = 'SEPC';
           update committee set last_meeting_on = null where district_code = '188'""",
        [
            ("Bihar", None, "Said to be meeting; the last meeting was on 24.05.2026"),
            ("Bihar", "Araria", "Said to be meeting; the day of the last meeting is not given"),
        ],
    ),
    "stale_words": (
        """update plan set as_on_date = date '2026-05-25' where district_code = '188';
           update plan set as_on_date = date '2026-05-24' where district_code = '189';
           update committee set as_on_date = date '2026-01-01' where committee = 'SEPC'""",
        [
            ("Bihar", None, "The newest word is of 01.01.2026"),
            ("Bihar", "Aurangabad", "The newest word is of 24.05.2026"),
        ],
    ),
    "part_above_whole": (
        "update published_figure set out_of_value = 1 where figure_id = 'notified'",
        [(None, None, "2 of 1: the part is greater than the whole")],
    ),
    "plan_totals": (
        "update published_figure set value = 7, qualifier = 'about' where figure_id = 'drafted'",
        [
            (
                None,
                None,
                (
                    "Published about 7: cannot be verified. Returns and documents give 3 districts of 784 with a "
                    "plan drafted or further. 4 more could lie among 781 of which nothing is on record."
                ),
            )
        ],
    ),
    "return_rows": (
        "delete from plan where district_code = '190'",
        [("Bihar", None, "The return had 3 rows; the tables hold 2")],
    ),
    "product_twice": (
        """insert into product select * replace ('p4' as product_id, 'jute ' as product_name, 'Secondary' as tier)
           from product where product_id = 'p1'""",
        [("Bihar", "Araria", "Jute: 2 rows of the list, tier Primary, Secondary")],
    ),
    "returns_disagree": (
        """insert into plan select * replace (3 as batch_id, 'entry-3' as source_id,
           if(district_code = '188', 'drafted', stage) as stage) from plan where district_code in ('188', '189')""",
        [("Bihar", "Araria", "Entry 1 says notified, entry 3 says drafted; the later one stands")],
    ),
    "order_shared": (
        "update committee set order_number = 'd/1 ', order_date = date '2021-02-01' where district_code = '189'",
        [
            (
                "Bihar",
                "Araria",
                "Order D/1 of 01.01.2021 stands for 2 committees of the State, with different dates",
            ),
            (
                "Bihar",
                "Aurangabad",
                "Order d/1 of 01.02.2021 stands for 2 committees of the State, with different dates",
            ),
        ],
    ),
}


def test_every_rule_has_rows_planted_for_it() -> None:
    assert set(PLANTED) == set(RULE)
    assert {rule.kind for rule in RULES} == set(KINDS)
    assert len({rule.title for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("key", list(PLANTED))
def test_a_rule_finds_the_rows_planted_for_it(spoilt: Callable[[str], Store], national: Filters, key: str) -> None:
    planted, expected = PLANTED[key]
    assert sorted(found(spoilt(planted), national, key), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
def test_clean_rows_offend_no_rule(clean: Store, national: Filters, rule: Rule) -> None:
    assert findings(clean, national, rule) == ()
    assert looked_at(clean, national).of(rule) > 0


def test_what_each_rule_looked_at(clean: Store, national: Filters) -> None:
    looked = looked_at(clean, national)
    assert looked._asdict() == {
        "notified_plans": 2,
        "notified_by_return": 2,
        "plans_by_return": 3,
        "meeting_by_return": 2,
        "orders": 4,
        "dated_words": 7,
        "undated_words": 0,
        "figures_with_whole": looked.figures_with_whole,
        "plan_figures": 2,
        "returns": 3,
        "product_rows": 3,
        "export_values": 1,
    }
    assam = looked_at(clean, replace(national, states=(18,)))
    assert (assam.returns, assam.plans_by_return, assam.product_rows, assam.orders) == (0, 0, 0, 0)


def test_a_finding_names_its_entry_and_document(spoilt: Callable[[str], Store], national: Filters) -> None:
    def one(key: str) -> Breach:
        return findings(spoilt(PLANTED[key][0]), national, RULE[key])[0]

    assert (one("notified_without_date").entry_number, one("notified_without_date").document) == (
        1,
        "Plans, first letter",
    )
    assert one("returns_disagree").entry_number == 3
    assert (one("part_above_whole").entry_number, one("part_above_whole").document) == (
        None,
        "document notified",
    )
    assert one("dates_out_of_order").days == 1
    assert one("stale_words").days == 324


def test_the_as_on_date_applies(spoilt: Callable[[str], Store], national: Filters) -> None:
    store = spoilt(PLANTED["dates_out_of_order"][0])
    assert found(store, replace(national, as_on=date(2026, 9, 30)), "dates_out_of_order") == []
    # A day later the meeting of 25.05.2026 lies over 180 days back.
    later = replace(national, as_on=date(2026, 11, 22))
    assert [name for name, _, _ in found(store, later, "meeting_not_recent")] == ["Bihar"]
    assert found(store, replace(national, as_known_on=date(2026, 11, 20)), "dates_out_of_order") == []


def test_a_filter_narrows_the_rows_and_sets_national_rules_aside(
    spoilt: Callable[[str], Store], national: Filters
) -> None:
    store = spoilt(";".join((PLANTED["dates_out_of_order"][0], PLANTED["part_above_whole"][0])))
    assam = replace(national, states=(18,))
    assert found(store, assam, "dates_out_of_order") == []
    assert found(store, assam, "part_above_whole") == []
    assert len(found(store, national, "part_above_whole")) == 1


def test_an_undone_return_is_not_judged(spoilt: Callable[[str], Store], national: Filters) -> None:
    store = spoilt(
        PLANTED["returns_disagree"][0] + "; update plan set undone_at = date '2026-11-21' where batch_id = 3;"
        "update entry set undone_by = 2 where sequence in (1, 3); delete from plan where district_code = '190'"
    )
    assert found(store, national, "returns_disagree") == []
    assert found(store, national, "return_rows") == []


def test_fields_held_are_counted_out_of_those_that_can_have_them(clean: Store, national: Filters) -> None:
    rows = district_fields(clean, national)
    bihar = next(one for one in by_state(rows) if one.state_name == "Bihar")
    named = {field.short: cell for field, cell in zip(FIELDS, zip(bihar.stored, bihar.base, strict=True), strict=True)}
    assert named == {
        "Product": (2, 38),
        "DEPC": (3, 38),
        "Plan": (3, 38),
        "Stage day": (3, 3),
        "Order": (3, 3),
        "Meeting": (1, 3),
    }
    assert [row.district_name for row in lacking(FIELDS[5], rows)] == ["Aurangabad", "Banka"]
    assert lacking(FIELDS[3], rows) == ()
    whole = completeness(0, "Total", rows)
    assert (whole.district_count, whole.stored[1], whole.base[4]) == (784, 3, 3)


def test_the_record(real: Store, national: Filters) -> None:
    national = replace(national, as_on=RECORD_DAY)
    counts = {rule.key: len(findings(real, national, rule)) for rule in RULES}
    assert {key: count for key, count in counts.items() if count} == {
        "exports_disagree": 2,
        "plan_depc_not_known": 2,
        "stale_words": 243,
        "plan_totals": 6,
    }
    assert [row.district_name for row in findings(real, national, RULE["plan_depc_not_known"])] == [
        "Darjeeling",
        "Howrah",
    ]
    assert [(row.district_name, row.finding) for row in findings(real, national, RULE["exports_disagree"])] == [
        ("Chennai", "The Federal, 05.10.2022 says 17,763.80, Oneindia Chennai says 14,016.00 Rs crore; both stand"),
        (
            "Kancheepuram",
            "The Federal, 05.10.2022 says 32,263.28, Oneindia Chennai says 24,098.00 Rs crore; both stand",
        ),
    ]
    (newest,) = [
        row.finding for row in findings(real, national, RULE["plan_totals"]) if row.finding.startswith("Published 590")
    ]
    assert newest.startswith("Published 590: cannot be verified. Documents name only 19 districts of 778 with a plan")
    looked = looked_at(real, national)
    assert (looked.returns, looked.dated_words, looked.undated_words, looked.plan_figures) == (0, 272, 88, 6)
    whole = completeness(0, "Total", district_fields(real, national))
    assert (whole.stored, whole.base) == (
        (ODOP_DISTRICTS, DEPCS + DEPCS_BY_STATEMENT, PLANS + PLANS_BY_STATEMENT, 0, 0, 43),
        (ODOP_DISTRICTS + NO_ODOP_PRODUCT, DISTRICTS, DISTRICTS, PLANS, DEPCS, DEPCS),
    )


def test_stale_depends_on_the_day(real: Store, national: Filters) -> None:
    early = replace(national, as_on=date(2022, 7, 1))
    days = [row.days for row in findings(real, early, RULE["stale_words"])]
    assert days
    assert min(day for day in days if day is not None) > 180
    assert len(days) < looked_at(real, early).dated_words
