"""Sentences and titles that count what the rows say, 'DEPC constituted in 11 of 12 districts': held against the rows, as totals are."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from data.returns.files.cells import DASHES, cleaned
from data.returns.headings.tables import Table
from data.returns.layout.count_cells import Count, counts_in, without_days
from data.returns.layout.counted import PRODUCTS, ROWS, counted_by, numbers_of
from data.returns.layout.counts_set_aside import many_set_aside, rows_set_aside
from data.returns.lines.lines import Line
from data.returns.words.kinds import Kind
from data.returns.words.vocabulary import concepts_among

_CLAUSES = re.compile(r"(?<=\D)[.](?=\s|$)|[;।\n]")
_LEAD = re.compile(
    r"^\W*(?:(?:note|n\.?b|summary|abstract|remarks?|टिप्पणी|नोट|टीप|सारांश)\s*(?:\d{1,2}\s*)?[:.–-]+\s*|\d{1,2}[.)]\s+(?=\D)|\([a-z\d]{1,4}\)\s+)",
    re.IGNORECASE,
)
_NAMED_BY_NUMBER = re.compile(
    r"\b(?:nos?|number|annexures?|annex|forms?|tables?|para|paragraph|phase|sections?|columns?|rows?|pages?|sheets?|part|zone|rule|point|item|version|round|quarter|q"
    r"|g\.?\s?o|file|letter|अनुलग्नक|प्रपत्र|परिशिष्ट|क्रमांक|संख्या)\s*[.:#-]*\s*[\w./-]*\d[\w./-]*",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:ha(?:s|ve)|having|with)\b|\bमें\b|है\b|हैं\b", re.IGNORECASE)
_CODE = re.compile(r"(?<!\d)\d\s*=\s*[^\W\d]")
"""'1 = Notified' says what a code means; a count stands behind what it counts, 'Notified = 11'."""
_STEPS = frozenset({"CONSTITUTED", "NOTIFIED", "DRAFT", "APPROVED", "IMPLEMENT", "PUBLISHED"})
_THING = {"committees": ({"DEPC", "COMMITTEE"}, "constituted"), "plans": ({"PLAN", "PLANWORD", "DEH"}, "drafted")}


def sentence_differences(
    tables: Sequence[Table], lines: Sequence[Line], gone: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """Each text around the rows whose count is none of theirs: its place, its text, and how it differs.

    What was set aside by hand, of the places `gone`, may have been counted.
    """
    told: set[str] = set()
    for table in tables:
        own = [line for line in lines if line.table is table or line.table.sheet is table.sheet]
        sheet = table.sheet
        last = max((row.number for row in table.rows), default=0)
        bounds = sorted({0, *(row for row, _, _ in table.bands), *(one.number for one in table.totals), 10**9})
        for row, _, text in (band for band in table.bands if band[0] not in table.districts):
            before = max(one for one in bounds if one < row)
            after = min(one for one in bounds if one > row)
            spans = [(0, row), (before, row)] if row > last else [(0, 10**9), (before, row), (row, after)]
            what = _difference(table, text, own, lines, spans, gone, is_title=False)
            if what and (place := sheet.row_name(row)) not in told:
                told.add(place)
                yield place, text, what
        for title in table.titles:
            place = sheet.row_name(title.row)
            what = _difference(table, title.text, own, lines, [(0, 10**9)], gone, is_title=True)
            if what and place not in told:
                told.add(place)
                yield place, title.text, what


def _difference(
    table: Table,
    text: str,
    own: Sequence[Line],
    lines: Sequence[Line],
    spans: Sequence[tuple[int, int]],
    gone: Collection[str],
    *,
    is_title: bool,
) -> str:
    """How what a text counts differs from every part of the rows that it may speak of, in words; blank where it agrees or counts nothing."""
    left = rows_set_aside(table, len(table.sheet.rows) + 1, gone)
    for clause in _clauses(text):
        counts = counts_in(clause)
        if _CODE.search(clause) or _explains_codes(counts, len(own)):
            continue
        if not counts and not is_title and concepts_among(clause) & _STEPS and counted_by(table.kind, clause):
            return "counts what the rows say and could not be compared with them"
        for count in counts:
            counted = _counted(table.kind, count, is_title=is_title)
            if not counted:
                continue
            scopes = [[line for line in own if first < line.number < last] for first, last in spans]
            scopes = [one for one in (*scopes, list(lines)) if one]
            fits = [_numbers(table.kind, counted, scope) for scope in scopes]
            more = many_set_aside(table, counted, table.column("district"), (0, ""), left, table.rows, gone)
            agreed = (count.agrees(one, _bases(part), more, len(left)) for one, part in zip(fits, scopes, strict=True))
            if fits and not any(agreed):
                given = min(fits[0] or {0}, key=lambda one: abs(one - count.number))
                return f"says '{clause[:80]}', where the rows give {given} of {max(_bases(scopes[0]))}"
    return ""


def _explains_codes(counts: Sequence[Count], row_count: int) -> bool:
    """Whether numbers stand for words, '1 = Notified, 2 = Drafted' and 'Yes = 1, No = 0', and do not count the rows."""
    numbers = sorted(one.number for one in counts if not one.is_share and one.base is None)
    is_run = len(numbers) > 1 and numbers[0] in {0, 1} and all(b == a + 1 for a, b in pairwise(numbers))
    return is_run and len(numbers) == len(counts) and sum(numbers) != row_count


def _clauses(text: str) -> Iterator[str]:
    for part in _CLAUSES.split(without_days(cleaned(text).text.translate(DASHES))):
        clause = _NAMED_BY_NUMBER.sub(" ", _LEAD.sub("", part)).strip(" .,:–-")
        if re.search(r"\d", clause):
            yield " ".join(clause.split())


def _counted(kind: Kind, count: Count, *, is_title: bool) -> str:
    """What a count of a sentence counts; blank where it is nothing that the rows give."""
    counted, said = counted_by(kind, count.label), concepts_among(count.label)
    if counted not in {ROWS, PRODUCTS}:
        return counted
    thing, done = _THING.get(kind, (set(), ""))
    if said & thing and (count.base is not None or count.is_share or _HAS.search(count.label)):
        return done
    # A title may name the districts of a programme, of which the table has some.
    return counted if said & {"COUNT", "NUMBER"} or not is_title else ""


def _bases(lines: Sequence[Line]) -> set[int]:
    return {len({(line.table.sheet.label, line.number) for line in lines}), len({line.district_code for line in lines})}


def _numbers(kind: Kind, counted: str, lines: Sequence[Line]) -> set[int]:
    own = {(line.table.sheet.label, line.number) for line in lines}
    tables = {line.table.sheet.label: line.table for line in lines}
    rows = [row for label, table in tables.items() for row in table.rows if (label, row.number) in own]
    return numbers_of(kind, counted, lines, rows)
