"""What calls a figure or a date not final is kept as a remark or asked, and what a person answers to a word is never dropped."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.values.provisional import figure_and_mark, mark_of_cell

Of = Callable[..., Draft]
EXPORTS = ("Assam, exports, Rs crore",)
PLANS = ("Assam, DEAP as on 31.10.2026",)
PUBLISHED = ("District", "DEAP published on the website? (Y/N)")


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*rows: Sequence[Any], words: dict[str, str] | None = None, choices: Choices | None = None) -> Draft:
        return draft(making.xlsx(rows), "return.xlsx", choices or Choices(words=tuple((words or {}).items())))

    return read


def by_district(found: Draft, register: Register) -> dict[str, dict[str, Any]]:
    return {register.title[str(row["district_code"])]: row for row in found.rows}


@pytest.mark.parametrize(
    ("text", "figure", "mark"),
    [
        ("2025-26 (P)", "2025-26", "(P)"),
        ("14.5 P", "14.5", "P"),
        ("FY 2025-26 (Prov. figures)", "FY 2025-26", "(Prov. figures)"),
        ("10 [Revised]", "10", "[Revised]"),
        ("Provisional 10", "10", "Provisional"),
        ("10 (अनंतिम)", "10", "(अनंतिम)"),
        ("14.5", "14.5", ""),
        ("Value (Rs crore)", "Value (Rs crore)", ""),
        ("Exports of Rubber", "Exports of Rubber", ""),
    ],
)
def test_a_mark_is_parted_from_its_figure(text: str, figure: str, mark: str) -> None:
    assert figure_and_mark(text) == (figure, mark)


@pytest.mark.parametrize(
    ("text", "mark"),
    [("12.03.2022 (P)", "(P)"), ("approx. 12.03.2022", "approx."), ("12.03.2022 संभावित", "संभावित"), ("12.03.2022", "")],
)
def test_a_day_may_bear_a_mark(text: str, mark: str) -> None:
    assert mark_of_cell(text) == mark


def test_values_of_exports_keep_the_marks_of_cell_period_and_heading(of: Of) -> None:
    across = of(EXPORTS, ("District", "2024-25", "2025-26 (P)"), ("Kamrup", 12, 14), ("Jorhat", "10 (R)", "11 P"))
    assert [(row["value"], row["remarks"]) for row in across.rows] == [
        (12, None),
        (14, "marked (P)"),
        (10, "marked (R)"),
        (11, "marked P, (P)"),
    ]
    assert "Sheet1: values marked (P) keep the mark in their remarks" in across.filled
    down = of(EXPORTS, ("District", "Period", "Value", "Remarks"), ("Kamrup", "2024-25 (P)", 12, "with SEZ"))
    assert [(row["value"], row["remarks"]) for row in down.rows] == [(12, "with SEZ; marked (P)")]


def test_a_title_that_calls_all_provisional_is_kept_with_each_row(of: Of) -> None:
    found = of(("Assam, exports, Rs crore (provisional)",), ("District", "2025-26"), ("Kamrup", 12))
    assert [row["remarks"] for row in found.rows] == ["called 'provisional' in Sheet1!A1"]
    noted = of(
        PLANS, ("District", "Status of DEAP"), ("Kamrup", "Drafted"), (), ("Note: tentative, subject to orders",)
    )
    assert [row["remarks"] for row in noted.rows] == ["called 'tentative' in Sheet1!A5"]
    explained = of(EXPORTS, ("District", "2025-26"), ("Kamrup", 12), ("(P) = Provisional",))
    assert [row["remarks"] for row in explained.rows] == [None]


@pytest.mark.parametrize(
    "note",
    [
        "(P) - provisional",
        "P: Provisional",
        "Note: (P) provisional, subject to confirmation",
        "(अनं.) - अनंतिम",
        "* provisional",
        "Figures marked # are tentative",
        "ता - तात्पुरते",
        "P stands for provisional",
    ],
)
def test_what_explains_a_mark_says_nothing_of_the_whole_table(note: str, of: Of) -> None:
    found = of(PLANS, ("District", "Status of DEAP", "Remarks"), ("Kamrup", "Drafted", "x"), (), (note,))
    assert [row["remarks"] for row in found.rows] == ["x"]
    exports = of(EXPORTS, ("District", "2025-26"), ("Kamrup", 12), ("Jorhat", 13), (note,))
    assert [row["remarks"] for row in exports.rows] == [None, None]


def test_a_mark_that_the_title_bears_is_of_the_whole_table(of: Of) -> None:
    titled = (("Assam, exports*, Rs crore",), ("District", "2025-26"), ("Kamrup", 12), (), ("* provisional",))
    assert [row["remarks"] for row in of(*titled).rows] == ["called 'provisional' in Sheet1!A5"]
    lettered = (("Assam, exports (P), Rs crore",), ("District", "2025-26"), ("Kamrup", 12), (), ("P: provisional",))
    assert [row["remarks"] for row in of(*lettered).rows] == ["called 'provisional' in Sheet1!A5"]


def test_a_figure_with_a_footnotes_sign_is_asked_and_taken_with_its_mark(draft: Of) -> None:
    rows = (EXPORTS, ("District", "2024-25", "2025-26"), ("Kamrup", 59000, "59,900.00*"), ("Jorhat", "#7", 8))
    notes = (("* अनंतिम",), ("# from the port",))
    asked = draft(making.xlsx([*rows, *notes]), "return.xlsx")
    assert [one.cell for one in asked.faults] == ["A5", "A6"]
    found = draft(making.xlsx([*rows, *notes]), "return.xlsx", Choices(aside=frozenset({"Sheet1!A5", "Sheet1!A6"})))
    assert found.is_publishable, found.faults
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (59000, None),
        (59900, "marked * ('अनंतिम')"),
        (7, "marked # ('from the port')"),
        (8, None),
    ]
    without = draft(making.xlsx(rows), "return.xlsx")
    assert [one.cell for one in without.faults] == ["C3", "B4"]


@pytest.mark.parametrize(
    "written", ["12.03.2022 (P)", "12.03.2022 (tentative)", "Provisional: 12.03.2022", "approx. 12.03.2022"]
)
def test_a_day_that_may_not_be_final_waits_for_a_person(written: str, of: Of) -> None:
    found = of(PLANS, ("District", "Status of DEAP", "Notified on"), ("Kamrup", "Notified", written))
    assert [one.cell for one in found.faults] == ["C3"]
    assert "may not be final" in found.faults[0].what


def test_a_gazettes_own_letter_is_no_mark(of: Of) -> None:
    rows = (("Assam, DEPC",), ("District", "Order No.", "Order date"), ("Kamrup", "S.O. 12(E)", "12.03.2022"))
    assert [row["order_number"] for row in of(*rows).rows] == ["S.O. 12(E)"]


def test_what_stands_beside_a_word_is_kept_when_the_word_is_said_to_mean_a_status(of: Of) -> None:
    rows = (PLANS, ("District", "Status of DEAP"), ("Kamrup", "Notified (P)"), ("Jorhat", "Notified tentatively"))
    found = of(*rows, words={"Notified (P)": "notified", "Notified tentatively": "notified"})
    assert [row["remarks"] for row in found.rows] == [
        "Status of the plan: Notified (P)",
        "Status of the plan: Notified tentatively",
    ]


def test_drafted_said_of_words_under_published_is_kept_as_the_stage(of: Of, register: Register) -> None:
    rows = (PLANS, PUBLISHED, ("Kamrup", "Draft uploaded"), ("Jorhat", "Y (draft)"), ("Nalbari", "Y"))
    assert [one.word for one in of(*rows).faults] == ["Draft uploaded", "Y (draft)"]
    told = by_district(of(*rows, words={"Draft uploaded": "drafted", "Y (draft)": "drafted"}), register)
    assert {name: (row["stage"], row["is_public"]) for name, row in told.items()} == {
        "Kamrup": ("drafted", None),
        "Jorhat": ("drafted", None),
        "Nalbari": ("drafted", True),
    }


def test_a_stage_that_a_person_gives_must_agree_with_the_row(of: Of, register: Register) -> None:
    head = ("District", "Drafted", "Notified")
    words = {"Ready for DEPC": "drafted", "Nothing so far": "none"}
    found = of(PLANS, head, ("Kamrup", None, "Ready for DEPC"), ("Jorhat", None, "Nothing so far"), words=words)
    assert {name: row["stage"] for name, row in by_district(found, register).items()} == {
        "Kamrup": "drafted",
        "Jorhat": "none",
    }
    denied = of(PLANS, head, ("Kamrup", "No", "Ready for DEPC"), words=words)
    assert [one.cell for one in denied.faults] == ["C3"]


def test_no_under_published_is_told_as_what_it_says(of: Of) -> None:
    found = of(PLANS, PUBLISHED, ("Kamrup", "N"), ("Jorhat", "Y"))
    assert [row["stage"] for row in found.rows] == ["drafted"]
    assert "of Kamrup it is said that the plan is not published, and not how far it is: it stays not known" in {
        one.what for one in found.notes
    }


def test_a_note_of_a_heading_is_named(of: Of) -> None:
    found = of(EXPORTS, ("District", "2024-25*"), ("Kamrup", 12), ("* without SEZ",))
    assert [one.cell for one in found.notes if "B2 bears the mark of this note" in one.what] == ["A4"]
    # It is not read: a person reads it before the return is published.
    assert not found.is_publishable
    assert found.with_remarks_held().is_publishable


@pytest.mark.parametrize(
    "note",
    [
        "* provisional (April 2025 to February 2026)",
        "* Upto February 2026",
        "* अनंतिम (अप्रैल 2025 से फरवरी 2026)",
        "* figures are tentative",
    ],
)
def test_a_note_of_a_heading_that_names_months_or_certainty_is_asked(of: Of, note: str) -> None:
    rows = (("Exports of Assam, Rs crore",), ("District", "2024-25", "2025-26*"), ("Kamrup", 12, 13), (note,))
    found = of(*rows)
    assert [(one.cell, "of which months they are" in one.remedy) for one in found.faults] == [("C2", True)]
    said = of(*rows, choices=Choices(periods=(("Sheet1!C", "April 2025-February 2026"),))).with_remarks_held()
    assert [(row["period"], row["remarks"]) for row in said.rows] == [
        ("April-March", None),
        ("April-February", f"marked {note}"),
    ]
    left = of(*rows, choices=Choices(aside=frozenset({"Sheet1!A4"})))
    assert [(row["period"], row["remarks"]) for row in left.rows] == [
        ("April-March", None),
        ("April-March", f"marked {note}"),
    ]


def test_a_clause_behind_a_status_is_kept_when_the_status_is_said_by_hand(of: Of) -> None:
    rows = (("Assam, DEPC",), ("District", "Status of DEPC"), ("Kamrup", "Formed, order awaited"))
    found = of(*rows, words={"Formed, order awaited": "constituted"})
    assert [(row["status"], row["remarks"]) for row in found.rows] == [
        ("constituted", "Status of the committee: Formed, order awaited")
    ]


def test_a_product_that_is_not_final_is_kept_by_its_name_and_the_mark_beside_it(of: Of) -> None:
    rows = (("Assam ODOP",), ("District", "Product"), ("Kamrup", "Kiwi (tentative)"), ("Jorhat", "Tea (orthodox)"))
    assert [(row["product_name"], row["remarks"]) for row in of(*rows).rows] == [
        ("Kiwi", "'Kiwi' is marked (tentative)"),
        ("Tea (orthodox)", None),
    ]


YEARS = [("Exports of Goa, Rs crore",), ("District", "2024-25", "2025-26"), ("North Goa", 2, 3), ("South Goa", 4, 5)]


@pytest.mark.parametrize(
    ("note", "marked"),
    [
        ("2025-26 figures are provisional", [None, "P", None, "P"]),
        ("2025-26's figures are subject to revision. Source: DGCI&S", [None, "P", None, "P"]),
        ("Figures for April-June 2025 are provisional", [None, "P", None, "P"]),
        ("Figures from 2024-25 onwards are provisional", ["P", "P", "P", "P"]),
        ("Figures for 2023-24 to 2025-26 are provisional", ["P", "P", "P", "P"]),
        ("Source: DGCI&S, 2024-25. Figures are provisional.", ["P", "P", "P", "P"]),
        ("Figures of 2022-23 are provisional", ["P", "P", "P", "P"]),
        ("वर्ष 2025-26 के आंकड़े अनन्तिम हैं", [None, "P", None, "P"]),
        ("2025-26ರ ಅಂಕಿಅಂಶಗಳು ತಾತ್ಕಾಲಿಕ", [None, "P", None, "P"]),
        ("२०२५-२६ ची आकडेवारी तात्पुरती", [None, "P", None, "P"]),
        ("২০২৫-২৬ সালের তথ্য সাময়িক", [None, "P", None, "P"]),
    ],
)
def test_a_caveat_is_of_the_years_that_its_note_names(
    draft: Callable[..., Draft], note: str, marked: list[str | None]
) -> None:
    found = draft(making.xlsx([*YEARS, (note,)]))
    assert ["P" if row["remarks"] else None for row in found.rows] == marked
    many = len([one for one in marked if one])
    assert [one for one in found.filled if f"is kept in the remarks of {many} values" in one]


def test_it_is_told_how_many_rows_a_caveat_was_given_to(draft: Callable[..., Draft]) -> None:
    rows = [("DEAPs of Goa as on 31.08.2026 (provisional)",), ("District", "Status of DEAP"), ("North Goa", "notified")]
    found = draft(making.xlsx(rows))
    assert [one for one in found.filled if "'provisional' (Sheet1!A1) is kept in the remarks of 1 row" in one]
