"""The map of a page with its files: the picture is drawn by the server and leaves by the one door, with an entry and a code.

Why not in the browser, which holds the map already: a file that it makes leaves without an entry of the ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, Literal

import streamlit as st

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.words import indian, percent
from data.audit import AuditEntry
from geo.map_images import Fill, LegendRow, MapWords, place_map
from pages.frame.workspace import is_sample
from pages.parts.address_button import offer_address
from pages.parts.downloads import download, file_name, stem_of
from pages.parts.map import CLASS_SIGNS, MAP_ORDER, OFF, OUTSIDE, STATE_ORDER, Layer, Level, MapEvents, coverage_map
from pages.parts.map import LegendRow as ClassRow
from pages.parts.stamp import coded_view

_OUTSIDE: Final = Fill("#ffffff", "diagonal")


def map_with_files(
    layer: Layer, *, level: Level, key: str = "coverage_map", address: str = "", apart: str = "", **more: Any
) -> MapEvents:
    """The coverage map, and beneath it two buttons for the same layer as a picture; `more` is what `coverage_map` takes."""
    events = coverage_map(layer, level=level, key=key, **more)
    with st.container(horizontal=True):
        offer_map(layer, level=level, state_code=more.get("focus_state"), key=key, address=address, apart=apart)
    return events


def offer_map(
    layer: Layer, *, level: Level, state_code: int | None, key: str, address: str = "", apart: str = ""
) -> None:
    """Two buttons for the layer as a picture; `state_code` is the State in focus, if any.

    `apart` are words that tell two maps of one page apart, for the files' names. `address` is the key of the map among the page's addresses, if it has one.
    """
    coded = coded_view()
    words = MapWords(
        title=layer.title,
        view=layer.sentence,
        base=f"Base: {indian(layer.base_count)} {layer.base_label}",
        as_on=f"As on {layer.as_on}" if layer.as_on else "Date not known",
        note=layer.note,
        mark=ILLUSTRATIVE if is_sample() else "",
        code=coded.code,
    )
    audit_entry = AuditEntry(f"Map: {layer.title}", layer.sentence, coded)
    endings: Sequence[Literal["png", "svg"]] = ("png", "svg")
    for ending in endings:
        download(
            f"Download map ({ending.upper()})",
            partial(picture, words, layer, level, state_code, ending),
            file_name(f"map-{stem_of(f'{layer.title} {apart}')}-{coded.code.lower()}", ending),
            audit_entry,
            key=f"{key}-file-{ending}",
        )
    offer_address(address, layer.title)


def picture(
    words: MapWords, layer: Layer, level: Level, state_code: int | None, ending: Literal["png", "svg"]
) -> bytes:
    """The layer as a picture on paper's colours: each place in the fill of its class, with its ring where it has one."""
    fills = [Fill(row.color_light, row.pattern) for row in layer.legend]
    order = MAP_ORDER if level == "district" else [str(code) for code in STATE_ORDER]
    places = dict.fromkeys(OUTSIDE, _OUTSIDE) if level == "district" else {}
    places |= {
        place: fills[CLASS_SIGNS.index(sign)] for place, sign in zip(order, layer.classes, strict=True) if sign != OFF
    }
    rings = [place for place, sign in zip(order, layer.rings, strict=False) if sign == "1"]
    applicable = layer.base_count - sum(row.count for row in layer.legend if row.kind == "not_applicable")
    legend = [
        LegendRow(fill, row.label, _number(row, applicable)) for fill, row in zip(fills, layer.legend, strict=True)
    ]
    if rings:
        legend.append(LegendRow(Fill("#ffffff"), f"Ring: {layer.rings_label}", indian(len(rings))))
    return place_map(
        words,
        places,
        places if level == "district" else {},
        legend,
        state_code=state_code,
        kind="districts" if level == "district" else "states",
        rings=rings,
        ending=ending,
    )


def _number(row: ClassRow, base: int) -> str:
    return indian(row.count) if row.share_pct is None else f"{indian(row.count)} ({percent(row.count, base)})"
