"""Every table and map that has an address, page by page. A page's own declaration is in its tables.py."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pages.about.tables import ADDRESSED as ABOUT
from pages.monitor.aspirational.tables import ADDRESSED as ASPIRATIONAL
from pages.monitor.brief.tables import ADDRESSED as BRIEF
from pages.monitor.changes.tables import ADDRESSED as CHANGES
from pages.monitor.committees.tables import ADDRESSED as COMMITTEES
from pages.monitor.compare.tables import ADDRESSED as COMPARE
from pages.monitor.coverage.tables import ADDRESSED as COVERAGE
from pages.monitor.exports.tables import ADDRESSED as EXPORTS
from pages.monitor.plans.tables import ADDRESSED as PLANS
from pages.monitor.search.tables import ADDRESSED as SEARCH
from pages.monitor.sectors.tables import ADDRESSED as SECTORS
from pages.monitor.views.tables import ADDRESSED as VIEWS
from pages.monitor.why.tables import ADDRESSED as WHY
from pages.parliament.claims.tables import ADDRESSED as CLAIMS
from pages.parliament.letters.tables import ADDRESSED as LETTERS
from pages.parliament.measures.tables import ADDRESSED as MEASURES
from pages.parts.addressed import Addressed, Part, name_of
from pages.places.district.tables import ADDRESSED as DISTRICT
from pages.places.names.tables import ADDRESSED as NAMES
from pages.places.state.tables import ADDRESSED as STATE
from pages.returns.quality.tables import ADDRESSED as QUALITY
from pages.returns.sources_log.tables import ADDRESSED as LOG

PAGES: Final[tuple[Addressed, ...]] = (
    BRIEF,
    COVERAGE,
    SECTORS,
    ASPIRATIONAL,
    COMMITTEES,
    PLANS,
    EXPORTS,
    CHANGES,
    COMPARE,
    VIEWS,
    SEARCH,
    WHY,
    STATE,
    DISTRICT,
    NAMES,
    CLAIMS,
    MEASURES,
    LETTERS,
    QUALITY,
    LOG,
    ABOUT,
)
PARTS: Final = MappingProxyType({(name_of(page), part.key): (page, part) for page, parts in PAGES for part in parts})
"""Each table and map with its page, by the two parts of its address."""

__all__ = ["PAGES", "PARTS", "Part"]
