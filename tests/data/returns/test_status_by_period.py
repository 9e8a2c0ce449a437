"""Progress by quarter: a status below each period is no value of exports, and which period counts is asked once."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
TITLE = ("District Export Action Plans of Rajasthan, progress by quarter, as on 30.09.2026",)
HEAD = ("District", "Q1 2026-27 (Apr-June)", "Q2 2026-27 (July-Sept)", "Remarks")
ROWS = (
    ("Ajmer", "Drafted", "Notified", None),
    ("Alwar", "Not started", "Drafted", None),
    ("Baran", None, "Drafted", None),
)


def test_stages_by_quarter_are_plans_and_the_quarter_is_asked_once(draft: Of) -> None:
    found = draft(making.xlsx([TITLE, HEAD, *ROWS]))
    (fault,) = found.faults
    assert (found.kind, fault.cell) == ("plans", "C2")
    assert "given in several periods" in fault.what
    assert "Sheet1!C is the latest" in fault.remedy


@pytest.mark.parametrize(
    ("column", "meaning", "stages"),
    [
        ("Sheet1!C", "stage", ["notified", "drafted", "drafted"]),
        ("Sheet1!B", "aside", ["notified", "drafted", "drafted"]),
        ("Sheet1!B", "stage", ["drafted", "none"]),
    ],
)
def test_the_column_that_counts_is_named_or_the_others_set_aside(
    draft: Of, column: str, meaning: str, stages: list[str]
) -> None:
    found = draft(making.xlsx([TITLE, HEAD, *ROWS]), choices=Choices(columns=((column, meaning),)))
    assert found.is_publishable
    assert [one["stage"] for one in found.rows] == stages


def test_a_kind_said_by_hand_wins_over_the_periods(draft: Of) -> None:
    rows = [(name, "Cleared", "Gazette out", None) for name, *_ in ROWS]
    found = draft(making.xlsx([TITLE, HEAD, *rows]), choices=Choices(kind="plans", columns=(("Sheet1!C", "stage"),)))
    assert found.kind == "plans"
    assert {one.word for one in found.faults} == {"Gazette out"}


def test_a_committees_status_by_months_is_no_value(draft: Of) -> None:
    title = ("DEPCs of Rajasthan as on 30.09.2026",)
    rows = [("Ajmer", "Constituted", "Constituted"), ("Alwar", "Not constituted", "Constituted")]
    found = draft(making.xlsx([title, ("District", "Apr-Jun 2026", "Jul-Sep 2026"), *rows]))
    (fault,) = found.faults
    assert (found.kind, fault.cell) == ("committees", "C2")
    assert '"columns": {"Sheet1!C": "status"}' in fault.remedy


def test_values_of_exports_by_quarter_stay_what_they_are(draft: Of) -> None:
    title = ("Exports of Rajasthan in Rs. crore as on 30.09.2026",)
    rows = [("Ajmer", "NA", "NA", None), ("Alwar", 12.5, "Nil", None)]
    assert draft(making.xlsx([title, HEAD, *rows])).kind == "exports"


@pytest.mark.parametrize(
    "heads",
    [("31.07.2026", "30.09.2026"), ("Status Q1 2026-27", "Status Q2 2026-27"), ("2025-26", "2026-27 (upto Sep)")],
)
def test_days_and_periods_beside_the_word_status_are_asked_too(draft: Of, heads: tuple[str, str]) -> None:
    rows = [("Ajmer", "Draft prepared on 05.05.2025", "Notified"), ("Alwar", "Not started", "Drafted")]
    (fault,) = draft(making.xlsx([TITLE, ("District", *heads), *rows])).faults
    assert "Sheet1!C is the latest" in fault.remedy


@pytest.mark.parametrize("label", ["Q2 2026-27", "30.09.2026"])
def test_a_period_beside_its_label_above_the_headings_heads_no_column(draft: Of, label: str) -> None:
    rows = [("Ajmer", "Notified"), ("Alwar", "Drafted")]
    found = draft(making.xlsx([TITLE, ("Reported for", label), ("District", "Status of the plan"), *rows]))
    assert found.faults == ()
    assert [one["stage"] for one in found.rows] == ["notified", "drafted"]
