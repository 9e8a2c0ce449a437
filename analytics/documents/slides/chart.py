"""A chart on slides as PowerPoint's own, with its numbers in a workbook that holds no formula and no clock."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from analytics.documents.layout_rules import one_line
from analytics.documents.paper import Chart
from analytics.documents.sheets.table import INDIAN, opened
from analytics.documents.slides.slide import INK, LATIN, LEFT, WIDE

if TYPE_CHECKING:
    from pptx.chart.chart import Chart as Drawn
    from pptx.slide import Slide

_MOST_BARS: Final = 44
"""So many bars can be read on one slide; more go on to the next, on the same scale."""
_LARGEST: Final = 12.0


def chart_parts(chart: Chart) -> list[range]:
    """The categories for each slide."""
    each = max(_MOST_BARS // max(len(chart.series), 1), 1)
    count = -(-len(chart.categories) // each) or 1
    size = -(-len(chart.categories) // count)
    return [range(first, min(first + size, len(chart.categories))) for first in range(0, count * size, size or 1)]


def put_chart(slide: Slide, chart: Chart, part: range, top: float, high: float) -> None:
    """Draws the categories of the part as bars with their values; the first stands on top."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
    from pptx.util import Inches, Pt

    data = CategoryChartData()
    data.categories = [one_line(chart.categories[at]) for at in part]
    for name, values in chart.series:
        data.add_series(one_line(name), [values[at] for at in part])
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.BAR_CLUSTERED, Inches(LEFT), Inches(top), Inches(WIDE), Inches(high), data
    )
    frame.name = one_line(chart.title)[:80] or "Chart"
    frame.element.nvGraphicFramePr.cNvPr.set("descr", one_line(chart.alt) or one_line(chart.title))
    drawn: Drawn = frame.chart
    drawn.part.chart_workbook.update_from_xlsx_blob(_workbook(chart, part))
    drawn.has_title, drawn.font.name = False, LATIN
    drawn.font.size = Pt(max(min(_LARGEST, high * 72 / max(len(part), 1) * 0.62), 7))
    drawn.has_legend = len(chart.series) > 1
    if drawn.legend is not None:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    drawn.category_axis.reverse_order = True
    drawn.category_axis.has_major_gridlines = False
    drawn.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis = drawn.value_axis
    axis.minimum_scale, axis.maximum_scale = (
        0,
        max([1, *(max(values, default=0) for _, values in chart.series)]),
    )
    axis.has_major_gridlines, axis.visible = False, False
    _bars(drawn, chart, max(min(_LARGEST, high * 72 / max(len(part) * len(chart.series), 1) * 0.66), 6))


def _bars(drawn: Drawn, chart: Chart, size: float) -> None:
    from pptx.dml.color import RGBColor
    from pptx.util import Pt

    plot = drawn.plots[0]
    plot.gap_width, plot.overlap = 45, 0
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked, labels.show_value = INDIAN, False, True
    labels.font.size, labels.font.color.rgb = Pt(size), RGBColor.from_string(INK)
    for series, colour in zip(plot.series, chart.colours, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = RGBColor.from_string(colour.removeprefix("#").upper())
        series.invert_if_negative = False


def _workbook(chart: Chart, part: range) -> bytes:
    """What opens on "Edit data": the library's own would read a name that begins with = as a formula."""
    out = io.BytesIO()
    with opened(out, one_line(chart.title)[:255], "") as (book, _):
        sheet = book.add_worksheet()
        for y, at in enumerate(part, start=1):
            sheet.write_string(y, 0, one_line(chart.categories[at]))
        for x, (name, values) in enumerate(chart.series, start=1):
            sheet.write_string(0, x, one_line(name))
            for y, at in enumerate(part, start=1):
                sheet.write_number(y, x, values[at])
    return out.getvalue()
