"""The papers in Hindi: every sentence says the numbers of the English one, in value and order; what has no words yet is named."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analytics.desk.both import Both
from analytics.desk.phrases import body
from analytics.desk.reply.answers.answers import answered
from analytics.desk.reply.chosen_measures import with_suggestions
from analytics.desk.reply.hindi_words import NOTES, OFFICIAL, TO_BE_VETTED
from analytics.desk.reply.official import letters_in_hindi
from analytics.desk.reply.papers import DocumentStamp, reply_paper
from analytics.desk.reply.papers_hindi import hindi_paper, to_be_vetted
from analytics.desk.reply.question import ASK, Question, split
from analytics.desk.reply.reply import Reply, reply
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Origin, Paper, Run, number
from analytics.filters import Filters
from analytics.places.gazetteer import gazetteer
from data.store import Store

ROOT = Path(__file__).resolve().parents[3]
TODAY = Filters(as_on=date(2026, 11, 21))
WORDS = (
    "(a) the number of districts and products identified under ODOP in Bihar, district-wise; (b) the budget allocated for it; (c) whether "
    "District Export Promotion Committees have been constituted in Gujarat; and (d) the steps taken to promote exports of ODOP products?"
)


def rows_of(name: str) -> list[dict[str, str]]:
    with (ROOT / "data" / "reference" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(runs: Sequence[Run]) -> list[str]:
    """Every number of a text, in order, names left out: "more than 1,200" is 1,200 in both languages."""
    text = "".join(run if isinstance(run, str) else "" if run.origin.kind == "name" else run.text for run in runs)
    return re.findall(r"\d[\d.,]*\d|\d", text)


@pytest.fixture(scope="module")
def statement(real: Store) -> Reply:
    places = gazetteer(real)
    asked = Question(
        number="2116",
        title="One District One Product",
        answer_date=date(2026, 12, 9),
        members=("Shri Member",),
        minister="Smt. Minister",
        parts=split(WORDS, "", places),
    )
    return reply(real, TODAY, with_suggestions(real, TODAY, asked, places))


@pytest.mark.parametrize("states", [(), (10,), (24, 18)])
def test_every_answer_says_the_same_numbers_in_both_languages(real: Store, states: tuple[int, ...]) -> None:
    context = ReplyContext(real, replace(TODAY, states=states))
    looked = 0
    for scheme in ("", "DEH", "PMFME-ODOP"):
        of_scheme = replace(context, scheme=scheme)
        for ask in set(ASK) - {"measures"}:
            for detail in ("", "states", "districts"):
                for paragraph in answered(of_scheme, ask, detail).paragraphs:
                    assert paragraph.hindi, paragraph.text
                    cited = [
                        [run for run in runs if isinstance(run, Cited) and run.origin.kind != "name"]
                        for runs in (paragraph.runs, paragraph.hindi)
                    ]
                    assert cited[0] == cited[1]
                    looked += 1
    assert looked > 40


def test_a_sentence_whose_hindi_says_another_number_is_refused() -> None:
    one, other = (number(Origin(kind="figure", label="n", value=value)) for value in (4, 5))
    with pytest.raises(ValueError, match="not the same in the same order"):
        body("{a} of {b}", "{b} में से {a}", a=one, b=other)
    assert body("{a}", "{a}", a=Both((one,), (one,))).hindi == (one,)


def test_both_papers_have_the_same_numbers_in_value_and_order(statement: Reply) -> None:
    english, hindi = reply_paper(statement, DocumentStamp(())), hindi_paper(statement, DocumentStamp(()))
    said = [numbers(paragraph.runs) for paragraph in english.paragraphs if paragraph.role in ("body", "bullet")]
    also = [numbers(paragraph.runs) for paragraph in hindi.paragraphs if paragraph.role in ("body", "bullet")]
    assert said == also
    assert sum(map(len, said)) >= 18
    for ours, theirs in zip(english.tables, hindi.tables, strict=True):
        assert [[cell for cell in row if isinstance(cell, int)] for row in ours.rows] == [
            [cell for cell in row if isinstance(cell, int)] for row in theirs.rows
        ]


def lines(paper: Paper) -> list[str]:
    return [paragraph.text for paragraph in paper.paragraphs]


def test_the_form_in_hindi(statement: Reply) -> None:
    text = lines(hindi_paper(statement, DocumentStamp(())))
    assert text[:8] == [
        "भारत सरकार",
        "वाणिज्य एवं उद्योग मंत्रालय",
        "(उद्योग संवर्धन और आंतरिक व्यापार विभाग)",
        "लोक सभा",
        "अतारांकित प्रश्न संख्या 2116",
        "जिसका उत्तर बुधवार, 09 दिसंबर, 2026 को दिया जाना है।",
        "One District One Product",
        "2116. श्री Member:",
    ]
    assert "क्या वाणिज्य एवं उद्योग मंत्री यह बताने की कृपा करेंगे कि:" in text
    assert "उत्तर" in text
    assert "(श्रीमती Minister)" in text
    assert any(
        line.startswith("(क): एक जिला एक उत्पाद (ओडीओपी) पहल के अंतर्गत 87 उत्पादों की पहचान बिहार के 38") for line in text
    )


def test_names_stand_as_the_register_has_them_and_digits_as_the_officer_chooses(statement: Reply) -> None:
    table = hindi_paper(statement, DocumentStamp(())).tables[0]
    assert table.marking == "अनुबंध-I"
    assert table.title == "जिला-वार उत्पाद, ओडीओपी: बिहार (स्थिति 16.11.2025 की)"
    assert table.headings == ("क्र.सं.", "जिला", "उत्पाद")
    assert table.rows[0][:2] == (1, "अरारिया")
    chosen = replace(statement, question=replace(statement.question, has_hindi_digits=True))
    paper = hindi_paper(chosen, DocumentStamp(()))
    assert "अतारांकित प्रश्न संख्या २११६" in lines(paper)
    assert not any(re.search(r"[0-9]", line) for line in lines(paper))
    assert paper.tables[0].rows[0][0] == "१"


def test_what_the_hindi_section_must_see_is_named(statement: Reply) -> None:
    found = to_be_vetted(statement)
    assert ("Question", "Its text stands in English: put in the Hindi text as printed") in found
    assert ("ANNEXURE-I", "S. No.: क्र.सं.") in found
    assert any(where == "ANNEXURE-I" and "for want of a name in Hindi" in words for where, words in found)
    assert not [words for where, words in found if words.startswith("In English still") and "No." not in words][5:]


def test_terms_called_official_stand_in_the_table_of_official_terms() -> None:
    official = " ".join(row["hindi"] for row in rows_of("hindi_terms.csv"))
    for term in OFFICIAL.values():
        assert all(word in official for word in re.findall(r"[\u0900-\u097f]+", term) if len(word) > 3), term
    assert not set(OFFICIAL) & set(TO_BE_VETTED)
    assert all(re.search(r"[\u0900-\u097f]", note) for note in NOTES.values())


def test_measures_in_hindi_say_the_numbers_of_the_english_ones() -> None:
    english = {row["measure_id"]: row["statement"] for row in rows_of("support_measures.csv")}
    for row in rows_of("support_measures_hi.csv"):
        assert numbers([row["statement_hi"]]) == numbers([english[row["measure_id"]]])


def test_letters_in_hindi() -> None:
    assert [letters_in_hindi(one) for one in ([""], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "(क)",
        "(क) और (ख)",
        "(क) से (ग)",
    ]
