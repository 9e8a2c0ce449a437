"""Words in the place of an order's number that are none: 'not received', 'not applicable', 'constituted', in the States' languages.

Whatever stands there counts as an order, and an order shows that its committee is constituted: so a text without a digit is a
person's to look at, in every script, and words that say that nothing is known are none.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from data.returns.faults import CellFault, Reason
from data.returns.files.cells import is_blank, plain_text, read_date
from data.returns.headings.tables import OwnCount, Row, Table
from data.returns.values.ditto import is_ditto
from data.returns.words.no_product import names_none
from data.returns.words.signs import is_sign
from data.returns.words.status_words import WORDS
from data.returns.words.vocabulary import plain

_NOT_KNOWN = (
    "not known|not applicable|not received|not yet received|not available|not reported|not given|not furnished|not traceable|not traced"
    "|not issued|not yet issued|no order|no order issued|unknown|awaited|order awaited|information awaited|report awaited|reply awaited"
    "|अप्राप्त|प्राप्त नहीं|प्राप्त नहीं हुआ|सूचना अप्राप्त|सूचना प्राप्त नहीं|अनुपलब्ध|उपलब्ध नहीं|लागू नहीं|ज्ञात नहीं|अज्ञात|प्रतीक्षित|प्रतीक्षारत|निरंक|शून्य|कोई नहीं|जारी नहीं"
    "|प्राप्त नाही|माहिती अप्राप्त|माहिती नाही|उपलब्ध नाही|लागू नाही|प्रतीक्षेत"
    "|અપ્રાપ્ત|પ્રાપ્ત નથી|મળેલ નથી|ઉપલબ્ધ નથી|લાગુ નથી|લાગુ પડતું નથી|જાણમાં નથી|માહિતી નથી"
    "|অপ্রাপ্ত|পাওয়া যায়নি|প্রযোজ্য নয়|উপলব্ধ নয়|জানা নেই|অজানা|প্রতীক্ষিত|পোৱা নাই|প্ৰযোজ্য নহয়|উপলব্ধ নহয়"
    "|ଅପ୍ରାପ୍ତ|ମିଳିନାହିଁ|ମିଳି ନାହିଁ|ପ୍ରଯୁଜ୍ୟ ନୁହେଁ|ଉପଲବ୍ଧ ନାହିଁ|ଜଣା ନାହିଁ"
    "|பெறப்படவில்லை|பொருந்தாது|தெரியவில்லை|தெரியாது|கிடைக்கவில்லை|అందలేదు|రాలేదు|వర్తించదు|తెలియదు|అందుబాటులో లేదు"
    "|ಸ್ವೀಕರಿಸಿಲ್ಲ|ಬಂದಿಲ್ಲ|ಅನ್ವಯಿಸುವುದಿಲ್ಲ|ಅನ್ವಯವಾಗುವುದಿಲ್ಲ|ತಿಳಿದಿಲ್ಲ|ಲಭ್ಯವಿಲ್ಲ|ലഭിച്ചിട്ടില്ല|ബാധകമല്ല|അറിയില്ല|ലഭ്യമല്ല"
    "|ਪ੍ਰਾਪਤ ਨਹੀਂ|ਅਪ੍ਰਾਪਤ|ਲਾਗੂ ਨਹੀਂ|ਉਪਲਬਧ ਨਹੀਂ|ਪਤਾ ਨਹੀਂ"
)
_NOT_KNOWN_WORDS = frozenset(map(plain, _NOT_KNOWN.split("|")))
_DAY = re.compile(
    r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[\s./-]+[^\d\s./,-]{3,14}[\s./,-]+\d{4}"
)
_BEFORE_DAY = re.compile(r"\b(?:on|dated|dt|since|from|w\.?e\.?f)\b\.?|दिनांक|दि\.?\s*$", re.IGNORECASE)


def says_not_known(text: str) -> bool:
    """Whether a text says no more than that nothing is known or applies: 'Not received', 'अप्राप्त'."""
    return plain(text) in _NOT_KNOWN_WORDS


def no_order(text: str) -> Reason | None:
    """Why a text is not taken for an order's number: it has no digit but those of a day, or denies; nothing for an order."""
    rest = _BEFORE_DAY.sub(" ", _DAY.sub(_without_day, text))
    has_number = any(letter.isdigit() for letter in rest)
    is_status = plain(rest) in WORDS["status"] or says_not_known(rest)
    if not is_status and (has_number or rest != text) and not (names_none(rest) and not has_number):
        return None
    remedy = "Say by hand what the words mean for the committee, or aside if they say nothing, or write the number"
    return Reason(f"'{text[:40]}' is no number of an order", remedy, text)


def sign_for_order(text: str) -> Reason | None:
    """Why a sign in an order's place is none, and no dash that says that there is none: '#', or a ditto mark below no order."""
    if re.search(r"\w", text) or not (is_sign(text) or is_ditto(text)):
        return None
    return Reason(f"'{text[:20]}' is no number of an order", "Write the number, or set the cell aside")


def _without_day(found: re.Match[str]) -> str:
    """Nothing for a day; '7-MSME/2023' is none, and stays."""
    return " " if isinstance(read_date(found[0]), date) else found[0]


def with_status_of_order(
    table: Table, row: Row, values: dict[str, OwnCount], said: Sequence[tuple[int, str | bool | None]]
) -> Iterator[CellFault]:
    """Keep the status that a person gave to words in an order's place, where the row's own status is blank; it never outvotes one.

    `said` is a column and a status, or nothing where the words were set aside.
    """
    for column, status in said:
        before = values.get("status")
        if not isinstance(status, str) or status == before:
            continue
        if before is None and all(map(is_blank, row.cells.get("status", ()))) and not is_left_open(table, row.number):
            values["status"] = status
        elif before is not None and "not_constituted" in {status, before}:
            what = f"the words were said to mean {status.replace('_', ' ')}, and the row's status says otherwise"
            yield table.sheet.fault(row.number, column, what, "Correct one of the two")


def is_left_open(table: Table, number: int, name: str = "status") -> bool:
    """Whether words stand where a row's status does: of a row without a status, that they were set aside or are in question.

    'Not notified' says nothing of the constitution, and leaves nothing open.
    """
    for at, column in enumerate(table.columns.get(name, ())):
        block = next(
            (one for one in table.sheet.merged if one.top <= number <= one.bottom and one.left <= column <= one.right),
            None,
        )
        value = table.sheet.value(block.top, block.left) if block else table.sheet.value(number, column)
        is_said = not is_blank(value) or plain(plain_text(value)) in WORDS[name]
        if is_said and (name == "stage" or not table.denies_notice(at, value)):
            return True
    return False
