"""What lies beside the cells is named or asked: text boxes, pictures, page headers; merged remarks, notes on blanks."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest
import xlsxwriter

from data.people.identity import alone
from data.returns.choices import Choices
from data.returns.files.xlsx_beside import header_text
from data.returns.intake import Draft
from data.returns.remembered import confirm, confirmed_by, remembered

Of = Callable[..., Draft]
PLANS = (("Kerala DEAP",), ("District", "Status of DEAP"), ("Idukki", "Notified"), ("Kollam", "Drafted"))
BOX = "Idukki was notified provisionally"


def boxed(text: str = BOX, rows: Sequence[Sequence[Any]] = PLANS) -> bytes:
    return bytes(making.xlsx(rows, more=lambda book: book.worksheets()[0].insert_textbox("E2", text)))


def test_a_text_box_waits_until_a_person_has_looked(draft: Of, ledger: Any, register: Any) -> None:
    found = draft(boxed(), "return.xlsx")
    assert [one.sentence() for one in found.open] == [f"Sheet1!text box 1: the text box was not read ('{BOX}')"]
    assert not found.is_publishable
    by_hand = draft(boxed(), "return.xlsx", Choices(aside=frozenset({"Sheet1!text box 1"})))
    assert by_hand.is_publishable
    assert "Sheet1!text box 1: 'Idukki was notified provisionally'" in by_hand.filled[-1]


def test_a_text_box_that_was_passed_is_known_by_its_words_and_not_by_its_place(
    draft: Of, ledger: Any, register: Any
) -> None:
    by_hand = draft(boxed(), "return.xlsx", Choices(aside=frozenset({"Sheet1!text box 1"})))
    confirm(ledger, by_hand, alone("steward"))
    known = remembered(ledger.entries(), register)
    again = draft(boxed(), "return.xlsx", known[0].choices)
    assert (again.is_publishable, confirmed_by(again, known) is not None) == (True, True)
    other = draft(boxed("Kollam was withdrawn"), "return.xlsx", known[0].choices)
    assert [one.place for one in other.open] == ["Sheet1!text box 1"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("&CPROVISIONAL - as on 30.09.2026", "PROVISIONAL - as on 30.09.2026"),
        ('&L&"Arial,Bold"&12Draft&RPage &P of &N', "Draft Page of"),
        ("&CPage &P of &N", ""),
        ("&F&A&D", ""),
    ],
)
def test_what_a_page_header_says_beside_its_codes(written: str, said: str) -> None:
    assert header_text(written) == said


def test_the_day_and_a_word_of_doubt_may_stand_in_the_page_header(draft: Of) -> None:
    def header(book: xlsxwriter.Workbook) -> None:
        book.worksheets()[0].set_header("&CPROVISIONAL: position as on 30.09.2026")

    found = draft(making.xlsx(PLANS, more=header), "return.xlsx")
    assert (str(found.as_on_date), found.day_from) == ("2026-09-30", "the page's header of Sheet1")
    assert found.rows[0]["remarks"] == "called 'PROVISIONAL' in the page's header of Sheet1"
    assert [one.words for one in found.hidden] == [
        "Sheet1: the page's header or footer says 'PROVISIONAL: position as on 30.09.2026'"
    ]


def test_pictures_are_named(draft: Of) -> None:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def add(parts: dict[str, bytes]) -> None:
        relation = f'<Relationship Id="d" Type="{kinds}/drawing" Target="../drawings/drawing1.xml"/>'
        parts["xl/drawings/drawing1.xml"] = b'<wsDr xmlns="x"><pic/><pic/></wsDr>'
        parts["xl/worksheets/_rels/sheet1.xml.rels"] = f'<Relationships xmlns="r">{relation}</Relationships>'.encode()

    found = draft(making.rezipped(making.xlsx(PLANS), add), "return.xlsx")
    assert [one.words for one in found.hidden] == ["Sheet1: 2 pictures lie on the sheet and were not read"]
    assert found.is_publishable


def test_a_drawing_of_an_opendocument_sheet_is_no_part_of_its_cell(draft: Of) -> None:
    box = f"<draw:frame><draw:text-box><text:p>{BOX}</text:p></draw:text-box></draw:frame>"

    def draw(parts: dict[str, bytes]) -> None:
        text = parts["content.xml"].decode()
        text = text.replace("xmlns:text=", 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text=')
        parts["content.xml"] = text.replace("<text:p>Notified</text:p>", f"{box}<text:p>Notified</text:p>").encode()

    found = draft(making.rezipped(making.ods(PLANS), draw), "return.ods")
    assert [row["stage"] for row in found.rows] == ["notified", "drafted"]
    assert [one.samples for one in found.open] == [(BOX,)]


def test_a_remark_merged_over_rows_is_kept_with_each(draft: Of) -> None:
    rows = [*((*one, "Remarks") if number == 1 else one for number, one in enumerate(PLANS))]
    found = draft(making.xlsx(rows, more=making.merged(3, 4, 2, "by one order")), "return.xlsx")
    assert [row["remarks"] for row in found.rows] == ["by one order", "by one order"]
    assert "Sheet1: the remark in C3 is that of rows 3-4" in found.filled


@pytest.mark.parametrize(
    ("note", "is_asked"),
    [
        ("✓ = notified; blank = not notified", True),
        ("Note: Blank means not drafted", True),
        ("Districts left blank have no plan", True),
        ("रिक्त = योजना नहीं", True),
        ("Blank = not reported by the district", False),
        ("Please leave no cell blank", False),
        ("No column should be left blank", False),
    ],
)
def test_a_note_that_gives_blank_cells_a_meaning_is_asked(note: str, is_asked: bool, draft: Of) -> None:
    found = draft(making.xlsx([*PLANS, ("Kannur", None), (), (note,)]), "return.xlsx")
    assert any("gives blank cells a meaning" in one.what for one in found.faults) is is_asked
