"""Opening + in - out = closing: on rows made by hand, on any two sets of districts, and on the record itself."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analytics.changes.questions import (
    CHANGING,
    Balance,
    Changing,
    Holding,
    Move,
    balances,
    moves,
    register_changes,
    total,
)
from analytics.changes.words import Sides, change_sentence, corrections, progress, two_books, two_dates, undated
from analytics.filters import Filters
from data.store import Store
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS

DAY, FIRST = date(2026, 11, 21), date(2022, 6, 9)
NATIONAL = Filters(as_on=DAY)
BOOKS = date(2026, 10, 15)
NOTIFIED, DRAFTED = CHANGING["Action plans notified"], CHANGING["Action plans drafted"]

# Bihar (10), Darrang in Assam (18), Dudu in Rajasthan (8), abolished on 28.12.2024, Hansi in Haryana (6), created on
# 22.12.2025. Until the middle of October 2026 the books hold two returns of each State; what came later puts them right.
SMALL = """
    delete from district where district_code not in ('188', '189', '190', '191', '192', '283', '769', '792');
    delete from evidence;
    delete from product where district_code not in ('188', '189', '283');
    insert into source (source_id, title, origin, licence, file, sha256, row_count, as_on_date, recorded_at)
    select 'entry-' || n, 'Letter ' || n, 'Director', 'return received', n || '.xlsx', 'x', 1, date '2026-01-01', day
    from (values (1, date '2026-10-01'), (2, date '2026-10-01'), (3, date '2026-11-01'), (4, date '2026-10-01'),
        (5, date '2026-11-02'), (6, date '2026-11-03'), (7, date '2026-10-01')) as t(n, day);
    insert into plan (district_code, stage, as_on_date, recorded_at, source_id, grade, batch_id, undone_at)
    select code, stage, day, o.recorded_at, o.source_id, 'B', batch, undone
    from (values
        ('188', 'notified', date '2022-06-09', 1, null),
        ('189', 'drafted', date '2022-06-09', 1, null),
        ('190', 'notified', date '2022-06-09', 1, null),
        ('191', 'none', date '2022-06-09', 1, null),
        ('769', 'notified', date '2022-06-09', 1, null),
        ('188', 'under_way', date '2025-07-21', 2, null),
        ('189', 'notified', date '2025-07-21', 2, null),
        ('190', 'drafted', date '2025-07-21', 2, null),
        ('191', 'notified', date '2025-07-21', 2, null),
        ('792', 'notified', date '2026-02-01', 2, null),
        ('192', 'notified', date '2026-01-01', 4, date '2026-11-05'),
        ('189', 'drafted', date '2025-07-21', 3, null),
        ('283', 'notified', date '2026-09-01', 5, null),
        ('190', 'notified', date '2025-07-21', 6, null)
    ) as t(code, stage, day, batch, undone)
    join source o on o.source_id = 'entry-' || batch;
    insert into committee (committee, state_code, district_code, status, as_on_date, recorded_at, source_id, grade, batch_id)
    values ('DEPC', 10, '188', 'constituted', date '2024-01-01', date '2026-10-01', 'entry-1', 'B', 1),
        ('DEPC', 10, '189', 'not_constituted', date '2024-01-01', date '2026-10-01', 'entry-1', 'B', 1);
    insert into product (product_id, scheme, district_code, product_name, sector, tier, nodal_ministry, listed_state,
        listed_district, as_on_date, recorded_at, source_id, grade, batch_id)
    values ('entry-7-1', 'ODOP', '188', 'Makhana', 'Agriculture', 'Primary', '', '', '', date '2026-03-01', date '2026-10-01',
        'entry-7', 'B', 7);
"""


@pytest.fixture(scope="module")
def small(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("changes") / "changes.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(SMALL)
    with Store(path, "changes", os.open(path, os.O_RDONLY)) as store:
        yield store


def both(store: Store, changing: Changing, sides: Sides) -> tuple[tuple[Move, ...], Balance]:
    before, after = (changing.holdings(store, side, sides.after) for side in (sides.before, sides.after))
    moved = moves(changing, before, after, register_changes(store), sides.after.as_known_on)
    return moved, total(changing, before, after, moved)


def reasons(moved: tuple[Move, ...]) -> dict[str, tuple[str, str]]:
    return {move.district_code: (move.direction, move.reason) for move in moved}


def in_words(store: Store, changing: Changing, sides: Sides) -> str:
    moved, whole = both(store, changing, sides)
    without_date = undated(changing, changing.holdings(store, sides.after, sides.after))
    return change_sentence(changing, sides, "DEH, all 36 States/UTs", whole, moved, without_date)


def test_between_two_dates_each_row_has_its_reason(small: Store) -> None:
    moved, whole = both(small, NOTIFIED, two_dates(replace(NATIONAL, as_known_on=BOOKS), FIRST))
    assert reasons(moved) == {
        "189": ("in", "new_document"),
        "191": ("in", "new_document"),
        "192": ("in", "new_document"),
        "792": ("in", "created"),
        "190": ("out", "correction"),
        "769": ("out", "abolished"),
    }
    assert (whole.opening, whole.came, whole.went, whole.closing) == (3, 4, 2, 5)
    assert (whole.base_before, whole.base_after, whole.unknown_before, whole.unknown_after) == (7, 7, 2, 1)
    assert [move.district_code for move in corrections(moved)] == ["190"]
    assert len(progress(moved)) == 5


def test_a_return_is_told_from_a_public_document(small: Store, real: Store) -> None:
    assert {row.is_return for row in NOTIFIED.holdings(small, NATIONAL, NATIONAL)} == {True, None}
    assert {row.is_return for row in NOTIFIED.holdings(real, NATIONAL, NATIONAL)} == {False, None}
    products = CHANGING["Districts with a product"].holdings(small, NATIONAL, NATIONAL)
    assert {row.district_code: row.is_return for row in products}["188"] is True
    assert {row.district_code: row.is_return for row in products}["283"] is False


def test_each_moved_row_names_its_document_and_days(small: Store) -> None:
    moved, _ = both(small, NOTIFIED, two_dates(replace(NATIONAL, as_known_on=BOOKS), FIRST))
    rows = {move.district_code: move for move in moved}
    new = rows["191"]
    assert (new.was, new.now, new.day, new.document) == (
        "No plan, by a return",
        "Notified",
        date(2025, 7, 21),
        "Letter 2",
    )
    created, abolished = rows["792"], rows["769"]
    assert (created.was, created.now, created.day, created.document) == (
        None,
        "Notified",
        date(2025, 12, 22),
        "Letter 2",
    )
    assert (abolished.now, abolished.day, abolished.document) == (None, date(2024, 12, 28), "Letter 1")
    assert all(move.document for move in moved)


def test_between_two_states_of_the_books_corrections_and_undos_show(small: Store) -> None:
    moved, whole = both(small, NOTIFIED, two_books(NATIONAL, BOOKS))
    assert reasons(moved) == {
        "189": ("out", "correction"),  # a later entry for the same day says drafted
        "190": ("in", "correction"),
        "192": ("out", "undo"),
        "283": ("in", "new_document"),
    }
    assert (whole.opening, whole.came, whole.came_corrected) == (5, 2, 1)
    assert (whole.went, whole.went_corrected, whole.closing) == (2, 2, 5)
    undone = next(move for move in moved if move.reason == "undo")
    assert (undone.document, undone.recorded_on, undone.now) == ("Letter 4", date(2026, 11, 5), "Not known")


def test_the_sentence_carries_both_dates_and_both_bases(small: Store) -> None:
    assert in_words(small, NOTIFIED, two_dates(replace(NATIONAL, as_known_on=BOOKS), FIRST)) == (
        "DEH, all 36 States/UTs: between 09.06.2022 and 21.11.2026, as known on 15.10.2026, districts on record with an action "
        "plan notified or further rose from 3 (of 7 in the register; 2 not known) to 5 (of 7 in the register; 1 not known): "
        "4 in (3 by new documents, 1 by a split or creation); 2 out (1 by an abolition, 1 by a correction)."
    )
    assert in_words(small, NOTIFIED, two_books(NATIONAL, BOOKS)) == (
        "DEH, all 36 States/UTs, as on 21.11.2026: districts on record with an action plan notified or further were 5 (of 7 in "
        "the register; 1 not known) in the records of 15.10.2026 and are 5 (of 7 in the register; 1 not known) in the records as "
        "they are now: 2 in (1 by a new document, 1 by a correction); 2 out (1 by a correction, 1 by an undone entry)."
    )
    assert in_words(small, CHANGING["Districts in the register"], two_dates(NATIONAL, FIRST)) == (
        "DEH, all 36 States/UTs: between 09.06.2022 and 21.11.2026 districts in the register stayed at 7: 1 in (1 by a split or "
        "creation); 1 out (1 by an abolition)."
    )


def test_committees_and_products(small: Store) -> None:
    moved, whole = both(small, CHANGING["DEPC constituted"], two_dates(NATIONAL, FIRST))
    assert reasons(moved) == {"188": ("in", "new_document")}
    assert (whole.unknown_before, whole.unknown_after) == (7, 5)
    # Bihar's own list of 2026 takes the place of the list of 2025 and names one district less.
    changing = CHANGING["Districts with a product"]
    moved, whole = both(small, changing, two_dates(NATIONAL, date(2026, 1, 1)))
    assert reasons(moved) == {"189": ("out", "correction")}
    assert (whole.opening, whole.closing) == (3, 2)
    assert (moved[0].was, moved[0].now, moved[0].document) == (
        "Product identified",
        "No product in the list",
        "Letter 7",
    )


def test_only_aspirational_districts_are_the_same_on_both_days(small: Store) -> None:
    # The list is of 21.07.2026: asked as on 2022 it would hold nobody, and all would seem created since.
    _, whole = both(small, DRAFTED, two_dates(replace(NATIONAL, aspirational_only=True), FIRST))
    assert whole.base_before == whole.base_after == 5
    assert (whole.opening, whole.closing) == (3, 5)


def test_the_record_moved_by_dated_documents(real: Store) -> None:
    sides = two_dates(replace(NATIONAL, as_on=date(2025, 7, 21)), FIRST)
    moved, whole = both(real, DRAFTED, sides)
    assert (whole.opening, whole.came, whole.went, whole.closing) == (6, 13, 0, 19)
    assert {move.reason for move in moved} == {"new_document"}
    assert all(move.day and FIRST < move.day <= date(2025, 7, 21) for move in moved)
    assert "1 rest on documents without a date" in in_words(real, DRAFTED, sides)
    moved, whole = both(real, CHANGING["Districts in the register"], sides)
    assert (whole.opening, whole.came, whole.went, whole.closing) == (780, 7, 9, 778)
    assert {move.state_name for move in moved if move.direction == "out"} == {"Rajasthan"}
    # Of the districts in district_export_values.csv 11 have a value of a year before 2024-25, and 46 of that year or before.
    sides = two_dates(replace(NATIONAL, as_on=date(2025, 4, 1)), date(2024, 4, 1))
    moved, whole = both(real, CHANGING["Districts with an export value"], sides)
    assert (whole.opening, whole.came, whole.went, whole.closing) == (11, 35, 0, 46)
    assert {move.reason for move in moved} == {"new_document"}


def test_before_a_list_is_held_nothing_is_known_and_the_sentence_says_so(real: Store) -> None:
    statement = in_words(real, CHANGING["Districts with a product"], two_dates(NATIONAL, FIRST))
    assert (
        f"rose from 0 (of 780 in the register; 780 not known) to {ODOP_DISTRICTS} "
        f"(of {DISTRICTS} in the register; 1 not known)" in statement
    )


DAYS = [date(2020, 1, 1), FIRST, date(2025, 1, 1), DAY]


@pytest.mark.parametrize("label", list(CHANGING))
def test_the_balance_holds_in_every_state(real: Store, small: Store, label: str) -> None:
    changing = CHANGING[label]
    for store in (real, small):
        changes = register_changes(store)
        for sides in (*(two_dates(NATIONAL, day) for day in DAYS[:-1]), two_books(NATIONAL, BOOKS)):
            before, after = (changing.holdings(store, side, sides.after) for side in (sides.before, sides.after))
            moved = moves(changing, before, after, changes, sides.after.as_known_on)
            states = balances(changing, before, after, moved)
            whole = total(changing, before, after, moved)
            for one in (*states, whole):
                assert one.opening + one.came - one.went == one.closing, one
            for at in range(2, len(whole)):
                assert sum(int(one[at]) for one in states) == whole[at]


def holding(code: int, status: str, fact_on: date | None, undone_on: date | None) -> Holding:
    name = f"District {code}"
    return Holding(
        str(code),
        name,
        code % 3,
        f"State {code % 3}",
        status,
        status,
        fact_on,
        DAY,
        undone_on,
        "B",
        True,
        "d",
        "s",
    )


SIDE = st.dictionaries(
    st.integers(1, 12),
    st.tuples(
        st.sampled_from(["none", "drafted", "notified", "reviewed", "statement", "not_known"]),
        st.sampled_from([None, FIRST, DAY]),
        st.sampled_from([None, date(2026, 11, 1)]),
    ),
)


@given(SIDE, SIDE)
def test_the_balance_holds_for_any_two_sides(
    first: dict[int, tuple[str, date | None, date | None]],
    second: dict[int, tuple[str, date | None, date | None]],
) -> None:
    before, after = ([holding(code, *rest) for code, rest in side.items()] for side in (first, second))
    moved = moves(NOTIFIED, before, after, (), DAY)
    for one in (*balances(NOTIFIED, before, after, moved), total(NOTIFIED, before, after, moved)):
        assert one.opening + one.came - one.went == one.closing
        assert one.came_corrected <= one.came
        assert one.went_corrected <= one.went
    assert len(progress(moved)) + len(corrections(moved)) == len(moved)
    counts = {code for code, (status, *_) in first.items() if status in NOTIFIED.counting}
    came = {int(move.district_code) for move in moved if move.direction == "in"}
    went = {int(move.district_code) for move in moved if move.direction == "out"}
    assert (counts | came) - went == {code for code, (status, *_) in second.items() if status in NOTIFIED.counting}
