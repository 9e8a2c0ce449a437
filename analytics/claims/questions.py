"""The list of claims: every published figure, set against our rows of its own day and against what else was published.

Two things are asked of a claim, and each has its own answer, so that neither hides the other. Against our rows it gets
one verdict. Beside other claims it may stand in any number of relations (`analytics/claims/relations.py`). What our rows say
is the same question that the pages ask (`analytics/claims/counts.py`), for the claim's day and with that day's base.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal, NamedTuple

from analytics.claims.words import subject
from analytics.filters import Filters
from analytics.question import answer
from analytics.words import dotted, indian
from data.stages import BY_DOCUMENTS
from data.store import Store

Verdict = Literal["supported", "agrees", "differs", "no_rows", "no_number"]
VERDICTS: Final[dict[Verdict, str]] = {
    "supported": "matches our records in full",
    "agrees": "matches our records",
    "differs": "differs",
    "no_rows": "cannot be verified",
    "no_number": "no number given",
}
"""What a claim can be against our rows of its day, best first."""
BORNE_OUT: Final = ("supported", "agrees")
"""Verdicts by which rows bear the claim out."""

VERDICT_RULES: Final[dict[Verdict, str]] = {
    "supported": "The claim says “all”, and a row stands behind every one of that day's base, no more and no fewer.",
    "agrees": "A list or returns on record for that day count to the number, with or without districts that the register no longer "
    "has; “more than” agrees when the count is higher.",
    "differs": "A list or returns on record for that day count to another number, and what is not known of the rest cannot close "
    "the gap.",
    "no_rows": "No list or return is on record for that day, or so little that the districts not known could close the gap. A list "
    "of a later day proves nothing of an earlier one; documents on single places were never collected as a count; of "
    "some measures no table is on record at all.",
    "no_number": "The claim gives words and no number, and there are not rows behind every one of the base.",
}
RULE_ORDER: Final = (
    "Without a number a claim is supported or has no number given; with one, rows of its day decide first: agrees (or "
    "supported), else differs. Only where they cannot decide does it read no rows. Superseded and different scheme stand "
    "beside the verdict and never in its place: an old number that agrees with the rows of its own day is not superseded."
)


STANDING: Final = {
    "not maintained": "A standing answer: the data are not maintained, so no number may be shown or estimated.",
    "not a scheme": "A standing wording: asked for a number, the reply gave none.",
}
"""Words that stand in place of a number in reply after reply."""
PLAN_MEASURES: Final = {f"districts_with_plan_{stage}": stage for stage in BY_DOCUMENTS}
"""Measures of published figures that count plans, each with its stage."""


class Claim(NamedTuple):
    """One row per published figure. `value` is absent where words stood in place of a number; `qualifier` says how exact it is.

    `entry_number` is the entry of the log that it came with, absent for the reference table.
    """

    figure_id: str
    scheme: str
    measure: str
    qualifier: str
    value: int | None
    unit: str | None
    out_of_value: int | None
    out_of_unit: str | None
    as_on_date: date | None
    as_on_basis: str
    published_on: date | None
    source_kind: str
    house: str | None
    question_no: str | None
    document: str
    statement: str
    caveat: str | None
    source: str
    grade: str
    entry_number: int | None

    @property
    def day(self) -> date | None:
        """The day the figure is true of, or else the day it was said; absent where neither is known."""
        return self.as_on_date or self.published_on

    @property
    def is_own(self) -> bool:
        """Whether it was counted from our records and published by nobody."""
        return self.source_kind == "register" and self.scheme != "REGISTER"

    @property
    def number(self) -> str:
        """The figure as it was said: "about 557", "all 36", "more than 1,000", "all, no number given"."""
        if self.value is None:
            return "all, no number given" if self.qualifier == "all" else self.qualifier
        prefix = "" if self.qualifier == "exact" else f"{self.qualifier} "
        return f"{prefix}{indian(self.value)}"

    @property
    def label(self) -> str:
        """The claim in a line: "ODOP, districts with products: all 765 (08.02.2023)"."""
        return f"{self.scheme}, {subject(self.measure, short=True)}: {self.number} ({dotted(self.day)})"


class Count(NamedTuple):
    """What our rows of one day say of a measure; no row of the day is no Count, which is not zero.

    `value` counts, `unknown` are those of `base` of which nothing is on record (absent where they cannot be numbered).
    `is_count`: a list or returns, collected as a count; documents on single places are none. `also` is the same count with
    districts that the register no longer holds, where a list names such. `words` say what is counted.
    """

    value: int
    unknown: int | None
    base: int | None
    is_count: bool
    as_on_date: date | None
    words: str
    also: int | None = None

    @property
    def is_of_most(self) -> bool:
        """Whether it is a count, and at least half of its base is known, so that it may stand on a chart."""
        return self.is_count and self.unknown is not None and 2 * self.unknown <= (self.base or 2 * self.value)

    def meets(self, claim: Claim) -> bool:
        """Whether the count is the claim's number, or above it where the claim says “more than”."""
        if claim.value is None:
            return False
        if claim.qualifier == "more than":
            return self.value > claim.value
        return claim.value in (self.value, self.also)


class Relation(NamedTuple):
    """One row per relation to another claim: superseded, different_scheme or contradicted; `words` name the other."""

    kind: str
    other: str
    words: str


@dataclass(frozen=True)
class Finding:
    """One claim with what our rows of its day say (`then`), those of the view's day (`now`), verdict, reason and relations."""

    claim: Claim
    then: Count | None
    now: Count | None
    verdict: Verdict
    differs_by: int
    why: str
    relations: tuple[Relation, ...] = ()

    @property
    def verdict_words(self) -> str:
        """The verdict as it is shown: "differs by 9"."""
        if self.verdict == "differs":
            return f"differs by {indian(self.differs_by)}"
        return VERDICTS[self.verdict]

    @property
    def kinds(self) -> frozenset[str]:
        """The verdict and every kind of relation, for a filter."""
        return frozenset((self.verdict, *(one.kind for one in self.relations)))


def claims(store: Store, filters: Filters) -> tuple[Claim, ...]:
    """Everything published by the as-on date, newest first; national, whatever the view."""
    return answer(store, Claim, "claims/claims", filters.values())


def published(store: Store, filters: Filters, scheme: str, measure: str) -> tuple[Claim, ...]:
    """What was published of a measure by the as-on date, newest first: dated, and not counted from our records."""
    return of_measure(claims(store, filters), scheme, measure)


def of_measure(every: Sequence[Claim], scheme: str, measure: str) -> tuple[Claim, ...]:
    """Of some claims those of a measure that somebody published on a known day."""
    return tuple(one for one in every if (one.scheme, one.measure) == (scheme, measure) and one.day and not one.is_own)


def last_number(rows: Sequence[Claim]) -> Claim | None:
    """The newest of them that gives a number."""
    return next((row for row in rows if row.value is not None), None)


def last_exact(rows: Sequence[Claim]) -> Claim | None:
    """The newest of them that a count can be set against: "more than" says only where a number begins."""
    return next((row for row in rows if row.value is not None and row.qualifier != "more than"), None)


def standing_wordings(store: Store, filters: Filters) -> dict[str, Claim]:
    """The newest statement of each kind that stands in place of a number: not maintained, not a scheme."""
    found: dict[str, Claim] = {}
    for one in claims(store, filters):
        if one.qualifier in STANDING and one.day:
            found.setdefault(one.qualifier, one)
    return found


def verdict_on(claim: Claim, count: Count | None, uncounted: str) -> tuple[Verdict, int, str]:
    """The verdict on a claim, by how many it differs, and why. `uncounted` says why no count of ours is on record for the day.

    The one rule that the Brief, the ledger, the plans, the checks, the quality rules and every document go by.
    """
    if claim.value is None:
        return _wordy(claim, count)
    if claim.day is None:
        return (
            "no_rows",
            0,
            "The claim carries no date, so there is no day whose rows it could be compared with.",
        )
    if count is None or not count.is_count:
        return "no_rows", 0, uncounted if count is None else f"{count.words}. {uncounted}"
    above = claim.qualifier == "more than"
    if count.meets(claim):
        return _met(claim, count)
    gap = claim.value + above - count.value
    if gap > 0 and (count.unknown is None or gap <= count.unknown):
        rest = f"{indian(count.unknown)} of which nothing is on record" if count.unknown else "those not reached"
        return "no_rows", 0, f"{count.words}. {indian(gap)} more could lie among {rest}."
    return (
        "differs",
        abs(claim.value - count.value),
        f"{count.words}; the claim says {claim.number}.{_closed(claim, count)}",
    )


def _closed(claim: Claim, count: Count) -> str:
    if not count.unknown:
        return ""
    if (claim.value or 0) < count.value:
        return " The rows alone are more than that."
    return f" Even with all {indian(count.unknown)} not known it would be less."


def _met(claim: Claim, count: Count) -> tuple[Verdict, int, str]:
    own = " This is our own count of the list and no published figure: it agrees with itself." if claim.is_own else ""
    rest = f" Nothing is on record of {indian(count.unknown)} more." if count.unknown else ""
    if claim.qualifier == "all" and count.base is not None:
        if count.value == count.base:
            return "supported", 0, f"{count.words}: all of them."
        short = f" The number agrees; that these are all does not: the base of that day is {indian(count.base)}."
        return "agrees", 0, f"{count.words}.{short}{rest}"
    return "agrees", 0, f"{count.words}.{rest}{own}"


def _wordy(claim: Claim, count: Count | None) -> tuple[Verdict, int, str]:
    if claim.qualifier != "all":
        words = STANDING.get(claim.qualifier, "Words stand in place of a number, so nothing can be compared.")
        return "no_number", 0, words
    if count is None:
        return "no_number", 0, "“All” without a number, and no row of that day stands behind it."
    if count.is_count and count.base is not None and count.value == count.base:
        return "supported", 0, f"{count.words}: all of them."
    return (
        "no_number",
        0,
        f"“All” without a number, which rows do not support: {count.words[:1].lower()}{count.words[1:]}.",
    )


def at(filters: Filters, claim: Claim, day: date) -> Filters:
    """The national view of the claim's own scheme on a day, the ledger as the view has it."""
    return replace(filters.national(claim.scheme), as_on=day)


def with_relations(found: tuple[Finding, ...], relations: dict[str, tuple[Relation, ...]]) -> tuple[Finding, ...]:
    """The findings, each with its relations."""
    return tuple(replace(one, relations=relations[one.claim.figure_id]) for one in found)
