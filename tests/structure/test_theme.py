"""Both themes can be read: text at 4.5:1, and the outline of every control at 3:1, on the grounds they stand on."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

HUES = ("red", "orange", "yellow", "green", "blue", "violet", "gray")
FADED = 0.6  # Streamlit paints captions and placeholders with the ink at this strength


def rgb(colour: str) -> tuple[float, float, float]:
    assert re.fullmatch(r"#[0-9a-f]{6}", colour), colour
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue


def luminance(colour: tuple[float, float, float]) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str, strength: float = 1.0) -> float:
    """Contrast of an ink, laid on a ground at a strength from 0 to 1, against that ground."""
    seen = tuple(strength * a + (1 - strength) * b for a, b in zip(rgb(ink), rgb(ground), strict=True))
    darker, lighter = sorted((luminance((seen[0], seen[1], seen[2])), luminance(rgb(ground))))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_the_published_measure() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.fixture(scope="module")
def config(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / ".streamlit/config.toml").read_text("utf-8"))


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, config: dict[str, Any]) -> dict[str, Any]:
    chosen: dict[str, Any] = config["theme"][request.param]
    return chosen


def grounds(theme: dict[str, Any]) -> set[str]:
    return {part[key] for part in (theme, theme["sidebar"]) for key in ("backgroundColor", "secondaryBackgroundColor")}


def test_text_can_be_read(theme: dict[str, Any]) -> None:
    inks = ["textColor", "linkColor", "primaryColor", *(f"{hue}TextColor" for hue in HUES)]
    faint = {
        f"{ink} on {ground}": round(ratio, 2)
        for ink in inks
        for ground in grounds(theme)
        if (ratio := contrast(theme[ink], ground)) < 4.5
    }
    faint |= {
        f"faded text on {ground}": round(ratio, 2)
        for ground in grounds(theme)
        if (ratio := contrast(theme["textColor"], ground, FADED)) < 4.5
    }
    assert faint == {}


def test_notices_and_table_heads_can_be_read(theme: dict[str, Any]) -> None:
    pairs = [(f"{hue}TextColor", f"{hue}BackgroundColor") for hue in HUES]
    pairs += [
        ("dataframeHeaderTextColor", "dataframeHeaderBackgroundColor"),
        ("codeTextColor", "codeBackgroundColor"),
    ]
    assert {
        pair: contrast(theme[pair[0]], theme[pair[1]])
        for pair in pairs
        if contrast(theme[pair[0]], theme[pair[1]]) < 4.5
    } == {}


def test_controls_can_be_seen(theme: dict[str, Any]) -> None:
    faint = {
        f"{key} on {ground}": round(ratio, 2)
        for key in ("borderColor", "primaryColor")
        for ground in grounds(theme)
        if (ratio := contrast(theme[key], ground)) < 3
    }
    assert faint == {}
    assert [
        colour for colour in theme["chartCategoricalColors"] if contrast(colour, theme["backgroundColor"]) < 3
    ] == []


def test_nothing_of_ours_lives_outside(config: dict[str, Any]) -> None:
    assert config["server"]["address"] == "127.0.0.1"
    assert config["browser"]["gatherUsageStats"] is False
    assert config["client"]["showErrorDetails"] == "none"
    assert all(face["url"].startswith("app/static/") for face in config["theme"]["fontFaces"])


def test_every_setting_is_one_that_streamlit_knows(config: dict[str, Any]) -> None:
    from streamlit import config as known

    def flat(table: dict[str, Any], prefix: str = "") -> set[str]:
        keys = set()
        for key, value in table.items():
            keys |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {f"{prefix}{key}"}
        return keys

    assert flat(config) - set(known.get_config_options()) == set()
