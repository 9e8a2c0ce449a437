"""How many readers one process serves: each changes a filter every two seconds, and more come until it is too slow."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from analytics.coverage.measures import MEASURES
from tests.bench.client import Choice, Reader, Turn, WidgetValue, together
from tests.bench.servers import Server
from tests.bench.table import median, percentile

EVERY_S = 2.0
LIMIT_S = 1.0
PATIENCE_S = 10.0
FEW_STATES = (
    "Assam",
    "Bihar",
    "Kerala",
    "Gujarat",
    "Odisha",
    "Punjab",
    "Rajasthan",
    "Telangana",
    "Uttar Pradesh",
)


@dataclass(frozen=True)
class Level:
    """One load: readers at once, median and p95 from click to script finished, server's work per click."""

    readers: int
    median_s: float
    p95_s: float
    clicks: int
    cpu_ms: float

    @property
    def is_stored(self) -> bool:
        """Whether the page still answers in time."""
        return self.p95_s < LIMIT_S


def clicks(chance: random.Random) -> Iterator[dict[str, WidgetValue]]:
    """Changes of filter without end: a third for all of India, the others for one or two States."""
    while True:
        number = chance.choice((0, 1, 2))
        yield {
            "States/UTs": chance.sample(FEW_STATES, number),
            "Aspirational Districts only": chance.random() < 0.3,
            "GI-marked products only": chance.random() < 0.3,
        }


def of_the_instrument(chance: random.Random, number: int) -> Choice:
    """A click inside the instrument: another measure, or a State."""
    place = chance.choice(("IN", "S18", "S10", "S32"))
    return {"n": number, "measure": chance.choice(list(MEASURES)), "level": "district", "place": place, "has": ""}


def readers(server: Server, path: str, as_on: str, seed: int) -> Iterator[Reader]:
    """Readers without end, each looking at a measure of its own choice."""
    for number in itertools.count(seed):
        chance = random.Random(number)
        yield Reader(server.port, path.strip("/"), {"as_on": as_on, "measure": chance.choice(list(MEASURES))})


async def raised(
    server: Server, path: str, as_on: str, steps: Sequence[int], seconds: float, *, inside: float = 0.0
) -> tuple[list[Level], list[str]]:
    """The loads in turn until one is too slow; faults are told, and count as not held.

    `inside` is the share of clicks that are made inside the instrument: those are painted before the server hears of them.
    """
    arriving = readers(server, path, as_on, seed=1)
    present: list[Reader] = []
    levels: list[Level] = []
    faults: list[str] = []
    try:
        for step in steps:
            newcomers = list(itertools.islice(arriving, step - len(present)))
            await together(*newcomers)
            present += newcomers
            levels.append(await _level(server, present, seconds, inside))
            if not levels[-1].is_stored:
                break
    except (OSError, TimeoutError) as fault:
        faults.append(f"with {len(present)} readers: {type(fault).__name__}: {fault}")
    finally:
        await asyncio.gather(*(reader.close() for reader in present), return_exceptions=True)
    return levels, faults


async def _level(server: Server, present: Sequence[Reader], seconds: float, inside: float) -> Level:
    start = time.perf_counter()
    measured_from, until = start + EVERY_S, start + EVERY_S + seconds
    cpu = server.cpu_s()
    done = await asyncio.gather(
        *(
            _reading(reader, start + EVERY_S * at / len(present), until, random.Random(at), inside)
            for at, reader in enumerate(present)
        )
    )
    cpu = server.cpu_s() - cpu
    every = list(itertools.chain(*done))
    waits = [wait for due, wait in every if due >= measured_from] or [PATIENCE_S]
    return Level(len(present), median(waits), percentile(waits, 95), len(every), 1000 * cpu / max(1, len(every)))


async def _reading(
    reader: Reader, first: float, until: float, chance: random.Random, inside: float
) -> list[tuple[float, float]]:
    """One reader's clicks, each as the moment it was due and the seconds from then until the script had finished.

    A click that could not be made on time, because the one before was still running, has waited from when it was due.
    """
    done = []
    due = first
    for changed in clicks(chance):
        if due >= until:
            break
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        try:
            is_inside = chance.random() < inside
            choice = of_the_instrument(chance, time.time_ns() // 1_000_000) if is_inside else None
            await asyncio.wait_for(reader.turn({} if choice else changed, choice), PATIENCE_S)
        except TimeoutError:
            done.append((due, PATIENCE_S))
            break
        finished = time.perf_counter()
        done.append((due, finished - due))
        due = max(due + EVERY_S, finished)
    return done


FILLING: Final = 200
"""Reruns after which the server keeps as many tables of questions as it will (data/kept_tables.py)."""


@dataclass(frozen=True)
class Memory:
    """Resident memory in MB: with one reader who has just come, once that reader has filled what the server keeps of
    questions, with fifty, and after many reruns of the fifty; and how many reruns."""

    new_mb: float
    one_mb: float
    many_mb: float
    later_mb: float
    readers: int
    reruns: int


async def remembered(server: Server, path: str, as_on: str, count: int, rounds: int) -> Memory:
    """Memory as readers arrive and as they go on reading, once what is kept for all readers is there."""
    arriving = readers(server, path, as_on, seed=1000)
    first = next(arriving)
    await first.open()
    asking = clicks(random.Random(7))
    new = server.memory_mb()
    for _ in range(FILLING):
        await first.turn(next(asking))
    one = server.memory_mb()
    present = [first, *itertools.islice(arriving, count - 1)]
    await together(*present[1:])
    many = server.memory_mb()
    for _ in range(rounds):
        await _in_turn(present, asking)
    later = server.memory_mb()
    await asyncio.gather(*(reader.close() for reader in present), return_exceptions=True)
    return Memory(new, one, many, later, count, rounds * count)


async def _in_turn(present: Sequence[Reader], asking: Iterator[dict[str, WidgetValue]]) -> list[Turn]:
    gate = asyncio.Semaphore(4)

    async def one(reader: Reader, changed: dict[str, WidgetValue]) -> Turn:
        async with gate:
            return await reader.turn(changed)

    return await asyncio.gather(*(one(reader, next(asking)) for reader in present))
