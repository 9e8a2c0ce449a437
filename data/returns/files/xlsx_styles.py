"""How a workbook's cells look: the fill, the colour of the letters and the line through them, by number of style and text."""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from openpyxl.styles.colors import COLOR_INDEX

from data.returns.files.colour_names import colour_name, tinted
from data.returns.files.raised import text_of

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
    raised_texts: Mapping[str, str]
    """Shared texts of which a part is raised, with that part in signs of its own: '145¹' and not '1451'."""
    white: frozenset[str]
    """Styles with white letters on no fill: what stands there is not seen."""


def styles_of(archive: zipfile.ZipFile) -> Styles:
    """The styles of a workbook; nothing where it has none."""
    names = {one.lower(): one for one in archive.namelist()}
    theme = _theme(archive, names)
    styles, texts = _Seen(theme), _Texts(theme)
    if "xl/styles.xml" in names:
        walk(archive, names["xl/styles.xml"], styles.start)
    if "xl/sharedstrings.xml" in names:
        walk(archive, names["xl/sharedstrings.xml"], texts.start, texts.end, texts.characters)
    struck = {str(number) for number, is_struck in enumerate(styles.struck) if is_struck}
    return Styles(
        frozenset(str(number) for number, (font, _) in enumerate(styles.cells) if font in struck),
        frozenset(str(number) for number, is_struck in enumerate(texts.struck) if is_struck),
        _of(styles.cells, 1, styles.fills),
        _of(styles.cells, 0, styles.inks),
        {str(number): ink for number, ink in enumerate(texts.inks) if ink},
        {str(number): text for number, text in texts.raised.items()},
        frozenset(str(number) for number, one in enumerate(styles.cells) if styles.is_white(*one)),
    )


def walk(
    archive: zipfile.ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    characters: Callable[[str], None] | None = None,
) -> None:
    """Hand each element of a part, as it begins, to a function of its name and attributes; its end and its text, if wanted."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    with archive.open(part) as stream:
        parser.ParseFile(stream)


def bare_name(name: str) -> str:
    """An element's name without the prefix of its namespace."""
    return name.rsplit(":", 1)[-1]


def ink_of(attributes: Mapping[str, str], theme: tuple[str, ...] = _THEME) -> str:
    """The name of the colour that an element gives; blank for the plain ones."""
    return colour_name(rgb_of(attributes, theme))


def rgb_of(attributes: Mapping[str, str], theme: tuple[str, ...]) -> str:
    """The colour that an element gives, as six hexadecimal digits; blank where it gives none."""
    rgb, tint = attributes.get("rgb", "")[-6:].upper(), attributes.get("tint", "0")
    for name, known in (("theme", theme), ("indexed", COLOR_INDEX)):
        number = attributes.get(name, "")
        if not rgb and number.isascii() and number.isdigit() and int(number) < len(known):
            rgb = known[int(number)][-6:].upper()
    try:
        return tinted(rgb, float(tint)) if float(tint) and rgb else rgb
    except ValueError:
        return ""


@dataclass
class _Seen:
    """What the part of the styles says, in its order: fonts, fills, and the pair of both that a cell's style is."""

    theme: tuple[str, ...]
    struck: list[bool] = field(default_factory=list)
    inks: list[str] = field(default_factory=list)
    whites: list[bool] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    cells: list[tuple[str, str]] = field(default_factory=list)
    patterned: list[bool] = field(default_factory=list)
    _section: str = ""

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
            self.whites.append(False)
        elif bare == "strike" and self.struck:
            self.struck[-1] = attributes.get("val", "1") not in OFF
        elif bare == "color" and self.inks:
            self.inks[-1] = ink_of(attributes, self.theme)
            rgb = rgb_of(attributes, self.theme)
            self.whites[-1] = rgb == "FFFFFF"

    def is_white(self, font: str, fill: str) -> bool:
        """Whether a font and a fill, by their numbers, show nothing: white letters on none."""
        is_filled = fill.isdigit() and int(fill) < len(self.fills) and self.patterned[int(fill)]
        return font.isdigit() and int(font) < len(self.whites) and self.whites[int(font)] and not is_filled

    def _fill(self, bare: str, attributes: Mapping[str, str]) -> None:
        if bare == "fill":
            self.fills.append("")
            self.patterned.append(False)
        elif bare == "patternFill" and self.fills:
            self.patterned[-1] = attributes.get("patternType", "") not in _NO_FILL
        elif bare == "gradientFill" and self.fills:
            self.patterned[-1] = True
        elif bare in {"fgColor", "color", "bgColor"} and self.fills and self.patterned[-1] and not self.fills[-1]:
            self.fills[-1] = ink_of(attributes, self.theme)


@dataclass
class _Texts:
    """What the part of the shared texts says, in its order."""

    theme: tuple[str, ...]
    struck: list[bool] = field(default_factory=list)
    inks: list[str] = field(default_factory=list)
    raised: dict[int, str] = field(default_factory=dict)
    _parts: list[tuple[str, bool]] = field(default_factory=list)
    _is_raised: bool = False
    _is_text: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        bare = bare_name(name)
        if bare == "si":
            self.struck.append(False)
            self.inks.append("")
            self._parts = []
        elif bare == "r":
            self._is_raised = False
        elif bare == "vertAlign":
            self._is_raised = attributes.get("val") == "superscript"
        elif bare == "t":
            self._is_text = True
        elif bare == "strike" and self.struck and attributes.get("val", "1") not in OFF:
            self.struck[-1] = True
        elif bare == "color" and self.inks and not self.inks[-1]:
            self.inks[-1] = ink_of(attributes, self.theme)

    def end(self, name: str) -> None:
        bare = bare_name(name)
        if bare == "t":
            self._is_text = False
        elif bare == "r":
            self._is_raised = False
        elif bare == "si" and (text := text_of(self._parts)):
            self.raised[len(self.struck) - 1] = text

    def characters(self, text: str) -> None:
        if self._is_text:
            self._parts.append((text, self._is_raised))


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
