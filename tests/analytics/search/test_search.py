"""The search: every name finds its place first, each kind of thing is found and says what it is, and no text does harm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from analytics.filters import Filters
from analytics.places.lineage import known_names
from analytics.search.findable import KINDS, Findable, shortlist
from analytics.search.index import Hit, Index, index
from data.people.identity import alone
from data.returns import intake
from data.returns.names.names import register_as_on
from data.returns.names.settled_names import settle_name
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

PLANS = Findable("page", "Action plans", "Page", "ladder, gap list", "plans", (), "ladder, gap list")


@pytest.fixture(scope="module")
def everything(real: Store) -> Index:
    return index(real, (PLANS,))


def place_of(hit: Hit) -> str:
    return dict(hit.found.params)["place"]


@pytest.mark.parametrize(
    ("written", "place", "says"),
    [
        ("Allahabad", "D120", "Other or former name of Prayagraj"),
        ("Gulbarga", "D538", "Other or former name of Kalaburagi"),
        ("Hoshangabad", "D409", "Other or former name of Narmadapuram"),
        ("Mewat", "D604", "Other or former name of Nuh"),
        ("Faizabad", "D140", "Other or former name of Ayodhya"),
        ("Orissa", "S21", "Other or former name of Odisha"),
        ("Pondicherry", "S34", "Other or former name of Puducherry"),
        ("प्रयागराज", "D120", "Hindi name of Prayagraj"),
        ("  pRAYAG-raj ", "D120", "District of Uttar Pradesh"),
        ("Kérala", "S32", "State or Union Territory"),
    ],
)
def test_a_name_however_written_finds_its_place_first(everything: Index, written: str, place: str, says: str) -> None:
    first = everything.hits(written)[0]
    assert (first.found.kind, place_of(first), first.found.says) == ("place", place, says)
    assert not first.is_similar


def test_every_name_of_the_register_finds_its_place(everything: Index, real: Store) -> None:
    names = known_names(real, Filters(as_on=date.max))
    assert len(names) == 1930
    for row in names:
        bearers = {place_of(hit) for hit in everything.hits(row.name) if hit.found.kind == "place"}
        assert row.place in bearers, row


def test_a_question_s_number_finds_it_and_each_of_its_claims(everything: Index) -> None:
    question, *statement = everything.hits("2116")
    assert (question.found.name, question.found.kind) == ("Question 2116", "question")
    assert question.found.detail.startswith("Rajya Sabha, 09.08.2024: 5 published figures")
    assert {dict(hit.found.params)["claim"] for hit in statement} == {
        "deh-2024-depc-all",
        "deh-2024-products-all",
        "odop-2024-districts",
        "odop-2024-not-a-scheme",
        "odop-2024-products",
    }
    assert {hit.found.says for hit in statement} == {"Published figure"}


@pytest.mark.parametrize(
    ("text", "kind", "name", "says", "to"),
    [
        ("Kadaknath", "product", "Kadaknath Chicken", "Product of Jhabua (ODOP)", "district"),
        ("makhana foxnut", "product", "Makhana (Foxnut)", "Product of 6 districts (PMFME-ODOP)", "sectors"),
        ("darjeeling tea", "gi", "Darjeeling Tea", "GI name of West Bengal", "state"),
        ("champangne", "gi", "Champangne", "GI name of another country", "sources"),
        ("1,237", "claim", "ODOP, products identified: 1,237 (07.08.2024)", "Published figure", "claims"),
        ("plans notified", "figure", "Plans notified or further", "Stage of the action plan", "why"),
        ("action plans", "page", "Action plans", "Page", "plans"),
        ("gap list", "page", "Action plans", "Page", "plans"),
        (
            "Seats of a District Export",
            "document",
            "Seats of a District Export Promotion Committee",
            "Reference file",
            "sources",
        ),
        (
            "Morung Express",
            "document",
            "20 products, services identified for export potential in Nagaland, The Morung Express",
            "Document of the public evidence",
            "state",
        ),
    ],
)
def test_each_kind_of_thing_is_found_and_says_what_it_is(
    everything: Index, text: str, kind: str, name: str, says: str, to: str
) -> None:
    found = {(hit.found.kind, hit.found.name, hit.found.says, hit.found.to) for hit in everything.hits(text)}
    assert (kind, name, says, to) in found


def test_words_of_a_place_narrow_its_products(everything: Index) -> None:
    narrowed = everything.hits("silk assam")
    assert narrowed
    assert all("Assam" in f"{hit.found.name} {hit.found.says} {hit.found.detail}" for hit in narrowed)
    assert len(narrowed) < len(everything.hits("silk"))


@pytest.mark.parametrize(
    ("misspelt", "place"),
    [("Alahbad", "D120"), ("Belgam", "D527"), ("Kalaburgi", "D538"), ("Prayag Raaj", "D120")],
)
def test_a_misspelt_name_finds_its_like_and_is_marked(everything: Index, misspelt: str, place: str) -> None:
    first = everything.hits(misspelt)[0]
    assert (place_of(first), first.is_similar) == (place, True)


def test_a_place_is_one_result_under_all_its_names(everything: Index) -> None:
    for text in ("pra", "dehli", "delhi"):
        places = [hit.found.params for hit in everything.hits(text) if hit.found.kind == "place"]
        assert len(places) == len(set(places))


def test_a_name_of_two_places_leads_to_neither_by_itself(everything: Index) -> None:
    only = everything.place("Allahabad")
    assert only is not None
    assert only.params == (("place", "D120"),)
    assert everything.place("Pondicherry") is None
    assert everything.place("silk") is None


@given(some.text(max_size=300))
def test_no_text_does_harm(everything: Index, text: str) -> None:
    hits = everything.hits(text)
    assert len({hit.found.thing for hit in hits}) == len(hits)
    assert {hit.found.kind for hit in hits} <= set(KINDS)
    everything.place(text)


def test_the_box_offers_each_place_once_with_all_its_names_and_then_the_rest(real: Store) -> None:
    offered = shortlist(real, (PLANS,))
    labels = list(offered)
    assert sum(one.kind == "place" for one in offered.values()) == 820
    assert [one.kind for one in offered.values()] == sorted(
        (one.kind for one in offered.values()), key=list(KINDS).index
    )
    assert "Prayagraj, Uttar Pradesh (Allahabad, प्रयागराज)" in labels
    assert "Question 2116: question in Parliament" in labels
    assert "Darjeeling Tea: GI name of West Bengal" in labels


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[WorkspaceLedger]:
    with open_workspace_ledger("record", tmp_path) as opened:
        yield opened


def test_a_name_settled_in_the_ledger_finds_its_district_until_it_is_taken_back(data_folder: WorkspaceLedger) -> None:
    ledger = data_folder.whole_ledger()
    with open_store(workspace_ledger=data_folder) as store:
        register = register_as_on(store, date(2026, 11, 21))
    entry = settle_name(ledger, register, 9, "Tirthraj", "120", "Letter of the State", alone("steward"))
    settle_name(ledger, register, 23, "Bhopal Division", None, "A division", alone("steward"))
    with open_store(workspace_ledger=data_folder) as store:
        first = index(store, ()).hits("tirth raj")[0]
        assert (place_of(first), first.found.name) == ("D120", "Tirthraj")
        assert first.found.says == f"Read as Prayagraj by entry {entry.sequence} of the log"
        assert any("Tirthraj" in label and one.name == "Prayagraj" for label, one in shortlist(store, ()).items())
        assert [hit for hit in index(store, ()).hits("Bhopal Division") if "Read as" in hit.found.says] == []
    intake.undo(ledger, entry.sequence, "Another place was meant", alone("steward"))
    with open_store(workspace_ledger=data_folder) as store:
        assert not [hit for hit in index(store, ()).hits("Tirthraj") if not hit.is_similar]
