"""Every address that is served beside the pages; `server.py` puts them before Streamlit's own.

What answers is imported when it is first asked for, or by `import_ahead`: the server shall answer before frames are loaded.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from data.people.mode import sign_in_mode
from pages.frame.registry import BY_PATH
from pages.web.gate import Gate, Rules
from pages.web.health import alive, ready
from pages.web.metrics import Measured, note_refused, note_uploads
from pages.web.policy import headers
from pages.web.uploads import Budget, Lying, Uploads

_is_loaded: Final = threading.Event()
ORIGINS: Final = "EXPORT_HUB_ORIGINS"
"""Environment variable: where readers open the product, as their browsers write it, with commas between."""


def origins(port: int) -> tuple[str, ...]:
    """Where readers open the product: named by the environment, else this machine alone. Raises SystemExit for a wrong one."""
    named = [one.strip().lower() for one in os.environ.get(ORIGINS, "").split(",") if one.strip()]
    for one in named:
        scheme, _, host = one.partition("://")
        if scheme not in {"http", "https"} or not host or set(host) & set("/?#@ *"):
            raise SystemExit(f"{ORIGINS} names {one!r}. An origin is written like https://exports.example.gov.in")
    return tuple(named) or tuple(f"http://{host}:{port}" for host in ("127.0.0.1", "localhost"))


def middleware(known_origins: Sequence[str], index_html: str, lying: Lying) -> list[Middleware]:
    """What stands before every page, route and socket, outermost first."""
    pages = frozenset(f"/{path}" for path in BY_PATH)
    rules = Rules(frozenset(known_origins), pages, headers(index_html, known_origins))
    return [
        Middleware(Measured),
        Middleware(Gate, rules=rules, refused=note_refused),
        *_guards(),
        Middleware(Uploads, lying=lying, budget=Budget(), noted=note_uploads, refused=note_refused),
    ]


def routes() -> list[BaseRoute]:
    """The routes, none of which may begin as Streamlit's own do (_stcore, media, component, static)."""
    return [
        Route("/healthz", alive),
        Route("/readyz", ready),
        Route("/data/index.json", _catalogue),
        Route("/data/coverage/{state}/scope.json", _scope),
        Route("/data/{page}/{file}", _data),
    ]


def _guards() -> list[Middleware]:
    """Where people sign in, the guard that asks for a session."""
    if sign_in_mode() is None:
        return []
    from pages.web.guard import Guard

    return [Middleware(Guard)]


def import_ahead() -> None:
    """Loads what answers by address, and lets pages offer their addresses."""
    from pages.parts.addressed import announce
    from pages.web.catalogue import PAGES

    announce(PAGES)
    _is_loaded.set()


async def _loaded() -> None:
    """Returns once all is imported, which is at once for all but the first who ask."""
    if not _is_loaded.is_set():
        await run_in_threadpool(import_ahead)


async def _catalogue(request: Request) -> Response:
    await _loaded()
    from pages.web.addresses import catalogue

    return await catalogue(request)


async def _data(request: Request) -> Response:
    await _loaded()
    from pages.web.addresses import data

    return await data(request)


async def _scope(request: Request) -> Response:
    await _loaded()
    from pages.web.scopes import scope

    return await scope(request)
