"""Where nothing is known there is no share, no rank and no "none": over random days, schemes, filters and States."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

import docx
import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_class, state_counts
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import brief_paper
from analytics.desk.issue.rules import issue_checks, paper_checks
from analytics.desk.phrases import Answer
from analytics.desk.reply.answers.deh import committees
from analytics.desk.reply.answers.plans import plans
from analytics.desk.reply.papers import DocumentStamp, reply_paper
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reply import reply
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Paper
from analytics.documents.sheets.table import csv_bytes, xlsx_bytes
from analytics.documents.word.document import docx_bytes
from analytics.figures.register import FIGURES, value_of
from analytics.filters import SCHEMES, SECTORS, Filters
from analytics.profiles.gather import place_among, state_profile
from analytics.profiles.state_sheet import state_sheet
from analytics.provenance import Provenance
from data.store import Store
from pages.monitor.coverage.view import by_state_table

STATES = (6, 9, 10, 22, 27, 38)
VIEWS = st.builds(
    Filters,
    as_on=st.dates(date(2015, 1, 1), date(2030, 12, 31)),
    scheme=st.sampled_from(SCHEMES),
    states=st.lists(st.sampled_from(STATES), unique=True, max_size=2).map(tuple),
    sectors=st.lists(st.sampled_from(SECTORS), unique=True, max_size=1).map(tuple),
    aspirational_only=st.booleans(),
    gi_only=st.booleans(),
)
NOUNS = {"identified": "product", "depc": "DEPC", "plan": "DEAP"}
"""The word by which a line of a document is known to be about a measure."""
DENIES = re.compile(
    r"(?<![\d.,/-])0(?:\.0)?(?:%| of \d| districts?\b)|\b(?:has|have|had) none\b|\d(?:st|nd|rd|th) of \d|\blowest\b"
)
"""A share, a rank or a “none” in words."""
STAMP = DocumentStamp((("View", "as chosen"),), "EHM-0000-0000")


@settings(max_examples=18, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seen=VIEWS, key=st.sampled_from(sorted(MEASURES)))
def test_no_share_rank_or_none_where_nothing_is_known(real: Store, seen: Filters, key: str) -> None:
    measure = MEASURES[key]
    rows = district_classes(real, seen, measure)
    states = state_counts(measure, rows)
    shares = by_state_table(measure, states).iloc[:, -1].tolist()
    for one, share in zip(states, shares, strict=False):
        answers = any(measure.class_of(row.class_key).answers for row in rows if row.state_code == one.state_code)
        assert answers or (one.share_pct, one.part, share) == (None, "not known", "not known")
        assert answers or not state_class(measure, one).denies
        assert answers or place_among(measure, rows, one.state_code).rank is None


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seen=VIEWS)
def test_no_figure_and_no_sentence_before_anything_is_known(real: Store, seen: Filters) -> None:
    for figure, key in (("districts_with_depc_evidence", "depc"), ("districts_with_plan_evidence", "plan")):
        rows = district_classes(real, seen, MEASURES[key])
        known = any(MEASURES[key].class_of(row.class_key).answers for row in rows)
        assert (value_of(real, seen, FIGURES[figure]) is not None) == known


@pytest.mark.parametrize("answer", [committees, plans])
def test_a_reply_on_a_day_before_any_record_is_left_to_the_officer(
    real: Store, answer: Callable[[ReplyContext], Answer]
) -> None:
    nothing = answer(ReplyContext(real, Filters(as_on=date(2019, 12, 31), states=(22,))))
    assert nothing.paragraphs == ()
    assert nothing.missing.startswith("Nothing on record by that day says it of any district: ")


def test_where_only_a_statement_is_known_the_reply_says_so_and_what_is_awaited(real: Store) -> None:
    (paragraph,) = plans(ReplyContext(real, Filters(as_on=date(2026, 11, 21), states=(1,)))).paragraphs[-1:]
    assert "particulars are awaited" in paragraph.text


@settings(
    max_examples=4,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(seen=Filters(as_on=date(2015, 1, 1), states=(10,), aspirational_only=True))
@example(seen=Filters(as_on=date(2022, 10, 13), scheme="PMFME-ODOP", states=(27, 10), gi_only=True))
# PMFME's list does not reach Haryana.
@example(seen=Filters(as_on=date(2027, 1, 18), scheme="PMFME-ODOP", states=(6,), aspirational_only=True))
@given(seen=VIEWS.filter(lambda one: one.states))
def test_files_and_documents_say_nothing_of_what_nobody_knows(real: Store, seen: Filters) -> None:
    of_brief = brief_filters(seen, seen.states)
    question = Question(
        parts=split(
            "(a) the districts with a product; (b) the committees (DEPC) constituted; (c) the action plans prepared?"
        )
    )
    papers = {
        "brief": brief_paper(
            BriefContext(real, of_brief, BriefRows(real, seen)), ("summary", "figures", "table"), STAMP
        ),
        "reply": reply_paper(reply(real, seen, question), STAMP),
    }
    for name, paper in papers.items():
        lines = list(lines_of(paper))
        for key in unknown(real, seen.of_all_products()):
            assert [line for line in lines if is_about(key, line) and DENIES.search(line)] == [], name
    looked = [*paper_checks(real, of_brief, papers["brief"]), *issue_checks(real, seen, question)]
    assert [row for one in looked for row in one.rows if "joins numbers of two bases" in row.finding] == []
    for code in (seen.states or STATES)[:1]:
        of_state = Filters(as_on=seen.as_on, scheme=seen.scheme, states=(code,))
        sheet = state_sheet(state_profile(real, of_state, code), "as chosen", "")
        facts = [" ".join(str(cell) for cell in fact) for fact in sheet.facts()]
        for key in unknown(real, of_state):
            assert [fact for fact in facts if is_about(key, fact) and DENIES.search(fact)] == []
    for key in NOUNS:
        rows = district_classes(real, seen, MEASURES[key])
        known = {row.state_name for row in rows if MEASURES[key].class_of(row.class_key).answers}
        frame = by_state_table(MEASURES[key], state_counts(MEASURES[key], rows))
        for read in read_back(frame):
            for state, share in zip(read["State/UT"], read.filter(like="Share").iloc[:, 0], strict=True):
                assert state in known or (state == "Total" and known) or share == "not known", (key, state)


def is_about(key: str, line: str) -> bool:
    """Whether a line speaks of a measure: a plan that the DEPC adopted is one of plans."""
    return NOUNS[key] in line and (key == "plan" or NOUNS["plan"] not in line)


def unknown(store: Store, seen: Filters) -> Sequence[str]:
    """The measures of which no district in view has a class that says yes or no."""
    return [
        key
        for key in NOUNS
        if not any(
            MEASURES[key].class_of(row.class_key).answers for row in district_classes(store, seen, MEASURES[key])
        )
    ]


def lines_of(paper: Paper) -> Iterator[str]:
    """What stands in the Word file: its paragraphs, and each row of its tables under their heading."""
    opened = docx.Document(io.BytesIO(docx_bytes(paper)))
    yield from (one.text for one in opened.paragraphs)
    for table in opened.tables:
        head = [cell.text for cell in table.rows[0].cells]
        for row in table.rows[1:]:
            yield from (f"{name}: {cell.text}" for name, cell in zip(head, row.cells, strict=True))


def read_back(frame: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """The rows as the CSV has them, and as the workbook has them."""
    view = Provenance("By State", "", "", "", None, ())
    yield pd.read_csv(io.BytesIO(csv_bytes(frame, view)), dtype=str, keep_default_na=False)
    (head, *rows) = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(frame, view)))["Table"].iter_rows(values_only=True)
    yield pd.DataFrame(rows, columns=list(head))
