"""Bytes per interaction and per opening, counted by the relay; taken apart by element with a reader of our own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Browser

from tests.bench.browser import STATES, SWITCHES, changed_ms, opened_ms, visitor
from tests.bench.client import Reader, Turn
from tests.bench.relay import Relay
from tests.bench.servers import Server
from tests.bench.subjects import Subject


@dataclass
class Traffic:
    """Bytes on the wire, both ways: for each switch of measure, each State picked, and the cold opening."""

    switch: list[int] = field(default_factory=list)
    pick: list[int] = field(default_factory=list)
    opening: int = 0


def traffic(browser: Browser, subject: Subject, server: Server, as_on: str, switches: int) -> Traffic:
    """One visit through the relay; the same clicks as in the timed rounds."""
    wording = Traffic()
    relay = Relay(server.relay_port, server.port)
    with relay.running(), visitor(browser, []) as page:
        opened_ms(page, subject, subject.link(relay.address, as_on))
        subject.settle(page)
        page.wait_for_timeout(1000)
        wording.opening = relay.passed
        for measure in SWITCHES[:switches]:
            before = relay.passed
            changed_ms(page, subject, lambda one=measure: subject.switch(page, one))  # type: ignore[misc]
            subject.settle(page)
            wording.switch.append(relay.passed - before)
        for state in STATES[:2] if subject.has_filter else ():
            subject.ready_to_pick(page, state)
            page.wait_for_timeout(150)
            before = relay.passed
            changed_ms(page, subject, lambda: subject.pick(page))
            subject.settle(page)
            wording.pick.append(relay.passed - before)
    return wording


async def taken_apart(server: Server, path: str, as_on: str) -> list[Turn]:
    """What a session of the product is sent: on opening, on a first change of filter for all India, and on a second."""
    reader = Reader(server.port, path.strip("/"), {"as_on": as_on})
    opening = await reader.open()
    filtered = await reader.turn({"Aspirational Districts only": True})
    undone = await reader.turn({"Aspirational Districts only": False})
    await reader.close()
    return [opening, filtered, undone]


def parts(turn: Turn, most: int = 6) -> str:
    """The heaviest kinds of element in words, heaviest first."""
    heaviest: Sequence[tuple[str, int]] = sorted(turn.by_kind.items(), key=lambda item: -item[1])
    named = [f"{kind} {size / 1000:.1f} KB" for kind, size in heaviest[:most]]
    rest = sum(size for _, size in heaviest[most:])
    return ", ".join([*named, f"all others {rest / 1000:.1f} KB"])
