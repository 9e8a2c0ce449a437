"""Days in figures of which some can only be month first: none of the others is read day first in silence."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, choices_from
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register

_HEAD = ("District", "DEAP drafted on", "DEAP notified on")
_MIXED: Sequence[Sequence[Any]] = (
    ("Kerala, as on 30.09.2026",),
    _HEAD,
    ("Kollam", "02/05/2021", "05/06/2023"),
    ("Idukki", "03/07/2021", "11/28/2023"),
    ("Wayanad", "04/04/2021", "12.12.2023"),
)


def _days(draft: Draft, register: Register, name: str) -> dict[str, Any]:
    return {register.title[str(row["district_code"])]: row[name] for row in draft.rows}


def test_a_day_that_can_be_read_both_ways_beside_one_that_is_month_first_is_asked(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx(_MIXED))
    in_question = [one.cell for one in found.faults if "may be day first or month first" in one.what]
    assert sorted(in_question) == ["B3", "B4", "C3"]  # 04/04 and 12.12 are the same day either way
    assert not found.is_publishable


def test_the_order_that_a_person_says_is_read(draft: Callable[..., Draft], register: Register) -> None:
    found = draft(making.xlsx(_MIXED), choices=choices_from({"dates": "month first"}, register))
    assert found.is_publishable
    assert _days(found, register, "notified_on") == {
        "Kollam": "2023-05-06",
        "Idukki": "2023-11-28",
        "Wayanad": "2023-12-12",
    }
    assert _days(found, register, "drafted_on")["Idukki"] == "2021-03-07"


def test_the_order_may_be_said_of_one_column(draft: Callable[..., Draft], register: Register) -> None:
    said = choices_from({"dates": {"C": "month first", "DEAP drafted on": "day first"}}, register)
    found = draft(making.xlsx(_MIXED), choices=said)
    assert _days(found, register, "drafted_on")["Kollam"] == "2021-05-02"
    assert _days(found, register, "notified_on")["Kollam"] == "2023-05-06"
    assert choices_from(said.as_json(), register) == said


def test_a_column_whose_own_days_are_day_first_stays_so(draft: Callable[..., Draft]) -> None:
    rows = [*_MIXED[:2], ("Kollam", "02/05/2021", "11/28/2023"), ("Idukki", "25/05/2021", "06/27/2023")]
    found = draft(making.xlsx(rows))
    assert sorted(one.cell for one in found.faults) == ["C3", "C4"]
    assert all("there is no month" in one.what for one in found.faults)


def test_one_impossible_day_among_day_first_ones_is_asked_by_itself(
    draft: Callable[..., Draft], register: Register
) -> None:
    rows = [
        *_MIXED[:2],
        ("Kollam", "04/10/2021", "05/06/2023"),
        ("Idukki", "15/09/2021", None),
        ("Wayanad", "27/12/2021", None),
        ("Kannur", "09/13/2021", None),
    ]
    found = draft(making.xlsx(rows))
    assert [one.cell for one in found.faults] == ["B6"]
    assert _days(found, register, "drafted_on")["Kollam"] == "2021-10-04"
    said = draft(making.xlsx(rows), choices=Choices(words=(("09/13/2021", "13.09.2021"),)))
    assert said.is_publishable
    assert _days(said, register, "drafted_on")["Kannur"] == "2021-09-13"
    # As many of the one sort as of the other settle nothing.
    mixed = draft(making.xlsx([*rows[:4], rows[5]]))
    assert sorted(one.cell for one in mixed.faults) == ["B3", "B5", "C3"]


def test_days_that_are_nowhere_month_first_are_read_as_in_india(
    draft: Callable[..., Draft], register: Register
) -> None:
    found = draft(making.xlsx([*_MIXED[:3], ("Idukki", "03/07/2021", "28/11/2023")]))
    assert found.is_publishable
    assert _days(found, register, "notified_on")["Kollam"] == date(2023, 6, 5).isoformat()


def test_days_within_a_status_are_of_the_same_order(draft: Callable[..., Draft], register: Register) -> None:
    rows = [
        ("Kerala, as on 30.09.2026",),
        ("District", "Status of the plan"),
        ("Kollam", "Notified on 05/06/2023"),
        ("Idukki", "Notified on 11/28/2023"),
    ]
    assert "B3" in [one.cell for one in draft(making.xlsx(rows)).faults]
    found = draft(making.xlsx(rows), choices=Choices(dates=(("", "month first"),)))
    assert _days(found, register, "notified_on") == {"Kollam": "2023-05-06", "Idukki": "2023-11-28"}


def test_another_order_is_refused(register: Register) -> None:
    with pytest.raises(ReturnFault, match="order of day and month"):
        choices_from({"dates": "year first"}, register)


_TURNED: Sequence[Sequence[Any]] = (
    ("Kerala, as on 30.09.2026",),
    _HEAD[:2],
    ("Kollam", date(2023, 4, 3)),
    ("Idukki", date(2023, 6, 5)),
    ("Kannur", "25/03/2023"),
    ("Wayanad", "18/07/2023"),
)


@pytest.mark.parametrize(("order", "day"), [("day first", "2023-04-03"), ("month first", "2023-03-04")])
def test_days_that_a_program_may_have_turned_are_asked(
    draft: Callable[..., Draft], register: Register, order: str, day: str
) -> None:
    found = draft(making.xlsx(_TURNED))
    assert [(one.cell, "the day for the month" in one.what) for one in found.faults] == [("B3", True)]
    said = draft(making.xlsx(_TURNED), choices=choices_from({"dates": {"B": order}}, register))
    assert said.is_publishable
    assert _days(said, register, "drafted_on") == {
        "Kollam": day,
        "Idukki": "2023-06-05" if order == "day first" else "2023-05-06",
        "Kannur": "2023-03-25",
        "Wayanad": "2023-07-18",
    }


@pytest.mark.parametrize(
    "days",
    [
        (date(2023, 4, 3), date(2023, 6, 25), "25/03/2023", "18/07/2023"),
        (date(2023, 4, 3), date(2023, 6, 5), "25/03/2023", "08/07/2023"),
        (date(2023, 4, 3), date(2023, 6, 5), "25.03.2023", "18.07.2023"),
        (date(2023, 4, 3), "25/03/2023", "18/07/2023", "19/07/2023"),
    ],
)
def test_other_days_of_both_sorts_ask_nothing(draft: Callable[..., Draft], days: Sequence[Any]) -> None:
    rows = zip(("Kollam", "Idukki", "Kannur", "Wayanad"), days, strict=True)
    assert draft(making.xlsx([*_TURNED[:2], *rows])).is_publishable
