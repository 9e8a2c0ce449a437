"""The sheet that goes with a letter: the import's own template with the State's districts, read back without a hand's help."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from analytics.letters.letter import Letter
from analytics.words import dotted
from data.returns.names.names import Register
from data.returns.templates import template
from data.returns.words.kinds import KIND_WORDS, Kind

KIND_ASKED: Final[MappingProxyType[str, Kind]] = MappingProxyType(
    {"plan": "plans", "depc": "committees", "product": "products"}
)
"""The kind of return that answers a gap list, by the list's topic."""


def fill_in_sheet(letter: Letter, register: Register) -> bytes:
    """An XLSX with a row for each district of the State; its title names the State and the day that the letter asks for."""
    kind = KIND_ASKED[letter.gap.topic]
    mark = "Illustrative. " if letter.view.is_illustrative else ""
    title = f"{mark}{letter.state_name}: {KIND_WORDS[kind]}, position as on {dotted(letter.terms.dated)}"
    return template(kind, (letter.state_code,), register, title)
