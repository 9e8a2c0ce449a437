"""How a test opens a page: on the direct way, as a link does, without the home page drawn first."""

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from pages.frame.registry import SECTIONS

# Streamlit looks through every installed package for components each time a test opens a page, which takes longer than
# most pages do; what is installed does not change while tests run.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
_LONGEST_S = 120
_PATHS = {one.script: one.path for pages in SECTIONS.values() for one in pages}


def open_page(script: str, **link: str | Sequence[str]) -> AppTest:
    """The page of a script of the registry, run once with the parameters of a link."""
    app = AppTest.from_file(DASHBOARD, default_timeout=_LONGEST_S)
    app._page_hash = _hashes()[_PATHS[script]]
    app.query_params.update(link)
    return app.run()


def choose(app: AppTest, **chosen: object) -> AppTest:
    """The page once the line of the view holds these values; that a press there leads to them is a matter of the browser."""
    for key, value in chosen.items():
        app.session_state[key] = value
    return app.run()


def sound(app: AppTest) -> AppTest:
    """The same, once it is seen that nothing failed and no fault is shown."""
    assert [one.message for one in app.exception] == []
    assert [one.value for one in app.error] == []
    return app


def sent_to_browser(app: AppTest, kind: str, *, key: str = "") -> list[dict[str, Any]]:
    """What a page sends to the parts that the browser draws, an instrument or a table; those whose key ends so, if asked."""
    sent = [
        json.loads(one.proto.json)
        for one in app.get("bidi_component")
        if one.proto.WhichOneof("data") == "json" and str(one.proto.id).endswith(key)
    ]
    return [one for one in sent if one.get("kind") == kind]


def shown_lists(app: AppTest) -> list[pd.DataFrame]:
    """The lists of a page in the order in which they stand, cells as they are read, figures as numbers."""
    frames = [_frame(one | {"links": []}) for one in sent_to_browser(app, "table", key="-rows")]
    return [frame.map(read) for frame in frames]


def read(cell: str) -> object:
    """A cell as a value: whole numbers with their grouping taken out, decimals, text."""
    if re.fullmatch(r"0|[1-9][\d,]*", cell):
        return int(cell.replace(",", ""))
    return float(cell) if re.fullmatch(r"-?\d+\.\d", cell) else cell


def drawn_tables(app: AppTest) -> list[pd.DataFrame]:
    """The tables of totals of a page as they are read, a cell that opens an address as [words](address), then those in Markdown."""
    return [_frame(one) for one in sent_to_browser(app, "table", key="-table")] + [one.value for one in app.table]


def _frame(sent: dict[str, Any]) -> pd.DataFrame:
    cells = [list(row) for row in sent["rows"]]
    for row, column, address in sent["links"]:
        cells[row][column] = f"[{cells[row][column]}]({address})"
    return pd.DataFrame(cells, columns=[name for name, *_ in sent["columns"]], dtype=object)


@cache
def _hashes() -> dict[str, str]:
    """The frame's own mark of each page, by its path: it is made of the path and is the same in every run."""
    home = AppTest.from_file(DASHBOARD, default_timeout=_LONGEST_S).run()
    return {str(one.get("url_pathname") or ""): key for key, one in home._registered_pages.items()}
