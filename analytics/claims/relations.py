"""How published figures stand to one another: superseded, of a different scheme, or contradicted on one day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from analytics.claims.questions import BORNE_OUT, Claim, Finding, Relation
from analytics.words import dotted

RELATIONS: Final = {
    "superseded": "superseded",
    "different_scheme": "different scheme",
    "contradicted": "another number, same day",
}
RELATION_RULES: Final = {
    "superseded": "A later claim of the same scheme, measure and unit gives another number, of which the earlier words are no "
    "longer true, and our rows of the claim's own day do not bear it out. The same number said again supersedes nothing, nor "
    "does “more than”, nor does “all” without a number.",
    "different_scheme": "The same document gives the same measure of another scheme. Two schemes, two lists, two counts: "
    "neither corrects nor contradicts the other, and they are never added.",
    "contradicted": "Another document gives another number of the same scheme, measure and unit for the same day.",
}


def _is_number(claim: Claim) -> bool:
    return claim.value is not None and claim.qualifier != "more than" and not claim.is_own and claim.day is not None


def _of_a_kind(one: Claim, other: Claim) -> bool:
    return (
        one.figure_id != other.figure_id
        and (one.scheme, one.measure, one.unit) == (other.scheme, other.measure, other.unit)
        and _is_number(other)
    )


def _still_true(earlier: Claim, later: Claim) -> bool:
    """Whether the earlier words hold of the later number."""
    if earlier.qualifier == "more than":
        return (later.value or 0) > (earlier.value or 0)
    return later.value == earlier.value


def _dated(claim: Claim) -> str:
    return f"{claim.number} of {dotted(claim.day)} ({claim.source_kind})"


def superseded(found: Finding, every: Sequence[Finding]) -> tuple[Relation, ...]:
    """By which later claim a number was replaced: the next one, and the newest if that is another."""
    claim = found.claim
    if claim.value is None or claim.day is None or claim.is_own or found.verdict in BORNE_OUT:
        return ()
    later = sorted(
        (
            one.claim
            for one in every
            if _of_a_kind(claim, one.claim)
            and one.claim.day
            and one.claim.day > claim.day
            and not _still_true(claim, one.claim)
        ),
        key=lambda one: (str(one.day), one.figure_id),
    )
    if not later:
        return ()
    first, newest = later[0], later[-1]
    more = "" if newest.value == first.value else f", newest {_dated(newest)}"
    return (Relation("superseded", first.figure_id, f"superseded by {_dated(first)}{more}"),)


def different_scheme(found: Finding, every: Sequence[Finding]) -> tuple[Relation, ...]:
    """The same measure of another scheme in the same document."""
    claim = found.claim
    return tuple(
        Relation(
            "different_scheme",
            one.claim.figure_id,
            f"different scheme: {one.claim.number} {one.claim.scheme} in the same document, no contradiction",
        )
        for one in every
        if one.claim.scheme != claim.scheme
        and (one.claim.measure, one.claim.document, one.claim.day) == (claim.measure, claim.document, claim.day)
    )


def contradicted(found: Finding, every: Sequence[Finding]) -> tuple[Relation, ...]:
    """Other numbers of the same scheme, measure, unit and day."""
    claim = found.claim
    if not _is_number(claim):
        return ()
    return tuple(
        Relation(
            "contradicted",
            one.claim.figure_id,
            f"another number of the same day: {one.claim.number}, {one.claim.document}",
        )
        for one in every
        if _of_a_kind(claim, one.claim) and one.claim.day == claim.day and one.claim.value != claim.value
    )


def beside(every: Sequence[Finding]) -> dict[str, tuple[Relation, ...]]:
    """The relations of every claim, by its id."""
    return {
        one.claim.figure_id: (
            *different_scheme(one, every),
            *contradicted(one, every),
            *superseded(one, every),
        )
        for one in every
    }


def related(found: Finding, every: Sequence[Finding]) -> tuple[Finding, ...]:
    """Claims to read with this one: the same measure of any scheme, and the same document, in the order given."""
    claim = found.claim
    return tuple(
        one
        for one in every
        if one.claim.figure_id != claim.figure_id
        and (one.claim.measure == claim.measure or one.claim.document == claim.document)
    )
