"""Counts what really crosses the wire: a relay on this machine between the browser and a page's server.

The browser's own events report WebSocket messages after they were unpacked, so they cannot tell what compression saves.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Relay:
    """Passes bytes both ways to one server and counts them; `address` is where the browser goes instead."""

    def __init__(self, at: int, target: int) -> None:
        self._at = at
        self._target = target
        self._passed = 0
        self._listening = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._enough = asyncio.Event()
        self.address = f"http://127.0.0.1:{at}"

    @property
    def passed(self) -> int:
        """Bytes so far, both ways, HTTP and WebSocket with all their headers."""
        return self._passed

    @contextmanager
    def running(self) -> Iterator[None]:
        """Relays beside the caller, in a thread of its own because the browser's driver holds the caller's event loop."""
        beside = threading.Thread(target=self._run, daemon=True)
        beside.start()
        if not self._listening.wait(timeout=10):
            raise RuntimeError(f"the relay cannot listen on port {self._at}")
        yield
        self._loop.call_soon_threadsafe(self._enough.set)
        beside.join(timeout=10)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._listen())

    async def _listen(self) -> None:
        listening = await asyncio.start_server(self._joined, "127.0.0.1", self._at)
        self._listening.set()
        await self._enough.wait()
        listening.close()

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection("127.0.0.1", self._target)
        # At the end the loop cancels what is still connected, which is no fault of anyone's.
        with suppress(asyncio.CancelledError):
            await asyncio.gather(self._pass(reader, to_server), self._pass(from_server, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while content := await reader.read(65536):
                self._passed += len(content)
                writer.write(content)
                await writer.drain()
        except ConnectionError:
            pass  # one side has left, which ends the other as well
        finally:
            writer.close()
