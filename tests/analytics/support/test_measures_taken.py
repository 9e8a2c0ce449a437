"""Measures taken: which facts are known on a day, how old they are, and the paragraph composed from them."""

from __future__ import annotations

from datetime import date

import pytest

from analytics.documents.paper import Cited
from analytics.filters import Filters
from analytics.support.families import FAMILIES, FAMILY_OF
from analytics.support.questions import (
    STRENGTHS,
    SupportMeasure,
    amount,
    cautions,
    measures_taken,
    paragraphs,
    whole_day,
    written,
    year_before,
)
from data.store import Store

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def rows(real: Store) -> tuple[SupportMeasure, ...]:
    return measures_taken(real, Filters(as_on=TODAY))


@pytest.fixture(scope="module")
def by_id(rows: tuple[SupportMeasure, ...]) -> dict[str, SupportMeasure]:
    return {row.measure_id: row for row in rows}


def test_every_fact_has_a_family_a_body_and_a_strength(rows: tuple[SupportMeasure, ...]) -> None:
    assert len(rows) == 134
    assert {row.programme for row in rows} == set(FAMILY_OF)
    assert {row.family for row in rows} == set(FAMILIES)
    assert {row.source_kind for row in rows} == set(STRENGTHS)
    assert {row.run_by for row in rows if row.bodies == ("Others",)} == {
        "Department of Posts",
        "Development Commissioner (Handicrafts)",
        "G20 Secretariat",
        "Government of India",
        "Ministry of Textiles and others",
        "Spices Board",
    }


def test_numbers_stay_when_the_day_goes_back(real: Store, rows: tuple[SupportMeasure, ...]) -> None:
    then = measures_taken(real, Filters(as_on=date(2022, 6, 9)))
    # Eleven of the twelve facts without a date name no year before 2022 and count from the day on which they were compiled.
    assert len(then) == 26
    number = {row.measure_id: row.number for row in rows}
    assert all(number[row.measure_id] == row.number for row in then)


@pytest.mark.parametrize(
    ("measure_id", "day_before", "day"),
    [
        # True of 11.06.2024, and in no document before the release of 14.07.2025.
        ("award-2024-applications", date(2025, 7, 13), date(2025, 7, 14)),
        # A fair of 08.09.2023 that was announced on 05.09.2023.
        ("exh-2023-g20-bazaar", date(2023, 9, 7), date(2023, 9, 8)),
        # Of a month and of a year, which are over on their last day.
        ("mou-2023-talks", date(2023, 11, 29), date(2023, 11, 30)),
        ("mai-2021-period", date(2021, 12, 30), date(2021, 12, 31)),
    ],
)
def test_a_fact_is_usable_once_its_day_and_its_document_were_out(
    real: Store, measure_id: str, day_before: date, day: date
) -> None:
    assert measure_id not in {row.measure_id for row in measures_taken(real, Filters(as_on=day_before))}
    assert measure_id in {row.measure_id for row in measures_taken(real, Filters(as_on=day))}


def test_books_of_an_earlier_day_held_none(real: Store) -> None:
    assert measures_taken(real, Filters(as_on=TODAY, as_known_on=date(2020, 1, 1))) == ()


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("2025-07-29", "29.07.2025", date(2025, 7, 29)),
        ("2023-11", "November 2023", None),
        ("2021", "2021", None),
        (None, "no date given", None),
    ],
)
def test_dates_keep_the_precision_of_their_source(text: str | None, words: str, day: date | None) -> None:
    assert written(text) == words
    assert whole_day(text) == day


def test_age_is_told_against_the_day_of_the_view(by_id: dict[str, SupportMeasure]) -> None:
    row = by_id["mall-2025-approved"]
    assert row.age(date(2026, 7, 29)) == "within a year"
    assert row.age(date(2026, 7, 30)) == "older than a year"
    assert by_id["deh-phase1"].age(TODAY) == "no date"
    assert year_before(date(2024, 2, 29)) == date(2023, 2, 28)


@pytest.mark.parametrize(
    ("measure_id", "words"),
    [
        ("cgt-2023-amount", "Rs 5,33,587 crore"),
        ("pmegp-2024-subsidy", "Rs 25,263.33 crore"),
        ("sampark-2024", "15 States/UTs"),
        ("ic-2021-period", "2021-22 to 2025-26 years"),
        ("ties-2017-start", "01.04.2017"),
        ("eceh-2025-start", "March 2025"),
        ("mou-2023-amazon", "1 MoU"),
        ("gem-2024-onboarding", ""),
    ],
)
def test_a_value_reads_as_it_was_stated(by_id: dict[str, SupportMeasure], measure_id: str, words: str) -> None:
    assert amount(by_id[measure_id]) == words


def test_paragraphs_stand_newest_first_with_their_dates(by_id: dict[str, SupportMeasure]) -> None:
    chosen = [by_id[one] for one in ("deh-phase1", "mission-2024-riyadh", "mou-2023-talks", "mall-2026-delhi")]
    texts = [one.text for one in paragraphs(chosen, TODAY)]
    assert [text.split(":")[0] for text in texts] == [
        "PM Ekta Mall",
        "Indian Missions abroad",
        "E-commerce platforms in talks",
        "Districts as Export Hubs",
    ]
    dating = [text.split(" (")[-1] for text in texts]
    assert dating[0].startswith("As on 09.03.2026. PTI 09.03.2026")
    assert dating[1].startswith(
        "Published 01.11.2024; the document gives no date for the fact itself, more than a year before 21.11.2026."
    )
    assert dating[2].startswith("As on November 2023, more than a year before 21.11.2026.")
    assert dating[3].startswith("The document gives no date. MyTimesNow")


def test_every_paragraph_holds_its_statement_and_cites_every_digit(rows: tuple[SupportMeasure, ...]) -> None:
    for row, made in zip(rows, paragraphs(rows, TODAY), strict=True):
        assert f": {row.statement} (" in made.text
        assert row.document in made.text
        for run in made.runs:
            if isinstance(run, Cited):
                assert run.origin.label
            else:
                assert not any(letter.isdigit() for letter in run), made.text


def test_numbers_of_a_statement_name_their_document(by_id: dict[str, SupportMeasure]) -> None:
    made = paragraphs([by_id["cgt-2023-amount"]], TODAY)[0]
    amount_run = next(run for run in made.runs if isinstance(run, Cited) and run.text == "5,33,587")
    assert amount_run.origin.kind == "document"
    assert amount_run.origin.value == 533587
    assert amount_run.origin.as_on == date(2023, 11, 30)
    assert "pib.gov.in" in amount_run.origin.documents[0]


def test_cautions_count_what_is_weak_old_or_undated(by_id: dict[str, SupportMeasure]) -> None:
    assert cautions([], TODAY) == ()
    assert cautions([by_id["deh-phase1"], by_id["gem-2024-onboarding"]], TODAY) == (
        "1 row from a press report.",
        "1 row older than a year.",
        "1 row without a date.",
        "GeM ODOP Bazaar: No count given.",
        "Districts as Export Hubs: Plan; copy undated.",
    )


def test_search_finds_rows_by_all_of_their_words(rows: tuple[SupportMeasure, ...]) -> None:
    assert [row.measure_id for row in rows if row.holds("EKTA bihar")] == ["mall-2025-bihar"]
    assert sum(row.holds("") for row in rows) == 134
    assert not any(row.holds("no such words") for row in rows)


def test_rows_of_one_day_keep_their_order(by_id: dict[str, SupportMeasure]) -> None:
    first, second = by_id["mall-2025-assam"], by_id["mall-2025-bihar"]
    assert [one.text.split(" was")[0] for one in paragraphs([second, first], TODAY)] == [
        "PM Ekta Mall: Bihar",
        "PM Ekta Mall: Assam",
    ]
