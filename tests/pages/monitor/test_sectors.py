"""The Sectors page: three counts, the totals of the list, every picture, and the way down to the rows."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.words import indian
from pages.monitor.sectors.sections import PICTURES
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import DISTRICTS, GI_PRODUCTS, ODOP_DISTRICTS, ODOP_PLACES, ODOP_PRODUCTS

Tables = Callable[[AppTest], list[pd.DataFrame]]


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/sectors/page.py", **link))


def metrics(page: AppTest) -> dict[str, str]:
    return {metric.label: str(metric.value) for metric in page.metric}


def captions(page: AppTest) -> str:
    return " ".join(str(caption.value) for caption in page.caption)


def test_three_counts_and_the_gi_marks() -> None:
    page = opened()
    assert metrics(page) == {
        "Products in the list": indian(ODOP_PRODUCTS),
        "Different product names": "835",
        "Districts named by the list": str(ODOP_PLACES),
        "GI-marked products": str(GI_PRODUCTS),
    }
    assert f"{ODOP_DISTRICTS} of them are among the {DISTRICTS} of the register in view" in captions(page)
    assert "20.6% of the rows that the list marks either way" in captions(page)
    badges = [str(text.value) for text in page.markdown if "grade D" in str(text.value)]
    assert len(badges) == 4
    assert all("as on 16.11.2025" in badge for badge in badges)


def test_the_table_of_sectors_ends_in_its_totals(tables: Tables) -> None:
    frame = tables(opened())[0]
    assert list(frame["Sector"])[:3] == ["Agriculture", "Handicraft", "Manufacturing"]
    last = frame.iloc[-1]
    assert (last["Sector"], last["Products in the list"], last["GI-marked"]) == (
        "Total in view",
        ODOP_PRODUCTS,
        GI_PRODUCTS,
    )
    assert sum(frame["Products in the list"][:-1]) == ODOP_PRODUCTS
    assert frame["GI share of rows, %"].iloc[0] == 22.0


@pytest.mark.parametrize("picture", list(PICTURES))
def test_each_picture_is_drawn(picture: str) -> None:
    page = opened(picture=picture)
    assert page.get("download_button")
    drawn = {
        "Heatmap": "plotly_chart",
        "Treemap": "plotly_chart",
        "Tiers": "plotly_chart",
        "Hubs in 3-D": "deck_gl_json_chart",
    }
    if picture in drawn:
        assert page.get(drawn[picture])


def test_the_grid_as_a_table_adds_up_both_ways(tables: Tables) -> None:
    frame = tables(opened(picture="Table"))[1]
    assert len(frame) == 37
    sums = frame.iloc[-1]
    assert (sums["State/UT"], sums["Agriculture"], sums["Dairy"], sums["Total"]) == (
        "Total in view",
        418,
        10,
        ODOP_PRODUCTS,
    )
    assert sum(frame["Total"][:-1]) == ODOP_PRODUCTS


def test_a_sector_and_a_state_open_their_rows() -> None:
    page = opened()
    page.selectbox(key="rows_sector").set_value("Agriculture").run()
    page.selectbox(key="rows_state").set_value("Assam").run()
    rows = shown_lists(page)[0]
    assert len(rows) == 30
    assert set(rows["State/UT"]) == {"Assam"}
    assert set(rows["Sector"]) == {"Agriculture"}
    assert {"GI-marked", "Tier", "Ministry or department"} <= set(rows.columns)
    assert "Blank in every row, so not shown: Note on the row. The files keep it." in captions(page)
    assert "Agriculture, Assam: 30 rows" in captions(page)


def test_a_link_opens_the_same_rows() -> None:
    page = opened(rows_sector="Handloom", rows_state="Assam")
    assert "Handloom, Assam: 1 row" in captions(page)


def test_search_over_the_rows_and_what_an_empty_one_says() -> None:
    page = opened()
    page.text_input(key="rows_text").set_value("makhana").run()
    rows = shown_lists(page)[0]
    assert len(rows) > 0
    assert all("makhana" in name.lower() for name in rows["Product"])
    page.text_input(key="rows_text").set_value("no such thing").run()
    assert "No row of the list says this" in page.info[0].value


def test_the_other_list_alone_with_its_reach(tables: Tables) -> None:
    page = opened()
    page.session_state["scheme"] = "PMFME-ODOP"
    page.run()
    assert metrics(page)["Products in the list"] == "224"
    assert metrics(page)["GI-marked products"] == "Not known"
    assert (
        "on record for 6 States only: Bihar, Kerala, Maharashtra, Odisha, Rajasthan and Uttar Pradesh"
        in page.info[0].value
    )
    assert "GI-marked" not in tables(page)[0].columns


def test_a_state_that_the_filter_took_away_is_let_go() -> None:
    page = opened(rows_state="Assam")
    choose(page, states=["Goa"])
    assert not page.exception
    assert page.selectbox(key="rows_state").value is None
    assert metrics(page)["Products in the list"] == "4"


def test_a_day_before_the_list_says_so_and_shows_no_zero() -> None:
    page = opened()
    choose(page, as_on=date(2024, 1, 1))
    assert not page.exception
    assert "no ODOP list is on record for 01.01.2024 or before" in page.info[1].value
    assert metrics(page) == {}


def test_nonsense_in_the_link_is_dropped() -> None:
    page = opened(picture="Pie", rows_sector="Gold", rows_state="<b>Atlantis</b>")
    assert metrics(page)["Products in the list"] == indian(ODOP_PRODUCTS)
    assert page.selectbox(key="rows_sector").value is None


def test_the_gi_filter_on_a_list_that_marks_none_is_no_empty_list() -> None:
    page = opened(scheme="PMFME-ODOP", gi="true", as_on="2026-11-21")
    words = " ".join(one.value for one in page.info)
    assert "marks no row for GI either way" in words
    assert "No row of the list lies in this view" not in words
