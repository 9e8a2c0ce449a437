"""A question and its row type must name the same columns; and places are found by any name."""

from typing import NamedTuple

import pytest

from analytics.places.questions import places, states
from analytics.question import QuestionFault, answer
from data.store import Store


class Short(NamedTuple):
    state_code: int


def test_a_row_type_that_does_not_fit_is_named(real: Store) -> None:
    with pytest.raises(QuestionFault, match=r"places/sql/states\.sql.*state_name.*Short holds"):
        answer(real, Short, "places/states", {})


def test_states_are_36_in_the_order_of_annexures(real: Store) -> None:
    names = [state.state_name for state in states(real)]
    assert len(names) == 36
    assert names[0] == "Andaman and Nicobar Islands"
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Allahabad", "Prayagraj"),
        ("Gulbarga", "Kalaburagi"),
        ("Orissa", "Odisha"),
        ("Pondicherry", "Puducherry"),
        ("असम", "Assam"),
    ],
)
def test_former_and_hindi_names_stand_in_the_label(real: Store, typed: str, place: str) -> None:
    found = [one for one in places(real) if typed in one.label]
    assert any(one.name == place for one in found), [one.label for one in found]


def test_every_place_once(real: Store) -> None:
    codes = [one.place for one in places(real)]
    assert len(codes) == len(set(codes)) == 820
