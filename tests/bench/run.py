"""`make bench`: one run of the product against its peers, in rounds taken in turn, printed and written as one table."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Browser
from playwright.sync_api import Error as Fault

from data import clock
from tests.bench import subjects
from tests.bench.browser import Samples, chromium, visit
from tests.bench.by_address import WITHOUT_NGINX, in_front, read
from tests.bench.findings import Findings
from tests.bench.machine import machine
from tests.bench.servers import Server, serving
from tests.bench.sessions import raised, remembered
from tests.bench.subjects import Subject
from tests.bench.wire import taken_apart, traffic
from tests.bench.words import results

RESULTS = Path(__file__).parent / "RESULTS.md"
ROUNDS_S = 330  # after this no new round begins, so that a slow machine ends in time too
COMPRESSED = {"STREAMLIT_SERVER_ENABLE_WEBSOCKET_COMPRESSION": "true"}


@dataclass(frozen=True)
class Plan:
    """How much is measured: rounds of the browser, switches in each, loads in readers, seconds at each load."""

    rounds: int
    switches: int
    steps: dict[str, tuple[int, ...]]
    seconds: float
    memory_rounds: int


FULL = Plan(
    3,
    6,
    {"product": (5, 10, 20, 40, 80, 120, 160), "inlined": (1, 2, 3, 5, 10)},
    8,
    8,
)
QUICK = Plan(1, 3, {"product": (2, 10), "inlined": (1, 2)}, 4, 1)


def main() -> None:
    """Measure, print, and unless it was a quick run, write bench/RESULTS.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a short run for development; nothing is written")
    quick = parser.parse_args().quick
    plan = QUICK if quick else FULL
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        data_folder = Path(folder) / "books"
        data_folder.mkdir()
        found = Findings()
        with chromium() as browser:
            made_on = machine(browser.version)
            with_browser(plan, data_folder, browser, found)
        # Its driver holds this thread's event loop, which the readers below need.
        without_browser(plan, data_folder, found)
    text = results(found, made_on, plan_in_words(plan, found.rounds), time.perf_counter() - began)
    print(text)
    if not quick:
        RESULTS.write_text(text + "\n", encoding="utf-8")
        print(f"Written to bench/{RESULTS.name}.", file=sys.stderr)


def plan_in_words(plan: Plan, rounds: int) -> str:
    """The size of the run."""
    return (
        f"{rounds} of {plan.rounds} rounds of {plan.switches} measure switches and {max(1, plan.switches // 2)} States per page, "
        f"pages in turn; {plan.seconds:.0f} s at each load"
    )


def day(back: int) -> str:
    """A date some days ago: each round asks for one of its own, so that no server has its answers ready."""
    return (clock.today() - timedelta(days=back)).isoformat()


def with_browser(plan: Plan, data_folder: Path, browser: Browser, found: Findings) -> None:
    """Starts, then rounds of all pages in turn, then bytes."""
    ours = subjects.product()
    wording("start to healthy, building the store and built")
    found.started_s = (_started(ours, data_folder), _started(ours, data_folder))
    pages = (ours, subjects.inlined(), subjects.with_dash(), subjects.floor())
    with ExitStack() as stack:
        servers = {page.name: stack.enter_context(_served(page, data_folder)) for page in pages}
        found.samples = {page.name: Samples() for page in pages}
        began = time.perf_counter()
        while found.rounds < plan.rounds and (found.rounds < 2 or time.perf_counter() - began < ROUNDS_S):
            found.rounds += 1
            for page in pages:
                wording(f"round {found.rounds} of {plan.rounds}: {page.name}")
                into = found.samples[page.name]
                try:
                    visit(browser, page, servers[page.name], day(found.rounds), plan.switches, into)
                except Fault as fault:  # one page that hangs once must not cost the whole run
                    found.lost.append(f"{page.name}, round {found.rounds}: {fault.message.splitlines()[0]}")
        for page in pages:
            wording(f"bytes: {page.name}")
            found.traffic[page.name] = traffic(browser, page, servers[page.name], day(20), plan.switches)
    wording("bytes: product, compressed")
    with _served(subjects.product(**COMPRESSED), data_folder) as server:
        found.traffic["compressed"] = traffic(browser, ours, server, day(20), plan.switches)
        packed = Samples()
        visit(browser, ours, server, day(1), plan.switches, packed)
        found.compressed_cpu_ms = packed.cpu_ms


def without_browser(plan: Plan, data_folder: Path, found: Findings) -> None:
    """Sessions held, each page on a fresh server; then what a session is sent, and memory."""
    ours = subjects.product()
    for page in (ours, subjects.inlined()):
        wording(f"sessions held: {page.name}")
        with _served(page, data_folder) as server:
            levels, faults = asyncio.run(raised(server, page.path, day(1), plan.steps[page.name], plan.seconds))
            found.levels[page.name], found.faults[page.name] = levels, faults
    wording("sessions held: product, half of the clicks inside the instrument")
    with _served(ours, data_folder) as server:
        mixed = asyncio.run(raised(server, ours.path, day(1), plan.steps["product"], plan.seconds, inside=0.5))
        found.levels["mixed"], found.faults["mixed"] = mixed
    wording("reading by address")
    with _served(ours, data_folder) as server, in_front(server.address, data_folder.parent / "nginx") as cached:
        found.rates["alone"] = asyncio.run(read(server.address, plan.seconds))
        if cached:
            found.rates["nginx"] = asyncio.run(read(cached, plan.seconds))
        else:
            wording(WITHOUT_NGINX)
    wording("memory")
    with _served(ours, data_folder) as server:
        found.turns = asyncio.run(taken_apart(server, ours.path, day(1)))
        found.memory = asyncio.run(remembered(server, ours.path, day(1), 50, plan.memory_rounds))


def _served(page: Subject, data_folder: Path) -> AbstractContextManager[Server]:
    return serving(page.command, data_folder, health=page.health, folder=page.folder, settings=page.settings)


def _started(page: Subject, data_folder: Path) -> float:
    with _served(page, data_folder) as server:
        return server.started_s


def wording(what: str) -> None:
    """Progress, apart from the table."""
    print(f"{clock.now():%H:%M:%S} {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
