"""A view in words: the page, and what is chosen on it, as the link says it."""

from __future__ import annotations

from typing import Final

from pages.frame.link import ViewLink
from pages.frame.parameters import PARAMETERS

_ON_THE_DAY: Final = "as on the day it is opened"


def view_in_words(view: ViewLink) -> str:
    """The page and what is chosen on it: "Coverage: Assam, Export action plan (DEAP), as on 09.06.2022"."""
    statement = {key: PARAMETERS[key].clause(values) for key, values in view.parameters.items()}
    last = [words for key, words in statement.items() if PARAMETERS[key].is_last]
    if not view.is_dated:
        last.insert(0, _ON_THE_DAY)
    return f"{view.page.title}: {', '.join([*(words for key, words in statement.items() if not PARAMETERS[key].is_last), *last])}"
