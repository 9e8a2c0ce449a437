"""Which State and which day hold for a table: those of its titles, and not of an address, a note or another table."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.layout.state_of_table import heads_a_state
from data.returns.lines.as_on import state_in
from data.returns.names.names import Register

Of = Callable[..., Draft]
HEAD = ("District", "Status of DEAP")
ROWS = (HEAD, ("Kamrup", "Drafted"), ("Jorhat", "Notified"))
ASSAM, BIHAR, CHANDIGARH = 18, 10, 4


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*sheets: Any, choices: Choices | None = None) -> Draft:
        return draft(making.xlsx(*sheets), "return.xlsx", choices)

    return read


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("கேரளா மாநிலம், 31.10.2026", 32),
        ("ಕೇರಳ ರಾಜ್ಯ 31.10.2026", 32),
        ("ঝাড়খণ্ড রাজ্যের কর্ম পরিকল্পনা", 20),
        ("తమిళనాడు రాష్ట్రం", 33),
        ("उद्योग संचालनालय, मध्यप्रदेश", 23),
        ("Industries Department, Uttarpradesh", 9),
        ("Government of Tamilnadu", 33),
        ("उद्योग विभाग, छत्तीस गढ़", 22),
        ("Industries, Jhar khand", 20),
        ("पश्चिमबंगाल सरकार", 19),
        # Goa's name begins that of a district, and Bihar's is half of one.
        ("গোয়ালপাড়া জিলা", None),
        ("কোচ বিহার জেলা", None),
    ],
)
def test_a_state_is_told_by_its_name_in_its_neighbours_scripts(
    title: str, state: int | None, register: Register
) -> None:
    assert state_in([title], register) == state


@pytest.mark.parametrize(
    "note",
    [
        "Note: drafts were sent to RA Chandigarh",
        "Copy to: The Secretary, Industries, Government of Bihar",
        "The plan of Bihar was used as a model",
        "Chandigarh",
    ],
)
def test_a_note_below_the_rows_names_no_state(note: str, of: Of) -> None:
    found = of([("Assam DEAP as on 31.10.2026",), *ROWS, (note,)])
    assert found.states_from == ((ASSAM, "Sheet1!A1"),)
    assert len(found.rows) == 2
    alone = of([("DEAP as on 31.10.2026",), *ROWS, (note,)])
    assert alone.states_from == ()
    assert "it is not said which State" in alone.faults[0].what


def test_a_note_between_the_rows_does_not_change_the_state(of: Of) -> None:
    rows = [("Assam DEAP",), *ROWS[:2], ("comments of the Government of Bihar awaited",), ROWS[2]]
    assert [row["district_code"] for row in of(rows).rows] == ["291", "290"]


@pytest.mark.parametrize("band", ["Bihar", "State: Bihar", "II. BIHAR", "Districts of Bihar State", "बिहार राज्य"])
def test_a_line_that_names_a_state_alone_heads_the_rows_below(band: str, of: Of, register: Register) -> None:
    assert heads_a_state(band, register) == BIHAR
    found = of([("DEAP as on 31.10.2026",), HEAD, ("Assam",), *ROWS[1:], (band,), ("Patna", "Drafted")])
    assert [state for state, _ in found.states_from] == [BIHAR, ASSAM]


def test_the_state_is_the_one_whose_districts_stand_below(of: Of) -> None:
    address = "Udyog Bhawan, Sector 17, Chandigarh"
    found = of([("To the Government of Bihar",), (address,), ("Assam: DEAP as on 31.10.2026",), *ROWS])
    assert found.states_from == ((ASSAM, "Sheet1!A3"),)
    assert found.is_publishable


def test_a_state_chosen_by_hand_counts_before_one_of_an_address(of: Of) -> None:
    rows = [("The Regional Authority, Chandigarh",), ("DEAP as on 31.10.2026",), *ROWS]
    assert {one.what for one in of(rows).faults} == {
        "Kamrup is a district of Assam, not of Chandigarh",
        "Jorhat is a district of Assam, not of Chandigarh",
    }
    by_hand = of(rows, choices=Choices(state_code=ASSAM))
    assert by_hand.states_from == ((ASSAM, "chosen by hand"),)
    assert by_hand.is_publishable


def test_each_kind_of_a_file_has_the_day_of_its_own_sheets(of: Of) -> None:
    plans = [("Assam DEAP as on 31.08.2026",), *ROWS]
    committees = [("Assam DEPC as on 30.09.2026",), ("District", "DEPC constituted"), ("Kamrup", "Yes")]
    told = [of(plans, committees, choices=one) for one in (Choices(kind="plans"), Choices(kind="committees"))]
    assert [(str(one.as_on_date), one.day_from) for one in told] == [
        ("2026-08-31", "Sheet1!A1"),
        ("2026-09-30", "Sheet2!A1"),
    ]


def test_two_sheets_of_one_kind_with_two_days_have_none_until_it_is_given(of: Of) -> None:
    north = [("Assam DEAP as on 31.08.2026",), *ROWS[:2]]
    south = [("Assam DEAP as on 30.09.2026",), HEAD, ROWS[2]]
    found = of(north, south)
    assert found.as_on_date is None
    assert "31.08.2026 (Sheet1!A1) and 30.09.2026 (Sheet2!A1)" in found.notes[-1].what


def test_a_month_in_the_own_title_is_not_made_the_day_of_another_sheet(of: Of) -> None:
    committees = [("Assam DEPC as on October 2026",), ("District", "DEPC constituted"), ("Kamrup", "Yes")]
    found = of([("Assam DEAP as on 31.08.2026",), *ROWS], committees, choices=Choices(kind="committees"))
    assert found.as_on_date is None
    assert "October 2026, which is no single day" in found.notes[-1].what


def test_days_of_title_sheet_and_foot_that_differ_are_asked(draft: Of) -> None:
    def read(foot: str, sheet: str, aside: tuple[str, ...] = ()) -> Draft:
        rows = [("Assam DEAP as on 31.07.2026",), *ROWS, (), (foot,)]
        return draft(making.xlsx(rows, names=[sheet]), "return.xlsx", Choices(aside=frozenset(aside)))

    three = read("Note: position updated up to 30.09.2026", "31-08-2026")
    assert three.as_on_date is None
    said = next(one.what for one in three.notes if "no single day" in one.what)
    assert said == (
        "the file is as on 31.07.2026 (31-08-2026!A1) and 31.08.2026 (the name of sheet 31-08-2026)"
        " and 30.09.2026 (31-08-2026!A6), which is no single day"
    )
    assert read("स्थिति 30.09.2026 तक", "Sheet1").as_on_date is None
    assert str(read("Note: position updated up to 30.09.2026", "Sheet1", ("Sheet1!6",)).as_on_date) == "2026-07-31"
    # What agrees, a letter's day and a footnote's own day ask nothing.
    for foot in ("Position as on 31.07.2026", "Dated 14.10.2026", "* position up to 30.09.2026"):
        assert str(read(foot, "31.07.2026").as_on_date) == "2026-07-31", foot


def test_values_of_exports_with_two_days_are_asked_too(draft: Of) -> None:
    rows = [("Assam exports, Rs crore, as on 31.07.2026",), ("District", "2025-26"), ("Kamrup", 12), ("Jorhat", 1)]
    assert str(draft(making.xlsx(rows), "return.xlsx").as_on_date) == "2026-07-31"
    assert draft(making.xlsx([*rows, (), ("Data updated up to 30.09.2026",)]), "return.xlsx").as_on_date is None


def test_a_foot_alone_says_the_day(draft: Of) -> None:
    found = draft(making.xlsx([("Assam DEAP",), *ROWS, (), ("Position as on 31.07.2026",)]), "return.xlsx")
    assert (str(found.as_on_date), found.day_from) == ("2026-07-31", "Sheet1!A6")


def test_a_sheet_and_a_title_of_two_states_with_such_a_district_are_asked(draft: Of, register: Register) -> None:
    rows = [("DEAPs of Chhattisgarh as on 31.08.2026",), HEAD, ("Bilaspur", "drafted")]
    content = making.xlsx(rows, names=["Himachal Pradesh"])
    asked = draft(content)
    assert [one.what for one in asked.faults] == [
        "it is not said which State the rows are about (1 names are districts of Himachal Pradesh and of Chhattisgarh)"
    ]
    for code in (2, 22):
        said = draft(content, choices=Choices(state_code=code))
        assert (said.is_publishable, said.states) == (True, (code,))
    # A further district that only one of them has decides.
    more = draft(making.xlsx([*rows, ("Raipur", "notified")], names=["Himachal Pradesh"]))
    assert [register.state_name[code] for code in more.states] == ["Chhattisgarh"]
    assert draft(making.xlsx(rows), "Himachal Pradesh.xlsx").states == ()
