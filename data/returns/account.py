"""Where every filled cell of a file went: read, or set aside by name with the reason. Nothing is neither.

What looks like data and was not read is open: it keeps the return from being published until a person sets it aside.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from data.returns.choices import ASIDE, Choices
from data.returns.files.cells import is_blank, plain_text, read_date, shown_text
from data.returns.files.sheets import Broken, Sheet, Value
from data.returns.words.outside_texts import fact_in, is_sentence
from data.returns.words.status_words import WORDS, yes_or_no
from data.returns.words.vocabulary import plain

IsDistrict = Callable[[str], bool]
_SHOWN = 3
_FEWEST = 3
_SHOWN_LETTERS = 60


@dataclass(frozen=True)
class Aside:
    """What was not read: the name of its place, why, its cells, samples; `is_open` where a person must look at it."""

    place: str
    why: str
    cells: tuple[str, ...]
    samples: tuple[str, ...]
    is_open: bool = False
    text: str = ""
    """The whole of a sentence that stands outside the table and states nothing that is understood: a person reads it."""

    def sentence(self) -> str:
        """The thing set aside, in words."""
        shown = ", ".join(f"'{one}'" for one in self.samples)
        if not self.cells:
            return f"{self.place}: {self.why} ({shown})"
        count = f"{len(self.cells)} cell{'' if len(self.cells) == 1 else 's'}"
        return f"{self.place}: {self.why} ({count}{': ' + shown if shown else ''})"


def is_filled(value: Value) -> bool:
    """Whether a cell holds anything at all, were it only a dash."""
    return value is not None and (isinstance(value, Broken) or plain_text(value) != "")


def looks_like_data(value: Value, is_district: IsDistrict) -> bool:
    """Whether a cell is one that a return is made of: a name, a tick, a day, a status, or a formula without its value."""
    if isinstance(value, Broken | bool | date):
        return True
    if not isinstance(value, str) or len(value) > 100:
        return False
    if any(letter.isdigit() for letter in value) and isinstance(read_date(value), date):
        return True
    return yes_or_no(value) is not None or plain(value) in _STATUSES or is_district(value)


_STATUSES = frozenset(word for name in ("stage", "status") for word in WORDS[name]) - {"state", "district", ""}


class Account:
    """The cells of a file while it is laid out."""

    def __init__(self, choices: Choices, is_district: IsDistrict) -> None:
        self.asides: list[Aside] = []
        self._choices = choices
        self._is_district = is_district
        self._gone: dict[str, set[tuple[int, int]]] = {}
        self.read_count = 0
        self.passed: list[tuple[str, str]] = []
        """Texts outside the tables that a person set aside, now or with the layout's confirmed reading, each with its place."""

    def read(self, sheet: Sheet, row: int, column: int) -> None:
        """Count one cell as read; a cell is counted once."""
        place = sheet.place(row, column)
        gone = self._gone.setdefault(sheet.name, set())
        if place not in gone and is_filled(sheet.value(row, column)):
            gone.add(place)
            self.read_count += 1

    def set_aside(
        self,
        sheet: Sheet,
        place: str,
        why: str,
        cells: Iterable[tuple[int, int]],
        *,
        is_open: bool | None = None,
        is_text: bool = False,
    ) -> bool:
        """Name cells as not read; without `is_open` it is told by what they hold. Whether a person must look at it.

        `is_text` says that the cells are outside the table, where a sentence may qualify its rows.
        """
        gone = self._gone.setdefault(sheet.name, set())
        kept = [
            (row, column)
            for row, column in cells
            if is_filled(sheet.value(row, column)) and sheet.place(row, column) not in gone
        ]
        if not kept:
            return False
        values = [sheet.value(row, column) for row, column in kept]
        if is_open is None:
            is_open = any(looks_like_data(value, self._is_district) for value in values)
        figure_entries = tuple(sheet.address(row, column) for row, column in kept)
        by_hand = self._choices.is_aside(place, sheet.name, *(f"{sheet.name}!{one}" for one in figure_entries[:1]))
        gone.update(sheet.place(row, column) for row, column in kept)
        samples = tuple(dict.fromkeys(_shown(value) for value in values))[:_SHOWN]
        why = f"{why}; set aside by hand" if by_hand and is_open else why
        text = plain_text(values[0]) if is_text and not by_hand and _is_text(values) else ""
        self.asides.append(Aside(place, why, figure_entries, samples, is_open and not by_hand, text))
        return is_open and not by_hand

    def set_beside(self, sheet: Sheet, rows: Sequence[int], column: int, *, is_open: bool | None) -> None:
        """Name a table's cells that stand under no heading: several are a column, and open but for one that counts the rows."""
        gone = self._gone.setdefault(sheet.name, set())
        cells = [(row, column) for row in rows if sheet.place(row, column) not in gone]
        texts = [plain_text(value).strip(" .)(") for at in cells if not is_blank(value := sheet.value(*at))]
        if len(texts) > 1 and not _counts(texts):
            place = sheet.column_name(column)
            is_decided = self._choices.column(sheet.name, place, place) == ASIDE
            self.set_aside(sheet, place, "the column has no heading", cells, is_open=not is_decided)
            return
        for at in cells:
            name = sheet.cell_name(*at)
            self.set_aside(sheet, name, "the cell stands under no heading", [at], is_open=is_open)

    def read_title(self, sheet: Sheet, row: int, column: int, *, is_alone: bool) -> None:
        """Count a cell above the headings as read, if it is a title; a sentence is named, and one that states a fact is open."""
        at, value = (row, column), sheet.value(row, column)
        place = sheet.row_name(row) if is_alone else sheet.cell_name(row, column)
        if self.name_fact(sheet, place, at):
            return
        if isinstance(value, str) and is_sentence(value):
            self.set_aside(sheet, place, "the text stands outside the table", [at], is_open=False, is_text=True)
        else:
            self.read(sheet, row, column)

    def name_fact(self, sheet: Sheet, place: str, at: tuple[int, int]) -> bool:
        """Set a text outside the tables aside if it states a fact: a person must look at it, once for a layout. Whether it does."""
        value = sheet.value(*at)
        stated = fact_in(value, self._is_district) if isinstance(value, str) else ""
        if not stated:
            return False
        text, why = plain_text(value), f"the text {stated}, which is not read"
        is_passed = self._choices.is_aside(place, sheet.name, sheet.cell_name(*at))
        if is_passed or self._choices.passes(place, text):
            self.passed.append((text, place))
            self.set_aside(sheet, place, f"{why}; set aside by hand", [at], is_open=False)
        else:
            self.set_aside(sheet, place, why, [at], is_open=True)
        return True

    def are_districts(self, values: Iterable[Value]) -> bool:
        """Whether most of the cells that hold something name districts."""
        kept = [value for value in values if is_filled(value)]
        return bool(kept) and 2 * sum(isinstance(one, str) and self._is_district(one) for one in kept) > len(kept)

    def is_word_of_data(self, value: Value) -> bool:
        """Whether a cell looks like data and is no day: a title may have a day beside it."""
        is_day = isinstance(value, date) or (isinstance(value, str) and isinstance(read_date(value), date))
        return not is_day and looks_like_data(value, self._is_district)

    def close(self, sheet: Sheet) -> None:
        """Name what is left of a sheet, row by row: whatever no rule has spoken of is open."""
        for row in range(1, len(sheet.rows) + 1):
            cells = [(row, column) for column in range(1, len(sheet.rows[row - 1]) + 1)]
            self.set_aside(sheet, sheet.row_name(row), "no rule reads these cells", cells, is_open=True)


def counts_rows(texts: Sequence[str]) -> bool:
    """Whether a column's cells number its rows, from 1 on; of fewer than four nobody can tell."""
    return len(texts) > _FEWEST and texts[0].strip(" .)(") == "1" and _counts([one.strip(" .)(") for one in texts])


def _is_text(values: Sequence[Value]) -> bool:
    return len(values) == 1 and isinstance(values[0], str) and is_sentence(values[0])


def _counts(texts: Sequence[str]) -> bool:
    """Whether numbers count up, as serial numbers do, also anew in each part of a table."""
    numbers = [int(text) for text in texts if text.isdecimal()]
    return len(numbers) == len(texts) and all(after in {before + 1, 1} for before, after in pairwise(numbers))


def _shown(value: Value) -> str:
    text = value.text if isinstance(value, Broken) else shown_text(value)
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"


def filled_cells(sheet: Sheet) -> int:
    """How many cells of a sheet hold anything."""
    return sum(1 for row in sheet.rows for value in row if is_filled(value))
