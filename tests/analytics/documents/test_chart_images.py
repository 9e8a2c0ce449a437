"""A chart as a picture: bars in their colours, the foot with base, day and note, the same bytes each time."""

import io
from dataclasses import replace
from datetime import date

from matplotlib.image import imread

from analytics.documents.chart_images import chart_png
from analytics.documents.layout_rules import foot_lines
from analytics.documents.paper import Chart, Origin

CHART = Chart(
    "Plans by State",
    ("Assam", "श्री क्षेत्र $x^{2$"),
    (("Drafted $_{", (12, 4)), ("Adopted", (6, 0))),
    ("#58a098", "#a8452f"),
    Origin(kind="figure", label="Plans", scheme="DEH", base="of 784 districts", as_on=date(2022, 6, 9)),
    "Bars",
    "A note.",
)


def dots(png: bytes, colour: str) -> int:
    """How many dots of the picture have exactly this colour."""
    picture = (imread(io.BytesIO(png), format="png")[:, :, :3] * 255).round().astype(int)
    required = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return int((picture == required).all(axis=2).sum())


def test_bars_are_as_long_as_their_numbers() -> None:
    drawn = chart_png(CHART)
    assert drawn == chart_png(CHART)
    longer = chart_png(replace(CHART, series=(("Drafted", (12, 4)), ("Adopted", (12, 0)))))
    # The legend's own square is the same in both; the bar is twice as long.
    legend = dots(chart_png(replace(CHART, series=(("Drafted", (12, 4)), ("Adopted", (0, 0))))), "#a8452f")
    once, twice = (dots(png, "#a8452f") - legend for png in (drawn, longer))
    assert once > 1000
    assert abs(twice - 2 * once) < 0.03 * twice


def test_the_foot_says_base_day_and_note() -> None:
    assert foot_lines(CHART) == ("Base: 784 districts. As on 09.06.2022.", "A note.")
    assert foot_lines(replace(CHART, origin=Origin(kind="figure", label="Plans"), note="")) == ()


def test_the_mark_of_the_sample_stands_on_the_picture() -> None:
    assert dots(chart_png(CHART), "#faeedd") == 0
    assert dots(chart_png(CHART, is_illustrative=True), "#faeedd") > 1000


def test_thirty_six_states_stay_on_one_page() -> None:
    many = replace(
        CHART,
        categories=tuple(f"State {at}" for at in range(36)),
        series=(("Drafted", (1,) * 36), ("Adopted", (2,) * 36)),
    )
    high, wide = imread(io.BytesIO(chart_png(many)), format="png").shape[:2]
    assert wide == 1260
    # A page of A4 between its margins is 160 mm wide and 247 mm high.
    assert high < 1.5 * wide


def test_a_chart_of_nothing_is_still_a_picture() -> None:
    assert chart_png(replace(CHART, categories=(), series=(("Drafted", ()), ("Adopted", ()))))
