"""The sample in a real browser: the map, the files and the switch say what it is, and its totals are the published ones."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.record_totals import PLANS

SVG = "{http://www.w3.org/2000/svg}"
Settle = Callable[[Page], Page]


def texts_of(drawing: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in drawing.iter(f"{SVG}text")]


@pytest.mark.parametrize(("day", "drafted", "notified", "base"), [("2025-07-21", 590, 249, 778)])
def test_page_map_and_file_agree_and_say_illustrative(
    page: Page, served_sample: str, settle: Settle, day: str, drafted: int, notified: int, base: int
) -> None:
    page.goto(f"{served_sample}/plans?workspace=Sample&as_on={day}")
    settle(page)
    expect(page.get_by_text("No figure here may be quoted")).to_be_visible()
    assert page.get_by_test_id("stMetricValue").all_inner_texts()[:2] == [str(drafted), str(notified)]
    with page.expect_download() as got:
        page.get_by_role("button", name="Download map (SVG)").click()
    texts = texts_of(ET.fromstring(Path(got.value.path()).read_text(encoding="utf-8")))
    assert got.value.suggested_filename.startswith("illustrative-map-")
    assert any("ILLUSTRATIVE" in text.upper() for text in texts)
    assert any(f"{drafted} of {base} districts" in text for text in texts)
    with page.expect_download() as got:
        page.get_by_role("button", name="(XLSX)").last.click()
    assert got.value.suggested_filename.startswith("illustrative-")
    book = openpyxl.load_workbook(io.BytesIO(Path(got.value.path()).read_bytes()))
    assert book.sheetnames[0] == "Illustrative"
    rows = list(book["Illustrative"].iter_rows(values_only=True))
    total = dict(zip(rows[0], rows[-1], strict=True))
    assert (total["Drafted or further"], total["Notified or further"]) == (drafted, notified)
    notes = {row[0].value: str(row[1].value) for row in book["Notes"].iter_rows()}
    assert "ILLUSTRATIVE" in notes["Workspace"]
    assert notes["View"].startswith("Illustrative sample, not a record: ")


def test_the_switch_is_in_the_link_and_the_ribbon_leads_back(page: Page, served_sample: str, settle: Settle) -> None:
    page.goto(f"{served_sample}/plans")
    settle(page)
    assert page.get_by_test_id("stMetricValue").first.inner_text() == str(PLANS)
    page.locator("[data-chip=workspace]").click()
    page.get_by_role("radio", name="Sample").click()
    expect(page.get_by_text("No figure here may be quoted")).to_be_visible()
    assert "workspace=Sample" in page.url
    page.get_by_role("navigation", name="App pages").get_by_role("button", name="Monitor").click()
    page.get_by_role("menuitem", name=re.compile("^Committees:")).click()
    expect(page.get_by_role("heading", name="Export promotion committees")).to_be_visible()
    assert "workspace=Sample" in page.url
    page.get_by_role("button", name="Back to Record").click()
    expect(page.get_by_text("No figure here may be quoted")).to_have_count(0)
    assert "workspace" not in page.url
