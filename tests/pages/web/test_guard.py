"""The guard before every address: nothing is asked of one person alone; a proxy is believed only with its word."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

from data.ledger.ledger import Ledger, open_ledger
from data.people.identity import alone
from data.people.roles import change_person
from pages.web import guard

SECRET = "a word that the proxy knows"
PROXY = {"x-export-hub-proxy": SECRET, "x-remote-user": "viewer-1"}


async def _app(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"data"})


def status(path: str, **headers: str) -> int:
    """What a request is answered, by the guard or by what lies behind it."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    async def send(message: Message) -> None:
        sent.append(message)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "headers": raw, "query_string": b""}
    asyncio.run(guard.Guard(_app)(scope, receive, send))
    return int(sent[0]["status"])


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    opened = open_ledger(tmp_path)
    change_person(opened, "viewer-1", "V. Nair", ["viewer"], [], "of this test", alone("root"))
    monkeypatch.setattr(guard, "record_ledger", lambda: opened)
    return opened


def test_one_person_alone_is_asked_nothing() -> None:
    assert status("/data/coverage/districts.csv") == 200


def test_a_proxy_is_believed_only_with_its_word(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORT_HUB_SIGN_IN", "proxy")
    monkeypatch.setenv("EXPORT_HUB_PROXY_HEADER", "X-Remote-User")
    assert status("/data/x.csv", **PROXY) == 403, "no word is set, so nobody can know it"
    monkeypatch.setenv("EXPORT_HUB_PROXY_SECRET", SECRET)
    assert status("/data/x.csv", **PROXY) == 200
    assert status("/data/x.csv", **PROXY | {"x-export-hub-proxy": "a guess"}) == 403
    assert status("/data/x.csv", **{"x-remote-user": "viewer-1"}) == 403
    assert status("/", **{"x-remote-user": "viewer-1"}) == 403, "not even the pages' frame"
    assert status("/data/x.csv", **PROXY | {"x-remote-user": "nobody-1"}) == 403, "who has no role reads nothing"
    change_person(ledger, "viewer-1", "V. Nair", [], [], "left the Division", alone("root"))
    assert status("/data/x.csv", **PROXY) == 403, "from the moment that the role is taken"
    ledger.close()


def test_without_a_session_only_what_shows_no_data_is_open(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORT_HUB_SIGN_IN", "oidc")
    for path in ("/", "/coverage", "/static/js/index.js", "/app/static/icon.png", "/auth/login", "/healthz"):
        assert status(path) == 200, path
    for path in (
        "/data/index.json",
        "/media/1.csv",
        "/_stcore/upload_file/a/b",
        "/metrics",
        "/anything/else",
        "/coverage/x",
    ):
        assert status(path) == 403, path
    ledger.close()
