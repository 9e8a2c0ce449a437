"""Notes on what the values of a table cover, 'Figures are for goods only': kept in the remarks of its values, and never dropped.

A note of which every word says what is covered is not asked too; any other is kept, and read by a person.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from data.returns.account import Aside
from data.returns.headings.tables import Table
from data.returns.words.vocabulary import plain

_SUBJECT = re.compile(
    r"\b(?:goods|merchandise|services?|software|ites|sezs?|eous?|re-?exports?|deemed|petroleum)\b|वस्तु|माल|सेवा|सॉफ्टवेयर|सेज|વસ્તુ|માલ|સેવા|পণ্য|পরিষেবা|সেবা|ଦ୍ରବ୍ୟ|ସାମଗ୍ରୀ|ସେବା"
    r"|சரக்கு|பொருள்|பொருட்கள்|சேவை|వస్తు|సరుకు|సేవ|ಸರಕು|ಸೇವೆ|ಸೇವಾ|ചരക്ക|സേവന|ਵਸਤ|ਮਾਲ|ਸੇਵਾ",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"\b(?:only|not included|(?:is|are) included|includ(?:es?|ing)|exclud(?:es?|ed|ing))\b|केवल|मात्र|सिर्फ|शामिल|सम्मिलित|समाविष्ट|फक्त|માત્ર|ફક્ત|સમાવેશ|শুধু|কেবল|অন্তর্ভুক্ত|କେବଳ|ଅନ୍ତର୍ଭୁକ୍ତ|மட்டும|சேர்க்க|உள்ளடக்க"
    r"|మాత్రమే|చేర్చ|ಮಾತ್ರ|ಸೇರಿ|ഉൾപ്പെ|മാത്രം|ਸਿਰਫ਼|ਸਿਰਫ|ਕੇਵਲ|ਸ਼ਾਮਲ|ਸ਼ਾਮਿਲ",
    re.IGNORECASE,
)
_BEGINS_NOTE = re.compile(
    r"\W*(?:notes?|n\.?\s?b|figures?|data|values?|टिप्पणी|नोट|टीप|નોંધ|টীকা|ଟିପ୍ପଣୀ|குறிப்பு|గమనిక|ಸೂಚನೆ|ಟಿಪ್ಪಣಿ|കുറിപ്പ്|ਨੋਟ)(?!\w)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[.;।]\s+|[.;।]\s*$|\n|(?:(?<=\s)|^)\d{1,2}[.)]\s*")
_PLAIN = frozenset(
    plain(
        "note notes nb the figures figure data values value exports export are is given shown reported above below for of to in only and or not included include includes"
        " including excluded exclude excludes excluding cover covers pertain pertains relate relates merchandise goods services service software ites sez sezs eou eous units"
        " deemed petroleum trade this return statement"
    ).split()
)
_OF_SERVICES = frozenset({"services", "service", "software", "ites", "it"})
_LONGEST_PLAIN = 160


def coverage_notes(table: Table) -> dict[str, str]:
    """The notes of a table of values on what these cover, by their places as in Sheet1!A16; none for any other table."""
    if table.kind != "exports":
        return {}
    titles = [(one.row, one.column, one.text) for one in table.titles if _BEGINS_NOTE.match(one.text)]
    return {
        table.sheet.cell_name(row, column): text
        for row, column, text in (*titles, *table.bands)
        if _SUBJECT.search(text) and _COVERS.search(text)
    }


def kept_with(notes: dict[str, str]) -> str:
    """What the values keep of the notes in their remarks; blank for none."""
    return "; ".join(f"note in {place}: '{text}'" for place, text in notes.items())


def without_coverage_asked(asides: Iterable[Aside], tables: Sequence[Table]) -> list[Aside]:
    """What was set aside, the notes that say no more than what the values cover as no question: they are kept with these."""
    settled: set[tuple[str, str]] = set()
    for table in tables:
        names = [str(row.value("district") or "") for row in table.rows]
        for place, text in coverage_notes(table).items():
            if _says_no_more(text, names):
                settled.add((place.rpartition("!")[0], text))
    return [replace(one, text="") if (one.place.rpartition("!")[0], one.text) in settled else one for one in asides]


def _says_no_more(text: str, districts: Sequence[str]) -> bool:
    """Whether every sentence of a note says what is covered; of one district only that its services are left out, which are no goods."""
    sentences = [words for part in _PARTS.split(text) if (words := plain(part).split())]
    of_districts = {word for name in districts for word in plain(name).split()}
    return len(text) <= _LONGEST_PLAIN and all(_is_of_coverage(words, of_districts) for words in sentences)


def _is_of_coverage(words: Sequence[str], of_districts: set[str]) -> bool:
    if set(words) <= {"note", "notes", "nb"}:
        return True
    more = set(words) - _PLAIN
    shown = " ".join(words)
    if not (_SUBJECT.search(shown) and _COVERS.search(shown)):
        return False
    is_of_services = bool(_OF_SERVICES.intersection(words)) and not {"goods", "merchandise"}.intersection(words)
    return not more or (more <= of_districts | {"it"} and is_of_services and "not included" in shown)
