"""What a part's words say: asked only where every word is understood; anything else is left to the officer."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analytics.desk.issue.rules import issue_checks, stopped
from analytics.desk.reply.chosen_measures import about
from analytics.desk.reply.question import Question, split
from analytics.desk.reply.reading.reading import reading
from analytics.desk.reply.reading.result import Before
from analytics.desk.reply.reply import TO_BE_WRITTEN, reply
from analytics.filters import Filters
from analytics.places.gazetteer import District, Gazetteer, gazetteer
from analytics.support.questions import measures_taken
from data.store import Store

PLACES = Gazetteer(
    {
        3: "Punjab",
        6: "Haryana",
        8: "Rajasthan",
        10: "Bihar",
        18: "Assam",
        14: "Manipur",
        24: "Gujarat",
        27: "Maharashtra",
    },
    {
        "kachchh": (District("449", "Kachchh", 24),),
        "kutch": (District("449", "Kachchh", 24),),
        "surat": (District("465", "Surat", 24),),
        "aurangabad": (District("189", "Aurangabad", 10), District("469", "Chhatrapati Sambhajinagar", 27)),
    },
)
FOREIGN = (Path(__file__).parent / "parts_on_other_subjects.txt").read_text(encoding="utf-8").splitlines()
FOURTH, FIFTH, SIXTH = 42, 197, 160
TODAY = Filters(as_on=date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "asks", "scheme", "states"),
    [
        ("the number of districts and products identified under ODOP, State-wise", ("products",), "ODOP", ()),
        ("whether products have been identified in Rajasthan", ("products",), "ODOP", (8,)),
        (
            "districts covered and products identified under One District One Product in Bihar and Assam",
            ("products",),
            "ODOP",
            (10, 18),
        ),
        (
            "the number of District Export Action Plans prepared so far in North Eastern States",
            ("plans",),
            "DEH",
            (18, 14),
        ),
        ("whether SEPCs and DEPCs have been constituted in all States", ("committees",), "DEH", ()),
        (
            "the number of Aspirational Districts with products identified, State-wise",
            ("products", "aspirational"),
            "ODOP",
            (),
        ),
        ("funds allotted, released and used under ODOP in three years, State-wise", ("budget",), "ODOP", ()),
        ("the steps taken by the Government to promote ODOP products", ("measures",), "ODOP", ()),
        ("the districts covered under ODOP of the PM FME scheme", ("products",), "PMFME-ODOP", ()),
    ],
)
def test_what_is_asked_of_which_scheme_and_where(
    text: str, asks: tuple[str, ...], scheme: str, states: tuple[int, ...]
) -> None:
    found = reading(text, PLACES)
    assert (found.asks, found.scheme, found.states, found.unread) == (asks, scheme, states, ())
    assert found.because


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("the challenges met under ODOP, and steps to overcome them", ("challenges", "met", "overcome")),
        ("the space kept in PM Ekta Malls under ODOP, State-wise", ("space",)),
        ("the products identified under ODOP in Ruritania", ("Ruritania",)),
        ("the quorum of meetings of District Export Promotion Committees", ("quorum",)),
        ("एक जिला एक उत्पाद के लक्ष्य क्या हैं", ("लक्ष्य",)),
        ("the number of ODOP products made by women of rural areas", ("women", "rural")),
        ("the number of Handmade products under ODOP", ("Handmade",)),
        ("the employment generated through MSMEs under ODOP", ("MSMEs",)),
        ("the number of District Export Promotion Committees at national level", ("national",)),
        ("the traditional products identified under ODOP in Bihar", ("traditional",)),
        ("the steps taken to promote GI products under ODOP", ("GI",)),
        ("the District Export Action Plans submitted by the districts of Bihar", ("submitted",)),
        ("whether MSMEs are members of the District Export Promotion Committee", ("MSMEs",)),
        ("the ODOP products which will be identified in Bihar", ("will",)),
        ("the financial assistance given to weavers under ODOP", ("financial", "assistance", "weavers")),
    ],
)
def test_a_word_that_is_not_understood_leaves_the_part_to_the_officer(text: str, unread: tuple[str, ...]) -> None:
    found = reading(text, PLACES)
    assert found.asks == ()
    assert found.unread == unread


def _measured(name: str, places: Gazetteer) -> dict[str, object]:
    """How many parts of a labelled file are read right, and those answered otherwise than their author meant."""
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    of_state = {code: both.partition("|")[0] for code, both in places.states.items()}
    right: Counter[str] = Counter()
    misread, left, unanswerable = [], 0, 0
    for row in rows:
        (part,) = split(row["text"], row["title"], places)
        required = set(filter(None, row["asks"].split("+")))
        named = {of_state[code] for code in part.states}, {places.districts[code].name for code in part.districts}
        meant = set(filter(None, row["states"].split("+"))), set(filter(None, (row.get("districts") or "").split("+")))
        right["asks"] += set(part.asks) == required
        right["places"] += named[0] == meant[0] and ("districts" not in row or named[1] == meant[1])
        right["scheme"] += part.scheme == row["scheme"]
        unanswerable += not required
        left += not required and not part.asks
        if part.asks and set(part.asks) != required:
            misread.append(row["text"])
    share = ", ".join(f"{what} {count} of {len(rows)}" for what, count in right.items())
    sys.stdout.write(f"{name}: right {share}; of {unanswerable} that nobody answers {left} are left red\n")
    return {"parts": len(rows), **right, "misread": misread, "unanswerable": unanswerable, "left": left}


@pytest.mark.parametrize(
    ("name", "parts", "asks", "places", "scheme", "misread"),
    [
        ("labelled_parts.csv", 150, 145, 150, 149, 0),
        ("second_parts.csv", 60, 59, 59, 60, 0),
        ("third_parts.csv", 93, 91, 93, 93, 0),
        ("fourth_parts.csv", FOURTH, FOURTH, FOURTH, FOURTH, 0),
        ("fifth_parts.csv", FIFTH, FIFTH, FIFTH, FIFTH, 0),
        ("sixth_parts.csv", SIXTH, SIXTH, SIXTH, SIXTH, 0),
        ("seventh_parts.csv", 384, 374, 384, 384, 0),
    ],
)
def test_labelled_parts_are_read_as_their_author_meant(
    real: Store, name: str, parts: int, asks: int, places: int, scheme: int, misread: int
) -> None:
    # The second and the third file were written without a look at the vocabulary; before anything was changed for them, 49 of 60
    # asks, 58 places and 59 schemes were right of the second; of the third, 44 of 93 asks, with 30 of its 30 that nobody answers
    # left, 91 places and 92 schemes. What is not read is left to the officer.
    # Five parts with a quality that nothing counts ("traditional", "horticultural", an assessment, packaging) are left since every
    # word must be taken up by what is asked: their authors would have had them answered as if the quality had not been put.
    # Six labels were right by half an answer, and are of nobody now: three ask for the country and for a State in it and got the
    # State alone (two get both since), one asks where no product is identified and got where one is; the other such is answered by names since, and so
    # is the composition of the committee. The fourth file holds parts that strangers pasted, and were refused or answered by half. The fifth
    # and the sixth were labelled once every sentence given had been looked at, and keep what is read then: they measure nothing by
    # themselves. The sixth holds parts whose right outcome was written before any run, some by people who had not seen the code.
    # The seventh is four sets, each written after the one before: 46 of 114, 83 of 104, 46 of 71, 28 of 50 answerable read at first.
    found = _measured(name, gazetteer(real))
    assert found["parts"] == parts
    assert (found["asks"], found["places"], found["scheme"]) >= (asks, places, scheme)
    assert len(found["misread"]) <= misread, found["misread"]  # type: ignore[arg-type]  # a list
    assert found["left"] == found["unanswerable"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the products of Bihar which are not in the list of ODOP products", "not so"),
        ("the districts of Bihar not covered under ODOP of the PM FME scheme", "not so"),
        ("the value of exports from the country and from Bihar", "country and for places"),
        ("the steps taken to promote ODOP products of the handloom sector", "told apart by sector"),
        ("the District Export Action Plans for handloom products of Bihar", "of sectors beside"),
        ("the steps taken by the State Governments to promote ODOP products", "steps of the State Governments"),
        ("the measures taken under ODOP and the number of exporters", "number beside the measures"),
        ("the measures taken under ODOP during 2024-25", "measures of a year"),
        ("the names of the members of the District Export Promotion Committee", "names of members"),
        ("the names of the products of each sector of Assam under ODOP", "products of a sector by name"),
        ("the number of action plans prepared under DEH in Bihar by the end of 2022", "asks of a year"),
        ("the number of District Export Action Plans prepared during the last three years", "asks of a year"),
        ("the number of District Export Action Plans under preparation in Bihar", "under way"),
        ("the number of DEPCs being constituted in Bihar", "under way"),
        ("the products to be identified in Bihar under ODOP", "means to do"),
        ("the exports from Gujarat in January", "some months of no year"),
        ("the composition of the District Export Promotion Committee during 2020-21", "asks of a year"),
        ("the number of districts created before 2015", "all time before a day"),
        ("the value of exports from Surat before 2022", "calendar year"),
        ("the number of e-commerce export hubs set up during 2024-25", "asks of a year"),
        ("whether Dak Ghar Niryat Kendras have been set up in all the districts", "so everywhere"),
        ("the Aspirational Districts of Assam with more than one ODOP product", "by how many each has"),
        ("the number of e-commerce export hubs set up and the number proposed", "more than one number"),
        ("the year in which ODOP products of Gujarat were identified", "a day or a year"),
        ("the number of products identified under ODOP during April-June 2025", "some months"),
        ("the exports from Gujarat during 2025", "calendar year"),
        ("the number of GI products registered during 2024-25", "asks of a year"),
        ("the number of products identified under ODOP during the last three years, year-wise", "asks of a year"),
        ("the District Export Action Plans prepared in Bihar during 2023-24", "asks of a year"),
        ("the State with the highest number of District Export Promotion Committees", "stand foremost"),
        ("the largest State covered under ODOP", "stand foremost"),
        ("the districts covered under both ODOP and Districts as Export Hubs", "two initiatives"),
        ("सबसे अधिक निर्यात वाले ओडीओपी उत्पाद", "stand foremost"),
        ("the functions of the State Export Promotion Committee", "State committee"),
        (
            "whether the State Export Promotion Committees of Bihar and Assam have met",
            "meetings of the State committee",
        ),
        ("the products identified under ODOP in the newly created districts", "new districts"),
        ("whether the Government plans to prepare District Export Action Plans in Bihar", "means to do"),
        ("the number of MSMEs identified under ODOP in Gujarat", "a number about MSMEs"),
        ("the exports made by MSMEs from Gujarat", "a number about exports by MSMEs"),
        ("the number of Aspirational Districts in Bihar with GI tagged products under ODOP", "not counted for them"),
        ("how many of them are GI tagged", "earlier part"),
        ("the number of products identified under ODOP as on 31.12.2022 and at present", "several days"),
        ("the number of plans prepared under DEH in Bihar as on 31.03.2022 and as on 31.03.2024", "several days"),
        ("31 मार्च 2023 तथा वर्तमान में जिला निर्यात कार्य योजनाओं की संख्या", "several days"),
        ("the number of e-commerce export hubs as on 31.03.2023 and currently", "several days"),
        ("the number of products identified under ODOP as on 31st March 2022 and 2024", "several days"),
        ("the number of ODOP products of Bihar in sectors other than agriculture", "“other than”"),
        ("the number of products identified under ODOP in Gujarat other than in Surat", "“other than”"),
        ("the number of GI products of the country excluding handicrafts", "“excluding”"),
        ("the number of products identified under ODOP in the country except Bihar", "“except”"),
        ("बिहार को छोड़कर देश में ओडीओपी के अंतर्गत उत्पादों की संख्या", "“को छोड़कर”"),
        ("कृषि के अलावा ओडीओपी उत्पादों की संख्या", "“के अलावा”"),
        ("उक्त उत्पादों में से कितने उत्पादों को जीआई टैग प्राप्त है", "earlier part"),
    ],
)
def test_what_is_asked_beyond_what_is_counted_is_left_with_its_reason(text: str, reason: str) -> None:
    found = reading(text, PLACES)
    assert found.asks == ()
    assert any(reason in one for one in found.beyond), (found.beyond, found.unread)


def test_details_that_leave_a_place_out_are_not_answered_with_the_part_before() -> None:
    first, second = split(
        "(a) the products identified under ODOP in Gujarat; and (b) if so, the details thereof, other than of Surat?",
        "",
        PLACES,
    )
    assert (first.asks, second.asks, second.is_joined) == (("products",), (), False)


def test_if_not_and_the_no_of_are_no_negation() -> None:
    for text in (
        "whether products have been identified under ODOP and if not, the reasons therefor",
        "the no of districts with products identified under ODOP",
        "क्या ओडीओपी के अंतर्गत उत्पादों की पहचान की गई है और यदि नहीं, तो कब",
    ):
        assert reading(text, PLACES).asks == ("products",), text


def test_the_said_products_are_those_of_the_places_of_the_part_that_lists_them() -> None:
    first, second, third = split(
        "(a) the products identified under ODOP in Surat; (b) how many of the said products are GI tagged; "
        "(c) the number of such products in handloom?",
        "",
        PLACES,
    )
    assert (first.asks, second.asks, second.districts) == (("products",), ("gi",), ("465",))
    # Which of the two lists before it "such products" means is not known.
    assert third.asks == ()
    unread, after = split(
        "(a) the quality of products identified under ODOP in Surat; (b) how many of them are GI tagged?", "", PLACES
    )
    assert (unread.asks, after.asks) == ((), ())


def test_a_region_that_no_table_names_leaves_the_part_red_with_its_reason(real: Store) -> None:
    asked = Question(title="ODOP", parts=split("the products identified in Marathwada under ODOP", "", gazetteer(real)))
    (left,) = reply(real, TODAY, asked).statement
    assert left.paragraphs == (TO_BE_WRITTEN,)
    assert left.blanks == (
        "The question names a region whose districts no table on record names: Marathwada. Choose its districts.",
    )
    assert reading("employment generated under ODOP in Marathwada", PLACES).asks == ("jobs",)


def test_a_part_that_names_no_place_is_of_the_country_whatever_the_view(real: Store) -> None:
    asked = Question(parts=split("the total value of merchandise exports during the last three years", ""))
    (answer,) = reply(real, replace(TODAY, states=(10,)), asked).statement
    assert answer.paragraphs[0].text.startswith(
        "Goods of US$ 4,37,511.77 million were exported from the country in 2024-25 (April-March)."
    )
    first, second = split(
        "(a) the number of products identified under ODOP; (b) the number of districts covered in the country?",
        "ODOP in Bihar",
        gazetteer(real),
    )
    assert (first.states, second.states) == ((10,), ())


def test_a_place_within_the_name_of_a_good_is_no_place_and_several_goods_are_each_looked_for(real: Store) -> None:
    asked = Question(parts=split("whether Darjeeling Tea and Muga Silk have been accorded GI tag", "", gazetteer(real)))
    (answer,) = reply(real, TODAY, asked).statement
    assert asked.parts[0].districts == ()
    assert answer.paragraphs[0].text == (
        "Muga Silk of Assam (Assam) and Darjeeling Tea (West Bengal) are in the register of Geographical Indications, "
        "as on 06.10.2025."
    )


def test_a_name_in_hindi_is_found_in_each_of_its_spellings(real: Store) -> None:
    places = gazetteer(real)
    for written, name in (("रायपुर", "Raipur"), ("राइपुर", "Raipur"), ("मुम्बई उपनगर", "Mumbai Suburban"), ("पुरी", "Puri")):
        ((found,), _) = places.found(f"{written} जिले में")
        assert [one.name for one in found.districts] == [name], written
    assert places.found("पूरी सूची")[0] == ()


def test_a_part_follows_the_scheme_of_those_before_it_and_of_the_title() -> None:
    first, second = split("(a) the number of District Export Action Plans; (b) the budget allocated?")
    assert (first.scheme, second.scheme, second.asks) == ("DEH", "DEH", ("budget",))
    (alone,) = split("the budget allocated?")
    assert alone.asks == ()
    (titled,) = split("the budget allocated?", "One District One Product Scheme")
    assert (titled.scheme, titled.asks) == ("ODOP", ("budget",))


def test_hindi_letters_split_a_question_and_what_is_not_read_is_left_to_the_officer() -> None:
    parts = split("(क) एक जिला एक उत्पाद की स्थिति क्या है; (ख) कितना बजट आवंटित हुआ; और (ग) सरकार ने क्या कदम उठाए हैं?")
    assert [part.letter for part in parts] == ["a", "b", "c"]
    assert [part.asks for part in parts] == [("products",), ("budget",), ("measures",)]
    assert {part.scheme for part in parts} == {"ODOP"}
    assert parts[1].text == "कितना बजट आवंटित हुआ"


@pytest.mark.parametrize("text", FOREIGN)
@pytest.mark.parametrize("before", ["", "ODOP"])
def test_no_part_on_another_subject_gets_a_sentence(text: str, before: str) -> None:
    assert reading(text, PLACES, Before(before)).asks == ()


def test_what_nobody_answers_stops_the_papers_until_it_is_written_or_transferred(real: Store) -> None:
    asked = Question(
        number="382",
        answer_date=date(2026, 12, 9),
        title="Agricultural exports",
        members=("Shri Member",),
        minister="Shri Minister",
        parts=split("(a) the targets for exports of agricultural food; (b) the effect on farmers' income?"),
    )
    assert [one.paragraphs for one in reply(real, TODAY, asked).statement] == [(TO_BE_WRITTEN,)] * 2
    red = stopped(issue_checks(real, TODAY, asked), {})
    assert red[0].startswith(
        "Every part answered: red. Reply to (a): Part (a) is not understood in full. These words were not read: “targets”, “exports”."
    )
    first, second = asked.parts
    done = replace(
        asked,
        parts=(
            replace(first, template="No target is set."),
            replace(second, transferred_to="Ministry of Agriculture and Farmers Welfare"),
        ),
    )
    assert [one.paragraphs[0].text for one in reply(real, TODAY, done).statement] == [
        "No target is set.",
        "The matter pertains to the Ministry of Agriculture and Farmers Welfare.",
    ]
    assert not [one for one in stopped(issue_checks(real, TODAY, done), {}) if one.startswith("Every part")]


def test_a_part_is_answered_for_the_places_and_the_scheme_of_its_own_words(real: Store) -> None:
    places = Gazetteer({10: "Bihar", 30: "Goa"})
    words = "(a) the products identified in Bihar; (b) the products identified in the country?"
    asked = Question(parts=split(words, "", places))
    of_bihar, of_bar = reply(real, TODAY, asked).statement
    assert of_bihar.paragraphs[0].text.startswith(
        "Under the One District One Product (ODOP) initiative, 87 products have been identified in 38 of 38 districts of Bihar"
    )
    assert "1,241 products" in of_bar.paragraphs[1].text


def test_no_list_of_another_scheme_stands_for_products_of_deh(real: Store) -> None:
    asked = Question(
        parts=split(
            "the number of products identified under Districts as Export Hubs in Bihar", "", Gazetteer({10: "Bihar"})
        )
    )
    (answer,) = reply(real, TODAY, asked).statement
    words = " ".join(one.text for one in answer.paragraphs)
    assert words.startswith(
        "As stated on 09.08.2024, products and services with export potential have been identified in all districts"
    )
    assert "87 products" not in words
    assert "particulars of such products have been received for" in words
    assert {
        one.origin.scheme for paragraph in answer.paragraphs for one in paragraph.runs if not isinstance(one, str)
    } <= {"DEH", ""}


def test_measures_are_those_about_what_the_part_names(real: Store) -> None:
    rows = measures_taken(real, TODAY)
    assert {row.programme for row in about(rows, ("awards",), "ODOP")} == {
        "National ODOP Awards 2023",
        "National ODOP Awards 2024",
    }
    of_deh = {row.programme for row in about(rows, (), "DEH")}
    assert {"Districts as Export Hubs", "DEH portal"} <= of_deh
    assert "PM Vishwakarma" not in of_deh
