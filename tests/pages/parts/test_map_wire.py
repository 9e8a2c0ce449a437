"""What the page and the map's browser side say to each other stands in one fixture: tests/geo/component reads it too."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pages.parts import map as maps
from pages.parts.map import STATE_ORDER, UP_TO_INDIA, Layer, LegendRow, MapEvents, classes_text, coverage_map

FIXTURE = Path(__file__).resolve().parents[2] / "geo" / "component" / "wire.json"
ORDER = [str(code) for code in STATE_ORDER]

COMMITTEES = Layer(
    layer_id="committees-1",
    title="State committee",
    sentence="DEH, all 36 States/UTs, as on 21.11.2026, base: 36 States/UTs",
    base_label="States/UTs",
    base_count=36,
    as_on="16.11.2025",
    note="Rests on 4 documents.",
    legend=(
        LegendRow("met", "Met", 2, 5.6, "#0b5457", "#5fc2bd"),
        LegendRow("stated", "By a statement", 2, 5.6, "#dba43a", "#c9933a", "hatch"),
        LegendRow("not_known", "Not known", 32, 88.9, "#d9d7d2", "#4a5150", "", "not_known"),
    ),
    # Rajasthan and Assam have met; of Maharashtra and Ladakh it is stated.
    classes=classes_text(dict.fromkeys(ORDER, 2) | {"8": 0, "18": 0, "27": 1, "37": 1}, ORDER),
    rings="".join("1" if code in {"8", "37"} else "0" for code in ORDER),
    rings_label="Letter awaited",
    figures=tuple({"8": "3", "18": "1"}.get(code, "") for code in ORDER),
    figure_words=("sitting", "sittings"),
)
PLANS = Layer(
    layer_id="plans-1",
    title="Action plan",
    sentence="DEH, 2 States, base: 2 States/UTs",
    base_label="States/UTs",
    base_count=2,
    as_on="",
    note="",
    legend=(
        LegendRow("adopted", "Adopted", 1, 50.0, "#0b5457", "#5fc2bd"),
        LegendRow("none", "Not applicable", 1, 50.0, "#ffffff", "#161d1c", "diagonal", "not_applicable"),
    ),
    # Assam and Arunachal Pradesh alone are in the view.
    classes=classes_text({"18": 0, "12": 1}, ORDER),
)


def drawn(monkeypatch: pytest.MonkeyPatch, wording: Mapping[str, str]) -> tuple[dict[str, Any], MapEvents]:
    """What is sent for these layers, and what the page reads when the browser has told this."""
    sent: list[dict[str, Any]] = []

    def renderer(*, data: dict[str, Any], **_: object) -> SimpleNamespace:
        sent.append(json.loads(json.dumps(data)))
        return SimpleNamespace(picked=wording.get("picked"), measure=wording.get("measure"))

    monkeypatch.setattr(maps, "renderer", lambda: renderer)
    monkeypatch.setattr(maps, "is_sample", lambda: True)
    # The hash of the outline's file is the matter of tests/geo/test_served_map.py.
    monkeypatch.setattr(maps, "_SERVED", replace(maps._SERVED, address="app/static/map/india.json?v=0"))
    events = coverage_map(
        COMMITTEES,
        level="state",
        selected="S18",
        measures=(
            ("", "all", "All"),
            ("Committees", "committees", "State committee"),
            ("Plans", "plans", "Action plan"),
        ),
        measure_id="committees",
        scope="deh",
        also={"plans": PLANS},
        height=600,
    )
    return sent[0], events


@pytest.fixture(scope="module")
def wire() -> Any:
    return json.loads(FIXTURE.read_text(encoding="utf-8"))


def test_the_page_sends_what_the_fixture_holds(wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, {})[0] == wire["sent"]


def test_the_page_reads_what_the_browser_tells(wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = [drawn(monkeypatch, {event: value})[1] for event, value in wire["told"]]
    assert heard == [
        MapEvents("S18", None),
        MapEvents("D283", None),
        MapEvents(UP_TO_INDIA, None),
        MapEvents("", "plans"),
    ]
