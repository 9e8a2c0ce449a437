"""Columns that a person maps whose heading nobody understands: the heading's own period stands, or it is asked for."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.people.identity import alone
from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.remembered import confirm, confirmed_by, remembered
from data.returns.words.short_marks import parted_short_mark

Of = Callable[..., Draft]
TITLE = ("Assam, exports 2025-26, Rs crore",)


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*rows: Any, columns: dict[str, str] | None = None, aside: tuple[str, ...] = ()) -> Draft:
        chosen = Choices(columns=tuple((columns or {}).items()), aside=frozenset(aside))
        return draft(making.xlsx([TITLE, *rows]), "return.xlsx", chosen)

    return read


def told(found: Draft) -> list[tuple[Any, ...]]:
    return [(row["financial_year"], row["period"], row["value"], row["remarks"]) for row in found.rows]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("ಜನವರಿ-ಮಾರ್ಚ್ 2026 (ತಾ)", ("ಜನವರಿ-ಮಾರ್ಚ್ 2026", "(ತಾ)")),
        ("जन-मार्च 2026 (अनं.)", ("जन-मार्च 2026", "(अनं.)")),
        ("2025-26 [தற்]", ("2025-26", "[தற்]")),
        ("निर्यात (अ)", ("निर्यात (अ)", "")),
        ("2025-26 (कुल)", ("2025-26 (कुल)", "")),
    ],
)
def test_a_short_mark_of_a_language_is_parted(text: str, parted: tuple[str, str]) -> None:
    assert parted_short_mark(text) == parted


def test_a_quarter_with_a_short_mark_is_its_own_period_and_keeps_the_mark(of: Of) -> None:
    found = of(("District", "Apr-Jun 2025", "Jan-Mar 2026 (तात्पु.)"), ("Kamrup", 12, 14))
    assert (found.faults, told(found)) == (
        (),
        [("2025-26", "April-June", 12, None), ("2025-26", "January-March", 14, "marked (तात्पु.)")],
    )


@pytest.mark.parametrize("heading", ["Xyz Jan-Mar 2026", "చివరి త్రైమాసికం", "Last lap"])
def test_a_heading_that_nobody_understands_is_never_the_titles_whole_year(heading: str, of: Of) -> None:
    rows = (("District", "Apr-Jun 2025", heading), ("Kamrup", 12, 14), ("Nalbari", 1, 2))
    found = of(*rows, columns={"C": "value"})
    assert [one.cell for one in found.faults] == ["C2"]
    assert [one[1] for one in told(found)] == ["April-June", "April-June"]
    said = of(*rows, columns={"C": "value"}, aside=("Sheet1!C2",))
    assert said.is_publishable, (said.faults, said.open, said.questions)
    assert [one[1] for one in told(said)] == ["April-June", "April-March"] * 2
    left = of(*rows, columns={"C": "aside"})
    assert (left.is_publishable, len(left.rows)) == (True, 2)


def test_a_reading_with_several_columns_is_confirmed_in_whatever_order_they_were_chosen(
    draft: Callable[..., Draft], ledger: Any, register: Register
) -> None:
    rows = [
        ("Assam, Districts as Export Hubs, as on 21.07.2025",),
        ("District", "Passed on", "Board"),
        ("Kamrup", "01.02.2022", "X"),
    ]
    chosen = Choices(columns=(("Passed on", "notified_on"), ("Board", "aside")))
    found = draft(making.xlsx(rows), choices=chosen)
    confirm(ledger, found, alone("steward"))
    # An entry is kept with its names in the order of the alphabet.
    kept = [replace(one, payload=json.loads(json.dumps(one.payload, sort_keys=True))) for one in ledger.entries()]
    assert confirmed_by(found, remembered(kept, register)) is not None


def test_a_field_that_the_kind_has_not_is_told_and_not_asked_again_in_the_same_words(
    draft: Callable[..., Draft],
) -> None:
    rows = [("Assam DEAP",), ("District", "Status of plan", "Minute"), ("Kamrup", "Draft", "A-1")]
    found = draft(making.xlsx(rows), choices=Choices(columns=(("Minute", "order_number"),)))
    assert ["which a return of action plans has not (it has" in one.sentence() for one in found.open] == [True]
