"""What the line of the view holds: taken from the link where one leads, from the reader otherwise, and said in the link."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.pages.opening import choose, open_page, sent_to_browser, sound

COVERAGE = "pages/monitor/coverage/page.py"
BRIEF = "pages/monitor/brief/page.py"


def line(app: AppTest) -> dict[str, Any]:
    """What the page sends for the line of the view."""
    sent = [json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.WhichOneof("data") == "json"]
    return next(one for one in sent if "chips" in one)


def chips(app: AppTest) -> dict[str, str]:
    return {key: f"{label} {value}".strip() for key, label, value, _ in line(app)["chips"]}


def in_link(app: AppTest) -> dict[str, list[str]]:
    return {key: values if isinstance(values, list) else [values] for key, values in app.query_params.items()}


def taking(chosen: dict[str, list[str]], place: str) -> None:
    """A page of the line alone, on which a reader in a place chooses."""
    import streamlit as st

    from pages.frame import filter_bar

    filter_bar.hold("coverage")
    filter_bar.go_to(place)
    filter_bar.take(chosen)
    filter_bar.arrive("coverage")
    filter_bar.hold("coverage")
    st.json({key: str(value) for key, value in st.session_state.items()})


def taken(place: str = "IN", **chosen: list[str]) -> AppTest:
    return sound(AppTest.from_function(taking, kwargs={"chosen": chosen, "place": place}).run())


def test_chips_say_what_is_chosen() -> None:
    page = sound(open_page(COVERAGE, as_on="2026-08-01", states=["Assam", "Bihar", "Goa"], gi="true"))
    assert chips(page) | {"workspace": ""} == {
        "scheme": "Scheme ODOP",
        "day": "As on 01.08.2026",
        "states": "Assam and 2 more",
        "sectors": "All sectors",
        "more": "GI-marked products only",
        "workspace": "",
    }
    assert line(page)["chosen"]["states"] == ["Assam", "Bihar", "Goa"]
    choose(page, states=[], aspirational=True)
    assert (chips(page)["states"], chips(page)["more"]) == ("All 36 States/UTs", "+ Filter (2)")


def test_a_choice_goes_into_the_link_and_what_a_link_means_anyway_does_not() -> None:
    app = taken(scheme=["PMFME-ODOP"], states=["Goa", "Kerala"], aspirational=["true"], at_entry=["0"])
    assert in_link(app) == {
        "scheme": ["PMFME-ODOP"],
        "states": ["Goa", "Kerala"],
        "aspirational": ["true"],
        "at_entry": ["0"],
    }
    assert in_link(taken(scheme=["ODOP"], states=[], workspace=["Record"], gi=["false"])) == {}


def test_what_no_field_offers_is_not_taken() -> None:
    app = taken(scheme=["DEH"], states=["Atlantis", "Goa"], as_on=["2010-01-01"], at_entry=["-1"], known_on=["soon"])
    assert in_link(app) == {"states": ["Goa"]}
    assert app.session_state["as_on"] > date(2026, 1, 1)
    assert (app.session_state["scheme"], app.session_state["at_entry"]) == ("ODOP", None)


def test_other_states_leave_the_place_and_other_filters_keep_it() -> None:
    assert taken("S18", states=["Goa"]).session_state["place"] == "IN"
    assert taken("S18", gi=["true"], states=[]).session_state["place"] == "S18"


def test_an_entry_that_the_log_does_not_have_is_left_out_and_said() -> None:
    page = open_page(COVERAGE, at_entry="987654")
    assert not page.exception
    assert [one.value for one in page.warning] == [
        "**The link asks for what cannot be shown:** as the ledger stood at entry 987654. The view below is without it."
    ]
    assert in_link(page).get("at_entry") is None


def test_a_page_come_to_without_a_link_keeps_the_view_and_says_it() -> None:
    page = open_page(COVERAGE, states="Kerala")
    page.switch_page(BRIEF).run()
    assert in_link(page)["states"] == ["Kerala"]
    assert line(page)["chosen"]["states"] == ["Kerala"]
    assert sent_to_browser(page, "instrument") == []
