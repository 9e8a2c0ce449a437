"""The line of the view as one part of the page: chips that say what is chosen, each opening its choice.

One element, because Streamlit takes as long for each widget of it as for the whole. A choice is seen at once: the browser
marks it, and an instrument on the page is narrowed by it. The server is told meanwhile, until a message says that it heard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import streamlit as st

from analytics.places.questions import codes
from analytics.words import dotted, listed
from pages.frame import steps
from pages.frame.actor import identity
from pages.frame.ask import ask
from pages.frame.browser_side import ASSETS, Script, heard, newly_told
from pages.frame.filter_bar import FIRST_DAY, link_values, options_of, take, today
from pages.frame.parameters import AS_ON, CLEARED, KNOWN_ON, OF_THE_BAR, PARAMETERS, default_of
from pages.frame.sign_in import out
from pages.frame.workspace import AT_ENTRY
from pages.frame.workspace import KEY as WORKSPACE

KEY: Final = "view"
SCRIPT: Final = Script(KEY, ASSETS, "filter_chips.js", ("dress.js", "filter_chips.css"))
_NAMED: Final = 2
_MORE: Final = ("tiers", "aspirational", "gi", KNOWN_ON, AT_ENTRY)
"""What the chip “+ Filter” opens."""


def draw(search: Callable[[], None]) -> None:
    """Draws the chips, and beside them `search`, which draws its box. In a narrow window one button opens all choices."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="filter_bar"):
        SCRIPT.component()(key=KEY, data=_sent(), on_chosen_change=_hear)
        steps.draw()  # not at an end of the line, which the gap before an unseen part would move
        search()
        out()


def _sent() -> dict[str, Any]:
    """What the browser draws the line from: words of the chips, what is chosen as a link has it, and what may be."""
    return {
        "heard": heard(KEY),
        "chips": [[key, *words(), list(fields)] for key, (words, fields) in _CHIPS.items()],
        "fields": {key: [*field, list(options_of(PARAMETERS[key]))] for key, field in _FIELDS.items()},
        "chosen": {key: link_values(key) or [default_of(key)] for key in OF_THE_BAR},
        "cleared": CLEARED,
        "codes": list(ask(codes).values()),
        "days": [FIRST_DAY.isoformat(), today().isoformat()],
        "person": _person(),
    }


def _hear() -> None:
    """Takes what the browser chose."""
    told = newly_told(KEY, "chosen")
    if told:
        take(told["values"])


def _of_scheme() -> tuple[str, str]:
    return "Scheme", str(st.session_state["scheme"])


def _of_day() -> tuple[str, str]:
    return "As on", dotted(st.session_state[AS_ON])


def _of_states() -> tuple[str, str]:
    chosen = st.session_state["states"]
    return "", _named(chosen) if chosen else f"All {len(ask(codes))} States/UTs"


def _of_sectors() -> tuple[str, str]:
    chosen = st.session_state["sectors"]
    return "", _named(chosen) if chosen else "All sectors"


def _of_more() -> tuple[str, str]:
    active = [PARAMETERS[key].clause(values) for key in _MORE if (values := link_values(key))]
    if len(active) == 1:
        return "", active[0][:1].upper() + active[0][1:]
    return "", f"+ Filter ({len(active)})" if active else "+ Filter"


def _of_workspace() -> tuple[str, str]:
    person = identity()
    return "", f"{st.session_state[WORKSPACE]} · {'single user' if person.is_alone else person.name}"


def _person() -> str:
    """Who uses the product: one person alone, or the one signed in."""
    person = identity()
    if person.is_alone:
        return (
            f"Single user: served to this machine only (127.0.0.1). Entries are kept under the account {person.name}."
        )
    return f"Signed in as {person.name} ({person.role_words})."


def _named(chosen: Sequence[str]) -> str:
    return listed(chosen) if len(chosen) <= _NAMED else f"{chosen[0]} and {len(chosen) - 1} more"


_FIELDS: Final = {
    "scheme": ("one", "Scheme", ""),
    AS_ON: ("day", "As on", ""),
    "states": ("several", "States/UTs", ""),
    "sectors": ("several", "Sectors", ""),
    "tiers": ("several", "Tiers of the list", ""),
    "aspirational": ("switch", "Aspirational Districts only", ""),
    "gi": ("switch", "GI-marked products only", ""),
    KNOWN_ON: (
        "past_day",
        "Records as known on",
        "What our records had by the end of that day, without later returns and corrections. Blank: all that is on record.",
    ),
    AT_ENTRY: (
        "number",
        "Records as at entry",
        "What our records had when this entry of the log was the last one. The code of a document sets it.",
    ),
    WORKSPACE: ("one", "Workspace", ""),
}
"""By parameter: the kind of field that sets it, its label, and what explains it."""
_CHIPS: Final[dict[str, tuple[Callable[[], tuple[str, str]], tuple[str, ...]]]] = {
    "scheme": (_of_scheme, ("scheme",)),
    "day": (_of_day, (AS_ON,)),
    "states": (_of_states, ("states",)),
    "sectors": (_of_sectors, ("sectors",)),
    "more": (_of_more, _MORE),
    "workspace": (_of_workspace, (WORKSPACE,)),
}
"""The chips of the line by their keys: what each says, its value apart, and the parameters that it opens."""
