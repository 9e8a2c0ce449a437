"""Numbers for the operator, at a port of their own on this machine.

A port and not a path: a proxy hands on every path of the product, and one line forgotten in it would show them to readers.
What is bound to 127.0.0.1 on another port is handed on by no one. Off unless EXPORT_HUB_METRICS_PORT names the port.
"""

from __future__ import annotations

import os
from time import perf_counter
from typing import Final

from prometheus_client import Counter, Gauge, Histogram, start_http_server
from starlette.types import ASGIApp, Message, Receive, Scope, Send

VARIABLE: Final = "EXPORT_HUB_METRICS_PORT"
_ADDRESS: Final = "127.0.0.1"

_ANSWERS: Final = Counter("ehm_answers", "Requests answered, by kind of address and status", ["kind", "status"])
_SECONDS: Final = Histogram("ehm_answer_seconds", "Time from a request to the end of its answer", ["kind"])
_SOCKETS: Final = Gauge("ehm_open_sockets", "Pages open in browsers")
_REFUSED: Final = Counter("ehm_refused", "Requests refused before anything was done, by reason", ["reason"])
_UPLOADS: Final = Gauge("ehm_upload_bytes", "Bytes of uploads in memory or on their way")


def start() -> None:
    """Serve the numbers, if a port is named for them. Raises SystemExit for one that is none or is taken."""
    text = os.environ.get(VARIABLE, "")
    if not text:
        return
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise SystemExit(
            f"{VARIABLE} is {text!r}, which is no port. Give a whole number from 1 to 65535, or leave it out."
        )
    try:
        start_http_server(int(text), addr=_ADDRESS)
    except OSError as refusal:
        raise SystemExit(
            f"Port {text} for the metrics cannot be had ({refusal.strerror}). Choose another."
        ) from refusal


def note_refused(reason: str) -> None:
    """Counts one refusal."""
    _REFUSED.labels(reason).inc()


def note_uploads(count: int) -> None:
    """Notes how many bytes of uploads there are."""
    _UPLOADS.set(count)


class Measured:
    """Counts and times what passes through."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request or socket."""
        if scope["type"] == "websocket":
            with _SOCKETS.track_inprogress():
                await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        kind, began = _kind(scope["path"]), perf_counter()

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                _ANSWERS.labels(kind, str(message["status"])).inc()
            await send(message)

        try:
            await self._app(scope, receive, counted)
        finally:
            _SECONDS.labels(kind).observe(perf_counter() - began)


def _kind(path: str) -> str:
    """A handful of kinds: a label of its own for each path would let anyone fill the memory."""
    first = path.split("/", 2)[1] if path.startswith("/") else ""
    return first if first in {"data", "static", "app", "media", "_stcore", "healthz", "readyz"} else "page"
