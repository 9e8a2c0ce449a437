"""A profile as a PDF of one A4 page, fitted to the page by its template."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any, Final

from analytics.documents.pdf.typesetting import pdf
from analytics.profiles.sheet import Sheet
from analytics.provenance import Provenance

SHOWN: Final = 12
"""At most so many sources are printed; the page on the screen names all of them."""
_ADDRESS: Final = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")
"""On paper an address is named by its host; the page on the screen opens the document."""


def profile_pdf(sheet: Sheet, view: Provenance, picture: str = "") -> bytes:
    """The sheet as PDF; `picture` is the small map as SVG. The same sheet gives the same bytes."""
    return pdf("profile.typ", printed(sheet, view), {"picture": picture})


def printed(sheet: Sheet, view: Provenance) -> dict[str, Any]:
    """What the template is given: the sheet with its sources as they stand on paper, and the footer."""
    stored = asdict(sheet)
    more = len(sheet.sources) - SHOWN
    stored["sources"] = [
        *(_ADDRESS.sub(r"\1", one) for one in sheet.sources[:SHOWN]),
        *([f"{more} more, named on the page itself"] if more > 0 else []),
    ]
    stored["questions"] = [one._asdict() for one in sheet.questions]
    stored["footer"] = f"{view.title}. {view.workspace_words}. Export Hub Monitor. {view.code}".strip()
    return stored
