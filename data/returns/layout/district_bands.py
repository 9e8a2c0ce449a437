"""Districts that are named once, in a line of their own, above the products or values that are theirs."""

import re
from collections.abc import Mapping

from data.returns.account import is_filled
from data.returns.choices import Choices
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import Heading
from data.returns.headings.labels import district_labelled
from data.returns.names.names import Register
from data.returns.rows.rows import Columns, is_known, is_total
from data.returns.words import spelling
from data.returns.words.kind_table import KIND
from data.returns.words.kinds import Kind
from data.returns.words.vocabulary import concepts

_LETTER = re.compile(r"\s*(?:\(?(?:[A-Za-z]|[ivxIVX]{1,5})\s*[.)]|\(?[\u0900-\u0d7f]{1,2}\))\s+")
_DISTRICT = frozenset({"DISTRICT"})
_NAME_WORDS = 4


def bands_of_districts(
    sheet: Sheet, heading: Heading, columns: Columns, kind: Kind, register: Register, choices: Choices
) -> Mapping[int, str]:
    """Rows of one text that names the district of the rows below it, each with that name; blank where it was set aside by hand.

    Where one such row is certain, any other line of one text above rows without a district is taken for a name too, and asked
    about: the rows below it would else go to the district before it.
    """
    entries = columns.get(KIND[kind].spread, ())
    if not entries:
        return {}
    alone = _alone(sheet, heading, columns, register)
    certain = {
        row: name
        for row, text in alone.items()
        if (name := district_in_band(text, register))
        # 'District Collector' is signed below the last product.
        and (
            register.is_district(name)
            or district_labelled(text)
            or _is_over_rows_without_district(sheet, row, columns, entries)
        )
    }
    if not certain:
        return {}
    others = {
        row: text
        for row, text in alone.items()
        if row not in certain
        and not _is_entry(sheet, heading, row, entries)
        and _is_over_rows_without_district(sheet, row, columns, entries)
        and not is_total(sheet.rows[row - 1], columns, register)
        and not is_known(text, register)
        and not choices.is_aside(sheet.row_name(row))
    }
    return {row: "" if choices.is_aside(sheet.row_name(row)) else name for row, name in (certain | others).items()}


def district_in_band(text: str, register: Register) -> str:
    """The district that a line names: 'District: Kamrup', 'Bhavnagar District', 'A. Kamrup'; blank for any other line."""
    if spelling.key(text) in register.state_keys:
        return ""
    if labelled := district_labelled(text):
        return labelled
    name = spelling.bare(_LETTER.sub("", text))
    if register.is_district(name):
        return name
    has_word = any(concepts(word.strip(".,-:")) == _DISTRICT for word in text.split())
    is_name = 0 < len(name.split()) <= _NAME_WORDS and not re.search(r"[\d:;,/=]", name) and concepts(name) is None
    return name if has_word and is_name else ""


def _alone(sheet: Sheet, heading: Heading, columns: Columns, register: Register) -> dict[int, str]:
    """The rows that hold one text, not in the districts' own column; where there is none, also a name behind a number."""
    serial, district = columns.get("serial", ()), columns.get("district", ())
    found = {}
    for row in range(heading.last + 2, len(sheet.rows) + 1):
        filled = [at + 1 for at, value in enumerate(sheet.rows[row - 1]) if is_filled(value)]
        texts = [at for at in filled if at not in serial or len(filled) == 1]
        if len(texts) != 1 or texts[0] in district or not isinstance(value := sheet.value(row, texts[0]), str):
            continue
        if len(filled) == 1 or (not district and district_in_band(plain_text(value), register)):
            found[row] = plain_text(value)
    return found


def _is_entry(sheet: Sheet, heading: Heading, row: int, entries: tuple[int, ...]) -> bool:
    """Whether a line is one product of a list that gives nothing beside the products' names, as most of its rows show."""
    if not any(is_filled(sheet.value(row, at)) for at in entries):
        return False
    below = (sheet.rows[at - 1] for at in range(heading.last + 2, len(sheet.rows) + 1))
    counts = [sum(map(is_filled, cells)) for cells in below]
    return sum(count == 1 for count in counts) > sum(count > 1 for count in counts)


def _is_over_rows_without_district(sheet: Sheet, row: int, columns: Columns, entries: tuple[int, ...]) -> bool:
    places = [*columns.get("district", ()), *columns.get("district_code", ())]
    for below in range(row + 1, len(sheet.rows) + 1):
        if any(not is_blank(sheet.value(below, at)) for at in places):
            return False
        if any(not is_blank(sheet.value(below, at)) for at in entries):
            return True
    return False
