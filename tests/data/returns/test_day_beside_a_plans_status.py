"""In a table of committees and plans, the day beside the plan's status is the plan's alone, whatever the heading calls it."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("DEPC and District Export Action Plan of Assam as on 31.07.2026",)
HEAD = ("District", "DEPC constituted", "Order no.", "Order date", "Last meeting", "Status of action plan")
ROW = ("Kamrup", "Yes", "14/2023", "05.04.2023", "15.06.2026", "Notified")
OF_COMMITTEE = ("meeting", "2023-04-05", "2026-06-15")


def both(draft: Callable[..., Draft], rows: making.Rows, **said: Any) -> tuple[Draft, Draft]:
    plans, committees = (
        draft(making.xlsx(rows), choices=Choices(kind=kind, **said)) for kind in ("plans", "committees")
    )
    assert [one.faults for one in (plans, committees)] == [(), ()]
    assert plans.is_publishable
    assert committees.is_publishable
    return plans, committees


@pytest.mark.parametrize(
    "heading",
    [
        "Date of that stage",
        "Date of above status",
        "Date of the above",
        "Date of attaining the said stage",
        "Date",
        "उक्त स्थिति की तिथि",
        "सदर स्थितीचा दिनांक",
        "ઉપરોક્ત સ્થિતિની તારીખ",
        "উক্ত অবস্থার তারিখ",
        "উপৰোক্ত অৱস্থাৰ তাৰিখ",
        "ଉପରୋକ୍ତ ସ୍ଥିତିର ତାରିଖ",
        "மேற்கண்ட நிலையின் நாள்",
        "పై స్థితి తేదీ",
        "ಮೇಲಿನ ಸ್ಥಿತಿಯ ದಿನಾಂಕ",
        "മേൽപ്പറഞ്ഞ സ്ഥിതിയുടെ തീയതി",
        "ਉਪਰੋਕਤ ਸਥਿਤੀ ਦੀ ਮਿਤੀ",
    ],
)
def test_the_day_beside_the_plans_status_is_the_plans(draft: Callable[..., Draft], heading: str) -> None:
    plans, committees = both(draft, [TITLE, (*HEAD, heading), (*ROW, "12.01.2025")])
    assert [(row["stage"], row["notified_on"]) for row in plans.rows] == [("notified", "2025-01-12")]
    assert [(row["status"], row["order_date"], row["last_meeting_on"]) for row in committees.rows] == [OF_COMMITTEE]


def test_a_column_given_by_hand_as_the_day_does_not_reach_the_committees(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, (*HEAD, "Dtd. thereof"), (*ROW, "12.01.2025")]
    plans, committees = both(draft, rows, columns=(("Sheet1!G", "status_on"),))
    assert [row["notified_on"] for row in plans.rows] == ["2025-01-12"]
    assert [(row["status"], row["order_date"], row["last_meeting_on"]) for row in committees.rows] == [OF_COMMITTEE]


def test_beside_the_committees_status_the_day_is_theirs(draft: Callable[..., Draft]) -> None:
    head = ("District", "Status of plan", "Status of DEPC", "Date of above status")
    plans, committees = both(draft, [TITLE, head, ("Kamrup", "Drafted", "Constituted", "12.01.2025")])
    assert [(row["stage"], row["drafted_on"]) for row in plans.rows] == [("drafted", None)]
    assert [(row["status"], row["order_date"]) for row in committees.rows] == [("constituted", "2025-01-12")]


def test_what_stands_above_means_nothing_beside_other_headings(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([TITLE, (*HEAD, "Review of above"), (*ROW, "12.01.2025")]), choices=Choices(kind="plans"))
    assert [one.place for one in found.open] == ["Sheet1!G"]
