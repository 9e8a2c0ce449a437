"""Data flows one way, so imports do: a room may use only the rooms below it."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

import pytest

Files = Callable[..., list[Path]]

# From the narrowest to the widest: a module lies in the first room that its name begins with.
SHARED = ("pages.places.profile",)  # what two pages of one section share; no page itself
ROOMS = (
    "pages.frame",
    "pages.parts",
    "pages.web",
    "pages",
    "analytics",
    "data",
    "geo",
    "dashboard",
    "server",
    "tests.bench",
)
MAY_IMPORT = {
    "dashboard": {"pages.frame"},
    "pages.frame": {"pages.frame", "analytics", "geo", "data"},
    "pages.parts": {"pages.parts", "pages.frame", "analytics", "geo", "data"},
    # Gives the tables of pages away by their address: a page never uses it.
    "pages.web": {"pages.web", "pages", "pages.parts", "pages.frame", "analytics", "geo", "data"},
    "analytics": {"analytics", "data"},
    "geo": {"geo", "data"},
    "data": {"data"},
    "server": {"pages.web", "data", "geo"},
    # The benchmark runs the product beside its peers, and draws the same answers with their means.
    "tests.bench": {"tests.bench", "pages", "pages.parts", "pages.frame", "analytics", "geo", "data"},
}
FROM_A_PAGE = {"pages.parts", "pages.frame", "analytics", "geo"}
# Where a person acts on the ledger, the words of `data` are what is drawn; every other page asks `analytics`.
ACTS_ON_THE_LEDGER = (
    "pages.returns.import_return.sections",
    "pages.returns.sources_log.sections",
    "pages.places.names.sections",
    "pages.monitor.views.sections",
    "pages.parliament.letters.sections",
    "pages.returns.approvals",
    "pages.returns.people.sections",
)
# What any page may name of `data`: the entry that a file leaves with, the one clock, stages and standings.
FOR_EVERY_PAGE = ("data.audit", "data.clock", "data.stages")
IMPORTED_AS = {"pillow": "PIL", "python-docx": "docx", "python-pptx": "pptx"}
DRAWS = re.compile(
    r"(dashboard|server|tests\.bench.*|pages\.(frame|parts)\..*|pages\.\w+(\.\w+)?\.(page|choice|sections(\.\w+)?))"
)
"""The modules that may import streamlit."""


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


def room(dotted: str) -> str | None:
    """The room that a dotted module name lies in, or None for a module that is not ours."""
    return next((name for name in ROOMS if within(dotted, name)), None)


def page_of(dotted: str) -> str:
    """The package of the page that a module belongs to: pages.<section>.<page>, or pages.about."""
    parts = dotted.split(".")
    return ".".join(parts[:2] if parts[1:2] == ["about"] else parts[:3])


def may_import(here: str, there: str) -> bool:
    """Whether one module of ours may use another."""
    room_here, room_there = room(here), room(there)
    if room_here != "pages":
        return room_there in MAY_IMPORT[str(room_here)]
    if room_there == "pages":
        return page_of(there) in {page_of(here), *SHARED}
    if room_there == "data":
        return any(within(there, one) for one in FOR_EVERY_PAGE) or any(within(here, one) for one in ACTS_ON_THE_LEDGER)
    return room_there in FROM_A_PAGE


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
    if room(module) is None:
        return []
    faults = []
    for line, name in imported(source, module, is_package=is_package):
        if room(name) and not may_import(module, name):
            faults.append(f"{path}:{line} {module} may not import {name}")
        if name.split(".")[0] == "streamlit" and not DRAWS.fullmatch(module):
            faults.append(f"{path}:{line} {module} may not import streamlit")
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
        ("analytics/brief/cards.py", "import geo.boundaries"),
        ("analytics/brief/cards.py", "from pages.frame import ask"),
        ("pages/monitor/coverage/page.py", "from data.store import open_store"),
        ("pages/monitor/coverage/page.py", "from pages.places.state import map"),
        ("pages/monitor/coverage/view.py", "from pages.monitor.plans.view import PlansView"),
        ("pages/monitor/coverage/view.py", "import streamlit as st"),
        ("pages/monitor/coverage/tables.py", "import streamlit as st"),
        ("pages/parts/map.py", "from ..monitor.coverage import view"),
        ("pages/frame/filter_bar.py", "from pages.parts import cards"),
        ("dashboard.py", "import data"),
        ("dashboard.py", "from pages.parts import cards"),
        ("server.py", "from analytics.brief import cards"),
        ("pages/monitor/coverage/page.py", "from pages.web import routes"),
        ("pages/web/routes.py", "import streamlit as st"),
    ],
)
def test_a_wrong_import_is_seen(path: str, source: str) -> None:
    assert len(wrong_directions(PurePath(path), source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("pages/monitor/coverage/page.py", "from pages.parts import cards"),
        ("pages/monitor/coverage/page.py", "from pages.monitor.coverage import sections"),
        ("pages/monitor/coverage/page.py", "import streamlit as st"),
        ("pages/monitor/coverage/sections/tables.py", "import streamlit as st"),
        ("pages/places/state/page.py", "from pages.places.profile.view import state_view"),
        ("pages/about/page.py", "from pages.about import sections"),
        ("pages/returns/import_return/sections/file.py", "from data.returns import intake"),
        ("pages/parts/map.py", "from . import theme"),
        ("dashboard.py", "import streamlit as st"),
        ("data/store.py", "from data import tables"),
    ],
)
def test_a_right_import_is_let_through(path: str, source: str) -> None:
    assert wrong_directions(PurePath(path), source) == []


def test_no_room_is_reached_from_itself(root: Path, ours: Files) -> None:
    """No circle: neither between modules nor between packages."""
    sources = {
        ".".join(path.with_suffix("").parts).removesuffix(".__init__"): path
        for path in ours("*.py")
        if path.parts[0] in {"analytics", "data", "geo", "pages"}
    }
    uses: dict[str, set[str]] = {name: set() for name in sources}
    for name, path in sources.items():
        for _, there in imported((root / path).read_text("utf-8"), name, is_package=path.name == "__init__.py"):
            target = there if there in sources else there.rpartition(".")[0]
            if target in sources and target != name:
                uses[name].add(target)
    packages: dict[str, set[str]] = {}
    for name, targets in uses.items():
        here = topic_of(name)
        packages.setdefault(here, set()).update(topic_of(one) for one in targets if topic_of(one) != here)
    assert circles(uses) == []
    assert circles(packages) == []


@pytest.mark.parametrize("house", ["data.returns", "analytics.desk.reply"])
def test_rooms_within_a_room_do_not_reach_themselves(root: Path, ours: Files, house: str) -> None:
    """A module beside the rooms counts as one of its own: what rooms share, or what stands above them all."""
    uses: dict[str, set[str]] = {}
    for path in ours("*.py", below=house.replace(".", "/")):
        module = ".".join(path.with_suffix("").parts)
        here = _below(module, house)
        found = {name for _, name in imported((root / path).read_text("utf-8"), module, is_package=False)}
        uses.setdefault(here, set()).update(_below(one, house) for one in found if within(one, house) and one != house)
        uses[here].discard(here)
    assert len(uses) > 10
    assert circles(uses) == []


def _below(module: str, house: str) -> str:
    return module.removeprefix(f"{house}.").split(".")[0]


def topic_of(module: str) -> str:
    """The package that a module lies in, two names deep: a topic of analytics, a page, a room of data; else itself."""
    parts = module.split(".")
    return page_of(module) if parts[0] == "pages" and len(parts) > 3 else ".".join(parts[:2])


def circles(uses: dict[str, set[str]]) -> list[list[str]]:
    """The first circle there is, as the names on it."""
    from graphlib import CycleError, TopologicalSorter

    try:
        TopologicalSorter(uses).prepare()
    except CycleError as error:
        return [list(error.args[1])]
    return []


def test_a_circle_is_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}}) != []
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


def test_every_package_imported_is_named_in_requirements(root: Path, ours: Files) -> None:
    named = {"product": required(root / ".ci/requirements.in")}
    named["tests"] = named["product"] | required(root / ".ci/requirements-dev.in")
    faults = []
    for path in ours("*.py"):
        allowed = named["tests" if path.parts[0] == "tests" else "product"]
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


def required(requirements: Path) -> set[str]:
    """Import names of the packages that a requirements.in asks for."""
    names = re.findall(r"^([A-Za-z][\w.-]*)", requirements.read_text("utf-8"), flags=re.MULTILINE)
    return {IMPORTED_AS.get(name, name.lower().replace("-", "_")) for name in names}


def test_tests_are_no_package(root: Path, ours: Files) -> None:
    assert ours("__init__.py", below="tests") == []
    options = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]["ini_options"]
    assert "--import-mode=importlib" in options["addopts"]
    assert options["pythonpath"] == ["."]


def test_every_source_folder_is_a_package(root: Path, ours: Files) -> None:
    """Without __init__.py, an installed package called `data` would win over ours."""
    folders = {path.parent for path in ours("*.py") if path.parts[0] in {"analytics", "data", "geo", "pages"}}
    scripts = {Path("data/samples"), Path("geo/component")}
    assert sorted(folder for folder in folders - scripts if not (root / folder / "__init__.py").exists()) == []
