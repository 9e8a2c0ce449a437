"""The Action plans page: the ladder with all accounted for, the claims beside it, the gap list by kind, the State table."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.plans.questions import GAP_LABELS
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import (
    ASPIRATIONAL,
    DISTRICTS,
    NOT_ASPIRATIONAL,
    PLANS,
    PLANS_BY_STATEMENT,
    PLANS_DRAFTED,
    PLANS_NOT_KNOWN,
    PLANS_NOTIFIED,
    PLANS_PUBLIC,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]
Sent = Callable[[AppTest], dict[str, Any]]


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/plans/page.py", **link))


def values(page: AppTest) -> list[str]:
    return [str(metric.value) for metric in page.metric]


def written(page: AppTest) -> str:
    return " ".join(str(text.value) for text in (*page.markdown, *page.caption)).replace("\\", "")


def gaps(page: AppTest) -> pd.DataFrame:
    return shown_lists(page)[0]


def test_the_record_shows_what_is_known_and_that_the_rest_is_not() -> None:
    page = opened()
    assert values(page) == [str(PLANS), str(PLANS_NOTIFIED), str(PLANS_DRAFTED), str(PLANS_NOT_KNOWN)]
    statement = written(page)
    assert (
        f"{PLANS} at a stage + 0 without a plan, on record + "
        f"{PLANS_BY_STATEMENT} reported by State, particulars awaited + {PLANS_NOT_KNOWN} not known" in statement
    )
    assert f"Of these public: {PLANS_PUBLIC} of {PLANS}" in statement
    assert "Longest waiting: Amritsar" in statement


def test_the_published_totals_stand_beside_as_claims() -> None:
    statement = written(opened())
    for words in ("**590** drafted", "**249** notified", "**about 557** drafted"):
        assert f"{words}. Cannot be verified. Documents name only " in statement
    # Those that name one today carry no day, and count from that on which they came into the record.
    assert (
        "**about 218** notified. Cannot be verified. No return and no document is on record for that day." in statement
    )
    assert "As on 21.07.2025. Official quoted by PTI" in statement
    assert "names none, so none is spread over districts" in statement


def test_each_kind_of_gap_lists_its_districts() -> None:
    page = opened()
    assert page.session_state["gap"] == "all"
    assert len(gaps(page)) == DISTRICTS
    assert gaps(page)["District"].iloc[0] == "Baramulla"
    assert list(gaps(page)["Aspirational"]) == ["Yes"] * ASPIRATIONAL + ["No"] * NOT_ASPIRATIONAL
    for kind, rows in (
        ("drafted", PLANS_DRAFTED),
        ("stale", PLANS_NOTIFIED),
        ("statement", PLANS_BY_STATEMENT),
        ("not_known", PLANS_NOT_KNOWN),
    ):
        page.session_state["gap"] = kind
        page.run()
        assert set(gaps(page)["Gap"]) == {GAP_LABELS[kind]}
        assert len(gaps(page)) == rows
    page.session_state["gap"] = "none"
    page.run()
    assert "No district in view falls here" in page.info[-1].value


def test_a_link_opens_its_gap_and_nonsense_opens_all() -> None:
    page = opened(gap="drafted")
    choose(page, states=["Punjab"])
    assert list(gaps(page)["District"]) == ["Amritsar", "Ludhiana", "Faridkot", "Jalandhar"]
    assert "not compared with a part of the districts" in written(page)
    assert opened(gap="nothing").session_state["gap"] == "all"


def test_the_state_table_adds_up(tables: Tables) -> None:
    frame = tables(opened())[0]
    body, total = frame.iloc[:-1], frame.iloc[-1]
    assert len(body) == 36
    assert (total["Districts"], total["Drafted or further"], total["Not known"]) == (DISTRICTS, PLANS, PLANS_NOT_KNOWN)
    for name in (
        "Districts",
        "Drafted or further",
        "Notified or further",
        "Of these public",
        "Reported by State, particulars awaited",
        "Not known",
    ):
        assert sum(body[name]) == total[name], name
    by_state = body.set_index("State/UT")
    assert by_state.loc["Chhattisgarh", "Drafted or further"] == 33
    # Nothing is said of Assam's plans: that is no rate of nought.
    assert by_state.loc["Assam", "Drafted on record, % of all"] == "not known"


def test_an_earlier_day_and_only_aspirational_districts() -> None:
    page = opened()
    choose(page, as_on=date(2022, 7, 1))
    assert not page.exception
    assert "about 557" in written(page)
    assert "590" not in written(page).split("The rest is not known")[0]
    choose(page, aspirational=True)
    assert not page.exception
    assert "No district is on record for this view" in page.info[-1].value


@pytest.mark.parametrize(("place", "state"), [("S3", "Punjab"), ("D27", "Punjab")])
def test_a_place_narrows_what_stands_below_the_map(place: str, state: str, instrument: Sent, tables: Tables) -> None:
    page = opened(place=place)
    sent = instrument(page)
    assert sent["choice"] == {"measure": "plan", "level": "district", "place": place}
    assert sent["narrowed"]["states"] == []
    assert set(gaps(page)["State/UT"]) == {state}
    assert list(tables(page)[0]["State/UT"]) == [state]
    assert page.session_state["states"] == []


def test_the_instrument_offers_stage_and_publicity_under_the_pages_title(instrument: Sent) -> None:
    sent = instrument(opened(plan_measure="plan_public", level="State"))
    assert [key for _, key, _ in sent["measures"]] == ["plan", "plan_public"]
    assert sent["heading"] == "Action plans: how far they have come"
    assert sent["choice"] == {"measure": "plan_public", "level": "state", "place": "IN"}
