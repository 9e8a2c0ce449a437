"""Files of the sample in a real browser: on every page a file of each kind is taken, and each bears the mark.

That every file passes the one door, and that the door takes no name without the mark, stands in tests/structure and
tests/pages/parts; here is what only a browser shows.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import openpyxl
import pikepdf
from PIL import Image
from playwright.sync_api import Page, expect

from data.audit import EXPORTED
from data.lettering import MARK
from data.workspace_ledger import open_workspace_ledger
from pages.frame.registry import BY_PATH

_LOG: Final = logging.getLogger(__name__)
SAMPLE: Final = "workspace=Sample&as_on=2026-11-25&states=Goa"
MORE: Final = {
    "coverage": [
        "table_india=By+State",
        "place=S30&table_state=By+district",
    ],
    "sectors": ["picture=Tiers", "picture=Hubs+in+3-D"],
    "aspirational": ["states=Assam"],
    "committees": ["committee=DEPC"],
    "changes": ["changed_from=2022-01-01"],
    "state": ["place=S30&state_table=List+to+chase"],
    "district": ["place=D551"],
    "briefs": ["brief_blocks=Key+figures"],
    "sources": ["documents=Reference+files", "documents=Returns+in+use"],
    "why": ["what=figure.districts_with_plan_evidence"],
}
"""Views of a page in which it shows what it does not show at first."""
ALSO_WITHOUT: Final = {"about", "views", "approvals", "people", "search"}
"""Pages that give nothing away, if nothing is done on them first."""


def marked(name: str, content: bytes) -> bool:
    """Whether a file says of itself that it is of the sample, where a reader of its kind sees it."""
    return MARKED[name.rpartition(".")[2]](content)


def in_pack(content: bytes) -> bool:
    with ZipFile(io.BytesIO(content)) as pack:
        return all(marked(one, pack.read(one)) for one in pack.namelist())


def in_cells(content: bytes) -> bool:
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = (str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    return "illustrative" in " ".join((*book.sheetnames, *cells)).lower()


def in_heads(content: bytes) -> bool:
    with ZipFile(io.BytesIO(content)) as opened:
        texts = [opened.read(one) for one in opened.namelist() if re.search(r"(header|slides/slide)\d+\.xml$", one)]
    return any(b"ILLUSTRATIVE" in one for one in texts)


def on_pages(content: bytes) -> bool:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return all(in_its_colour(page) for page in pdf.pages)


def in_its_colour(page: pikepdf.Page) -> bool:
    """Whether something stands on a page of a PDF in the colour of the mark: its letters are not to be read back as text."""
    mark = [value / 255 for value in bytes.fromhex(MARK[1:])]
    steps = [one.operands for one in pikepdf.parse_content_stream(page) if str(one.operator) in {"rg", "scn", "sc"}]
    return any(
        len(one) == 3 and all(abs(float(a) - b) < 0.003 for a, b in zip(one, mark, strict=True)) for one in steps
    )


def in_picture(content: bytes) -> bool:
    colours = Image.open(io.BytesIO(content)).convert("RGB").getcolors(1 << 24) or ()
    return tuple(bytes.fromhex(MARK[1:])) in {colour for _, colour in colours}


MARKED: Final[dict[str, Callable[[bytes], bool]]] = {
    "zip": in_pack,
    "csv": lambda content: "illustrative" in content.decode("utf-8-sig").splitlines()[0].lower(),
    "xlsx": in_cells,
    "docx": in_heads,
    "pptx": in_heads,
    "pdf": on_pages,
    "png": in_picture,
    "svg": lambda content: "ILLUSTRATIVE" in content.decode(),
}


def fill_in(page: Page, settle: Callable[[Page], Page]) -> None:
    """Writes a question where one is asked for, makes what is made by a button, and gives a reason for what is amber."""
    question = page.get_by_label(re.compile("^Text of question: its parts"))
    if question.count():
        for label, words in (
            ("Number", "2281"),
            ("Title", "Export hubs"),
            ("Members, one a line", "Shri A"),
            ("Name of the Minister", "Shri B"),
        ):
            page.get_by_label(label, exact=True).first.fill(words)
        page.get_by_role("spinbutton", name="day, Date of answer").click()
        page.keyboard.type("02122026")
        question.fill("(a) the number of districts in Goa with an action plan prepared?")
        question.press("Control+Enter")
        expect(page.get_by_text("Taken from:").first).to_be_visible()
        settle(page)
    weakest = page.get_by_role("radio", name="E", exact=True)
    if weakest.count():
        weakest.click()
        settle(page)
    give_reasons(page, settle)
    # The pack of all States is made once, of the shortest briefs.
    packs = r"^Make (all|the pack)" if "brief_blocks" in page.url else "^Make all"
    for made in page.get_by_role("button", name=re.compile(packs)).all():
        made.click()
        packed = page.get_by_test_id("stDownloadButton").filter(has_text=re.compile(r"\(ZIP\)$"))
        expect(packed).to_be_attached(timeout=120_000)
        settle(page)
        give_reasons(page, settle)


def give_reasons(page: Page, settle: Callable[[Page], Page]) -> None:
    for reason in page.get_by_label(re.compile("why it may leave all the same$")).all():
        if not reason.input_value():
            reason.fill("As the sample has it")
            reason.press("Enter")
            settle(page)


def pressed(page: Page, settle: Callable[[Page], Page]) -> Iterator[tuple[str, bytes]]:
    """Name and content of a file of each kind that the page gives: those of one kind come by one function.

    A press runs the page again, and what is pressed meanwhile may be lost.
    """
    kinds = set()
    for button in page.get_by_test_id("stDownloadButton").get_by_role("button").all():
        kind = button.inner_text().rpartition("(")[2]
        if button.is_enabled() and kind not in kinds:
            kinds.add(kind)
            settle(page)
            with page.expect_download(timeout=120_000) as got:
                button.click()
            yield got.value.suggested_filename, Path(got.value.path()).read_bytes()


def addresses() -> list[str]:
    return [
        "&".join((f"{page.path}?{SAMPLE}", own)).rstrip("&")
        for page in BY_PATH.values()
        for own in ("", *MORE.get(page.path, ()))
        if page.path not in ALSO_WITHOUT
    ]


def test_each_kind_of_file_of_every_page_bears_the_mark_and_stands_in_the_log(
    page: Page, served_sample: str, sample_books: Path, settle: Callable[[Page], Page]
) -> None:
    files: dict[tuple[str, str], bytes] = {}
    stopped = []
    for address in addresses():
        _LOG.warning("At %s", address)  # shown where a step fails
        page.goto(f"{served_sample}/{address}")
        settle(page)
        fill_in(page, settle)
        for name, content in pressed(page, settle):
            # One file may be given on two views of a page; two files of one name would overwrite each other.
            assert files.setdefault((address.partition("?")[0], name), content) == content, (address, name)
        stopped += [
            f"{address}: {one.inner_text()}"
            for one in page.locator("[data-testid=stDownloadButton] button:disabled").all()
        ]
    assert [name for _, name in files if not name.startswith("illustrative-")] == []
    assert [name for (_, name), content in files.items() if not marked(name, content)] == []
    assert {name.rpartition(".")[2] for _, name in files} == set(MARKED)
    assert len(files) > 60
    assert stopped == []
    with open_workspace_ledger("sample") as own:
        logged = {entry.payload["sha256"] for entry in own.whole_ledger().with_actions({EXPORTED})}
    assert {hashlib.sha256(content).hexdigest() for content in files.values()} <= logged


def test_a_heading_that_is_pressed_orders_screen_link_and_file(
    page: Page, served: str, settle: Callable[[Page], Page]
) -> None:
    page.goto(f"{served}/plans?states=Goa")
    settle(page)
    for order in ("rising", "falling"):
        heading = page.get_by_role("table", name="gap list").get_by_role("columnheader", name="District")
        heading.get_by_role("button").click()
        expect(page.get_by_text(f"In order of District, {order}, here and in the files.")).to_be_visible()
        settle(page)
    assert "order=gaps%3ADistrict%3Afalling" in page.url
    with page.expect_download() as got:
        page.locator(".st-key-gaps-file-CSV button").click()
    rows = Path(got.value.path()).read_text("utf-8-sig").splitlines()[1:]
    assert [row.split(",")[2] for row in rows] == ["South Goa", "North Goa", "Kushavati"]
    states = page.get_by_role("columnheader", name="Districts").get_by_role("button").first
    expect(states).to_have_count(0)  # one State and no total: nothing to order
