"""What stands in a value's cell beside or instead of a plain figure: read, kept with a word, or asked with an answer that is taken."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, read_choices
from data.returns.intake import Draft
from data.returns.names.names import Register

TITLE = ("Assam: value of exports in 2024-25 (Rs in crore)",)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(*cells: Any, title: tuple[str] = TITLE, choices: Choices | None = None) -> Draft:
        names = ("Kamrup", "Baksa", "Barpeta", "Jorhat")
        rows = [title, ("District", "Value"), *zip(names, cells, strict=False)]
        return draft(making.xlsx(rows), choices=choices)

    return read


@pytest.mark.parametrize(
    ("cell", "value", "remarks"),
    [
        ("12.50 ", 12.5, None),
        ("12,34,567", 1234567, None),
        ("१,२३४.५०", 1234.5, None),
        ("12.50 Cr", 12.5, None),
        ("Rs. 12.50 crore", 12.5, None),
        ("12.5 करोड़", 12.5, None),
        ("approx. 12.5", 12.5, "marked approx."),
        ("~12.5", 12.5, "marked ~"),
        ("12.5 (लगभग)", 12.5, "marked लगभग"),
    ],
)
def test_a_figure_with_its_column_s_unit_or_a_mark_is_read(
    of: Callable[..., Draft], cell: str, value: float, remarks: str | None
) -> None:
    found = of(cell, 7)
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [(value, remarks), (7, None)]


@pytest.mark.parametrize(
    "cell",
    [
        "N.R.",
        "negligible",
        "<0.01",
        "(12.50)",
        "1.234,50",
        "1,23",
        "12.50 lakh",
        "US$ 2 million",
        "Rs. 12.50",
        "-12.5",
        "12.5%",
    ],
)
def test_what_is_no_plain_figure_is_asked_and_a_person_says_which_it_is(
    of: Callable[..., Draft], register: Register, cell: str
) -> None:
    assert [(one.cell, one.word) for one in of(cell, 7).faults] == [("B3", cell)]
    said = read_choices(f'{{"words": {{"{cell}": "12.5"}}}}', register)
    found = of(cell, 7, choices=said)
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [(12.5, f"written '{cell}'"), (7, None)]
    assert said.of_layout.words == (), "a figure is of one file"
    aside = of(cell, 7, choices=Choices(words=((cell, "aside"),)))
    assert (aside.faults, [row["value"] for row in aside.rows]) == ((), [7])


def test_texts_with_other_signs_are_other_texts(of: Callable[..., Draft]) -> None:
    found = of("(12.50)", "<12.50", choices=Choices(words=(("(12.50)", "12.5"),)))
    assert [(one.cell, one.word) for one in found.faults] == [("B4", "<12.50")]


@pytest.mark.parametrize("cell", ["Not available", "Awaited", "Not reported", "अप्राप्त"])
def test_words_that_say_that_nothing_is_known_ask_nothing(of: Callable[..., Draft], cell: str) -> None:
    found = of(cell, 7)
    assert (found.faults, [row["value"] for row in found.rows]) == ((), [7])
    assert any("1 of 2 cells of values" in one.what for one in found.notes)


def test_a_mark_that_no_note_explains_is_asked_once_and_kept(of: Callable[..., Draft]) -> None:
    asked = of("12.5*", "3*", 7)
    assert [(one.cell, one.word) for one in asked.faults] == [("B3", "*")]
    assert "B3, B4 bear the mark '*'" in asked.faults[0].what
    holds = of("12.5*", "3*", 7, choices=Choices(words=(("*", "yes"),)))
    assert (holds.faults, [(row["value"], row["remarks"]) for row in holds.rows]) == (
        (),
        [(12.5, "marked *"), (3, "marked *"), (7, None)],
    )
    aside = of("12.5*", "3*", 7, choices=Choices(words=(("*", "aside"),)))
    assert (aside.faults, [row["value"] for row in aside.rows]) == ((), [7])


def test_the_unit_in_the_cells_counts_where_nothing_else_states_it(of: Callable[..., Draft]) -> None:
    title = ("Assam: value of exports in 2024-25",)
    found = of("Rs. 12.50 crore", "US$ 3 million", title=title)
    assert [(row["value"], row["unit"]) for row in found.rows] == [(12.5, "inr_crore"), (3, "usd_million")]
    assert [one.what for one in of("12.50 crore", title=title).faults] == ["the unit of the values is not stated"]


def test_a_currency_on_every_value_is_a_format(of: Callable[..., Draft]) -> None:
    found = of("₹ 12.50", "₹ 1,234.00")
    assert (found.faults, [row["value"] for row in found.rows]) == ((), [12.5, 1234])
