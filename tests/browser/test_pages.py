"""Every page in a real browser: it opens whole, asks nobody else, and can be read by everyone at any width."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from analytics.words import indian
from pages.frame.registry import SECTIONS
from tests.record_totals import GI_PRODUCTS, ODOP_PRODUCTS

if TYPE_CHECKING:
    from tests.browser.conftest import Visit, Watch

ADDRESSES = [
    *("" if one.is_home else one.path for pages in SECTIONS.values() for one in pages),
    # The same pages with other things drawn on them.
    "coverage?level=State",
    "search?q=silk",
    "compare?compare=Two+measures",
    "compare?compare=Two+States",
    "views?keep_page=coverage&keep_query=measure%3Dplan%26states%3DAssam",
    "why?what=figure.products_listed&states=Assam",
    "coverage?place=S18&measure=plan",
    "coverage?table_india=Rows+and+documents",
    "sectors?picture=Table",
    "sectors?picture=Treemap",
    "sectors?picture=Hubs+in+3-D",
    "committees?committee=DEPC&committee_state=Assam",
    # The same with every row there is to show.
    "plans?workspace=Sample&as_on=2025-07-21",
    "committees?workspace=Sample&as_on=2025-07-21",
    "changes?workspace=Sample&as_on=2025-07-21&changed_from=2022-06-09",
]
THEMES = ("light", "dark")
GROUND = {"light": "rgb(252, 251, 248)", "dark": "rgb(23, 26, 26)"}


@dataclass(frozen=True)
class Opened:
    """One page, opened once for all that is asked of it here."""

    address: str
    host: str
    page: Page
    watch: Watch

    def turn(self, theme: str) -> Page:
        """The page in a theme, seen in the colour of its ground."""
        self.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        expect(self.page.get_by_test_id("stApp")).to_have_css("background-color", GROUND[theme])
        self.settle()
        return self.page

    def settle(self) -> None:
        expect(self.page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
        expect(self.page.get_by_test_id("stSkeleton")).to_have_count(0)


@pytest.fixture(scope="module", params=ADDRESSES, ids=lambda address: address or "home")
def opened(
    request: pytest.FixtureRequest,
    context: BrowserContext,
    served_sample: str,
    watched: Callable[[Page], Watch],
    settle: Callable[[Page], Page],
) -> Iterator[Opened]:
    page = context.new_page()
    watch = watched(page)
    page.goto(f"{served_sample}/{request.param}")
    settle(page)
    yield Opened(request.param, served_sample.removeprefix("http://"), page, watch)
    page.close()


def test_the_page_has_one_first_heading_and_no_fault_on_it(opened: Opened) -> None:
    headings = opened.page.get_by_role("heading", level=1)
    expect(headings).to_have_count(1)
    assert len(headings.inner_text()) > 4
    expect(opened.page.get_by_test_id("stException")).to_have_count(0)
    expect(opened.page.get_by_test_id("stAlertContentError")).to_have_count(0)


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_no_fault_of_wcag_a_or_aa(opened: Opened, axe: Callable[..., list[str]], theme: str) -> None:
    found = axe(opened.turn(theme), of_colours_only=theme != THEMES[0])
    assert found == [], "\n".join(found)


def test_a_telephone_scrolls_it_in_one_direction_only(opened: Opened) -> None:
    page = opened.page
    screen = page.viewport_size
    assert screen
    page.set_viewport_size({"width": 390, "height": 844})
    try:
        opened.settle()
        # The charts are drawn anew for the width, a moment after it has changed.
        page.wait_for_timeout(400)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        out = page.get_by_test_id("stMain").evaluate(OUT_OF_SIGHT)
        assert out == [], "these stick out of the page"
    finally:
        page.set_viewport_size(screen)


# Streamlit's main part scrolls by itself, so a part too wide shows there and not in the document. What lies in a box
# that scrolls sideways by itself is in order.
OUT_OF_SIGHT = """main => {
    const scrolls = (one) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX);
    const out = [];
    for (const one of main.querySelectorAll('*')) {
        const box = one.getBoundingClientRect();
        if (!box.width || !box.height || (box.right <= 391 && box.left >= -1)) continue;
        if (getComputedStyle(one).position === 'absolute' && box.width <= 1) continue;
        let up = one.parentElement;
        while (up !== main && !scrolls(up)) up = up.parentElement;
        if (up === main) out.push(`${one.tagName} ${one.dataset.testid ?? ''} ${one.innerText ?? ''}`.slice(0, 120));
    }
    return main.scrollWidth > main.clientWidth ? [`main is ${main.scrollWidth} wide`, ...out] : [];
}"""


def test_paper_repeats_the_headings_of_its_tables(opened: Opened) -> None:
    opened.page.emulate_media(media="print")
    boxes = "all => all.filter(one => getComputedStyle(one).display !== 'contents').length"
    try:
        assert opened.page.locator("thead button").evaluate_all(boxes) == 0, (
            "a heading with a button's box is not repeated"
        )
    finally:
        opened.page.emulate_media(media="screen")


# The last two look back on everything that was done with the page above.
def test_only_the_product_itself_was_asked(opened: Opened) -> None:
    assert opened.watch.hosts == {opened.host}


def test_the_console_holds_no_error(opened: Opened) -> None:
    assert opened.watch.errors == []
    assert opened.watch.refused == []


def test_the_watch_would_see_another_host(context: BrowserContext, watched: Callable[[Page], Watch]) -> None:
    page = context.new_page()  # an empty one, which no policy keeps from asking
    watch = watched(page)
    page.route("http://elsewhere.invalid/**", lambda route: route.fulfill(status=200, body=""))
    page.evaluate("fetch('http://elsewhere.invalid/count').catch(() => null)")
    page.close()
    assert watch.outside == {"elsewhere.invalid"}


def test_a_page_of_the_product_cannot_ask_another_host_and_the_watch_hears_that_it_tried(
    context: BrowserContext, watched: Callable[[Page], Watch], served: str
) -> None:
    page = context.new_page()
    watch = watched(page)
    page.goto(f"{served}/_stcore/health")
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate("fetch('http://elsewhere.invalid/count').catch(() => null)")
    page.close()
    assert watch.outside == set()
    assert [error for error in watch.errors if "elsewhere.invalid" in error and "Content Security Policy" in error]


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_with_the_filters_and_a_rule_open(
    visit: Visit, axe: Callable[[Page], list[str]], theme: str
) -> None:
    page = visit("?states=Assam")
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    page.get_by_role("button", name="Assam", exact=True).click()
    expect(page.get_by_role("toolbar", name="States/UTs")).to_be_visible()
    found = axe(page)
    assert found == [], "\n".join(found)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Why").first.click()
    expect(page.get_by_text("Rule.").first).to_be_visible()
    # What is about to be drawn anew is faint for a moment, and would be measured so.
    expect(page.locator("[data-stale=true]")).to_have_count(0)
    found = axe(page)
    assert found == [], "\n".join(found)


def test_the_sectors_page_counts_what_the_list_names(visit: Visit) -> None:
    page = visit("sectors")
    for sector, rows in {
        "Agriculture": "418",
        "Handicraft": "252",
        "Manufacturing": "173",
        "Food Processing": "122",
        "Textile": "104",
        "Handloom": "101",
        "Marine": "32",
        "Others": "29",
        "Dairy": "10",
    }.items():
        row = page.get_by_role("table").first.get_by_role("row").filter(has=page.get_by_text(sector, exact=True))
        expect(row.first).to_contain_text(rows)
    total = page.get_by_role("row").filter(has_text="Total in view").first
    expect(total).to_contain_text(indian(ODOP_PRODUCTS))
    expect(total).to_contain_text(str(GI_PRODUCTS))


def test_what_is_chosen_is_seen_where_the_reader_s_own_colours_rule(visit: Visit) -> None:
    page = visit("committees")
    page.emulate_media(forced_colors="active")
    drawn = "one => getComputedStyle(one).outlineStyle"
    choices = page.get_by_test_id("stMain").get_by_role("radio")
    assert choices.and_(page.locator("[aria-checked=true]")).first.evaluate(drawn) == "solid"
    assert choices.and_(page.locator("[aria-checked=false]")).first.evaluate(drawn) == "none"


def test_no_figure_is_cut_at_twice_the_size(visit: Visit) -> None:
    page = visit("")
    page.set_viewport_size({"width": 683, "height": 384})  # a laptop's screen at 200%
    expect(page.get_by_test_id("stMetricValue")).to_have_count(8)
    cut = "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.innerText)"
    assert page.get_by_test_id("stMetricValue").evaluate_all(cut) == []
