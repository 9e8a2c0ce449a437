"""Figures raised above the line, as marks of footnotes are: 145 with a small 1 behind it is no 1451."""

from collections.abc import Sequence

_RAISED = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")


def text_of(parts: Sequence[tuple[str, bool]]) -> str:
    """A text of parts, each with whether it is raised; blank where none is, or all of it, or letters alone as in '12th'."""
    marked = [text for text, is_raised in parts if is_raised and any(letter.isdigit() for letter in text)]
    if not marked or all(is_raised for text, is_raised in parts if text.strip()):
        return ""
    return "".join(text.translate(_RAISED) if is_raised and text in marked else text for text, is_raised in parts)
