"""Kinds of parts that were refused for a wrong reason or answered by half: each answered from the tables, by figures known beforehand."""

from __future__ import annotations

import pytest

from analytics.coverage.measures import MEASURES
from analytics.desk.reply.answers.annexures import DEPC_WORDS, PLAN_WORDS
from analytics.desk.reply.hindi_words import in_hindi
from analytics.desk.reply.question import split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reply import TO_BE_WRITTEN
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.stages import PLAN_STAGES
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def test_exports_are_those_of_the_period_asked_for(real: Store, places: Gazetteer) -> None:
    (quarter,) = composed(real, places, "the exports from Kodagu during April-June 2026")
    assert "Goods of US$ 211.29 million were exported from Kodagu in 2026-27 (April-June)." in words(quarter)
    assert "2025-26" not in words(quarter)
    (part,) = composed(real, places, "the value of exports from Jaipur district during 2021-22")
    assert "Rs 13,850.00 crore were exported from Jaipur in 2021-22 (April-November)." in words(part)
    assert "Values of 2021-22 (April-March) are awaited" in words(part)
    (two,) = composed(real, places, "exports from Kancheepuram and Chennai during April-June 2022")
    assert all(value in words(two) for value in ("24,098.00", "32,263.28", "14,016.00", "17,763.80"))
    assert "Documents differ on the same period" in words(two)
    (red,) = composed(real, places, "the value of exports from Karnataka in 2019-20")
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert red.blanks[0].startswith("No value of exports of 2019-20 of those places is on record. On record: 2024-25")


def test_the_foremost_are_ranked_inside_one_document_with_their_shares(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(
        real,
        places,
        "the five districts of Karnataka with the highest exports in 2025-26 and the share of each in the exports of the State",
    )
    assert [one.text for one in answer.paragraphs if one.role == "bullet"] == [
        "Bengaluru Urban: US$ 11,178.88 million, 32.5 per cent of the value of the State.",
        "Dakshina Kannada: US$ 5,580.74 million, 16.2 per cent of the value of the State.",
        "Kolar: US$ 5,531.09 million, 16.1 per cent of the value of the State.",
        "Bengaluru Rural: US$ 5,031.56 million, 14.6 per cent of the value of the State.",
        "Bengaluru South: US$ 1,113.74 million, 3.2 per cent of the value of the State.",
    ]
    assert len(answer.tables[0].rows) == 30
    (grown,) = composed(real, places, "the growth in exports from Kolar in 2025-26")
    assert "Against 2024-25 (US$ 5,362.95 million) this is 3.1 per cent more." in words(grown)
    (share,) = composed(real, places, "the per cent share of Mysuru in exports of Karnataka during 2025-26")
    assert "This is 2.6 per cent of the value of Karnataka, by the same document." in words(share)
    (unranked,) = composed(real, places, "the leading districts in exports of Tamil Nadu during April-June 2022")
    assert unranked.paragraphs == (TO_BE_WRITTEN,)


def test_states_and_districts_with_the_most_of_what_a_list_counts(real: Store, places: Gazetteer) -> None:
    (most,) = composed(real, places, "the States with the highest number of ODOP products")
    assert [one.text for one in most.paragraphs if one.role == "bullet"] == [
        "Uttar Pradesh: 110",
        "Andhra Pradesh: 99",
        "Gujarat: 90",
    ]
    (few,) = composed(real, places, "the district in Uttar Pradesh with the most ODOP products")
    assert next(one.text for one in few.paragraphs if one.role == "bullet") == "Varanasi: 4"
    (aspirational,) = composed(real, places, "the State having the largest number of Aspirational Districts")
    assert "Jharkhand: 19" in words(aspirational)


def test_districts_without_a_product_by_name_and_apart_from_what_is_awaited(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(
        real, places, "the districts of the country for which no product has been identified under ODOP so far"
    )
    said = words(answer)
    assert (
        "The list names no product of 7 districts: Bichom, Keyi Panyor (Arunachal Pradesh); Vav-Tharad (Gujarat); Maihar, Mauganj, "
        "Pandhurna (Madhya Pradesh); Meluri (Nagaland)." in said
    )
    assert "6 districts were created after the list, which could not name them: Markapuram, Polavaram" in said
    assert "Information is awaited from 1 district: Kushavati (Goa)." in said
    (goa,) = composed(real, places, "whether any district of Goa is without a product under ODOP and if so, its name")
    assert "names no product" not in words(goa)
    assert "Information is awaited from 1 district of Goa: Kushavati." in words(goa)
    (all_have,) = composed(real, places, "the districts of Kerala without any product under ODOP")
    assert "Each of these districts has a product on the list." in words(all_have)
    (plans,) = composed(
        real,
        places,
        "the number of districts in Jharkhand in which the District Export Action Plan has not been prepared",
    )
    assert "Information is awaited from 24 districts. No report by district on record names one without it." in words(
        plans
    )


def test_committees_their_order_their_seats_and_what_is_public(real: Store, places: Gazetteer) -> None:
    order, seats, public = composed(
        real,
        places,
        "(a) whether District Export Promotion Committees have been set up in all the districts of Meghalaya and if so, the date of the "
        "order thereof; (b) the composition and functions of the DEPC; (c) the number of districts of Chhattisgarh whose District "
        "Export Action Plans have been published",
    )
    assert "Notification No. IND.55/2022/337 of 11.02.2025" in words(order)
    assert "with 13 seats and 13 functions" in words(seats)
    assert [len(one.rows) for one in seats.tables] == [13, 13]
    assert "Of the plans on record, 33 are in the public domain." in words(public)
    (states,) = composed(real, places, "the States which have notified their State Export Promotion Committees")
    assert len(states.tables[0].rows) == 37
    (kashmir,) = composed(real, places, "जम्मू-कश्मीर के सभी जिलों में चिन्हित ओडीओपी उत्पाद")
    assert "of 20 districts of Jammu and Kashmir" in words(kashmir)
    (names,) = composed(
        real, places, "the names of the districts in the country whose action plans have been formally notified"
    )
    assert [row[2] for row in names.tables[0].rows] == ["Darbhanga", "Baramulla", "Jammu", "Darjeeling", "Howrah"]


def test_the_country_beside_states_and_marks_with_their_districts(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(
        real,
        places,
        "the number of GI registered in the country and the number thereof in Uttar Pradesh, Tamil Nadu and Maharashtra",
    )
    assert words(answer).startswith("657 Geographical Indications of the country are registered, under 633 names")
    # States in the order asked.
    assert "205 Geographical Indications of Uttar Pradesh, Tamil Nadu and Maharashtra, taken together" in words(answer)
    (marked,) = composed(real, places, "how many products under ODOP bear a GI tag, and in how many districts")
    assert "256 of 1,241 products are marked GI, in 212 districts, as on 16.11.2025." in words(marked)


def test_districts_created_and_abolished(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(
        real,
        places,
        "the number of new districts created in the country since January 2024 with their names, and the districts abolished in that "
        "period",
        "ODOP",
    )
    said = words(answer)
    assert "10 districts of the country are on record as created since 01.01.2024:" in said
    assert "The day on which Kushavati (Goa) was created is awaited from the State Governments." in said
    assert "9 districts of the country are on record as abolished since 01.01.2024:" in said
    (rajasthan,) = composed(real, places, "राजस्थान में दिसंबर 2024 में समाप्त किए गए जिलों के नाम क्या हैं")
    assert "9 districts of Rajasthan are on record as abolished between 01.12.2024 and 31.12.2024: Anupgarh" in words(
        rajasthan
    )
    (none,) = composed(real, places, "the districts abolished in Kerala during the last three years")
    assert none.paragraphs == (TO_BE_WRITTEN,)


def test_what_is_not_so_of_committees_is_not_asked_of_plans_that_are_adopted(real: Store, places: Gazetteer) -> None:
    first = "whether District Export Promotion Committees had not been notified in West Bengal"
    (left,) = composed(real, places, f"{first} and the districts of the State whose action plan has been adopted")
    assert left.paragraphs == (TO_BE_WRITTEN,)
    (adopted,) = composed(real, places, "the districts of West Bengal whose export action plan has been adopted")
    assert "Reported as approved or adopted: Darjeeling and Howrah." in words(adopted)


def test_products_of_aspirational_districts_are_those_alone(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(
        real, places, "झारखंड के आकांक्षी जिलों के नाम क्या हैं और इन जिलों में ओडीओपी के अंतर्गत कौन से उत्पाद चिह्नित किए गए हैं"
    )
    assert "19 products have been identified in 19 of 19 Aspirational Districts of Jharkhand" in words(answer)
    assert "24 products" not in words(answer)
    said = "".join(run if isinstance(run, str) else run.text for one in answer.paragraphs for run in one.hindi)
    assert "19 उत्पादों की पहचान झारखंड के 19 (कुल 19 में से) आकांक्षी जिलों में की गई है" in said


def test_the_sectors_covered_are_those_of_the_districts_in_the_title(real: Store, places: Gazetteer) -> None:
    text = "(a) the number of Aspirational Districts with products identified, State-wise; (b) the sectors covered"
    first, second = composed(real, places, text, "Aspirational Districts")
    assert words(first).startswith(
        "The list of Aspirational Districts of NITI Aayog names 112 districts of the country"
    )
    assert [one.title for one in first.tables] == [
        "State/UT-wise number of districts and products, ODOP, Aspirational Districts only"
    ]
    assert words(second).startswith(
        "The list of Aspirational Districts of NITI Aayog names 112 districts of the country, as on 21.07.2026. By sector, the 174 "
        "products of the Aspirational Districts of the country"
    )


def test_every_class_that_an_annexure_prints_has_its_word_in_hindi() -> None:
    in_words = {"depc": DEPC_WORDS, "plan": PLAN_WORDS, "identified": {}}
    labels = [
        words.get(one.key, one.label)
        for measure, words in in_words.items()
        for one in MEASURES[measure].classes
        if one.key not in ("not_known", "other_products", "unmarked")
    ]
    public = [f"{PLAN_WORDS.get(stage.key, stage.label)}, public" for stage in PLAN_STAGES]
    periods = ["April-March", "April-November", "December"]
    assert [one for one in (*labels, *public, *periods) if in_hindi(one).isascii()] == []


def test_names_asked_of_several_states_stand_by_district(real: Store, places: Gazetteer) -> None:
    each, marked, both = composed(
        real,
        places,
        "(a) the districts of Odisha and Chhattisgarh included in the ODOP initiative and the item allotted to each; (b) whether Nagaland "
        "and Mizoram have any products with GI tag under ODOP, if so, the names thereof; (c) whether every Aspirational District of "
        "Uttar Pradesh has an ODOP product and a DEPC",
    )
    assert [len(one.tables[0].rows) for one in (each, marked)] == [63, 7]
    assert ("Mizoram", "Champhai", "Mizo Chilli") in [row[1:] for row in marked.tables[0].rows]
    assert "11 products have been identified in 8 of 8 Aspirational Districts of Uttar Pradesh" in words(both)
    assert "District Export Promotion Committees" in words(both)


def test_measures_asked_of_a_place_are_never_said_as_of_it(real: Store, places: Gazetteer) -> None:
    (kodagu,) = composed(real, places, "the measures taken to promote exports from Kodagu district", "ODOP")
    said = words(kodagu)
    assert "Information on measures particular to the place, in respect of Kodagu (Karnataka), is awaited" in said
    assert "Measures taken by the Government of India for the country as a whole, which are not particular" in said
    assert "The measures taken include:" not in said
    (gujarat,) = composed(real, places, "the steps taken in Kerala to promote e-commerce under ODOP")
    assert "Gujarat" not in words(gujarat)


def test_parts_that_ask_one_thing_in_another_way_are_answered_apart(real: Store, places: Gazetteer) -> None:
    counted, most = composed(
        real,
        places,
        "(a) the number of products identified under ODOP, State-wise; (b) the State with the highest number of ODOP products",
    )
    assert "1,241 products have been identified" in words(counted)
    assert "Uttar Pradesh: 110" in words(most)
    year, quarter = composed(
        real, places, "(a) the exports of Karnataka in 2024-25; (b) the exports of Karnataka during April-June 2026"
    )
    assert ("2026-27" in words(year), "2024-25" in words(quarter)) == (False, False)
    (met,) = composed(real, places, "the number of DEPCs which have not met even once in Gujarat")
    assert (
        "a meeting of the District Export Promotion Committee is on record for 3 of 34 districts of Gujarat"
        in words(met)
    )


def test_two_annexures_of_one_title_stay_two(real: Store, places: Gazetteer) -> None:
    first, second = composed(
        real, places, "(a) the exports from Udupi in 2025-26; (b) the exports from Kodagu during April-June 2026"
    )
    assert [one.tables[0].marking for one in (first, second)] == ["ANNEXURE-I", "ANNEXURE-II"]
    assert second.tables[0].rows[0][1] == "Kodagu"


def test_the_meetings_held_by_them_are_those_of_the_committees_before(real: Store, places: Gazetteer) -> None:
    _, met = composed(
        real,
        places,
        "(a) whether District Export Promotion Committees are functioning in Faridkot, Ludhiana and Amritsar; (b) the number of meetings "
        "convened by them since 2022",
    )
    # Both met in October 2020, which is not since 2022.
    assert met.blanks == ("No meeting of that time is on record with its day.",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "the number of districts of Chhattisgarh where District Export Action Plans were prepared before 2022",
            "asks of a year",
        ),
        ("the number of DEPCs constituted in Telangana since 2024", "asks of a year"),
        ("the districts of Bihar with more than one Silk product under ODOP", "by how many"),
    ],
)
def test_a_condition_that_nothing_counts_leaves_the_part_to_the_officer(
    real: Store, places: Gazetteer, text: str, reason: str
) -> None:
    """Each was answered as if the condition had not been put."""
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    (found,) = readings([text], "", places)
    assert any(reason in one for one in found.beyond)


def test_the_detail_that_a_clubbed_part_asks_for_is_given(real: Store, places: Gazetteer) -> None:
    first, second = split(
        "(a) whether District Export Promotion Committees have been constituted in all States under DEH; and "
        "(b) if so, the details thereof, State/UT-wise?",
        "",
        places,
    )
    assert (first.detail, second.is_joined) == ("states", True)


def test_districts_by_how_many_products_each_has(real: Store, places: Gazetteer) -> None:
    (two,) = composed(real, places, "the districts of Haryana having two or more products under ODOP")
    assert "17 of 23 districts of Haryana have two or more products on the list, as on 16.11.2025: Ambala" in words(two)
    assert len(two.tables[0].rows) == 17
    (three,) = composed(real, places, "the number of districts of Nagaland with more than two ODOP products")
    assert "5 of 17 districts of Nagaland have three or more products on the list" in words(three)
    assert words(three).count("Mokokchung, Mon, Niuland, Noklak, Wokha") == 1
    (only,) = composed(real, places, "the names of districts of Kerala having only one product under ODOP")
    assert "14 of 14 districts of Kerala have only one product on the list" in words(only)
    (none,) = composed(real, places, "कर्नाटक के तीन से अधिक ओडीओपी उत्पाद वाले जिले")
    assert "0 of 31 districts of Karnataka have four or more products on the list" in words(none)


def test_marks_are_counted_by_registration_and_by_category_where_asked(real: Store, places: Gazetteer) -> None:
    (country,) = composed(
        real, places, "the number of products registered as Geographical Indications (GI) in the country, category-wise"
    )
    assert "657 Geographical Indications of the country are registered, under 633 names, as on 06.10.2025" in words(
        country
    )
    assert "364 Handicraft, 219 Agricultural, 49 Food Stuff, 22 Manufactured and 3 Natural" in words(country)
    (kerala,) = composed(real, places, "the number of agricultural GI products of Kerala")
    assert "25 Agricultural and 16 Handicraft" in words(kerala)
    (uttar_pradesh,) = composed(real, places, "उत्तर प्रदेश के पंजीकृत भौगोलिक संकेतकों की संख्या कितनी है")
    assert words(uttar_pradesh).startswith(
        "79 Geographical Indications of Uttar Pradesh are registered, under 78 names"
    )
    (names,) = composed(real, places, "the names of the GI products registered in the country")
    assert "Names are asked for, and none are listed here" in names.blanks[0]


def test_reasons_do_not_arise_only_where_it_is_so(real: Store, places: Gazetteer) -> None:
    text = (
        "whether products have been identified under ODOP in all the districts of {} and if not, the reasons therefor"
    )
    (punjab,) = composed(real, places, text.format("Punjab"))
    assert words(punjab).endswith("In view of the above, the question of reasons does not arise.")
    assert punjab.blanks == ()
    (gujarat,) = composed(real, places, text.format("Gujarat"))
    assert "does not arise" not in words(gujarat)
    assert gujarat.blanks == (
        "The question asks for the reasons where it is not so, and no document on record gives them (Vav-Tharad).",
    )
    (marks,) = composed(
        real, places, "whether all ODOP products of Rajasthan have the GI tag and if not, the reasons therefor"
    )
    assert "4 of 41 products are marked GI" in words(marks)
    assert "does not arise" not in words(marks)
    (hindi,) = composed(
        real, places, "क्या पंजाब के सभी जिलों में ओडीओपी उत्पादों की पहचान की गई है और यदि नहीं, तो इसके क्या कारण हैं"
    )
    assert "does not arise" in words(hindi)


def test_a_number_is_of_the_day_and_a_value_of_the_currency_asked_for(real: Store, places: Gazetteer) -> None:
    (then,) = composed(real, places, "the number of District Export Action Plans prepared as on 31.03.2023")
    assert "about 557, as on 09.06.2022" in words(then)
    assert "as on 31.03.2023" in words(then)
    (later,) = composed(real, places, "the number of products identified under ODOP as on 31.03.2027")
    assert later.blanks == ("A day after 28.11.2026, the day of this reply, is asked for.",)
    (dollars,) = composed(real, places, "the exports from Jamnagar district in 2024-25, in US dollars")
    assert dollars.blanks[0].startswith("No value of exports of 2024-25 in US dollars of those places is on record.")
    (grown,) = composed(
        real, places, "the exports from Udupi in 2025-26 and the growth/decline thereof in percentage terms"
    )
    assert "Against 2024-25 (US$ 295.08 million) this is 58.1 per cent more." in words(grown)
    (top,) = composed(real, places, "the two top exporting districts of Karnataka in 2025-26")
    assert [one.text.partition(":")[0] for one in top.paragraphs if one.role == "bullet"] == [
        "Bengaluru Urban",
        "Dakshina Kannada",
    ]
    (released,) = composed(real, places, "the amount released to Uttar Pradesh for its Unity Mall")
    assert "Information on the amounts released and utilised is awaited." in words(released)


def test_sectors_by_category_as_on_date_are_asked_by_no_district(real: Store, places: Gazetteer) -> None:
    (sectors,) = composed(real, places, "the number of ODOP products of Assam, category-wise, as on date")
    assert "30 in Agriculture" in words(sectors)
    assert "awaited" not in words(sectors)


def test_all_the_districts_are_those_of_the_state_in_the_title(real: Store, places: Gazetteer) -> None:
    (kerala,) = split("whether products have been identified in all the districts", "ODOP in Kerala", places)
    (country,) = split(
        "whether products have been identified in all the districts of the country", "ODOP in Kerala", places
    )
    assert (kerala.states, country.states) == ((32,), ())
    first, second = split(
        "(a) the exports from Udupi in 2025-26; (b) the district having the highest exports in the State",
        "Exports from Karnataka",
        places,
    )
    assert (second.states, second.districts) == ((29,), ())
    assert first.districts
