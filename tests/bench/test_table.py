"""The benchmark's own arithmetic: late values, verdicts and the written table."""

import pytest

from tests.bench.table import Check, Line, markdown, median, number, percentile


def test_the_late_value_is_one_that_was_measured() -> None:
    assert percentile([5, 1, 4, 2, 3], 95) == 5
    assert percentile(range(1, 101), 95) == 95
    assert percentile([7], 95) == 7


def test_the_middle_of_an_even_number_is_the_mean_of_two() -> None:
    assert median([9, 1, 2]) == 2
    assert median([4, 1, 2, 9]) == 3


@pytest.mark.parametrize("middle", [median, lambda values: percentile(values, 95)])
def test_nothing_measured_has_no_middle(middle: object) -> None:
    assert callable(middle)
    with pytest.raises(ValueError, match="no values"):
        middle([])


@pytest.mark.parametrize(
    ("check", "verdict"),
    [
        (Check("KB", 4.3, 5), "yes"),
        (Check("KB", 7.5, 5), "no, by 2.5"),
        (Check("sessions", 160, 150, at_least=True), "yes"),
        (Check("sessions", 40, 150, at_least=True), "no, by 110"),
    ],
)
def test_a_goal_is_met_or_missed_by_so_much(check: Check, verdict: str) -> None:
    assert check.verdict == verdict


def test_numbers_are_short() -> None:
    assert [number(1234.5), number(12.3), number(1.234), number(0.056)] == ["1,234", "12", "1.2", "0.06"]


def test_the_table_has_a_cell_for_each_heading() -> None:
    line = Line(
        "first paint",
        "at most 3 s",
        ("2.5 s", "5 s", "4 s", "2 s"),
        (Check("s", 2.5, 3), Check("x faster", 1.5, 2, at_least=True)),
    )
    heading, rule, row = markdown([line]).splitlines()
    assert [cell.strip() for cell in row.strip("|").split("|")] == [
        "first paint",
        "at most 3 s",
        "2.5 s",
        "5 s",
        "4 s",
        "2 s",
        "2.5 s; 1.5 x faster",
        "yes; no, by 0.50",
    ]
    assert len(heading) == len(rule) == len(row)
