"""The coverage map on a page: one class per place goes in, the picked place comes out.

Why a component of its own: the outlines are fetched once by the browser as a static file, and from then on a change of
measure, date or filter sends one character per district. Hover, zoom, legend and a switch between measures that the
browser already holds never wait for the server.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from streamlit.components.v2.types import ComponentRenderer

from analytics.scope import bits, signs
from geo import served_map
from pages.frame.browser_side import Script
from pages.frame.workspace import ILLUSTRATIVE, is_sample

Level = Literal["district", "state"]
Pattern = Literal["", "hatch", "diagonal"]
RowKind = Literal["class", "not_known", "not_applicable", "not_on_map"]

_SERVED: Final = served_map.read_served()
MAP_ORDER: Final[tuple[str, ...]] = _SERVED.district_codes
"""District codes in the order of `Layer.classes` at level 'district': 776 outlines, then the 8 that are points."""
STATE_ORDER: Final[tuple[int, ...]] = _SERVED.state_codes
"""State codes in the order of `Layer.classes` at level 'state': 36."""
NOT_ON_MAP: Final[tuple[str, ...]] = _SERVED.not_on_map
"""The 6 current districts with neither an outline nor a named parent: counted in the legend, drawn nowhere."""
OUTSIDE: Final[tuple[str, ...]] = _SERVED.outside
"""The 6 outlines that are no current district; give them '-' unless the as-on date makes them districts."""

OFF: Final = "-"
"""The class of a place outside the current filter, or of an outline that is no district."""
CLASS_SIGNS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
SCRIPT: Final = Script("coverage_map", served_map.PACKAGE / "component" / "assets", "coverage_map.*.js")
"""What draws map, instrument and table in the browser."""
UP_TO_INDIA: Final = "IN"
"""What `MapEvents.picked` says when the reader pressed Escape on the map of one State."""


@dataclass(frozen=True)
class LegendRow:
    """One row = one class of the legend; `count` in places of the level, `share_pct` of those of the layer that can be asked (0 to 100)."""

    key: str
    label: str
    count: int
    share_pct: float | None
    color_light: str
    color_dark: str
    pattern: Pattern = ""
    kind: RowKind = "class"


@dataclass(frozen=True)
class Layer:
    """One view of the map. Legend counts add up to `base_count`, or ValueError says by how much they do not.

    base_label: the words after `base_count`, e.g. "districts of the LGD register".
    classes: one character per place, in MAP_ORDER or STATE_ORDER: the row of the legend as '0'..'9', 'a'..'z', or OFF.
    rings:   empty, or one character per place: '1' draws the ring that `rings_label` names.
    figures: empty, or one short text per place for the hover line ("3"), blank where there is none; `figure_words` are
             the words after it, for exactly 1 and otherwise ("product", "products").
    as_on:   the date in words as it is printed, e.g. "16.11.2025"; blank when no date is known.
    """

    layer_id: str
    title: str
    sentence: str
    base_label: str
    base_count: int
    as_on: str
    note: str
    legend: tuple[LegendRow, ...]
    classes: str
    rings: str = ""
    rings_label: str = "Aspirational district"
    figures: tuple[str, ...] = ()
    figure_words: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        if len(self.legend) > len(CLASS_SIGNS):
            raise ValueError(
                f"layer {self.layer_id}: {len(self.legend)} classes, at most {len(CLASS_SIGNS)} can be distinguished"
            )
        strange = set(self.classes) - set(CLASS_SIGNS[: len(self.legend)]) - {OFF}
        if strange:
            raise ValueError(
                f"layer {self.layer_id}: classes {sorted(strange)} are not in its legend of {len(self.legend)} rows"
            )
        counted = sum(row.count for row in self.legend)
        if counted != self.base_count:
            raise ValueError(f"layer {self.layer_id}: the legend counts {counted}, its base is {self.base_count}")
        for name, stored in (("rings", self.rings), ("figures", self.figures)):
            if stored and len(stored) != len(self.classes):
                raise ValueError(f"layer {self.layer_id}: {len(stored)} {name} for {len(self.classes)} classes")


@dataclass(frozen=True)
class MapEvents:
    """What the reader did on the map in this run: `picked` is 'S18', 'D283', UP_TO_INDIA or ''; `measure` an id or None."""

    picked: str
    measure: str | None


def classes_text(class_of: Mapping[str, int | None], order: Sequence[str] = MAP_ORDER) -> str:
    """One character per place of `order`: the legend row of each place, OFF where `class_of` holds none."""
    return "".join(OFF if (row := class_of.get(code)) is None else CLASS_SIGNS[row] for code in order)


def coverage_map(
    layer: Layer,
    *,
    level: Level,
    focus_state: int | None = None,
    selected: str | None = None,
    measures: Sequence[tuple[str, str, str]] = (),
    measure_id: str = "",
    scope: str = "",
    also: Mapping[str, Layer] | None = None,
    key: str = "coverage_map",
    height: int = 640,
    on_picked: Callable[[], None] | None = None,
    on_measure: Callable[[], None] | None = None,
) -> MapEvents:
    """Draws the map and tells what was picked on it.

    selected: 'S18' or 'D283', drawn with an ink outline. measures: (group, id, label) of the switch in the frame's head.
    scope: everything but the measure that decides the layer (filters, date, level), as any text: the browser repaints a
    measure at once when it holds it for this scope. also: further layers of this scope, by measure id, sent ahead.
    height: of the map itself, in px. A map of the sample workspace, and every picture of it, bears its mark.
    on_picked, on_measure: called before the page runs again, so that what was picked can decide what the page shows.
    """
    for one in (layer, *(also or {}).values()):
        places = len(MAP_ORDER) if level == "district" else len(STATE_ORDER)
        if len(one.classes) != places:
            raise ValueError(f"layer {one.layer_id}: {len(one.classes)} classes for {places} places at level {level}")
    result = renderer()(
        key=key,
        data={
            "geometry": served_address(),
            "level": level,
            "focus": focus_state,
            "selected": selected or "",
            "measures": [list(measure) for measure in measures],
            "measure": measure_id,
            "scope": f"{level}/{scope}",
            "layers": {measure_id: _message(layer)} | {one: _message(stored) for one, stored in (also or {}).items()},
            "ribbon": ILLUSTRATIVE if is_sample() else "",
            "height": height,
        },
        on_picked_change=on_picked or _nothing,
        on_measure_change=on_measure or _nothing,
    )
    return MapEvents(picked=str(result.picked or ""), measure=result.measure or None)


def served_address() -> str:
    """Where the browser fetches the outlines, with their hash."""
    return _SERVED.address


def _message(layer: Layer) -> dict[str, Any]:
    """The layer as the browser reads it: lists in place of names, one sign per place, rings as bits: about 3 KB."""
    return {
        "id": layer.layer_id,
        "title": layer.title,
        "sentence": layer.sentence,
        "base": [layer.base_label, layer.base_count],
        "as_on": layer.as_on,
        "note": layer.note,
        "legend": [
            [
                row.key,
                row.label,
                row.count,
                row.share_pct,
                row.color_light,
                row.color_dark,
                row.pattern,
                row.kind,
            ]
            for row in layer.legend
        ],
        "classes": layer.classes,
        "rings": [layer.rings_label, bits(layer.rings)],
        "figures": [*layer.figure_words, *signs(layer.figures)],
    }


def _nothing() -> None:
    """Streamlit hands back only the events that have a callback; the page reads them from the result instead."""


def renderer() -> ComponentRenderer:
    """What draws map, instrument and table in the browser."""
    return SCRIPT.component()
