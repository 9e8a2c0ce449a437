"""The difference that a submitted return would make, and the list of submissions, as frames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import pandas as pd

from analytics.words import dotted, listed
from data import clock
from data.returns.difference import Difference
from data.returns.long.compare import Compared
from data.returns.long.sums import Sum
from data.returns.names.names import Register
from data.returns.submissions import Submission
from data.returns.words.export_periods import Period
from data.returns.words.kinds import KIND_WORDS, Kind
from pages.parts.return_changes import CHANGES, about, statement

SUM: Final = "Sum of its rows as they stand"


def by_state(found: Difference, names: Mapping[int, str]) -> pd.DataFrame:
    """One row per State: how many rows are new, changed, unchanged and not named."""
    rows = [(names[code], *(counts[kind] for kind in CHANGES)) for code, counts in found.per_state.items()]  # type: ignore[index]
    return pd.DataFrame(rows, columns=["State/UT", *CHANGES.values()])


def row_by_row(found: Difference, kind: Kind, register: Register) -> pd.DataFrame:
    """One row per row that is new, changed or not named: what is on record and what the return says."""
    shown = [one for one in found.changes if one.kind != "unchanged"]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(shown) + 1),
            "State/UT": [register.state_name.get(one.state_code or 0, "") for one in shown],
            "About": [about(one, kind, register) for one in shown],
            "What happens": [CHANGES[one.kind] for one in shown],
            "On record": [statement(one.before, one, kind) for one in shown],
            "In the return": [statement(one.after, one, kind) for one in shown],
        }
    )


def list_by_state(rows: Sequence[Compared], names: Mapping[int, str]) -> pd.DataFrame:
    """One row per State of a long list: how many values are new, changed, unchanged and not in the list."""
    found: dict[int, Counter[str]] = {}
    for one in rows:
        counts = found.setdefault(one.state_code, Counter())
        counts.update(new=one.added, changed=one.changed, unchanged=one.unchanged, dropped=one.gone)
    wording = [(names[code], *(counts[kind] for kind in CHANGES)) for code, counts in found.items()]
    return pd.DataFrame(wording, columns=["State/UT", *CHANGES.values()])


def list_by_district(rows: Sequence[Compared], register: Register) -> pd.DataFrame:
    """One row per district and period of which values change or go; those only new are many and stand in the sums."""
    moved = [one for one in rows if one.changed or one.gone]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(moved) + 1),
            "State/UT": [register.state_name[one.state_code] for one in moved],
            "District": [register.title.get(one.district_code, one.district_code) for one in moved],
            "Period": [Period(one.starts_on, one.ends_on).words for one in moved],
            CHANGES["new"]: [one.added for one in moved],
            CHANGES["changed"]: [one.changed for one in moved],
            CHANGES["unchanged"]: [one.unchanged for one in moved],
            CHANGES["dropped"]: [one.gone for one in moved],
        }
    )


def list_sums(stated: Sequence[Sequence[Any]], names: Mapping[int, str]) -> pd.DataFrame:
    """One row per State and period of a long list, as its entry counts it; the sum is of all its rows as they stand."""
    sums = [Sum.from_json(one) for one in stated]
    return pd.DataFrame(
        {
            "S. No.": range(1, len(sums) + 1),
            "State/UT": [names[one.state_code] for one in sums],
            "Period": [Period(one.starts_on, one.ends_on).words for one in sums],
            "Rows": [one.rows for one in sums],
            "Districts": [one.districts for one in sums],
            SUM: [float(one.value) for one in sums],
        }
    )


def submitted(rows: Sequence[Submission], names: Mapping[int, str], people: Mapping[str, str]) -> pd.DataFrame:
    """One row per submission, with what became of it; `people` are names by subject."""
    return pd.DataFrame(
        {
            "Entry": [one.entry.sequence for one in rows],
            "Submitted (IST)": [clock.in_india(one.entry.recorded_at) for one in rows],
            "By": [people.get(one.entry.actor, one.entry.actor) for one in rows],
            "Return": [label(one, names) for one in rows],
            "Became": [_became(one, people) for one in rows],
        }
    )


def label(one: Submission, names: Mapping[int, str]) -> str:
    """A submission in a line: its kind, States, day and document."""
    stated = one.entry.payload
    where = listed([names[code] for code in stated["states"]]) or "all India"
    kind = {str(key): words for key, words in KIND_WORDS.items()}[stated["kind"]].capitalize()
    return f"{kind}, {where}, as on {dotted(date.fromisoformat(stated['as_on_date']))}: {stated['document']['title']}"


def _became(one: Submission, people: Mapping[str, str]) -> str:
    decision = one.decision
    if decision is None:
        return "waiting"
    by = people.get(decision.actor, decision.actor)
    if decision.action == "published":
        return f"published by {by}, entry {decision.sequence}"
    return f"sent back by {by}, entry {decision.sequence}: {decision.payload['reason']}"
