"""Columns beside what is returned: a second one of districts, growth and chief goods, and a status 'Approved' alone."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names import Register

DRAFT, DONE = ("drafted", None, None), ("notified", None, None)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Sequence[Sequence[Any]], choices: Choices | None = None) -> Draft:
        return draft(making.xlsx(rows), "return.xlsx", choices)

    return read


def plans(draft: Draft, register: Register) -> dict[str, tuple[Any, ...]]:
    return {
        register.title[row["district_code"]]: (row["stage"], row["drafted_on"], row["notified_on"])
        for row in draft.rows
    }


OLD_AND_NEW = [
    ["Assam, DEAP as on 31.03.2024"],
    ["Old District", "New District", "Status of DEAP"],
    ["Kamrup", "Kamrup", "Notified"],
    ["Sivasagar", "Charaideo", "Drafted"],
]


def test_of_two_columns_of_districts_a_person_says_which_counts(of: Any, register: Register) -> None:
    asked = of(OLD_AND_NEW)
    assert asked.faults[0].what.startswith("'Old District' (Sheet1!A) and 'New District' (Sheet1!B) name districts")
    by_hand = of(OLD_AND_NEW, choices=Choices(columns=(("New District", "district"), ("Old District", "aside"))))
    assert by_hand.is_publishable
    assert plans(by_hand, register) == {"Kamrup": DONE, "Charaideo": DRAFT}
    beside = of([OLD_AND_NEW[0], ["District", *OLD_AND_NEW[1][1:]], *OLD_AND_NEW[2:]])
    assert [(one.place, one.why) for one in beside.open] == [
        ("Sheet1!B", "'New District' names districts, and another column is read for them: say which of them counts")
    ]


@pytest.mark.parametrize("heading", ["Present status", "Status of DEAP", "Stage of plan"])
def test_approved_alone_is_asked_with_a_proposal(of: Any, register: Register, heading: str) -> None:
    rows = [["Assam DEAP"], ["District", heading], ["Kamrup", "Approved"], ["Nalbari", "Approved on 03.04.2022"]]
    asked = of([*rows, ["Majuli", "To be approved"]])
    assert [(one.word, one.proposal) for one in asked.faults] == [
        ("Approved", "notified"),
        ("Approved", "notified"),
        ("To be approved", ""),
    ]
    by_hand = of(rows, choices=Choices(words=(("Approved", "notified"),)))
    assert plans(by_hand, register) == {"Kamrup": DONE, "Nalbari": ("notified", None, "2022-04-03")}


def test_growth_and_chief_goods_are_set_aside_by_name(of: Any) -> None:
    beside = [
        "Growth %",
        "Export growth 2022-23",
        "YoY growth",
        "Growth over previous year",
        "Major items",
        "Major export products",
        "Top commodities",
    ]
    rows = [["Assam DEAP"], ["District", "Status of DEAP", *beside], ["Kamrup", "Notified", *["x"] * len(beside)]]
    found = of(rows)
    assert found.is_publishable
    assert [one.why.partition("' ")[0].strip("'") for one in found.asides] == beside
