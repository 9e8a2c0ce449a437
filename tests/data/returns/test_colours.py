"""What a return says by colours alone is asked, with the cells and the colour; it is never passed over, and never guessed."""

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest
import xlsxwriter

from data.returns.choices import Choices
from data.returns.files.colour_names import colour_name, tinted
from data.returns.intake import Draft
from data.returns.names.names import Register

Of = Callable[..., Draft]
GREEN, RED, YELLOW = "#92D050", "#FF0000", "#FFFF00"
TITLE = ("Punjab, DEPC as on 15.10.2026",)
HEAD = ("District", "Status of DEPC", "Order No.", "Order date")
NAMES = ("Amritsar", "Ludhiana", "Jalandhar", "Barnala", "Moga")


@pytest.fixture
def of(draft: Of) -> Of:
    def read(content: bytes, choices: Choices | None = None, name: str = "return.xlsx") -> Draft:
        found = draft(content, name, choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def painted(
    rows: Sequence[Sequence[Any]],
    fills: Mapping[str, str] | None = None,
    inks: Mapping[str, str] | None = None,
    row_fills: Mapping[int, str] | None = None,
) -> bytes:
    """A workbook of plain rows with cells filled and written in colours, and whole rows filled, counted from 1."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet("DEPC")
    for number, colour in (row_fills or {}).items():
        sheet.set_row(number - 1, None, book.add_format({"bg_color": colour}))
    for row, cells in enumerate(rows, start=1):
        for column, value in enumerate(cells):
            at = f"{'ABCDEFGH'[column]}{row}"
            look = {"bg_color": (fills or {}).get(at) or (row_fills or {}).get(row), "font_color": (inks or {}).get(at)}
            sheet.write(at, value, book.add_format({name: one for name, one in look.items() if one}))
    book.close()
    return target.getvalue()


def statuses(found: Draft, register: Register) -> dict[str, object]:
    return {register.title[str(row["district_code"])]: row.get("status", row.get("stage")) for row in found.rows}


def asked(found: Draft) -> list[tuple[str, str]]:
    return [(one.cell, one.word) for one in found.faults]


ROWS = [TITLE, HEAD, *((name, None, None, None) for name in NAMES)]
FILLS = {"B3": GREEN, "B4": GREEN, "B5": RED, "B6": YELLOW}


def test_a_status_by_colour_is_asked_once_for_each_colour(of: Of, register: Register) -> None:
    found = of(painted(ROWS, FILLS))
    assert asked(found) == [("B3", "green (#92D050)"), ("B5", "red (#FF0000)"), ("B6", "yellow (#FFFF00)")]
    assert "B3, B4 hold no word and are filled green (#92D050)" in found.faults[0].what
    assert not found.is_publishable


def test_a_colour_means_what_a_person_says_and_a_cell_without_one_stays_not_known(of: Of, register: Register) -> None:
    words = (
        ("green (#92D050)", "constituted"),
        ("red (#FF0000)", "not_constituted"),
        ("yellow (#FFFF00)", "aside"),
    )
    found = of(painted(ROWS, FILLS), Choices(words=words))
    assert found.faults == ()
    assert statuses(found, register) == {
        "Amritsar": "constituted",
        "Ludhiana": "constituted",
        "Jalandhar": "not_constituted",
    }
    assert any("B3, B4 hold no word" in one and "read as constituted" in one for one in found.filled)


def test_a_legend_proposes_and_decides_nothing(of: Of) -> None:
    legend = [(), (None, None, "Formed"), (None, None, "Not formed"), (None, None, "File with the Collector")]
    found = of(painted([*ROWS, *legend], {**FILLS, "B9": GREEN, "B10": RED, "B11": YELLOW}))
    assert [(one.cell, one.proposal) for one in found.faults] == [
        ("B3", "constituted"),
        ("B5", "not_constituted"),
        ("B6", ""),
    ]
    assert "the file says: File with the Collector" in found.faults[2].what
    assert found.open == ()


def test_a_blank_column_without_a_known_heading_is_the_status_that_its_colours_give(of: Of) -> None:
    rows = [TITLE, ("District", "DEPC", "Order No.", "Order date"), *ROWS[2:]]
    found = of(painted(rows, FILLS))
    assert [one.cell for one in found.faults] == ["B3", "B5", "B6"]
    assert found.sheets[0].columns[1].field == "status"


def test_a_row_that_says_nothing_but_by_its_colour_is_asked(of: Of) -> None:
    rows = [
        TITLE,
        HEAD,
        ("Amritsar", "Formed", None, None),
        ("Moga", None, None, None),
        ("Barnala", "Formed", None, None),
    ]
    found = of(painted(rows, row_fills={4: RED}))
    assert asked(found) == [("B4", "red (#FF0000)")]


def test_colours_beside_words_are_named_and_change_nothing(of: Of, register: Register) -> None:
    rows = [TITLE, HEAD[:2], *((name, "Formed") for name in NAMES)]
    found = of(painted(rows, {"B4": RED}, {"A6": YELLOW}, {5: GREEN}))
    assert set(statuses(found, register).values()) == {"constituted"}
    assert found.faults == ()
    assert {one.what for one in found.notes if "colours are not read" in one.what} == {
        "5 is filled green (#92D050), unlike the others: colours are not read",
        "B4 is filled red (#FF0000), unlike the others: colours are not read",
        "A6 is written in yellow (#FFFF00), unlike the others: colours are not read",
    }


@pytest.mark.parametrize("status", ["Formed", None])
def test_stripes_and_one_colour_for_all_say_nothing(status: str | None, of: Of) -> None:
    rows = [TITLE, HEAD[:2], ("Patiala", "Formed"), *((name, status) for name in NAMES)]
    striped = painted(rows, row_fills={4: GREEN, 6: GREEN, 8: GREEN})
    uniform = painted(rows, {f"B{row}": GREEN for row in range(2, 9)})
    for content in (striped, uniform):
        found = of(content)
        assert [one.what for one in (*found.faults, *found.notes) if "colour" in one.what] == []


def test_one_sign_in_two_colours_is_asked_for_each(of: Of, register: Register) -> None:
    rows = [TITLE, HEAD[:2], *((name, "●") for name in NAMES[:3])]
    content = painted(rows, inks={"B3": GREEN, "B4": GREEN, "B5": RED})
    assert ("B3", "● green (#92D050)") in asked(of(content))
    words = (("● green (#92D050)", "constituted"), ("● red (#FF0000)", "not_constituted"))
    found = of(content, Choices(words=words))
    assert found.faults == ()
    assert statuses(found, register) == {
        "Amritsar": "constituted",
        "Ludhiana": "constituted",
        "Jalandhar": "not_constituted",
    }


def test_a_coloured_cell_of_a_step_is_a_fault_until_it_is_set_aside(of: Of) -> None:
    rows = [
        ("Punjab, plans as on 15.10.2026",),
        ("District", "DEAP drafted", "DEAP notified"),
        ("Amritsar", "Yes", None),
    ]
    content = painted([*rows, ("Moga", "Yes", None)], {"C3": GREEN})
    assert [(one.cell, one.word) for one in of(content).faults] == [("C3", "")]
    assert of(content, Choices(aside=frozenset({"DEPC!C3"}))).is_publishable


def test_colours_of_opendocument_sheets_are_seen(of: Of) -> None:
    styles = (
        '<office:automatic-styles><style:style style:name="g" style:family="table-cell">'
        '<style:table-cell-properties fo:background-color="#92d050"/></style:style></office:automatic-styles>'
    )
    content = making.ods([TITLE, HEAD[:2], ("Amritsar", None), ("Moga", None), ("Barnala", "Formed")])

    def paint(parts: dict[str, bytes]) -> None:
        text = parts["content.xml"].decode()
        text = text.replace("<office:body>", f"{styles}<office:body>")
        text = text.replace(
            "<text:p>Moga</text:p></table:table-cell><table:table-cell/>",
            '<text:p>Moga</text:p></table:table-cell><table:table-cell table:style-name="g"/>',
        )
        parts["content.xml"] = text.encode()

    found = of(making.rezipped(content, paint), name="return.ods")
    assert asked(found) == [("B4", "green (#92D050)")]


def test_colours_of_old_workbooks_are_seen(of: Of) -> None:
    found = of((Path(__file__).parent / "files" / "colours.xls").read_bytes(), name="return.xls")
    assert [one.cell for one in found.faults] == ["B3", "B5"]


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("FFFFFF", ""),
        ("000000", ""),
        ("zz", ""),
        ("00B050", "green (#00B050)"),
        ("ffc000", "orange (#FFC000)"),
        ("FFC7CE", "light red (#FFC7CE)"),
        ("F2F2F2", "light grey (#F2F2F2)"),
        ("7F3F00", "brown (#7F3F00)"),
    ],
)
def test_a_colour_has_a_name_and_white_and_black_have_none(rgb: str, name: str) -> None:
    assert colour_name(rgb) == name


def test_a_tint_makes_a_colour_lighter_or_darker() -> None:
    assert (tinted("4F81BD", 0.8), tinted("808080", -0.5)) == ("DCE6F2", "404040")
