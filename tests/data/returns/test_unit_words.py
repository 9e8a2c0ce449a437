"""Units of values and headings of shares as the States' offices write them, in ten scripts."""

import pytest

from data.returns.words.export_headings import ValueHeading, units_in, value_heading
from data.returns.words.other_columns import other_column
from data.returns.words.vocabulary import concepts

WRITTEN = {
    "usd_million": (
        "US$ million|मिलियन अमेरिकी डॉलर|अमरीकी डॉलर दस लाख में|दशलक्ष अमेरिकन डॉलर|મિલિયન અમેરિકન ડોલર|યુએસ ડોલર મિલિયનમાં|মিলিয়ন মার্কিন ডলারে"
        "|নিযুত আমেৰিকান ডলাৰ|ମିଲିୟନ ଆମେରିକୀୟ ଡଲାର|அமெரிக்க டாலர் மில்லியனில்|మిలియన్ అమెరికా డాలర్లలో|ಮಿಲಿಯನ್ ಅಮೆರಿಕನ್ ಡಾಲರ್|ದಶಲಕ್ಷ ಡಾಲರ್‌ಗಳಲ್ಲಿ"
        "|ദശലക്ഷം അമേരിക്കൻ ഡോളർ|മില്യൺ യുഎസ് ഡോളറിൽ|ਮਿਲੀਅਨ ਅਮਰੀਕੀ ਡਾਲਰ"
    ),
    "inr_crore": (
        "Rs. in crore|रुपये करोड़ में|कोटी रुपये|रु. कोटींमध्ये|કરોડ રૂપિયામાં|કરોડ રૂ.|কোটি টাকায়|টাকা কোটিতে|কোটি টকা|ଟଙ୍କା କୋଟିରେ|கோடி ரூபாயில்|ரூ. கோடியில்"
        "|కోట్ల రూపాయల్లో|రూ. కోట్లలో|ಕೋಟಿ ರೂ.|ರೂ. ಕೋಟಿಗಳಲ್ಲಿ|കോടി രൂപയിൽ|രൂപ കോടിയിൽ|ਕਰੋੜ ਰੁਪਏ|ਰੁ. ਕਰੋੜ"
    ),
    "inr_lakh": (
        "Rs. in lakhs|लाख रुपयांत|રૂ. લાખમાં|লক্ষ টাকা|লাখ টকা|ଲକ୍ଷ ଟଙ୍କାରେ|இலட்சம் ரூபாயில்|లక్షల రూపాయలు|ಲಕ್ಷ ರೂ.|ലക്ഷം രൂപ|രൂപ ലക്ഷത്തിൽ|ਰੁਪਏ ਲੱਖਾਂ ਵਿੱਚ"
    ),
}


@pytest.mark.parametrize(("unit", "text"), [(unit, one) for unit, of in WRITTEN.items() for one in of.split("|")])
def test_a_unit_is_read_in_ten_scripts(unit: str, text: str) -> None:
    assert units_in(text) == units_in(f"Exports ({text})") == {unit}
    heading = value_heading(f"2024-25 ({text})")
    assert heading is not None
    assert heading.period is not None
    assert (heading.unit, heading.period.words) == (unit, "2024-25, April-March")


@pytest.mark.parametrize("text", ["ലക്ഷ്യം", "লক্ষ্যমাত্রা", "സമിതി രൂപീകരിച്ചു", "জেলাটা"])
def test_a_target_and_a_committee_constituted_are_no_money(text: str) -> None:
    assert units_in(text) == set()


@pytest.mark.parametrize("text", ["Apr-Sep 2026 (cumulative)", "Cum. Apr-Sep 2026", "संचयी अप्रैल-सितंबर 2026"])
def test_cumulative_months_are_those_that_are_named(text: str) -> None:
    heading = value_heading(text)
    assert heading is not None
    assert heading.period is not None
    assert heading.period.words == "2026-27, April-September"


@pytest.mark.parametrize("text", ["Sep 2026 (cumulative)", "2026-27 (cumulative)", "Cumulative exports"])
def test_cumulative_without_its_months_is_not_understood(text: str) -> None:
    assert value_heading(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("Growth % (Q1)", "Growth (%) Apr-Jun 2026", "% growth H1 over previous year", "Share (%) in FY26"),
        *("वृद्धि % (अप्रैल-जून)", "ಶೇಕಡಾ ಪಾಲು", "শতাংশ", "ટકાવારી", "ਵਾਧਾ % (Q1)"),
    ],
)
def test_a_share_or_growth_of_a_part_of_the_year_is_one(text: str) -> None:
    assert other_column(concepts(text)).startswith("growth, shares or ranks")


def test_value_of_exports_is_one_in_a_states_own_words() -> None:
    for text in ("નિકાસ મૂલ્ય", "রপ্তানি মূল্য", "ஏற்றுமதி மதிப்பு", "ఎగుమతి విలువ", "ರಫ್ತು ಮೌಲ್ಯ", "കയറ്റുമതി മൂല്യം"):
        assert value_heading(text) == ValueHeading(is_named=True)
