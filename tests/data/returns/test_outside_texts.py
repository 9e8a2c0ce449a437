"""Texts outside a table: a sentence that states a fact stops publication until a person has set it aside; a title asks nothing."""

from collections.abc import Callable

import pytest
from making import GOOD, HEAD, TITLE, xlsx  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.words.outside_texts import fact_in


@pytest.mark.parametrize(
    "text",
    [
        "The SEPC last met on 4th March 2026 under the Chief Secretary.",
        "Last SEPC meeting: 04.03.2026",
        "SEPC meeting dated 17.07.2026",
        "Committee constituted vide order dated 05.03.2020",
        "I am to say that DEPCs have been constituted in all districts. The position is as under:",
        "Exports of the State were about Rs. 2,150 crore.",
        "Export turnover of ₹ 310.5 Cr is expected",
        "Barpeta: notified",
        "No. 618-MSMET dated 09.10.2026: the plan of Barpeta has been notified",
        "The committee of Barpeta district has not been functional.",
        "राज्य स्तरीय समिति की बैठक दिनांक 04.03.2026 को हुई।",
        "सभी जिलों में डीईपीसी का गठन किया गया है।",
        "सर्व जिल्ह्यांत समिती स्थापन झाली आहे.",
        "તમામ જિલ્લામાં સમિતિની રચના થઈ છે.",
        "সব জেলায় কমিটি গঠিত হয়েছে।",
        "ସମସ୍ତ ଜିଲ୍ଲାରେ କମିଟି ଗଠନ ହୋଇଛି",
        "அனைத்து மாவட்டங்களிலும் குழு அமைக்கப்பட்டுள்ளது",
        "అన్ని జిల్లాల్లో కమిటీ ఏర్పాటు జరిగింది",
        "ಎಲ್ಲಾ ಜಿಲ್ಲೆಗಳಲ್ಲಿ ಸಮಿತಿ ರಚನೆ ಆಗಿದೆ",
        "എല്ലാ ജില്ലകളിലും സമിതി രൂപീകരിച്ചു",
        "ਸਾਰੇ ਜ਼ਿਲ੍ਹਿਆਂ ਵਿੱਚ ਕਮੇਟੀ ਬਣਾਈ ਗਈ ਹੈ",
    ],
)
def test_a_sentence_that_states_a_fact_is_told_from_a_title(text: str, register: Register) -> None:
    assert fact_in(text, register.is_district)


@pytest.mark.parametrize(
    "text",
    [
        "Status of DEPCs and action plans as on 30.09.2026",
        "Constitution of District Export Promotion Committees and meetings held from 01.04.2025 to 31.03.2026",
        "Subject: District Export Promotion Committees, your D.O. letter No. 4/2026 dated 02.09.2026",
        "Directorate of Industries, Udyog Bhawan, Barpeta",
        "No. 618-MSMET/EP/2026                  Dated Barpeta, the 9th October 2026",
        "File No. DI/EP/12 dt. Barpeta 09.10.2026",
        "क्रमांक 618/नि.सं./2026 दिनांक 09.10.2026",
        "निर्यात संवर्धन समिति (SEPC एवं DEPC), दिनांक 09.06.2022",
        "Status of DEPCs, dated 31.03.2026",
        "Dated Barpeta, the 14th October, 2026",
        "No. CI.412/DEH/88 dated 06.10.2026",
        "Sir, the requisite information on action plans is furnished below.",
        "District-wise exports (Rs. in crore)",
        "Values in '000 US$, 1 crore = 10 million",
        "Y = committee has been constituted, N = not constituted",
        "Yours faithfully,",
        "दिनांक 30.09.2026 तक की स्थिति",
        "जिला निर्यात संवर्धन समितियों की स्थिति का विवरण",
        "જિલ્લા નિકાસ પ્રોત્સાહન સમિતિની વિગત",
        "জেলা রপ্তানি উন্নয়ন কমিটির বিবরণ",
        "மாவட்ட ஏற்றுமதி குழு விவரம்",
        "జిల్లా ఎగుమతి కమిటీ వివరాలు",
        "ಜಿಲ್ಲಾ ರಫ್ತು ಸಮಿತಿ ವಿವರ",
        "ജില്ലാ കയറ്റുമതി സമിതി വിവരങ്ങൾ",
        "ਜ਼ਿਲ੍ਹਾ ਨਿਰਯਾਤ ਕਮੇਟੀ ਦਾ ਵੇਰਵਾ",
    ],
)
def test_titles_letterheads_and_units_state_nothing(text: str, register: Register) -> None:
    assert fact_in(text, register.is_district) == ""


ABOVE = "The SEPC last met on 4th March 2026."
BELOW = "Exports of Kamrup were about Rs. 215 crore."


def test_a_fact_above_or_below_the_table_stops_until_it_is_set_aside(draft: Callable[..., Draft]) -> None:
    content = xlsx([TITLE, (ABOVE,), HEAD, GOOD, (), (BELOW,)])
    found = draft(content)
    assert {(one.place, one.samples) for one in found.open} == {("Sheet1!2", (ABOVE,)), ("Sheet1!6", (BELOW,))}
    assert not found.is_publishable
    decided = draft(content, choices=Choices(aside=frozenset({"Sheet1!2", "Sheet1!A6"})))
    assert decided.is_publishable
    assert [one.why for one in decided.asides if one.place == "Sheet1!2"] == [
        "the text gives a day of a committee or a plan, which is not read; set aside by hand"
    ]
    # With the confirmed reading the same texts pass next month, and only they.
    texts = frozenset(one.text for one in decided.passed_notes)
    assert texts == {ABOVE, BELOW}
    assert draft(content, choices=Choices(notes=texts)).is_publishable


def test_a_sentence_that_states_nothing_is_named_and_asks_nothing(draft: Callable[..., Draft]) -> None:
    found = draft(xlsx([TITLE, ("I am directed to send the statement that was asked for.",), HEAD, GOOD]))
    assert found.is_publishable
    assert [(one.place, one.why) for one in found.asides] == [("Sheet1!2", "the text stands outside the table")]


def test_a_fact_on_a_sheet_of_words_stops_too(draft: Callable[..., Draft]) -> None:
    found = draft(xlsx([TITLE, HEAD, GOOD], [("Forwarding note",), (ABOVE,)]))
    assert [one.place for one in found.open] == ["Sheet2!2"]
