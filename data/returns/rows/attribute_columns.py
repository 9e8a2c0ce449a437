"""Which column of products an attribute is of, a GI tag or a sector, where a table lists products of several schemes.

By its own heading ('GI tag of the ODOP product'), by the group that it shares with one of them, or by its place: between two lists it
stands behind its own products. Where none of these tells, or the products that it follows are not read, a person is asked; it is never given to the
next column of products that is understood. What a person says of the attribute's own column is the answer, and a column that was set aside by hand is no
neighbour where products that are read stand before the attribute too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.headings.heading_column import Column
from data.returns.headings.tables import Table
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import Concepts, concepts_among

ASK_WHOSE = "Say by hand which field that column is"
ATTRIBUTES = ("sector", "is_gi_tagged", "tier")
_SCHEMES = frozenset({"ODOP", "PMFME", "DEH"})
_OF_ATTRIBUTES = frozenset(
    {"GI", "TAG", "SECTOR", "TIER", "TYPE", "HS", "CHAPTER", "REMARKS", "UNIT", "VALUE", "QUANTITY", "COUNT"}
)
_OTHER = frozenset(
    {"DEPC", "SEPC", "COMMITTEE", "PLAN", "MEETING", "SERIAL", "CODE", "DIVISION", "BLOCK", "DATE", "STATUS"}
)


@dataclass(frozen=True)
class _Products:
    """A column of products, or one that may be: its scheme, its group, and whether it is read."""

    column: Column
    schemes: Concepts
    is_read: bool
    is_aside: bool = False
    """Whether a person set it aside."""

    @property
    def group(self) -> tuple[str, ...]:
        return self.column.tiers[:-1]


def bound_columns(table: Table, choices: Choices, faults: list[CellFault]) -> Mapping[str, frozenset[int]]:
    """Each attribute to the columns of products that it is of; none for one that is of every product of its row.

    What cannot be told is added to `faults`.
    """
    found: dict[str, frozenset[int]] = {}
    products = [one for column in table.heading.columns if (one := _products_in(column, table, choices)) is not None]
    by_number = {one.number: one for one in table.heading.columns}
    for name in ATTRIBUTES:
        for number in table.columns.get(name, ()):
            heading = by_number.get(number)
            if heading is None or not any(one.is_read for one in products):
                continue
            place = table.sheet.column_name(number)
            said = choices.column(table.sheet.name, heading.path, place)
            own, why = _own(heading, _neighbours(number, products, is_said=said == name))
            read = frozenset(one.column.number for one in own if one.is_read)
            if why or not read:
                what = (
                    f"'{heading.path}' {why}"
                    if why
                    else f"'{heading.path}' stands behind '{own[0].column.path}', which is not read"
                )
                aside = f"or set '{place}' aside"
                remedy = f"Write in its heading of which products it is, {aside}" if why else f"{ASK_WHOSE}, {aside}"
                faults.append(table.sheet.fault(table.heading.last + 1, number, what, remedy))
                found[name] = found.get(name, frozenset())
            elif name not in table.of_each and len(read) < sum(one.is_read for one in products):
                found[name] = read
    return found


def _neighbours(number: int, products: Sequence[_Products], *, is_said: bool) -> Sequence[_Products]:
    """The columns of products whose attribute a column may be, without those that an answer by hand rules out."""
    read = [one for one in products if one.is_read]
    if is_said:
        return read
    schemes = frozenset().union(*(one.schemes for one in read))
    is_behind = any(one.column.number < number for one in read)
    return [one for one in products if not (one.is_aside and is_behind and one.schemes <= schemes)]


def _products_in(column: Column, table: Table, choices: Choices) -> _Products | None:
    """A column as one of products: one that is read as such, or whose heading speaks of them or is not understood at all."""
    said = column.statement or concepts_among(column.path)
    if column.number in table.columns["product_name"]:
        return _Products(column, said & _SCHEMES, is_read=True)
    is_elsewhere = column.number in table.numbers or any(column.number in of for of in table.others.values())
    place = table.sheet.column_name(column.number)
    is_aside = choices.column(table.sheet.name, column.path, place) == ASIDE
    if is_elsewhere or column.is_other or said & (_OF_ATTRIBUTES | _OTHER):
        return None
    may_be = bool(said & (_SCHEMES | {"PRODUCT", "GOODS"})) or (column.statement is None and not is_aside)
    if not may_be or not _holds_words(column, table):
        return None
    return _Products(column, said & _SCHEMES, is_read=False, is_aside=is_aside)


def _holds_words(column: Column, table: Table) -> bool:
    values = [table.sheet.value(row.number, column.number) for row in table.rows]
    kept = [value for value in values if not is_blank(value)]
    worded = [
        one
        for one in kept
        if isinstance(one, str) and yes_or_no(one) is None and any(map(str.isalpha, plain_text(one)))
    ]
    return 2 * len(worded) > len(kept)


def _own(heading: Column, products: Sequence[_Products]) -> tuple[Sequence[_Products], str]:
    """The products that an attribute is of; or why that cannot be told."""
    # 'GI (√ if ODOP product is GI tagged)': what a sign means may name the scheme too.
    said = ((heading.statement or frozenset()) | concepts_among(heading.path)) & _SCHEMES
    if said and (named := [one for one in products if one.schemes & said]):
        return named, ""
    group = heading.tiers[:-1]
    if group and (beside := [one for one in products if one.group == group]):
        return beside, ""
    if len({one.schemes for one in products}) == 1 and all(one.is_read for one in products):
        return products, ""
    before = [one for one in products if one.column.number < heading.number]
    if len(before) in {0, len(products)} and all(one.is_read for one in products):
        return (
            products,
            "",
        )  # Before or behind all of them it is of each; a tag of several products in a row is asked there.
    if not before:
        return (), f"stands before products of {len(products)} columns, and may be of any of them"
    nearest = before[-1]
    own = [one for one in before if one.schemes == nearest.schemes and one.is_read == nearest.is_read]
    return own, ""
