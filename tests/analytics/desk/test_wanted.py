"""What a part wants of the thing that it asks: years, months, the foremost, where it is not so, read from its words."""

from __future__ import annotations

from datetime import date

import pytest

from analytics.desk.periods import names_several_days, without_periods
from analytics.desk.wanted import wanted


@pytest.mark.parametrize(
    ("text", "years", "months"),
    [
        ("the exports in 2024-25 and 2025-26", ("2024-25", "2025-26"), ""),
        ("the exports from 2022-23 to 2024-25", ("2022-23", "2023-24", "2024-25"), ""),
        ("exports during April-June 2022", ("2022-23",), "April-June"),
        ("exports in January to March, 2023", ("2022-23",), "January-March"),
        ("exports from April 2020 to March 2021", ("2020-21",), ""),
        ("exports in the first quarter of 2025-26", ("2025-26",), "April-June"),
        ("अप्रैल-जून 2022 में निर्यात", ("2022-23",), "April-June"),
        ("exports since 2023-24", (), ""),
        ("exports during 2024-25 and during April-June 2026", ("2024-25", "2026-27"), ""),
        ("the exports may be stated", (), ""),
    ],
)
def test_years_and_parts_of_them(text: str, years: tuple[str, ...], months: str) -> None:
    found = wanted(text)
    assert (found.years, found.months) == (years, months)


def test_days_between_which_something_happened() -> None:
    assert (wanted("created since January 2024").since, wanted("created since January 2024").until) == (
        date(2024, 1, 1),
        None,
    )
    found = wanted("दिसंबर 2024 में समाप्त किए गए जिले")
    assert (found.since, found.until) == (date(2024, 12, 1), date(2024, 12, 31))
    assert wanted("created during the last three years").last_years == 3
    assert wanted("the exports during 2025").is_of_calendar_year


@pytest.mark.parametrize(
    ("text", "foremost", "is_least"),
    [
        ("the five districts with the highest exports", 5, False),
        ("the top 10 States", 10, False),
        ("the State with the maximum number of products", 3, False),
        ("the district having the least number of products", 3, True),
        ("सबसे अधिक निर्यात वाले पांच जिले", 5, False),
        ("कर्नाटक के तीन सबसे अधिक निर्यात करने वाले जिले", 3, False),
        ("most of the districts", 0, False),
        ("at least one product", 0, False),
        ("for the most part", 0, False),
    ],
)
def test_how_many_of_the_foremost(text: str, foremost: int, *, is_least: bool) -> None:
    found = wanted(text)
    assert (found.foremost, found.is_least) == (foremost, is_least)


def test_a_month_is_taken_out_and_a_word_like_it_is_not() -> None:
    assert without_periods("exports in March 2021")[0].split() == ["exports", "2021"]
    assert without_periods("it may be stated; to march on")[1] is False


def test_one_day_is_asked_for_where_it_is_named_twice_or_begins_a_time() -> None:
    for text in (
        "the number of products identified under ODOP as on 31.03.2023, in particular in Bihar as on 31.03.2023",
        "the number of products identified under ODOP as on 31.03.2023 in the current financial year",
        "the number of districts created since 01.01.2022 and till date",
    ):
        assert not names_several_days(text), text


def test_several_days_in_each_way_of_writing_them() -> None:
    for text in (
        "plans prepared as on March 31, 2022 and March 31, 2024",
        "plans prepared till 31.03.2023 and thereafter",
        "plans prepared as on 31st March, 2023 and today",
    ):
        assert names_several_days(text), text
    assert not names_several_days("plans prepared as on 31.03.2023, that is, March 31, 2023")
    assert wanted("products identified as on March 31, 2023").as_on == date(2023, 3, 31)
