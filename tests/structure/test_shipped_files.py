"""What is shipped but not written by us is named with its origin and is byte for byte what was named."""

import hashlib
import tomllib
from pathlib import Path

import pytest

NOT_DATA = {"SOURCES.md", "checksums.sha256"}


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def reference(root: Path) -> list[Path]:
    return sorted(path for path in (root / "data/reference").iterdir() if path.name not in NOT_DATA)


def test_every_reference_file_has_its_entry_and_hash(reference: list[Path]) -> None:
    sources = (reference[0].parent / "SOURCES.md").read_text("utf-8")
    assert len(reference) == 21
    assert [path.name for path in reference if path.name not in sources] == []
    assert [path.name for path in reference if sha256(path) not in sources] == []


def test_the_checksum_list_holds_exactly_these_files(reference: list[Path]) -> None:
    lines = (reference[0].parent / "checksums.sha256").read_text("utf-8").splitlines()
    assert {tuple(line.split("  ", 1)) for line in lines} >= {(sha256(path), path.name) for path in reference}
    assert {line.split("  ", 1)[1] for line in lines} - {path.name for path in reference} <= NOT_DATA


def test_every_font_is_named_hashed_used_and_licensed(root: Path) -> None:
    folder = root / "static/fonts"
    fonts = sorted(folder.glob("*.woff2"))
    sources = (folder / "SOURCES.md").read_text("utf-8")
    theme = tomllib.loads((root / ".streamlit/config.toml").read_text("utf-8"))["theme"]
    assert len(fonts) == 4
    assert [font.name for font in fonts if f"`{sha256(font)}`" not in sources] == []
    assert sorted(face["url"] for face in theme["fontFaces"]) == [f"app/static/fonts/{font.name}" for font in fonts]
    for licence in ("NotoSans-OFL.txt", "NotoSansDevanagari-OFL.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / licence).read_text("utf-8")
