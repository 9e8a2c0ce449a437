"""The Coverage page in Dash as its documentation advises: the geometry goes once, then a patch of values per change.

Run as `python -m bench.peers.with_dash <port>`.
"""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import parse_qs

import plotly.graph_objects as go
from dash import Dash, Input, Output, Patch, State, ctx, dash_table, dcc, html

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass
from data.store import open_store
from tests.bench.peers.question import (
    HEIGHT,
    LABELS,
    bars,
    colours,
    frame,
    geometry,
    requested,
    state_codes,
    table,
    view,
)

_STORE = open_store()
_CODES = state_codes(_STORE)
app = Dash(__name__, title="Coverage", update_title="")


def whole_map(measure: Measure, rows: tuple[DistrictClass, ...]) -> go.Figure:
    """The figure of the first view, with the geometry in it."""
    stored = frame(measure, rows)
    figure = go.Figure(
        go.Choropleth(
            geojson=geometry(),
            locations=stored["area"].tolist(),
            z=stored["number"].tolist(),
            text=stored["district"].tolist(),
            customdata=stored["label"].tolist(),
            hovertemplate="%{text}<br>%{customdata}<extra></extra>",
            colorscale=colours(measure),
            zmin=-0.5,
            zmax=len(measure.classes) - 0.5,
        )
    )
    figure.update_geos(fitbounds="locations", visible=False, projection_type="mercator")
    figure.update_layout(meta=view(measure, (), rows), height=HEIGHT, margin={"l": 0, "r": 0, "t": 0, "b": 0})
    return figure


def changed_map(measure: Measure, chosen: list[int], rows: tuple[DistrictClass, ...]) -> Any:
    """What a change of measure or filter sends: values without geometry."""
    stored = frame(measure, rows)
    patch: Any = Patch()
    trace = patch["data"][0]
    trace["locations"] = stored["area"].tolist()
    trace["z"] = stored["number"].tolist()
    trace["text"] = stored["district"].tolist()
    trace["customdata"] = stored["label"].tolist()
    trace["colorscale"] = colours(measure)
    trace["zmax"] = len(measure.classes) - 0.5
    patch["layout"]["meta"] = view(measure, chosen, rows)
    return patch


def page() -> html.Div:
    """The page of the first view: the State filter, the measures, bars beside the map, the table below."""
    return html.Div(
        [
            dcc.Location(id="place"),
            html.H1(id="title"),
            dcc.RadioItems(list(LABELS), next(iter(LABELS)), id="measure", inline=True),
            dcc.Dropdown(list(_CODES), [], id="states", multi=True, placeholder="States/UTs"),
            html.Div(
                [dcc.Graph(id="bars", style={"width": "42%"}), dcc.Graph(id="map", style={"width": "58%"})],
                style={"display": "flex"},
            ),
            dash_table.DataTable(id="table"),  # type: ignore[attr-defined]  # dash hands it out lazily
        ]
    )


app.layout = page


@app.callback(
    Output("title", "children"),
    Output("map", "figure"),
    Output("bars", "figure"),
    Output("table", "data"),
    Output("table", "columns"),
    Input("measure", "value"),
    Input("states", "value"),
    State("place", "search"),
)
def shown(label: str, names: list[str] | None, search: str) -> tuple[Any, ...]:
    """Everything that a change of measure or filter changes."""
    measure = MEASURES[LABELS[label]]
    chosen = [_CODES[name] for name in names or []]
    rows = requested(_STORE, measure, parse_qs(search.lstrip("?"))["as_on"][0], chosen)
    by_state, counts = table(measure, rows)
    figure = changed_map(measure, chosen, rows) if ctx.triggered_id else whole_map(measure, rows)
    columns = [{"name": name, "id": name} for name in by_state.columns]
    return measure.label, figure, bars(measure, counts), by_state.to_dict("records"), columns


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(sys.argv[1]), debug=False)
