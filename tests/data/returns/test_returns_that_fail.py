"""One file for each way in which returns were read wrongly, with what is right: read as it is, or stopped with the reason."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register

FILES = Path(__file__).parent / "files"
PUNE, NASHIK, LATUR, DHULE = "490", "487", "481", "474"
Drafts = Callable[..., Draft]


@pytest.fixture
def of(draft: Drafts) -> Callable[..., Draft]:
    def read(start: str, choices: Choices | None = None) -> Draft:
        (path,) = FILES.glob(f"{start}_*")
        found = draft(path.read_bytes(), path.name, choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def wording(draft: Draft, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in draft.rows]


def stages(draft: Draft) -> dict[str, str]:
    return {row["district_code"]: row["stage"] for row in draft.rows}


def statement(draft: Draft) -> str:
    return "\n".join(one.sentence() for one in draft.faults)


def fields(draft: Draft) -> dict[str, str]:
    return {one.heading: one.field for sheet in draft.sheets for one in sheet.columns}


def test_every_sheet_is_read_or_named(of: Callable[..., Draft]) -> None:
    two = of("B1")
    assert [(one.name, one.kind) for one in two.sheets] == [("Assam", "plans"), ("Tripura", "plans")]
    assert wording(two, "district_code", "drafted_on") == [
        ("291", "2023-03-15"),
        ("269", "2023-03-15"),
        ("654", "2023-03-16"),
    ]
    turned = of("B3")
    assert [one.is_turned for one in turned.sheets] == [False, True]
    assert stages(turned) == {"291": "notified", "551": "drafted", "552": "none"}


def test_columns_are_numbered_by_one_two_three_only(of: Callable[..., Draft]) -> None:
    assert stages(of("B4")) == {"27": "notified", "28": "drafted", "29": "none"}


def test_a_remark_about_totals_is_no_total(of: Callable[..., Draft]) -> None:
    assert stages(of("B6")) == {PUNE: "notified", NASHIK: "drafted", LATUR: "drafted"}


def test_a_tick_is_yes_or_a_fault(of: Callable[..., Draft]) -> None:
    plans = of("B7")
    assert plans.faults == ()
    # Whether a plan is public is no stage: a drafted plan may be.
    assert wording(plans, "district_code", "stage", "is_public") == [
        (PUNE, "drafted", True),
        (NASHIK, "notified", False),
        (LATUR, "none", None),
    ]
    products = of("B8")
    assert [one.cell for one in products.faults] == ["D4"]
    assert wording(products, "district_code", "is_gi_tagged") == [(PUNE, True), (NASHIK, None), (LATUR, False)]


def test_a_formula_never_calculated_is_a_fault_of_its_cell(of: Callable[..., Draft]) -> None:
    (fault,) = of("B9").faults
    assert (fault.cell, "never calculated" in fault.what) == ("B4", True)


def test_a_title_is_no_part_of_a_heading_and_makes_nothing_none(of: Callable[..., Draft]) -> None:
    draft = of("C1")
    assert fields(draft)["Nodal officer appointed"] == ""
    assert draft.rows == ()
    assert [one.place for one in draft.open] == ["Sheet1!B"]
    assert not draft.is_publishable


@pytest.mark.parametrize(
    ("start", "heading", "found"),
    [
        ("C2", "DEPC notified (Yes/No)", {PUNE: "drafted", NASHIK: "drafted"}),
        ("C3", "Status of DEPC", {PUNE: "drafted", NASHIK: "drafted"}),
        ("C5", "ODOP product notified (Y/N)", {PUNE: "drafted"}),
        ("C7", "Is ODOP programme implemented (Y/N)", {PUNE: "notified"}),
        ("C9", "Draft DEAP uploaded on portal (Y/N)", {PUNE: "drafted", NASHIK: "drafted"}),
    ],
)
def test_a_column_about_something_else_is_no_stage(
    of: Callable[..., Draft], start: str, heading: str, found: dict[str, str]
) -> None:
    draft = of(start)
    assert fields(draft)[heading] == ""
    assert stages(draft) == found
    is_of_committees = start in {"C2", "C3"}
    assert draft.kinds == (("plans", "committees") if is_of_committees else ("plans",))
    assert [one.why for one in draft.asides] == [
        f"'{heading}' is about committees, which the file is read for too"
        if is_of_committees
        else f"'{heading}' is not understood"
    ]
    assert draft.is_publishable is is_of_committees


@pytest.mark.parametrize("start", ["C2", "C3"])
def test_the_committees_column_is_read_for_the_committees(of: Callable[..., Draft], start: str) -> None:
    draft = of(start, Choices(kind="committees"))
    assert wording(draft, "district_code", "status") == [(PUNE, "constituted"), (NASHIK, "constituted")]


def test_both_halves_of_a_combined_table_are_read(of: Callable[..., Draft]) -> None:
    assert stages(of("D13")) == {PUNE: "notified", NASHIK: "drafted"}
    committees = of("D13", Choices(kind="committees"))
    assert wording(committees, "district_code", "status", "chair", "last_meeting_on") == [
        (PUNE, "meeting", "Collector", "2023-05-12"),
        (NASHIK, "constituted", "Collector", None),
    ]


def test_a_month_or_year_gets_no_day(of: Callable[..., Draft]) -> None:
    assert wording(of("D10"), "stage", "drafted_on", "remarks") == [
        ("drafted", None, "Drafted on: March 2023, as written"),
        ("drafted", None, "Drafted on: 2023, as written"),
    ]


def test_vowel_signs_count_in_tamil(of: Callable[..., Draft]) -> None:
    from data.returns.words import spelling

    draft = of("D11")
    assert [one.written for one in draft.questions] == ["குரர"]
    assert spelling.key("கரூர்") != spelling.key("குரர")
    assert of("D11", Choices()).rows == ()


def test_census_codes_are_no_codes_of_the_directory(of: Callable[..., Draft]) -> None:
    draft = of("D1")
    assert draft.rows == ()
    assert "codes of the Census and no names" in statement(draft)


def test_as_on_wins_over_the_date_of_a_letter(of: Callable[..., Draft]) -> None:
    draft = of("D2")
    assert (str(draft.as_on_date), draft.day_from) == ("2024-03-31", "Sheet1!A3")
    assert draft.states_from == ((27, "Sheet1!A1"),)


def test_a_half_is_no_whole_number(of: Callable[..., Draft]) -> None:
    draft = of("D4")
    assert (draft.faults[0].cell, draft.faults[0].what) == ("C2", "12.5 is not a whole number")


def test_products_in_a_cell_are_parted_and_a_comma_is_asked_about(of: Callable[..., Draft]) -> None:
    draft = of("D5")
    assert "3 cells may hold several products, as C3" in statement(draft)
    assert not draft.is_publishable
    parted = of("D5", Choices(split=True))
    assert parted.is_publishable
    assert {row["sector"] for row in parted.rows} == {"Not stated"}
    assert wording(parted, "district_code", "product_name") == [
        (PUNE, "Tomato"),
        (PUNE, "Fig"),
        (PUNE, "Jaggery"),
        (NASHIK, "Grapes"),
        (NASHIK, "Raisins"),
        (NASHIK, "Onion"),
        (LATUR, "Tur dal"),
        (LATUR, "Soybean"),
        ("484", "Orange"),
        ("484", "Rice"),
        ("484", "Textiles"),
        ("493", "Turmeric (Haldi)"),
        ("493", "raisins"),
    ]
    whole = of("D5", Choices(split=False))
    assert len(whole.rows) == 9
    assert "C3: 2 products: Tomato; Fig / Jaggery" in whole.filled
    assert "'HS code' holds codes of goods (HS)" in {one.why for one in whole.asides}


def test_a_number_and_a_product_to_be_identified_are_no_products(of: Callable[..., Draft], draft: Drafts) -> None:
    assert of("D6").rows == ()
    assert "'No. of products identified'" in statement(of("D6"))
    counted = draft(b"State,District,Scheme,Products identified\nMaharashtra,Pune,ODOP,3\n", "a.csv")
    assert [(one.cell, one.what) for one in counted.faults] == [
        ("D2", "'3' is a number where a product's name belongs")
    ]
    assert wording(of("D7"), "district_code", "product_name") == [(PUNE, "Tomato")]


def test_two_schemes_in_a_cell_are_a_fault(of: Callable[..., Draft]) -> None:
    found = of("D8")
    assert "cell B3: 'ODOP/DEH' names ODOP and DEH" in statement(found)
    assert "cell B4: 'ODOP & PMFME' names ODOP and PMFME-ODOP" in statement(found)
    assert found.rows == ()


def test_ticks_alone_are_read(of: Callable[..., Draft]) -> None:
    assert stages(of("E3")) == {PUNE: "notified", NASHIK: "drafted", LATUR: "none", DHULE: "notified"}
    assert [code for code, public in wording(of("E3"), "district_code", "is_public") if public] == [DHULE]


def test_a_title_of_status_is_no_column(of: Callable[..., Draft]) -> None:
    draft = of("E5")
    assert stages(draft) == {PUNE: "notified", NASHIK: "drafted"}
    assert draft.kept_aside == ("Population (lakh)",)


def test_three_tiers_with_yes_or_no_beside_the_day(of: Callable[..., Draft]) -> None:
    draft = of("E6")
    assert draft.sheets[0].headings == "2-4"
    assert wording(draft, "district_code", "stage", "drafted_on", "notified_on") == [
        (PUNE, "notified", "2023-03-15", "2023-06-20"),
        (NASHIK, "drafted", "2023-03-15", None),
    ]


def test_a_district_named_once_above_its_products(of: Callable[..., Draft]) -> None:
    draft = of("E8")
    assert wording(draft, "district_code", "product_name") == [
        (PUNE, "Tomato"),
        (PUNE, "Jaggery"),
        (NASHIK, "Grapes"),
        (NASHIK, "Onion"),
    ]
    assert any("rows 4, 6 name no district" in one for one in draft.filled)


def test_marathi_and_two_languages(of: Callable[..., Draft]) -> None:
    draft = of("E10")
    assert wording(draft, "district_code", "stage", "notified_on") == [
        (PUNE, "notified", "2023-06-20"),
        (NASHIK, "none", None),
    ]
    assert stages(of("E11")) == {"212": "notified", "196": "drafted"}


def test_codes_with_zeros_and_words_around_names(of: Callable[..., Draft], register: Register) -> None:
    assert stages(of("E12")) == {"27": "drafted", "605": "none", "36": "drafted"}
    draft = of("E13")
    assert {one.written for one in draft.questions} == {
        "Latur (Rural)",
        "Chh. Sambhajinagar",
        "Ahmednagar (Ahilyanagar)",
        "Osmanabad/Dharashiv",
        "Zilla Parishad Nanded",
    }
    named = sorted(register.title[code] for code in stages(draft))
    assert named == ["Beed", "Dhule", "Jalna", "Mumbai Suburban", "Nashik", "Pune", "Sangli", "Satara", "Solapur"]


def test_a_sheet_for_each_district(of: Callable[..., Draft]) -> None:
    draft = of("E14")
    (fault,) = draft.faults
    assert "which State the rows are about (75 names are districts of Uttar Pradesh)" in fault.what
    assert "the same in 74 other sheets" in fault.what
    chosen = of("E14", Choices(state_code=9))
    assert (len(chosen.rows), chosen.faults, chosen.states) == (75, (), (9,))


def test_counts_and_agencies_are_set_aside_and_named(of: Callable[..., Draft]) -> None:
    meetings = of("E15")
    assert wording(meetings, "district_code", "status") == [(PUNE, "constituted"), (NASHIK, "constituted")]
    assert meetings.kept_aside == ("No. of meetings held",)
    agencies = of("E16")
    assert agencies.kept_aside == (
        "Implementing agency",
        "Approving authority",
        "Reasons for delay in preparation",
    )
    assert wording(agencies, "stage", "drafted_on") == [("drafted", "2023-03-15"), ("drafted", "2023-03-16")]


def test_districts_in_columns(of: Callable[..., Draft]) -> None:
    draft = of("E18")
    assert (draft.sheets[0].is_turned, str(draft.as_on_date)) == (True, "2024-03-31")
    assert wording(draft, "district_code", "drafted_on", "notified_on", "remarks") == [
        ("551", "2023-03-15", "2023-06-20", "x"),
        ("552", "2023-03-16", None, "y"),
    ]


def test_a_heading_of_districts_and_territories(of: Callable[..., Draft]) -> None:
    assert stages(of("E19")) == {PUNE: "drafted"}


def test_strict_open_xml_and_the_old_form_are_read(of: Callable[..., Draft]) -> None:
    assert stages(of("E20")) == {PUNE: "drafted"}
    old = of("E21")
    assert wording(old, "district_code", "stage", "notified_on") == [
        (PUNE, "notified", "2023-06-20"),
        ("494", "drafted", None),
        (NASHIK, "none", None),
        (DHULE, "notified", "2023-06-21"),
    ]
    apart = [one.why for one in old.asides]
    assert apart.count("the row is a total, compared with the rows") == 3
    assert apart.count("the row holds one text only") == 2
