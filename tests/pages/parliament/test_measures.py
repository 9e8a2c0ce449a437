"""The Measures taken page: its facts, picks, chosen rows and the paragraph made of them."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.frame import sample_gate
from pages.parliament.measures.choice import numbers_as_text, numbers_in
from tests.pages.opening import open_page, shown_lists, sound

PAGE = "pages/parliament/measures/page.py"
DAY = "2026-11-21"


def opened(**link: str | list[str]) -> AppTest:
    return sound(open_page(PAGE, **{"as_on": DAY, **link}))


def facts(page: AppTest) -> Any:
    return shown_lists(page)[0]


def copied(page: AppTest) -> list[str]:
    return str(page.code[0].value).splitlines()


def test_every_fact_known_by_the_day_is_listed_newest_first() -> None:
    page = opened()
    assert {metric.label: metric.value for metric in page.metric} == {
        "Facts known by the day": "134",
        "Within a year": "10",
        "Older than a year": "112",
        "Without a date": "12",
    }
    frame = facts(page)
    assert len(frame) == 134
    assert list(frame.iloc[0][["No.", "As on", "Programme", "Strength", "Age"]]) == [
        83,
        "09.03.2026",
        "PM Ekta Mall",
        "Weak",
        "within a year",
    ]
    assert set(frame["As on"].iloc[-12:]) == {"no date given"}
    assert "November 2023" in set(frame["As on"])
    assert "Rs 5,33,587 crore" in set(frame["Value"])


@pytest.mark.parametrize(
    ("link", "count"),
    [
        ({"measure_family": "Ekta Malls"}, 20),
        ({"measure_family": ["Awards", "Ekta Malls"]}, 26),
        ({"measure_body": "APEDA"}, 3),
        ({"measure_kind": "parliament reply"}, 42),
        ({"measure_family": "Ekta Malls", "measure_kind": "parliament reply"}, 9),
        ({"measure_text": "ekta bihar"}, 1),
        ({"as_on": "2022-06-09"}, 26),
    ],
)
def test_a_link_reopens_what_was_picked(link: dict[str, str | list[str]], count: int) -> None:
    assert len(facts(opened(**link))) == count


def test_what_came_later_is_not_listed_and_not_usable() -> None:
    page = opened(as_on="2024-08-09", measure_rows="51, 83")
    assert 83 not in set(facts(page)["No."])
    assert any("Left out: 83." in one.value for one in page.warning)
    (line,) = copied(page)
    assert line.startswith("GeM ODOP Bazaar: E-commerce onboarding drives for the GeM ODOP Bazaar are listed")
    assert line.endswith("(As on 09.08.2024. Rajya Sabha Unstarred Question No. 2116, answered 09.08.2024.)")


def test_the_paragraph_tells_of_age_and_of_dates_that_are_not_given() -> None:
    page = opened(measure_rows="28, 50-51, 83", measure_family="Awards")
    lines = copied(page)
    assert [line.split(":")[0] for line in lines] == [
        "PM Ekta Mall",
        "GeM ODOP Bazaar",
        "GeM ODOP Bazaar",
        "Districts as Export Hubs",
    ]
    assert "(As on 09.03.2026. PTI" in lines[0]
    assert "(As on 09.08.2024, more than a year before 21.11.2026. Rajya" in lines[1]
    assert lines[3].endswith("(The document gives no date. MyTimesNow, quoting the DGFT.)")
    wording = " ".join(str(one.value) for one in page.markdown)
    assert "2 rows older than a year." in wording
    assert "1 row without a date." in wording
    assert "Combined figure; the ODOP part is not given." in wording


def test_rows_are_chosen_by_number_and_taken_out_again() -> None:
    page = opened()
    assert not page.code
    page.text_input(key="measure_rows").set_value("83").run()
    assert len(copied(page)) == 1
    next(one for one in page.button if one.label == "Take all out").click().run()
    assert not page.code
    assert page.text_input(key="measure_rows").value == ""


def test_a_paragraph_of_the_sample_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_gate, "is_open", lambda: True)
    assert copied(opened(workspace="Sample", measure_rows="83"))[0].startswith("Illustrative sample")


@pytest.mark.parametrize(
    ("text", "numbers", "back"),
    [
        ("", set(), ""),
        ("3, 7-9", {3, 7, 8, 9}, "3, 7-9"),
        ("9 8;7 x3", {3, 7, 8, 9}, "3, 7-9"),
        ("5-5", {5}, "5"),
        ("9-7", set(), ""),
    ],
)
def test_numbers_are_read_as_they_are_written(text: str, numbers: set[int], back: str) -> None:
    assert numbers_in(text) == numbers
    assert numbers_as_text(numbers) == back
