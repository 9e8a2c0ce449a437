"""Chase letters: together they hold the gap list, each annexes its own State's districts, and every number in them is cited."""

from __future__ import annotations

import io
from datetime import date
from zipfile import ZipFile

import pytest

from analytics.documents.paper import Cited, Paper
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS, Gap, chase
from analytics.letters.letter import HEADINGS, Letter, Terms, due_by_default, government, letter_paper, letters
from analytics.plans.questions import district_plans, gap_list
from analytics.provenance import Provenance
from data.store import Store
from tests.record_totals import DEPCS_BY_STATEMENT, DEPCS_NOT_KNOWN, NO_ODOP_PRODUCT, PLANS_DRAFTED, PLANS_NOT_KNOWN

TODAY = date(2026, 11, 21)
TERMS = Terms(TODAY, due_by_default(TODAY), file_number="DGFT/DEH/2026/117", signatory="A. B.\nDeputy Director")
VIEW = Provenance("Gap list", "DEH", "Chase letters, as on 21.11.2026", "784 districts", TODAY, ("Returns: their own",))


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
    plans = district_plans(real, national)
    for kind in ("none", "drafted", "stale", "statement", "not_known"):
        named = {row.district_code for row in gap_list(plans, TODAY, kind)}
        assert {row.district_code for row in chase(real, national, f"plan-{kind.replace('_', '-')}").rows} == named
    counts = {key: len(chase(real, national, key).rows) for key in GAP_LISTS}
    assert counts == {
        "plan-none": 0,
        "plan-drafted": PLANS_DRAFTED,
        "plan-stale": 5,
        "plan-statement": 15,
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
        "As on 21.11.2026, the District Export Action Plan of 1 of the 3 districts of Bihar is known only from a statement",
        "about the State as a whole; no paper of the district itself has been seen",
        "A reply by 06.12.2026 is requested",
        "Deputy Director",
        "Enclosed: Annexure, 1 district.",
    ):
        assert words in text
    table = letter_paper(bihar).tables[0]
    assert (table.marking, table.as_on, table.origin.base_value) == ("ANNEXURE", TODAY, 3)
    assert table.rows == ((1, "Aurangabad", "189", "By a statement about all districts", None, None, "No"),)


def test_a_letter_about_all_districts_does_not_count_them_twice(tiny: Store, national: Filters) -> None:
    by_state = {one.state_name: body(letter_paper(one)) for one in letters_of(tiny, national, "plan-not-known")}
    assert "says anything of the District Export Action Plan of each of the 2 districts of Assam." in by_state["Assam"]
    (delhi,) = [text for name, text in by_state.items() if name == "Delhi"]
    assert "of the one district of Delhi." in delhi
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
    row = Gap("188", "Araria", 10, "Bihar", True, "Nothing on record", None, None)
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
