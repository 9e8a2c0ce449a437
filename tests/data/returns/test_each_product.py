"""What a row says once beside several products of a cell is of each only where it says so; and what stands in a product's cell beside its name."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, read_choices
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.names.product_names import ProductName, Products, name_and_beside, products_in

Of = Callable[..., Draft]
TITLE = ("ODOP products of Assam as on 31.08.2026",)


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*rows: Any, choices: Choices | None = None) -> Draft:
        return draft(making.xlsx([TITLE, *rows]), choices=choices)

    return read


def listed(found: Draft, name: str) -> list[tuple[Any, ...]]:
    return [(row["product_name"], row[name]) for row in found.rows]


TWO = "Muga sarees; Bell-metal ware"


@pytest.mark.parametrize("mark", ["; ", "\n", "\n2. "])
def test_one_sector_for_two_products_is_asked(of: Of, mark: str) -> None:
    cell = TWO.replace("; ", mark) if mark != "\n2. " else f"1. {TWO.replace('; ', mark)}"
    found = of(("District", "Product", "Sector"), ("Kamrup", cell, "Handloom"), ("Barpeta", "Jaapi", "Handicraft"))
    assert [(one.cell, one.word) for one in found.faults] == [("C3", f"Handloom ({TWO})")]
    assert listed(found, "sector") == [("Muga sarees", None), ("Bell-metal ware", None), ("Jaapi", "Handicraft")]


@pytest.mark.parametrize(
    ("answer", "sector"), [("Handloom", "Handloom"), ("Others", "Others"), ("aside", "Not stated")]
)
def test_what_a_person_says_holds_for_these_products_alone(of: Of, answer: str, sector: str | None) -> None:
    rows = (("District", "Product", "Sector"), ("Kamrup", TWO, "Handloom"), ("Barpeta", "Stoles; Mekhela", "Handloom"))
    found = of(*rows, choices=Choices(words=((f"Handloom ({TWO})", answer),)))
    assert [one.cell for one in found.faults] == ["C4"]
    assert listed(found, "sector")[:2] == [("Muga sarees", sector), ("Bell-metal ware", sector)]


def test_a_cell_set_aside_leaves_the_sector_of_all_its_products_open(of: Of) -> None:
    rows = (("District", "Product", "Sector"), ("Kamrup", TWO, "Handloom"))
    found = of(*rows, choices=Choices(aside=frozenset({"Sheet1!C3"})))
    assert found.is_publishable
    assert listed(found, "sector") == [("Muga sarees", "Not stated"), ("Bell-metal ware", "Not stated")]


@pytest.mark.parametrize(
    ("sector", "expected"),
    [
        ("Handloom; Handicraft", ("Handloom", "Handicraft")),
        ("1. Handloom\n2. Handicraft", ("Handloom", "Handicraft")),
        ("Handloom and Handicraft", ("Handloom", "Handicraft")),
        ("হস্ততাঁত, হস্তশিল্প", ("Handloom", "Handicraft")),
        ("Handicraft (both)", ("Handicraft", "Handicraft")),
        ("दोनों हस्तशिल्प", ("Handicraft", "Handicraft")),
        ("Handicraft for all products", ("Handicraft", "Handicraft")),
    ],
)
def test_sectors_in_the_same_number_and_of_both_are_read(of: Of, sector: str, expected: tuple[str, str]) -> None:
    found = of(("District", "Product", "Sector"), ("Kamrup", TWO, sector))
    assert found.is_publishable, found.faults
    assert listed(found, "sector") == [("Muga sarees", expected[0]), ("Bell-metal ware", expected[1])]


@pytest.mark.parametrize(
    ("tag", "expected"), [("Yes; No", [True, False]), ("No", [False, False]), ("Both GI tagged", [True, True])]
)
def test_a_gi_tag_of_several_products(of: Of, tag: str, expected: list[bool]) -> None:
    found = of(("District", "Product", "GI tagged"), ("Kamrup", TWO, tag), ("Nagaon", "Jute", "No"))
    assert [tagged for _, tagged in listed(found, "is_gi_tagged")] == [*expected, False]
    asked = of(("District", "Product", "GI tagged"), ("Kamrup", TWO, "Yes"))
    assert [(one.cell, one.word) for one in asked.faults] == [("C3", f"Yes ({TWO})")]


def test_a_mark_a_code_and_a_number_beside_a_name_are_no_part_of_it(of: Of) -> None:
    found = of(
        ("District", "Product", "GI tagged"),
        ("Kamrup", "Muga silk [GI]", None),
        ("Nagaon", "HS 0902 Tea", "No"),
        ("Barpeta", "Bearings (8482)", None),
    )
    assert [(row["product_name"], row["is_gi_tagged"], row["remarks"]) for row in found.rows] == [
        ("Muga silk", True, None),
        ("Tea", False, "HS code 0902"),
        ("Bearings", None, "'Bearings' is written with '8482'"),
    ]
    against = of(("District", "Product", "GI tagged"), ("Kamrup", "Muga silk (GI)", "No"))
    assert [one.cell for one in against.faults] == ["B3"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[GI] Darjeeling tea", ProductName("Darjeeling tea", is_gi_tagged=True)),
        ("केसर आम (जी.आई. टैग)", ProductName("केसर आम", is_gi_tagged=True)),
        ("Mango (non GI)", ProductName("Mango", is_gi_tagged=False)),
        ("Litchi (GI applied)", ProductName("Litchi", beside="GI applied")),
        ("Cashew (HS code: 0801)", ProductName("Cashew", code="0801")),
        ("Pusa 1121 basmati", ProductName("Pusa 1121 basmati")),
        ("Steel (Grade 304)", ProductName("Steel (Grade 304)")),
        ("Alphonso (Hapus)", ProductName("Alphonso (Hapus)")),
    ],
)
def test_names_are_parted_from_what_stands_beside_them(written: str, expected: ProductName) -> None:
    assert name_and_beside(written, is_coded=False) == expected


def test_a_person_may_say_once_that_all_is_said_of_each(of: Of, register: Register) -> None:
    rows = (
        ("District", "Product", "Sector", "GI tagged", "Tier"),
        ("Kamrup", TWO, "Handloom", "Yes", "I"),
        ("Nagaon", "Jute; Hemp", "Textile", "No", "II"),
    )
    asked = of(*rows)
    assert [one.cell for one in asked.faults] == ["C3", "D3", "E3", "C4", "E4"]
    said = read_choices('{"each": true}', register)
    assert said.as_json() == {"each": True}
    found = of(*rows, choices=said)
    assert found.is_publishable, found.faults
    assert [(row["sector"], row["is_gi_tagged"], row["tier"]) for row in found.rows] == [
        ("Handloom", True, "I"),
        ("Handloom", True, "I"),
        ("Textile", False, "II"),
        ("Textile", False, "II"),
    ]
    assert sum("was taken for each of" in one for one in found.filled) == 5
    assert said.of_layout.each is None


def test_what_is_neither_true_nor_false_is_refused(register: Register) -> None:
    with pytest.raises(ReturnFault, match="'each' is neither true nor false"):
        read_choices('{"each": "Sheet1!C"}', register)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Cashew kernels (raw; processed)", ("Cashew kernels (raw; processed)",)),
        ("Cashew kernels\n(raw)", ("Cashew kernels (raw)",)),
        ("Gems &\nJewellery", ("Gems & Jewellery",)),
        ("Leather\nFootwear", ("Leather", "Footwear")),
        ("leather\nfootwear", ("leather", "footwear")),
        ("Leather,\nFootwear", ("Leather", "Footwear")),
    ],
)
def test_brackets_and_lines_that_go_on_part_no_product(cell: str, names: tuple[str, ...]) -> None:
    assert products_in(cell, split=None) == Products(names)


def test_a_line_in_small_letters_below_a_capital_is_asked(of: Of, register: Register) -> None:
    rows = (("District", "Product"), ("Kamrup", "Eri\nsilk saree"))
    assert [(one.cell, "may hold several products" in one.what) for one in of(*rows).faults] == [("B3", True)]
    for said, names in (("true", ["Eri", "silk saree"]), ("false", ["Eri silk saree"])):
        found = of(*rows, choices=read_choices(f'{{"split": {said}}}', register))
        assert [name for name, _ in listed(found, "sector")] == names


def test_a_sector_beside_several_columns_of_products_is_said_to_be_taken_for_each(of: Of) -> None:
    found = of(
        ("District", "Product 1", "Product 2", "Sector"), ("Kamrup", "Eri", "Jute", "Textile"), ("Nagaon", "Tea")
    )
    assert listed(found, "sector")[:2] == [("Eri", "Textile"), ("Jute", "Textile")]
    assert "Sheet1: the one sector of row 3 was taken for each of the products beside it" in found.filled


def test_a_states_own_codes_before_the_names_are_no_part_of_them(of: Of) -> None:
    found = of(("District", "Product"), ("Kamrup", "P-12 Muga"), ("Nagaon", "P-13: Jute"), ("Barpeta", "IR-64 rice"))
    assert [(row["product_name"], row["remarks"]) for row in found.rows] == [
        ("Muga", "'Muga' is written with 'P-12'"),
        ("Jute", "'Jute' is written with 'P-13'"),
        ("IR-64 rice", None),
    ]
    assert [name for name, _ in listed(of(("District", "Product"), ("Kamrup", "IR-64 rice")), "sector")] == [
        "IR-64 rice"
    ]


def test_a_sector_merged_over_rows_is_said_to_be_read_for_each(draft: Of) -> None:
    rows = [TITLE, ("District", "Product", "Sector"), ("Kamrup", "Eri", "Textile"), ("Nagaon", "Jute", None)]
    found = draft(making.xlsx(rows, more=making.merged(3, 4, 2, "Textile")))
    assert listed(found, "sector") == [("Eri", "Textile"), ("Jute", "Textile")]
    assert "Sheet1: C3 is merged down to C4 and was read for each of these rows" in found.filled


@pytest.mark.parametrize(
    ("tag", "remark", "expected"),
    [
        ("Yes", "GI for grapes only", [True, False]),
        ("√", "GI tag only for Nagpur orange", [False, True]),
        ("Yes", "केवल Grapes को जीआई टैग", [True, False]),
        ("Yes", "Grapes is GI tagged", [True, None]),
        ("Yes (Grapes)", None, [True, None]),
        ("Only orange", None, [False, True]),
        ("Nagpur Orange", None, [None, True]),
    ],
)
def test_a_gi_tag_is_of_the_product_that_is_named(of: Of, tag: str, remark: str | None, expected: list[Any]) -> None:
    rows = (("District", "Product", "GI tagged", "Remarks"), ("Kamrup", "Grapes; Nagpur orange", tag, remark))
    found = of(*rows)
    assert (found.faults, [one for _, one in listed(found, "is_gi_tagged")]) == ((), expected)
    assert any("is of the product that is named" in one.what for one in found.notes)
    assert found.is_publishable


@pytest.mark.parametrize(
    "remark",
    ["GI applied for grapes", "GI for both is awaited", "Grapes only", "GI for mango only", "GI not for grapes"],
)
def test_a_remark_that_says_anything_else_leaves_the_tag_in_question(of: Of, remark: str) -> None:
    rows = (("District", "Product", "GI tagged", "Remarks"), ("Kamrup", "Grapes; Nagpur orange", "Yes", remark))
    assert [one.word for one in of(*rows).faults] == ["Yes (Grapes; Nagpur orange)"]


def test_a_gi_tag_beside_columns_of_products_is_said_by_hand(of: Of) -> None:
    rows = (
        ("District", "Product 1", "Product 2", "Product 3", "GI tagged"),
        ("Kamrup", "Eri", "Jute", "Tea", "Yes"),
        ("Nagaon", "Muga", None, None, "Yes"),
        ("Barpeta", "Rice", "Lime", None, "No"),
    )
    assert [(one.cell, one.word) for one in of(*rows).faults] == [("E3", "Yes (Eri; Jute; Tea)")]
    found = of(*rows, choices=Choices(words=(("Yes (Eri; Jute; Tea)", "yes; no; aside"),)))
    assert found.faults == ()
    assert [one for _, one in listed(found, "is_gi_tagged")] == [True, False, None, True, False, False]
    each = of(*rows, choices=Choices(each=True))
    assert (each.faults, [one for _, one in listed(each, "is_gi_tagged")][:3]) == ((), [True, True, True])


def test_sectors_parted_in_one_cell_beside_columns_of_products(of: Of) -> None:
    head = ("District", "Sector", "Product 1", "Product 2", "Product 3")
    found = of(head, ("Kamrup", "Agriculture / Agriculture / Handloom", "Tea", "Rice", "Stoles"))
    assert [one for _, one in listed(found, "sector")] == ["Agriculture", "Agriculture", "Handloom"]
    numbered = of(head, ("Kamrup", "1. Agriculture 2. Handloom", "Tea", "Stoles", None))
    assert [one for _, one in listed(numbered, "sector")] == ["Agriculture", "Handloom"]
    asked = of(head, ("Kamrup", "Agriculture, Handloom", "Tea", "Rice", "Stoles"))
    assert [(one.cell, one.word) for one in asked.faults] == [("B3", "Agriculture, Handloom (Tea; Rice; Stoles)")]
    said = Choices(words=(("Agriculture, Handloom (Tea; Rice; Stoles)", "Agriculture; Agriculture; Handloom"),))
    answered = of(head, ("Kamrup", "Agriculture, Handloom", "Tea", "Rice", "Stoles"), choices=said)
    assert [one for _, one in listed(answered, "sector")] == ["Agriculture", "Agriculture", "Handloom"]
