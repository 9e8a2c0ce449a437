"""The day on which a return was true, as its titles or its file's name give it, and the State that they name.

'As on' wins over every other day: a letter above the table has a date of its own, which is no day of the return.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from data.returns.files.cells import DASHES, cleaned, month_or_year, read_date
from data.returns.files.sheets import Sheet
from data.returns.headings.tables import Table
from data.returns.names.names import Register
from data.returns.rows.rows import NOTE_MARK
from data.returns.words.as_on_words import AS_ON, BEFORE, BEHIND, BETWEEN
from data.returns.words.spelling import key
from data.returns.words.state_names import in_plain_words, states_named
from data.returns.words.vocabulary import plain

FIRST_DAY = date(2018, 1, 1)
"""No fact of the initiatives is older: ODOP and DEH were announced in 2018 and 2019."""

_MONTH = re.compile(rf"{BEFORE}{BETWEEN}([^\W\d]+[\s,'-]+\d{{4}}|\d{{4}})", re.IGNORECASE)
_TITLE_ROWS = 6
_OF_POSITION = re.compile(
    r"\b(?:position|status|as on|as of|as at|updated?|information|data)\b|स्थिति|स्थिती|अद्यतन|अद्ययावत|સ્થિતિ|অবস্থা|পর্যন্ত|ସ୍ଥିତି|ସୁଦ୍ଧା|நிலவர|வரை|నాటికి|స్థితి|ರಂತೆ|ಸ್ಥಿತಿ|സ്ഥിതി|വരെ|ਸਥਿਤੀ|ਤੱਕ",
    re.IGNORECASE,
)
_NOT_THE_STATE = re.compile(r"new delhi|नई दिल्ली|government of india|govt of india|भारत सरकार")


@dataclass(frozen=True)
class Named:
    """A day or a State that the file names, and where: a cell, the sheet's name or the file's."""

    value: int | date
    place: str


def named_day(titles: Sequence[tuple[str, str]], file_name: str, today: date) -> tuple[Named | None, str]:
    """The as-on day and where it stands; and, where there is none, the month or the several days that stand in its place.

    `titles` are the texts that name the tables of every kind, each with its place.
    """
    month = ""
    days: dict[date, str] = {}
    for text, place in _texts(titles, file_name):
        for pattern in (AS_ON, BEHIND):
            found = pattern.search(text)
            day = read_date(re.sub(r"\s?_\s?", ".", found[1])) if found else ""
            if isinstance(day, date) and FIRST_DAY <= day <= today:
                days.setdefault(day, place)
        if not month and (found := _MONTH.search(text)):
            month = month_or_year(found[1])
    if len(days) > 1:
        return None, " and ".join(f"{day:%d.%m.%Y} ({place})" for day, place in days.items())
    return next((Named(day, place) for day, place in days.items()), None), month


def said_elsewhere(tables: Sequence[Table]) -> list[tuple[str, str]]:
    """What else may say the day: a sheet that is called by a day, and lines below the rows that speak of the position.

    A footnote of a mark speaks of the cells that bear it.
    """
    said = []
    for table in tables:
        sheet, last = table.sheet, max((row.number for row in table.rows), default=0)
        if isinstance(read_date(re.sub(r"\s?_\s?", ".", sheet.name)), date):
            said.append((f"as on {sheet.name}", f"the name of sheet {sheet.name}"))
        said += [
            (text, sheet.cell_name(row, column))
            for row, column, text in table.bands
            if row > last and _OF_POSITION.search(text) and not NOTE_MARK.match(text)
        ]
    return list(dict.fromkeys(said))


def _texts(titles: Sequence[tuple[str, str]], file_name: str) -> list[tuple[str, str]]:
    texts = [(cleaned(text).text.translate(DASHES), place) for text, place in titles]
    return [*texts, (file_name.rpartition(".")[0].replace("_", " ").translate(DASHES), "the file's name")]


def named_state(table: Table, file_name: str, register: Register) -> Named | None:
    """The one State that the sheet's name, the titles or the file's name give; None for none or several."""
    sheet = table.sheet
    if (code := register.state_keys.get(key(sheet.name), state_in([sheet.name], register))) is not None:
        return Named(code, f"the name of sheet {sheet.name}")
    code = state_in([one.text for one in table.titles], register)
    if code is not None:
        one = next((one for one in table.titles if state_in([one.text], register) == code), table.titles[0])
        return Named(code, sheet.cell_name(one.row, one.column))
    code = state_in([file_name.rpartition(".")[0]], register)
    return Named(code, "the file's name") if code is not None else None


def state_of_file(sheets: Sequence[Sheet], register: Register) -> Named | None:
    """The one State that the first rows of all sheets name, for a sheet that names none itself; None for none or several."""
    found: dict[int, str] = {}
    for sheet in sheets:
        for row in range(1, min(len(sheet.rows), _TITLE_ROWS) + 1):
            for column in range(1, len(sheet.rows[row - 1]) + 1):
                value = sheet.value(row, column)
                code = state_in([value], register) if isinstance(value, str) and not sheet.is_hidden else None
                if code is not None:
                    found.setdefault(code, sheet.cell_name(row, column))
    return Named(*next(iter(found.items()))) if len(found) == 1 else None


def state_in(texts: Sequence[str], register: Register) -> int | None:
    """The one State that texts name, or None where they name none or several."""
    text = f" {_NOT_THE_STATE.sub(' ', plain(' '.join(texts)))} "
    found = {
        code
        for code, name, _ in register.states
        # 'Dadra and Nagar Haveli' lies within the name of the Territory that it is part of.
        if len(name) > 2 and any(f" {one} " in text for one in in_plain_words(name))
    }
    found |= set(states_named(text))
    return next(iter(found)) if len(found) == 1 else None
