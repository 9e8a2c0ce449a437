"""A hundred hostile texts in every field of a paper, a table and a profile: in no kind of file is one more than text."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final
from xml.etree import ElementTree as ET

import pandas as pd
import pikepdf
import pytest
from openpyxl import load_workbook

from analytics.documents.paper import Block, Cell, Chart, Origin, Paper, Paragraph, Role, Table, requested
from analytics.documents.pdf.document import pdf_bytes
from analytics.documents.pdf.profile import profile_pdf
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.sheets.table import csv_bytes, json_bytes, xlsx_bytes
from analytics.documents.slides.deck import pptx_bytes
from analytics.documents.word.document import docx_bytes
from analytics.profiles.district_prompts import Prompt
from analytics.profiles.sheet import Fact, Grid, Section, Sheet
from analytics.provenance import Provenance
from tests.hostile_texts import HOSTILE

ROLES: Final[tuple[Role, ...]] = ("head", "subject", "heading", "asked", "part", "answer", "body", "bullet", "note")
ORIGIN: Final = Origin(kind="typed", label=HOSTILE[0], documents=HOSTILE)
LIVE: Final = frozenset(
    [
        "hyperlink",
        "hlinkClick",
        "hlinkHover",
        "hlinkMouseOver",
        "altChunk",
        "object",
        "oleObject",
        "externalReference",
        "ddeLink",
        "script",
        "control",
    ]
)
"""Elements of Office files that are followed, fetched or run."""
FIELDS: Final = frozenset({"PAGE", "NUMPAGES"})
"""What Word may work out by itself: the number of the page, and of all pages."""
LIVE_PDF: Final = frozenset(
    [
        "/URI",
        "/JavaScript",
        "/JS",
        "/Launch",
        "/SubmitForm",
        "/ImportData",
        "/GoToR",
        "/GoToE",
        "/OpenAction",
        "/AA",
        "/EmbeddedFiles",
        "/RichMedia",
    ]
)


def paper(title: str) -> Paper:
    """Every text in every field of paragraphs, tables and charts, and in the provenance."""
    blocks: list[Block] = [
        Paragraph((requested(text, text),), ROLES[at % len(ROLES)]) for at, text in enumerate(HOSTILE)
    ]
    for at in range(0, len(HOSTILE), 10):
        some = (HOSTILE + HOSTILE)[at : at + 10]
        rows: tuple[tuple[Cell, ...], ...] = tuple((text, number, text) for number, text in enumerate(some))
        blocks += [
            Table(text, (text, "Number", some[1]), rows, ORIGIN, notes=some, marking=text, referred=text)
            for text in some[::5]
        ]
    for at in range(0, len(HOSTILE), 25):
        some = (HOSTILE + HOSTILE)[at : at + 25]
        series = tuple((name, tuple(range(len(some)))) for name in some[3:5])
        blocks.append(Chart(some[2], some, series, ("#58a098", "#2a857f"), ORIGIN, some[5], some[6]))
    return Paper(title, tuple(blocks), tuple((text, text) for text in HOSTILE), HOSTILE[0])


@pytest.fixture(scope="module")
def whole() -> Paper:
    return paper(HOSTILE[0])


def parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of an Office file, those of the workbooks within it included."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        for name in opened.namelist():
            part = opened.read(name)
            yield name, part
            if name.endswith(".xlsx"):
                yield from ((f"{name}/{inner}", one) for inner, one in parts(part))


def live_parts(content: bytes) -> list[tuple[str, str]]:
    """What in an Office file would be run, fetched, worked out or followed."""
    return [
        (name, found)
        for name, part in parts(content)
        if name.endswith((".xml", ".rels"))
        for one in ET.fromstring(part).iter()
        if (found := _live(one))
    ]


def _live(one: ET.Element) -> str:
    space, _, name = one.tag.rpartition("}")
    is_formula = name == "f" and space.endswith("spreadsheetml/2006/main")
    is_field = name == "instrText" and (one.text or "").strip() not in FIELDS
    is_field |= name == "fldSimple" and next(iter(one.attrib.values())).strip() not in FIELDS
    return name if name in LIVE or is_formula or is_field or "External" in one.attrib.values() else ""


def words_of(content: bytes) -> str:
    found = (part for name, part in parts(content) if name.endswith(".xml"))
    return "".join("".join(ET.fromstring(part).itertext()) for part in found)


def live_in_pdf(content: bytes) -> set[str]:
    """Names of actions in a PDF other than a step to a place in itself, and of what it would open by itself."""
    found: set[str] = set()
    with pikepdf.open(io.BytesIO(content)) as opened:
        for one in opened.objects:
            _collect(one, found)
    return found & LIVE_PDF


def _collect(one: object, found: set[str]) -> None:
    if isinstance(one, pikepdf.Stream):
        one = one.stream_dict
    if isinstance(one, pikepdf.Dictionary):
        found |= set(one.keys()) | ({str(one["/S"])} if "/S" in one else set())
        for inner in one.values():
            if not getattr(inner, "is_indirect", False):  # which comes by itself
                _collect(inner, found)
    elif isinstance(one, pikepdf.Array):
        for inner in one:
            if not getattr(inner, "is_indirect", False):
                _collect(inner, found)


def test_word_slides_and_workbook_hold_them_as_text(whole: Paper) -> None:
    for made in (docx_bytes, pptx_bytes, tables_xlsx):
        content = made(whole)
        assert live_parts(content) == [], made.__name__
        said = re.sub(r"\s+", "", words_of(content))
        missing = [text for text in HOSTILE if re.sub(r"\s+", "", text) not in said]
        assert missing == [], made.__name__
    for text in HOSTILE[::4]:
        small = Paper(text, (Paragraph((requested(text, text),), "head"),), (), text)
        for made in (docx_bytes, tables_xlsx):
            assert live_parts(made(small)) == [], (made.__name__, text)


def test_a_pdf_acts_on_nothing(whole: Paper) -> None:
    sheet = Sheet(
        HOSTILE[0],
        HOSTILE[1],
        HOSTILE[2],
        HOSTILE[3],
        tuple(Fact(text, text, text) for text in HOSTILE[:4]),
        tuple(
            Section(f"s{at}", text, "wide", facts=(Fact(text, text, text),), grid=Grid((text,), ((text,),)), note=text)
            for at, text in enumerate(HOSTILE)
        ),
        tuple(Prompt(text, text) for text in HOSTILE),
        HOSTILE,
        HOSTILE,
    )
    for content in (pdf_bytes(whole), profile_pdf(sheet, view())):
        assert live_in_pdf(content) == set()


def view() -> Provenance:
    return Provenance(
        HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[3], date(2026, 11, 28), HOSTILE, HOSTILE, code=HOSTILE[4]
    )


def test_rows_as_csv_json_and_workbook_hold_no_formula() -> None:
    frame = pd.DataFrame({text: [*HOSTILE] for text in dict.fromkeys(HOSTILE)})
    content = csv_bytes(frame, view()).decode("utf-8-sig")
    armed = [cell for row in csv.reader(io.StringIO(content)) for cell in row if re.match(r"[=+\-@\t\r]", cell)]
    assert armed == []
    for scheme in HOSTILE:
        one = replace(view(), title=scheme, scheme=scheme, sentence=scheme, base=scheme, sources=(scheme,))
        for row in csv.reader(io.StringIO(csv_bytes(frame.iloc[:1, :1], one).decode("utf-8-sig"))):
            assert not [cell for cell in row if re.match(r"[=+\-@\t\r]", cell)], scheme
    workbook = xlsx_bytes(frame, view())
    assert live_parts(workbook) == []
    book = load_workbook(io.BytesIO(workbook))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert list(json.loads(json_bytes(frame.iloc[:, :1], view()))[0].values()) == [HOSTILE[0]]
