"""What a browser may do with the product's pages: one policy for all of them, written when the server starts."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

_INLINE: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)

FIXED: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""Headers of every answer that are the same wherever the product stands."""


def headers(index_html: str, origins: Iterable[str]) -> Mapping[str, str]:
    """The headers of every answer. `index_html` is the page that Streamlit serves; its inline scripts alone are let run."""
    return {**FIXED, "Content-Security-Policy": content_policy(index_html, origins)}


def content_policy(index_html: str, origins: Iterable[str]) -> str:
    """The content security policy.

    Scripts: the product's own files, and the inline lines of Streamlit's page by their hash. Styles are written by
    Streamlit's frontend while it runs, under names that no hash can foresee, so they are allowed inline. `wasm-unsafe-eval`
    is for the three-dimensional view alone; it cannot be given to its page alone, because all pages are one document that
    the browser loads once. Older browsers do not count the socket among an origin's own addresses, so it is named.
    """
    hashes = [f"'sha256-{_hash(script)}'" for script in _INLINE.findall(index_html)]
    sockets = [_socket(origin) for origin in origins]
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *hashes, "'wasm-unsafe-eval'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "media-src": ["'self'"],
        "connect-src": ["'self'", *sockets],
        "worker-src": ["'self'", "blob:"],
        "manifest-src": ["'self'"],
        "frame-src": ["'none'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in rules.items())


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _socket(origin: str) -> str:
    parts = urlsplit(origin)
    return f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}"
