"""The illustrative sample: the same every time, as untidy as real returns, true to the published totals, never in the record."""

import hashlib
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from data.errors import ExportHubError
from data.people.identity import alone
from data.returns import intake
from data.returns.files.xlsx import read_xlsx
from data.returns.names.names import Register, settle
from data.returns.names.settled_names import aliases_of
from data.samples import files as sample
from data.samples.committee_facts import committee_facts
from data.samples.loading import EDITION, is_loaded, load_sample
from data.samples.plan_facts import plan_facts
from data.samples.spellings import SETTLED
from data.store import Store, open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

FIRST, SECOND, THIRD = date(2022, 6, 9), date(2023, 8, 2), date(2025, 7, 21)
DRAFTED = ("drafted", "notified", "under_way", "reviewed")
Registers = dict[date, Register]


@pytest.fixture(scope="module")
def registers(data_folder: Path) -> Registers:
    with open_store(data_folder) as store:
        return sample.sample_registers(store)


@pytest.fixture(scope="module")
def files(registers: Registers) -> list[sample.SampleFile]:
    return list(sample.sample_files(registers))


@pytest.fixture(scope="module")
def cells(files: list[sample.SampleFile]) -> list[list[dict[str, Any]]]:
    """Every file's sheets, as a reader finds them."""
    return [[sheet.packed() for sheet in read_xlsx(file.content)[0]] for file in files]


@pytest.fixture(scope="module")
def sample_books(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A full sample from which nobody has exported."""
    return shutil.copytree(filled, tmp_path_factory.mktemp("sample") / "books")


@pytest.fixture(scope="module")
def full(sample_books: Path) -> Iterator[tuple[WorkspaceLedger, Store]]:
    with open_workspace_ledger("sample", sample_books) as opened, open_store(workspace_ledger=opened) as store:
        yield opened, store


def texts(sheets: list[dict[str, Any]]) -> list[str]:
    return [cell for sheet in sheets for row in sheet["rows"] for cell in row if isinstance(cell, str)]


def test_the_files_are_the_same_every_time(files: list[sample.SampleFile], registers: Registers) -> None:
    again = list(sample.sample_files(registers))
    assert [hashlib.sha256(file.content).digest() for file in files] == [
        hashlib.sha256(file.content).digest() for file in again
    ]
    assert len({file.content for file in files}) == len({file.name for file in files}) == 252
    assert Counter((file.as_on_date, file.kind) for file in files) == {
        (day, kind): 36 for day in (FIRST, SECOND, THIRD) for kind in ("plans", "committees")
    } | {(THIRD, "exports"): 36}


def test_what_the_files_say_is_of_this_edition(
    files: list[sample.SampleFile], cells: list[list[dict[str, Any]]]
) -> None:
    # The cells alone: what else the reader tells of a sheet is the reader's and not the file's.
    rows = [[(sheet["name"], sheet["rows"]) for sheet in sheets] for sheets in cells]
    statement = [(file.name, sheets) for file, sheets in zip(files, rows, strict=True)]
    digest = hashlib.sha256(json.dumps(statement, ensure_ascii=False).encode()).hexdigest()
    assert (EDITION, digest[:16]) == (8, "472ea32be693ff14"), (
        "raise EDITION: records that hold the older one are not full"
    )


def test_every_file_and_document_says_that_it_is_illustrative(
    files: list[sample.SampleFile], cells: list[list[dict[str, Any]]]
) -> None:
    for file, sheets in zip(files, cells, strict=True):
        assert all("ILLUSTRATIVE" in sheet["rows"][0][0] for sheet in sheets), file.name
        for words in (file.name, file.document.title, file.document.number, file.document.sent_by):
            assert words.startswith("Illustrative")
        orders = [text for text in texts(sheets) if "DEPC/" in text or "SEPC/" in text]
        assert all(text.startswith("ILL/") for text in orders)


def test_the_files_are_as_untidy_as_real_ones(
    files: list[sample.SampleFile], cells: list[list[dict[str, Any]]], registers: Registers
) -> None:
    found: Counter[str] = Counter()
    for file, sheets in zip(files, cells, strict=True):
        written = texts(sheets)
        state = registers[file.as_on_date].state_name[file.state_code]
        rows = sheets[0]["rows"]
        signs = {
            "Hindi headings": any(text in {"जिला", "जनपद", "जिले का नाम"} for text in written),
            "dd.mm.yyyy": any(re.fullmatch(r"\d\d\.\d\d\.\d{4}", text) for text in written),
            "d/m/yy": any(re.fullmatch(r"\d+/\d+/\d\d", text) for text in written),
            "5th June 2022": any(re.fullmatch(r"\d+(st|nd|rd|th) [A-Z]\w+ \d{4}", text) for text in written),
            "days in Devanagari": any(re.fullmatch("[\u0966-\u096f.]{10}", text) for text in written),
            "days as cells": any(isinstance(cell, dict) for row in rows for cell in row),
            "serial numbers": any(row and row[0] == 2 for row in rows),
            "totals": any(text in {"Total", "कुल योग"} for text in written),
            "blank rows": any(not row for row in rows[6:-3]),
            "extra columns": bool({"Nodal officer", "नोडल अधिकारी"} & set(written)),
            "merged titles": any(one[0] == 1 for one in sheets[0]["merged"]),
            "merged cells below": any(one[0] > 4 for one in sheets[0]["merged"]),
            "State as sheet": sheets[0]["name"] == state,
            "State in column": bool({"State/UT", "State", "Name of State", "राज्य", "राज्य का नाम"} & set(written)),
            "State in title": any(state in str(row[0]) for row in rows[1:2] if row),
            "two sheets": len(sheets) == 2,
            "blank districts": any(row and "none" not in row and len(row) < 4 for row in rows[5:]),
        }
        found.update(sign for sign, is_there in signs.items() if is_there)
    assert {sign: count for sign, count in found.items() if count < 10} == {}
    assert len(found) == 17
    assert found["Hindi headings"] == 60


def test_names_are_written_in_other_ways_that_the_import_settles(
    files: list[sample.SampleFile], cells: list[list[dict[str, Any]]], registers: Registers
) -> None:
    register = registers[THIRD]
    last = {
        file.state_code: set(texts(sheets))
        for file, sheets in zip(files, cells, strict=True)
        if (file.as_on_date, file.kind) == (THIRD, "plans")
    }
    former = {
        one.name
        for one in register.names
        if not one.is_current and one.name.isascii() and one.name in last[one.state_code]
    }
    hindi = {one.name for one in register.names if not one.name.isascii() and one.name in last[one.state_code]}
    assert len(former) > 40
    assert len(hindi) > 100
    for one in SETTLED:
        assert one.written in last[one.state_code]
        assert settle(one.written, one.state_code, register, {}).kind not in {"exact", "alias"}
        assert one.reason


def test_each_kind_of_file_reads_as_it_was_meant(files: list[sample.SampleFile], registers: Registers) -> None:
    """A State's file with no name to settle, as it comes from the disk: the day is named in it."""
    for file in (
        next(one for one in files if one.kind == kind and one.state_code == 30) for kind in ("plans", "committees")
    ):
        draft = intake.read(file.content, file.name, registers[FIRST], {})
        assert (draft.kind, draft.as_on_date, draft.states) == (file.kind, FIRST, (30,))
        assert draft.with_remarks_held().is_publishable
        assert draft.is_illustrative


def counted(store: Store, as_on: date, stages: tuple[str, ...]) -> int:
    requested = """
        select count(*) from districts_in_view([], false, $as_on, $known)
        join plan_status($as_on, $known) using (district_code)
        where list_contains($stages, stage)
    """
    _, rows = store.rows(requested, {"as_on": as_on, "known": date.max, "stages": list(stages)})
    return int(str(rows[0][0]))


@pytest.mark.parametrize(("as_on", "drafted", "notified"), [(FIRST, 557, 218), (SECOND, 557, 231), (THIRD, 590, 249)])
def test_the_totals_are_those_that_were_published(
    full: tuple[WorkspaceLedger, Store], as_on: date, drafted: int, notified: int
) -> None:
    _, store = full
    assert counted(store, as_on, DRAFTED) == drafted
    assert counted(store, as_on, DRAFTED[1:]) == notified


def test_each_district_is_held_as_it_was_invented(full: tuple[WorkspaceLedger, Store], registers: Registers) -> None:
    _, store = full
    plans = plan_facts(registers)
    for day, facts in plans.items():
        _, rows = store.rows(
            "select district_code, stage, is_public from plan_status($d, $k) join register_as_on($d) using (district_code)",
            {"d": day, "k": date.max},
        )
        assert {row[0]: row[1] for row in rows} == {code: fact.stage for code, fact in facts.items()}
        # What a State's columns do not show is not known; none is called public that was not invented so.
        assert {row[0] for row in rows if row[2]} <= {code for code, fact in facts.items() if fact.is_public}
    for day, committees in committee_facts(registers, plans).items():
        _, rows = store.rows(
            """select coalesce(district_code, 'SEPC-' || state_code), status <> 'not_constituted', order_date, last_meeting_on
               from committees_as_on($d, $k) c
               where district_code is null or district_code in (select district_code from register_as_on($d))""",
            {"d": day, "k": date.max},
        )
        assert {row[0]: row[1:] for row in rows} == {
            code: (fact.is_constituted, fact.order_date, fact.met_on) for code, fact in committees.items()
        }


def test_committees_are_of_all_kinds(registers: Registers) -> None:
    facts = committee_facts(registers, plan_facts(registers))[THIRD]
    states = [fact for code, fact in facts.items() if code.startswith("SEPC")]
    districts = [fact for code, fact in facts.items() if not code.startswith("SEPC")]
    assert len(states) == 36
    assert 0 < sum(fact.order_date is None for fact in states) < 18
    assert sum(fact.is_constituted for fact in districts) == 731
    assert sum(not fact.is_constituted for fact in districts) == 19
    assert {len(fact.seats) for fact in districts if fact.seats} == set(range(5, 14))
    met = [(THIRD - fact.met_on).days for fact in districts if fact.met_on]
    assert min(met) < 60
    assert max(met) > 700


def test_plans_only_climb_but_for_the_corrections(registers: Registers) -> None:
    stages = ("none", *DRAFTED)
    facts = list(plan_facts(registers).values())
    back = {
        code: now[code].remark
        for before, now in pairwise(facts)
        for code in before.keys() & now.keys()
        if stages.index(now[code].stage) < stages.index(before[code].stage)
    }
    assert len(back) == 9
    assert all(back.values())
    for day in facts:
        for fact in day.values():
            days = [fact.days[step] for step in DRAFTED if step in fact.days]
            assert days == sorted(days)


def test_the_whole_sample_is_loaded_once(full: tuple[WorkspaceLedger, Store]) -> None:
    opened, store = full
    head = opened.head()
    assert head.sequence == len(SETTLED) + 2 * 252 + 1
    assert is_loaded(opened)
    load_sample(opened, store, alone("reader"))
    assert opened.head() == head
    entries = list(opened.whole_ledger().entries())
    assert Counter(entry.action for entry in entries) == {
        "aliased": len(SETTLED),
        "received": 252,
        "published": 252,
        "loaded": 1,
    }
    published = [entry.payload for entry in entries if entry.action == "published"]
    assert all(
        "Illustrative" in statement["document"][part]
        for statement in published
        for part in ("title", "number", "sent_by")
    )
    assert [statement["as_on_date"] for statement in published] == sorted(
        statement["as_on_date"] for statement in published
    )
    assert {statement["grade"] for statement in published} == {"A", "B", "C"}


def test_nothing_of_the_sample_reaches_the_record(
    full: tuple[WorkspaceLedger, Store], sample_books: Path, tmp_path: Path
) -> None:
    with open_workspace_ledger("record", tmp_path) as apart, open_store(workspace_ledger=apart) as untouched:
        required = untouched.content_hash
    with open_workspace_ledger("record", sample_books) as record, open_store(workspace_ledger=record) as store:
        assert (record.head().sequence, store.content_hash) == (0, required)
        assert not is_loaded(record)
        with pytest.raises(ExportHubError, match="never enter the record"):
            load_sample(record, store, alone("reader"))
        assert record.head().sequence == 0


def test_an_interrupted_load_goes_on_where_it_stopped(
    tmp_path: Path, files: list[sample.SampleFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    three = [file for file in files if file.state_code == 4][:3]
    monkeypatch.setattr(sample, "sample_files", lambda _: iter(three))

    def loaded(folder: Path, *stops: int) -> list[tuple[str, object, object]]:
        with open_workspace_ledger("sample", folder) as opened, open_store(workspace_ledger=opened) as store:
            for stop in stops:
                with pytest.raises(KeyboardInterrupt):
                    load_sample(opened, store, alone("reader"), _stopping_at(stop))
                assert not is_loaded(opened)
            heard: list[int] = []
            load_sample(opened, store, alone("reader"), lambda done, *_: heard.append(done))
            assert heard == [1, 2, 3]
            assert is_loaded(opened)
            assert aliases_of(opened.whole_ledger())[9, "इलाहाबाद"] == "120"
            entries = opened.whole_ledger().entries()
            return [(one.action, one.payload.get("file_name"), one.payload.get("written")) for one in entries]

    assert loaded(tmp_path / "once") == loaded(tmp_path / "thrice", 1, 2)


def _stopping_at(stop: int) -> Callable[[int, int, str], None]:
    def heard(done: int, of: int, name: str) -> None:
        assert of == 252
        assert name.startswith("Illustrative")
        if done == stop:
            raise KeyboardInterrupt

    return heard
