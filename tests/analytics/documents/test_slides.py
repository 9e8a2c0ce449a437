"""A presentation read back: all rows over all slides, native charts, the code, the mark and the notes on every slide."""

import io
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pptx
import pytest

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.documents.paper import Paper, Paragraph, printed, requested
from analytics.documents.slides.deck import pptx_bytes


def read(paper: Paper) -> list[Any]:
    return list(pptx.Presentation(io.BytesIO(pptx_bytes(paper))).slides)


def words(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def rows(slide: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for shape in slide.shapes if shape.has_table for row in shape.table.rows]


@pytest.fixture(scope="module")
def slides(reply: Paper) -> list[Any]:
    return read(reply)


def test_headings_start_slides(slides: list[Any]) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles[:4] == ["PROMOTION OF LOCAL INDUSTRIES", "The question", "ANSWER", "Measures"]
    assert titles[4:7] == ["ANNEXURE-I", "ANNEXURE-I (continued)", "ANNEXURE-I (continued)"]
    assert titles[-1] == "What these figures are"
    assert "Chart and map" in titles


def test_no_word_of_the_paper_is_lost(slides: list[Any], reply: Paper) -> None:
    wording = " ".join(" ".join(words(slide).split()) for slide in slides)
    for paragraph in reply.paragraphs:
        if paragraph.role != "stars":
            assert " ".join(paragraph.text.split()) in wording, paragraph.text


def test_tables_go_on_over_slides_with_their_headings(slides: list[Any], reply: Paper) -> None:
    for marking, table in zip(("ANNEXURE-I", "ANNEXURE-II"), reply.tables, strict=True):
        of_table = [
            slide for slide in slides if slide.shapes.title.text_frame.text.removesuffix(" (continued)") == marking
        ]
        assert len(of_table) > 1
        assert all(rows(slide)[0] == list(table.headings) for slide in of_table)
        assert [row for slide in of_table for row in rows(slide)[1:]] == [
            [printed(cell) for cell in row] for row in table.rows
        ]
        # A total never stands alone on its slide.
        assert len(rows(of_table[-1])) > 2
        notes = "Base: 784 districts of the register."
        assert all(notes in words(slide) for slide in of_table)


def test_tables_stay_above_the_foot(slides: list[Any]) -> None:
    for slide in slides:
        for shape in slide.shapes:
            if shape.has_table:
                assert shape.top + sum(row.height for row in shape.table.rows) < 6.95 * 914_400
                assert shape.left >= 0
                assert shape.left + shape.width <= 13.34 * 914_400


def test_a_chart_is_powerpoints_own_with_the_numbers_behind_it(reply: Paper) -> None:
    file = pptx_bytes(reply)
    charts = [
        shape.chart for slide in pptx.Presentation(io.BytesIO(file)).slides for shape in slide.shapes if shape.has_chart
    ]
    assert [list(chart.plots[0].categories) for chart in charts] == [["Assam", "=1+1", "श्री क्षेत्र"]]
    assert [(one.name, list(one.values)) for one in charts[0].plots[0].series] == [
        ("Drafted", [12, 131_483, 0]),
        ("Adopted", [7, 4, 0]),
    ]
    colours = [str(one.format.fill.fore_color.rgb) for one in charts[0].plots[0].series]
    assert colours == ["58A098", "2A857F"]
    book = openpyxl.load_workbook(io.BytesIO(charts[0].part.chart_workbook.xlsx_part.blob))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert [cell.value for cell in cells] == [
        None,
        "Drafted",
        "Adopted",
        "Assam",
        12,
        7,
        "=1+1",
        131_483,
        4,
        "श्री क्षेत्र",
        0,
        0,
    ]
    assert "f" not in {cell.data_type for cell in cells}


def test_everything_drawn_is_read_aloud(slides: list[Any]) -> None:
    wording = [
        shape._element.xpath(".//p:cNvPr")[0].get("descr")
        for slide in slides
        for shape in slide.shapes
        if shape.has_chart or shape.has_table or shape.shape_type == 13
    ]
    assert "Bars of three places" in wording
    assert "Map of the plans" in wording
    assert all(wording)


def test_code_notes_and_mark_are_on_every_slide(slides: list[Any], made_up: Paper) -> None:
    assert all("EHM-7F3A" in words(slide) for slide in slides)
    assert all(slide.notes_slide.notes_text_frame.text.startswith("Scheme: DEH") for slide in slides)
    assert not any(ILLUSTRATIVE in words(slide) for slide in slides)
    assert all(ILLUSTRATIVE in words(slide) for slide in read(made_up))
    assert "Base: 784 districts" in words(slides[-1])


def test_long_text_goes_on_over_the_next_slide(reply: Paper) -> None:
    endless = " ".join(f"word{at}" for at in range(900))
    paper = replace(
        reply, blocks=(Paragraph((requested("Long", "t"),), "heading"), Paragraph((requested(endless, "t"),)))
    )
    slides = read(paper)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles[0] == "Long"
    assert set(titles[1:-1]) == {"Long (continued)"}
    wording = " ".join(words(slide) for slide in slides)
    assert [word for word in wording.split() if word.startswith("word")] == endless.split()


def test_a_heading_with_nothing_below_it_is_not_lost(reply: Paper) -> None:
    blocks = (Paragraph((requested("First", "t"),), "heading"), Paragraph((requested("Second", "t"),), "heading"))
    titles = [slide.shapes.title.text_frame.text for slide in read(replace(reply, blocks=blocks))]
    assert titles == ["First", "Second", "What these figures are"]


def test_the_same_paper_gives_the_same_bytes(reply: Paper) -> None:
    made = pptx_bytes(reply)
    assert made == pptx_bytes(reply)
    with zipfile.ZipFile(io.BytesIO(made)) as stored:
        assert {entry.date_time for entry in stored.infolist()} == {(1980, 1, 1, 0, 0, 0)}
