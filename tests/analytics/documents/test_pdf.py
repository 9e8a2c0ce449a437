"""A PDF read back: PDF/UA-1 in its metadata, headings, tables with headings, pictures with words, the mark on every page."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from analytics.documents.paper import Paper, Paragraph, requested
from analytics.documents.pdf.document import pdf_bytes


def tags(node: Any, kind: str) -> Iterator[Any]:
    """Every element of the structure tree that has this kind, in reading order."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from tags(one, kind)
    elif isinstance(node, pikepdf.Dictionary):
        if node.get("/S") == f"/{kind}":
            yield node
        if "/K" in node:
            yield from tags(node["/K"], kind)


def kinds(node: Any) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from kinds(one)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield str(node["/S"])
        if "/K" in node:
            yield from kinds(node["/K"])


@pytest.fixture(scope="module")
def stored(reply: Paper) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(pdf_bytes(reply))) as pdf:
        yield pdf


def test_it_says_that_it_is_pdf_ua(stored: pikepdf.Pdf) -> None:
    with stored.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Reply to Unstarred Question No. 2281"
        assert metadata["dc:description"].splitlines()[0] == "Scheme: DEH"
    assert bool(stored.Root.MarkInfo.Marked)
    assert stored.Root.Lang == "en-IN"
    assert bool(stored.Root.ViewerPreferences.DisplayDocTitle)
    assert "/StructTreeRoot" in stored.Root


def test_headings_begin_at_the_first_level_and_skip_none(stored: pikepdf.Pdf) -> None:
    levels = [int(kind[2]) for kind in kinds(stored.Root.StructTreeRoot) if kind[:2] == "/H" and kind[2:].isdigit()]
    assert levels[0] == 1
    assert set(levels) == {1, 2}
    # ANSWER, Measures, two annexures, Chart and map, and what the document rests on.
    assert levels.count(2) == 6


def test_every_table_has_its_headings_and_all_its_rows(stored: pikepdf.Pdf) -> None:
    tables = list(tags(stored.Root.StructTreeRoot, "Table"))
    shape = [(len(list(tags(one, "TH"))), len(list(tags(one, "TR"))), len(list(tags(one, "TD")))) for one in tables]
    assert shape == [(4, 38, 37 * 4), (9, 41, 40 * 9)]


def test_every_picture_is_read_aloud(stored: pikepdf.Pdf) -> None:
    assert [str(one["/Alt"]) for one in tags(stored.Root.StructTreeRoot, "Figure")] == [
        "Bars of three places",
        "Map of the plans",
    ]


def test_bullets_are_one_list_and_hindi_is_hindi(stored: pikepdf.Pdf) -> None:
    assert [len(list(tags(one, "LI"))) for one in tags(stored.Root.StructTreeRoot, "L")] == [2]
    tongues = {
        str(node["/Lang"]) for node in stored.objects if isinstance(node, pikepdf.Dictionary) and "/Lang" in node
    }
    assert {tongue[:2] for tongue in tongues} == {"en", "hi"}


def test_annexures_begin_pages_and_the_wide_one_lies_across(stored: pikepdf.Pdf) -> None:
    wide = [float(page.mediabox[2]) > float(page.mediabox[3]) for page in stored.pages]
    assert wide[:2] == [False, False]
    assert any(wide)
    assert wide[-1] is False


def marked_pages(pdf: pikepdf.Pdf) -> list[bool]:
    """For each page whether something stands in the colour of the mark, #8a4b0a."""
    mark = [0x8A / 255, 0x4B / 255, 0x0A / 255]
    found = []
    for page in pdf.pages:
        colours = [
            [float(value) for value in step.operands]
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) in {"rg", "scn", "sc"} and len(step.operands) == 3
        ]
        found.append(any(all(abs(a - b) < 0.003 for a, b in zip(one, mark, strict=True)) for one in colours))
    return found


def test_every_page_of_the_sample_bears_the_mark(stored: pikepdf.Pdf, made_up: Paper) -> None:
    assert not any(marked_pages(stored))
    with pikepdf.open(io.BytesIO(pdf_bytes(made_up))) as pdf:
        assert all(marked_pages(pdf))
        assert len(pdf.pages) >= 5
        assert str(pdf.docinfo["/Title"]).startswith("Illustrative: ")


def test_only_the_fonts_shipped_are_used(stored: pikepdf.Pdf) -> None:
    names = {
        str(one["/BaseFont"]).split("+")[-1]
        for one in stored.objects
        if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one
    }
    assert names <= {
        "NotoSans-Regular",
        "NotoSans-SemiBold",
        "NotoSansDevanagari-Regular",
        "NotoSansDevanagari-SemiBold",
    }
    assert {"NotoSans-Regular", "NotoSansDevanagari-Regular"} <= names


def test_letters_without_a_shape_do_not_stop_the_document(reply: Paper) -> None:
    strange = replace(
        reply,
        title="ā 中 #panic()",
        blocks=(Paragraph((requested("中文 ﷽ ₹ 5 crore, ā, 😀 #let $x$ *b* @who <l>", "Question"),)),),
    )
    assert pdf_bytes(strange).startswith(b"%PDF")


def test_the_same_paper_gives_the_same_bytes(reply: Paper) -> None:
    short = replace(reply, blocks=reply.blocks[:12])
    assert pdf_bytes(short) == pdf_bytes(short)
    assert pdf_bytes(short) != pdf_bytes(replace(short, code="EHM-0000"))
