"""How wide the columns of a table become on a page: the same reckoning for Word, PDF and slides."""

from __future__ import annotations

import re
from typing import Final

from analytics.documents.paper import Table, printed

_BREAKS: Final = re.compile(r"[\s/(-]+")
"""Where a line may end."""
_LONGEST: Final = 44
"""Letters of a cell that count for its column's width; longer ones wrap."""
_BOLDER: Final = 1.15
_MOST: Final = 0.95
"""So many of a column's cells fit on one line; for the few longest all rows would be made narrow."""
_HEAD_LINES: Final = 3
"""A heading may take so many lines before its column is made wider."""
_FILLED: Final = 0.7
"""A table takes at least so much of the room, so that a narrow one is no lost strip in its middle."""


def column_widths(table: Table, room: float, letter: float, edges: float) -> list[int]:
    """A width for each column: its longest word always fits, and what room is left goes to those with longer texts.

    Room, width of a letter and edges of a cell in one unit, which is that of the widths.
    """
    least, required = [], []
    for x, heading in enumerate(table.headings):
        cells = [printed(row[x]) for row in table.rows]
        words = max((len(word) for cell in cells for word in _BREAKS.split(cell)), default=1)
        head = max((len(word) for word in heading.split()), default=1) * _BOLDER
        least.append(min(max(words, head, 3), _LONGEST) * letter + edges)
        lengths = sorted(map(len, cells)) or [1]
        most = lengths[min(int(len(lengths) * _MOST), len(lengths) - 1)]
        whole = max(head, min(most, _LONGEST), len(heading) / _HEAD_LINES)
        required.append(max(whole * letter + edges, least[-1]))
    total = min(room, max(sum(required) * 1.2, room * _FILLED))
    if total >= sum(required):
        return [int(width * total / sum(required)) for width in required]
    short = (sum(required) - total) / max(sum(required) - sum(least), 1)
    given = [full - (full - few) * min(short, 1) for few, full in zip(least, required, strict=True)]
    return [int(width * min(1, total / sum(given))) for width in given]
