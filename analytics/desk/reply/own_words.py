"""The author's own words in place of composed ones: each composed number in them keeps its origin and follows the view.

What was written is kept as a template, with a mark where a composed number stands. Filled in again on another day, the mark
holds that day's number; one that is not composed any more, and every number that the author typed, is `typed`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from analytics.documents.paper import Cited, Origin, Paragraph, Run, traced

_MARK: Final = re.compile("⟦([^⟦⟧|]*)\\|(\\d+)\\|([^⟦⟧|]*)⟧")
_ARMED: Final = re.compile("[⟦⟧|]")


def template_of(text: str, composed: Sequence[Cited]) -> str:
    """The author's text with marks in place of the composed numbers found in it, the longest first."""
    keys = _keys(composed)
    found: dict[str, list[str]] = {}
    for key, cited in keys.items():
        found.setdefault(cited.text, []).append(key)
    if not found:
        return _ARMED.sub(" ", text)
    words = sorted(found, key=len, reverse=True)
    whole = re.compile(r"(?<![\w,.])(" + "|".join(map(re.escape, words)) + r")(?![\w]|[,.]\d)")
    used: Counter[str] = Counter()

    def mark(match: re.Match[str]) -> str:
        same = found[match[1]]
        key = same[min(used[match[1]], len(same) - 1)]
        used[match[1]] += 1
        return f"⟦{key}|{match[1]}⟧"

    return whole.sub(mark, _ARMED.sub(" ", text))


def paragraphs_of(template: str, composed: Sequence[Cited], document: str = "") -> tuple[Paragraph, ...]:
    """The author's paragraphs in the present view. `document` is what the numbers typed by the author rest on."""
    keys = _keys(composed)
    return tuple(
        Paragraph(tuple(_runs(" ".join(text.split()), keys, document)))
        for text in re.split(r"\n\s*\n", template.strip())
        if text.strip()
    )


def _keys(composed: Sequence[Cited]) -> dict[str, Cited]:
    """The composed numbers by what they count and which of that name they are: the same on every day."""
    seen: Counter[str] = Counter()
    keys = {}
    for cited in composed:
        label = _ARMED.sub(" ", cited.origin.label)
        keys[f"{label}|{seen[label]}"] = cited
        seen[label] += 1
    return keys


def _runs(text: str, keys: dict[str, Cited], document: str) -> Iterator[Run]:
    typed = Origin(kind="typed", label="Typed by the author", documents=(document,) if document else ())
    at = 0
    for mark in _MARK.finditer(text):
        yield from traced(text[at : mark.start()], typed)
        stored = keys.get(f"{mark[1]}|{mark[2]}")
        yield stored or Cited(
            mark[3], Origin(kind="typed", label=f"{mark[1]}: not composed in this view", documents=typed.documents)
        )
        at = mark.end()
    yield from traced(text[at:], typed)
