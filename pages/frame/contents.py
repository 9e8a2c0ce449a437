"""What stands on a long page, at its side: the headings below, each a way to its part. Drawn by the browser from the page itself."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pages.frame.browser_side import component

_KEY: Final = "contents"
_ASSETS: Final = Path(__file__).with_name("assets")
_STYLE: Final = Path(__file__).with_suffix(".css").read_text("utf-8")
_HTML: Final = (
    '<nav aria-label="On this page" hidden><button type="button" aria-expanded="false" aria-controls="parts">On this page'
    '</button><ol id="parts" hidden></ol></nav>'
)


def draw() -> None:
    """Offers the headings of the page that has just been drawn; nothing shows on a page that is seen at a few glances."""
    component(_KEY, _ASSETS, "contents.js", html=_HTML, css=_STYLE)(key=_KEY, data={}, width=1, height=1)
