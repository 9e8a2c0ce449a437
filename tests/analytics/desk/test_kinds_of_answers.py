"""Kinds of parts that were red though the tables hold the answer: each answered by figures that a person can count in the tables."""

from __future__ import annotations

import pytest

from analytics.desk.reply.reply import TO_BE_WRITTEN
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def test_districts_where_exports_fell_stand_with_both_values(real: Store, places: Gazetteer) -> None:
    (fell,) = composed(
        real, places, "the districts of Karnataka where exports have fallen in 2025-26 as compared to 2024-25"
    )
    assert "in 2024-25 and in 2025-26 (April-March), exports rose in 22 and fell in 8." in words(fell)
    assert "Yadgir: US$ 2.78 million in 2025-26, against US$ 4.48 million in 2024-25, 37.9 per cent less." in words(
        fell
    )
    assert len(fell.tables[0].rows) == 8
    (most,) = composed(real, places, "the two districts of Karnataka with the highest growth in exports in 2025-26")
    assert [row[1] for row in most.tables[0].rows] == ["Mandya", "Kalaburagi"]
    (of_all,) = composed(real, places, "कर्नाटक के जिलों में निर्यात में वृद्धि अथवा गिरावट का जिला-वार ब्यौरा")
    assert len(of_all.tables[0].rows) == 30
    # Of a State whose document gives one year alone nothing is compared across documents.
    (none,) = composed(real, places, "whether exports have declined in any district of Tamil Nadu")
    assert none.blanks == ("No document on record gives values of those districts for like months of two years.",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the districts of Karnataka whose exports increased between 2022-23 and 2025-26", "over several years"),
        ("the districts of Karnataka which have shown growth in exports since 2021-22", "over several years"),
        ("the three districts of Karnataka with the lowest growth in exports", "The least change"),
        ("the districts of the country where exports have declined", "names no State"),
        ("whether exports of the districts of Karnataka have grown since the launch of the initiative", "since a day"),
        ("the number of ODOP products as compared to last year", "compares with what is not counted"),
        ("the number of Members of Parliament included in the DEPCs of Bihar", "how many of them sit"),
        ("whether Members of Parliament are included in the State Export Promotion Committees", "State committee"),
    ],
)
def test_what_no_row_answers_stays_red_with_its_reason(real: Store, places: Gazetteer, text: str, reason: str) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert any(reason in one for one in red.blanks), red.blanks


def test_each_of_several_states_has_its_own_figure_in_the_order_asked(real: Store, places: Gazetteer) -> None:
    (products,) = composed(
        real, places, "a comparison of the number of products identified under ODOP in Punjab vis-a-vis Haryana"
    )
    lines = [one.text for one in products.paragraphs if one.role == "bullet"]
    assert lines == ["Punjab: 45 products in 23 of 23 districts.", "Haryana: 43 products in 22 of 23 districts."]
    (plans,) = composed(real, places, "the number of District Export Action Plans prepared in Tamil Nadu and Kerala")
    assert [one.text for one in plans.paragraphs if one.role == "bullet"] == [
        "Tamil Nadu: plans prepared for 4 of 38 districts; information awaited from 34 districts; particulars of adoption awaited.",
        "Kerala: information awaited from 14 districts.",
    ]
    (named,) = composed(real, places, "सूरत की तुलना में कच्छ में ओडीओपी के अंतर्गत चिह्नित उत्पाद")
    assert "Surat: 3 products: Gems and Jewellery; Zari and Zardosi; Sadeli." in words(named)


def test_who_sits_on_the_committee_is_read_from_the_seats_of_the_handbook(real: Store, places: Gazetteer) -> None:
    (elected,) = composed(
        real, places, "whether Members of Parliament are included in the District Export Promotion Committees", "DEH"
    )
    assert "No seat of that list is of a Member of Parliament, a member of a State legislature or another" in words(
        elected
    )
    assert "Particulars of the members appointed in the districts are awaited" in words(elected)
    (bank,) = composed(real, places, "whether banks are represented on the DEPCs", "DEH")
    assert "Of a bank the list has this seat: Lead Bank Manager." in words(bank)
