"""Whatever a text holds, every kind of document is made, can be read back, and says that text without what no document can hold."""

import io

import docx
import openpyxl
import pikepdf
import pptx
from hypothesis import given, settings
from hypothesis import strategies as st

from analytics.documents.layout_rules import one_line
from analytics.documents.paper import Origin, Paper, Paragraph, Table, requested
from analytics.documents.pdf.document import pdf_bytes
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.slides.deck import pptx_bytes
from analytics.documents.word.document import docx_bytes

RISKY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "<w:t>&amp;</w:t>",
            "]]>",
            "\x00\x07\x1b",
            "\ud800",
            "\u202egnp.exe",
            "a\r\nb\x0bc",
            "{{ }}",
            "#panic()",
            "$x_{$",
            "&L&P",
            " ",
            "{=SUM(A1)}",
            "_x0041_",
        ]
    ),
)


def risky(text: str) -> Paper:
    origin = Origin(kind="figure", label=text, base=text)
    table = Table(text, (text, "n"), ((text, 1), (text, None)), origin, notes=(text,), marking=text[:5])
    words = [
        Paragraph((requested(text, "t"),), role) for role in ("head", "subject", "heading", "part", "body", "bullet")
    ]
    return Paper(text, (*words, table), ((text, text),), text, is_illustrative=True)


@settings(max_examples=25, deadline=None)
@given(RISKY)
def test_word(text: str) -> None:
    document = docx.Document(io.BytesIO(docx_bytes(risky(text))))
    assert one_line(document.tables[0].rows[1].cells[0].text) == one_line(text)
    assert [cell.text for cell in document.tables[0].columns[1].cells] == ["n", "1", "NA"]
    assert one_line(text) in [one_line(one.text) for one in document.paragraphs]


@settings(max_examples=25, deadline=None)
@given(RISKY)
def test_workbook(text: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(tables_xlsx(risky(text))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    stored = [one_line(cell.value) for cell in cells if isinstance(cell.value, str)]
    assert stored.count(one_line(text)) >= (2 if one_line(text) else 0)


@settings(max_examples=12, deadline=None)
@given(RISKY)
def test_slides(text: str) -> None:
    slides = pptx.Presentation(io.BytesIO(pptx_bytes(risky(text)))).slides
    tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert [one_line(tables[0].cell(row, 0).text) for row in range(3)] == [one_line(text)] * 3


@settings(max_examples=12, deadline=None)
@given(RISKY)
def test_pdf(text: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_bytes(risky(text)))) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
