"""A sheet with its heading and what its columns are, and why one is not read whose headings are not understood or do not suffice."""

from dataclasses import dataclass

from data.returns.account import is_filled
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import GIVE_HEADINGS, Heading, columns_of_districts, likely_heading, what_else
from data.returns.layout.assignment import Assignment
from data.returns.names.names import Register
from data.returns.words import kinds
from data.returns.words.kinds import Kind
from data.returns.words.other_columns import other_column
from data.returns.words.status_words import yes_or_no


@dataclass(frozen=True)
class Found:
    """A sheet with its heading and what its columns are."""

    sheet: Sheet
    heading: Heading
    assignment: Assignment

    def lacks(self, kind: Kind) -> list[str]:
        """Fields that a table of the kind cannot do without and this one has no column for."""
        names = {one.name for one in self.assignment.by_kind[kind].values()}
        missing = [name for name in kinds.KIND[kind].needed if name not in names]
        if kind == "committees" and not names & {"district", "district_code", "committee"}:
            missing = ["district"]
        return [name for name in missing if name != "district" or "district_code" not in names]

    def has_place(self, kind: Kind, register: Register) -> bool:
        """Whether the table says anywhere of which districts it is: a list of goods beside tables by district does not."""
        texts = (value for row in self.sheet.rows for value in row if isinstance(value, str))
        return "district" not in self.lacks(kind) or any(map(register.is_district, [self.sheet.name, *texts]))


def without_heading(
    sheet: Sheet, unread_headings: dict[str, Heading], register: Register, choices: Choices
) -> CellFault:
    """Why a sheet is not read whose headings are not understood: which they are, where one can tell."""
    heading = likely_heading(sheet, register.is_district, choices)
    values = [value for row in sheet.rows for value in row if value is not None]
    if instead := what_else(value for value in values if isinstance(value, str)):
        return CellFault(f"no row of headings was found in it{instead}", GIVE_HEADINGS, sheet=sheet.name)
    what, has_numbers = "no row of headings was found in it", any(isinstance(one, int | float) for one in values)
    if has_numbers and not any(isinstance(value, str) and register.is_district(value) for value in values):
        what += ", and no district is named: totals of a State are taken in the template of published figures only"
    if heading is not None:
        unread_headings[sheet.label] = heading
        row = heading.last + 1 + sheet.above
        strange = [column.path for column in heading.columns if not column.is_understood]
        below = sheet.rows[heading.last + 1] if heading.last + 1 < len(sheet.rows) else ()
        answers = [value for value in below if isinstance(value, str) and yes_or_no(value) is not None]
        names = [path for path in strange if register.is_district(path)]
        several = columns_of_districts(sheet, heading.last, heading.columns, register.is_district)
        if len(answers) > 1 and len(answers) == sum(map(is_filled, below)):
            what = f"row {row + 1} gives 'Yes' and 'No' columns of their own: write the answer into one column"
        elif len(several) > 1:
            paths = {one.number: one.path for one in heading.columns}
            both = " and ".join(f"{paths.get(one, '')!r} ({sheet.column_name(one)})" for one in several)
            what = f"{both} name districts, and only one of them can count"
            return CellFault(what, "Give one of them as District by hand, and set the other aside", sheet=sheet.name)
        elif names:
            what += f"; in row {row}, {', '.join(map(repr, names))[:200]} are districts: give each a row of its own"
        elif strange and len(strange) < len(heading.columns):
            what += f"; of row {row}, {', '.join(map(repr, strange))[:300]} is not understood"
        elif not strange:
            listed = ", ".join(repr(column.path) for column in heading.columns)
            what = f"no column says what is returned: row {row} heads only {listed[:300]}"
    return CellFault(what, GIVE_HEADINGS, sheet=sheet.name)


def undecided(one: Found) -> CellFault:
    """Why a sheet is not read whose headings may be those of several kinds of return, or of none."""
    words = " or ".join(sorted(kinds.KIND_WORDS[kind] for kind in one.assignment.rivals))
    read = ", ".join(repr(column.path) for column in one.heading.columns)
    what = (
        f"the headings could be those of {words}"
        if words
        else f"no heading says what is returned; they are {read[:300]}"
    )
    remedy = "Name the kind in the title or heading, for example 'Status of the plan', or say by hand "
    remedy += "which kind it is" if words else "which column holds the status, the product or the value"
    return CellFault(what, remedy, row=one.heading.last + 1, sheet=one.sheet.name)


def lacking(one: Found, kind: Kind, name: str) -> CellFault:
    """Why a sheet is not read that has no column for a field which the kind cannot do without."""
    title = next(field_.heading for field_ in kinds.FIELDS[kind] if field_.name == name)
    read = ", ".join(repr(column.path) for column in one.heading.columns)
    what = f"there is no column for {title}; the headings are {read[:300]}"
    census = any(other_column(column.statement).startswith("codes of the Census") for column in one.heading.columns)
    if census and name == "district":
        what = f"the districts have codes of the Census and no names, so no code can be compared; {what}"
    remedy = f"Give the column the heading '{title}'"
    return CellFault(what, remedy, row=one.heading.last + 1, sheet=one.sheet.name)
