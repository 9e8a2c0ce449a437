"""The pages by menu section: one line each, in the order of the menu."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Entry:
    """One page: its script below the repository's root, its title and what one leaves it with as the menu says them, its icon, its path.

    The path is that in the link, blank for the home page. A page that is not listed is reached by links from others.
    """

    script: str
    title: str
    gives: str
    icon: str
    path: str
    is_home: bool = False
    is_listed: bool = True


BRIEF = Entry(
    "pages/monitor/brief/page.py",
    "Brief",
    "what can be said today, with date and document",
    ":material/today:",
    "",
    is_home=True,
)
COVERAGE = Entry(
    "pages/monitor/coverage/page.py",
    "Coverage",
    "a map by State or district for 20 measures",
    ":material/map:",
    "coverage",
)
SECTORS = Entry(
    "pages/monitor/sectors/page.py", "Sectors", "products by sector, tier and State", ":material/category:", "sectors"
)
ASPIRATIONAL = Entry(
    "pages/monitor/aspirational/page.py",
    "Aspirational",
    "the 112 beside the other districts of their State",
    ":material/flag:",
    "aspirational",
)
COMMITTEES = Entry(
    "pages/monitor/committees/page.py",
    "Committees",
    "State and district committees, and whom to ask",
    ":material/groups:",
    "committees",
)
PLANS = Entry(
    "pages/monitor/plans/page.py",
    "Action plans",
    "from drafted to reviewed, and the gap list",
    ":material/stairs:",
    "plans",
)
EXPORTS = Entry(
    "pages/monitor/exports/page.py",
    "Exports",
    "exports by district, one document at a time",
    ":material/local_shipping:",
    "exports",
)
CHANGES = Entry(
    "pages/monitor/changes/page.py",
    "Changes",
    "what moved between two dates, and why",
    ":material/compare_arrows:",
    "changes",
)
COMPARE = Entry(
    "pages/monitor/compare/page.py",
    "Compare",
    "two dates, States or measures side by side",
    ":material/balance:",
    "compare",
)
CLAIMS = Entry(
    "pages/parliament/claims/page.py",
    "Claims",
    "published figures beside our records",
    ":material/record_voice_over:",
    "claims",
)
MEASURES = Entry(
    "pages/parliament/measures/page.py",
    "Measures taken",
    "dated facts on support measures, as a paragraph",
    ":material/handshake:",
    "measures",
)
LETTERS = Entry(
    "pages/parliament/letters/page.py",
    "Reminders to States",
    "one letter to each State from a gap list",
    ":material/outgoing_mail:",
    "letters",
)
REPLY = Entry(
    "pages/parliament/reply/page.py",
    "Reply desk",
    "a question in Parliament, answered from figures",
    ":material/gavel:",
    "reply",
)
BRIEFS = Entry(
    "pages/parliament/briefs/page.py",
    "Briefs",
    "States and districts as Word, slides, PDF, Excel",
    ":material/description:",
    "briefs",
)
STATE = Entry(
    "pages/places/state/page.py", "State", "a State or Union Territory on one page", ":material/location_city:", "state"
)
DISTRICT = Entry("pages/places/district/page.py", "District", "a district on one page", ":material/place:", "district")
NAMES = Entry(
    "pages/places/names/page.py",
    "Names",
    "every name of a district, and the family tree",
    ":material/account_tree:",
    "names",
)
IMPORT = Entry(
    "pages/returns/import_return/page.py",
    "Import",
    "a State's return, from the file to the figures",
    ":material/upload_file:",
    "import",
)
QUALITY = Entry(
    "pages/returns/quality/page.py",
    "Quality",
    "what is incomplete, contradictory, stale or double",
    ":material/rule:",
    "quality",
)
LOG = Entry(
    "pages/returns/sources_log/page.py",
    "Sources and log",
    "every document and entry, and the proof",
    ":material/receipt_long:",
    "sources",
)
SEARCH = Entry(
    "pages/monitor/search/page.py",
    "Search",
    "everything that a word finds",
    ":material/search:",
    "search",
    is_listed=False,
)
WHY = Entry(
    "pages/monitor/why/page.py",
    "Why this figure",
    "rule, rows and documents of a figure",
    ":material/help:",
    "why",
    is_listed=False,
)
VIEWS = Entry(
    "pages/monitor/views/page.py", "Views", "a view under a name, eight of them ready", ":material/bookmarks:", "views"
)
APPROVALS = Entry(
    "pages/returns/approvals/page.py",
    "Approvals",
    "returns submitted, to be published by someone else",
    ":material/approval:",
    "approvals",
    is_listed=False,
)
PEOPLE = Entry(
    "pages/returns/people/page.py",
    "People",
    "who may sign in, and what each may do",
    ":material/badge:",
    "people",
    is_listed=False,
)
ABOUT = Entry("pages/about/page.py", "About", "method, glossary, sources, keyboard keys", ":material/info:", "about")

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
