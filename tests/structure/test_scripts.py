"""No script comes to the browser within a message: the content security policy would stop it, and its part of the page with it."""

import ast
from collections.abc import Callable
from pathlib import Path, PurePath

Files = Callable[..., list[Path]]
HOME = PurePath("pages/frame/browser_side.py")


def makers(source: str) -> list[int]:
    """Lines that name Streamlit's own maker of components."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and node.attr == "component"
        and ast.unparse(node.value).endswith("components.v2")
    ]


def test_every_script_of_ours_is_a_file(root: Path, ours: Files) -> None:
    found = {path: lines for path in ours("*.py") if (lines := makers((root / path).read_text("utf-8")))}
    assert [path for path in found if path.parts[0] != "tests"] == [HOME]


def test_a_folder_of_scripts_holds_nothing_else(root: Path, ours: Files) -> None:
    """Whatever lies in it is given to anyone who asks."""
    folders = {path.parent for path in ours("*.js", below="pages")}
    assert {folder.name for folder in folders} == {"assets"}
    assert [
        file for folder in folders for file in (root / folder).iterdir() if file.suffix not in {".js", ".css"}
    ] == []


def test_such_a_maker_is_seen() -> None:
    assert makers("st.components.v2.component('x', js='1')") == [1]
