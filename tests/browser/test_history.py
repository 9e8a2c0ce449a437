"""Every view that was shown is one step of the browser's history: Back and Forward give each of them again."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from playwright.sync_api import Locator, Page, expect

from pages.frame.registry import SECTIONS

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

VIEWS: Final = 16
SEED: Final = 1947
PAGES: Final = (
    "Coverage",
    "Sectors",
    "Committees",
    "Compare",
    "Claims",
    "Changes",
    "Measures taken",
    "Action plans",
    "State",
)
WORDS: Final = ("silk", "makhana", "2116")
SELECTS: Final = "[data-testid=stSelectbox]:not([class*=st-key-open] *) input[role=combobox]"
# What a reader sees of the choices in a view: the title, the sentence, what is checked, pressed and written. The boxes
# that open the rows of a cell lead on from a view and are no part of it.
SEEN: Final = """() => {
    const main = document.querySelector('[data-testid=stMain]');
    const texts = (css) => [...main.querySelectorAll(css)].filter((one) => !one.closest('[class*=st-key-open-]'))
        .map((one) => (one.value || one.innerText || '').trim());
    const sentence = texts('p').find((one) => /as on \\d\\d\\.\\d\\d\\.\\d{4}/.test(one));
    const checked = [...main.querySelectorAll('[role=radio][aria-checked=true], input[type=radio]:checked')]
        .map((one) => (one.innerText || one.closest('label')?.innerText || one.value || '').trim());
    const within = [...main.querySelectorAll('[data-testid^=stBidiComponent]')].flatMap((one) => [...one.querySelectorAll('*')])
        .flatMap((one) => one.shadowRoot ? [...one.shadowRoot.querySelectorAll('h1, .base, .crumbs')] : []).map((one) => one.innerText);
    const stale = main.querySelector('[data-stale=true]') ? 'stale' : '';
    return JSON.stringify([document.title, texts('h1'), texts('h2'), sentence, checked, within, texts('[aria-pressed=true]'),
        texts('input[type=text], input[type=search], input[role=combobox]'), stale]);
}"""


@dataclass(frozen=True)
class Shown:
    """One view as the reader had it: its address, and what was seen of it."""

    address: str
    seen: str


Act = Callable[[Page, random.Random], bool]


def turn_to(page: Page, chance: random.Random) -> bool:
    title = chance.choice(PAGES)
    section = next(name for name, pages in SECTIONS.items() if any(one.title == title for one in pages))
    page.get_by_role("navigation", name="App pages").get_by_role("button", name=section).click()
    page.get_by_role("menuitem", name=re.compile(f"^{title}:")).click()
    return True


def one_of(found: Locator, chance: random.Random) -> Locator | None:
    seen = [
        one
        for one in found.all()
        if one.is_visible() and one.is_enabled() and one.inner_text() not in {"Record", "Sample"}
    ]
    return chance.choice(seen) if seen else None


def check(page: Page, chance: random.Random) -> bool:
    """Chooses one of several: the scheme, a table, a level, a picture."""
    one = one_of(page.get_by_test_id("stMain").get_by_role("radio", checked=False), chance)
    if one is None:
        return False
    one.click()
    return True


def select(page: Page, chance: random.Random) -> bool:
    """Chooses in a box of the page with the keyboard."""
    boxes = [box for box in page.locator(SELECTS).all() if box.is_visible() and box.is_enabled()]
    if not boxes:
        return False
    box = chance.choice(boxes)
    for _ in range(chance.randrange(1, 5)):
        box.press("ArrowDown")
    box.press("Enter")
    return True


def write(page: Page, chance: random.Random) -> bool:
    """Writes words into a field of the page."""
    field = page.get_by_test_id("stMain").get_by_test_id("stTextInput").get_by_role("searchbox")
    if not field.count():
        return False
    field.first.fill(chance.choice(WORDS))
    field.first.press("Enter")
    return True


def find(page: Page, chance: random.Random) -> bool:
    """Looks for words by the search of the frame."""
    page.get_by_role("combobox", name="Search").fill(chance.choice(WORDS))
    page.keyboard.press("Enter")
    return True


ACTS: Final[tuple[Act, ...]] = (*[turn_to, check, select, select, write] * 4, find)


def test_back_gives_each_of_sixteen_views_again_and_forward_the_first_five(
    visit: Visit, settle: Callable[[Page], Page]
) -> None:
    page, chance = visit("coverage"), random.Random(SEED)
    expect(page).to_have_title("Coverage · Export Hub Monitor")
    views, steps = [shown(page)], page.evaluate("history.length")
    for place in ("Allahabad", "Gulbarga"):
        page.get_by_role("combobox", name="Search").fill(place)
        page.keyboard.press("Enter")
        expect(page).not_to_have_url(views[-1].address)
        views.append(shown(settle(page)))
    while len(views) < VIEWS:
        before = page.url
        if chance.choice(ACTS)(page, chance):
            page.wait_for_timeout(600)  # an instrument tells after a pause what was chosen on it
            settle(page)
            if page.url != before:
                views.append(shown(page))
    assert page.evaluate("history.length") - steps == len(views) - 1, "a view is one step, and nothing else is"
    for to in reversed(views[:-1]):
        page.go_back(wait_until="commit")
        expect_again(page, to, settle)
    for to in views[1:6]:  # the way forward is the same steps the other way round
        page.go_forward(wait_until="commit")
        expect_again(page, to, settle)


def shown(page: Page) -> Shown:
    page.mouse.move(0, 0)
    expect(page.locator("[data-stale=true]")).to_have_count(0)
    return Shown(page.url, page.evaluate(SEEN))


def expect_again(page: Page, to: Shown, settle: Callable[[Page], Page]) -> None:
    expect(page).to_have_url(to.address)
    for _ in range(100):
        if page.evaluate(SEEN) == to.seen:
            break
        page.wait_for_timeout(100)
    settle(page)
    assert shown(page) == to
