"""The one clock: what it shows, and that nothing else reads the time."""

import ast
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from data import clock

ROOT = Path(__file__).resolve().parents[2]


def test_the_day_turns_in_india_five_and_a_half_hours_before_it_does_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 22, 18, 29, tzinfo=UTC))
    assert clock.today() == date(2026, 11, 22)
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 11, 22, 18, 30, tzinfo=UTC))
    assert clock.today() == date(2026, 11, 23)


def test_a_moment_of_the_ledger_or_of_the_store_is_the_same_hour_in_india() -> None:
    shown = datetime(2026, 11, 23, 0, 30)  # noqa: DTZ001 - as the store keeps it
    assert clock.in_india(datetime(2026, 11, 22, 19, 0, tzinfo=UTC)) == shown
    assert clock.in_india(datetime(2026, 11, 22, 19, 0)) == shown  # noqa: DTZ001 - as the store keeps it


def clocks(source: str) -> list[int]:
    """Lines that read the time of the machine as a date or hour."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "today", "utcnow"}
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date"}
    ]


def test_nothing_else_reads_the_time() -> None:
    found = {
        path.relative_to(ROOT): lines
        for folder in ("analytics", "bench", "data", "geo", "pages")
        for path in (ROOT / folder).rglob("*.py")
        if (lines := clocks(path.read_text("utf-8")))
    }
    assert list(found) == [Path("data/clock.py")]


@pytest.mark.parametrize("source", ["datetime.now(UTC)", "date.today()", "datetime.utcnow()"])
def test_a_second_clock_is_seen(source: str) -> None:
    assert clocks(source) == [1]
