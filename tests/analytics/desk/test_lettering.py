"""Parts of a question by whatever marks them, and that no one press answers away what of a part is on record."""

from __future__ import annotations

import pytest

from analytics.desk.reply.lettering import lettered
from analytics.desk.reply.official import letters, letters_in_hindi
from analytics.desk.reply.question import split
from analytics.desk.reply.reading.in_order import readings
from analytics.desk.reply.suggestions import transfer_offered
from analytics.places.gazetteer import Gazetteer, gazetteer
from data.store import Store


@pytest.fixture(scope="module")
def places(real: Store) -> Gazetteer:
    return gazetteer(real)


@pytest.mark.parametrize(
    "text",
    [
        "(i) the number of plans; (ii) the funds released; and (iii) the malls opened?",
        "Will the Minister of COMMERCE AND INDUSTRY be pleased to state:\ni) the number of plans;\nii) the funds released; and\niii) the malls opened?",
    ],
)
def test_roman_figures_in_order_mark_parts_and_stay_their_marks(text: str) -> None:
    assert lettered(text) == (
        ("i", "the number of plans;"),
        ("ii", "the funds released; and"),
        ("iii", "the malls opened?"),
    )
    parts = split(text)
    assert [part.printed for part in parts][1] == "(ii) the funds released; and"
    assert letters([part.letter for part in parts]) == "(i) to (iii)"
    assert letters_in_hindi([part.letter for part in parts]) == "(i) से (iii)"


def test_other_figures_and_letters_at_the_beginning_of_lines_mark_parts() -> None:
    assert [mark for mark, _ in lettered("(1) the plans; (2) the rules under clause (a); and (3) the funds?")] == [
        *"123"
    ]
    assert lettered("1. the plans;\n2. the funds?") == (("1", "the plans;"), ("2", "the funds?"))
    assert lettered("(१) कितने उत्पाद हैं; (२) कितने जिले हैं?") == (("1", "कितने उत्पाद हैं;"), ("2", "कितने जिले हैं?"))
    assert lettered("a. the plans;\nb. the funds?") == (("a", "the plans;"), ("b", "the funds?"))


def test_figures_within_a_part_are_of_that_part() -> None:
    of_a = "(a) the funds, namely: (i) the budget; and (ii) the amount used; (b) the jobs?"
    assert lettered(of_a) == (("a", "the funds, namely: (i) the budget; and (ii) the amount used;"), ("b", "the jobs?"))
    alone = "the funds, namely: (i) the budget; and (ii) the amount used?"
    assert lettered(alone) == (("", alone),)


def test_semicolons_alone_divide_a_question_and_keep_their_endings() -> None:
    english = "the number of ODOP products of Assam; the names of its Aspirational Districts; and the Ekta Mall there?"
    assert [(part.letter, part.text, part.ending) for part in split(english)] == [
        ("a", "the number of ODOP products of Assam", ";"),
        ("b", "the names of its Aspirational Districts", "; and"),
        ("c", "the Ekta Mall there?", ""),
    ]
    hindi = "असम के कितने उत्पाद हैं; आकांक्षी जिले कौन-कौन से हैं; और एकता मॉल कहां है?"
    assert [words for _, words in lettered(hindi)] == [
        "असम के कितने उत्पाद हैं;",
        "आकांक्षी जिले कौन-कौन से हैं; और",
        "एकता मॉल कहां है?",
    ]
    assert lettered("the number of districts?") == (("", "the number of districts?"),)


def test_each_part_so_marked_asks_for_itself(places: Gazetteer) -> None:
    text = (
        "(i) the names of Aspirational Districts of Jharkhand; (ii) the products identified under One District One Product in "
        "Assam; and (iii) the number of flights from Kushinagar airport?"
    )
    parts = split(text, "", places)
    assert [(part.letter, part.asks) for part in parts] == [
        ("i", ("aspirational",)),
        ("ii", ("products",)),
        ("iii", ()),
    ]


@pytest.mark.parametrize(
    ("text", "ministry"),
    [
        ("the number of flights from Kushinagar airport", "Ministry of Civil Aviation"),
        ("whether ODOP products will be exempted from GST", "Ministry of Finance"),
        ("राष्ट्रीय मखाना बोर्ड को कितनी धनराशि आवंटित की गई", "Ministry of Agriculture and Farmers Welfare"),
        # What is on record would be gone with the press.
        ("the names of Aspirational Districts of Jharkhand and their delta ranking by NITI Aayog", ""),
        ("the number of ODOP products of Bihar and the rate of GST on them", ""),
        ("बिहार में एक जिला एक उत्पाद के अंतर्गत कितने उत्पाद चिन्हित किए गए तथा मखाना बोर्ड का गठन कब हुआ", ""),
        ("whether District Export Promotion Committees and Krishi Vigyan Kendras are set up in Assam", ""),
    ],
)
def test_no_press_transfers_what_is_asked_of_this_ministry_beside(places: Gazetteer, text: str, ministry: str) -> None:
    (found,) = readings([text], "Exports from districts", places)
    assert found.asks == ()
    assert transfer_offered(text, found, "Ministry of Commerce & Industry") == ministry
