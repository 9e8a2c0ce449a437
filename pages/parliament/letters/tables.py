"""The gap list of Chase letters, from what the page shows: for the screen, the file and the address."""

from __future__ import annotations

from typing import Final

from analytics.letters.gap_lists import GAP_LISTS
from pages.frame.link_reader import LinkReader
from pages.frame.registry import LETTERS
from pages.parliament.letters.view import LettersView, letter_table, letters_view, list_table, titled
from pages.parts.addressed import Addressed, Table


def _of_link(link: LinkReader) -> LettersView:
    return letters_view(link.filters(), link.one_of("letter_list", GAP_LISTS))


LIST: Final = Table("list", lambda shown: list_table(shown.rows), lambda shown: shown.view, _of_link, ("letter_list",))
BY_STATE: Final = Table(
    "by-state",
    letter_table,
    lambda shown: titled(shown.view, f"Reminders by State: {shown.gap.label}"),
    _of_link,
    ("letter_list",),
)
ADDRESSED: Final = Addressed(LETTERS, (BY_STATE, LIST))
