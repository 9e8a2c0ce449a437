"""The ladder, the gap list and the claims on a store of eleven districts counted by hand, then on the record itself."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import duckdb
import pytest

from analytics.claims.counts import finding_on, plan_findings
from analytics.claims.questions import PLAN_MEASURES, Claim
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.filters import Filters
from analytics.plans.questions import (
    GAPS,
    DistrictPlan,
    as_classes,
    district_plans,
    gap_list,
    gap_of,
    ladder,
    missing,
    sources,
    state_ladders,
)
from data.store import Store
from tests.record_totals import PLANS, PLANS_BY_STATEMENT, PLANS_DRAFTED, PLANS_NOT_KNOWN, PLANS_NOTIFIED, PLANS_PUBLIC

DAY = date(2026, 11, 21)
NATIONAL = Filters(as_on=DAY)

# Bihar (10) and Assam (18) send returns; Darbhanga (195) and Gaya (196) are known by documents, Barpeta (280) by a
# statement, Banka (190) and Dhubri (285) by nothing; of Delhi (7) one district, and the list of products names none there.
SMALL = """
    delete from district where district_code not in
        ('188', '189', '190', '191', '192', '193', '195', '196', '280', '283', '285', '796');
    delete from evidence;
    delete from product where district_code not in ('188', '191', '283');
    delete from aspirational where district_code not in ('188', '189', '190');
    insert into source (source_id, title, origin, licence, file, sha256, row_count, as_on_date, recorded_at)
    select 'entry-' || n, 'Letter ' || n, 'Director', 'return received', n || '.xlsx', 'x', 1, day, date '2026-10-01'
    from (values (1, date '2026-05-01'), (2, date '2026-09-01'), (3, date '2022-06-09')) as t(n, day);
    insert into plan (district_code, stage, drafted_on, notified_on, reviewed_on, as_on_date, recorded_at, source_id, grade,
        batch_id, undone_at)
    select code, stage, drafted, notified, reviewed, day, date '2026-10-01', 'entry-' || batch, 'B', batch, undone
    from (values
        ('188', 'drafted', date '2022-01-10', null, null, date '2022-06-09', 3, null),
        ('191', 'drafted', null, null, null, date '2022-06-09', 3, null),
        ('188', 'drafted', date '2022-01-10', null, null, date '2026-05-01', 1, null),
        ('189', 'none', null, null, null, date '2026-05-01', 1, null),
        ('191', 'none', null, null, null, date '2026-05-01', 1, null),
        ('191', 'drafted', null, null, null, date '2026-09-01', 2, null),
        ('192', 'notified', date '2020-01-01', date '2021-01-01', null, date '2026-05-01', 1, null),
        ('193', 'reviewed', date '2020-01-01', date '2021-01-01', date '2026-10-05', date '2026-05-01', 1, null),
        ('283', 'notified', null, null, null, date '2026-09-01', 2, null),
        ('285', 'notified', null, null, null, date '2026-09-01', 4, date '2026-10-02')
    ) as t(code, stage, drafted, notified, reviewed, day, batch, undone);
    insert into committee (committee, state_code, district_code, status, as_on_date, recorded_at, source_id, grade, batch_id)
    values ('DEPC', 10, '188', 'not_constituted', date '2026-05-01', date '2026-10-01', 'entry-1', 'B', 1),
        ('DEPC', 10, '189', 'meeting', date '2026-05-01', date '2026-10-01', 'entry-1', 'B', 1);
    insert into evidence (evidence_id, fact, scope, state_code, district_code, document, statement, source, as_on_date,
        recorded_at, source_id, grade)
    select id, fact, scope, 10, code, 'document ' || id, if(day is null, 'Approved in 2021', 'x'), 'y', day, date '2026-09-30', 'public_evidence', 'D'
    from (values
        ('e1', 'plan_drafted', 'district', '195', date '2021-03-01'),
        ('e2', 'plan_published', 'district', '195', date '2023-03-01'),
        ('e3', 'plan_notified', 'district', '196', null),
        ('e4', 'plan_drafted', 'every district of the State', '280', date '2022-07-15'),
        ('e5', 'plan_notified', 'district', '189', date '2024-01-01')
    ) as t(id, fact, scope, code, day);
"""


@pytest.fixture(scope="module")
def small(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("plans") / "plans.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(SMALL)
    with Store(path, "plans", os.open(path, os.O_RDONLY)) as store:
        yield store


def by_code(store: Store, filters: Filters = NATIONAL) -> dict[str, DistrictPlan]:
    return {row.district_code: row for row in district_plans(store, filters)}


def claim(stage: str, value: int, qualifier: str = "exact") -> Claim:
    blank = dict.fromkeys(Claim._fields)
    statement = {"scheme": "DEH", "measure": f"districts_with_plan_{stage}", "qualifier": qualifier, "value": value}
    return Claim(**(blank | statement | {"as_on_date": DAY, "source_kind": "reply"}))  # type: ignore[arg-type]


def test_every_district_stands_in_one_place(small: Store) -> None:
    stages = {code: (row.stage, row.basis) for code, row in by_code(small).items()}
    assert stages == {
        "188": ("drafted", "return"),
        "189": ("none", "return"),  # the State's own return stands above the document that says notified
        "190": ("not_known", None),
        "191": ("drafted", "return"),
        "192": ("notified", "return"),
        "193": ("reviewed", "return"),
        "195": ("drafted", "document"),  # on a portal: whether it was notified is not known
        "196": ("notified", "document"),
        "280": ("statement", "statement"),
        "283": ("notified", "return"),
        "285": ("not_known", None),  # its only return was undone
        "796": ("not_known", None),
    }


def test_each_stage_counts_the_later_ones_and_all_adds_up(small: Store) -> None:
    whole = ladder(district_plans(small, NATIONAL))
    assert whole.reached == (7, 4, 1, 1)
    assert (whole.none, whole.statement, whole.not_known, whole.public, whole.base) == (1, 1, 3, 1, 12)
    assert whole.sum_words == (
        "7 at a stage + 1 without a plan, on record + 1 reported by State, particulars awaited + 3 not known = 12 districts."
    )
    states = state_ladders(district_plans(small, NATIONAL))
    assert [(one.name, one.base, one.reached[0]) for one in states] == [
        ("Assam", 3, 1),
        ("Bihar", 8, 6),
        ("Delhi", 1, 0),
    ]


def test_waiting_counts_from_the_day_of_the_stage_or_the_first_word_of_it(small: Store) -> None:
    rows = by_code(small)
    assert rows["188"].waiting_since == date(2022, 1, 10)
    assert rows["188"].days_waiting == (DAY - date(2022, 1, 10)).days
    # Drafted in 2022, but a return between says that there was none: it waits since the return that took that back.
    assert rows["191"].waiting_since == date(2026, 9, 1)
    assert rows["189"].waiting_since == date(2026, 5, 1)
    assert rows["195"].waiting_since == date(2021, 3, 1)
    assert [rows[code].days_waiting for code in ("196", "280", "190")] == [None, None, None]
    # A day of a stage that lies after the as-on date is not used.
    earlier = by_code(small, replace(NATIONAL, as_on=date(2026, 9, 30)))["193"]
    assert (earlier.stage, earlier.waiting_since) == ("reviewed", date(2026, 5, 1))


def test_the_gap_list_puts_aspirational_first_then_the_longest_waiting(small: Store) -> None:
    rows = district_plans(small, NATIONAL)
    order = [row.district_code for row in gap_list(rows, DAY)]
    assert order == ["188", "189", "190", "192", "195", "191", "280", "285", "196", "796"]
    gaps = {row.district_code: gap_of(row, DAY) for row in rows}
    assert (gaps["192"], gaps["196"], gaps["193"], gaps["283"]) == ("stale", "stale", None, None)
    assert sum(len(gap_list(rows, DAY, kind)) for kind in GAPS) == len(gap_list(rows, DAY)) == 10


def test_stale_begins_on_the_day_after_180(small: Store) -> None:
    row = by_code(small)["283"]
    assert row.newest == date(2026, 9, 1)
    assert gap_of(row, date(2027, 2, 28)) is None  # 180 days
    assert gap_of(row, date(2027, 3, 1)) == "stale"


def test_what_is_missing_before_is_told_apart_from_what_is_not_known(small: Store) -> None:
    rows = by_code(small)
    assert missing(rows["188"]) == (("committee",), ())
    assert missing(rows["189"]) == (("product", "draft"), ())
    assert missing(rows["190"]) == (("product",), ("committee", "draft"))
    assert missing(rows["796"]) == ((), ("product", "committee", "draft"))
    assert missing(rows["280"]) == (("product",), ("committee", "draft"))


def test_each_row_names_its_document(small: Store) -> None:
    rows = by_code(small)
    assert [rows[code].document for code in ("191", "195", "196", "190")] == [
        "Letter 2",
        "document e1; document e2",
        "document e3",
        None,
    ]
    assert [(one.title, one.districts) for one in sources(small, NATIONAL) if one.is_return] == [
        ("Letter 2", 2),
        ("Letter 1", 4),
    ]


def test_product_filters_do_not_narrow_what_a_plan_needs(small: Store) -> None:
    rows = by_code(small, replace(NATIONAL, sectors=("Dairy",), tiers=("Others",), gi_only=True))
    assert rows == by_code(small)


def test_as_known_on_takes_the_books_back(small: Store) -> None:
    known = by_code(small, replace(NATIONAL, as_known_on=date(2026, 10, 1)))
    assert known["285"].stage == "notified"  # not yet undone
    before = by_code(small, replace(NATIONAL, as_known_on=date(2026, 9, 30)))
    assert before["191"].stage == "not_known"
    assert before["189"].stage == "notified"


@pytest.mark.parametrize(
    ("statement", "verdict", "words"),
    [
        (
            claim("drafted", 4),
            "matches our records",
            "4 districts of 11 with a plan drafted or further. Nothing is on record of 7 more.",
        ),
        (claim("drafted", 557), "differs by 553", "Even with all 7 not known it would be less."),
        (claim("notified", 0), "differs by 1", "the claim says 0. The rows alone are more than that."),
        (claim("drafted", 1, "more than"), "matches our records", "4 districts of 11 with a plan drafted or further."),
        (
            claim("drafted", 11),
            "cannot be verified",
            "7 more could lie among 7 of which nothing is on record.",
        ),
        (claim("drafted", 12), "differs by 8", "the claim says 12."),
    ],
)
def test_a_claim_stands_against_the_rows_of_its_own_day(
    small: Store, statement: Claim, verdict: str, words: str
) -> None:
    # By then two returned, one documented, and one by a document without a date that names 2021; the district of Delhi was not created.
    found = finding_on(small, NATIONAL, statement, date(2022, 6, 9))
    assert found.verdict_words == verdict
    assert words in found.why


def test_without_returns_a_claim_is_not_compared(real: Store) -> None:
    statement = {(PLAN_MEASURES[one.claim.measure], one.claim.day): one for one in plan_findings(real, NATIONAL)}
    newest = statement["drafted", date(2025, 7, 21)]
    assert (newest.claim.value, statement["notified", date(2025, 7, 21)].claim.value) == (590, 249)
    assert statement["notified", date(2022, 6, 9)].claim.number == "about 218"
    assert newest.verdict == "no_rows"
    assert newest.why.startswith("Documents name only 19 districts of 778 with a plan drafted or further.")
    early = plan_findings(real, Filters(as_on=date(2022, 12, 31)))
    assert {one.claim.day for one in early} == {date(2022, 6, 9), date(2021, 3, 22)}


def test_the_record_as_it_is(real: Store) -> None:
    rows = district_plans(real, NATIONAL)
    whole = ladder(rows)
    assert (whole.reached, whole.none, whole.statement, whole.not_known) == (
        (PLANS, PLANS_NOTIFIED, 0, 0),
        0,
        PLANS_BY_STATEMENT,
        PLANS_NOT_KNOWN,
    )
    assert whole.public == PLANS_PUBLIC
    assert Counter(gap_of(row, DAY) for row in rows) == {
        "not_known": PLANS_NOT_KNOWN,
        "drafted": PLANS_DRAFTED,
        "statement": PLANS_BY_STATEMENT,
        "stale": PLANS_NOTIFIED,
    }
    longest = gap_list(rows, DAY, "drafted")
    dated = [row for row in longest if row.days_waiting is not None]
    assert max(dated, key=lambda row: row.days_waiting or 0).district_name == "Amritsar"


def test_the_map_shows_the_same_rows_as_coverage(real: Store, small: Store) -> None:
    for store in (real, small):
        assert as_classes(district_plans(store, NATIONAL)) == district_classes(store, NATIONAL, MEASURES["plan"])


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2022, 6, 9), date(2025, 1, 1), DAY])
def test_in_every_state_and_on_every_day_all_districts_are_accounted_for(real: Store, small: Store, day: date) -> None:
    for store in (real, small):
        rows = district_plans(store, replace(NATIONAL, as_on=day))
        for one in (*state_ladders(rows), ladder(rows)):
            assert one.reached[0] + one.none + one.statement + one.not_known == one.base
            assert list(one.reached) == sorted(one.reached, reverse=True)
