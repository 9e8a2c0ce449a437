"""A note on what the values cover stays with them, and is asked only where it may say more."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft

Of = Callable[..., Draft]
ROWS = (
    ("Assam: merchandise exports (Rs in crore) as on 31.10.2026",),
    ("District", "2025-26"),
    ("Kamrup", 12.25),
    ("Nalbari", 15.25),
    ("Total", 27.5),
)


@pytest.mark.parametrize(
    "note",
    [
        "Note: Figures are for goods only.",
        "Figures exclude services and software exports",
        "Note: 1. Figures are for goods only. 2. Services exports of Kamrup are not included.",
        "* Data pertain to merchandise exports only; SEZ units are not included.",
    ],
)
def test_a_note_on_what_is_covered_is_kept_with_every_value_and_not_asked(draft: Of, note: str) -> None:
    found = draft(making.xlsx([*ROWS, (note,)]))
    assert found.is_publishable
    assert found.unread == ()
    assert {row["remarks"] for row in found.rows} == {f"note in Sheet1!A6: '{note}'"}
    assert any(note in one for one in found.filled)


@pytest.mark.parametrize(
    "note",
    [
        "Note: Figures are for goods only, but for Kamrup where the value is under verification.",
        "Goods exports of Kamrup are not included.",
        "SEZ exports of Kamrup are included in Nalbari.",
        "नोट: केवल वस्तुओं के आंकड़े दिये गये हैं।",
    ],
)
def test_a_note_that_may_say_more_is_kept_too_and_asked(draft: Of, note: str) -> None:
    found = draft(making.xlsx([*ROWS, (note,)]))
    assert all(note in str(row["remarks"]) for row in found.rows)
    assert found.unread or found.faults or found.open


def test_a_title_that_names_goods_is_no_note(draft: Of) -> None:
    rows = [("Assam: exports of goods only (Rs in crore) as on 31.10.2026",), *ROWS[1:]]
    assert {row["remarks"] for row in draft(making.xlsx(rows)).rows} == {None}
