"""What is chosen from more than six stands behind one button or in one box: pills are drawn where that is seen to."""

from collections.abc import Callable
from pathlib import Path

from pages.parts.choices import MOST_PILLS

Files = Callable[..., list[Path]]
DRAW_PILLS = {Path("pages/parts/choices.py")}
"""The second draws them behind the chips of the line of the view."""
DRAW_TABLES = {
    Path("pages/parts/checks.py"),
    Path("pages/about/sections.py"),
    Path("pages/places/profile/sections.py"),
}
"""Short tables with marks in their words."""


def test_pills_and_tables_are_drawn_in_one_way(root: Path, ours: Files) -> None:
    text = {path: (root / path).read_text("utf-8") for path in ours("*.py", below="pages")}
    assert MOST_PILLS == 6
    assert {path for path, words in text.items() if "st.pills" in words} == DRAW_PILLS
    assert {path for path, words in text.items() if "st.table(" in words} == DRAW_TABLES
    assert [path for path, words in text.items() if "st.dataframe" in words] == []
