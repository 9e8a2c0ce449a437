"""What stands on a long page, at its side: the headings below, each a way to its part. Drawn by the browser from the page itself."""

from __future__ import annotations

from typing import Final

from pages.frame.browser_side import ASSETS, Script

_KEY: Final = "contents"
_HTML: Final = (
    '<nav aria-label="On this page" hidden><button type="button" aria-expanded="false" aria-controls="parts">On this page'
    '</button><ol id="parts" hidden></ol></nav>'
)
SCRIPT: Final = Script(_KEY, ASSETS, "contents.js", ("dress.js", "contents.css"), html=_HTML)


def draw() -> None:
    """Offers the headings of the page that has just been drawn; nothing shows on a page that is seen at a few glances."""
    SCRIPT.component()(key=_KEY, data={}, width=1, height=1)
