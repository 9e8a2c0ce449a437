"""The actions of entries that the store draws: those that change a fact, and those that do not (letters, names of views)."""

from typing import Final

FACT_ACTIONS: Final = frozenset({"published", "undone", "aliased"})
"""The actions that change a fact; the others (received, exported, ...) only stand in the log."""

SENT, REMINDED, ANSWERED = "letter_sent", "letter_reminded", "letter_answered"
LETTER_STEPS: Final = (SENT, REMINDED, ANSWERED)
"""What becomes of a letter, in order."""

NAMED: Final = "view_named"
REMOVED: Final = "view_removed"
VIEW_ACTIONS: Final = frozenset({NAMED, REMOVED})
