"""What a table says by colours alone: blank cells in green and red, rows in yellow, one sign in two colours. None is a statement.

A person says what a colour means, as with a word of the State's own. What stands in words is read as it stands, and its colour named.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from data.returns.account import IsDistrict, is_filled
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault, first_of
from data.returns.files.cells import plain_text
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.headings import Heading
from data.returns.headings.tables import Row, Table
from data.returns.values.found import LOOK, Findings
from data.returns.words import kinds
from data.returns.words.kinds import Field, Kind
from data.returns.words.legend import Legend, Meaning
from data.returns.words.signs import is_sign
from data.returns.words.status_words import OWN_WORDS, status_said
from data.returns.words.vocabulary import word_key

_STATUS: Mapping[Kind, str] = {"plans": "stage", "committees": "status"}
_SHOWN, _LEGEND_CELLS = 6, 2
_NOT_READ = "colours are not read"


def coloured_status(
    sheet: Sheet, heading: Heading, columns: Mapping[str, Sequence[int]], kind: Kind, choices: Choices
) -> dict[str, tuple[int, ...]]:
    """The blank column whose cells differ in colour alone, as the status that no other column gives; else nothing."""
    name, district = _STATUS.get(kind, ""), next(iter(columns.get("district", ())), 0)
    if not name or name in columns or not district or not sheet.fills:
        return {}
    read = {number for numbers in columns.values() for number in numbers}
    paths = {one.number: one.path for one in heading.columns}
    rows = [row for row in range(heading.last + 2, len(sheet.rows) + 1) if is_filled(sheet.value(row, district))]
    for number in range(1, sheet.width + 2):
        place = sheet.column_name(number)
        chosen = choices.column(sheet.name, paths.get(number, ""), place)
        if number in read or chosen or any(is_filled(sheet.value(row, number)) for row in rows):
            continue
        if len({_own(sheet, row, number, district) for row in rows}) > 1:
            return {name: (number,)}
    return {}


def colours_explained(sheets: Sequence[Sheet], is_district: IsDistrict) -> dict[str, tuple[Meaning, ...]]:
    """Each colour beside or behind a text that stands alone in its row: a legend's 'Constituted' next to a green cell."""
    found: dict[str, dict[str, Meaning]] = defaultdict(dict)
    for sheet in sheets:
        for row, column, colour, text in _swatches(sheet):
            if _is_status(text) or not is_district(text):
                meaning = Meaning(text, sheet.cell_name(row, column))
                found[colour].setdefault(text.casefold(), meaning)
    return {colour: tuple(meanings.values()) for colour, meanings in found.items()}


def rows_of_swatches(sheet: Sheet, below: int, districts: Collection[int]) -> frozenset[int]:
    """A legend's rows below a row: a blank cell of a colour beside a text that is a status, or does not stand where districts do."""
    return frozenset(
        row
        for row, column, _, text in _swatches(sheet)
        if row > below and (_is_status(text) or (column not in districts and (row, column) not in sheet.fills))
    )


def _swatches(sheet: Sheet) -> Iterator[tuple[int, int, str, str]]:
    """Row, column, colour and text of what may be a legend's entries."""
    by_row: dict[int, list[int]] = defaultdict(list)
    for row, column in sorted(sheet.fills):
        by_row[row].append(column)
    for row, columns in by_row.items():
        filled = [at for at in range(1, sheet.width + 1) if is_filled(sheet.value(row, at))]
        text = sheet.value(row, filled[0]) if len(filled) == 1 else None
        if not isinstance(text, str) or len(columns) > _LEGEND_CELLS:
            continue
        for column in columns:
            is_beside = abs(column - filled[0]) == 1 and (row, filled[0]) not in sheet.fills
            if is_beside or (column == filled[0] and _is_status(text)):
                yield row, filled[0], sheet.fills[row, column], plain_text(text)


def _is_status(text: str) -> bool:
    return any(status_said(name, text) for name in _STATUS.values())


def with_colours_read(table: Table, choices: Choices, legend: Legend, found: Findings, filled: list[str]) -> Table:
    """The table with each colour that a person gave a meaning as that status; the others are faults, or notes beside words."""
    if not table.sheet.fills and not table.sheet.inks:
        return table
    return _Colours(table, choices, legend, found, filled).read()


class _Colours:
    def __init__(self, table: Table, choices: Choices, legend: Legend, found: Findings, filled: list[str]) -> None:
        self._table, self._sheet = table, table.sheet
        self._choices, self._legend = choices, legend
        self._found, self._filled = found, filled
        self._district = table.column("district")
        self._grounds = {row.number: self._sheet.fills.get((row.number, self._district), "") for row in table.rows}
        is_striped = _is_striped([self._grounds[row.number] for row in table.rows])
        self._is_by_row = not is_striped and len(set(self._grounds.values())) > 1
        fields = {one.name: one for one in kinds.FIELDS[table.kind]}
        told = kinds.ANSWERED.get(table.kind, frozenset())
        self._telling = [
            fields[name] for name in table.columns if name in told or (name in fields and fields[name].holds == "word")
        ]
        self._said: dict[tuple[int, int], str] = {}
        self._asked: set[int] = set()

    def read(self) -> Table:
        for one in self._telling:
            for number in self._table.columns[one.name]:
                self._blanks(one, number)
                self._signs(one, number)
        self._name_the_rest()
        if not self._said:
            return self._table
        return replace(self._table, rows=tuple(map(self._row, self._table.rows)))

    def _row(self, row: Row) -> Row:
        cells: dict[str, tuple[Value, ...]] = {
            name: tuple(
                self._said.get((row.number, number), value)
                for number, value in zip(self._table.columns[name], values, strict=True)
            )
            for name, values in row.cells.items()
        }
        return Row(row.number, cells)

    def _blanks(self, one: Field, number: int) -> None:
        """Blank cells of a column that differ in colour, each colour for itself; a row's own colour where the row says nothing."""
        sheet = self._sheet
        own = {row.number: _own(sheet, row.number, number, self._district) for row in self._table.rows}
        is_apart = len(set(own.values())) > 1
        by_colour: dict[str, list[int]] = defaultdict(list)
        for row in self._table.rows:
            at = (row.number, number)
            if is_filled(sheet.value(*at)) or self._is_covered(*at) or self._is_aside(*at):
                continue
            colour = own[row.number] if is_apart else ""
            if not colour and self._is_by_row and self._is_first(one, number) and self._says_nothing(row):
                colour = self._grounds[row.number]
            if colour:
                by_colour[colour].append(row.number)
        for colour, rows in by_colour.items():
            cells = first_of([sheet.address(row, number) for row in rows], _SHOWN)
            verb = "holds no word and is" if len(rows) == 1 else "hold no word and are"
            self._ask(one, number, rows, colour, f"{cells} {verb} filled {colour}")

    def _signs(self, one: Field, number: int) -> None:
        """Cells with one sign in several colours, each colour for itself."""
        by_sign: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for row in self._table.rows:
            text = plain_text(self._sheet.value(row.number, number)) if self._is_read(row, one, number) else ""
            if is_sign(text):
                by_sign[text][self._sheet.inks.get((row.number, number), "")].append(row.number)
        for sign, by_ink in by_sign.items():
            for ink, rows in by_ink.items() if len(by_ink) > 1 else ():
                cells = first_of([self._sheet.address(row, number) for row in rows], _SHOWN)
                word = f"{sign} {ink or 'black'}"
                self._ask(one, number, rows, word, f"{cells} bear{'s' if len(rows) == 1 else ''} the sign {word}")

    def _ask(self, one: Field, number: int, rows: Sequence[int], word: str, what: str) -> None:
        """Read a colour as a person said it, or put the question."""
        may_say = one.name in OWN_WORDS
        self._asked.update(rows)
        meaning = self._choices.words_anywhere.get(word_key(word), "") if may_say else ""
        if meaning in {ASIDE, *OWN_WORDS.get(one.name, ())}:
            for row in rows:
                self._said[row, number] = "" if meaning == ASIDE else meaning.replace("_", " ")
            means = "stay not known" if meaning == ASIDE else f"were read as {meaning.replace('_', ' ')}"
            self._filled.append(f"{self._sheet.name}: {what}, and {means}, as it was said by hand")
            return
        told = [meant.text for meant in self._legend.get(word, ())]
        said = f" (the file says: {' or '.join(told)[:60]})" if told else ""
        likely = {status_said(one.name, text) for text in told} if may_say else set()
        proposal = next(iter(likely)) or "" if len(likely) == 1 else ""
        remedy = "Write the status in words"
        remedy += (
            f", or say by hand what the colour means{f' ({proposal}?)' if proposal else ''}"
            if may_say
            else ", or set the cells aside"
        )
        fault = self._sheet.fault(rows[0], number, f"{what}{said}: a colour is no statement", remedy)
        self._found.faults.append(replace(fault, word=word if may_say else "", proposal=proposal))

    def _name_the_rest(self) -> None:
        """Colours of rows and of cells that hold words: they are read as they stand, and a person looks."""
        sheet, rows = self._sheet, [row.number for row in self._table.rows]
        by_colour: dict[str, list[str]] = defaultdict(list)
        for row in rows if self._is_by_row else ():
            if self._grounds[row] and row not in self._asked:
                by_colour[f"filled {self._grounds[row]}"].append(sheet.row_name(row).rpartition("!")[2])
        for number in {self._district, *(at for one in self._telling for at in self._table.columns[one.name])}:
            cells = [row for row in rows if is_filled(sheet.value(row, number))]
            looks = {row: _own(sheet, row, number, self._district) for row in cells}
            inks = {row: sheet.inks.get((row, number), "") for row in cells}
            for word, by_row in (("filled", looks), ("written in", inks)):
                for row, colour in by_row.items() if len(set(by_row.values())) > 1 else ():
                    if colour and (row, number) not in self._said:
                        by_colour[f"{word} {colour}"].append(sheet.address(row, number))
        for look, places in by_colour.items():
            is_one = len(places) == 1
            what = f"{first_of(places, _SHOWN)} {'is' if is_one else 'are'} {look}, unlike the others: {_NOT_READ}"
            self._found.notes.append(CellFault(what, LOOK, sheet=sheet.name))

    def _is_first(self, one: Field, number: int) -> bool:
        """Whether a column is the one at which a row is asked about that says nothing in any."""
        words = [own for own in self._telling if own.holds == "word"] or self._telling
        return one is words[0] and number == self._table.columns[one.name][0]

    def _says_nothing(self, row: Row) -> bool:
        return not any(is_filled(value) for one in self._telling for value in row.cells[one.name])

    def _is_read(self, row: Row, one: Field, number: int) -> bool:
        at = self._table.columns[one.name].index(number)
        return is_filled(row.cells[one.name][at]) and is_filled(self._sheet.value(row.number, number))

    def _is_covered(self, row: int, column: int) -> bool:
        return any(
            one.top <= row <= one.bottom and one.left <= column <= one.right and (row, column) != (one.top, one.left)
            for one in self._sheet.merged
        )

    def _is_aside(self, row: int, column: int) -> bool:
        return self._choices.is_aside(self._sheet.cell_name(row, column))


def _own(sheet: Sheet, row: int, column: int, district: int) -> str:
    """A cell's fill; blank where it is that of the row, by the districts' cell."""
    fill = sheet.fills.get((row, column), "")
    return "" if fill == sheet.fills.get((row, district), "") else fill


def _is_striped(grounds: Sequence[str]) -> bool:
    """Whether rows are coloured in turn, as programs do to guide the eye: it says nothing."""
    return len(grounds) > 3 and len(set(grounds)) == 2 and all(one != other for one, other in pairwise(grounds))
