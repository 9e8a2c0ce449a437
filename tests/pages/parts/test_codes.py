"""A code reopens the books as they stood when its file was made, to the entry: two entries of one day are told apart."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from data import clock
from data.audit import AuditEntry
from data.entries import Entry, Head
from data.people.identity import alone
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from pages.parts import downloads
from pages.parts import tables as exports
from tests.pages.opening import open_page, sent_to_browser, shown_lists, sound

FILE = b"a return as it came"


def publish(workspace_ledger: WorkspaceLedger, **rungs: str) -> Entry:
    """A return on the plans of Araria (188) and Arwal (189) in Bihar."""
    payload = {
        "kind": "plans",
        "as_on_date": "2026-08-01",
        "grade": "B",
        "file_name": "bihar.xlsx",
        "states": [10],
        "kept_aside": [],
        "file_sha256": hashlib.sha256(FILE).hexdigest(),
        "rows": [{"district_code": code.removeprefix("d"), "rung": rung} for code, rung in rungs.items()],
        "document": {
            "title": "Letter",
            "kind": "state_letter",
            "number": "1",
            "date": "2026-08-01",
            "sent_by": "Director",
        },
    }
    return workspace_ledger.whole_ledger().append("published", payload, actor="A. Rao", blobs=[FILE])


def opened(path: str, **link: Any) -> AppTest:
    return sound(open_page(path, **link))


def gap_list(app: AppTest) -> dict[str, str]:
    """What the gap list of Bihar says of its two districts."""
    frame = next(one for one in shown_lists(app) if "Gap" in one.columns)
    return {row["District"]: row["Gap"] for _, row in frame.iterrows() if row["District"] in ("Araria", "Arwal")}


def test_a_code_shows_the_books_of_its_entry_though_another_came_the_same_day(
    own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans, log = "pages/monitor/plans/page.py", "pages/returns/sources_log/page.py"
    view = {"states": ["Bihar"], "as_on": ["2026-11-20"]}
    offered: list[tuple[Any, ...]] = []
    first = publish(own, d188="drafted", d189="none")
    with monkeypatch.context() as patch:
        patch.setattr(exports, "download", lambda *given, **_: offered.append(given))
        before = gap_list(opened(plans, **view))
    assert set(before) == {"Araria", "Arwal"}
    _, make, name, audit_entry = next(one for one in offered if isinstance(one[3], AuditEntry))
    downloads._made(make, audit_entry, name, own, alone("clerk"))
    book = next(make for _, make, name, *_ in offered if name.endswith("xlsx"))()
    mark = Head(first.sequence, first.entry_sha256).mark
    texts = [cell for sheet in load_workbook(io.BytesIO(book)) for row in sheet.values for cell in row]
    assert f"facts up to entry {mark}, its number and hash" in texts
    taken = own.whole_ledger().entry(own.head().sequence)
    assert (taken.action, taken.payload["ledger_entry"]) == ("exported", first.sequence)
    second = publish(own, d188="notified", d189="drafted")
    assert clock.in_india(second.recorded_at).date() == clock.in_india(taken.recorded_at).date()

    after = gap_list(opened(plans, **view))
    assert after != before
    found = opened(log, code=taken.payload["code"])
    link = next(one.proto.query_string for one in found.get("page_link") if one.proto.label.startswith("Reopen on"))
    reopened = opened(plans, **parse_qs(link))
    assert gap_list(reopened) == before
    (instrument,) = sent_to_browser(reopened, "instrument")
    assert all("as the ledger stood at entry 1" in whole for whole, *_ in instrument["sentences"].values())
    assert any("As the ledger stood at entry 1" in one.value for one in reopened.info)
    next(one for one in reopened.button if one.label == "Back to the present records").click().run()
    assert gap_list(reopened) == after


def test_the_past_store_says_what_the_store_of_then_said(tmp_path: Path) -> None:

    with open_workspace_ledger("record", tmp_path) as workspace_ledger:
        publish(workspace_ledger, d188="drafted")
        with open_store(workspace_ledger=workspace_ledger) as then:
            content = then.content_hash
        publish(workspace_ledger, d188="notified")
        with (
            open_store(workspace_ledger=workspace_ledger) as now,
            open_store(workspace_ledger=workspace_ledger.up_to(1)) as past,
        ):
            assert (past.content_hash, past.drawn_to) == (content, 1)
            assert now.content_hash != content
        with open_store(workspace_ledger=workspace_ledger.up_to(0)) as nothing:
            assert nothing.rows("select count(*) from entry", {})[1] == [(0,)]


def test_an_entry_that_the_ledger_does_not_have_is_dropped(own: WorkspaceLedger) -> None:
    app = opened("pages/monitor/plans/page.py", at_entry="9999")
    assert app.session_state["at_entry"] is None
    assert not any("ledger stood" in one.value for one in (*app.info, *app.markdown))


def test_nothing_is_taken_in_while_an_earlier_state_is_in_view(own: WorkspaceLedger) -> None:
    publish(own, d188="drafted")
    app = opened("pages/returns/import_return/page.py", at_entry="0")
    assert any("Returns are taken into the present records" in one.value for one in app.info)
    assert not app.get("file_uploader")
