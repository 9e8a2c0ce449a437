"""Random views: no paper and no card counts less than its words say, whatever the filters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from analytics.brief.cards import cards
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import brief_paper
from analytics.desk.issue.rules import issue_checks, paper_checks
from analytics.desk.reply.papers import DocumentStamp
from analytics.desk.reply.question import Part, Question
from analytics.filters import SCHEMES, SECTORS, TIERS, Filters
from data.store import Store

STATES = (7, 10, 18)  # Delhi, Bihar, Assam: the three of the tiny store
QUESTION = Question(
    parts=tuple(
        Part(letter, "asked", (ask,), detail="states" if letter < "d" else "")
        for letter, ask in zip("abcde", ("products", "plans", "committees", "aspirational", "sector"), strict=True)
    )
)
VIEWS = st.builds(
    Filters,
    as_on=st.dates(date(2015, 1, 1), date(2030, 12, 31)),
    scheme=st.sampled_from(SCHEMES),
    states=st.lists(st.sampled_from(STATES), unique=True, max_size=2).map(tuple),
    aspirational_only=st.booleans(),
    sectors=st.lists(st.sampled_from(SECTORS), unique=True, max_size=6).map(tuple),
    tiers=st.lists(st.sampled_from(TIERS), unique=True, max_size=2).map(tuple),
    gi_only=st.booleans(),
)
ON_SHARED_STORES = settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ON_SHARED_STORES
@given(filters=VIEWS)
def test_words_name_no_less_than_the_filters(tiny: Store, filters: Filters) -> None:
    rows = BriefRows(tiny, filters)
    context = BriefContext(tiny, brief_filters(filters, filters.states), rows)
    assume(context.plans)  # as the page does: without a district there is no brief
    paper = brief_paper(context, ("figures", "table", "gaps", "products"), DocumentStamp(()))
    for outcomes in (issue_checks(tiny, filters, QUESTION), paper_checks(tiny, filters, paper)):
        found = [one for one in outcomes if one.check.key in ("filters", "ground")]
        assert [row for one in found for row in one.rows if row.severity == "red"] == []
    for card in cards(tiny, filters):
        if card.grade and not card.figure.scheme and card.verdict == "none":
            assert all(term in f"{card.label}, {card.base}" for term in replace(filters, states=()).terms({}))
