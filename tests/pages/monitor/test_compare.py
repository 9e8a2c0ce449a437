"""The Compare page: two dates, two States, two measures; bases in sight, counts that open their rows, links that hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from pages.monitor.compare.pair import MODES
from pages.monitor.compare.sections.maps import in_link
from tests.pages.opening import drawn_tables, open_page, sent_to_browser, shown_lists, sound
from tests.record_totals import (
    DEPCS,
    DEPCS_BY_STATEMENT,
    DEPCS_CONSTITUTED,
    DEPCS_MET,
    DEPCS_NOT_KNOWN,
    DISTRICTS,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
    PLANS_DRAFTED,
    PLANS_NOT_KNOWN,
    PLANS_NOTIFIED,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]
DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
LINK = re.compile(r"\[([\d,]+)\]\(([^)]+)\)")


def opened(**link: str | list[str]) -> AppTest:
    return sound(open_page("pages/monitor/compare/page.py", **{"as_on": "2026-11-28", **link}))


def figures(app: AppTest) -> list[str]:
    return [str(metric.value) for metric in app.metric]


def sent(app: AppTest) -> dict[str, Any]:
    """The two maps, as they are sent."""
    (one,) = sent_to_browser(app, "pair")
    return one


def numbers(app: AppTest, table: int = 0) -> dict[str, list[int]]:
    """The counts of a table as they are read, by the first column's words."""
    frame = drawn_tables(app)[table]
    return {
        row[0].strip("*"): [int(re.sub(r"[^\d-]", "", LINK.sub(r"\1", str(cell)).replace(",", ""))) for cell in row[1:]]
        for row in frame.to_numpy().tolist()
    }


def test_two_dates_with_the_base_of_each() -> None:
    app = opened(compare_day="2022-06-09")
    assert figures(app) == ["6", str(PLANS), "+57"]
    assert f"Base: 780 districts (09.06.2022); {DISTRICTS} districts (28.11.2026)." in app.markdown[0].value
    assert numbers(app) == {
        "Notified": [0, 5, 5],
        "Drafted": [6, PLANS_DRAFTED, 52],
        "Reported by State, particulars awaited": [0, PLANS_BY_STATEMENT, PLANS_BY_STATEMENT],
        "Not known": [774, PLANS_NOT_KNOWN, -97],
        "Base": [780, DISTRICTS, 4],
    }
    assert app.code[0].value.startswith(
        "Districts as Export Hubs (DEH), all 36 States/UTs, as on 09.06.2022 against as on 28.11.2026. Export action plan (DEAP)"
    )
    assert f"The bases differ: 780 districts in the register on 09.06.2022, {DISTRICTS}" in app.code[0].value


def test_districts_in_another_class_are_named() -> None:
    app = opened(compare_day="2022-06-09")
    rows = {row["District"]: row for row in shown_lists(app)[0].to_dict("records")}
    assert len(rows) == 123
    assert (rows["Hansi"]["09.06.2022"], rows["Hansi"]["28.11.2026"]) == ("Not in the register", "Not known")
    assert (rows["Visakhapatnam"]["09.06.2022"], rows["Visakhapatnam"]["28.11.2026"]) == (
        "Not known",
        "Drafted",
    )


def test_every_state_adds_up() -> None:
    app = opened(compare_day="2022-06-09")
    frame = drawn_tables(app)[1]
    # A State of which nothing is known has no number, and adds none.
    digits = [[re.sub(r"[^\d-]", "", LINK.sub(r"\1", str(cell))) for cell in row[2:]] for row in frame.to_numpy()]
    stored = [[int(cell or 0) for cell in row] for row in digits]
    assert len(stored) == 37
    assert stored[-1] == [780, DISTRICTS, 6, PLANS, 57, 774, PLANS_NOT_KNOWN]
    change = 4  # said of a State only where something of it is known on both days
    added = [sum(column) for column in zip(*stored[:-1], strict=True)]
    assert added[:change] + added[change + 1 :] == stored[-1][:change] + stored[-1][change + 1 :]


def test_a_number_opens_as_many_rows_in_the_view_of_its_side() -> None:
    app = opened(compare_day="2022-06-09", states=["Andhra Pradesh"])
    frame = drawn_tables(app)[0]
    number, address = LINK.search(frame["09.06.2022"][3]).groups()  # type: ignore[union-attr]
    split = urlsplit(address)
    assert (split.scheme, split.netloc, split.path) == ("", "", "why")
    requested = parse_qs(split.query)
    assert requested == {"as_on": ["2022-06-09"], "states": ["Andhra Pradesh"], "what": ["class.plan.not_known"]}
    why = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    why.query_params.update(requested)
    why.run()
    why.switch_page("pages/monitor/why/page.py").run()
    assert (why.metric[0].value, len(shown_lists(why)[0])) == (number, int(number))


def test_two_states_are_the_largest_until_others_are_chosen() -> None:
    app = opened(compare="Two States")
    assert [one["name"] for one in sent(app)["sides"]] == ["Uttar Pradesh", "Madhya Pradesh"]
    assert sent(app)["choice"]["states"] == [9, 23]
    app = opened(compare="Two States", compare_left="Chhattisgarh", compare_right="Goa")
    assert figures(app) == ["33", "Not known", "Not given"]
    assert numbers(app)["Base"] == [33, 3]
    assert "Goa: not known of any of 3 districts" in app.code[0].value
    assert len(shown_lists(app)[0]) == 36


def test_two_measures_class_by_class_with_the_districts_behind() -> None:
    app = opened(compare="Two measures")
    assert figures(app) == [str(PLANS), str(DEPCS), f"+{DEPCS - PLANS}"]
    cross = shown_lists(app)[0]
    assert cross.iloc[-1].tolist() == [
        "Total",
        DEPCS_MET,
        DEPCS_CONSTITUTED,
        DEPCS_BY_STATEMENT,
        DEPCS_NOT_KNOWN,
        DISTRICTS,
    ]
    assert cross["Total"].tolist() == [PLANS_NOTIFIED, PLANS_DRAFTED, PLANS_BY_STATEMENT, PLANS_NOT_KNOWN, DISTRICTS]
    app.selectbox(key="compare_cell").set_value("Drafted / Met").run()
    assert len(shown_lists(app)[1]) == cross["Met"][1] == 22


def test_measures_of_two_schemes_get_no_difference() -> None:
    app = opened(compare="Two measures", compare_measure="Product identified")
    assert figures(app) == [str(ODOP_DISTRICTS), str(DEPCS), "Not given"]
    assert "Difference" not in drawn_tables(app)[0].columns
    assert "counts of different schemes are not subtracted" in app.code[0].value
    assert any("counts of different schemes are not subtracted" in one.value for one in app.caption)


@pytest.mark.parametrize(
    "link",
    [
        {"compare": "Two measures", "compare_other": "Export action plan (DEAP)"},
        {"compare": "Two States", "compare_left": "Goa", "compare_right": "Goa"},
        {"compare_day": "2026-11-28"},
    ],
)
def test_what_is_the_same_on_both_sides_is_not_compared(link: dict[str, str]) -> None:
    app = opened(**link)
    assert "Both sides are the same" in app.info[-1].value
    assert figures(app) == []


def test_a_district_of_the_link_is_outlined_on_both_maps() -> None:
    app = opened(compare_day="2022-06-09", compare_place="D520")
    assert sent(app)["choice"] == {"measures": ["plan", "plan"], "states": [9, 23], "state": "IN", "district": "D520"}
    assert app.query_params["compare_place"] == "D520"


def test_two_dates_are_two_scopes_and_two_measures_are_one() -> None:
    dates, measures = (
        sent(opened(**link))["sides"] for link in ({"compare_day": "2022-06-09"}, {"compare": "Two measures"})
    )
    assert [sorted(one["content"]["measures"]) for one in dates] == [["plan"], ["plan"]]
    assert dates[0]["scope"] != dates[1]["scope"]
    assert sorted(measures[0]["content"]["measures"]) == ["depc", "plan"]
    assert (measures[0]["scope"], measures[1]["content"]) == (measures[1]["scope"], None)


def test_a_state_opened_narrows_both_sides_and_all_below() -> None:
    app = opened(compare_day="2022-06-09", compare_state="S28")
    assert numbers(app)["Base"] == [26, 28, 2]
    assert figures(app) == ["1", "5", "+4"]
    assert "Andhra Pradesh" in app.code[0].value
    assert len(drawn_tables(app)[1]) == 1


def test_what_is_chosen_on_the_maps_is_kept_in_the_link() -> None:
    choice = {"n": 1, "has": [], "measures": ["depc", "gi"], "states": [30, 18], "state": "S28", "district": "D520"}
    labels = ("Export promotion committee (DEPC)", "GI product")
    of_all = {"compare_measure": labels[0], "compare_state": "S28", "compare_place": "D520"}
    assert in_link(choice | {"mode": "dates"}) == of_all
    assert in_link(choice | {"mode": "measures"}) == of_all | {"compare_other": labels[1]}
    assert in_link(choice | {"mode": "states"}) == of_all | {"compare_left": "Goa", "compare_right": "Assam"}


def test_no_choice_of_the_maps_stands_a_second_time_on_the_page() -> None:
    for mode in MODES:
        assert [one.key for one in opened(compare=mode).selectbox if one.key != "compare_cell"] == []


def test_the_sample_says_that_it_is_one(sample_books: Path) -> None:
    app = opened(workspace="Sample", as_on="2026-08-01", compare_day="2025-07-21")
    assert app.code[0].value.startswith("Illustrative sample, not a record: ")
    stored = numbers(app)
    base = stored.pop("Base")
    assert [sum(column) for column in zip(*stored.values(), strict=True)] == base
    assert "workspace=Sample" in str(drawn_tables(app)[0].to_numpy())


def test_legends_name_the_same_classes_though_one_side_lacks_some(sample_books: Path) -> None:
    app = opened(workspace="Sample", as_on="2025-07-21", compare="Two States", compare_right="Goa")
    stored = {words: counts[:2] for words, counts in numbers(app).items()}
    base = stored.pop("Base")
    assert stored["Notified"] == [6, 0]
    assert [sum(column) for column in zip(*stored.values(), strict=True)] == base == [75, 3]
