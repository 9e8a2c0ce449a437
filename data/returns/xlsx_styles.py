"""How a workbook's cells look: the fill, the colour of the letters and the line through them, by number of style and text."""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from openpyxl.styles.colors import COLOR_INDEX

from data.returns.colour_names import colour_name, tinted

OFF = {"0", "false"}
"""How a mark such as a line through the letters is switched off."""
_SECTIONS = {"fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"}
_NO_FILL = {"none", "gray125", ""}
# The colours of a workbook that names none: light and dark come in the other order than in the theme's own list.
_THEME = (
    *("FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59"),
    *("8064A2", "4BACC6", "F79646", "0000FF", "800080"),
)
_THEME_ORDER = (1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11)


@dataclass(frozen=True)
class Styles:
    """By number of a cell's style or of a shared text: what is struck through, and the names of colours."""

    struck: frozenset[str]
    struck_texts: frozenset[str]
    fills: Mapping[str, str]
    inks: Mapping[str, str]
    inks_of_texts: Mapping[str, str]


def styles_of(archive: zipfile.ZipFile) -> Styles:
    """The styles of a workbook; nothing where it has none."""
    names = {one.lower(): one for one in archive.namelist()}
    theme = _theme(archive, names)
    styles, texts = _Seen(theme), _Texts(theme)
    for part, seen in (("xl/styles.xml", styles.start), ("xl/sharedstrings.xml", texts.start)):
        if part in names:
            walk(archive, names[part], seen)
    struck = {str(number) for number, is_struck in enumerate(styles.struck) if is_struck}
    return Styles(
        frozenset(str(number) for number, (font, _) in enumerate(styles.cells) if font in struck),
        frozenset(str(number) for number, is_struck in enumerate(texts.struck) if is_struck),
        _of(styles.cells, 1, styles.fills),
        _of(styles.cells, 0, styles.inks),
        {str(number): ink for number, ink in enumerate(texts.inks) if ink},
    )


def walk(archive: zipfile.ZipFile, part: str, start: Callable[[str, dict[str, str]], None]) -> None:
    """Hand each element of a part, as it begins, to a function of its name and attributes."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with archive.open(part) as stream:
        parser.ParseFile(stream)


def bare_name(name: str) -> str:
    """An element's name without the prefix of its namespace."""
    return name.rsplit(":", 1)[-1]


def ink_of(attributes: Mapping[str, str], theme: tuple[str, ...] = _THEME) -> str:
    """The name of the colour that an element gives; blank for the plain ones."""
    rgb, tint = attributes.get("rgb", "")[-6:], attributes.get("tint", "0")
    for name, known in (("theme", theme), ("indexed", COLOR_INDEX)):
        number = attributes.get(name, "")
        if not rgb and number.isascii() and number.isdigit() and int(number) < len(known):
            rgb = known[int(number)][-6:]
    try:
        return colour_name(tinted(rgb, float(tint)) if float(tint) and rgb else rgb)
    except ValueError:
        return ""


@dataclass
class _Seen:
    """What the part of the styles says, in its order: fonts, fills, and the pair of both that a cell's style is."""

    theme: tuple[str, ...]
    struck: list[bool] = field(default_factory=list)
    inks: list[str] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    cells: list[tuple[str, str]] = field(default_factory=list)
    _section: str = ""
    _is_filled: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        bare = bare_name(name)
        self._section = bare if bare in _SECTIONS else self._section
        if self._section == "fonts":
            self._font(bare, attributes)
        elif self._section == "fills":
            self._fill(bare, attributes)
        elif bare == "xf" and self._section == "cellXfs":
            self.cells.append((attributes.get("fontId", ""), attributes.get("fillId", "")))

    def _font(self, bare: str, attributes: Mapping[str, str]) -> None:
        if bare == "font":
            self.struck.append(False)
            self.inks.append("")
        elif bare == "strike" and self.struck:
            self.struck[-1] = attributes.get("val", "1") not in OFF
        elif bare == "color" and self.inks:
            self.inks[-1] = ink_of(attributes, self.theme)

    def _fill(self, bare: str, attributes: Mapping[str, str]) -> None:
        if bare == "fill":
            self.fills.append("")
            self._is_filled = False
        elif bare == "patternFill":
            self._is_filled = attributes.get("patternType", "") not in _NO_FILL
        elif bare == "gradientFill":
            self._is_filled = True
        elif bare in {"fgColor", "color", "bgColor"} and self._is_filled and self.fills and not self.fills[-1]:
            self.fills[-1] = ink_of(attributes, self.theme)


@dataclass
class _Texts:
    """What the part of the shared texts says, in its order."""

    theme: tuple[str, ...]
    struck: list[bool] = field(default_factory=list)
    inks: list[str] = field(default_factory=list)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        bare = bare_name(name)
        if bare == "si":
            self.struck.append(False)
            self.inks.append("")
        elif bare == "strike" and self.struck and attributes.get("val", "1") not in OFF:
            self.struck[-1] = True
        elif bare == "color" and self.inks and not self.inks[-1]:
            self.inks[-1] = ink_of(attributes, self.theme)


def _of(cells: list[tuple[str, str]], at: int, known: list[str]) -> dict[str, str]:
    names = {str(number): name for number, name in enumerate(known) if name}
    return {str(number): names[cell[at]] for number, cell in enumerate(cells) if cell[at] in names}


def _theme(archive: zipfile.ZipFile, names: Mapping[str, str]) -> tuple[str, ...]:
    found: list[str] = []
    is_in_scheme = False

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal is_in_scheme
        bare = bare_name(name)
        is_in_scheme = bare == "clrScheme" or (is_in_scheme and bare != "fontScheme")
        if is_in_scheme and bare in {"srgbClr", "sysClr"} and len(found) < len(_THEME):
            found.append(attributes.get("lastClr") or attributes.get("val", ""))

    if "xl/theme/theme1.xml" in names:
        walk(archive, names["xl/theme/theme1.xml"], start)
    return tuple(found[at] for at in _THEME_ORDER) if len(found) == len(_THEME) else _THEME
