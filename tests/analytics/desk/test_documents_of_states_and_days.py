"""Kinds of parts that documents of a State, of a programme or of days gone by answer, each in no more than they say."""

from __future__ import annotations

import pytest

from analytics.desk.reply.reply import TO_BE_WRITTEN
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed, words


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "the number of State Export Promotion Committees which had been set up before 2021",
            "Export Hubs (DEH) initiative, as on 04.02.2020. The number as on 31.12.2020 itself is not on record.",
        ),
        ("the number of action plans prepared under DEH by the end of 2022", "about 557 districts"),
        ("the number of ODOP products as on 07.08.2024 and as on 10.12.2025", "1,243 products had been identified"),
        (
            "the number of District Export Action Plans prepared as on 31.03.2022 and as on 31.03.2024",
            "451 districts under the Districts as Export Hubs (DEH) initiative, as on 22.03.2021.",
        ),
    ],
)
def test_a_day_gone_by_has_the_number_published_by_then(real: Store, places: Gazetteer, text: str, said: str) -> None:
    (answer,) = composed(real, places, text)
    assert said in words(answer)


@pytest.mark.parametrize(
    "text",
    [
        "the number of District Export Promotion Committees constituted before 2021",
        "the number of ODOP products of Bihar before 2022",
        "the number of products identified under ODOP as on 31.12.2022 and at present",
        "the names of States which had constituted State Export Promotion Committees before 2021",
        "the number of District Export Action Plans notified during the last three years",
        "the number of districts without an action plan before 2023",
        "the number of products identified under ODOP by 2030",
        "the agriculture export clusters approved after 2021",
    ],
)
def test_a_day_gone_by_without_a_number_of_its_own_stays_red(real: Store, places: Gazetteer, text: str) -> None:
    (answer,) = composed(real, places, text)
    assert answer.paragraphs == (TO_BE_WRITTEN,)


def test_the_strategy_of_one_state_is_told_as_documents_tell_it(real: Store, places: Gazetteer) -> None:
    (goa,) = composed(real, places, "क्या गोवा ने राज्य निर्यात रणनीति तैयार की है")
    assert (
        "Goa: State government released its export strategy, prepared by FIEO with the industries department. (as on 26.11.2020)"
        in words(goa)
    )
    (hills,) = composed(real, places, "the State export policy of Uttarakhand")
    assert "(day not given)" in words(hills)
    for text in (
        "whether Sikkim has an export strategy",
        "whether the Government has prepared an export strategy",
        "the names of States which have not prepared an export strategy",
    ):
        (red,) = composed(real, places, text)
        assert red.paragraphs == (TO_BE_WRITTEN,), text


def test_numbers_of_programmes_are_those_of_the_country_alone(real: Store, places: Gazetteer) -> None:
    (artisans,) = composed(
        real,
        places,
        "the number of artisans enrolled under PM Vishwakarma and the amount of loans disbursed to them",
    )
    assert "Thirty lakh artisans were registered" in words(artisans)
    assert "About Rs 4,470 crore had been lent to 5.18 lakh beneficiaries. (As on 12.02.2026)" in words(artisans)
    (ceiling,) = composed(
        real, places, "whether the ceiling of guarantee under CGTMSE has been raised and if so, the details thereof"
    )
    assert "from Rs 5 crore to Rs 10 crore. (As on 04.12.2025)" in words(ceiling)
    (costs,) = composed(
        real,
        places,
        "the salient features of the International Cooperation Scheme and the costs of first-time exporters which are reimbursed",
    )
    assert "Council membership fee is repaid at 75%, up to Rs 20,000." in words(costs)
    (women,) = composed(
        real, places, "whether women-owned MSMEs get any concession under the Procurement and Marketing Support Scheme"
    )
    assert "Women's trade-fair costs are met in full, against 80% for others." in words(women)
    (pact,) = composed(real, places, "whether MoU was signed with Flipkart")
    assert "Walmart and Flipkart signed with Uttar Pradesh" in words(pact)
    for text in (
        "the number of artisans of Bihar registered under PM Vishwakarma",
        "the funds released under the International Cooperation Scheme in Bihar",
        "the ceiling of loans under Mudra",
        "the number of first time exporters",
    ):
        (red,) = composed(real, places, text)
        assert red.paragraphs == (TO_BE_WRITTEN,), text


def test_a_mall_of_a_district_is_quoted_and_its_progress_left(real: Store, places: Gazetteer) -> None:
    (dimapur,) = composed(
        real,
        places,
        "the amount allocated for the Unity Mall at Dimapur and the physical progress made therein till date",
    )
    assert "Rs 145 crore was allocated for Nagaland's mall at Dimapur. (As on 21.06.2023)" in words(dimapur)
    assert dimapur.blanks[0].startswith("Physical progress or the time of completion is asked for")
    (bihar,) = composed(real, places, "the amount sanctioned for the Unity Mall of Bihar and the period of completion")
    assert bihar.tables[0].rows[0][2] == "212.69"
    assert len(bihar.blanks) == 1
    (spent,) = composed(real, places, "the amount spent on the Unity Malls of Lucknow and Agra")
    assert "Lucknow's mall is rising on 4.86 acres at Rs 64 crore. (As on 18.11.2025)" in words(spent)
    assert "Information on the amounts released and utilised is awaited." in words(spent)
    (surat,) = composed(real, places, "whether a Unity Mall has been sanctioned at Surat")
    assert surat.paragraphs == (TO_BE_WRITTEN,)
    (shops,) = composed(real, places, "the number of shopping malls in Bihar")
    assert shops.paragraphs == (TO_BE_WRITTEN,)


def test_marks_of_one_sector_are_those_of_the_list(real: Store, places: Gazetteer) -> None:
    (textile,) = composed(real, places, "the number of products of the textile sector having GI tag in Uttar Pradesh")
    assert "Of the 21 products of Uttar Pradesh" in words(textile)
    assert (
        "5 are marked GI, as on 16.11.2025. The register of Geographical Indications is not kept by these sectors."
        in (words(textile))
    )
    assert textile.tables[0].title == "Products of the sector Textile marked GI, ODOP: Uttar Pradesh"
    (two,) = composed(real, places, "the ODOP handloom products of Assam and Manipur with GI tag")
    assert "Of the 4 products of Assam and Manipur" in words(two)
    assert "registrations" not in words(two)
    # The register has a category of its own for handicrafts.
    (crafts,) = composed(real, places, "the number of GI of Kerala in handicraft category")
    assert "25 Agricultural and 16 Handicraft" in words(crafts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the figures of exports of Karnataka for 2025-26", "US$ 34,397.91 million were exported from Karnataka"),
        (
            "the names of five districts of Karnataka with the largest shipments in 2025-26 along with their value",
            "Bengaluru South: US$ 1,113.74 million",
        ),
        ("छत्तीसगढ़ के कितने जिलों की जिला निर्यात कार्य योजना सार्वजनिक पोर्टल पर उपलब्ध है", "33 are in the public domain"),
        ("the names of ODOP products of Nagaland which have got GI tag", "2 of 33 products are marked GI"),
        ("the districts which have been declared as export hubs in Tamil Nadu", "is meant for every district"),
        (
            "the extent to which handloom products have been covered under ODOP in Assam",
            "include 1 of the sector Handloom",
        ),
    ],
)
def test_words_that_frame_only_leave_no_part_to_the_officer(
    real: Store, places: Gazetteer, text: str, said: str
) -> None:
    (answer,) = composed(real, places, text)
    assert said in words(answer)
    assert answer.blanks == ()


def test_export_hubs_of_a_state_are_its_districts_by_name(real: Store, places: Gazetteer) -> None:
    (hubs,) = composed(real, places, "निर्यात हब के रूप में चयनित गोवा के जिलों के नाम")
    assert "is meant for every district. There are 3 districts of Goa in the register" in words(hubs)
    assert "They are: Kushavati, North Goa and South Goa." in words(hubs)
    assert hubs.blanks == ()


def test_whether_a_good_is_registered_is_read_from_the_register(real: Store, places: Gazetteer) -> None:
    (araku,) = composed(real, places, "whether the Araku coffee has received GI tag and if so, the details thereof")
    assert words(araku).startswith("Araku Valley Arabica Coffee (Andhra Pradesh and Odisha) is in the register")
    (kodagu,) = composed(real, places, "whether coffee of Kodagu has been granted GI tag")
    assert "The register of Geographical Indications is not kept by district." in words(kodagu)
    (several,) = composed(real, places, "whether coffee and pepper of Wayanad have GI tag")
    assert "ask of each by itself" in several.blanks[0]
    for text in ("whether any sandalwood soap has got GI", "the number of coffee products having GI tag"):
        (red,) = composed(real, places, text)
        assert red.paragraphs == (TO_BE_WRITTEN,), text
    (both,) = composed(real, places, "the products of Sikkim and Tripura which have both GI tag and ODOP status")
    assert len(both.tables[0].rows) == 10


def test_the_said_districts_are_the_aspirational_ones_of_the_part_before(real: Store, places: Gazetteer) -> None:
    _, products, _, marks = composed(
        real,
        places,
        "(क) झारखंड में कितने आकांक्षी जिले हैं; (ख) उक्त जिलों के लिए ओडीओपी के अंतर्गत किन-किन उत्पादों की पहचान की गई है; "
        "(ग) इन जिलों की समस्याएं क्या हैं; (घ) उक्त जिलों के जीआई उत्पादों की संख्या कितनी है?",
    )
    assert "19 products have been identified in 19 of 19 Aspirational Districts of Jharkhand" in words(products)
    assert marks.paragraphs == (TO_BE_WRITTEN,)


@pytest.mark.parametrize(
    "text",
    [
        "(a) the backward districts of Haryana; (b) the ODOP products of these districts?",
        "(a) the districts of Bihar with more than one ODOP product; (b) the GI tagged products of the said districts?",
        "(a) the districts of Bihar identified for makhana under ODOP; (b) how many of the said products are GI tagged?",
        "(a) the five States with the largest number of ODOP products; (b) the number of DEPCs constituted in those States?",
        "(a) the districts of Karnataka where exports have fallen in 2025-26; (b) the ODOP products of such districts?",
        "(a) the districts of Karnataka where exports have fallen in 2025-26; (b) the ODOP products identified for them?",
    ],
)
def test_places_that_a_part_chose_out_or_left_unread_are_not_all_of_its_state(
    real: Store, places: Gazetteer, text: str
) -> None:
    _, second = composed(real, places, text)
    assert second.paragraphs == (TO_BE_WRITTEN,)


def test_said_districts_are_those_named_or_all_of_the_state(real: Store, places: Gazetteer) -> None:
    _, named = composed(
        real,
        places,
        "(a) whether DEPCs have been set up in Purnia and Katihar; (b) the number of ODOP products in the said districts?",
    )
    assert "in 2 of 2 districts of Purnia and Katihar (Bihar)" in words(named)
    _, all_of_them = composed(
        real,
        places,
        "(a) whether DEPCs exist in the districts of Bihar; (b) the number of ODOP products in these districts?",
    )
    assert "in 38 of 38 districts of Bihar" in words(all_of_them)
    _, there, every, same = composed(
        real,
        places,
        "(a) the ODOP products of Surat; (b) the number of GI products there under ODOP; (c) how many districts are there in the country; "
        "(d) the ODOP products of the same districts?",
    )
    assert words(there).startswith("Of the products of Surat (Gujarat) on the list")
    assert "There are 784 districts of the country" in words(every)
    assert "1 of 1 district of Surat (Gujarat)" in words(same)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the date on which ODOP was merged with DEH", "a day or a year that no table here has"),
        ("the objectives of PM Ekta Malls under ODOP", "aims, the money or the jobs of a programme"),
        ("the employment generated by GI products under ODOP", "aims, the money or the jobs of a programme"),
        ("the States with the highest and lowest number of ODOP products", "one order is given"),
        ("सबसे अधिक और सबसे कम ओडीओपी उत्पादों वाले राज्य", "one order is given"),
    ],
)
def test_what_an_answer_would_say_of_something_else_stays_red(
    real: Store, places: Gazetteer, text: str, reason: str
) -> None:
    (red,) = composed(real, places, text)
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert reason in red.blanks[0]


def test_the_number_thereof_is_of_what_the_part_before_lists(real: Store, places: Gazetteer) -> None:
    _, marked = composed(
        real, places, "(a) the number of ODOP products of Assam in agriculture; (b) the number thereof having GI tag?"
    )
    assert marked.paragraphs == (TO_BE_WRITTEN,)
    _, of_all = composed(real, places, "(a) the ODOP products of Assam; (b) the number thereof having GI tag?")
    assert "4 of 41 products are marked GI" in words(of_all)


def test_its_and_by_them_are_of_the_place_of_the_part_before(real: Store, places: Gazetteer) -> None:
    _, products, marks = composed(
        real, places, "(a) whether Mizoram has any Aspirational District; (b) its ODOP product; (c) its GI products?"
    )
    assert "Mamit: 1 product: Turmeric." in words(products)
    assert marks.paragraphs == (TO_BE_WRITTEN,)
    _, plans = composed(real, places, "(a) the number of DEPCs in Gujarat; (b) the details of plans prepared by them?")
    assert "the position of Gujarat" in words(plans)
    *_, country = composed(
        real,
        places,
        "(a) the ODOP products of Tripura; (b) the number of ODOP products in the country; (c) the number of GI products therein?",
    )
    assert "657 Geographical Indications of the country" in words(country)
    _, in_hindi = composed(
        real, places, "(क) सूरत और कच्छ के ओडीओपी उत्पाद क्या हैं; (ख) इनकी निर्यात कार्य योजनाओं की स्थिति क्या है?"
    )
    assert "Surat and Kachchh (Gujarat)" in words(in_hindi)
    _, state, theirs = composed(
        real,
        places,
        "(क) गुजरात में ओडीओपी उत्पादों की संख्या; (ख) राज्य में कितने आकांक्षी जिले हैं; (ग) उनके ओडीओपी उत्पाद क्या हैं?",
    )
    assert "names 2 districts of Gujarat" in words(state)
    assert "Aspirational Districts of Gujarat" in words(theirs)
    *_, amount = composed(real, places, "(a) whether Goa has a Unity Mall; (b) the amount thereof?")
    assert [row[1] for row in amount.tables[0].rows] == ["Goa"]
    _, among = composed(real, places, "(a) the ODOP products of Nagaland; (b) the GI registered products among them?")
    assert "2 of 33 products are marked GI" in words(among)
    _, since = composed(
        real,
        places,
        "(a) the ODOP products of Surat; (b) the number of products identified under ODOP in the country since its inception?",
    )
    assert "1,241 products" in words(since)


def test_districts_having_something_are_wanted_by_name(real: Store, places: Gazetteer) -> None:
    (having,) = composed(real, places, "the districts of Bihar having GI tagged ODOP products")
    assert len(having.tables[0].rows) == 21
    (farm,) = composed(real, places, "देश में ओडीओपी के तहत कितने कृषि उत्पाद हैं")
    assert "418 of the sector Agriculture" in words(farm)


def test_the_number_of_districts_under_odop_is_that_of_the_register_and_of_the_list(
    real: Store, places: Gazetteer
) -> None:
    (both,) = composed(real, places, "the number of districts in Goa", "One District One Product")
    assert "There are 3 districts of Goa in the register" in words(both)
    assert "4 products have been identified in 2 of 3 districts of Goa" in words(both)


def test_products_of_districts_created_in_a_time_stand_by_district(real: Store, places: Gazetteer) -> None:
    (new,) = composed(
        real, places, "the districts created after 1st January, 2024 and the ODOP products identified for them"
    )
    assert "10 districts of the country are on record as created since 01.01.2024" in words(new)
    assert "Hansi: created after the list; information awaited." in words(new)
    assert "Meluri: the list names no product." in words(new)
    assert "1,241" not in words(new)
    (all_time,) = composed(real, places, "the products identified under ODOP in the newly created districts")
    assert all_time.paragraphs == (TO_BE_WRITTEN,)


def test_the_last_dated_meeting_is_not_said_to_be_the_last_beside_one_without_a_day(
    real: Store, places: Gazetteer
) -> None:
    of = "the dates of the last meetings of the District Export Promotion Committees of NTR and Sri Potti Sriramulu Nellore"
    (answer,) = composed(real, places, f"{of} districts of Andhra Pradesh")
    # Of NTR a report gives figures to 26.05.2025, of Nellore one was published on 25.07.2025: after 19.12.2024 and 20.08.2024.
    assert (
        "so that the last day above may not be that of the last meeting (Ntr; Sri Potti Sriramulu Nellore, 25.07.2025)."
        in words(answer)
    )
    (without,) = composed(real, places, "the dates of the last meetings of the committees of Aligarh under DEH")
    assert "may not be" not in words(without)
