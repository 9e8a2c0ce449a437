"""A plan 'approved' in a table that tells approval and notification apart: then the word does not say that it is notified."""

import re

from data.returns.faults import Reason
from data.returns.files.cells import plain_text
from data.returns.headings.tables import Table
from data.returns.words.vocabulary import concepts_among

_DRAFTED = "drafted"
_ADOPTED = re.compile(r"\badopt", re.IGNORECASE)


def is_approval(text: str) -> bool:
    """Whether a status speaks of approval, and neither of notification nor of adoption, which is the same."""
    said = concepts_among(text)
    return "APPROVED" in said and "NOTIFIED" not in said and not _ADOPTED.search(text)


def tells_apart(table: Table) -> bool:
    """Whether a table of plans has a column of the notification, or the status 'notified', beside what is only approved."""
    columns = table.columns.get("notified_on", ())
    if any("NOTIFIED" in table.said_of("notified_on", at) for at in range(len(columns))):
        return True
    return any(
        "NOTIFIED" in concepts_among(plain_text(value))
        for row in table.rows
        for value in row.cells.get("stage", ())
        if isinstance(value, str)
    )


def asked(text: str) -> Reason:
    """Why the status is not read by itself, with what it most likely means."""
    return Reason(
        f"'{text[:40]}': this return tells approval and notification apart, so an approval may be no notification yet",
        f"Say by hand what the word means ({_DRAFTED}?), or write drafted or notified",
        text,
        _DRAFTED,
    )
