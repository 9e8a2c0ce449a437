"""The State of a title, a sheet's name, a letter or the file's name against that of the rows: a clash is a question."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
HEAD = ("State", "District", "Status of the plan")
ROWS = [("Bihar", "Patna", "Drafted"), ("Bihar", "Gaya", "Drafted")]
DAY = ("Action plans as on 21.07.2025",)
BIHAR, ASSAM = 10, 18


def said(draft: Draft) -> list[tuple[str, str]]:
    return [(one.cell, one.what) for one in draft.faults]


@pytest.mark.parametrize(
    ("above", "cell"),
    [
        ([("Action plans of Assam as on 21.07.2025",)], "A1"),
        ([("Government of Assam",), DAY], "A1"),
        ([DAY, ("State: Assam",)], "A2"),
        ([("State", "Assam"), DAY], "B1"),
        ([("असम की कार्य योजना 21.07.2025 तक",)], "A1"),
    ],
)
def test_a_title_of_another_state_than_the_column_says_is_asked(draft: Of, above: list[Any], cell: str) -> None:
    content = making.xlsx([*above, HEAD, *ROWS])
    (fault,) = draft(content).faults
    assert (fault.cell, "names Assam, and the rows are of Bihar" in fault.what) == (cell, True)
    assert draft(content, choices=Choices(state_code=BIHAR)).is_publishable


@pytest.mark.parametrize(("sheet", "file"), [("Assam", "return.xlsx"), ("Sheet1", "Assam_plans.xlsx")])
def test_the_name_of_the_sheet_or_the_file_counts_too(draft: Of, sheet: str, file: str) -> None:
    found = draft(making.xlsx([DAY, HEAD, *ROWS], names=[sheet]), file)
    assert ["names Assam, and the rows are of Bihar" in one.what for one in found.faults] == [True]


def test_a_letter_on_a_sheet_of_its_own_counts_too(draft: Of) -> None:
    def read(state: str) -> Draft:
        letter = [(f"Government of {state}",), ("To: the DGFT, New Delhi",)]
        return draft(making.xlsx(letter, [DAY, HEAD, *ROWS], names=["Letter", "Data"]))

    assert said(read("Assam")) == [("A1", "'Government of Assam' names Assam, and the rows are of Bihar")]
    assert read("Bihar").is_publishable


def test_a_single_row_of_another_state_than_the_title_is_asked(draft: Of) -> None:
    title = ("Action plans of Bihar as on 21.07.2025",)
    rows = [*ROWS, ("Assam", "Kamrup", "Drafted")]
    assert said(draft(making.xlsx([title, HEAD, *rows]))) == [
        ("A5", "the row is of Assam, and 'Action plans of Bihar as on 21.07.2025' names Bihar")
    ]
    assert draft(making.xlsx([DAY, HEAD, *rows])).is_publishable


def test_a_title_against_the_rows_and_the_name_of_their_sheet_is_asked(draft: Of) -> None:
    title, head = ("Action plans of Assam as on 21.07.2025",), HEAD[1:]
    rows = [row[1:] for row in ROWS]
    assert len(draft(making.xlsx([title, head, *rows], names=["Bihar"])).faults) == 1
    # A sheet that kept its name from another file's says nothing against the title and the rows.
    own = [("Kamrup", "Drafted"), ("Jorhat", "Drafted")]
    assert draft(making.xlsx([title, head, *own], names=["Bihar"])).is_publishable


@pytest.mark.parametrize(
    "above",
    [
        ("Action plans of Bihar",),
        ("Udyog Bhawan, Sector 17, Chandigarh",),
        ("To: the Government of Assam",),
        ("Regional Authority Guwahati, Assam, Government of India",),
        ("The plan of Assam was used as a model",),
    ],
)
def test_an_address_a_recipient_and_a_sentence_say_nothing_of_the_rows(draft: Of, above: tuple[str]) -> None:
    assert draft(making.xlsx([above, DAY, HEAD, *ROWS])).faults == ()
