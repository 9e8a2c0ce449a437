"""The Coverage page as its readers use it: five ways to one State, and counts that add up to the base in the title."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from analytics.coverage.measures import MEASURES
from tests.record_totals import (
    DEPCS,
    DEPCS_BY_STATEMENT,
    DEPCS_CONSTITUTED,
    DEPCS_MET,
    DEPCS_NOT_KNOWN,
    DISTRICTS,
    ODOP_DISTRICTS,
    PLANS,
    PLANS_BY_STATEMENT,
    PLANS_DRAFTED,
    PLANS_NOT_KNOWN,
    PLANS_NOTIFIED,
)

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

# Points the mouse at spot after spot and reads the map's own hover line; gives the spot in the middle of all that match.
SPOT_OF = """(keys, wanted) => {
    const box = keys.getBoundingClientRect();
    const tip = keys.getRootNode().querySelector('.tip');
    const found = [];
    for (let y = 6; y < box.height; y += 6) {
        for (let x = 6; x < box.width; x += 6) {
            keys.dispatchEvent(new PointerEvent('pointermove', {clientX: box.left + x, clientY: box.top + y}));
            if (new RegExp(wanted).test(tip.textContent)) found.push([x, y]);
        }
    }
    keys.dispatchEvent(new PointerEvent('pointerleave'));
    const middle = [0, 1].map((axis) => found.reduce((sum, spot) => sum + spot[axis], 0) / found.length);
    const away = (spot) => Math.hypot(spot[0] - middle[0], spot[1] - middle[1]);
    return found.length ? found.reduce((best, spot) => (away(spot) < away(best) ? spot : best)) : null;
}"""


def area(page: Page) -> Locator:
    return page.get_by_role("region", name="Map and list of places")


def sentence(page: Page) -> Locator:
    return area(page).locator(".head .base")


def trail(page: Page) -> Locator:
    return area(page).get_by_role("navigation", name="Place")


def listed(page: Page) -> Locator:
    return area(page).get_by_role("table")


def in_list(page: Page, place: str) -> Locator:
    """The place's button in the list, which shows the first rows until the rest is asked for."""
    button = listed(page).get_by_role("button", name=place, exact=True)
    if not button.is_visible():
        listed(page).get_by_role("button", name=re.compile("^Show ")).click()
    return button


def choose_measure(page: Page, key: str) -> None:
    area(page).get_by_role("combobox", name="Colour the map by").select_option(key)


def keys(page: Page) -> Locator:
    return area(page).get_by_role("application")


def title(page: Page) -> Locator:
    return area(page).get_by_role("heading", level=1)


def live(page: Page) -> Locator:
    return area(page).locator("[aria-live]")


def expect_assam(page: Page) -> None:
    expect(sentence(page)).to_contain_text("ODOP, Assam, as on ")
    expect(sentence(page)).to_contain_text("Base: 35 districts of Assam")
    expect(title(page)).to_have_text("Product identified: 35 of 35 districts")


def classes(page: Page) -> dict[str, int]:
    """The legend's classes that some place has; the Aspirational ring is drawn over classes and is no class."""
    found = {}
    for line in area(page).get_by_role("group", name="Legend").locator("li .row").all_inner_texts():
        label, count, *_ = [part for part in line.split("\n") if part.strip()]
        found[label] = int(count.replace(",", ""))
    return {label: count for label, count in found.items() if count}


def point_at(page: Page, required: str) -> None:
    """Moves the real mouse onto the place whose hover line begins as wanted."""
    keys(page).scroll_into_view_if_needed()
    spot = keys(page).evaluate(SPOT_OF, required)
    assert spot, f"no spot of the map says {required}"
    keys(page).hover(position={"x": spot[0], "y": spot[1]})
    expect(area(page).locator(".tip")).to_have_text(re.compile(required))


def find(page: Page, typed: str) -> None:
    box = page.get_by_role("combobox", name="Search")
    box.click()
    box.press_sequentially(typed)


def offered(page: Page) -> Locator:
    """What the search offers."""
    return page.get_by_role("listbox", name="Names").get_by_role("option")


def crumbs(page: Page) -> list[str]:
    return trail(page).get_by_role("listitem").all_inner_texts()


def test_a_click_on_assam_in_the_map_of_states_shows_its_districts(visit: Visit) -> None:
    page = visit("coverage?measure=identified&level=State")
    point_at(page, "^Assam: ")
    page.mouse.down()
    page.mouse.up()
    expect_assam(page)


def test_a_click_on_a_district_of_assam_shows_it_among_the_districts_of_assam(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    point_at(page, "^[^:]+, Assam: ")
    district = (area(page).locator(".tip").text_content() or "").split(", Assam")[0]
    page.mouse.down()
    page.mouse.up()
    expect_assam(page)
    expect(trail(page)).to_contain_text(district)


def test_the_keyboard_picks_assam_on_the_map_of_states(visit: Visit) -> None:
    page = visit("coverage?measure=identified&level=State")
    keys(page).focus()
    page.keyboard.press("Home")
    for _ in range(36):
        if (live(page).text_content() or "").startswith("Assam: "):
            break
        page.keyboard.press("PageDown")
    expect(live(page)).to_have_text(re.compile("^Assam: .*35 of 35"))
    page.keyboard.press("Enter")
    expect_assam(page)


def test_the_arrows_reach_assam_on_the_map_of_districts(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    keys(page).focus()
    # From the middle of India to the east until the sea or the border, then north or south along the far side.
    for direction in ["ArrowRight"] * 40 + ["ArrowUp"] * 12 + ["ArrowRight"] * 20 + ["ArrowUp"] * 12:
        if ", Assam: " in (live(page).text_content() or ""):
            break
        page.keyboard.press(direction)
    expect(live(page)).to_have_text(re.compile(r"^[^:]+, Assam: Product identified, \d products?"))
    page.keyboard.press("Enter")
    expect_assam(page)


@pytest.mark.parametrize("typed", ["Assam", "असम"])
def test_the_search_finds_assam_by_its_english_and_its_hindi_name(visit: Visit, typed: str) -> None:
    page = visit("coverage?measure=identified")
    find(page, typed)
    expect(offered(page).first).to_have_text(re.compile("^Assam, State/UT"))
    page.keyboard.press("Enter")
    expect_assam(page)


def test_the_search_turns_to_coverage_from_another_page(visit: Visit) -> None:
    page = visit("sectors")
    find(page, "Assam")
    expect(offered(page).first).to_have_text(re.compile("^Assam, State/UT"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/coverage\?.*place=S18"))
    # Coverage opens on the plan there: of Assam's nothing is known but a statement about all of its districts.
    expect(sentence(page)).to_contain_text("Districts as Export Hubs (DEH), Assam, as on ")
    expect(sentence(page)).to_contain_text("Base: 35 districts of Assam")
    expect(title(page)).to_have_text("Export action plan (DEAP): not known of any of 35 districts")


def test_the_list_picks_its_state_by_mouse_and_by_keyboard(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    in_list(page, "Assam").click()
    expect_assam(page)
    expect(page).to_have_url(re.compile("place=S18"))
    trail(page).get_by_role("button", name="India").press("Enter")
    in_list(page, "Assam").press("Enter")
    expect_assam(page)


def test_the_list_is_one_with_the_map_and_its_headings_sort_it(visit: Visit) -> None:
    page = visit("coverage?measure=plan")
    first = listed(page).locator("tbody tr").first
    expect(first).to_have_text(re.compile("^Chhattisgarh.*100.0%"))
    expect(listed(page).locator("tfoot tr")).to_have_text(re.compile(f"^India{PLANS}{DISTRICTS}[\\d.]+%$"))
    # Of Assam's 35 nothing is known but a statement about all, if that: it is no 0.
    expect(in_list(page, "Assam").locator("xpath=ancestor::tr")).to_have_text("Assamawaited35")
    listed(page).get_by_role("button", name="of", exact=True).click()
    expect(listed(page).get_by_role("columnheader", name="of")).to_have_attribute("aria-sort", "descending")
    expect(first).to_have_text(re.compile("^Uttar Pradesh"))
    area(page).get_by_role("button", name=re.compile("^Drafted")).click()
    # Two of its 75 have a plan drafted, of the others no document tells; these fade.
    expect(first.locator(".bar")).to_have_attribute("aria-label", "Drafted 2, Not known 73")
    expect(first.locator(".bar > span")).to_have_class(["", "faded"])


def test_with_the_socket_cut_the_instrument_answers_and_when_it_is_back_all_agree(
    context: BrowserContext,
    served: str,
    settle: Callable[[Page], Page],
    cut_off: Callable[[Page], Callable[[bool], None]],
) -> None:
    page = context.new_page()  # of its own: Streamlit writes to the console that it is disconnected
    cut = cut_off(page)
    page.goto(f"{served}/coverage?measure=plan&table_state=By+district")
    settle(page)
    expect(title(page)).to_have_text(f"Export action plan (DEAP): {PLANS} of {DISTRICTS} districts")
    expect(area(page)).to_have_attribute("data-whole", "yes")
    cut(True)
    choose_measure(page, "depc")
    expect(title(page)).to_have_text(f"Export promotion committee (DEPC): {DEPCS} of {DISTRICTS} districts")
    area(page).get_by_role("radio", name="State").check(force=True)
    expect(title(page)).to_have_text(re.compile(r"DEPC\): \d+ of 36 States/UTs"))
    point_at(page, "^Punjab: ")
    page.mouse.down()
    page.mouse.up()
    expect(title(page)).to_have_text("Export promotion committee (DEPC): 6 of 23 districts")
    assert crumbs(page) == ["India", "Punjab"]
    expect(in_list(page, "Amritsar")).to_be_visible()
    met = area(page).get_by_role("button", name=re.compile("^Met"))
    met.click()
    expect(met).to_have_attribute("aria-pressed", "true")
    assert classes(page)["Met"] == 5
    trail(page).get_by_role("button", name="India").click()
    in_list(page, "Kerala").click()
    expect(title(page)).to_contain_text("of 14 districts")
    assert "place=" not in page.url
    assert "measure=depc" not in page.url
    cut(False)
    expect(page).to_have_url(re.compile(r"(?=.*measure=depc)(?=.*place=S32)(?=.*level=State)"), timeout=40_000)
    expect(title(page)).to_have_text("Export promotion committee (DEPC): not known of any of 14 districts")
    expect(page.get_by_role("button", name="Download 14 rows (CSV)")).to_be_visible()


def test_a_link_to_a_state_opens_its_districts(visit: Visit) -> None:
    expect_assam(visit("coverage?measure=identified&place=S18"))


def test_a_former_name_leads_to_the_district_under_its_present_name(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    find(page, "Allahabad")
    expect(offered(page)).to_have_text([re.compile("^Prayagraj, Uttar"), re.compile("^Allahabad Surkha")])
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("Base: 75 districts of Uttar Pradesh")
    expect(title(page)).to_have_text("Product identified: 75 of 75 districts")
    expect(trail(page)).to_contain_text("Prayagraj")
    assert crumbs(page) == ["India", "Uttar Pradesh", "Prayagraj"]


def test_the_breadcrumb_leads_back_step_by_step(visit: Visit) -> None:
    page = visit("coverage?measure=identified&place=D120")
    expect(trail(page)).to_contain_text("Prayagraj")
    page.get_by_role("button", name="Uttar Pradesh", exact=True).click()
    expect(trail(page)).not_to_contain_text("Prayagraj")
    expect(sentence(page)).to_contain_text("75 districts of Uttar Pradesh")
    page.get_by_role("button", name="India", exact=True).click()
    expect(title(page)).to_contain_text(f"Product identified: {ODOP_DISTRICTS} of ")
    expect(sentence(page)).to_contain_text("ODOP, all 36 States/UTs, as on ")
    expect(page).not_to_have_url(re.compile("place="))


def test_escape_on_the_map_of_a_state_goes_up_to_india(visit: Visit) -> None:
    page = visit("coverage?measure=identified&place=S18")
    keys(page).focus()
    page.keyboard.press("ArrowRight")
    expect(live(page)).to_contain_text(", Assam: ")
    page.keyboard.press("Escape")
    expect(title(page)).to_contain_text(f"Product identified: {ODOP_DISTRICTS} of ")
    expect(sentence(page)).to_contain_text("all 36 States/UTs")


def test_a_second_pick_after_coming_back_is_heard(visit: Visit) -> None:
    page = visit("coverage?measure=identified&place=S18")
    keys(page).focus()
    page.keyboard.press("Escape")
    expect(title(page)).to_contain_text(f"{ODOP_DISTRICTS} of ")
    find(page, "Assam")
    expect(offered(page).first).to_have_text(re.compile("^Assam, State/UT"))
    page.keyboard.press("Enter")
    expect_assam(page)
    keys(page).focus()
    page.keyboard.press("Escape")
    expect(title(page)).to_contain_text(f"{ODOP_DISTRICTS} of ")


def test_the_level_of_states_counts_36(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    area(page).get_by_role("radio", name="State").check(force=True)
    expect(title(page)).to_have_text(re.compile(r"^Product identified: \d+ of 36 States/UTs$"))
    assert sum(classes(page).values()) == 36
    expect(page).to_have_url(re.compile("level=State"))


def test_the_legend_adds_up_to_the_base_for_every_measure(visit: Visit) -> None:
    page = visit("coverage?measure=identified")
    box = area(page).get_by_role("combobox", name="Colour the map by")
    assert box.locator("option").all_inner_texts() == [measure.label for measure in MEASURES.values()]
    for key, measure in MEASURES.items():
        shown = measure.classes_for(())  # no return is on record here, so no class that only a return can fill
        box.select_option(key)
        expect(title(page)).to_have_text(re.compile(rf"^{re.escape(measure.label)}: \d+ of \d+ districts"))
        found = classes(page)
        assert sum(found.values()) == DISTRICTS, measure.label
        having = sum(found.get(one.label, 0) for one in shown if one.counts)
        expect(title(page)).to_contain_text(f": {having} of ")


def test_the_counts_of_plans_are_those_that_the_documents_give(visit: Visit) -> None:
    page = visit("coverage?measure=plan")
    expect(title(page)).to_have_text(f"Export action plan (DEAP): {PLANS} of {DISTRICTS} districts")
    assert classes(page) == {
        "Notified": PLANS_NOTIFIED,
        "Drafted": PLANS_DRAFTED,
        "Reported by State, particulars awaited": PLANS_BY_STATEMENT,
        "Not known": PLANS_NOT_KNOWN,
    }


def test_the_counts_of_committees_are_those_that_the_documents_give(visit: Visit) -> None:
    page = visit("coverage?measure=depc")
    expect(title(page)).to_have_text(f"Export promotion committee (DEPC): {DEPCS} of {DISTRICTS} districts")
    assert classes(page) == {
        "Met": DEPCS_MET,
        "Constituted, by its own document": DEPCS_CONSTITUTED,
        "Reported by State, particulars awaited": DEPCS_BY_STATEMENT,
        "Not known": DEPCS_NOT_KNOWN,
    }


@pytest.mark.parametrize(
    ("place", "required"),
    [
        ("S9&measure=identified", {"Product identified": 75}),
        ("S7&measure=identified", {"Product identified": 10, "Not applicable: created after the list": 3}),
        ("S22&measure=plan_public", {"Public": 33}),
    ],
    ids=["Uttar Pradesh 75 of 75", "Delhi 10 of 13", "Chhattisgarh 33 public"],
)
def test_a_state_has_the_classes_that_its_documents_give(visit: Visit, place: str, required: dict[str, int]) -> None:
    page = visit(f"coverage?place={place}")
    assert classes(page) == required


def test_a_class_with_documents_names_them_and_not_known_says_what_would_fill_it(visit: Visit) -> None:
    page = visit("coverage?measure=plan&table_india=Rows+and+documents")
    statement = page.get_by_text(re.compile(r"^Notified: 5 districts, \d+ rows? behind them\.$"))
    expect(statement).to_be_visible()
    page.get_by_role("radio", name=f"Not known ({PLANS_NOT_KNOWN})").or_(
        page.get_by_role("button", name=f"Not known ({PLANS_NOT_KNOWN})")
    ).click()
    expect(page.get_by_text("A State's return of action plans would fill it.").first).to_be_visible()
    expect(page.get_by_role("button", name=f"Download {PLANS_NOT_KNOWN} rows (CSV)")).to_be_visible()
