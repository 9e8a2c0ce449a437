"""The note for supplementaries: figures of the country and the member's State, what was said before, and what is not to be said."""

from datetime import date

import pytest

from analytics.desk.reply.papers import DocumentStamp
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reply import reply
from analytics.desk.reply.supplementaries import states_of, supplementaries
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Paper
from analytics.filters import Filters
from data.store import Store
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS

VIEW = Filters(as_on=date(2026, 11, 21))
ASKED = Question(
    number="216",
    title="Hubs",
    members=("SHRI A. B. (BIHAR)",),
    parts=split("(a) the number of action plans under DEH?"),
)


@pytest.fixture(scope="module")
def note(real: Store) -> Paper:
    return supplementaries(real, VIEW, reply(real, VIEW, ASKED), DocumentStamp((("View", "x"),)))


def text(paper: Paper) -> list[str]:
    return [one.text for one in paper.paragraphs]


def test_each_figure_of_the_country_is_ready(note: Paper) -> None:
    assert "Districts with an ODOP product?" in text(note)
    assert any(line.startswith(f"{ODOP_DISTRICTS}. Base: of {DISTRICTS} districts") for line in text(note))
    assert any(
        "the list also names Mahe, Shahdara and Yanam, which the register no longer has" in line for line in text(note)
    )


def test_the_state_beside_the_member_s_name_has_its_figures_and_its_districts(real: Store, note: Paper) -> None:
    assert states_of(ReplyContext(real, VIEW), reply(real, VIEW, ASKED)) == (10,)
    at = text(note).index("Bihar: what may be asked of it and its districts")
    assert text(note)[at + 1].startswith(
        "Under the One District One Product (ODOP) initiative 38 of 38 districts of Bihar"
    )
    assert len(note.tables[0].body) == 38
    nobody = Question(number="216", title="Hubs", members=("SHRI A. B.",), parts=ASKED.parts)
    assert states_of(ReplyContext(real, VIEW), reply(real, VIEW, nobody)) == ()


def test_earlier_replies_stand_with_what_was_published_since_and_our_records_now(note: Paper) -> None:
    assert "What was said before, and what changed since" in text(note)
    (line,) = [one for one in text(note) if "about 218" in one]
    assert line.startswith("DEH, districts with a plan notified: about 218, as on 09.06.2022 (")
    assert "Published since: 249, as on 21.07.2025 (" in line
    assert "Our records now: 5" in line


def test_measures_and_what_is_not_to_be_said_close_it(note: Paper) -> None:
    at = text(note).index("Not to be said")
    assert "Measures taken" in text(note)[:at]
    assert any("are two lists of two departments" in line for line in text(note)[at:])
    assert all(isinstance(run, Cited) or not any(map(str.isdigit, run)) for one in note.paragraphs for run in one.runs)
