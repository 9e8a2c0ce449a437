"""Nothing is asked of another host: the traps of Streamlit and pydeck that do so without saying it."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Files = Callable[..., list[Path]]


def calls(source: str, name: str) -> Iterator[dict[str | None, ast.expr]]:
    """The keywords of each call of a function or method with this name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func
            if (isinstance(called, ast.Attribute) and called.attr == name) or (
                isinstance(called, ast.Name) and called.id == name
            ):
                yield {keyword.arg: keyword.value for keyword in node.keywords}


def tab_icons_from_outside(source: str) -> list[str]:
    """Calls of set_page_config after which the browser fetches the tab's icon from a font host.

    It does so for a Material icon, and without page_icon for the Material icon of the page chosen from the menu.
    """
    faults = []
    for keywords in calls(source, "set_page_config"):
        icon = keywords.get("page_icon")
        if icon is None:
            faults.append("page_icon is missing")
        elif isinstance(icon, ast.Constant) and not str(icon.value).endswith((".svg", ".png", ".ico")):
            faults.append(f"page_icon={icon.value!r} is no file of ours")
    return faults


def decks_with_a_base_map(source: str) -> int:
    """Decks that would fetch a base map."""
    providers = [keywords.get("map_provider") for keywords in calls(source, "Deck")]
    return sum(not (isinstance(provider, ast.Constant) and provider.value is None) for provider in providers)


def test_the_tab_icon_is_a_file_of_ours(root: Path) -> None:
    assert tab_icons_from_outside((root / "dashboard.py").read_text("utf-8")) == []


def test_no_deck_fetches_a_base_map(root: Path, ours: Files) -> None:
    sources = [path for path in ours("*.py") if path.parts[0] != "tests"]
    assert [path for path in sources if decks_with_a_base_map((root / path).read_text("utf-8"))] == []


@pytest.mark.parametrize(
    "source", ['st.set_page_config(page_icon=":material/map:")', "st.set_page_config(layout='wide')"]
)
def test_an_icon_from_outside_is_seen(source: str) -> None:
    assert len(tab_icons_from_outside(source)) == 1


def test_an_icon_of_ours_is_let_through() -> None:
    assert tab_icons_from_outside('st.set_page_config(page_icon="static/icon.svg")') == []


def test_a_base_map_is_seen() -> None:
    assert decks_with_a_base_map("pdk.Deck(layers=[])") == 1
    assert decks_with_a_base_map("pydeck.Deck(map_provider=None)") == 0
