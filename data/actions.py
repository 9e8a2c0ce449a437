"""The actions of entries that the store draws though they change no fact: steps of a letter, and names of views."""

from typing import Final

SENT, REMINDED, ANSWERED = "letter_sent", "letter_reminded", "letter_answered"
LETTER_STEPS: Final = (SENT, REMINDED, ANSWERED)
"""What becomes of a letter, in order."""

NAMED: Final = "view_named"
REMOVED: Final = "view_removed"
VIEW_ACTIONS: Final = frozenset({NAMED, REMOVED})
