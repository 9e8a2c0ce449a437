"""Headings that name a committee or a plan and not what is asked of it: by the cells below they are its status, or not."""

import re
from datetime import date

from data.returns.files.cells import is_blank, plain_text, read_date
from data.returns.files.sheets import Broken, Sheet
from data.returns.words.legend import code_of, legend_in
from data.returns.words.status_words import status_said, yes_or_no
from data.returns.words.vocabulary import Concepts

_LOOKED_AT = 200
_BARE = tuple(map(frozenset, ({"DEPC"}, {"PLAN"}, {"PLAN", "DISTRICT"}, {"COMMITTEE"}, {"DEPC", "DISTRICT"})))
_OF_MEETINGS = frozenset({"STATUS", "MEETING"})
_OF_CODES = frozenset({"STATUS", "CODE"})
_BESIDE_BARE = frozenset({"YESNO", "CODE"})
_OFFERED = frozenset({"DRAFT", "NOTIFIED", "APPROVED", "PUBLISHED", "IMPLEMENT"})
_FOOTNOTE = re.compile(r"\s*[*#†‡@^§¹²³⁴]+$")
_CODE = re.compile(r"[^\W\d]{1,3}|\d{1,2}")


def with_status(statement: Concepts, sheet: Sheet, last: int, index: int) -> Concepts:
    """A heading that only names the committee or the plan is its status where most cells below are words of one.

    'DEPC (Y/N)' asks whether there is one, and 'DEAP (code)' has codes below, of which each must be explained. Codes that a key
    of the sheet explains as statuses are words of one.
    """
    if len(statement & _OFFERED) > 1 and statement - _OFFERED in _BARE:
        # 'Plan (draft / notified)' lists what may stand below.
        offered = with_status(statement - _OFFERED, sheet, last, index)
        return offered if "STATUS" in offered else statement
    if statement - _BESIDE_BARE not in _BARE and not statement >= _OF_MEETINGS and not statement >= _OF_CODES:
        return statement
    name = "stage" if "PLAN" in statement else "status"
    bare = statement - _BESIDE_BARE
    values = [sheet.value(row, index + 1) for row in range(last + 2, min(len(sheet.rows), last + 1 + _LOOKED_AT) + 1)]
    kept = [
        _FOOTNOTE.sub("", plain_text(value))
        for value in values
        if not is_blank(value) and not isinstance(value, Broken)
    ]
    if statement >= _OF_MEETINGS:
        # Days and answers below 'Status of meetings' tell of the last one; sentences are a status that a person looks at.
        are_days = sum(yes_or_no(text) is not None or isinstance(read_date(text), date) for text in kept)
        return statement - {"STATUS"} if kept and 2 * are_days > len(kept) else statement
    if "CODE" in statement:
        are_codes = bool(kept) and 2 * sum(bool(_CODE.fullmatch(text)) for text in kept) > len(kept)
        return bare | {"STATUS"} if are_codes else statement
    if "YESNO" in statement:
        # Of a plan there may be a draft, or a notified one.
        are_answers = bool(kept) and 3 * sum(yes_or_no(text) is not None for text in kept) >= 2 * len(kept)
        return bare | {"STATUS"} if are_answers and name == "status" else statement
    legend = legend_in([sheet]) if any(map(code_of, kept)) else {}
    explained = {
        text for text in kept if any(status_said(name, one.text) is not None for one in legend.get(code_of(text), ()))
    }
    worded = [text for text in kept if text in explained or status_said(name, text) is not None]
    # Nothing but 'Yes' and 'No' does not say of what.
    is_worded = any(text in explained or yes_or_no(text) is None for text in worded)
    return statement | {"STATUS"} if is_worded and 3 * len(worded) >= 2 * len(kept) else statement
