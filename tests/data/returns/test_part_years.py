"""Values of a part of a year, and words in a value's place that may mean nought."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.export_headings import value_heading

CRORE_ROW = ("Assam: value of exports (Rs in crore)",)


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        *[
            (one, "2025-26, April-December")
            for one in (
                "2025-26 (upto Dec.)",
                "2025-26 (till 31.12.2025)",
                "FY 25 (till 31.12.2025)",
                "2025-26 (upto Q3)",
                "2025-26 (दिसंबर तक)",
                "2025-26 (अप्रैल से दिसंबर)",
                "2025-26 (डिसेंबरपर्यंत)",
                "2025-26 (டிசம்பர் வரை)",
                "April-Dec 2025",
            )
        ],
        ("2025-26 (Apr-Nov) (P)", "2025-26, April-November"),
        *[
            (one, None)
            for one in (
                "2025-26 (upto 15.12.2025)",
                "2025-26 (till Dec 2024)",
                "FY 23 (till 31.12.2025)",
                "2025-26 till date",
                "upto Dec 2025",
            )
        ],
    ],
)
def test_a_part_of_a_year_up_to_its_end(heading: str, period: str | None) -> None:
    found = value_heading(heading)
    assert (found.period.words if found and found.period else None) == period


def test_months_of_a_column_that_its_heading_leaves_open_are_said_by_hand(draft: Callable[..., Draft]) -> None:
    rows = [("Haryana, exports in Rs. crore",), ("District", "2024-25", "2025-26 till date"), ("Ambala", 12.5, 7.25)]
    asked = draft(making.xlsx(rows))
    assert ['"periods"' in one.sentence() for one in asked.open] == [True]
    found = draft(making.xlsx(rows), choices=Choices(periods=(("Sheet1!C", "April-December 2025"),)))
    assert (found.faults, found.open) == ((), ())
    assert [(row["financial_year"], row["period"], row["value"]) for row in found.rows] == [
        ("2024-25", "April-March", 12.5),
        ("2025-26", "April-December", 7.25),
    ]
    # The next file of the layout has months of its own.
    assert found.choices.of_layout.periods == ()
    lakh = [rows[0], ("District", "2025-26 till date, in lakh"), ("Ambala", 7.25)]
    clash = draft(making.xlsx(lakh), choices=Choices(periods=(("B", "April-December 2025"),)))
    assert (len(clash.faults), clash.rows) == (1, ())


@pytest.mark.parametrize("word", ["nil", "NIL", "निरंक", "शून्य", "Zero", "No exports"])
def test_a_word_for_nothing_means_nought_where_a_person_says_so(draft: Callable[..., Draft], word: str) -> None:
    rows = [
        CRORE_ROW,
        ("District", "April 2025", "May 2025"),
        ("Kamrup", 12.5, 7),
        ("Baksa", word, 3),
        ("Jorhat", word, None),
    ]
    plain_read = draft(making.xlsx(rows))
    assert word in {one.word for one in (*plain_read.faults, *plain_read.notes)}
    assert [row["value"] for row in plain_read.rows] == [12.5, 7, 3]
    found = draft(making.xlsx(rows), choices=Choices(words=((word, "0"),)))
    assert [row["value"] for row in found.rows] == [12.5, 7, 0, 3, 0]
    assert (found.faults, any("means 0, as it was said by hand" in one for one in found.filled)) == ((), True)
    aside = draft(making.xlsx(rows), choices=Choices(words=((word, "aside"),)))
    assert ([row["value"] for row in aside.rows], aside.faults) == ([12.5, 7, 3], ())
    # Under a status the same word is no number.
    status = [("Assam DEAP",), ("District", "Status of plan"), ("Kamrup", word)]
    assert all(
        row["stage"] in {None, "none"} for row in draft(making.xlsx(status), choices=Choices(words=((word, "0"),))).rows
    )


def test_the_total_of_the_months_beside_it_names_no_year_of_its_own(draft: Callable[..., Draft]) -> None:
    head = ("District", "Apr'25", "May'25", "Total (Apr-May)")
    found = draft(making.xlsx([CRORE_ROW, head, ("Kamrup", 1.5, 2, 3.5)]))
    assert (found.faults, [row["value"] for row in found.rows]) == ((), [1.5, 2])
    wrong = draft(making.xlsx([CRORE_ROW, head, ("Kamrup", 1.5, 2, 5)]))
    assert len(wrong.faults) == 1
