"""What a return would change: row by row against what is on record, State by State, and in the national counts.

A row that the return does not name stays as it is on record: a return that leaves a district out says nothing of it. Only a
return of products takes the place of the State's whole list, and one of exports of all that the State returned for its periods
and units, so what they leave out is gone. Either way such rows are
listed as dropped, because a person should see them before publishing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from data.returns.names.names import Register
from data.returns.words.kind_table import KIND, Kind
from data.stages import NONE, STAGES, from_stage

ChangeKind = Literal["new", "changed", "unchanged", "dropped"]
PayloadRow = Mapping[str, object]


@dataclass(frozen=True)
class Change:
    """One row of the return or of our records: what happens to it, and the fields that differ."""

    kind: ChangeKind
    subject: str
    state_code: int | None
    before: PayloadRow | None
    after: PayloadRow | None
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Effect:
    """One national count, as on record and as it would be."""

    measure: str
    before: int
    after: int


@dataclass(frozen=True)
class Difference:
    """All changes, counted per State and in the national figures."""

    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]

    @property
    def per_state(self) -> dict[int, dict[ChangeKind, int]]:
        """State code to how many rows are new, changed, unchanged and dropped."""
        counts: dict[int, Counter[ChangeKind]] = {}
        for change in self.changes:
            if change.state_code is not None:
                counts.setdefault(change.state_code, Counter())[change.kind] += 1
        kinds: tuple[ChangeKind, ...] = ("new", "changed", "unchanged", "dropped")
        return {code: {kind: counts[code][kind] for kind in kinds} for code in sorted(counts)}


def difference(
    stored: Sequence[PayloadRow],
    rows: Sequence[PayloadRow],
    *,
    kind: Kind,
    register: Register,
    states: Iterable[int],
) -> Difference:
    """The difference between what is on record in the whole country and what a return about `states` says.

    Both are rows as a published payload has them; `held` has one row per subject, the one in force.
    """
    within = set(states)
    before = {subject_of(kind, row): row for row in _in_question(kind, stored, rows, register)}
    after = {subject: _with_publicity(row, before.get(subject)) for row in rows for subject in [subject_of(kind, row)]}
    changes = []
    for subject in sorted({*before, *after}):
        old, new = before.get(subject), after.get(subject)
        state = _state(new or old or {}, register)
        if new is None and state not in within:
            continue
        changes.append(_change(subject, state, old, new))
    gone = {one.subject for one in changes if one.kind == "dropped"} if KIND[kind].replaces else set()
    merged = {subject: row for subject, row in before.items() if subject not in gone} | after
    return Difference(tuple(changes), _effects(kind, list(before.values()), list(merged.values())))


def _in_question(
    kind: Kind, stored: Sequence[PayloadRow], rows: Sequence[PayloadRow], register: Register
) -> Sequence[PayloadRow]:
    """Of what is stored the rows that a return speaks of: of exports only those of its States, periods, units and levels."""
    if kind != "exports":
        return stored
    lists = {_list_of(kind, one, register) for one in rows}
    return [row for row in stored if _list_of(kind, row, register) in lists]


def _list_of(kind: Kind, row: PayloadRow, register: Register) -> tuple[object, ...]:
    level = {"level": row.get("hs_code") is None}
    return (_state(row, register), *((row | level).get(name) for name in KIND[kind].replaces))  # type: ignore[operator]


def _with_publicity(row: PayloadRow, old: PayloadRow | None) -> PayloadRow:
    """A row with what is on record of whether the plan is public, where it says nothing of that: silence takes nothing back.

    Where there is no plan, none is public: the records say so of every such row, and the return need not.
    """
    if old is None or row.get("is_public") is not None or "stage" not in row:
        return row
    if row["stage"] == NONE:
        return {**row, "is_public": False}
    return {**row, "is_public": old.get("is_public")}


def _change(subject: str, state: int | None, old: PayloadRow | None, new: PayloadRow | None) -> Change:
    if old is None:
        return Change("new", subject, state, old, new, ())
    if new is None:
        return Change("dropped", subject, state, old, new, ())
    fields = tuple(name for name in new if new[name] != old.get(name))
    return Change("changed" if fields else "unchanged", subject, state, old, new, fields)


def subject_of(kind: Kind, row: PayloadRow) -> str:
    """What a row is about: two rows about the same are one fact, said twice."""
    return " / ".join(str(row[name]) for name in KIND[kind].subject if row.get(name) is not None)


def _state(row: PayloadRow, register: Register) -> int | None:
    stated = row.get("state_code")
    if isinstance(stated, int):
        return stated
    return register.state_of.get(str(row.get("district_code")))


def _effects(kind: Kind, before: Sequence[PayloadRow], after: Sequence[PayloadRow]) -> tuple[Effect, ...]:
    counts = (_counts(kind, before), _counts(kind, after))
    return tuple(
        Effect(name, counts[0].get(name, 0), counts[1].get(name, 0)) for name in dict.fromkeys([*counts[0], *counts[1]])
    )


def _counts(kind: Kind, rows: Sequence[PayloadRow]) -> dict[str, int]:
    if kind == "plans":
        stages = [str(row["stage"]) for row in rows]
        counts = {NONE: stages.count(NONE)} | {one: sum(map(stages.count, from_stage(one))) for one in STAGES}
        return counts | {"public": sum(1 for row in rows if row.get("is_public"))}
    if kind == "committees":
        return {
            f"{committee} {word}": sum(1 for row in rows if row["committee"] == committee and row["status"] in statuses)
            for committee in ("SEPC", "DEPC")
            for word, statuses in (
                ("constituted", {"constituted", "meeting"}),
                ("meeting", {"meeting"}),
                ("not constituted", {"not_constituted"}),
            )
        }
    if kind == "products":
        schemes = sorted({str(row["scheme"]) for row in rows})
        return {f"{scheme} products": sum(1 for row in rows if row["scheme"] == scheme) for scheme in schemes} | {
            f"{scheme} districts": len({row["district_code"] for row in rows if row["scheme"] == scheme})
            for scheme in schemes
        }
    if kind == "exports":
        return {"export values": len(rows), "districts with exports": len({row["district_code"] for row in rows})}
    return {"figures": len(rows)}
