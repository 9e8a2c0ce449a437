"""Parts that reach beyond the place of the title, or speak of several initiatives named before them."""

from __future__ import annotations

from datetime import date

import pytest

from analytics.desk.reply.ministries import MINISTRY
from analytics.desk.reply.question import split
from analytics.desk.reply.transfers import ministry_of
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed

BIHAR, JHARKHAND = 10, 20


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "PM Ekta Malls in North Eastern Region",
            "whether setting up of PM Ekta Malls in the States has been approved and if so, the number of States covered and the total amount approved therefor",
        ),
        ("PM Ekta Mall in Kerala", "the number of States in which PM Ekta Malls are approved"),
    ],
)
def test_malls_of_the_states_are_those_of_the_country(real: Store, places: Gazetteer, title: str, text: str) -> None:
    (answer,) = composed(real, places, text, title)
    said = " ".join(block.text for block in answer.paragraphs)
    assert not answer.blanks
    assert "Proposals of 27 States" in said
    assert "nearly Rs 4,796 crore" in said


@pytest.mark.parametrize(
    ("title", "text", "states"),
    [
        ("ODOP in Bihar", "the number of products identified under ODOP in the States", ()),
        ("ODOP in Bihar", "the number of States covered under ODOP and the number of districts and products", ()),
        ("ODOP in Bihar", "the number of ODOP products in various States", ()),
        ("ODOP in Cuttack", "the number of products identified under ODOP in the States", ()),
        ("बिहार में ओडीओपी", "राज्यों में ओडीओपी के अंतर्गत चिन्हित उत्पादों की संख्या कितनी है", ()),
        ("ODOP in Bihar", "the total number of products identified under ODOP so far", (BIHAR,)),
        ("ODOP in Bihar", "the number of ODOP products of the State", (BIHAR,)),
        ("ODOP in Bihar and Jharkhand", "the number of ODOP products in the States", (BIHAR, JHARKHAND)),
    ],
)
def test_the_states_are_those_of_the_country_unless_the_title_names_several(
    places: Gazetteer, title: str, text: str, states: tuple[int, ...]
) -> None:
    (part,) = split(text, title, places)
    assert (part.asks, part.states, part.districts) == (("products",), states, ())


BOTH = (
    "(a) whether DEPCs are constituted in Uttarakhand under the Districts as Export Hubs initiative; "
    "(b) the products identified under One District One Product in Almora; (c) "
)


@pytest.mark.parametrize(
    "text",
    [
        "whether the Aspirational Districts of the State are covered under the said initiatives and the products identified therein",
        "the number of districts of the State covered under these initiatives",
        "the salient features of the said initiatives",
        "the jobs created under both the initiatives",
        "इन पहलों के अंतर्गत उत्तराखंड में चिन्हित उत्पादों का ब्यौरा क्या है",
    ],
)
def test_what_is_asked_of_both_initiatives_is_not_answered_of_one(places: Gazetteer, text: str) -> None:
    *_, last = split(f"{BOTH}{text}", "", places)
    assert last.asks == ()


def test_committees_are_of_the_one_initiative_that_has_them(places: Gazetteer) -> None:
    *_, last = split(f"{BOTH}the DEPCs constituted in Uttarakhand under these initiatives", "", places)
    assert (last.asks, last.scheme) == (("committees",), "DEH")


def test_the_status_thereof_is_that_of_the_committees_of_the_same_part(real: Store, places: Gazetteer) -> None:
    *_, answer = composed(
        real,
        places,
        "(a) the GI tagged products of West Bengal under ODOP; (b) whether District Export Promotion Committees have been constituted in "
        "West Bengal and if so, the present status thereof along with the districts of the State whose export action plan has been adopted",
    )
    assert not answer.blanks
    assert any("Darjeeling and Howrah" in block.text for block in answer.paragraphs)


def test_reasons_say_what_stands_in_the_way(real: Store, places: Gazetteer) -> None:
    (ranked,) = composed(
        real,
        places,
        "the five districts of Karnataka with highest exports in 2025-26 and the share of Bengaluru Urban in the exports of the State",
    )
    assert ranked.blanks == (
        "An order is asked for beside districts named, of which their rank among the districts of their State alone is answered here.",
    )
    (programme,) = composed(
        real,
        places,
        "the number of projects sanctioned and funds released under the Trade Infrastructure for Export Scheme (TIES) so far",
    )
    assert "a number of a programme and for its funds together" in programme.blanks[0]


def test_marks_of_the_list_by_state_stand_alone_with_their_total_and_day(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "the number of ODOP products which bear a GI tag, State-wise")
    (table,) = answer.tables
    assert table.headings == ("S. No.", "States/UTs", "Marked GI on the ODOP list")
    assert table.rows[-1] == ("", "Total", 256)
    assert table.as_on == date(2025, 11, 16)


def test_the_register_and_the_list_have_each_a_day_of_their_own(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "the Geographical Indications of Bihar and Odisha, State-wise")
    (table,) = answer.tables
    assert table.headings[2:] == (
        "GI registrations, as on 06.10.2025",
        "Marked GI on the ODOP list, as on 16.11.2025",
    )
    assert table.as_on is None
    assert [row[1:] for row in table.body] == [("Bihar", 16, 21), ("Odisha", 27, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "the number of beneficiaries and the amount of credit linked subsidy released under PMFME in Maharashtra",
        "पीएमएफएमई योजना के अंतर्गत बिहार में लाभार्थियों की संख्या कितनी है",
    ],
)
def test_beneficiaries_of_the_food_scheme_are_of_its_ministry(text: str) -> None:
    assert ministry_of(text, MINISTRY) == "Ministry of Food Processing Industries"
