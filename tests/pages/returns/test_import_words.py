"""What the Import page asks of a return's own words and rows: the likely meaning first, rows of the State in one press."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.returns import intake
from data.workspace_ledger import WorkspaceLedger
from tests.pages.opening import open_page

PAGE = "pages/returns/import_return/page.py"
STATE_ROWS = b"""Bihar: action plans as on 15.10.2026,
District,Status of the plan
Araria,Drafted
SEPC,Notified
State level,Notified
"""
APPROVED = b"""Bihar: action plans as on 15.10.2026,
District,Present status
Araria,Approved
Arwal,Approved on 03.04.2026
"""


def opened(workspace_ledger: WorkspaceLedger, content: bytes) -> AppTest:
    entry = intake.receive(workspace_ledger.whole_ledger(), content, "return.csv", alone("steward")).entry
    return open_page(PAGE, file=str(entry.payload["file_sha256"])[:12])


def test_rows_of_the_state_are_set_aside_in_one_press(own: WorkspaceLedger) -> None:
    app = opened(own, STATE_ROWS)
    assert any("2 rows among the districts' name the State or its committee" in one.value for one in app.warning)
    assert any("2 faults" in one.value for one in app.error)
    next(one for one in app.button if one.label == "Set 2 rows aside").click().run()
    assert any("No fault was found" in one.value for one in app.success)


def test_the_likely_meaning_of_a_word_is_offered_first_and_not_taken(own: WorkspaceLedger) -> None:
    app = opened(own, APPROVED)
    box = next(one for one in app.selectbox if one.label == "“Approved” means")
    assert (box.value, list(box.options)[:2]) == ("", ["Not said yet", "notified, as it seems"])
    box.set_value("notified")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("No fault was found" in one.value for one in app.success)
