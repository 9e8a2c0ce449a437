"""Cells of a list of products that name none, and sectors, in the States' languages."""

import csv
from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.paths import REFERENCE
from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.no_product import names_none
from data.returns.words.sectors import sector_of

_HEAD: Sequence[Any] = ("District", "Product", "Sector")


def _list(*rows: Sequence[Any]) -> bytes:
    content: bytes = making.xlsx([("Kerala: ODOP products",), _HEAD, *rows])
    return content


@pytest.mark.parametrize(
    "text",
    [
        "Identification under way",
        "none yet",
        "(not yet finalised)",
        "अभी तक कोई उत्पाद चिह्नित नहीं",
        "चयन प्रक्रियाधीन",
        "उत्पादन अद्याप निश्चित नाही",
        "ઉત્પાદન હજુ નક્કી નથી",
        "এখনও চিহ্নিত হয়নি",
        "এতিয়াও চিনাক্ত হোৱা নাই",
        "ଏପର୍ଯ୍ୟନ୍ତ ଚିହ୍ନଟ ହୋଇନାହିଁ",
        "இன்னும் தேர்வு செய்யப்படவில்லை",
        "ఇంకా ఎంపిక కాలేదు",
        "ಇನ್ನೂ ಆಯ್ಕೆ ಆಗಿಲ್ಲ",
        "ഇതുവരെ തിരഞ്ഞെടുത്തിട്ടില്ല",
        "ਅਜੇ ਚੋਣ ਨਹੀਂ ਹੋਈ",
        "শূন্য",
        "இல்லை",
    ],
)
def test_a_cell_that_names_no_product_stores_none(draft: Callable[..., Draft], text: str) -> None:
    found = draft(_list(("Kollam", text, "Marine"), ("Idukki", "Cardamom", "Agriculture")))
    assert [row["product_name"] for row in found.rows] == ["Cardamom"]
    assert "B3" in [one.cell for one in (*found.notes, *found.faults)]


@pytest.mark.parametrize("text", ["Honey (approval not received)", "मधुमक्खी पालन, अन्य चिन्हित", "চা নয়, এখনও বিবেচ্য"])
def test_a_cell_that_may_name_none_is_asked(draft: Callable[..., Draft], text: str) -> None:
    found = draft(_list(("Kollam", text, "Marine")))
    assert [(one.cell, "no product is named yet" in one.what) for one in found.faults] == [("B3", True)]


def test_a_product_whose_name_ends_as_a_denial_does_is_a_product() -> None:
    assert [names_none(text) for text in ("চিরুনি", "চাটনি", "હાથશાળની સાડી", "এখনও করা হয়নি")] == ["", "", "", "none"]


def test_no_product_of_the_published_lists_is_taken_for_none() -> None:
    for name in ("odop_products", "pmfme_products"):
        with (REFERENCE / f"{name}.csv").open(encoding="utf-8-sig") as lines:
            assert [one["product_name"] for one in csv.DictReader(lines) if names_none(one["product_name"])] == []


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("कृषि", "Agriculture"),
        ("हथकरघा क्षेत्र", "Handloom"),
        ("হস্তশিল্প", "Handicraft"),
        ("তাঁত", "Handloom"),
        ("கைத்தறி", "Handloom"),
        ("చేనేత రంగం", "Handloom"),
        ("ಕರಕುಶಲ", "Handicraft"),
        ("ਖੇਤੀਬਾੜੀ", "Agriculture"),
        ("Handlooms", "Handloom"),
        ("Minerals", ""),
    ],
)
def test_a_sector_is_known_in_the_states_languages(text: str, sector: str) -> None:
    assert sector_of(text) == sector


def test_a_sector_is_stored_as_the_list_names_it_and_an_unknown_one_is_said(draft: Callable[..., Draft]) -> None:
    found = draft(_list(("Kollam", "Cashew", "കൃഷി"), ("Idukki", "Granite", "Minerals")))
    assert [row["sector"] for row in found.rows] == ["Agriculture", "Minerals"]
    assert [(one.cell, one.what) for one in found.notes if "sector" in one.what] == [
        ("C4", "'Minerals' is none of the list's sectors: it is kept as it is written")
    ]


def test_an_unknown_word_for_a_sector_is_asked_once_with_a_proposal(draft: Callable[..., Draft]) -> None:
    rows = [("Kollam", "Cashew", "കൃഷി അനുബന്ധം"), ("Idukki", "Cardamom", "കൃഷി അനുബന്ധം")]
    found = draft(_list(*rows))
    assert {(one.word, one.proposal) for one in found.faults} == {("കൃഷി അനുബന്ധം", "Agriculture")}
    said = Choices(words=(("കൃഷി അനുബന്ധം", "Agriculture"),))
    assert [row["sector"] for row in draft(_list(*rows), choices=said).rows] == ["Agriculture", "Agriculture"]


def test_fisheries_and_manufacturing_are_sectors_in_the_states_languages() -> None:
    marine = (
        "मत्स्यव्यवसाय",
        "মৎস্য",
        "મત્સ્યોદ્યોગ",
        "ମତ୍ସ୍ୟ ଚାଷ",
        "மீன்வளத்துறை",
        "మత్స్య పరిశ్రమ",
        "ಮೀನುಗಾರಿಕೆ",
        "മത്സ്യബന്ധനം",
        "ਮੱਛੀ ਪਾਲਣ",
    )
    assert {sector_of(one) for one in marine} == {"Marine"}
    made = ("उत्पादन उद्योग", "ઉત્પાદન ઉદ્યોગ", "উৎপাদন শিল্প", "ଉତ୍ପାଦନ ଶିଳ୍ପ", "உற்பத்தி", "ਨਿਰਮਾਣ")
    assert {sector_of(one) for one in made} == {"Manufacturing"}
