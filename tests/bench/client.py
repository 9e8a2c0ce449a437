"""A reader without a browser: speaks Streamlit's own protocol, so that many can be had on one machine.

It does what Streamlit's frontend does with messages: it remembers the large ones for a few runs and tells the server so,
which then sends a reference instead.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

REMEMBERED_RUNS = 2
INSTRUMENT = "coverage_instrument"
WidgetValue = bool | str | list[str]
Choice = dict[str, object]
"""What is told of a click inside the instrument, as geo/component/src/instrument.js tells it."""
LINE: Final = "view"
OF_THE_LINE: Final = {
    "States/UTs": "states",
    "Aspirational Districts only": "aspirational",
    "GI-marked products only": "gi",
}
"""Parameters of the product's line of the view by the labels of their fields, which are widgets on the peers' pages."""


@dataclass(frozen=True)
class Turn:
    """One rerun: seconds from the click to the end of the script, bytes received, and bytes by kind of element."""

    took_s: float
    received: int
    by_kind: dict[str, int]


class Reader:
    """One session. Widgets are named by their labels; a value stands until it is changed, as on a page."""

    def __init__(self, port: int, page: str, query: dict[str, str]) -> None:
        self._address = f"ws://127.0.0.1:{port}/_stcore/stream"
        self._url = f"http://127.0.0.1:{port}/{page}"
        self._page, self._query = page, urlencode(query)
        self._script = ""
        self._ids: dict[str, str] = {}
        self._instrument = ("", "")  # its id, and that of the fragment that it stands in
        self._line = ""  # id of the line of the view; a page without one has its filters as widgets
        self._values: dict[str, WidgetValue] = {}
        self._remembered: dict[str, int] = {}
        self._runs = 0
        self._socket: websockets.ClientConnection | None = None

    async def open(self) -> Turn:
        """Connects and waits for the first run of the page."""
        self._socket = await websockets.connect(
            self._address,
            subprotocols=[websockets.Subprotocol("streamlit")],
            max_size=None,
            compression=None,
            ping_interval=None,
        )
        turn = await self.turn({})
        # A server that has just come up ends the first run early, to run again at once with what it then knows.
        return turn if self._ids or self._line else await self.turn({})

    async def close(self) -> None:
        """Leaves; the server forgets the session after its own time."""
        if self._socket:
            await self._socket.close()

    async def turn(self, changed: dict[str, WidgetValue], inside: Choice | None = None) -> Turn:
        """Sends the changed widgets, or a choice inside the instrument, and waits until the script has finished.

        Raises KeyError for a label that no run has shown, ConnectionError when the script itself failed.
        """
        if not self._line:
            self._values |= {self._ids[label]: value for label, value in changed.items()}
        socket = self._socket
        if socket is None:
            raise ConnectionError("the reader has not opened the page yet")
        began = time.perf_counter()
        await socket.send(self._asked(changed, inside))
        received, by_kind = 0, dict[str, int]()
        while True:
            raw = await socket.recv(decode=False)
            message = ForwardMsg.FromString(raw)
            received += len(raw)
            kind = self._read(message)
            by_kind[kind] = by_kind.get(kind, 0) + len(raw)
            if kind == "script_finished":
                break
        took = time.perf_counter() - began
        self._forget()
        if "exception" in by_kind:
            raise ConnectionError("the page raised an exception: see the server's log")
        return Turn(took, received, by_kind)

    def _asked(self, changed: dict[str, WidgetValue], inside: Choice | None) -> bytes:
        message = BackMsg()
        state = message.rerun_script
        state.query_string = self._query
        state.page_script_hash = self._script
        state.page_name = "" if self._script else self._page
        state.cached_message_hashes.extend(self._remembered)
        state.context_info.timezone = "Asia/Kolkata"
        state.context_info.url = self._url
        state.context_info.color_scheme = "light"
        for widget_id, value in self._values.items():
            widget = state.widget_states.widgets.add()
            widget.id = widget_id
            if isinstance(value, bool):
                widget.bool_value = value
            elif isinstance(value, str):
                widget.string_value = value
            else:
                widget.string_array_value.data.extend(value)
        component, fragment = self._instrument
        if inside and component:
            state.fragment_id = fragment
            _tell(state, component, "choice", inside)
        elif changed and self._line:
            # As pages/frame/assets/filter_chips.js tells it.
            values = {OF_THE_LINE[label]: _in_link(value) for label, value in changed.items()}
            _tell(state, self._line, "chosen", {"n": time.time_ns() // 1_000_000, "values": values})
        content: bytes = message.SerializeToString()
        return content

    def _read(self, message: ForwardMsg) -> str:
        kind = str(message.WhichOneof("type"))
        if message.metadata.cacheable:
            self._remembered[message.hash] = self._runs
        if kind == "ref_hash":
            self._remembered[message.ref_hash] = self._runs
        elif kind == "navigation":
            self._script = message.navigation.page_script_hash
        elif kind == "new_session" and not self._script:
            self._script = message.new_session.page_script_hash
        if kind != "delta" or message.delta.WhichOneof("type") != "new_element":
            return kind
        element = message.delta.new_element
        kind = str(element.WhichOneof("type"))
        stored = getattr(element, kind)
        if kind == "bidi_component" and INSTRUMENT in stored.id and "carrier" not in stored.id:
            self._instrument = (stored.id, message.delta.fragment_id)
        elif kind == "bidi_component" and stored.id.endswith(f"-{LINE}"):
            self._line = stored.id
        if getattr(stored, "label", "") and getattr(stored, "id", ""):
            self._ids[stored.label] = stored.id
        return kind

    def _forget(self) -> None:
        self._runs += 1
        old = [one for one, seen in self._remembered.items() if self._runs - seen > REMEMBERED_RUNS]
        for one in old:
            del self._remembered[one]


def _tell(state: ClientState, component: str, event: str, value: Choice) -> None:
    told = state.widget_states.widgets.add()
    told.id = f"$$STREAMLIT_INTERNAL_KEY_{component}__events"
    told.json_trigger_value = json.dumps([{"event": event, "value": value}])


def _in_link(value: WidgetValue) -> list[str]:
    if isinstance(value, bool):
        return ["true"] if value else []
    return [value] if isinstance(value, str) else value


async def together(*readers: Reader, at_once: int = 4) -> list[Turn]:
    """Opens the readers' pages, a few at a time, as people arrive."""
    gate = asyncio.Semaphore(at_once)

    async def one(reader: Reader) -> Turn:
        async with gate:
            return await reader.open()

    return await asyncio.gather(*map(one, readers))
