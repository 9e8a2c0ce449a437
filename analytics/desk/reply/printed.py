"""A question as the Houses print it: House, kind, number, day, title, members and parts, read from the text as pasted.

What is not printed stays as it was typed; nothing is filled from anything but the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from analytics.desk.periods import month_of
from analytics.desk.reply.ministries import department_in, ministry_put_to
from analytics.desk.reply.pasted import PAGE_NUMBER, unbroken
from analytics.desk.reply.question import House

_HOUSE: Final = re.compile(
    r"\b(?P<lower>lok sabha|house of the people)\b|\b(?:rajya sabha|council of states)\b|(?P<neeche>लोक ?सभा)|राज्य ?सभा",
    re.IGNORECASE,
)
_SIGN: Final = r"[*†#]*\s?"
"""Before a number: that the question is starred, or that its notice was received in Hindi."""
_MARK: Final = r"(?:\s*(?:\([HS]\)|[#$†*@])+)?"
"""After a number: that the notice was received in Hindi, or another mark of the list."""
_END: Final = rf"{_MARK}\s*[.:]?{_MARK}\s+"
"""What stands between the number of a question in a list and the name of its member, with a stop or without one."""
_NUMBERS: Final = rf"{_SIGN}\d{{1,4}}(?:\s*(?:,|&|\+|/|and|और|तथा|एवं)+\s*{_SIGN}\d{{1,4}}(?!\d))*"
_NUMBER: Final = re.compile(
    rf"(?P<kind>\b(?:(?P<un>un)?starred|(?P<short>short notice)) questions? nos?\.?\s*:?\s*|(?:(?P<a>अ)?तारांकित|(?P<alp>अल्प[ -]?सूचना)) प्रश्न (?:संख्या|सं\.?)\s*:?\s*){_NUMBERS}",
    re.IGNORECASE,
)
_DIGITS_OF: Final = re.compile(r"\d{1,4}")
_ANSWERED: Final = re.compile(
    r"\banswer(?:ed)? on\b|\bto be answered\b|\bfor answer\b|को उत्तर|को उत्तरार्थ|जिसका उत्तर|उत्तर की (?:तारीख|तिथि)",
    re.IGNORECASE,
)
_LONG_DAY: Final = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\s+(?P<m>[a-z]{3,}|[\u0900-\u097f]+)\.?,?\s+(?P<y>\d{4})|(?P<mm>[a-z]{3,})\.?\s+(?P<dd>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<yy>\d{4})",
    re.IGNORECASE,
)
_SHORT_DAY: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_HONORIFIC: Final = r"(?:shri|sri|smt|shrimati|dr|prof|adv|kumari|kunwar|sardar|thiru|capt|col|mr|mrs|ms|sushri|km|श्रीमती|श्री|डॉ|डा|प्रो|सुश्री|कुमारी|कुंवर)(?:\.|\s)"
_MEMBER: Final = re.compile(rf"^({_HONORIFIC}.*?)\s*:?\s*$", re.IGNORECASE)
_NEXT_MEMBER: Final = re.compile(rf"\s*[:;,]\s+(?={_HONORIFIC})", re.IGNORECASE)
"""Between two members on one line."""
_IN_LIST: Final = re.compile(rf"^(?P<sign>{_SIGN})(?P<n>\d{{1,4}}){_END}{_HONORIFIC}", re.IGNORECASE)
"""The number of a question as the lists of the Houses print it, before the first member and without a head of its own."""
_OF_LIST: Final = re.compile(
    r"\b(?P<oral>oral) answers?\b|\bwritten answers?\b|\blist of questions\b|(?P<maukhik>मौखिक) उत्तर|लिखित उत्तर|प्रश्नों की सूची|\bdebates\b|वाद-विवाद",
    re.IGNORECASE,
)
"""A line of the head of a list."""
_CLUBBED: Final = re.compile(rf"^{_SIGN}(\d{{1,4}}){_END}(?={_HONORIFIC})", re.IGNORECASE)
"""A member with the number of a question clubbed with the one of the head."""
_NO_TITLE: Final = re.compile(
    r"^\(?\s*(?:ministry|department) (?:of|for)\b|मंत्रालय\)?$|विभाग\)?$"
    rf"|^(?:[\s/|,().*-]|(?:lok|rajya) sabha|house of the people|council of states|लोक ?सभा|राज्य ?सभा|government of india|भारत सरकार|(?:un)?starred questions?|अ?तारांकित प्रश्न)+$|^{PAGE_NUMBER}$",
    re.IGNORECASE,
)
"""A line of the head that names the Government, the House, a Ministry or a Department alone, in brackets or not, or numbers the page."""
_AFTER: Final = re.compile(
    rf"(?:\n\s*|\s{{2,}})(?:\*[\s*]*|_{{3,}}|-{{3,}})\s*$|\n\s*(?:#|\*|@|†)\s*\S[^\n]*\s*$|(?<=[?।])\s*\n\s*{PAGE_NUMBER}\s*$"
)
"""Stars below the last part, a footnote of the page, or its number."""
_IN_HINDI: Final = re.compile(r"\bnotice\b[^\n]*\bhindi\b|सूचना[^\n]*हिंदी|सूचना[^\n]*हिन्दी", re.IGNORECASE)
_CAPITALS: Final = 0.8
_PUT: Final = re.compile(
    r"\bwill\s+the\s+(?:hon['’]?ble\s+)?minister\s+of\s+(.{3,300}?)\s+be\s+pleased\s+to\s+state\s*[:\u0903]?-?"
    r"|क्या\s+([^:]{3,200}?)\s+मंत्री\s+(?:जी\s+)?(?:यह\s+)?(?:बताने|बतलाने)\s+की\s+कृपा\s+करेंग[ेी](?:\s+कि)?\s*[:\u0903]?-?",
    re.IGNORECASE | re.DOTALL,
)
_PUT_AGAIN: Final = re.compile(
    r"^\s*(?:क्या\s+)?[^:()]{3,120}?\s+मंत्री\s+[^:()]{0,20}कृपा\s+करेंग[ेी](?:\s+कि)?\s*[:\u0903]?-?"
)
"""The same words in Hindi below those in English."""
_DIGITS: Final = str.maketrans("०१२३४५६७८९", "0123456789")
_WRITTEN_SMALL: Final = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under", "with"]
)
_WRITTEN_LARGE: Final = frozenset(
    [
        "ODOP",
        "DEH",
        "GI",
        "GIS",
        "MSME",
        "MSMES",
        "PM",
        "PMFME",
        "DEPC",
        "DEPCS",
        "SEPC",
        "SEPCS",
        "UT",
        "UTS",
        "NER",
        "GEM",
    ]
)


class PrintedQuestion(NamedTuple):
    """What a printed question says of itself; blank or absent where it does not. `words` are those after "be pleased to state".

    A question of short notice is neither starred nor unstarred. `is_followed`: another question stands after it in the text.
    """

    house: House | None
    is_starred: bool
    number: str
    answer_date: date | None
    title: str
    members: tuple[str, ...]
    is_in_hindi: bool
    department: str
    ministry: str
    words: str
    is_short_notice: bool = False
    is_followed: bool = False


def printed_question(text: str) -> PrintedQuestion | None:
    """The head and the words of a question pasted whole, in English or Hindi; absent where the text has no head."""
    text = unbroken(text)
    put = _PUT.search(text)
    head = text[: put.start()].translate(_DIGITS) if put else ""
    lines = [" ".join(line.split()) for line in head.splitlines()]
    numbered = _NUMBER.search(head)
    in_list = next((found for line in lines if (found := _IN_LIST.match(line))), None)
    if not put or not (numbered or in_list):
        return None
    of_head = _DIGITS_OF.findall(numbered[0].removeprefix(numbered["kind"])) if numbered else []
    if not numbered and in_list:
        of_head = [in_list["n"]]
    clubbed = [found[1] for line in lines if (found := _CLUBBED.match(line))]
    numbers = list(dict.fromkeys([*of_head, *clubbed]))
    house = next((_house(match) for line in lines if (match := _HOUSE.search(line))), None)
    answered = next((line for line in lines if _ANSWERED.search(line)), "")
    if not numbered:
        answered = answered or next((line for line in lines if _day(line)), "")
    members = tuple(_named(one) for line in lines for one in _members(line, numbers))
    words, is_followed = _first_alone(_PUT_AGAIN.sub("", text[put.end() :]))
    words, notes = _without_notes(words)
    is_short = bool(numbered and (numbered["short"] or numbered["alp"]))
    return PrintedQuestion(
        house=house,
        is_starred=not (numbered["un"] or numbered["a"] or is_short) if numbered else _is_oral(lines, in_list),
        number=" & ".join(numbers),
        answer_date=_day(answered),
        title=_title(lines, numbers, answered),
        members=members,
        is_in_hindi=bool(
            re.search(rf"{numbers[0]}\s*\.?\s*(?:\(H\)|#)|[†#][\s*]{{0,2}}{numbers[0]}(?!\d)", head)
            or _IN_HINDI.search(notes)
        ),
        department=department_in(" ".join(lines)),
        ministry=ministry_put_to(put[1] or put[2]),
        words=words,
        is_short_notice=is_short,
        is_followed=is_followed,
    )


def _is_oral(lines: Sequence[str], in_list: re.Match[str] | None) -> bool:
    """Whether a question of a list is one for oral answer: by its star, or by the head of the list."""
    of_list = next((found for line in lines if (found := _OF_LIST.search(line))), None)
    is_oral = bool(of_list and (of_list["oral"] or of_list["maukhik"]))
    return is_oral or bool(in_list and "*" in in_list["sign"])


def _first_alone(words: str) -> tuple[str, bool]:
    """The words of the first of several questions pasted one after another, and whether another follows."""
    following = _PUT.search(words)
    if not following:
        return words, False
    end = max(words.rfind("?", 0, following.start()), words.rfind("।", 0, following.start()))
    return words[: end + 1], True


def _without_notes(words: str) -> tuple[str, str]:
    """The words of the question without the stars and the footnotes of the page below its last part, and these."""
    kept = words.rstrip()
    while found := _AFTER.search(kept):
        kept = kept[: found.start()].rstrip()
    return kept.strip(), words[len(kept) :]


def _house(found: re.Match[str]) -> House:
    return "Lok Sabha" if found["lower"] or found["neeche"] else "Rajya Sabha"


def _member(line: str, numbers: Sequence[str]) -> str:
    """The member whom a line names: by the number of the question before the name, or by the title of a person; blank for none."""
    numbered = re.match(rf"{_SIGN}(?:{'|'.join(numbers)}){_END}(.*?)\s*:?\s*$", line)
    found = numbered or _MEMBER.match(line)
    return found[1] if found else ""


def _members(line: str, numbers: Sequence[str]) -> list[str]:
    """The members whom a line names, one after the other."""
    return [one for one in _NEXT_MEMBER.split(_member(line, numbers)) if one]


def _named(member: str) -> str:
    """A member's name as a list writes it: capitals only at the beginning of each word."""
    return member.title() if member.isupper() else member


def _day(words: str) -> date | None:
    try:
        if found := _LONG_DAY.search(words):
            month = found["m"] or found["mm"]
            return date(int(found["y"] or found["yy"]), month_of(month), int(found["d"] or found["dd"]))
        if found := _SHORT_DAY.search(words):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass  # no such day: the field stays for the officer
    return None


def _title(lines: Sequence[str], numbers: Sequence[str], answered: str) -> str:
    """The lines between the number and the day of answer, whichever comes last, and the first member; no name of a Ministry."""
    of_head = (
        at
        for at, line in enumerate(lines)
        if _NUMBER.search(line) or _ANSWERED.search(line) or _OF_LIST.search(line) or (answered and line == answered)
    )
    after = max(of_head, default=-1)
    between = [line for line in lines[after + 1 :] if line]
    end = next((at for at, line in enumerate(between) if _member(line, numbers)), len(between))
    title = " ".join(line for line in between[:end] if not _NO_TITLE.search(line)).strip(" .")
    title = re.sub(r"(?<=\w)- (?=[A-Z])", "-", title)  # "North-" at the end of a line, above "Eastern"
    letters = [letter for letter in title if letter.isalpha() and letter.isascii()]
    if not letters or sum(map(str.isupper, letters)) < _CAPITALS * len(letters):
        return title
    written = " ".join(map(_written, title.split()))
    return written[:1].upper() + written[1:]


def _written(word: str) -> str:
    """A word of a title in capitals as a title in small letters has it: names keep their capital, by which a place is known."""
    if word.strip("().,'’").upper() in _WRITTEN_LARGE:
        return word
    return word.lower() if word.lower() in _WRITTEN_SMALL else word.capitalize()
