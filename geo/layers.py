"""Hubs as columns over the State outlines, for pydeck: no base map, so nothing is asked of another host.

The ground is the static file that this product serves itself; the outlines are those of the coverage map.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pydeck

Colour = tuple[int, int, int]

GROUND: Final = "app/static/map/states.json"
_METRES_A_PRODUCT: Final = 60_000
_PITCH: Final = 45
_INDIA: Final = 30.0
"""Degrees that India spans, islands included."""
_FOOT: Final = 14_000
"""Radius of a column in metres: wide enough to be seen from above, narrow enough for neighbouring districts."""


@dataclass(frozen=True)
class Column:
    """One hub: where it stands (degrees), how many products, its colour, and the line shown on pointing at it."""

    longitude: float
    latitude: float
    count: int
    colour: Colour
    words: str


def _camera(columns: Sequence[Column], zoom: float) -> pydeck.ViewState:
    """The whole of India at `zoom`, or nearer where the hubs cover only a part of it."""
    latitudes, longitudes = [c.latitude for c in columns], [c.longitude for c in columns]
    reach = max(max(latitudes) - min(latitudes), max(longitudes) - min(longitudes)) + 2 if columns else _INDIA
    if reach > _INDIA / 2:
        return pydeck.ViewState(latitude=21.3, longitude=82.3, zoom=zoom, pitch=_PITCH)
    middle = (max(latitudes) + min(latitudes)) / 2, (max(longitudes) + min(longitudes)) / 2
    nearer = min(zoom + math.log2(_INDIA / reach), 7.0)
    return pydeck.ViewState(latitude=middle[0], longitude=middle[1], zoom=nearer, pitch=_PITCH)


def hub_deck(columns: Sequence[Column], *, fill: Colour, line: Colour, zoom: float) -> pydeck.Deck:
    """A column per hub at its label point, height by its number of products; the camera looks north. `zoom` shows India."""
    ground = pydeck.Layer(
        "GeoJsonLayer",
        data=GROUND,
        id="ground",
        stroked=True,
        filled=True,
        get_fill_color=list(fill),
        get_line_color=list(line),
        line_width_min_pixels=1,
        pickable=False,
    )
    hubs = pydeck.Layer(
        "ColumnLayer",
        data=[{"at": [c.longitude, c.latitude], "n": c.count, "c": list(c.colour), "words": c.words} for c in columns],
        id="hubs",
        get_position="at",
        get_elevation="n",
        get_fill_color="c",
        elevation_scale=_METRES_A_PRODUCT,
        radius=_FOOT,
        disk_resolution=6,
        extruded=True,
        pickable=True,
    )
    return pydeck.Deck(
        layers=[ground, hubs],
        initial_view_state=_camera(columns, zoom),
        # Without a provider pydeck sends its own mark instead of a style, and no base map is loaded.
        map_provider=None,
        # The wheel scrolls the page and not the picture.
        views=[pydeck.View(type="MapView", controller={"scrollZoom": False})],
        tooltip={"text": "{words}"},
    )


def rgb(colour: str) -> Colour:
    """#2a857f as its three parts."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
