"""A copy of the reference folder that a test may spoil, with the checksums renewed as a careful editor would."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from data.checksums import renew_checksums
from data.paths import REFERENCE

Edit = Callable[[str, str, str], None]


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """The shipped reference folder, copied."""
    return shutil.copytree(REFERENCE, tmp_path / "reference")


@pytest.fixture
def edit(reference: Path) -> Edit:
    """Replace the first occurrence of a text in a file of the copy and renew the checksums."""

    def replace_first(name: str, old: str, new: str) -> None:
        path = reference / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        assert renew_checksums(reference) == [name]

    return replace_first
