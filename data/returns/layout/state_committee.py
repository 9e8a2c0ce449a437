"""Tables of the State's committee alone: they name no district, and their title, sheet or headings say whose they are."""

from data.returns.files.cells import is_blank, plain_text
from data.returns.headings.tables import Table
from data.returns.layout.titles import titles_of
from data.returns.layout.unread import Found
from data.returns.lines.as_on import Named
from data.returns.names.names import Register
from data.returns.words.kinds import KIND
from data.returns.words.spelling import bare, key
from data.returns.words.vocabulary import concepts_among

_WHOSE = frozenset({"district", "district_code", "committee"})


def is_of_state_committee(one: Found, register: Register) -> bool:
    """Whether a table without a column of districts is the State's committee's: it says so, and has one row, or one for each State.

    A table that speaks of the districts' committees too, or that names a district in any cell, is none.
    """
    fields = one.assignment.by_kind.get("committees", {})
    names = {field.name for field in fields.values()}
    if names & _WHOSE or not names & KIND["committees"].telling_fields:
        return False
    texts = [
        one.sheet.name,
        *(title.text for title in titles_of(one)),
        *(column.path for column in one.heading.columns),
    ]
    said: frozenset[str] = frozenset().union(*map(concepts_among, texts))
    if "SEPC" not in said or "DEPC" in said:
        return False
    rows = [row for row in one.sheet.rows[one.heading.last + 1 :] if sum(not is_blank(value) for value in row) > 1]
    others = [at for at in range(1, one.sheet.width + 1) if at not in fields or fields[at].name == "state"]
    cells = [text for row in rows for at in others if at <= len(row) and (text := plain_text(row[at - 1]))]
    if any(register.is_district(text) and key(bare(text)) not in register.state_keys for text in cells):
        return False
    state = next((number for number, field in fields.items() if field.name == "state"), None)
    states = [plain_text(row[state - 1]) for row in rows if state is not None and len(row) >= state]
    return len(rows) == 1 or (bool(rows) and all(states) and len(set(map(key, states))) == len(rows))


def said_of_whose(table: Table, taken: Named | None, last: int | None, register: Register) -> list[str]:
    """What no cell of a table tells: that its rows are the State's committee's, and the State `taken` from another sheet.

    `last` is the State of the last row: it differs where a line of the table named another.
    """
    sheet, said = table.sheet.name, []
    if table.kind == "committees" and not (_WHOSE & set(table.columns) or table.default_district or table.districts):
        said.append(f"{sheet}: its rows were read as those of the State's committee")
    if (
        taken is not None
        and last == taken.value
        and "state" not in table.columns
        and not taken.place.startswith(f"{sheet}!")
    ):
        state = register.state_name[int(str(taken.value))]
        said.append(f"{sheet}: it names no State, and {state} was taken from {taken.place}")
    return said
