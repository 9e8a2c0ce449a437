"""The Quality page: a figure per kind, every rule with its base, the rows of one rule, completeness, gaps, the link."""

import json
from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.quality.rules import RULES
from pages.returns.quality.charts import share_class
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import (
    DEPCS,
    DEPCS_BY_STATEMENT,
    DISTRICTS,
    NO_ODOP_PRODUCT,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/returns/quality/page.py", **link))


def captions(page: AppTest) -> str:
    return " ".join(str(caption.value) for caption in page.caption)


def test_a_figure_per_kind() -> None:
    page = opened()
    assert {metric.label: str(metric.value) for metric in page.metric} == {
        "Contradictions": "2",
        "Incomplete rows": "2",
        "Stale rows": "243",
        "Rows to check": "6",
    }
    assert "1 of 3 rules finds rows" in captions(page)


def test_every_rule_says_what_it_looked_at(tables: Tables) -> None:
    frame = tables(opened())[0]
    assert list(frame["Rule"]) == [rule.title for rule in RULES]
    looked = dict(zip(frame["Rule"], frame["Looked at"], strict=True))
    assert looked["Plan notified, DEPC not known"] == "5 plans notified or further"
    assert looked["Newest word over 180 days old"] == (
        "272 dated words on plans, DEPCs and SEPCs; 88 without a date not judged"
    )
    assert sum(frame["Rows found"]) == 253


def test_a_rule_opens_its_rows() -> None:
    page = opened(rule="Published plan totals against rows")
    frame = shown_lists(page)[0]
    assert len(frame) == 6
    assert "Rule" not in frame.columns
    assert (
        frame["What is found"]
        .iloc[0]
        .startswith(
            "Published 590: cannot be verified. Documents name only 19 districts of 778 with a plan drafted or further."
        )
    )
    assert frame["Document"].iloc[0] == "Official quoted by PTI, 21.07.2025"
    page.selectbox(key="rule").set_value("All rules").run()
    assert len(shown_lists(page)[0]) == 253
    assert "Rule" in shown_lists(page)[0].columns


@pytest.mark.parametrize("title", [rule.title for rule in RULES])
def test_every_rule_can_be_opened(title: str) -> None:
    assert opened(rule=title).selectbox(key="rule").value == title


def test_a_rule_that_finds_nothing_says_in_how_many_it_looked() -> None:
    page = opened(rule="Part greater than its whole")
    assert any("Nothing found. Looked at: 12 published figures with a whole." in str(one.value) for one in page.info)


def test_completeness_has_a_base_in_every_cell(tables: Tables) -> None:
    page = opened()
    chart = json.loads(page.get("plotly_chart")[0].proto.spec)
    texts = [text for trace in chart["data"] if trace.get("mode") == "text" for text in trace["text"]]
    assert len(texts) == 36 * 6
    assert all("/" in text or text == "–" for text in texts)
    assert f"Product listed: {ODOP_DISTRICTS} of {ODOP_DISTRICTS + NO_ODOP_PRODUCT} districts" in captions(page)
    assert f"Day of the stage reached: 0 of {PLANS} plans drafted or further" in captions(page)
    page.segmented_control(key="completeness").set_value("Table").run()
    frame = tables(page)[1]
    assert len(frame) == 37
    last = frame.iloc[-1]
    assert (last["Districts"], last["Plan status known"], last["DEPCs constituted or met"]) == (
        DISTRICTS,
        PLANS + PLANS_BY_STATEMENT,
        DEPCS,
    )
    assert list(frame.columns).count("DEPCs constituted or met") == 1
    assert sum(frame["DEPC status known"][:-1]) == last["DEPC status known"] == DEPCS + DEPCS_BY_STATEMENT


@pytest.mark.parametrize(("stored", "base", "expected"), [(3, 3, 0), (2, 4, 1), (1, 4, 2), (0, 4, 3), (0, 0, 4)])
def test_classes_of_a_cell(stored: int, base: int, expected: int) -> None:
    assert share_class(stored, base) == expected


def test_the_districts_that_lack_a_field() -> None:
    page = opened(field="Product listed")
    frame = shown_lists(page)[1]
    # Of Kushavati it is not known whether the list could name it.
    assert len(frame) == NO_ODOP_PRODUCT
    of = f"{ODOP_DISTRICTS} of {ODOP_DISTRICTS + NO_ODOP_PRODUCT} districts that the list can name"
    assert f"on record for {of}; {NO_ODOP_PRODUCT} districts without" in captions(page)
    page.selectbox(key="field").set_value("DEPC, day of last meeting").run()
    assert len(shown_lists(page)[1]) == DEPCS - 43


def test_a_filtered_view_sets_national_rules_aside(tables: Tables) -> None:
    page = opened()
    choose(page, states=["West Bengal"])
    assert not page.exception
    frame = tables(page)[0]
    looked = dict(zip(frame["Rule"], frame["Looked at"], strict=True))
    assert looked["Published plan totals against rows"] == "not applied: published figures are national"
    assert str(page.metric[1].value) == "2"


def test_a_day_before_anything_was_said() -> None:
    page = opened()
    choose(page, as_on=date(2018, 6, 1))
    assert not page.exception
    assert str(page.metric[2].value) == "0"


def test_nonsense_in_the_link_is_dropped() -> None:
    page = opened(rule="Nothing", field="Nowhere", completeness="x")
    assert page.selectbox(key="rule").value == "All rules"
