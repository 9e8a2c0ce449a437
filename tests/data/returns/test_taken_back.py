"""What a file says that counts no more, by a word beside a value or by a line through it: asked, never stored in silence."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.taken_back import taken_back

Of = Callable[..., Draft]
DEPC = ("DEPCs of Himachal Pradesh as on 31.08.2026",)
GOA = ("DEAPs of Goa as on 31.08.2026",)


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        ((("District", "ODOP product"), ("Shimla", "Apple (withdrawn)")), "B3"),
        ((("District", "ODOP product"), ("Shimla", "सेब (निरस्त)")), "B3"),
        ((("District", "ODOP product", "Sector"), ("Shimla", "Apple", "Agriculture (deleted)")), "C3"),
        ((("District", "DEPC status", "Order No."), ("Shimla", "Constituted", "IND-12 (cancelled)")), "C3"),
        ((("District code (LGD)", "District", "DEPC status"), ("23 (deleted)", "Shimla", "Constituted")), "A3"),
        ((("S.No.", "District", "DEPC status"), ("1 (रद्द)", "Shimla", "Constituted")), "A3"),
    ],
)
def test_a_value_that_says_that_it_was_taken_back_is_asked(draft: Of, rows: Any, cell: str) -> None:
    found = draft(making.xlsx([DEPC, *rows]))
    assert cell in [one.cell for one in found.faults if "does it count?" in one.what]
    assert not found.is_publishable


def test_a_code_of_goods_that_was_deleted_is_asked(draft: Of) -> None:
    rows = [
        ("Exports of Goa, 2024-25, Rs crore",),
        ("District", "HS code", "Export value"),
        ("North Goa", "0901 (deleted)", 2),
    ]
    assert [one.cell for one in draft(making.xlsx(rows)).faults] == ["B3"]


def test_a_row_or_cell_set_aside_asks_no_more(draft: Of) -> None:
    rows = [DEPC, ("District", "ODOP product"), ("Shimla", "Apple (withdrawn)"), ("Solan", "Mushroom")]
    found = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!B3"})))
    assert [row["product_name"] for row in found.rows] == ["Mushroom"]
    assert found.is_publishable


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("stayed by the High Court", "stayed"),
        ("IND-1/2021 (superseded)", "superseded"),
        ("Order withdrawn", "withdrawn"),
        ("বাতিল", "বাতিল"),
        ("Tea - dropped", "dropped"),
    ],
)
def test_words_of_taking_back(text: str, word: str) -> None:
    assert taken_back(text) == word


@pytest.mark.parametrize("text", ["Muga silk", "not cancelled", "Dropped-cotton yarn", "सब्जी", "Seed removed tamarind"])
def test_other_words_are_none(text: str) -> None:
    assert taken_back(text) == ""


def struck(row: int, column: int, text: str) -> Callable[..., None]:
    def strike(book: Any) -> None:
        book.worksheets()[0].write(row, column, text, book.add_format({"font_strikeout": True}))

    return strike


def test_a_heading_and_a_title_struck_through_are_asked(draft: Of) -> None:
    rows = [GOA, ("District", "Drafted on", "Notified on"), ("North Goa", "01.02.2023", "05.06.2024")]
    found = draft(making.xlsx(rows, more=struck(1, 2, "Notified on")))
    assert [one.cell for one in found.faults] == ["C2"]
    left = draft(making.xlsx(rows, more=struck(1, 2, "Notified on")), choices=Choices(aside=frozenset({"Sheet1!C"})))
    assert [(row["stage"], row["notified_on"]) for row in left.rows] == [("drafted", None)]
    title = draft(making.xlsx(rows, more=struck(0, 0, str(GOA[0]))))
    assert ([one.cell for one in title.faults], title.as_on_date) == (["A1"], None)


def test_a_district_struck_through_above_its_rows_is_asked(draft: Of) -> None:
    rows = [
        ("ODOP of Goa as on 31.08.2026",),
        ("S.No.", "Product", "Sector"),
        ("North Goa",),
        (1, "Feni", "Food Processing"),
    ]
    rows += [("South Goa",), (1, "Kokum", "Agriculture")]
    found = draft(making.xlsx(rows, more=struck(4, 0, "South Goa")))
    assert [one.cell for one in found.faults] == ["A5"]


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        ((("District", "Status of DEAP", "Remarks"), ("North Goa", "notified", "order withdrawn")), "C3"),
        (
            (
                ("District", "DEPC status", "Remarks"),
                ("North Goa", "Constituted", "committee since dissolved; order cancelled"),
            ),
            "C3",
        ),
        ((("District", "ODOP product", "Remarks"), ("North Goa", "Feni", "deleted from the list")), "C3"),
    ],
)
def test_a_remark_by_which_a_row_counts_no_more_is_asked(draft: Of, rows: Any, cell: str) -> None:
    assert [one.cell for one in draft(making.xlsx([GOA, *rows])).faults] == [cell]


@pytest.mark.parametrize("remark", ["meeting of 12.03 cancelled", "minutes withdrawn", "old plan superseded"])
def test_a_remark_of_another_thing_is_no_fault(draft: Of, remark: str) -> None:
    rows = [GOA, ("District", "Status of DEAP", "Remarks"), ("North Goa", "notified", remark)]
    assert draft(making.xlsx(rows)).with_remarks_held().is_publishable


EXPORTS = [
    ("Exports of Goa, 2024-25, Rs crore",),
    ("District", "Export value", "Remarks"),
    ("North Goa", 2),
    ("South Goa", 3),
]


@pytest.mark.parametrize(
    "note",
    [
        "South Goa since revised to 12",
        "In row 2 please read 4",
        "North Goa figure may be read as 4",
        "North Goa: value changed from 2 to 4",
        "Note: Feni replaced by Kokum in the list",
        "पणजी: 2 के स्थान पर 4 पढ़ा जाए",
    ],
)
def test_a_note_that_changes_a_value_is_looked_at_by_a_person(draft: Of, note: str) -> None:
    found = draft(making.xlsx([*EXPORTS, (note,)]))
    assert [one.place for one in found.open] == ["Sheet1!5"]
    assert draft(making.xlsx([*EXPORTS, (note,)]), choices=Choices(aside=frozenset({"Sheet1!5"}))).is_publishable


def test_a_remark_that_changes_a_value_is_asked(draft: Of) -> None:
    rows = [*EXPORTS[:3], ("South Goa", 3, "since revised to 12")]
    assert [one.cell for one in draft(making.xlsx(rows)).faults] == ["C4"]


def test_a_comment_that_speaks_against_its_cell_is_looked_at_and_another_is_named(draft: Of) -> None:
    def comment(text: str) -> Callable[..., None]:
        return lambda book: book.worksheets()[0].write_comment("B3", text)

    rows = [GOA, ("District", "Status of DEAP"), ("North Goa", "notified")]
    found = draft(making.xlsx(rows, more=comment("Order withdrawn on 02.07.2026")))
    assert [one.place for one in found.open] == ["Sheet1!comment B3"]
    left = Choices(aside=frozenset({"Sheet1!comment B3"}))
    assert draft(making.xlsx(rows, more=comment("Order withdrawn on 02.07.2026")), choices=left).is_publishable
    assert draft(making.xlsx(rows, more=comment("typed by the DIC"))).is_publishable


@pytest.mark.parametrize(("name", "is_asked"), [("Superseded", True), ("old_list", True), ("Gold and gems", False)])
def test_a_sheet_that_is_called_old_is_asked(draft: Of, name: str, is_asked: bool) -> None:
    found = draft(making.xlsx([GOA, ("District", "Status of DEAP"), ("North Goa", "notified")], names=[name]))
    assert ["does it count? Set" in one.sentence() for one in found.faults] == ([True] if is_asked else [])
