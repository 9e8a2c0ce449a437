"""A question pasted whole fills the head of the desk from its own print, and from nothing else."""

from __future__ import annotations

from datetime import date

from analytics.desk.reply.printed import printed_question

LOK_SABHA = """GOVERNMENT OF INDIA
MINISTRY OF COMMERCE & INDUSTRY
DEPARTMENT FOR PROMOTION OF INDUSTRY AND INTERNAL TRADE
LOK SABHA
UNSTARRED QUESTION NO. 2281.
TO BE ANSWERED ON WEDNESDAY, THE 02ND AUGUST, 2023.
PROMOTION OF LOCAL INDUSTRIES
2281(H). SHRI RAMSHIROMANI VERMA:
DR. A. B. RAO:
Will the Minister of COMMERCE AND INDUSTRY be pleased to state:
(a) whether measures are taken; and
(b) if so, the details thereof?
"""
RAJYA_SABHA = """RAJYA SABHA
STARRED QUESTION NO. *216
ANSWERED ON 09.08.2024
One District One Product
*216. Smt. Rajani Patil
Will the Minister of Commerce and Industry be pleased to state: the number of districts?"""


def test_every_field_of_the_head_comes_from_the_print() -> None:
    found = printed_question(LOK_SABHA)
    assert found is not None
    assert found.house == "Lok Sabha"
    assert (found.is_starred, found.number, found.is_in_hindi) == (False, "2281", True)
    assert found.answer_date == date(2023, 8, 2)
    assert found.title == "Promotion of Local Industries"
    assert found.members == ("Shri Ramshiromani Verma", "Dr. A. B. Rao")
    assert found.department == "Department for Promotion of Industry and Internal Trade"
    assert found.words.startswith("(a) whether measures are taken; and")


def test_a_starred_question_of_the_other_house() -> None:
    found = printed_question(RAJYA_SABHA)
    assert found is not None
    assert (found.house, found.is_starred, found.number) == ("Rajya Sabha", True, "216")
    assert (found.answer_date, found.title, found.members) == (
        date(2024, 8, 9),
        "One District One Product",
        ("Smt. Rajani Patil",),
    )
    assert (found.department, found.words) == ("", "the number of districts?")


HINDI = """भारत सरकार
वाणिज्य एवं उद्योग मंत्रालय
लोक सभा
अतारांकित प्रश्न संख्या 1320
मंगलवार, 8 दिसंबर, 2026 को उत्तर दिए जाने के लिए
महाराष्ट्र में एक जिला एक उत्पाद
1320. श्री विशालदादा प्रकाशबापू पाटील:
क्या वाणिज्य एवं उद्योग मंत्री यह बताने की कृपा करेंगे कि:
(क) उत्पादों का ब्यौरा क्या है; और
(ख) यदि हां, तो कब?"""


def test_a_question_printed_in_hindi() -> None:
    found = printed_question(HINDI)
    assert found is not None
    assert (found.house, found.is_starred, found.number) == ("Lok Sabha", False, "1320")
    assert (found.answer_date, found.title) == (date(2026, 12, 8), "महाराष्ट्र में एक जिला एक उत्पाद")
    assert found.members == ("श्री विशालदादा प्रकाशबापू पाटील",)
    assert found.ministry == "Ministry of Commerce & Industry"
    assert found.words.startswith("(क) उत्पादों का ब्यौरा क्या है;")
    starred = printed_question(
        "राज्य सभा\nतारांकित प्रश्न संख्या *१४२\nजिले निर्यात हब के रूप में\n"
        "*१४२. श्री घनश्याम तिवाड़ी: क्या वाणिज्य और उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) समितियां?"
    )
    assert starred is not None
    assert (starred.house, starred.is_starred, starred.number) == ("Rajya Sabha", True, "142")
    assert (starred.title, starred.members) == ("जिले निर्यात हब के रूप में", ("श्री घनश्याम तिवाड़ी",))


def test_heads_that_run_together_or_lack_a_day() -> None:
    found = printed_question(
        "LOK SABHA UNSTARRED QUESTION NO: 955\n(TO BE ANSWERED ON 8 DECEMBER 2026)\nODOP IN BUNDELKHAND REGION\n"
        "955 KUNWAR PUSHPENDRA SINGH CHANDEL\nWill the MINISTER OF COMMERCE AND INDUSTRY be pleased to state- (a) the products?"
    )
    assert found is not None
    assert (found.house, found.number, found.answer_date) == ("Lok Sabha", "955", date(2026, 12, 8))
    assert (found.title, found.members) == ("ODOP in Bundelkhand Region", ("Kunwar Pushpendra Singh Chandel",))
    undated = printed_question(
        "RAJYA SABHA\nSTARRED QUESTION NO. 64\nGI TAGGED PRODUCTS UNDER ODOP\n64. SMT. SEEMA DWIVEDI: Will the Minister of "
        "COMMERCE AND INDUSTRY be pleased to state: (a) the number?"
    )
    assert undated is not None
    assert (undated.answer_date, undated.title) == (None, "GI Tagged Products under ODOP")
    assert undated.members == ("Smt. Seema Dwivedi",)


def test_words_alone_have_no_head_and_a_day_that_is_none_stays_open() -> None:
    assert printed_question("(a) the number of districts; (b) the funds?") is None
    assert printed_question("Will the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) the plans?") is None
    found = printed_question(LOK_SABHA.replace("02ND AUGUST", "32ND AUGUST"))
    assert found is not None
    assert found.answer_date is None
