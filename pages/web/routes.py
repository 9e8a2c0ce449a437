"""Every address that is served beside the pages; `server.py` puts them before Streamlit's own.

What answers is imported when it is first asked for, or by `import_ahead`: the server shall answer before frames are loaded.
"""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route


def routes() -> list[BaseRoute]:
    """The routes, none of which may begin as Streamlit's own do (_stcore, media, component, static)."""
    return [Route("/data/index.json", _catalogue), Route("/data/{page}/{file}", _data)]


def import_ahead() -> None:
    """Loads what answers by address, and lets pages offer their addresses."""
    from pages.parts.addressed import announce
    from pages.web.catalogue import PAGES

    announce(PAGES)


async def _catalogue(request: Request) -> Response:
    await run_in_threadpool(import_ahead)
    from pages.web.addresses import catalogue

    return await catalogue(request)


async def _data(request: Request) -> Response:
    await run_in_threadpool(import_ahead)
    from pages.web.addresses import data

    return await data(request)
