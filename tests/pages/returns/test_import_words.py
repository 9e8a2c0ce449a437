"""What the Import page asks of a return's own words and rows: the likely meaning first, rows of the State in one press."""

from __future__ import annotations

import io

import xlsxwriter
from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.returns import intake
from data.workspace_ledger import WorkspaceLedger
from tests.pages.opening import open_page, shown_lists

PAGE = "pages/returns/import_return/page.py"
STATE_ROWS = b"""Bihar: action plans as on 15.10.2026,
District,Status of the plan
Araria,Drafted
SEPC,Notified
State level,Notified
"""
DAYS = b"""Bihar: action plans as on 15.10.2026,,
District,DEAP drafted on,DEAP notified on
Araria,02/05/2021,05/06/2023
Arwal,03/07/2021,11/28/2023
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


def test_the_order_of_day_and_month_is_said_once_for_the_file(own: WorkspaceLedger) -> None:
    app = opened(own, DAYS)
    box = next(one for one in app.selectbox if one.label == "Days in figures, as 03/04/2022")
    assert (box.value, list(box.options)) == ("", ["Not said yet", "Day first", "Month first"])
    assert any("fault" in one.value for one in app.error)
    box.set_value("month first")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("No fault was found" in one.value for one in app.success)
    kept = next(one for one in app.selectbox if one.label == "Days in figures, as 03/04/2022")
    assert kept.value == "month first"


def test_no_order_of_dates_is_asked_where_every_day_can_be_read_one_way(own: WorkspaceLedger) -> None:
    app = opened(own, APPROVED)
    assert [one.label for one in app.selectbox if one.label.startswith("Days in figures")] == []


def test_one_word_for_what_a_file_hides_is_said_on_the_page(own: WorkspaceLedger) -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([line.split(",") for line in DAYS.decode().splitlines()[:3]]):
            sheet.write_row(row, 0, cells)
        sheet.write_row(3, 0, ("Arwal", "13.07.2021", "28.11.2023"))
        sheet.set_row(3, None, None, {"hidden": True})
    app = opened(own, target.getvalue())
    box = next(one for one in app.selectbox if one.label == "Rows and columns that are hidden in the file")
    assert (box.value, list(box.options)) == ("", ["Not said yet", "Read them", "Set them aside"])
    box.set_value("aside")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("No fault was found" in one.value for one in app.success)
    assert any("Sheet1!4: hidden in the file; set aside by hand" in one.value for one in app.caption)


def test_what_a_colour_means_is_said_as_of_a_word(own: WorkspaceLedger) -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("DEPC")
        rows = (["Bihar: DEPC as on 15.10.2026"], ["District", "Status of DEPC"], ["Araria", "Formed"], ["Arwal"])
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
        sheet.write_blank("B4", None, book.add_format({"bg_color": "#FF0000"}))
    app = opened(own, target.getvalue())
    box = next(one for one in app.selectbox if one.label.startswith("“red"))
    box.set_value("not_constituted")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("No fault was found" in one.value for one in app.success)


STEPS = b"""Bihar: action plans as on 15.10.2026,,
District,DEAP drafted on,Sanctioned by whom
Araria,done it,Secretary
Arwal,03.07.2021,Secretary
"""
VALUES = b"""Bihar: value of exports in Rs. crore,,
District,2024-25,2025-26 till date
Araria,12.5,7.25
Arwal,nil,3
"""
UNITS = b"""Bihar: value of exports in Rs. crore,
District,2024-25 (Rs. in lakh)
Araria,12.5
Arwal,<0.01
"""
LABELS = b"""Bihar: value of exports in Rs. crore,,
District,Financial year,Value
Araria,FY26,12.5
Arwal,FY26,3
"""


def chosen(app: AppTest, label: str, value: str) -> None:
    next(one for one in app.selectbox if one.label.startswith(label)).set_value(value)


def test_a_word_under_a_plan_s_step_may_mean_yes_and_a_column_is_decided_in_the_form(own: WorkspaceLedger) -> None:
    app = opened(own, STEPS)
    assert any("1 fault" in one.value for one in app.error)
    decided = next(one for one in app.selectbox if one.label.startswith("Sanctioned by whom"))
    assert (decided.value, list(decided.options)[:2]) == ("", ["Not said yet", "Set aside"])
    decided.set_value("aside")
    chosen(app, "\u201cdone it\u201d means", "yes")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any(one.value == "No fault was found." for one in app.success)
    assert not any("Not read, and it looks like data" in one.value for one in app.warning)


def test_nil_and_the_months_of_a_column_are_said_on_the_page(own: WorkspaceLedger) -> None:
    app = opened(own, VALUES)
    assert any(one.value == "No fault was found in what was read." for one in app.success)
    months = next(one for one in app.text_input if "holds values: of which months" in one.label)
    months.set_value("till today")
    chosen(app, "\u201cnil\u201d means", "0")
    read_so = next(one for one in app.button if one.label == "Read it so")
    read_so.click().run()
    assert any("names no whole months" in one.value for one in app.error)
    next(one for one in app.text_input if "of which months" in one.label).set_value("April-December 2025")
    chosen(app, "\u201cnil\u201d means", "0")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("4 rows of exports" in one.value for one in app.markdown)


def test_the_unit_of_a_column_and_the_figure_of_a_text_are_said_on_the_page(own: WorkspaceLedger) -> None:
    app = opened(own, UNITS)
    assert any("2 faults" in one.value for one in app.error)
    chosen(app, "Unit of the values in CSV!B", "Rs lakh")
    next(one for one in app.selectbox if "0.01" in one.label).set_value("0")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any(one.value == "No fault was found." for one in app.success)
    assert any("2 rows of exports" in one.value for one in app.markdown)


def test_the_months_of_a_column_and_of_a_text_in_the_rows_are_said_on_the_page(own: WorkspaceLedger) -> None:
    app = opened(own, LABELS)
    assert any("2 faults" in one.value for one in app.error)
    next(one for one in app.text_input if "FY26" in one.label).set_value("2025-26")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any(one.value == "No fault was found." for one in app.success)
    columns = opened(own, b"Bihar: exports in Rs. crore as on 31.10.2026,\nDistrict,2024-25,FY26\nAraria,1,2\n")
    next(one for one in columns.text_input if "(CSV!C) holds values" in one.label).set_value("2025-26")
    next(one for one in columns.button if one.label == "Read it so").click().run()
    assert any(one.value == "No fault was found." for one in columns.success)


def test_any_row_and_any_word_may_be_said_though_nothing_asks_for_it(own: WorkspaceLedger) -> None:
    app = opened(own, APPROVED)
    next(one for one in app.text_input if one.label.startswith("Other rows")).set_value("CSV!3; nothing")
    next(one for one in app.text_input if one.label.startswith("Another word")).set_value("Approved")
    chosen(app, "means", "drafted")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any("1 row of action plans" in one.value for one in app.markdown)
    assert any("No fault was found" in one.value for one in app.success)


REMARKED = b"""Bihar: action plans as on 15.10.2026,,
District,Status of the plan,Remarks
Araria,notified,Papers back with the Collectorate
Arwal,drafted,
"""


def test_remarks_are_read_once_beside_their_rows(own: WorkspaceLedger) -> None:
    app = opened(own, REMARKED)
    shown = next(one for one in shown_lists(app) if "What its row says" in one.columns)
    assert [list(one) for one in shown.to_numpy()] == [
        ["Papers back with the Collectorate", "Araria: notified", "CSV!C3"]
    ]
    assert any(one.value.startswith("Not yet: read 1 entry in step 3") for one in app.info)
    next(one for one in app.button if one.label == "I have read it: the row holds").click().run()
    assert app.exception == []
    assert any(one.value == "1 entry read: the rows hold." for one in app.success)
    assert [one.label for one in app.button if one.label.startswith("Publish")] == ["Publish 2 rows as on 15.10.2026"]


PERIODS = b"""Bihar: action plans by quarter as on 15.10.2026,,
District,Q1 2026-27,Q2 2026-27
Araria,Drafted,Notified
Arwal,Not started,Drafted
"""


def test_the_period_that_counts_is_said_of_its_column_on_the_page(own: WorkspaceLedger) -> None:
    app = opened(own, PERIODS)
    assert any("1 fault" in one.value for one in app.error)
    latest = next(one for one in app.selectbox if one.label.startswith("Q2 2026-27"))
    assert (latest.value, list(latest.options)[:2]) == ("", ["Not said yet", "Set aside"])
    latest.set_value("stage")
    next(one for one in app.button if one.label == "Read it so").click().run()
    assert any(one.value == "No fault was found." for one in app.success)
    assert any("2 rows of action plans" in one.value for one in app.markdown)
