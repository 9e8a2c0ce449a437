"""A State's rows as people lay them out: headings in one line or two, blank and total rows, page breaks, notes below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from data.samples.arrangements import Arrangement
from data.samples.chance import draw, one_of
from data.samples.wording import HEADINGS, Cell, worded

Body = Sequence[Mapping[str, Cell]]
_EXTRA = {
    "Regional Authority of DGFT": ("Designated", "To be designated"),
    "Nodal officer": ("General Manager, DIC", "Deputy Director, Industries", "Assistant Director"),
}
_EXTRA_HI = {"नोडल अधिकारी": ("महाप्रबंधक, जिला उद्योग केंद्र", "उप निदेशक, उद्योग")}
_NOTE = ("Note: illustrative rows; this is no return of any State.", "नोट: ये पंक्तियाँ केवल उदाहरण हैं।")
_SIGNED = ("Sd/- (Illustrative signatory)", "ह./- (उदाहरण)")
_PAGE = 14


@dataclass
class Page:
    """One sheet: rows from the first; merged blocks as first row, first column, last row, last column, from 0."""

    name: str
    rows: list[list[Cell]] = field(default_factory=list)
    heading_rows: tuple[int, ...] = ()
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    counts: dict[tuple[int, int], str] = field(default_factory=dict)
    """Cells that hold a number by a formula."""


def page(
    name: str,
    titles: Sequence[str],
    columns: Sequence[str],
    body: Body,
    arranged: Arrangement,
    state: str,
    *about: object,
) -> Page:
    """The sheet of one table. `columns` are fields, with the place's put first; `state` is the State as it writes itself."""
    shown = _columns(columns, arranged)
    extra = (_EXTRA_HI if arranged.is_hindi else _EXTRA) if arranged.has_extra_columns else {}
    heads: list[Cell] = [worded(HEADINGS[one], arranged.is_hindi, "heading", one, *about) for one in shown]
    heads += extra
    sheet = Page(name, [[title] for title in titles])
    if arranged.merges:
        sheet.merged += [(row, 0, row, len(heads) - 1) for row in range(len(titles))]
    if draw("gap", *about) < 0.5:
        sheet.rows.append([])
    _put_headings(sheet, shown, heads, arranged)
    if arranged.has_numbering:
        sheet.rows.append([f"({number})" for number in range(1, len(heads) + 1)])
    if arranged.state_in == "row of its own":
        sheet.rows.append([state])
    first = len(sheet.rows)
    for number, row in enumerate(body, start=1):
        _break_up(sheet, number, heads, arranged, *about)
        given = {"serial": number, "state": state if _names_state(number, arranged, *about) else None} | dict(row)
        cells: list[Cell] = [given.get(one) for one in shown]
        cells += [
            one_of(words, title, number, *about) if draw("extra", number, *about) < 0.7 else None
            for title, words in extra.items()
        ]
        sheet.rows.append(cells)
    _merge_state(sheet, shown, first, arranged)
    _merge_remarks(sheet, shown, first, arranged)
    if arranged.has_totals:
        _put_total(sheet, shown, first, len(body), arranged)
    if arranged.has_notes_below:
        # Below the districts' own column a note would be asked for as a district's name.
        beside: list[Cell] = [None] if shown[0] == "district" else []
        sheet.rows += [[], [*beside, _NOTE[arranged.is_hindi]], [*beside, _SIGNED[arranged.is_hindi]]]
    return sheet


def _columns(columns: Sequence[str], arranged: Arrangement) -> list[str]:
    places = [
        *(["serial"] if arranged.has_serial else []),
        *(["state"] if arranged.state_in == "column" else []),
        *(["district_code"] if arranged.has_codes else []),
    ]
    return [*places, *columns, "remarks"]


def _put_headings(sheet: Page, shown: Sequence[str], heads: list[Cell], arranged: Arrangement) -> None:
    top = len(sheet.rows)
    sheet.heading_rows = (top,)
    days = [column for column, one in enumerate(shown) if one.endswith("_on")]
    if not arranged.is_two_lines:
        sheet.rows.append(list(heads))
        return
    upper: list[Cell] = [None if column in days else head for column, head in enumerate(heads)]
    upper[days[0]] = "दिनांक" if arranged.is_hindi else "Dates"
    sheet.rows += [upper, [head if column in days else None for column, head in enumerate(heads)]]
    sheet.heading_rows = (top, top + 1)
    if arranged.merges:
        sheet.merged.append((top, days[0], top, days[-1]))
        sheet.merged += [(top, column, top + 1, column) for column in range(len(heads)) if column not in days]


def _break_up(sheet: Page, number: int, heads: list[Cell], arranged: Arrangement, *about: object) -> None:
    if arranged.has_blank_rows and number > 1 and draw("blank row", number, *about) < 0.12:
        sheet.rows.append([])
    if arranged.repeats_headings and number > 1 and number % _PAGE == 1:
        sheet.rows.append(list(heads))


def _names_state(number: int, arranged: Arrangement, *about: object) -> bool:
    """Merged or not, the State may stand in its column once, or in every row."""
    return number == 1 or (not arranged.merges and draw("State in each row", *about) < 0.5)


def _merge_state(sheet: Page, shown: Sequence[str], first: int, arranged: Arrangement) -> None:
    if arranged.state_in == "column" and arranged.merges and len(sheet.rows) - first > 1:
        column = shown.index("state")
        sheet.merged.append((first, column, len(sheet.rows) - 1, column))


def _merge_remarks(sheet: Page, shown: Sequence[str], first: int, arranged: Arrangement) -> None:
    """One remark for the first three districts, as people write it."""
    column = shown.index("remarks")
    rows = sheet.rows[first : first + 3]
    if arranged.merges and len(rows) == 3 and all(row and row[column] is None for row in rows):
        rows[0][column] = "विवरण बाद में" if arranged.is_hindi else "Details follow"
        sheet.merged.append((first, column, first + 2, column))


def _put_total(sheet: Page, shown: Sequence[str], first: int, count: int, arranged: Arrangement) -> None:
    column = shown.index("district")
    total: list[Cell] = [None] * len(shown)
    word = "कुल योग" if arranged.is_hindi else "Total"
    if column == 0:
        # In the next column the number would count what stands there, and no districts.
        total[0] = f"{word} ({count})"
    else:
        total[column - 1], total[column] = word, count
    if column > 0 and not arranged.repeats_headings:
        letter = chr(ord("A") + column)
        sheet.counts[len(sheet.rows), column] = f"=COUNTA({letter}{first + 1}:{letter}{len(sheet.rows)})"
    sheet.rows.append(total)
