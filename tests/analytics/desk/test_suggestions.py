"""What one press offers for a part left to the officer is about that part; a part of another Ministry's is offered for transfer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analytics.desk.reply.ministries import MINISTRY_OF, ministry_put_to
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reply import TO_BE_WRITTEN, reply
from analytics.desk.reply.suggestions import offered
from analytics.desk.reply.transfers import ministry_of
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import TODAY, composed, words

COMMERCE = "Ministry of Commerce & Industry"


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


def _offered(places: Gazetteer, text: str, title: str = "") -> tuple[str, ...]:
    (found,) = readings([text], title, places)
    assert found.asks == (), text
    return offered(text, found)


def test_a_word_or_two_not_read_beside_the_thing_asked_leave_the_offer(places: Gazetteer) -> None:
    assert _offered(places, "the splendid ODOP products identified in Bihar") == ("products",)
    assert _offered(places, "the splendid and glorious status of PM Ekta Malls in Assam") == ("malls",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # Half read: about something else.
        (
            "the number of holders of Importer-Exporter Code and of units actually exporting in each district",
            "Karnataka",
        ),
        # The scheme or the thing is of the title or an earlier part, and not of these words.
        ("the budget of splendid works", "One District One Product"),
        ("the amount of subsidy given for perishable goods", "PM Ekta Malls"),
        # A name that is not known.
        ("the budget allocated under ODOP to Frobnitz", "One District One Product"),
        ("ओडीओपी के साथ अटल योजना के अंतर्गत आवंटित बजट", ""),
        # A condition that the answer would pass over.
        ("the number of ODOP products of Gujarat other than of Surat", ""),
        ("the value of exports from Jaipur, product-wise", ""),
    ],
)
def test_nothing_is_offered_that_would_be_of_another_matter(places: Gazetteer, text: str, title: str) -> None:
    assert _offered(places, text, title) == ()


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        ("the steps taken to check pollution of the river by dyeing units", "Environment, Forest and Climate Change"),
        (
            "पाली के वस्त्र उद्योग से नदी में हो रहे प्रदूषण को रोकने के लिए क्या कदम उठाए गए हैं",
            "Environment, Forest and Climate Change",
        ),
        ("the number of fishermen arrested and boats seized", "External Affairs"),
        ("the funds released for fishing harbours", "Fisheries, Animal Husbandry and Dairying"),
        ("the average time taken in customs clearance of courier parcels", "Finance"),
        ("the rise in the income of farmers of these districts", "Agriculture and Farmers Welfare"),
        ("the guarantees given under CGTMSE", "Micro, Small and Medium Enterprises"),
    ],
)
def test_a_part_of_another_ministrys_is_offered_for_transfer_and_never_answered(
    real: Store, places: Gazetteer, text: str, ministry: str
) -> None:
    (red,) = composed(real, places, text, "Districts as Export Hubs")
    assert red.paragraphs == (TO_BE_WRITTEN,)
    assert red.material == ()
    assert f"It appears to concern the Ministry of {ministry} (" in red.blanks[0]
    assert red.blanks[0].endswith("): transfer it, or write it.")
    assert ministry_of(text, f"Ministry of {ministry}") == ""


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        ("the steps taken to clear the pension and provident fund dues of the workers", "Labour and Employment"),
        ("ईपीएफ के अंतर्गत कितने श्रमिकों का बकाया है", "Labour and Employment"),
        ("the funds released to these districts as incentive on their delta ranking", "Planning"),
        ("the value of software and IT enabled services exported", "Electronics and Information Technology"),
        ("ग्रामीण डाकघरों में डाकियों के कितने पद रिक्त हैं", "Communications"),
        ("राष्ट्रीय मखाना बोर्ड के लिए कितनी राशि आवंटित की गई है", "Agriculture and Farmers Welfare"),
        ("the rate of GST on handicrafts", "Finance"),
        ("the vacant posts of teachers in schools of the Aspirational Districts", "Education"),
        ("the number of persons trained under PMKVY", "Skill Development and Entrepreneurship"),
        ("आंगनवाड़ी केंद्रों में कुपोषण की स्थिति", "Women and Child Development"),
        ("the number of Van Dhan Kendras set up by TRIFED", "Tribal Affairs"),
        ("मनरेगा के अंतर्गत सृजित रोजगार", "Rural Development"),
        ("the number of handloom weavers and the average daily wage they earn", "Textiles"),
        ("the houses sanctioned under Smart City and to street vendors", "Housing and Urban Affairs"),
        ("जल जीवन मिशन के अंतर्गत नल कनेक्शन", "Jal Shakti"),
        ("the works taken up by Gram Panchayats", "Panchayati Raj"),
        ("the number of police stations and crimes registered", "Home Affairs"),
        ("the hospitals empanelled under Ayushman Bharat", "Health and Family Welfare"),
        ("the cases pending in courts", "Law and Justice"),
        ("the number of flights from Kushinagar airport", "Civil Aviation"),
        ("रेलवे द्वारा नई रेल लाइन का निर्माण", "Railways"),
        ("the arrears of cane dues of sugar mills", "Consumer Affairs, Food and Public Distribution"),
    ],
)
def test_the_ministry_of_a_subject_is_named_by_its_own_words_in_both_languages(text: str, ministry: str) -> None:
    assert ministry_of(text, COMMERCE) == f"Ministry of {ministry}"
    assert MINISTRY_OF[f"Ministry of {ministry}"].name_hi.endswith(" मंत्रालय")


def test_a_ministry_is_read_from_the_words_that_put_the_question_and_no_other_within_them() -> None:
    assert ministry_put_to("Will the Minister of AGRICULTURE AND FARMERS WELFARE") == (
        "Ministry of Agriculture and Farmers Welfare"
    )
    assert ministry_put_to("Will the Minister of CULTURE") == "Ministry of Culture"
    assert ministry_put_to("Will the Minister of COMMERCE AND INDUSTRY") == COMMERCE


@pytest.mark.parametrize(
    "text",
    [
        "the steps taken to promote export of marine products under ODOP",
        "the number of agriculture export clusters in Assam",
        "the handloom products identified under ODOP",
        "the number of Dak Ghar Niryat Kendras",
        "the steps taken for MSMEs under Districts as Export Hubs",
    ],
)
def test_what_is_of_this_ministry_is_not_offered_for_transfer(text: str) -> None:
    assert ministry_of(text, COMMERCE) == ""


def test_the_status_of_plans_after_a_part_on_malls_is_of_plans(places: Gazetteer) -> None:
    _, plans = readings(
        ["the status of PM Ekta Malls in Assam", "the status of District Export Action Plans in Katni"], "", places
    )
    assert plans.asks == ("plans",)


def test_what_was_not_read_stays_red_beside_the_answer_chosen_until_the_officer_says_that_it_holds(
    real: Store, places: Gazetteer
) -> None:
    (part,) = split(
        "the names of the districts of Bihar with ODOP products and the splendid year-wise turnover, district-wise",
        "",
        places,
    )
    assert part.asks == ()
    pressed = replace(part, asks=("products",))
    (answer,) = reply(real, TODAY, Question(parts=(pressed,))).statement
    assert "87 products have been identified in 38 of 38 districts of Bihar" in words(answer)
    # The annexure that the part asks for comes with the press.
    assert len(answer.tables[0].rows) == 38
    assert answer.blanks == (
        "The question is answered in part: nothing is said yet of what these words ask: “splendid”, “turnover”.",
    )
    (whole,) = reply(real, TODAY, Question(parts=(replace(pressed, is_whole=True),))).statement
    assert whole.blanks == ()


@pytest.mark.parametrize(
    "text",
    [
        "the value of services exported from Mysuru",
        "the number of shops of ODOP products",
        "the exports of gadgets from Surat",
    ],
)
def test_where_what_is_counted_was_not_read_nothing_is_offered(places: Gazetteer, text: str) -> None:
    assert _offered(places, text) == ()


def test_what_an_earlier_part_alone_names_is_not_held_out_beside_a_subject_of_its_own(
    real: Store, places: Gazetteer
) -> None:
    _, dues = composed(
        real,
        places,
        "(a) the number of Dak Ghar Niryat Kendras; (b) the quaint frobnication of brass weights in the lanes?",
    )
    assert dues.material == ()
    _, when = composed(real, places, "(a) the number of Dak Ghar Niryat Kendras; (b) by when will they frobnicate?")
    assert "1,013 Dak Ghar Niryat Kendras" in " ".join(one.text for one in when.material)


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        ("the steps of the Ministry of Textiles on health insurance of carpet weavers", "Ministry of Textiles"),
        ("स्वास्थ्य बीमा और आवास सहायता हेतु वस्त्र मंत्रालय द्वारा उठाए गए कदम", "Ministry of Textiles"),
        ("the hospitals set up by the Ministry of Labour & Employment", "Ministry of Labour and Employment"),
        ("कृषि और किसान कल्याण मंत्रालय द्वारा अस्पताल", "Ministry of Agriculture and Farmers Welfare"),
        ("the hospitals assisted by the Ministry of Commerce and Industry", ""),
        ("any grant to Makhana growers for area expansion", "Ministry of Agriculture and Farmers Welfare"),
        ("the subsidy given to litchi and saffron farmers", "Ministry of Agriculture and Farmers Welfare"),
        ("किसानों को दिए गए अनुदान की राशि", "Ministry of Agriculture and Farmers Welfare"),
        ("the subsidy given to exporters", ""),
    ],
)
def test_a_ministry_named_outright_wins_over_the_words_of_its_subjects(text: str, ministry: str) -> None:
    assert ministry_of(text, COMMERCE) == ministry
