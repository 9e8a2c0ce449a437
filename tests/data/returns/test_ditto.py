"""Marks that say 'the same as above': read as the cell above and named; an order's number is asked."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.values.ditto import is_ditto

TITLE = ("Assam, DEPC as on 31.10.2026",)
HEAD = ("District", "DEPC constituted", "Order No.", "Order date")
ABOVE = ("Kamrup", "Yes", "12/2023", "10.01.2023")


@pytest.mark.parametrize(
    "mark",
    ['"', '–"–', "–„–", "―〃―", "- ” -", '—"—', "--''--", "-do-", "–do–", "(ditto)", "″", "״", ",,", "`` ", "तथैव"],
)
def test_a_mark_between_dashes_or_not_is_one(mark: str) -> None:
    assert is_ditto(mark)


@pytest.mark.parametrize("text", ["-", "––", "'", ",", "...", "?", "", "No. 5", '"5"', "donations"])
def test_a_dash_or_a_text_is_none(text: str) -> None:
    assert not is_ditto(text)


def told(found: Draft) -> list[tuple[object, ...]]:
    return [(row["order_number"], row["order_date"]) for row in found.rows]


@pytest.mark.parametrize("mark", ['–"–', "-do-", "–„–"])
def test_an_order_that_refers_to_the_one_above_is_asked(draft: Callable[..., Draft], mark: str) -> None:
    rows = making.xlsx([TITLE, HEAD, ABOVE, ("Barpeta", "Yes", mark, "11.01.2023")])
    found = draft(rows)
    assert [(one.cell, one.word) for one in found.faults] == [("C4", mark)]
    assert told(found) == [("12/2023", "2023-01-10"), (None, "2023-01-11")]
    same = draft(rows, choices=Choices(words=((mark, "yes"),)))
    assert same.is_publishable
    assert told(same) == [("12/2023", "2023-01-10"), ("12/2023", "2023-01-11")]
    aside = draft(rows, choices=Choices(words=((mark, "aside"),)))
    assert aside.is_publishable
    assert told(aside) == [("12/2023", "2023-01-10"), (None, "2023-01-11")]


def test_the_order_and_day_in_one_cell_are_asked_together(draft: Callable[..., Draft]) -> None:
    head = ("District", "DEPC constituted", "Order No. and date")
    rows = [TITLE, head, ("Kamrup", "Yes", "12/2023 dated 10.01.2023"), ("Barpeta", "Yes", '–"–')]
    found = draft(making.xlsx(rows))
    assert [one.cell for one in found.faults] == ["C4"]
    assert told(found)[1] == (None, None)


@pytest.mark.parametrize("day", ["10.01.2023", '–"–', "-do-"])
def test_one_order_of_one_day_asks_nothing(draft: Callable[..., Draft], day: str) -> None:
    found = draft(making.xlsx([TITLE, HEAD, ABOVE, ("Barpeta", "Yes", '–"–', day)]))
    assert found.is_publishable
    assert told(found) == [("12/2023", "2023-01-10")] * 2
    assert any("C4" in one and "were read as it" in one for one in found.filled)


def test_a_mark_below_a_row_that_is_set_aside_does_not_reach_over_it(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, HEAD, ABOVE, ("Baksa", "No", None, None), ("Barpeta", "–”–", None, None)]
    found = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!4"})))
    assert [(one.cell, one.what) for one in found.faults] == [("B5", "'–”–' repeats a row that is not read")]


@pytest.mark.parametrize("sign", ["#", "***", '–"–'])
def test_a_sign_in_an_orders_place_is_not_dropped(draft: Callable[..., Draft], sign: str) -> None:
    found = draft(making.xlsx([TITLE, HEAD, ("Barpeta", "Yes", sign, "11.01.2023")]))
    assert [(one.cell, one.what) for one in found.faults] == [("C3", f"'{sign}' is no number of an order")]
