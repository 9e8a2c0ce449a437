"""A note that holds for all cells of a column is told once, with how many there are; notes of single cells stay as they are."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.intake import Draft

TITLE = ("Action plans of Assam as on 21.07.2025",)
HEAD = ("District", "Status of the plan", "Day of the status")
NAMES = ("Kamrup", "Barpeta", "Baksa", "Nalbari", "Dhubri")


def test_digits_of_a_script_are_noted_once_for_a_column(draft: Callable[..., Draft]) -> None:
    rows = [(name, "notified", f"१{at}.०२.२०२४") for at, name in enumerate(NAMES)]
    found = draft(making.xlsx([TITLE, HEAD, *rows]))
    assert [(one.cell, one.what) for one in found.notes if "digits" in one.what] == [
        ("C3", "Devanagari digits were read (the same in 4 more cells of the column, down to C7)")
    ]
    few = draft(making.xlsx([TITLE, HEAD, *rows[:2]]))
    assert [(one.cell, one.what) for one in few.notes if "digits" in one.what] == [
        ("C3", "Devanagari digits were read (the same in 1 more cell of the column, down to C4)")
    ]
    single = draft(making.xlsx([TITLE, HEAD, rows[0]]))
    assert [one.what for one in single.notes if "digits" in one.what] == ["Devanagari digits were read"]
