"""Returns as an office types them, with the turns that stopped strangers' files: each read right, or asked for its true reason."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.intake import Draft
from data.returns.names.names import Register

Of = Callable[..., Draft]


@pytest.fixture
def of(draft: Of) -> Of:
    def read(text: str, choices: Choices | None = None) -> Draft:
        found = draft(text.strip().encode(), "return.csv", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def places(faults: tuple[CellFault, ...]) -> list[str]:
    return [one.cell for one in faults]


def rows(found: Draft, register: Register, *names: str) -> dict[str, tuple[Any, ...]]:
    return {register.title[row["district_code"]]: tuple(row[name] for name in names) for row in found.rows}


def test_products_without_a_sector_have_none_stated_and_a_code_behind_a_name_is_kept(
    of: Of, register: Register
) -> None:
    found = of("""
Gujarat: Districts as Export Hubs
Sr No,District,Identified product (with HS Code)
1,Kutch,Castor oil (1515)
2,Surat,Man-made fabric - 5407
3,Rajkot,Brass parts (Jamnagar type)
""")
    assert found.is_publishable, (found.faults, found.open)
    assert rows(found, register, "product_name", "sector", "remarks") == {
        "Kachchh": ("Castor oil", "Not stated", "HS code 1515"),
        "Surat": ("Man-made fabric", "Not stated", "HS code 5407"),
        "Rajkot": ("Brass parts (Jamnagar type)", "Not stated", None),
    }
    assert any("no column gives the products' sector" in one for one in found.filled)


def test_a_serial_number_of_its_own_keeps_a_row_from_the_district_above(of: Of, register: Register) -> None:
    found = of("""
Odisha: Districts as Export Hubs
Sl,District,Product
1,Puri,Pattachitra
,,Cashew
2,Angul,Mango
3,,Sal leaf
""")
    assert places(found.faults) == ["B6"]
    numbered = of("""
Odisha: Districts as Export Hubs
Sl,District,Product
1,Puri,Pattachitra
2,,Cashew
3,Angul,Mango
4,,Sal leaf
""")
    assert numbered.is_publishable
    assert [row["product_name"] for row in numbered.rows] == ["Pattachitra", "Cashew", "Mango", "Sal leaf"]


def test_a_bare_heading_over_words_of_a_status_is_the_status(of: Of, register: Register) -> None:
    found = of("""
Kerala as on 01.03.2024
District,DEPC,Order date
Kollam,Constituted,01.02.2021
Kannur,Not constituted,
""")
    assert found.is_publishable, (found.faults, found.open)
    assert rows(found, register, "status", "order_date") == {
        "Kollam": ("constituted", "2021-02-01"),
        "Kannur": ("not_constituted", None),
    }


def test_the_day_beside_a_status_is_that_of_the_step_and_as_on_is_the_return_s(of: Of, register: Register) -> None:
    found = of("""
STATE: RAJASTHAN
District,Plan status,Date,As on
Jaipur,Notified,10.01.2024,30-09-2026
Kota,Reviewed,01.02.2025,30-09-2026
Ajmer,Drafted,,30-09-2026
""")
    assert found.is_publishable, (found.faults, found.open)
    assert str(found.as_on_date) == "2026-09-30"
    assert rows(found, register, "stage", "notified_on", "reviewed_on") == {
        "Jaipur": ("notified", "2024-01-10", None),
        "Kota": ("reviewed", None, "2025-02-01"),
        "Ajmer": ("drafted", None, None),
    }
    wrong = of("""
STATE: RAJASTHAN
District,Plan status,Date,As on
Jaipur,Notified,10.01.2031,30-09-2026
Kota,None,01.02.2025,30-08-2026
""")
    assert places(wrong.faults) == ["C3", "C4"]
    assert wrong.as_on_date is None


@pytest.mark.parametrize("note", ["* order awaited", "Source - DIC", "Joint Director", "# provisional"])
def test_a_footnote_or_signature_below_the_table_is_no_district(of: Of, note: str) -> None:
    found = of(f"Kerala\nDistrict,Status of DEPC\nKollam,Constituted\n{note},\n")
    assert (found.questions, found.faults) == ((), ())
    assert [one.place for one in found.asides] == ["CSV!4"]


def test_a_cell_that_bears_the_mark_of_a_footnote_waits_for_a_person(of: Of) -> None:
    text = "Kerala\nDistrict,Status of DEPC\nKollam,Constituted*\n* proposed,\n"
    (fault,) = of(text).faults
    assert (fault.cell, "B3 bears the mark * of the note '* proposed'" in fault.what) == ("A4", True)
    assert of(text, Choices(aside=frozenset({"CSV!A4"}))).is_publishable


def test_a_district_as_the_official_lists_print_it_is_that_district(of: Of, register: Register) -> None:
    found = of("Odisha\nDistrict,Status of DEPC\nKhurda,Constituted\nSundergarh,Constituted\n")
    assert set(rows(found, register)) == {"Khordha", "Sundargarh"}


def test_an_abolished_district_is_said_to_be_abolished(of: Of) -> None:
    (fault,) = of("Rajasthan\nDistrict,Status of DEPC\nJaipur,Constituted\nDudu,Constituted\n").faults
    assert fault.cell == "A4"
    assert fault.what.startswith("the district Dudu was abolished on 28.12.2024 by cabinet decision (press report of")
    assert fault.what.endswith("by the maps its area lies in Jaipur")


def test_a_code_does_not_turn_an_abolished_district_into_the_one_that_took_it_in(of: Of) -> None:
    found = of("राजस्थान\nजिला,LGD code,समिति गठित\nजयपुर,102,हाँ\nजोधपुर ग्रामीण,107,हाँ\n")
    assert [one.written for one in found.questions] == ["जोधपुर ग्रामीण"]
    assert [row["district_code"] for row in found.rows] == ["102"]


def test_a_former_name_is_read_and_said(of: Of) -> None:
    found = of("Madhya Pradesh\nDistrict,Status of DEPC\nHoshangabad,Constituted\nBhopal,Constituted\n")
    assert found.is_publishable
    assert "CSV: read by another or former name: Hoshangabad is Narmadapuram" in found.filled


def test_a_name_of_another_state_that_is_short_for_one_of_this_state_is_asked(of: Of) -> None:
    found = of("Uttar Pradesh\nDistrict,Status of DEPC\nLakhimpur,Constituted\nAgra,Constituted\n")
    assert [(one.written, one.settled.suggestions[0].name) for one in found.questions] == [("Lakhimpur", "Kheri")]
    assert not found.faults


def test_names_that_read_like_one_district_are_offered_together_and_others_are_not(of: Of) -> None:
    found = of("Haryana\nDistrict,Status of DEPC\nSonepat,Constituted\nPanipet,Constituted\nMohindergarh,Constituted\n")
    assert {one.written: one.near.name if one.near else None for one in found.questions} == {
        "Sonepat": "Sonipat",
        "Panipet": "Panipat",
        "Mohindergarh": None,
    }


def test_the_sign_of_an_abbreviation_is_no_zero(of: Of) -> None:
    found = of("बिहार\nजिला,समिति गठित,आदेश संख्या,आदेश दिनांक\nपटना,हाँ,उ०/निर्यात-१२/२०२१,०५.०७.२०२१\n")
    assert [(row["order_number"], row["order_date"]) for row in found.rows] == [
        ("उ\u0966/निर्यात-12/2021", "2021-07-05")
    ]


def test_a_list_that_names_no_scheme_has_one_fault(of: Of) -> None:
    text = "Tamil Nadu\nமாவட்டம்,ஏற்றுமதிப் பொருள்,துறை\nSalem,Steel,Metal\nErode,Turmeric,Agri\n"
    assert [one.what for one in of(text).faults] == ["the scheme is not given: the lists are never mixed"]
    assert len(of(text, Choices(scheme="DEH")).rows) == 2


YES_AND_NO = """
Andhra Pradesh
District,DEPC constituted,,Date of order
,Yes,No,
Guntur,✓,,05.02.2021
Krishna,{},{},
Kurnool,,,
"""


def joined(draft: Of, yes: str, no: str) -> Draft:
    rows = [line.split(",") for line in YES_AND_NO.format(yes, no).strip().splitlines()]
    return draft(making.xlsx(rows, more=lambda book: merge(book.worksheets()[0])), "return.xlsx")


def merge(sheet: Any) -> None:
    sheet.merge_range("B2:C2", "DEPC constituted")
    for column, text in (("A", "District"), ("D", "Date of order")):
        sheet.merge_range(f"{column}2:{column}3", text)


def test_a_tick_under_yes_or_under_no_is_one_answer(draft: Of, register: Register) -> None:
    found = joined(draft, "", "✓")
    assert found.is_publishable, (found.faults, found.open)
    assert rows(found, register, "status", "order_date") == {
        "Guntur": ("constituted", "2021-02-05"),
        "Krishna": ("not_constituted", None),
    }
    assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)


@pytest.mark.parametrize(("yes", "no"), [("✓", "✓"), ("✗", ""), ("", "x"), ("", "Yes")])
def test_marks_under_yes_and_no_that_cannot_be_told_are_a_fault(draft: Of, yes: str, no: str) -> None:
    (fault,) = joined(draft, yes, no).faults
    assert (fault.cell, "which of the columns 'Yes' and 'No'" in fault.what) == ("B5", True)


def test_a_column_no_is_never_read_without_its_yes(draft: Of) -> None:
    text = [line.split(",") for line in YES_AND_NO.format("", "✓").strip().splitlines()]
    content = making.xlsx(text, more=lambda book: merge(book.worksheets()[0]))
    found = draft(content, "return.xlsx", Choices(columns=(("B", "aside"), ("C", "status"))))
    assert not found.is_publishable


def test_a_state_is_the_same_with_its_nasal_as_a_letter_or_as_a_dot(of: Of, register: Register) -> None:
    found = of("झारखण्ड\nजिला,समिति गठित\nराँची,हाँ\n")
    assert set(rows(found, register)) == {"Ranchi"}


def test_a_name_that_begins_otherwise_is_never_offered_to_be_accepted_with_others(of: Of) -> None:
    (asked,) = of("Karnataka\nDistrict,Status of DEPC\nMangalore,Constituted\n").questions
    assert asked.near is None
    assert of("Kerala\nDistrict,Status of DEPC\nCalicut,Constituted\n").questions == ()


def test_the_committee_s_approval_beside_a_plan_is_the_plan_s_and_with_a_code_is_no_other_word(
    of: Of, register: Register
) -> None:
    plans = of("ગુજરાત\nજિલ્લાનું નામ,યોજનાની સ્થિતિ,સમિતિની મંજૂરીની તારીખ\nSurat,મંજૂર,05.04.2024\n")
    assert rows(plans, register, "stage", "notified_on") == {"Surat": ("notified", "2024-04-05")}
    products = of(
        "बिहार निर्यात हब\nजिले का नाम,चयनित उत्पाद (एचएस कोड सहित)\nमधुबनी,मखाना (2008)\n", Choices(scheme="DEH")
    )
    assert rows(products, register, "product_name", "remarks") == {"Madhubani": ("मखाना", "HS code 2008")}


def test_one_day_beside_different_statuses_may_be_that_of_the_report_and_is_asked(of: Of) -> None:
    text = "Bihar\nDistrict,Plan status,Date\nGaya,Notified,31.03.2024\nPatna,Drafted,31.03.2024\nSaran,Notified,31.03.2024\n"
    (fault,) = of(text).faults
    assert (fault.cell, "the same day stands beside every status" in fault.what) == ("C2", True)
    assert of(text, Choices(columns=(("Date", "aside"),))).is_publishable
    assert of(text.replace("Drafted,31.03.2024", "Drafted,01.02.2024")).is_publishable


def test_a_sheet_for_one_district_may_list_its_particulars_one_below_the_other(draft: Of, register: Register) -> None:
    lines = [
        ["Assam - DEAP"],
        ["Particulars", "Position"],
        ["Status of DEAP", "Notified"],
        ["Date of notification", "03.03.2024"],
    ]
    found = draft(making.xlsx(lines, names=["Nagaon"]), "return.xlsx")
    assert found.is_publishable, (found.faults, found.open)
    assert rows(found, register, "stage", "notified_on") == {"Nagaon": ("notified", "2024-03-03")}


def test_a_status_a_name_or_a_step_that_doubts_itself_waits_for_a_person(of: Of) -> None:
    found = of("""
Kerala: District Export Action Plans as on 01.10.2026
District,Status,Notified on,Remarks
Idukki,Drafted?,,
Kannur,Drafted (?),,
Wayanad,Drafted / notified,,
Kollam,Drafted,Yes?,
Kottayam?,Drafted,,
Palakkad,Drafted,?,sure?
""")
    assert places(found.faults) == ["B3", "B4", "B5", "C6", "A7"]
    assert "not certain" in found.faults[0].what
    committees = of("""
Kerala: DEPCs as on 01.10.2026
District,DEPC constituted
Idukki,Yes?
Kannur,No?
Wayanad,✓/✗
Kollam,Yes
""")
    assert places(committees.faults) == ["B3", "B4", "B5"]
    assert "both yes and no" in committees.faults[2].what
    # What could not be read is not said to be nothing.
    assert not [one for one in (*found.notes, *committees.notes) if "no status is said" in one.what]


def test_a_footnotes_mark_before_a_name_is_tied_to_its_note(of: Of) -> None:
    found = of("""
Kerala: District Export Action Plans as on 01.10.2026
District,Status
*Idukki,Drafted
Kannur,Drafted
* Idukki plan was withdrawn in June 2026,
""")
    assert not found.is_publishable
    assert "A3 bears the mark *" in found.faults[0].what


def test_a_column_about_what_is_returned_that_is_not_understood_stops_publication(of: Of) -> None:
    found = of("""
Kerala: DEPCs as on 01.10.2026
District,DEPC constituted,Procs No.,Telephone
Idukki,Yes,12-A,0486 222
""")
    assert [one.place for one in found.open] == ["CSV!C"]
    hindi = of("""
Bihar: DEPCs as on 01.10.2026
District,DEPC constituted,योजना शाखा,समिति कक्ष,दूरभाष
Gaya,Yes,12-A,B-4,0631 222
""")
    assert [one.place for one in hindi.open] == ["CSV!C", "CSV!D"]


def test_what_a_row_without_a_status_says_beside_is_said_to_be_lost_and_nil_to_be_no_meeting(of: Of) -> None:
    found = of("""
Kerala: District Export Action Plans as on 01.10.2026
District,Status,Remarks
Idukki,,Plan of 2022 returned
Kannur,Drafted,
""")
    assert [one.what for one in found.notes if one.cell == "B3"] == [
        "no status is said of Idukki: it stays not known, and its remarks are not kept"
    ]
    meetings = of("""
Kerala: DEPCs as on 01.10.2026
District,DEPC constituted,Last meeting on
Idukki,Yes,Nil
""")
    assert [one.what for one in meetings.notes if one.cell == "C3"] == ["'Nil' gives no meeting: none is stored"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("e/; izns'k\ndz-,ftyk,mRikn dk uke\n1,bankSj,vkyw\n2,Hkksiky,tjh", "such as Kruti Dev"),
        ("Jharkhand: list of Aspirational Districts\nSl,Name,Block\n1,Ranchi,2", "Aspirational Districts is no return"),
    ],
)
def test_a_file_that_is_no_return_is_said_to_be_what_it_is(of: Of, text: str, why: str) -> None:
    found = of(text)
    assert not found.is_publishable
    assert any(why in one.what for one in found.faults), found.faults
