"""What a person should know before a return is published: what is on record of the same day, later days, the same file."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from data.returns.difference import subject_of
from data.returns.intake import Document, Draft
from data.returns.names.settled_names import LedgerEntry

_SHOWN = 3


def standing(entries: Iterable[LedgerEntry], aside: Collection[int] = ()) -> dict[int, Mapping[str, Any]]:
    """Every publication that was not taken back, by its sequence; without those that the store sets `aside`."""
    found: dict[int, Mapping[str, Any]] = {}
    for entry in entries:
        if entry.sequence in aside:
            continue
        if entry.action == "published":
            found[entry.sequence] = entry.payload
        elif entry.action == "undone":
            found.pop(int(entry.payload["sequence"]), None)
    return found


def said_before(
    stored: Mapping[int, Mapping[str, Any]],
    draft: Draft,
    as_on: date,
    document: Document | None = None,
    *,
    titles: Mapping[str, str],
) -> list[str]:
    """Sentences, each on one thing; none where nothing is remarkable.

    `stored` is what `standing` gives, `titles` the districts' names by code.
    """
    found: list[str] = []
    if document is not None and document.date < as_on:
        found.append(f"The letter is of {document.date:%d.%m.%Y}, before the day of which it speaks, {as_on:%d.%m.%Y}.")
    newer = []
    for sequence, statement in stored.items():
        if statement["kind"] != draft.kind:
            continue
        number = statement["document"]["number"]
        if statement["file_sha256"] == draft.file_sha256 and document is not None and number != document.number.strip():
            found.append(f"This file is published as entry {sequence} already, under number {number}.")
        if not set(statement["states"]) & set(draft.states) and draft.kind != "figures":
            continue
        day = date.fromisoformat(statement["as_on_date"])
        if day > as_on:
            newer.append(f"entry {sequence} as on {day:%d.%m.%Y}")
        elif (
            day == as_on
            and statement["file_sha256"] != draft.file_sha256
            and (changed := _changed(statement, draft, titles))
        ):
            shown = "; ".join(changed[:_SHOWN]) + (
                f" and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
            )
            found.append(
                f"Entry {sequence} is of the same day and says otherwise of {len(changed)} row{'' if len(changed) == 1 else 's'}: {shown}."
            )
    if newer:
        found.append(
            f"Newer returns of these States are on record ({', '.join(newer[:_SHOWN])}): this one changes what our records say of"
            f" {as_on:%d.%m.%Y}, and not what they say of today."
        )
    return found


def _changed(statement: Mapping[str, Any], draft: Draft, titles: Mapping[str, str]) -> list[str]:
    """Rows that both have and that say different things."""
    if draft.kind is None or "list" in statement:
        return []  # a long list has too many rows to name those that differ; the difference counts them
    before = {subject_of(draft.kind, row): row for row in statement["rows"]}
    changed = []
    for row in draft.rows:
        subject = subject_of(draft.kind, row)
        fields = [name for name in row if name in before.get(subject, {}) and before[subject][name] != row[name]]
        if subject in before and fields:
            place = titles.get(str(row.get("district_code")), "the State" if "committee" in row else "")
            what = row.get("product_name") or row.get("measure")
            about = ", ".join(filter(None, [place, what])) or str(subject)
            changed.append(f"{about} ({', '.join(one.replace('_', ' ') for one in fields)})")
    return changed
