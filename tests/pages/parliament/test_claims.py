"""The Claims page: the ledger, its picks and timelines, one claim opened, links from the Brief, and a claim that is imported."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from analytics.brief.cards import cards
from analytics.filters import Filters
from data import clock
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from pages.frame import ask
from pages.parliament.claims.charts import MARKS
from pages.parliament.claims.view import KIND_LABELS
from tests.pages.opening import choose, open_page, sent_to_browser, shown_lists, sound
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS, PLANS, PUBLISHED_FIGURES

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
PAGE = "pages/parliament/claims/page.py"
FILE = b"a return as it came"


def opened(**link: str | list[str]) -> AppTest:
    return sound(open_page(PAGE, **link))


def figures(page: AppTest) -> dict[str, str]:
    return {metric.label: str(metric.value) for metric in page.metric}


def ledger(page: AppTest) -> Any:
    return shown_lists(page)[-1]


def words(page: AppTest) -> str:
    return " ".join(str(one.value) for one in (*page.markdown, *page.caption)).replace("\\", "")


def test_every_claim_stands_beside_our_count() -> None:
    page = opened()
    assert figures(page) == {
        "Matches our records": "3",
        "Differ from rows": "2",
        "Cannot be verified": "43",
        "No number given": "6",
    }
    frame = ledger(page)
    assert len(frame) == PUBLISHED_FIGURES
    assert list(frame.columns[:8]) == [
        "S. No.",
        "Scheme",
        "Measure",
        "As said",
        "As on",
        "Our rows, that day",
        "Against our rows",
        "Beside other claims",
    ]
    assert list(frame.iloc[0][["Scheme", "As said", "Our rows, that day", "Against our rows"]]) == [
        "REGISTER",
        "784 districts",
        DISTRICTS,
        "matches our records",
    ]
    assert "different scheme 2, superseded 15" in words(page)
    assert "Which comes first." in words(page)


@pytest.mark.parametrize(
    ("link", "count"),
    [
        ({"claim_scheme": "PMFME-ODOP"}, 1),
        ({"claim_scheme": ["ODOP", "ADP"]}, 25),
        ({"claim_house": "Lok Sabha"}, 10),
        ({"claim_house": "Parliament, House not given"}, 2),
        ({"claim_year": "2022"}, 9),
        ({"claim_year": "Undated"}, 2),
        ({"claim_measure": "Districts with a plan drafted"}, 5),
        ({"claim_verdict": "Different scheme"}, 2),
        ({"claim_verdict": "Superseded"}, 15),
        ({"claim_verdict": ["Matches our records", "No number given"]}, 9),
        ({"claim_scheme": "DEH", "claim_year": "2025", "claim_measure": "Districts with a plan notified"}, 1),
    ],
)
def test_picks_narrow_the_ledger_and_are_in_the_link(link: dict[str, str | list[str]], count: int) -> None:
    page = opened(**link)
    assert len(ledger(page)) == count
    picked = [word for value in link.values() for word in ([value] if isinstance(value, str) else value)]
    assert all(word in page.markdown[0].value.replace("\\", "") for word in picked)


def test_picks_that_leave_nothing_say_so() -> None:
    page = opened(claim_verdict="Matches our records in full")
    assert not shown_lists(page)
    assert any(f"None of the {PUBLISHED_FIGURES} claims" in str(one.value) for one in page.info)
    assert "Matches our records in full" in KIND_LABELS.values()


def charts(page: AppTest) -> list[dict[str, Any]]:
    return [json.loads(chart.proto.spec) for chart in page.get("plotly_chart")]


def test_the_timelines_tell_schemes_apart() -> None:
    districts, drafted = charts(opened())
    by_name = {trace["name"]: trace for trace in districts["data"]}
    assert by_name["DEH"]["y"] == [725, 734, 734]
    assert by_name["ODOP"]["y"] == [103, 761, 782, 773, 775]
    # Three figures of one spring share a dot, which names each.
    assert by_name["ODOP"]["text"] == ["103", "all 765<br>about 761<br>all 761", "782", "773", "775"]
    assert by_name["Published and ours"]["y"] == [775, ODOP_DISTRICTS, None]
    assert districts["layout"]["xaxis"]["range"][1] == clock.today().isoformat()
    assert (
        by_name["Our rows, ODOP"]["y"] == [ODOP_DISTRICTS] * 2
    )  # on the day of the list, and of the reply of 10.12.2025
    assert len({trace["marker"]["symbol"] for name, trace in by_name.items() if name in MARKS}) == 3
    assert [(trace["name"], trace["y"]) for trace in drafted["data"]] == [("DEH", [451, 557, 557, 590])]


def test_a_chosen_measure_has_its_own_timeline_with_words() -> None:
    page = opened(claim_measure="States/UTs with a SEPC")
    assert [trace["y"] for trace in charts(page)[0]["data"]] == [[9, 36, 36, 36, 36]]
    assert "DEH: 9 (04.02.2020), all 36 (10.12.2021), about 36 (09.06.2022)" in words(page)
    assert "our rows: no list or return counts it on any of these days" in words(page)


def test_a_measure_without_a_number_has_no_timeline() -> None:
    page = opened(claim_measure="Budget")
    assert not charts(page)
    assert "there is no timeline to draw" in words(page)


def test_a_claim_opens_by_its_link() -> None:
    page = opened(claim="odop-2023-districts-765")
    statement = words(page)
    assert "> Products identified in all 765 districts under ODOP." in statement
    assert "different scheme: 734 DEH in the same document, no contradiction" in statement
    assert "cannot be verified" in statement
    assert "Open the document" in statement
    assert figures(page)["Our rows as on 08.02.2023"] == "Not counted"
    related = shown_lists(page)[0]
    assert len(related) == 12
    assert "734 districts" in list(related["As said"])


def test_a_claim_chosen_stands_in_the_link_and_nonsense_is_dropped() -> None:
    page = opened()
    page.selectbox(key="claim").set_value("deh-2025-plans-notified").run()
    assert page.query_params["claim"] == "deh-2025-plans-notified"
    assert str(PLANS) not in figures(page)["Our rows as on 21.07.2025"]
    assert opened(claim="nonsense").selectbox(key="claim").value == ""


@pytest.mark.parametrize("scheme", ["ODOP", "PMFME-ODOP"])
def test_every_card_of_the_brief_links_to_its_claims(scheme: str) -> None:
    page = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    page.query_params["scheme"] = scheme
    page.run()
    links = {
        (query["claim_scheme"][0], query["claim_measure"][0])
        for link in page.page_link
        if "claim_measure" in (query := parse_qs(link.proto.query_string))
    }
    assert links == {
        ("REGISTER", "Districts in the register"),
        (scheme, "Districts with products"),
        (scheme, "Products identified"),
        ("ADP", "Aspirational Districts"),
        ("DEH", "States/UTs with a SEPC"),
        ("DEH", "Districts with a DEPC"),
        ("DEH", "Districts with a plan drafted"),
        ("DEH", "Districts with a plan notified"),
    }
    with open_store() as store:
        assert len(cards(store, Filters(as_on=date(2026, 11, 21)))) == 8
    claimed = [link for link in page.page_link if "claim_measure" in link.proto.query_string]
    assert len(claimed) == 9  # a card each, and the plans' two stages
    for own, measure in links - {(scheme, "Products identified")}:
        found = opened(claim_scheme=own, claim_measure=measure)
        assert found.selectbox(key="claim_measure").value == measure
        assert len(shown_lists(found)) == 1


def test_the_rows_of_a_claim_open_on_their_page_and_day() -> None:
    page = opened(claim="deh-2025-plans-draft", states="Assam")
    page.button(key="open-deh-2025-plans-draft").click().run()
    assert not page.exception
    assert sent_to_browser(page, "instrument")[0]["heading"] == "Action plans: how far they have come"
    assert page.session_state["as_on"] == date(2025, 7, 21)
    assert page.session_state["states"] == []
    # Of the 63, 44 are named by documents without a day, which count from the day that they came into the record.
    assert "19" in [str(one.value) for one in page.metric]


def test_filters_of_the_bar_are_set_aside_and_a_past_day_is_not() -> None:
    page = opened(states="Assam")
    assert len(ledger(page)) == PUBLISHED_FIGURES
    assert any("set aside" in str(one.value) for one in page.info)
    choose(page, as_on=date(2022, 12, 31))
    assert len(ledger(page)) == 17
    choose(page, as_on=date(2018, 6, 1))
    # The one figure without a day, 1,102 products, counts from the day on which it came into the record.
    assert len(shown_lists(page)) == 0
    assert any(
        str(one.value).startswith("No figure that was published by 01.06.2018 is on record.") for one in page.info
    )


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkspaceLedger]:
    """Books that no other test reads: what is published here is in nobody else's figures."""
    monkeypatch.setenv("EXPORT_HUB_DATA", str(tmp_path))
    ask._stored.clear()
    with open_workspace_ledger("record") as workspace_ledger:
        yield workspace_ledger
    ask._stored.clear()


def test_a_claim_comes_in_through_the_import(own: WorkspaceLedger) -> None:
    names = (
        "out_of_value",
        "out_of_unit",
        "published_on",
        "source_kind",
        "house",
        "question_no",
        "source",
    )
    row = dict.fromkeys(names) | {
        "scheme": "DEH",
        "measure": "districts_with_plan_drafted",
        "qualifier": "exact",
        "value": 612,
        "unit": "districts",
        "as_on_date": "2026-09-01",
        "document": "Reply of September",
        "statement": "Plans drafted in 612 districts.",
    }
    own.whole_ledger().append(
        "published",
        {
            "kind": "figures",
            "as_on_date": "2026-09-01",
            "grade": "B",
            "file_name": "claims.xlsx",
            "states": [],
            "file_sha256": hashlib.sha256(FILE).hexdigest(),
            "kept_aside": [],
            "rows": [row],
            "document": {
                "title": "Note",
                "kind": "state_letter",
                "number": "1",
                "date": "2026-09-01",
                "sent_by": "DGFT",
            },
        },
        actor="tester",
        blobs=[FILE],
    )
    with open_store(workspace_ledger=own):
        page = opened(claim="entry-1-0001")
    assert len(ledger(page)) == PUBLISHED_FIGURES + 1
    assert "> Plans drafted in 612 districts." in words(page)
    assert "Entry 1 of the log" in words(page)
    page.selectbox(key="claim").set_value("deh-2025-plans-draft").run()
    assert "superseded by 612 of 01.09.2026 (not stated)" in words(page)
