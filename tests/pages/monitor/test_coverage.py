"""The Coverage page: the place and measure of the link decide every part of it alike."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.coverage.measures import MEASURES
from tests.pages.opening import open_page, shown_lists, sound
from tests.record_totals import (
    DISTRICTS,
    NO_ODOP_PRODUCT,
    ODOP_DISTRICTS,
    ODOP_ROWS_IN_REGISTER,
    YOUNGER_THAN_ODOP,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]
Sent = Callable[[AppTest], dict[str, Any]]


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/coverage/page.py", **link))


def words(page: AppTest) -> str:
    return " ".join(caption.value for caption in page.caption)


def test_the_page_opens_on_plans_and_sends_that_measure_first(instrument: Sent) -> None:
    sent = instrument(opened())
    assert sent["choice"] == {"measure": "plan", "level": "district", "place": "IN"}
    assert list(sent["content"]["measures"]) == ["plan"]
    assert sent["sentences"]["Districts as Export Hubs (DEH)"][0].startswith(
        "Districts as Export Hubs (DEH), all 36 States/UTs"
    )
    assert [key for _, key, _ in sent["measures"]] == list(MEASURES)


def test_what_is_not_known_and_what_would_fill_it_is_said() -> None:
    assert "A State's return of action plans would fill it." in words(opened(measure="plan"))


def test_no_table_is_made_before_it_is_opened() -> None:
    page = opened(measure="plan")
    assert (len(shown_lists(page)), len(page.table)) == (0, 0)


def test_the_table_by_state_adds_up(tables: Tables) -> None:
    table = tables(opened(measure="identified", table_india="By State"))[0]
    assert [str(value).strip("*") for value in table.iloc[-1]][1:] == [
        "Total",
        str(DISTRICTS),
        str(ODOP_DISTRICTS),
        str(NO_ODOP_PRODUCT),
        str(YOUNGER_THAN_ODOP),
        "1",
        "99.0",
    ]
    assert len(table) == 37


def test_a_state_by_link(instrument: Sent) -> None:
    page = opened(place="S18", table_state="By district")
    assert instrument(page)["choice"]["place"] == "S18"
    assert len(shown_lists(page)[0]) == 35


def test_a_district_by_link_opens_its_documents() -> None:
    page = opened(place="D3", measure="plan")
    assert list(shown_lists(page)[0]["District"]) == ["Baramulla"]
    assert shown_lists(page)[0]["Document"][0].startswith("DC Baramulla approves")


def test_the_level_of_the_link_is_sent(instrument: Sent) -> None:
    assert instrument(opened(level="State"))["choice"]["level"] == "state"


@pytest.mark.parametrize("name", ["By State", "By district", "Rows and documents", "Without an outline"])
def test_every_table_offers_its_rows(name: str, tables: Tables) -> None:
    page = opened(measure="identified", table_india=name)
    rows = {
        "By State": 37,
        "By district": DISTRICTS,
        "Rows and documents": ODOP_ROWS_IN_REGISTER,
        "Without an outline": 14,
    }[name]
    shown = tables(page)[0] if name == "By State" else shown_lists(page)[0]
    assert len(shown) == rows
    labels = [str(getattr(button, "label", "")) for button in page.get("download_button")]
    assert [label for label in labels if label.startswith("Download")] == labels
    assert labels[:2] == ["Download map (PNG)", "Download map (SVG)"]
    assert f"{rows:,} rows" in labels[2]


def test_nonsense_in_the_link_falls_back(instrument: Sent) -> None:
    page = opened(place="D99999", measure="zzz", level="Mars", table_india="foo", states="Atlantis", as_on="banana")
    assert instrument(page)["choice"] == {"measure": "plan", "level": "district", "place": "IN"}
