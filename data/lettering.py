"""Letters and bytes of the pictures that the server draws: charts and maps have both, and neither may import the other.

The fonts are those shipped for documents, under names of our own: a machine's own copy of the same family never steps in,
so that the same picture has the same bytes everywhere.
"""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FONTS: Final = Path(__file__).resolve().parent / "fonts"
DPI: Final = 200
INK: Final = "#191816"
QUIET: Final = "#55524a"
MARK: Final = "#8a4b0a"
MARK_GROUND: Final = "#faeedd"
_SCRIPTS: Final = {"Hub Latin": "noto-sans-latin", "Hub Devanagari": "noto-sans-devanagari"}
_KNOWN_AS: Final = {"Hub Latin": "Noto Sans", "Hub Devanagari": "Noto Sans Devanagari"}
_WEIGHTS: Final = {400: "400", 600: "600"}
drawing: Final = Lock()
"""Held while a picture is drawn: the library's cache of glyphs is one for all threads."""


@lru_cache(maxsize=1)
def families() -> list[str]:
    """The names under which the drawing library knows our fonts, in the order in which it looks for a letter."""
    from matplotlib.font_manager import FontEntry, fontManager

    for name, file in _SCRIPTS.items():
        for weight, part in _WEIGHTS.items():
            path = str(FONTS / f"{file}-{part}-normal.ttf")
            fontManager.ttflist.append(
                FontEntry(
                    fname=path,
                    name=name,
                    style="normal",
                    variant="normal",
                    weight=weight,
                    stretch="normal",
                    size="scalable",
                )
            )
    return list(_SCRIPTS)


@lru_cache(maxsize=1)
def covered() -> frozenset[str]:
    """Every letter that has a shape in our fonts."""
    from matplotlib.ft2font import FT2Font

    return frozenset(
        chr(code) for file in _SCRIPTS.values() for code in FT2Font(str(FONTS / f"{file}-400-normal.ttf")).get_charmap()
    )


def svg(figure: Figure) -> bytes:
    """The figure as SVG, its words as words in the fonts that our own were made of; no trace of the clock or the library."""
    from matplotlib import rc_context

    out = io.BytesIO()
    with rc_context({"svg.hashsalt": "export-hub-monitor", "svg.fonttype": "none"}):
        figure.savefig(out, format="svg", metadata={"Creator": None, "Date": None})
    text = out.getvalue().decode()
    for name, known_as in _KNOWN_AS.items():
        text = text.replace(name, known_as)
    return text.encode()


def png(figure: Figure) -> bytes:
    """The figure as PNG at 200 dots per inch, with no trace of the clock or the library's version."""
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI, metadata={"Software": None})
    return out.getvalue()
