"""Columns beside what is returned: a second one of districts, growth and chief goods, and a status 'Approved' alone."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register

DRAFT, DONE = ("drafted", None, None), ("notified", None, None)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Sequence[Sequence[Any]], choices: Choices | None = None) -> Draft:
        return draft(making.xlsx(rows), "return.xlsx", choices)

    return read


def plans(draft: Draft, register: Register) -> dict[str, tuple[Any, ...]]:
    return {
        register.title[row["district_code"]]: (row["stage"], row["drafted_on"], row["notified_on"])
        for row in draft.rows
    }


OLD_AND_NEW = [
    ["Assam, DEAP as on 31.03.2024"],
    ["Old District", "New District", "Status of DEAP"],
    ["Kamrup", "Kamrup", "Notified"],
    ["Sivasagar", "Charaideo", "Drafted"],
]


def test_of_two_columns_of_districts_a_person_says_which_counts(of: Any, register: Register) -> None:
    asked = of(OLD_AND_NEW)
    assert asked.faults[0].what.startswith("'Old District' (Sheet1!A) and 'New District' (Sheet1!B) name districts")
    by_hand = of(OLD_AND_NEW, choices=Choices(columns=(("New District", "district"), ("Old District", "aside"))))
    assert by_hand.is_publishable
    assert plans(by_hand, register) == {"Kamrup": DONE, "Charaideo": DRAFT}
    beside = of([OLD_AND_NEW[0], ["District", *OLD_AND_NEW[1][1:]], *OLD_AND_NEW[2:]])
    assert [(one.place, one.why) for one in beside.open] == [
        ("Sheet1!B", "'New District' names districts, and another column is read for them: say which of them counts")
    ]


def test_a_month_beside_a_status_is_kept_as_it_is_written(of: Any) -> None:
    rows = [["Assam"], ["District", "Present position of DEAP", "Since when"], ["Kamrup", "Notified", "Feb 2022"]]
    found = of(rows)
    assert [(row["stage"], row["notified_on"], row["remarks"]) for row in found.rows] == [
        ("notified", None, "Day of the status: February 2022, as written")
    ]
    assert found.is_publishable


@pytest.mark.parametrize("heading", ["Present status", "Status of DEAP", "Stage of plan"])
def test_approved_alone_is_asked_with_a_proposal(of: Any, register: Register, heading: str) -> None:
    rows = [["Assam DEAP"], ["District", heading], ["Kamrup", "Approved"], ["Nalbari", "Approved on 03.04.2022"]]
    asked = of([*rows, ["Majuli", "To be approved"]])
    assert [(one.word, one.proposal) for one in asked.faults] == [
        ("Approved", "notified"),
        ("To be approved", ""),
    ]
    by_hand = of(rows, choices=Choices(words=(("Approved", "notified"),)))
    assert plans(by_hand, register) == {"Kamrup": DONE, "Nalbari": ("notified", None, "2022-04-03")}


def test_growth_and_chief_goods_are_set_aside_by_name(of: Any) -> None:
    beside = [
        "Growth %",
        "Export growth 2022-23",
        "YoY growth",
        "Growth over previous year",
        "% share 2025-26 (P)",
        "Major items",
        "Major export products",
        "Top commodities",
    ]
    rows = [["Assam DEAP"], ["District", "Status of DEAP", *beside], ["Kamrup", "Notified", *["x"] * len(beside)]]
    found = of(rows)
    assert found.is_publishable
    assert [one.why.partition("' ")[0].strip("'") for one in found.asides] == beside


@pytest.mark.parametrize(
    "heading",
    [
        "Mobile No.",
        "Name and designation of nodal officer",
        "E-mail ID",
        "दूरभाष संख्या",
        "नोडल अधिकारी का नाम",
        "मोबाईल क्रमांक",
        "ફોન નંબર",
        "ইমেল ঠিকানা",
        "ଯୋଗାଯୋଗ ନମ୍ବର",
        "தொலைபேசி எண்",
        "ఫోన్ నంబరు",
        "ದೂರವಾಣಿ ಸಂಖ್ಯೆ",
        "ഫോൺ നമ്പർ",
        "ਮੋਬਾਈਲ ਨੰਬਰ",
        "क्र०सं०",
    ],
)
def test_contacts_and_the_like_are_set_aside_by_name(of: Any, heading: str) -> None:
    found = of([["Assam DEAP"], ["District", "Status of DEAP", heading], ["Kamrup", "Notified", "M 98640"]])
    assert found.is_publishable
    assert [one.why for one in found.asides] == [f"'{heading}' is not understood"]


@pytest.mark.parametrize(
    "heading",
    [
        "Flagship goods",
        "Turnover",
        "प्रमुख वस्तुएँ",
        "ରପ୍ତାନି ଯୋଗ୍ୟ ଉତ୍ପାଦ (DEH)",
        "ചരക്കുകൾ",
        "Officer's view",
        "Mobile phones made",
    ],
)
@pytest.mark.parametrize("value", ["கயிறு", 12, "Coir; mats"])
def test_a_column_that_nobody_understands_waits_for_a_person_whatever_its_script(
    of: Any, heading: str, value: str | int
) -> None:
    rows = [
        ["Assam DEAP"],
        ["District", "Status of DEAP", heading],
        ["Kamrup", "Notified", value],
        ["Nalbari", "Drafted", None],
    ]
    assert [one.place for one in of(rows).open] == ["Sheet1!C"]
    assert of(rows, choices=Choices(columns=(("C", "aside"),))).is_publishable
    # What says nothing stops nothing.
    assert of([*rows[:2], ["Kamrup", "Notified", "-"]]).is_publishable


@pytest.mark.parametrize("values", [("கயிறு", "மிளகு"), ("Coir", "Pepper"), (12.5, 14), ("Tea; jute", "Silk")])
def test_a_column_without_a_heading_waits_for_a_person(of: Any, values: tuple[Any, Any]) -> None:
    rows = [
        ["Assam DEAP"],
        ["District", "Status of DEAP"],
        ["Kamrup", "Notified", values[0]],
        ["Nalbari", "Drafted", values[1]],
    ]
    assert [(one.place, one.why) for one in of(rows).open] == [("Sheet1!C", "the column has no heading")]
    for said in (Choices(columns=(("C", "aside"),)), Choices(aside=frozenset({"Sheet1!C"}))):
        assert of(rows, choices=said).is_publishable
    mapped = of(rows, choices=Choices(columns=(("C", "remarks"),)))
    assert [row["remarks"] for row in mapped.rows] == [str(one) for one in values]


def test_serial_numbers_without_a_heading_stop_nothing(of: Any) -> None:
    rows = [
        ["Assam DEAP"],
        [None, "District", "Status of DEAP"],
        ["1.", "Kamrup", "Notified"],
        ["2.", "Nalbari", "Drafted"],
    ]
    assert of(rows).is_publishable


@pytest.mark.parametrize(
    "heading",
    [
        "No. of Members",
        "Strength of committee members",
        "Total No. of meetings held till date",
        "Meetings held in 2025-26",
        "Number of DEPC meetings conducted during the year",
        "सदस्यों की संख्या",
        "झालेल्या बैठकांची संख्या",
        "યોજાયેલ બેઠકોની સંખ્યા",
        "অনুষ্ঠিত সভার সংখ্যা / Number of meetings held",
        "ଅନୁଷ୍ଠିତ ବୈଠକ ସଂଖ୍ୟା",
        "நடைபெற்ற கூட்டங்களின் எண்ணிக்கை",
        "నిర్వహించిన సమావేశాల సంఖ్య",
        "ನಡೆದ ಸಭೆಗಳ ಸಂಖ್ಯೆ",
        "നടന്ന യോഗങ്ങളുടെ എണ്ണം",
        "ਹੋਈਆਂ ਮੀਟਿੰਗਾਂ ਦੀ ਗਿਣਤੀ",
        "সদস্য সংখ্যা",
    ],
)
def test_how_many_members_or_meetings_there_are_is_set_aside_by_name(of: Any, heading: str) -> None:
    rows = [
        ["Assam"],
        ["District", "DEPC constituted", heading],
        ["Kamrup", "Yes", 1],
        ["Nalbari", "Yes", "12 + 2 invitees"],
    ]
    found = of(rows)
    assert found.is_publishable
    (aside,) = found.asides
    assert aside.why == f"'{heading}' holds how many there are or took place, of which nothing is recorded"
    assert {row["status"] for row in found.rows} == {"constituted"}
    # A day under such a heading is no count: a person looks.
    assert not of([*rows, ["Majuli", "Yes", "12.03.2024"]]).is_publishable


def test_how_many_products_there_are_is_no_product(of: Any) -> None:
    for heading in ("Total products", "No. of products", "মোট পণ্য", "উৎপাদের সংখ্যা", "કુલ ઉત્પાદન"):
        rows = [["Assam, DEH"], ["District", "Product", heading], ["Kamrup", "Tea", 1], ["Nalbari", "Jute", 2]]
        found = of(rows)
        assert [row["product_name"] for row in found.rows] == ["Tea", "Jute"], heading
        assert found.is_publishable


@pytest.mark.parametrize("heading", ["Members", "DEPC members", "सदस्य", "સભ્યો", "உறுப்பினர்கள்"])
@pytest.mark.parametrize(
    "cells", [(13, 12), ("13+2", "Chairman + 12"), ("12 members", "अध्यक्ष + 12"), ("9", "11+2 invitees")]
)
def test_members_that_are_only_counted_are_no_seats(of: Any, heading: str, cells: tuple[Any, Any]) -> None:
    rows = [
        ["Assam"],
        ["District", "DEPC constituted", heading],
        ["Kamrup", "Yes", cells[0]],
        ["Nalbari", "Yes", cells[1]],
    ]
    found = of(rows)
    assert found.is_publishable
    assert [one.why for one in found.asides] == [
        f"'{heading}' holds how many there are or took place, of which nothing is recorded"
    ]
    assert [row["seats"] for row in found.rows] == [[], []]


def test_seats_by_number_stay_seats_and_words_among_counts_of_members_are_asked(of: Any) -> None:
    head = ["District", "DEPC constituted", "Members"]
    found = of([["Assam"], head, ["Kamrup", "Yes", "1-13"], ["Nalbari", "Yes", "1, 2, 5-7"]])
    assert [len(row["seats"]) for row in found.rows] == [13, 5]
    found = of([["Assam"], head, ["Kamrup", "Yes", 13], ["Nalbari", "Yes", "Dissolved"], ["Barpeta", "Yes", 12]])
    assert [one.place for one in found.open] == ["Sheet1!C"]
    found = of([["Assam"], head, ["Kamrup", "Yes", 13], ["Nalbari", "Yes", "13 (dissolved)"], ["Barpeta", "Yes", 12]])
    assert not found.is_publishable
    seats = ["District", "DEPC constituted", "Seats filled"]
    assert [one.cell for one in of([["Assam"], seats, ["Kamrup", "Yes", 13]]).faults] == ["C3"]
