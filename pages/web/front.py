"""The document that every page opens with: Streamlit's own, told where its server is, and what a map will need fetched ahead.

Left to itself Streamlit's frontend tries the page's own path as the server's first: two answers 404 on each page but the
first, and a round trip before anything is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from geo import served_map
from pages.frame.registry import ASPIRATIONAL, BY_PATH, COMMITTEES, COVERAGE, PLANS

_WITH_MAP: Final = frozenset(one.path for one in (COVERAGE, PLANS, COMMITTEES, ASPIRATIONAL))
_OF_SERVER: Final = (
    '<script>window.__streamlit={BACKEND_BASE_URL:location.origin+location.pathname.replace(/[^/]+$/,"")}</script>'
)
_AHEAD: Final = '<link rel="preload" href="{address}" as="fetch" crossorigin="anonymous" />'


def opening(index_html: str) -> str:
    """Streamlit's document with the address of its server."""
    return index_html.replace("<head>", f"<head>{_OF_SERVER}", 1)


def openings(document: str) -> Sequence[Route]:
    """One route for each page; those with a map have its outlines fetched while the page is still being made."""
    outlines = _AHEAD.format(address=f"./{served_map.read_served().address}")
    with_map = document.replace("</head>", f"{outlines}</head>", 1)

    def route(path: str) -> Route:
        content = (with_map if path in _WITH_MAP else document).encode()

        async def answer(_: Request) -> Response:
            return HTMLResponse(content, headers={"Cache-Control": "no-cache"})

        return Route(f"/{path}", answer)

    return [route(path) for path in BY_PATH]
