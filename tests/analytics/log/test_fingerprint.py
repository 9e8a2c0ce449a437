"""One text for all figures: another when a return is published, the old one again when it is taken back."""

import hashlib
from datetime import date
from pathlib import Path

from analytics.filters import Filters
from analytics.log.fingerprint import figures_fingerprint
from data.people.identity import alone
from data.returns.intake import undo
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

DAY = date(2026, 11, 22)
FILE = b"a return as it came"
ROWS = {
    "plans": {"district_code": "188", "stage": "notified"},
    "committees": {
        "committee": "SEPC",
        "state_code": 10,
        "district_code": None,
        "status": "not_constituted",
        "seats": [],
    },
    "products": {"district_code": "188", "scheme": "ODOP", "product_name": "Makhana", "sector": "Agriculture"},
}


def fingerprint(workspace_ledger: WorkspaceLedger, as_on: date = DAY) -> str:
    with open_store(workspace_ledger=workspace_ledger) as store:
        return figures_fingerprint(store, Filters(as_on=as_on))


def payload(kind: str) -> dict[str, object]:
    return {
        "kind": kind,
        "as_on_date": "2026-08-01",
        "grade": "B",
        "file_name": "bihar.xlsx",
        "states": [10],
        "file_sha256": hashlib.sha256(FILE).hexdigest(),
        "kept_aside": [],
        "rows": [ROWS[kind]],
        "document": {
            "title": "Letter",
            "kind": "state_letter",
            "number": "1",
            "date": "2026-08-02",
            "sent_by": "State",
        },
    }


def test_each_undo_gives_all_figures_back(tmp_path: Path) -> None:
    with open_workspace_ledger("record", tmp_path) as workspace_ledger:
        ledger = workspace_ledger.whole_ledger()
        earlier = fingerprint(workspace_ledger, as_on=date(2026, 7, 31))
        seen, entries = [fingerprint(workspace_ledger)], []
        for kind in ROWS:
            entries.append(ledger.append("published", payload(kind), actor="tester", blobs=[FILE]))
            seen.append(fingerprint(workspace_ledger))
        assert len(set(seen)) == len(ROWS) + 1
        # What the records said of an earlier day is not touched.
        assert fingerprint(workspace_ledger, as_on=date(2026, 7, 31)) == earlier
        for entry, before in zip(reversed(entries), reversed(seen[:-1]), strict=True):
            undo(ledger, entry.sequence, "sent by mistake", alone("tester"))
            assert fingerprint(workspace_ledger) == before
