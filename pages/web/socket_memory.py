"""The socket to the browser, packed with a longer memory than its server gives it.

Every run of a page sends some 30 KB, of which the browser had nearly all a moment ago: theme, menu, line of the view. With
uvicorn's window of 4 KB each run is packed anew; with 32 KB, the most that the format knows, what was sent by the run before
costs a few bytes. The price is 110 KB of memory for each open page.
"""

from __future__ import annotations

from typing import Any, Final

import uvicorn.config
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory

_ASKED_FOR: Final = "websockets-sansio"
"""The protocol that Streamlit asks uvicorn for."""


class LongMemory(WebSocketsSansIOProtocol):
    """uvicorn's own protocol; where it packs messages, the last 32 KB of them are remembered. What the browser sends is short."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        if self.conn.available_extensions:
            self.conn.available_extensions = [
                ServerPerMessageDeflateFactory(
                    server_max_window_bits=15, client_max_window_bits=12, compress_settings={"memLevel": 5}
                )
            ]


def remember() -> None:
    """Lets uvicorn take this protocol for its own of that name; before the server is started."""
    uvicorn.config.WS_PROTOCOLS[_ASKED_FOR] = f"{__name__}:{LongMemory.__name__}"
