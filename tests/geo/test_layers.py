"""The picture of hubs asks nobody but this product's own static file for anything."""

import json
import re

from geo.layers import GROUND, Column, hub_deck, rgb

HUBS = [
    Column(91.7, 26.1, 2, (42, 133, 127), "Kamrup, Assam: 2 products"),
    Column(94.9, 27.5, 1, (9, 9, 9), "Dibrugarh"),
]


def test_no_base_map_and_no_address_of_another_host() -> None:
    spec = hub_deck(HUBS, fill=(1, 2, 3), line=(4, 5, 6), zoom=3.7).to_json()
    stored = json.loads(spec)
    # What pydeck writes when there is no provider; Streamlit then draws no base map (any other blank would fetch one).
    assert stored["mapStyle"] == "__MAP_STYLE__"
    assert "mapProvider" not in stored
    assert not re.search(r"https?://", spec)
    assert [layer["data"] for layer in stored["layers"] if layer["id"] == "ground"] == [GROUND]


def test_the_camera_comes_nearer_for_a_part_of_india() -> None:
    part = hub_deck(HUBS, fill=(1, 2, 3), line=(4, 5, 6), zoom=3.7).initial_view_state
    assert (round(part.longitude, 2), round(part.latitude, 2)) == (93.3, 26.8)
    assert part.zoom > 5
    whole = hub_deck([*HUBS, Column(70.0, 10.0, 1, (9, 9, 9), "far")], fill=(1, 2, 3), line=(4, 5, 6), zoom=3.7)
    assert whole.initial_view_state.zoom == 3.7


def test_a_colour_as_its_parts() -> None:
    assert rgb("#2a857f") == (42, 133, 127)
