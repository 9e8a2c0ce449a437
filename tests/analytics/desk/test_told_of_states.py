"""What documents tell of the States and districts of a part, named there or before, is told, and only the rest is awaited."""

from __future__ import annotations

import pytest

from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


_BEFORE = "(a) whether District Export Promotion Committees have been constituted in Kerala and Tamil Nadu; (b) "


@pytest.mark.parametrize(
    "text",
    [
        _BEFORE + "whether these two States have framed their State Export Strategies, if so, the dates thereof",
        _BEFORE + "whether both these States have prepared an export policy",
        _BEFORE + "क्या इन राज्यों ने राज्य निर्यात रणनीति तैयार की है",
        _BEFORE + "whether Kerala and Tamil Nadu have prepared State export strategies",
    ],
)
def test_strategies_of_states_named_before_are_told_by_their_documents(
    real: Store, places: Gazetteer, text: str
) -> None:
    said = words(composed(real, places, text)[-1])
    assert said.startswith("As last published, 28 States/UTs have prepared an export strategy, as on 21.07.2025.")
    assert "Kerala: State cabinet approved the Kerala Export Promotion Policy 2025. (as on 28.01.2025)" in said
    assert "Tamil Nadu: Chief Minister released the Export Promotion Strategy" in said
    assert "(as on 22.09.2021)" in said
    assert "awaited" not in said


def test_of_a_state_without_a_document_it_is_awaited_beside_the_others(real: Store, places: Gazetteer) -> None:
    (part,) = composed(real, places, "whether Kerala, Sikkim and Odisha have prepared export strategies")
    assert "Odisha: Cabinet approved the Export Promotion Policy 2022" in words(part)
    assert words(part).endswith("Information is awaited from Sikkim.")
    (national,) = composed(real, places, "the number of States which have prepared export strategy")
    assert "awaited" not in words(national)


def test_meetings_without_a_day_are_told_of_a_time_with_the_number_awaited(real: Store, places: Gazetteer) -> None:
    (part,) = composed(
        real,
        places,
        "the number of meetings held by the District Export Promotion Committees of Kerala and Tamil Nadu since 2020, district-wise",
    )
    # ev-0479 has no day, ev-0480 that of its report alone.
    assert words(part) == (
        "For 2 districts (Cuddalore; Erode, by a document of 21.10.2020) a meeting is on record whose day is not given. "
        "The number of meetings held on or after 01.01.2020 is awaited from the States/UTs. Information is awaited from 50 districts."
    )
    (later,) = composed(
        real, places, "the number of meetings of District Export Promotion Committees held in Tamil Nadu since 2022"
    )
    # What was reported in 2020 is no meeting of that time.
    assert "For 1 district (Cuddalore) a meeting is on record whose day is not given." in words(later)
    assert "Information is awaited from 37 districts." in words(later)


def test_states_with_a_line_each_are_not_awaited_once_more(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "whether the District Export Action Plans of Rajasthan and Gujarat have been prepared, and the details",
    )
    assert "Rajasthan: information awaited from 41 districts." in words(plans)
    assert "of that day is awaited" not in words(plans)
    assert any(
        "के संबंध में" in "".join(run if isinstance(run, str) else run.text for run in one.hindi) for one in plans.paragraphs
    )


def test_the_few_districts_awaited_and_those_that_are_known_are_named(real: Store, places: Gazetteer) -> None:
    (north,) = composed(
        real,
        places,
        "whether District Export Promotion Committees have been set up in Meghalaya and Arunachal Pradesh, and the details",
    )
    assert (
        "information awaited from 7 districts (Bichom, Kamle, Keyi Panyor, Kra Daadi, Kurung Kumey, Lower Subansiri and Upper Subansiri)"
        in words(north)
    )
    # ev-0500 to ev-0511: one order for every district of Meghalaya.
    assert "Notification No. IND.55/2022/337 of 11.02.2025" in words(north)
    (west,) = composed(
        real,
        places,
        "the names of the districts of Rajasthan and Gujarat where District Export Promotion Committees have been constituted",
    )
    assert "Constituted, and has met: Bharuch, Gandhinagar, Rajkot, Ganganagar and Jodhpur." in words(west)


def test_steps_on_a_programme_are_none_of_the_committees(real: Store, places: Gazetteer) -> None:
    _, malls = composed(
        real,
        places,
        "(a) whether District Export Promotion Committees have been constituted in Gujarat; (b) the amount sanctioned for the Ekta Malls "
        "of Gujarat and the steps taken",
    )
    assert "Gujarat was sanctioned Rs 202 crore" in words(malls)
    assert "Export Promotion Committee" not in words(malls)


def test_what_was_published_of_the_country_stands_once_beside_a_state(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the number of districts in the country and in Uttar Pradesh for which the District Export Action Plan has been prepared",
    )
    assert words(plans).count("590, as on 21.07.2025") == 1
    assert "2 of 75 districts of Uttar Pradesh" in words(plans)


def test_what_is_awaited_of_a_place_is_not_awaited_once_more_of_a_day(real: Store, places: Gazetteer) -> None:
    (list_of_one,) = composed(
        real, places, "the products approved under ODOP of the PM FME scheme for Jharkhand, district-wise"
    )
    assert "The list of products of Jharkhand is awaited from the Ministry." in words(list_of_one)
    assert "of that day is awaited" not in words(list_of_one)
