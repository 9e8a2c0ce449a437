"""Data flows one way, so imports do: a room may use only the rooms below it."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

import pytest

Files = Callable[..., list[Path]]

ROOMS = ("pages.parts", "pages", "analytics", "data", "geo", "dashboard", "server", "bench")
MAY_IMPORT = {
    "dashboard": {"pages.parts", "analytics", "geo"},
    "pages": {"pages.parts", "analytics", "geo"},
    "pages.parts": {"pages.parts", "analytics", "geo", "data"},
    "analytics": {"analytics", "data"},
    "geo": {"geo", "data"},
    "data": {"data"},
    "server": {"data", "geo"},
    # The benchmark runs the product beside its peers, and draws the same answers with their means.
    "bench": {"bench", "pages.parts", "analytics", "geo", "data"},
}
IMPORTED_AS = {"python-docx": "docx", "python-pptx": "pptx"}
MAY_IMPORT_STREAMLIT = {"dashboard", "pages", "pages.parts", "server", "bench"}


def room(dotted: str) -> str | None:
    """The room that a dotted module name lies in, or None for a module that is not ours."""
    return next((name for name in ROOMS if dotted == name or dotted.startswith(f"{name}.")), None)


def imported(source: str, module: str, *, is_package: bool) -> Iterator[tuple[int, str]]:
    """Line and dotted name of each import; `from pages import parts` counts as pages.parts."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *(node.module or "").split(".")]).strip(".")
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def wrong_directions(path: PurePath, source: str) -> list[str]:
    parts = path.with_suffix("").parts
    is_package = parts[-1] == "__init__"
    module = ".".join(parts[:-1] if is_package else parts)
    here = room(module)
    if here is None:
        return []
    faults = []
    for line, name in imported(source, module, is_package=is_package):
        there = room(name)
        if there and there not in MAY_IMPORT[here]:
            faults.append(f"{path}:{line} {here} may not import {name}")
        if name.split(".")[0] == "streamlit" and here not in MAY_IMPORT_STREAMLIT:
            faults.append(f"{path}:{line} {here} may not import streamlit")
    return faults


def test_imports_run_one_way(root: Path, ours: Files) -> None:
    sources = [path for path in ours("*.py") if path.parts[0] != "tests"]
    assert sources
    assert [fault for path in sources for fault in wrong_directions(path, (root / path).read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("data/store.py", "from geo.boundaries import check_outlines"),
        ("data/store.py", "import streamlit as st"),
        ("geo/boundaries.py", "from analytics import filters"),
        ("analytics/brief.py", "import geo.boundaries"),
        ("analytics/brief.py", "from pages.parts import ask"),
        ("pages/monitor/coverage.py", "from data.store import open_store"),
        ("pages/monitor/coverage.py", "from pages.places import state"),
        ("pages/parts/maps.py", "from .. import monitor"),
        ("dashboard.py", "import data"),
        ("server.py", "from analytics import brief"),
    ],
)
def test_a_wrong_import_is_seen(path: str, source: str) -> None:
    assert len(wrong_directions(PurePath(path), source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("pages/monitor/coverage.py", "from pages.parts import ask"),
        ("pages/monitor/coverage.py", "from pages import parts"),
        ("pages/parts/maps.py", "from . import theme"),
        ("dashboard.py", "import streamlit as st"),
        ("data/store.py", "from data import tables"),
    ],
)
def test_a_right_import_is_let_through(path: str, source: str) -> None:
    assert wrong_directions(PurePath(path), source) == []


def test_every_package_imported_is_named_in_requirements(root: Path, ours: Files) -> None:
    named = {"product": wanted(root / "requirements.in")}
    named["tests"] = named["product"] | wanted(root / "requirements-dev.in")
    faults = []
    for path in ours("*.py"):
        allowed = named["tests" if path.parts[0] in {"tests", "bench"} else "product"]
        for line, name in imported((root / path).read_text("utf-8"), "", is_package=False):
            package = name.split(".")[0]
            is_known = (
                package in sys.stdlib_module_names
                or room(package)
                or package == "tests"
                or (root / path).with_name(f"{package}.py").exists()
            )
            if not is_known and package not in allowed:
                faults.append(f"{path}:{line} imports {package}")
    assert faults == []


def wanted(requirements: Path) -> set[str]:
    """Import names of the packages that a requirements.in asks for."""
    names = re.findall(r"^([A-Za-z][\w.-]*)", requirements.read_text("utf-8"), flags=re.MULTILINE)
    return {IMPORTED_AS.get(name, name.lower().replace("-", "_")) for name in names}


def test_tests_are_no_package(root: Path, ours: Files) -> None:
    assert ours("__init__.py", below="tests") == []
    options = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]["ini_options"]
    assert "--import-mode=importlib" in options["addopts"]
    assert options["pythonpath"] == ["."]


def test_every_source_folder_is_a_package(root: Path, ours: Files) -> None:
    """Without __init__.py, an installed package called `data` would win over ours. Page scripts are never imported."""
    folders = {path.parent for path in ours("*.py") if path.parts[0] in {"analytics", "data", "geo", "pages"}}
    scripts = {folder for folder in folders if folder.parts[0] == "pages" and folder.parts[1:] not in {(), ("parts",)}}
    scripts |= {Path("data/samples"), Path("geo/component")}
    assert sorted(folder for folder in folders - scripts if not (root / folder / "__init__.py").exists()) == []
