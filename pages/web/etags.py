"""Whether a reader who asks again has what would be sent."""

from __future__ import annotations

from starlette.requests import Request


def is_known(request: Request, tag: str) -> bool:
    """Whether the request names this tag among those that its reader has."""
    known = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    return tag in known or "*" in known
