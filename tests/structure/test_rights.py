"""Nothing is written into the ledger unless the function that writes has asked whether the person may."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

Files = Callable[..., list[Path]]

# The sample, whose one entry of its own is no person's; and signing in and out, for which nobody needs a right.
WITHOUT = {
    ("data/samples/loading.py", "_load"),
    ("data/people/roles.py", "record_sign_in"),
    ("data/people/roles.py", "record_sign_out"),
}


def writers(source: str) -> Iterator[tuple[str, bool]]:
    """Each function that appends an entry for an actor, and whether it calls `require`."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef):
            continue
        calls = [one for one in ast.walk(node) if isinstance(one, ast.Call)]
        if any(
            isinstance(one.func, ast.Attribute)
            and one.func.attr == "append"
            and any(given.arg == "actor" for given in one.keywords)
            for one in calls
        ):
            yield node.name, any(isinstance(one.func, ast.Name) and one.func.id == "require" for one in calls)


def test_every_function_that_writes_asks_first(root: Path, ours: Files) -> None:
    found = {
        (path.as_posix(), name): asks
        for path in ours("*.py")
        if path.parts[0] != "tests"
        for name, asks in writers((root / path).read_text("utf-8"))
    }
    assert len(found) > 8
    assert {where for where, asks in found.items() if not asks} == WITHOUT


def test_no_page_hands_on_the_append_itself(root: Path, ours: Files) -> None:
    """As `act(ledger.append, ...)` would."""
    named = [
        f"{path}:{node.lineno}"
        for path in ours("*.py", below="pages")
        for node in ast.walk(ast.parse((root / path).read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "append" and "ledger" in ast.unparse(node.value)
    ]
    assert named == []


def test_returns_are_published_at_one_place(root: Path, ours: Files) -> None:
    places = [
        str(path)
        for path in ours("*.py")
        if path.parts[0] != "tests"
        for node in ast.walk(ast.parse((root / path).read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node).split(",")[0].endswith(".append('published'")
    ]
    assert places == ["data/returns/intake.py"]


def test_a_writer_that_does_not_ask_is_seen() -> None:
    source = "def give(ledger, by):\n    ledger.append('x', {}, actor=by.subject)\n"
    assert list(writers(source)) == [("give", False)]
