"""One of a few things, side by side, of which one is always chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import streamlit as st

V = TypeVar("V")


def one_of(label: str, options: Sequence[V], *, default: V, key: str, **more: Any) -> V:
    """The one chosen; on a narrow screen the choices go on in a second line and not out of sight. `more` is Streamlit's."""
    chosen: V = st.segmented_control(label, options, default=default, required=True, key=key, wrap=True, **more)
    return chosen
