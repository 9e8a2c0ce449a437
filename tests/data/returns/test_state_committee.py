"""Sheets of the State's committee alone, in rows, and the State that one sheet tells of the next."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft

DISTRICTS = (
    ("Government of Kerala: District Export Promotion Committees as on 30.09.2026",),
    ("District", "Whether constituted (Yes/No)", "Order No.", "Order date"),
    ("Kollam", "Yes", "GO 1/2021", "06.03.2021"),
)
HEAD = ("State", "Whether constituted (Yes/No)", "Order No.", "Order date")
ROW = ("Kerala", "Yes", "GO 15/2020", "02.12.2020")


def committees(draft: Draft) -> list[tuple[str | None, str, str]]:
    """District, committee and order number of each row."""
    return [(one["district_code"], one["committee"], one["order_number"]) for one in draft.rows]


@pytest.mark.parametrize(
    ("name", "title", "head", "row"),
    [
        ("SEPC", "State Export Promotion Committee", HEAD, ROW),
        ("Sheet2", "Status of the State Level Export Promotion Committee (SEPC)", HEAD, ROW),
        ("SEPC", "State Export Promotion Committee", HEAD[1:], ROW[1:]),
        (
            "राज्य समिति",
            "राज्य निर्यात प्रोत्साहन समिति (SEPC)",
            ("राज्य", "गठन हुआ (हाँ/नहीं)", "आदेश संख्या", "आदेश दिनांक"),
            ("केरल", "हाँ", "GO 15/2020", "02.12.2020"),
        ),
        (
            "സംസ്ഥാന",
            "സംസ്ഥാന കയറ്റുമതി പ്രോത്സാഹന സമിതി (SEPC)",
            ("സംസ്ഥാനം", "സമിതി രൂപീകരിച്ചോ (അതെ/ഇല്ല)", "ഉത്തരവ് നമ്പർ", "ഉത്തരവ് തീയതി"),
            ("കേരളം", "അതെ", "GO 15/2020", "02.12.2020"),
        ),
    ],
)
def test_a_sheet_of_the_states_committee_is_read_as_such_with_and_without_a_column_of_its_state(
    draft: Callable[..., Draft], name: str, title: str, head: tuple[str, ...], row: tuple[str, ...]
) -> None:
    found = draft(making.xlsx(DISTRICTS, ((title,), head, row), names=("DEPC", name)))
    assert committees(found) == [("559", "DEPC", "GO 1/2021"), (None, "SEPC", "GO 15/2020")]
    assert found.states == (32,)
    assert f"{name}: its rows were read as those of the State's committee" in found.filled
    taken = f"{name}: it names no State, and Kerala was taken from DEPC!A1"
    assert (taken in found.filled) is (len(head) == 3)
    assert found.faults == ()


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Status of SEPC and DEPC", (ROW,)),
        ("State Export Promotion Committee", (("Kollam", *ROW[1:]),)),
        ("State Export Promotion Committee", (ROW, ("Kerala", "No", None, None))),
        ("Export promotion committees", (ROW,)),
    ],
)
def test_a_sheet_that_may_be_of_districts_is_refused(
    draft: Callable[..., Draft], title: str, rows: tuple[tuple[str | None, ...], ...]
) -> None:
    found = draft(making.xlsx(((f"{title} as on 30.09.2026",), HEAD, *rows)))
    assert found.rows == ()
    assert any("there is no column for District" in one.what for one in found.faults)


def test_the_state_of_a_cover_is_taken_for_the_sheets_after_it_with_a_word(draft: Callable[..., Draft]) -> None:
    cover = (("Return of the State of Kerala",), ("Status as on 30.09.2026",))
    names = (("District", "Whether constituted (Yes/No)"), ("Kollam", "Yes"), ("Idukky", "Yes"))
    found = draft(making.xlsx(cover, names, names=("Cover", "DEPC")))
    assert [(one.state_code, one.written) for one in found.questions] == [(32, "Idukky")]
    assert "DEPC: it names no State, and Kerala was taken from Cover!A1" in found.filled
    other = (("District", "Whether constituted (Yes/No)"), ("Madurai", "Yes"))
    assert any("which State" in one.what for one in draft(making.xlsx(cover, other, names=("Cover", "DEPC"))).faults)
