"""Keys of widgets that stand for what they offer: another text is another widget, and a restart of the server changes none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def short_hash(parts: Iterable[object]) -> str:
    """Twelve signs that are the same for the same parts in every process, unlike Python's own hash of a text."""
    return hashlib.sha256(repr(tuple(parts)).encode()).hexdigest()[:12]
