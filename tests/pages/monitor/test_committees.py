"""The Committees page: the headline and its caution, the map of 36, the chase list, both tables, seats, the link."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.committees.questions import SEPC_CLASSES, StateCommittee, state_committees
from analytics.filters import Filters
from analytics.provenance import Provenance
from data.store import open_store
from pages.monitor.committees.map import sepc_layer
from pages.parts.map import STATE_ORDER
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import (
    ASPIRATIONAL,
    DEPCS,
    DEPCS_MET,
    DEPCS_NOT_KNOWN,
    DISTRICTS,
    SEPCS_EVIDENCED,
    SEPCS_REPORTED,
    STATES,
)

Tables = Callable[[AppTest], list[pd.DataFrame]]
Sent = Callable[[AppTest], dict[str, Any]]
VIEW = Provenance("SEPC", "DEH", "DEH, all 36 States/UTs", "36 States/UTs", None, ())


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/committees/page.py", **link))


def values(page: AppTest) -> list[str]:
    return [str(metric.value) for metric in page.metric]


def captions(page: AppTest) -> str:
    return " ".join(str(caption.value) for caption in page.caption)


@pytest.fixture(scope="module")
def rows() -> tuple[StateCommittee, ...]:
    with open_store() as store:
        return state_committees(store, Filters(as_on=date(2026, 11, 21)))


@pytest.mark.parametrize("key", [one.key for one in SEPC_CLASSES])
def test_a_map_where_all_36_stand_alike_is_drawn(rows: tuple[StateCommittee, ...], key: str) -> None:
    layer = sepc_layer([replace_class(row, key) for row in rows], VIEW, "one")
    assert len(set(layer.classes)) == 1
    assert len(layer.classes) == len(STATE_ORDER) == 36
    assert [row.count for row in layer.legend if row.key == key] == [36]
    assert sum(row.count for row in layer.legend) == layer.base_count == 36


def replace_class(row: StateCommittee, key: str) -> StateCommittee:
    return row._replace(class_key=key)


def test_the_layer_of_the_record(rows: tuple[StateCommittee, ...]) -> None:
    layer = sepc_layer(rows, VIEW, "one")
    assert layer.title == f"State committee (SEPC), evidenced: {SEPCS_EVIDENCED} of {STATES} States/UTs"
    assert {row.key: row.count for row in layer.legend if row.count} == {
        "evidenced": SEPCS_EVIDENCED,
        "reported": SEPCS_REPORTED - SEPCS_EVIDENCED,
    }
    assert layer.classes[STATE_ORDER.index(32)] == "2"  # Kerala: only reported


def test_one_state_leaves_the_others_off_the_map(rows: tuple[StateCommittee, ...]) -> None:
    layer = sepc_layer([row for row in rows if row.state_code == 18], replace(VIEW, base="1 State"), "one")
    assert layer.classes.count("-") == 35
    assert layer.base_count == 1


def test_headline_and_claim() -> None:
    page = opened()
    assert (
        f"{SEPCS_REPORTED} of {STATES} reported, {SEPCS_EVIDENCED} evidenced, 0 meeting of the 2 whose last meeting is known"
        in [head.value for head in page.subheader]
    )
    assert values(page) == [
        f"{SEPCS_REPORTED} of {STATES}",
        f"{SEPCS_EVIDENCED} of {STATES}",
        "0 of 2",
        f"{DEPCS} of {DISTRICTS}",
    ]
    statement = " ".join(str(text.value) for text in page.markdown)
    assert "Last published: all 36 States/UTs, as on 21.07.2025 (Official quoted by PTI, 21.07.2025)" in statement
    assert f"0 by a return, {SEPCS_EVIDENCED} by a document that names the State's committee" in captions(page)


def test_where_nothing_is_known_no_tile_counts_none() -> None:
    app = sound(open_page("pages/monitor/committees/page.py", as_on="2018-01-01"))
    assert {one.value for one in app.metric} == {"Not known"}
    tiles = [one.value for one in app.caption if one.value.startswith(("States/UTs", "Districts with"))]
    assert not any(" 0 " in one for one in tiles)
    assert "Districts with a document or return of their own. Not known: 747." in tiles


def test_the_chase_list_has_those_whom_only_the_statement_about_all_reaches() -> None:
    frame = shown_lists(opened())[1]
    assert len(frame) == SEPCS_REPORTED - SEPCS_EVIDENCED
    assert list(frame["State/UT"])[:2] == ["Andaman and Nicobar Islands", "Arunachal Pradesh"]
    assert "Goa" in list(frame["State/UT"])


def test_36_rows_of_sepc_and_of_depc_with_totals(tables: Tables) -> None:
    page = opened()
    frame = shown_lists(page)[2]
    assert len(frame) == 36
    assert {"Last meeting", "Months since"} <= set(frame.columns)
    blank = [one.value for one in page.caption if one.value.startswith("Blank in every row, so not shown: ")]
    assert any(all(name in one for name in ("Order number", "Order date", "Chair", "Seats filled")) for one in blank)
    jk = frame[frame["State/UT"] == "Jammu and Kashmir"].iloc[0]
    assert (jk["Last meeting"], jk["DEPCs of its districts"]) == ("18.08.2021", "15 of 20")
    frame = tables(opened(committee="DEPC"))[0]
    assert len(frame) == 37
    last = frame.iloc[-1]
    assert (last["Districts"], last["Met"], last["Not known"]) == (DISTRICTS, DEPCS_MET, DEPCS_NOT_KNOWN)
    assert sum(frame["Districts"][:-1]) == DISTRICTS


def test_the_state_chosen_gives_its_districts_and_documents() -> None:
    page = opened(place="S28")
    frame = shown_lists(page)[0]
    assert len(frame) == 28
    assert list(frame["DEPC"]).count("Met") == 15
    page.segmented_control(key="committees_table").set_value("Rows and documents").run()
    assert not page.exception
    assert set(shown_lists(page)[0]["State/UT"]) == {"Andhra Pradesh"}
    assert {"SEPC", "DEPC"} == set(shown_lists(page)[0]["Committee"])


@pytest.mark.parametrize(
    ("link", "place", "names"),
    [
        ({"committee_state": "Goa"}, "S30", ["Kushavati", "North Goa", "South Goa"]),
        ({"committee_state": "Bihar", "committee_district": "Araria, Bihar"}, "D188", ["Araria"]),
    ],
)
def test_an_earlier_link_that_names_its_place_is_followed(
    link: dict[str, str], place: str, names: list[str], instrument: Sent
) -> None:
    page = opened(**link)
    assert instrument(page)["choice"]["place"] == place
    assert list(shown_lists(page)[0]["District"])[: len(names)] == names


def test_the_13_seats_are_named_where_no_return_fills_them(tables: Tables) -> None:
    page = opened(committees_table="The 13 seats")
    assert any("No return in this view gives seats yet" in str(one.value) for one in page.info)
    frame = tables(page)[0]
    assert len(frame) == 13
    assert frame["Seat"].iloc[0] == "Collector/DM/DC"
    assert f"a return gives seats for 0 of {DISTRICTS} DEPCs" in captions(page)


def test_a_filter_narrows_the_base_and_drops_a_state_that_it_takes_away(instrument: Sent) -> None:
    page = opened(place="S18")
    choose(page, states=["Bihar", "Goa"], place="IN")  # as filter_bar.take leaves a place
    assert not page.exception
    assert "2 of 2 reported, 0 evidenced, no last meeting known" in [head.value for head in page.subheader]
    assert instrument(page)["choice"]["place"] == "IN"


def test_only_aspirational_districts_narrows_the_depcs_alone() -> None:
    page = opened()
    choose(page, aspirational=True)
    assert not page.exception
    assert values(page)[1] == f"{SEPCS_EVIDENCED} of {STATES}"
    assert values(page)[3].endswith(f" of {ASPIRATIONAL}")


def test_before_anything_was_said() -> None:
    page = opened()
    choose(page, as_on=date(2019, 1, 1))
    assert not page.exception
    # Four documents carry no date and count from the day on which they were compiled; before, nobody had said anything.
    assert values(page)[:3] == ["Not known"] * 3
    assert "Nothing was published on SEPCs by this date" in " ".join(str(text.value) for text in page.markdown)
    assert any("None: no State/UT in view falls here" in str(one.value) for one in page.info)


def test_nonsense_in_the_link_is_dropped(instrument: Sent) -> None:
    page = opened(committee="Nothing", committee_state="Nowhere", committees_table="x", chase="y")
    assert instrument(page)["choice"] == {"measure": "sepc", "level": "district", "place": "IN"}
