"""The measure of a rebuild fills books of its own, and fails where the two stores say different things."""

import re

import pytest

from tests.bench import rebuild_rate


def test_the_rate_is_printed_with_its_proof(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["rebuild_rate", "4"])
    monkeypatch.setattr(rebuild_rate, "_BATCH", 3)
    assert rebuild_rate.main() == 0
    statement = capsys.readouterr().out
    # Jammu and Kashmir has 20 districts and Himachal Pradesh 12, each in a return of plans and one of committees.
    assert "4 returns with 64 rows" in statement
    assert re.search(r"Content [0-9a-f]{12}, the same as the store brought up in batches", statement)
