"""Maps for documents and files, drawn by the server: the shipped outline in the colours given, with all that a map must say.

What a colour means is the caller's: fills come in by outline, and districts without an outline by their code. What is too
small to be seen on the map of India stands beneath it again, each part in a frame of its own.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from data.lettering import DPI, INK, MARK, MARK_GROUND, QUIET, drawing, families, png, svg
from geo.flat import MapGeometry, Shape, map_geometry
from geo.outlines import PlaceKind
from geo.static_map import marks

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.path import Path

Hatch = Literal["", "hatch", "diagonal"]
OUTLINE_NOTE: Final = (
    "Outlines as the product ships them: not certified by the Survey of India. "
    "Areas in no district of the register stay blank."
)
_STROKES: Final[dict[Hatch, str]] = {"": "", "hatch": "//////", "diagonal": "\\\\\\\\"}
_WIDE: Final = 6.3
"""Inches: the width of a page of A4 between its margins."""
_MAP_WIDE: Final = 4.35
_MAP_HIGH: Final = 5.0
_EDGE: Final = 0.08
_LEGEND_AT: Final = 4.5
_LEGEND_LETTERS: Final = 23
_TITLE_LETTERS: Final = 82
_VIEW_LETTERS: Final = 104
_NOTE_LETTERS: Final = 126
_BLANK: Final = "#ffffff"
_ISLANDS: Final = frozenset({31, 35})
"""Lakshadweep, Andaman and Nicobar: drawn with a casing, since most of their islands are smaller than a dot of the print."""
_LETTER: Final = 0.6
"""Width of a letter as a share of its size, on the safe side."""
_NAME_SIZE: Final = 6.0
_WRITE: Final = {"png": png, "svg": svg}
_INSETS: Final = (
    ("Delhi", 7, ()),
    ("Chandigarh", 4, ()),
    ("Mumbai", 27, ("482", "483")),
    ("Puducherry", 34, ("600",)),
    ("Karaikal", 34, ("598",)),
    ("Mahe", 34, ("599",)),
    ("Yanam", 34, ("601",)),
    ("Daman", 38, ("463",)),
    ("Diu", 38, ("464",)),
    ("Dadra & N. H.", 38, ("465",)),
)
"""Name, State, and outlines where they are not all of the State's: as the map on the pages frames them."""
_INSET_HIGH: Final = 0.62
_STRIP_HIGH: Final = 0.86


class Fill(NamedTuple):
    """A colour as #rrggbb, and a pattern over it where the colour alone could be confused."""

    colour: str
    hatch: Hatch = ""


class LegendRow(NamedTuple):
    """One row = one class: its fill, its words, and its number of places as it is printed."""

    fill: Fill
    label: str
    number: str


@dataclass(frozen=True)
class MapWords:
    """What stands on a map; `base` and `as_on` are sentences or parts of one, `mark` stands across the head, `code` reopens the view."""

    title: str
    view: str = ""
    base: str = ""
    as_on: str = ""
    note: str = ""
    mark: str = ""
    code: str = ""


def place_map(
    words: MapWords,
    areas: Mapping[str, Fill],
    points: Mapping[str, Fill],
    legend: Sequence[LegendRow],
    *,
    state_code: int | None = None,
    names: Mapping[str, str] | None = None,
    kind: PlaceKind = "districts",
    rings: Collection[str] = (),
    ending: Literal["png", "svg"] = "png",
) -> bytes:
    """India, or the State given with its districts named, as a picture; the same arguments give the same bytes.

    areas: fill by outline id (`area_id` of the answers), of a State its code; an outline without one stays blank.
    points: fill by district code, for districts without an outline.
    names: printed name by outline id, where the outline's own is not the register's.
    rings: ids of the places that a ring is drawn on.
    Raises ValueError for a State that has no outline.
    """
    from matplotlib.figure import Figure

    with drawing:
        land = map_geometry(state_code)
        if land is None:
            raise ValueError(f"no outline of a State with code {state_code}")
        above, below = _above(words), _below(words)
        left, low, right, high = land.frame
        scale = min(_MAP_WIDE / (right - left), _MAP_HIGH / (high - low))
        middle = max((high - low) * scale + 2 * _EDGE, _legend_height(legend))
        strip = _STRIP_HIGH if state_code is None else 0.0
        top, bottom = sum(line.height for line in above) + 0.12, 0.15 * len(below) + 0.12 + strip
        tall = top + middle + bottom
        figure = Figure(figsize=(_WIDE, tall), dpi=DPI, facecolor="white")
        axes = figure.add_axes((0, bottom / tall, _MAP_WIDE / _WIDE + 2 * _EDGE / _WIDE, middle / tall))
        axes.set_axis_off()
        _frame_on(axes, land.frame, (_MAP_WIDE + 2 * _EDGE) / scale, middle / scale)
        shapes = land.districts if kind == "districts" else land.states
        _land(axes, shapes, areas, is_near=state_code is not None)
        _borders(axes, land.states, is_near=state_code is not None)
        _points(axes, land, points, size=26 if state_code is not None else 9)
        _rings(axes, land, shapes, rings)
        if state_code is None:
            _insets(figure, land, shapes, areas, points, (bottom - strip) / tall)
        elif kind == "districts":
            _named(axes, land.districts, names or {}, 72 * scale)
        _legend(figure, legend, top / tall, tall)
        _write(figure, above, below, tall)
        return _WRITE[ending](figure)


class _Line(NamedTuple):
    text: str
    size: float
    colour: str
    weight: int
    height: float
    map_geometry: str = ""


def _above(words: MapWords) -> list[_Line]:
    lines = [_Line(words.mark, 8, MARK, 600, 0.26, MARK_GROUND)] if words.mark else []
    lines += [_Line(text, 10, INK, 600, 0.2) for text in textwrap.wrap(words.title, _TITLE_LETTERS)]
    return lines + [_Line(text, 8, QUIET, 400, 0.16) for text in textwrap.wrap(words.view, _VIEW_LETTERS)]


def _below(words: MapWords) -> list[str]:
    wording = " ".join(f"{text.rstrip('.')}." for text in (words.base, words.as_on) if text)
    code = f"Code {words.code}: typed in under Sources and log, it reopens this view." if words.code else ""
    texts = (wording, words.note, OUTLINE_NOTE, code)
    return [line for text in texts if text for line in textwrap.wrap(text, _NOTE_LETTERS)]


def _frame_on(axes: Axes, frame: tuple[float, float, float, float], wide: float, high: float) -> None:
    left, low, right, top = frame
    axes.set_xlim((left + right - wide) / 2, (left + right + wide) / 2)
    axes.set_ylim((low + top - high) / 2, (low + top + high) / 2)


def _land(axes: Axes, shapes: Sequence[Shape], areas: Mapping[str, Fill], *, is_near: bool) -> None:
    from matplotlib.collections import PathCollection

    together: dict[tuple[Fill, bool], list[Path]] = defaultdict(list)
    for shape in shapes:
        fill = areas.get(shape.outline_id, Fill(_BLANK))
        together[fill, shape.state_code in _ISLANDS].append(shape.path)
    for (fill, is_island), paths in together.items():
        if is_island:
            for colour, width in ((INK, 1.7), (fill.colour, 1.1)):
                axes.add_collection(PathCollection(paths, facecolors=fill.colour, edgecolors=colour, linewidths=width))
        drawn = PathCollection(
            paths,
            facecolors=fill.colour,
            edgecolors="none" if is_island else QUIET,
            hatchcolors=_stroke(fill),
            linewidths=0.5 if is_near else 0.2,
            hatch=_STROKES[fill.hatch] or None,
        )
        drawn.set_hatch_linewidth(0.5)
        axes.add_collection(drawn)


def _borders(axes: Axes, states: Sequence[Shape], *, is_near: bool) -> None:
    from matplotlib.collections import PathCollection

    lines = [shape.path for shape in states if shape.state_code not in _ISLANDS]
    axes.add_collection(PathCollection(lines, facecolors="none", edgecolors=INK, linewidths=1.0 if is_near else 0.5))


def _rings(axes: Axes, land: MapGeometry, shapes: Sequence[Shape], rings: Collection[str]) -> None:
    places = {shape.outline_id: shape.middle for shape in shapes} | land.points
    spots = [places[one] for one in rings if one in places]
    axes.scatter([x for x, _ in spots], [y for _, y in spots], s=9, c="none", edgecolors=INK, linewidths=0.6, zorder=5)


def _insets(
    figure: Figure,
    land: MapGeometry,
    shapes: Sequence[Shape],
    areas: Mapping[str, Fill],
    points: Mapping[str, Fill],
    low: float,
) -> None:
    """A row of frames along the foot of the map of India; `low` is the row's foot as a share of the figure's height."""
    tall = figure.get_figheight()
    wide = (_WIDE - 0.1) / len(_INSETS)
    for at, (label, state_code, outline_ids) in enumerate(_INSETS):
        of_state = [shape for shape in land.districts if shape.state_code == state_code]
        own = [shape for shape in of_state if not outline_ids or shape.outline_id in outline_ids]
        left, right = ((0.05 + wide * (at + edge)) / _WIDE for edge in (0.03, 0.97))
        axes = figure.add_axes((left, low + 0.18 / tall, right - left, _INSET_HIGH / tall))
        axes.set_xticks([])
        axes.set_yticks([])
        boxes = [shape.path.get_extents() for shape in own]
        frame = (min(b.x0 for b in boxes), min(b.y0 for b in boxes), max(b.x1 for b in boxes), max(b.y1 for b in boxes))
        across, up = (frame[2] - frame[0]) * 1.1, (frame[3] - frame[1]) * 1.1
        scale = min(wide * 0.94 / across, _INSET_HIGH / up)
        _frame_on(axes, frame, wide * 0.94 / scale, _INSET_HIGH / scale)
        # At the level of States an inset has the fill of the whole State on the outlines of its districts.
        is_of_districts = shapes is land.districts
        fills = {shape.outline_id: areas.get(shape.outline_id if is_of_districts else str(state_code)) for shape in own}
        _land(axes, own, {key: fill for key, fill in fills.items() if fill}, is_near=True)
        here = {mark.district_code for mark in marks() if mark.state_code == state_code}
        _points(axes, land, {code: fill for code, fill in points.items() if code in here}, size=9)
        for spine in axes.spines.values():
            spine.set_linewidth(0.4)
        axes.set_xlabel(label, size=5.5, color=INK, family=families(), labelpad=1.5)


def _stroke(fill: Fill) -> str:
    """A pattern is white on a colour and quiet on white."""
    return QUIET if fill.colour.lower() in {"#ffffff", "white"} else "#ffffff"


def _points(axes: Axes, land: MapGeometry, points: Mapping[str, Fill], *, size: int) -> None:
    for code, fill in points.items():
        if code in land.points:
            axes.scatter(*land.points[code], s=size, c=fill.colour, edgecolors=INK, linewidths=0.6, zorder=4)


def _named(axes: Axes, shapes: Sequence[Shape], names: Mapping[str, str], points_a_metre: float) -> None:
    """Names from the largest district down, each where it covers no other and does not leave the map."""
    from matplotlib.patheffects import withStroke

    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    taken: list[tuple[float, float, float, float]] = []
    for shape in sorted(shapes, key=lambda one: (-one.extent, one.outline_id)):
        lines = textwrap.wrap(names.get(shape.outline_id, shape.name), 13, break_long_words=False)
        across = max(map(len, lines), default=0) * _LETTER * _NAME_SIZE / points_a_metre / 2
        up = len(lines) * 1.2 * _NAME_SIZE / points_a_metre / 2
        x, y = shape.middle
        box = (x - across, y - up, x + across, y + up)
        is_inside = box[0] > left and box[1] > low and box[2] < right and box[3] < high
        # A name much larger than its district would be read as its neighbour's.
        if not is_inside or 4 * across * up > 1.6 * shape.extent or any(_meet(box, other) for other in taken):
            continue
        taken.append(box)
        axes.text(
            x,
            y,
            "\n".join(lines),
            ha="center",
            va="center",
            size=_NAME_SIZE,
            color=INK,
            family=families(),
            linespacing=1.05,
            parse_math=False,
            zorder=5,
            path_effects=[withStroke(linewidth=1.7, foreground="white")],
        )


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _legend_lines(row: LegendRow) -> list[str]:
    return textwrap.wrap(f"{row.label}: {row.number}" if row.number else row.label, _LEGEND_LETTERS)


def _legend_height(legend: Sequence[LegendRow]) -> float:
    return sum(0.1 + 0.15 * len(_legend_lines(row)) for row in legend) + 0.1


def _legend(figure: Figure, legend: Sequence[LegendRow], top: float, tall: float) -> None:
    from matplotlib.patches import Rectangle

    at = top * tall + 0.05
    for row in legend:
        box = Rectangle(
            (_LEGEND_AT / _WIDE, 1 - (at + 0.14) / tall),
            0.18 / _WIDE,
            0.14 / tall,
            transform=figure.transFigure,
            facecolor=row.fill.colour,
            edgecolor=QUIET,
            linewidth=0.6,
            hatch=_STROKES[row.fill.hatch] or None,
            hatchcolor=_stroke(row.fill),
        )
        box.set_hatch_linewidth(0.5)
        figure.add_artist(box)
        lines = _legend_lines(row)
        figure.text(
            (_LEGEND_AT + 0.26) / _WIDE,
            1 - at / tall,
            "\n".join(lines),
            va="top",
            size=8,
            color=INK,
            family=families(),
            linespacing=1.1,
            parse_math=False,
        )
        at += 0.1 + 0.15 * len(lines)


def _write(figure: Figure, above: Sequence[_Line], below: Sequence[str], tall: float) -> None:
    at = 0.08
    for line in above:
        box = {"facecolor": line.map_geometry, "edgecolor": "none", "pad": 3} if line.map_geometry else None
        figure.text(
            0.1 / _WIDE,
            1 - at / tall,
            line.text,
            va="top",
            size=line.size,
            color=line.colour,
            weight=line.weight,
            family=families(),
            bbox=box,
            parse_math=False,
        )
        at += line.height
    for up, text in enumerate(reversed(below)):
        figure.text(
            0.1 / _WIDE,
            (0.05 + 0.15 * up) / tall,
            text,
            va="bottom",
            size=7,
            color=QUIET,
            family=families(),
            parse_math=False,
        )
