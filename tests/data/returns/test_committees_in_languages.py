"""Committees as the States' offices return them: meetings not held, one order for many districts, the State left unsaid."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft
from data.returns.words.vocabulary import concepts


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Sequence[Sequence[Any]], more: Any = None) -> Draft:
        return draft(making.xlsx(rows, more=more), "return.xlsx")

    return read


@pytest.mark.parametrize(
    "words",
    [
        "No meeting held so far",
        "Yet to be held",
        "नहीं हुई",
        "अद्याप झाली नाही",
        "હજુ મળેલ નથી",
        "সভা হয়নি",
        "সভা হোৱা নাই",
        "ବୈଠକ ହୋଇନାହିଁ",
        "நடைபெறவில்லை",
        "సమావేశం జరగలేదు",
        "ಸಭೆ ನಡೆದಿಲ್ಲ",
        "യോഗം ചേർന്നിട്ടില്ല",
        "ਮੀਟਿੰਗ ਨਹੀਂ ਹੋਈ",
    ],
)
def test_a_meeting_that_was_not_held_gives_no_day_and_stops_nothing(of: Any, words: str) -> None:
    found = of([["Assam"], ["District", "DEPC constituted", "Last meeting on"], ["Kamrup", "Yes", words]])
    assert found.is_publishable
    assert [(row["status"], row["last_meeting_on"]) for row in found.rows] == [("constituted", None)]


HEAD = ["District", "DEPC constituted", "Order No.", "Order date", "Last meeting on"]


def merged(column: int, last: int) -> Callable[[Any], None]:
    def merge(book: Any) -> None:
        book.worksheets()[0].merge_range(2, column, last, column, "")
        book.worksheets()[0].write(2, column, {2: "G.O. 45", 3: "12.03.2021", 4: "01.02.2026"}[column])

    return merge


def test_one_order_merged_over_districts_is_that_of_each(of: Any) -> None:
    rows = [["Assam"], HEAD, *([name, "Yes", None, "12.03.2021", None] for name in ("Kamrup", "Nalbari", "Majuli"))]
    found = of(rows, merged(2, 4))
    assert [row["order_number"] for row in found.rows] == ["G.O. 45"] * 3
    assert "Sheet1: C3 is merged down to C5 and was read for each of these rows" in found.filled
    assert found.is_publishable


def test_a_meeting_merged_over_districts_and_an_order_over_no_district_are_asked(of: Any) -> None:
    rows = [["Assam"], HEAD, *([name, "Yes", "1", "12.03.2021", None] for name in ("Kamrup", "Nalbari"))]
    assert [one.cell for one in of(rows, merged(4, 3)).faults] == ["E3"]
    without = [["Assam"], HEAD, ["Kamrup", "Yes", None, "12.03.2021"], [None, "Yes", None, "12.03.2021"]]
    assert "C3" in [one.cell for one in of(without, merged(2, 3)).faults]


def test_the_state_of_names_in_its_own_script_is_proposed(of: Any) -> None:
    found = of([["Committees"], ["District", "DEPC constituted"], ["சேலம்", "Yes"], ["மதுரை", "Yes"]])
    (fault,) = found.faults
    assert fault.what == "it is not said which State the rows are about (2 names are districts of Tamil Nadu)"


@pytest.mark.parametrize(
    ("done", "not_done"),
    [
        ("हो चुका है", "नहीं हुआ"),
        ("हो गया", "अभी नहीं हुआ"),
        ("झाली आहे", "झाली नाही"),
        ("થયેલ છે", "થયેલ નથી"),
        ("হয়েছে", "হয়নি"),
        ("হৈছে", "হোৱা নাই"),
        ("ହୋଇଛି", "ହୋଇନାହିଁ"),
        ("செய்யப்பட்டுள்ளது", "செய்யப்படவில்லை"),
        ("జరిగింది", "జరగలేదు"),
        ("ಆಗಿದೆ", "ಆಗಿಲ್ಲ"),
        ("ചെയ്തു", "ചെയ്തിട്ടില്ല"),
        ("ਹੋ ਚੁੱਕੀ ਹੈ", "ਨਹੀਂ ਹੋਈ"),
    ],
)
def test_done_and_not_done_answer_whether_a_committee_is_constituted(of: Any, done: str, not_done: str) -> None:
    found = of([["Assam"], ["District", "DEPC constituted"], ["Kamrup", done], ["Nalbari", not_done]])
    assert found.is_publishable
    assert [row["status"] for row in found.rows] == ["constituted", "not_constituted"]


@pytest.mark.parametrize(
    "heading",
    [
        "Has the committee been formed? (Yes/No)",
        "क्या समिति का गठन हो चुका है (हाँ/नहीं)",
        "समिती गठित आहे काय",
        "समिती स्थापन करण्यात आलेली आहे काय? (होय/नाही)",
        "સમિતિની રચના થઈ છે? (હા/ના)",
        "સમિતિની રચના થઈ છે કે નહીં",
        "શું કમિટી બની છે?",
        "কমিটি গঠিত হয়েছে কি? (হ্যাঁ/না)",
        "কমিটি গঠন কৰা হৈছেনে?",
        "କମିଟି ଗଠନ କରାଯାଇଛି କି? (ହଁ/ନା)",
        "குழு அமைக்கப்பட்டுள்ளதா? (ஆம்/இல்லை)",
        "కమిటీ ఏర్పాటు చేశారా? (అవును/కాదు)",
        "ಸಮಿತಿ ರಚನೆ ಆಗಿದೆಯೇ? (ಹೌದು/ಇಲ್ಲ)",
        "സമിതി രൂപീകരിച്ചിട്ടുണ്ടോ?",
        "ਕੀ ਕਮੇਟੀ ਬਣ ਗਈ ਹੈ? (ਹਾਂ/ਨਹੀਂ)",
    ],
)
def test_a_heading_that_asks_whether_a_committee_is_formed_is_its_status(of: Any, heading: str) -> None:
    found = of(
        [["Assam"], ["District", heading, "Last sitting"], ["Kamrup", "Yes", "02.07.2026"], ["Nalbari", "No", None]]
    )
    assert found.is_publishable
    assert [(row["status"], row["last_meeting_on"]) for row in found.rows] == [
        ("meeting", "2026-07-02"),
        ("not_constituted", None),
    ]


@pytest.mark.parametrize("heading", ["સમિતિની રચના થઈ નથી", "સમિતિની રચના થશે?", "समिती स्थापन होणार काय"])
def test_a_heading_that_denies_or_looks_ahead_is_no_status(heading: str) -> None:
    assert concepts(heading) is None
