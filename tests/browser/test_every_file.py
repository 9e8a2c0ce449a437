"""Files of the sample in a real browser: each kind is pressed and bears the mark; no table gives its rows away by itself.

That every file passes the one door, and that the door takes no name without the mark, stands in tests/structure and
tests/pages/parts; here is what only a browser shows.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page

SAMPLE = "workspace=Sample&as_on=2025-07-21"


def words(name: str, content: bytes) -> str:
    """The text of a file that can be read without a program of its own."""
    if name.endswith((".csv", ".svg")):
        return content.decode("utf-8-sig")
    with ZipFile(io.BytesIO(content)) as opened:
        return "\n".join(opened.read(one).decode("utf-8", "ignore") for one in opened.namelist())


@pytest.mark.parametrize(
    ("address", "kinds"),
    [
        (f"plans?{SAMPLE}", ["csv", "xlsx", "csv", "xlsx", "png", "svg", "csv", "xlsx", "csv", "xlsx"]),
        (f"letters?{SAMPLE}", ["docx", "xlsx", "csv", "xlsx", "csv", "xlsx"]),
        (f"district?place=D283&{SAMPLE}", ["pdf", "csv", "xlsx"]),
    ],
)
def test_every_file_of_the_page_bears_the_mark_and_no_table_has_a_door(
    page: Page, served_sample: str, settle: Callable[[Page], Page], address: str, kinds: list[str]
) -> None:
    page.goto(f"{served_sample}/{address}")
    settle(page)
    for grid in page.get_by_test_id("stDataFrame").all():
        grid.hover()
    assert page.get_by_role("button", name="Download as CSV").count() == 0
    names = []
    for button in page.get_by_test_id("stDownloadButton").get_by_role("button").all():
        with page.expect_download() as got:
            button.click()
        name = got.value.suggested_filename
        names.append(name)
        assert name.startswith("illustrative-")
        if not name.endswith((".png", ".pdf")):
            assert "illustrative" in words(name, Path(got.value.path()).read_bytes()).lower(), name
    assert [name.rpartition(".")[2] for name in names] == kinds
    assert len(set(names)) == len(names)
