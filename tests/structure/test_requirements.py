"""The environment is locked: every package at one version, every file of it by its hash."""

import re
from pathlib import Path

import pytest

LOCKS = ["requirements.txt", ".ci/requirements-dev.txt"]


def entries(lock: str) -> dict[str, str]:
    """Each locked package (name, version, marker) with the text up to the next one."""
    starts = list(re.finditer(r"^([a-z0-9][\w.\-\[\]]*==[^\\\n]*)", lock, flags=re.MULTILINE))
    ends = [start.start() for start in starts[1:]] + [len(lock)]
    return {start[1].strip(): lock[start.start() : end] for start, end in zip(starts, ends, strict=True)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_and_hashed(root: Path, name: str) -> None:
    lock = (root / name).read_text("utf-8")
    packages = entries(lock)
    assert len(packages) > 30
    assert [package for package, text in packages.items() if "--hash=sha256:" not in text] == []
    loose = [line for line in lock.splitlines() if re.match(r"[a-z0-9]", line) and "==" not in line.split(";")[0]]
    assert loose == []


@pytest.mark.parametrize("name", [*LOCKS, ".ci/requirements.in", ".ci/requirements-dev.in"])
def test_no_index_address(root: Path, name: str) -> None:
    assert not re.search(r"://|--index|--extra-index|--find-links", (root / name).read_text("utf-8"))


def test_the_development_lock_holds_the_products_versions(root: Path) -> None:
    product, develop = (set(entries((root / name).read_text("utf-8"))) for name in LOCKS)
    assert product - develop == set()


def test_what_is_asked_for_is_locked(root: Path) -> None:
    for source, lock in [(".ci/requirements.in", LOCKS[0]), (".ci/requirements-dev.in", LOCKS[1])]:
        requested = re.findall(r"^([a-z][\w-]*)", (root / source).read_text("utf-8"), flags=re.MULTILINE)
        locked = {package.split("==")[0] for package in entries((root / lock).read_text("utf-8"))}
        assert requested
        assert set(requested) - locked == set()


def test_every_runtime_package_has_its_reason(root: Path) -> None:
    blocks = (root / ".ci/requirements.in").read_text("utf-8").strip().split("\n\n")[1:]
    assert [block for block in blocks if not block.startswith("# ")] == []
