"""Names and lineage: every alias finds its place, creations and parents as sources give them, decisions as the ledger holds them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analytics.filters import Filters
from analytics.places.lineage import Relation, decisions, known_names, relations
from analytics.places.questions import places
from analytics.places.tree import family
from data.people.identity import alone
from data.returns import intake
from data.returns.names.names import register_as_on
from data.returns.names.settled_names import settle_name
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("Allahabad", "D120"),
        ("Faizabad", "D140"),
        ("Gulbarga", "D538"),
        ("Hoshangabad", "D409"),
        ("Mewat", "D604"),
        ("Orissa", "S21"),
        ("Pondicherry", "S34"),
        ("Uttaranchal", "S5"),
        ("प्रयागराज", "D120"),
        ("ओडिशा", "S21"),
    ],
)
def test_a_former_or_hindi_name_finds_its_place(real: Store, written: str, place: str) -> None:
    assert place in {one.place for one in places(real) if written in one.label}


def test_every_name_of_the_register_stands_in_the_search(real: Store, national: Filters) -> None:
    labels = {one.place: one.label for one in places(real)}
    names = known_names(real, national)
    assert len(names) == 1930
    assert [row for row in names if row.name not in labels[row.place]] == []
    assert sum(row.kind == "Other or former name" for row in names) == 330


def test_no_two_places_share_a_label(real: Store) -> None:
    labels = [one.label for one in places(real)]
    assert len(labels) == len(set(labels)) == 820


def test_creations_and_abolitions_are_those_of_the_table(real: Store) -> None:
    rows = relations(real)
    assert len({(row.state_code, row.district_name) for row in rows if row.change == "created"}) == 133
    assert len({row.district_code for row in rows if row.change == "abolished"}) == 9
    hansi = next(row for row in rows if row.district_name == "Hansi")
    assert (hansi.other_name, hansi.other_code, hansi.when, hansi.date_is) == (
        "Hisar",
        "63",
        "22.12.2025",
        "press report date",
    )


def test_parents_in_one_cell_are_told_apart_and_a_name_without_a_place_stays_a_name(real: Store) -> None:
    rows = relations(real)
    raju = [row.other_name for row in rows if row.district_name == "Alluri Sitharama Raju"]
    assert raju == ["East Godavari", "Visakhapatnam", "Vizianagaram"]
    sathya = next(row for row in rows if row.district_name == "Sri Sathya Sai")
    assert (sathya.other_name, sathya.other_code) == ("Anantapuramu", None)
    alone = next(row for row in rows if row.district_name == "Markapuram")
    assert (alone.other_name, alone.other_code) == (None, None)


def test_a_day_before_a_change_does_not_know_it(real: Store) -> None:
    hansi = next(row for row in relations(real) if row.district_name == "Hansi")
    assert not hansi.is_by(date(2025, 12, 21))
    assert hansi.is_by(date(2025, 12, 22))
    botad = next(row for row in relations(real) if row.district_name == "Botad")
    assert (botad.when, botad.is_by(date(2012, 12, 31)), botad.is_by(date(2013, 1, 1))) == (
        "2013",
        False,
        True,
    )


def relation(child: str, parent: str | None, when: str, change: str = "created") -> Relation:
    day = date.fromisoformat(when) if len(when) == 10 else None
    return Relation(
        change,
        1,
        "State",
        child,
        child,
        parent,
        parent,
        day,
        when,
        "notified" if day else "year only",
        "book",
    )


def test_children_stand_below_their_parent_and_theirs_below_them() -> None:
    lives = family(
        [
            relation("C", "B", "2020-07-02"),
            relation("B", "A", "2014"),
            relation("D", "A", "2012"),
            relation("D", "Z", "2012"),
        ]
    )
    assert [(one.name, one.depth, one.under) for one in lives] == [
        ("A", 0, None),
        ("D", 1, "A"),
        ("B", 1, "A"),
        ("C", 2, "B"),
    ]
    assert [one.since for one in lives] == [None, 2012.0, 2014.0, 2020.5]
    assert lives[1].also == ("Z",)
    assert lives[3].words == "C: created 02.07.2020 (notified), cut from B"


def test_an_abolished_district_stands_below_the_one_it_went_into() -> None:
    parent, gone = family([relation("K", "A", "2024-12-28", "abolished")])
    assert (parent.name, gone.name, gone.since, gone.under) == ("A", "K", None, "A")
    assert gone.until == pytest.approx(2024.99, abs=0.01)
    assert gone.words == "K: abolished 28.12.2024 (notified), went into A"


def test_sources_that_contradict_each_other_in_a_circle_lose_nobody() -> None:
    assert {one.name for one in family([relation("A", "B", "2012"), relation("B", "A", "2013")])} == {
        "A",
        "B",
    }


def test_every_state_has_a_tree_that_names_each_of_its_changes_once(real: Store) -> None:
    rows = relations(real)
    for state in {row.state_code for row in rows}:
        own = [row for row in rows if row.state_code == state]
        lives = family(own)
        assert len({one.key for one in lives}) == len(lives)
        changed = {row.district_name for row in own}
        assert sum(
            one.since is not None or one.until is not None or "date not known" in one.words for one in lives
        ) == len(changed)


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[WorkspaceLedger]:
    with open_workspace_ledger("record", tmp_path) as opened:
        yield opened


def test_a_decision_is_an_entry_and_so_is_taking_it_back(data_folder: WorkspaceLedger, national: Filters) -> None:
    with open_store(workspace_ledger=data_folder) as store:
        register = register_as_on(store, date(2026, 11, 21))
        assert decisions(store, national) == ()
    ledger = data_folder.whole_ledger()
    entry = settle_name(ledger, register, 9, "Prayag", "120", "Letter of the State", alone("steward"))
    settle_name(ledger, register, 23, "Bhopal Division", None, "A division", alone("steward"))
    with open_store(workspace_ledger=data_folder) as store:
        newest, first = decisions(store, national)
        assert (newest.means, newest.reason) == ("Not a district", "A division")
        assert (first.written, first.means, first.actor, first.entry_number) == (
            "Prayag",
            "Prayagraj",
            "steward",
            entry.sequence,
        )
        assert [one.written for one in decisions(store, replace(national, states=(9,)))] == ["Prayag"]
        assert decisions(store, replace(national, as_known_on=date(2020, 1, 1))) == ()
    undo = intake.undo(ledger, entry.sequence, "Another place was meant", alone("steward"))
    with open_store(workspace_ledger=data_folder) as store:
        first = decisions(store, national)[1]
        assert (first.undone_by, first.undone_because) == (undo.sequence, "Another place was meant")
