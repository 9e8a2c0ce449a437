"""What the server gives before and beside the pages: files fetched ahead, and the socket's memory."""

import re
import urllib.request
from urllib.parse import urljoin

import uvicorn
import uvloop
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.sync.client import connect

from pages.frame.browser_side import SERVED

AHEAD = re.compile(r'<link rel="(?:modulepreload|preload)" href="(\./[^"]+)"')


def test_files_fetched_ahead_are_there_before_any_page_is_drawn_and_stay_in_the_browser(served_alone: str) -> None:
    with urllib.request.urlopen(f"{served_alone}/coverage") as answer:
        addresses = AHEAD.findall(answer.read().decode())
    names = [address.rsplit("/", 1)[1].split("?")[0] for address in addresses]
    of_streamlit = {address.rsplit("/", 1)[1].split(".")[0] for address in addresses if "/static/js/" in address}
    assert of_streamlit >= {"BidiComponent", "ButtonGroup", "DownloadButton", "PageLink", "Selectbox"}
    ours = [name for name, address in zip(names, addresses, strict=True) if "/static/js/" not in address]
    assert [name for name in ours if name != "dress.js"] == [
        *("steps.js", "steps.css", "filter_chips.js", "filter_chips.css"),
        *("search_box.js", "search_box.css", "contents.js", "contents.css"),
        next(name for name in ours if name.startswith("coverage_map.")),
        "india.json",
    ]
    for address in addresses:
        with urllib.request.urlopen(urljoin(f"{served_alone}/coverage", address)) as answer:
            is_script = f"/{SERVED}/" in address
            assert not is_script or answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_the_socket_remembers_the_last_32_kilobytes(served: str) -> None:
    """The window is 2 to the power of 15 bytes, the most that the format has; uvicorn's own is 12."""
    address = served.replace("http", "ws", 1)
    with connect(f"{address}/_stcore/stream", subprotocols=["streamlit"]) as line:  # type: ignore[list-item]
        packing = [one for one in line.protocol.extensions if isinstance(one, PerMessageDeflate)]
        assert [one.remote_max_window_bits for one in packing] == [15]


def test_answers_leave_at_once() -> None:
    """uvicorn takes the loop that sends small answers without waiting for the reader's receipt."""
    assert uvicorn.Config("server:app").get_loop_factory() is uvloop.new_event_loop
