"""Rooms stay small, are named for what they hold, and hold nothing that is forbidden everywhere."""

import ast
import re
from collections.abc import Callable
from pathlib import Path, PurePath

import pytest

Files = Callable[..., list[Path]]

NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "shared"}
# Joined here, so that this file does not hold what it looks for.
OF_ONE_MACHINE = re.compile("|".join(f"/{folder}/" for folder in ("work", "tmp", "root", "home", "Users", "opt")))
OF_A_REGISTRY = re.compile(
    "|".join(
        [
            "pypi" + r"\.(org|python)",
            "python" + "hosted",
            r"registry\." + "npmjs",
            "--(extra-)?index" + "-url",
        ]
    )
)
OFF_THE_FORMATTER = re.compile(r"#\s*fmt:")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
READ_AS_TEXT = {
    ".py",
    ".sql",
    ".md",
    ".toml",
    ".in",
    ".txt",
    ".json",
    ".js",
    ".mjs",
    ".ts",
    ".css",
    ".html",
    ".csv",
    ".cfg",
    ".yml",
    "",
}


def allowed_lines(path: PurePath) -> int | None:
    """The most lines that a file may have, or None where no budget is set."""
    if path == PurePath("dashboard.py"):
        return 80
    if path.suffix == ".sql":
        return 80 if path.parts[0] == "analytics" else 400
    if path.suffix != ".py":
        return None
    if path.parts[0] == "pages" and path.name == "page.py":
        return 60
    return 400


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("dashboard.py", 80),
        ("pages/monitor/coverage/page.py", 60),
        ("pages/parts/map.py", 400),
        ("analytics/brief/sql/standing.sql", 80),
        ("data/store.py", 400),
        ("data/views/products.sql", 400),
        ("README.md", None),
    ],
)
def test_budgets(path: str, lines: int | None) -> None:
    assert allowed_lines(PurePath(path)) == lines


def test_every_room_is_within_its_budget(root: Path, ours: Files) -> None:
    over = []
    for path in [*ours("*.py"), *ours("*.sql")]:
        lines = len((root / path).read_text("utf-8").splitlines())
        budget = allowed_lines(path)
        if budget and lines > budget:
            over.append(f"{path}: {lines} lines, at most {budget}")
    assert over == []


def test_every_module_says_why_it_exists(root: Path, ours: Files) -> None:
    silent = [path for path in ours("*.py") if not ast.get_docstring(ast.parse((root / path).read_text("utf-8")))]
    assert silent == []


def test_names_say_what_a_room_holds(ours: Files) -> None:
    assert [path for path in ours("*.*") if path.stem in NAMES_THAT_SAY_NOTHING] == []


def test_only_packages_mark_lies_directly_in_pages(root: Path) -> None:
    """Streamlit runs any other pages/*.py for a deep link, without the frame around it."""
    assert [path.name for path in (root / "pages").glob("*.py")] == ["__init__.py"]


def raw_html(source: str) -> list[int]:
    """Lines where a page could put unescaped markup in front of a reader."""
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.keyword) and node.arg in {"unsafe_allow_html", "unsafe_allow_javascript"}:
            lines.append(node.value.lineno)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"html", "iframe"}:
            lines.append(node.lineno)
    return lines


def test_no_page_writes_raw_html(root: Path, ours: Files) -> None:
    sources = [path for path in ours("*.py") if path.parts[0] != "tests"]
    assert {path: lines for path in sources if (lines := raw_html((root / path).read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    "source",
    [
        "st.markdown(x, unsafe_allow_html=True)",
        "st.html(x)",
        "components.html(x)",
        "st.sidebar.html(x)",
        "components.iframe(x)",
    ],
)
def test_raw_html_is_seen(source: str) -> None:
    assert raw_html(source) == [1]


@pytest.mark.parametrize("pattern", [OF_ONE_MACHINE, OF_A_REGISTRY, OFF_THE_FORMATTER, UNFINISHED])
def test_no_file_names_a_machine_a_registry_or_unfinished_work(
    root: Path, ours: Files, pattern: re.Pattern[str]
) -> None:
    faults = []
    for path in ours("*"):
        # What others wrote, and what is carried byte for byte, is not ours to word.
        if path.suffix not in READ_AS_TEXT or path.parts[:2] in {("data", "reference"), ("static", "map")}:
            continue
        if path.parts[:3] == ("geo", "component", "assets"):
            continue
        for number, line in enumerate((root / path).read_text("utf-8").splitlines(), start=1):
            if pattern.search(line):
                faults.append(f"{path}:{number} {line.strip()[:100]}")
    assert faults == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (OF_ONE_MACHINE, "open('/wo" + "rk/main/x')"),
        (OF_A_REGISTRY, "--index" + "-url somewhere"),
        (OF_A_REGISTRY, "https://files.python" + "hosted.org/x"),
        (OFF_THE_FORMATTER, "x = 1  # fm" + "t: skip"),
        (UNFINISHED, "# TO" + "DO later"),
    ],
)
def test_the_patterns_see_what_they_should(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_what_pages_share_stays_few_modules(ours: Files) -> None:
    shared = [path for path in ours("*.py") if path.parts[:2] == ("pages", "parts") and path.name != "__init__.py"]
    assert len(shared) < 30
