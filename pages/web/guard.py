"""The guard in front of everything that the server gives away: an address that shows data asks for a session that counts.

Pages ask for themselves (`pages.frame.sign_in`), because they must be able to show the button that signs in. A dead cookie is
taken out of the request before the pages see it, so that a copy of it signs nobody in.
"""

from __future__ import annotations

import hmac
import os

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from data.errors import ExportHubError
from data.people.mode import (
    PROXY_HEADER_VARIABLE,
    PROXY_SECRET_HEADER,
    PROXY_SECRET_VARIABLE,
    Mode,
    sign_in_mode,
)
from data.people.rights import refusal
from data.people.roles import identity_of
from data.people.sessions import sessions
from pages.frame.ask import record_ledger
from pages.frame.registry import BY_PATH
from pages.frame.session_cookie import NAME, cookie_hash

_SOCKET = "/_stcore/stream"
_SIGN_OUT = "/auth/logout"
_OPEN_TO_ALL = (
    "/static/",
    "/app/static/",
    "/auth/",
    "/oauth2callback",
    "/component/",
    "/_stcore/bidi-components/",
    "/_stcore/health",
    "/_stcore/host-config",
    _SOCKET,
    "/healthz",
    "/readyz",
)
"""What shows no data: the browser's scripts, fonts and outlines, the way to sign in, whether the server is well, and the socket
by which a page asks to sign in."""


class Guard:
    """Middleware for one server. Without sign-in it lets everything through: then one person is served, on one machine."""

    def __init__(self, app: ASGIApp) -> None:
        """Meant for the list of middleware of the server."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may pass, refuse the rest with 403, or 503 where nobody can be looked up."""
        mode = sign_in_mode() if scope["type"] in ("http", "websocket") else None
        if mode is None:
            await self._app(scope, receive, send)
            return
        try:
            passed = await run_in_threadpool(_passed, scope, mode)
        except ExportHubError:
            await self._refuse(scope, receive, send, 503, "Who is signed in cannot be looked up now. Try again.")
            return
        if passed is None:
            await self._refuse(scope, receive, send, 403, "Sign in on a page of Export Hub Monitor first.")
            return
        await self._app(passed, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, status: int, words: str) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse(words, status, headers={"cache-control": "no-store"})(scope, receive, send)


def _passed(scope: Scope, mode: Mode) -> Scope | None:
    """The request as the pages may see it, or nothing where it is refused. Asks the table of sessions: not for the loop."""
    asked = HTTPConnection(scope)
    path = str(scope["path"])
    if mode == "proxy" and not _is_from_proxy(asked):
        return None
    known = cookie_hash(asked.cookies) if mode == "oidc" else None
    if path == _SIGN_OUT and known is not None:
        sessions().sign_out(known)
    if path.startswith(_OPEN_TO_ALL) or path.strip("/") in BY_PATH:
        is_dead = path == _SOCKET and known is not None and sessions().has_ended(known)
        return _without_cookie(scope) if is_dead else scope
    if mode == "proxy":
        subject = asked.headers.get(os.environ.get(PROXY_HEADER_VARIABLE, ""), "").strip()
    else:
        session = None if known is None else sessions().living(known)
        subject = "" if session is None else session.subject
    if not subject or refusal(identity_of(record_ledger(), subject, subject), "read") is not None:
        return None
    return scope


def _is_from_proxy(asked: HTTPConnection) -> bool:
    secret = os.environ.get(PROXY_SECRET_VARIABLE, "").strip()
    given = asked.headers.get(PROXY_SECRET_HEADER, "")
    return bool(secret) and hmac.compare_digest(secret.encode(), given.encode())


def _without_cookie(scope: Scope) -> Scope:
    """The request without the cookie of a sign-in; its other cookies stay."""

    def left(value: bytes) -> bytes:
        return b";".join(one for one in value.split(b";") if not one.strip().startswith(NAME.encode()))

    kept = [(name, left(value) if name == b"cookie" else value) for name, value in scope["headers"]]
    return {**scope, "headers": kept}
