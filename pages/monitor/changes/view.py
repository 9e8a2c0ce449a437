"""What the Changes page shows: one thing asked on two sides, what moved between them, and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import pandas as pd

from analytics.changes.questions import (
    CHANGING,
    Balance,
    Changing,
    Holding,
    Move,
    balances,
    moves,
    register_changes,
    total,
)
from analytics.changes.words import REASONS, Sides, change_sentence, undated
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import sources
from analytics.provenance import Provenance
from analytics.words import counted, dotted, indian
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.parts.totals import with_totals

REASON_RULE: Final = (
    "New document: the fact that stands on the later side is a newer one. Undated document: it gives no day and counts from the "
    "first one that proves it, which is not the day on which it came true. Split or creation, abolition: the register gained or "
    "lost the district. Correction: the district went back, or a later entry for the same day took the place of the earlier. "
    "Undone entry: what stood on the earlier side was taken back in our records. Corrections and undone entries are no progress "
    "and stand apart."
)
UNKNOWN_RULE: Final = (
    "Not known: nothing of the district's own is on record on that side; a statement about all districts of a State is not its "
    "own. A district that was not known may have had it all along: what came in is what came on record."
)
CHOICES: Final = tuple(CHANGING)


@dataclass(frozen=True)
class ChangesView:
    """The page's answers: both sides district by district, what moved, and the balance of each State and in total."""

    changing: Changing
    sides: Sides
    before: tuple[Holding, ...]
    after: tuple[Holding, ...]
    moved: tuple[Move, ...]
    states: tuple[Balance, ...]
    whole: Balance
    sentence: str
    view: Provenance

    def titled(self, title: str) -> Provenance:
        """The view under the title of one table."""
        return replace(self.view, title=title)

    @property
    def fact_days(self) -> list[date]:
        """The days of the facts that count on the later side, newest first."""
        counting = (row for row in self.after if row.status in self.changing.counting)
        return sorted({row.fact_on for row in counting if row.fact_on}, reverse=True)


def place_words(changing: Changing, sides: Sides) -> str:
    """Scheme, places and filters in words, without the date; those of the sample say that they are illustrative."""
    shown = sides.after
    return sentence(shown, changing.subject).removesuffix(f", {shown.days}")


def changes_view(label: str, sides: Sides) -> ChangesView:
    """What moved of the thing with this label between the two sides."""
    changing = CHANGING[label]
    before = ask(changing.holdings, sides.before, sides.after)
    after = ask(changing.holdings, sides.after, sides.after)
    moved = moves(changing, before, after, ask(register_changes), sides.after.as_known_on)
    whole = total(changing, before, after, moved)
    place = place_words(changing, sides)
    return ChangesView(
        changing,
        sides,
        before,
        after,
        moved,
        balances(changing, before, after, moved),
        whole,
        change_sentence(changing, sides, place, whole, moved, undated(changing, after)),
        view_of(changing, sides, whole, (*before, *after)),
    )


def view_of(changing: Changing, sides: Sides, whole: Balance | None = None, rows: Sequence[Holding] = ()) -> Provenance:
    """The words on the page and in each file; without a balance nothing is compared yet."""
    base = "the districts of the register on each side"
    if whole:
        first, second = sides.names
        base = f"{counted(whole.base_before, 'district')} of the register ({first}) and {indian(whole.base_after)} ({second})"
    return Provenance(
        title=f"Changes: {changing.label}",
        scheme="DEH" if changing.subject.startswith("Districts") else changing.subject or sides.after.scheme,
        sentence=f"{place_words(changing, sides)}, {sides.words}",
        base=base,
        as_on=None,
        sources=_sources(changing, sides, rows),
        notes=(
            changing.rule,
            REASON_RULE,
            *((UNKNOWN_RULE,) if changing.measure else ()),
            "Opening + in - out = closing, in every State and in total; each row that moved names its document.",
        ),
    )


def _sources(changing: Changing, sides: Sides, rows: Sequence[Holding]) -> tuple[str, ...]:
    """Where the facts on both sides are from: the public record as far as it is used, the returns counted, the register."""
    *files, register = ask(sources, MEASURES[changing.measure or "plan"], sides.after.scheme)
    letters = {(row.document, row.fact_on, row.state_code) for row in rows if row.is_return}
    is_public = changing.measure and any(row.is_return is False for row in rows)
    return (
        *(f"{one.title}: {one.origin}" for one in files if is_public),
        *((f"{counted(len(letters), 'return')} received: named in the rows that moved",) if letters else ()),
        f"{register.title}: {register.origin}",
    )


def moved_table(moved: Sequence[Move]) -> pd.DataFrame:
    """One row per district that moved."""
    return pd.DataFrame(
        {
            "S. No.": range(1, len(moved) + 1),
            "State/UT": [move.state_name for move in moved],
            "District": [move.district_name for move in moved],
            "In or out": [move.direction for move in moved],
            "Reason": [REASONS[move.reason] for move in moved],
            "Was": [move.was or "Not in the register" for move in moved],
            "Is": [move.now or "Not in the register" for move in moved],
            "Day": [move.day for move in moved],
            "Entered or undone on": [move.recorded_on for move in moved],
            "Grade": [move.grade for move in moved],
            "Document": [_document(move) for move in moved],
            "Link": [move.source for move in moved],
        }
    )


def _document(move: Move) -> str:
    relation = "cut from" if move.reason == "created" else "went into"
    return f"{move.document} ({relation} {move.relatives})" if move.relatives else move.document


def balance_table(shown: ChangesView) -> pd.DataFrame:
    """One row per State/UT in view, then the total."""
    first, second = shown.sides.names
    names = [
        "State/UT",
        f"Districts, {first}",
        f"Opening, {first}",
        "In",
        "In by correction",
        "Out",
        "Out by correction",
        f"Closing, {second}",
        f"Districts, {second}",
    ]
    if shown.changing.measure:
        names.append(f"Not known, {second}")
    frame = pd.DataFrame([_line(shown, one) for one in shown.states], columns=names, dtype=object)
    return with_totals(frame, *([_line(shown, shown.whole)] if len(shown.states) > 1 else []))


def _line(shown: ChangesView, one: Balance) -> list[object]:
    line: list[object] = [
        one.state_name,
        one.base_before,
        one.opening,
        one.came,
        one.came_corrected,
        one.went,
        one.went_corrected,
        one.closing,
        one.base_after,
    ]
    return [*line, one.unknown_after] if shown.changing.measure else line


def nothing_moved(shown: ChangesView) -> str:
    """Why nothing came in or went out, and what to do."""
    if shown.whole.closing == 0 and shown.whole.unknown_after == shown.whole.base_after and shown.whole.base_after:
        return "Nothing is on record on either side. Choose a later date, or import the States' returns."
    if shown.sides.of_books:
        return "Both states of the records say the same. Choose an earlier day."
    days = shown.fact_days
    if not days:
        return "Nothing moved between the two dates. Choose an earlier first day."
    return (
        f"Nothing moved between the two dates. What counts on the later date is of {dotted(days[-1])} to {dotted(days[0])}. "
        f"Choose a first day before {dotted(days[0])}."
    )
