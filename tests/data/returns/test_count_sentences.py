"""Titles, notes and sentences that count what the rows say: one that differs from the rows is asked, one that agrees asks nothing."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.layout.count_cells import counts_in

TITLE = ("DEPCs of Assam as on 21.07.2025",)
HEAD = ("District", "DEPC constituted")
ROWS = [("Kamrup", "Yes"), ("Barpeta", "Yes"), ("Baksa", "No")]
PLANS = [("Action plans of Assam as on 21.07.2025",), ("District", "Status of the plan")]
OF_PLANS = [("Kamrup", "Notified"), ("Barpeta", "Drafted"), ("Baksa", "None")]


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("DEPC constituted in 2 out of 3 districts", True),
        ("Out of 3 districts, 2 have a DEPC", True),
        ("Yes: 2 No: 1", True),
        ("67% districts have DEPC", True),
        ("कुल 3 जिलों में से 2 में समिति गठित", True),
        ("Note: No 1, Yes 2", True),
        ("Form 7: DEPCs constituted under G.O. 12/2021", True),
        ("3. DEPCs constituted, position of 2024-25", True),
        ("Plans notified: 9", True),
        ("No. of DEPCs: 3", True),
        ("1 = Yes, 0 = No", True),
        ("Yes = 1, No = 0", True),
        ("Ref: letter no. 7 of 03.04.2021 on DEPCs constituted", True),
        ("DEPC constituted in 3 out of 3 districts", False),
        ("DEPC constituted in 2 out of 4 districts", False),
        ("Out of 3 districts, 3 have a DEPC", False),
        ("Yes: 3 No: 0", False),
        ("100% districts have DEPC", False),
        ("कुल 3 जिलों में से 3 में समिति गठित", False),
        ("Note: committees not constituted: 2", False),
        ("Summary: 3 DEPCs formed", False),
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_text_that_counts_is_held_against_the_rows(
    draft: Callable[..., Draft], text: str, *, is_right: bool, is_above: bool
) -> None:
    rows = [TITLE, (text,), HEAD, *ROWS] if is_above else [TITLE, HEAD, *ROWS, (text,)]
    place = "Sheet1!2" if is_above else "Sheet1!6"
    found = draft(making.xlsx(rows))
    assert [one.place for one in found.open] == ([] if is_right else [place])
    assert draft(making.xlsx(rows), choices=Choices(aside=frozenset({place}))).is_publishable


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 plans drafted and 1 notified", ""),
        ("Drafted 1, notified 1", ""),
        ("2 plans drafted and 2 notified", "where the rows give 1 of 3"),
        ("Notified: 3 of 3 districts", "where the rows give 1 of 3"),
    ],
)
def test_each_count_of_a_sentence_on_plans_is_compared(draft: Callable[..., Draft], text: str, said: str) -> None:
    found = draft(making.xlsx([*PLANS, *OF_PLANS, (text,)]))
    assert [said in one.why for one in found.open] == ([True] if said else [])


def test_a_line_between_the_rows_may_count_its_own_part(draft: Callable[..., Draft]) -> None:
    rows = [
        TITLE,
        HEAD,
        ("Lower Assam Division (2 districts)",),
        *ROWS[:2],
        ("Bodoland Division (1 district)",),
        ROWS[2],
    ]
    assert draft(making.xlsx(rows)).is_publishable


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("11", [("", 11, None)]),
        ("Yes-11/No-1", [("Yes", 11, None), ("No", 1, None)]),
        ("2 yes 1 no", [("yes", 2, None), ("no", 1, None)]),
        ("12 में से 3", [("", 3, 12)]),
        ("Notified: 4 of 9 districts", [("Notified districts", 4, 9)]),
        ("2 + 1", []),
        ("12.5", []),
        ("1,234", []),
    ],
)
def test_the_counts_of_a_text(text: str, counts: list[tuple[str, int, int | None]]) -> None:
    assert [(one.label, one.number, one.base) for one in counts_in(text)] == counts
