"""Named views: the newest of a name holds, a removal takes that one away and brings none back, and no figure moves."""

from pathlib import Path

import pytest

from analytics.filters import Filters
from analytics.log.questions import entries
from analytics.log.saved_views import OFFICIAL, SavedView, saved_views
from data.people.identity import alone
from data.saved_views import ViewFault, name_view, remove_view
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger


@pytest.fixture
def own(tmp_path: Path) -> WorkspaceLedger:
    return open_workspace_ledger("record", tmp_path)


def named(workspace_ledger: WorkspaceLedger) -> tuple[SavedView, ...]:
    with open_store(workspace_ledger=workspace_ledger) as store:
        return saved_views(store)


def give(workspace_ledger: WorkspaceLedger, name: str, **parameters: list[str]) -> int:
    return name_view(
        workspace_ledger.whole_ledger(), name, "coverage", parameters, "Coverage: words", alone("A. Rao")
    ).sequence


def test_a_named_view_is_read_back_as_it_was_given(own: WorkspaceLedger) -> None:
    give(own, "  Assam   plans ", measure=["plan"], states=["Assam", "Dadra & Nagar"])
    view = named(own)[0]
    assert (view.sequence, view.name, view.page, view.view_words, view.actor) == (
        1,
        "Assam plans",
        "coverage",
        "Coverage: words",
        "A. Rao",
    )
    assert view.link == {"measure": ["plan"], "states": ["Assam", "Dadra & Nagar"]}


def test_the_newest_of_a_name_holds_in_whatever_letters(own: WorkspaceLedger) -> None:
    give(own, "Review", measure=["plan"])
    give(own, "Assam")
    give(own, "REVIEW", measure=["depc"])
    assert [(one.name, one.sequence) for one in named(own)] == [("Assam", 2), ("REVIEW", 3)]


def test_a_name_taken_away_does_not_bring_the_older_view_back(own: WorkspaceLedger) -> None:
    give(own, "Review")
    give(own, "Review")
    ledger = own.whole_ledger()
    assert remove_view(ledger, 2, alone("B")).sequence == remove_view(ledger, 2, alone("C")).sequence == 3
    assert named(own) == ()
    give(own, "Review")
    assert [one.sequence for one in named(own)] == [4]


def test_who_took_away_an_older_one_did_not_mean_the_newer(own: WorkspaceLedger) -> None:
    give(own, "Review")
    give(own, "Review")
    remove_view(own.whole_ledger(), 1, alone("B"))
    assert [one.sequence for one in named(own)] == [2]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_a_name_without_words_or_too_long_is_refused(own: WorkspaceLedger, name: str) -> None:
    with pytest.raises(ViewFault):
        give(own, name)
    assert own.head().sequence == 0


def test_only_a_view_can_be_taken_away(own: WorkspaceLedger) -> None:
    own.whole_ledger().append("exported", {"what": "x"}, actor="A")
    with pytest.raises(ViewFault, match="names no view"):
        remove_view(own.whole_ledger(), 1, alone("A"))


def test_naming_changes_no_fact_and_stands_in_the_log(own: WorkspaceLedger, national: Filters) -> None:
    give(own, "Review")
    remove_view(own.whole_ledger(), 1, alone("B"))
    assert not own.facts_changed_since(0)
    with open_store(workspace_ledger=own) as store:
        wording = [(one.action_words, one.what_words()) for one in entries(store, Filters(as_on=national.as_on))]
    assert wording == [("View removed", "Review, Coverage: words"), ("View named", "Review, Coverage: words")]


def test_a_store_brought_up_entry_by_entry_says_the_same(own: WorkspaceLedger) -> None:
    with open_store(workspace_ledger=own):
        give(own, "Review")
    with open_store(workspace_ledger=own):
        give(own, "review", measure=["gi"])
    assert [(one.name, one.link) for one in named(own)] == [("review", {"measure": ["gi"]})]


def test_the_views_of_the_product_have_names_of_their_own() -> None:
    names = [one.name.lower() for one in OFFICIAL]
    assert len(set(names)) == len(names) >= 6
    assert sum(name.startswith("parliament: ") for name in names) >= 3
    assert sum(name.startswith("state review: ") for name in names) >= 2
