"""How a test opens a page: on the direct way, as a link does, without the home page drawn first."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from streamlit.testing.v1 import AppTest

from pages.frame.registry import SECTIONS

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
_LONGEST_S = 120
_PATHS = {one.script: one.path for pages in SECTIONS.values() for one in pages}


def open_page(script: str, **link: str | Sequence[str]) -> AppTest:
    """The page of a script of the registry, run once with the parameters of a link."""
    app = AppTest.from_file(DASHBOARD, default_timeout=_LONGEST_S)
    app._page_hash = _hashes()[_PATHS[script]]
    app.query_params.update(link)
    return app.run()


def sound(app: AppTest) -> AppTest:
    """The same, once it is seen that nothing failed and no fault is shown."""
    assert [one.message for one in app.exception] == []
    assert [one.value for one in app.error] == []
    return app


@cache
def _hashes() -> dict[str, str]:
    """The frame's own mark of each page, by its path: it is made of the path and is the same in every run."""
    home = AppTest.from_file(DASHBOARD, default_timeout=_LONGEST_S).run()
    return {str(one.get("url_pathname") or ""): key for key, one in home._registered_pages.items()}
