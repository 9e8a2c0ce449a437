"""Lists of products whose sectors are the headings, and lists side by side under one title."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Rows = Sequence[Sequence[Any]]


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Rows, merges: Sequence[str] = (), choices: Choices | None = None) -> Draft:
        def merge(book: Any) -> None:
            for block in merges:
                book.worksheets()[0].merge_range(block, "")
                column, row = ord(block[0]) - ord("A"), int(block.partition(":")[0][1:]) - 1
                book.worksheets()[0].write(row, column, rows[row][column])

        found = draft(making.xlsx(rows, more=merge), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def products(found: Draft) -> list[tuple[str, str, str]]:
    return [(row["district_code"], row["product_name"], row["sector"]) for row in found.rows]


ODISHA = [["Odisha: Districts as Export Hubs, products as on 30.06.2026"]]


def test_sectors_under_a_group_are_the_sectors_of_the_products_below(of: Any) -> None:
    rows = [
        *ODISHA,
        ["Sl", "District", "Sector-wise products identified", None, None],
        [None, None, "Agriculture", "Handloom", "Marine"],
        [1, "Koraput", "Coffee", "Kotpad Saree", None],
        [2, "Puri", "Nil", "No", "Shrimp; Crab"],
        [None, "Total", 1, 1, 2],
    ]
    found = of(rows, ("A2:A3", "B2:B3", "C2:E2"))
    assert found.is_publishable
    assert products(found) == [
        ("363", "Coffee", "Agriculture"),
        ("363", "Kotpad Saree", "Handloom"),
        ("369", "Shrimp", "Marine"),
        ("369", "Crab", "Marine"),
    ]
    assert "the products' sector is the heading of their column: Agriculture, Handloom, Marine" in found.filled[-1]


@pytest.mark.parametrize(
    ("district", "sectors"),
    [
        ("District", ("Agri", "Handicrafts", "Others")),
        ("जिला", ("कृषि", "हस्तशिल्प", "अन्य")),
        ("ଜିଲ୍ଲା", ("କୃଷି", "ହସ୍ତଶିଳ୍ପ", "ଅନ୍ୟାନ୍ୟ")),
        ("জেলা", ("কৃষি", "হস্তশিল্প", "অন্যান্য")),
    ],
)
def test_sectors_alone_head_products_in_any_language(of: Any, district: str, sectors: tuple[str, ...]) -> None:
    found = of(
        [*ODISHA, [district, *sectors], ["Puri", "Rice", None, "Cashew kernels"], ["Koraput", None, "Dhokra", None]]
    )
    assert products(found) == [
        ("369", "Rice", "Agriculture"),
        ("369", "Cashew kernels", "Others"),
        ("363", "Dhokra", "Handicraft"),
    ]


@pytest.mark.parametrize("cells", [(3, 2), ("Yes", "No"), ("✓", "✓")])
def test_sectors_over_counts_or_ticks_are_no_products(of: Any, cells: tuple[Any, ...]) -> None:
    found = of([*ODISHA, ["District", "Agriculture", "Handicraft"], ["Puri", *cells], ["Koraput", *cells]])
    assert not found.rows
    assert not found.is_publishable


def test_sectors_beside_a_column_of_products_wait_for_a_person(of: Any) -> None:
    found = of([*ODISHA, ["District", "Product", "Agriculture", "Handicraft"], ["Puri", "Rice", "Rice bran", "Dhokra"]])
    assert products(found) == [("369", "Rice", "Not stated")]
    assert [one.place for one in found.open] == ["Sheet1!C", "Sheet1!D"]


def test_a_title_over_two_lists_side_by_side_is_that_of_both(of: Any) -> None:
    head = ["District", "Product", "Sector"]
    rows = [
        ["Odisha: Districts as Export Hubs, as on 30.06.2026"],
        [*head, None, *head],
        ["Puri", "Shrimp", "Marine", None, "Koraput", "Coffee", "Agriculture"],
        ["Ganjam", "Kewda", "Agriculture", None, "Balangir", "Onion", "Agriculture"],
    ]
    found = of(rows)
    assert found.is_publishable
    assert {row["scheme"] for row in found.rows} == {"DEH"}
    assert len(found.rows) == 4


def test_each_column_of_products_may_have_its_own_sector_and_gi_tag(of: Any) -> None:
    rows = [
        *ODISHA,
        ["District", "Product 1", "Sector", "GI (Y/N)", "Product 2", "Sector", "GI (Y/N)"],
        ["Puri", "Pattachitra", "Handicraft", "Y", "Shrimp", "Marine", "N"],
        ["Koraput", "Coffee", "Agriculture", "N", None, None, None],
    ]
    found = of(rows)
    assert found.is_publishable
    assert [(*one, row["is_gi_tagged"]) for one, row in zip(products(found), found.rows, strict=True)] == [
        ("369", "Pattachitra", "Handicraft", True),
        ("369", "Shrimp", "Marine", False),
        ("363", "Coffee", "Agriculture", False),
    ]
    blank = of([*rows[:2], ["Puri", "Pattachitra", "Handicraft", "Y", "Shrimp", None, None]])
    assert products(blank) == [("369", "Pattachitra", "Handicraft"), ("369", "Shrimp", None)]
    several = of([*rows[:2], ["Puri", "Pattachitra; Applique", "Handicraft", "Y"]])
    assert [one.cell for one in several.faults] == ["D3", "C3"]


def test_names_and_sectors_under_each_product_are_read_in_two_tiers(of: Any) -> None:
    head = [["District", "Product 1", None, "Product 2", None], [None, "Name", "Sector", "Name", "Sector"]]
    found = of([*ODISHA, *head, ["Puri", "Rice", "Agriculture", "Shrimp", "Marine"]])
    assert products(found) == [("369", "Rice", "Agriculture"), ("369", "Shrimp", "Marine")]
    both = of(
        [
            *ODISHA,
            ["District", "Product 1", "Product 2", "Sector", "Sector"],
            ["Puri", "Rice", "Crab", "Agriculture", "Marine"],
        ]
    )
    assert [one.cell for one in both.faults] == ["E2"]
