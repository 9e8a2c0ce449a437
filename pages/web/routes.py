"""Every address that is served beside the pages; `server.py` puts them before Streamlit's own."""

from __future__ import annotations

from starlette.routing import BaseRoute


def routes() -> list[BaseRoute]:
    """The routes, none of which may begin as Streamlit's own do (_stcore, media, component, static)."""
    return []
