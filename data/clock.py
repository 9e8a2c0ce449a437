"""The one clock: moments in UTC for the ledger, India's day and hour for what people see, whatever the server's zone.

Whoever needs the time asks this module by its name, `clock.now()`, so that a test sets it in one place.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Final

AHEAD: Final = timedelta(hours=5, minutes=30)
"""Indian Standard Time is this far ahead of UTC, all year."""

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The names of the months, January first."""


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day in India."""
    return in_india(now()).date()


def in_india(moment: datetime) -> datetime:
    """A moment as a clock in India shows it, without a zone; one given without a zone is in UTC, as the store keeps it."""
    return (moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)) + AHEAD
