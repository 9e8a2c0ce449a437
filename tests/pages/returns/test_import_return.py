"""The Import page, from the file to the figures and back, on books of its own."""

from __future__ import annotations

import io
from datetime import date

import pytest
import xlsxwriter
from streamlit.testing.v1 import AppTest

from data.errors import ExportHubError
from data.people.identity import alone
from data.returns import intake
from data.returns.intake import Document
from data.returns.names.names import register_as_on
from data.returns.names.settled_names import settle_name
from data.returns.received import read_received
from data.samples.loading import LOADED
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from tests.pages.opening import choose, drawn_tables, open_page, shown_lists
from tests.record_totals import PLANS

PAGE = "pages/returns/import_return/page.py"
TODAY = date(2026, 11, 22)
LETTER = Document("Letter of the Director", "state_letter", "IND/1", date(2026, 10, 16), "Director of Industries")
GOOD = b"""Bihar: action plans as on 15.10.2026,,,
District,Status of the plan,Drafted on,Notified on
Araria,drafted,05.06.2022,
Arwal,notified,05.06.2022,01.04.2023
Banka,none,,
"""
BAD = b"""Bihar: action plans as on 15.10.2026,,,
District,Status of the plan,Drafted on,Notified on
Araria,bogus,,
Ranchi,drafted,05.06.2022,
Champaran,drafted,05.06.2022,
Arwal,drafted,15.10.2062,
"""


def opened(**link: str) -> AppTest:
    return open_page(PAGE, **link)


def received(workspace_ledger: WorkspaceLedger, content: bytes, name: str) -> str:
    entry = intake.receive(workspace_ledger.whole_ledger(), content, name, alone("steward")).entry
    return str(entry.payload["file_sha256"])[:12]


def faults(app: AppTest) -> list[str]:
    return [one.message for one in app.exception] + [one.value for one in app.error]


def button(app: AppTest, label: str) -> object:
    return next(one for one in app.button if one.label.startswith(label))


def tables(app: AppTest) -> list[dict[str, list[object]]]:
    return [
        {name: [str(cell).strip().strip("*").strip() for cell in one[name]] for name in one.columns}
        for one in drawn_tables(app)
    ]


def test_an_empty_workspace_says_what_to_do(own: WorkspaceLedger) -> None:
    app = opened()
    assert faults(app) == []
    assert "No return has been published in this workspace yet" in app.info[0].value
    assert own.head().sequence == 0


def test_every_fault_stands_with_its_cell_and_nothing_can_be_published(own: WorkspaceLedger) -> None:
    app = opened(file=received(own, BAD, "bihar.csv"))
    assert app.exception == []
    assert [one.value.split(".")[0] for one in app.error] == ["3 faults"]
    shown = next(one for one in shown_lists(app) if "What is wrong" in one.columns)
    assert dict(zip(shown["Cell"], shown["What is wrong"], strict=True)) == {
        "B3": "'bogus' is no stage that is known here",
        "A4": "Ranchi is a district of Jharkhand, not of Bihar",
        "C6": "15.10.2062 is in the future",
    }
    assert any(one.value == "Not yet: correct 3 faults and settle 1 name." for one in app.info)
    assert not [one for one in app.button if one.label.startswith("Publish")]
    box = next(one for one in app.multiselect if one.label.startswith("Set aside by hand"))
    box.set_value(["CSV!4"])
    button(app, "Read it so").click().run()  # type: ignore[attr-defined]
    assert [one.value.split(".")[0] for one in app.error] == ["2 faults"]
    assert own.head().sequence == 1


def test_a_name_is_never_chosen_beforehand_and_a_decision_is_kept(own: WorkspaceLedger) -> None:
    content = BAD.replace(b"bogus", b"drafted").replace(b"2062", b"2022").replace(b"Ranchi", b"Gaya")
    app = opened(file=received(own, content, "bihar.csv"))
    box = next(one for one in app.selectbox if one.label == "What Champaran means")
    assert box.value is None
    assert box.options[0].startswith(("Pashchim Champaran", "Purbi Champaran"))
    assert box.options[-1] == "Not a district: leave its rows out"
    button(app, "Settle").click().run()  # type: ignore[attr-defined]
    assert own.head().sequence == 1
    assert "No name was chosen" in app.warning[0].value
    box = next(one for one in app.selectbox if one.label == "What Champaran means")
    box.set_value(next(one for one in box.options if one.startswith("Purbi")))
    app.text_input(key="names_reason").set_value("Letter of the State")
    button(app, "Settle").click().run()  # type: ignore[attr-defined]
    assert faults(app) == []
    kept = own.whole_ledger().entry(2)
    assert (kept.action, kept.payload["written"], kept.payload["reason"]) == (
        "aliased",
        "Champaran",
        "Letter of the State",
    )
    assert any("Every name is a district" in one.value for one in app.success)


def test_from_the_file_to_the_figures_and_back(own: WorkspaceLedger) -> None:
    app = opened(file=received(own, GOOD, "bihar.csv"))
    assert faults(app) == []
    by_state, effects = tables(app)[:2]
    assert by_state["State/UT"] == ["Bihar", "Total"]
    assert by_state["New"] == ["3", "3"]
    assert dict(
        zip(effects["Count"], zip(effects["On record"], effects["With this return"], strict=True), strict=True)
    )["Plans drafted or further"] == ("19", "21")  # on that day, when the documents without one were not on record
    app.text_input(key="doc_title").set_value(LETTER.title)
    app.text_input(key="doc_number").set_value(LETTER.number)
    app.text_input(key="doc_sender").set_value(LETTER.sent_by)
    button(app, "Publish 3 rows as on 15.10.2026").click().run()  # type: ignore[attr-defined]
    assert "The document's date is missing" in app.error[0].value
    assert own.head().sequence == 1
    app.date_input(key="doc_date").set_value(LETTER.date)
    button(app, "Publish 3 rows as on 15.10.2026").click().run()  # type: ignore[attr-defined]
    assert faults(app) == []
    assert own.whole_ledger().entry(2).payload["grade"] == "B"
    assert any("Published as entry 2" in one.value for one in app.success)
    assert figure(app) == str(PLANS + 2)
    app.switch_page(PAGE).run()
    button(app, "Undo this entry").click().run()  # type: ignore[attr-defined]
    assert "no reason is given" in app.error[0].value
    app.text_input(key="undo_reason").set_value("Sent by mistake")
    button(app, "Undo this entry").click().run()  # type: ignore[attr-defined]
    assert own.head().sequence == 3
    assert figure(app) == str(PLANS)


def test_a_return_is_not_published_on_a_difference_that_another_one_changed(own: WorkspaceLedger) -> None:
    app = opened(file=received(own, GOOD, "bihar.csv"))
    app.text_input(key="doc_title").set_value(LETTER.title)
    app.text_input(key="doc_number").set_value(LETTER.number)
    app.text_input(key="doc_sender").set_value(LETTER.sent_by)
    app.date_input(key="doc_date").set_value(LETTER.date)
    settled = {"state_code": 10, "written": "Champaran", "district_code": None, "reason": "Two districts bear it"}
    own.whole_ledger().append("aliased", settled, actor="another")
    button(app, "Publish 3 rows as on 15.10.2026").click().run()  # type: ignore[attr-defined]
    assert any("changed while you were looking" in one.value for one in app.warning)
    assert own.head().sequence == 2
    button(app, "Publish 3 rows as on 15.10.2026").click().run()  # type: ignore[attr-defined]
    assert own.whole_ledger().entry(3).action == "published"


def figure(app: AppTest) -> str:
    """Districts with a plan, as the Brief says them in words."""
    app.switch_page("pages/monitor/brief/page.py").run()
    words = next(
        one.value
        for one in app.markdown
        if "On record here, by returns and documents of their own" in one.value and "plan" in one.value.splitlines()[0]
    )
    return words.split("own: ")[1].split(" of ")[0]


def test_a_file_that_calls_itself_illustrative_stays_out_of_the_record(own: WorkspaceLedger) -> None:
    ledger = own.whole_ledger()
    intake.receive(ledger, b"Illustrative: " + GOOD, "bihar.csv", alone("steward"))
    with open_store(workspace_ledger=own) as store:
        draft = read_received(store, {}, b"Illustrative: " + GOOD, "bihar.csv", None, TODAY)
        register = register_as_on(store, TODAY)
    assert draft.is_illustrative
    with pytest.raises(ExportHubError, match="calls itself illustrative"):
        intake.publish(ledger, draft, LETTER, date(2026, 10, 15), alone("steward"))
    assert own.head().sequence == 1
    settle_name(ledger, register, 10, "Champaran", "210", "Letter", alone("steward"))
    assert (
        intake.publish(ledger, draft, LETTER, date(2026, 10, 15), alone("steward"), is_sample=True).payload["kind"]
        == "plans"
    )


def test_the_other_workspace_cannot_open_a_file_or_see_a_row(own: WorkspaceLedger) -> None:
    key = received(own, GOOD, "bihar.csv")
    app = opened(file=key, workspace="Sample")
    assert app.title[0].value == "The sample is still empty"
    with open_workspace_ledger("sample") as sample:
        sample.whole_ledger().append("loaded", {}, actor="tester", key=LOADED)
    app.switch_page(PAGE).run()
    assert app.exception == []
    assert not [one for one in app.selectbox if one.label.startswith("Or one received")]
    with open_workspace_ledger("sample") as sample:
        assert sample.head().sequence == 1
    choose(app, workspace="Record")
    assert [one.label for one in app.selectbox if one.label.startswith("Or one received")] != []


def test_a_return_of_an_earlier_day_is_read_against_the_districts_of_that_day(own: WorkspaceLedger) -> None:
    text = b"Rajasthan: action plans as on 09.06.2024,\nDistrict,Status of the plan\nKekri,drafted\nHansi,drafted\n"
    with open_store(workspace_ledger=own) as store:
        draft = read_received(store, {}, text, "rajasthan.csv", None, TODAY)
    assert [row["district_code"] for row in draft.rows] == ["781"]
    assert [one.written for one in draft.questions] == ["Hansi"]


def marathi(day: str) -> bytes:
    """A return of Maharashtra under three lines of headings, one of which nobody has taught the rules."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("माहिती")
        sheet.write_row(0, 0, ["महाराष्ट्र शासन - उद्योग संचालनालय"])
        sheet.write_row(1, 0, [f"As on {day}"])
        sheet.merge_range(2, 0, 4, 0, "अ.क्र.")
        sheet.merge_range(2, 1, 4, 1, "जिल्ह्याचे नाव")
        sheet.merge_range(2, 2, 2, 5, "जिल्हा निर्यात आराखडा")
        sheet.merge_range(3, 2, 3, 3, "मसुदा")
        sheet.merge_range(3, 4, 3, 5, "मंजुरी")
        sheet.write_row(4, 2, ["होय/नाही", "दिनांक", "होय/नाही", "दिनांक"])
        sheet.merge_range(2, 6, 4, 6, "जाहीर केल्याचा दिवस")
        sheet.write_row(5, 0, [1, "पुणे", "होय", "१५.०३.२०२३", "होय", "२०.०६.२०२३", "०१.०७.२०२३"])
        sheet.write_row(6, 0, [2, "लातूर", "होय", "१६.०३.२०२३", "नाही"])
        sheet.write_row(7, 0, [3, "सातारा", "नाही"])
        sheet.write_row(8, 1, ["एकूण", 2])
    return target.getvalue()


def test_a_marathi_return_is_mapped_confirmed_and_published_and_the_next_needs_no_hand(own: WorkspaceLedger) -> None:
    app = opened(file=received(own, marathi("31.03.2024"), "march.xlsx"))
    assert faults(app) == []
    assert any("Not read, and it looks like data" in one.value for one in app.warning)
    assert any("map or set aside 1 place not read" in one.value for one in app.info)
    box = next(one for one in app.selectbox if one.label.startswith("जाहीर केल्याचा दिवस"))
    assert box.value == ""
    box.set_value("published_on")
    button(app, "Read it so").click().run()  # type: ignore[attr-defined]
    assert faults(app) == []
    assert not [one for one in app.warning if "looks like data" in one.value]
    assert any("confirm how the file was read" in one.value for one in app.info)
    button(app, "Confirm this reading").click().run()  # type: ignore[attr-defined]
    assert faults(app) == []
    entry = own.whole_ledger().entry(2)
    assert (entry.action, entry.payload["states"]) == ("reading_confirmed", [27])
    assert entry.payload["choices"] == {"columns": {"जाहीर केल्याचा दिवस": "published_on"}}
    assert any("Read as confirmed in entry 2" in one.value for one in app.success)
    assert [one.label for one in app.button if one.label.startswith("Publish")] == ["Publish 3 rows as on 31.03.2024"]

    app = opened(file=received(own, marathi("30.04.2024"), "april.xlsx"))
    assert faults(app) == []
    assert any("Read as confirmed in entry 2" in one.value for one in app.success)
    assert [one.label for one in app.button if one.label.startswith("Publish")] == ["Publish 3 rows as on 30.04.2024"]


def test_a_file_of_plans_and_committees_is_read_as_either(own: WorkspaceLedger) -> None:
    content = (
        b"Maharashtra as on 31.03.2024,,\nDistrict,DEPC constituted (Yes/No),DEAP drafted (Yes/No)\nPune,Yes,Yes\n"
    )
    app = opened(file=received(own, content, "both.csv"))
    assert faults(app) == []
    assert any("The file holds action plans and committees" in one.value for one in app.info)
    turn = next(one for one in app.segmented_control if one.label == "Read now")
    assert turn.value == "plans"
    turn.set_value("committees").run()
    assert faults(app) == []
    assert any("both.csv: 1 row of committees for Maharashtra" in one.value for one in app.markdown)
