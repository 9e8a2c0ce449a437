"""A view as a link: what of it each page reads, and the address of a page in a view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import parse_qs, urlencode

from analytics.filters import Filters
from pages.frame.parameters import AS_ON, FILTERS, OF_THE_BAR, PARAMETERS, own_parameters
from pages.frame.registry import Entry
from pages.frame.workspace import KEY as WORKSPACE
from pages.frame.workspace import in_link

_MOST_VALUES: Final = 60
_LONGEST_VALUE: Final = 200
Parameters = Mapping[str, Sequence[str]]


def pages_with_views() -> tuple[Entry, ...]:
    """The pages whose link is a view: those that show figures, places, claims or the ledger, and change nothing."""
    return tuple(dict.fromkeys(page for one in PARAMETERS.values() for page in one.pages))


def known_parameters(page: Entry) -> tuple[str, ...]:
    """The parameters that a page reads, those of the bar first."""
    return (*OF_THE_BAR, *own_parameters(page))


def address(page: Entry, parameters: Parameters) -> str:
    """The page in a view, as an address beside that of any other page: never one outside the product."""
    query = urlencode(parameters, doseq=True)
    path = page.path or "."
    return f"{path}?{query}" if query else path


def parameters_of(filters: Filters) -> dict[str, list[str]]:
    """What the bar puts into the link for these filters, with the day written out so that the view stays what it is."""
    found = {one.key: one.link_values(filters) for one in FILTERS}
    return {key: values for key, values in ({WORKSPACE: in_link()} | found).items() if values}


@dataclass(frozen=True)
class ViewLink:
    """A page of the product in a view, checked: nothing in it is unknown to the page."""

    page: Entry
    parameters: Mapping[str, tuple[str, ...]]

    @property
    def address(self) -> str:
        """Where it opens."""
        return address(self.page, self.parameters)

    @property
    def is_dated(self) -> bool:
        """Whether it holds its own day, instead of that on which it is opened."""
        return AS_ON in self.parameters

    def dated(self, day: date) -> ViewLink:
        """The same, always as on this day."""
        return ViewLink(self.page, {**self.parameters, AS_ON: (day.isoformat(),)})


def checked(path: str, parameters: Parameters) -> ViewLink | None:
    """The view that a path and parameters name; none for a page that holds no views. What the page does not read is left out."""
    page = next((one for one in pages_with_views() if one.path == path), None)
    if page is None:
        return None
    kept = {
        key: tuple(value for value in parameters[key] if _is_plain(value))[:_MOST_VALUES]
        for key in known_parameters(page)
        if key in parameters
    }
    return ViewLink(page, {key: values for key, values in kept.items() if values})


def from_query(path: str, query: str) -> ViewLink | None:
    """The same of a link's query as it is written in an address."""
    return checked(path, parse_qs(query))


def _is_plain(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_VALUE and value.isprintable()
