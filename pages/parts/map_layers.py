"""From classes of districts or States to one layer of the map: legend, one sign per place, and the words around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, Protocol

from analytics.coverage.measures import Class, Measure
from analytics.coverage.questions import DistrictClass, StateCounts, sources, state_class, state_classes
from analytics.filters import Filters
from analytics.places.questions import Place
from analytics.provenance import Provenance
from analytics.words import NOT_KNOWN, counted, dotted, indian, known_part, known_share_pct
from pages.frame.ask import ask
from pages.frame.filter_bar import sentence
from pages.parts.map import MAP_ORDER, STATE_ORDER, Layer, LegendRow, classes_text
from pages.parts.theme import STATUS

_NOT_APPLICABLE = Class("not_applicable", "Not applicable", "not_applicable", is_known=False, is_not_applicable=True)
"""Areas outside the administration are no district of the register, so none is counted here today."""


def legend_rows(classes: Sequence[Class], counts: dict[str, int], base: int) -> tuple[LegendRow, ...]:
    """The classes as rows of a legend, with their share of the places that can be asked; areas outside the administration stand last."""

    def kind(one: Class) -> Literal["class", "not_known", "not_applicable"]:
        return "class" if one.is_known else "not_applicable" if one.is_not_applicable else "not_known"

    def share(one: Class) -> float | None:
        if one.is_not_applicable:
            return None
        return known_share_pct(counts.get(one.key, 0), known if one.is_known else applicable, applicable)

    known = sum(counts.get(one.key, 0) for one in classes if one.is_known)
    applicable = base - sum(counts.get(one.key, 0) for one in classes if one.is_not_applicable)
    return tuple(
        LegendRow(
            key=one.key,
            label=one.label,
            count=counts.get(one.key, 0),
            share_pct=share(one),
            color_light=STATUS[one.status].light,
            color_dark=STATUS[one.status].dark,
            pattern=STATUS[one.status].pattern,
            kind=kind(one),
        )
        for one in (*classes, _NOT_APPLICABLE)
    )


def _absent(rows: Sequence[DistrictClass]) -> str:
    without = [row for row in rows if row.area_id is None]
    if not without:
        return ""
    drawn = sum(row.district_code in MAP_ORDER for row in without)
    return (
        f" Of these, {counted(len(without), 'district')} without an outline: {indian(drawn)} drawn as points at the "
        f"parent's label, {indian(len(without) - drawn)} not on the map."
    )


def title(measure: Measure, classes: Sequence[Class], base: int, unit: str) -> str:
    """The map's title: the measure, how many have it, of how many; `classes` has the class of each place."""
    apart = sum(one.is_not_applicable for one in classes)
    part = known_part(sum(one.counts for one in classes), sum(one.answers for one in classes), base - apart)
    return (
        f"{measure.label}: {part} {unit}{f', {indian(apart)} more not applicable' if apart else ''}"
        if part != NOT_KNOWN
        else f"{measure.label}: not known of any of {indian(base)} {unit}"
    )


def district_layer(
    measure: Measure,
    rows: Sequence[DistrictClass],
    view: Provenance,
    layer_id: str,
    classes: Sequence[Class] | None = None,
) -> Layer:
    """The layer at district level; the legend's counts sum to the number of rows.

    `classes` are those that the legend shall name, where it stands beside another; else those that districts hold.
    """
    shown = classes or measure.classes_for({row.class_key for row in rows})
    keys = [c.key for c in shown]
    counts = Counter(row.class_key for row in rows)
    by_code = {row.district_code: row for row in rows}
    return Layer(
        layer_id=layer_id,
        title=title(measure, [measure.class_of(row.class_key) for row in rows], len(rows), "districts"),
        sentence=view.sentence,
        base_label=view.base.split(" ", 1)[1],
        base_count=len(rows),
        as_on=view.as_on_words,
        note=f"{measure.rule}{_absent(rows)} Hatched outlines are no district of the register and are in no count.",
        legend=legend_rows(shown, counts, len(rows)),
        classes=classes_text({code: keys.index(row.class_key) for code, row in by_code.items()}),
        rings="".join("1" if (row := by_code.get(code)) and row.is_aspirational else "0" for code in MAP_ORDER),
        figures=tuple(_count_at(by_code, code) for code in MAP_ORDER) if measure.by_products else (),
        figure_words=("product", "products"),
    )


def _count_at(by_code: dict[str, DistrictClass], code: str) -> str:
    row = by_code.get(code)
    return str(row.item_count) if row and row.item_count else ""


def state_layer(measure: Measure, states: Sequence[StateCounts], view: Provenance, layer_id: str) -> Layer:
    """The layer at State level: each State by its share, or its number of products; base is the States in view."""
    found = {str(state.state_code): state_class(measure, state) for state in states}
    stored = {one.key for one in found.values()}
    classes = [one for one in state_classes(measure) if not one.only_by_returns or one.key in stored]
    keys = [c.key for c in classes]
    counts = {key: sum(one.key == key for one in found.values()) for key in keys}
    figures = {str(one.state_code): one.part for one in states}
    order = [str(code) for code in STATE_ORDER]
    return Layer(
        layer_id=layer_id,
        title=title(measure, list(found.values()), len(states), "States/UTs"),
        sentence=view.sentence,
        base_label="States/UTs in view",
        base_count=len(states),
        as_on=view.as_on_words,
        note=f"{measure.rule} A State is classed by its share of districts.",
        legend=legend_rows(classes, counts, len(states)),
        classes=classes_text({code: keys.index(one.key) for code, one in found.items()}, order),
        figures=tuple(figures.get(code, "") for code in order),
        figure_words=("district", "districts"),
    )


def switch(measures: Iterable[Measure]) -> list[tuple[str, str, str]]:
    """The measures as the map's own select box lists them: group, key, label."""
    return [(measure.group, measure.key, measure.label) for measure in measures]


class Dated(Protocol):
    """Anything with the day of its fact; without a grade it has no fact, and its day is none."""

    @property
    def as_on_date(self) -> date | None:
        """Its day, absent where no document gives one."""

    @property
    def grade(self) -> str | None:
        """Its grade of evidence."""


def only_day(rows: Sequence[Dated]) -> date | None:
    """The day of all facts, where they have one and the same."""
    days = {row.as_on_date for row in rows if row.grade}
    return days.pop() if len(days) == 1 else None


def measure_view(
    filters: Filters, measure: Measure, rows: Sequence[DistrictClass], state: Place | None = None
) -> Provenance:
    """What the classes of a measure are a view of; `state` is the one that they are narrowed to, if any."""
    where = f" of {state.name}" if state else ""
    notes = [measure.rule, measure.unknown_reason]
    if not measure.by_products and filters.narrows_products:
        notes.append("Sector, tier and GI filters do not apply to this measure.")
    return Provenance(
        title=measure.label + where,
        scheme=measure.subject or filters.scheme,
        sentence=sentence(filters, measure.subject),
        base=f"{counted(len(rows), 'district')}{where} in the {filters.register}",
        as_on=only_day(rows),
        sources=tuple(
            f"{one.title}: {one.origin}" + (f", as on {dotted(one.as_on_date)}" if one.as_on_date else "")
            for one in ask(sources, measure, filters.scheme)
        ),
        notes=tuple(notes),
    )
