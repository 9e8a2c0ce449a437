"""What a reader keeps when the page is loaded anew or the server is started again under it."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Browser, Page, expect

WORDS = "(a) the number of districts with a product; (b) the action plans prepared?"


def test_an_unsaved_question_outlives_a_reload_and_a_restart(
    browser: Browser, start: Callable[[], AbstractContextManager[str]], settle: Callable[[Page], Page]
) -> None:
    page = browser.new_context().new_page()
    field = page.get_by_label(re.compile("^Text of question: its parts"))
    title = page.get_by_label("Title", exact=True)
    with start() as address:
        page.goto(f"{address}/reply")
        settle(page)
        field.fill(WORDS)
        field.press("Control+Enter")
        expect(page.get_by_text("Taken from:")).to_have_count(2)
        settle(page)
        page.reload()
        expect(field).to_have_value(WORDS)
        expect(page.get_by_text("press its button again")).to_have_count(0)
        title.fill("Asked again")
        title.press("Enter")
        expect(page.get_by_text("is back, as this tab of your browser kept it")).to_have_count(0)
        settle(page)
        other = browser.new_context().new_page()
        other.goto(page.url)
        settle(other)
        expect(other.get_by_label(re.compile("^Text of question: its parts"))).to_have_value("")
        other.context.close()
    with start():
        expect(page.get_by_test_id("stApp")).to_have_attribute(
            "data-test-connection-state", "CONNECTED", timeout=60_000
        )
        settle(page)
        expect(field).to_have_value(WORDS)
        expect(title).to_have_value("Asked again")
        expect(page.get_by_text("press its button again")).to_be_visible()
    page.context.close()
