"""A table or map of a page, declared once: the page draws it, its file holds it, and its address serves it.

The declaration names two pure functions, so that the same rows come about with a page and without one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, NamedTuple, TypeVar
from urllib.parse import urlencode

import pandas as pd

from analytics.filters import Filters
from analytics.provenance import OfOneView, Provenance
from data.audit import CodedView
from pages.frame.filter_bar import age_of_base
from pages.frame.link_reader import LinkReader
from pages.frame.parameters import OF_THE_BAR, ORDER
from pages.frame.registry import Entry
from pages.frame.ribbon import without_newer
from pages.frame.workspace import is_sample
from pages.parts.map import Layer, Level

V = TypeVar("V")


class Made(NamedTuple):
    """One table as it stands: its rows, its words, and the key that it has on the page and in its address."""

    frame: pd.DataFrame
    view: Provenance
    key: str


@dataclass(frozen=True)
class Table(Generic[V]):
    """One table of a page: `frame` and `view` make its rows and words of what the page shows.

    `read` makes of a link what the page would show of it; `reads` are the page's own parameters that it takes, beside those
    of the bar. `of_entries` tells one that shows the log: an entry that changes no figure changes it all the same.
    """

    key: str
    frame: Callable[[V], pd.DataFrame]
    view: Callable[[V], Provenance]
    read: Callable[[LinkReader], V]
    reads: tuple[str, ...] = ()
    of_entries: bool = False

    def of(self, shown: V) -> Made:
        """The table of what is shown, as `show`, `show_totals` and `offer` take it."""
        return Made(self.frame(shown), self.view(shown), self.key)


@dataclass(frozen=True)
class Map(Generic[V]):
    """One map of a page: `layer` makes it of what the page shows, at its level; the rest as of a table."""

    key: str
    layer: Callable[[V], tuple[Layer, Level]]
    view: Callable[[V], Provenance]
    read: Callable[[LinkReader], V]
    reads: tuple[str, ...] = ()


Part = Table[Any] | Map[Any]


class Addressed(NamedTuple):
    """What one page has by address."""

    page: Entry
    parts: tuple[Part, ...]


def endings(part: Part) -> tuple[str, ...]:
    """The forms in which a table or map is served."""
    return ("geojson", "csv", "json", "metadata.json") if isinstance(part, Map) else ("csv", "json", "metadata.json")


def known(part: Part) -> tuple[str, ...]:
    """Every parameter that the address of a table or map reads."""
    return (*OF_THE_BAR, *part.reads, *(() if isinstance(part, Map) else (ORDER,)))


def titled(title: str) -> Callable[[OfOneView], Provenance]:
    """The view of what is shown, under the title of one table."""
    return lambda shown: shown.titled(title)


class Served(NamedTuple):
    """An address that this process serves: its path without ending, its endings, and the parameters that it reads."""

    path: str
    endings: tuple[str, ...]
    known: tuple[str, ...]

    def address(self, ending: str, parameters: Mapping[str, Sequence[str]]) -> str:
        """The address below that of the product, in this view."""
        query = urlencode({key: parameters[key] for key in self.known if key in parameters}, doseq=True)
        return f"{self.path}.{ending}?{query}" if query else f"{self.path}.{ending}"


_SERVED: Final[dict[tuple[str, str], Served]] = {}


def announce(pages: Iterable[Addressed]) -> None:
    """Notes that these are served from now on; a page started without the server's routes offers no address."""
    for page, parts in pages:
        for part in parts:
            path = f"data/{name_of(page)}/{part.key}"
            _SERVED[page.path, part.key] = Served(path, endings(part), known(part))


def is_serving() -> bool:
    """Whether this process serves addresses at all."""
    return bool(_SERVED)


def name_of(page: Entry) -> str:
    """A page's part of an address: its path, and a name for the home page."""
    return page.path or "brief"


def served(page: str, key: str) -> Served | None:
    """The address of a page's table or map; none where this process serves none."""
    return _SERVED.get((page, key))


def whole_view(view: Provenance, filters: Filters, coded: CodedView) -> Provenance:
    """The words of a table as they leave: with the workspace's mark, the code, and what an old base or store must say."""
    caution = age_of_base(filters)
    base = f"{view.base}. {caution}" if caution else view.base
    notes = (*view.notes, *filter(None, [without_newer()]))
    return replace(view, is_illustrative=is_sample(), base=base, notes=notes, code=coded.code, head=coded.head)
