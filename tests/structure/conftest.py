"""The source as the structure tests see it: files of ours, never what was installed, made or received."""

from collections.abc import Callable
from pathlib import Path

import pytest

MADE_OR_RECEIVED = {".git", ".venv", "node_modules", "books", "test-results", "__pycache__", ".hypothesis"}
Files = Callable[..., list[Path]]


@pytest.fixture(scope="session")
def root() -> Path:
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def ours(root: Path) -> Files:
    """Our files by pattern, relative to the root: ours("*.py"), ours("*.sql", below="analytics/sql")."""

    def found(pattern: str, below: str = ".") -> list[Path]:
        return sorted(
            path.relative_to(root)
            for path in (root / below).rglob(pattern)
            if path.is_file()
            and not any(part in MADE_OR_RECEIVED or part.endswith("_cache") for part in path.relative_to(root).parts)
        )

    return found
