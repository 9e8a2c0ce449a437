"""The timeline of a measure: every published number on its day, schemes told apart, and our own count beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from textwrap import shorten
from typing import Any, Final

import plotly.graph_objects as go

from analytics.claims.questions import Claim, Finding
from analytics.claims.words import subject
from analytics.words import dotted, indian
from pages.parts import theme
from pages.parts.charts import layout

MARKS: Final = {
    "ODOP": ("scheme_odop", "circle", "top center"),
    "DEH": ("scheme_deh", "diamond", "bottom center"),
    "PMFME-ODOP": ("scheme_pmfme", "square", "bottom center"),
}
_OTHER: Final = ("scheme_other", "triangle-up", "top center")
_NEAR_DAYS: Final = 200
_TOUCHING_DAYS: Final = 75
"""Days within which two dots of one height touch, on a chart of some years as wide as half a page."""
_TOUCHING: Final = 0.05
"""Share of the chart's height within which they do."""
_BEFORE: Final = timedelta(days=60)
_LONGEST: Final = 60
"""Letters of a document in a hover text: a longer one is cut at the edge of a telephone."""


def placed(rows: Sequence[Finding]) -> list[Claim]:
    """The claims that have a number and a day, earliest first; our own count is no claim."""
    stored = [one.claim for one in rows if one.claim.value is not None and one.claim.day and not one.claim.is_own]
    return sorted(stored, key=lambda one: (str(one.day), one.figure_id))


def ours(rows: Sequence[Finding], as_on: date) -> dict[str, list[tuple[date, int]]]:
    """Our count by scheme on the days of its claims and on the view's day, where a list or returns count it and reach most."""
    found: dict[str, dict[date, int]] = {}
    for one in rows:
        for stored, day in ((one.then, one.claim.day), (one.now, as_on)):
            if stored and stored.is_of_most and day:
                found.setdefault(one.claim.scheme, {})[day] = stored.value
    return {scheme: sorted(points.items()) for scheme, points in found.items()}


def timeline(rows: Sequence[Finding], as_on: date) -> go.Figure:
    """Dots on their days, one colour and one symbol a scheme; our own count hollow, on a dotted line."""
    claims = placed(rows)
    # Our own first, so that a claim that agrees lies inside the ring.
    own = ours(rows, as_on)
    highest = max([one.value or 0 for one in claims] + [n for two in own.values() for _, n in two])
    days = [one.day for one in claims if one.day] + [day for two in own.values() for day, _ in two]
    traces = [_joined(rows)] if own else []
    traces += [_own(scheme, points) for scheme, points in own.items()]
    traces += [
        _dots(scheme, apart([one for one in claims if one.scheme == scheme], highest)) for scheme in _schemes(claims)
    ]
    return go.Figure(
        data=traces,
        layout=layout(
            360,
            margin={"l": 0, "r": 24, "t": 34, "b": 30},
            showlegend=True,
            legend={
                "orientation": "h",
                "x": 0,
                "y": 1.14,
                "yanchor": "bottom",
                "itemclick": False,
                "itemdoubleclick": False,
            },
            xaxis={
                "type": "date",
                "range": [str(min(days) - _BEFORE), str(max(*days, as_on))],  # what is to come has no figure
                "fixedrange": True,
                "showgrid": False,
                "tickformat": "%Y",
                "dtick": "M12",
                "linecolor": theme.line(),
                "showline": True,
                "ticks": "outside",
                "tickcolor": theme.line(),
            },
            yaxis={
                "fixedrange": True,
                "range": [0, highest * 1.18],
                "gridcolor": theme.line(),
                "automargin": True,
                "tickformat": ",d",
                "nticks": 5,
                "zeroline": False,
            },
        ),
    )


def apart(claims: Sequence[Claim], highest: int) -> list[tuple[Claim, ...]]:
    """The claims of a scheme as dots that do not lie on each other: those too near in time and number share one."""
    dots: list[tuple[Claim, ...]] = []
    for one in claims:
        last = dots[-1][-1] if dots else None
        is_near = (
            last is not None
            and last.day is not None
            and one.day is not None
            and (one.day - last.day).days < _TOUCHING_DAYS
            and abs((one.value or 0) - (last.value or 0)) < _TOUCHING * highest
        )
        if is_near:
            dots[-1] = (*dots[-1], one)
        else:
            dots.append((one,))
    return dots


def _joined(rows: Sequence[Finding]) -> dict[str, Any]:
    """Each published number joined to our own count of its day, so that what is compared is seen together."""
    pairs = [
        (str(one.claim.day), one.claim.value, one.then.value)
        for one in rows
        if one.claim.day and one.claim.value is not None and one.then and one.then.is_of_most and not one.claim.is_own
    ]
    return {
        "type": "scatter",
        "mode": "lines",
        "name": "Published and ours",
        "x": [day for day, _, _ in pairs for _ in range(3)],
        "y": [end for _, said, counted in pairs for end in (said, counted, None)],
        "line": {"color": theme.ink(), "width": 1.5},
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
    }


def _schemes(claims: Sequence[Claim]) -> list[str]:
    return list(dict.fromkeys(one.scheme for one in claims))


def _dots(scheme: str, dots: Sequence[tuple[Claim, ...]]) -> dict[str, Any]:
    status, symbol, place = MARKS.get(scheme, _OTHER)
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": scheme,
        "x": [str(some[-1].day) for some in dots],
        "y": [some[-1].value for some in dots],
        "text": ["<br>".join(dict.fromkeys(one.number for one in some)) for some in dots],
        "textposition": _positions([some[-1] for some in dots], place),
        "textfont": {"size": 12, "color": theme.ink()},
        "marker": {
            "color": theme.color(status),
            "symbol": symbol,
            "size": 10,
            "line": {"width": 1, "color": theme.ground()},
        },
        "customdata": [
            ["<br>".join(f"{one.number}, {dotted(one.day)}: {shorten(one.document, _LONGEST)}" for one in some)]
            for some in dots
        ],
        "hovertemplate": f"{scheme}<br>%{{customdata[0]}}<extra></extra>",
        "cliponaxis": False,
    }


def _positions(claims: Sequence[Claim], place: str) -> list[str]:
    """Labels of neighbours in time lean away from one another."""
    side = place.split(maxsplit=1)[0]
    days = [one.day for one in claims if one.day]
    leans = []
    for at, day in enumerate(days):
        after = at + 1 < len(days) and (days[at + 1] - day).days < _NEAR_DAYS
        before = at > 0 and (day - days[at - 1]).days < _NEAR_DAYS
        leans.append("left" if after and not before else "right" if before and not after else "center")
    return [f"{side} {lean}" for lean in leans]


def _own(scheme: str, points: Sequence[tuple[date, int]]) -> dict[str, Any]:
    status, symbol, place = MARKS.get(scheme, _OTHER)
    away = "top center" if place.startswith("bottom") else "bottom center"
    labels = ["" for _ in points[:-1]] + [indian(points[-1][1])]
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "name": f"Our rows, {scheme}",
        "x": [str(day) for day, _ in points],
        "y": [value for _, value in points],
        "text": labels,
        "textposition": away,
        "textfont": {"size": 12, "color": theme.quiet()},
        "line": {"color": theme.quiet(), "width": 1, "dash": "dot"},
        "marker": {
            "color": theme.ground(),
            "symbol": symbol,
            "size": 15,
            "line": {"width": 2, "color": theme.color(status)},
        },
        "customdata": [[dotted(day)] for day, _ in points],
        "hovertemplate": "Our rows, as on %{customdata[0]}: %{y:,d}<extra></extra>",
        "cliponaxis": False,
    }


def in_words(measure: str, rows: Sequence[Finding], as_on: date) -> str:
    """The chart's text alternative: every number with its day by scheme, then our own counts, then claims without a number."""
    claims = placed(rows)
    parts = [
        f"{scheme}: " + ", ".join(f"{one.number} ({dotted(one.day)})" for one in claims if one.scheme == scheme)
        for scheme in _schemes(claims)
    ]
    counts = ours(rows, as_on)
    parts += [
        f"our rows, {scheme}: " + ", ".join(f"{indian(value)} ({dotted(day)})" for day, value in points)
        for scheme, points in counts.items()
    ]
    if not counts:
        parts.append("our rows: no list or return counts it on any of these days")
    wordy = [one.claim for one in rows if one.claim.value is None or one.claim.day is None]
    if wordy:
        parts.append("not on the chart: " + ", ".join(one.label for one in wordy))
    return f"{subject(measure)}. {'; '.join(parts)}."
