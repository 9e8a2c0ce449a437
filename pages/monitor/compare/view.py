"""What the Compare page shows: both sides with the words of each, and the lines, States and districts between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from analytics.coverage.compare import (
    DistrictPair,
    LineCount,
    Pair,
    Side,
    StatePair,
    bases_in_words,
    crossed,
    difference_in_words,
    district_pairs,
    lines,
    moved,
    shared_classes,
    state_pairs,
)
from analytics.coverage.measures import Class
from analytics.places.questions import Place, by_place
from analytics.provenance import Provenance
from analytics.words import counted
from pages.frame.ask import ask
from pages.frame.filter_bar import age_of_base, state_names
from pages.frame.workspace import marked
from pages.parts.map import Layer
from pages.parts.map_layers import district_layer, measure_view

ON_RECORD: Final = "A district that is not known on one side may have what is asked there all along: a difference is one of what is on record."
NOT_IN_REGISTER: Final = "Not in the register"


@dataclass(frozen=True)
class CompareView:
    """The page's answers; each is worked out when a part of the page asks for it."""

    pair: Pair
    views: tuple[Provenance, Provenance]
    view: Provenance

    @property
    def sides(self) -> tuple[tuple[Side, Provenance], tuple[Side, Provenance]]:
        """Each side with its own words."""
        return (self.pair.left, self.views[0]), (self.pair.right, self.views[1])

    @property
    def sentence(self) -> str:
        """The comparison to paste."""
        return marked(f"{_places(self.pair)}. {difference_in_words(self.pair)}")

    @cached_property
    def lines(self) -> tuple[LineCount, ...]:
        """The lines of the comparison."""
        return lines(self.pair)

    @cached_property
    def states(self) -> tuple[StatePair, ...]:
        """Each State/UT of either side."""
        return state_pairs(self.pair)

    @cached_property
    def districts(self) -> tuple[DistrictPair, ...]:
        """Each district of either side."""
        return district_pairs(self.pair)

    @cached_property
    def moved(self) -> tuple[DistrictPair, ...]:
        """Those whose class differs."""
        return moved(self.districts)

    @cached_property
    def crossed(self) -> dict[tuple[str, str], int]:
        """How many districts stand in which class of either measure."""
        return crossed(self.districts)

    def titled(self, title: str) -> Provenance:
        """The view under the title of one table."""
        return replace(self.view, title=f"{self.view.title}: {title}")

    def classes(self, side: Side) -> tuple[Class, ...]:
        """The classes that the legend of a side names: the same on both sides of one measure."""
        if self.pair.mode == "measures":
            return side.measure.classes_for({row.class_key for row in side.rows})
        return shared_classes(self.pair)

    def class_in_words(self, side: Side, key: str | None) -> str:
        """A district's class on a side."""
        return NOT_IN_REGISTER if key is None else side.measure.class_of(key).label


def compare_view(pair: Pair) -> CompareView:
    """Both sides and the words around them."""
    sides = (pair.left, pair.right)
    first, second = (
        replace(
            measure_view(one.filters, one.measure, one.rows, _only_state(one)), title=f"{one.measure.label}, {one.name}"
        )
        for one in sides
    )
    cautions = [f"{one.filters.days.capitalize()}: {words}" for one in sides if (words := age_of_base(one.filters))]
    rules = [f"{one.measure.label}: {one.measure.rule} {one.measure.unknown_reason}" for one in sides]
    view = Provenance(
        title=f"Compare {_title(pair)}",
        scheme=" and ".join(dict.fromkeys(one.scheme for one in sides)),
        sentence=marked(_places(pair)),
        base=_bases(pair),
        as_on=None,
        sources=tuple(dict.fromkeys((*first.sources, *second.sources))),
        notes=tuple(dict.fromkeys((bases_in_words(pair), *_unknown(pair), *rules, *cautions))),
    )
    return CompareView(pair, (first, second), view)


def side_layer(shown: CompareView, side: Side, view: Provenance) -> Layer:
    """The map of a side; its legend counts sum to its base."""
    return district_layer(
        side.measure,
        side.rows,
        view,
        f"compare|{side.name}|{side.filters}|{side.measure.key}",
        shown.classes(side),
    )


def _only_state(side: Side) -> Place | None:
    codes = side.filters.states
    return ask(by_place)[f"S{codes[0]}"] if len(codes) == 1 else None


def _title(pair: Pair) -> str:
    left, right = pair.left, pair.right
    if pair.mode == "measures":
        return f"{left.name} and {right.name}"
    return f"{left.measure.label}: {left.name} and {right.name}"


def _places(pair: Pair) -> str:
    """Both views in words; what they share is said once."""
    left, right = pair.left, pair.right
    names, days = state_names(), left.filters.days
    if pair.mode == "states":
        both = replace(left.filters, states=(*left.filters.states, *right.filters.states))
        return both.sentence(names, left.measure.subject)
    statement = [side.filters.sentence(names, side.measure.subject) for side in (left, right)]
    if pair.mode == "dates":
        return f"{statement[0].removesuffix(days)}{days} against {right.filters.days}"
    return "; ".join(dict.fromkeys(statement))


def _bases(pair: Pair) -> str:
    left, right = pair.left, pair.right
    if pair.has_one_base:
        return f"{counted(left.base, 'district')} in the {left.filters.register}"
    return "; ".join(f"{counted(one.base, 'district')} ({one.name})" for one in (left, right))


def _unknown(pair: Pair) -> tuple[str, ...]:
    return (ON_RECORD,) if pair.left.not_known or pair.right.not_known else ()
