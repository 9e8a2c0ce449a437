"""The facts on support measures that the reader chose on Measures taken: that page keeps them, the Reply desk offers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import streamlit as st

_KEY: Final = "measures-chosen"


def keep(numbers: Iterable[int]) -> None:
    """Keep the numbers of the facts chosen over a change of page."""
    st.session_state[_KEY] = frozenset(numbers)


def kept() -> frozenset[int]:
    """The numbers of the facts chosen in this session; empty where none was."""
    numbers: frozenset[int] = st.session_state.get(_KEY, frozenset())
    return numbers
