"""The tables of a file, and where every cell of it went: read, or set aside with its place and the reason.

Titles above, headings, a line that numbers the columns, States and divisions as bands, totals, notes and signatures
below: each is recognised, set apart and said. What cannot be told is a fault or is left for a person to set aside.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from data.returns.account import Account, Aside, counts_rows, filled_cells
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet, Sheets
from data.returns.headings.heading_column import Column
from data.returns.headings.heading_months import with_months_read
from data.returns.headings.headings import Heading, heading_of, likely_heading, no_heading, with_columns_named
from data.returns.headings.labels import district_titled, with_labels_parted
from data.returns.headings.names_across import with_names_headed
from data.returns.headings.tables import Table
from data.returns.layout.assignment import assignment_of, begin_with_counts, is_of_counts
from data.returns.layout.columns import faults_of_fields, placed, repeats_district
from data.returns.layout.district_bands import bands_of_districts
from data.returns.layout.listed_status import read_over_lists, with_listed_status
from data.returns.layout.parts import parts_of, titles_over
from data.returns.layout.state_committee import is_of_state_committee
from data.returns.layout.titles import context_of, named_in, titles_of
from data.returns.layout.unread import Found, lacking, undecided, without_heading
from data.returns.names.names import Register
from data.returns.rows.closing import is_closing
from data.returns.rows.coloured import coloured_status, colours_explained
from data.returns.rows.footnotes import footnote_faults, headings_with_footnotes
from data.returns.rows.rows import rows_of
from data.returns.rows.stray_marks import serials_in_words, unexplained_marks
from data.returns.values.beside_cells import asides_beside, named_beside
from data.returns.values.marks import Hidden, hidden_parts, struck_faults, taken_back_faults
from data.returns.values.notes import PassedNote, note_faults
from data.returns.values.seats import why_no_seats
from data.returns.words import kinds
from data.returns.words.kinds import Kind
from data.returns.words.legend import Legend, code_of, legend_in, rows_of_codes
from data.returns.words.other_columns import COUNTED, WITHIN, other_column
from data.returns.words.plain_others import is_of_attendance, is_plainly_other
from data.returns.words.sectors import sector_of
from data.returns.words.vocabulary import concepts_among

_YEAR = re.compile(r"(?:19|20)\d\d|\bf\.?y\b", re.IGNORECASE)


@dataclass
class Layout:
    """The tables of a file, all of one kind, with what was found wrong or set apart on the way."""

    kind: Kind | None = None
    kinds: tuple[Kind, ...] = ()
    """Every kind of return that the file holds; it is read once for each."""
    tables: list[Table] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)
    notes: list[CellFault] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    """Every sheet, row and column that the file hides and that holds something, with what was done with it."""
    titles: list[tuple[str, str]] = field(default_factory=list)
    """The texts that name the tables of every kind, each with its place."""
    own_titles: list[tuple[str, str]] = field(default_factory=list)
    """Those that name the tables of the kind that is read: of two sheets each may be of a day of its own."""
    parts: list[Sheet] = field(default_factory=list)
    """The sheets in their order; a sheet with two tables as two parts."""
    unread_headings: dict[str, Heading] = field(default_factory=dict)
    """What may be the heading of a sheet that is not read, for a person to map."""
    legend: Legend = field(default_factory=dict)
    """The codes that the file explains."""
    parted: list[str] = field(default_factory=list)
    """Sheets of which cells were parted into a label and its value, in words."""
    passed_notes: list[PassedNote] = field(default_factory=list)
    """Notes on colours and signs that a person has said to change nothing."""
    cell_count: int = 0
    read_count: int = 0


def laid_out(sheets: Sheets, register: Register, choices: Choices) -> Layout:
    """The layout of a file: every fault of the arrangement in one pass."""
    layout = Layout(
        notes=list(sheets.notes),
        legend={**legend_in(sheets.sheets), **colours_explained(sheets.sheets, register.is_district)},
    )
    account = Account(choices, register.is_district)
    named = (with_months_read(one, register.is_district, layout.notes) for one in sheets.sheets)
    headed = (with_names_headed(one, register.is_district, layout.parted) for one in named)
    parted = tuple(with_labels_parted(one, register.is_district, layout.parted) for one in headed)
    sheets = replace(sheets, sheets=parted)
    found, unread = _found_in(sheets, register, choices, layout, account)
    counts: dict[Kind, int] = {kind: sum(1 for one in found if kind in one.assignment.by_kind) for kind in kinds.KINDS}
    layout.kinds = tuple(kind for kind in kinds.KINDS if counts[kind])
    if choices.kind is not None and choices.kind in layout.kinds:
        layout.kind = choices.kind
    elif layout.kinds:
        with_place = {kind for one in found for kind in one.assignment.by_kind if one.has_place(kind, register)}
        order: list[tuple[bool, int, int, Kind]] = [
            (kind not in with_place, -counts[kind], -_weight(found, kind), kind) for kind in layout.kinds
        ]
        layout.kind = min(order, key=lambda one: one[:3])[3]
    layout.titles = named_in(found)
    layout.own_titles = named_in([one for one in found if layout.kind in one.assignment.by_kind])
    for one in found:
        _take(layout, one, register, choices, account, unread)
    is_alone = not layout.tables
    for sheet, why in unread:
        _leave(layout, sheet, why, account, is_alone=is_alone and not choices.is_aside(sheet.label))
    if is_alone and (not layout.faults or not layout.unread_headings):
        layout.faults.append(no_heading(sheets))
    elif not layout.faults and not any(table.rows for table in layout.tables):
        what = "there is no row below the headings"
        layout.faults.append(CellFault(what, "Send the return with its rows", sheet=layout.tables[0].sheet.name))
    if choices.kind is not None and choices.kind not in layout.kinds and layout.tables:
        held = " and ".join(kinds.KIND_WORDS[one] for one in layout.kinds)
        what = f"no table of the file holds {kinds.KIND_WORDS[choices.kind]}, as it was said by hand; it holds {held}"
        layout.faults.append(CellFault(what, "Say by hand which of its columns hold them, or take the kind back"))
    for sheet in sheets.sheets:
        account.close(sheet)
    # The notes of a table that was set aside speak of its own rows; a sheet of notes alone may speak of other sheets.
    speaking = [
        one
        for one in sheets.sheets
        if not (choices.is_aside(one.name) and heading_of(one, register.is_district, choices) is not None)
    ]
    layout.faults += note_faults(speaking, layout.tables, layout.legend, choices, layout.passed_notes)
    layout.passed_notes += [PassedNote(text, place, "what no row says") for text, place in account.passed]
    layout.asides = [*account.asides, *asides_beside(speaking, choices, layout.passed_notes)]
    layout.hidden = [*hidden_parts(sheets.sheets, layout.tables), *named_beside(sheets.sheets)]
    layout.cell_count = sum(filled_cells(sheet) for sheet in sheets.sheets)
    layout.read_count = account.read_count
    return layout


def _found_in(
    sheets: Sheets, register: Register, choices: Choices, layout: Layout, account: Account
) -> tuple[list[Found], list[tuple[Sheet, CellFault]]]:
    found: list[Found] = []
    unread: list[tuple[Sheet, CellFault]] = []
    for sheet in sheets.sheets:
        if not filled_cells(sheet):
            layout.parts.append(sheet)
            continue
        if sheet.is_hidden:
            layout.parts.append(sheet)
            what = "the sheet is hidden and was not read"
            account.set_aside(sheet, sheet.name, what, _cells(sheet), is_open=False)
            continue
        if choices.is_aside(sheet.name):
            layout.parts.append(sheet)
            account.set_aside(sheet, sheet.name, "the sheet", _cells(sheet), is_open=True)
            continue
        parts = parts_of(sheet, register.is_district, choices)
        layout.parts += parts
        read_over_lists(sheet, parts, account)
        for part in parts:
            if part is not sheet and choices.is_aside(part.label):
                account.set_aside(part, part.label, "the table", _cells(part), is_open=True)
                continue
            one = _table_in(part, context_of(sheets.file_name, sheet), register, choices)
            if one is None:
                unread.append((part, without_heading(part, layout.unread_headings, register, choices)))
            elif not one.assignment.by_kind:
                layout.unread_headings[part.label] = one.heading
                unread.append((part, undecided(one)))
            else:
                found.append(one)
    return found, unread


def _table_in(sheet: Sheet, around: str, register: Register, choices: Choices) -> Found | None:
    """The sheet as it stands, or with rows and columns exchanged where more of it is understood so."""
    straight = heading_of(sheet, register.is_district, choices)
    best = (sheet, straight)
    if sheet.listed[2]:
        best = (sheet, straight or likely_heading(sheet, register.is_district, choices))
    elif straight is None or (straight.score < 3 and not straight.by_hand):
        turned = sheet.turned()
        across = heading_of(turned, register.is_district, choices) if len(sheet.rows) < 120 else None
        is_own = straight is None and register.is_district(sheet.name)
        if across is not None and (
            is_own
            or ((straight is None or across.score > straight.score) and _names_districts(across))
            or (straight is None and _is_form_of_state(sheet, across))
        ):
            best = (turned, across)
    taken, heading = best
    if heading is None:
        return None
    heading = with_columns_named(heading, taken, choices)
    texts = [plain_text(value) for row in taken.rows[: heading.last + 1] for value in row if isinstance(value, str)]
    context = " ".join([*texts, around])[:3_000]
    return Found(taken, heading, assignment_of(heading, taken, context, choices))


def _names_districts(heading: Heading) -> bool:
    """Whether a column is the districts': rows and columns are exchanged where districts stand in columns, and only there."""
    names = {one.name for column in heading.columns for one in column.fields.values()}
    return bool(heading.district_column or names & {"district", "district_code"})


def _is_form_of_state(sheet: Sheet, across: Heading) -> bool:
    """Whether a sheet is a form on the State's committee, which has no district: labels with their values, under a title that says so."""
    titles = [sheet.name] + [plain_text(row[0]) for row in sheet.rows[: across.columns[0].number + 1] if row]
    fields = {column.fields["committees"].name for column in across.columns if "committees" in column.fields}
    said: frozenset[str] = frozenset().union(*map(concepts_among, titles))
    is_narrow = max(sum(not is_blank(value) for value in row) for row in sheet.rows) < 4
    return (
        "SEPC" in said
        and "DEPC" not in said
        and is_narrow
        and len(fields & kinds.KIND["committees"].telling_fields) > 1
    )


def _weight(found: Sequence[Found], kind: Kind) -> int:
    return sum(
        1
        for one in found
        for field_ in one.assignment.by_kind.get(kind, {}).values()
        if field_.name in kinds.KIND[kind].telling_fields
    )


def _take(
    layout: Layout,
    one: Found,
    register: Register,
    choices: Choices,
    account: Account,
    unread: list[tuple[Sheet, CellFault]],
) -> None:
    """Lay out one sheet for the kind that is read, or say why it is not."""
    kind = layout.kind
    if kind is None or kind not in one.assignment.by_kind:
        others = " and ".join(kinds.KIND_WORDS[other] for other in one.assignment.by_kind)
        what = f"the sheet holds {others}"
        remedy = f"Read the file as {others} too: each kind of return is published by itself"
        layout.notes.append(CellFault(what, remedy, sheet=one.sheet.name))
        account.set_aside(one.sheet, one.sheet.label, what, _cells(one.sheet), is_open=False)
        return
    is_own = register.is_district(one.sheet.name)
    titled = district_titled((title.text for title in titles_of(one)), register.is_district)
    default = one.sheet.name if is_own else titled
    told = {field_.name: (number,) for number, field_ in one.assignment.by_kind[kind].items()}
    banded = bands_of_districts(one.sheet, one.heading, told, kind, register, choices)
    is_form = kind == "committees" and one.sheet.is_turned and not _names_districts(one.heading)
    is_form = is_form or (kind == "committees" and not (default or banded) and is_of_state_committee(one, register))
    missing = [name for name in one.lacks(kind) if name != "district" or not (default or banded or is_form)]
    if missing:
        layout.unread_headings[one.sheet.label] = one.heading
        unread.append((one.sheet, lacking(one, kind, missing[0])))
        return
    layout.faults += faults_of_fields(one.heading, one.assignment, one.sheet, choices)
    columns = placed(one.heading, one.assignment, one.sheet, kind, choices, layout.faults)
    columns = {**columns, **coloured_status(one.sheet, one.heading, columns, kind, choices)}
    has_place = bool({"district", "district_code", "committee"} & columns.keys()) or kind == "figures"
    banded = bands_of_districts(one.sheet, one.heading, columns, kind, register, choices)
    rows, bands, totals = rows_of(one.sheet, one.heading, columns, register, choices, account, layout.notes, banded)
    columns, rows, asked, listed = with_listed_status(one.sheet, kind, columns, rows, choices)
    layout.faults += asked
    layout.parted += listed
    table = Table(
        sheet=one.sheet,
        kind=kind,
        heading=one.heading,
        columns=columns,
        rows=tuple(rows),
        titles=(*titles_of(one), *titles_over(one.sheet, layout.parts, one.heading.first)),
        bands=tuple(bands),
        districts=banded,
        totals=tuple(totals),
        default_district="" if has_place or banded else default,
        default_from="the sheet's name" if is_own else f"the title '{titled}'",
        others={other: columns for other, columns in one.assignment.by_kind.items() if other != kind},
    )
    _read_titles(one, account)
    _set_columns_aside(table, one, choices, account, layout.legend)
    layout.faults += [
        *struck_faults(table, choices),
        *taken_back_faults(table, choices),
        *footnote_faults(table, choices),
    ]
    layout.notes += [*headings_with_footnotes(table), *unexplained_marks(table), *serials_in_words(table)]
    layout.tables.append(table)


def _read_titles(one: Found, account: Account) -> None:
    """Rows above the headings are titles, but for those that look like rows of another table."""
    sheet = one.sheet
    for row in range(one.heading.first + 1, one.heading.last + 2):
        for column in range(1, len(sheet.rows[row - 1]) + 1):
            account.read(sheet, row, column)
    for row in range(1, one.heading.first + 1):
        cells = [(row, column) for column in range(1, len(sheet.rows[row - 1]) + 1)]
        filled = [at for at in cells if not is_blank(sheet.value(*at))]
        is_of_letter = is_closing(sheet.rows[row - 1])
        if len(filled) > 1 and not is_of_letter and any(account.is_word_of_data(sheet.value(*at)) for at in filled):
            account.set_aside(sheet, sheet.row_name(row), "the row stands above the headings that were read", cells)
        for at in cells:
            account.read_title(sheet, *at, is_alone=len(filled) == 1)


def _set_columns_aside(table: Table, one: Found, choices: Choices, account: Account, legend: Legend) -> None:
    """Name every column that is not read, with the reason."""
    numbers = {row.number for row in table.rows}
    read = table.numbers
    for column in one.heading.columns:
        if column.number in read:
            continue
        place = table.sheet.column_name(column.number)
        cells = [(row, column.number) for row in sorted(numbers)]
        what, is_open = _why_not_read(column, table, one, choices.column(table.sheet.name, column.path, place))
        if what == "is not understood" and account.are_districts(table.sheet.value(*at) for at in cells):
            what, is_open = "names districts, and another column is read for them: say which of them counts", True
            if repeats_district(table, column.number):
                what, is_open = "names the same districts as the column that is read for them", False
        texts = {plain_text(table.sheet.value(*at)) for at in cells} - {""}
        if is_open is None and texts and (texts <= {"0", "1"} or any(code_of(one) in legend for one in texts)):
            # Ones are answers, and a cell whose meaning a note gives is meant to be read.
            is_open = True
        if what == "is not understood" and is_open is None and not is_plainly_other(column.path):
            # In whatever script: a column that holds anything may be part of what is returned.
            is_open = any(not is_blank(table.sheet.value(*at)) for at in cells) or None
        if what == "is not understood" and table.kind == "exports" and _YEAR.search(column.path):
            what = f'{what} (if it holds values, say of which months it is: {{"periods": {{"{place}": "April-December 2025"}}}})'
        account.set_aside(table.sheet, place, f"'{column.path}' {what}", cells, is_open=is_open)
    for number in range(1, table.sheet.width + 1):
        if number not in read:
            account.set_beside(table.sheet, sorted(numbers), number, is_open=table.kind == "exports" or None)


def _why_not_read(column: Column, table: Table, one: Found, chosen: str) -> tuple[str, bool | None]:
    """Why a column is not read, and whether a person must look at it: None where its cells tell."""
    elsewhere = [kind for kind, fields in table.others.items() if column.number in fields]
    own = one.assignment.by_kind[table.kind].get(column.number)
    other = other_column(column.statement)
    # A column of a return of exports may part a district's value, or hold more of it: a person has to look.
    asked: bool | None = table.kind == "exports" or (
        kinds.is_about_returns(column.path) and not is_of_attendance(column.path)
    )
    asked = asked or None
    # A column headed by a sector may name more products than the column of products does.
    asked = asked or (table.kind == "products" and bool(sector_of(column.tiers[-1]))) or None
    texts = [plain_text(table.sheet.value(row.number, column.number)) for row in table.rows]
    why: tuple[str, bool | None] = ("counts the rows", False) if counts_rows(texts) else ("is not understood", asked)
    if chosen == ASIDE:
        why = ("was set aside by hand", False)
    elif elsewhere:
        why = (f"is about {kinds.KIND_WORDS[elsewhere[0]]}, which the file is read for too", False)
    elif chosen and own is None:
        holds = ", ".join(one.name for one in kinds.FIELDS[table.kind])
        why = (
            f"was given as '{chosen}' by hand, which a return of {kinds.KIND_WORDS[table.kind]} has not (it has {holds})",
            True,
        )
    elif own is not None and own.name == "seats" and "seats" not in table.columns:
        why = why_no_seats(plain_text(table.sheet.value(row.number, column.number)) for row in table.rows)
    elif own is not None and chosen:
        why = (f"was given as {own.heading} by hand, as which another column is read", None)
    elif own is not None:
        of_period = ("gives the status in another period", False)
        why = of_period if column.is_status_in_period else ("is the heading of another column too, which is read", None)
    elif is_of_counts(column, table.sheet, one.heading):
        # Meetings are counted; a step of a plan is taken or not, and a person has to look.
        why = ("holds counts and no day", not any(one.name == "last_meeting_on" for one in column.fields.values()))
    elif other and (other != COUNTED or begin_with_counts(column, table.sheet, one.heading)):
        why = (f"holds {other}", other == WITHIN)
    elif column.number in one.assignment.doubtful:
        why = ("fits two kinds of return that stand in the table", None)
    return why


def _leave(layout: Layout, sheet: Sheet, why: CellFault, account: Account, *, is_alone: bool) -> None:
    """A sheet that is not read: notes stand in one column of words; anything else is for a person to set aside."""
    filled = [(row, column) for row, column in _cells(sheet) if sheet.value(row, column) is not None]
    are_words = all(isinstance(sheet.value(*at), str) for at in filled) and len({at[1] for at in filled}) == 1
    what = f"the {'sheet' if sheet.label == sheet.name else 'table'} was not read: {why.what}"
    rows = {row for row, _ in filled}
    is_of_codes = bool(rows) and rows <= rows_of_codes(sheet, 0)
    for at in filled if are_words and not is_of_codes else ():
        account.name_fact(sheet, sheet.row_name(at[0]), at)
    what = "the sheet explains codes" if is_of_codes else what
    account.set_aside(sheet, sheet.label, what, _cells(sheet), is_open=not are_words and not is_of_codes)
    if is_alone and not (are_words and layout.faults):
        layout.faults.append(why)


def _cells(sheet: Sheet) -> list[tuple[int, int]]:
    return [(row, column) for row in range(1, len(sheet.rows) + 1) for column in range(1, len(sheet.rows[row - 1]) + 1)]
