"""A question composed as the desk does it, and its answer as one text."""

from __future__ import annotations

from datetime import date

from analytics.desk.issue.rules import issue_checks
from analytics.desk.reply.chosen_measures import with_suggestions
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reply import GroupAnswer, reply
from analytics.filters import Filters
from analytics.places.gazetteer import Gazetteer
from data.store import Store

TODAY = Filters(as_on=date(2026, 11, 28))


def composed(store: Store, places: Gazetteer, text: str, title: str = "") -> list[GroupAnswer]:
    asked = with_suggestions(store, TODAY, Question(title=title, parts=split(text, title, places)), places)
    # Every paragraph in Hindi has the numbers of the one in English, or composing it fails.
    red = [
        row.finding
        for one in issue_checks(store, TODAY, asked)
        if one.check.key == "traced"
        for row in one.rows
        if row.severity == "red"
    ]
    assert red == []
    return list(reply(store, TODAY, asked).statement)


def words(answer: GroupAnswer) -> str:
    return " ".join(one.text for one in answer.paragraphs)
