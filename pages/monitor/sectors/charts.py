"""Charts of sectors: typed rows in, a plotly figure out. Counts wear the one ramp that counts have on the map too."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from analytics.products.questions import GridCell, SectorCounts, TierCounts
from analytics.words import counted, indian, percent
from pages.parts import theme
from pages.parts.charts import as_text, bare, in_two_lines, on_fill

IN_A_DISTRICT = (
    (1, "1", "count_1"),
    (2, "2", "count_2"),
    (3, "3 to 5", "count_3"),
    (6, "6 and more", "count_4"),
)
IN_A_STATE = (
    (1, "1 to 9", "count_1"),
    (10, "10 to 24", "count_2"),
    (25, "25 to 49", "count_3"),
    (50, "50 and more", "count_4"),
)
"""Classes of a count of products, as the coverage map has them for a district and for a State: the least number, the
label, the status whose colour it wears. 0 has no fill."""


def count_class(count: int, classes: Sequence[tuple[int, str, str]]) -> tuple[int, str, str]:
    """The class of a count of at least 1."""
    return next(one for one in reversed(classes) if count >= one[0])


def parts_bars(rows: Sequence[SectorCounts] | Sequence[TierCounts], chosen: str | None = None) -> go.Figure:
    """One bar per sector or tier: rows of the list with the GI mark, then without; a click picks it."""
    names = [row[0] for row in rows]
    figure = bare(34 * len(rows) + 56)
    marked = any(row.gi_count is not None for row in rows)
    series = (
        (
            ("GI-marked", "done", [row.gi_count or 0 for row in rows]),
            ("Without the mark", "partly", [row.pair_count - (row.gi_count or 0) for row in rows]),
        )
        if marked
        else (("GI not known", "not_known", [row.pair_count for row in rows]),)
    )
    for label, status, values in series:
        figure.add_bar(
            orientation="h",
            y=[as_text(name) for name in names],
            x=values,
            name=label,
            marker={
                "color": theme.color(status),
                "line": {"width": 0 if marked else 1, "color": theme.quiet()},
            },
            customdata=[[name] for name in names],
            hovertemplate=f"%{{y}}, {label}: %{{x}}<extra></extra>",
            selected={"marker": {"opacity": 1}},
            unselected={"marker": {"opacity": 1}},
        )
    most = max((row.pair_count for row in rows), default=1)
    for row in rows:
        figure.add_annotation(
            x=row.pair_count + most * 0.015,
            y=as_text(row[0]),
            text=f"<b>{indian(row.pair_count)}</b>" if row[0] == chosen else indian(row.pair_count),
            showarrow=False,
            xanchor="left",
            font={"size": 13, "color": theme.ink()},
        )
    figure.update_xaxes(visible=False, fixedrange=True, range=[0, most * 1.14])
    figure.update_yaxes(
        type="category",
        categoryorder="array",
        categoryarray=[as_text(name) for name in names[::-1]],
        automargin=True,
        fixedrange=True,
        showgrid=False,
        ticks="",
        ticklabelstandoff=6,
    )
    _legend(figure)
    return figure


def _legend(figure: go.Figure) -> None:
    figure.update_layout(
        showlegend=True,
        legend={
            "orientation": "h",
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "y": 1,
            "yanchor": "bottom",
            "traceorder": "normal",
            "itemclick": False,
            "itemdoubleclick": False,
            "font": {"size": 12},
            "bgcolor": "rgba(0,0,0,0)",
        },
        margin={"t": 34},
    )


def grid_heatmap(cells: Sequence[GridCell], sectors: Sequence[str], chosen: tuple[str | None, str | None]) -> go.Figure:
    """State by sector: the number in each cell on the fill of its class; the chosen cells wear an ink outline."""
    states = sorted({cell.state_name for cell in cells})
    stored = {(cell.state_name, cell.sector): cell.pair_count for cell in cells}
    figure = bare(27 * len(states) + 118)
    heights = [[_step(stored.get((state, sector), 0)) for sector in sectors] for state in states]
    colours = [theme.color(status) for _, _, status in IN_A_STATE]
    scale = [[edge / 4, colour] for at, colour in enumerate(colours) for edge in (at, at + 1)]
    figure.add_heatmap(
        z=heights,
        x=[as_text(sector) for sector in sectors],
        y=states,
        zmin=0.5,
        zmax=4.5,
        colorscale=scale,
        showscale=False,
        xgap=2,
        ygap=2,
        hoverinfo="skip",
    )
    for least, label, colour in (
        (0, "", ""),
        *((least, label, theme.color(status)) for least, label, status in IN_A_STATE),
    ):
        spots = [
            (state, sector, count)
            for state in states
            for sector in sectors
            if (count := stored.get((state, sector), 0)) >= least and _step(count) == _step(least)
        ]
        if not spots:
            continue
        where = {"x": [as_text(sector) for _, sector, _ in spots], "y": [state for state, _, _ in spots]}
        figure.add_scatter(
            **where,
            mode="markers",
            name=label,
            showlegend=bool(label),
            marker={"symbol": "square", "size": 14, "color": colour or "rgba(0,0,0,0)", "line": {"width": 0}},
            customdata=[[sector, state, count] for state, sector, count in spots],
            hovertemplate="%{y}, %{x}: %{customdata[2]}<extra></extra>",
            selected={"marker": {"opacity": 1}},
            unselected={"marker": {"opacity": 1}},
        )
        ink = on_fill(colour) if colour else theme.quiet()
        figure.add_scatter(
            **where,
            mode="text",
            text=[str(count) for _, _, count in spots],
            textfont={"size": 12, "color": ink},
            hoverinfo="skip",
            showlegend=False,
            unselected={"textfont": {"color": ink}},
        )
    _outline(figure, states, sectors, chosen)
    axis = {
        "type": "category",
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "ticks": "",
        "automargin": True,
    }
    figure.update_xaxes(
        **axis,
        side="top",
        tickangle=-40,
        categoryorder="array",
        categoryarray=[as_text(sector) for sector in sectors],
    )
    figure.update_yaxes(
        **axis,
        autorange="reversed",
        categoryorder="array",
        categoryarray=states,
        ticklabelstandoff=6,
        tickvals=states,
        ticktext=[in_two_lines(state) for state in states],
        tickfont={"size": 12},
    )
    _legend(figure)
    figure.update_layout(hoverdistance=40, legend={"y": 0, "yanchor": "top", "title": {"text": "Products "}})
    figure.update_layout(margin={"t": 4, "b": 34})
    return figure


def _step(count: int) -> int | None:
    return next((at for at in range(len(IN_A_STATE), 0, -1) if count >= IN_A_STATE[at - 1][0]), None)


def _outline(
    figure: go.Figure, states: Sequence[str], sectors: Sequence[str], chosen: tuple[str | None, str | None]
) -> None:
    sector, state = chosen
    if not (sector in sectors or state in states):
        return
    columns = [sectors.index(sector)] if sector in sectors else range(len(sectors))
    lines = [states.index(state)] if state in states else range(len(states))
    figure.add_shape(
        type="rect",
        x0=columns[0] - 0.5,
        x1=columns[-1] + 0.5,
        y0=lines[0] - 0.5,
        y1=lines[-1] + 0.5,
        line={"color": theme.ink(), "width": 2},
        fillcolor="rgba(0,0,0,0)",
    )


def treemap(
    cells: Sequence[GridCell], rows: Sequence[SectorCounts], chosen: tuple[str | None, str | None]
) -> go.Figure:
    """Sectors, and in each its States: area by number of rows, fill by class of that number; an ink outline if chosen."""
    parts = sorted(cells, key=lambda cell: -cell.pair_count)
    fills = [theme.color(count_class(cell.pair_count, IN_A_STATE)[2]) for cell in parts]
    figure = bare(720)
    figure.update_layout(uniformtext={"minsize": 10, "mode": "hide"})
    wears = [(row.sector, None) == chosen for row in rows] + [
        (cell.sector, cell.state_name) == chosen for cell in parts
    ]
    figure.add_treemap(
        ids=[f"{row.sector}|" for row in rows] + [f"{cell.sector}|{cell.state_name}" for cell in parts],
        labels=[as_text(row.sector) for row in rows] + [cell.state_name for cell in parts],
        parents=[""] * len(rows) + [f"{cell.sector}|" for cell in parts],
        values=[row.pair_count for row in rows] + [cell.pair_count for cell in parts],
        branchvalues="total",
        text=[f"{as_text(row.sector)} {indian(row.pair_count)}" for row in rows]
        + [f"{in_two_lines(cell.state_name, 12)}<br>{cell.pair_count}" for cell in parts],
        texttemplate="%{text}",
        hovertemplate="%{label}: %{value}<extra></extra>",
        textfont={"color": [theme.ink()] * len(rows) + [on_fill(fill) for fill in fills], "size": 12},
        marker={
            "colors": ["rgba(0,0,0,0)"] * len(rows) + fills,
            "line": {
                "width": [4 if one else 1 for one in wears],
                "color": [theme.ink() if one else theme.ground() for one in wears],
            },
            "pad": {"t": 22, "l": 2, "r": 2, "b": 2},
        },
        tiling={"pad": 1},
        pathbar={"visible": True, "textfont": {"color": theme.ink()}},
        root={"color": "rgba(0,0,0,0)"},
    )
    return figure


def parts_in_words(what: str, rows: Sequence[SectorCounts] | Sequence[TierCounts]) -> str:
    """The text alternative of the bars."""
    total = sum(row.pair_count for row in rows)
    listed = ", ".join(f"{row[0]} {indian(row.pair_count)} ({percent(row.pair_count, total)})" for row in rows)
    return f"Bars of {counted(total, 'row')} of the list by {what}: {listed}."


def grid_in_words(cells: Sequence[GridCell], picture: str) -> str:
    """The text alternative of the State by sector pictures: the whole, and the five largest cells."""
    most = sorted(cells, key=lambda cell: -cell.pair_count)[:5]
    largest = ", ".join(f"{cell.sector} in {cell.state_name} {cell.pair_count}" for cell in most)
    total = sum(cell.pair_count for cell in cells)
    states = len({cell.state_name for cell in cells})
    return (
        f"{picture} of {counted(total, 'row')} of the list by State and sector, {counted(states, 'State/UT', 'States/UTs')}. "
        f"Largest: {largest}. The same numbers stand under Table."
    )
