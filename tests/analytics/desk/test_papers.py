"""The papers of five questions, read back from the files: official order, every digit traced, every annexure as its view."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import Any

import docx
import pytest
from docx.document import Document

from analytics.desk.issue.rules import issue_checks, stopped
from analytics.desk.reply.papers import DocumentStamp, file_copy, reply_paper
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import Reply, reply
from analytics.documents.paper import Cited, Paper, Paragraph, printed
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from data.store import Store

Model = Any
BEARING = DocumentStamp((("View", "ODOP, all States"),), "EHM-0000-0000")
ILLUSTRATIVE = DocumentStamp((("View", "ODOP, all States"),), "EHM-0000-0000", is_illustrative=True)


def opened(paper: Paper) -> Document:
    return docx.Document(io.BytesIO(docx_bytes(paper)))


@pytest.fixture
def statement(store: Store, model: Model) -> Reply:
    return reply(store, model.filters, model.question)


@pytest.fixture
def paper(statement: Reply, model: Model) -> Paper:
    return reply_paper(statement, ILLUSTRATIVE if model.is_sample else BEARING)


def test_every_digit_of_the_word_file_traces_to_an_origin(paper: Paper) -> None:
    # Each line of the file is a paragraph of ours, or belongs to a table; outside cited stretches there is no digit.
    ours = {one.text: one for one in paper.paragraphs}
    of_tables = " ".join(
        line for one in paper.tables for line in (one.title, one.marking, one.referred, *one.notes, one.origin.base)
    )
    days = {f"{one.as_on:%d.%m.%Y}" for one in paper.tables if one.as_on}
    looked = 0
    for line in opened(paper).paragraphs:
        if not re.search(r"\d", line.text):
            continue
        looked += 1
        paragraph = ours.get(line.text) or next(
            (one for text, one in ours.items() if " ".join(text.split()) == " ".join(line.text.split())), None
        )
        if paragraph is None:
            assert all(
                token.strip(".") in of_tables or token.strip(".") in days
                for token in re.findall(r"[\d.,]*\d", line.text)
            ), line.text
            continue
        for run in paragraph.runs:
            if isinstance(run, Cited):
                assert run.origin.label
                assert run.origin.kind != "typed"
            else:
                assert not re.search(r"\d", run)
    assert looked > 5


def test_every_annexure_stands_in_the_file_cell_by_cell(paper: Paper) -> None:
    tables = opened(paper).tables
    assert len(tables) == len(paper.tables)
    for ours, theirs in zip(paper.tables, tables, strict=True):
        rows = [[cell.text for cell in row.cells] for row in theirs.rows]
        assert rows[0] == list(ours.headings)
        assert rows[1:] == [[printed(cell) for cell in row] for row in ours.rows]


def test_the_check_before_issue_stops_none_of_them_for_good(store: Store, model: Model) -> None:
    outcomes = issue_checks(store, model.filters, model.question)
    reasons = {one.check.key: "Agreed on file, note 12" for one in outcomes}
    assert stopped(outcomes, reasons) == ()


def test_same_inputs_same_bytes(paper: Paper) -> None:
    assert docx_bytes(paper) == docx_bytes(paper)


def lines(paper: Paper) -> list[str]:
    return [one.text for one in paper.paragraphs]


def question_of(real: Store, **given: Any) -> Paper:
    requested = Question(
        "Lok Sabha",
        number="2281",
        answer_date=date(2023, 8, 2),
        title="Local industries",
        members=("Shri Verma",),
        minister="Shri Goyal",
        **given,
    )
    return reply_paper(reply(real, Filters(as_on=date(2026, 11, 21)), requested), BEARING)


def test_the_official_order(real: Store) -> None:
    from analytics.desk.reply.question import split

    text = lines(question_of(real, is_in_hindi=True, parts=split("(a) the number of districts; (b) the funds?")))
    assert text[:12] == [
        "GOVERNMENT OF INDIA",
        "MINISTRY OF COMMERCE & INDUSTRY",
        "DEPARTMENT FOR PROMOTION OF INDUSTRY AND INTERNAL TRADE",
        "LOK SABHA",
        "UNSTARRED QUESTION NO. 2281.",
        "TO BE ANSWERED ON WEDNESDAY, THE 02ND AUGUST, 2023.",
        "LOCAL INDUSTRIES",
        "2281(H). SHRI VERMA:",
        "Will the Minister of COMMERCE AND INDUSTRY be pleased to state:",
        "(a) the number of districts;",
        "(b) the funds?",
        "ANSWER",
    ]
    assert text[12:15] == ["वाणिज्य एवं उद्योग मंत्री", "THE MINISTER OF COMMERCE & INDUSTRY", "(SHRI GOYAL)"]
    assert text[15].startswith("(a): ")
    assert text[-1] == "* * * * *"


def test_a_starred_question_lays_a_statement(real: Store) -> None:
    from analytics.desk.reply.question import split

    text = lines(
        question_of(real, is_starred=True, parts=split("(a) the number of districts; (b) the funds; (c) the jobs?"))
    )
    assert "*2281. SHRI VERMA:" in text
    assert "(a) to (c): A Statement is laid on the Table of the House." in text
    assert (
        "STATEMENT REFERRED TO IN REPLY TO PARTS (a) TO (c) OF LOK SABHA STARRED QUESTION NO. 2281 FOR ANSWER ON 02ND AUGUST, 2023 "
        "REGARDING “LOCAL INDUSTRIES”"
    ) in text


def test_parts_answered_together_stand_together(real: Store) -> None:
    from dataclasses import replace

    from analytics.desk.reply.question import split

    parts = split("(a) the funds under ODOP; (b) the budget; (c) the jobs?")
    text = lines(
        question_of(real, parts=(parts[0], replace(parts[1], is_joined=True), replace(parts[2], is_joined=True)))
    )
    assert any(line.startswith("(a) to (c): The One District One Product") for line in text)
    assert sum("is not a scheme but an initiative" in line for line in text) == 1


def test_the_release_of_2022_in_the_sample(sample: Store) -> None:
    from analytics.desk.reply.question import split

    requested = Question(
        "Rajya Sabha",
        number="608",
        answer_date=date(2022, 7, 22),
        title="Plans",
        members=("Shri M",),
        minister="Shri N",
        parts=split("(a) the action plans prepared and adopted, State-wise?"),
    )
    statement = reply(sample, Filters(as_on=date(2022, 6, 9)), requested)
    assert (
        "prepared for 557 of 780 districts, as on 09.06.2022. Of these, 218 were approved or adopted"
        in statement.paragraphs[1].text
    )
    (annexure,) = statement.annexures
    assert annexure.rows[-1][2:5] == (780, 557, 218)
    assert annexure.marking == "ANNEXURE-I"
    document = opened(reply_paper(statement, ILLUSTRATIVE))
    assert all("ILLUSTRATIVE" in section.header.paragraphs[0].text.upper() for section in document.sections)


def test_the_file_copy_names_the_source_of_every_number(store: Store, model: Model, statement: Reply) -> None:
    copy = file_copy(statement, [("Totals add", "green", "holds")], BEARING)
    sources = copy.tables[-1]
    numbers = [one.text for one in statement.cited if one.origin.kind not in ("day", "name")]
    assert [row[1] for row in sources.rows] == [*numbers, *(one.marking for one in statement.annexures)]
    for row in sources.rows:
        assert row[2]
        assert any((row[5], row[7]))  # a day or a document
    assert opened(copy).tables


def test_a_line_of_markup_stays_words(real: Store) -> None:
    paper = Paper("A & B <c>", (Paragraph(("=cmd|' /C calc'!A0 & <w:p/> \x07 \u202e",)),), (("View", "x"),))
    assert "=cmd|' /C calc'!A0 & <w:p/>" in opened(paper).paragraphs[0].text
