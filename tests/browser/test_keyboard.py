"""Every page without a mouse: what can be done is reached by Tab in reading order, seen, and done by keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

from pages.frame.registry import SECTIONS
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS, YOUNGER_THAN_ODOP

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

OF_A_LIST = {"", "coverage?measure=identified", "sectors"}
HAS_FOCUS = "one => one.getRootNode().activeElement === one"


def sentence(page: Page) -> Locator:
    return page.get_by_text(re.compile(r"as on \d\d\.\d\d\.\d{4}\. Base: "))


def chip(page: Page, key: str) -> Locator:
    """The button in the line of the view that says a choice and opens it."""
    return page.locator(f"[data-chip={key}]")


def tab_to(page: Page, *required: Locator, most: int = 40) -> Locator:
    """Presses Tab until one of the wanted has the focus; gives the one that has it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        for one in required:
            if one.count() and one.first.evaluate(HAS_FOCUS):
                return one.first
    raise AssertionError(f"{most} presses of Tab do not reach {required}")


def test_tab_goes_through_coverage_from_the_menu_to_the_table(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    menu = page.get_by_role("navigation", name="App pages")
    area = page.get_by_role("region", name="Map")
    for stop in (
        page.get_by_role("link", name="Skip to main content"),
        *(menu.get_by_role("button", name=section) for section in SECTIONS),
        *(chip(page, key) for key in ("scheme", "day", "states", "sectors", "more", "workspace")),
        page.get_by_role("combobox", name="Search"),
        area.get_by_role("combobox", name="Colour the map by"),
        area.get_by_role("radio", name="District", exact=True),
        area.get_by_role("application"),
        area.get_by_role("button", name="Zoom in"),
        area.get_by_role("button", name="Product identified"),
        area.get_by_role("columnheader", name="State/UT").get_by_role("button"),
        area.get_by_role("rowheader").get_by_role("button").first,
    ):
        expect(tab_to(page, stop, most=6)).to_be_focused()
    # Every place of the list that is open lies between.
    expect(tab_to(page, page.get_by_role("button", name="Download map (PNG)"), most=30)).to_be_focused()
    expect(tab_to(page, page.get_by_role("radio", name="By State", exact=True), most=6)).to_be_focused()
    page.keyboard.press("Enter")
    table = page.get_by_role("button", name=re.compile(r"Download [\d,]+ rows \(CSV\)"))
    expect(table).to_be_visible()
    expect(tab_to(page, table, most=30)).to_be_focused()


def test_the_stop_has_a_ring_that_can_be_seen(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    keys = page.get_by_role("region", name="Map").get_by_role("application")
    tab_to(page, keys)
    drawn = keys.evaluate(
        "one => { const s = getComputedStyle(one); return [s.outlineStyle, parseFloat(s.outlineWidth), s.boxShadow]; }"
    )
    assert (drawn[0] != "none" and drawn[1] >= 2) or drawn[2] != "none"


@pytest.mark.parametrize("address", [*sorted(OF_A_LIST), "plans"])
def test_filters_are_opened_and_a_state_is_chosen_by_keys_alone(visit: Visit, address: str) -> None:
    page = visit(address)
    tab_to(page, chip(page, "states"))
    page.keyboard.press("Enter")
    states = page.get_by_role("toolbar", name="States/UTs").get_by_role("button")
    expect(states.first).to_be_visible()
    # What opens must come next in the order of Tab, and not behind everything else on the page.
    tab_to(page, states.first, most=4)
    for _ in range(states.all_inner_texts().index("Kerala")):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("states=Kerala"))
    if address in OF_A_LIST:
        expect(sentence(page)).to_contain_text(re.compile("ODOP, Kerala, (Aspirational Districts only, )?as on "))


def test_the_menu_the_scheme_and_the_date_answer_to_keys(visit: Visit) -> None:
    page = visit("")
    tab_to(page, page.get_by_role("navigation").get_by_role("button", name="Monitor"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name=re.compile("^Brief:"))).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name=re.compile("^Coverage:"))).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/coverage"))
    expect(sentence(page)).to_contain_text(f"Base: {DISTRICTS} districts")
    tab_to(page, chip(page, "scheme"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio", name="ODOP", exact=True)).to_be_visible()
    tab_to(page, page.get_by_role("radio", name="ODOP", exact=True), most=4)
    page.keyboard.press("ArrowRight")
    if not page.get_by_role("radio", name="PMFME-ODOP").is_checked():
        page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("scheme=PMFME-ODOP"))
    page.keyboard.press("Escape")
    expect(chip(page, "scheme")).to_be_focused()
    expect(page.get_by_role("radio", name="ODOP", exact=True)).to_be_hidden()
    tab_to(page, chip(page, "day"), most=2)
    page.keyboard.press("Enter")
    day = page.get_by_role("textbox", name="As on")
    tab_to(page, day, most=2)
    page.keyboard.press("Control+a")
    page.keyboard.type("31.2.2025")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile(r"^A day from 01\.01\.2018 to \d\d\.\d\d\.\d{4}, written like"))).to_be_visible()
    page.keyboard.press("Control+a")
    page.keyboard.type("31.12.2025")
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("as on 31.12.2025")


def test_a_place_is_found_and_left_again_by_keys_alone(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    tab_to(page, page.get_by_role("combobox", name="Search"))
    page.keyboard.type("Kerala")
    expect(page.get_by_role("option").first).to_have_text(re.compile("^Kerala, State/UT"))
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("14 districts of Kerala")
    tab_to(page, page.get_by_role("button", name="India", exact=True))
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("all 36 States/UTs")


def test_the_measure_and_the_table_are_changed_by_keys_alone(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    area = page.get_by_role("region", name="Map")
    tab_to(page, area.get_by_role("combobox", name="Colour the map by"))
    page.keyboard.press("ArrowDown")
    expect(area.get_by_role("heading", level=1)).to_have_text(
        f"Number of products: {ODOP_DISTRICTS} of {DISTRICTS - YOUNGER_THAN_ODOP} districts, 6 more not applicable"
    )
    tab_to(page, page.get_by_role("radio", name="By State", exact=True))
    page.keyboard.press("ArrowRight")
    if not page.get_by_role("radio", name="By district", exact=True).is_checked():
        page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=f"Download {DISTRICTS} rows (CSV)")).to_be_visible()


def test_the_list_of_a_long_page_s_parts_leads_to_each(visit: Visit) -> None:
    page = visit("plans")
    opener = page.get_by_role("navigation", name="On this page").get_by_role("button", name="On this page")
    opener.press("Enter")
    parts = page.get_by_role("navigation", name="On this page").get_by_role("listitem")
    expect(parts).to_have_text(["Stages", "Published totals", "Gap list", "By State"])
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    opener.press("Enter")
    parts.get_by_role("button", name="Gap list").press("Enter")
    heading = page.get_by_role("heading", name="Gap list", exact=True)
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    expect(parts).to_have_count(0)
