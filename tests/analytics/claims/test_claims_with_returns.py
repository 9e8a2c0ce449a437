"""Claims against rows that are held: agreeing, differing, supported; and that one figure is one question everywhere."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from analytics.brief.cards import cards
from analytics.claims.counts import count_on, ledger, plan_findings
from analytics.claims.questions import Claim, Count, Finding, verdict_on
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.quality.questions import plan_totals
from data.store import Store

DAY = date(2026, 11, 21)
NATIONAL = Filters(as_on=DAY)

# Returns of every district and State on two days, so that nothing is left open: on 01.07.2025 the first 590 districts by
# code are drafted or further, 249 of them notified; on 01.06.2022 the first 556 are drafted, 218 of them notified. Every
# SEPC has an order by 01.07.2025, every DEPC by 01.08.2024. Two claims of one day disagree.
RETURNED = """
    delete from evidence;
    insert into plan (district_code, stage, as_on_date, recorded_at, source_id, grade, batch_id)
    select district_code, case when place <= 249 then 'notified' when place <= 590 then 'drafted' else 'none' end,
        date '2025-07-01', date '2026-10-01', 'entry-1', 'B', 1
    from (select district_code, row_number() over (order by district_code) as place from register_as_on(date '2025-07-21'));
    insert into plan (district_code, stage, as_on_date, recorded_at, source_id, grade, batch_id)
    select district_code, case when place <= 218 then 'notified' when place <= 556 then 'drafted' else 'none' end,
        date '2022-06-01', date '2026-10-01', 'entry-2', 'B', 2
    from (select district_code, row_number() over (order by district_code) as place from register_as_on(date '2022-06-09'));
    insert into committee (committee, state_code, district_code, status, order_number, order_date, as_on_date, recorded_at,
        source_id, grade, batch_id)
    select 'SEPC', state_code, null, 'constituted', 'O/1', date '2020-05-01', date '2025-07-01', date '2026-10-01', 'entry-3',
        'B', 3
    from state;
    insert into committee (committee, state_code, district_code, status, order_number, order_date, as_on_date, recorded_at,
        source_id, grade, batch_id)
    select 'DEPC', state_code, district_code, 'constituted', 'O/1', date '2020-05-01', date '2024-08-01', date '2026-10-01',
        'entry-4', 'B', 4
    from district;
    insert into source values ('entry-1', 'Letter 1', '', 'return received', 'f', 's', 1, date '2025-07-01', date '2026-10-01'),
        ('entry-2', 'Letter 2', '', 'return received', 'f', 's', 1, date '2022-06-01', date '2026-10-01'),
        ('entry-3', 'Letter 3', '', 'return received', 'f', 's', 1, date '2025-07-01', date '2026-10-01'),
        ('entry-4', 'Letter 4', '', 'return received', 'f', 's', 1, date '2024-08-01', date '2026-10-01');
    insert into published_figure
    select * replace ('other' as figure_id, 248 as value, 'Another report' as document)
    from published_figure where figure_id = 'deh-2025-plans-notified';
"""


@pytest.fixture(scope="module")
def returned(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("claims") / "claims.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(RETURNED)
    with Store(path, "claims", os.open(path, os.O_RDONLY)) as store:
        yield store


def words_beside(found: Finding) -> list[str]:
    return [one.words for one in found.relations]


def by_id(found: tuple[Finding, ...]) -> dict[str, Finding]:
    return {one.claim.figure_id: one for one in found}


@pytest.fixture(scope="module")
def full(returned: Store) -> dict[str, Finding]:
    return by_id(ledger(returned, NATIONAL))


def test_with_returns_the_totals_agree_and_an_agreeing_number_is_not_superseded(
    full: dict[str, Finding],
) -> None:
    for key, value in (
        ("deh-2025-plans-draft", 590),
        ("deh-2025-plans-notified", 249),
        ("deh-2022-plans-notified", 218),
    ):
        stored = full[key].then
        assert (full[key].verdict, stored.value if stored else None) == ("agrees", value)
    assert full["deh-2022-plans-notified"].relations == ()
    assert full["deh-2021-plans-draft"].verdict == "no_rows"


def test_a_number_that_the_rows_do_not_give_differs_and_is_superseded(full: dict[str, Finding]) -> None:
    found = full["deh-2022-plans-draft"]
    assert found.verdict_words == "differs by 1"
    assert found.why.startswith(
        "Returns and documents give 556 districts of 780 with a plan drafted or further; the claim says about 557"
    )
    assert words_beside(found) == ["superseded by 590 of 21.07.2025 (press report)"]


def test_all_is_supported_once_a_row_stands_behind_every_one(full: dict[str, Finding]) -> None:
    assert full["deh-2025-sepc"].verdict_words == "matches our records in full"
    assert (
        full["deh-2025-sepc"].why
        == "Returns and documents give 36 of 36 States/UTs with a SEPC evidenced: all of them."
    )
    assert full["deh-2024-depc-all"].verdict == "supported"
    assert full["deh-2023-sepc"].verdict == "no_rows"  # the orders came in later


def test_two_numbers_of_one_day_contradict_each_other(full: dict[str, Finding]) -> None:
    words = "another number of the same day: 249, Official quoted by PTI, 21.07.2025"
    assert words in words_beside(full["other"])
    assert full["other"].verdict_words == "differs by 1"


def a_claim(value: int | None, qualifier: str = "exact") -> Claim:
    return Claim(
        "c",
        "DEH",
        "districts_with_depc",
        qualifier,
        value,
        "districts",
        None,
        None,
        DAY,
        "x",
        DAY,
        "press report",
        None,
        None,
        "d",
        "s",
        None,
        "x",
        "D",
        None,
    )


def a_count(value: int, unknown: int | None = 0, base: int | None = 100, also: int | None = None) -> Count:
    return Count(value, unknown, base, True, DAY, f"Rows give {value}", also)


@pytest.mark.parametrize(
    ("claim", "stored", "verdict", "differs_by"),
    [
        (a_claim(40), a_count(40), "agrees", 0),
        (a_claim(40), a_count(40, unknown=60), "agrees", 0),
        (a_claim(40, "about"), a_count(41), "differs", 1),
        (a_claim(40), a_count(37), "differs", 3),
        (a_claim(40), a_count(37, unknown=2), "differs", 3),  # even with both it would be 39
        (a_claim(40), a_count(37, unknown=3), "no_rows", 0),  # the three could be those
        (a_claim(40), a_count(43, unknown=50), "differs", 3),  # the rows alone are more
        (a_claim(40), a_count(37, unknown=None), "no_rows", 0),
        (a_claim(40), a_count(38, also=40), "agrees", 0),
        (a_claim(40, "more than"), a_count(41), "agrees", 0),
        (a_claim(40, "more than"), a_count(40), "differs", 0),
        (a_claim(40, "more than"), a_count(40, unknown=1), "no_rows", 0),
        (a_claim(40), a_count(40)._replace(is_count=False), "no_rows", 0),
        (a_claim(40), None, "no_rows", 0),
        (a_claim(100, "all"), a_count(100), "supported", 0),
        (a_claim(99, "all"), a_count(99), "agrees", 0),
        (a_claim(100, "all"), a_count(99), "differs", 1),
        (a_claim(None, "all"), a_count(100), "supported", 0),
        (a_claim(None, "all"), a_count(99), "no_number", 0),
        (a_claim(None, "unquantified"), a_count(100), "no_number", 0),
    ],
)
def test_the_rule_case_by_case(claim: Claim, stored: Count | None, verdict: str, differs_by: int) -> None:
    assert verdict_on(claim, stored, "nothing on record.")[:2] == (verdict, differs_by)


def test_all_that_agrees_in_number_only_says_so() -> None:
    _, _, why = verdict_on(a_claim(99, "all"), a_count(99), "")
    assert "The number agrees; that these are all does not: the base of that day is 100." in why


def test_our_count_is_the_figure_that_the_brief_shows(real: Store, returned: Store) -> None:
    """One figure, one question: on any day, the ledger's count is that of the register of figures."""
    for store in (real, returned):
        for figure in FIGURES.values():
            if figure.published is None:
                continue
            scheme, measure = figure.published[0] or "ODOP", figure.published[1]
            claim = a_claim(1)._replace(scheme=scheme, measure=measure)
            for day in (date(2022, 6, 9), date(2024, 8, 9), date(2025, 12, 31), DAY):
                stored = count_on(store, NATIONAL, claim, day)
                value = value_of(store, Filters(as_on=day), figure)
                assert (stored.value if stored else 0) == (value.value if value else 0), (figure.key, day)


def test_one_claim_has_one_verdict_on_every_page(real: Store, returned: Store) -> None:
    """The ledger, the Action plans page, the quality rule and the Brief's statements judge alike."""
    for store in (real, returned):
        found = by_id(ledger(store, NATIONAL))
        plans = {one.claim.figure_id: one.verdict for one in plan_findings(store, NATIONAL)}
        assert plans == {key: found[key].verdict for key in plans}
        assert len(plans) == (6 if store is real else 7)
        offending = {row.row_ids[0].removeprefix("figure/") for row in plan_totals(store, NATIONAL)}
        assert offending == {key for key, verdict in plans.items() if verdict not in ("agrees", "supported")}
        shown = {card.figure.key: card.verdict for card in cards(store, NATIONAL)}
        for figure, claim in (
            ("states_with_sepc_evidence", "deh-2025-sepc"),
            ("districts_with_depc_evidence", "deh-2024-depc-all"),
            ("districts_with_plan_evidence", "deh-2025-plans-draft"),
        ):
            assert shown[figure] == found[claim].verdict


def test_in_the_sample_the_plan_totals_agree(sample_books: Path) -> None:
    from data.store import open_store
    from data.workspace_ledger import open_workspace_ledger

    with (
        open_workspace_ledger("sample", sample_books) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        found = by_id(ledger(store, NATIONAL))
    for key, value in (
        ("deh-2025-plans-draft", 590),
        ("deh-2025-plans-notified", 249),
        ("deh-2022-plans-draft", 557),
        ("deh-2022-plans-notified", 218),
    ):
        stored = found[key].then
        assert (found[key].verdict, stored.value if stored else None) == ("agrees", value)
