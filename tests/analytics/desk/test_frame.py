"""Words of the frame of any sentence leave no part red; words that narrow, count another thing or name another act still do."""

from __future__ import annotations

from pathlib import Path

import pytest

from analytics.desk.reply.question import split
from analytics.desk.reply.reading.frame import FRAME, says_nothing
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.reading.inflection import in_any_form, stem
from analytics.desk.reply.reading.question_words import PLAIN
from analytics.desk.usual_words import in_usual_words
from analytics.places.gazetteer import gazetteer
from data.store import Store


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("the ODOP products recorded against Nashik and Pune districts", ("products",)),
        ("kindly enumerate the products of Goa covered by ODOP, district-wise", ("products",)),
        ("the names of such products of Punjab as have been finalised under ODOP by the Ministry", ("products",)),
        ("how many of the ODOP products hailing from Karnataka actually possess the GI tag", ("gi",)),
        ("the current stage of the District Export Action Plans of the districts of Punjab", ("plans",)),
        ("the number and value of orders placed on GeM for ODOP products so far", ("facts",)),
        (
            "the number of categories created for ODOP on the Government e-Marketplace (GeM) and the number and value of orders placed",
            ("facts",),
        ),
        (
            "whether product specific clusters have been identified under the Agriculture Export Policy, 2018",
            ("clusters",),
        ),
        ("वित्तीय वर्ष 2024-25 में धार जिले से कितना निर्यात हुआ", ("exports",)),
        (
            "whether it has come to the notice of the Government that products of Goa are listed under ODOP",
            ("products",),
        ),
        ("the names of the ODOP products of Haryana, in a tabular form", ("products",)),
        ("the process through which ODOP products are finalised", ("choice",)),
        ("how much money has been earmarked for ODOP so far", ("budget",)),
        ("केरल के हर जिले का ओडीओपी उत्पाद बताया जाए", ("products",)),
        ("how many GI tags have been issued to products of Nagaland till date", ("gi",)),
        ("क्या देश के सभी जिलों को ओडीओपी के अंतर्गत लाया गया है", ("products",)),
        ("ओडीओपी के लिए किसी उत्पाद को चुनने की प्रक्रिया क्या है", ("choice",)),
        ("under whose chairmanship the District Export Promotion Committee functions", ("composition",)),
        ("झारखंड के लिए एक जिला एक उत्पाद सूची में दर्ज उत्पादों के नाम क्या-क्या हैं", ("products",)),
        ("उत्तर प्रदेश के किन-किन जनपदों में एक जनपद एक उत्पाद के अंतर्गत कौन-कौन से उत्पाद चयनित हैं", ("products",)),
        ("उत्तर प्रदेश में ऐसे जिलों की संख्या कितनी है जिनकी जिला निर्यात कार्य योजना का प्रारूप तैयार हो गया है", ("plans",)),
        ("ओडीओपी के अंतर्गत उत्पादों का चयन किस आधार पर किया जाता है", ("choice",)),
        ("जिला निर्यात संवर्धन समिति में कौन-कौन सदस्य होते हैं", ("composition",)),
    ],
)
def test_framing_words_leave_no_part_red(real: Store, text: str, asks: tuple[str, ...]) -> None:
    (found,) = readings([text], "", gazetteer(real))
    assert (found.asks, found.unread, found.beyond) == (asks, (), ())


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("the number of ODOP products found adulterated in Punjab", ("adulterated",)),
        ("the number of GI tagged products whose registration has expired", ("expired",)),
        ("the number of ODOP stalls put up at railway stations", ("stalls", "railway", "stations")),
        ("the report of NITI Aayog on the Aspirational Districts of Bihar", ("report",)),
        ("the views of the DEPCs of Kerala on the tariff", ("views", "tariff")),
        ("the ODOP products known to have been rejected", ("rejected",)),
        ("ओडीओपी के अंतर्गत कितने प्रशिक्षण केंद्र बने हैं", ("केंद्र",)),
        ("एक जनपद एक उत्पाद मार्जिन मनी योजना के अंतर्गत कितना अनुदान मिला है", ("मार्जिन", "मनी", "अनुदान")),
    ],
)
def test_a_word_that_names_another_thing_stays_red_among_them(real: Store, text: str, unread: tuple[str, ...]) -> None:
    (found,) = readings([text], "", gazetteer(real))
    assert found.asks == ()
    assert {*unread} <= {*found.unread}


@pytest.mark.parametrize("title", ["", "One District One Product", "Districts as Export Hubs"])
def test_no_part_near_what_is_answered_gets_a_sentence(real: Store, title: str) -> None:
    places = gazetteer(real)
    foreign = (Path(__file__).parent / "near_parts_on_other_subjects.txt").read_text(encoding="utf-8").splitlines()
    answered = [text for text in foreign if readings([text], title, places)[0].asks]
    assert answered == []
    assert len(foreign) == len({*foreign}) > 150


def test_no_word_that_narrows_or_counts_is_of_the_frame() -> None:
    narrow = "pending new women rural first remaining only active private more less profit income quality price units complaints"
    acts = (
        "closed tested rejected submitted proposed trained exempted paid exported completed started achieved expected"
    )
    assert not {*narrow.split(), *acts.split()} & (FRAME | PLAIN)
    assert all(map(says_nothing, ("recorded", "carries", "getting", "undertaken", "दर्ज", "जिनकी")))


def test_forms_of_a_word_are_one_word() -> None:
    assert [stem(word) for word in ("values", "valued", "value", "carries", "carrying")] == [
        "valu",
        "valu",
        "valu",
        "carry",
        "carry",
    ]
    assert stem("बाजारों") == stem("बाजार") == "बाजार"
    assert in_any_form("placing", frozenset({"place"}))
    assert not in_any_form("bed", frozenset({"be"}))


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("एक जनपद एक उत्पाद", "एक जिला एक उत्पाद"),
        ("कितने जनपदों में, जनपदवार", "कितने जिलों में, जिलावार"),
        ("district- wise and State - wise", "district-wise and State-wise"),
        ("whether the Central Government has identified", "whether the Government has identified"),
    ],
)
def test_what_is_written_in_several_ways_is_read_in_one(text: str, usual: str) -> None:
    assert in_usual_words(text) == usual


def test_a_part_is_printed_as_it_was_put(real: Store) -> None:
    put = "वाराणसी जनपद के ओडीओपी उत्पाद कौन-कौन से हैं"
    (part,) = split(put, "", gazetteer(real))
    assert (part.asks, part.text) == (("products",), put)
