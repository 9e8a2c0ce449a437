"""The table of one sheet as it was laid out: its columns by field, its rows, and the texts around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from data.returns.files.cells import is_blank
from data.returns.files.sheets import Sheet, Value
from data.returns.headings.headings import Heading
from data.returns.words.kinds import Field, Kind
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import Concepts

OwnCount = str | int | float | bool | date | tuple[int, ...] | None
"""A field's value. In a date field, True and False stand for 'yes' and 'no' without a day."""


OF_EACH_PRODUCT = ("sector", "is_gi_tagged")
"""Fields of which each column of products may have one of its own."""


@dataclass(frozen=True)
class Title:
    """A text above a table, with its row and column."""

    row: int
    column: int
    text: str


@dataclass(frozen=True)
class Row:
    """One row under the headings: its number in the sheet, and the cells of each field's columns."""

    number: int
    cells: Mapping[str, tuple[Value, ...]]

    def value(self, name: str) -> Value:
        """The cell of a field's first column; nothing where there is no such column."""
        return next(iter(self.cells.get(name, ())), None)


@dataclass(frozen=True)
class Table:
    """The table of one sheet. `columns` gives each field's columns, counted from 1: most have one."""

    sheet: Sheet
    kind: Kind
    heading: Heading
    columns: Mapping[str, tuple[int, ...]]
    rows: tuple[Row, ...]
    titles: tuple[Title, ...]
    bands: tuple[tuple[int, int, str], ...]
    """Row, column and text of rows with one text only, which may name the State or district of the rows below."""
    districts: Mapping[int, str] = field(default_factory=dict)
    """Those of them that name the district of the rows below, by row."""
    totals: tuple[Row, ...] = ()
    """Rows that are sums of others: they are not read as rows, and a return of exports is compared with them."""
    default_district: str = ""
    """The district that the sheet's name or a title names, where no column names any."""
    default_from: str = ""
    """Where that district is named, in words."""
    others: Mapping[Kind, Mapping[int, Field]] = field(default_factory=dict)
    """The columns of the other kinds of return that the table holds."""

    @cached_property
    def numbers(self) -> frozenset[int]:
        """Every column that is read."""
        return frozenset(number for numbers in self.columns.values() for number in numbers)

    @cached_property
    def of_each(self) -> frozenset[str]:
        """Fields that each column of products has a column of its own for."""
        products = self.columns.get("product_name", ()) if self.kind == "products" else ()
        return frozenset(name for name in OF_EACH_PRODUCT if are_of_each(self.columns.get(name, ()), products))

    def column(self, name: str) -> int:
        """A field's first column; the districts', or the first, where it has none."""
        return next(iter(self.columns.get(name) or self.columns.get("district") or ()), 1)

    def cell(self, row: int, name: str) -> str:
        """The address of a field's cell in a row, as the file has it; of its district's name that of the line that names it."""
        over = [band for band in self.bands if band[0] in self.districts and band[0] < row]
        if name == "district" and over and "district" not in self.columns:
            return self.sheet.address(*over[-1][:2])
        return self.sheet.address(row, self.column(name))

    def said_of(self, name: str, at: int = 0) -> Concepts:
        """What the heading of a field's column says; nothing where it is not understood."""
        number = self.columns[name][at]
        return next((one.statement for one in self.heading.columns if one.number == number), None) or frozenset()

    def denies_notice(self, at: int, value: Value) -> bool:
        """Whether a cell of a status says 'no' under 'Notified' alone: of the committee's constitution it says nothing."""
        statement = self.said_of("status", at)
        return yes_or_no(value) is False and "NOTIFIED" in statement and not statement & {"CONSTITUTED", "STATUS"}


def remarks_with(values: Mapping[str, OwnCount], *texts: str) -> str:
    """The remarks of a row's values with further texts behind them, parted by semicolons."""
    return "; ".join(filter(None, [str(values.get("remarks") or ""), *texts]))


def are_of_each(numbers: Sequence[int], products: Sequence[int]) -> bool:
    """Whether several columns stand each behind another column of products: 'Product 1 | Sector | Product 2 | Sector'."""
    own = [max((one for one in products if one < number), default=0) for number in numbers]
    return len(own) > 1 and len(set(own)) == len(own) and 0 not in own


def numbered_apart(table: Table) -> frozenset[int]:
    """Rows that name no district and yet have a serial number, where the numbers count districts and not products.

    They count products where a good part of the rows that go on with a district have one, and none has none.
    """
    if table.districts:
        return frozenset()
    rows = [row for row in table.rows if is_blank(row.value("district")) and is_blank(row.value("district_code"))]
    numbered = frozenset(row.number for row in rows if not is_blank(row.value("serial")))
    count_products = len(numbered) == len(rows) > 1 and 5 * len(rows) >= len(table.rows)
    return frozenset() if count_products else numbered
