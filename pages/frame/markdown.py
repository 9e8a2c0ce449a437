"""Text from tables inside Markdown: shown as it is written, never formatted."""

from __future__ import annotations

from typing import Final

_ESCAPED: Final = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~$"})


def plain(text: str) -> str:
    """Text from a table, made safe to stand inside Markdown: it is shown as written and never formatted."""
    return text.translate(_ESCAPED)
