"""Returns of exports in the store: beside the documents, the newest of a State in force as a whole, undone, and proved."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, rows_behind
from analytics.exports.questions import code_values, export_values, of_release, own_chapters, releases, sum_words
from analytics.filters import Filters
from analytics.quality.questions import findings
from analytics.quality.rules import RULES
from data.entries import Entry
from data.people.identity import alone
from data.product_chapters import CHAPTER_OF
from data.returns import intake
from data.returns.difference import difference
from data.returns.names.names import register_as_on
from data.returns.stored import lists_of, stored_rows
from data.store import Store, open_store
from data.value_proof import value_faults
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

SIKKIM, KARNATAKA = 11, 29
NOW = Filters(as_on=date(2026, 11, 28), as_known_on=date.max)
HERE = replace(NOW, states=(SIKKIM,))
TWO_YEARS = """Sikkim: value of exports (Rs in crore),,
District,2024-25,2025-26
Gangtok,100.5,120
Gyalshing,50,40
Mangan,1,1.25
Namchi,2,0
Pakyong,3,-
Soreng,4,5
Total,160.5,166.25
"""
CODES = """Sikkim: value of exports in 2025-26 (Rs in crore),,
District,HS code,Value
Gangtok,09,100.5
Gangtok,0902,60
Gangtok,30,10
Namchi,0902,6
Namchi,30,2
"""
KOLAR = "Karnataka: exports 2025-26 (US$ million),\nDistrict,Value\nKolar,1.5\n"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkspaceLedger]:
    with open_workspace_ledger("record", tmp_path_factory.mktemp("exports")) as opened:
        yield opened


def draft_of(own: WorkspaceLedger, content: str) -> intake.Draft:
    with open_store(workspace_ledger=own) as store:
        register = register_as_on(store, NOW.as_on)
    return intake.read(content.encode(), "exports.csv", register, {}, today=NOW.as_on)


def publish(own: WorkspaceLedger, content: str, number: str, as_on: date) -> Entry:
    draft = draft_of(own, content)
    assert (draft.faults, draft.open, draft.questions) == ((), (), ())
    document = intake.Document(f"Exports, letter {number}", "state_letter", number, date(2026, 11, 1), "Director")
    steward = alone("steward")
    intake.receive(own.whole_ledger(), content.encode(), "exports.csv", steward)
    entry = intake.publish(own.whole_ledger(), draft, document, as_on, steward)
    assert isinstance(entry, Entry)
    return entry


@pytest.fixture(scope="module")
def published(own: WorkspaceLedger) -> dict[str, Entry]:
    return {
        "years": publish(own, TWO_YEARS, "1", date(2026, 3, 31)),
        "codes": publish(own, CODES, "2", date(2026, 3, 31)),
        "kolar": publish(own, KOLAR, "3", date(2026, 3, 31)),
    }


@pytest.fixture
def store(own: WorkspaceLedger, published: dict[str, Entry]) -> Iterator[Store]:
    assert len(published) == 3
    with open_store(workspace_ledger=own) as opened:
        yield opened


def of_period(store: Store, year: str) -> dict[str, float]:
    found = [one for one in export_values(store, HERE) if one.financial_year == year and one.caveat is None]
    return {one.district_name: one.value for one in found}


def test_the_values_of_a_return_stand_with_grade_document_and_entry(store: Store, published: dict[str, Entry]) -> None:
    release = next(one for one in releases(store, HERE) if one.financial_year == "2024-25")
    assert (release.document, release.grade, release.unit_words) == ("Exports, letter 1", "B", "Rs crore")
    assert (release.districts, release.value_sum, release.entry_number) == (6, 160.5, published["years"].sequence)
    assert release.is_of_all
    assert sum_words(release).startswith("The return gives every district of Sikkim, 6 of them")
    first = of_release(export_values(store, HERE), release)[0]
    assert (first.district_name, first.value, first.rank, first.share_pct) == ("Gangtok", 100.5, 1, 62.6)


def test_blank_is_not_known_and_0_is_0_and_a_part_of_the_state_has_no_rank(store: Store) -> None:
    assert of_period(store, "2025-26") == {"Gangtok": 120, "Gyalshing": 40, "Mangan": 1.25, "Namchi": 0, "Soreng": 5}
    found = [one for one in export_values(store, HERE) if one.financial_year == "2025-26"]
    assert not any(one.rank or one.share_pct for one in found)
    assert next(one.growth_words for one in found if one.district_name == "Gyalshing") == (
        "\u221220.0%: 50.00 in 2024-25, 40.00 in 2025-26"
    )


def test_codes_add_up_to_their_district_and_each_is_counted_once(store: Store, published: dict[str, Entry]) -> None:
    release = next(one for one in releases(store, HERE) if one.entry_number == published["codes"].sequence)
    assert (release.code_count, release.value_sum) == (4, 118.5)
    shown = [
        (one.district_name, one.hs_code, one.value, one.share_pct)
        for one in code_values(store, HERE, release.release_key)
    ]
    assert shown == [
        ("Gangtok", "09", 100.5, 91.0),
        ("Gangtok", "0902", 60.0, 54.3),
        ("Gangtok", "30", 10.0, 9.0),
        ("Namchi", "0902", 6.0, 75.0),
        ("Namchi", "30", 2.0, 25.0),
    ]
    rows = code_values(store, HERE, release.release_key)
    (namchi,) = own_chapters(rows)
    assert namchi[1:6] == ("Namchi", ("Tea",), ("09 Coffee, tea, mate and spices",), 6.0, 8.0)
    assert namchi.share_pct == 75.0, "Gangtok has no product that a heading names, so nothing is said of it"
    whole = rows[-2]._replace(hs_code="09", value=7.0)
    assert own_chapters([*rows, whole])[0].share_pct == 87.5, "a chapter given as a whole too is counted once"


def test_each_link_of_a_product_to_a_chapter_stands_in_that_heading_and_in_no_other(store: Store) -> None:
    rows = store.rows("select product_name, hs_chapter, heading from product_chapter", {})[1]
    assert {str(name): chapter for name, chapter, _ in rows} == dict(CHAPTER_OF)
    headings = {
        str(code): title for code, title in store.rows("select hs_chapter, chapter_title from hs_chapter", {})[1]
    }
    for name, chapter, heading in rows:
        word = str(name).lower().rstrip("s")
        named = {code for code, title in headings.items() if word in items(str(title))}
        assert named == {chapter}, name
        assert heading == headings[str(chapter)]
    listed = {str(name) for (name,) in store.rows("select distinct product_name from product", {})[1]}
    assert set(CHAPTER_OF) <= listed, "each is a product of a list"


def items(heading: str) -> set[str]:
    """The items that a heading names, in the singular."""
    return {one.strip().lower().replace("-", " ").rstrip("s") for one in re.split(r"[;,]| and ", heading)}


def test_a_return_and_another_document_stand_beside_each_other(store: Store) -> None:
    rule = next(one for one in RULES if one.key == "exports_disagree")
    (found,) = [one for one in findings(store, replace(NOW, states=(KARNATAKA,)), rule) if one.district_name == "Kolar"]
    assert "Exports, letter 3 says 1.50" in found.finding
    assert found.finding.endswith("US$ million; both stand")
    rows = district_classes(store, HERE, MEASURES["exports"])
    assert {row.class_key for row in rows} == {"stated"}
    (namchi,) = [row for row in rows if row.district_name == "Namchi"]
    facts = rows_behind(store, MEASURES["exports"], [namchi])
    assert ("Rs crore, HS 30", 2.0) in {(getattr(one, "unit", ""), getattr(one, "value", None)) for one in facts}


def test_every_value_is_proved_against_its_entry(
    own: WorkspaceLedger, store: Store, published: dict[str, Entry]
) -> None:
    assert list(value_faults(own.whole_ledger().entries(), store)) == []
    kept = published["years"]
    rows = [dict(row) for row in kept.payload["rows"]]
    assert rows[0]["value"] == 100.5
    rows[0]["value"] = 100
    changed: Any = SimpleNamespace(action="published", sequence=kept.sequence, payload={**kept.payload, "rows": rows})
    (fault,) = value_faults([changed], store)
    assert "value 100 became 100.5" in fault.what


def test_the_difference_names_new_changed_and_gone(own: WorkspaceLedger, store: Store) -> None:
    newer = draft_of(own, "Sikkim: exports (Rs crore),\nDistrict,2025-26\nGangtok,121\nGyalshing,40\nPakyong,3\n")
    register = register_as_on(store, NOW.as_on)
    stored = stored_rows(store, "exports", NOW.as_on, (), lists_of("exports", newer.rows))
    found = difference(stored, newer.rows, kind="exports", register=register, states=newer.states)
    told = {
        (register.title[str((one.after or one.before or {})["district_code"])], one.kind, one.fields)
        for one in found.changes
    }
    assert told == {
        ("Gangtok", "changed", ("value",)),
        ("Gyalshing", "unchanged", ()),
        ("Pakyong", "new", ()),
        ("Mangan", "dropped", ()),
        ("Namchi", "dropped", ()),
        ("Soreng", "dropped", ()),
    }
    assert [(one.measure, one.before, one.after) for one in found.effects] == [
        ("export values", 5, 3),
        ("districts with exports", 5, 3),
    ]


def test_a_newer_return_takes_the_place_of_the_whole_and_an_undo_gives_it_back(
    own: WorkspaceLedger, published: dict[str, Entry]
) -> None:
    assert published
    content = "Sikkim: exports (Rs crore),\nDistrict,2025-26\nGangtok,121\nPakyong,3\n"
    newer = publish(own, content, "4", date(2026, 10, 31))
    with open_store(workspace_ledger=own) as store:
        assert of_period(store, "2025-26") == {"Gangtok": 121, "Pakyong": 3}
        assert len(of_period(store, "2024-25")) == 6
        before = replace(HERE, as_on=date(2026, 9, 30))
        assert {one.value for one in export_values(store, before) if one.financial_year == "2025-26"} >= {120.0, 40.0}
    intake.undo(own.whole_ledger(), newer.sequence, "wrong letter", alone("steward"))
    with open_store(workspace_ledger=own) as store:
        assert of_period(store, "2025-26")["Gangtok"] == 120
        assert list(value_faults(own.whole_ledger().entries(), store)) == []
