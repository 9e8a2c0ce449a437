"""States cut short in columns and titles: read where only one can be meant, asked where several can."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft
from data.returns.lines.short_states import states_cut_to
from data.returns.names.names import Register

Of = Callable[..., Draft]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Raj.", ["Rajasthan"]),
        ("Mah.", ["Maharashtra"]),
        ("U.P.", ["Uttar Pradesh"]),
        ("J&K", ["Jammu and Kashmir"]),
        ("A & N", ["Andaman and Nicobar Islands"]),
        ("DNH & DD", ["Dadra and Nagar Haveli and Daman and Diu"]),
        ("W. Bengal", ["West Bengal"]),
        ("उ.प्र.", ["Uttar Pradesh"]),
        ("म०प्र०", ["Madhya Pradesh"]),
        ("A.P.", ["Andhra Pradesh", "Arunachal Pradesh"]),
        ("Utt.", ["Uttar Pradesh", "Uttarakhand"]),
        *((one, []) for one in ("UT", "DIC", "DEAP", "Total", "NA", "S", "North")),
    ],
)
def test_which_states_a_text_can_stand_for(written: str, names: list[str], register: Register) -> None:
    assert sorted(register.state_name[code] for code in states_cut_to(written, register)) == names


def read(draft: Of, *rows: Any) -> Draft:
    return draft(making.xlsx(rows), "return.xlsx")


def states(found: Draft, register: Register) -> list[str]:
    return [register.state_name[code] for code in found.states]


def test_a_column_with_one_meaning_is_read_and_named(draft: Of, register: Register) -> None:
    found = read(draft, ("DEAP",), ("State", "District", "Status of DEAP"), ("Raj.", "Jaipur", "Drafted"))
    assert (found.is_publishable, states(found, register)) == (True, ["Rajasthan"])
    assert "Sheet1: 'Raj.' was read as Rajasthan: no other State's name can be cut to it" in found.filled


@pytest.mark.parametrize(("district", "state"), [("Guntur", "Andhra Pradesh"), ("Papum Pare", "Arunachal Pradesh")])
def test_of_two_meanings_the_district_beside_it_decides(
    district: str, state: str, draft: Of, register: Register
) -> None:
    found = read(draft, ("DEAP",), ("State", "District", "Status of DEAP"), ("A.P.", district, "Drafted"))
    assert (found.is_publishable, states(found, register)) == (True, [state])


def test_two_meanings_without_a_district_are_asked(draft: Of) -> None:
    found = read(draft, ("Committees",), ("State", "Committee", "Status"), ("A.P.", "SEPC", "Constituted"))
    assert [one.what for one in found.faults] == ["'A.P.' may be Andhra Pradesh or Arunachal Pradesh"]


@pytest.mark.parametrize("title", ["DEAP status - Raj.", "Govt. of Raj.: DEAP as on 31.03.2024", "Raj. DEAP"])
def test_a_title_counts_where_its_districts_agree(title: str, draft: Of, register: Register) -> None:
    rows = (("District", "Status of DEAP"), ("Jaipur", "Drafted"), ("Ajmer", "Notified"))
    found = read(draft, (title,), *rows)
    assert states(found, register) == ["Rajasthan"]
    assert "'Raj.' stands for it" in found.states_from[0][1]
    # The same title above districts of another State says nothing.
    other = read(draft, (title,), rows[0], ("Kamrup", "Drafted"), ("Nalbari", "Drafted"))
    assert other.states == ()
    assert "it is not said which State" in other.faults[0].what
