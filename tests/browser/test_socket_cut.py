"""Every page with an instrument answers with the socket to the server cut; once it is back, the link agrees."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect


@pytest.mark.parametrize(
    ("address", "measure", "place", "title_then", "link_then"),
    [
        ("plans", "plan_public", "Kerala", "of 14 districts", r"(?=.*plan_measure=plan_public)(?=.*place=S32)"),
        ("committees", "depc", "Kerala", "of 14 districts", r"(?=.*committee=DEPC)(?=.*place=S32)"),
        ("aspirational", "depc", "Bihar", "of 13 districts", r"(?=.*compare_by=Export)(?=.*place=S10)"),
        ("state?place=S10", "depc", "Araria", "of 38 districts", r"(?=.*measure=depc)(?=.*place=D188)"),
    ],
)
def test_with_the_socket_cut_every_instrument_answers(
    context: BrowserContext,
    served: str,
    settle: Callable[[Page], Page],
    cut_off: Callable[[Page], Callable[[bool], None]],
    address: str,
    measure: str,
    place: str,
    title_then: str,
    link_then: str,
) -> None:
    page = context.new_page()  # of its own: Streamlit writes to the console that it is disconnected
    cut = cut_off(page)
    page.goto(f"{served}/{address}")
    settle(page)
    area = page.get_by_role("region", name="Map and list of places")
    expect(area).to_have_attribute("data-whole", "yes")
    cut(True)
    area.get_by_role("combobox", name="Colour the map by").select_option(measure)
    listed = area.get_by_role("table")
    chosen = listed.get_by_role("button", name=place, exact=True)
    if not chosen.is_visible():
        listed.get_by_role("button", name=re.compile("^Show ")).click()
    chosen.click()
    expect(area.get_by_role("heading", level=2)).to_contain_text(title_then)
    expect(area.get_by_role("navigation", name="Place").get_by_role("listitem").last).to_have_text(place)
    cut(False)
    expect(page).to_have_url(re.compile(link_then), timeout=40_000)
    page.close()


def test_with_the_socket_cut_both_maps_of_a_comparison_answer(
    context: BrowserContext,
    served: str,
    settle: Callable[[Page], Page],
    cut_off: Callable[[Page], Callable[[bool], None]],
) -> None:
    page = context.new_page()
    cut = cut_off(page)
    page.goto(f"{served}/compare?compare_day=2022-06-09")
    settle(page)
    area = page.get_by_role("region", name="Two maps and list of places")
    expect(area).to_have_attribute("data-whole", "yes")
    cut(True)
    area.get_by_role("combobox", name="Colour both maps by").select_option("depc")
    titles = area.get_by_role("heading", level=3)
    expect(titles).to_contain_text(["Export promotion committee (DEPC)"] * 2)
    opener = area.get_by_role("table").get_by_role("button", name=re.compile("^Show "))
    opener.click()
    area.get_by_role("table").get_by_role("button", name="Kerala", exact=True).click()
    expect(titles).to_contain_text(["of 14 districts", "of 14 districts"])
    expect(area.get_by_role("navigation", name="Place").get_by_role("listitem").last).to_have_text("Kerala")
    area.get_by_role("table").get_by_role("button", name="Idukki", exact=True).click()
    expect(area.get_by_role("status").filter(has_text="Idukki, Kerala")).to_have_text(
        re.compile(r"09\.06\.2022: .+; .+: .+\.")
    )
    cut(False)
    expect(page).to_have_url(re.compile(r"(?=.*compare_measure=Export)(?=.*compare_state=S32)"), timeout=40_000)
    page.close()


def test_with_the_socket_cut_a_state_chosen_in_the_line_of_the_view_is_shown(
    context: BrowserContext,
    served: str,
    settle: Callable[[Page], Page],
    cut_off: Callable[[Page], Callable[[bool], None]],
) -> None:
    page = context.new_page()
    cut = cut_off(page)
    page.goto(f"{served}/coverage?as_on=2026-08-01&place=S18")
    settle(page)
    area = page.get_by_role("region", name="Map and list of places")
    expect(area).to_have_attribute("data-whole", "yes")
    page.locator("[data-chip=states]").click()
    cut(True)
    page.get_by_role("toolbar", name="States/UTs").get_by_role("button", name="Kerala", exact=True).click()
    expect(area.get_by_role("heading", level=1)).to_contain_text("of 14 districts")
    cut(False)
    expect(page).to_have_url(re.compile(r"states=Kerala"), timeout=40_000)
    expect(page.locator("[data-chip=states]")).to_have_text("Kerala")
    expect(page.get_by_text("all 36 States/UTs, as on")).to_have_count(0)
    expect(area.get_by_text("Kerala, as on 01.08.2026. Base: 14 districts")).to_be_visible()
    page.close()
