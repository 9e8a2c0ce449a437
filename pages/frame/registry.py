"""The pages by menu section: one line each, in the order of the menu."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Entry:
    """One page: its script below the repository's root, its title and icon in the menu, its path in the link (blank for the home page).

    A page that is not listed is reached by links from others.
    """

    script: str
    title: str
    icon: str
    path: str
    is_home: bool = False
    is_listed: bool = True


BRIEF = Entry("pages/monitor/brief/page.py", "Brief", ":material/today:", "", is_home=True)
COVERAGE = Entry("pages/monitor/coverage/page.py", "Coverage", ":material/map:", "coverage")
SECTORS = Entry("pages/monitor/sectors/page.py", "Sectors", ":material/category:", "sectors")
ASPIRATIONAL = Entry("pages/monitor/aspirational/page.py", "Aspirational", ":material/flag:", "aspirational")
COMMITTEES = Entry("pages/monitor/committees/page.py", "Committees", ":material/groups:", "committees")
PLANS = Entry("pages/monitor/plans/page.py", "Action plans", ":material/stairs:", "plans")
EXPORTS = Entry("pages/monitor/exports/page.py", "Exports", ":material/local_shipping:", "exports")
CHANGES = Entry("pages/monitor/changes/page.py", "Changes", ":material/compare_arrows:", "changes")
COMPARE = Entry("pages/monitor/compare/page.py", "Compare", ":material/balance:", "compare")
CLAIMS = Entry("pages/parliament/claims/page.py", "Claims", ":material/record_voice_over:", "claims")
MEASURES = Entry("pages/parliament/measures/page.py", "Measures taken", ":material/handshake:", "measures")
LETTERS = Entry("pages/parliament/letters/page.py", "Reminders to States", ":material/outgoing_mail:", "letters")
REPLY = Entry("pages/parliament/reply/page.py", "Reply desk", ":material/gavel:", "reply")
BRIEFS = Entry("pages/parliament/briefs/page.py", "Briefs", ":material/description:", "briefs")
STATE = Entry("pages/places/state/page.py", "State", ":material/location_city:", "state")
DISTRICT = Entry("pages/places/district/page.py", "District", ":material/place:", "district")
NAMES = Entry("pages/places/names/page.py", "Names", ":material/account_tree:", "names")
IMPORT = Entry("pages/returns/import_return/page.py", "Import", ":material/upload_file:", "import")
QUALITY = Entry("pages/returns/quality/page.py", "Quality", ":material/rule:", "quality")
LOG = Entry("pages/returns/sources_log/page.py", "Sources and log", ":material/receipt_long:", "sources")
SEARCH = Entry("pages/monitor/search/page.py", "Search", ":material/search:", "search", is_listed=False)
WHY = Entry("pages/monitor/why/page.py", "Why this figure", ":material/help:", "why", is_listed=False)
VIEWS = Entry("pages/monitor/views/page.py", "Views", ":material/bookmarks:", "views")
APPROVALS = Entry("pages/returns/approvals/page.py", "Approvals", ":material/approval:", "approvals", is_listed=False)
PEOPLE = Entry("pages/returns/people/page.py", "People", ":material/badge:", "people", is_listed=False)
ABOUT = Entry("pages/about/page.py", "About", ":material/info:", "about")

# The top menu opens a section under its name; a list of sections in the sidebar would break WCAG 1.3.1.
SECTIONS = MappingProxyType(
    {
        "Monitor": (
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
        ),
        "Places": (STATE, DISTRICT, NAMES),
        "Parliament": (CLAIMS, MEASURES, REPLY, BRIEFS, LETTERS),
        "Data": (IMPORT, APPROVALS, QUALITY, LOG, PEOPLE, ABOUT),
    }
)
"""The menu. A page that is not listed belongs to a section all the same."""

BY_PATH = MappingProxyType({one.path: one for pages in SECTIONS.values() for one in pages})
"""Every page by its path in the link."""
