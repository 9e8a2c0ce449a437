"""What stands before every page: foreign requests, unknown addresses, headers, health, budgets for uploads."""

import asyncio
import json
import re
import socket
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.types import Message, Receive, Scope, Send

from pages.frame.registry import BY_PATH
from pages.web import health
from pages.web.gate import Gate, Rules
from pages.web.policy import content_policy, headers
from pages.web.routes import origins
from pages.web.uploads import Budget, Uploads

Got = Callable[..., tuple[int, dict[str, str], bytes]]
MB = 1024 * 1024
OURS = ("http://127.0.0.1:8501",)
RULES = Rules(frozenset(OURS), frozenset({"/", "/coverage"}), headers("", OURS))


class Within:
    """An app that notes that it was asked, and answers with a page of HTML as Streamlit does for any path."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked.append(scope["path"])
        if scope["type"] == "http":
            while (message := await receive())["type"] == "http.request" and message.get("more_body"):
                pass
            head = [(b"content-type", b"text/html; charset=utf-8")]
            await send({"type": "http.response.start", "status": 200, "headers": head})
            await send({"type": "http.response.body", "body": b"<html></html>"})


def asked(
    app: Any,
    path: str,
    body: Sequence[bytes | float] = (b"",),
    *,
    kind: str = "http",
    method: str = "GET",
    **given: str,
) -> list[Message]:
    """What is sent for one request; a number among the parts of the body is a silence in seconds."""
    named = {"host": "127.0.0.1:8501"} | {name.replace("_", "-"): value for name, value in given.items()}
    scope: Scope = {
        "type": kind,
        "path": path,
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
        "query_string": b"",
    }
    if kind == "http":
        scope["method"] = method
    parts = list(body)
    sent: list[Message] = []

    async def receive() -> Message:
        part = parts.pop(0) if parts else b""
        if isinstance(part, float):
            await asyncio.sleep(part)
            part = b"" if not parts else parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def status(sent: list[Message]) -> int:
    return int(sent[0]["status"])


FOREIGN: list[dict[str, Any]] = [
    {"origin": "http://evil.example"},
    {"origin": "http://127.0.0.1:9999"},
    {"origin": "https://127.0.0.1:8501"},
    {"origin": "http://127.0.0.1:8501.evil.example"},
    {"origin": "null"},
    {"host": "evil.example:8501"},
    {"host": "127.0.0.1"},
    {"host": ""},
    {"sec_fetch_site": "cross-site", "sec_fetch_mode": "no-cors"},
    {"sec_fetch_site": "same-site", "sec_fetch_mode": "cors"},
]


@pytest.mark.parametrize("given", FOREIGN)
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_a_foreign_request_is_refused_before_anything_is_asked(given: dict[str, Any], kind: str) -> None:
    within, reasons = Within(), list[str]()
    sent = asked(
        Gate(within, RULES, reasons.append), "/_stcore/stream" if kind == "websocket" else "/", kind=kind, **given
    )
    assert within.asked == []
    assert len(reasons) == 1
    if kind == "websocket":
        assert sent == [{"type": "websocket.close", "code": 1008}]
    else:
        assert status(sent) == 403


def test_a_link_from_a_letter_opens_and_our_own_page_may_all() -> None:
    links: list[dict[str, Any]] = [
        {},
        {"origin": "http://127.0.0.1:8501"},
        {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"},
        {"sec_fetch_site": "same-origin", "sec_fetch_mode": "cors"},
    ]
    for given in links:
        within = Within()
        assert status(asked(Gate(within, RULES, print), "/coverage", **given)) == 200
        assert within.asked == ["/coverage"]


def test_a_page_where_there_is_none_is_not_there() -> None:
    gate = Gate(Within(), RULES, print)
    assert [status(asked(gate, path)) for path in ("/", "/coverage", "/nothing", "/coverage/x")] == [
        200,
        200,
        404,
        404,
    ]
    for path in ("/_stcore/metrics", "/_stcore/agent/interact", "/_stcore/script-health-check"):
        assert status(asked(gate, path)) == 404
    assert status(asked(gate, "/coverage", method="POST")) == 405


def test_the_policy_lets_no_other_script_run() -> None:
    index = "<script>\n  window.a = 1\n</script><script type='module' src='./x.js'></script>"
    policy = dict(rule.split(" ", 1) for rule in content_policy(index, ["https://hubs.example"]).split("; "))
    # sha256 of the inline lines, as `openssl dgst -sha256 -binary | base64` gives it.
    assert policy["script-src"] == "'self' 'sha256-OYo7JPmHIm8f3LiGAXQwc2srNzmDDJ0FvIsrNQDCxZU=' 'wasm-unsafe-eval'"
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["connect-src"] == "'self' wss://hubs.example"


def test_origins_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert origins(8501) == ("http://127.0.0.1:8501", "http://localhost:8501")
    monkeypatch.setenv("EXPORT_HUB_ORIGINS", "https://Hubs.example.gov.in, http://10.0.0.5:8080")
    assert origins(8501) == ("https://hubs.example.gov.in", "http://10.0.0.5:8080")
    monkeypatch.setenv("EXPORT_HUB_ORIGINS", "*")
    with pytest.raises(SystemExit, match="An origin is written like"):
        origins(8501)


def uploads(lying: dict[str, dict[str, int]], budget: Budget) -> tuple[Uploads, Within, list[str]]:
    within, reasons = Within(), list[str]()
    return Uploads(within, lambda: lying, budget, lambda _: None, reasons.append), within, reasons


@pytest.mark.parametrize(
    ("lying", "body", "given", "answer"),
    [
        ({}, [b"x" * 10], {"content_length": "10"}, 200),
        ({}, [b"x"], {}, 411),
        ({}, [b"x"], {"content_length": "1e3"}, 411),
        ({}, [b"x"], {"content_length": str(12 * MB)}, 413),
        ({"s": {"f": 39 * MB}}, [b"x"], {"content_length": str(2 * MB)}, 413),
        ({"s": dict.fromkeys(map(str, range(12)), 1)}, [b"x"], {"content_length": "1"}, 413),
        ({"other": {"f": 299 * MB}}, [b"x"], {"content_length": str(2 * MB)}, 503),
        ({}, [b"x" * 8, b"x" * 8], {"content_length": "10"}, 413),
        ({}, [b"x", 0.5, b"x"], {"content_length": "2"}, 408),
    ],
)
def test_the_budgets_of_uploads(
    lying: dict[str, dict[str, int]], body: list[bytes | float], given: dict[str, str], answer: int
) -> None:
    app, within, reasons = uploads(lying, Budget(silence=0.05))
    assert status(asked(app, "/_stcore/upload_file/s/g", body, method="PUT", **given)) == answer
    assert len(reasons) == (answer != 200)
    assert bool(within.asked) == (answer in {200, 408} or (answer == 413 and given["content_length"] == "10"))


def test_a_body_that_never_ends_is_ended() -> None:
    app, _, _ = uploads({}, Budget(seconds=0.2, silence=0.1))
    drops: list[bytes | float] = [part for _ in range(50) for part in (b"x", 0.02)]
    assert status(asked(app, "/_stcore/upload_file/s/g", drops, method="PUT", content_length="1000")) == 408


def test_readiness_says_what_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    from data.errors import StoreFault

    def broken() -> str:
        raise StoreFault(what="the file at /some/path is gone", remedy="look")

    monkeypatch.setattr(health, "_CHECKS", {"ledger": broken, "disk": lambda: "ok"})
    found = health.checks()
    assert found["disk"] == "ok"
    assert found["ledger"].startswith("not ready (StoreFault)")
    assert "/some/path" not in str(found)


def test_the_running_server_answers_each_as_it_is(address: str, got: Got, metrics_port: int) -> None:
    assert got(f"{address}/healthz")[::2] == (200, b"ok\n")
    status, _, body = got(f"{address}/readyz")
    found = json.loads(body)
    assert found.pop("records") in {"ok", health.BEING_VERIFIED}
    assert (status, found) == (200, {"ledger": "ok", "disk": "ok", "store": "ok"})
    for path in BY_PATH:
        assert got(f"{address}/{path}")[0] == 200, path
    for path in (
        "metrics",
        "nothing",
        "coverage/nothing",
        "_stcore/metrics",
        "static/js/none.js",
        "app/static/none.png",
    ):
        assert got(f"{address}/{path}")[0] == 404, path
    numbers = got(f"http://127.0.0.1:{metrics_port}/metrics")[2].decode()
    assert 'ehm_answers_total{kind="healthz",status="200"}' in numbers


def test_every_answer_bears_the_headers(address: str, got: Got) -> None:
    for path in ("", "coverage", "healthz", "nothing", "data/index.json", "app/static/icon.png", "_stcore/health"):
        found = got(f"{address}/{path}")[1]
        assert found["x-content-type-options"] == "nosniff", path
        assert found["referrer-policy"] == "same-origin", path
        assert "frame-ancestors 'none'" in found["content-security-policy"], path
    page = got(f"{address}/")
    inline = re.findall(rb"<script>(.*?)</script>", page[2], re.DOTALL)
    assert len(inline) == page[1]["content-security-policy"].count("'sha256-") == 2


def test_a_page_says_where_its_server_is_and_fetches_its_map_ahead(address: str, got: Got) -> None:
    pages = {path: got(f"{address}/{path}") for path in ("", "coverage", "plans", "about")}
    assert {status for status, _, _ in pages.values()} == {200}
    assert all(b"BACKEND_BASE_URL" in body for _, _, body in pages.values())
    ahead = {
        path: re.findall(rb'<link rel="preload" href="./(app/static/map/[^"]+)"', body)
        for path, (_, _, body) in pages.items()
    }
    assert [path for path, found in ahead.items() if found] == ["coverage", "plans"]
    assert got(f"{address}/{ahead['plans'][0].decode()}")[0] == 200


def test_a_foreign_socket_gets_403_from_the_running_server(address: str) -> None:
    port = urlsplit(address).port
    for origin, answer in (("http://evil.example", b"403"), (address, b"101")):
        with socket.create_connection(("127.0.0.1", port or 0), timeout=20) as wire:
            wire.sendall(
                f"GET /_stcore/stream HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {origin}\r\nConnection: Upgrade\r\n"
                "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n"
                "Sec-WebSocket-Protocol: streamlit\r\n\r\n".encode()
            )
            assert wire.recv(200).split()[1] == answer, origin


def test_an_upload_of_another_site_is_refused(address: str, got: Got) -> None:
    place = f"{address}/_stcore/upload_file/s/f"
    assert got(place, "PUT", b"x", Origin="http://evil.example")[0] == 403
    port = urlsplit(address).port
    with socket.create_connection(("127.0.0.1", port or 0), timeout=20) as wire:
        wire.sendall(
            f"PUT /_stcore/upload_file/s/f HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {12 * MB}\r\n\r\n".encode()
        )
        assert wire.recv(200).split()[1] == b"413"
