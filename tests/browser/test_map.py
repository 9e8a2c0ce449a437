"""The coverage map in a real browser: paints, answers mouse and keyboard, switches by itself, exports what it shows."""

import csv
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Position, expect

from data.paths import REFERENCE
from geo.served_map import FOLDER
from tests.record_totals import ASPIRATIONAL, DISTRICTS, ODOP_DISTRICTS

SCRIPT = Path(__file__).resolve().parent / "map_page.py"
STAGE = "section.map .stage"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def address(serve_script: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The map's page with the static folder beside it, as Streamlit serves it for the product."""
    folder = tmp_path_factory.mktemp("map")
    shutil.copy(SCRIPT, folder / "map_page.py")
    shutil.copytree(FOLDER.parent, folder / "static")
    return serve_script(folder / "map_page.py")


@pytest.fixture
def open_map(page: Page, address: str) -> Callable[[str], Page]:
    def open_it(query: str = "") -> Page:
        page.goto(f"{address}/?{query}")
        page.wait_for_selector("section.map[data-painted]")
        return page

    return open_it


def painted(page: Page) -> str:
    return page.locator("section.map").get_attribute("data-painted") or ""


def picture(page: Page) -> str:
    drawn: str = page.locator("canvas.paint").evaluate("canvas => canvas.toDataURL()")
    return drawn


def names_by_code() -> dict[str, str]:
    with (REFERENCE / "districts.csv").open(encoding="utf-8", newline="") as opened:
        return {row["district_code"]: row["district_name"] for row in csv.DictReader(opened)}


def colours_at_ladakh(page: Page) -> list[int]:
    """The pixel under the State label's side in Ladakh, found by the hover line rather than by a number of pixels."""
    box = page.locator(STAGE).bounding_box()
    assert box
    for y in range(20, int(box["height"] * 0.3), 12):
        for x in range(int(box["width"] * 0.1), int(box["width"] * 0.6), 12):
            page.mouse.move(box["x"] + x, box["y"] + y)
            if (page.locator(".tip").text_content() or "").startswith("Leh Ladakh"):
                pixel: list[int] = page.locator("canvas.paint").evaluate(
                    """(canvas, [x, y]) => {
                        const ratio = canvas.width / canvas.clientWidth;
                        return [...canvas.getContext('2d').getImageData(x * ratio, y * ratio, 1, 1).data];
                    }""",
                    [x, y],
                )
                return pixel
    raise AssertionError("Leh Ladakh was not found on the map")


def test_the_map_paints_and_says_in_words_what_it_shows(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    assert painted(page) == "product-india"
    words = page.locator("canvas.paint").get_attribute("aria-label")
    assert words == (
        f"Map of India by district. Product identified, as on 16.11.2025. "
        f"Base: {DISTRICTS} districts of the LGD register. "
        f"Product identified {ODOP_DISTRICTS} (98.2%); No product on the list 14 (1.8%)."
    )


def test_leh_ladakh_is_painted_in_the_colour_of_its_class(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    assert colours_at_ladakh(page) == [0x0B, 0x54, 0x57, 255]


def test_the_legend_names_counts_and_shares_and_ends_with_the_base(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    rows = page.locator(".legend .row").all_inner_texts()
    assert [re.sub(r"\s+", " ", row).strip() for row in rows] == [
        f"Product identified {ODOP_DISTRICTS} 98.2%",
        "No product on the list 14 1.8%",
        f"Base {DISTRICTS}",
        f"Aspirational district {ASPIRATIONAL} Show",
    ]


def test_a_click_tells_the_page_the_place_that_the_pointer_names(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    stage = page.locator(STAGE)
    box = stage.bounding_box()
    assert box
    middle: Position = {"x": box["width"] * 0.45, "y": box["height"] * 0.5}
    stage.hover(position=middle)
    statement = page.locator(".tip").text_content() or ""
    stage.click(position=middle)
    wording = page.get_by_text(re.compile(r"picked=D\d+"))
    expect(wording).to_be_visible()
    code = re.search(r"picked=D(\S+)", wording.inner_text())
    assert code
    assert statement.startswith(f"{names_by_code()[code[1]]}, Madhya Pradesh: Product identified, ")


def test_the_keyboard_reaches_reads_and_picks_a_place(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    page.locator(".keys").focus()
    page.keyboard.press("Home")
    live = page.locator("[aria-live]")
    expect(live).to_have_text("Nicobars, Andaman and Nicobar Islands: Product identified, 1 product, as on 16.11.2025")
    page.keyboard.press("PageDown")
    expect(live).to_contain_text("North And Middle Andaman, Andaman and Nicobar Islands")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile("picked=D632"))).to_be_visible()


def test_arrow_keys_move_in_their_direction_and_back(open_map: Callable[[str], Page]) -> None:
    page = open_map("focus=18")
    page.locator(".keys").focus()
    live = page.locator("[aria-live]")
    page.keyboard.press("ArrowRight")
    start = live.text_content()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert live.text_content() != start
    for _ in range(15):
        page.keyboard.press("ArrowRight")
    expect(live).to_contain_text("Tinsukia, Assam")


def test_in_one_state_only_its_districts_are_reached_and_escape_goes_up(
    open_map: Callable[[str], Page],
) -> None:
    page = open_map("focus=18")
    assert "Map of Assam by district." in (page.locator("canvas.paint").get_attribute("aria-label") or "")
    page.locator(".keys").focus()
    heard = set()
    for _ in range(35):
        page.keyboard.press("PageDown")
        heard.add((page.locator("[aria-live]").text_content() or "").split(":")[0])
    assert len(heard) == 35
    assert {place.split(", ")[1] for place in heard} == {"Assam"}
    page.keyboard.press("Escape")
    expect(page.locator("section.map")).to_have_attribute("data-painted", "product-india")


def test_a_measure_that_is_held_is_painted_before_the_server_answers(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    choose = """(select, measure) => {
        select.value = measure;
        select.dispatchEvent(new Event('change'));
        return select.getRootNode().querySelector('section.map').dataset.painted;
    }"""
    select = page.locator(".measure select")
    assert select.evaluate(choose, "number") == "number-india"
    expect(page.get_by_text("runs=3")).to_be_visible()
    assert painted(page) == "number-india"
    assert select.evaluate(choose, "depc") == "number-india"
    expect(page.locator("section.map")).to_have_attribute("data-painted", "depc-india")


def test_a_legend_row_highlights_its_class_until_it_is_pressed_again(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    before = picture(page)
    row = page.locator(".legend button").nth(1)
    row.click()
    expect(row).to_have_attribute("aria-pressed", "true")
    red, green, blue, _ = colours_at_ladakh(page)
    assert min(red, green, blue) > 200
    row.click()
    expect(row).to_have_attribute("aria-pressed", "false")
    assert picture(page) == before


def test_rings_are_shown_when_asked_for(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    before = picture(page)
    page.get_by_role("button", name="Aspirational district").click()
    assert picture(page) != before
    expect(page.get_by_role("button", name="Aspirational district")).to_contain_text("Hide")


def test_zoom_and_back_gives_the_same_picture(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    before = picture(page)
    page.get_by_role("button", name="Zoom in").click()
    assert picture(page) != before
    page.get_by_role("button", name="Show the whole map").click()
    assert picture(page) == before


def test_the_wheel_zooms_only_with_control(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    before = picture(page)
    page.locator(STAGE).hover(position={"x": 300, "y": 300})
    page.mouse.wheel(0, -200)
    page.wait_for_timeout(200)
    assert picture(page) == before
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    expect(page.get_by_role("button", name="Zoom out")).to_be_enabled()
    assert picture(page) != before


@pytest.mark.parametrize(
    ("query", "scheme"), [("measure=depc", "dark"), ("focus=18", "light"), ("level=state", "dark")]
)
def test_axe_finds_nothing(
    open_map: Callable[[str], Page], axe: Callable[[Page], list[str]], query: str, scheme: str
) -> None:
    page = open_map(f"{query}&embed=true&embed_options={scheme}_theme")
    assert axe(page) == []


def test_the_map_is_painted_again_when_the_theme_changes(open_map: Callable[[str], Page]) -> None:
    page = open_map("")
    corner = "canvas => [...canvas.getContext('2d').getImageData(1, 1, 1, 1).data]"
    assert page.locator("canvas.paint").evaluate(corner) == [0xFC, 0xFB, 0xF8, 255]
    page.emulate_media(color_scheme="dark")
    expect(page.locator("section.map")).to_have_attribute("data-theme", "dark")
    assert page.locator("canvas.paint").evaluate(corner) == [0x17, 0x1A, 0x1A, 255]


@pytest.mark.parametrize("width", [340, 1100])
def test_nothing_sticks_out_at_any_width(open_map: Callable[[str], Page], page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_map("measure=depc")
    out = page.locator("section.map").evaluate(
        """root => {
            const edge = root.getBoundingClientRect().right + 0.5;
            return [...root.querySelectorAll('*:not(.hidden, option, optgroup, style)')]
                .filter((one) => one.getBoundingClientRect().right > edge).map((one) => one.className || one.tagName);
        }"""
    )
    assert out == []


def test_a_map_that_cannot_be_fetched_says_so_and_what_to_do(page: Page, address: str) -> None:
    page.route("**/india.json*", lambda route: route.fulfill(status=204, body=""))
    page.goto(address)
    expect(page.locator(".notice")).to_contain_text("could not be loaded (the server answered 204). Reload the page")


def test_a_map_without_its_outline_answers_no_button_and_fails_at_none(page: Page, address: str) -> None:
    page.route("**/india.json*", lambda route: route.fulfill(status=204, body=""))
    page.goto(address)
    expect(page.locator(".notice")).to_contain_text("could not be loaded")
    for name in ("Zoom in", "Zoom out", "Show the whole map"):
        page.get_by_role("button", name=name).click()
    page.locator(".keys").press("+")
    page.locator(".keys").press("ArrowRight")
    page.locator(".keys").press("Enter")
    expect(page.locator(".notice")).to_contain_text("could not be loaded")
    expect(page.locator("section.map[data-painted]")).to_have_count(0)
