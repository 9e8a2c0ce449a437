"""What screens, papers and messages say is plain office English: words of the workshop stay in the code."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

_SAID_BY: Final = ("pages", "analytics", "data", "geo")
_NOT_OURS: Final = (
    "data/returns/words/kinds.py",
    "data/returns/words/plain_remarks.py",
    "data/returns/words/status_words.py",
    "data/returns/words/vocabulary.py",
    "data/samples",
    "analytics/desk/reply",
    "pages/parliament/reply",
)
"""Words that States use in their returns, and the papers of the Reply desk, whose words are rules of their own."""
_WORKSHOP: Final = re.compile(r"(?i)\b(books|held|borne out|bears? out|told|rungs?)\b")


def _said(source: str) -> Iterator[tuple[int, str]]:
    """The text of a module by its line: strings of more than one word that are no docstrings, parts of f-strings among them."""
    tree = ast.parse(source)
    docstrings = {
        id(line.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for line in node.body
        if isinstance(line, ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
            and " " in node.value
        ):
            yield node.lineno, node.value


def _workshop_words(source: str) -> list[tuple[int, str]]:
    return [(line, word) for line, text in _said(source) for word in _WORKSHOP.findall(text)]


@pytest.mark.parametrize("below", _SAID_BY)
def test_nothing_drawn_or_written_speaks_the_words_of_the_workshop(
    root: Path, ours: Callable[..., list[Path]], below: str
) -> None:
    found = {
        str(path): words
        for path in ours("*.py", below=below)
        if not str(path).startswith(_NOT_OURS) and (words := _workshop_words((root / path).read_text()))
    }
    assert not found, "say our records, on record, matches our records, intimated, stage"


def test_the_search_sees_text_and_not_docstrings() -> None:
    source = '"""The books."""\n_WORDS = f"{n} rows held"\ndef told():\n    """Told."""\n    return "rung"\n'
    assert _workshop_words(source) == [(2, "held")]
