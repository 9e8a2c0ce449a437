"""The page of names: figures, the family tree, every name, decisions and their undoing, names that files leave in question."""

from __future__ import annotations

import json
from datetime import date

from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.returns import intake
from data.returns.names.names import register_as_on
from data.returns.names.settled_names import settle_name
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger
from tests.pages.opening import open_page, shown_lists, sound
from tests.record_totals import DISTRICTS

QUESTIONS = b"""Bihar: action plans as on 15.10.2026,,,
District,Status of the plan,Drafted on,Notified on
Araria,drafted,05.06.2022,
Champaran,drafted,05.06.2022,
Arwall,drafted,05.06.2022,
"""


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/places/names/page.py", **link))


def values(app: AppTest) -> list[str]:
    return [str(metric.value) for metric in app.metric]


def test_the_figures_of_all_and_of_one_state() -> None:
    assert values(opened()) == [str(DISTRICTS), "133 and 9", "330", "0"]
    assert values(opened(place="S8")) == ["41", "0 and 9", "5", "0"]


def test_the_past_keeps_its_own_districts() -> None:
    assert values(opened(place="S8", as_on="2024-12-27"))[:2] == ["50", "0 and 0"]
    before = opened(place="S6", as_on="2025-12-21")
    after = opened(place="S6", as_on="2025-12-22")
    assert (values(before)[0], values(after)[0]) == ("22", "23")


def test_the_tree_of_a_state_names_parent_and_child_and_the_table_holds_the_same() -> None:
    app = opened(place="S6")
    chart = json.loads(app.get("plotly_chart")[0].proto.spec)
    names = [name.removeprefix("<b>").removesuffix("</b>") for name in chart["layout"]["yaxis"]["ticktext"]]
    assert names.index("Hansi") == names.index("Hisar") + 1
    rows = shown_lists(app)[0]
    hansi = rows[rows["District"] == "Hansi"].iloc[0]
    assert (hansi["Cut from or gone into"], hansi["Day or year"]) == ("Hisar", "22.12.2025")


def test_without_a_state_the_table_stands_and_the_tree_asks_for_one() -> None:
    app = opened()
    assert "Choose a State above" in app.info[-1].value
    assert len(shown_lists(app)[0]) == 166
    assert not app.get("plotly_chart")


def test_a_state_without_any_change_says_so() -> None:
    app = opened(place="S32")
    assert "No creation or abolition since 2011 is known here" in app.info[-1].value


def test_a_name_is_found_whatever_its_capitals_and_spaces() -> None:
    app = opened(names_part="Every name", names_like="ALLAHA BAD")
    rows = shown_lists(app)[0]
    assert list(rows["Means"]) == ["Prayagraj"]
    assert list(rows["Kind of name"]) == ["Other or former name"]


def test_nothing_is_decided_or_waiting_in_new_books(own: WorkspaceLedger) -> None:
    assert "No name has been decided on" in opened(names_part="Decisions").info[-1].value
    assert "No file waits" in opened(names_part="To settle").info[-1].value
    assert own.head().sequence == 0


def test_a_decision_is_shown_and_taken_back_by_an_entry(own: WorkspaceLedger) -> None:
    with open_store(workspace_ledger=own) as store:
        register = register_as_on(store, date(2026, 11, 21))
    entry = settle_name(own.whole_ledger(), register, 10, "Champaran", "213", "Letter", alone("steward"))
    app = opened(names_part="Decisions")
    rows = shown_lists(app)[0]
    assert (rows["Written"][0], rows["Why"][0], rows["By"][0], rows["In force"][0]) == (
        "Champaran",
        "Letter",
        "steward",
        "yes",
    )
    app.text_input(key="undo_name_reason").set_value("West was meant")
    next(one for one in app.button if one.label == "Take it back").click().run()
    assert not app.error
    assert own.head().sequence == entry.sequence + 1
    assert shown_lists(app)[0]["In force"][0] == f"no, undone by entry {entry.sequence + 1}"
    assert values(app)[3] == "0"


def test_names_in_question_are_read_on_a_press_and_lead_to_the_import(own: WorkspaceLedger) -> None:
    received = intake.receive(own.whole_ledger(), QUESTIONS, "bihar.csv", alone("steward")).entry
    app = opened(names_part="To settle")
    assert not shown_lists(app)
    next(one for one in app.button if one.label.startswith("Read 1 file")).click().run()
    assert not app.error
    rows = shown_lists(app)[0]
    assert list(rows["Written"]) == ["Champaran", "Arwall"]
    assert "Arwal" in rows["May mean"][1]
    assert own.head().sequence == received.sequence
    next(one for one in app.button if one.label.startswith("Settle the names")).click().run()
    assert not app.exception
    assert app.title[0].value == "Import a return"
    assert app.session_state["file"] == str(received.payload["file_sha256"])[:12]
