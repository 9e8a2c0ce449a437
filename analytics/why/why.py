"""Why a figure is what it is: its value, the exact rows that it counts, and the documents behind each.

Every figure, bar, map class and cell of a table has an address: what is counted, written here, and the filters of the view,
which stand in the link. The rows come from the questions that the pages ask; a test holds their number to the figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from types import MappingProxyType
from typing import Final, NamedTuple

from analytics.committees.questions import SEPC_CLASSES, SEPC_RULE
from analytics.coverage.compare import standings
from analytics.coverage.measures import MEASURES, Measure
from analytics.figures.register import FIGURES, Figure, base_words, value_of
from analytics.figures.rows import (
    FIGURE_ROWS,
    CountedRow,
    Facts,
    Rows,
    committees_in,
    districts_in,
    facts_of,
    on_stage,
    sepc_facts,
)
from analytics.filters import SECTORS, TIERS, Filters
from analytics.words import indian
from data.stages import PLAN_STAGES
from data.store import Store


@dataclass(frozen=True)
class Why:
    """A figure opened. `value` is absent where nothing is on record for the view; `facts` are the rows of documents.

    `subject` is what the figure belongs to where that is not the chosen product list.
    """

    figure_id: str
    label: str
    subject: str
    value: int | None
    unit: str
    base: str
    rule: str
    rows: tuple[CountedRow, ...]
    facts: tuple[NamedTuple, ...]

    @property
    def documents(self) -> dict[str, int]:
        """The documents behind, each with the number of facts that it states, most first."""
        return dict(Counter(str(getattr(fact, "document", "")) for fact in self.facts).most_common())

    @property
    def grades(self) -> dict[str, int]:
        """How many of the rows counted rest on which grade; a blank for rows that no fact is on record of."""
        return dict(sorted(Counter(row.grade or "" for row in self.rows).items()))


def _as_it_is(filters: Filters) -> Filters:
    return filters


@dataclass(frozen=True)
class FigureEntry:
    """One thing that can be asked why. `open` gives the figure opened in a view, once `sees` has made it the figure's own."""

    key: str
    label: str
    open: Callable[[Store, Filters], Why]
    sees: Callable[[Filters], Filters] = _as_it_is


SUBJECTS: Final = {"": "", "REGISTER": "LGD register", "DEH": "Districts as Export Hubs (DEH)"}
LADDER: Final = {stage.key: f"Plans {stage.further[:1].lower()}{stage.further[1:]}" for stage in PLAN_STAGES}
PART_FIGURES: Final = ("products_listed", "product_names", "districts_named", "products_gi")
"""The figures that are counted for each sector and tier of a list."""
_LADDER_RULE: Final = "Districts in view whose plan is in this stage or a later one, by a return or by a document about the district itself."


def why(store: Store, filters: Filters, figure_id: str) -> Why:
    """The figure at an address, opened in the view. Raises KeyError for an address that `addresses` does not have."""
    one = figure_entries()[figure_id]
    return one.open(store, one.sees(filters))


def of_figure(key: str) -> str:
    """Address of a figure of the register."""
    return f"figure.{key}"


def of_class(measure: Measure, class_key: str) -> str:
    """Address of one class of a measure of coverage."""
    return f"class.{measure.key}.{class_key}"


def of_classes(measure: Measure, class_keys: Sequence[str]) -> str:
    """Address of several classes of a measure taken together, of those that `standings` puts together; of one, its own."""
    return f"classes.{measure.key}.{'+'.join(class_keys)}" if len(class_keys) > 1 else of_class(measure, *class_keys)


def of_stage(stage: str) -> str:
    """Address of a stage of the plan ladder, the later ones included."""
    return f"plans.{stage}"


def of_sepc(class_key: str) -> str:
    """Address of one standing of State committees."""
    return f"sepc.{class_key}"


def of_part(part: str, figure: str, name: str) -> str:
    """Address of a figure of the list in one sector or tier of it; `part` is sector or tier."""
    return f"{part}.{figure}.{name}"


def of_side(measure: Measure, kind: str, *, aspirational: bool) -> str:
    """Address of the Aspirational Districts, or of the others: `kind` is all, having (what is measured) or not_known."""
    return f"side.{'aspirational' if aspirational else 'other'}.{measure.key}.{kind}"


def _figure_address(key: str) -> FigureEntry:
    return _opening(of_figure(key), FIGURES[key].label, key)


def _opening(figure_id: str, label: str, key: str, sees: Callable[[Filters], Filters] = _as_it_is) -> FigureEntry:
    figure = FIGURES[key]
    rows_of, facts_behind = FIGURE_ROWS[key]

    def opened(store: Store, filters: Filters) -> Why:
        value = value_of(store, filters, figure)
        rows = rows_of(store, filters) if value else ()
        return Why(
            figure_id,
            f"{label}{_of_products(filters, figure, label)}",
            SUBJECTS[figure.scheme],
            value.value if value else None,
            figure.unit,
            base_words(figure, value, filters) if value else figure.base,
            figure.rule,
            rows,
            facts_behind(store, rows),
        )

    return FigureEntry(figure_id, label, opened, sees)


def _of_products(filters: Filters, figure: Figure, label: str) -> str:
    """What narrows the products that a figure counts, where its label does not say it already."""
    words = filters.product_words
    return f", {words}" if words and not figure.scheme and words not in label else ""


def _parts() -> Iterator[FigureEntry]:
    """The figures of the list in each sector and tier."""
    for part, names in (("sector", SECTORS), ("tier", TIERS)):
        for name in names:
            # A table by sector has the sector for its filter, whatever other sectors are in view.
            sees = partial(replace, sectors=(name,)) if part == "sector" else partial(replace, tiers=(name,))
            for key in PART_FIGURES:
                label = f"{FIGURES[key].label}: {part} {name}"
                yield _opening(of_part(part, key, name), label, key, sees)


def _sides(measure: Measure) -> Iterator[FigureEntry]:
    """Aspirational Districts and the others by a measure, for the comparison that sets the filter on them aside."""
    every = [one.key for one in measure.classes]
    kinds = {
        "all": ("all in the comparison", every),
        "having": (measure.having, [one.key for one in measure.classes if one.counts]),
        "not_known": ("not known", [one.key for one in measure.classes if not one.answers]),
    }
    for aspirational, side in ((True, "Aspirational Districts"), (False, "Other districts")):
        for kind, (words, classes) in kinds.items():
            in_words = partial(_side_words, side=side, kind=kind, words=words)
            one = _address(
                of_side(measure, kind, aspirational=aspirational),
                *in_words(measure),
                measure.subject,
                "districts",
                districts_in(measure, classes, aspirational=aspirational),
                facts_of(measure),
                districts_in(measure, every),
            )
            yield replace(_in_words(one, measure, in_words), sees=partial(replace, aspirational_only=False))


def _side_words(measure: Measure, *, side: str, kind: str, words: str) -> tuple[str, str]:
    having = measure.having if kind == "having" else words
    where = "on" if side == "Aspirational Districts" else "not on"
    return f"{side}, {measure.label}: {having}", f"{measure.rule} {side}: {where} NITI Aayog's list."


def _address(
    key: str, label: str, rule: str, subject: str, unit: str, rows_of: Rows, facts_behind: Facts, of: Rows
) -> FigureEntry:
    """An address whose value is the number of rows in a class; `of` gives the base."""

    def opened(store: Store, filters: Filters) -> Why:
        rows = rows_of(store, filters)
        whole = len(of(store, filters))
        base = (
            f"of {indian(whole)} districts of the {filters.register}"
            if unit == "districts"
            else f"of {indian(whole)} {unit}"
        )
        return Why(key, label, subject, len(rows), unit, base, rule, rows, facts_behind(store, rows))

    return FigureEntry(key, label, opened)


def _in_words(entry: FigureEntry, measure: Measure, words: Callable[[Measure], tuple[str, str]]) -> FigureEntry:
    """The entry with label and rule in the words of the view, which may be narrowed to some products."""

    def opened(store: Store, filters: Filters) -> Why:
        label, rule = words(measure.of(filters))
        return replace(entry.open(store, filters), label=label, rule=rule)

    return replace(entry, open=opened) if measure.by_products else entry


def _stages() -> list[FigureEntry]:
    plan = MEASURES["plan"]
    whole = districts_in(plan, [one.key for one in plan.classes])
    return [
        _address(
            of_stage(stage),
            label,
            _LADDER_RULE,
            SUBJECTS["DEH"],
            "districts",
            on_stage(stage),
            facts_of(plan),
            whole,
        )
        for stage, label in LADDER.items()
    ]


def _sepcs() -> list[FigureEntry]:
    whole = committees_in([one.key for one in SEPC_CLASSES])
    return [
        _address(
            of_sepc(one.key),
            f"State committees: {one.label}",
            SEPC_RULE,
            SUBJECTS["DEH"],
            "States/UTs",
            committees_in((one.key,)),
            sepc_facts,
            whole,
        )
        for one in SEPC_CLASSES
    ]


def _classes(measure: Measure) -> list[FigureEntry]:
    whole = districts_in(measure, [one.key for one in measure.classes])
    found = []
    for one in measure.classes:
        words = partial(_class_words, key=one.key)
        entry = _address(
            of_class(measure, one.key),
            *words(measure),
            measure.subject,
            "districts",
            districts_in(measure, (one.key,)),
            facts_of(measure),
            whole,
        )
        found.append(_in_words(entry, measure, words))
    return found


def _class_words(measure: Measure, *, key: str) -> tuple[str, str]:
    one = measure.class_of(key)
    why_unknown = "" if one.is_known else f" {measure.why_open(key)}"
    return f"{measure.label}: {one.label}", f"{measure.rule} Class: {one.label}.{why_unknown}"


def _standings(measure: Measure) -> list[FigureEntry]:
    whole = districts_in(measure, [one.key for one in measure.classes])
    found = []
    for label, keys in standings(measure).items():
        if len(keys) > 1:
            words = partial(_standing_words, label=label, keys=keys)
            entry = _address(
                of_classes(measure, keys),
                *words(measure),
                measure.subject,
                "districts",
                districts_in(measure, keys),
                facts_of(measure),
                whole,
            )
            found.append(_in_words(entry, measure, words))
    return found


def _standing_words(measure: Measure, *, label: str, keys: Sequence[str]) -> tuple[str, str]:
    classes = ", ".join(measure.class_of(key).label for key in keys)
    return f"{measure.label}: {label.lower()}", f"{measure.rule} Classes: {classes}."


@cache
def figure_entries() -> MappingProxyType[str, FigureEntry]:
    """Everything that can be asked why, by its address, in the order of the pages."""
    found = [*map(_figure_address, FIGURES), *_stages(), *_sepcs()]
    found += [one for measure in MEASURES.values() for one in (*_classes(measure), *_standings(measure))]
    found += _parts()
    found += [one for key, measure in MEASURES.items() if key != "aspirational" for one in _sides(measure)]
    return MappingProxyType({one.key: one for one in found})
