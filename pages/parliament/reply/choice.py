"""The question that the reader works on: kept over reruns and changes of page, put aside for another when a draft is opened.

Streamlit forgets a widget on a change of page, so the question itself is what is kept; widgets show it and write it back.
Their keys carry a turn, so that opening a draft gives fresh ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import streamlit as st

from analytics.desk.reply.drafts import Draft
from analytics.desk.reply.question import Part, Question
from analytics.filters import Filters
from pages.frame.filter_bar import state_names
from pages.frame.markdown import plain
from pages.parts.every_product import of_every_product

_KEY: Final = "desk"


@dataclass
class Desk:
    """What lies on the desk: the question, its words as pasted, and the draft that it was opened from; `turn` counts questions.

    `read` are its parts as their words were read, by letter and text, before anything was decided.
    """

    question: Question = field(default_factory=Question)
    words: str = ""
    draft: Draft | None = None
    turn: int = 0
    read: dict[tuple[str, str], Part] = field(default_factory=dict)


def of_the_country() -> Filters:
    """The scheme and the days of the bar; its places are set aside, and that is said: the House names its own."""
    filters = of_every_product()
    if not filters.is_national:
        places = ", ".join(filters.terms(state_names()))
        st.info(
            plain(
                f"Set aside here: {places}. Each part is answered for the places that its own words name, else for the whole "
                "country. They can be changed in each part."
            ),
            icon=":material/filter_alt_off:",
        )
    return filters.national(filters.scheme)


def desk() -> Desk:
    """The reader's desk of this session."""
    stored: Desk = st.session_state.setdefault(_KEY, Desk())
    return stored


def clear(question: Question | None = None, draft: Draft | None = None) -> None:
    """Lay another question on the desk, or none."""
    words = "; ".join(
        f"({one.letter}) {one.text}" if one.letter else one.text for one in (question or Question()).parts
    )
    st.session_state[_KEY] = Desk(question or Question(), words, draft, desk().turn + 1)


def key(name: str) -> str:
    """The key of a widget on the desk."""
    return f"desk-{desk().turn}-{name}"
