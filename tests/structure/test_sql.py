"""A figure is a named question: one SQL file, and a function or a register's entry of the same name."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Files = Callable[..., list[Path]]

REGISTERS = {
    "analytics/figures/register.py",
    "analytics/coverage/measures.py",
    "analytics/quality/rules.py",
    "analytics/log/returns.py",
}  # they name questions as data


@pytest.fixture(scope="module")
def questions(ours: Files) -> list[Path]:
    found = ours("*.sql", below="analytics")
    assert found
    return found


def name_of(path: Path) -> str:
    """Of analytics/<topic>/sql/<question>.sql: <topic>/<question>."""
    return f"{path.parent.parent.relative_to('analytics').as_posix()}/{path.stem}"


def test_each_question_lies_beside_its_topic(questions: list[Path], root: Path) -> None:
    astray = [
        path for path in questions if path.parent.name != "sql" or not list((root / path.parent.parent).glob("*.py"))
    ]
    assert astray == []


@pytest.fixture(scope="module")
def modules(root: Path, ours: Files) -> dict[str, ast.Module]:
    return {path.as_posix(): ast.parse((root / path).read_text("utf-8")) for path in ours("*.py", below="analytics")}


def texts(module: ast.Module) -> Iterator[str]:
    """Every string constant, the fixed parts of an f-string included."""
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_question_says_what_a_row_is(root: Path, questions: list[Path]) -> None:
    silent = [path for path in questions if not (root / path).read_text("utf-8").startswith("-- One row per ")]
    assert silent == []


def test_every_question_has_its_function_or_entry(questions: list[Path], modules: dict[str, ast.Module]) -> None:
    functions = {
        node.name.removeprefix("_")
        for module in modules.values()
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef)
    }
    entries = {text for name in REGISTERS & modules.keys() for text in texts(modules[name])}
    nameless = [
        path
        for path in questions
        if not {path.stem, path.stem.removesuffix("_rows")} & (functions | entries) and name_of(path) not in entries
    ]
    assert nameless == []


def test_every_question_is_asked(questions: list[Path], modules: dict[str, ast.Module]) -> None:
    """By its full name, or by its own name where the module puts the topic before it."""
    requested = {text for module in modules.values() for text in texts(module)}
    topics_put_before = {text.rstrip("/") for text in requested if re.fullmatch(r"[a-z_]+/", text)}
    idle = []
    for path in questions:
        topic, stem = path.parent.parent.name, path.stem
        by_part = topic in topics_put_before and {stem, stem.removesuffix("_rows")} & requested
        if name_of(path) not in requested and not by_part:
            idle.append(path)
    assert idle == []


def test_every_question_asked_exists(modules: dict[str, ast.Module], questions: list[Path]) -> None:
    known = {name_of(path) for path in questions}
    topics = {path.parent.parent.name for path in questions}
    missing = []
    for name, module in modules.items():
        for text in texts(module):
            is_question = re.fullmatch(r"[a-z_]+/[a-z_]+", text) and text.split("/")[0] in topics
            if is_question and text not in known:
                missing.append(f"{name}: {text}")
    assert missing == []


def test_no_query_is_written_outside_a_sql_file(root: Path, ours: Files, modules: dict[str, ast.Module]) -> None:
    """In analytics and pages, SQL stands in files, where it can be read and run alone."""
    pages = {path.as_posix(): ast.parse((root / path).read_text("utf-8")) for path in ours("*.py", below="pages")}
    faults = []
    for name, module in (modules | pages).items():
        for text in texts(module):
            words = text.lower().split()
            if words[:1] in (["select"], ["with"]) and {"select", "from"} <= set(words):
                faults.append(f"{name}: {text[:60]}")
    assert faults == []
