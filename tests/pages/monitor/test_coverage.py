"""The Coverage page: the place and measure of the link decide every part of it alike."""

from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import open_page, sound
from tests.record_totals import (
    DISTRICTS,
    NO_ODOP_PRODUCT,
    ODOP_DISTRICTS,
    ODOP_ROWS_IN_REGISTER,
    PLANS,
    YOUNGER_THAN_ODOP,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/coverage/page.py", **link))


def sentence(page: AppTest) -> str:
    return str(page.markdown[0].value)


def words(page: AppTest) -> str:
    return " ".join(caption.value for caption in page.caption)


def test_india_by_product(tables: Tables) -> None:
    page = opened()
    assert sentence(page).endswith(f"Base: {DISTRICTS} districts in the LGD register of 13.05.2026.")
    assert f"{ODOP_DISTRICTS} of {DISTRICTS} districts (98.2%) with a product" in words(page)
    table = tables(page)[0]
    assert [str(value).strip("*") for value in table.iloc[-1]][1:] == [
        "Total",
        str(DISTRICTS),
        str(ODOP_DISTRICTS),
        str(NO_ODOP_PRODUCT),
        str(YOUNGER_THAN_ODOP),
        "1",
        "98.2",
    ]
    assert len(table) == 37


def test_a_state_by_link() -> None:
    page = opened(place="S18")
    assert "Assam" in sentence(page)
    assert "35 districts of Assam" in sentence(page)
    assert len(page.dataframe[0].value) == 35


def test_a_district_by_link_opens_its_documents() -> None:
    page = opened(place="D3", measure="plan")
    assert "20 districts of Jammu and Kashmir" in sentence(page)
    assert list(page.dataframe[0].value["District"]) == ["Baramulla"]
    assert page.dataframe[0].value["Document"][0].startswith("DC Baramulla approves")


def test_committees_and_plans_belong_to_deh_and_say_what_is_not_known() -> None:
    page = opened(measure="plan")
    assert sentence(page).startswith("Districts as Export Hubs (DEH), all 36 States/UTs")
    assert f"{PLANS} of {DISTRICTS} districts" in words(page)
    assert "A State's return of action plans would fill it." in words(page)


def test_state_level_counts_states() -> None:
    page = opened(level="State")
    assert f"{ODOP_DISTRICTS} of {DISTRICTS} districts" in words(page)


@pytest.mark.parametrize("name", ["By State", "By district", "Rows and documents", "Without an outline"])
def test_every_table_offers_its_rows(name: str, tables: Tables) -> None:
    page = opened(table_india=name)
    rows = {
        "By State": 37,
        "By district": DISTRICTS,
        "Rows and documents": ODOP_ROWS_IN_REGISTER,
        "Without an outline": 14,
    }[name]
    shown = tables(page)[0] if name == "By State" else page.dataframe[0].value
    assert len(shown) == rows
    labels = [str(getattr(button, "label", "")) for button in page.get("download_button")]
    assert [label for label in labels if label.startswith("Download")] == labels
    assert labels[:2] == ["Download map (PNG)", "Download map (SVG)"]
    assert f"{rows:,} rows" in labels[2]


def test_nonsense_in_the_link_falls_back() -> None:
    page = opened(place="D99999", measure="zzz", level="Mars", table_india="foo", states="Atlantis", as_on="banana")
    assert f"{DISTRICTS} districts" in sentence(page)
    assert f"{ODOP_DISTRICTS} of {DISTRICTS} districts" in words(page)
