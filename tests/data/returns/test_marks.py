"""What a file says by its look: hidden parts, texts struck through, colours and codes that its notes explain."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest
import xlsxwriter

from data.returns.choices import Choices, choices_from
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.values.hidden import ASK_HIDDEN
from data.returns.values.marks import speaks_of_colours
from data.returns.words.legend import legend_of, without_legend

PLANS = (
    ("Rajasthan, action plans as on 15.10.2026",),
    ("District", "Status of DEAP", "Remarks"),
    ("Ajmer", 1, None),
    ("Alwar", 2, None),
    ("Baran", 3, None),
)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Sequence[Sequence[Any]], choices: Choices | None = None, more: Any = None) -> Draft:
        return draft(making.xlsx(rows, more=more), "return.xlsx", choices)

    return read


def stages(draft: Draft, register: Register) -> dict[str, object]:
    return {register.title[str(row["district_code"])]: row["stage"] for row in draft.rows}


def test_hidden_sheets_rows_and_columns_are_named_with_what_was_done(of: Any, register: Register) -> None:
    def hide(book: xlsxwriter.Workbook) -> None:
        sheet = book.worksheets()[0]
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column("B:B", None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
        making.hidden_sheet(book)

    rows = [*PLANS[:2], ("Ajmer", "Notified", "x"), ("Alwar", "Drafted", "y")]
    asked = of(rows, more=hide)
    assert [(one.what, one.remedy) for one in asked.faults] == [
        ("Sheet1!4, Sheet1!B, Sheet1!C are hidden in the file and would be read: do they count?", ASK_HIDDEN)
    ]
    found = of(rows, Choices(hidden="read"), more=hide)
    assert found.faults == ()
    assert stages(found, register) == {"Ajmer": "notified", "Alwar": "drafted"}
    assert tuple(one.words for one in found.hidden) == (
        "sheet Old, hidden in the file, was not read (5 cells)",
        "Sheet1: row 4, hidden in the file, was read",
        "Sheet1: column B, hidden in the file, was read as Status of the plan",
        "Sheet1: column C, hidden in the file, was read as Remarks",
    )


def test_hidden_rows_and_columns_are_set_aside_together_by_one_word(of: Any, register: Register) -> None:
    def hide(book: xlsxwriter.Workbook) -> None:
        sheet = book.worksheets()[0]
        sheet.autofilter("A2:C5")
        sheet.filter_column("B", "x == Notified")
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})

    rows = [*PLANS[:2], ("Ajmer", "Notified", "x"), ("Alwar", "Drafted", "y"), ("Baran", "Notified", "z")]
    found = of(rows, Choices(hidden="aside"), more=hide)
    assert found.is_publishable
    assert stages(found, register) == {"Ajmer": "notified", "Baran": "notified"}
    assert [row["remarks"] for row in found.rows] == [None, None]
    assert [(one.place, one.why, one.cells) for one in found.asides] == [
        ("Sheet1!C", "hidden in the file; set aside by hand", ("C2", "C3", "C5")),
        ("Sheet1!4", "hidden in the file; set aside by hand", ("A4", "B4", "C4")),
    ]
    assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides) == 13


def test_what_is_hidden_and_not_read_asks_nothing_and_the_word_is_of_one_file(of: Any, register: Register) -> None:
    def hide(book: xlsxwriter.Workbook) -> None:
        book.worksheets()[0].set_column("C:C", None, None, {"hidden": True})
        book.worksheets()[0].set_column("A:A", None, None, {"hidden": True})
        book.worksheets()[0].set_row(9, None, None, {"hidden": True})

    rows = [PLANS[0], ("S.No.", "District", "E-mail", "Status of the plan"), (1, "Ajmer", "a@b.in", "Notified")]
    assert of(rows, more=hide).is_publishable
    said = choices_from({"hidden": "aside"}, register)
    assert (said.as_json(), said.of_layout.hidden) == ({"hidden": "aside"}, "")
    for word in ("?", "yes", True):
        with pytest.raises(ReturnFault, match="does not say what becomes of what the file hides"):
            choices_from({"hidden": word}, register)


def test_the_comments_of_cells_are_named(of: Any) -> None:
    def comment(book: xlsxwriter.Workbook) -> None:
        book.worksheets()[0].write_comment("B3", "Order stayed by High Court")

    found = of([*PLANS[:2], ("Ajmer", "Notified", "x")], more=comment)
    assert [one.words for one in found.hidden] == [
        "Sheet1: the comment at B3 ('Order stayed by High Court') was not read: look whether it changes what the cell says"
    ]


def test_what_is_struck_through_waits_for_a_person(of: Any, register: Register) -> None:
    def strike(book: xlsxwriter.Workbook) -> None:
        sheet, line = book.worksheets()[0], book.add_format({"font_strikeout": True})
        sheet.write_row(2, 0, ("Ajmer", "Notified"), line)
        sheet.write(3, 1, "Drafted", line)
        sheet.write_rich_string(4, 0, "Ba", line, "ran")

    rows = [*PLANS[:2], ("Ajmer", "Notified"), ("Alwar", "Drafted"), ("Baran", "Drafted")]
    found = of(rows, more=strike)
    assert [(one.cell, one.what) for one in found.faults] == [
        ("A3", "the row of 'Ajmer' is struck through in the file: does it count?"),
        ("B4", "'Drafted' is struck through in the file, wholly or in part: does it count?"),
        ("A5", "the row of 'Baran' is struck through in the file: does it count?"),
    ]
    aside = Choices(aside=frozenset({"Sheet1!3", "Sheet1!B4", "Sheet1!5"}))
    found = of(rows, aside, strike)
    assert ([one.what for one in found.faults], found.rows) == (["no row says anything"], ())


def test_a_column_struck_through_is_one_question(of: Any) -> None:
    def strike(book: xlsxwriter.Workbook) -> None:
        line = book.add_format({"font_strikeout": True})
        book.worksheets()[0].write_column(2, 1, ("Notified", "Drafted", "Drafted"), line)

    found = of([*PLANS[:2], ("Ajmer", "Notified"), ("Alwar", "Drafted"), ("Baran", "Drafted")], more=strike)
    assert [(one.cell, one.what) for one in found.faults] == [
        ("B2", "the column is struck through in the file (3 cells): does it count?")
    ]


def test_strikes_are_seen_in_opendocument(draft: Callable[..., Draft]) -> None:
    struck = (
        b'<office:automatic-styles><style:style style:name="s"><style:text-properties style:text-line-through-style="solid"/>'
        b"</style:style></office:automatic-styles><office:body>"
    )

    def strike(parts: dict[str, bytes]) -> None:
        content = parts["content.xml"].replace(b"<office:body>", struck)
        parts["content.xml"] = content.replace(
            b'office:value-type="string"><text:p>Ajmer',
            b'table:style-name="s" office:value-type="string"><text:p>Ajmer',
        )

    rows = [*PLANS[:2], ("Ajmer", "Notified"), ("Alwar", "Drafted")]
    found = draft(making.rezipped(making.ods(rows), strike), "return.ods")
    assert [one.cell for one in found.faults] == ["A3"]


@pytest.mark.parametrize(
    "note",
    [
        *("Red = dropped", "Rows in yellow are proposed", "लाल रंग: हटाए गए जिले", "Orange = draft stage"),
        *("Red font indicates revised figures", "Bold entries are new", "Entries in italics are provisional"),
        *("Shaded portion is from the DIC", "पिवळ्या रंगातील जिल्हे नवीन आहेत", "લીલા રંગમાં દર્શાવેલ જિલ્લા"),
    ],
)
def test_a_note_that_speaks_of_colours_waits_for_a_person(note: str, of: Any) -> None:
    rows = [*PLANS[:2], ("Ajmer", "Notified"), (), (note,)]
    found = of(rows)
    assert [one.cell for one in found.faults] == ["A5"]
    assert of(rows, Choices(aside=frozenset({"Sheet1!A5"}))).is_publishable


def test_codes_are_read_as_the_file_explains_them(of: Any, register: Register) -> None:
    found = of([*PLANS, (), ("Codes: 1 = Notified, 2 = Draft prepared, 3 = Not begun",)])
    assert [(one.cell, one.what, one.word) for one in found.faults] == [
        (
            "B5",
            "the code '3' stands for 'Not begun' (Sheet1!A7), and 'Not begun' is no stage that is known here",
            "Not begun",
        )
    ]
    by_hand = Choices(words=(("Not begun", "none"),))
    found = of([*PLANS, (), ("Codes: 1 = Notified, 2 = Draft prepared, 3 = Not begun",)], by_hand)
    assert stages(found, register) == {"Ajmer": "notified", "Alwar": "drafted", "Baran": "none"}
    assert "Sheet1: the code '1' was read as 'Notified', which Sheet1!A7 says" in found.filled


def test_a_letter_that_the_file_turns_round_is_never_read_as_yes(of: Any, register: Register) -> None:
    rows = [
        ("Gujarat, committees as on 30.06.2026",),
        ("Y = not constituted, N = constituted",),
        ("District", "DEPC constituted (Y/N)"),
        ("Amreli", "N"),
        ("Anand", "Y"),
    ]
    found = of(rows)
    assert {register.title[str(row["district_code"])]: row["status"] for row in found.rows} == {
        "Amreli": "constituted",
        "Anand": "not_constituted",
    }
    found = of([*rows, (), ("Y = constituted",)])
    assert [one.cell for one in found.faults] == ["B5"]
    assert "two meanings, 'not constituted' (Sheet1!A2) and 'constituted' (Sheet1!A7)" in found.faults[0].what


def test_a_code_that_stands_for_nothing_known_stays_not_known(of: Any, register: Register) -> None:
    found = of([*PLANS[:2], ("Ajmer", "NA"), ("Alwar", "D"), (), ("D = Draft; NA = Not applicable",)])
    assert (stages(found, register), found.faults) == ({"Alwar": "drafted"}, ())


@pytest.mark.parametrize(
    "text", ["Jaipur Blue-Pottery", "Nagpur Orange: GI tag of 2014", "Green Energy Mission", "Rediff - news"]
)
def test_what_only_names_a_colour_is_no_note_on_colours(text: str) -> None:
    assert not speaks_of_colours(text)


def test_a_heading_may_explain_the_codes_of_its_own_column(of: Any, register: Register) -> None:
    heading = ("District", "Status of DEAP (1-Notified, 2-Drafted)")
    found = of([PLANS[0], heading, ("Ajmer", 1), ("Alwar", 2)])
    assert stages(found, register) == {"Ajmer": "notified", "Alwar": "drafted"}


def test_a_list_of_codes_on_a_sheet_of_its_own_counts(draft: Callable[..., Draft], register: Register) -> None:
    codes = [("Codes",), (1, "Notified"), (2, "Drafted"), (3, "None")]
    found = draft(making.xlsx(PLANS, codes, names=("Plans", "Codes")), "return.xlsx")
    assert stages(found, register) == {"Ajmer": "notified", "Alwar": "drafted", "Baran": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "Part A: Action plans",
        "Order No: 12 dated 03.04.2021; Ref No: abc dated",
        "1. Wet grinder\n2. Textile machinery",
        "Phone - 0253-2501234, Fax - abc",
        "DEPC constituted (Y/N)",
        "Position as on 15.10.2026",
    ],
)
def test_what_only_looks_like_a_list_of_codes_is_none(text: str) -> None:
    assert legend_of([(text, "A1")]) == {}
    assert without_legend(text) == text
