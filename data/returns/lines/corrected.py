"""Remarks that take their own row back or correct it: a meeting put off, another day of the same step, a product dropped or only proposed.

Nothing is taken from the remark and nothing is stored beside it unasked: a person says that the row holds, leaves its day or
number not known, or sets the row aside. The answer is bound to what the row holds, so that next month's value is asked anew.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from data.returns.choices import ASIDE
from data.returns.faults import CellFault
from data.returns.files.cells import cleaned, plain_text, read_date
from data.returns.headings.tables import Row
from data.returns.lines.lines import Line
from data.returns.words import corrections
from data.returns.words.taken_back import says_changed, says_to_be_read, taken_back
from data.returns.words.vocabulary import concepts_among, word_key
from data.stages import STAGE_DAYS

HOLDS = "yes"
"""What a person says of a remark beside which the row holds as it stands."""
_CLAUSES = re.compile(r"[;।\n]|,(?!\s*(?:\d{4}|from|for)\b)|\.(?=\s+[^\W\d])")
_STEP = {
    "drafted_on": "DRAFT",
    "notified_on": "NOTIFIED",
    "published_on": "PUBLISHED",
    "reviewed_on": "REVIEW",
    "order_date": "ORDER",
}
"""A day's field to what a remark speaks of that names another day for it."""


def corrected(line: Line, row: Row, column: int, text: str, own_words: Mapping[str, str]) -> Iterator[CellFault]:
    """The question that one remark of a row puts, if it puts one; answered by hand, the row is as the person said.

    `own_words` are a remark with what it speaks of, as `word_key` writes it, to 'yes', the row holds, a day or 'aside'.
    """
    why, name = _why(line, text)
    if not why:
        return
    word = f"{text} ({_shown(line, row, name)})"
    meaning = own_words.get(word_key(word), "")
    if meaning == HOLDS:
        return
    if meaning == ASIDE and name:
        _leave(line, name)
        return
    if name and isinstance(day := read_date(meaning), date):
        line.values[name] = day
        return
    place = line.table.sheet.cell_name(row.number, column)
    row_name = line.table.sheet.row_name(row.number)
    left = "the day that holds in place of the row's, 'aside' if it is left not known, " if name else ""
    remedy = f"Say of the words by hand 'yes' if the row holds, {left}or correct the row, or set '{row_name}' aside"
    if line.table.kind == "exports":
        remedy = f"Correct the row or set '{row_name}' aside; if it holds, set '{place}' aside"
    fault = line.table.sheet.fault(row.number, column, f"the remark '{text[:80]}' {why}: does the row hold?", remedy)
    yield replace(fault, word="" if line.table.kind == "exports" else word)


def _shown(line: Line, row: Row, name: str) -> str:
    """What the answer is bound to: the day that a remark speaks of, or the row's product."""
    if isinstance(day := line.values.get(name), date):
        return f"{day:%d.%m.%Y}"
    spread = "product_name" if line.table.kind == "products" else "district"
    return "; ".join(plain_text(one) for one in row.cells.get(spread, ()) if one is not None) or line.written


def _why(line: Line, text: str) -> tuple[str, str]:
    """How a remark takes its row back, in words, and the field that it speaks of; blanks where it does not."""
    kind = line.table.kind
    if kind not in {"plans", "committees"}:
        said = taken_back(text) or says_changed(text)
        if not said and kind == "products":
            said = next(filter(None, map(corrections.says_no_product, _clauses(text))), "")
        return (f"says '{said[:60]}'", "") if said else ("", "")
    days = {name: day for name in (*_STEP, "last_meeting_on") if isinstance(day := line.values.get(name), date)}
    if said := says_to_be_read(text):
        return f"says '{said}'", _spoken_of(text, days)
    for clause in _clauses(text):
        met = days.get("last_meeting_on")
        if met is not None and (why := _of_meeting(clause, met)):
            return why, "last_meeting_on"
        for name, step in _STEP.items():
            if name in days and (other := corrections.names_another_day(clause, days[name], step)):
                return f"names {other:%d.%m.%Y}, and the row {days[name]:%d.%m.%Y}", name
    return "", ""


def _of_meeting(clause: str, met: date) -> str:
    """How a clause speaks against the last meeting's day, in words; blank where it does not."""
    said = corrections.says_put_off(clause, met)
    is_its = "MEETING" in concepts_among(clause) or met in corrections.days_in(clause) or len(clause.split()) < 3
    if said and is_its and not corrections.is_of_another_day(clause, met):
        return f"says '{said}'"
    if (said := corrections.says_of_another_body(clause)) and not corrections.is_of_another_day(clause, met):
        return f"says '{said}'"
    other = corrections.names_another_meeting(clause, met)
    return f"names {other:%d.%m.%Y}, and the row {met:%d.%m.%Y}" if other else ""


def _spoken_of(text: str, days: Mapping[str, date]) -> str:
    """The field of the day that a correction speaks of; blank where it names none that the row has."""
    said = concepts_among(text)
    if "MEETING" in said and "last_meeting_on" in days:
        return "last_meeting_on"
    return next((name for name, step in _STEP.items() if name in days and step in said), "")


def _leave(line: Line, name: str) -> None:
    """Leave a step's day not known; the step itself was taken."""
    is_step = name in STAGE_DAYS or name == "published_on"
    line.values[name] = True if is_step else None


def _clauses(text: str) -> list[str]:
    parts = (one.strip() for one in _CLAUSES.split(cleaned(text.replace("\n", " ; ")).text))
    return [one for one in parts if len(one) > 2]
