"""What every instrument draws of one scope, by an address that names the state of the store: it never changes, and may be kept."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Sequence

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from analytics.scope import whole_scope
from data.errors import ExportHubError
from data.people.mode import sign_in_mode
from pages.frame.ask import ask
from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.parameters import OF_THE_BAR
from pages.frame.workspace import by_address
from pages.parts.instrument import state_of_scopes
from pages.web.etags import is_known

_FOREVER = "public, max-age=31536000, immutable"
_OWN = "private, max-age=31536000, immutable"
"""Where people sign in, no proxy may keep it for another person."""


async def scope(request: Request) -> Response:
    """The scope that the address asks for; 404 once the store has moved on, for its page then brings the newer one."""
    try:
        content = await run_in_threadpool(
            _scope, request.path_params["state"], tuple(request.query_params.multi_items())
        )
    except LinkFault as fault:
        return PlainTextResponse(f"{fault}\n", status_code=400)
    except ExportHubError:
        return PlainTextResponse("Our records cannot be read now; the log of the server says why.\n", 503)
    if content is None:
        return PlainTextResponse("Our records have changed since this address was given.\n", status_code=404)
    is_packed = "gzip" in request.headers.get("accept-encoding", "")
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}{"-gz" if is_packed else ""}"'
    headers = {"ETag": tag, "Cache-Control": _OWN if sign_in_mode() else _FOREVER, "Vary": "Accept-Encoding"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    if is_packed:
        return Response(content, headers=headers | {"Content-Encoding": "gzip"}, media_type="application/json")
    return Response(gzip.decompress(content), headers=headers, media_type="application/json")


def _scope(state: str, pairs: Sequence[tuple[str, str]]) -> bytes | None:
    link = LinkReader(pairs, OF_THE_BAR)
    with by_address(link.workspace, link.entry):
        filters = link.filters()
        return ask(whole_scope, filters.everywhere()) if state == state_of_scopes() else None
