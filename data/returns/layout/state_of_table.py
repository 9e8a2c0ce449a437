"""The State of a table as the texts around it tell: a title, a sheet's or file's name, a line of its own above its districts.

A State that an address or a note names is none of the table's where its districts are another's.
"""

import re
from collections.abc import Sequence

from data.returns.choices import Choices
from data.returns.headings.tables import Table
from data.returns.lines.as_on import Named, named_state, state_in
from data.returns.lines.short_states import state_cut_in_titles
from data.returns.names.names import Register
from data.returns.rows.rows import is_note
from data.returns.words.scripts import is_regional
from data.returns.words.spelling import bare, key
from data.returns.words.state_names import STATE_NAMES, in_plain_words
from data.returns.words.vocabulary import plain

_BESIDE_STATE = frozenset(
    plain(
        "state states ut uts union territory name of the government govt district districts in all and sl no s राज्य प्रदेश जिले जिला शासन"
    ).split()
)
_NUMBER_LETTERS, _REGIONAL_WORDS = 3, 2
SENT_TO = re.compile(r"\s*(?:to\b|copy\b|c\.?c\b|through\b|प्रति\b|प्रतिलिपि\b|सेवा में)", re.IGNORECASE)
"""How a line begins that says to whom a letter goes."""


def state_of_table(
    table: Table, file_name: str, register: Register, choices: Choices, elsewhere: Named | None
) -> Named | None:
    """The State that holds for the rows which name none; None where nothing tells it.

    `elsewhere` is the one State that the file names beside the table. A State chosen by hand counts where the titles name
    none, or one of which no district stands in the table.
    """
    named = named_state(table, file_name, register)
    if named is not None and _count_of(table, named.value, register):
        alike = _as_likely(table, named, texts_around(table, file_name), register)
        if len(alike) == 1:
            return alike[0]
        return Named(choices.state_code, "chosen by hand") if choices.state_code is not None else None
    if choices.state_code is not None:
        return Named(choices.state_code, "chosen by hand")
    texts = texts_around(table, file_name)
    fitting = {
        code: place
        for text, place in texts
        for code in register.of_state
        if _names(text, code, register) and are_mostly_of(table, code, register)
    }
    if len(fitting) == 1:
        return Named(*next(iter(fitting.items())))
    if named is None and elsewhere is not None and _may_be_of(table, elsewhere, register):
        return elsewhere
    return named or state_cut_in_titles(texts, register, lambda code: are_mostly_of(table, code, register))


def _as_likely(table: Table, named: Named, texts: Sequence[tuple[str, str]], register: Register) -> list[Named]:
    """Of the States that the sheet, the titles and the file name, those of which most of the table's districts are: two for Bilaspur alone."""
    keys = [key(bare(name)) for name in _districts(table)]
    counts = {code: sum((code, one) in register.other for one in keys) for code in register.of_state}
    own = int(str(named.value))
    others = [code for code, count in counts.items() if code != own and count >= counts[own]]
    found = {own: named}
    found |= {code: Named(code, place) for code in others for text, place in texts if _names(text, code, register)}
    most = max(counts[code] for code in found)
    return [one for code, one in found.items() if counts[code] == most]


def texts_around(table: Table, file_name: str) -> list[tuple[str, str]]:
    """The name of the sheet, the titles and the file's name, each with its place."""
    sheet = table.sheet
    titles = [(one.text, sheet.cell_name(one.row, one.column)) for one in table.titles]
    name = file_name.rpartition(".")[0].replace("_", " ")
    return [(sheet.name, f"the name of sheet {sheet.name}"), *titles, (name, "the file's name")]


def are_mostly_of(table: Table, state: object, register: Register) -> bool:
    """Whether more than half of a table's rows name districts of a State."""
    return 2 * _count_of(table, state, register) > len(_districts(table))


def _may_be_of(table: Table, named: Named, register: Register) -> bool:
    """Whether a State that stands elsewhere is the table's: by its districts; above it on its sheet, also by how they sound.

    A sister sheet's State is the table's where a name below is known or sounds as one of its districts, and none as another's.
    """
    if are_mostly_of(table, named.value, register):
        return True
    names = _districts(table)
    heard = sum(named.value in register.states_heard(name) for name in names)
    is_above = table.sheet.above > 0 and named.place.startswith(f"{table.sheet.name}!")
    if is_above and 2 * (heard + _count_of(table, named.value, register)) > len(names):
        return True
    told = [states for name in names if (states := _states_of(name, register))]
    # The State's committee has no district.
    has_none = not names and "district_code" not in table.columns
    return has_none or (bool(told) and all(named.value in states for states in told))


def _states_of(name: str, register: Register) -> frozenset[int]:
    """The States that have a district of this name, or of one that sounds so in a script of which the register has no names."""
    written = key(bare(name))
    known = frozenset(code for code in register.of_state if (code, written) in register.other)
    return known or register.states_heard(name)


def heads_a_state(text: str, register: Register) -> int | None:
    """The State that a line of one text sets above the rows below it, 'State: Bihar'; None for a note that only speaks of one."""
    named = register.state_keys.get(key(text), state_in([text], register))
    if named is None or is_note(text) or SENT_TO.match(text):
        return None
    own = tuple({word for name in _names_of(named, register) for word in plain(name).split()})
    # 'II. Bihar' is numbered, and the scripts of the offices decline what English puts beside a name.
    rest = [word for word in plain(text).split() if word not in _BESIDE_STATE and not word.startswith(own)]
    longer = [word for word in rest if len(word) > _NUMBER_LETTERS or word == "ra"]
    return named if len(longer) <= (_REGIONAL_WORDS if is_regional(text) else 0) else None


def _names(text: str, code: int, register: Register) -> bool:
    words = f" {plain(text)} "
    names = (name for name in _names_of(code, register) if len(name) > 2)
    return any(f" {one} " in words for name in names for one in in_plain_words(name))


def _names_of(code: int, register: Register) -> Sequence[str]:
    scripts = [name for name, own in STATE_NAMES.items() if own == code]
    return [*(name for own, name, _ in register.states if own == code), *scripts]


def _districts(table: Table) -> list[str]:
    return [str(name) for row in table.rows if (name := row.value("district") or table.default_district)]


def _count_of(table: Table, state: object, register: Register) -> int:
    return sum((state, key(bare(name))) in register.other for name in _districts(table))
