"""Which row of a sheet holds its headings, told by what they say: in English or Hindi, in one line or two.

Every row near the top is tried for every kind of return; the one that names most fields wins, and a tie between two
kinds is a fault, because the same word (Status) stands in several kinds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from data.returns import kinds
from data.returns.cells import cleaned
from data.returns.faults import CellFault
from data.returns.kinds import Field, Kind
from data.returns.sheets import Sheet, Value

_COLUMNS = 80
HEADING_WITHIN = 40
"""Rows from the top among which the headings are looked for."""


@dataclass(frozen=True)
class Heading:
    """A candidate for the heading: its rows, the kind it speaks for, and how well."""

    first: int
    last: int
    kind: Kind
    fields: dict[int, Field]
    texts: dict[int, str]
    score: float


def heading_of(sheet: Sheet, file_name: str, faults: list[CellFault]) -> Heading | None:
    """The best heading of a sheet, or None where there is none or it lacks what its kind needs."""
    candidates = []
    for first in range(min(len(sheet.rows), HEADING_WITHIN)):
        for last in (first, first + 1):
            if last < len(sheet.rows):
                candidates += _candidates(sheet, first, last, file_name)
    if not candidates:
        return None
    # Of equals, fewer rows and the upper ones: a second line is part of the heading only if it adds a field.
    best = max(candidates, key=lambda one: (one.score, one.first - one.last, -one.first))
    rivals = [
        one
        for one in candidates
        if one.kind != best.kind and one.score == best.score and one.first == best.first and one.last == best.last
    ]
    if rivals:
        words = " or ".join(sorted({kinds.KIND_WORDS[one.kind] for one in (best, *rivals)}))
        what = f"the headings could be those of {words}"
        remedy = "Name the kind in the title or heading, for example 'Status of the plan'"
        faults.append(CellFault(what, remedy, row=best.last + 1, sheet=sheet.name))
        return None
    names = {one.name for one in best.fields.values()}
    missing = [name for name in kinds.NEEDED[best.kind] if name not in names]
    if best.kind == "committees" and not names & {"district", "district_code", "committee"}:
        missing = ["district"]
    if "district_code" in names:
        missing = [name for name in missing if name != "district"]
    for name in missing:
        title = next(one.heading for one in kinds.FIELDS[best.kind] if one.name == name)
        read = ", ".join(repr(text) for text in best.texts.values())
        what = f"there is no column for {title}; the headings are {read[:300]}"
        faults.append(CellFault(what, f"Give the column the heading '{title}'", row=best.last + 1, sheet=sheet.name))
    return None if missing else best


def _candidates(sheet: Sheet, first: int, last: int, file_name: str) -> list[Heading]:
    upper, lower = sheet.rows[first], sheet.rows[last]
    texts: dict[int, tuple[str, str]] = {}
    spanned = ""
    for index in range(min(max(len(upper), len(lower)), _COLUMNS)):
        above = text_of(upper, index)
        below = text_of(lower, index) if last > first else ""
        merged_over = any(
            one.top - 1 <= first <= one.bottom - 1 and one.left - 1 < index <= one.right - 1 for one in sheet.merged
        )
        spanned = above or (spanned if merged_over or (below and last > first and not above) else "")
        texts[index + 1] = (above or (spanned if below else ""), below)
    context = " ".join(
        [file_name, sheet.name] + [text_of(row, index) for row in sheet.rows[: last + 1] for index in range(len(row))]
    )
    context = kinds.heading(context[:3_000])
    found = []
    for kind in kinds.KINDS:
        fields = {}
        for column, (above, below) in texts.items():
            both = f"{above} {below}".strip()
            match = (
                kinds.field_of(kind, below)
                or kinds.field_of(kind, both)
                or (kinds.field_of(kind, above) if not below else None)
                if last > first
                else kinds.field_of(kind, above)
            )
            if match is not None:
                fields[column] = match
        own = {one.name for one in fields.values()} - kinds.PLACE_FIELDS
        names = {one.name for one in fields.values()}
        if not own or (len(names) < 2) or not _is_heading_text(texts, sheet, last):
            continue
        if last > first and not _second_line_fits(fields, texts):
            continue
        wording = 0.5 if kinds.TELLING[kind].search(context) else 0.0
        shown = {column: f"{above} {below}".strip() for column, (above, below) in texts.items() if above or below}
        found.append(Heading(first, last, kind, fields, shown, len(own) + len(names & kinds.PLACE_FIELDS) + wording))
    return found


def _is_heading_text(texts: dict[int, tuple[str, str]], sheet: Sheet, last: int) -> bool:
    """Headings are words: a row with dates or numbers of its own is a row of the table."""
    row = sheet.rows[last]
    return len(texts) > 0 and not any(not isinstance(value, str) and value is not None for value in row)


def _second_line_fits(fields: dict[int, Field], texts: dict[int, tuple[str, str]]) -> bool:
    """A second heading line leaves the district's column blank or names it; a row of data fills it."""
    for column, one in fields.items():
        below = texts[column][1]
        if one.name in {"district", "state", "serial"} and below and not one.pattern.fullmatch(kinds.heading(below)):
            return False
    return True


def text_of(row: Sequence[Value], index: int) -> str:
    """The text of a cell, counted from 0; blank for a number, a date or nothing."""
    value = row[index] if index < len(row) else None
    return cleaned(value).text if isinstance(value, str) else ""
