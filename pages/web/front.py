"""The document that every page opens with: Streamlit's own, told where its server is, and what the page will need fetched ahead.

Left to itself Streamlit's frontend tries the page's own path as the server's first: two answers 404 on each page but the
first, and a round trip before anything is drawn. Our scripts, and its own modules for what a page begins with, it would
fetch only once the elements have come, and then wait for them: half a second of two until the map is seen.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from geo import served_map
from pages.frame import contents, filter_chips, search_box, steps
from pages.frame.browser_side import Script
from pages.frame.registry import ASPIRATIONAL, BY_PATH, COMMITTEES, COVERAGE, PLANS
from pages.parts import map as map_of_page

_WITH_MAP: Final = frozenset(one.path for one in (COVERAGE, PLANS, COMMITTEES, ASPIRATIONAL))
_OF_FRAME: Final = (steps.SCRIPT, filter_chips.SCRIPT, search_box.SCRIPT, contents.SCRIPT)
_DRAWN_FIRST: Final = ("BidiComponent", "ButtonGroup", "DownloadButton", "PageLink", "Selectbox")
"""Streamlit's modules for the elements that a page begins with, by the names of their files before the hash."""
_JS: Final = "static/js"
_IMPORTED: Final = re.compile(r'(?:from|import)\s*"\./([^"]+\.js)"')
_OF_SERVER: Final = (
    '<script>window.__streamlit={BACKEND_BASE_URL:location.origin+location.pathname.replace(/[^/]+$/,"")}</script>'
)
_AHEAD: Final = '<link rel="preload" href="./{address}" as="fetch" crossorigin="anonymous" />'
_SCRIPT_AHEAD: Final = '<link rel="modulepreload" href="./{address}" />'


@asynccontextmanager
async def scripts_served(_: object) -> AsyncIterator[None]:
    """While the server runs: what pages fetch ahead is there before the first of them has been drawn."""
    for script in (*_OF_FRAME, map_of_page.SCRIPT):
        script.component()
    yield


def opening(index_html: str) -> str:
    """Streamlit's document with the address of its server."""
    return index_html.replace("<head>", f"<head>{_OF_SERVER}", 1)


def openings(document: str, static: Path) -> Sequence[Route]:
    """One route for each page. `static` is the folder of Streamlit's own files.

    Fetched ahead are the scripts of the frame and Streamlit's modules; where a page has a map, its script and outlines too.
    """
    modules = (_SCRIPT_AHEAD.format(address=f"{_JS}/{name}") for name in _of_streamlit(document, static / _JS))
    frame = "".join(modules) + _ahead(_OF_FRAME)
    with_map = frame + _ahead([map_of_page.SCRIPT]) + _AHEAD.format(address=served_map.read_served().address)

    def route(path: str) -> Route:
        ahead = with_map if path in _WITH_MAP else frame
        content = document.replace("</head>", f"{ahead}</head>", 1).encode()

        async def answer(_: Request) -> Response:
            return HTMLResponse(content, headers={"Cache-Control": "no-cache"})

        return Route(f"/{path}", answer)

    return [route(path) for path in BY_PATH]


def _of_streamlit(document: str, folder: Path) -> Sequence[str]:
    """Modules behind what is drawn first, those of others below them too, that the document does not bring by itself."""
    with_document = _with_imported(re.findall(rf"{_JS}/([^\"]+\.js)", document), folder)
    first = [path.name for name in _DRAWN_FIRST for path in folder.glob(f"{name}.*.js")]
    return sorted(_with_imported(first, folder) - with_document)


def _with_imported(names: Iterable[str], folder: Path) -> set[str]:
    found, waiting = set[str](), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _IMPORTED.findall((folder / name).read_text("utf-8"))
    return found


def _ahead(scripts: Sequence[Script]) -> str:
    return "".join(
        (_SCRIPT_AHEAD if address.endswith(".js") else _AHEAD).format(address=address)
        for script in scripts
        for address in script.addresses
    )
