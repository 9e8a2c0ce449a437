"""Samples in a real Chromium: first paint, a click until the map is painted, and the server's work for it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.servers import Server
from tests.bench.subjects import Subject

# The last one: a page that asks another host finds none, so that nothing of a run leaves this machine.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
WATCH = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")
SWITCHES = (
    "number",
    "gi",
    "depc",
    "plan",
    "aspirational",
    "cluster-agricultural",
    "sector-textile",
    "sector-marine",
)
STATES = ("Uttar Pradesh", "Assam", "Kerala", "Gujarat")


@dataclass
class Samples:
    """What was measured of one page: milliseconds, except `cpu_ms` of the server per interaction; and outside requests."""

    switch_ms: list[float] = field(default_factory=list)
    pick_ms: list[float] = field(default_factory=list)
    held_ms: list[float] = field(default_factory=list)
    within_ms: list[float] = field(default_factory=list)
    cold_ms: list[float] = field(default_factory=list)
    warm_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium found on this machine, else Playwright's own."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def visitor(browser: Browser, outside: list[str]) -> Iterator[Page]:
    """A page of a reader who was never here: nothing cached. Addresses on other hosts go into `outside`."""
    context = browser.new_context(viewport={"width": 1366, "height": 900})
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith(("http://127.0.0.1", "data:", "blob:")) else outside.append(request.url)
        ),
    )
    yield page
    context.close()


def opened_ms(page: Page, subject: Subject, link: str) -> float:
    """Milliseconds from asking for the page to the frame in which its map is drawn."""
    page.goto(link, wait_until="commit")
    page.evaluate("way => window.bench.next(way, '', true)", subject.way)
    return float(page.evaluate("() => window.bench.sample"))


def changed_ms(page: Page, subject: Subject, act: Callable[[], None]) -> float:
    """Milliseconds from the input that `act` makes to the frame in which the map shows something new."""
    page.evaluate("way => window.bench.next(way, window.bench.now(way), false)", subject.way)
    act()
    return float(page.evaluate("() => window.bench.sample"))


def visit(browser: Browser, subject: Subject, server: Server, as_on: str, switches: int, into: Samples) -> None:
    """One round of one page: a cold and a warm opening, switches of measure, switches back, States in the list and the filter."""
    link = subject.link(server.address, as_on)
    with visitor(browser, into.outside) as page:
        into.cold_ms.append(opened_ms(page, subject, link))
        subject.settle(page)
        page.goto("about:blank")
        into.warm_ms.append(opened_ms(page, subject, link))
        subject.settle(page)
        for measure in SWITCHES[:switches]:
            before = server.cpu_s()
            into.switch_ms.append(changed_ms(page, subject, lambda one=measure: subject.switch(page, one)))  # type: ignore[misc]
            subject.settle(page)
            into.cpu_ms.append(1000 * (server.cpu_s() - before))
        for measure in SWITCHES[: switches - 1]:
            into.held_ms.append(changed_ms(page, subject, lambda one=measure: subject.switch(page, one)))  # type: ignore[misc]
            subject.settle(page)
        for state in STATES[: max(1, switches // 2)] if subject.has_list else ():
            for act in (partial(subject.open_place, page, state), partial(subject.leave_place, page)):
                into.within_ms.append(changed_ms(page, subject, act))
                subject.settle(page)
        for state in STATES[: max(1, switches // 2)] if subject.has_filter else ():
            subject.ready_to_pick(page, state)
            page.wait_for_timeout(150)
            before = server.cpu_s()
            into.pick_ms.append(changed_ms(page, subject, lambda: subject.pick(page)))
            subject.settle(page)
            into.cpu_ms.append(1000 * (server.cpu_s() - before))
