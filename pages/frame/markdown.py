"""Text from people, files and tables inside Markdown: shown as it is written, never formatted, never a link or a sign."""

from __future__ import annotations

import re
from typing import Final

_ESCAPED: Final = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~$"})
_JOINER: Final = "\u2060"
"""Shows nothing and parts nothing: it stands where the browser would otherwise read a sign or an address out of text."""
_READ_AS_SIGNS: Final = re.compile(
    r":(?=[^\W\d]|[\w+\-/]+:|:)"  # :red, :smile:, :material/home: and :::note
    r"|\w(?=://)|\bwww(?=\.)|(?<=[\w.+\-])(?=@\w)"  # addresses of pages and of people
    r"|-(?=[->])|<(?=-)|[<>~](?==)"  # arrows, dashes and signs of comparison
    r"|&(?=#?\w+;)",  # &copy;
    re.IGNORECASE,
)
_READ_AS_BLOCK: Final = re.compile(r"^(?=\s*(?:[-+=]|\d+[.)])(?:\s|$|[-=])|\t| {4})", re.MULTILINE)
"""The start of a line that would begin a list, a rule, a heading or a block of code."""


def plain(text: str) -> str:
    """Text made safe to stand inside Markdown: it is shown as written and never formatted.

    Escaping stops Markdown; addresses and signs such as :smile: are found by the browser in the finished text, so a
    joiner that nobody sees keeps them apart.
    """
    kept_apart = _READ_AS_SIGNS.sub(lambda found: f"{found.group()}{_JOINER}", text)
    return _READ_AS_BLOCK.sub(_JOINER, kept_apart).translate(_ESCAPED)
