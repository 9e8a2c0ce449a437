"""The map of a brief, drawn for paper: its places in the colours of a measure's classes, with all that a map must say."""

from __future__ import annotations

from dataclasses import replace

from analytics.coverage.measures import MEASURES, Measure
from analytics.coverage.questions import DistrictClass, class_counts
from analytics.desk.brief.context import BriefContext
from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.documents.paper import Origin, Picture
from analytics.why.why import of_class
from analytics.words import counted, dotted, indian
from geo.map_images import Fill, LegendRow, MapWords, place_map
from pages.parts.map_layers import title
from pages.parts.theme import STATUS


def undrawn(context: BriefContext, key: str) -> Picture:
    """What the map says, without the picture itself: enough for a preview and for the checks."""
    measure, rows = MEASURES[key], context.classes(key)
    wording = "; ".join(f"{one.label}: {indian(one.districts)}" for one in class_counts(measure, rows) if one.districts)
    classes = [measure.class_of(row.class_key) for row in rows]
    head, having = title(measure, classes, len(rows), "districts"), sum(one.counts for one in classes)
    return Picture(head, b"", f"Map of {context.place}. {head}. {wording}.", _origin(context, measure, rows, having))


def _origin(context: BriefContext, measure: Measure, rows: tuple[DistrictClass, ...], having: int) -> Origin:
    first = next(one for one in measure.classes if one.counts)
    return context.count(
        f"Map: {measure.label}",
        having,
        len(rows),
        scheme="DEH" if measure.rows == "evidence" else context.filters.scheme,
        figure_id=of_class(measure, first.key),
    )


def drawn(context: BriefContext, key: str, sentence: str, *, is_illustrative: bool) -> Picture:
    """The map with its picture; `sentence` is the view in words. The same rows give the same bytes."""
    picture, measure, rows = undrawn(context, key), MEASURES[key], context.classes(key)
    fills = {
        one.key: Fill(STATUS[one.status].light, STATUS[one.status].pattern)
        for one in measure.classes_for({row.class_key for row in rows})
    }
    days = sorted({row.as_on_date for row in rows if row.as_on_date})
    facts = f"; newest row of {dotted(days[-1])}" if days else ""
    words = MapWords(
        title=picture.title,
        view=sentence,
        base=f"Base: {counted(len(rows), 'district')} of the {context.filters.register}",
        as_on=f"As on {dotted(context.filters.as_on)}{facts}",
        note=measure.rule + (" Districts left blank are not in this brief." if _leaves_out(context, rows) else ""),
        mark=ILLUSTRATIVE if is_illustrative else "",
    )
    legend = [
        LegendRow(fills[one.class_key], one.label, indian(one.districts))
        for one in class_counts(measure, rows)
        if one.districts
    ]
    png = place_map(
        words,
        {row.area_id: fills[row.class_key] for row in rows if row.area_id},
        {row.district_code: fills[row.class_key] for row in rows if not row.area_id},
        legend,
        state_code=context.filters.states[0] if context.is_of_one_state else None,
        names={row.area_id: row.district_name for row in rows if row.area_id},
    )
    return replace(picture, png=png)


def _leaves_out(context: BriefContext, rows: tuple[DistrictClass, ...]) -> bool:
    """Whether the picture shows districts that are not briefed on."""
    shown = [
        row
        for row in context.rows.classes("plan")
        if not context.is_of_one_state or row.state_code in context.filters.states
    ]
    return len(shown) > len(rows)
