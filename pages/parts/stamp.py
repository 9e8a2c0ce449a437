"""The code that a document bears: made of the page and its link, and read back to that link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

import streamlit as st

from analytics.documents.code import view_code
from data import clock
from pages.frame.ask import books
from pages.frame.filter_bar import chosen
from pages.frame.workspace import workspace

AS_ON: Final = "as_on"
KNOWN_ON: Final = "known_on"


def here() -> tuple[str, dict[str, list[str]]]:
    """The page's path and the parameters of its link; the as-on date stands among them even where it is today's."""
    path = urlsplit(st.context.url or "").path.strip("/").rpartition("/")[2]
    held = {key: list(st.query_params.get_all(key)) for key in st.query_params}
    return path, held | {AS_ON: [chosen().as_on.isoformat()]}


def stamp(page: str = "", parameters: Mapping[str, list[str]] | None = None) -> dict[str, Any]:
    """What an entry of the ledger keeps of the view that a file was made from: its code, page and parameters.

    The view of the page as it stands, or of the page and parameters given, for a file that is of another view.
    """
    if parameters is None:
        page, parameters = here()
    code = view_code(workspace(), books().last_fact(), page, parameters)
    return {"code": code, "page": page, "parameters": dict(parameters)}


@dataclass(frozen=True)
class Stamped:
    """One file that left with a code: what it was, who took it when, and the page and link that it was made from."""

    code: str
    what: str
    by: str
    at: datetime
    page: str
    parameters: dict[str, list[str]]

    @property
    def link(self) -> dict[str, list[str]]:
        """The parameters of its link, with the books as they were known on the day that it left."""
        return {KNOWN_ON: [clock.in_india(self.at).date().isoformat()]} | self.parameters


def stamped_with(code: str) -> tuple[Stamped, ...]:
    """The files that left these books under a code, newest first."""
    return tuple(
        Stamped(code, held.get("what", ""), entry.actor, entry.recorded_at, held.get("page", ""), parameters)
        for entry in books().whole_ledger().with_actions({"exported"})
        for held in [entry.payload]
        if (parameters := _parameters(held, code)) is not None
    )


def _parameters(held: Mapping[str, Any], code: str) -> dict[str, list[str]] | None:
    """The link behind a code: of the file itself, or of one document in a pack."""
    if held.get("code") == code:
        return dict(held["parameters"])
    of_pack = held.get("codes", {}).get(code)
    return None if of_pack is None else dict(of_pack)
