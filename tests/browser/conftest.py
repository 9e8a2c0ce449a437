"""The product in a real Chromium: started once, opened in a page that forgives nothing.

A test that asks for `page` fails if the page asks any other host for anything, or writes an error to the console.
"""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, WebSocketRoute, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
# No sandbox inside a container; no graphics card on a build machine; nothing that calls home by itself.
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LAPTOP = (1366, 768)
# No test measures time; a build machine that is busy with other things is slow and not wrong.
expect.set_options(timeout=60_000)
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
# All that a change of theme can change.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(command: list[str], folder: Path, port: int, **environment: str) -> Iterator[str]:
    """The address of a server that answers; it is stopped on leaving, and its output is shown if it never answered."""
    address = f"http://127.0.0.1:{port}"
    log = folder / f"server-{port}.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | environment,
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
        )
    try:
        deadline = time.monotonic() + 120
        while not healthy(address):
            if server.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"{' '.join(command)} did not come up:\n{log.read_text(errors='replace')}")
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def healthy(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:
            return bool(answer.read() == b"ok")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


@pytest.fixture(scope="session")
def served(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the product, started as its users start it."""
    port = free_port()
    command = [sys.executable, "server.py"]
    logs = tmp_path_factory.mktemp("served")
    with serving(command, logs, port, PORT=str(port), EXPORT_HUB_DATA=str(data_folder)) as address:
        yield address


@pytest.fixture(scope="session")
def served_sample(sample_books: Path, served: str) -> str:
    """The address of the product once its sample is full."""
    return served


@pytest.fixture
def served_alone(tmp_path: Path) -> Iterator[str]:
    """The address of the product on books that nobody else reads: what is published there is in no other test's figures."""
    port = free_port()
    command = [sys.executable, "server.py"]
    with serving(command, tmp_path, port, PORT=str(port), EXPORT_HUB_DATA=str(tmp_path / "books")) as address:
        yield address


@pytest.fixture
def start(data_folder: Path, tmp_path: Path) -> Callable[[], AbstractContextManager[str]]:
    """Starts the product until its block is left, each time on one port, so that a page stays open over a restart."""
    port = free_port()

    def started() -> AbstractContextManager[str]:
        command = [sys.executable, "server.py"]
        return serving(command, tmp_path, port, PORT=str(port), EXPORT_HUB_DATA=str(data_folder))

    return started


@pytest.fixture(scope="session")
def serve_script(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], str]]:
    """Starts a Streamlit script of a test's own with the product's settings, once per script; returns its address."""
    started: dict[Path, str] = {}
    open_servers: list[Any] = []

    def serve(script: Path) -> str:
        if script not in started:
            port = free_port()
            command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}"]
            server = serving(command, tmp_path_factory.mktemp("script"), port, PYTHONPATH=str(ROOT))
            started[script] = server.__enter__()
            open_servers.append(server)
        return started[script]

    yield serve
    for server in open_servers:
        server.__exit__(None, None, None)


# Module and not session: Playwright keeps an event loop running in this thread, in which no later test of another
# module could start its own.
@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


# One context per module keeps Streamlit's own scripts in the browser's cache; every test still has a session of its own.
@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": LAPTOP[0], "height": LAPTOP[1]}, accept_downloads=True, locale="en-IN"
    )
    context.set_default_timeout(60_000)
    yield context
    context.close()


class Watch:
    """What a page asked for and complained about, from its first request on.

    hosts: every host with its port that was asked, by request or by web socket. errors: console errors and uncaught
    exceptions. refused: every address that got no good answer.
    """

    def __init__(self, page: Page) -> None:
        self.hosts: set[str] = set()
        self.errors: list[str] = []
        self.refused: list[str] = []
        page.on("request", lambda request: self._ask(request.url))
        page.on("websocket", lambda socket: self._ask(socket.url))
        page.on("response", lambda answer: self.refused.append(answer.url) if answer.status >= 400 else None)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._hear)

    def _ask(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"data", "blob", "about"}:
            self.hosts.add(parts.netloc)

    def _hear(self, message: ConsoleMessage) -> None:
        where = message.location["url"]
        if message.type == "error":
            self.errors.append(f"{message.text} ({where})")

    @property
    def outside(self) -> set[str]:
        return {host for host in self.hosts if urlsplit(f"//{host}").hostname != "127.0.0.1"}


# Test modules cannot import from each other, so what they share comes to them as fixtures.
@pytest.fixture(scope="session")
def watched() -> Callable[[Page], Watch]:
    return Watch


@pytest.fixture(scope="session")
def settle() -> Callable[[Page], Page]:
    return settled


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """An empty page on an office laptop's screen; on leaving, no outside request and no console error is allowed."""
    page = context.new_page()
    watch = Watch(page)
    yield page
    page.close()
    assert watch.outside == set(), "the page asked another host"
    assert watch.errors == [], "the page wrote errors to the console"


def settled(page: Page) -> Page:
    """The page once the server has answered and everything that it sent is drawn, the map included."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-connection-state", "CONNECTED")
    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    for drawn in page.locator(
        "[data-testid^=stBidiComponent]:not(.st-key-view *, .st-key-steps *, .st-key-find *, .st-key-contents *, .st-key-unsaved *, [class*=-carrier] *)"
    ).all():
        expect(drawn.locator("section.map[data-painted]")).to_be_attached()  # one may stand in a part that is closed
    return page


Visit = Callable[[str], Page]


@pytest.fixture
def visit(page: Page, served: str) -> Visit:
    """Opens an address of the product, such as "coverage?place=S18", and waits until all of it is drawn."""

    def open_it(address: str = "") -> Page:
        page.goto(f"{served}/{address}")
        return settled(page)

    return open_it


@pytest.fixture
def axe() -> Callable[..., list[str]]:
    """The WCAG 2.1 A and AA faults of a page, each as a rule with the elements that break it."""

    def faults(page: Page, *, of_colours_only: bool = False) -> list[str]:
        rules = OF_COLOURS if of_colours_only else {"type": "tag", "values": WCAG}
        found = Axe().run(page, options={"runOnly": rules}).response["violations"]
        return [
            f"{fault['id']} ({fault['impact']}): {fault['help']}\n"
            + "\n".join(f"    {node['html'][:200]}\n    {node['failureSummary']}" for node in fault["nodes"][:5])
            for fault in found
        ]

    return faults


@pytest.fixture
def cut_off() -> Callable[[Page], Callable[[bool], None]]:
    """Gives what cuts a page's socket to the server, and lets it through again; to be had before the page is opened."""
    return _cut_off


def _cut_off(page: Page) -> Callable[[bool], None]:
    is_cut, open_sockets = False, []

    def through(socket: WebSocketRoute) -> None:
        if is_cut:
            socket.close()
        else:
            socket.connect_to_server()
            open_sockets.append(socket)

    def cut(now: bool) -> None:
        nonlocal is_cut
        is_cut = now
        if now:
            for socket in open_sockets:
                socket.close()
            open_sockets.clear()

    page.route_web_socket(re.compile("_stcore/stream"), through)
    return cut
