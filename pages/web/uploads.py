"""How much a reader, and all readers together, may lay into the server's memory, and how long they may take over it.

Streamlit takes a file from any session whose name is known, as many as are sent: its limit is for one file only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PATH: Final = "/_stcore/upload_file/"
_MB: Final = 1024 * 1024

Lying = Callable[[], Mapping[str, Mapping[str, int]]]
"""Bytes of each file that lies in memory, by session and file."""


@dataclass(frozen=True)
class Budget:
    """Bytes and counts: of one request's body, of one session, of the whole process; seconds for one body."""

    body: int = 11 * _MB
    session: int = 40 * _MB
    session_files: int = 12
    process: int = 300 * _MB
    at_once: int = 8
    seconds: float = 60
    silence: float = 10


class TooSlow(Exception):
    """A body that takes longer than it may."""


class TooLong(Exception):
    """A body longer than it said or than it may be."""


class Uploads:
    """Lets a file through while the budgets last; `noted` hears how many bytes there are, `refused` why one was stopped."""

    def __init__(
        self,
        app: ASGIApp,
        lying: Lying,
        budget: Budget,
        noted: Callable[[int], None],
        refused: Callable[[str], None],
    ) -> None:
        self._app, self._lying, self._budget = app, lying, budget
        self._noted, self._refused = noted, refused
        self._coming: dict[object, tuple[str, int]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http" or scope["method"] != "PUT" or not scope["path"].startswith(_PATH):
            await self._app(scope, receive, send)
            return
        session = scope["path"].removeprefix(_PATH).partition("/")[0]
        length = Headers(scope=scope).get("content-length", "")
        if not (length.isascii() and length.isdecimal()):
            await self._stop(411, "A file must say how long it is.", scope, receive, send)
            return
        if fault := self._over(session, int(length)):
            await self._stop(*fault, scope, receive, send)
            return
        mark = object()
        self._coming[mark] = session, int(length)
        self._noted(self._bytes())
        body = _Body(receive, int(length), self._budget)
        try:
            await self._app(scope, body, send)
        except TooSlow:
            await self._stop(408, "The file came too slowly.", scope, receive, send)
        except TooLong:
            await self._stop(413, "The file is longer than it said.", scope, receive, send)
        finally:
            del self._coming[mark]
            self._noted(self._bytes())

    def _over(self, session: str, length: int) -> tuple[int, str] | None:
        """The answer for a file that no budget has room for; none for one that may come."""
        budget, own = self._budget, self._lying().get(session, {})
        coming = [size for one, size in self._coming.values() if one == session]
        if length > budget.body:
            return 413, "A file may have 10 MB."
        if len(own) + len(coming) >= budget.session_files or sum(own.values()) + sum(coming) + length > budget.session:
            return 413, "This page has taken as many files as it may. Take some away, or load the page anew."
        if len(self._coming) >= budget.at_once or self._bytes() + length > budget.process:
            return 503, "The server is taking in as many files as it can. Try again in a minute."
        return None

    def _bytes(self) -> int:
        lying = sum(sum(files.values()) for files in self._lying().values())
        return lying + sum(size for _, size in self._coming.values())

    async def _stop(self, status: int, words: str, scope: Scope, receive: Receive, send: Send) -> None:
        self._refused(words)
        headers = {"Connection": "close"} | ({"Retry-After": "60"} if status == 503 else {})
        await PlainTextResponse(f"{words}\n", status, headers)(scope, receive, send)


class _Body:
    """A body as it comes in, ended when it is longer or slower than it may be."""

    def __init__(self, receive: Receive, length: int, budget: Budget) -> None:
        self._receive, self._left, self._budget = receive, length, budget
        self._until = asyncio.get_running_loop().time() + budget.seconds
        self._is_whole = False

    async def __call__(self) -> Message:
        """The next part. Raises TooSlow and TooLong."""
        if self._is_whole:
            return await self._receive()
        wait = min(self._budget.silence, self._until - asyncio.get_running_loop().time())
        try:
            message = await asyncio.wait_for(self._receive(), max(wait, 0))
        except TimeoutError as late:
            raise TooSlow from late
        self._left -= len(message.get("body", b""))
        if self._left < 0:
            raise TooLong
        self._is_whole = message["type"] != "http.request" or not message.get("more_body", False)
        return message
