"""No widget's key changes with a restart: Python's own hash of a text differs from process to process."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

Files = Callable[..., list[Path]]
OF_ONE_PROCESS = {"hash", "id"}


def keys_of_one_process(source: str) -> list[int]:
    """Lines that call hash() or id(), or import what draws by chance."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in OF_ONE_PROCESS)
        or (isinstance(node, ast.Import) and any(alias.name in {"uuid", "random", "secrets"} for alias in node.names))
    ]


def test_no_page_makes_such_a_key(root: Path, ours: Files) -> None:
    found = {path: keys_of_one_process((root / path).read_text("utf-8")) for path in ours("*.py", below="pages")}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("source", ["key = f'part-{hash(text)}'", "key = id(row)", "import uuid"])
def test_such_a_key_is_seen(source: str) -> None:
    assert keys_of_one_process(source) == [1]
