"""Five questions as they were or could be put, each with the view that it is answered in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from analytics.desk.reply.ministries import DEPARTMENTS, DESIGNATIONS
from analytics.desk.reply.question import Question, split
from analytics.filters import Filters
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger


@dataclass(frozen=True)
class Model:
    """One question and the view that it is answered in; `is_sample` names the workspace."""

    question: Question
    filters: Filters
    is_sample: bool = False


def _with(question: Question, letter: str, *asks: str, detail: str = "", measures: tuple[int, ...] = ()) -> Question:
    return replace(
        question,
        parts=tuple(
            replace(part, asks=asks, detail=detail, measures=measures, is_whole=True) if part.letter == letter else part  # type: ignore[arg-type]  # one of the details
            for part in question.parts
        ),
    )


def _written(question: Question, letter: str, words: str) -> Question:
    """The question once an officer has answered a part that no table answers."""
    return replace(
        question,
        parts=tuple(replace(part, template=words) if part.letter == letter else part for part in question.parts),
    )


_RS_2116 = _with(
    Question(
        "Rajya Sabha",
        number="2116",
        answer_date=date(2024, 8, 9),
        title="One District One Product Scheme",
        members=("Smt. Rajani Ashokrao Patil",),
        designation=DESIGNATIONS[1],
        minister="Shri Minister of State",
        parts=split(
            "(a) the status of the scheme with the number of districts and products identified; (b) the budget allocated and used since "
            "2018, year by year; (c) the measures for marketing and export?"
        ),
    ),
    "c",
    "measures",
    measures=(31, 51, 55, 89),
)
_LS_2281_READ = Question(
    number="2281",
    answer_date=date(2023, 8, 2),
    title="Promotion of Local Industries",
    members=("Shri Ramshiromani Verma",),
    is_in_hindi=True,
    minister="Shri Minister",
    parts=split(
        "(a) whether measures are taken for local industries and new ones in Aspirational Districts; (b) if so, the details; (c) whether "
        "export procedures follow best practice; (d) the efforts to promote exports?"
    ),
)
_LS_2281 = _written(
    _with(
        _with(_LS_2281_READ, "a", "aspirational", "measures", measures=(31, 51)),
        "d",
        "measures",
        measures=(55, 89),
    ),
    "c",
    "Export procedures follow the Foreign Trade Policy.",
)
_PLANS = _with(
    Question(
        "Rajya Sabha",
        number="608",
        answer_date=date(2022, 7, 22),
        title="Action plans of districts",
        members=("Shri Member",),
        department=DEPARTMENTS[1],
        minister="Smt. Minister of State",
        designation=DESIGNATIONS[1],
        parts=split("(a) the action plans prepared and adopted, State-wise?"),
    ),
    "a",
    "plans",
    detail="states",
)
_STARRED = _written(
    Question(
        is_starred=True,
        number="216",
        answer_date=date(2026, 12, 4),
        title="Districts as Export Hubs",
        members=("Shri A", "Smt. B"),
        department=DEPARTMENTS[1],
        minister="Shri Minister",
        parts=split(
            "(a) the committees formed in districts; (b) the action plans, district-wise; (c) the employment generated?",
            "Districts as Export Hubs",
        ),
    ),
    "c",
    "The employment generated is reported by no State.",
)
_ASPIRATIONAL = Question(
    number="77",
    answer_date=date(2026, 12, 9),
    title="Aspirational Districts",
    members=("Shri Member",),
    minister="Shri Minister",
    parts=split(
        "(a) the number of Aspirational Districts with products identified, State-wise; (b) the sectors covered?",
        "Aspirational Districts",
    ),
)
_TODAY = Filters(as_on=date(2026, 11, 21))
MODELS = {
    "rs-2116": Model(_RS_2116, Filters(as_on=date(2024, 8, 9))),
    "ls-2281": Model(_LS_2281, _TODAY),
    "release-2022": Model(_PLANS, Filters(as_on=date(2022, 6, 9)), is_sample=True),
    "starred": Model(_STARRED, _TODAY),
    "aspirational": Model(_ASPIRATIONAL, _TODAY),
}


@pytest.fixture(params=MODELS)
def model(request: pytest.FixtureRequest) -> Model:
    return MODELS[request.param]


@pytest.fixture(scope="session")
def sample(sample_books: Path) -> Iterator[Store]:
    """The store of the filled workspace Sample."""
    with open_workspace_ledger("sample", sample_books) as opened, open_store(workspace_ledger=opened) as store:
        yield store


@pytest.fixture
def store(model: Model, request: pytest.FixtureRequest) -> Store:
    """The store that the model is answered from."""
    found: Store = request.getfixturevalue("sample" if model.is_sample else "real")
    return found
