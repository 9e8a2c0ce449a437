"""Tables and maps by address: `/data/<page>/<table>.csv`, the rows of the screen for programs that read them themselves."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Final, NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from analytics.words import counted
from data import clock
from data.errors import ExportHubError
from data.people.mode import sign_in_mode
from data.samples.loading import is_loaded
from pages.frame.ask import renew, store, workspace_ledger
from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.parameters import AS_ON
from pages.frame.registry import Entry
from pages.frame.ribbon import without_newer
from pages.frame.workspace import ILLUSTRATIVE, by_address, is_sample
from pages.parts.addressed import Part, Table, endings, known
from pages.web.catalogue import PARTS
from pages.web.etags import is_known
from pages.web.formats import MIMES, written

_LOG: Final = logging.getLogger(__name__)
_AT_ONCE: Final = 2
"""Views that are worked out at the same time; a machine for this product has as many processors."""
_MOST_WAITING: Final = 64
_KEPT: Final = 256
_LOOKED_AT_S: Final = 1.0
_MOST_KEPT_BYTES: Final = 64 * 1024 * 1024
_FRESH: Final = "public, max-age=10"
_FIXED: Final = "public, max-age=86400"
_OWN: Final = "private, no-cache"
"""Where people sign in, no proxy may keep an answer: another person might get it."""
"""A view of its own day and entry changes only with the product itself."""


class Answer(NamedTuple):
    """One file as it is sent: plain and compressed, with its tag and the name it is saved under."""

    content: bytes
    packed: bytes
    tag: str
    name: str
    mime: str
    cache: str


class NotThere(LookupError):
    """An address that nothing is served at, in one sentence."""


@dataclass(frozen=True)
class _Asked:
    page: Entry
    part: Part
    ending: str


class _Kept:
    """The answers that were last asked for, as many as fit."""

    def __init__(self) -> None:
        self._answers: OrderedDict[object, Answer] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, key: object) -> Answer | None:
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
            return self._answers.get(key)

    def put(self, key: object, answer: Answer) -> None:
        with self._lock:
            self._bytes -= _weight(self._answers.pop(key, None))
            self._answers[key] = answer
            self._bytes += _weight(answer)
            while len(self._answers) > _KEPT or (self._bytes > _MOST_KEPT_BYTES and len(self._answers) > 1):
                self._bytes -= _weight(self._answers.popitem(last=False)[1])


def _weight(answer: Answer | None) -> int:
    return len(answer.content) + len(answer.packed) if answer else 0


_kept: Final = _Kept()
_limiter: Final = asyncio.Semaphore(_AT_ONCE)


async def catalogue(_: Request) -> Response:
    """Every address with its title's page, endings and parameters."""
    return JSONResponse(
        {
            "addresses": [
                {
                    "address": f"/data/{name}/{key}",
                    "page": page.title,
                    "endings": list(endings(part)),
                    "parameters": list(known(part)),
                }
                for (name, key), (page, part) in PARTS.items()
            ]
        },
        headers={"Cache-Control": _FRESH},
    )


async def data(request: Request) -> Response:
    """One table or map in the view that the address says; 304 for one that the reader has, 400 for a wrong parameter."""
    global _waiting  # noqa: PLW0603  # one number for the process, touched on its loop alone
    spot = request.url.path, request.url.query
    since, lately = _lately.get(spot, (0.0, None))
    if lately and monotonic() - since < _LOOKED_AT_S:
        return _response(request, lately)
    try:
        asked = _asked(request.path_params["page"], request.path_params["file"])
    except NotThere as fault:
        return PlainTextResponse(f"{fault}\n", status_code=404)
    if _waiting >= _MOST_WAITING:
        return PlainTextResponse("Too many views are being worked out.\n", 503, {"Retry-After": "5"})
    _waiting += 1
    try:
        async with _limiter:
            answer = await run_in_threadpool(_answer, asked, request.query_params.multi_items())
    except LinkFault as fault:
        return PlainTextResponse(f"{fault}\n", status_code=400)
    except ExportHubError:
        _LOG.exception("The view at %s could not be worked out.", request.url.path)
        return PlainTextResponse("Our records cannot be read now; the log of the server says why.\n", 503)
    finally:
        _waiting -= 1
    _lately[spot] = monotonic(), answer
    while len(_lately) > _KEPT:
        _lately.popitem(last=False)
    return _response(request, answer)


_waiting = 0
_lately: Final[OrderedDict[tuple[str, str], tuple[float, Answer]]] = OrderedDict()
"""What was answered last at each address, and when: within a second nobody looks into the ledger again for it."""


def _asked(page: str, file: str) -> _Asked:
    """The declared table or map at an address. Raises NotThere."""
    key, _, ending = file.partition(".")
    found = PARTS.get((page, key))
    if found is None:
        raise NotThere(f"Nothing is served here. /data/index.json lists {counted(len(PARTS), 'address', 'addresses')}.")
    if ending not in endings(found[1]):
        raise NotThere(f"This address ends in one of: {', '.join(endings(found[1]))}.")
    return _Asked(*found, ending)


def _answer(asked: _Asked, pairs: Sequence[tuple[str, str]]) -> Answer:
    """The file, worked out or remembered. Raises LinkFault and ExportHubError."""
    link = LinkReader(pairs, known(asked.part))
    with by_address(link.workspace, None):
        if is_sample() and not is_loaded(workspace_ledger()):
            raise LinkFault("The sample is still empty: open a page of the workspace Sample and fill it.")
        renew(every_entry=isinstance(asked.part, Table) and asked.part.of_entries)
        filters = link.filters()
    with by_address(link.workspace, link.entry):
        key = (
            asked.page.path,
            asked.part.key,
            asked.ending,
            store().drawn_to,
            without_newer(),
            clock.today(),
            tuple(pairs),
        )
        answer = _kept.get(key)
        if answer is None:
            is_fixed = link.entry is not None and bool(link.text(AS_ON))
            content, stem = written(asked.page, asked.part, asked.ending, link, filters)
            name = f"{ILLUSTRATIVE.lower()}-{stem}" if is_sample() else stem
            answer = Answer(
                content,
                gzip.compress(content, 6, mtime=0),
                hashlib.sha256(content).hexdigest()[:32],
                f"{name}.{asked.ending}",
                MIMES[asked.ending],
                _OWN if sign_in_mode() else _FIXED if is_fixed else _FRESH,
            )
            _kept.put(key, answer)
    return answer


def _response(request: Request, answer: Answer) -> Response:
    is_packed = "gzip" in request.headers.get("accept-encoding", "")
    tag = f'"{answer.tag}-gz"' if is_packed else f'"{answer.tag}"'
    headers = {"ETag": tag, "Cache-Control": answer.cache, "Vary": "Accept-Encoding"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    headers |= {"Content-Disposition": f'inline; filename="{answer.name}"'}
    if is_packed:
        headers["Content-Encoding"] = "gzip"
    return Response(answer.packed if is_packed else answer.content, media_type=answer.mime, headers=headers)
