"""A sign-in counts until it is idle, old, signed out or ended by an administrator; then its cookie is dead for good."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data import clock
from data.errors import AccessFault, ExportHubError
from data.people.identity import Identity, alone
from data.people.sessions import ABSOLUTE_VARIABLE, IDLE_VARIABLE, Sessions, hash_of, limit, open_sessions
from tests.data.postgresql_server import Server

COOKIE = hash_of("a signed cookie")


class Time:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def later(self, **by: int) -> None:
        self.at += timedelta(**by)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    moved = Time()
    monkeypatch.setattr(clock, "now", moved.now)
    return moved


@pytest.fixture
def table(tmp_path: Path) -> Sessions:
    return open_sessions(tmp_path, None)


def test_a_session_that_is_used_lives_and_one_left_alone_dies_after_30_minutes(table: Sessions, time: Time) -> None:
    assert table.begin(COOKIE, "u1", "A. Rao") is not None
    for _ in range(4):
        time.later(minutes=29)
        assert table.living(COOKIE) is not None
    time.later(minutes=31)
    assert table.living(COOKIE) is None
    assert table.begin(COOKIE, "u1", "A. Rao") is None, "its cookie begins no second session"


def test_no_session_lasts_longer_than_12_hours(table: Sessions, time: Time) -> None:
    table.begin(COOKIE, "u1", "A. Rao")
    for _ in range(36):
        time.later(minutes=20)
        assert table.living(COOKIE) is not None
    time.later(minutes=20)
    assert table.living(COOKIE) is None


def test_a_copied_cookie_is_dead_from_sign_out_on(table: Sessions, time: Time, tmp_path: Path) -> None:
    table.begin(COOKIE, "u1", "A. Rao")
    table.sign_out(COOKIE)
    assert table.living(COOKIE) is None
    assert table.begin(COOKIE, "u1", "A. Rao") is None
    open_sessions.cache_clear()
    assert open_sessions(tmp_path, None).begin(COOKIE, "u1", "A. Rao") is None, "also after a restart"
    time.later(days=40)
    assert table.begin(hash_of("another"), "u2", "B. Sen") is not None
    assert table.begin(COOKIE, "u1", "A. Rao") is None, "as long as the cookie itself could live"


def test_an_administrator_sees_and_ends_sessions_and_nobody_else_does(table: Sessions, time: Time) -> None:
    other = hash_of("on another machine")
    for cookie in (COOKIE, other):
        table.begin(cookie, "u1", "A. Rao")
        time.later(minutes=2)
    viewer = Identity("u2", "B. Sen", frozenset({"viewer"}))
    for refused in (lambda: table.newest(viewer), lambda: table.end_all_of("u1", viewer)):
        with pytest.raises(AccessFault, match="An administrator may"):
            refused()
    assert [one.cookie_sha256 for one in table.newest(alone("root"))] == [other, COOKIE]
    table.end_all_of("u1", alone("root"))
    assert table.living(COOKIE) is None
    assert {one.ended_why for one in table.newest(alone("root"))} == {"ended by root"}


def test_two_servers_on_one_postgresql_server_know_of_each_others_sessions(postgresql: Server, tmp_path: Path) -> None:
    first = open_sessions(tmp_path / "a", postgresql.url)
    second = open_sessions(tmp_path / "b", postgresql.url)
    assert first.begin(COOKIE, "u1", "A. Rao") is not None
    assert second.living(COOKIE) is not None
    second.sign_out(COOKIE)
    assert first.living(COOKIE) is None
    for one in (first, second):
        one.close()


def test_an_unknown_cookie_is_no_session(table: Sessions) -> None:
    assert table.living(hash_of("made up")) is None


def test_the_limits_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (limit(IDLE_VARIABLE), limit(ABSOLUTE_VARIABLE)) == (timedelta(minutes=30), timedelta(hours=12))
    monkeypatch.setenv(IDLE_VARIABLE, "5")
    assert limit(IDLE_VARIABLE) == timedelta(minutes=5)
    monkeypatch.setenv(IDLE_VARIABLE, "soon")
    with pytest.raises(ExportHubError, match="EXPORT_HUB_IDLE_MINUTES is 'soon'"):
        limit(IDLE_VARIABLE)
