"""A Word document read back: every block in order, annexures with their heading rows, marks, alt texts and properties."""

import io
import re
import zipfile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from analytics.documents.layout_rules import ILLUSTRATIVE
from analytics.documents.paper import Paper, printed
from analytics.documents.word.document import docx_bytes


def read(paper: Paper) -> Document:
    return docx.Document(io.BytesIO(docx_bytes(paper)))


@pytest.fixture(scope="module")
def document(reply: Paper) -> Document:
    return read(reply)


def test_paragraphs_stand_in_the_order_of_the_form(document: Document, reply: Paper) -> None:
    wording = [" ".join(one.text.split()) for one in document.paragraphs if one.text.strip()]
    required = [" ".join(one.text.split()) for one in reply.paragraphs]
    assert [text for text in wording if text in required] == required


def test_styles_are_words_own_so_that_the_document_can_be_walked(document: Document) -> None:
    style_of = {" ".join(one.text.split()): one.style.name for one in document.paragraphs if one.style}
    assert style_of["Measures"] == "Heading 1"
    assert style_of["GeM ODOP Bazaar"] == "List Bullet"
    assert style_of["State-wise number of action plans"] == "Caption"
    assert style_of["ANSWER"] == "Answer"
    assert style_of["ANNEXURE-I"] == "Annexure"
    assert document.styles["Answer"].base_style.name == "Heading 1"


def test_the_letter_of_a_part_hangs(document: Document) -> None:
    part = next(one for one in document.paragraphs if one.text.startswith("(a)\t"))
    assert part.text == "(a)\tthe measures taken; and"
    assert part.style is not None
    assert part.style.paragraph_format.first_line_indent == -part.style.paragraph_format.left_indent


def test_an_annexure_has_its_rows_its_total_and_its_headings_on_every_page(document: Document, reply: Paper) -> None:
    table, required = document.tables[0], reply.tables[0]
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0] == ["S. No.", "States/UTs", "Action plans", "Rs. crore"]
    assert cells[1] == ["1", "Andaman and Nicobar Islands", "1", "1,31,483"]
    assert cells[9] == ["9", "Delhi", "9", "NA"]
    assert cells[-1] == ["NA", "Total", "666", "42,07,456"]
    assert cells[1:] == [[printed(cell) for cell in row] for row in required.rows]
    heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True] + [False] * 37
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
    assert all(run.bold for cell in table.rows[-1].cells for run in cell.paragraphs[0].runs)
    styles = [cell.paragraphs[0].style.name for cell in table.rows[1].cells]
    assert styles == ["Table Number", "Table Text", "Table Number", "Table Number"]


def test_title_and_day_stand_above_and_notes_below(document: Document) -> None:
    texts = [one.text for one in document.paragraphs]
    at = texts.index("ANNEXURE-I")
    assert texts[at + 1 : at + 6] == [
        "State-wise number of action plans",
        "As on 09.06.2022",
        "Source: letters of the States.",
        "Base: 784 districts of the register.",
        "NA: not known on the day of the table. It does not mean none.",
    ]
    broken = [one.text for one in document.paragraphs if one._p.find(f".//{qn('w:pageBreakBefore')}") is not None]
    assert broken == ["ANNEXURE-I"]


def test_a_table_of_nine_columns_lies_across_and_the_page_turns_back(document: Document) -> None:
    assert [section.orientation for section in document.sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    for section in document.sections:
        wide = sum(int(column.get(qn("w:w"))) for column in document.tables[1]._tbl.tblGrid)
        assert section.left_margin == section.right_margin
        if section.orientation == WD_ORIENT.LANDSCAPE:
            assert wide <= (section.page_width - section.left_margin - section.right_margin) / 635  # type: ignore[operator]


def test_text_that_begins_like_a_formula_or_markup_stays_text(document: Document) -> None:
    assert document.tables[1].rows[1].cells[3].text == "=1+1"
    assert "=SUM(A1:A9) <b>Ekta</b> & Malls" in [one.text for one in document.paragraphs]


def test_the_only_fields_are_page_numbers(reply: Paper) -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(reply))) as stored:
        parts = {name: stored.read(name).decode("utf-8") for name in stored.namelist() if name.endswith(".xml")}
    fields = [found for text in parts.values() for found in re.findall(r'w:instr="([^"]*)"', text)]
    assert sorted(field.strip() for field in fields) == ["NUMPAGES", "PAGE"]
    assert not any("instrText" in text or "hyperlink r:id" in text for text in parts.values())
    footer = next(text for name, text in parts.items() if "footer" in name and "NUMPAGES" in text)
    assert "EHM-7F3A" in footer


def test_every_page_of_the_sample_says_so(document: Document, made_up: Paper) -> None:
    for section in read(made_up).sections:
        assert section.header.paragraphs[0].text == ILLUSTRATIVE
        assert not section.different_first_page_header_footer
    assert all(section.header.paragraphs[0].text == "" for section in document.sections)


def test_pictures_are_read_aloud_and_fit_the_page(document: Document) -> None:
    drawn = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert drawn == ["Bars of three places", "Map of the plans"]
    assert all(shape.width.mm <= 160.1 for shape in document.inline_shapes)


def test_language_fonts_and_properties(document: Document, reply: Paper) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    language, fonts = defaults.find(f".//{qn('w:lang')}"), defaults.find(f".//{qn('w:rFonts')}")
    assert (language.get(qn("w:val")), language.get(qn("w:bidi"))) == ("en-IN", "hi-IN")
    assert (fonts.get(qn("w:ascii")), fonts.get(qn("w:cs"))) == ("Times New Roman", "Nirmala UI")
    core = document.core_properties
    assert (core.title, core.language) == ("Reply to Unstarred Question No. 2281", "en-IN")
    assert core.comments.splitlines()[:3] == ["Scheme: DEH", "View: All States", "Base: 784 districts"]
    assert core.comments.endswith("Code: EHM-7F3A")
    assert core.created == core.modified
    assert core.created is not None
    assert core.created.isoformat().startswith("2026-01-01T00:00:00")


def test_the_same_paper_gives_the_same_bytes(reply: Paper) -> None:
    made = docx_bytes(reply)
    assert made == docx_bytes(reply)
    with zipfile.ZipFile(io.BytesIO(made)) as stored:
        assert {entry.date_time for entry in stored.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert stored.namelist()[0] == "[Content_Types].xml"
        assert not any("thumbnail" in name for name in stored.namelist())
