"""What a person says of a sentence in a status cell: the status, and behind it the order, its day, the last meeting or a step's day.

'constituted; order 15/2024; dated 01.01.2024; met 02.07.2026', 'notified; drafted 05.10.2021; notified 14.02.2022'.
"""

import re
from dataclasses import dataclass
from datetime import date

from data.returns.files.cells import read_date
from data.returns.words.status_words import OWN_WORDS

_PART = re.compile(r"(order|dated|met|drafted|notified)\s+(\S.{0,79})", re.IGNORECASE)
_DAYS = {"dated": "order_date", "met": "last_meeting_on", "drafted": "drafted_on", "notified": "notified_on"}
_OF = {
    "order": "status",
    "dated": "status",
    "met": "status",
    "drafted": "stage",
    "notified": "stage",
}
EXAMPLES = {
    "status": '"constituted; order 15/2024; dated 01.01.2024; met 02.07.2026"',
    "stage": '"notified; drafted 05.10.2021; notified 14.02.2022"',
}


@dataclass(frozen=True)
class SaidStatus:
    """A status with what a person said beside it: the order's number, and each day by its field."""

    status: str
    order: str
    days: dict[str, date]


def said_status(text: str) -> SaidStatus | None:
    """The parts of what a person said; None for a status alone and for what cannot be read so."""
    first, *more = (part.strip() for part in text.split(";"))
    field = next((name for name in ("stage", "status") if first in OWN_WORDS[name]), "")
    order, days = "", dict[str, date]()
    for part in more:
        found = _PART.fullmatch(part)
        what = found[1].lower() if found else ""
        if found is None or _OF[what] != field:
            return None
        if what == "order":
            order = found[2].strip()
        elif isinstance(day := read_date(found[2]), date):
            days[_DAYS[what]] = day
        else:
            return None
    return SaidStatus(first, order, days) if field and more else None
