"""A view is a link: it reopens in another browser, survives a change of page, and is nobody else's business."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from pages.frame.registry import SECTIONS
from tests.record_totals import DISTRICTS, PLANS

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

NONSENSE = "states=Atlantis&scheme=X&as_on=banana&place=D99999&measure=zzz&level=Mars&table_india=foo"
EVERYWHERE_OF_PLANS = re.compile(
    r"^Districts as Export Hubs \(DEH\), all 36 States/UTs, as on \d\d\.\d\d\.20\d\d\. Base: "
)
EVERYWHERE = re.compile(r"^ODOP, all 36 States/UTs, as on \d\d\.\d\d\.20\d\d\. Base: ")


def sentence(page: Page) -> Locator:
    """The line under the title that says what is shown."""
    return page.get_by_text(re.compile(r"as on \d\d\.\d\d\.\d{4}(, as the ledger stood at entry \d+)?\. Base: "))


def in_address(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def in_menu(page: Page, title: str) -> Locator:
    """A page's entry in the menu, once its section is open."""
    section = next(name for name, pages in SECTIONS.items() if any(one.title == title for one in pages))
    page.get_by_role("navigation", name="App pages").get_by_role("button", name=section).click()
    return page.get_by_role("menuitem", name=re.compile(f"^{title}:"))


def turn_to(page: Page, title: str) -> None:
    in_menu(page, title).click()


def chip(page: Page, key: str) -> Locator:
    """The button in the line of the view that says a choice and opens it."""
    return page.locator(f"[data-chip={key}]")


def choose_scheme(page: Page, name: str) -> None:
    chip(page, "scheme").click()
    page.get_by_role("radio", name=name, exact=True).click()
    page.keyboard.press("Escape")


def choose_state(page: Page, name: str) -> None:
    chip(page, "states").click()
    page.get_by_role("toolbar", name="States/UTs").get_by_role("button", name=name, exact=True).click()
    expect(sentence(page)).to_contain_text(name)
    page.keyboard.press("Escape")


def test_the_brief_opens_with_the_view_that_the_link_names(visit: Visit) -> None:
    page = visit("?states=Assam&scheme=ODOP&as_on=2025-12-31")
    expect(sentence(page)).to_have_text(re.compile(r"^ODOP, Assam, as on 31\.12\.2025\. Base: "))
    card = page.get_by_test_id("stMetric").first
    expect(card).to_contain_text("35")


def test_a_state_of_the_ledger_stays_in_the_link_until_the_reader_leaves_it(visit: Visit) -> None:
    page = visit("coverage?at_entry=0&as_on=2026-08-01")
    expect(sentence(page)).to_have_text(re.compile(r"as on 01\.08\.2026, as the ledger stood at entry 0\. Base: "))
    turn_to(page, "Action plans")
    expect(page).to_have_url(re.compile(r"/plans\?"))
    expect(page.get_by_test_id("stAlertContentInfo").get_by_text("As the ledger stood at entry 0")).to_be_visible()
    expect(page).to_have_url(re.compile(r"at_entry=0"))
    page.get_by_role("button", name="Back to the present records").click()
    expect(page.get_by_text("As the ledger stood at entry 0")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("at_entry"))


def test_a_link_with_every_filter_says_all_of_them(visit: Visit) -> None:
    page = visit(
        "coverage?scheme=ODOP&states=Assam&states=Kerala&sectors=Textile&tiers=Primary&aspirational=true&gi=true"
        "&as_on=2026-08-01&measure=identified"
    )
    expect(sentence(page)).to_have_text(re.compile(r"^ODOP, Assam and Kerala, .*, as on 01\.08\.2026\. Base: "))
    for words in ("sector Textile", "tier Primary", "Aspirational Districts only", "GI-marked products only"):
        expect(sentence(page)).to_contain_text(words)


def test_the_line_of_the_view_says_what_the_link_set(visit: Visit) -> None:
    page = visit("?states=Assam&gi=true&aspirational=true&scheme=PMFME-ODOP")
    expect(chip(page, "scheme")).to_contain_text("Scheme PMFME-ODOP")
    expect(chip(page, "states")).to_contain_text("Assam")
    expect(chip(page, "sectors")).to_contain_text("All sectors")
    expect(chip(page, "more")).to_contain_text("+ Filter (2)")


def test_a_link_made_by_hand_survives_the_menu_and_stays_in_the_address(visit: Visit) -> None:
    page = visit("?states=Assam&as_on=2025-12-31")
    turn_to(page, "Sectors")
    expect(sentence(page)).to_have_text(re.compile(r"^ODOP, Assam, as on 31\.12\.2025\. Base: 41 rows"))
    expect(page).to_have_url(re.compile(r"/sectors\?"))
    expect(page).to_have_url(re.compile("as_on=2025-12-31"))
    expect(page).to_have_url(re.compile("states=Assam"))


def test_filters_chosen_by_hand_survive_the_menu_and_stay_in_the_address(visit: Visit) -> None:
    page = visit("")
    choose_state(page, "Assam")
    expect(page).to_have_url(re.compile("states=Assam"))
    for title, path in (("Sectors", "sectors"), ("Coverage", "coverage"), ("Brief", "")):
        turn_to(page, title)
        expect(page).to_have_url(re.compile(rf"/{path}(\?|$)"))
        expect(sentence(page)).to_contain_text("Assam, as on ")
        expect(page).to_have_url(re.compile("states=Assam"))


@pytest.mark.parametrize(
    ("path", "title", "start"),
    [
        ("", "Coverage", "Districts as Export Hubs (DEH), Kerala, as on "),
        ("coverage?measure=plan", "Sectors", "PMFME-ODOP, Kerala, as on "),
    ],
    ids=["to Coverage", "to Sectors"],
)
def test_the_copied_address_shows_the_same_view_in_another_browser(
    visit: Visit, browser: Browser, settle: Callable[[Page], Page], path: str, title: str, start: str
) -> None:
    page = visit(path)
    choose_state(page, "Kerala")
    choose_scheme(page, "PMFME-ODOP")
    expect(page).to_have_url(re.compile("scheme=PMFME-ODOP"))
    turn_to(page, title)
    expect(in_menu(page, title)).to_have_attribute("aria-current", "page")
    page.keyboard.press("Escape")
    settle(page)
    statement = sentence(page).inner_text()
    assert statement.startswith(start)
    context = browser.new_context()
    other = context.new_page()
    other.goto(page.url)
    settle(other)
    expect(sentence(other)).to_have_text(statement)
    expect(chip(other, "scheme")).to_contain_text("Scheme PMFME-ODOP")
    context.close()


def test_the_copied_address_of_a_place_shows_the_same_place_and_measure(
    visit: Visit, browser: Browser, settle: Callable[[Page], Page]
) -> None:
    page = visit("coverage?place=S18")
    page.get_by_role("combobox", name="Colour the map by").select_option(label="Action plan public")
    title = page.get_by_role("region", name="Map").get_by_role("heading", level=1)
    expect(title).to_have_text("Action plan public: not known of any of 35 districts")
    expect(page).to_have_url(re.compile("measure="))
    assert in_address(page) == {"place": ["S18"], "measure": ["plan_public"]}
    context = browser.new_context()
    other = context.new_page()
    other.goto(page.url)
    settle(other)
    expect(other.get_by_role("region", name="Map").get_by_role("heading", level=1)).to_have_text(title.inner_text())
    expect(sentence(other)).to_have_text(sentence(page).inner_text())
    context.close()


# Every page is opened with such links in tests/pages/frame/test_round_trip.py; here, what only a browser does with one.
@pytest.mark.parametrize("path", ["coverage", "sectors"])
def test_nonsense_in_the_link_shows_the_view_without_it(visit: Visit, path: str) -> None:
    page = visit(f"{path}?{NONSENSE}")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    expect(chip(page, "scheme")).to_contain_text("Scheme ODOP")
    expect(sentence(page)).to_have_text(EVERYWHERE_OF_PLANS if path == "coverage" else EVERYWHERE)
    if path == "coverage":
        title = page.get_by_role("region", name="Map").get_by_role("heading", level=1)
        expect(title).to_have_text(f"Export action plan (DEAP): {PLANS} of {DISTRICTS} districts")
        assert in_address(page) == {}


def test_the_search_turns_to_a_place_from_a_page_whose_link_is_full(visit: Visit) -> None:
    page = visit("committees?committee=DEPC&states=Assam")
    page.get_by_role("combobox", name="Search").fill("Allahabad")
    page.get_by_role("option", name=re.compile("^Prayagraj, Uttar Pradesh")).click()
    expect(page.get_by_role("region", name="Map and list of places")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(sentence(page)).to_contain_text("Uttar Pradesh")
    assert in_address(page)["place"][0].startswith("D")


def test_what_is_typed_and_entered_shows_its_results_in_the_same_view(visit: Visit) -> None:
    page = visit("committees?committee=DEPC&states=Assam")
    page.get_by_role("combobox", name="Search").fill("2116")
    page.keyboard.press("Enter")
    expect(page.get_by_text("“2116”: 6 results")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/search\?.*q=2116"))
    assert in_address(page)["states"] == ["Assam"]
    page.get_by_role("combobox", name="Search").fill("alahbad")
    page.keyboard.press("Enter")
    expect(page.get_by_text("similar", exact=True).first).to_be_visible()
    page.get_by_role("link", name="Allahabad", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Prayagraj")


def test_two_readers_at_once_do_not_see_each_other(
    browser: Browser, served: str, settle: Callable[[Page], Page]
) -> None:
    contexts = [browser.new_context() for _ in range(2)]
    one, other = (context.new_page() for context in contexts)
    one.goto(f"{served}/coverage?states=Assam&measure=identified")
    other.goto(f"{served}/coverage?states=Kerala&measure=depc")
    settle(one)
    settle(other)
    expect(sentence(one)).to_contain_text("ODOP, Assam, as on ")
    expect(sentence(other)).to_contain_text("Kerala, as on ")
    choose_scheme(one, "PMFME-ODOP")
    expect(sentence(one)).to_contain_text("PMFME-ODOP, Assam, as on ")
    other.get_by_role("radio", name="By district").click()
    expect(other.get_by_role("button", name="Download 14 rows (CSV)")).to_be_visible()
    expect(sentence(other)).to_contain_text("Kerala, as on ")
    expect(other.get_by_role("region", name="Map").get_by_role("heading", level=1)).to_contain_text("(DEPC)")
    expect(one.get_by_role("region", name="Map").get_by_role("heading", level=1)).to_contain_text("of 35 districts")
    for page in (one, other):
        page.reload()
        settle(page)
    expect(sentence(one)).to_contain_text("PMFME-ODOP, Assam, as on ")
    expect(sentence(other)).to_contain_text("Kerala, as on ")
    for context in contexts:
        context.close()
