"""Lists whose own headings give the status of their rows: 'Where the committee is constituted' beside, or above, 'Where it is not'.

Each is a table of its own. What its heading means is offered and said by hand, once for the list, and then stands in every row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from data.returns.account import Account, is_filled
from data.returns.choices import ASIDE, Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank
from data.returns.files.sheets import Sheet
from data.returns.headings.headings import text_of
from data.returns.headings.tables import Row
from data.returns.layout.counted import NOT, STATUSES_OF, counted_by
from data.returns.rows.rows import Columns
from data.returns.words.denied import denies_or_awaits
from data.returns.words.kinds import PLAN_WORDS, Kind, field_of
from data.returns.words.status_words import OWN_WORDS
from data.returns.words.vocabulary import concepts, concepts_among, plain, word_key
from data.stages import NONE, STAGES

_MOST_LISTS, _WITHIN, _LONGEST = 6, 3, 120
_PLACES = frozenset({"serial", "state", "district_code", "census_code"})
_STATUS: dict[Kind, str] = {"committees": "status", "plans": "stage"}
_Listed = tuple[int, int, str]


def kind_listed(sheet: Sheet) -> Kind | None:
    """The kind of return of which a list's heading gives the status; nothing for a sheet that is no such list."""
    return _meaning(sheet.listed[2])[0] if sheet.listed[2] else None


def _meaning(text: str) -> tuple[Kind | None, str]:
    """Of which kind of return a list's heading speaks, and which status it most likely gives; blank where that is not plain."""
    said = concepts_among(text) if len(text) <= _LONGEST else frozenset[str]()
    is_of_plans = bool(said & {"PLAN", "PLANWORD"}) and "CONSTITUTED" not in said
    kind: Kind | None = "plans" if is_of_plans else "committees" if said & {"COMMITTEE", "DEPC"} else None
    if kind == "committees" and "CONSTITUTED" in said and "MEETING" not in said:
        return kind, "not_constituted" if denies_or_awaits(text) else "constituted"
    counted = counted_by(kind, text) if kind else ""
    counted = NONE if counted == f"{NOT}{STAGES[0]}" else counted
    return kind, counted if counted in PLAN_WORDS or counted in STATUSES_OF else ""


def lists_in(sheet: Sheet, choices: Choices) -> list[Sheet]:
    """The lists of a sheet, each as a sheet of its own with its heading; nothing unless there are several that say different things."""
    if sheet.is_hidden or any(name == sheet.label for name, _, _ in choices.headings):
        return []
    heads = [one for row in range(1, len(sheet.rows)) if (one := _lists_below(sheet, row))]
    texts = {plain(text): _meaning(text) for lists in heads for _, _, text in lists}
    if len(texts) < 2 or not any(likely for _, likely in texts.values()):
        return []
    # Of two that seem to say the same, one denies in words that are not known.
    is_plain = len({likely for _, likely in texts.values()} - {""}) == len(texts)
    over = tuple(
        (*sheet.place(row, column), str(sheet.value(row, column)))
        for row in range(1, heads[0][0][0])
        for column in range(1, sheet.width + 1)
        if isinstance(sheet.value(row, column), str) and not is_blank(sheet.value(row, column))
    )
    ends = [*(lists[0][0] - 1 for lists in heads[1:]), len(sheet.rows)]
    # The first lists keep their place in the sheet: what is said of a column of theirs is said of 'Sheet1!G'.
    blanked = replace(sheet, rows=(*[()] * heads[0][0][0], *sheet.rows[heads[0][0][0] :]))
    return [
        replace(
            (blanked if lists is heads[0] else sheet).cut(1 if lists is heads[0] else row + 1, end, left, right),
            over=over,
            listed=(*sheet.place(row, column), text, _meaning(text)[1] if is_plain else ""),
        )
        for lists, end in zip(heads, ends, strict=True)
        for (row, column, text), left, right in _spans(sheet, lists)
    ]


def _lists_below(sheet: Sheet, row: int) -> list[_Listed]:
    """The headings of lists in a row, counted from 1: each gives a status, and below each a column is the districts'."""
    filled = [at for at, value in enumerate(sheet.rows[row - 1], start=1) if is_filled(value)]
    texts = [(row, at, text_of(sheet.rows[row - 1], at - 1)) for at in filled]
    if not 0 < len(texts) <= _MOST_LISTS or not all(_meaning(text)[0] for _, _, text in texts):
        return []
    below = _heading_below(sheet, row)
    return texts if below and len(_districts(sheet, below)) == len(texts) else []


def _heading_below(sheet: Sheet, row: int) -> int:
    rows = range(row + 1, min(len(sheet.rows), row + _WITHIN) + 1)
    return next((one for one in rows if any(map(is_filled, sheet.rows[one - 1]))), 0)


def _districts(sheet: Sheet, row: int) -> list[int]:
    return [at for at in range(1, len(sheet.rows[row - 1]) + 1) if "district" in _names(sheet, row, at)]


def _names(sheet: Sheet, row: int, column: int) -> set[str]:
    text = text_of(sheet.rows[row - 1], column - 1)
    return {one.name for kind in _STATUS if text and (one := field_of(kind, concepts(text), text))}


def _spans(sheet: Sheet, lists: Sequence[_Listed]) -> Iterator[tuple[_Listed, int, int]]:
    """Each list of a row with its first and last column: it begins with what numbers its districts, or names their State."""
    row = _heading_below(sheet, lists[0][0])
    districts = _districts(sheet, row)
    starts = [1]
    for before, own in pairwise(districts):
        beside = own
        while beside - 1 > before and _names(sheet, row, beside - 1) and _names(sheet, row, beside - 1) <= _PLACES:
            beside -= 1
        starts.append(beside)
    ends = [*(start - 1 for start in starts[1:]), sheet.width]
    yield from zip(lists, starts, ends, strict=True)


def read_over_lists(sheet: Sheet, parts: Sequence[Sheet], account: Account) -> None:
    """Count the titles above a sheet's lists, and the headings of the lists, as read."""
    first = min((part.listed[0] for part in parts if part.listed[2]), default=0)
    for row in range(1, first - sheet.above):
        filled = [at for at, value in enumerate(sheet.rows[row - 1], start=1) if is_filled(value)]
        for column in filled:
            account.read_title(sheet, row, column, is_alone=len(filled) == 1)
    for row, column, text, _ in {part.listed for part in parts}:
        if text:
            account.read(sheet, *sheet.own_place(row, column))


def with_listed_status(
    sheet: Sheet, kind: Kind, columns: Columns, rows: Sequence[Row], choices: Choices
) -> tuple[Columns, list[Row], list[CellFault], list[str]]:
    """The columns and rows of a list with the status that its heading was said to give; else a fault that asks, and blanks.

    The districts' column stands for that of the status. The last is what is told, in words.
    """
    name = _STATUS.get(kind, "")
    if kind_listed(sheet) != kind or name in columns or not rows or "district" not in columns:
        return columns, list(rows), [], []
    text, likely = sheet.listed[2:]
    place = f"{sheet.name}!{_cell(sheet).cell}"
    said = choices.words_anywhere.get(word_key(text), "")
    said = ASIDE if choices.is_aside(place) else said
    if said == ASIDE:
        return columns, list(rows), [], [f"{place} '{text[:60]}' gives its rows no status, as it was said by hand"]
    is_said = said in OWN_WORDS[name]
    shown = said.replace("_", " ") if is_said else None
    kept = [Row(row.number, {**row.cells, name: (shown,)}) for row in rows]
    columns = {name: columns["district"][:1], **columns}
    if is_said:
        read = f"{place} '{text[:60]}' was read as {shown} for each of its rows, as it was said by hand"
        return columns, kept, [], [read]
    what = f"'{text[:60]}' heads a list of {len(rows)} rows and may give the status of each"
    offered = f" ({likely.replace('_', ' ')}?)" if likely else ""
    remedy = f"Say by hand what the words mean{offered}, or '{ASIDE}' if they give no status"
    return columns, kept, [replace(_cell(sheet), what=what, remedy=remedy, word=text, proposal=likely)], []


def _cell(sheet: Sheet) -> CellFault:
    return sheet.fault(*sheet.own_place(*sheet.listed[:2]), "", "")
