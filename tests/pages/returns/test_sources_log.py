"""The Sources and log page: documents, entries by action and person, the proof at a press, and books without an entry."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from data import store_files
from data.workspace_ledger import WorkspaceLedger
from pages.frame import proof_on_start
from pages.web import health
from tests.pages.opening import open_page, shown_lists, sound
from tests.record_totals import REFERENCE_FILES

PAGE = "pages/returns/sources_log/page.py"
FILE = b"a return as it came"


def fill(workspace_ledger: WorkspaceLedger) -> None:
    ledger = workspace_ledger.whole_ledger()
    received = {
        "file_sha256": hashlib.sha256(FILE).hexdigest(),
        "file_name": "*bihar*.xlsx",
        "size": len(FILE),
    }
    ledger.append("received", received, actor="steward", blobs=[FILE])
    settled = {"state_code": 9, "written": "Kanpur", "district_code": "157", "reason": "the city is meant"}
    ledger.append("aliased", settled, actor="clerk")
    ledger.append("undone", {"sequence": 2, "reason": "asked again"}, actor="clerk")


def opened(**link: str) -> AppTest:
    return sound(open_page(PAGE, **link))


def frame(app: AppTest, column: str) -> pd.DataFrame:
    return next(one for one in shown_lists(app) if column in one.columns)


def metrics(app: AppTest) -> dict[str, str]:
    return {one.label: one.value for one in app.metric}


def test_books_without_an_entry_say_why_and_what_to_do(own: WorkspaceLedger) -> None:
    app = opened()
    assert metrics(app) == {
        "Documents": str(REFERENCE_FILES),
        "Returns published": "0",
        "Names settled": "0",
        "Entries of the log": "0",
    }
    assert "the first entry comes with the first file that is taken in" in app.info[0].value
    assert any("no entry yet" in one.value for one in app.markdown)
    documents = frame(app, "Standing")
    assert set(documents["Standing"]) == {"in use"}
    assert len(documents) == REFERENCE_FILES
    assert "Issuer or sender" in documents


def test_every_entry_is_listed_and_chosen_by_action_and_person(own: WorkspaceLedger) -> None:
    fill(own)
    app = opened()
    assert metrics(app)["Entries of the log"] == "3"
    log = frame(app, "Action")
    assert list(log["Entry"]) == [3, 2, 1]
    assert list(log["Action"]) == ["Taken back", "Name settled", "File received"]
    assert list(log["Undone by"]) == ["", "entry 3", ""]
    assert list(log["What"]) == [
        "Entry 2, “Kanpur”: asked again",
        "“Kanpur” means Kanpur Nagar: the city is meant",
        "*bihar*.xlsx",
    ]
    assert "Files not published" in app.segmented_control(key="documents").options
    app.pills(key="log_actions").set_value(["Name settled"]).run()
    assert list(frame(app, "Action")["Entry"]) == [2]
    app.pills(key="log_actors").set_value(["steward"]).run()
    assert any("No entry is of this action by this person" in one.value for one in app.info)
    app.pills(key="log_actions").set_value([]).run()
    assert list(frame(app, "Action")["Entry"]) == [1]


def test_a_link_reopens_the_choice(own: WorkspaceLedger) -> None:
    fill(own)
    app = opened(documents="Files not published", log_actions="File received")
    assert list(frame(app, "Standing")["Document"]) == ["*bihar*.xlsx"]
    assert list(frame(app, "Action")["Entry"]) == [1]


def test_the_proof_says_that_the_books_are_whole_or_what_is_wrong(
    own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof_on_start, "_found", {})
    fill(own)
    app = opened()
    assert app.success == []
    proof_on_start.prove(own)
    app.run()
    assert app.success[0].value.startswith("**The records are whole.** Verified on ")
    assert any("made by the server when it started" in one.value for one in app.caption)
    assert health.checks()["records"] == "ok"
    app.button(key="verify").click().run()
    assert app.success[0].value.startswith("**The records are whole.** Verified on ")
    assert "up to entry 3." in app.success[0].value
    steps = next(one.value for one in app.caption if "reference files" in one.value)
    assert [line.split(" ")[:2] for line in steps.splitlines()] == [
        *[["No", "fault"]] * 3,
        ["The", "store"],
        ["No", "fault"],
    ]
    own.whole_ledger().append("exported", {"what": "books", "rows": 1, "view": "3 entries"}, actor="clerk")
    app.run()
    assert app.success[0].value.endswith("1 entry has come since.")
    pointer = store_files.read_pointer(own.folder)
    assert pointer is not None
    with (own.folder / pointer.file).open("ab") as store:
        store.write(b"x")
    # A store whose file was touched is drawn anew before the page: the ledger is what counts.
    app.button(key="verify").click().run()
    assert app.success[0].value.startswith("**The records are whole.**")
    renewed = store_files.read_pointer(own.folder)
    assert renewed is not None
    assert renewed.file != pointer.file
    with closing(sqlite3.connect(own.folder / "ledger.sqlite", isolation_level=None)) as below:
        below.execute("drop trigger ledger_blob_no_delete")
    proof_on_start.prove(own)
    assert health.checks()["records"] == "faults found: 1; the page Sources and log names them"
    app.button(key="verify").click().run()
    assert app.success == []
    assert app.error[0].value.startswith("**1 fault** found on ")
    assert any("which refuses changes, is gone or altered" in one.value for one in app.markdown)


def test_the_sample_is_full_and_marked(own: WorkspaceLedger, filled: Path, tmp_path: Path) -> None:
    # A sample from which nobody has exported: each file that leaves is an entry.
    shutil.copytree(filled / "sample", tmp_path / "sample")
    app = opened(workspace="Sample")
    assert metrics(app) == {
        "Documents": str(REFERENCE_FILES + 252),
        "Returns published": "252",
        "Names settled": "20",
        "Entries of the log": "525",
    }
    assert any(one.value.startswith("Illustrative sample, not a record") for one in app.markdown)
    documents = frame(app, "Standing")
    assert sorted(set(documents["Standing"])) == ["in use", "set aside in the sample"]
    returns = documents[documents["Kind"].str.startswith("Return")]
    assert all(returns["Document"].str.startswith("Illustrative"))
    assert all(returns["Issuer or sender"].str.startswith("Illustrative"))


def test_a_code_leads_back_to_the_view_that_a_file_was_made_from(own: WorkspaceLedger) -> None:
    kept = {
        "what": "Coverage",
        "code": "EHM-4K7D-Q2WX",
        "page": "coverage",
        "parameters": {"as_on": ["2026-08-01"], "states": ["Bihar"]},
    }
    taken = own.whole_ledger().append("exported", kept, actor="An Officer")
    app = opened(code="4k7d q2wx")
    assert any("Coverage, taken by An Officer" in one.value for one in app.markdown)
    (link,) = [one.proto for one in app.get("page_link") if one.proto.label == "Reopen on Coverage"]
    # It left before the state of the ledger was kept: what came before it is what it can have shown.
    assert link.query_string == f"at_entry={taken.sequence - 1}&measure=identified&as_on=2026-08-01&states=Bihar"


def test_a_code_of_one_document_in_a_pack_leads_to_that_document(own: WorkspaceLedger) -> None:
    kept = {
        "what": "Briefs",
        "page": "briefs",
        "codes": {"EHM-0000-0001": {"states": ["Goa"]}, "EHM-0000-0002": {"states": ["Assam"]}},
    }
    own.whole_ledger().append("exported", kept, actor="An Officer")
    app = opened(code="EHM-0000-0002")
    assert "states=Assam" in next(
        one.proto.query_string for one in app.get("page_link") if one.proto.label == "Reopen on Briefs"
    )


def test_an_unknown_code_and_words_that_are_none_say_so(own: WorkspaceLedger) -> None:
    assert any("No file was issued under EHM-9999-9999" in one.value for one in opened(code="9999 9999").info)
    assert any("is no code" in one.value for one in opened(code="Bihar").warning)
