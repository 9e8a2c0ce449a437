"""Text that people type and files carry, as a browser shows it: as it was written, never a link, picture, sign or style."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.conftest import free_port, serving
from tests.hostile_texts import HOSTILE

_SCRIPT: Final = """
import streamlit as st
from pages.frame.markdown import plain
from tests.hostile_texts import HOSTILE
for number, text in enumerate(HOSTILE):
    with st.container(key=f"text{number}"):
        st.markdown(plain(text))
with st.container(key="all"):
    for number, text in enumerate(HOSTILE):
        st.caption(f"**Title:** {plain(text)} (entry 1)")
        st.button(plain(text), key=f"button{number}")
        st.info(plain(text))
"""
_LIVE: Final = "a, img, code, pre, table, h1, h2, h3, hr, del, em, ul, ol, blockquote, .katex, .stMarkdownColoredText"


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[str]:
    script = tmp_path / "shown.py"
    script.write_text(_SCRIPT, encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}", "--server.headless=true"]
    with serving(command, tmp_path, port, PYTHONPATH=str(Path(__file__).resolve().parents[2])) as address:
        yield address


def test_every_text_is_shown_as_it_was_written(context: BrowserContext, shown: str) -> None:
    page = context.new_page()  # not `page`, which forgives nothing: a script of its own has none of the fonts
    page.goto(shown)
    page.locator(f".st-key-text{len(HOSTILE) - 1}").wait_for()
    page.get_by_test_id("stAlert").nth(len(HOSTILE) - 1).wait_for()
    seen = [
        page.locator(f".st-key-text{number}").inner_text().replace("\u2060", "").replace("\xa0", " ").strip()
        for number in range(len(HOSTILE))
    ]
    assert [" ".join(text.split()) for text in seen] == [" ".join(text.split()) for text in HOSTILE]
    live = page.locator("[class*='st-key-text'], .st-key-all").locator(_LIVE)
    assert live.evaluate_all("found => found.map((one) => one.outerHTML)") == []
