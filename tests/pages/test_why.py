"""The Why page: reached from a card with the view it had, it shows as many rows as the figure says, and a citation."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard.py"


def opened(**link: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    for key, value in link.items():
        app.query_params[key] = value
    app.run()
    return app.switch_page("pages/monitor/why.py").run()


@pytest.mark.parametrize(
    ("address", "number", "rows"),
    [
        ("figure.districts_with_product", "770", 770),
        ("figure.products_gi", "256", 256),
        ("plans.notified", "5", 5),
        ("sepc.evidenced", "12", 12),
        ("class.plan.not_known", "707", 707),
        ("no.such.figure", "784", 784),
    ],
)
def test_as_many_rows_as_the_figure_says(address: str, number: str, rows: int) -> None:
    app = opened(what=address, as_on="2026-11-21")
    assert not app.exception
    assert app.metric[0].value == number
    assert len(app.dataframe[0].value) == rows


def test_the_view_of_the_link_holds_and_stands_in_the_citation() -> None:
    app = opened(what="figure.products_listed", states=["Assam"], as_on="2026-11-21")
    assert app.metric[0].value == str(len(app.dataframe[0].value))
    assert set(app.dataframe[0].value["State/UT"]) == {"Assam"}
    cited = app.code[0].value
    assert cited.startswith(
        f"Products in the list: {app.metric[0].value} products, rows of the list held. ODOP, Assam, as on"
    )
    assert "Rule: Rows of the scheme's list" in cited
    assert "Documents: One District One Product" in cited


def test_another_figure_is_chosen_from_all_that_are_counted() -> None:
    app = opened()
    box = next(one for one in app.selectbox if one.label == "What is counted")
    assert len(box.options) > 90
    box.set_value("plans.drafted").run()
    assert app.query_params["what"] in ("plans.drafted", ["plans.drafted"])
    assert app.metric[0].value == "62"
    assert "Why: Plans drafted or further" in app.title[0].value


def test_what_the_books_do_not_hold_is_said() -> None:
    app = opened(what="figure.products_listed", as_on="2019-01-01")
    assert app.metric[0].value == "Not known"
    assert any("Choose a later date" in one.value for one in app.info)
