"""The four pages under measurement: how each is started, opened and used, and how it shows that it has been drawn."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

from analytics.coverage.measures import MEASURES
from tests.bench.servers import ROOT

_STREAMLIT = ("-m", "streamlit", "run")
_QUIET = {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false", "STREAMLIT_SERVER_HEADLESS": "true"}


@dataclass(frozen=True)
class Subject:
    """One page. `way` names how tests/bench/watch.js sees that it is drawn; `folder` decides whose settings it runs under."""

    name: str
    command: tuple[str, ...]
    health: str
    path: str
    way: str
    folder: Path = ROOT
    settings: Mapping[str, str] = field(default_factory=dict)
    has_filter: bool = True
    has_list: bool = False

    def link(self, address: str, as_on: str) -> str:
        """The page's address for a date, so that each round asks the server something new."""
        return f"{address}{self.path}?as_on={as_on}"

    def switch(self, page: Page, measure: str) -> None:
        """The one click that changes the measure."""
        if self.way == "component":
            page.locator("section.map select").select_option(measure)
        else:
            words = page.get_by_text(MEASURES[measure].label, exact=True)
            page.locator("label").filter(has=words).first.click()

    def open_place(self, page: Page, state: str) -> None:
        """The click in the list beside the map that shows one State."""
        # By its words and not by its role: a row that is folded has none, and is clicked all the same.
        page.locator("section.map .list button.link", has_text=re.compile(f"^{state}$")).dispatch_event("click")

    def leave_place(self, page: Page) -> None:
        """The click in the breadcrumb that shows all of India again."""
        page.locator("section.map .crumbs button").first.dispatch_event("click")

    def ready_to_pick(self, page: Page, state: str) -> None:
        """Everything before the key that picks the State: not part of the measured time."""
        if self.way == "component":
            states = page.get_by_role("toolbar", name="States/UTs")
            if not states.is_visible():
                page.get_by_role("button", name="All 36 States/UTs").click()
            states.get_by_role("button", name=state, exact=True).focus()
        elif self.settings.get("dash"):
            search = page.locator(".dash-dropdown-search")
            if not search.is_visible():  # the list stays open after a pick
                page.locator("#states").click()
            search.fill(state)
            page.locator(".dash-dropdown-option").first.wait_for()
        else:
            box = page.get_by_role("combobox", name="States/UTs")
            box.click()
            box.fill(state)
            page.get_by_role("option").first.wait_for()

    def pick(self, page: Page) -> None:
        """The key or click that picks the State made ready."""
        if self.settings.get("dash"):
            page.locator(".dash-dropdown-option").first.click()
        else:
            page.keyboard.press("Enter")

    def settle(self, page: Page) -> None:
        """Waits until the server has finished with this page, so that the next sample starts from rest."""
        if self.has_list:
            page.wait_for_timeout(500)  # what the browser has answered itself is told to the server afterwards
        if not self.settings.get("dash"):
            page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=20_000)
        if self.has_list:
            page.wait_for_selector("section.map[data-whole=yes]", timeout=20_000)
        page.wait_for_timeout(250)


def product(**settings: str) -> Subject:
    """The product as `make run` starts it; `settings` are further environment variables."""
    return Subject(
        "product", ("server.py",), "/_stcore/health", "/coverage", "component", settings=settings, has_list=True
    )


def inlined() -> Subject:
    """px.choropleth in Streamlit, in a folder without settings: Streamlit's own defaults."""
    script = str(ROOT / "tests" / "bench" / "peers" / "inlined.py")
    return Subject(
        "inlined",
        (*_STREAMLIT, script, "--server.port={port}", "--server.address=127.0.0.1"),
        "/_stcore/health",
        "/",
        "plotly",
        Path(tempfile.gettempdir()),
        _QUIET,
    )


def with_dash() -> Subject:
    """Dash, its geometry sent once."""
    return Subject(
        "dash", ("-m", "tests.bench.peers.with_dash", "{port}"), "/", "/", "plotly", settings={"dash": "yes"}
    )


def floor() -> Subject:
    """The empty Streamlit page, under the product's settings."""
    script = str(ROOT / "tests" / "bench" / "peers" / "floor.py")
    return Subject(
        "floor",
        (*_STREAMLIT, script, "--server.port={port}"),
        "/_stcore/health",
        "/",
        "text",
        settings=_QUIET,
        has_filter=False,
    )
