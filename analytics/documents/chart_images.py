"""Charts as pictures for Word and PDF: bars with their values, and title, legend, base, date and note inside the picture."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from analytics.documents.layout_rules import ILLUSTRATIVE, foot_lines, one_line
from analytics.documents.paper import Chart
from analytics.words import indian
from data.lettering import DPI, INK, MARK, MARK_GROUND, QUIET, drawing, families, png

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_WIDE: Final = 6.3
"""Inches: the width of a page of A4 between its margins."""
_SIDE: Final = 0.1
_TITLE_LETTERS: Final = 78
_NOTE_LETTERS: Final = 112
_LABEL_LETTERS: Final = 34
_LETTER: Final = 0.068
"""Inches that a letter of a label takes."""
_BAR: Final = 0.15
_BETWEEN: Final = 0.09
_TALLEST: Final = 7.8
"""Inches that all bars together may take: more of them become thinner, so that the picture stays on one page."""
_FILLED: Final = 0.74
"""Share of a category's strip that its bars take."""


def chart_png(chart: Chart, *, is_illustrative: bool = False) -> bytes:
    """The chart as PNG. The same chart gives the same bytes."""
    from matplotlib.figure import Figure

    above = textwrap.wrap(one_line(chart.title), _TITLE_LETTERS)
    below = [line for text in foot_lines(chart) for line in textwrap.wrap(text, _NOTE_LETTERS)]
    labels = [textwrap.fill(one_line(name), _LABEL_LETTERS) for name in chart.categories]
    has_legend = len(chart.series) > 1
    top = 0.1 + 0.26 * is_illustrative + 0.2 * len(above) + 0.26 * has_legend + 0.05
    bottom = 0.12 + 0.15 * len(below)
    lines = max((label.count("\n") + 1 for label in labels), default=1)
    step = min(max(_BAR * len(chart.series) + _BETWEEN, 0.15 * lines), _TALLEST / max(len(labels), 1))
    middle = max(step * len(labels), 0.5)
    high = top + middle + bottom
    with drawing:
        figure = Figure(figsize=(_WIDE, high), dpi=DPI, facecolor="white")
        left = min(max((len(line) for label in labels for line in label.split("\n")), default=4), _LABEL_LETTERS)
        at = (left * _LETTER + 0.15) / _WIDE
        axes = figure.add_axes((at, bottom / high, 1 - at - 0.75 / _WIDE, middle / high))
        _bars(axes, chart, labels, step)
        _words(figure, high, above, below, is_illustrative=is_illustrative)
        if has_legend:
            legend = figure.legend(
                handles=axes.containers,
                labels=[one_line(name) for name, _ in chart.series],
                loc="upper left",
                bbox_to_anchor=(_SIDE / _WIDE, (high - top + 0.3) / high),
                ncols=len(chart.series),
                frameon=False,
                borderpad=0,
                borderaxespad=0,
                handlelength=1.0,
                handleheight=0.9,
                prop={"family": families(), "size": 8},
            )
            for text in legend.get_texts():
                text.set_parse_math(False)
        return png(figure)


def _bars(axes: Axes, chart: Chart, labels: list[str], step: float) -> None:
    places = [-(step * at + step / 2) for at in range(len(labels))]
    many = len(chart.series)
    bar = min(_BAR, step * _FILLED / many)
    for at, ((_, values), colour) in enumerate(zip(chart.series, chart.colours, strict=True)):
        shift = (many / 2 - at - 0.5) * bar
        bars = axes.barh([place + shift for place in places], values, height=bar * 0.88, color=colour)
        axes.bar_label(
            bars,
            labels=[indian(value) for value in values],
            padding=3,
            color=INK,
            family=families(),
            size=min(7.5, bar * 72),
        )
    axes.set_xlim(0, max([1, *(value for _, values in chart.series for value in values)]))
    axes.set_ylim(-step * max(len(labels), 1), 0)
    axes.set_yticks(
        places,
        labels,
        family=families(),
        size=min(8, step * 72 * 0.47),
        color=INK,
        linespacing=1.05,
        parse_math=False,
    )
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color(QUIET)
    axes.spines["left"].set_linewidth(0.6)


def _words(figure: Figure, high: float, above: list[str], below: list[str], *, is_illustrative: bool) -> None:
    """Mark, title and foot, at fixed distances from the picture's edges."""

    def write(text: str, from_top: float, size: float, colour: str, weight: int, ground: str = "") -> None:
        box = {"facecolor": ground, "edgecolor": "none", "pad": 3} if ground else None
        figure.text(
            _SIDE / _WIDE,
            1 - from_top / high,
            text,
            va="top",
            ha="left",
            size=size,
            color=colour,
            weight=weight,
            family=families(),
            bbox=box,
            parse_math=False,
        )

    at = 0.1
    if is_illustrative:
        write(ILLUSTRATIVE, at, 8, MARK, 600, MARK_GROUND)
        at += 0.26
    for line in above:
        write(line, at, 10, INK, 600)
        at += 0.2
    at = high - 0.15 * len(below) - 0.02
    for line in below:
        write(line, at, 7.5, QUIET, 400)
        at += 0.15
