"""The share of a State in the exports of the country, from one document; and lines of two lists that read alike, both kept."""

from __future__ import annotations

import pytest

from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    "text",
    [
        "the share of Karnataka in the exports of India in 2025-26",
        "the share of Karnataka in the total exports of the country in 2025-26",
        "Karnataka's percentage share in exports during 2025-26",
        "वर्ष 2025-26 में देश के कुल निर्यात में कर्नाटक की हिस्सेदारी कितनी है",
    ],
)
def test_the_share_of_a_state_stands_with_both_values_of_one_document(
    real: Store, places: Gazetteer, text: str
) -> None:
    (share,) = composed(real, places, text)
    # 34,397.911986 of 441,745.860113 US$ million.
    assert words(share) == (
        "Goods of US$ 34,397.91 million were exported from Karnataka in 2025-26 (April-March). Of the value of the country "
        "(US$ 4,41,745.86 million), this is 7.79 per cent, by the same document of 05.10.2026."
    )
    assert (share.blanks, share.tables) == ((), ())


def test_a_state_without_a_value_is_awaited_and_of_none_the_share_is_left(real: Store, places: Gazetteer) -> None:
    (two,) = composed(
        real, places, "the percentage share of Tamil Nadu and Kerala in India's exports during 2024-25 and 2023-24"
    )
    # 52,073.22 of 437,511.77 US$ million.
    assert "this is 11.90 per cent" in words(two)
    assert "The value of goods exported from Kerala as a whole is awaited." in words(two)
    assert "Values of 2023-24 (April-March) are awaited" in words(two)
    (none,) = composed(real, places, "the share of Assam in the exports of the country in 2025-26")
    assert none.blanks == (
        "No document on record of 2025-26 gives the exports of those States beside those of the country.",
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "the share of Mysuru in the exports of India in 2025-26",
            "The share of districts in the exports of the country",
        ),
        (
            "the share of each district of Karnataka in the exports of the country",
            "The share of districts in the exports",
        ),
        (
            "whether the share of Karnataka in the exports of the country has increased in 2025-26",
            "A growth is asked for beside the share",
        ),
    ],
)
def test_a_share_that_no_document_gives_is_left(real: Store, places: Gazetteer, text: str, reason: str) -> None:
    (red,) = composed(real, places, text)
    assert reason in red.blanks[0]


def test_the_products_of_two_lists_that_read_alike_stand_under_each(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real,
        places,
        "the districts of Bihar in which makhana has been selected under PMFME and under ODOP list of DPIIT",
    )
    lines = [one.text for one in both.paragraphs if one.role == "bullet"]
    # Seven districts of the list of ODOP and six of that of the PM FME scheme, of which two read the same in both.
    assert len(lines) == 13
    assert lines.count("Makhana (Foxnut): Saharsa (Bihar).") == 2
    assert lines.count("Makhana (Foxnut): Supaul (Bihar).") == 2
