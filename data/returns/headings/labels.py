"""Forms that write a label and its value in one cell, 'Name of District: Kamrup', parted into two cells of the same row."""

import re
from collections.abc import Iterable
from dataclasses import replace

from data.returns.account import IsDistrict, is_filled
from data.returns.choices import NOTHING_CHOSEN
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.headings import heading_of
from data.returns.words.kinds import KINDS, field_of
from data.returns.words.other_columns import other_column
from data.returns.words.vocabulary import concepts

_LABELLED = re.compile(r"\s*([^\W\d_][^:\uff1a]{1,80}?)\s*(?::\s*-?|\uff1a|:-|–|\s-)\s*(\S.*?)\s*", re.DOTALL)


def with_labels_parted(sheet: Sheet, is_district: IsDistrict, said: list[str]) -> Sheet:
    """The sheet with each such cell as a label and its value, where no row of it heads a table and one of them names a district.

    What was parted is added to `said`.
    """
    parted = {number: both for number, cells in enumerate(sheet.rows) if (both := _parted(cells)) is not None}
    # What stands behind 'District' and is no district's name may explain a column: 'District: as the register has it'.
    is_form = any(_names("district", label) and is_district(value) for label, value in parted.values())
    if not is_form or sheet.is_hidden or heading_of(sheet, is_district, NOTHING_CHOSEN) is not None:
        return sheet
    rows: list[tuple[Value, ...]] = [parted.get(number, cells) for number, cells in enumerate(sheet.rows)]
    said.append(f"{sheet.name}: a label and its value stand in one cell, and were read as two ({len(parted)} rows)")
    return replace(sheet, rows=tuple(rows))


def district_titled(texts: Iterable[str], is_district: IsDistrict) -> str:
    """The one district that titles name, 'District: Kamrup'; blank for none or several."""
    found = {name for text in texts if (name := district_labelled(text)) and is_district(name)}
    return next(iter(found)) if len(found) == 1 else ""


def district_labelled(text: str) -> str:
    """What stands behind the label in 'District: Kamrup'; blank for any other text."""
    match = _LABELLED.fullmatch(text)
    return match[2] if match and _names("district", match[1]) else ""


def forms_in(sheet: Sheet, is_district: IsDistrict) -> list[int]:
    """The rows, from 1, with which the forms of a sheet begin that stand one below the other: 'District' and a name beside it.

    Where two of them name known districts, the same label begins a form beside any name: it may be spelt otherwise.
    """
    pairs = {
        number: (names[0], names[1])
        for number, cells in enumerate(sheet.rows, start=1)
        if len(names := [str(one) for one in cells if isinstance(one, str) and is_filled(one) and not one.isdigit()])
        == 2
        and _names("district", names[0])
    }
    known = {label: set[str]() for label, _ in pairs.values()}
    for label, name in pairs.values():
        known[label] |= {name} if is_district(name) else set()
    labels = {label for label, names in known.items() if names}
    is_of_forms = len({name for names in known.values() for name in names}) > 1
    return [number for number, (label, _) in pairs.items() if label in labels] if is_of_forms else []


def _parted(cells: tuple[Value, ...]) -> tuple[str, str] | None:
    """The label and the value of a row whose one filled cell is its first and holds both; None for any other row."""
    filled = [value for value in cells if is_filled(value)]
    if len(filled) != 1 or not cells or not isinstance(cells[0], str) or filled[0] != cells[0]:
        return None
    found = _LABELLED.fullmatch(cells[0])
    statement = concepts(found[1]) if found else None
    if found is None or statement is None:
        return None
    is_known = any(field_of(kind, statement, found[1]) for kind in KINDS) or other_column(statement)
    return (found[1], found[2]) if is_known else None


def _names(field: str, text: str) -> bool:
    return any((one := field_of(kind, concepts(text), text)) is not None and one.name == field for kind in KINDS)
