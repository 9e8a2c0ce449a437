"""Reminders to States: together they hold the gap list, each annexes its own State's districts, and every number in them is cited."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import openpyxl
import pytest

from analytics.desk.issue.rules import letters_checks
from analytics.documents.paper import Cited, Paper
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.letters.fill_in import fill_in_sheet
from analytics.letters.gap_lists import GAP_LISTS, Gap, chase
from analytics.letters.letter import HEADINGS, Earlier, Letter, Terms, due_by_default, government, letter_paper, letters
from analytics.letters.tracker import Tracked, earlier_letters
from analytics.plans.questions import district_plans, gap_list
from analytics.provenance import Provenance
from data.returns import intake
from data.returns.names.names import register_as_on
from data.store import Store
from tests.record_totals import (
    DEPCS_BY_STATEMENT,
    DEPCS_NOT_KNOWN,
    NO_ODOP_PRODUCT,
    PLANS_BY_STATEMENT,
    PLANS_DRAFTED,
    PLANS_NOT_KNOWN,
    RECORD_DAY,
)

TODAY = date(2026, 11, 21)
TERMS = Terms(TODAY, due_by_default(TODAY), file_number="DGFT/DEH/2026/117", signatory="A. B.\nDeputy Director")
VIEW = Provenance(
    "Gap list", "DEH", "Reminders to States, as on 21.11.2026", "784 districts", TODAY, ("Returns: their own",)
)


def letters_of(store: Store, filters: Filters, key: str, view: Provenance = VIEW) -> tuple[Letter, ...]:
    found = chase(store, filters, key)
    return letters(
        GAP_LISTS[key],
        found.rows,
        found.bases,
        TERMS,
        view,
        as_on=filters.as_on,
        scheme="DEH",
        register=filters.register,
    )


def body(paper: Paper) -> str:
    return " ".join(one.text for one in paper.paragraphs)


def cells(paper: Paper, column: str) -> list[object]:
    return [row[HEADINGS.index(column)] for row in paper.tables[0].rows]


@pytest.mark.parametrize("key", GAP_LISTS)
def test_rows_over_all_letters_are_those_of_the_list(real: Store, national: Filters, key: str) -> None:
    found = chase(real, national, key)
    made = letters_of(real, national, key)
    assert [row for one in made for row in one.rows] == list(found.rows)
    assert [one.state_name for one in made] == sorted({row.state_name for row in found.rows})
    in_papers = [code for one in made for code in cells(letter_paper(one), "LGD code")]
    assert in_papers == [row.district_code for row in found.rows]


def test_the_lists_are_those_of_the_pages(real: Store, national: Filters) -> None:
    national = replace(national, as_on=RECORD_DAY)
    plans = district_plans(real, national)
    for kind in ("none", "drafted", "stale", "statement", "not_known"):
        named = {row.district_code for row in gap_list(plans, RECORD_DAY, kind)}
        assert {row.district_code for row in chase(real, national, f"plan-{kind.replace('_', '-')}").rows} == named
    counts = {key: len(chase(real, national, key).rows) for key in GAP_LISTS}
    assert counts == {
        "plan-none": 0,
        "plan-drafted": PLANS_DRAFTED,
        "plan-stale": 5,
        "plan-statement": PLANS_BY_STATEMENT,
        "plan-not-known": PLANS_NOT_KNOWN,
        "depc-none": 0,
        "depc-statement": DEPCS_BY_STATEMENT,
        "depc-not-known": DEPCS_NOT_KNOWN,
        "product-none": NO_ODOP_PRODUCT,
    }


def test_a_letter_annexes_its_own_state_alone(real: Store, national: Filters) -> None:
    state_of = {row.district_code: row.state_code for row in district_plans(real, national)}
    for one in letters_of(real, national, "plan-not-known"):
        assert {state_of[str(code)] for code in cells(letter_paper(one), "LGD code")} == {one.state_code}
        assert one.base == sum(code == one.state_code for code in state_of.values())


def test_a_letter_says_what_is_asked_of_whom_and_by_when(tiny: Store, national: Filters) -> None:
    (bihar,) = [one for one in letters_of(tiny, national, "plan-statement") if one.state_name == "Bihar"]
    text = body(letter_paper(bihar))
    for words in (
        "File No. DGFT/DEH/2026/117",
        "Dated 21.11.2026",
        "The Principal Secretary (Industries), Government of Bihar",
        "As on 21.11.2026, the District Export Action Plan of 1 of the 3 districts of Bihar has been reported in a statement",
        "about the State as a whole; the particulars of the district itself are awaited.",
        "You are requested to furnish the plan of each district in the Annexure",
        "may be furnished by 06.12.2026 in the enclosed sheet",
        "A nil report may also be furnished.",
        "Handbook of Procedures 2023, chapter 3",
        "Deputy Director",
        "Enclosed: Annexure, 1 district; fill-in sheet in Excel, with the districts of Bihar.",
    ):
        assert words in text
    table = letter_paper(bihar).tables[0]
    assert (table.marking, table.as_on, table.origin.base_value) == ("ANNEXURE", TODAY, 3)
    assert table.rows == ((1, "Aurangabad", "189", "Reported by State, particulars awaited", "No"),)


def test_a_letter_about_all_districts_does_not_count_them_twice(tiny: Store, national: Filters) -> None:
    by_state = {one.state_name: body(letter_paper(one)) for one in letters_of(tiny, national, "plan-not-known")}
    assert (
        "information on the District Export Action Plan of each of the 2 districts of Assam is awaited."
        in by_state["Assam"]
    )
    (delhi,) = [text for name, text in by_state.items() if name == "Delhi"]
    assert "of the one district of Delhi is awaited." in delhi
    assert "Government of NCT of Delhi" in delhi


def test_aspirational_districts_stand_first_and_are_named(real: Store, national: Filters) -> None:
    (bihar,) = [one for one in letters_of(real, national, "plan-not-known") if one.state_name == "Bihar"]
    marks = [bool(row.is_aspirational) for row in bihar.rows]
    assert marks == sorted(marks, reverse=True)
    assert bihar.aspirational == sum(marks) == 13
    assert "13 of these, marked in the Annexure, are Aspirational Districts" in body(letter_paper(bihar))


def test_every_digit_of_a_letter_is_cited(real: Store, national: Filters) -> None:
    for key in GAP_LISTS:
        for one in letters_of(real, national, key):
            for paragraph in letter_paper(one).paragraphs:
                for run in paragraph.runs:
                    assert isinstance(run, Cited) or not any(letter.isdigit() for letter in run), run


def test_the_addressee_is_an_office_until_the_author_writes_another() -> None:
    assert government(10, "Bihar") == "Government of Bihar"
    assert government(37, "Ladakh") == "Administration of Ladakh"
    assert government(34, "Puducherry") == "Government of Puducherry"
    row = Gap("188", "Araria", 10, "Bihar", True, "Information awaited", None, None)
    written = Terms(TODAY, TODAY, addressee="The Director of Industries, Patna-800015")
    (one,) = letters(
        GAP_LISTS["plan-not-known"], [row], {10: 38}, written, VIEW, as_on=TODAY, scheme="DEH", register="register"
    )
    assert one.addressee == "The Director of Industries, Patna-800015"


def test_a_word_letter_of_the_sample_is_marked_and_carries_its_code(tiny: Store, national: Filters) -> None:
    sample = Provenance(**{**vars(VIEW), "is_illustrative": True})
    one = letters_of(tiny, national, "plan-statement", sample)[0]
    paper = letter_paper(one, code="EHM-7")
    assert paper.is_illustrative
    made = docx_bytes(paper)
    assert made == docx_bytes(paper)
    with ZipFile(io.BytesIO(made)) as stored:
        parts = {name: stored.read(name).decode("utf-8", "replace") for name in stored.namelist()}
    assert any("ILLUSTRATIVE" in text for name, text in parts.items() if "header" in name)
    assert any("EHM-7" in text for name, text in parts.items() if "footer" in name)
    assert "Aurangabad" in parts["word/document.xml"]


FILLED: dict[str, dict[str, str | date]] = {
    "plan-not-known": {"Status of the plan": "drafted", "Drafted on": date(2026, 3, 2)},
    "depc-not-known": {
        "Status of the committee": "constituted",
        "Order number": "DIC/7",
        "Order date": date(2026, 2, 1),
        "Last meeting on": date(2026, 5, 4),
    },
    "product-none": {
        "Scheme (ODOP, PMFME-ODOP or DEH)": "ODOP",
        "Product": "Honey",
        "Sector": "Agriculture",
        "Tier": "Primary",
    },
}


@pytest.mark.parametrize("key", FILLED)
def test_a_sheet_filled_in_comes_back_through_the_import_without_a_hand(
    real: Store, national: Filters, key: str
) -> None:
    register = register_as_on(real, TODAY)
    one = letters_of(real, national, key)[0]
    book = openpyxl.load_workbook(io.BytesIO(fill_in_sheet(one, register)))
    sheet = book["Return"]
    heads = {str(cell.value): at for at, cell in enumerate(sheet[2], start=1)}
    for row in range(3, sheet.max_row + 1):
        for head, value in FILLED[key].items():
            sheet.cell(row, heads[head], value)
    target = io.BytesIO()
    book.save(target)
    draft = intake.read(target.getvalue(), "reply.xlsx", register, {}, today=TODAY)
    assert (draft.faults, draft.questions, draft.open, draft.filled) == ((), (), (), ())
    assert (draft.as_on_date, draft.states) == (one.terms.dated, (one.state_code,))
    named = {row["district_code"] for row in draft.rows if row.get("district_code")}
    assert len(named) == one.base
    assert {row.district_code for row in one.rows} <= named
    assert draft.is_publishable


def test_a_file_number_a_pin_code_and_a_telephone_need_no_origin(real: Store, national: Filters) -> None:
    (goa,) = [one for one in letters_of(real, national, "plan-not-known") if one.state_name == "Goa"]
    terms = Terms(
        TODAY,
        TODAY,
        file_number="12/117/2026-DEH",
        addressee="The Principal Secretary (Industries), {government}, Panaji-403001",
        signatory="A. B.\nDeputy Director\nTelephone: 011-23061562",
    )
    paper = letter_paper(replace(goa, terms=terms))
    (traced,) = [one for one in letters_checks(real, national, {"Goa": paper}) if one.check.key == "traced"]
    assert traced.severity == "green"
    assert "Panaji-403001" in body(paper)


def test_a_letter_names_those_before_it_that_wait_for_a_reply(real: Store, national: Filters) -> None:
    def sent(gap: str, answered_on: date | None, reference: str) -> Tracked:
        days = (date(2026, 9, 1), date(2026, 10, 1), answered_on)
        return Tracked(30, "Goa", gap, date(2026, 8, 1), 2, None, reference, *days, None, "A. B.", 7)

    rows = [
        sent("plan-drafted", None, "DEH/5"),
        sent("plan-stale", date(2026, 10, 5), "DEH/6"),
        sent("depc-not-known", None, "DEH/7"),
    ]
    earlier = earlier_letters(rows, "plan", TODAY)
    assert earlier == {30: (Earlier(date(2026, 9, 1), date(2026, 10, 1), "DEH/5"),)}
    assert earlier_letters(rows, "plan", date(2026, 9, 1)) == {}
    (goa,) = [one for one in letters_of(real, national, "plan-not-known") if one.state_name == "Goa"]
    assert (
        "This office's letter No. DEH/5 dated 01.09.2026, and reminder dated 01.10.2026, to which no reply is on record."
    ) in body(letter_paper(replace(goa, earlier=earlier[30])))


@pytest.mark.parametrize("key", ["plan-not-known", "depc-statement", "product-none"])
def test_no_letter_is_red_by_words_of_the_product(real: Store, national: Filters, key: str) -> None:
    papers = {one.state_name: letter_paper(one) for one in letters_of(real, national, key)}
    outcomes = letters_checks(real, national, papers)
    assert [(one.check.key, one.words) for one in outcomes if one.severity == "red"] == []
