"""Values of exports: every period on record stands, and nothing is said to be awaited that is held or that nobody asked."""

from __future__ import annotations

import pytest

from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words

_AWAITED = "are awaited from the Directorate General"


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    "text",
    [
        "the value of exports from Uttar Pradesh during 2024-25 and 2025-26",
        "वर्ष 2024-25 और 2025-26 के दौरान उत्तर प्रदेश से हुए निर्यात का मूल्य कितना है",
    ],
)
def test_a_state_asked_as_a_whole_is_answered_without_its_districts(real: Store, places: Gazetteer, text: str) -> None:
    (part,) = composed(real, places, text)
    # sx-028 and sx-029; of its districts, which are not asked, Noida and Kanpur have values in rupees.
    assert words(part) == (
        "Goods of US$ 21,980.51 million were exported from Uttar Pradesh in 2024-25 (April-March). "
        "Goods of US$ 22,771.42 million were exported from Uttar Pradesh in 2025-26 (April-March)."
    )
    assert part.tables == ()


@pytest.mark.parametrize(
    "text", ["the value of exports from Jamnagar and Jaipur", "जामनगर और जयपुर से हुए निर्यात का मूल्य कितना है"]
)
def test_without_a_year_every_period_on_record_stands(real: Store, places: Gazetteer, text: str) -> None:
    (part,) = composed(real, places, text)
    for said in (
        "Rs 3,63,000.00 crore were exported from Jamnagar in 2024-25 (April-March)",
        "US$ 22,110.60 million were exported from Jamnagar in 2021-22 (April-September)",
        "Rs 1,66,000.00 crore were exported from Jamnagar in 2021-22 (April-September)",
        "Rs 13,850.00 crore were exported from Jaipur in 2021-22 (April-November)",
    ):
        assert said in words(part)
    assert _AWAITED not in words(part)


def test_the_last_years_are_those_that_ended_and_only_what_lacks_of_them_is_awaited(
    real: Store, places: Gazetteer
) -> None:
    (five,) = composed(real, places, "the value of exports from Jamnagar during the last five years")
    assert "US$ 22,110.60 million" in words(five)
    # Of 2021-22 a part is held, and the whole awaited.
    assert "Values of 2021-22, 2022-23, 2023-24, 2025-26 (April-March) are awaited" in words(five)
    (three,) = composed(real, places, "the exports of Karnataka during the last three years")
    assert "US$ 30,480.51 million" in words(three)
    assert "US$ 34,397.91 million" in words(three)
    assert "Values of 2023-24 (April-March) are awaited" in words(three)
    assert "2026-27" not in words(three)
    (none,) = composed(real, places, "the exports of Ludhiana during the last two years")
    assert none.blanks == (
        "No value of exports of 2024-25 and 2025-26 of those places is on record. On record: 2022-23 (April-March).",
    )


def test_a_year_that_one_of_two_districts_lacks_is_awaited_of_that_one(real: Store, places: Gazetteer) -> None:
    (two,) = composed(real, places, "the value of exports from Kanpur Nagar and Indore during 2023-24 and 2024-25")
    assert "Rs 8,991.00 crore were exported from Kanpur Nagar in 2023-24" in words(two)
    assert "Values of 2023-24 (April-March) of Indore are awaited" in words(two)


def test_a_state_without_a_value_of_its_own_stands_as_awaited_before_its_districts(
    real: Store, places: Gazetteer
) -> None:
    (part,) = composed(real, places, "the value of exports from Madhya Pradesh in 2024-25")
    assert words(part).startswith("The value of goods exported from Madhya Pradesh as a whole in 2024-25 is awaited.")
    assert "Rs 17,830.00 crore were exported from Dhar in 2024-25" in words(part)
    (both,) = composed(real, places, "the exports of Karnataka and Punjab")
    assert "The value of goods exported from Punjab as a whole is awaited." in words(both)
    assert "Rs 19,508.80 crore were exported from Ludhiana in 2022-23" in words(both)
    assert "districts of Karnataka" not in words(both)


def test_district_wise_values_name_the_few_that_are_awaited(real: Store, places: Gazetteer) -> None:
    (part,) = composed(real, places, "the district-wise exports of Karnataka in 2024-25 and 2025-26")
    assert "30 of 31 districts of Karnataka" in words(part)
    assert "Information is awaited from 1 district (Vijayanagara)." in words(part)
    assert len(part.tables[0].rows) == 60
    (top,) = composed(real, places, "the top three districts of Karnataka by exports")
    assert "in 2025-26 (April-March), the highest are:" in words(top)


def test_district_wise_values_of_which_none_is_held_are_awaited(real: Store, places: Gazetteer) -> None:
    (part,) = composed(real, places, "the exports of Tamil Nadu and Kerala, district-wise, in 2024-25")
    assert "US$ 52,073.22 million were exported from Tamil Nadu" in words(part)
    assert "District-wise values of Tamil Nadu and Kerala in 2024-25 are awaited." in words(part)
    (one_district,) = composed(real, places, "the value of exports of Chandigarh")
    assert "Rs 876.00 crore were exported from Chandigarh in 2024-25 (April-February)" in words(one_district)
    assert "as a whole" not in words(one_district)
