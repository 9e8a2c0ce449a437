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
        ("2025-26 (Apr - Nov) (P)", "2025-26, April-November"),
        ("Apr 25 - Sep 25", "2025-26, April-September"),
        ("Apr-Sep 25-26", "2025-26, April-September"),
        ("25-26", "2025-26, April-March"),
        ("24-25 (P)", "2024-25, April-March"),
        ("वर्ष 2025-26 पूर्ण वर्ष", "2025-26, April-March"),
        ("2025-26 પૂર્ણ વર્ષ", "2025-26, April-March"),
        ("2026-27 प्रथम तिमाही", "2026-27, April-June"),
        ("2026-27 > पहली तिमाही", "2026-27, April-June"),
        ("वर्ष 2026-27 सितम्बर तक (संचयी)", "2026-27, April-September"),
        ("2025-26 (দ্বিতীয় ত্রৈমাসিক)", "2025-26, July-September"),
        ("2025-26 மூன்றாம் காலாண்டு", "2025-26, October-December"),
        ("2025-26 ನಾಲ್ಕನೇ ತ್ರೈಮಾಸಿಕ", "2025-26, January-March"),
        ("2025-26 दूसरी छमाही", "2025-26, October-March"),
        ("2025-26 तीसरी छमाही", None),
        ("2025 - 26 (Rs Cr)", "2025-26, April-March"),
        ("FY24/25", "2024-25, April-March"),
        ("2024-25 (full year)", "2024-25, April-March"),
        ("2024-25 RE", "2024-25, April-March"),
        ("2024-25 Actuals", "2024-25, April-March"),
        ("Apr-Sep 2025 (cumulative)", "2025-26, April-September"),
        ("2024-25 (সংশোধিত / Revised)", "2024-25, April-March"),
        ("CY 2024", "2024, January-December"),
        ("Calendar year 2024", "2024, January-December"),
        *[
            (one, None)
            for one in (
                "2025-26 (upto 15.12.2025)",
                "2025-26 (till Dec 2024)",
                "FY 23 (till 31.12.2025)",
                "2025-26 till date",
                "upto Dec 2025",
                "Sep 2025 (cumulative)",
                "FY'27 (Apr-June)",
                "11-12",
                "24-26",
                "Qty 24-25",
                "2025-26 BE",
                "2024-25 Target",
                "FY26",
                "Q2 FY26",
                "Q3 2025",
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


@pytest.mark.parametrize(
    ("heading", "may_be", "example", "said", "period"),
    [
        ("FY26", "2025-26 or of 2026-27", "2025-26", "2025-26", "April-March"),
        ("Q2 FY26", "2025-26 or of 2026-27", "April-September 2025", "Q2 2025-26", "July-September"),
        ("FY'26 (Apr-Jun)", "2025-26 or of 2026-27", "2025-26", "Q1 2025-26", "April-June"),
        ("2025", "a calendar or a financial year", "2025-26", "January-December 2025", "January-December"),
        ("H1", "it names no year", "April-September 2025", "H1 2025-26", "April-September"),
    ],
)
def test_a_heading_that_may_mean_two_periods_is_asked_and_said_by_hand(
    draft: Callable[..., Draft], heading: str, may_be: str, example: str, said: str, period: str
) -> None:
    rows = [CRORE_ROW, ("District", "2023-24", heading), ("Kamrup", 12.5, 7.25)]
    asked = draft(making.xlsx(rows)).faults
    assert [(one.cell, may_be in one.what) for one in asked] == [("C2", True)]
    assert f'{{"periods": {{"Sheet1!C": "{example}"}}}}' in asked[0].remedy
    found = draft(making.xlsx(rows), choices=Choices(periods=(("Sheet1!C", said),)))
    assert (found.faults, [(row["period"], row["value"]) for row in found.rows]) == (
        (),
        [("April-March", 12.5), (period, 7.25)],
    )


@pytest.mark.parametrize("heading", ["FY27 (Apr-June)", "FY'27 (Apr-June)", "FY'27 (এপ্রিল-জুন / Apr-June)"])
def test_of_two_years_the_one_that_has_begun_is_read(draft: Callable[..., Draft], heading: str) -> None:
    found = draft(making.xlsx([CRORE_ROW, ("District", heading), ("Kamrup", 12.5)]))
    assert found.is_publishable
    assert [(row["starts_on"], row["ends_on"]) for row in found.rows] == [("2026-04-01", "2026-06-30")]
    assert "of the two years that it may mean the later has not begun" in " ".join(found.filled)


@pytest.mark.parametrize(
    "mark", ["(as sent earlier)", "(Pre-revised)", "(পূর্বে প্রেরিত / as sent earlier)", "(पूर्व में प्रेषित)"]
)
def test_values_that_their_heading_calls_older_ones_are_asked(draft: Callable[..., Draft], mark: str) -> None:
    rows = [CRORE_ROW, ("District", f"2024-25 {mark}", "2024-25 (Revised)"), ("Kamrup", 12, 13), ("Baksa", 7, None)]
    beside = draft(making.xlsx(rows))
    assert ["which of them counts" in one.what for one in beside.faults] == [True]
    kept = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!B"})))
    assert kept.is_publishable
    assert [(row["value"], row["remarks"]) for row in kept.rows] == [(13, "marked (Revised)")]
    alone = [row[:2] for row in rows]
    asked = draft(making.xlsx(alone))
    assert [(one.cell, "do they hold" in one.what) for one in asked.faults] == [("B2", True)]
    held = draft(making.xlsx(alone), choices=Choices(aside=frozenset({"Sheet1!B2"})))
    assert held.is_publishable
    assert {row["remarks"] for row in held.rows} == {f"marked {mark}"}


def test_a_text_in_the_rows_that_may_mean_two_periods_is_said_once(draft: Callable[..., Draft]) -> None:
    rows = [
        CRORE_ROW,
        ("District", "Financial year", "Value"),
        ("Kamrup", "FY26", 12.5),
        ("Baksa", "FY26", 7),
        ("Jorhat", "24-25", 3),
    ]
    asked = draft(making.xlsx(rows)).faults
    assert [(one.cell, '{"periods": {"FY26": "2025-26"}}' in one.remedy) for one in asked] == [
        ("B3", True),
        ("B4", True),
    ]
    found = draft(making.xlsx(rows), choices=Choices(periods=(("FY26", "2025-26"),)))
    assert (found.faults, [(row["financial_year"], row["value"]) for row in found.rows]) == (
        (),
        [("2025-26", 12.5), ("2025-26", 7), ("2024-25", 3)],
    )
    assert "'FY26' is 2025-26, as it was said by hand" in " ".join(found.filled)


def test_two_columns_of_one_period_are_one_question(draft: Callable[..., Draft]) -> None:
    rows = [
        CRORE_ROW,
        ("District", "2024-25 (R)", "2024-25 (P)", "2025-26 (P)"),
        ("Kamrup", 12.5, 12, 13),
        ("Baksa", 7, 7, 8),
    ]
    (asked,) = draft(making.xlsx(rows)).faults
    assert (asked.cell, "both give 2024-25, April-March, and 1 of 2 values differ" in asked.what) == ("C2", True)
    found = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!C"})))
    assert (found.faults, found.open) == ((), ())
    assert [(row["financial_year"], row["value"], row["remarks"]) for row in found.rows] == [
        ("2024-25", 12.5, "marked (R)"),
        ("2025-26", 13, "marked (P)"),
        ("2024-25", 7, "marked (R)"),
        ("2025-26", 8, "marked (P)"),
    ]


def test_two_rows_of_one_period_are_asked_and_one_may_be_set_aside(draft: Callable[..., Draft]) -> None:
    rows = [CRORE_ROW, ("District", "Period", "Value"), ("Kamrup", "2024-25 (R)", 12.5), ("Kamrup", "2024-25 (P)", 12)]
    (asked,) = draft(making.xlsx(rows)).faults
    assert (asked.cell, asked.remedy) == ("C4", "Keep one of the two, or set 'Sheet1!4' aside")
    found = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!4"})))
    assert (found.faults, [row["value"] for row in found.rows]) == ((), [12.5])


@pytest.mark.parametrize(
    ("first", "second", "marks"),
    [
        ("Provisional", "Revised", ["Provisional", "Revised"]),
        ("(P)", "(R)", ["(P)", "(R)"]),
        ("अनंतिम", "संशोधित", ["अनंतिम", "संशोधित"]),
    ],
)
def test_how_final_values_are_may_stand_in_a_line_of_its_own_below_the_years(
    draft: Callable[..., Draft], first: str, second: str, marks: list[str]
) -> None:
    rows = [CRORE_ROW, ("District", "2025-26", "2024-25"), (None, first, second), ("Kamrup", 12.5, 12)]
    found = draft(making.xlsx(rows))
    assert (found.faults, [row["remarks"] for row in found.rows]) == ((), [f"marked {one}" for one in marks])
