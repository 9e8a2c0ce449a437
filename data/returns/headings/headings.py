"""Which rows of a sheet hold its headings, told by what they say: in one line or up to four, under groups or not.

Every row near the top is tried; the one under which most columns are understood wins. A title is never part of a
heading: a line of headings fills at least two cells, or one that is merged over some of the columns.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from data.returns.account import IsDistrict
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned, is_blank, plain_text
from data.returns.files.sheets import Merged, Sheet, Sheets, Value
from data.returns.headings.bare_status import with_status
from data.returns.headings.heading_column import Column
from data.returns.headings.period_columns import with_statuses_by_period
from data.returns.headings.sector_columns import with_sectors_across
from data.returns.words import kinds
from data.returns.words.export_headings import is_mark_heading, is_value_heading, units_in, value_heading
from data.returns.words.kind_table import Kind
from data.returns.words.legend import is_legends_title, is_row_of_codes
from data.returns.words.scripts import is_regional
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import concepts

_COLUMNS = 120
_TIERS = 4
_LOOKED_AT = 200
HEADING_WITHIN = 40
"""Rows from the top among which the headings are looked for."""


@dataclass(frozen=True)
class Heading:
    """The heading of a table: its rows from 0, its columns, and how many of them are understood."""

    first: int
    last: int
    columns: tuple[Column, ...]
    score: float
    district_column: int = 0
    """A column told to be the districts' by the names in it, where no heading says so."""
    by_hand: bool = field(default=False, compare=False)

    def path(self, column: int) -> str:
        """The heading of a column in one line; blank for a column without one."""
        return next((one.path for one in self.columns if one.number == column), "")


def heading_of(sheet: Sheet, is_district: IsDistrict, choices: Choices) -> Heading | None:
    """The best heading of a sheet, or None where no row of it says what a return would hold."""
    for name, first, last in choices.headings:
        if name == sheet.label and sheet.above < first <= last <= sheet.above + len(sheet.rows):
            found = _heading(sheet, first - 1 - sheet.above, last - 1 - sheet.above, is_district, choices)
            return Heading(found.first, found.last, found.columns, found.score, found.district_column, by_hand=True)
    candidates = [
        _heading(sheet, first, last, is_district, choices)
        for last in range(min(len(sheet.rows), HEADING_WITHIN))
        for first in range(max(0, last - _TIERS + 1), last + 1)
        if _may_head(sheet, first, last)
    ]
    fit = [one for one in candidates if one.score > 0]
    # Of equals, fewer rows and the upper ones: a further line belongs to the heading only if it makes more of it plain.
    return max(fit, key=lambda one: (one.score, one.first - one.last, -one.first), default=None)


def with_columns_named(heading: Heading, sheet: Sheet, choices: Choices) -> Heading:
    """The heading with each column that has no heading of its own and that a person named by its letter: 'Sheet1!D'."""
    own = {one.number for one in heading.columns}
    named = [
        Column(number, ("",))
        for number in range(1, sheet.width + 1)
        if number not in own
        and choices.column(sheet.name, sheet.column_name(number), sheet.column_name(number)) not in {"", ASIDE}
    ]
    columns = sorted((*heading.columns, *named), key=lambda one: one.number)
    return replace(heading, columns=tuple(columns)) if named else heading


def likely_heading(sheet: Sheet, is_district: IsDistrict, choices: Choices) -> Heading | None:
    """The row that names the districts, or the first with several texts, where no heading is understood: for a person."""
    within = range(min(len(sheet.rows), HEADING_WITHIN))
    rows = [row for row in within if _is_line(sheet, row)]
    if sheet.listed[2]:
        # Below a list's own heading 'District' may stand alone.
        rows = [row for row in within if any(not is_blank(value) for value in sheet.rows[row])][:1]
    found = [_heading(sheet, row, row, is_district, choices) for row in rows]
    named = [one for one in found if any("district" in {f.name for f in c.fields.values()} for c in one.columns)]
    return next(iter(named or found), None)


def _may_head(sheet: Sheet, first: int, last: int) -> bool:
    """Whether rows may be lines of a heading: words only, and no group above them left out."""
    if not all(_is_line(sheet, row) for row in range(first, last + 1)):
        return False
    if _is_divided_below(sheet, last):
        return False
    return first == 0 or not _is_group_line(sheet, first - 1)


def _is_line(sheet: Sheet, row: int) -> bool:
    cells = sheet.rows[row]
    if any(value is not None and not isinstance(value, str) for value in cells) or is_row_of_codes(cells):
        return False
    filled = [index + 1 for index, value in enumerate(cells) if text_of(cells, index)]
    if len(filled) > 1:
        return True
    return len(filled) == 1 and _is_partly_merged(sheet, row + 1, filled[0])


def _is_partly_merged(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell is merged over some columns and not from the first one: a group, and no title."""
    block = _block(sheet, row, column)
    return block is not None and block.right > block.left and block.left > 1


def _is_divided_below(sheet: Sheet, last: int) -> bool:
    """Whether a cell of the line is merged over columns that the next line names one by one: then that belongs to it."""
    if last + 1 >= len(sheet.rows) or not _is_line(sheet, last + 1):
        return False
    below = sheet.rows[last + 1]
    return any(
        block.bottom == last + 1
        and block.right > block.left
        and sum(bool(text_of(below, column - 1)) for column in range(block.left, block.right + 1)) > 1
        for block in sheet.merged
    )


def _is_group_line(sheet: Sheet, row: int) -> bool:
    """Whether a row names groups of columns: leaving it out would change what the headings below it say."""
    if not _is_line(sheet, row):
        return False
    texts = [
        text_of(sheet.rows[row], index)
        for index in range(len(sheet.rows[row]))
        if not _is_title_over_place(sheet, row, index) and not is_legends_title(text_of(sheet.rows[row], index))
    ]
    if _is_label_and_value([text for text in texts if text]):
        return False
    # 'Total districts: 23' is a banner, and no group of columns.
    statement = [concepts(text) for text in texts if text and not re.search(r"[:=]\s*\d", text)]
    if any(text and is_value_heading(text) for text in texts):
        return True
    return any(one and one - {"SERIAL", "NUMBER", "DIGIT", "DATE", "NAME"} for one in statement)


def _is_title_over_place(sheet: Sheet, row: int, index: int) -> bool:
    """Whether a text stands over the serial numbers or the districts and says more than these: no group holds them alone."""
    below = sheet.rows[row + 1] if row + 1 < len(sheet.rows) else ()
    head, own = concepts(text_of(below, index)), concepts(text_of(sheet.rows[row], index))
    block = _block(sheet, row + 1, index + 1)
    is_wide = block is not None and block.right > block.left
    return (
        bool(head)
        and head is not None
        and head <= _OF_PLACES
        and not is_wide
        and not (own or frozenset()) <= _OF_PLACES
    )


_OF_PLACES = frozenset({"SERIAL", "DISTRICT", "NUMBER", "NAME", "STATE", "UT", "CODE", "LGD"})


def _is_label_and_value(texts: Sequence[str]) -> bool:
    """Whether a row is a line of a title in two cells: 'As on' and a day, 'State' and its name."""
    if len(texts) != 2:
        return False
    label, value = concepts(texts[0]), concepts(texts[1])
    return label is not None and bool(label) and label <= _OF_TITLES and not value


_OF_TITLES = frozenset({"STATE", "UT", "NAME", "ASON", "DATE", "SCHEME", "PERIOD", "YEAR", "UNIT"})


def _block(sheet: Sheet, row: int, column: int) -> Merged | None:
    return next(
        (one for one in sheet.merged if one.top <= row <= one.bottom and one.left <= column <= one.right),
        None,
    )


def _heading(sheet: Sheet, first: int, last: int, is_district: IsDistrict, choices: Choices) -> Heading:
    columns = _columns(sheet, first, last, choices.kind)
    understood, own, places = 0, set(), set()
    leaves = [column.tiers[-1] for column in columns if column.answer is None]
    are_answers = len(leaves) > 2 and 2 * sum(yes_or_no(text) is not None for text in leaves) > len(leaves)
    if are_answers or any(is_district(text) for column in columns for text in column.tiers):
        return Heading(first, last, columns, 0.0)
    for column in columns:
        chosen = choices.column(sheet.name, column.path, sheet.column_name(column.number))
        names = {one.name for one in column.fields.values()} if not chosen else {chosen} - {ASIDE}
        if names or (not chosen and column.is_understood):
            understood += 1
        own |= names - kinds.PLACE_FIELDS
        places |= names & {"district", "district_code", "state", "committee"}
    district_column = 0 if places & {"district", "district_code"} else _named_column(sheet, last, columns, is_district)
    score = float(understood + (1 if district_column else 0)) + _last_line_bonus(sheet, first, last, columns)
    has_place = bool(places) or bool(district_column) or is_district(sheet.name)
    # A table of figures is about no place.
    is_of_figures = {"measure", "value"} <= own
    if not own or not (has_place or understood > 1) or (understood < 2 and not district_column and not is_of_figures):
        score = 0.0
    return Heading(first, last, columns, score, district_column)


def _last_line_bonus(sheet: Sheet, first: int, last: int, columns: Sequence[Column]) -> float:
    """Something for a last line that only divides the ones above: 'Yes/No' and 'Date' under a step, blank under the names."""
    if first == last:
        return 0.0
    line = [text_of(sheet.rows[last], column.number - 1) for column in columns]
    names = [
        text
        for column, text in zip(columns, line, strict=True)
        if text and {"district", "district_code"} & {one.name for one in column.fields.values()}
    ]
    statement = [concepts(text) for text in line if text]
    is_fit = not names and all(one is not None and one <= {"DATE", "YESNO", "NUMBER", "STATUS"} for one in statement)
    is_fit = is_fit or (not names and all(units_in(text) and value_heading(text) for text in line if text))
    is_fit = is_fit or (not names and all(is_mark_heading(text) for text in line if text))
    is_row = any(yes_or_no(text) is not None for text in line if text)
    return 0.1 if is_fit and not is_row and len(statement) > 1 else 0.0


def _columns(sheet: Sheet, first: int, last: int, kind: Kind | None) -> tuple[Column, ...]:
    width = min(max(len(sheet.rows[row]) for row in range(first, last + 1)), _COLUMNS)
    lines = [[text_of(sheet.rows[row], index) for index in range(width)] for row in range(first, last + 1)]
    columns: list[Column] = []
    for index in range(width):
        tiers: list[str] = []
        for at, line in enumerate(lines):
            text = line[index] or _spanning(sheet, lines, at, first, index)
            if text and (not tiers or tiers[-1] != text):
                tiers.append(text)
        if tiers:
            statement = kinds.said_of(tiers)
            if statement is not None and columns and columns[-1].number == index:
                statement = kinds.with_day_of(statement, columns[-1].statement)
            if statement is not None:
                statement = with_status(statement, sheet, last, index)
            columns.append(Column(index + 1, tuple(tiers), statement))
            if len(columns) > 1 and _are_yes_and_no(*columns[-2:]):
                columns[-2] = replace(columns[-2], answer=True)
                columns[-1] = replace(columns[-1], statement=columns[-2].statement, answer=False)
    columns = with_statuses_by_period(with_sectors_across(columns, sheet, last), sheet, last, kind)
    statements = [one.statement for one in columns if one.statement is not None]
    is_of_plans = any(one & {"PLAN", "PLANWORD", "DRAFT", "IMPLEMENT"} for one in statements)
    if not is_of_plans or any("CONSTITUTED" in one for one in statements):
        return tuple(columns)
    # 'DEPC approval date' beside the status or another step of a plan is the day on which the committee approved the plan.
    return tuple(
        replace(one, statement=one.statement | {"PLAN"})
        if one.statement is not None and kinds.is_approval_by_committee(one.statement)
        else one
        for one in columns
    )


def _are_yes_and_no(first: Column, second: Column) -> bool:
    """Whether two columns are the answers to one heading over both."""
    is_one = len(first.tiers) > 1 and first.tiers[:-1] == second.tiers[:-1] and second.number == first.number + 1
    return is_one and (yes_or_no(first.tiers[-1]), yes_or_no(second.tiers[-1])) == (True, False)


def _spanning(sheet: Sheet, lines: Sequence[Sequence[str]], at: int, first: int, index: int) -> str:
    """The group over a blank cell: that of its merged block, or the text to its left where headings stand below both."""
    block = _block(sheet, first + at + 1, index + 1)
    if block is not None:
        # Of a block that begins above, the text stands in the line above already.
        is_own = block.top == first + at + 1 and block.left - 1 < len(lines[at])
        return lines[at][block.left - 1] if is_own else ""
    below = lines[at + 1 :]
    if not any(line[index] for line in below):
        return ""
    for left in range(index - 1, -1, -1):
        if lines[at][left]:
            is_merged = _block(sheet, first + at + 1, left + 1) is not None
            return lines[at][left] if not is_merged and any(line[left] for line in below) else ""
    return ""


def _named_column(sheet: Sheet, last: int, columns: Sequence[Column], is_district: IsDistrict) -> int:
    """The one column of names that are districts', where no heading says which it is."""
    fit = columns_of_districts(sheet, last, columns, is_district)
    return fit[0] if len(fit) == 1 else 0


def columns_of_districts(
    sheet: Sheet, last: int, columns: Sequence[Column], is_district: IsDistrict
) -> tuple[int, ...]:
    """The columns of names that are districts', of those whose heading does not say what they hold."""
    taken = {one.number for one in columns if _is_own(one)}
    counts: dict[int, list[float]] = {}
    below = sheet.rows[last + 1 : last + 1 + _LOOKED_AT]
    # A name alone in its row stands over the rows below it, whatever column it is written in.
    whole = [cells for cells in below if sum(not is_blank(value) for value in cells) > 1]
    for cells in whole or below:
        for index, value in enumerate(cells[:_COLUMNS]):
            # A word of headings among them, as 'Total', is no name.
            is_text = isinstance(value, str) and not is_blank(value) and not concepts(value)
            if index + 1 not in taken and isinstance(value, str) and is_text:
                found = counts.setdefault(index + 1, [0, 0])
                # Not every name in another script than the register's sounds like the register's own.
                found[0] += 1 if is_district(value) or not is_regional(value) else 0.5
                found[1] += is_district(value)
    return tuple(number for number, (filled, names) in counts.items() if names and 3 * names >= 2 * filled)


def _is_own(column: Column) -> bool:
    """Whether a heading says what its column holds; 'Item' may stand over anything, 'District with Census code' over 'Agra (146)'."""
    names = {one.name for one in column.fields.values()}
    if "census_code" in names:
        return False
    return bool(names - {"serial", "product_name", "goods"}) or column.is_other


def text_of(row: Sequence[Value], index: int) -> str:
    """The text of a cell, counted from 0; blank for a number, a date or nothing."""
    value = row[index] if index < len(row) else None
    return cleaned(value).text if isinstance(value, str) else ""


GIVE_HEADINGS = "Give the columns headings as in the template: District, and Status, Product, Order number or Value"


def no_heading(sheets: Sheets) -> CellFault:
    """The fault of a file in which no row heads a table."""
    texts = [
        plain_text(value)
        for sheet in sheets.sheets
        for row in sheet.rows[:HEADING_WITHIN]
        for value in row
        if isinstance(value, str) and not is_blank(value)
    ]
    if not texts:
        return CellFault("the file holds no filled cell", "Send the file that holds the return")
    shown = ", ".join(repr(text[:30]) for text in texts[:6])
    return CellFault(f"no row of headings was found; the first texts are {shown}{what_else(texts)}", GIVE_HEADINGS)


# How Kruti Dev and its like, fonts of before Unicode, spell district, product, State, name, committee, plan, number and date.
_OLD_FONT = frozenset(
    {
        "ftyk",
        "ftys",
        "ftyksa",
        "ftyk&",
        "mRikn",
        "jkT;",
        "uke",
        "lfefr",
        "tuin",
        "fnukad",
        "fnukWad",
        "dzekad",
        "Øekad",
        "vuqeksfnr",
        "dk",
        "dh",
    }
)


def what_else(texts: Iterable[str]) -> str:
    """What a file without headings is instead, as words that end a sentence; blank where one cannot tell."""
    words = [word for text in texts for word in text.split()]
    if len(_OLD_FONT.intersection(words)) > 1:
        return ": its Hindi is written for a font of before Unicode, such as Kruti Dev. Convert it to Unicode and send it again"
    if any(word.lower().strip(",.:;()") == "aspirational" for word in words):
        return ": a list of Aspirational Districts is no return, it is NITI Aayog's and comes with the reference tables"
    return ""
