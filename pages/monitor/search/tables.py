"""What a text finds as rows, for its address; on the page each result is a link."""

from __future__ import annotations

from typing import Final

import pandas as pd

from analytics.search.findable import KINDS
from pages.frame.link_reader import LinkReader
from pages.frame.registry import SEARCH
from pages.frame.search_links import page_of
from pages.monitor.search.view import SearchView, search_view
from pages.parts.addressed import Addressed, Table


def _found(shown: SearchView) -> pd.DataFrame:
    """One row per result, by kind and best first."""
    hits = [hit for hits in shown.groups.values() for hit in hits]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(hits) + 1),
            "Kind": [KINDS[hit.found.kind] for hit in hits],
            "Name": [hit.found.name for hit in hits],
            "What it is": [hit.found.says for hit in hits],
            "More": [hit.found.detail for hit in hits],
            "Reads alike only": [hit.is_similar for hit in hits],
            "Page": [page_of(hit.found).title for hit in hits],
        }
    )


def _of_link(link: LinkReader) -> SearchView:
    link.filters()
    return search_view(link.text("q"))


RESULTS: Final = Table("results", _found, lambda shown: shown.view, _of_link, ("q",))
ADDRESSED: Final = Addressed(SEARCH, (RESULTS,))
