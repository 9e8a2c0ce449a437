"""What the Quality page shows: every rule with the rows that offend it, completeness by State and field, and the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pandas as pd

from analytics.filters import Filters
from analytics.provenance import OfOneView, Provenance
from analytics.quality.questions import (
    FIELDS,
    Breach,
    Completeness,
    DistrictFields,
    LookedAt,
    by_state,
    completeness,
    district_fields,
    findings,
    is_national,
    looked_at,
)
from analytics.quality.rules import KINDS, RULES, Kind, Rule
from analytics.words import counted, indian, listed
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.parts.totals import with_totals

ALL: Final = "All rules"
_FOUND: Final = {
    "state_name": "State/UT",
    "district_name": "District",
    "subject": "About",
    "finding": "What is found",
    "days": "Days",
    "title": "Rule",
    "as_on_date": "As on",
    "grade": "Grade",
    "entry_number": "Entry",
    "document": "Document",
    "source": "Link",
}


@dataclass(frozen=True)
class QualityView(OfOneView):
    """The page's answers: `found` holds each rule's offending rows, `districts` the fields on record of each district."""

    filters: Filters
    found: dict[Rule, tuple[Breach, ...]]
    looked: LookedAt
    districts: tuple[DistrictFields, ...]
    view: Provenance

    @property
    def states(self) -> tuple[Completeness, ...]:
        """Completeness of each State/UT with districts in view."""
        return by_state(self.districts)

    @property
    def whole(self) -> Completeness:
        """Completeness of all districts in view."""
        return completeness(0, "Total in view", self.districts)

    def of(self, title: str) -> tuple[Breach, ...]:
        """The rows of one rule by its title, or of all."""
        return tuple(row for rule, rows in self.found.items() for row in rows if title in (ALL, rule.title))

    def of_kind(self, kind: Kind) -> tuple[Breach, ...]:
        """The rows of all rules of one kind."""
        return tuple(row for rule, rows in self.found.items() for row in rows if rule.kind == kind)

    def looked_words(self, rule: Rule) -> str:
        """What a rule looked at, with its number; for a national rule in a filtered view, that it does not apply."""
        if rule.is_national and not is_national(self.filters):
            return "not applied: published figures are national"
        undated = self.looked.undated_words
        left_out = f"; {indian(undated)} without a date not judged" if rule.key == "stale_words" and undated else ""
        return f"{indian(self.looked.of(rule))} {rule.looked_words}{left_out}"


def quality_view(filters: Filters) -> QualityView:
    """All that the page asks, in the view."""
    found = {rule: ask(findings, filters, rule) for rule in RULES}
    looked, districts = ask(looked_at, filters), ask(district_fields, filters)
    return QualityView(filters, found, looked, districts, _view(filters, found, looked, len(districts)))


def _view(filters: Filters, found: dict[Rule, tuple[Breach, ...]], looked: LookedAt, district_count: int) -> Provenance:
    entries = sorted({row.entry_number for rows in found.values() for row in rows if row.entry_number is not None})
    return Provenance(
        title="Quality of the records",
        scheme=f"DEH for plans and committees; {filters.scheme} for “product listed”",
        sentence=sentence(filters, f"Plans and committees (DEH), and the {filters.scheme} list"),
        base=(
            f"{counted(district_count, 'district')} of the {filters.register}, "
            f"{counted(looked.returns, 'return')} in force"
        ),
        as_on=filters.as_on,
        sources=(
            "Rows on record: each row names its own document",
            *(
                (f"Returns with findings: entries {listed([str(number) for number in entries], most=12)} of the log",)
                if entries
                else ()
            ),
        ),
        notes=(
            "A rule that finds nothing has looked at the rows counted beside it and at no others: what is not known is not judged.",
            "Sector, tier and GI filters do not apply here.",
        ),
    )


def kinds(shown: QualityView) -> list[tuple[Kind, int, int, int]]:
    """Each kind of finding: its rows, the rules that find some, and its rules."""
    return [
        (
            kind,
            len(shown.of_kind(kind)),
            sum(bool(rows) for rule, rows in shown.found.items() if rule.kind == kind),
            sum(rule.kind == kind for rule in RULES),
        )
        for kind in KINDS
    ]


def rule_table(shown: QualityView) -> pd.DataFrame:
    """One row per rule with the number of rows that offend it and what it looked at."""
    lines = [[rule.title, rule.kind, len(rows), shown.looked_words(rule)] for rule, rows in shown.found.items()]
    return with_totals(pd.DataFrame(lines, columns=["Rule", "Kind", "Rows found", "Looked at"], dtype=object))


def found_table(rows: tuple[Breach, ...], *, is_one_rule: bool) -> pd.DataFrame:
    """One row per finding; columns that no row fills are left out, the rule's too where only one is shown."""
    columns = {
        name: heading
        for name, heading in _FOUND.items()
        if not (is_one_rule and name == "title") and any(getattr(row, name) is not None for row in rows)
    }
    frame = pd.DataFrame([[getattr(row, name) for name in columns] for row in rows], columns=list(columns.values()))
    for name in {"State/UT", "District"} & set(frame.columns):
        frame[name] = frame[name].fillna("")
    for name in {"Days", "Entry"} & set(frame.columns):
        frame[name] = frame[name].astype("Int64")
    frame.insert(0, "S. No.", range(1, len(frame) + 1))
    return frame


def completeness_table(shown: QualityView) -> pd.DataFrame:
    """One row per State/UT: districts, and per field those that have it, with the base where it is another; totals last."""
    names: list[str] = []
    for at, field in enumerate(FIELDS):
        if field.base != "districts" and field.base != FIELDS[at - 1].base:
            names.append(field.base[:1].upper() + field.base[1:])
        names.append(field.heading)

    def line(row: Completeness) -> list[object]:
        cells: list[object] = [row.state_name, row.district_count]
        for at, field in enumerate(FIELDS):
            if field.base != "districts" and field.base != FIELDS[at - 1].base:
                cells.append(row.base[at])
            cells.append(row.stored[at])
        return cells

    frame = pd.DataFrame([line(row) for row in shown.states], columns=["State/UT", "Districts", *names], dtype=object)
    return with_totals(frame, line(shown.whole))
