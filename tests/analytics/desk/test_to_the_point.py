"""What is asked stands first and alone: few names in the reply itself, documents with their own day, nothing unasked before it."""

from __future__ import annotations

import pytest

from analytics.desk.reply.papers_hindi import to_be_vetted
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reply import reply
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import TODAY, composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def test_products_of_the_list_that_are_marked_stand_by_name_and_the_register_unasked_is_left_out(
    real: Store, places: Gazetteer
) -> None:
    (marked,) = composed(real, places, "the details of the ODOP products of Kerala which carry the GI tag")
    first, *names = [one.text for one in marked.paragraphs]
    assert first.endswith("3 of 14 products are marked GI, in 3 districts, as on 16.11.2025.")
    assert names == [
        "Alappuzha: Coir products.",
        "Palakkad: Palakkadan Matta Rice.",
        "Wayanad: Coffee.",
        "Details are at Annexure-I.",
    ]
    (registered,) = composed(real, places, "the number of Geographical Indications registered in Kerala")
    assert words(registered).startswith("41 Geographical Indications of Kerala are registered, under 39 names")


def test_districts_asked_by_name_stand_in_the_reply_where_they_are_at_most_ten(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the names of the Aspirational Districts of Odisha and Chhattisgarh for which a District Export Action Plan has been prepared",
    )
    # Ten of Chhattisgarh are on record; of Odisha's ten the information is awaited.
    assert "Chhattisgarh: plans prepared for 10 of 10 Aspirational Districts" in words(plans)
    (uttar_pradesh,) = composed(
        real,
        places,
        "the names of the districts of Uttar Pradesh for which a District Export Action Plan has been prepared",
    )
    assert "Aligarh" in words(uttar_pradesh)
    assert "Shahjahanpur" in words(uttar_pradesh)
    (many,) = composed(real, places, "the names of the districts of Bihar with ODOP products")
    assert "Araria" not in words(many)
    assert len(many.tables[0].rows) == 38


def test_a_meeting_without_its_day_is_told_with_its_district(real: Store, places: Gazetteer) -> None:
    (met,) = composed(
        real,
        places,
        "the names of the districts of Telangana where the District Export Promotion Committee has met with the dates of such meetings",
    )
    assert "For 1 district (Hanumakonda) a meeting is on record whose day is not given." in words(met)
    asked = Question(
        parts=split(
            "the names of the districts of Telangana where the District Export Promotion Committee has met with the dates of such meetings",
            "",
            places,
        )
    )
    vetted = [said for _, said in to_be_vetted(reply(real, TODAY, asked))]
    assert "Hanumakonda: as written, for want of a name in Hindi" in vetted


def test_malls_of_states_named_stand_with_their_amounts_and_no_number_of_the_country(
    real: Store, places: Gazetteer
) -> None:
    (malls,) = composed(
        real,
        places,
        "the amount sanctioned for the PM Ekta Malls in Tamil Nadu, Telangana, Karnataka and Kerala and the place of each",
    )
    said = words(malls)
    assert "PM Ekta Mall: Tamil Nadu was sanctioned Rs 223 crore (Chennai). (As on 29.07.2025)" in said
    assert "Telangana was sanctioned Rs 202 crore" in said
    assert "at Mysuru, was sanctioned Rs 192.99 crore" in said
    assert "Information is awaited from Kerala." in said
    assert "27 States" not in said


def test_documents_bear_their_own_day_beside_that_of_the_reply(real: Store, places: Gazetteer) -> None:
    (products,) = composed(real, places, "the products identified in Uttar Pradesh under Districts as Export Hubs")
    assert "Shahjahanpur" in words(products)
    (jobs,) = composed(
        real, places, "the number of persons who got employment through ODOP in the Aspirational Districts"
    )
    assert words(jobs) == (
        "As stated in December 2021, data on employment generated and investment attracted are not maintained centrally."
    )
    (both,) = composed(
        real, places, "the number of Aspirational Districts covered under ODOP and the employment generated there"
    )
    assert "names 112 districts of the country" in words(both)


def test_the_names_of_the_register_or_of_the_list_stand_alone_where_either_alone_is_asked(
    real: Store, places: Gazetteer
) -> None:
    (sikkim,) = composed(real, places, "the names of Geographical Indications of Sikkim")
    assert "The names registered are: Dalle Khursani and Sikkim Large Cardamom." in words(sikkim)
    assert "marked GI" not in words(sikkim)
    (assam,) = composed(
        real,
        places,
        "the number of GI tagged products out of those identified under ODOP in Assam and the districts to which they belong",
    )
    assert "4 of 41 products are marked GI, in 4 districts" in words(assam)
    assert "Karbi Anglong: Ginger." in words(assam)
    (silk,) = composed(real, places, "the names of handloom products of Tamil Nadu identified under ODOP")
    assert "Kancheepuram: Kancheepuram Silk." in words(silk)


def test_districts_named_have_a_line_each_on_either_list(real: Store, places: Gazetteer) -> None:
    (wayanad,) = composed(real, places, "the product identified for Wayanad under ODOP")
    assert "Wayanad: 1 product: Coffee." in words(wayanad)
    (bihar,) = composed(real, places, "the products approved for Nalanda and Gaya under ODOP of the PMFME Scheme")
    assert "Gaya: Mushroom. Nalanda: Potato." in words(bihar)


def test_a_rise_in_per_cent_is_no_share_and_under_is_no_past_year(real: Store, places: Gazetteer) -> None:
    (kodagu,) = composed(
        real,
        places,
        "the exports of Kodagu district during 2024-25 and 2025-26 and the percentage of increase therein",
    )
    assert "Against 2024-25 (US$ 636.93 million) this is 16.0 per cent more." in words(kodagu)
    assert "of the value of Karnataka" not in words(kodagu)
    # "अंतर्गत वर्ष-वार" holds the letters of "गत वर्ष", the past year.
    (funds,) = composed(real, places, "ओडीओपी के अंतर्गत वर्ष-वार आवंटित और व्यय की गई राशि का ब्यौरा क्या है")
    assert "is not a scheme but an initiative." in words(funds)


def test_the_day_on_which_a_committee_met_is_that_of_the_meeting(real: Store, places: Gazetteer) -> None:
    (met,) = composed(
        real,
        places,
        "the dates on which the District Export Promotion Committee of Rajanna Sircilla district met",
    )
    assert "Rajanna Sircilla: 07.02.2025." in words(met)


def test_a_state_without_a_pilot_hub_is_said_to_be(real: Store, places: Gazetteer) -> None:
    (gujarat,) = composed(real, places, "the number of E-Commerce Export Hubs approved in Gujarat")
    assert "No document on record names one in Gujarat." in words(gujarat)
    (karnataka,) = composed(real, places, "the number of E-Commerce Export Hubs approved in Karnataka")
    assert "No document" not in words(karnataka)


def test_amounts_sanctioned_stand_before_what_else_is_on_record_of_a_mall(real: Store, places: Gazetteer) -> None:
    (malls,) = composed(real, places, "उत्तर प्रदेश में पीएम एकता मॉल के लिए कितनी राशि स्वीकृत की गई है")
    first = next(one.text for one in malls.paragraphs if one.role == "bullet")
    assert first.startswith("PM Ekta Mall: Uttar Pradesh was sanctioned Rs 370.25 crore")


def test_products_for_deh_stand_by_district_in_their_documents_words_and_the_list_of_odop_apart(
    real: Store, places: Gazetteer
) -> None:
    (deh,) = composed(
        real,
        places,
        "the products identified under the Districts as Export Hubs initiative for Alappuzha, Kottayam and Kozhikode",
    )
    lines = [one.text for one in deh.paragraphs if one.role == "bullet"]
    assert [one.partition(":")[0] for one in lines] == ["Alappuzha", "Kottayam", "Kozhikode"]
    assert all(one.endswith("(as on 12.05.2022)") for one in lines)
    assert "fishery export products" in lines[0]
    assert "3 products have been identified in 3 of 3 districts" in words(deh)


def test_what_no_initiative_asks_is_left_out_of_aspirational_districts_and_sectors(
    real: Store, places: Gazetteer
) -> None:
    (rajasthan,) = composed(real, places, "the names of the Aspirational Districts of Rajasthan")
    assert words(rajasthan) == (
        "The list of Aspirational Districts of NITI Aayog names 5 districts of Rajasthan, as on 21.07.2026. They are: Baran, Dholpur, "
        "Jaisalmer, Karauli and Sirohi. Details are at Annexure-I."
    )
    (sectors,) = composed(
        real,
        places,
        "the number of handloom and handicraft products identified under ODOP and the number of districts to which they belong, State-wise",
    )
    assert "in the register" not in words(sectors)
    assert "86 with Handloom and 208 with Handicraft" in words(sectors)
    assert len(sectors.tables) == 1


def test_that_the_list_names_no_product_of_new_districts_is_said_once(real: Store, places: Gazetteer) -> None:
    (new,) = composed(real, places, "the products identified under ODOP for Maihar, Mauganj and Pandhurna")
    assert words(new).count("Maihar") == 1


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("the products identified under ODOP in Punjab", 23),
        ("पंजाब के कौन-कौन से उत्पाद ओडीओपी में शामिल हैं", 23),
        ("the products approved for all districts of Odisha under ODOP of PMFME", 30),
    ],
)
def test_products_asked_for_themselves_are_annexed_by_district(
    real: Store, places: Gazetteer, text: str, rows: int
) -> None:
    (products,) = composed(real, places, text)
    assert len(products.tables[0].rows) == rows
    (number,) = composed(real, places, "the number of products identified under ODOP in Punjab")
    assert number.tables == ()


def test_values_that_no_document_ranks_are_held_out_each_with_its_document(real: Store, places: Gazetteer) -> None:
    (red,) = composed(
        real,
        places,
        "the three districts of Tamil Nadu with the highest exports during April to June, 2022 and the value thereof",
    )
    assert red.blanks[0].startswith("No document on record of 2022-23 (April-June) gives every place")
    beside = " ".join(one.text for one in red.material)
    assert (
        "Rs 32,263.28 crore were exported from Kancheepuram in 2022-23 (April-June). (The Federal, 05.10.2022.)"
        in beside
    )
    assert "Rs 24,098.00 crore were exported from Kancheepuram in 2022-23 (April-June). (Oneindia Chennai.)" in beside


def test_a_share_that_is_not_nothing_is_never_printed_as_nothing(real: Store, places: Gazetteer) -> None:
    (lowest,) = composed(real, places, "the two districts of Karnataka with the lowest exports in 2025-26")
    # 2.78 and 7.96 of 34,397.91 US$ million.
    assert [one.text for one in lowest.paragraphs if one.role == "bullet"] == [
        "Yadgir: US$ 2.78 million, 0.008 per cent of the value of the State.",
        "Gadag: US$ 7.96 million, 0.02 per cent of the value of the State.",
    ]


def test_numbers_of_one_programme_named_once_are_all_answered(real: Store, places: Gazetteer) -> None:
    (gem,) = composed(
        real,
        places,
        "the number of categories created for ODOP on the Government e-Marketplace (GeM) and the number and value of orders placed so far",
    )
    assert all(one in words(gem) for one in ("350 ODOP categories", "46,000 orders", "Rs 878 crore"))


def test_names_stand_below_the_lines_of_several_states_and_in_plain_words(real: Store, places: Gazetteer) -> None:
    (plans,) = composed(
        real,
        places,
        "the names of the Aspirational Districts of Odisha and Chhattisgarh for which a District Export Action Plan has been prepared",
    )
    said = words(plans)
    assert "Odisha: information awaited from 10 Aspirational Districts (Balangir, Dhenkanal" in said
    assert (
        "Prepared, public: Bastar, Bijapur, Dakshin Bastar Dantewada, Kondagaon, Korba, Mahasamund, Narayanpur" in said
    )
    (telangana,) = composed(
        real,
        places,
        "whether DEPCs have been constituted in every district of Telangana and the details thereof, district-wise",
    )
    assert "Constituted, and has met: Hanumakonda, Jayashankar Bhupalapally and Rajanna Sircilla." in words(telangana)
    assert "Constituted: Jogulamba Gadwal." in words(telangana)


def test_products_of_one_district_stand_in_one_line_and_the_states_committee_in_plain_words(
    real: Store, places: Gazetteer
) -> None:
    (goa,) = composed(real, places, "the names of the GI tagged products of Goa under ODOP")
    assert [one.text for one in goa.paragraphs if one.role == "bullet"] == [
        "North Goa: Cashew Nuts; Feni.",
        "South Goa: Feni; Cashew Nuts.",
    ]
    (states,) = composed(real, places, "the State-wise position of Export Promotion Committees", "DEH")
    said = {row[2] for row in states.tables[0].rows}
    assert "Constituted" in said
    assert "Evidenced" not in said


def test_towns_of_export_excellence_stand_with_the_products_that_the_document_gives(
    real: Store, places: Gazetteer
) -> None:
    (towns,) = composed(real, places, "the names of Towns of Export Excellence in Tamil Nadu")
    said = words(towns)
    assert "name 6 Towns of Export Excellence in Tamil Nadu" in said
    assert all(one in said for one in ("Tirupur: Hosiery", "Karur: Handlooms", "Pollachi: Coir and coir products"))
    assert "For Ambur and Thoothukudi (Tuticorin) no product is named there." in said
