"""The State and District pages: the place of the link, its figures, the past keeps its own districts, files and ways on."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import open_page, shown_lists, sound

Tables = Callable[[AppTest], list[pd.DataFrame]]
DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


def opened(page: str, **link: str) -> AppTest:
    return sound(open_page(f"pages/places/{page}/page.py", **link))


def values(app: AppTest) -> list[str]:
    return [str(metric.value) for metric in app.metric]


def text(app: AppTest) -> str:
    return " ".join(str(one.value) for one in (*app.markdown, *app.caption, *app.info, *app.subheader))


@pytest.mark.parametrize(
    ("place", "name", "figures"),
    [
        ("S9", "Uttar Pradesh", ["75", "75 of 75", "14 of 75", "2 of 75"]),
        ("S4", "Chandigarh", ["1", "1 of 1", "Not known", "1 of 1"]),
        ("S31", "Lakshadweep", ["1", "1 of 1", "Not known", "Not known"]),
        ("S38", "Dadra and Nagar Haveli and Daman and Diu", ["3", "3 of 3", "Not known", "Not known"]),
    ],
)
def test_a_states_figures(place: str, name: str, figures: list[str]) -> None:
    app = opened("state", place=place)
    assert app.title[0].value == name
    assert values(app) == figures
    assert f"Base: {figures[0]} district" in text(app)


def test_the_table_of_every_district_ends_in_its_total(tables: Tables) -> None:
    rows = next(one for one in tables(opened("state", place="S9")) if "ODOP products" in one).to_numpy().tolist()
    assert len(rows) == 76
    assert rows[-1] == [None, "Total", 110, "14 on record", "2 on record", 8]


def test_the_list_to_chase_is_whole() -> None:
    app = opened("state", place="S9", state_table="List to chase")
    rows = shown_lists(app)[0]
    assert len(rows) == 75
    assert list(rows["Aspirational"])[:8] == ["Yes"] * 8


@pytest.mark.parametrize("page", ["state", "district"])
def test_without_a_place_every_state_is_offered(page: str) -> None:
    app = opened(page)
    assert "Choose a State or Union Territory" in app.info[-1].value
    states = [button for button in app.button if str(button.key).startswith("open-S")]
    assert len(states) == 36
    states[0].click().run()
    assert not app.exception
    assert app.session_state["place"] == "S35"


def test_nonsense_in_the_link_is_dropped_and_the_only_state_of_the_filter_stands_in() -> None:
    assert opened("state", place="D99999").title[0].value == "State profiles"
    assert opened("state", states="Goa").title[0].value == "Goa"


def test_a_district_and_the_way_to_its_state() -> None:
    app = opened("district", place="D187")
    assert app.title[0].value == "Varanasi"
    assert values(app) == ["4", "Not known", "Reported by State", "No"]
    assert "वाराणसी" in text(app)
    assert "Silk Products" in text(app)
    app.switch_page("pages/places/state/page.py").run()
    assert app.title[0].value == "Uttar Pradesh"


def test_another_district_is_chosen_in_the_box() -> None:
    app = opened("district", place="D187")
    app.selectbox(key="profile_D_D187").set_value("D162").run()
    assert not app.exception
    assert app.title[0].value == "Lucknow"
    assert app.query_params["place"] == "D162"
    app.selectbox(key="profile_S_S9").set_value("S30").run()
    assert "Choose a district of Goa" in app.info[-1].value


@pytest.mark.parametrize("table", ["Every district", "List to chase"])
def test_a_district_opened_from_its_state(table: str) -> None:
    app = opened("state", place="S9", state_table=table)
    app.selectbox(key="profile_open").set_value("D162").run()
    assert not app.exception
    assert app.title[0].value == "Lucknow"


def test_a_district_without_an_outline_made_last_year() -> None:
    app = opened("district", place="D790")
    assert values(app) == ["Not applicable", "Not known", "Not known", "No"]
    assert any("created on 31.12.2025, after the list as on 16.11.2025" in str(one.value) for one in app.markdown)
    assert "31.12.2025" in text(app)


def test_the_past_keeps_its_own_districts() -> None:
    app = opened("district", place="D786", as_on="2023-06-01")
    assert "it was no district on 01.06.2023" in text(app).replace("\\", "")
    assert "its ground was part of Lower Subansiri" in text(app)
    app.button(key="past-236").click().run()
    assert app.title[0].value == "Lower Subansiri"


def test_an_abolished_district_has_a_profile_in_its_day_only() -> None:
    then = opened("district", place="D776", as_on="2024-12-27")
    assert then.title[0].value == "Anupgarh"
    assert len(then.metric) == 4
    after = opened("district", place="D776")
    assert "was abolished on 28.12.2024" in text(after)
    assert not after.metric


def test_three_questions_stand_on_each_page() -> None:
    for page, place in (("state", "S9"), ("district", "D187")):
        requested = next(one.value for one in opened(page, place=place).markdown if one.value.startswith("1. **"))
        assert requested.count("**") == 6


def test_the_page_is_offered_as_a_file() -> None:
    for page, place in (("state", "S38"), ("district", "D583")):
        app = opened(page, place=place)
        assert next(one.proto.label for one in app.get("download_button")) == "Download this page (PDF, A4)"


def test_coverage_leads_to_the_profile() -> None:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    app.query_params["place"] = "D187"
    app.run()
    app.switch_page("pages/monitor/coverage/page.py").run()
    assert "Open the profile" in [one.proto.label for one in app.get("page_link")]


@pytest.mark.parametrize(
    "link",
    [
        {"as_on": "2019-01-01", "scheme": "PMFME-ODOP"},
        {"states": "Goa", "sectors": "Textile", "tiers": "Primary", "aspirational": "true", "gi": "true"},
        {"known_on": "2026-11-01"},
    ],
)
@pytest.mark.parametrize(
    ("page", "place", "title"),
    [
        ("state", "S38", "Dadra and Nagar Haveli and Daman and Diu"),
        ("district", "D187", "Varanasi"),
        ("names", "S36", "Names: what places"),
    ],
)
def test_the_pages_run_under_any_filters(page: str, place: str, title: str, link: dict[str, str]) -> None:
    app = opened(page, place=place, **link)
    assert str(app.title[0].value).startswith(title)
    assert len(app.metric) == 4
