"""Cells that say themselves that a thing is not sure, 'Drafted?', '✓/✗', or not finished, 'under process': why they are not read."""

import re

from data.returns.faults import Reason
from data.returns.files.sheets import Broken
from data.returns.values.no_order import no_order
from data.returns.values.provisional import mark_of_cell
from data.returns.words.kinds import Field
from data.returns.words.signs import CROSSES, TICKS, is_sign
from data.returns.words.status_words import is_unfinished

_DOUBT = re.compile("[?\uff1f\u061f]")
_MARKS = re.compile("|".join(map(re.escape, sorted(TICKS | CROSSES))))


def is_in_doubt(text: str) -> bool:
    """Whether a text bears a question mark beside its words; one alone says nothing."""
    return bool(_DOUBT.search(text) and _DOUBT.sub("", text).strip(" ()[]"))


def why_broken(value: Broken) -> tuple[str, str]:
    """Why a cell without a usable value is not read, and what to do."""
    if value.kind == "formula":
        remedy = "Open the file in a spreadsheet program, let it calculate, save and send it again"
        return "the cell holds a formula that was never calculated", remedy
    return f"the cell holds the error {value.text[:20]}", "Correct the formula or write the value"


def doubt(text: str) -> Reason | None:
    """Why a status, a step or a number that doubts itself is not read; nothing for any other text."""
    if is_in_doubt(text):
        return Reason(
            f"'{text[:40]}' bears a question mark, so it is not certain",
            "Write it without the mark once it is certain, or set the cell aside",
        )
    if len({*_MARKS.findall(text)} & TICKS) and {*_MARKS.findall(text)} & CROSSES:
        return Reason(f"'{text[:40]}' is both yes and no", "Write one of the two")
    return None


def doubt_of_day(text: str) -> Reason | None:
    """Why a day is not read beside which stands '(P)', 'tentative' or the like; nothing for any other text."""
    mark = mark_of_cell(text)
    if not mark or not any(letter.isdigit() for letter in text):
        return None
    remedy = "Write it without the mark if it holds, or set the cell aside"
    return Reason(f"'{text[:40]}' bears the mark '{mark}', so it may not be final", remedy)


def unexplained(text: str, *, may_be_said: bool) -> Reason | None:
    """Why a sign alone, '○' or '*', is not read where no note of the file says what it stands for; nothing for any other text."""
    if not is_sign(text):
        return None
    said = "Say by hand what it means" if may_be_said else "Write it in words"
    return Reason(
        f"no note of the file says what the sign '{text[:20]}' means",
        f"{said}, or set the cell aside",
        text if may_be_said else "",
    )


def worded(one: Field, text: str, answer: bool | None) -> str | Reason:
    """A text as it stands; 'under process' or 'constituted' where an order's number belongs names no order."""
    if one.name == "order_number" and (answer is not None or is_unfinished(text)):
        what = f"'{text[:40]}' is no number of an order"
        return Reason(what, "Set the cell aside, and say in a column 'Status' what is known of the committee")
    return (no_order(text) or text) if one.name == "order_number" else text


def whole(read: float | str) -> int | Reason:
    """A whole number as it was read, or why it is none."""
    if isinstance(read, str):
        return Reason(read, "Write digits only, the unit in its own column")
    if not isinstance(read, int):
        return Reason(f"{read} is not a whole number", "Give it in a smaller unit, so that no part of it is lost")
    return read


def no_day(why: str, text: str, *, may_answer: bool) -> Reason:
    """Why a cell gives no day: in words of a status, where it holds no digit, since those say neither yes nor no."""
    if may_answer and (is_unfinished(text) or not any(letter.isdigit() for letter in text)):
        is_one = "is a word of a status and" if is_unfinished(text) else "names no day, and"
        what = f"'{text[:40]}' {is_one} says neither yes nor no"
        return Reason(what, "Say by hand what the words mean, or write yes, no or the day", text)
    if any(map(str.isalpha, text)):
        left = "'yes' if the step was taken and its day is not known, " if may_answer else ""
        return Reason(
            why, f"Write it as 21.07.2025, or say of the words by hand {left}'aside' if it is not known", text
        )
    return Reason(why, "Write it as 21.07.2025, or say by hand which day its figures mean")
