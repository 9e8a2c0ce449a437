"""What describes a shipped reference file: its columns, what their cells may hold, and when it came into our records.

The files themselves are listed in `data/sources.py`.
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "integer", "decimal", "day", "part_day", "flag", "state", "district", "districts"]
"""What a filled cell must look like: `part_day` also allows a year or a month alone; `state` and `district`
are codes that the register must hold; `districts` is a list of district codes parted by `|`."""

GODL = "GODL-India"
PUBLISHED_LIST = "published government list"
PARAPHRASED = "facts, paraphrased; each row names its document"
RECORDED_AT = "2026-11-21"
"""Day on which the shipped facts came into our records, those of the day below apart."""
ADDED_AT = "2026-11-28"
"""Day on which the newer record came in: the files that name it, and the rows below."""
LAST_EVIDENCE_BEFORE = "ev-0499"
"""The evidence register's last row of before that day."""
FIGURES_ADDED = (
    "odop-2025-dec-products",
    "odop-2025-dec-districts",
    "odop-2023-districts-761-mar15",
    "odop-2025-jul-products",
    "deh-2022-districts-748",
    "deh-2022-scheme-districts",
    "trade-2023-share-15-districts",
)
"""Published figures that came in on that day."""


@dataclass(frozen=True)
class Field:
    """One column of a file. `required` forbids a blank; `allowed`, where given, is the whole list."""

    name: str
    kind: Kind = "text"
    required: bool = True
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceFile:
    """One shipped file.

    `row_count` counts records (outlines in the boundary file); `as_on_date` is blank where the file carries
    none; `key` names the columns whose values no two rows may share.
    """

    name: str
    title: str
    origin: str
    licence: str
    row_count: int
    as_on_date: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    recorded_at: str = RECORDED_AT

    @property
    def source_id(self) -> str:
        """The file's name without its ending: the id that facts carry."""
        return self.name.partition(".")[0]


def texts(names: str, *, required: bool = True) -> tuple[Field, ...]:
    """Columns of text, by their names."""
    return tuple(Field(name, required=required) for name in names.split())
