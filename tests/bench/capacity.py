"""What a reader costs a server: processor time for a page and a filter, memory for a session, and a table by address.

    python -m tests.bench.capacity [--readers 40]

Processor time is the server's own, so that it says the same on a machine that does other work; `docs/scale.md` counts from it
how many readers a process and a machine hold.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from tests.bench.by_address import in_front, read
from tests.bench.client import Reader, together
from tests.bench.servers import Server, serving
from tests.bench.sessions import clicks

PAGES = ("", "coverage", "plans", "committees", "sectors", "exports", "state", "claims")
_SECONDS = 4.0


async def pages(server: Server, count: int) -> None:
    """Each page opened by so many readers, once it is warm; all stay, so that the memory of a session is seen."""
    for page in PAGES:
        await Reader(server.port, page, {}).open()
    before, cpu, present = server.memory_mb(), server.cpu_s(), []
    for page in PAGES:
        began = server.cpu_s()
        some = [Reader(server.port, page, {}) for _ in range(count)]
        await together(*some)
        present += some
        print(f"opening {page or 'brief':11} {1000 * (server.cpu_s() - began) / count:6.0f} ms of processor time")
    opened = len(present)
    print(f"all pages           {1000 * (server.cpu_s() - cpu) / opened:6.0f} ms of processor time a page")
    print(
        f"a session           {(server.memory_mb() - before) / opened:6.2f} MB, {opened} open, {before:.0f} MB before"
    )
    chance, began = random.Random(1), server.cpu_s()
    on_plans = present[2 * count : 3 * count]
    asking = clicks(chance)
    for one in on_plans:
        await one.turn(next(asking))
    print(f"a filter            {1000 * (server.cpu_s() - began) / count:6.0f} ms of processor time")
    for one in present:
        await one.close()


async def addresses(server: Server, folder: Path) -> None:
    """Tables by address, from the product itself and from nginx's cache in front of it."""
    began = server.cpu_s()
    rate = await read(server.address, _SECONDS)
    asked = rate.per_second * _SECONDS
    print(
        f"a table, product    {1000 * (server.cpu_s() - began) / asked:6.2f} ms of processor time, {rate.refused} refused"
    )
    with in_front(server.address, folder) as address:
        if address is None:
            return
        await read(address, 0.5)
        workers = [one for one in psutil.process_iter() if one.name() == "nginx" and str(folder) in _settings(one)]
        began_nginx, began = _spent(workers), server.cpu_s()
        rate = await read(address, _SECONDS)
        asked = rate.per_second * _SECONDS
        print(
            f"a table, cache      {1000 * (_spent(workers) - began_nginx) / asked:6.3f} ms of nginx's processor time,"
            f" {1000 * (server.cpu_s() - began) / asked:.3f} ms of the product's, {rate.refused} refused"
        )


def _settings(process: psutil.Process) -> str:
    parent = process.parent()
    return " ".join(process.cmdline() + (parent.cmdline() if parent else []))


def _spent(processes: list[psutil.Process]) -> float:
    return sum(sum(one.cpu_times()[:2]) for one in processes)


def main() -> None:
    """Serve, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=40)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as at, serving(["server.py"], Path(at) / "data", health="/healthz") as server:
        asyncio.run(pages(server, chosen.readers))
        asyncio.run(addresses(server, Path(at) / "nginx"))


if __name__ == "__main__":
    main()
