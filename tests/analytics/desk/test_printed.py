"""A question pasted whole fills the head of the desk from its own print, and from nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from analytics.desk.reply.lettering import lettered
from analytics.desk.reply.printed import printed_question
from analytics.desk.reply.question import Question

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


def test_a_short_notice_question_of_the_council_of_states() -> None:
    found = printed_question(
        "COUNCIL OF STATES\nSHORT NOTICE QUESTION NO. 2\nTO BE ANSWERED ON FRIDAY, DECEMBER 04, 2026\n(Ministry of Commerce)\n"
        "SUPPORT TO MSMEs OF SURAT\n2. SHRI A. B. KUMAR:\nWill the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) the relief?"
    )
    assert found is not None
    assert (found.house, found.is_short_notice, found.is_starred, found.number) == ("Rajya Sabha", True, False, "2")
    assert (found.answer_date, found.title) == (date(2026, 12, 4), "Support to MSMEs of Surat")
    asked = Question(house="Rajya Sabha", number="2", is_short_notice=True)
    assert asked.name == "Rajya Sabha Short Notice Question No. 2"


def test_days_of_answer_as_hindi_heads_write_them() -> None:
    for line in (
        "जिसका उत्तर गुरुवार, 10 दिसंबर, 2026 को दिया जाना है",
        "गुरुवार, 10 दिसम्बर, 2026/19 अग्रहायण, 1948 (शक) को उत्तर के लिए",
        "दिनांक 10 दिसंबर, 2026 को उत्तर के लिए नियत",
    ):
        found = printed_question(
            f"लोक सभा\nअतारांकित प्रश्न संख्या 88\n{line}\nनिर्यात हब\n88. श्री अनूप सिंह:\nक्या वाणिज्य और उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) संख्या?"
        )
        assert found is not None
        assert (found.answer_date, found.title) == (date(2026, 12, 10), "निर्यात हब"), line


def test_members_of_clubbed_questions_and_notes_below_the_last_part() -> None:
    found = printed_question(
        "LOK SABHA\nUNSTARRED QUESTION NO. 3055\nTO BE ANSWERED ON 8TH DECEMBER, 2026\nEXPORT CLUSTERS\n3055. SHRI A. NIMBALKAR:\n"
        "3056. SMT. B. GOGOI:\nWill the Minister of COMMERCE AND INDUSTRY be pleased to state: (a) the clusters; and\n(b) the crops?\n\n"
        "          *****\n# Original notice of the question received in Hindi.\n"
    )
    assert found is not None
    assert (found.number, found.members) == ("3055 & 3056", ("Shri A. Nimbalkar", "Smt. B. Gogoi"))
    assert found.words.endswith("(b) the crops?")
    assert found.is_in_hindi


LIST = """LOK SABHA
LIST OF QUESTIONS FOR ORAL ANSWERS
Wednesday, December 2, 2026/Agrahayana 11, 1948 (Saka)

        Action Plans of Districts

*41.  SHRI A. B. NAIK: SMT. C. DEVI:
      DR. D. RAO:
      Will the Minister of COMMERCE AND INDUSTRY
      वाणिज्य एवं उद्योग मंत्री
      be pleased to state:

      (a)  whether action plans have been pre-
           pared in Goa, district-
           wise; and

                         7

      (b)  if so, the details thereof?

        Ekta Malls

†*42. SHRI E. SINGH:
      Will the Minister of COMMERCE AND INDUSTRY be pleased to state:
      (a) the malls; and
      (b) their cost?
"""


def test_a_question_of_the_list_of_a_house_is_read_without_a_head_of_its_own() -> None:
    found = printed_question(LIST)
    assert found is not None
    assert (found.house, found.is_starred, found.number) == ("Lok Sabha", True, "41")
    assert (found.answer_date, found.title) == (date(2026, 12, 2), "Action Plans of Districts")
    assert found.members == ("Shri A. B. Naik", "Smt. C. Devi", "Dr. D. Rao")
    assert found.ministry == "Ministry of Commerce & Industry"
    # The page's number is no word of (a), and the next question none of (b).
    assert lettered(found.words) == (
        ("a", "whether action plans have been prepared in Goa, district-wise; and"),
        ("b", "if so, the details thereof?"),
    )
    assert found.is_followed


def test_a_dagger_before_the_number_says_that_the_notice_came_in_hindi() -> None:
    found = printed_question(
        "लोक सभा\nअतारांकित प्रश्न संख्या †77\nमंगलवार, 8 दिसंबर, 2026 को उत्तर के लिए\nनिर्यात हब\n†77. श्री अनूप सिंह:\n"
        "क्या वाणिज्य एवं उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) समितियां; और\n(ख) योजनाएं?\n\n† मूल सूचना हिंदी में प्राप्त हुई।"
    )
    assert found is not None
    assert (found.number, found.members, found.is_in_hindi) == ("77", ("श्री अनूप सिंह",), True)
    assert found.words.endswith("(ख) योजनाएं?")
    assert not found.is_followed


def test_words_pasted_alone_lose_what_belongs_to_the_page() -> None:
    pasted = "(a) the products identi-\nfied in Goa, State-\nwise;\n\n- 12 -\n† Original notice of the question received in Hindi.\n(b) pre- and post-harvest losses?"
    assert lettered(pasted) == (
        ("a", "the products identified in Goa, State-wise;"),
        ("b", "pre- and post-harvest losses?"),
    )


def test_a_head_whose_lines_cut_words_and_the_words_of_putting_is_read() -> None:
    found = printed_question(
        "                 RAJYA SABHA\n       STARRED QUESTIONS\n\n   Export of products of the North-\n   Eastern hills and pro-\n   cessing units\n\n   †815. SHRI A. HMAR:\n         SMT. B. LEIMA:\n\n"
        "   Will the Minister of COMMERCE AND INDU-\n   STRY be\n   pleased to state:\n\n   (a) the products?"
    )
    assert found is not None
    assert (found.house, found.number, found.ministry) == ("Rajya Sabha", "815", "Ministry of Commerce & Industry")
    assert found.title == "Export of products of the North-Eastern hills and processing units"
    assert (found.members, found.words) == (("Shri A. Hmar", "Smt. B. Leima"), "(a) the products?")


def test_the_words_of_putting_in_both_languages_are_no_words_of_the_question() -> None:
    found = printed_question(
        "LOK SABHA\nUNSTARRED QUESTION NO. 1186\nTO BE ANSWERED ON THE 8TH DECEMBER, 2026\nODOP\n1186. SHRI A. THAKUR:\n"
        "Will the Minister of COMMERCE AND INDUSTRY      वाणिज्य एवं उद्योग मंत्री\nbe pleased to state:\n"
        "वाणिज्य एवं उद्योग मंत्री यह बताने की कृपा करेंगे कि:\n(a) the products?"
    )
    assert found is not None
    assert (found.number, found.answer_date, found.title) == ("1186", date(2026, 12, 8), "ODOP")
    assert (found.members, found.words) == (("Shri A. Thakur",), "(a) the products?")


def test_the_number_of_a_page_is_no_title_and_a_department_in_hindi_is_one_of_the_ministry() -> None:
    of_list = printed_question(
        "                     47\n     गोवा से निर्यात\n\n1318. श्री अनूप सिंह:\n  क्या वाणिज्य और उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) मूल्य?"
    )
    assert of_list is not None
    assert (of_list.number, of_list.title) == ("1318", "गोवा से निर्यात")
    for written, department in (
        ("(उद्योग संवर्धन और आंतरिक व्यापार विभाग)", "Department for Promotion of Industry and Internal Trade"),
        ("(उद्योग संवर्धन एवं आंतरिक व्यापार विभाग)", "Department for Promotion of Industry and Internal Trade"),
        ("(वाणिज्य विभाग)", "Department of Commerce"),
        (
            "DEPARTMENT FOR PROMOTION OF INDUSTRY\nAND INTERNAL TRADE",
            "Department for Promotion of Industry and Internal Trade",
        ),
        ("वाणिज्य एवं उद्योग मंत्रालय", ""),
    ):
        found = printed_question(
            f"लोक सभा\n{written}\nअतारांकित प्रश्न संख्या 88\nनिर्यात हब\n88. श्री अनूप सिंह:\nक्या वाणिज्य और उद्योग मंत्री यह बताने की कृपा करेंगे कि: (क) संख्या?"
        )
        assert found is not None
        assert (found.department, found.title) == (department, "निर्यात हब"), written


@pytest.mark.parametrize(
    ("number", "member", "is_in_hindi"),
    [
        ("†*318.", "Dr. Anil Rao", True),
        ("318 #", "Shri Suresh Nair:", True),
        ("318", "Smt. Anita Rao:", False),
        ("318. #", "Dr. K. Das:", True),
        ("318 $", "Shri Suresh Nair:", False),
        ("318 (H)", "Shri Suresh Nair:", True),
    ],
)
def test_a_number_of_a_list_without_a_stop_is_that_of_the_question(
    number: str, member: str, *, is_in_hindi: bool
) -> None:
    head = "LIST OF QUESTIONS FOR WRITTEN ANSWERS\nRajya Sabha, Friday, December 4, 2026\n\n  ODOP products of Goa\n\n"
    put = "Will the Minister of Commerce and Industry be pleased to state:\n(a) the ODOP products of Goa; and\n(b) the details thereof?"
    found = printed_question(f"{head}  {number} {member}\n  {put}\n\n        26\n")
    assert found is not None
    assert (found.house, found.number, found.answer_date) == ("Rajya Sabha", "318", date(2026, 12, 4))
    assert (found.title, found.members) == ("ODOP products of Goa", (member.rstrip(":"),))
    assert found.is_in_hindi == is_in_hindi
    assert found.words.endswith("(b) the details thereof?")


def test_a_number_without_a_stop_in_hindi_is_that_of_the_question() -> None:
    put = "क्या खाद्य प्रसंस्करण उद्योग मंत्री यह बताने की कृपा करेंगे कि:\n(क) गोवा के उत्पाद; और\n(ख) ब्यौरा क्या है?"
    for number in ("512 #", "512", "५१२ #"):
        found = printed_question(f"गोवा के उत्पाद\n\n{number} श्री रमेश नाईक:\n{put}")
        assert found is not None, number
        assert (found.number, found.members, found.title) == ("512", ("श्री रमेश नाईक",), "गोवा के उत्पाद"), number
        assert found.ministry == "Ministry of Food Processing Industries"
