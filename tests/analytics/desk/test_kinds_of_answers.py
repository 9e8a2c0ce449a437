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
        ("whether MLAs are included in State and District Export Promotion Committees", "State committee"),
        ("the districts of Karnataka and Gujarat where exports have fallen", "of each by itself"),
        ("the steps taken by farmers under ODOP", "what people themselves did"),
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


def test_products_of_a_sector_are_listed_by_name(real: Store, places: Gazetteer) -> None:
    (crafts,) = composed(real, places, "the list of handicraft products identified under ODOP in Rajasthan")
    assert (
        "the 41 products of Rajasthan under the One District One Product (ODOP) initiative include 5 of the sector"
        in (words(crafts))
    )
    assert len(crafts.tables[0].rows) == 5
    (every,) = composed(real, places, "the handicraft and other products of Rajasthan under ODOP")
    assert "By sector, the 41 products of Rajasthan" in words(every)
    (none,) = composed(real, places, "the names of marine products of Punjab under ODOP")
    assert "include 0 of the sector Marine" in words(none)
    assert none.blanks == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the total number of districts in the country", "There are 784 districts of the country in the register"),
        ("how many districts are there in Assam and Kerala", "Kerala: 14 districts."),
        ("the number of export hubs in Maharashtra", "There are 36 districts of Maharashtra in the register"),
        ("the number of ODOP product categories on GeM", "About 350 ODOP categories"),
        ("the number of applications received for the National ODOP Awards 2024", "641 entries came in"),
        (
            "the number of States which have prepared export strategy",
            "28 of 36 States/UTs have prepared an export strategy",
        ),
        ("whether any MoU has been signed with e-commerce companies under DEH", "DGFT and Amazon India signed"),
    ],
)
def test_a_number_that_a_table_or_a_document_holds_is_given(
    real: Store, places: Gazetteer, text: str, said: str
) -> None:
    (answer,) = composed(real, places, text)
    assert said in words(answer)


@pytest.mark.parametrize(
    "text",
    [
        "the number of districts developed as export hubs in Bihar",
        "the number of applications received under ODOP",
        "the number of ODOP clusters approved under SFURTI",
        "the number of artisans registered under PM Vishwakarma in Bihar",
        "the number of orders received on GeM during 2024-25",
        "the names of the States which have prepared export strategy",
        "the number of applications pending for the National ODOP Awards",
        "the number of districts as on 31.03.2019",
    ],
)
def test_a_number_of_something_else_is_not_given(real: Store, places: Gazetteer, text: str) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert red.blanks


def test_two_questions_in_one_part_in_hindi_are_both_answered(real: Store, places: Gazetteer) -> None:
    (both,) = composed(
        real,
        places,
        "ओडीओपी के अंतर्गत उत्तर प्रदेश में चिह्नित उत्पादों की संख्या तथा उनके निर्यात को बढ़ावा देने के लिए उठाए गए कदम",
    )
    assert "110 products have been identified in 75 of 75 districts of Uttar Pradesh" in words(both)
    assert "Measures taken by the Government of India for the country as a whole" in words(both)
    (steps,) = composed(real, places, "ओडीओपी के चिह्नित उत्पादों के निर्यात को बढ़ावा देने तथा विपणन के लिए उठाए गए कदम")
    assert "products have been identified in" not in words(steps)


def test_measures_that_do_not_name_those_they_are_asked_for_are_said_to_be_general(
    real: Store, places: Gazetteer
) -> None:
    (women,) = composed(real, places, "the measures taken for women artisans under ODOP")
    said = words(women)
    assert "Measures on record that name artisans include: ODOP capacity building: Training for artisans" in said
    assert "No measure listed here" not in said
    assert "The following measures are general and not particular to artisans and women:" in said
    (counted,) = composed(real, places, "the number of women artisans covered under ODOP")
    assert counted.paragraphs == (TO_BE_WRITTEN,)
    (made,) = composed(real, places, "the products made by women identified under ODOP and the steps taken")
    assert made.paragraphs == (TO_BE_WRITTEN,)


def test_the_reason_for_a_district_without_a_product_is_given_where_one_is_on_record(
    real: Store, places: Gazetteer
) -> None:
    (young,) = composed(
        real, places, "whether all districts of Haryana have an ODOP product, if not, the reasons therefor"
    )
    assert "1 district of Haryana was created after the list, which could not name it: Hansi." in words(young)
    assert young.blanks == ()
    (none,) = composed(real, places, "whether DEPCs are constituted in Bihar and the reasons therefor")
    assert none.paragraphs == (TO_BE_WRITTEN,)


def test_the_day_of_a_plan_is_given_where_it_is_on_record_and_never_otherwise(real: Store, places: Gazetteer) -> None:
    known, unknown = composed(
        real,
        places,
        "(a) the date on which the District Export Action Plan of Baramulla was approved; "
        "(b) the date on which the District Export Action Plan of Surat was approved",
    )
    assert (
        "Baramulla (Jammu and Kashmir) is reported as approved or adopted, as on 18.01.2024; the day of its notification"
        in words(known)
    )
    assert unknown.blanks == ("The day is asked for, and none on which those plans were adopted is on record.",)


def test_where_the_list_of_products_stands_is_said_as_far_as_a_document_does(real: Store, places: Gazetteer) -> None:
    whether, where = composed(
        real,
        places,
        "(a) whether the list of products identified is available on the website; (b) where the list of ODOP products "
        "has been placed in the public domain",
        "ODOP",
    )
    assert (
        words(whether)
        == "As last stated, more than 1,200 products are on the portal of the initiative, as on 31.12.2025."
    )
    assert where.blanks == ("The place is asked for, and no document on record gives the address of the portal.",)
