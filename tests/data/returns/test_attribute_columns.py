"""A GI tag or a sector beside products of several lists: given to those it stands behind, or asked; never to the next that is read."""

from collections.abc import Callable, Sequence

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Assam: products of the districts as on 30.06.2026",)
KAMRUP = "618"


def gi_of(found: Draft) -> dict[tuple[str, str], bool | None]:
    return {(row["scheme"], row["product_name"]): row["is_gi_tagged"] for row in found.rows}


def test_a_tag_between_two_lists_is_that_of_the_products_before_it(draft: Callable[..., Draft]) -> None:
    head = ("District", "ODOP product", "GI tag (Yes/No)", "PMFME product")
    found = draft(
        making.xlsx([TITLE, head, ("Kamrup", "Bell metal", "Yes", "Mustard"), ("Barpeta", "Jewellery", "No", "Rice")])
    )
    assert found.faults == ()
    assert gi_of(found) == {
        ("ODOP", "Bell metal"): True,
        ("PMFME-ODOP", "Mustard"): None,
        ("ODOP", "Jewellery"): False,
        ("PMFME-ODOP", "Rice"): None,
    }


@pytest.mark.parametrize("unread", ["Craft chosen", "ODOP উৎপাদ (ডিপিআইআইটি)", "Speciality of the district"])
def test_a_tag_behind_products_that_are_not_read_is_asked(draft: Callable[..., Draft], unread: str) -> None:
    head = ("District", unread, "GI", "PMFME product")
    rows = [TITLE, head, ("Kamrup", "Bell metal", "Yes", "Mustard"), ("Barpeta", "Jewellery", "No", "Rice")]
    found = draft(making.xlsx(rows))
    assert any(one.cell == "C2" and "which is not read" in one.what for one in found.faults)
    assert True not in gi_of(found).values()
    mapped = draft(making.xlsx(rows), choices=Choices(columns=(("B", "product_name"),), scheme="ODOP"))
    assert {product: gi for (_, product), gi in gi_of(mapped).items()} == {
        "Bell metal": True,
        "Jewellery": False,
        "Mustard": None,
        "Rice": None,
    }


@pytest.mark.parametrize(
    "head",
    [("District", "Sector", "ODOP product", "PMFME product"), ("District", "ODOP product", "PMFME product", "Sector")],
)
def test_a_sector_before_or_behind_all_lists_is_of_each_and_a_tag_is_asked(
    draft: Callable[..., Draft], head: Sequence[str]
) -> None:
    row = {"District": "Kamrup", "Sector": "Handicraft", "ODOP product": "Bell metal", "PMFME product": "Mustard"}
    found = draft(making.xlsx([TITLE, head, [row[one] for one in head]]))
    assert [one["sector"] for one in found.rows] == ["Handicraft", "Handicraft"]
    tagged = [("GI" if one == "Sector" else one) for one in head]
    found = draft(making.xlsx([TITLE, tagged, [{**row, "GI": "Yes"}[one] for one in tagged]]))
    assert [one.what for one in found.faults] == [
        "the row names 2 products and says GI tagged (yes or no) 'Yes' once: it is not clear of which"
    ]


def test_the_group_of_headings_and_the_list_that_it_names_tell_whose_a_sector_is(draft: Callable[..., Draft]) -> None:
    groups = ("District", "ODOP", None, "PMFME", None)
    head = (None, "Sector", "Product", "Product", "GI")

    def merge(book: making.xlsxwriter.Workbook) -> None:
        for block, text in (("B2:C2", "ODOP"), ("D2:E2", "PMFME"), ("A2:A3", "District")):
            book.worksheets()[0].merge_range(block, text)

    found = draft(
        making.xlsx([TITLE, groups, head, ("Kamrup", "Handicrafts", "Bell metal", "Mustard", "No")], more=merge)
    )
    assert {(one["product_name"], one["sector"] != "Not stated", one["is_gi_tagged"]) for one in found.rows} == {
        ("Bell metal", True, None),
        ("Mustard", False, False),
    }
    named = ("District", "ODOP product", "PMFME product", "GI tag of ODOP product")
    found = draft(making.xlsx([TITLE, named, ("Kamrup", "Bell metal", "Mustard", "Yes")]))
    assert gi_of(found) == {("ODOP", "Bell metal"): True, ("PMFME-ODOP", "Mustard"): None}


def test_several_products_of_one_list_share_their_sector(draft: Callable[..., Draft]) -> None:
    head = ("District", "Product 1", "Product 2", "Sector")
    rows = [("ODOP products of Assam as on 30.06.2026",), head, ("Kamrup", "Bell metal", "Brass", "Handicraft")]
    assert [row["sector"] for row in draft(making.xlsx(rows)).rows] == ["Handicraft", "Handicraft"]


def test_one_letter_names_no_product(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, ("District", "ODOP product"), ("Kamrup", "Bell metal"), ("Barpeta", "ঐ")]
    found = draft(making.xlsx(rows))
    assert [(one.cell, "one letter" in one.what) for one in found.faults] == [("B4", True)]


@pytest.mark.parametrize(
    "heading", ["GI (√ if ODOP product is GI tagged)", "GI (√ = ODOP product has GI tag)", "GI tag of ODOP product"]
)
def test_a_tick_that_the_heading_explains_is_the_tag_of_the_scheme_that_it_names(
    draft: Callable[..., Draft], heading: str
) -> None:
    head = ("District", "Product under ODOP", "Product under PMFME", heading)
    found = draft(making.xlsx([TITLE, head, ("Kamrup", "Silk", "Bakery", "√"), ("Barpeta", "Jewellery", "Rice", None)]))
    assert found.faults == ()
    assert gi_of(found) == {
        ("ODOP", "Silk"): True,
        ("PMFME-ODOP", "Bakery"): None,
        ("ODOP", "Jewellery"): None,
        ("PMFME-ODOP", "Rice"): None,
    }


def test_a_column_that_was_set_aside_by_hand_is_no_neighbour(draft: Callable[..., Draft]) -> None:
    rows = [
        ("Assam: ODOP products as on 30.06.2026",),
        ("District", "ODOP product", "Suggested item", "Sector", "GI"),
        ("Kamrup", "Bell metal", "Brass bells", "Handicrafts", "Yes"),
        ("Barpeta", "Jewellery", "Silver beads", "Handicrafts", "No"),
    ]
    assert {one.cell for one in draft(making.xlsx(rows)).faults} == {"D2", "E2"}
    found = draft(making.xlsx(rows), choices=Choices(columns=(("C", "aside"),)))
    assert found.faults == ()
    assert gi_of(found) == {("ODOP", "Bell metal"): True, ("ODOP", "Jewellery"): False}
    assert {one["sector"] for one in found.rows} == {"Handicraft"}


@pytest.mark.parametrize(
    "head", [("District", "ODOP craft", "GI", "PMFME product"), ("District", "PMFME product", "ODOP craft", "GI")]
)
def test_a_tag_that_may_be_of_what_was_set_aside_is_asked_until_its_own_column_is_said(
    draft: Callable[..., Draft], head: Sequence[str]
) -> None:
    row = {"District": "Kamrup", "ODOP craft": "Bell metal", "GI": "Yes", "PMFME product": "Mustard"}
    content = making.xlsx([TITLE, head, [row[one] for one in head]])
    found = draft(content, choices=Choices(columns=(("ODOP craft", "aside"),)))
    assert ["which is not read" in one.what for one in found.faults] == [True]
    said = draft(content, choices=Choices(columns=(("ODOP craft", "aside"), ("GI", "is_gi_tagged"))))
    assert said.faults == ()
    assert gi_of(said) == {("PMFME-ODOP", "Mustard"): True}
