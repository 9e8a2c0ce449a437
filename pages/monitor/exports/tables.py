"""The tables and the map of Exports, from what the page shows: for the screen, the files and the addresses."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from analytics.words import amount, indian
from pages.frame.link_reader import LinkReader
from pages.frame.registry import EXPORTS
from pages.monitor.exports.view import (
    STATED,
    ExportsView,
    as_classes,
    codes_table,
    exports_view,
    own_chapters_table,
    ranked_table,
    rows_table,
    trend_table,
)
from pages.parts.addressed import Addressed, Map, Table, titled
from pages.parts.map import MAP_ORDER, Layer
from pages.parts.map_layers import district_layer, legend_rows

RELEASE: Final = "exports_release"


def exports_layer(shown: ExportsView) -> Layer:
    """The districts in view, each by its value in the release in view; those without one are not known."""
    rows, classes = as_classes(shown)
    measure = replace(STATED, classes=classes)
    layer_id = f"exports|{shown.filters}|{shown.release.release_key if shown.release else ''}"
    layer = district_layer(measure, rows, shown.view, layer_id, classes)
    release = shown.release
    if release is None:
        return layer
    values = {one.district_code: amount(one.value) for one in shown.shown}
    return replace(
        layer,
        title=f"Exports, {release.period_words}, {release.unit_words}: {indian(len(values))} of {indian(len(rows))} districts",
        legend=legend_rows(classes, dict(Counter(row.class_key for row in rows)), len(rows)),
        figures=tuple(values.get(code, "") for code in MAP_ORDER),
        figure_words=(release.unit_words, release.unit_words),
    )


def _of_link(link: LinkReader) -> ExportsView:
    return exports_view(link.filters(), link.text(RELEASE))


_READS: Final = (RELEASE,)
MAP: Final = Map("map", lambda shown: (exports_layer(shown), "district"), lambda shown: shown.view, _of_link, _READS)
RANKED: Final = Table("ranked", ranked_table, lambda shown: shown.view, _of_link, _READS)
TREND: Final = Table("trend", trend_table, titled("Exports by district: like periods"), _of_link)
ROWS: Final = Table("rows", rows_table, titled("Exports by district: every value on record"), _of_link)
CODES: Final = Table("codes", codes_table, lambda shown: shown.view, _of_link, _READS)
OWN_CHAPTERS: Final = Table("own-chapters", own_chapters_table, lambda shown: shown.view, _of_link, _READS)
ADDRESSED: Final = Addressed(EXPORTS, (MAP, RANKED, CODES, OWN_CHAPTERS, TREND, ROWS))
