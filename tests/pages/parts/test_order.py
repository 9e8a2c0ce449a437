"""The order of a table: by kind, what is not known last, totals at the foot; in the link, on the screen and in its files."""

from datetime import date

import pandas as pd
import pytest

from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.parameters import ORDER, PARAMETERS
from pages.frame.registry import PLANS
from pages.parts.drawn_table import table_message
from pages.parts.order import Order, order_at_address, ordered
from tests.pages.opening import open_page, shown_lists, sound

FRAME = pd.DataFrame(
    [
        [1, "Ward 10", 1240, date(2026, 2, 10), True],
        [2, "ward 9", "not known", None, None],
        [3, "Araria", 3, date(2025, 12, 1), False],
        [4, "Not known", "none", date(2026, 1, 31), True],
        [None, "Total", 1243, None, None],
    ],
    columns=["S. No.", "Name", "Count", "Since", "Mark"],
    dtype=object,
)


@pytest.mark.parametrize(
    ("column", "is_falling", "numbers"),
    [
        ("Name", False, [3, 2, 1, 4]),
        ("Name", True, [1, 2, 3, 4]),
        ("Count", False, [3, 1, 4, 2]),
        ("Count", True, [1, 3, 4, 2]),
        ("Since", False, [3, 4, 1, 2]),
        ("Since", True, [1, 4, 3, 2]),
        ("Mark", False, [3, 1, 4, 2]),
    ],
)
def test_rows_stand_by_kind_with_what_is_not_known_last(column: str, is_falling: bool, numbers: list[int]) -> None:
    made = ordered(FRAME, Order(column, is_falling))
    assert made["S. No."].tolist() == [*numbers, None]
    assert made["Name"].tolist()[-1] == "Total"


def test_a_link_opens_the_row_that_it_was_made_for() -> None:
    sent = table_message(
        ordered(FRAME, Order("Name", False)), "By name", 1, {(0, "Count"): "why?what=x"}, Order("Name", False)
    )
    assert sent["links"] == [[2, 2, "why?what=x"]]
    assert sent["sorted"] == ["Name", False]


@pytest.mark.parametrize("value", ["gaps:District:up", "gaps", "gaps:Nothing:rising", "other:District:rising"])
def test_an_address_that_cannot_be_meant_is_refused(value: str) -> None:
    with pytest.raises(LinkFault, match=ORDER):
        order_at_address(LinkReader([(ORDER, value)], (ORDER,)), "gaps", ["District"])


def test_a_view_says_its_order() -> None:
    assert PARAMETERS[ORDER].clause(["gaps:District:falling"]) == "in order of District, falling"


def test_screen_and_files_stand_in_the_order_of_the_link() -> None:
    app = sound(open_page(PLANS.script, states="Goa", order="gaps:District:falling"))
    (gaps,) = [one for one in shown_lists(app) if "District" in one.columns]
    assert list(gaps["District"]) == ["South Goa", "North Goa", "Kushavati"]
    assert any("In order of District, falling, here and in the files." in one.value for one in app.caption)


def test_a_column_that_a_table_lacks_is_said_and_dropped() -> None:
    app = sound(open_page(PLANS.script, states="Goa", order="gaps:Nothing:falling"))
    assert any("names the column “Nothing”" in one.value for one in app.warning)
    assert ORDER not in app.query_params
