"""How a State lays out its returns: the same habits on every date, in the ways in which real returns differ."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from data.samples.chance import draw, one_of
from data.samples.spellings import SETTLED
from data.samples.wording import DayForm

SampleKind = Literal["plans", "committees", "exports"]
HINDI_STATES = frozenset({2, 5, 6, 7, 8, 9, 10, 20, 22, 23})
_LONGEST_SHEET_NAME = 31
_OFTEN_CARELESS = frozenset(one.state_code for one in SETTLED)


@dataclass(frozen=True)
class Arrangement:
    """One State's habits in one kind of return."""

    is_hindi: bool
    is_careless: bool
    state_in: Literal["title", "column", "sheet name", "row of its own"]
    day_form: DayForm
    title_day_form: DayForm
    has_serial: bool
    has_codes: bool
    has_totals: bool
    has_blank_rows: bool
    has_numbering: bool
    has_extra_columns: bool
    has_notes_below: bool
    repeats_headings: bool
    merges: bool
    is_two_lines: bool
    by_dates_only: bool
    """Plans: no column for the status, which the days tell."""
    is_order_in_one: bool
    """Committees: number and date of the order in one cell."""
    has_state_sheet: bool
    """Committees: the State's own committee on a sheet apart."""


def arrangement_of(state: int, state_name: str, kind: SampleKind, day: date) -> Arrangement:
    """A State's habits. On the last date most write days as the template asks."""

    def has(what: str, share: float) -> bool:
        return draw(what, kind, state) < share

    is_hindi = state in HINDI_STATES
    places: list[Literal["title", "column", "sheet name", "row of its own"]]
    places = ["title", "title", "column", "sheet name", "row of its own"]
    state_in = one_of(places, "State in", kind, state)
    if state_in == "sheet name" and len(state_name) > _LONGEST_SHEET_NAME:
        state_in = "title"
    forms: list[DayForm]
    forms = ["dotted", "Hindi", "Devanagari"] if is_hindi else ["cell", "dotted", "slashed", "in words"]
    title_forms: list[DayForm] = ["dotted", "Devanagari"] if is_hindi else ["dotted", "in words"]
    is_two_lines = kind == "plans" and has("two lines", 0.25)
    return Arrangement(
        is_hindi=is_hindi,
        is_careless=(kind == "plans" and state in _OFTEN_CARELESS) or has("careless", 0.7),
        state_in=state_in,
        day_form=one_of(forms, "days", kind, state, day.year < 2025),
        title_day_form=one_of(title_forms, "title's day", kind, state, day),
        has_serial=state_in == "row of its own" or has("serial", 0.7),
        has_codes=has("codes", 0.2),
        has_totals=has("totals", 0.6),
        has_blank_rows=has("blank rows", 0.35),
        has_numbering=not is_two_lines and has("numbering", 0.25),
        has_extra_columns=has("extra columns", 0.4),
        has_notes_below=has("notes", 0.5),
        repeats_headings=not is_two_lines and has("page breaks", 0.2),
        merges=has("merges", 0.6),
        is_two_lines=is_two_lines,
        by_dates_only=kind == "plans" and not is_two_lines and has("dates only", 0.3),
        is_order_in_one=kind == "committees" and has("order in one", 0.3),
        has_state_sheet=kind == "committees" and has("State's sheet", 0.3),
    )
