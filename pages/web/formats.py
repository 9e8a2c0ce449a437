"""A table or map in the form that its address asks for: the rows, the shapes, or the words about them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

import pandas as pd

from analytics.documents.sheets.table import csv_bytes, json_bytes
from analytics.filters import Filters
from analytics.provenance import Provenance
from analytics.words import dotted
from geo.features import shapes
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import AS_ON
from pages.frame.registry import Entry
from pages.frame.workspace import ILLUSTRATIVE
from pages.parts.addressed import Map, Part, name_of, whole_view
from pages.parts.downloads import stem_of
from pages.parts.map import CLASS_SIGNS, MAP_ORDER, OFF, STATE_ORDER, Layer, Level
from pages.parts.order import order_at_address, ordered
from pages.parts.stamp import coded_view

MIMES: Final = MappingProxyType(
    {
        "csv": "text/csv; charset=utf-8",
        "json": "application/json",
        "geojson": "application/geo+json",
        "metadata.json": "application/json",
    }
)
_DEPICTION: Final = (
    "Outline as depicted by the Government of India, generalised; not a Survey of India product. Districts without an "
    "outline are points at the label of the district that they were carved out of, or are left out."
)


def written(page: Entry, part: Part, ending: str, link: LinkReader, filters: Filters) -> tuple[bytes, str]:
    """The content at an address, and the first part of the name that it is saved under. Raises LinkFault."""
    shown = part.read(link)
    in_link = {key: list(values) for key, values in link.parameters.items()}
    coded = coded_view(page.path, in_link | {AS_ON: [filters.as_on.isoformat()]})
    view = whole_view(part.view(shown), filters, coded)
    stem = f"{stem_of(view.title)}-{view.as_on or filters.as_on:%Y%m%d}-{coded.code.lower()}"
    if isinstance(part, Map):
        layer, level = part.layer(shown)
        if ending == "geojson":
            return _geojson(layer, level, view), stem
        frame = pd.DataFrame([one for _, one in _places(layer, level)])
    else:
        frame = part.frame(shown)
        order = order_at_address(link, part.key, list(frame.columns))
        frame = ordered(frame, order)
        view = replace(view, order=order.words if order else "")
    if ending == "csv":
        return csv_bytes(frame, view), stem
    if ending == "json":
        return json_bytes(frame, view), stem
    return _metadata(page, part.key, frame, view, in_link), stem


def _places(layer: Layer, level: Level) -> list[tuple[str, dict[str, object]]]:
    """Code and words of each place of a layer, in the map's own order; places out of view are left out."""
    order = MAP_ORDER if level == "district" else [str(code) for code in STATE_ORDER]
    found: list[tuple[str, dict[str, object]]] = []
    for at, (code, sign) in enumerate(zip(order, layer.classes, strict=True)):
        if sign == OFF:
            continue
        row = layer.legend[CLASS_SIGNS.index(sign)]
        name, state = shapes(level)[code].names
        words: dict[str, object] = {"LGD code": code, "State/UT": state}
        if level == "district":
            words["District"] = name
        words |= {"Class": row.label, "Known": row.kind == "class", "Colour": row.color_light}
        if layer.figures:
            words[layer.figure_words[1].capitalize()] = layer.figures[at] or None
        if layer.rings:
            words[layer.rings_label] = layer.rings[at] == "1"
        found.append((code, words))
    return found


def _geojson(layer: Layer, level: Level, view: Provenance) -> bytes:
    """A FeatureCollection in degrees (WGS 84), which QGIS, R and geopandas open as a layer."""
    mark: Mapping[str, object] = (
        {ILLUSTRATIVE.lower(): f"{ILLUSTRATIVE} sample, not a record"} if view.is_illustrative else {}
    )
    features = [
        {"type": "Feature", "id": code, "properties": {**mark, **words}, "geometry": shapes(level)[code].geometry}
        for code, words in _places(layer, level)
    ]
    head = {"type": "FeatureCollection", **mark, "name": layer.title, "view": layer.sentence, "as_on": layer.as_on}
    words = {"note": f"{layer.note} {_DEPICTION}", "code": view.code, "features": features}
    return json.dumps({**head, **words}, ensure_ascii=False, separators=(",", ":")).encode()


def _metadata(page: Entry, key: str, frame: pd.DataFrame, view: Provenance, in_link: Mapping[str, list[str]]) -> bytes:
    """What the rows are: the words that stand on every file of the table, by name."""
    stored: dict[str, object] = (
        {ILLUSTRATIVE.lower(): f"{ILLUSTRATIVE} sample, not a record"} if view.is_illustrative else {}
    )
    grades = sorted({str(one) for one in frame.get("Grade", pd.Series(dtype=object)).dropna() if one})
    stored |= {
        "title": view.title,
        "address": f"/data/{name_of(page)}/{key}",
        "page": f"/{page.path}",
        "parameters": in_link,
        "scheme": view.scheme,
        "view": view.sentence,
        "base": view.base,
        "facts_as_on": view.as_on_words,
        "order": view.order or "the list's own",
        "grades": grades or ["each row's own, or that of its document"],
        "sources": list(view.sources),
        "notes": list(view.notes),
        "workspace": view.workspace_words,
        "code": view.code,
        "ledger": view.head,
        "rows": len(frame),
        "columns": [str(name) for name in frame.columns],
        "dates": f"in CSV as in {dotted(None)!r} or dd.mm.yyyy, in JSON as yyyy-mm-dd",
    }
    return json.dumps(stored, ensure_ascii=False, indent=1).encode()
