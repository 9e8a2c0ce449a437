"""The Why page: reached from a card with the view it had, it shows as many rows as the figure says, and a citation."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import open_page, shown_lists
from tests.record_totals import (
    DISTRICTS,
    GI_PRODUCTS,
    NOT_ASPIRATIONAL,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
    PLANS_NOT_KNOWN,
    SEPCS_EVIDENCED,
)

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


def opened(**link: str | list[str]) -> AppTest:
    return open_page("pages/monitor/why/page.py", **link)


@pytest.mark.parametrize(
    ("figure_id", "number", "rows"),
    [
        ("figure.districts_with_product", str(ODOP_DISTRICTS), ODOP_DISTRICTS),
        ("figure.products_gi", str(GI_PRODUCTS), GI_PRODUCTS),
        ("plans.notified", "5", 5),
        ("sepc.evidenced", str(SEPCS_EVIDENCED), SEPCS_EVIDENCED),
        ("class.plan.not_known", str(PLANS_NOT_KNOWN), PLANS_NOT_KNOWN),
    ],
)
def test_as_many_rows_as_the_figure_says(figure_id: str, number: str, rows: int) -> None:
    app = opened(what=figure_id, as_on="2026-11-21")
    assert not app.exception
    assert app.metric[0].value == number
    assert len(shown_lists(app)[0]) == rows


def test_an_unknown_figure_is_said_to_be_unknown() -> None:
    app = opened(what="no.such.figure", as_on="2026-11-21")
    assert not app.exception
    assert [one.value for one in app.title] == ["Why: no such figure"]
    assert "no.such.figure" in app.warning[0].value.replace("\\", "")
    assert len(app.metric) == 0
    assert len(shown_lists(app)) == 0


def test_the_register_shows_its_own_grade_and_not_that_of_plans() -> None:
    app = opened(what="figure.districts_in_register", as_on="2026-11-21")
    assert app.metric[0].value == str(DISTRICTS)
    badges = next(one.value for one in app.markdown if "badge" in one.value).replace("\\", "")
    assert f"grade D, published statement or list: {DISTRICTS}" in badges
    assert not any(f"grade {one}," in badges for one in "ABCE")
    assert set(shown_lists(app)[0]["Class or sector"]) == {"In the register"}


def test_the_view_of_the_link_holds_and_stands_in_the_citation() -> None:
    app = opened(what="figure.products_listed", states=["Assam"], as_on="2026-11-21")
    assert app.metric[0].value == str(len(shown_lists(app)[0]))
    assert set(shown_lists(app)[0]["State/UT"]) == {"Assam"}
    cited = app.code[0].value
    assert cited.startswith(
        f"Products in the list: {app.metric[0].value} products, rows of the list on record. ODOP, Assam, as on"
    )
    assert "Rule: Rows of the scheme's list" in cited
    assert "Documents: One District One Product" in cited


def test_another_figure_is_chosen_from_all_that_are_counted() -> None:
    app = opened()
    box = next(one for one in app.selectbox if one.label == "What is counted")
    assert len(box.options) > 90
    box.set_value("plans.drafted").run()
    assert app.query_params["what"] in ("plans.drafted", ["plans.drafted"])
    assert app.metric[0].value == str(PLANS)
    assert "Why: Plans drafted or further" in app.title[0].value


def test_what_the_books_do_not_hold_is_said() -> None:
    app = opened(what="figure.products_listed", as_on="2019-01-01")
    assert app.metric[0].value == "Not known"
    assert any("Choose a later date" in one.value for one in app.info)


def test_one_state_s_part_is_opened_by_the_link_and_by_the_box() -> None:
    app = opened(what="class.plan.statement", where="S1", as_on="2026-11-21")
    assert app.metric[0].value == "15"
    assert set(shown_lists(app)[0]["State/UT"]) == {"Jammu and Kashmir"}
    assert any("(DEH), Jammu and Kashmir, as on 21.11.2026" in one.value for one in app.markdown)
    box = next(one for one in app.selectbox if one.label == "State/UT")
    box.set_value(32).run()
    assert app.query_params["where"] in ("S32", ["S32"])
    assert app.metric[0].value == "0"
    next(one for one in app.selectbox if one.label == "State/UT").set_value(0).run()
    assert "where" not in app.query_params
    assert app.metric[0].value == "44"


@pytest.mark.parametrize(
    ("page", "link", "key", "line", "column", "number"),
    [
        ("monitor/coverage", {"measure": "plan_public"}, "coverage", "Chhattisgarh", "Public", 33),
        ("monitor/coverage", {"place": "S18", "measure": "identified"}, "coverage", None, "Product identified", 35),
        ("monitor/plans", {}, "plans", "Jammu and Kashmir", "Reported by State, particulars awaited", 15),
        ("monitor/plans", {}, "ladder", None, "Reported by State, particulars awaited", PLANS_BY_STATEMENT),
        ("monitor/committees", {}, "sepc", "All in view", "SEPC: Evidenced", SEPCS_EVIDENCED),
        ("monitor/committees", {"committee": "DEPC"}, "depc", "Goa", "Districts", 3),
        (
            "monitor/aspirational",
            {"aspirational": "true"},
            "aspirational_dots",
            "All in view",
            "Other districts",
            NOT_ASPIRATIONAL,
        ),
        ("monitor/sectors", {}, "sectors", "Agriculture", "Different names", 204),
        ("monitor/sectors", {"picture": "Tiers"}, "tiers", "Primary", "Districts named", 772),
    ],
)
def test_a_cell_opens_as_many_rows_as_its_link_says(
    page: str, link: dict[str, str], key: str, line: str | None, column: str, number: int
) -> None:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    for name, value in ({"as_on": "2026-11-21"} | link).items():
        app.query_params[name] = value
    app.run()
    app.switch_page(f"pages/{page}/page.py").run()
    before = {one.proto.query_string for one in app.get("page_link")}
    if line:
        app.selectbox(key=f"open_{key}_line").set_value(line)
    app.selectbox(key=f"open_{key}_column").set_value(column).run()
    (there,) = [one.proto for one in app.get("page_link") if one.proto.query_string not in before]
    statement = int(re.sub(r"\D", "", there.label))
    assert statement == number
    why = opened(**parse_qs(there.query_string))
    assert int(why.metric[0].value.replace(",", "")) == statement == len(shown_lists(why)[0])
