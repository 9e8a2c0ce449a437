"""From which day a fact without a date counts: the first that anything proves, and never before."""

from datetime import date

import pytest

from analytics.changes.questions import CHANGING, moves, register_changes
from analytics.changes.words import by_reason, two_dates
from analytics.committees.questions import district_committees
from analytics.coverage.beginnings import beginnings, beginnings_words
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.coverage.set_apart import COMMITTEE_FACTS, PLAN_FACTS, set_apart, set_apart_rows, set_apart_words
from analytics.figures.register import FIGURES, value_of
from analytics.filters import SCHEMES, Filters
from analytics.plans.questions import district_plans
from data.store import Store
from tests.record_totals import RECORD_DAY

COMPILED = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("day", "text", "counts_from"),
    [
        (date(2022, 5, 1), "Draft of 2019", date(2022, 5, 1)),
        (None, "Export Strategy of Goa 2018", date(2018, 12, 31)),
        (None, "Promotion plan for 2020-21", date(2021, 12, 31)),
        (None, "A policy for 2025-30 of September 2025", COMPILED),
        (None, "To double exports by 2026", COMPILED),
        (None, "Rs 20215 lakh", COMPILED),
        (None, "No year at all", COMPILED),
        (None, None, COMPILED),
    ],
)
def test_the_first_day_that_anything_proves(real: Store, day: date | None, text: str | None, counts_from: date) -> None:
    _, rows = real.rows(
        "select counts_from($day::date, $text::varchar, $recorded::date)",
        {"day": day, "text": text, "recorded": COMPILED},
    )
    assert rows == [(counts_from,)]


def test_no_committee_and_no_plan_stands_on_a_day_before_any_document(real: Store) -> None:
    # The oldest dated document about either is the announcement of committees in Uttar Pradesh, 14.02.2020.
    before = Filters(as_on=date(2020, 2, 13))
    assert {row.class_key for row in district_committees(real, before)} == {"not_known"}
    assert {row.stage for row in district_plans(real, before)} == {"not_known"}
    assert {row.class_key for row in district_committees(real, Filters(as_on=date(2020, 2, 14)))} == {
        "not_known",
        "statement",
    }


def test_an_undated_list_reaches_no_state_before_it_was_compiled(real: Store) -> None:
    def classes(day: date) -> set[str]:
        seen = Filters(as_on=day, scheme="PMFME-ODOP")
        return {row.class_key for row in district_classes(real, seen, MEASURES["identified"])}

    assert classes(date(2026, 11, 20)) == {"not_known"}
    assert "identified" in classes(COMPILED)


def test_a_document_that_names_a_year_counts_from_its_last_day(real: Store) -> None:
    # "Draft Jalandhar export promotion plan for 2020-21", a report without a date.
    def stage(day: date) -> str:
        return next(row.stage for row in district_plans(real, Filters(as_on=day)) if row.district_name == "Jalandhar")

    assert (stage(date(2021, 12, 30)), stage(date(2021, 12, 31))) == ("not_known", "drafted")


def test_what_begins_to_count_without_a_day_is_no_new_document(real: Store) -> None:
    seen = Filters(as_on=COMPILED)
    sides = two_dates(seen, date(2026, 11, 20))
    changing = CHANGING["Action plans drafted"]
    before, after = (changing.holdings(real, one, sides.after) for one in (sides.before, sides.after))
    moved = moves(changing, before, after, register_changes(real), seen.as_known_on)
    assert by_reason(moved) == "44 by undated documents"


def test_undated_facts_are_set_apart_until_they_count(real: Store) -> None:
    def words(day: date) -> str:
        return set_apart_words(set_apart(real, Filters(as_on=day), PLAN_FACTS), "action plans")

    assert words(COMPILED) == ""
    committees = set_apart(real, Filters(as_on=COMPILED), COMMITTEE_FACTS)
    assert [(row.counts_on, row.districts) for row in committees] == [(RECORD_DAY, 3)]
    before = set_apart(real, Filters(as_on=date(2026, 11, 20)), PLAN_FACTS)
    assert [(row.counts_on, row.districts) for row in before] == [(COMPILED, 45)]
    assert words(date(2026, 11, 20)).endswith("those of 45 districts from 21.11.2026.")
    assert set_apart(real, Filters(as_on=date(2021, 12, 30)), PLAN_FACTS)[0].counts_on == date(2021, 12, 31)
    assert set_apart(real, Filters(as_on=date(2018, 1, 1)), COMMITTEE_FACTS)[-1].counts_on == RECORD_DAY


def test_the_facts_set_apart_are_those_that_the_sentence_counts(real: Store) -> None:
    seen = Filters(as_on=date(2026, 11, 20))
    rows = set_apart_rows(real, seen, PLAN_FACTS)
    assert len({(row.state_name, row.district_name) for row in rows}) == 45
    assert {row.counts_on for row in rows} == {COMPILED}
    assert all(row.document and row.source for row in rows)
    assert set_apart_rows(real, Filters(as_on=COMPILED), PLAN_FACTS) == ()


def test_a_district_of_which_only_the_year_is_known_is_in_no_register_of_an_earlier_year(real: Store) -> None:
    def stands(code: str, day: str) -> bool:
        _, rows = real.rows(
            "select count(*) from register_as_on($day::date) where district_code = $code", {"day": day, "code": code}
        )
        return rows == [(1,)]

    # Palghar (665), 2014; NTR (749), 2022. West Jaintia Hills (275) had its code at the Census of 2011.
    assert [stands("665", day) for day in ("2013-12-31", "2014-01-01", "2026-11-21")] == [False, True, True]
    assert [stands("749", day) for day in ("2021-12-31", "2022-06-09")] == [False, True]
    assert stands("275", "2011-06-01")
    # Kushavati (793), of which no date is known, is in every register, and each says so.
    assert stands("793", "2015-01-01")


def test_a_day_before_an_initiative_has_no_figure_of_it_and_says_why(real: Store) -> None:
    early = Filters(as_on=date(2017, 12, 31))
    assert beginnings_words(beginnings(real, early), early.as_on) == (
        "On this day there is no figure of 3 initiatives: Aspirational Districts Programme began in 01.2018 (Lok Sabha "
        "Unstarred Question No. 2281, answered 02.08.2023); when Districts as Export Hubs (DEH) began no document on record "
        "says, and the first that speaks of it is of 04.02.2020; when One District One Product (ODOP) began no document on record "
        "says, and the first that speaks of it is of 10.12.2021."
    )
    for scheme in SCHEMES:
        values = {key: value_of(real, Filters(as_on=early.as_on, scheme=scheme), one) for key, one in FIGURES.items()}
        assert {key for key, value in values.items() if value} == {"districts_in_register"}
    assert [row.name for row in beginnings(real, early) if row.is_before(date(2018, 1, 1))] == [
        "Districts as Export Hubs (DEH)",
        "One District One Product (ODOP)",
    ]
    assert beginnings_words(beginnings(real, early), date(2024, 1, 1)) == ""
