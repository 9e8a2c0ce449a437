"""A profile is one page of A4: for every State/UT, the longest names, a State of one district, and a district without outline."""

import hashlib
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from analytics.documents.pdf.profile import printed, profile_pdf
from analytics.filters import Filters
from analytics.profiles.district_sheet import district_sheet
from analytics.profiles.gather import district_profile, state_profile
from analytics.profiles.questions import known_districts
from analytics.profiles.sheet import Sheet
from analytics.profiles.state_sheet import state_sheet
from analytics.provenance import Provenance
from data.store import Store

FONTS = Path(__file__).resolve().parents[3] / "data" / "fonts"
TEMPLATES = Path(__file__).resolve().parents[3] / "analytics" / "documents" / "pdf"
A4 = (595, 842)
NEW = ("790", "796", "792")
# Those with most districts and longest lists, the longest names, the smallest, and Union Territories of several parts.
STATES = (4, 7, 9, 10, 12, 18, 23, 27, 29, 31, 35, 38)


def view(sheet: Sheet) -> Provenance:
    return Provenance(
        f"Profile of {sheet.title}",
        "ODOP",
        sheet.sentence,
        sheet.base,
        None,
        sheet.sources,
        is_illustrative=sheet.is_illustrative,
    )


def objects(pdf: bytes) -> Iterator[bytes]:
    """The file's dictionaries, those packed into streams included."""
    yield pdf
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, flags=re.DOTALL):
        try:
            yield zlib.decompress(packed)
        except zlib.error:
            continue


def pages(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in points."""
    boxes = [
        box
        for text in objects(pdf)
        for box in re.findall(rb"/Type\s*/Page\b.*?/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", text, flags=re.DOTALL)
    ]
    return [(round(float(wide)), round(float(high))) for wide, high in boxes]


@pytest.mark.parametrize("code", STATES)
def test_every_state_is_one_page(real: Store, national: Filters, code: int) -> None:
    sheet = state_sheet(
        state_profile(real, national, code),
        "State profile, ODOP and Districts as Export Hubs (DEH), Dadra and Nagar Haveli and Daman and Diu, as on 21.11.2026",
        "State/UT",
    )
    # The legend at its longest, as a page draws it.
    sheet = replace(
        sheet, legend=tuple(("#2a857f", "Reported by State, particulars awaited", "75", "hatch") for _ in range(9))
    )
    square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    assert pages(profile_pdf(sheet, view(sheet), square)) == [A4]


def test_the_ten_longest_names_and_the_newest_districts_are_one_page(real: Store, national: Filters) -> None:
    known = [row for row in known_districts(real, national) if row.is_in_register]
    longest = sorted(known, key=lambda row: (-len(row.district_name), row.district_name))[:10]
    assert longest[0].district_name == "Manendragarh-Chirmiri-Bharatpur(M C B)"
    for code in (*(row.district_code for row in longest), *NEW):
        sheet = district_sheet(district_profile(real, national, code), "District profile, as on 21.11.2026")
        assert pages(profile_pdf(sheet, view(sheet))) == [A4], sheet.title


def test_a_page_too_full_would_be_seen(real: Store, national: Filters) -> None:
    sheet = state_sheet(state_profile(real, national, 9), "State profile", "")
    endless = replace(sheet, sources=tuple(f"Document {number}: {'long ' * 900}" for number in range(12)))
    assert len(pages(profile_pdf(endless, view(endless)))) > 1


def test_the_same_sheet_gives_the_same_bytes(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "District profile")
    assert profile_pdf(sheet, view(sheet)) == profile_pdf(sheet, view(sheet))


def test_a_profile_is_pdf_ua_with_headings_and_a_map_that_is_read_aloud(real: Store, national: Filters) -> None:
    sheet = state_sheet(state_profile(real, national, 30), "State profile", "गोवा")
    sheet = replace(sheet, legend=(("#2a857f", "Adopted", "2", ""),))
    square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    with pikepdf.open(io.BytesIO(profile_pdf(sheet, view(sheet), square))) as pdf:
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "Goa: profile"
        assert str(pdf.Root.Lang) == "en-IN"
        tags = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        figures = [str(one["/Alt"]) for one in tags if one["/S"] == "/Figure"]
        assert [words.startswith("Map of the districts") for words in figures] == [True]
        kinds = [str(one["/S"]) for one in tags]
        assert kinds.count("/H1") == 1
        assert kinds.count("/H2") > 3
        assert kinds.count("/TH") >= 9


def test_a_letter_without_a_shape_does_not_stop_a_profile(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "District profile")
    assert pages(profile_pdf(replace(sheet, names="中文 ā 😀"), view(sheet))) == [A4]


def test_names_that_look_like_markup_stay_what_they_say(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "District profile")
    risky = replace(sheet, title='#panic("no") $x$ *b* [a] @who <label>', names="हिन्दी क्षेत्र \\ #let")
    assert pages(profile_pdf(risky, view(risky))) == [A4]


def test_hindi_is_set_from_the_fonts_shipped(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "District profile")
    fonts = b" ".join(objects(profile_pdf(sheet, view(sheet))))
    assert b"NotoSansDevanagari" in fonts
    assert b"NotoSans-Regular" in fonts


def test_every_font_of_the_documents_is_named_with_its_hash() -> None:
    wording = (FONTS / "SOURCES.md").read_text("utf-8")
    fonts = sorted(FONTS.glob("*.ttf"))
    assert len(fonts) == 4
    assert [one.name for one in fonts if f"`{hashlib.sha256(one.read_bytes()).hexdigest()}`" not in wording] == []


def test_a_page_of_the_sample_says_so_above_and_below(real: Store, national: Filters) -> None:
    made_up = district_sheet(district_profile(real, national, "187"), "District profile", is_illustrative=True)
    wording = printed(made_up, view(made_up))
    assert wording["is_illustrative"] is True
    assert "Sample: ILLUSTRATIVE, made-up returns" in wording["footer"]
    assert "if sheet.is_illustrative" in (TEMPLATES / "profile.typ").read_text("utf-8")


def test_on_paper_an_address_is_named_by_its_host(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "District profile")
    assert any("https://www.livemint.com/" in one for one in sheet.sources)
    wording = printed(sheet, view(sheet))["sources"]
    assert any(one.endswith(": livemint.com") for one in wording)
    assert not any("http" in one for one in wording)


def test_a_day_before_every_list_is_one_page(real: Store, national: Filters) -> None:
    early = replace(national, as_on=date(2019, 1, 1))
    sheet = state_sheet(state_profile(real, early, 9), "State profile", "")
    assert [one.text for one in sheet.headline] == ["75", *["Not known"] * 3]
    assert pages(profile_pdf(sheet, view(sheet))) == [A4]
