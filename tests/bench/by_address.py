"""Reading by address: how many requests a second, from the product itself and from nginx's cache in front of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.bench.servers import free_port
from tests.bench.table import percentile
from tests.nginx import nginx, program

PATHS = (
    "/data/coverage/by-state.csv?measure=plan",
    "/data/plans/by-state.json",
    "/data/coverage/map.geojson?measure=plan&states=Kerala",
)
AT_ONCE = 16
WITHOUT_NGINX = "nginx is not installed: reading from its cache was not measured"
_IN_FRONT = """
    access_log off;
    keepalive_requests 1000000;
    server {{
        listen 127.0.0.1:{port};
        location /data/ {{
            proxy_pass {behind};
            proxy_set_header Host {host};
            proxy_cache data;
            proxy_cache_lock on;
        }}
    }}
"""


@dataclass(frozen=True)
class Rate:
    """One load: requests a second, the p95 of one request, and answers that were not 200."""

    per_second: float
    p95_ms: float
    refused: int


@contextmanager
def in_front(behind: str, folder: Path) -> Iterator[str | None]:
    """nginx before the product, as a plain process with a configuration of its own; nothing where there is none."""
    installed = program()
    if installed is None:
        yield None
        return
    folder.mkdir()
    port = free_port()
    http = _IN_FRONT.format(port=port, behind=behind, host=behind.removeprefix("http://"))
    with nginx(installed, folder, http, workers=2):
        yield f"http://127.0.0.1:{port}"


async def read(address: str, seconds: float) -> Rate:
    """Readers who ask again at once, all of them for the same few tables, once each of these is worked out."""
    for path in PATHS:
        await _ready(address, path)
    waits: list[float] = []
    refused = 0
    began = time.perf_counter()

    async def one(number: int) -> None:
        nonlocal refused
        async with _Connection(address) as connection:
            while (asked := time.perf_counter()) < began + seconds:
                refused += await connection.get(PATHS[number % len(PATHS)]) != 200
                waits.append(time.perf_counter() - asked)
                number += 1

    await asyncio.gather(*map(one, range(AT_ONCE)))
    return Rate(len(waits) / (time.perf_counter() - began), 1000 * percentile(waits, 95), refused)


class _Connection:
    """One connection that is kept: bare, so that the asking costs little beside the answer."""

    def __init__(self, address: str) -> None:
        self._host = address.removeprefix("http://")

    async def __aenter__(self) -> Self:
        host, port = self._host.split(":")
        self._reader, self._writer = await asyncio.open_connection(host, int(port))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()

    async def get(self, path: str) -> int:
        """The status of an answer that was read to its end."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._host}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
        status, *headers = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        of = dict(line.lower().split(": ", 1) for line in headers if ": " in line)
        await self._reader.readexactly(int(of.get("content-length", "0")))
        return int(status.split()[1])


async def _ready(address: str, path: str) -> None:
    """Asks until nginx has come up and the answer is there."""
    for _ in range(100):
        try:
            async with _Connection(address) as connection:
                if await connection.get(path) == 200:
                    return
        except OSError:
            await asyncio.sleep(0.05)
    raise RuntimeError(f"{address}{path} gave no answer")
