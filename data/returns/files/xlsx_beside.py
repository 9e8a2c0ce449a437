"""What lies over or beside the cells of a workbook's sheet: comments, text boxes, pictures, the page's header."""

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping

from openpyxl.utils import column_index_from_string

from data.returns.files.sheets import PICTURE, TEXT_BOX, SheetBuilder
from data.returns.files.xlsx_styles import bare_name, walk

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_HEADER_CODE = re.compile(r'&(?:"[^"]*"|\d+|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|[A-Za-z&])')
_OF_PAGES = frozenset({"page", "of", "sheet", "पृष्ठ"})
_LONGEST = 400


def take_beside(archive: zipfile.ZipFile, part: str, sheet: SheetBuilder) -> None:
    """Add to a sheet what lies beside its cells."""
    names = set(archive.namelist())
    for kind, target in _related(archive, part, names):
        if kind == "comments":
            _comments(archive, target, sheet)
        elif kind == "drawing":
            _drawing(archive, target, sheet)


def header_text(text: str) -> str:
    """What a page's header or footer says beside the page's number, the file's name and the day of printing; blank for nothing."""
    said = " ".join(_HEADER_CODE.sub(" ", text).split())
    words = re.findall(r"[^\W\d_]+", said.casefold())
    return said[:_LONGEST] if set(words) - _OF_PAGES else ""


def _related(archive: zipfile.ZipFile, part: str, names: set[str]) -> list[tuple[str, str]]:
    """Kind and name of each part that a sheet's part refers to."""
    folder, file = posixpath.split(part)
    found: list[tuple[str, str]] = []

    def relation(name: str, attributes: Mapping[str, str]) -> None:
        if bare_name(name) == "Relationship":
            target = attributes.get("Target", "")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.append((attributes.get("Type", "").rpartition("/")[2], posixpath.normpath(whole)))

    if (relations := posixpath.join(folder, "_rels", f"{file}.rels")) in names:
        walk(archive, relations, relation)
    return [(kind, target) for kind, target in found if target in names]


def _comments(archive: zipfile.ZipFile, target: str, sheet: SheetBuilder) -> None:
    for at, text in _texts_by(archive, target, "comment", "t"):
        if found := _ADDRESS.fullmatch(at):
            sheet.commented[int(found[2]), column_index_from_string(found[1])] = text


def _drawing(archive: zipfile.ZipFile, target: str, sheet: SheetBuilder) -> None:
    pictures = 0

    def picture(name: str, _: Mapping[str, str]) -> None:
        nonlocal pictures
        pictures += bare_name(name) == "pic"

    walk(archive, target, picture)
    sheet.beside += [(TEXT_BOX, text) for _, text in _texts_by(archive, target, "sp", "t") if text]
    if pictures:
        sheet.beside.append((PICTURE, str(pictures)))


def _texts_by(archive: zipfile.ZipFile, target: str, whole: str, piece: str) -> Iterator[tuple[str, str]]:
    """Address (blank where it has none) and text of each element of a name, put together from its pieces."""
    found: list[tuple[str, list[str]]] = []
    is_within = is_text = False

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal is_within, is_text
        bare = bare_name(name)
        if bare == whole:
            found.append((attributes.get("ref", ""), []))
            is_within = True
        elif bare in {"p", "br"} and is_within and found[-1][1]:
            found[-1][1].append(" ")
        is_text = bare == piece and is_within

    def end(name: str) -> None:
        nonlocal is_within, is_text
        is_text = False
        is_within = is_within and bare_name(name) != whole

    def characters(text: str) -> None:
        if is_text:
            found[-1][1].append(text)

    walk(archive, target, start, end, characters)
    yield from ((at, " ".join("".join(texts).split())[:_LONGEST]) for at, texts in found)
