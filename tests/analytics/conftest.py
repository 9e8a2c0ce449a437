"""What the tests of questions may ask for."""

from pathlib import Path

import pytest


@pytest.fixture
def sql() -> Path:
    """Where the questions lie."""
    return Path(__file__).resolve().parents[2] / "analytics" / "sql"
