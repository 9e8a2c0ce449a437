"""A page as lines of text: every word, figure, count and total on it, and nothing that is another at the next start.

Left out: keys and ids of widgets, marks of pages and of files that are made when asked for, addresses of media, the stack
below a fault, and how wide or high anything is drawn. Of what the books write by themselves, the minute and the hash of an
entry; of a brief, the names of its documents.
"""

from __future__ import annotations

import array
import base64
import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

import pandas as pd
from streamlit.testing.v1 import AppTest

_TOLD: Final = (
    "label",
    "body",
    "delta",
    "code_text",
    "text",
    "message",
    "alt",
    "page",
    "query_string",
    "help",
    "placeholder",
    "icon",
    "disabled",
    "min",
    "max",
)
"""What is told of an element that has no lines of its own, where it has it and it is not blank."""
_LAYOUT: Final = {"flex_container", "container", "column", "main", "sidebar", "event", "divider", "empty", "space"}
_WHOLE: Final = 12
"""Up to so many options are written out; of more, their number and a hash."""
_HIDDEN: Final = (
    (re.compile(r"\b\d\d\.\d\d\.\d{4} \d\d:\d\d\b"), "(minute)"),
    (re.compile(r"(?<=hash begins with \*\*)[0-9a-f]{12}"), "(hash)"),
    # Behind as many figures each, they come in the order of a set, which is another at each start; twelve are named.
    (re.compile(r"Source: (?:(?!Source: ).)*?(?=, behind [\d,]+ figure)"), "Source: (name)"),
)
"""What is another at each start, and what stands in its place."""
_OF_ENTRIES: Final = "Hash, first 12"
"""The column of a table that holds hashes of entries."""
_NUMBER: Final = re.compile(r"-?[\d,]*\d(\.\d+)?")


def page_lines(page: AppTest) -> Iterator[str]:
    """The lines of a page that was run, in the order in which it draws: a change in one element changes its lines alone."""
    link = {key: page.query_params[key] for key in sorted(page.query_params)}
    yield f"link {_text(link)}"
    for node in _nodes(page._tree):
        yield from _lines(node)


def page_links(page: AppTest) -> list[tuple[str, str]]:
    """Path and query of each link to a page of the product, as it stands there; the foot that names the view left out."""
    return [
        (str(one.proto.page), str(one.proto.query_string))
        for one in page.get("page_link")
        if isinstance(one.proto.page, str) and "keep_page=" not in one.proto.query_string
    ]


def short_hash(content: bytes | str) -> str:
    """Twelve digits that change with the content."""
    stored = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(stored).hexdigest()[:12]


def _nodes(node: Any) -> Iterator[Any]:
    for _, child in sorted(getattr(node, "children", {}).items()):
        yield child
        yield from _nodes(child)


def _lines(node: Any) -> Iterator[str]:
    kind = node.type
    if kind in {"table", "dataframe"}:
        yield from _table_lines(kind, node.value, getattr(node.proto, "columns", ""))
    elif kind == "plotly_chart":
        yield from _chart_lines(node.proto)
    elif kind == "bidi_component":
        yield from _component_lines(node.proto)
    elif kind == "imgs":
        yield f"imgs {len(node.proto.imgs)} {_text([one.caption for one in node.proto.imgs])}"
    elif kind == "exception":
        yield f"EXCEPTION {node.proto.type}: {_text(node.proto.message)}"
    elif kind not in _LAYOUT:
        yield " ".join([kind, *_told(node)])


def _told(node: Any) -> Iterator[str]:
    proto = node.proto
    if proto is None:
        return
    if proto.DESCRIPTOR.name == "Block":
        proto = getattr(proto, proto.WhichOneof("type"))
    named = {field.name for field in proto.DESCRIPTOR.fields}
    for name in _TOLD:
        if name in named and (stored := getattr(proto, name)) and isinstance(stored, str | bool):
            yield f"{name}={_text(stored)}"
    if "options" in named:
        options = [one if isinstance(one, str) else one.content or one.content_icon for one in proto.options]
        yield "options=" + (
            _text(options) if len(options) <= _WHOLE else f"{len(options)} #{short_hash(_text(options))}"
        )
    # What a widget holds; a button holds only whether it was pressed, and other elements say the same as above.
    if {"id", "default"} <= named or {"id", "value"} <= named:
        yield f"holds={_text(node.value)}"


def _text(stored: object) -> str:
    """On one line, Devanagari as it is written, the same whatever the order of a mapping and the time of the run."""
    text = json.dumps(stored, ensure_ascii=False, sort_keys=True, default=str)
    for pattern, instead in _HIDDEN:
        text = pattern.sub(instead, text)
    return text


# Tables


def _table_lines(kind: str, frame: pd.DataFrame, columns: str) -> Iterator[str]:
    """Shape and hash, each column with its sum, and the last row, which is the total where a table has one."""
    cells = [[_cell(cell) for cell in row] for row in frame.itertuples(index=False, name=None)]
    names = [str(name) for name in frame.columns]
    if _OF_ENTRIES in names:
        at = names.index(_OF_ENTRIES)
        cells = [[*row[:at], "(hash)", *row[at + 1 :]] for row in cells]
    yield f"{kind} {len(cells)} rows, {len(names)} columns #{short_hash(_text([names, cells]))} drawn #{short_hash(columns)}"
    for at, name in enumerate(names):
        yield f"  column {_text(name)} {_column_words([row[at] for row in cells])}"
    if cells:
        yield f"  last row {_text(cells[-1])}"


def _cell(cell: object) -> str:
    """A cell as text; blank for none, as a reader sees it."""
    if isinstance(cell, float) and math.isnan(cell):
        return ""
    return "" if cell is None or cell is pd.NaT or cell is pd.NA else str(cell)


def _column_words(cells: list[str]) -> str:
    filled = [cell for cell in cells if cell]
    numbers = [
        Decimal(bare.replace(",", "")) for cell in filled if _NUMBER.fullmatch(bare := cell.strip(" *\xa0\u2007"))
    ]
    total = f", sum of {len(numbers)} numbers {sum(numbers)}" if numbers else ""
    return f"filled {len(filled)}{total} #{short_hash(_text(cells))}"


# Charts

_PACKED: Final = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I", "f4": "f", "f8": "d"}
"""How plotly names the kinds of numbers that it packs, and how Python's arrays do."""


def _chart_lines(proto: Any) -> Iterator[str]:
    """The chart's hash, and each trace with its number of points and its sums."""
    spec = _without_uids(json.loads(proto.spec))
    yield f"plotly_chart alt={_text(proto.alt)} #{short_hash(_text(spec))} config #{short_hash(proto.config)}"
    for trace in spec.get("data", []):
        statement = [str(trace.get("type")), _text(trace.get("name"))]
        for axis in ("x", "y", "z", "values", "r", "value"):
            if axis in trace:
                values = list(_flat(trace[axis]))
                numbers = [Decimal(str(one)) for one in values if isinstance(one, int | float) and not math.isnan(one)]
                statement.append(f"{axis}: {len(values)} points" + (f", sum {sum(numbers)}" if numbers else ""))
        yield f"  trace {' '.join(statement)} #{short_hash(_text(trace))}"


def _without_uids(stored: Any) -> Any:
    """The figure without the marks that plotly makes up; numbers that it packed as bytes are numbers again."""
    if isinstance(stored, dict):
        if "bdata" in stored:
            return array.array(_PACKED[stored["dtype"]], base64.b64decode(stored["bdata"])).tolist()
        return {key: _without_uids(value) for key, value in stored.items() if key not in {"uid", "uirevision"}}
    return [_without_uids(one) for one in stored] if isinstance(stored, list) else stored


def _flat(stored: Any) -> Iterator[Any]:
    if isinstance(stored, list):
        for one in stored:
            yield from _flat(one)
    else:
        yield stored


# The map


def _component_lines(proto: Any) -> Iterator[str]:
    """The map: what it is told, and of each layer its words, its legend with the counts, and the places in each class."""
    wording = json.loads(proto.json or proto.mixed.json or "{}")
    layers = wording.pop("layers", {})
    name = str(proto.component_name).rpartition(".")[2]
    yield f"component {name} {_text(wording)} #{short_hash(_text(layers))}"
    for key, layer in layers.items():
        yield from _layer_lines(key, layer)


def _layer_lines(key: str, layer: Mapping[str, Any]) -> Iterator[str]:
    words = {name: layer[name] for name in ("title", "sentence", "base", "as_on", "note")}
    yield f"  layer {key} {_text(words)} #{short_hash(_text(layer))}"
    for row in layer["legend"]:
        yield f"    legend {_text(row)}"
    yield f"    classes {_counts(layer['classes'])} rings {_ring_words(layer['rings'])}"


def _counts(signs: Iterable[str]) -> str:
    return " ".join(f"{sign}:{count}" for sign, count in sorted(Counter(signs).items()))


def _ring_words(rings: list[str]) -> str:
    label, digits = rings
    return f"{_text(label)} {sum(int(digit, 16).bit_count() for digit in digits)}"
