"""One State's return of the value of its districts' exports as a workbook: made-up values, by year, by month or by HS chapter."""

from collections.abc import Callable, Sequence
from datetime import date

from data.clock import MONTHS
from data.returns.names.names import Register
from data.samples.chance import draw, one_of, ranked
from data.samples.spellings import name_written
from data.samples.tables import Page
from data.samples.wording import Cell
from data.samples.workbook import workbook

_TITLE = "ILLUSTRATIVE: a made-up return, to show the pages full"
_YEARS = ("2023-24", "2024-25")
_QUARTERS = ("Q1 2024-25", "Q1 2025-26")
_CHAPTERS = ("03", "08", "09", "27", "29", "30", "52", "61", "71", "72", "84", "85", "87")
_UNITS = ((("US$ million"), 1.0), ("Rs crore", 84.0), ("Rs in lakhs", 8400.0))
_NOT_KNOWN = 0.04
_MOST_CHAPTERS = 5


def export_return(state: int, day: date, register: Register) -> bytes:
    """The workbook of a State: titles, its districts in rows, a row of totals below. Of some districts nothing is said."""
    unit, scale = one_of(_UNITS, "unit of exports", state)
    codes = sorted((code for code, home in register.state_of.items() if home == state), key=register.title.__getitem__)
    makes: Sequence[Callable[[list[str], Register, float], list[list[Cell]]]] = (_by_year, _by_month, _by_chapter)
    rows = makes[state % 3](codes, register, scale)
    title = f"Value of exports by district, {register.state_name[state]} ({unit})"
    sheet = Page("Exports", [[_TITLE], [title], [], *rows], heading_rows=(3,))
    return workbook([sheet], _TITLE, day)


def _by_year(codes: list[str], register: Register, scale: float) -> list[list[Cell]]:
    periods = (*_YEARS, *_QUARTERS)
    share = {"2023-24": 1.0, "2024-25": 1.1, "Q1 2024-25": 0.26, "Q1 2025-26": 0.3}
    rows = [_row(code, register, [_value(code, scale * share[one], one) for one in periods]) for code in codes]
    return [["District", *periods], *rows, _total(rows, 1)]


def _by_month(codes: list[str], register: Register, scale: float) -> list[list[Cell]]:
    months = [f"{MONTHS[(3 + at) % 12][:3]}-{24 + (at > 8)}" for at in range(12)]
    rows = [_row(code, register, [_value(code, scale / 12, one) for one in months]) for code in codes]
    return [["District", *months], *rows, _total(rows, 1)]


def _by_chapter(codes: list[str], register: Register, scale: float) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for code in codes:
        chosen = sorted(ranked(_CHAPTERS, "chapters", code)[: 1 + int(draw("how many", code) * _MOST_CHAPTERS)])
        for chapter in chosen:
            values = [_value(code, scale / len(chosen) * (1 + at / 9), chapter, year) for at, year in enumerate(_YEARS)]
            rows.append([name_written(code, register, is_hindi=False, is_careless=False), chapter, *values])
    return [["District", "HS chapter", *_YEARS], *rows, _total(rows, 2)]


def _row(code: str, register: Register, values: list[Cell]) -> list[Cell]:
    return [name_written(code, register, is_hindi=False, is_careless=False), *values]


def _value(code: str, scale: float, *about: str) -> Cell:
    """A made-up value: most districts export little, some much; a dash where it is not known."""
    if draw("exports not known", code) < _NOT_KNOWN:
        return "-"
    size = 10 ** (draw("size of exports", code) * 3.2 - 0.6)
    return round(size * scale * (0.75 + draw("exports", code, *about) / 2), 2)


def _total(rows: list[list[Cell]], first: int) -> list[Cell]:
    sums: list[Cell] = []
    for column in range(first, len(rows[0])):
        values = [value for row in rows if isinstance(value := row[column], float)]
        sums.append(round(sum(values), 2))
    return ["Total", *[None] * (first - 1), *sums]
