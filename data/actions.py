"""The actions of entries that more than one module needs: those that change a fact, and those that do not (letters, views, people)."""

from typing import Final

FACT_ACTIONS: Final = frozenset({"published", "undone", "aliased"})
"""The actions that change a fact; the others (received, exported, ...) only stand in the log."""

SENT, REMINDED, ANSWERED = "letter_sent", "letter_reminded", "letter_answered"
LETTER_STEPS: Final = (SENT, REMINDED, ANSWERED)
"""What becomes of a letter, in order."""

NAMED: Final = "view_named"
REMOVED: Final = "view_removed"
VIEW_ACTIONS: Final = frozenset({NAMED, REMOVED})

SUBMITTED: Final = "submitted"
"""A return that waits for an approver. Its payload is that of the publication that it asks for."""
SENT_BACK: Final = "sent_back"

CLOCK_ACCEPTED: Final = "clock_accepted"
"""An administrator says that entries were recorded while a clock was ahead. `until` is the last such moment."""

PERSON_CHANGED: Final = "person_changed"
SIGNED_IN: Final = "signed_in"
SIGNED_OUT: Final = "signed_out"
