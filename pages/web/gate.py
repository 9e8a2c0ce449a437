"""The gate, first to see every request: who may ask, what for, and which headers every answer bears.

Nothing here looks anything up: a foreign origin is refused from what the request itself says, before Streamlit sees it.
Streamlit, left to decide, would ask a host on the internet for this machine's own address, and every reader would wait.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.frame.browser_side import SERVED

_READING: Final = frozenset({"GET", "HEAD"})
_UPLOADS: Final = "/_stcore/upload_file/"
_OF_STREAMLIT: Final = frozenset({"/_stcore/health", "/_stcore/host-config", "/_stcore/stream"})
_KEPT: Final = f"/{SERVED}/"
"""Below it an address holds the hash of what it serves: a browser asks for it once. Streamlit itself says nothing of how long."""
_BELOW_STREAMLIT: Final = (_UPLOADS, _KEPT)
_CLOSED: Final = "/_stcore/"
"""Of Streamlit's own addresses only those above are open: not its metrics, and not its interface for programs."""

Noted = Callable[[str], None]


@dataclass(frozen=True)
class Rules:
    """Where the product stands and what it has: `origins` as a browser writes them, `pages` the paths of its pages."""

    origins: frozenset[str]
    pages: frozenset[str]
    headers: Mapping[str, str]

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts by which the product may be addressed, with their ports as a browser writes them."""
        return frozenset(urlsplit(one).netloc for one in self.origins)


class Gate:
    """Refuses before anything is done, and writes the headers of what is answered. `refused` hears why, for the metrics."""

    def __init__(self, app: ASGIApp, rules: Rules, refused: Noted) -> None:
        self._app = app
        self._rules = rules
        self._hosts = rules.hosts
        self._refused = refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request or socket."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if fault := self._foreign(headers, scope):
            self._refused(fault)
            await self._refuse(403, f"Refused: {fault}.", scope, receive, send)
        elif scope["type"] == "websocket":
            if scope["path"] == "/_stcore/stream":
                await self._app(scope, receive, send)
            else:
                await send({"type": "websocket.close", "code": 1008})
        elif status := _closed(scope):
            await self._refuse(status, _WORDS[status], scope, receive, send)
        else:
            await self._app(scope, receive, _Answer(self._rules, scope, receive, send))

    def _foreign(self, headers: Headers, scope: Scope) -> str:
        """Why the request is none of this product's own readers'; blank for one that is."""
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return "the product is not known by this host"
        origins = headers.getlist("origin")
        if len(origins) > 1 or (origins and origins[0].lower() not in self._rules.origins):
            return "the request comes from another site"
        # A link from a letter may lead here; a page of another site may neither write here nor read along.
        is_link = headers.get("sec-fetch-mode") == "navigate" and scope.get("method") in _READING
        if headers.get("sec-fetch-site") in {"cross-site", "same-site"} and not is_link:
            return "the request comes from another site"
        return ""

    async def _refuse(self, status: int, words: str, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # before it is accepted: the server answers 403
            return
        await PlainTextResponse(f"{words}\n", status, dict(self._rules.headers))(scope, receive, send)


_WORDS: Final = {404: "Nothing is at this address.", 405: "This address is only read."}


def _closed(scope: Scope) -> int:
    """404 for an address of Streamlit that is not open here, 405 for one that is only read; 0 for one that may go on."""
    path = scope["path"]
    if path.startswith(_CLOSED) and path not in _OF_STREAMLIT and not path.startswith(_BELOW_STREAMLIT):
        return 404
    return 0 if scope["method"] in _READING or path.startswith(_UPLOADS) else 405


class _Answer:
    """Sends on what is answered, with the product's headers.

    Streamlit answers every path that it does not know with its page and 200: a page of HTML at a path that is no page's is
    turned into 404.
    """

    def __init__(self, rules: Rules, scope: Scope, receive: Receive, send: Send) -> None:
        self._rules, self._scope, self._receive, self._send = rules, scope, receive, send
        self._is_replaced = False

    async def __call__(self, message: Message) -> None:
        """One message of the answer."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            is_page = headers.get("content-type", "").startswith("text/html")
            if is_page and message["status"] < 400 and self._scope["path"] not in self._rules.pages:
                self._is_replaced = True
                await PlainTextResponse(f"{_WORDS[404]}\n", 404, dict(self._rules.headers))(
                    self._scope, self._receive, self._send
                )
                return
            for name, value in self._rules.headers.items():
                headers[name] = value
            if self._scope["path"].startswith(_KEPT) and message["status"] == 200:
                headers["Cache-Control"] = "public, max-age=31536000, immutable"
        if not self._is_replaced:
            await self._send(message)
