"""Colours of cells in words: 'light green (#C6EFCE)'. The figure tells two greens apart, the word says which is meant."""

import colorsys
from functools import lru_cache

_HUES = (
    (15, "red"),
    (46, "orange"),
    (70, "yellow"),
    (165, "green"),
    (195, "turquoise"),
    (255, "blue"),
    (295, "purple"),
    (345, "pink"),
    (361, "red"),
)
_WHITE, _BLACK, _GREY = 0.985, 0.09, 0.04
_LIGHT, _DARK, _BROWN = 0.78, 0.22, 0.35


@lru_cache(maxsize=2_000)
def colour_name(rgb: str) -> str:
    """The name of six hexadecimal digits; blank for white, black and what is no colour: that is a cell's plain look."""
    try:
        red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    except ValueError:
        return ""
    hue, lightness, _ = colorsys.rgb_to_hls(red, green, blue)
    if not _BLACK < lightness < _WHITE:
        return ""
    is_grey = max(red, green, blue) - min(red, green, blue) < _GREY
    word = "grey" if is_grey else next(name for end, name in _HUES if hue * 360 < end)
    word = "brown" if word == "orange" and lightness < _BROWN else word
    shade = "light " if lightness > _LIGHT else "dark " if lightness < _DARK else ""
    return f"{shade}{word} (#{rgb.upper()})"


def tinted(rgb: str, tint: float) -> str:
    """A colour made lighter (above 0) or darker (below 0) by a share, as the spreadsheet programs do."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    lightness = lightness * (1 + tint) if tint < 0 else lightness + (1 - lightness) * tint
    return "".join(f"{round(one * 255):02X}" for one in colorsys.hls_to_rgb(hue, min(max(lightness, 0), 1), saturation))
