"""What a link asks for and cannot have is said; a view without a day of its own follows the day over midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data import clock

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
ABOUT = Path(__file__).resolve().parents[3] / "pages" / "about" / "page.py"


def opened(**link: str | list[str]) -> AppTest:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    for key, value in link.items():
        app.query_params[key] = value
    return app.switch_page(str(ABOUT)).run()


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("as_on", "2030-01-01", "as on 01.01.2030 (days from 01.01.2018 to "),
        ("as_on", "2010-01-01", "as on 01.01.2010 (days from 01.01.2018 to "),
        ("as_on", "banana", "as on banana"),
        ("known_on", "2030-01-01", "as known on 01.01.2030"),
        ("states", ["Assam", "Atlantis"], "Atlantis"),
        ("scheme", "DEH", "DEH"),
    ],
)
def test_what_the_bar_cannot_show_is_said(key: str, value: str | list[str], said: str) -> None:
    warnings = [one.value for one in opened(**{key: value}).warning]
    assert len(warnings) == 1
    assert warnings[0].startswith("**The link asks for what cannot be shown:** ")
    assert said in warnings[0]


def test_a_link_that_can_be_shown_is_shown_without_a_word() -> None:
    app = opened(as_on="2025-12-31", states=["Assam"])
    assert not app.exception
    assert [one.value for one in app.warning] == []


@pytest.mark.parametrize(("link", "after"), [({}, date(2026, 11, 29)), ({"as_on": "2026-11-20"}, date(2026, 11, 20))])
def test_only_a_day_of_its_own_stays_over_midnight(
    monkeypatch: pytest.MonkeyPatch, link: dict[str, str], after: date
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 28, 18, 0, tzinfo=UTC))  # 23:30 in India
    app = opened(**link)
    assert app.session_state["as_on"] == date.fromisoformat(link.get("as_on", "2026-11-28"))
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 28, 19, 0, tzinfo=UTC))  # 00:30 in India
    app.run()
    assert not app.exception
    assert app.session_state["as_on"] == after


def test_what_is_chosen_in_a_part_that_runs_again_does_not_yield_to_the_link_that_led_to_the_page() -> None:
    def page() -> None:
        import streamlit as st

        from pages.frame.filter_bar import arrive, go_to, linked

        places = ("IN", "S18", "D283")
        arrive("coverage")
        st.text(linked("place", places))
        for chosen in ("S18", "IN"):
            go_to(chosen)
            st.text(f"{linked('place', places)} {st.query_params.get('place', 'none in the link')}")

    app = AppTest.from_function(page)
    app.query_params["place"] = "D283"
    assert [one.value for one in app.run().text] == ["D283", "S18 S18", "IN none in the link"]
