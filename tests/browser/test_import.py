"""A State's return in a real browser: uploaded, its faults sent back, names settled, published, counted, undone."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
from playwright.sync_api import Page, expect

from tests.record_totals import PLANS

HEADINGS = ["क्र.सं.", "जिला", "Status of DEAP", "Drafted on", "Notified on", "टिप्पणी"]
GOOD = [
    [1, "Araria", "drafted", "05.06.2022", None, ""],
    [2, "Arwal", "notified", "05/06/2022", date(2023, 4, 1), ""],
    [3, "Champaran", "drafted", "5th June 2022", None, ""],
]


def untidy(folder: Path, name: str, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Government of Bihar: district export action plans, position as on 15.10.2026"
    sheet.merge_cells("A1:F1")
    sheet.append(HEADINGS)
    for row in rows:
        sheet.append(row)
    sheet.append(["", "कुल", len(rows)])
    path = folder / name
    book.save(path)
    return path


def upload(page: Page, path: Path, settle: Callable[[Page], Page]) -> None:
    page.locator("input[type=file]").set_input_files(path)
    expect(page.get_by_role("heading", name="3. What the file says, and every fault in it")).to_be_visible()
    expect(page.get_by_text(f"{path.name}: ", exact=False).first).to_be_visible()
    settle(page)


def plans_held(page: Page, address: str, settle: Callable[[Page], Page]) -> str:
    page.goto(f"{address}/plans")
    settle(page)
    return page.get_by_test_id("stMetricValue").first.inner_text()


def test_from_the_file_to_the_figures_and_back(
    served_alone: str, page: Page, tmp_path: Path, settle: Callable[[Page], Page]
) -> None:
    assert plans_held(page, served_alone, settle) == str(PLANS)
    page.goto(f"{served_alone}/import")
    settle(page)
    bad = untidy(
        tmp_path,
        "bad.xlsx",
        *GOOD,
        [4, "Ranchi", "drafted", "05.06.2022", None, ""],
        [5, "Gaya", "bogus", None, None, ""],
    )
    upload(page, bad, settle)
    expect(page.get_by_text("2 faults. Nothing can be published")).to_be_visible()
    with page.expect_download() as got:
        page.get_by_role("button", name="Download the file with its faults marked").click()
    marked = openpyxl.load_workbook(io.BytesIO(Path(got.value.path()).read_bytes()))
    assert [row[1].value for row in marked["Faults to correct"].iter_rows(min_row=2)] == ["B6", "C7"]

    upload(page, untidy(tmp_path, "good.xlsx", *GOOD), settle)
    expect(page.get_by_text("No fault was found.")).to_be_visible()
    link = page.url
    box = page.get_by_label("What Champaran means")
    # The tables above take their height when they come into view, and a list that is open then closes.
    box.scroll_into_view_if_needed()
    settle(page)
    box.focus()
    box.press("ArrowDown")
    page.get_by_role("option", name="Purbi Champaran").first.click()
    page.get_by_label("How do you know").fill("Letter of the State")
    page.get_by_role("button", name="Settle the names chosen").click()
    expect(page.get_by_text("1 name settled")).to_be_visible()
    # The link of a staged file reopens it for anybody.
    page.goto(link)
    settle(page)
    expect(page.get_by_text("Every name is a district of its State")).to_be_visible()
    page.get_by_role("button", name="Confirm this reading").click()
    expect(page.get_by_text(re.compile(r"^Read as confirmed in entry \d+"))).to_be_visible()
    page.get_by_label("Title of the letter or order").fill("Letter of the Director")
    page.get_by_label("Its number").fill("IND/1")
    page.get_by_label("Who sent it").fill("Director of Industries")
    page.get_by_role("spinbutton", name="day, Its date").click()
    page.keyboard.type("16102026")
    page.get_by_role("button", name="Publish 3 rows as on 15.10.2026").click()
    expect(page.get_by_text(re.compile(r"^Published as entry \d+: "))).to_be_visible()
    assert plans_held(page, served_alone, settle) == str(PLANS + len(GOOD))  # of none of them was a plan known

    page.goto(f"{served_alone}/import")
    settle(page)
    page.get_by_text("Undo a publication").click()
    page.get_by_label("Reason: it is kept in the log").fill("Sent by mistake")
    page.get_by_role("button", name="Undo this entry").click()
    expect(page.get_by_text("is undone by entry")).to_be_visible()
    assert plans_held(page, served_alone, settle) == str(PLANS)


def test_an_export_is_in_the_log_with_its_rows_and_view(
    served_alone: str, page: Page, settle: Callable[[Page], Page]
) -> None:
    page.goto(f"{served_alone}/plans?states=Goa")
    settle(page)
    with page.expect_download() as got:
        page.get_by_role("button", name="(CSV)").last.click()
    name = got.value.suggested_filename
    page.goto(f"{served_alone}/sources")
    settle(page)
    with page.expect_download() as log:
        page.get_by_role("button", name="Download 1 row (CSV)").last.click()
    text = Path(log.value.path()).read_text(encoding="utf-8-sig")
    assert name in text
    assert "Goa, as on" in text
