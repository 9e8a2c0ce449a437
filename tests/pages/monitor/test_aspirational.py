"""The Aspirational page: both sides with their bases, the warnings, the table's two totals, the list of those lacking."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
from streamlit.testing.v1 import AppTest

from pages.monitor.aspirational.view import CHOICES
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import ASPIRATIONAL, NOT_ASPIRATIONAL

Tables = Callable[[AppTest], list[pd.DataFrame]]
PLAN = "Export action plan (DEAP)"
IDENTIFIED = "Product identified"


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/aspirational/page.py", **({"compare_by": IDENTIFIED} | link)))


def values(page: AppTest) -> list[str]:
    return [str(metric.value) for metric in page.metric]


def captions(page: AppTest) -> str:
    return " ".join(str(caption.value) for caption in page.caption)


def test_the_112_against_the_others_of_the_same_states() -> None:
    page = opened()
    assert values(page) == [str(ASPIRATIONAL), f"{ASPIRATIONAL} of {ASPIRATIONAL}", "611 of 621", "+1.1 points"]
    assert f"100.0% of the {ASPIRATIONAL} districts whose class is known" in captions(page)
    assert "98.9% of the 618 districts whose class is known" in captions(page)
    assert f"None. All {ASPIRATIONAL} in view have it" in " ".join(str(text.value) for text in page.markdown)


def test_small_numbers_are_warned_of() -> None:
    assert any("Under five districts" in str(one.value) for one in opened().warning)


def test_the_two_totals_add_up(tables: Tables) -> None:
    frame = tables(opened())[0]
    assert len(frame) == 38
    body, (same_states, everywhere) = frame.iloc[:-2], frame.iloc[-2:].to_dict("records")
    with_some = body[body["Aspirational Districts"] != "none"]
    assert len(with_some) == 27
    assert sum(with_some["Aspirational Districts"]) == everywhere["Aspirational Districts"] == ASPIRATIONAL
    assert sum(with_some["Other districts"]) == same_states["Other districts"] == 621
    assert sum(body["Other districts"]) == everywhere["Other districts"] == NOT_ASPIRATIONAL


def test_states_with_none_say_none() -> None:
    page = opened()
    chart = json.loads(page.get("plotly_chart")[0].proto.spec)
    statement = {note["y"] for note in chart["layout"]["annotations"] if note["text"] == "none"}
    assert len(statement) == 9
    assert {"Delhi", "Goa", "Ladakh", "West Bengal"} <= statement


def test_not_known_is_told_apart_from_lacking() -> None:
    page = opened(compare_by=PLAN)
    assert values(page)[1] == f"12 of {ASPIRATIONAL}"
    assert f"100.0% of the 12 districts whose class is known; 100 of {ASPIRATIONAL} not known" in captions(page)
    assert any(f"Not known: 100 of the {ASPIRATIONAL} Aspirational Districts" in str(one.value) for one in page.warning)
    # One district more has a statement about its whole State, which is no answer.
    rows = shown_lists(page)[0]
    assert len(rows) == 100
    assert set(rows["Known or not"]) == {"not known"}


def test_every_measure_can_be_compared() -> None:
    page = opened()
    for label in CHOICES:
        page.session_state["compare_by"] = label
        page.run()
        assert not page.exception, label
        assert values(page)[0] == str(ASPIRATIONAL)


def test_only_one_state() -> None:
    page = opened()
    choose(page, states=["Assam"])
    assert values(page)[:3] == ["7", "7 of 7", "28 of 28"]


def test_a_state_without_any_and_a_day_before_the_list() -> None:
    page = opened()
    choose(page, states=["Goa"])
    assert "No Aspirational District is on record for this view" in page.info[-1].value
    choose(page, states=[])
    choose(page, as_on=date(2026, 7, 20))
    assert not page.exception
    assert "No Aspirational District is on record for this view" in page.info[-1].value


def test_the_filter_that_would_leave_none_to_compare_is_set_aside() -> None:
    page = opened()
    choose(page, aspirational=True)
    assert "set aside" in page.info[0].value
    assert values(page)[2] == "611 of 621"


def test_nonsense_in_the_link_is_dropped(instrument: Callable[[AppTest], dict[str, Any]]) -> None:
    sent = instrument(opened(compare_by="Nothing"))
    assert (sent["choice"]["measure"], sent["narrowed"]["aspirational"]) == ("plan", True)
