"""The names of States by LGD code, for words that are needed before any store is open."""

import csv
from collections.abc import Collection
from functools import cache

from data.paths import REFERENCE
from data.people.identity import WHOLE_COUNTRY


@cache
def state_names() -> dict[int, str]:
    """Every State and Union Territory of the reference table, by code, in its order."""
    with (REFERENCE / "states.csv").open(encoding="utf-8", newline="") as file:
        return {int(row["state_code"]): row["state_name"] for row in csv.DictReader(file)}


def state_words(states: Collection[int]) -> str:
    """States in words, blank for none; a code that the table does not have is shown as it is."""
    if WHOLE_COUNTRY in states:
        return "the whole country"
    names = state_names()
    return ", ".join(names.get(code, f"State {code}") for code in sorted(states))
