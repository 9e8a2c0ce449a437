"""What the ledger keeps of a file that leaves, and what can be read back from it."""

import hashlib
from collections.abc import Mapping, Sequence

from data.audit import AuditEntry, CodedView, coded_views

LINK = {"as_on": ["2026-08-01"], "states": ["Bihar"]}
CODED = CodedView("EHM-4K7D-Q2WX", "coverage", LINK, "record", 41)


def test_an_entry_says_what_left_of_which_view_and_which_state_of_the_ledger() -> None:
    entry = AuditEntry("Coverage", "ODOP, Bihar, as on 01.08.2026", CODED, 38).of_file("coverage-20260801.csv", b"a,b")
    assert entry.payload() == {
        "what": "Coverage",
        "view": "ODOP, Bihar, as on 01.08.2026",
        "rows": 38,
        "code": "EHM-4K7D-Q2WX",
        "page": "coverage",
        "parameters": LINK,
        "workspace": "record",
        "ledger_entry": 41,
        "file_name": "coverage-20260801.csv",
        "format": "csv",
        "sha256": hashlib.sha256(b"a,b").hexdigest(),
    }
    assert coded_views(entry.payload()) == {CODED.code: CODED}


def test_a_file_without_rows_says_no_number_of_them() -> None:
    assert "rows" not in AuditEntry("Template", "Bihar", CODED).payload()
    assert AuditEntry("Coverage", "Bihar", CODED, 0).payload()["rows"] == 0


def test_a_pack_keeps_the_link_of_each_of_its_documents() -> None:
    codes: Mapping[str, Mapping[str, Sequence[str]]] = {"EHM-4K7D-Q2WX": LINK, "EHM-0000-0000": {"states": ("Assam",)}}
    payload = AuditEntry("2 briefs", "ODOP", CODED, 9, codes).payload()
    assert "code" not in payload
    assert {code: (one.page, one.parameters, one.ledger_entry) for code, one in coded_views(payload).items()} == {
        "EHM-4K7D-Q2WX": ("coverage", LINK, 41),
        "EHM-0000-0000": ("coverage", {"states": ["Assam"]}, 41),
    }


def test_entries_from_before_the_state_was_kept_can_be_read() -> None:
    old = {"what": "Coverage", "code": "EHM-4K7D-Q2WX", "page": "coverage", "parameters": LINK}
    assert coded_views(old) == {"EHM-4K7D-Q2WX": CodedView("EHM-4K7D-Q2WX", "coverage", LINK, "", None)}
    assert coded_views({"what": "A table", "rows": 1}) == {}
