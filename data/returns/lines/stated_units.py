"""The unit of a value of exports: what a person said of its column, its row's own cell, the column's heading, the title, a note.

A title in rupees says nothing of a column in dollars. Two units of one currency are asked: a person says which is the column's.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from data.export_units import UNIT
from data.returns.choices import Choices
from data.returns.headings.tables import Table, Title
from data.returns.lines.value_cells import Figure
from data.returns.words.export_headings import ValueHeading, known_units, names_amount, units_in

UNIT_REMEDY = "Write it in the heading, a column 'Unit' or the title, as in US$ million or Rs crore"


@dataclass(frozen=True)
class Doubt:
    """Why a value has no unit that is known, and what to do; `of` is the cell that it is asked of: unit, heading or value."""

    what: str
    remedy: str
    of: str


class StatedUnits:
    """The units of one table's values."""

    def __init__(self, table: Table, headings: Mapping[int, ValueHeading], choices: Choices, said: set[str]) -> None:
        """`said` is told to the person who confirms the reading."""
        sheet = table.sheet
        self._table = table
        self._headings = headings
        self._said = said
        paths = {one.number: one.path for one in table.heading.columns}
        self._by_hand = {
            number: units_in(written)
            for number in headings
            if (written := choices.unit(sheet.name, paths.get(number, ""), sheet.column_name(number)))
        }
        for number, units in self._by_hand.items():
            said.add(f"{sheet.column_name(number)} is in {_words(units)}, as it was said by hand")
        titles = _kept(table.titles, table, choices)
        self._titled = known_units([sheet.name, *titles.values()])
        self._places = " and ".join(f"'{at}'" for at, text in titles.items() if known_units([text]))
        self._column_names = {number: sheet.column_name(number) for number in headings}
        notes = _kept([Title(*one) for one in table.bands], table, choices)
        self._noted = {
            at: units for at, text in notes.items() if (units := known_units([text])) and not names_amount(text)
        }

    def of(self, written: str, column: int, figure: Figure) -> str | Doubt:
        """The unit of a value, or why it is not known. `written` is its row's own unit, blank for none."""
        heading = self._headings[column]
        own = units_in(written)
        if written and len(own & known_units([written])) != 1:
            return Doubt(f"'{written[:40]}' is no unit that is known here", UNIT_REMEDY, "unit")
        given = own | (self._by_hand.get(column) or ({heading.unit} if heading.unit else set()))
        if column not in self._by_hand:
            given = self._with_titles(given, heading, column)
        if not given and heading.scale in {"", figure.scale} and (found := self._of_cell(figure)):
            return found
        if len(given) != 1:
            return self._doubt(given, heading, column, is_of_row=bool(own))
        unit = next(iter(given))
        clash = _clash(unit, figure, self._has_currency(column))
        return Doubt(clash, "", "value") if clash else unit

    def _with_titles(self, given: set[str], heading: ValueHeading, column: int) -> set[str]:
        """What row and heading say with what titles say; a title of another currency says nothing of the column."""
        if not given:
            found = {one for one in self._titled if not heading.scale or one.endswith(f"_{heading.scale}")}
            if len(found) == 1:
                self._said.add("the unit was taken from the title")
            return found or self._from_notes(heading)
        currencies = set(map(_currency, given))
        titled = {one for one in self._titled if _currency(one) in currencies}
        if not titled and self._titled:
            what = f"{self._column_names[column]} is in {_words(given)} by its own words"
            self._said.add(f"{what}; the title speaks of {_words(self._titled)}")
        return given if given <= titled else given | titled

    def _from_notes(self, heading: ValueHeading) -> set[str]:
        """The one unit that notes below the table name, where neither heading nor title names any."""
        if self._titled:
            return set()
        units = {one for of in self._noted.values() for one in of}
        found = {one for one in units if not heading.scale or one.endswith(f"_{heading.scale}")}
        if len(units) == 1 and found:
            self._said.add(f"the unit was taken from the note in {' and '.join(self._noted)}")
        return found if len(units) == 1 else set()

    def _of_cell(self, figure: Figure) -> str:
        """The unit that stands in the value's own cell, 'Rs. 12.50 crore', where nothing else names one."""
        unit = f"{figure.currency}_{figure.scale}" if figure.scale else figure.currency
        if figure.currency and unit in UNIT:
            self._said.add(f"the unit was taken from the values' own cells: {UNIT[unit].words}")
            return unit
        return ""

    def _has_currency(self, column: int) -> bool:
        """Whether every value of a column is written with its currency, which then is a format and says no other scale."""
        at = self._table.columns["value"].index(column)
        values = [row.cells["value"][at] for row in self._table.rows]
        kept = [str(one) for one in values if any(map(str.isdigit, str(one or "")))]
        return all(units_in(one) or "/-" in one for one in kept)

    def _doubt(self, given: set[str], heading: ValueHeading, column: int, *, is_of_row: bool) -> Doubt:
        place = self._column_names[column]
        example = next((UNIT[one].words for one in sorted(given) if one in UNIT), "Rs crore")
        by_hand = f'; or say by hand of the column which it is: {{"units": {{"{place}": "{example}"}}}}'
        remedy = UNIT_REMEDY if is_of_row else f"{UNIT_REMEDY}{by_hand}"
        if given:
            what = f"two units are stated: {' and '.join(sorted(one.replace('_', ' ') for one in given))}"
            remedy += f"; or set {self._places} aside if its unit is not that of the column" if self._places else ""
        elif heading.scale:
            what = f"the heading says '{heading.scale}' and not of which currency"
        else:
            what = "the unit of the values is not stated"
        return Doubt(what, remedy, "unit" if "unit" in self._table.columns else "heading")


def _kept(titles: "tuple[Title, ...] | list[Title]", table: Table, choices: Choices) -> dict[str, str]:
    """The texts around a table that were not set aside by hand, by place."""
    name = table.sheet.name
    return {
        place: one.text
        for one in titles
        if not choices.is_aside(
            place := f"{name}!{table.sheet.address(one.row, one.column)}", table.sheet.row_name(one.row)
        )
    }


def _clash(unit: str, figure: Figure, is_format: bool) -> str:
    """How the unit in a value's own cell contradicts its column's; blank where it does not."""
    currency, _, scale = unit.partition("_")
    is_same = figure.currency in {"", currency} and (
        figure.scale == scale or (not figure.scale and (is_format or not figure.currency))
    )
    if is_same:
        return ""
    own = f"{figure.currency}_{figure.scale}".strip("_")
    return f"the cell says {UNIT[own].words if own in UNIT else own}, and its column is in {UNIT[unit].words if unit in UNIT else unit}"


def _currency(unit: str) -> str:
    return unit.partition("_")[0]


def _words(units: set[str]) -> str:
    return " and ".join(sorted(UNIT[one].words if one in UNIT else one for one in units))
