"""Parts that ask which products, districts or States they are: the names stand in the reply or in an annexure, and no number alone."""

from __future__ import annotations

import pytest

from analytics.desk.reply.question import split
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store
from tests.analytics.desk.composing import composed


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    "text",
    [
        "which of the ODOP products of Madhya Pradesh have GI tag",
        "what are the GI tagged ODOP products of Madhya Pradesh",
        "मध्य प्रदेश के ओडीओपी उत्पादों में से भौगोलिक संकेतक (जीआई) प्राप्त उत्पाद कौन-कौन से हैं",
        "मध्य प्रदेश के किन ओडीओपी उत्पादों को जीआई टैग प्राप्त है",
        "(a) the ODOP products of Madhya Pradesh; (b) which of these are GI tagged",
        "(क) मध्य प्रदेश के ओडीओपी उत्पादों का ब्यौरा क्या है; (ख) इनमें से जीआई टैग प्राप्त उत्पाद कौन से हैं",
    ],
)
def test_marked_products_of_a_state_are_named(real: Store, places: Gazetteer, text: str) -> None:
    answer = composed(real, places, text)[-1]
    said = " ".join(block.text for block in answer.paragraphs)
    assert not answer.blanks
    assert "6 of 53 products are marked GI" in said
    assert "Ashoknagar: Chanderi Handloom." in said
    assert "Jhabua: Kadaknath Chicken." in said
    assert len(answer.tables[-1].body) == 6


@pytest.mark.parametrize("text", ["which are the Aspirational Districts of Bihar", "बिहार में आकांक्षी जिले कौन-कौन से हैं"])
def test_aspirational_districts_are_named(real: Store, places: Gazetteer, text: str) -> None:
    (answer,) = composed(real, places, text)
    assert not answer.blanks
    (table,) = answer.tables
    assert len(table.body) == 13
    assert "Araria" in {cell for row in table.body for cell in row}


def test_districts_with_a_plan_are_named_in_hindi(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "मध्य प्रदेश के कौन-कौन से जिलों की जिला निर्यात कार्य योजना तैयार की गई है")
    assert not answer.blanks
    assert any("Prepared: Jhabua and Katni." in block.text for block in answer.paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "which States have constituted State Export Promotion Committees",
        "which States have not constituted State Export Promotion Committees",
        "which States have prepared District Export Action Plans",
        "किन राज्यों में राज्य निर्यात संवर्धन समितियां गठित की गई हैं",
    ],
)
def test_states_that_are_asked_for_stand_in_an_annexure_by_state(places: Gazetteer, text: str) -> None:
    (part,) = split(text, "", places)
    assert (part.detail, bool(part.asks)) == ("states", True)


@pytest.mark.parametrize(
    "text",
    [
        "the number of GI tagged ODOP products of Madhya Pradesh",
        "what is the number of GI tagged ODOP products of Madhya Pradesh",
        "मध्य प्रदेश के कितने ओडीओपी उत्पादों को जीआई टैग प्राप्त है",
    ],
)
def test_a_number_alone_is_asked_for_without_names(places: Gazetteer, text: str) -> None:
    (part,) = split(text, "", places)
    assert (part.asks, part.detail) == (("gi",), "")


def test_which_are_they_asks_for_names(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "whether some ODOP products of Sikkim have GI tag and if so, which are they")
    assert not answer.blanks
    assert len(answer.tables[0].body) == 6


def test_names_of_the_register_are_not_those_of_the_list(real: Store, places: Gazetteer) -> None:
    (answer,) = composed(real, places, "what products of Sikkim have got the GI tag")
    said = [block.text for block in answer.paragraphs]
    assert "The names registered are: Dalle Khursani and Sikkim Large Cardamom." in said
