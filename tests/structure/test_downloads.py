"""Every file leaves through one door, which writes to the ledger first."""

import ast
import tomllib
from collections.abc import Callable
from pathlib import Path, PurePath

Files = Callable[..., list[Path]]
DOOR = PurePath("pages/parts/downloads.py")


def buttons(source: str) -> list[int]:
    """Lines that name Streamlit's button for downloads, however it is reached."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.Attribute) and node.attr == "download_button")
        or (isinstance(node, ast.alias) and node.name == "download_button")
        or (isinstance(node, ast.Constant) and node.value == "download_button")
    ]


def test_only_the_door_gives_files_away(root: Path, ours: Files) -> None:
    sources = [path for path in ours("*.py") if path.parts[0] != "tests"]
    found = {path: lines for path in sources if (lines := buttons((root / path).read_text("utf-8")))}
    assert list(found) == [DOOR]
    assert len(found[Path(DOOR)]) == 1


def test_a_second_door_is_seen() -> None:
    for source in (
        "st.download_button('x', b'')",
        "give = column.download_button",
        "from streamlit import download_button",
        "getattr(st, 'download_button')('x', b'')",
    ):
        assert buttons(source) == [1], source


def test_no_table_has_a_door_of_its_own(root: Path) -> None:
    """The toolbar of every table would give its rows away without mark, scheme, base and entry; see the browser test too."""
    config = tomllib.loads((root / ".streamlit" / "config.toml").read_text("utf-8"))
    assert config["client"]["disableDataExport"] is True


def test_every_map_of_a_page_has_its_files_from_the_server(root: Path, ours: Files) -> None:
    """Where a page draws the map without them, a reader has no file of it; the browser's script makes none."""
    pages = [path for path in ours("*.py", below="pages") if "coverage_map(" in (root / path).read_text("utf-8")]
    assert [path.name for path in pages] == ["map.py", "map_files.py"]
    scripts = sorted((root / "geo" / "component" / "src").glob("*.js"))
    assert [path.name for path in scripts if "createObjectURL" in path.read_text("utf-8")] == []
    assert [path.name for path in scripts if ".download" in path.read_text("utf-8")] == []
