"""The code that a document bears: made of the page and its link, and read back to that link."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final
from urllib.parse import urlsplit

import streamlit as st

from analytics.documents.code import view_code
from pages.parts.ask import books
from pages.parts.filter_bar import chosen
from pages.parts.workspace import workspace

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


def reopened(parameters: dict[str, list[str]], kept_on: date) -> dict[str, list[str]]:
    """The link of a stamp, with the books as they were known on the day of its entry."""
    return parameters if KNOWN_ON in parameters else parameters | {KNOWN_ON: [kept_on.isoformat()]}
