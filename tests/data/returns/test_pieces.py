"""Dates and numbers as written, templates that read back, differences that add up, copies with their marks."""

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from analytics.documents.layout_rules import ILLUSTRATIVE
from data.returns import intake, templates
from data.returns.difference import Effect, difference
from data.returns.faults import CellFault, address, letters
from data.returns.files.cells import cleaned, read_date, read_number
from data.returns.marked import marked_copy
from data.returns.names.names import Register
from data.returns.words.kinds import KINDS, Kind, field_of
from data.returns.words.vocabulary import concepts


@pytest.mark.parametrize(
    "written",
    [
        "02.08.2023",
        "2/8/2023",
        "02-08-23",
        "2 Aug 2023",
        "2nd August, 2023",
        "August 2, 2023",
        "2023-08-02",
        "2023-08-02 00:00:00",
        "02-Aug-2023",
        "०२.०८.२०२३",
        "२ अगस्त २०२३",
        " 2 . 8 . 2023 ",
        "2 Aug'23",
    ],
)
def test_one_day_in_many_forms(written: str) -> None:
    assert read_date(written) == date(2023, 8, 2)


@pytest.mark.parametrize(
    "written",
    [
        *("Thirty-first March, 2026", "31st day of March, 2026", "the 31st of March 2026", "March the 31st, 2026"),
        *("Thirty First day of March, Two Thousand and Twenty-Six", "31st March, 2026 A.D.", "31.03.2026 (F.N.)"),
        *("Tuesday, 31 March 2026", "31.03.2026 (मंगलवार)", "31 मार्च, 2026 को", "३१ मार्च, २०२६ रोजी"),
        *("તા. ૩૧ માર્ચ ૨૦૨૬", "31મી માર્ચ 2026", "৩১শে মার্চ ২০২৬", "৩১ মাৰ্চ, ২০২৬", "ମାର୍ଚ୍ଚ 31, 2026", "୩୧ ମାର୍ଚ୍ଚ ୨୦୨୬"),
        *("31 மார்ச், 2026", "2026 மார்ச் 31", "31 మార్చి, 2026", "౩౧ మార్చి ౨౦౨౬", "ಮಾರ್ಚ್ 31, 2026", "೩೧ ಮಾರ್ಚ್ ೨೦೨೬"),
        *("2026 മാർച്ച് 31", "31 മാര്\u200dച്ച് 2026", "੩੧ ਮਾਰਚ ੨੦੨੬"),
    ],
)
def test_a_day_in_words_and_in_every_script(written: str) -> None:
    assert read_date(written) == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("इकतीस मार्च 2026", "in words that are not read"),
        ("31 चैत्र 1948", "another Indian calendar"),
        ("Monday, 31 March 2026", "is a Tuesday and the cell says Monday"),
        ("Thirty-first June, 2026", "there is no day 31.6.2026"),
        ("Thirty-second March, 2026", "in words that are not read"),
    ],
)
def test_a_day_in_words_that_is_not_read_says_why(written: str, why: str) -> None:
    assert why in str(read_date(written))


@pytest.mark.parametrize("written", ["August 2023", "2023", "31.02.2023", "12.13.2023", "soon", "45139", "2.8.223"])
def test_what_is_no_day_says_why(written: str) -> None:
    assert isinstance(read_date(written), str)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("12,34,567", 1_234_567),
        ("१२", 12),
        ("-3", -3),
        ("2.50", 2.5),
        (7, 7),
        (7.0, 7),
        ("12345678901234567.0", 12345678901234567),
    ],
)
def test_numbers_in_indian_grouping_and_digits(written: str | int, number: float) -> None:
    assert read_number(written) == number


def test_text_is_cleaned_and_the_change_is_named() -> None:
    assert cleaned("  Kam\u200brup \u00a0 Metro ").text == "Kamrup Metro"
    assert cleaned("\u202eabc").changes == ("invisible characters were removed",)
    assert cleaned("=1+1").changes == ("it begins like a formula and is kept as text",)
    assert cleaned("-5").changes == ()
    assert cleaned("-").changes == ()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("क्र.सं.", "serial"),
        ("क्र०", "serial"),
        ("क्र. सं०", "serial"),
        ("क्रम संख्या", "serial"),
        ("क्रमांक", "serial"),
        ("क्रियान्वयन प्रारंभ", "under_way_on"),
        ("क्रियान्वयन दिनांक", "under_way_on"),
    ],
)
def test_a_hindi_serial_number_is_told_from_the_word_for_implementation(written: str, name: str) -> None:
    field = field_of("plans", concepts(written), written)
    assert field is not None
    assert field.name == name


def test_addresses() -> None:
    assert [letters(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert address(7, 2) == "B7"


FILLED: dict[Kind, dict[str, Any]] = {
    "plans": {"Status of the plan": "drafted", "Drafted on": date(2023, 2, 1), "Remarks": "x"},
    "committees": {
        "Status of the committee": "constituted",
        "Order number": "12",
        "Order date": "01.02.2021",
        "Seats filled (numbers 1 to 13)": "1-13",
    },
    "products": {
        "Scheme (ODOP, PMFME-ODOP or DEH)": "ODOP",
        "Product": "Tea",
        "Sector": "Agriculture",
        "GI tagged (yes or no)": "yes",
    },
    "exports": {"Financial year": "2025-26", "Value": 12.5, "Unit": "US$ million"},
    "figures": {
        "Scheme": "DEH",
        "Measure": "plans",
        "Value": 590,
        "Unit": "districts",
        "As on date": date(2025, 7, 21),
        "Document": "Reply",
        "Statement": "Said",
    },
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_template_reads_back_without_fault(kind: Kind, register: Register, today: date) -> None:
    # The mark of the sample above the headings is a title, and no row.
    book = openpyxl.load_workbook(io.BytesIO(templates.template(kind, [18], register, ILLUSTRATIVE)))
    assert book.sheetnames == ["Return", "Notes"]
    sheet = book["Return"]
    assert sheet["A1"].value == ILLUSTRATIVE
    heads = {str(cell.value): number for number, cell in enumerate(sheet[2], start=1)}
    assert FILLED[kind].keys() <= heads.keys()
    rows = 3 if kind == "figures" else sheet.max_row
    for row in range(3, rows + 1):
        for head, value in FILLED[kind].items():
            sheet.cell(row, heads[head], value)
    target = io.BytesIO()
    book.save(target)
    draft = intake.read(target.getvalue(), "filled.xlsx", register, {}, today=today)
    assert (draft.faults, draft.questions, draft.kept_aside) == ((), (), ())
    assert draft.kind == kind
    assert len(draft.rows) == {"plans": 35, "committees": 36, "products": 35, "exports": 35, "figures": 1}[kind]
    assert draft.with_remarks_held().is_publishable


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_template_is_no_fault_but_for_saying_nothing(kind: Kind, register: Register, today: date) -> None:
    for content in (
        templates.template(kind, [18, 9], register),
        templates.template_csv(kind, [18, 9], register, ILLUSTRATIVE),
    ):
        draft = intake.read(content, "blank", register, {}, today=today)
        assert draft.kind == kind
        assert [one.what for one in draft.faults] in (
            ["no row says anything"],
            ["there is no row below the headings"],
        )


def test_a_template_offers_the_words(register: Register) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(templates.template("plans", [18], register)))["Return"]
    (choices,) = sheet.data_validations.dataValidation
    assert choices.formula1 == '"none,drafted,notified,under_way,reviewed"'


def plan(code: str, stage: str) -> dict[str, object]:
    return {"district_code": code, "stage": stage, "remarks": None}


def test_a_difference_says_what_moves_and_what_it_does_to_the_national_counts(register: Register) -> None:
    stored = [plan("291", "none"), plan("290", "drafted"), plan("282", "notified"), plan("212", "drafted")]
    rows = [plan("291", "drafted"), plan("290", "drafted"), plan("283", "notified")]
    found = difference(stored, rows, kind="plans", register=register, states=[18])
    assert {(one.subject, one.kind) for one in found.changes} == {
        ("291", "changed"),
        ("290", "unchanged"),
        ("282", "dropped"),
        ("283", "new"),
    }
    assert found.per_state == {18: {"new": 1, "changed": 1, "unchanged": 1, "dropped": 1}}
    assert next(one.fields for one in found.changes if one.kind == "changed") == ("stage",)
    assert found.effects[:3] == (Effect("none", 1, 0), Effect("drafted", 3, 5), Effect("notified", 1, 2))


def test_a_return_that_is_silent_takes_no_publicity_back(register: Register) -> None:
    stored = [plan("291", "drafted") | {"is_public": True}, plan("290", "drafted") | {"is_public": True}]
    rows = [plan("291", "notified") | {"is_public": None}, plan("290", "none") | {"is_public": None}]
    found = difference(stored, rows, kind="plans", register=register, states=[18])
    assert {one.subject: one.fields for one in found.changes} == {"291": ("stage",), "290": ("stage", "is_public")}
    assert found.effects[-1] == Effect("public", 2, 1)
    # Our records say of a district without a plan that none is public; the return that says 'none' again changes nothing.
    again = difference(
        [plan("290", "none") | {"is_public": False}], rows[1:], kind="plans", register=register, states=[18]
    )
    assert again.per_state == {18: {"new": 0, "changed": 0, "unchanged": 1, "dropped": 0}}


def test_committee_and_product_counts(register: Register) -> None:
    depc = {"committee": "DEPC", "state_code": 18, "district_code": "291", "status": "meeting"}
    found = difference([], [depc], kind="committees", register=register, states=[18])
    assert Effect("DEPC constituted", 0, 1) in found.effects
    assert Effect("DEPC meeting", 0, 1) in found.effects
    product = {"scheme": "ODOP", "district_code": "291", "product_name": "Tea"}
    other = {"scheme": "ODOP", "district_code": "291", "product_name": "Silk"}
    found = difference([product], [product, other], kind="products", register=register, states=[18])
    assert found.effects == (Effect("ODOP products", 1, 2), Effect("ODOP districts", 1, 1))


def test_a_marked_copy_shows_each_fault_in_its_cell_and_carries_no_formula(register: Register, today: date) -> None:
    content = b"State,District,Status of the plan,Remarks\r\nAssam,Kamrup,almost,=1+1\r\nAssam,Jorhat,none,\r\n"
    draft = intake.read(content, "a.csv", register, {}, today=today)
    book = openpyxl.load_workbook(io.BytesIO(marked_copy(content, "a.csv", draft.faults, ILLUSTRATIVE)))
    assert ILLUSTRATIVE in [cell.value for row in book["Faults to correct"] for cell in row]
    assert book.sheetnames == ["Faults to correct", "CSV"]
    assert [cell.value for cell in book["Faults to correct"][2]][:2] == ["CSV", "C2"]
    sheet = book["CSV"]
    comment = sheet["C2"].comment
    assert comment is not None
    assert "'almost' is no stage" in comment.text
    assert sheet["C2"].fill.fgColor.rgb == "FFF8D7DA"
    assert sheet["C3"].fill.fgColor.rgb != "FFF8D7DA"
    assert (sheet["D2"].value, sheet["D2"].data_type) == ("=1+1", "s")


def test_a_file_that_cannot_be_read_still_gives_its_list() -> None:
    fault = CellFault("the file is damaged", "Save it again")
    book = openpyxl.load_workbook(io.BytesIO(marked_copy(b"PK\x03\x04", "a.xlsx", [fault])))
    assert book.sheetnames == ["Faults to correct"]
    assert book.active is not None
    assert [cell.value for cell in book.active[2]][2:] == ["the file is damaged", "Save it again"]


@pytest.mark.parametrize(
    "heading",
    [
        "DEAP to be approved on",
        "DEAP for approval",
        "DEAP under review",
        "Under preparation (Yes/No)",
        "Approval pending",
        "कार्ययोजना अनुमोदन के लिए",
        "समीक्षा जारी",
        "DEPC meeting to be held on",
    ],
)
def test_what_is_still_to_come_is_no_step_that_was_taken(heading: str) -> None:
    assert not [kind for kind in KINDS if field_of(kind, concepts(heading), heading)]


@pytest.mark.parametrize(
    "heading",
    ["अधिसूचना जारी होने की तिथि", "Notified under notification no.", "Date of approval", "Under implementation"],
)
def test_a_step_that_was_taken_stays_one(heading: str) -> None:
    assert [kind for kind in KINDS if field_of(kind, concepts(heading), heading)]
