"""State and district committees: on a store with a few returns that a person can count, then the totals of the Record."""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import duckdb
import pytest

from analytics.committees.questions import (
    SEPC_CLASSES,
    StateCommittee,
    district_committees,
    documents,
    headline,
    seat_counts,
    seats,
    sepc_counts,
    state_committees,
    to_chase,
)
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_counts
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from data.store import Store
from tests.record_totals import (
    DEPCS_BY_STATEMENT,
    DEPCS_CONSTITUTED,
    DEPCS_MET,
    DEPCS_NOT_KNOWN,
    RECORD_DAY,
    SEPCS_EVIDENCED,
    SEPCS_REPORTED,
    STATES,
)

# As on 21.11.2026 the 180 days reach back to 25.05.2026. Assam (18) has an order and met on that very day, Bihar (10) the
# same a day earlier; Goa (30) says constituted and gives no order; Kerala (32) says not constituted; Delhi (7) and Punjab
# (3) only documents: Punjab's met in October, Delhi's row only repeats the claim about all States.
RETURNS = """
    delete from evidence;
    delete from committee;
    insert into source values
        ('entry-5', 'Letter of the States', 'No. 5', 'return received', 'states.xlsx', 'x', 9, '2026-11-01', '2026-11-21');
    insert into entry (sequence, recorded_at, actor, action, document, entry_sha256)
    values (5, timestamp '2026-11-21 10:00', 'tester', 'published', 'Letter of the States', 'x');
    insert into committee (committee, state_code, district_code, status, order_number, order_date, chair, convener, seats,
        last_meeting_on, as_on_date, recorded_at, source_id, grade, batch_id)
    select committee, state, code, status, number, day, 'Chief Secretary', null, seats, met, date '2026-11-01',
        date '2026-11-21', 'entry-5', 'B', 5
    from (values
        ('SEPC', 18, null, 'meeting', 'A/1', date '2021-01-01', [1, 2, 3], date '2026-05-25'),
        ('SEPC', 10, null, 'meeting', 'B/1', date '2021-01-01', [], date '2026-05-24'),
        ('SEPC', 30, null, 'constituted', null, null, [], null),
        ('SEPC', 32, null, 'not_constituted', null, null, [], null),
        ('DEPC', 10, '188', 'meeting', 'B/2', date '2022-01-01', [1, 3, 13], date '2026-09-30'),
        ('DEPC', 10, '189', 'constituted', 'B/3', date '2022-01-01', [1, 2], null),
        ('DEPC', 10, '611', 'not_constituted', null, null, [], null)
    ) as t(committee, state, code, status, number, day, seats, met);
    insert into evidence (evidence_id, fact, scope, state_code, district_code, fact_date, published_on, document,
        statement, source, as_on_date, recorded_at, source_id, grade)
    select id, fact, scope, state, code, day, day, 'document ' || id, 'statement', source, day, date '2026-11-21',
        'public_evidence', 'D'
    from (values
        ('e1', 'sepc_met', 'state', 3, null, date '2026-10-01', 'https://example.in/punjab'),
        ('e2', 'sepc_constituted', 'state', 7, null, date '2025-07-21',
            (select source from published_figure where figure_id = 'deh-2025-sepc')),
        ('e3', 'depc_met', 'district', 7, '77', date '2026-10-21', 'https://example.in/delhi'),
        ('e4', 'depc_constituted', 'every district of the State', 18, '283', date '2021-01-10', 'https://example.in/assam'),
        ('e5', 'sepc_constituted', 'state', 32, null, date '2024-01-10', 'https://example.in/kerala')
    ) as t(id, fact, scope, state, code, day, source);
"""


@pytest.fixture(scope="module")
def returned(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A copy of the real store with the returns above in place of the public evidence."""
    path = tmp_path_factory.mktemp("returned") / "returned.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(RETURNS)
    with Store(path, "returned", os.open(path, os.O_RDONLY)) as store:
        yield store


def by_name(store: Store, filters: Filters) -> dict[str, StateCommittee]:
    return {row.state_name: row for row in state_committees(store, filters)}


def test_each_state_stands_where_its_rows_put_it(returned: Store, national: Filters) -> None:
    rows = by_name(returned, national)
    assert {
        name: rows[name].class_key for name in ("Assam", "Bihar", "Goa", "Kerala", "Punjab", "Delhi", "Odisha")
    } == {
        "Assam": "meeting",
        "Bihar": "evidenced",
        "Goa": "reported",
        "Kerala": "none",
        "Punjab": "meeting",
        "Delhi": "reported",
        "Odisha": "reported",
    }
    assert (
        headline(list(rows.values()))
        == "36 of 36 reported, 3 evidenced, 2 meeting of the 3 whose last meeting is known"
    )
    assert sepc_counts(list(rows.values())) == {
        "meeting": 2,
        "evidenced": 1,
        "reported": 32,
        "none": 1,
    }


def test_order_chair_seats_and_months_come_from_the_return(returned: Store, national: Filters) -> None:
    rows = by_name(returned, national)
    assam, bihar, punjab = rows["Assam"], rows["Bihar"], rows["Punjab"]
    assert (assam.order_number, assam.order_date, assam.chair) == ("A/1", date(2021, 1, 1), "Chief Secretary")
    assert (assam.last_meeting_on, assam.months_since) == (date(2026, 5, 25), 5)
    assert (assam.seats_filled, assam.seats_of) == (3, None)
    assert (assam.entry_number, assam.grade, assam.basis) == (5, "B", "return")
    assert assam.document == "Letter of the States"
    assert (bihar.last_meeting_on, bihar.months_since, bihar.seats_filled) == (date(2026, 5, 24), 5, None)
    assert (punjab.last_meeting_on, punjab.months_since, punjab.document) == (
        date(2026, 10, 1),
        1,
        "document e1",
    )
    assert rows["Odisha"].document == "Official quoted by PTI, 21.07.2025"


def test_those_to_chase_are_reported_and_not_evidenced(returned: Store, national: Filters) -> None:
    rows = state_committees(returned, national)
    chased = to_chase(rows)
    assert chased[0].state_name == "Kerala"
    assert len(chased) == 33
    assert not {"Assam", "Bihar", "Punjab"} & {row.state_name for row in chased}


def test_the_figure_and_the_page_give_one_number(returned: Store, national: Filters) -> None:
    value = value_of(returned, national, FIGURES["states_with_sepc_evidence"])
    assert value is not None
    assert (value.value, value.out_of) == (3, 36)
    assert value.value == sum(row.is_evidenced for row in state_committees(returned, national))


def test_a_day_before_the_return_knows_nothing_of_it(returned: Store, national: Filters) -> None:
    before = by_name(returned, replace(national, as_on=date(2026, 10, 31)))
    assert (before["Assam"].class_key, before["Assam"].order_number) == ("reported", None)
    assert before["Kerala"].class_key == "evidenced"
    # A meeting that was yet to come on the as-on date is none of its facts.
    assert by_name(returned, replace(national, as_on=date(2026, 9, 1)))["Punjab"].class_key == "reported"
    assert before["Delhi"].class_key == "reported"
    known = by_name(returned, replace(national, as_known_on=date(2026, 11, 20)))
    assert {row.class_key for row in known.values()} == {"not_known"}


def test_before_the_statement_about_all_nobody_is_reported_by_it(returned: Store, national: Filters) -> None:
    early = state_committees(returned, replace(national, as_on=date(2020, 6, 1)))
    assert headline(early) == "Not known of any of 36 States/UTs"
    assert {row.class_key for row in early} == {"not_known"}


def test_districts_of_a_state_with_order_seats_and_meeting(returned: Store, national: Filters) -> None:
    rows = {row.district_code: row for row in district_committees(returned, replace(national, states=(7, 10)))}
    assert (rows["188"].class_key, rows["188"].seats, rows["188"].seats_of) == ("met", [1, 3, 13], 13)
    assert (rows["188"].last_meeting_on, rows["188"].months_since) == (date(2026, 9, 30), 1)
    assert (rows["189"].class_key, rows["189"].last_meeting_on) == ("constituted", None)
    assert rows["611"].class_key == "none"
    assert (rows["77"].class_key, rows["77"].last_meeting_on, rows["77"].months_since) == (
        "met",
        date(2026, 10, 21),
        1,
    )
    assert rows["77"].document == "document e3"
    assert len(rows) == 38 + 13


def test_the_states_district_counts_are_those_of_the_measure(returned: Store, national: Filters) -> None:
    bihar = by_name(returned, national)["Bihar"]
    assert (bihar.depc_met, bihar.depc_constituted, bihar.depc_not_constituted, bihar.depc_not_known) == (
        1,
        1,
        1,
        35,
    )
    assert (bihar.depc_seats_filled, bihar.depc_seats_of) == (5, 26)
    measure = MEASURES["depc"]
    for counts in state_counts(measure, district_classes(returned, national, measure)):
        row = by_name(returned, national)[counts.state_name]
        assert (row.district_count, row.depc_met + row.depc_constituted) == (
            counts.district_count,
            counts.having,
        )


def test_seats_are_counted_over_the_committees_that_give_them(returned: Store, national: Filters) -> None:
    stored = seats(returned, "DEPC")
    assert (len(stored), stored[0].seat, stored[12].serial_no) == (13, "Collector/DM/DC", 13)
    assert seats(returned, "SEPC") == ()
    counts = seat_counts(stored, district_committees(returned, replace(national, states=(10,))))
    assert [(one.filled, one.given) for one in counts][:4] == [(2, 2), (1, 2), (1, 2), (0, 2)]


def test_rows_and_documents_behind_a_status(returned: Store, national: Filters) -> None:
    rows = by_name(returned, national)
    # The return that denies and the document that it denies lie side by side.
    assert [(one.document, one.entry_number) for one in documents(returned, [rows["Kerala"]])] == [
        ("Letter of the States", 5),
        ("document e5", None),
    ]
    bihar = [row for row in district_committees(returned, national) if row.state_name == "Bihar"]
    assert len(documents(returned, bihar)) == 3
    assert documents(returned, [rows["Odisha"]]) == ()


def test_the_record(real: Store, national: Filters) -> None:
    national = replace(national, as_on=RECORD_DAY)
    rows = state_committees(real, national)
    assert (
        headline(rows)
        == f"{SEPCS_REPORTED} of {STATES} reported, {SEPCS_EVIDENCED} evidenced, 0 meeting of the 2 whose last meeting is known"
    )
    assert sepc_counts(rows) == {"evidenced": SEPCS_EVIDENCED, "reported": SEPCS_REPORTED - SEPCS_EVIDENCED}
    assert len(to_chase(rows)) == SEPCS_REPORTED - SEPCS_EVIDENCED
    # Seven rows of the register only repeat that all 36 have one; their caution says that the State is not named.
    assert not {"Goa", "Kerala", "Puducherry"} & {row.state_name for row in rows if row.is_evidenced}
    assert not any(row.order_number or row.seats_filled or row.entry_number for row in rows)
    counts = Counter(row.class_key for row in district_committees(real, national))
    assert counts == {
        "met": DEPCS_MET,
        "constituted": DEPCS_CONSTITUTED,
        "statement": DEPCS_BY_STATEMENT,
        "not_known": DEPCS_NOT_KNOWN,
    }
    assert sum(row.depc_met for row in rows) == DEPCS_MET
    assert sum(row.depc_by_statement for row in rows) == DEPCS_BY_STATEMENT


def test_the_record_in_january_2022(real: Store, national: Filters) -> None:
    # Jammu and Kashmir's committee met on 18.08.2021, Tamil Nadu's order is of September 2021;
    # four States' committees are named by documents without a date, compiled on 21.11.2026.
    rows = by_name(real, replace(national, as_on=date(2022, 1, 1)))
    assert (
        headline(list(rows.values()))
        == "36 of 36 reported, 9 evidenced, 1 meeting of the 1 whose last meeting is known"
    )
    assert rows["Jammu and Kashmir"].class_key == "meeting"


def test_every_class_has_a_name(real: Store, returned: Store, national: Filters) -> None:
    named = {one.key for one in SEPC_CLASSES}
    for store in (real, returned):
        assert {row.class_key for row in state_committees(store, national)} <= named
