"""What the ledger refuses, and what it finds: every change below its surface is named, entry by entry."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from data.entries import Entry
from data.errors import LedgerFault
from data.ledger.head_note import noted_head
from data.ledger.ledger import Head, Ledger, open_ledger

Receive = Callable[[Ledger, bytes], Entry]
Fill = Callable[[Ledger, bytes], list[Entry]]
FILE = "राज्य return of Punjab".encode()
FILE_SHA256 = hashlib.sha256(FILE).hexdigest()


@pytest.mark.parametrize(
    "statement",
    [
        "update ledger_entry set actor = 'x' where sequence = 1",
        "update ledger_blob set size = 1",
        "update ledger_about set schema_version = 9",
        "delete from ledger_entry where sequence = 5",
        "delete from ledger_blob",
        "delete from ledger_about",
        "insert into ledger_entry select * from ledger_entry where sequence = 1",
        "insert into ledger_blob select * from ledger_blob",
    ],
)
def test_the_engine_itself_refuses_a_change(ledger: Ledger, place: Any, statement: str, fill: Fill) -> None:
    chain = fill(ledger, FILE)
    with pytest.raises(Exception, match=r"append-only|duplicate key"):
        place.below(statement)
    if place.url is None and statement.startswith("insert"):
        with pytest.raises(Exception, match="append-only"):
            place.below(statement.replace("insert", "insert or replace"))
    if place.url is not None:
        with pytest.raises(Exception, match="append-only"):
            place.below("truncate ledger_entry")
    assert list(ledger.entries()) == chain
    assert ledger.verify() == []


SPOILT = {
    "payload": (
        "update ledger_entry set payload = replace(payload, '\"n\":3', '\"n\":8') where sequence = 3",
        ["entry 3, column payload: it is not as it was written"],
    ),
    "payload's hash": (
        "update ledger_entry set payload_sha256 = previous_sha256 where sequence = 3",
        ["entry 3, column payload: it is not as it", "entry 3, column chain: it is not as it was written"],
    ),
    "own hash": (
        f"update ledger_entry set entry_sha256 = '{'f' * 64}' where sequence = 3",
        ["entry 3, column chain: it is not as it was written"],
    ),
    "hash before": (
        f"update ledger_entry set previous_sha256 = '{'e' * 64}' where sequence = 3",
        ["entry 3, column previous_sha256: it does not follow", "entry 3, column chain: it is not as it"],
    ),
    "actor": (
        "update ledger_entry set actor = 'testes' where sequence = 5",
        ["entry 5, column chain: it is not as it was written"],
    ),
    "action": (
        "update ledger_entry set action = 'undone' where sequence = 2",
        ["entry 2, column chain: it is not as it was written"],
    ),
    "time": (
        "update ledger_entry set recorded_at = replace(recorded_at, '20', '19') where sequence = 4",
        ["entry 4, column chain: it is not as it was written"],
    ),
    "key": (
        "update ledger_entry set idempotency_key = 'received:other' where sequence = 1",
        ["entry 1, column chain: it is not as it was written"],
    ),
    "sequence": (
        "update ledger_entry set sequence = 7 where sequence = 4",
        ["entry 4 is missing", "entry 6 is missing", "entry 7, column chain: it is not as it was written"],
    ),
    "entry taken out": (
        "delete from ledger_entry where sequence = 3",
        ["entry 3 is missing"],
    ),
    "two taken out": (
        "delete from ledger_entry where sequence in (2, 3)",
        ["entry 2 to 3 is missing"],
    ),
    "last entry cut off": (
        "delete from ledger_entry where sequence = 5",
        ["entry 5 was acknowledged here and is not there any more"],
    ),
    "all cut off": (
        "delete from ledger_entry",
        ["no whole entry names it", "entry 5 was acknowledged here and is not there any more"],
    ),
    "file's size": (
        "update ledger_blob set size = size + 1",
        [f"file {FILE_SHA256[:12]}..., column content: it is not as it was received"],
    ),
    "file taken out": (
        "delete from ledger_blob",
        [f"entry 1: the file {FILE_SHA256[:12]}... that it rests on is missing"],
    ),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_change_below_the_surface_is_found_and_named(ledger: Ledger, place: Any, what: str, fill: Fill) -> None:
    statement, sentences = SPOILT[what]
    fill(ledger, FILE)
    place.drop_triggers()
    place.below(statement)
    found = [fault.sentence() for fault in ledger.verify()]
    triggers = [sentence for sentence in found if "the trigger ledger_" in sentence]
    others = [sentence for sentence in found if sentence not in triggers]
    assert len(triggers) == 4
    for sentence in sentences:
        assert [each for each in others if sentence in each] != [], others
    named = {sentence.split(" column ")[0].split(":")[0] for sentence in others}
    assert len(named) <= len(sentences), others
    assert all("python -m data restore" in sentence for sentence in others)


@pytest.mark.parametrize("table", ["blob", "entry"])
def test_a_flipped_byte_is_found_on_reading_too(ledger: Ledger, place: Any, table: str, fill: Fill) -> None:
    fill(ledger, FILE)
    place.drop_triggers()
    if table == "blob":
        flipped = bytes([FILE[0] ^ 1]) + FILE[1:]
        literal = f"x'{flipped.hex()}'" if place.url is None else f"'\\x{flipped.hex()}'"
        place.below(f"update ledger_blob set content = {literal}")
        with pytest.raises(LedgerFault, match=rf"file {FILE_SHA256[:12]}\.\.\.: it is not as it was received"):
            ledger.blob(FILE_SHA256)
        assert any("column content" in fault.sentence() for fault in ledger.verify())
    else:
        place.below("update ledger_entry set payload = replace(payload, '3', '2') where sequence = 3")
        reading = ledger.entries()
        assert [next(reading).sequence, next(reading).sequence] == [1, 2]
        with pytest.raises(LedgerFault, match="entry 3: its payload is not as it was written"):
            next(reading)
        with pytest.raises(LedgerFault, match="entry 3"):
            ledger.entry(3)


def test_nothing_is_built_on_a_spoilt_entry(ledger: Ledger, place: Any, fill: Fill) -> None:
    fill(ledger, FILE)
    place.drop_triggers()
    place.below("update ledger_entry set actor = 'testes' where sequence = 5")
    with pytest.raises(LedgerFault, match="entry 5: its chain is not as it was written"):
        ledger.append("noted", {}, actor="tester")
    assert ledger.head().sequence == 5


def test_a_ledger_that_lost_its_end_is_not_opened(ledger: Ledger, place: Any, fill: Fill) -> None:
    last = fill(ledger, FILE)[-1]
    ledger.close()
    assert noted_head(place.folder) == Head(5, last.entry_sha256)
    place.drop_triggers()
    place.below("delete from ledger_entry where sequence = 5")
    with pytest.raises(LedgerFault, match="entry 5 was acknowledged here and is not there any more"):
        open_ledger(place.folder, place.url)
    (place.folder / "ledger.head").unlink()
    with open_ledger(place.folder, place.url) as older:
        assert older.head().sequence == 4


@pytest.mark.parametrize("note", ["", "half a no", "000000000003 " + "g" * 64 + "\n"])
def test_a_torn_note_is_no_witness(ledger: Ledger, place: Any, note: str, fill: Fill) -> None:
    fill(ledger, FILE)
    (place.folder / "ledger.head").write_text(note)
    assert ledger.verify() == []
    with open_ledger(place.folder, place.url) as again:
        again.append("noted", {}, actor="tester")
    noted = noted_head(place.folder)
    assert noted is not None
    assert noted.sequence == 6


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (["drop table ledger_about", "create table payroll (n integer)"], "it holds no ledger but"),
        (["drop table ledger_blob"], "it holds no ledger but"),
        (["update ledger_about set product = 'another'"], "it holds no ledger but"),
        (["update ledger_about set schema_version = 2"], "a newer version of this product made it"),
    ],
)
def test_what_is_not_ours_is_left_alone(place: Any, statements: list[str], words: str) -> None:
    open_ledger(place.folder, place.url).close()
    on = " on ledger_about" if place.url else ""
    place.below(f"drop trigger ledger_about_no_update{on}", *statements)
    with pytest.raises(LedgerFault, match=words):
        open_ledger(place.folder, place.url)
