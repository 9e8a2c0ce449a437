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
    assert found.title == "Promotion of local industries"
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


def test_words_alone_have_no_head_and_a_day_that_is_none_stays_open() -> None:
    assert printed_question("(a) the number of districts; (b) the funds?") is None
    assert printed_question("Will the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) the plans?") is None
    found = printed_question(LOK_SABHA.replace("02ND AUGUST", "32ND AUGUST"))
    assert found is not None
    assert found.answer_date is None
