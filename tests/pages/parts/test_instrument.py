"""What the browser makes of a scope is what the server says of the same view: every measure, level, State and narrowing."""

import gzip
import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit as st

from analytics.committees.questions import SEPC, state_committees
from analytics.coverage.compare import Mode, difference, scheme_of
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import DistrictClass, in_view, state_counts, total
from analytics.filters import Filters
from analytics.places.questions import by_place
from analytics.provenance import Provenance
from analytics.scope import MEASURED, asked_of, scope_content, whole_scope
from analytics.words import dotted, indian, percent
from data.store import Store
from pages.frame import ask, browser_side
from pages.monitor.committees.map import sepc_layer
from pages.monitor.compare.pair import Asked
from pages.monitor.compare.view import compare_view, side_layer
from pages.parts import instrument
from pages.parts.instrument import Choice, classes_of_scope, sentences
from pages.parts.map import MAP_ORDER, STATE_ORDER, Layer
from pages.parts.map_layers import district_layer, measure_view, state_layer
from pages.parts.theme import STATUS
from tests.record_totals import DISTRICTS

SCRIPT = Path(__file__).resolve().parents[2] / "geo" / "component" / "seen.mjs"
WIRE = SCRIPT.with_name("wire.json")
PALETTE = {name: [one.light, one.dark, one.pattern] for name, one in STATUS.items()}
TODAY = date(2026, 11, 21)
PLACES = ("IN", "S7", "S1", "D120")


@pytest.fixture
def record(real: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(ask, "store", lambda: real)
    ask._remembered.cache_clear()
    yield real
    ask._remembered.cache_clear()


def asked_of_browser(scopes: Sequence[Filters], **asked: object) -> dict[str, Any]:
    """What the browser's own code makes of what it holds of these scopes."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the browser's side cannot be asked here")
    contents = [json.loads(gzip.decompress(whole_scope(ask.store(), filters))) for filters in scopes]
    told = subprocess.run(
        [node, str(SCRIPT)],
        input=json.dumps({"contents": contents, **asked}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def seen_by_browser(filters: Filters, views: Sequence[tuple[Filters, Choice]]) -> list[dict[str, Any]]:
    """What the browser's own code gives for each view of a scope."""
    asked = [
        {
            "setting": {
                "scope": "scope",
                "narrowed": {"states": list(view.states), "aspirational": view.aspirational_only},
                "sentences": sentences(view, MEASURED),
                "palette": PALETTE,
            },
            "choice": {"measure": choice.measure, "level": choice.level, "place": choice.place},
        }
        for view, choice in views
    ]
    found: list[dict[str, Any]] = asked_of_browser([filters], views=asked)["views"]
    return found


def seen_by_server(view: Filters, choice: Choice) -> dict[str, Any]:
    """The same from the layers and sums that files and tables are made of."""
    found = ask.ask(by_place)
    chosen = found.get(choice.place)
    state = found[f"S{chosen.state_code}"] if chosen else None
    filters = replace(view, states=(state.state_code,)) if state else view
    rows = in_view(classes_of_scope(view, MEASURES[choice.measure]), filters)
    measure = MEASURES[choice.measure].of(filters)
    states = state_counts(measure, rows)
    words = measure_view(filters, measure, rows, state)
    by_state = choice.level == "state" and not state
    layer = state_layer(measure, states, words, "") if by_state else district_layer(measure, rows, words, "")
    whole = total(states)
    return told(layer, len(STATE_ORDER if by_state else MAP_ORDER)) | {
        "rows": sorted(_district(row) for row in rows)
        if state
        else sorted(
            [f"S{one.state_code}", one.state_name, *_part(one.having, one.answered, one.applicable)] for one in states
        ),
        "total": _part(whole.having, whole.answered, whole.applicable),
    }


def _part(having: int, answered: int, districts: int) -> list[object]:
    return [having, districts, percent(having, districts)] if answered else [None, districts, ""]


def _district(row: DistrictClass) -> list[object]:
    return [f"D{row.district_code}", row.district_name, row.item_count or 0, 1, ""]


def told(layer: Layer, places: int) -> dict[str, Any]:
    """A layer in the terms of the browser."""
    rows = [
        [one.key, one.label, one.count, one.share_pct, one.color_light, one.color_dark, one.pattern, one.kind]
        for one in layer.legend
    ]
    keys = [one.key for one in layer.legend]
    one, many = layer.figure_words
    return {
        "title": layer.title,
        "sentence": layer.sentence,
        "base": f"{indian(layer.base_count)} {layer.base_label}",
        "as_on": layer.as_on,
        "note": layer.note,
        "legend": rows,
        "classes": ["" if sign == "-" else keys[int(sign, 36)] for sign in layer.classes],
        "rings": layer.rings or "0" * places,
        "figures": [f"{text} {one if text == '1' else many}" if text else "" for text in layer.figures]
        or [""] * places,
    }


@pytest.mark.parametrize(
    "filters",
    [
        Filters(as_on=TODAY, sectors=("Textile",), gi_only=True),
        Filters(as_on=date(2022, 6, 9), scheme="PMFME-ODOP"),
    ],
    ids=["GI-marked textiles", "a past day"],
)
def test_every_view_of_a_scope_is_what_the_server_says(record: Store, filters: Filters) -> None:
    narrowed = (filters, replace(filters, aspirational_only=True, states=(10, 18, 7)))
    views = [
        (view, Choice(measure, level, place))
        for view in narrowed
        for measure in MEASURES
        for level in ("district", "state")
        for place in PLACES
        if in_view(classes_of_scope(filters, MEASURES[measure]), of_place(view, place))
        and (level == "district" or place == "IN")
    ]
    assert len(views) > 90
    for (view, choice), found in zip(views, seen_by_browser(filters, views), strict=True):
        required = seen_by_server(view, choice)
        found["rows"] = sorted(found["rows"])
        for part, value in required.items():
            assert found[part] == json.loads(json.dumps(value)), (view, choice, part)


@pytest.mark.parametrize("narrowed", [{}, {"states": (18, 20), "aspirational_only": True}], ids=["India", "two States"])
def test_committees_of_states_are_what_the_server_says(record: Store, narrowed: dict[str, Any]) -> None:
    view = Filters(as_on=TODAY, **narrowed)
    rows = state_committees(record, view)
    layer = sepc_layer(rows, Provenance("", "", sentences(view, [SEPC])[SEPC.subject][0], "", None, ()), "")
    places = {"IN": "IN", "S18": "S18", "D283": "S18"}
    for found in seen_by_browser(view, [(view, Choice("sepc", "district", place)) for place in places]):
        assert found["kind"] == "states"
        for part, value in told(layer, len(STATE_ORDER)).items():
            assert found[part] == json.loads(json.dumps(value)), part
        days = {row.state_name: dotted(row.as_on_date) if row.grade and row.as_on_date else "" for row in rows}
        assert {name: day for (_, name, *_), day in zip(found["rows"], found["days"], strict=True)} == days


@pytest.mark.parametrize("mode", ["dates", "states", "measures"])
@pytest.mark.parametrize("state", ["IN", "S7", "S18"])
def test_both_sides_of_a_comparison_are_what_the_server_says(record: Store, mode: Mode, state: str) -> None:
    view = Filters(as_on=TODAY, sectors=("Textile",), aspirational_only=state == "S18")
    every = tuple(MEASURES.values())
    compared = [
        Asked(mode, view, left, right, date(2022, 6, 9), (18, 7), state)
        for left, right in zip(every, every[1:] + every[:1], strict=True)
    ]
    (first, last) = compared[0].scopes
    asked = [
        {
            "asked": {
                "mode": mode,
                "narrowed": {"states": [], "aspirational": view.aspirational_only},
                "palette": PALETTE,
                "schemes": {measure.key: scheme_of(measure.of(view), view) for measure in every},
                "sides": [
                    {"scope": "", "name": side.name, "sentences": sentences(scope, every)}
                    for scope, side in zip(one.scopes, (one.pair().left, one.pair().right), strict=True)
                ],
            },
            "choice": {
                "measures": [measure.key for measure in one.measures],
                "states": list(one.states),
                "state": state,
                "district": "IN",
            },
        }
        for one in compared
    ]
    for one, found in zip(compared, asked_of_browser([first, last], pairs=asked)["pairs"], strict=True):
        shown = compare_view(one.pair())
        pair = shown.pair
        assert found["names"] == [pair.left.name, pair.right.name]
        assert found["change"] == difference(pair)
        layers = [told(side_layer(shown, side, words), len(MAP_ORDER)) for side, words in shown.sides]
        for layer, seen in zip(layers, found["sides"], strict=True):
            for part, value in layer.items():
                assert seen[part] == json.loads(json.dumps(value)), (mode, one.measure.key, part)
        if mode != "states" and state == "IN":
            # A State's number is that of the page's table; none where nothing of it is known.
            sums = {row[0]: row[1:] for row in found["rows"]}
            assert {f"S{row.state_code}" for row in shown.states} == set(sums)
            for row in shown.states:
                left, right, _ = sums[f"S{row.state_code}"]
                assert (left or [None])[0] == (row.left if row.answered_left else None)
                assert (right or [None])[0] == (row.right if row.answered_right else None)
        else:
            assert {row[0] for row in found["rows"]} == {f"D{row.district_code}" for row in shown.districts}


def of_place(view: Filters, place: str) -> Filters:
    chosen = ask.ask(by_place).get(place)
    return replace(view, states=(chosen.state_code,)) if chosen else view


def test_the_fixture_of_the_browsers_tests_is_what_is_written(tiny: Store) -> None:
    measures = [MEASURES["identified"], MEASURES["depc"]]
    written = scope_content(tiny, Filters(as_on=TODAY), measures)
    assert json.loads(json.dumps(written)) == json.loads(WIRE.read_text("utf-8"))["scope"]


def test_a_scope_is_small_and_the_same_each_time(real: Store) -> None:
    filters = Filters(as_on=TODAY)
    stored = whole_scope(real, filters)
    assert stored == whole_scope(real, replace(filters, states=(18,), aspirational_only=True))
    assert len(stored) < 12_000
    content = json.loads(gzip.decompress(stored))
    assert list(content["measures"]) == [*MEASURES, "sepc"]
    assert sum(last - first + 1 for _, first, last in content["districts"]) == DISTRICTS
    assert len(content["measures"].pop("sepc")["of"]) == 36
    assert {len(one["of"]) for one in content["measures"].values()} == {DISTRICTS}


def test_a_measure_without_products_is_asked_once_for_every_list_of_products() -> None:
    narrowed = Filters(as_on=TODAY, scheme="PMFME-ODOP", sectors=("Textile",), gi_only=True)
    assert asked_of(narrowed, MEASURES["plan"]) == asked_of(Filters(as_on=TODAY), MEASURES["plan"])
    assert asked_of(narrowed, MEASURES["gi"]) == narrowed


def test_where_every_district_of_a_state_is_without_a_committee_the_state_has_a_class(record: Store) -> None:
    measure = MEASURES["depc"]
    rows = [
        DistrictClass("283", "Cachar", 18, "Assam", False, "a", "none", 1, TODAY, "B", []),
        DistrictClass("285", "Darrang", 18, "Assam", False, "b", "none", 1, TODAY, "B", []),
    ]
    view = measure_view(Filters(as_on=TODAY), measure, rows)
    layer = state_layer(measure, state_counts(measure, rows), view, "")
    assert [(one.label, one.count) for one in layer.legend if one.count] == [("No district", 1)]
    assert layer.title == f"{measure.label}: 0 of 1 States/UTs"


def test_a_choice_made_before_a_search_and_told_after_it_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"measure": "plan", "level": "district", "place": "IN", "has": ""}
    state: dict[str, Any] = {"map": {"choice": {"n": 5, **told}}}
    monkeypatch.setattr(st, "session_state", state)
    taken: list[Choice] = []
    browser_side.lead(7)
    instrument._heard("map", taken.append)
    assert taken == []
    assert browser_side.heard("map") == 5  # the browser is told so, and does not tell it again
    state["map"] = {"choice": {"n": 9, **told}}
    instrument._heard("map", taken.append)
    assert taken == [Choice("plan", "district", "IN")]
