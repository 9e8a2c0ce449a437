"""The colour language of statuses: one name, one meaning, one colour per theme, told apart in grey and by pattern.

Ground, ink and accent are the theme's own and stand in .streamlit/config.toml; what stands here never colours anything
but the status it names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import streamlit as st

Mode = Literal["light", "dark"]
Pattern = Literal["", "hatch", "diagonal"]


@dataclass(frozen=True)
class Status:
    """A status as it is drawn. `pattern` is drawn over the fill where the colour alone could be confused."""

    light: str
    dark: str
    pattern: Pattern = ""

    def color(self, mode: Mode) -> str:
        """The fill in the theme in use."""
        return self.light if mode == "light" else self.dark


STATUS: Final[dict[str, Status]] = {
    # Further along is deeper on the light ground and brighter on the dark one.
    "deep": Status("#083f3d", "#b9efe9"),
    "stage_under_way": Status("#125f5b", "#84d3cb"),
    "stage_notified": Status("#2a857f", "#52aba4"),
    "done": Status("#2a857f", "#52aba4"),
    "stage_drafted": Status("#58a098", "#3a827c"),
    "partly": Status("#58a098", "#3a827c"),
    "statement": Status("#b07c14", "#d9a441", "hatch"),
    # Of no other lightness than a class further along: the pattern tells it in grey and in the dark.
    "none": Status("#a8452f", "#e07a62", "diagonal"),
    "not_known": Status("#dcd9d0", "#3d4442"),
    "not_applicable": Status("#ffffff", "#171a1a", "diagonal"),
    "not_applicable_yet": Status("#ffffff", "#171a1a", "hatch"),
    "other": Status("#8a929e", "#717a87"),
    "elsewhere": Status("#8a929e", "#717a87", "hatch"),
    "aspirational": Status("#6b4c9a", "#b79ae6"),
    # Counts: one ramp in blue; zero is not its palest step but "none".
    "count_1": Status("#6790bd", "#4a6fa0"),
    "count_2": Status("#4673a6", "#6c94c8"),
    "count_3": Status("#2b5486", "#97b9e6"),
    "count_4": Status("#15335c", "#cbdff8"),
    # Kinds of cluster, strongest first: one ramp in plum.
    "kind_0": Status("#b58bb0", "#6d4a69"),
    "kind_1": Status("#a3709d", "#8a6385"),
    "kind_2": Status("#885581", "#a97fa4"),
    "kind_3": Status("#6c3b66", "#c8a1c3"),
    "kind_4": Status("#48204a", "#e9cbe5"),
    # Schemes of published figures; each has a symbol of its own too.
    "scheme_odop": Status("#2f5fa8", "#8fb4f0"),
    "scheme_deh": Status("#b3541e", "#f0a271"),
    "scheme_pmfme": Status("#6f7a1f", "#c3cf6a"),
    "scheme_other": Status("#6b6759", "#b8b4a6"),
}

_SHAPES: Final[dict[Pattern, str]] = {"": "", "hatch": "/", "diagonal": "\\"}
_INK: Final[dict[Mode, str]] = {"light": "#191816", "dark": "#efede6"}
_QUIET: Final[dict[Mode, str]] = {"light": "#5c5951", "dark": "#b5b2a9"}
_LINE: Final[dict[Mode, str]] = {"light": "#dedad0", "dark": "#363c3a"}


def mode() -> Mode:
    """The theme the reader has in use."""
    return "dark" if st.context.theme.type == "dark" else "light"


def ink() -> str:
    """Text on a chart."""
    return _INK[mode()]


def quiet() -> str:
    """Secondary text on a chart."""
    return _QUIET[mode()]


def line() -> str:
    """Hairlines on a chart."""
    return _LINE[mode()]


def color(status: str) -> str:
    """The fill of a status in the theme in use."""
    return STATUS[status].color(mode())


def bar_pattern(statuses: Sequence[str]) -> dict[str, Any]:
    """The patterns of statuses over the fills of a chart's bars, as plotly has them."""
    return {
        "shape": [_SHAPES[STATUS[status].pattern] for status in statuses],
        "size": 6,
        "solidity": 0.3,
        "fillmode": "overlay",
        "fgcolor": ink(),
    }


def ground() -> str:
    """The page's own ground, as .streamlit/config.toml has it."""
    return str(st.get_option(f"theme.{mode()}.backgroundColor"))


def panel() -> str:
    """The ground of side bars and raised parts, as .streamlit/config.toml has it."""
    return str(st.get_option(f"theme.{mode()}.secondaryBackgroundColor"))
