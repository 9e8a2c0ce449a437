"""Districts named once above what is theirs, in English and in scripts of which the register has no names."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register

Rows = Sequence[Sequence[Any]]


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Rows, choices: Choices | None = None) -> Draft:
        found = draft(making.xlsx(rows), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def products(found: Draft, register: Register) -> list[tuple[str, str]]:
    return [(register.title[row["district_code"]], row["product_name"]) for row in found.rows]


def listed(first: str, second: str) -> Rows:
    return [
        ["Assam: DEH, products as on 31.07.2026"],
        ["S.No", "Product", "Sector"],
        [first],
        [1, "Tea", "Agriculture"],
        [2, "Mustard oil", "Agriculture"],
        ["Total products: 2"],
        [second],
        [1, "Jute", "Agriculture"],
        ["Grand total: 3"],
    ]


@pytest.mark.parametrize(
    "write", ["{}", "District: {}", "{} District", "A. {}", "Name of the District - {}", "जिला: {}", "(i) {} Distt."]
)
def test_a_line_with_the_districts_name_stands_over_its_products(of: Any, register: Register, write: str) -> None:
    found = of(listed(write.format("Kamrup"), write.format("Nagaon")))
    assert found.is_publishable
    assert products(found, register) == [("Kamrup", "Tea"), ("Kamrup", "Mustard oil"), ("Nagaon", "Jute")]


def test_a_name_in_a_column_of_numbers_or_of_products_stands_over_them_too(of: Any, register: Register) -> None:
    rows = [[*row] for row in listed("", "")]
    rows[2], rows[6] = ["I", "Kamrup"], ["II", "Nagaon"]
    assert products(of(rows), register) == [("Kamrup", "Tea"), ("Kamrup", "Mustard oil"), ("Nagaon", "Jute")]


def test_a_name_that_is_not_known_is_asked_and_its_products_go_to_no_other(of: Any, register: Register) -> None:
    found = of(listed("Kamrup", "Nagoan"))
    assert [(one.written, one.cells) for one in found.questions] == [("Nagoan", ("Sheet1!A7",))]
    assert products(found, register) == [("Kamrup", "Tea"), ("Kamrup", "Mustard oil")]
    with_column = [
        ["Assam: DEH"],
        ["S.No", "District", "Product"],
        ["Kamrup"],
        [1, None, "Tea"],
        ["Nagoan (new)"],
        [1, None, "Jute"],
    ]
    found = of(with_column)
    assert [one.written for one in found.questions] == ["Nagoan (new)"]
    assert products(found, register) == [("Kamrup", "Tea")]


def test_a_line_set_aside_by_hand_leaves_its_products_without_a_district(of: Any, register: Register) -> None:
    known = of(listed("Kamrup", "Nagaon"), Choices(aside=frozenset({"Sheet1!7"})))
    assert [(one.cell, one.what) for one in known.faults] == [("A8", "the row names no district")]
    other = of(listed("Kamrup", "Produce of the river islands"), Choices(aside=frozenset({"Sheet1!7"})))
    assert products(other, register)[-1] == ("Kamrup", "Jute")


def test_a_product_above_the_first_district_names_none(of: Any) -> None:
    rows = listed("Kamrup", "Nagaon")
    found = of([*rows[:2], [1, "Silk", "Textile"], *rows[2:]])
    assert [one.what for one in found.faults] == ["the row names no district"]


@pytest.mark.parametrize(
    ("state", "head", "names"),
    [
        ("ગુજરાત: Districts as Export Hubs", ("ક્રમ", "ઉત્પાદનનું નામ"), ("જિલ્લો: ભાવનગર", "અમરેલી")),
        ("ಕರ್ನಾಟಕ: Districts as Export Hubs", ("ಕ್ರ.ಸಂ", "ಉತ್ಪನ್ನ"), ("ಕೋಲಾರ", "ಬೀದರ್ ಜಿಲ್ಲೆ")),
        ("ଓଡ଼ିଶା: Districts as Export Hubs", ("କ୍ରମିକ ନଂ", "ଉତ୍ପାଦ"), ("କଟକ ଜିଲ୍ଲା", "ସମ୍ବଲପୁର")),
        ("ଓଡ଼ିଶା: Districts as Export Hubs", ("କ୍ର.ନଂ", "ଉତ୍ପାଦର ନାମ"), ("(କ) ଗଞ୍ଜାମ", "(ଖ) ଖୋର୍ଦ୍ଧା")),
        ("ਪੰਜਾਬ: Districts as Export Hubs", ("ਲੜੀ ਨੰ.", "ਉਤਪਾਦ"), ("ਜ਼ਿਲ੍ਹਾ - ਪਟਿਆਲਾ", "ਬਠਿੰਡਾ")),
    ],
)
def test_names_of_the_states_own_scripts_stand_over_their_products(
    of: Any, state: str, head: Sequence[str], names: Sequence[str]
) -> None:
    found = of([[state], head, [names[0]], [1, "A"], [2, "B"], [names[1]], [1, "C"]])
    assert len(found.questions) == 2
    assert all(one.near is not None for one in found.questions)
    assert not found.faults


def test_districts_across_in_a_script_of_their_own_are_read_down(of: Any) -> None:
    found = of(
        [
            ["தமிழ்நாடு: மாவட்ட ஏற்றுமதி செயல் திட்டம்"],
            ["விவரம்", "சேலம்", "ஈரோடு", "விருதுநகர்"],
            ["வரைவு தயாரிக்கப்பட்ட தேதி", "01.03.2021", "05.03.2021", "07.03.2021"],
            ["ஒப்புதல் தேதி", "01.06.2021", None, None],
        ]
    )
    assert [one.near.name for one in found.questions if one.near] == ["Salem", "Erode", "Virudhunagar"]
    assert found.kind == "plans"


def test_a_word_of_headings_is_no_district_though_it_sounds_like_one(of: Any) -> None:
    found = of(
        [
            ["ಕರ್ನಾಟಕ: ಜಿಲ್ಲಾ ರಫ್ತು ಕ್ರಿಯಾ ಯೋಜನೆ"],
            ["ವಿವರ", "ಬೆಳಗಾವಿ", "ಮೈಸೂರು", "ಒಟ್ಟು"],
            ["ಕರಡು ಸಿದ್ಧ ದಿನಾಂಕ", "02.02.2021", "03.02.2021", 2],
        ]
    )
    assert [one.near.name for one in found.questions if one.near] == ["Belagavi", "Mysuru"]
    assert not found.faults


def test_names_that_sound_otherwise_than_the_registers_are_few_enough(of: Any) -> None:
    found = of(
        [
            ["తెలంగాణ: జిల్లా ఎగుమతి కార్యాచరణ ప్రణాళిక"],
            ["వివరాలు", "కరీంనగర్", "నిజామాబాద్", "ఖమ్మం", "నల్గొండ"],
            ["ముసాయిదా తేదీ", "01-02-2021", "03-02-2021", "05-02-2021", None],
            ["అమలు ప్రారంభ తేదీ", "01-01-2022", None, None, None],
        ]
    )
    assert [one.near.name for one in found.questions if one.near] == ["Karimnagar", "Nizamabad", "Khammam", "Nalgonda"]
    assert not found.faults
    assert not found.open


def test_a_column_that_repeats_the_district_is_no_other_district(of: Any) -> None:
    head = ["Place", "District", "Status of DEPC"]
    same = of([["Assam"], head, ["Kamrup", "Kamrup", "Constituted"], ["Nagaon", "Nagaon", "Constituted"]])
    assert same.is_publishable
    other = of([["Assam"], head, ["Kamrup", "Kamrup", "Constituted"], ["Majuli", "Nagaon", "Constituted"]])
    assert not other.is_publishable


def test_products_below_a_district_stand_alone_in_their_rows_and_totals_are_none(of: Any, register: Register) -> None:
    found = of(
        [
            ["Assam: DEH"],
            ["District", "Product", "Sector"],
            ["Kamrup", "Tea", "Agriculture"],
            [None, "Jute", None],
            [None, "Total station", None],
            [None, "Total", 3],
            ["Nagaon", "Silk", "Textile"],
            [None, "Muga", None],
            [None, "মোট 2টি পণ্য", None],
            [None, None, None],
            [None, "List under revision by the committee of the district and of the State", None],
        ]
    )
    assert products(found, register) == [
        ("Kamrup", "Tea"),
        ("Kamrup", "Jute"),
        ("Kamrup", "Total station"),
        ("Nagaon", "Silk"),
        ("Nagaon", "Muga"),
    ]
    assert [one.place for one in found.asides if one.why.startswith("the row is a total")] == ["Sheet1!6", "Sheet1!9"]
    # A sentence where products stand is looked at by a person.
    assert [one.place for one in found.open] == ["Sheet1!11"]


def test_the_total_of_a_division_behind_the_districts_is_a_total(of: Any, register: Register) -> None:
    head = ["District", "Zone", "DEAP status"]
    found = of(
        [
            ["Assam"],
            head,
            ["Kamrup", "Lower", "Drafted"],
            [None, "Total Lower Assam", 1],
            ["Majuli", "Upper", "Drafted"],
        ]
    )
    assert found.is_publishable
    assert len(found.rows) == 2


def sectors(found: Draft, register: Register) -> list[tuple[str, str, str]]:
    return [(register.title[row["district_code"]], row["product_name"], row["sector"]) for row in found.rows]


def test_a_sector_named_within_a_district_is_not_that_of_the_next(of: Any, register: Register) -> None:
    head = [["Assam: DEH"], ["S.No", "Product"]]
    rows = [
        ["District: Kamrup"],
        ["Agriculture"],
        [1, "Tea"],
        ["Handloom"],
        [2, "Silk"],
        ["District: Nagaon"],
        [1, "Jute"],
    ]
    within = [("Kamrup", "Tea", "Agriculture"), ("Kamrup", "Silk", "Handloom"), ("Nagaon", "Jute", "Not stated")]
    assert sectors(of([*head, *rows]), register) == within
    columns = [["Kamrup", None], ["Agriculture"], [None, "Tea"], ["Handloom"], [None, "Silk"], ["Nagaon", "Jute"]]
    assert sectors(of([head[0], ["District", "Product"], *columns]), register) == within


def test_a_sector_named_over_districts_is_that_of_each(of: Any, register: Register) -> None:
    rows = [
        ["Agriculture"],
        ["Kamrup", "Tea"],
        ["Nagaon", "Jute"],
        ["Handloom"],
        ["Kamrup", "Silk"],
        ["Nagaon", "Muga"],
    ]
    found = of([["Assam: DEH"], ["District", "Product"], *rows])
    over = [("Kamrup", "Tea"), ("Nagaon", "Jute"), ("Kamrup", "Silk"), ("Nagaon", "Muga")]
    assert sectors(found, register) == [
        (*one, at) for one, at in zip(over, ["Agriculture"] * 2 + ["Handloom"] * 2, strict=True)
    ]


def test_products_below_a_division_or_a_state_are_not_of_the_district_before_it(of: Any) -> None:
    head = [["DEH"], ["S.No", "Product"], ["Maharashtra"], ["Satara District"], [1, "Jaggery"]]
    for line in ("Konkan Division", "Goa"):
        found = of([*head, [line], [1, "Mango"], ["Ratnagiri District"]])
        assert [(one.cell, one.what) for one in found.faults] == [("A7", "the row names no district")], line


@pytest.mark.parametrize(
    "text", ["List is subject to approval of SEPC", "GM DIC Guwahati", "As received so far from all of them"]
)
def test_what_stands_below_the_last_product_is_looked_at_and_is_no_product(of: Any, text: str) -> None:
    found = of([["Assam: DEH"], ["District", "Product"], ["Kamrup", "Tea"], ["Nagaon", "Jute"], [None, text]])
    assert [row["product_name"] for row in found.rows] == ["Tea", "Jute"]
    assert [one.place for one in found.open] == ["Sheet1!5"]


def test_a_district_below_which_nothing_stands_is_said_and_a_signature_is_none(of: Any, register: Register) -> None:
    head = [["Assam: DEH"], ["S.No", "Product"]]
    found = of([*head, ["District: Kamrup"], [1, "Tea"], ["District: Nagaon"], ["District Collector"]])
    assert products(found, register) == [("Kamrup", "Tea")]
    assert "nothing stands below the district Nagaon: it stays not known" in [one.what for one in found.notes]
    assert [one.place for one in found.asides] == ["Sheet1!6"]
