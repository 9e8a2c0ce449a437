"""Where nothing is known there is no share, no rank and no "none": over random days, schemes and States."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_class, state_counts
from analytics.desk.phrases import Answer
from analytics.desk.reply.answers_deh import committees, plans
from analytics.desk.reply_context import ReplyContext
from analytics.figures.register import FIGURES, value_of
from analytics.filters import SCHEMES, Filters
from analytics.profiles.gather import place_among
from data.store import Store
from pages.monitor.coverage.view import by_state_table

STATES = (6, 9, 10, 22, 27, 38)
VIEWS = st.builds(
    Filters,
    as_on=st.dates(date(2015, 1, 1), date(2030, 12, 31)),
    scheme=st.sampled_from(SCHEMES),
    states=st.lists(st.sampled_from(STATES), unique=True, max_size=2).map(tuple),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
