"""Signing in at a real OpenID Connect provider on this machine, over a real server: who gets what, and what a copied cookie is worth."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import httpx
import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from data.ledger.ledger import Ledger, open_ledger
from data.people.identity import ROLES, Identity, Role, alone
from data.people.roles import change_person, identity_of
from data.people.sessions import open_sessions
from data.returns import intake
from data.returns.submissions import submit
from pages.frame.registry import BY_PATH
from pages.parts.addressed import endings
from pages.web.catalogue import PARTS

ROOT = Path(__file__).resolve().parents[3]
PEOPLE: dict[str, tuple[Role, ...]] = {
    "viewer-1": ("viewer",),
    "analyst-1": ("analyst",),
    "both-1": ("editor", "approver"),
    "editor-1": ("editor",),
    "approver-1": ("approver",),
    "admin-1": ("admin",),
    "all-1": ROLES,
}
DATA = ("/_stcore/upload_file/x/y", "/media/0.csv", "/data/index.json", "/data/no/such.csv", "/metrics")
"""Addresses that show or take data; none is answered to who is not signed in, whether or not there is such a thing."""
WRITTEN = {"published", "undone", "submitted", "sent_back", "person_changed", "view_named", "letter_sent", "exported"}
"""What a press could add to the ledger."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], address: str, log: Path, **environment: str) -> Iterator[None]:
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | environment, stdout=output, stderr=output, stdin=subprocess.DEVNULL
        )
    try:
        deadline = time.monotonic() + 120
        while True:
            try:
                httpx.get(address, timeout=2)
                break
            except httpx.HTTPError:
                assert server.poll() is None, log.read_text(errors="replace")
                assert time.monotonic() < deadline, log.read_text(errors="replace")
                time.sleep(0.1)
        yield
    finally:
        server.terminate()
        server.wait(timeout=20)


@dataclass(frozen=True)
class Served:
    """The product with sign-in switched on, and where its provider is."""

    address: str
    folder: Path


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, data_folder: Path) -> Iterator[Served]:
    home, own, port, at = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("signed"), free_port(), free_port()
    address, provider = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{at}"
    (home / ".streamlit").mkdir()
    (home / ".streamlit" / "secrets.toml").write_text(
        f'[auth]\nredirect_uri = "{address}/oauth2callback"\ncookie_secret = "{"s" * 40}"\nclient_id = "hub"\n'
        f'client_secret = "secret"\nserver_metadata_url = "{provider}/.well-known/openid-configuration"\n'
    )
    with open_ledger(own / "record") as ledger:
        for subject, roles in PEOPLE.items():
            states = (18,) if "editor" in roles else ()
            change_person(ledger, subject, subject.title(), roles, states, "of this test", alone("root"))
        _submitted(ledger, identity_of(ledger, "editor-1", ""))
    named = [json.dumps({"sub": one, "name": one.title()}) for one in (*PEOPLE, "nobody-1")]
    users = [word for one in named for word in ("--user-claims", one)]
    provide = [sys.executable, "-m", "oidc_provider_mock", "--port", str(at), *users]
    settings = {"PORT": str(port), "EXPORT_HUB_DATA": str(own), "EXPORT_HUB_SIGN_IN": "oidc", "HOME": str(home)}
    with (
        running(provide, f"{provider}/.well-known/openid-configuration", home / "provider.log"),
        running([sys.executable, "server.py"], f"{address}/_stcore/health", home / "server.log", **settings),
    ):
        yield Served(address, own)


def _submitted(ledger: Ledger, editor: Identity) -> None:
    """One return of Assam that waits."""
    received = intake.receive(ledger, b"District,Status\n", "assam.csv", editor)
    row = {"district_code": "283", "stage": "drafted", "is_public": None, "drafted_on": "2026-07-01"}
    row |= dict.fromkeys(("notified_on", "published_on", "under_way_on", "reviewed_on", "remarks"))
    sha256, day = str(received.entry.payload["file_sha256"]), date(2026, 8, 1)
    draft = intake.Draft(sha256, "assam.csv", "plans", day, (18,), (row,), (), (), (), ())
    letter = intake.Document("Letter", "state_letter", "12/2026", date(2026, 8, 3), "Director of Industries")
    submit(ledger, draft, letter, day, editor)


@dataclass(frozen=True)
class Seen:
    """One run of a page as the browser is sent it: all its bytes, its buttons by label, what of it can be used, and an address."""

    content: bytes
    buttons: dict[str, str]
    usable: frozenset[str]
    redirect: str

    def says(self, words: str) -> bool:
        return words.encode() in self.content


def cookies_of(client: httpx.Client) -> dict[str, str]:
    return {one.name: one.value or "" for one in client.cookies.jar}


def connected(address: str, cookies: dict[str, str]) -> ClientConnection:
    """The socket of one page, as a browser with these cookies opens it."""
    return connect(
        address.replace("http", "ws") + "/_stcore/stream",
        origin=Origin(address),
        subprotocols=[Subprotocol("streamlit"), Subprotocol(cookies.get("_streamlit_xsrf", "none"))],
        additional_headers={"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())},
        max_size=None,
    )


def visit(address: str, cookies: dict[str, str], page: str = "", query: str = "", *, press: str = "") -> Seen:
    """Open a page over the socket as a browser does, and press one button."""
    with connected(address, cookies) as opened:
        seen = _run(opened, page, query, "")
        return _run(opened, page, query, seen.buttons[press]) if press else seen


def _run(opened: ClientConnection, page: str, query: str, pressed: str) -> Seen:
    asked = BackMsg()
    asked.rerun_script.page_name, asked.rerun_script.query_string = page, query
    if pressed:
        widget = asked.rerun_script.widget_states.widgets.add()
        widget.id, widget.trigger_value = pressed, True
    opened.send(asked.SerializeToString())
    content, buttons, usable, redirect = b"", {}, set(), ""
    while True:
        raw = opened.recv(timeout=60, decode=False)
        message = ForwardMsg.FromString(raw)
        content += raw
        element = message.delta.new_element
        if element.WhichOneof("type") == "button":
            buttons[element.button.label] = element.button.id
        kind = element.WhichOneof("type")
        if kind in ("button", "download_button", "file_uploader") and not getattr(element, kind).disabled:
            usable.add(f"{kind}: {getattr(element, kind).label}")
        if message.WhichOneof("type") == "auth_redirect":
            redirect = message.auth_redirect.url
        if message.WhichOneof("type") == "script_finished":
            return Seen(content, buttons, frozenset(usable), redirect)


def signed_in(address: str, subject: str) -> dict[str, str]:
    """A browser's cookies after its person signed in: by the page's own button, at the provider, and back."""
    with httpx.Client(follow_redirects=False, timeout=60) as client:
        client.get(f"{address}/_stcore/health")
        to = visit(address, cookies_of(client), press="Sign in").redirect
        answer = client.get(address + to if to.startswith("/") else to)
        answer = client.post(answer.headers["location"], data={"sub": subject})
        answer = client.get(answer.headers["location"])
        assert answer.status_code in (302, 303, 307), answer.text
        assert "_streamlit_user" in cookies_of(client)
        return cookies_of(client)


def statuses(address: str, cookies: dict[str, str]) -> list[int]:
    with httpx.Client(cookies=cookies, timeout=60) as client:
        return [client.get(address + one).status_code for one in DATA]


def test_who_is_not_signed_in_is_shown_the_way_in_and_nothing_else(served: Served) -> None:
    seen = visit(served.address, {}, "coverage")
    assert seen.says("Sign in to open Export Hub Monitor.")
    assert list(seen.buttons) == ["Sign in"]
    closed_to(served.address, {})
    assert httpx.get(f"{served.address}/_stcore/health").status_code == 200


def test_who_has_no_role_is_told_who_gives_one(served: Served) -> None:
    cookies = signed_in(served.address, "nobody-1")
    seen = visit(served.address, cookies, "coverage")
    assert seen.says("No role yet")
    assert seen.says("may not open the pages")
    closed_to(served.address, cookies)


ALL = "all-1"
"""One person with every role, who sees whatever there is to press; nobody else is asked for the acts of a page."""
USES = {
    "download": ("import", "download_button: Download template (CSV)"),
    "upload": ("import", "file_uploader: The return as XLSX, XLS, ODS or CSV, at most 10 MB"),
    "publish": ("approvals", "button: Publish"),
    "withdraw or send back": ("approvals", "button: Withdraw", "button: Send back"),
    "change a person": ("people", "button: Keep", "button: End sessions", "download_button: Download 8 rows (CSV)"),
    "make letters": (
        "letters",
        "button: Make all 33 letters",
        "download_button: Download the letter, 3 districts (Word)",
    ),
    "take a sheet to fill in": ("letters", "download_button: Download its fill-in sheet (Excel)"),
    "record what became of a letter": ("letters", "button: Record"),
    "make the pack": ("briefs", "button: Make the pack: 36 States/UTs"),
}
"""What can be done on a page, and the buttons that do it."""
_ISSUES = {"make letters", "take a sheet to fill in", "record what became of a letter", "make the pack"}
MAY = {
    "viewer-1": {"download"},
    "analyst-1": {"download", "name a view", *_ISSUES},
    "editor-1": {"download", "upload", "withdraw or send back"},
    "approver-1": {"download", "publish", "withdraw or send back"},
    "both-1": {"download", "upload", "publish", "withdraw or send back"},
    "admin-1": {"download", "change a person"},
    ALL: {*USES, "name a view"},
    "nobody-1": set(),
    "": set(),
}


@pytest.mark.parametrize("subject", MAY)
def test_what_each_may_do_on_each_page_by_direct_links_and_by_address(served: Served, subject: str) -> None:
    """Every role, one that has none, and nobody: pages, acts, downloads and data addresses, not one open that should be closed."""
    cookies = signed_in(served.address, subject) if subject else {}
    pages = {page: visit(served.address, cookies, page) for page, *_ in USES.values()}
    may = {use for use, (page, *buttons) in USES.items() if pages[page].usable & set(buttons)}
    views = visit(served.address, cookies, "views", "keep_page=coverage")
    if views.says("Name this view") and not views.says("may not name a view"):
        may.add("name a view")  # its button waits for a name
    assert may == MAY[subject]
    assert pages["people"].says("may not change roles or end sessions") is (bool(may) and "change a person" not in may)
    assert pages["people"].says("Approvals (1)") is ("publish" in may), (
        "the mark in the menu, for those who may approve"
    )
    is_in = bool(may)
    with open_ledger(served.folder / "record") as ledger:
        assert (subject in {one.actor for one in ledger.with_actions({"signed_in"})}) is bool(subject)
    assert {
        one: code != 403 for one, code in zip(DATA, statuses(served.address, cookies), strict=True)
    } == dict.fromkeys(DATA, is_in)


def test_no_page_has_an_act_that_the_table_does_not_name(served: Served) -> None:
    """What a person with every role can press and a viewer cannot is all in the table, page by page, all pages."""
    everything, viewer = signed_in(served.address, ALL), signed_in(served.address, "viewer-1")
    named: dict[str, set[str]] = {}
    for page, *buttons in USES.values():
        named.setdefault(page, set()).update(buttons)
    for page in BY_PATH:
        more = visit(served.address, everything, page).usable - visit(served.address, viewer, page).usable
        assert {one.replace("(XLSX)", "(CSV)") for one in more} <= named.get(page, set()), page


def test_a_press_that_a_page_does_not_allow_changes_nothing(served: Served) -> None:
    """Sent over the socket as if the button were not closed."""
    viewer = signed_in(served.address, "viewer-1")
    pressed = set()
    with open_ledger(served.folder / "record") as ledger:
        before = ledger.last_with(WRITTEN)
        for page in {page for page, *_ in USES.values()}:
            with connected(served.address, viewer) as opened:
                seen = _run(opened, page, "", "")
                for label in {
                    one.partition(": ")[2] for of, *buttons in USES.values() if of == page for one in buttons
                }:
                    if label in seen.buttons and label not in seen.usable:
                        _run(opened, page, "", seen.buttons[label])
                        pressed.add(label)
        assert ledger.last_with(WRITTEN) == before
    assert pressed >= {"Make all 33 letters", "Make the pack: 36 States/UTs"}


def closed_to(address: str, cookies: dict[str, str]) -> None:
    """Every page shows the way in and nothing else, every data address and every way to take or bring a file is refused."""
    assert not visit(address, cookies, "sources", "code=EHM-0000-0000").usable - {"button: Sign in", "button: Sign out"}
    with connected(address, cookies) as opened:
        shown = {page: _run(opened, page, "", "") for page in BY_PATH}
    for page, seen in shown.items():
        assert {one for one in seen.usable if one not in ("button: Sign in", "button: Sign out")} == set(), page
        assert not seen.says("Download"), page
    addresses = [f"/data/{page}/{key}.{ending}" for (page, key), (_, part) in PARTS.items() for ending in endings(part)]
    addresses += ["/data/coverage/india/scope.json", "/data/coverage/18/scope.json", *DATA]
    assert len(addresses) > 100
    with httpx.Client(cookies=cookies, timeout=60) as client:
        assert {one for one in addresses if client.get(address + one).status_code != 403} == set()


def test_a_copied_cookie_dies_when_its_owner_signs_out(served: Served) -> None:
    copied = signed_in(served.address, "viewer-1")
    assert visit(served.address, copied).says("Signed in as Viewer-1")
    assert 403 not in statuses(served.address, copied), (
        "a session that counts is let through, here to what there is not"
    )
    visit(served.address, copied, press="Sign out")
    assert not visit(served.address, copied).says("Signed in as")
    closed_to(served.address, copied)
    spelt = copied | {"_streamlit_user_9": "x", "_streamlit_user": copied["_streamlit_user"] + "="}
    assert not visit(served.address, spelt).says("Signed in as"), "nor does another spelling of it begin a new session"


def test_an_administrator_ends_the_sessions_of_a_person(served: Served) -> None:
    cookies = signed_in(served.address, "editor-1")
    assert visit(served.address, cookies).says("Signed in as Editor-1")
    open_sessions(served.folder, None).end_all_of("editor-1", alone("root"))
    seen = visit(served.address, cookies)
    assert not seen.says("Signed in as")
    assert seen.says("Sign in")
