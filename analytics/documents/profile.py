"""A profile as a PDF of one A4 page, set by Typst: it shapes Devanagari, tags the page for readers, and fits it to the page."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from analytics.sheets import Sheet
from analytics.view import View

if TYPE_CHECKING:
    import typst

_HERE: Final = Path(__file__).resolve().parent
SHOWN: Final = 12
"""At most so many sources are printed; the page on the screen names all of them."""
_ADDRESS: Final = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")
"""On paper an address is named by its host; the page on the screen opens the document."""
_setting = Lock()


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    # Loaded with the first document: the library is large, and no page needs it to open.
    import typst

    return typst.Compiler(
        str(_HERE / "profile.typ"), font_paths=[str(_HERE / "fonts")], ignore_system_fonts=True
    )


def profile_pdf(sheet: Sheet, view: View, picture: str = "") -> bytes:
    """The sheet as PDF; `picture` is the small map as SVG. The same sheet gives the same bytes."""
    inputs = {"sheet": json.dumps(printed(sheet, view), ensure_ascii=False), "picture": picture}
    with _setting:
        made = _compiler().compile(format="pdf", sys_inputs=inputs, timestamp=0)
    if not isinstance(made, bytes):
        raise TypeError("Typst gives a PDF as one text of bytes")
    return made


def printed(sheet: Sheet, view: View) -> dict[str, Any]:
    """What the template is given: the sheet with its sources as they stand on paper, and the footer."""
    held = asdict(sheet)
    more = len(sheet.sources) - SHOWN
    held["sources"] = [
        *(_ADDRESS.sub(r"\1", one) for one in sheet.sources[:SHOWN]),
        *([f"{more} more, named on the page itself"] if more > 0 else []),
    ]
    held["questions"] = [one._asdict() for one in sheet.questions]
    held["footer"] = f"{view.title}. {view.workspace_words}. Export Hub Monitor."
    return held
