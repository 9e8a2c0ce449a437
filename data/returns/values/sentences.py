"""A committee's status in sentences, 'Constituted. Memo No. 611 dated 02.09.2021. Last meeting on 22.09.2026.': its order, its meeting, its status.

Such a text is read by itself where each of its clauses says one of these, or what changes nothing; any other is for a person.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from data.returns.faults import Reason
from data.returns.files.cells import month_or_year, read_date
from data.returns.headings.tables import OwnCount, remarks_with
from data.returns.values.narrative import DAY, KEPT, order_named
from data.returns.words.denied import denies_or_awaits
from data.returns.words.plain_remarks import changes_nothing
from data.returns.words.status_words import status_said
from data.returns.words.vocabulary import concepts_among, plain

_ANY_DAY = rf"{DAY}|\d{{1,2}}\s+[\u0900-\u0d7f]{{2,14}},?\s+\d{{4}}"
_END = r"(?![\w\u0900-\u0d7f])"
_PAPER = (
    r"(?:office\s+|govt\.?\s+|government\s+)?(?:memo(?:randum)?|orders?|o\.?\s?o|o\.?\s?m|g\.?\s?o|g\.?\s?r|letter|notification|proceedings?|endst|resolution)\b\.?"
    rf"|(?:कार्यालय\s+|शासन\s+)?(?:ज्ञापांक|ज्ञाप|पत्रांक|आदेश|शासनादेश|अधिसूचना|पत्र|जा\.?\s?क्र){_END}\.?"
)
_NO = rf"(?:nos?\b\.?|number\b|#|(?:संख्या|सं0|सं|क्रमांक|क्र|नं){_END}[.:]?)"
_DATED = rf"(?:dated\b|dtd?\b|date\b|of\b|on\b|(?:दिनांक|दिनाँक|तिथि|दि0|दि|ता){_END})[\s.:]*"
_BY = rf"(?:के\s+)?(?:द्वारा|से|अन्वये|नुसार|के तहत|के अनुसार){_END}"
_ORDER = re.compile(
    rf"(?:\b(?:vide|as per|under|by|through)\s+)?(?:the\s+)?(?:(?:{_PAPER})\s*(?:{_NO})?|{_NO})\s*[:–-]?\s*"
    rf"(?P<number>(?=\S*\d)\S{{1,60}}?)[\s,;(]*{_DATED}(?P<day>{_ANY_DAY})\)?(?:\s*{_BY})?",
    re.IGNORECASE,
)
_MEETING = re.compile(
    rf"(?:\b(?:the\s+)?(?:last|latest)\s+meeting\s+(?:was\s+)?(?:held\s+)?(?:on\s+|dated\s+)?|\bmeeting\s+(?:was\s+)?held\s+on\s+)(?P<day>{_ANY_DAY})"
    rf"|(?:^|(?<=[,;.(]))\s*(?:first\s+|1st\s+)?(?:meeting|met)(?:\s+held)?(?:\s+on|\s+dated)?\s+(?P<alone>{_ANY_DAY})"
    rf"|(?:^|(?<=[,;.(।]))\s*(?:प्रथम\s+)?बैठक\s+(?:दिनांक\s+)?(?P<bare>{_ANY_DAY})"
    rf"|(?:अंतिम|अन्तिम|पिछली)\s+बैठक\s*(?:दिनांक\s*)?(?P<own>{_ANY_DAY})(?:\s*को)?(?:\s*(?:हुई|आयोजित(?:\s+(?:हुई|की गई))?|संपन्न|सम्पन्न))?(?:\s+(?:है|थी))?{_END}",
    re.IGNORECASE,
)
NOT_TAKEN = f"what else the cell says was not taken, {KEPT}"
_CLAUSES = re.compile(r"[.।;,()\n]|\s[-–]\s")
_DONE = re.compile(
    r"(?:(?:जिला निर्यात संवर्धन )?समिति |डीईपीसी |depc )?(?:का )?(?:गठन|गठित|स्थापना)(?: (?:हो (?:चुका|चुकी|गया|गई)|(?:किया|की) (?:जा (?:चुका|चुकी)|गया|गई)|कर (?:दिया|दी|ली) (?:गया|गई))(?: है)?| हुआ है| है)?"
)
_NOT_DONE = re.compile(
    r"(?:(?:the )?(?:committee|depc) )?could not be (?:constituted|formed|set up)(?: (?:yet|so far))?"
    r"|(?:समिति |डीईपीसी )?(?:का )?(?:गठन|गठित) नहीं (?:हो|किया जा) (?:पाया|सका|पायी|सकी)(?: है)?"
)
_IN_MONTH = re.compile(
    r"(?P<word>.+?)\s+(?:in|during)\s+(?:the\s+month\s+of\s+)?(?P<month>[^\W\d]{3,9}\.?,?\s+\d{4})\.?"
    r"|(?P<own>[^\d\s,]{2,14},?\s+\d{4})\s+(?:में|मध्ये|માં)\s+(?P<behind>.+?)[।.]?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Told:
    """What a status in sentences names: its one order, the day of the last meeting, and the status where all the rest is plain."""

    number: str = ""
    written_day: str = ""
    meeting: date | None = None
    status: str = ""

    @property
    def day(self) -> date | None:
        """The day of the order; none where there is no such day."""
        read = read_date(self.written_day) if self.written_day else ""
        return read if isinstance(read, date) else None


def told_in(text: str) -> Told:
    """What a text tells of a committee: the order only where it names one alone."""
    orders, meetings = list(_ORDER.finditer(text)), list(_MEETING.finditer(text))
    days = [read_date(next(filter(None, one.groups()))) for one in meetings]
    held = [day for day in days if isinstance(day, date)]
    rest = text
    for found in sorted((*orders, *meetings), key=lambda one: -one.start()):
        rest = (
            f"{rest[: found.start()]} ; {rest[found.end() :]}"
            if found in meetings
            else f"{rest[: found.start()]} {rest[found.end() :]}"
        )
    is_whole = len(orders) < 2 and len(held) == len(meetings)
    return Told(
        orders[0]["number"].strip(" ,;:") if len(orders) == 1 else "",
        orders[0]["day"] if len(orders) == 1 else "",
        max(held, default=None),
        _status_in(rest) if is_whole else "",
    )


def _status_in(rest: str) -> str:
    """The status of a text whose order and meeting were taken out; blank where a clause of it may say more."""
    clauses = [" ".join(one.split()) for one in _CLAUSES.split(rest) if plain(one)]
    said = [_clause(one) for one in clauses]
    steps = {one for one in said if one}
    others = [one for one, step in zip(clauses, said, strict=True) if not step]
    if steps and steps <= {"constituted", "meeting"}:
        return "constituted" if all(changes_nothing(one, "taken") for one in others) else ""
    if steps == {"not_constituted"}:
        is_open = all(denies_or_awaits(one) and "CONSTITUTED" not in concepts_among(one) for one in others)
        return "not_constituted" if is_open else ""
    return ""


def _clause(text: str) -> str:
    words = plain(text)
    if _DONE.fullmatch(words):
        return "constituted"
    if _NOT_DONE.fullmatch(words):
        return "not_constituted"
    return status_said("status", text) or ""


def word_in_month(text: str, today: date) -> str:
    """The word of 'Notified in September 2023'; blank where no month of a year stands beside it, or one that is still to come."""
    found = _IN_MONTH.fullmatch(text.strip())
    month = month_or_year(found["month"] or found["own"]) if found else ""
    first = read_date(f"1 {month}") if month else ""
    return (found["word"] or found["behind"]) if found and isinstance(first, date) and first <= today else ""


def with_sentence_kept(
    values: dict[str, OwnCount], told: Sequence[tuple[str, str]], said: Callable[[str], str]
) -> Iterator[str | Reason]:
    """Keep each sentence, with its field's heading, in the row's remarks, and the order and the last meeting that it names.

    What was read, in words; a Reason for an order's day that there is not. `said` is what a person said that such a day means.
    """
    for heading, text in told:
        values["remarks"] = remarks_with(values, f"{heading}: {text}")
        is_of_committee = values.get("status") in {"constituted", "meeting"}
        found = told_in(text) if is_of_committee else Told()
        read: list[str] = []
        order = (order_named(text) if is_of_committee else None) or (found.number, found.day)
        is_free = values.get("order_number") is None and values.get("order_date") in {None, order[1]}
        if order[0] and is_free:
            values["order_number"], values["order_date"] = order
            read.append(f"the order '{order[0]}'" + (f" of {order[1]:%d.%m.%Y}" if order[1] else ""))
            if order[1] is None and (why := _day_by_hand(values, found, said)):
                yield why
        if found.meeting is not None and values.get("last_meeting_on") in {None, True}:
            values["last_meeting_on"] = found.meeting
            read.append(f"the last meeting on {found.meeting:%d.%m.%Y}")
        yield f"{' and '.join(read)} was read, {KEPT}" if read else NOT_TAKEN


def _day_by_hand(values: dict[str, OwnCount], found: Told, said: Callable[[str], str]) -> Reason | None:
    """Give the order the day that a person said of a written one that there is not; why it is asked, where nobody did."""
    meant = said(found.written_day)
    day = read_date(meant) if meant else ""
    if isinstance(day, date):
        values["order_date"] = day
    if meant:
        return None
    what = (
        f"the number of the order is read, '{found.number[:40]}', and its date is not: {read_date(found.written_day)}"
    )
    remedy = f"Say of '{found.written_day}' by hand which day it is, or 'aside' if it is not known"
    return Reason(what, remedy, found.written_day)
