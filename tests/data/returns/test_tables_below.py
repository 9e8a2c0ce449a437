"""Tables below one another on a sheet under the same headings: each with its own title, and a page's headings no new table."""

from collections.abc import Callable
from typing import Any

import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.export_periods import periods_in
from tests.data.returns import making

HEAD = ("Sl.", "District", "Exports")
FIRST = (("Government of Assam",), ("District-wise exports 2024-25 (US$ million)",), HEAD, (1, "Kamrup", 233.1))


def stored(draft: Draft) -> list[tuple[object, ...]]:
    return sorted((row["value"], row["unit"], row["financial_year"], row["period"]) for row in draft.rows)


def test_a_second_title_gives_its_own_period_and_unit(draft: Callable[..., Draft]) -> None:
    rows = [*FIRST, (), ("District-wise exports April-June 2026 (Rs. crore)",), HEAD, (1, "Cachar", 1188)]
    assert stored(draft(making.xlsx(rows))) == [
        (233.1, "usd_million", "2024-25", "April-March"),
        (1188, "inr_crore", "2026-27", "April-June"),
    ]


@pytest.mark.parametrize(
    ("title", "asked"),
    [
        (("District-wise exports 2025-26",), "the unit of the values is not stated"),
        (("Exports (Rs. crore)",), "the period is not said"),
        (("Table 2",), "the period is not said"),
    ],
)
def test_what_a_second_title_leaves_out_is_asked(draft: Callable[..., Draft], title: Any, asked: str) -> None:
    found = draft(making.xlsx([*FIRST, (), title, HEAD, (1, "Cachar", 1188)]))
    assert [one.what for one in found.faults][:1] == [asked]
    assert 1188 not in {row["value"] for row in found.rows}


def test_a_period_and_unit_by_hand_hold_for_one_of_the_tables_alone(draft: Callable[..., Draft]) -> None:
    rows = [FIRST[0], ("Table 1",), HEAD, (1, "Kamrup", 233.1), ("Table 2",), HEAD, (1, "Cachar", 1188)]
    of_first = Choices(periods=(("Sheet1!C", "2024-25"),), units=(("Sheet1!C", "US$ million"),))
    found = draft(making.xlsx(rows), choices=of_first)
    assert [(one.what, one.cell) for one in found.faults] == [
        ("the period is not said", "C6"),
        ("the unit of the values is not stated", "C6"),
    ]
    assert '{"periods": {"Sheet1 from A5!C": "2025-26"}}' in found.faults[0].remedy
    both = Choices(
        periods=(*of_first.periods, ("Sheet1 from A5!C", "April-June 2026")),
        units=(*of_first.units, ("Sheet1 from A5!C", "Rs crore")),
    )
    assert stored(draft(making.xlsx(rows), choices=both)) == [
        (233.1, "usd_million", "2024-25", "April-March"),
        (1188, "inr_crore", "2026-27", "April-June"),
    ]


@pytest.mark.parametrize(
    "between",
    [
        (),
        (("Upper Assam Division",),),
        (("District-wise exports 2024-25 (US$ million)",),),
        (("District-wise exports 2024-25 (US$ million) (contd.)",),),
        (("Note: figures of 2025-26 are not yet final",),),
        (("Page 2 of 2, printed on 12.10.2026",),),
    ],
)
def test_headings_that_a_page_repeats_go_on_with_the_table(draft: Callable[..., Draft], between: Any) -> None:
    found = draft(making.xlsx([*FIRST, *between, HEAD, (2, "Cachar", 1188)]))
    assert [one.name for one in found.sheets] == ["Sheet1"]
    assert {row[1:] for row in stored(found)} == {("usd_million", "2024-25", "April-March")}


def test_headings_of_two_lines_that_a_page_repeats_go_on_too(draft: Callable[..., Draft]) -> None:
    head = (("Sl.", "District", "2024-25", None), (None, None, "Q1", "Q2"))
    rows = [("Assam exports (Rs crore)",), *head, (1, "Kamrup", 1, 2), *head, (2, "Cachar", 3, 4)]
    found = draft(making.xlsx(rows))
    assert ([one.name for one in found.sheets], [row["value"] for row in found.rows]) == (["Sheet1"], [1, 2, 3, 4])
    other = (("Sl.", "District", "2025-26", None), head[1])
    assert [row["financial_year"] for row in draft(making.xlsx([*rows[:4], *other, *rows[-1:]])).rows] == [
        "2024-25"
    ] * 2


@pytest.mark.parametrize(
    ("titles", "units"),
    [
        (
            (("Exports of Assam (Rs. in crore) as on 30.06.2026",), ("2024-25",), ("2025-26",)),
            ["inr_crore", "inr_crore"],
        ),
        (
            (("Exports of Assam (Rs. in crore)",), ("2024-25",), ("2025-26 (US$ million)",)),
            ["inr_crore", "usd_million"],
        ),
        ((("Exports of Assam",), ("2024-25 (Rs. in crore)",), ("2025-26",)), ["inr_crore"]),
    ],
)
def test_a_unit_above_the_first_tables_own_title_is_that_of_all(
    draft: Callable[..., Draft], titles: tuple[tuple[str], ...], units: list[str]
) -> None:
    rows = [*titles[:2], HEAD, (1, "Kamrup", 5), titles[2], HEAD, (1, "Cachar", 6)]
    assert [row["unit"] for row in draft(making.xlsx(rows)).rows] == units


def test_columns_that_differ_are_not_merged(draft: Callable[..., Draft]) -> None:
    rows = [
        *FIRST[:2],
        (*HEAD, "% share"),
        (1, "Kamrup", 233.1, 100),
        ("Exports 2025-26 (US$ million)",),
        (*HEAD, "Remarks"),
        (1, "Cachar", 1188, "from the port's own books"),
    ]
    found = draft(making.xlsx(rows))
    assert [row["remarks"] for row in found.rows] == [None, "from the port's own books"]
    assert [(one.name, len(one.columns)) for one in found.sheets] == [("Sheet1", 4), ("Sheet1 from A5", 4)]


def test_of_products_each_title_gives_its_scheme(draft: Callable[..., Draft]) -> None:
    head = ("District", "Product")
    rows = [
        ("Assam: ODOP products",),
        head,
        ("Kamrup", "Muga silk"),
        ("Products under PMFME",),
        head,
        ("Kamrup", "Honey"),
    ]
    found = draft(making.xlsx(rows))
    assert [(row["product_name"], row["scheme"]) for row in found.rows] == [
        ("Muga silk", "ODOP"),
        ("Honey", "PMFME-ODOP"),
    ]


def test_a_table_of_goods_below_does_not_hide_those_of_districts(draft: Callable[..., Draft]) -> None:
    rows = [
        ("ಕರ್ನಾಟಕ ಸರ್ಕಾರ",),
        ("ರಫ್ತು 2024-25 (ಮಿಲಿಯನ್ ಅಮೆರಿಕನ್ ಡಾಲರ್)",),
        ("ಕ್ರ.ಸಂ.", "ಜಿಲ್ಲೆ", "ರಫ್ತು ಮೌಲ್ಯ", "ಮೂಲ"),
        (1, "ಹಾಸನ", 10.5, "x"),
        ("ಸರಕುಗಳು",),
        ("ಕ್ರ.ಸಂ.", "ಸರಕು", "ರಫ್ತು ಮೌಲ್ಯ"),
        (1, "ಕಾಫಿ", 5),
    ]
    found = draft(making.xlsx(rows))
    assert found.kind == "exports"
    assert [one.name for one in found.sheets] == ["Sheet1", "Sheet1 from A5"]
    assert [one.place for one in found.open] == ["Sheet1!D", "Sheet1 from A5"]


@pytest.mark.parametrize(
    "text",
    [
        "April-June 2026",
        "April through June 2026",
        "अप्रैल से जून 2026 तक",
        "एप्रिल ते जून 2026",
        "এপ্রিল থেকে জুন 2026",
        "ஏப்ரல் முதல் ஜூன் 2026 வரை",
        "ఏప్రిల్ నుండి జూన్ 2026",
        "ಏಪ್ರಿಲ್-ಜೂನ್ 2026",
        "ਅਪ੍ਰੈਲ ਤੋਂ ਜੂਨ 2026",
    ],
)
def test_months_of_a_title_from_one_to_another(text: str) -> None:
    assert [one.words for one in periods_in(f"2: {text} (x)")] == ["2026-27, April-June"]


@pytest.mark.parametrize("text", ["between April and June 2026", "ಏಪ್ರಿಲ್‌ನಿಂದ ಜೂನ್ 2026"])
def test_the_last_of_several_months_is_no_period_of_its_own(text: str) -> None:
    assert periods_in(text) == set()


def test_the_tables_by_district_are_read_before_a_list_without_any(draft: Callable[..., Draft]) -> None:
    listed = [("Goods of the State",), ("Sl.", "Product", "Sector", "GI tag"), (1, "Muga silk", "Textiles", "Yes")]
    found = draft(making.xlsx([*FIRST, (), *listed]))
    assert (found.kind, set(found.kinds)) == ("exports", {"exports", "products"})
    assert [row["value"] for row in found.rows] == [233.1]
    assert [(one.place, one.why) for one in found.asides] == [("Sheet1 from A5", "the sheet holds products")]


def test_a_kind_said_by_hand_that_no_table_holds_stops_the_import(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx(FIRST), choices=Choices(kind="products"))
    assert [one.what for one in found.faults] == [
        "no table of the file holds products, as it was said by hand; it holds exports"
    ]
