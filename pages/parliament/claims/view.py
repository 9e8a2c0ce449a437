"""What the Claims page shows: the ledger, what the reader picked of it, and the words and table around both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import pandas as pd

from analytics.claims.counts import ledger
from analytics.claims.questions import RULE_ORDER, VERDICTS, Claim, Finding, claims
from analytics.claims.relations import RELATIONS
from analytics.claims.words import SCHEMES, subject, unit_words
from analytics.filters import Filters
from analytics.provenance import OfOneView, Provenance
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence

SUBJECT: Final = "Published figures, each with its own scheme"
UNDATED: Final = "Undated"
ALL_MEASURES: Final = "All measures"
HOUSES: Final = ("Rajya Sabha", "Lok Sabha", "Parliament, House not given", "Outside Parliament")
KIND_LABELS: Final[dict[str, str]] = {
    key: label[:1].upper() + label[1:] for key, label in (*VERDICTS.items(), *RELATIONS.items())
}


@dataclass(frozen=True)
class Picks:
    """What the reader picked of the ledger; nothing picked means all."""

    schemes: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    measure: str = ALL_MEASURES

    def hold(self, found: Finding) -> bool:
        """Whether a claim is among what was picked."""
        claim = found.claim
        return (
            (not self.schemes or claim.scheme in self.schemes)
            and (not self.houses or house(claim) in self.houses)
            and (not self.years or year(claim) in self.years)
            and (not self.kinds or any(KIND_LABELS[kind] in self.kinds for kind in found.kinds))
            and self.measure in (ALL_MEASURES, subject(claim.measure))
        )

    @property
    def words(self) -> str:
        """What was picked, for the sentence of the view; blank where nothing was."""
        parts = [", ".join(group) for group in (self.schemes, self.houses, self.years, self.kinds) if group]
        if self.measure != ALL_MEASURES:
            parts.append(self.measure)
        return "; ".join(parts)


@dataclass(frozen=True)
class Pickable:
    """What can be picked of the ledger: all that was ever published, whatever the day."""

    measures: tuple[str, ...]
    schemes: tuple[str, ...]
    houses: tuple[str, ...]
    years: tuple[str, ...]
    kinds: tuple[str, ...]


def pickable() -> Pickable:
    """The values of each pick, those of the product's own lists first."""
    every = ask(claims, Filters(as_on=date.max))
    known = [name for name in SCHEMES if any(one.scheme == name for one in every)]
    return Pickable(
        measures=(ALL_MEASURES, *(subject(name) for name, _ in Counter(one.measure for one in every).most_common())),
        schemes=(*known, *sorted({one.scheme for one in every} - set(known))),
        houses=(*HOUSES, *sorted({house(one) for one in every} - set(HOUSES))),
        years=tuple(sorted({year(one) for one in every})),
        kinds=tuple(KIND_LABELS.values()),
    )


@dataclass(frozen=True)
class ClaimsView(OfOneView):
    """The page's answers: `every` claim published by the day, and the `rows` of them that were picked."""

    filters: Filters
    picks: Picks
    every: tuple[Finding, ...]
    rows: tuple[Finding, ...]
    view: Provenance

    def of(self, *verdicts: str) -> tuple[Finding, ...]:
        """The rows with one of these verdicts."""
        return tuple(one for one in self.rows if one.verdict in verdicts)


def national(filters: Filters) -> Filters:
    """The view without what published figures do not know: they are national, and each names its own scheme."""
    return filters.national()


def house(claim: Claim) -> str:
    """Where a claim was made: the House, or outside Parliament."""
    if claim.house:
        return claim.house
    return HOUSES[2] if claim.source_kind == "parliament reply" else HOUSES[3]


def year(claim: Claim) -> str:
    """The year of the claim's day."""
    return str(claim.day.year) if claim.day else UNDATED


def claims_view(filters: Filters, picks: Picks) -> ClaimsView:
    """The ledger as on the day, narrowed to what was picked."""
    requested = national(filters)
    every = ask(ledger, requested)
    rows = tuple(one for one in every if picks.hold(one))
    return ClaimsView(requested, picks, every, rows, _view(requested, picks, rows))


def _view(filters: Filters, picks: Picks, rows: Sequence[Finding]) -> Provenance:
    of = f" ({picks.words})" if picks.words else ""
    documents = dict.fromkeys(one.claim.document for one in rows)
    return Provenance(
        title="Claims: published figures beside our rows",
        scheme="each claim names its scheme; ODOP, PMFME-ODOP and DEH are never added",
        sentence=f"{sentence(filters, SUBJECT)}{of}",
        base="that of each claim, the register or list of its own day",
        as_on=None,
        sources=(
            f"Published figures, {counted(len(rows), 'row')} of {counted(len(documents), 'document')}: each row names its own",
        )
        if rows
        else (),
        notes=(
            RULE_ORDER,
            "Our count is the same question that the pages ask, for the claim's own day and with that day's register as base.",
        ),
    )


def claims_table(rows: Sequence[Finding]) -> pd.DataFrame:
    """One row per claim, in the order of the rows."""
    claims = [one.claim for one in rows]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(rows) + 1),
            "Scheme": [one.scheme for one in claims],
            "Measure": [subject(one.measure) for one in claims],
            "As said": [_statement(one) for one in rows],
            "As on": [one.day for one in claims],
            "Our rows, that day": [_ours(one) for one in rows],
            "Against our rows": [one.verdict_words for one in rows],
            "Beside other claims": ["; ".join(two.words for two in one.relations) for one in rows],
            "Why": [one.why for one in rows],
            "Our rows, this view": [_now(one) for one in rows],
            "House": [house(one) for one in claims],
            "Question no.": [one.question_no or "" for one in claims],
            "Said on": [one.published_on for one in claims],
            "Kind of source": [one.source_kind for one in claims],
            "Document": [one.document for one in claims],
            "What it says": [one.statement for one in claims],
            "Caution": [one.caveat or "" for one in claims],
            "Measure, as an import writes it": [one.measure for one in claims],
            "Link": [one.source for one in claims],
        }
    )


def _statement(one: Finding) -> str:
    claim = one.claim
    unit = f" {unit_words(claim.unit)}" if claim.value is not None and claim.unit else ""
    return f"{claim.number}{unit}"


def _ours(one: Finding) -> int | str:
    return one.then.value if one.then and one.then.is_count else "not counted"


def _now(one: Finding) -> int | str:
    return one.now.value if one.now and one.now.is_count else "not counted"
