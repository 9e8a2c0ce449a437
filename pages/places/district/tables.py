"""The facts of a district, from what the page shows: for the screen, the file and the address."""

from __future__ import annotations

from typing import Final

import pandas as pd

from pages.frame.link_reader import LinkFault, LinkReader
from pages.frame.parameters import PLACE
from pages.frame.registry import DISTRICT
from pages.parts.addressed import Addressed, Table
from pages.parts.place_choice import district_of
from pages.places.profile.view import DistrictView, district_view


def _facts(shown: DistrictView) -> pd.DataFrame:
    """One row per fact of the sheet."""
    return pd.DataFrame(
        shown.sheet.facts(), columns=["Part", "What", "On record", "Date, grade and entry"], dtype=object
    )


def _of_link(link: LinkReader) -> DistrictView:
    filters = link.filters()
    district = district_of(link.text(PLACE), filters)
    if district is None or not district.is_in_register:
        raise LinkFault(
            "“place” names a district of the day by D and its code of the Local Government Directory, such as D188 for Araria."
        )
    return district_view(filters, district)


FACTS: Final = Table("facts", _facts, lambda shown: shown.view, _of_link, (PLACE,))
ADDRESSED: Final = Addressed(DISTRICT, (FACTS,))
