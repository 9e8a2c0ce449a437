"""What stands in a return in free words and no rule understands: a person reads it beside its row before the return is published.

A remark may take back, correct or qualify what its row says, in any language and in words that nobody has foreseen. What is
known to change nothing is passed over; everything else is shown, and the reader says once that the rows hold. So is a row
that alone of its table lacks what all others have: the State may have meant less than its word says.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from data.returns.account import Aside, is_filled
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Value
from data.returns.headings.tables import Row, Table
from data.returns.lines.checks import standing_of
from data.returns.lines.far_values import far_rates, far_values
from data.returns.lines.lines import Line
from data.returns.names.product_names import says_gi
from data.returns.names.tagged_products import tagged_among
from data.returns.values.found import LOOK
from data.returns.words.goods import names_goods_alone
from data.returns.words.kept_beside import is_of_file
from data.returns.words.mail_words import is_mail
from data.returns.words.plain_remarks import Step, changes_nothing, may_speak_of_its_row
from data.returns.words.vocabulary import concepts_among, word_key
from data.stages import NONE, STAGE_DAYS, STAGES

READ_IT = "Read it beside its row; say by hand that the row holds, or correct the row or set it aside"
"""What is to be done with a remark that no rule understands."""
_LEAST_WORDS = 2
_WORDS = re.compile(r"[^\W\d_]{4,}")
_WORDS_OF_NUMBER = 3
_ABOUT = frozenset({"DEPC", "COMMITTEE", "MEETING", "PLAN", "PLANWORD", "DRAFT", "NOTIFIED", "APPROVED", "CONSTITUTED"})
_SEVERAL = 5
_DAYS = {"committees": {"order_date": "order of", "last_meeting_on": "met on"}, "plans": dict.fromkeys(STAGE_DAYS, "")}


class Remark(NamedTuple):
    """One text to be read: its place as in Sheet1!G7, what its row says in words (blank outside the rows), and the text."""

    place: str
    row: str
    text: str

    @property
    def words(self) -> str:
        """The text with what it stands beside: what a person says of it holds for this alone."""
        return f"{self.text} ({self.row})" if self.row else self.text

    @property
    def question(self) -> str:
        """What a person is asked."""
        if not self.row:
            return f"outside the rows stands '{self.text[:160]}': do the rows hold?"
        return f"beside '{self.row}' stands '{self.text[:160]}': does the row hold?"


def remarks_of(table: Table, row: Row) -> Iterator[tuple[int, str]]:
    """A row's remarks, each with its column: those that are read, and those of another column whose heading speaks of remarks."""
    for column, value in zip(table.columns.get("remarks", ()), row.cells.get("remarks", ()), strict=True):
        if isinstance(value, str) and not is_blank(value):
            yield column, plain_text(value)
    for column, text in _texts_beside(table, row):
        if "REMARKS" in concepts_among(table.heading.path(column)):
            yield column, text


def remarks_to_read(
    tables: Sequence[Table],
    lines: Iterable[Line],
    faults: Sequence[CellFault],
    notes: Sequence[CellFault],
    asides: Sequence[Aside],
    choices: Choices,
) -> tuple[Remark, ...]:
    """Every text in, over and outside the rows that no rule understands, and the row that lacks what all others have; but for those in question."""
    lines = list(lines)
    by_row: dict[tuple[str, int], list[Line]] = {}
    for line in lines:
        by_row.setdefault((line.table.sheet.label, line.number), []).append(line)
    asked = {f"{one.sheet}!{one.cell}" for one in faults}
    answered = tuple(choices.words_anywhere)
    found: list[Remark] = []
    for table in tables:
        of_numbers = _of_numbers(table)
        of_rows = [
            one
            for row in table.rows
            for one in _of_row(table, row, by_row.get((table.sheet.label, row.number), []), of_numbers)
            if not any(said.startswith(word_key(one.text)) for said in answered)
        ]
        found += [*of_rows, *_comments(table, by_row), *_bare_rows(table, by_row)]
    found += [
        Remark(f"{one.sheet}!{one.cell}" if one.cell else one.sheet, "", one.what)
        for one in notes
        if one.remedy == LOOK
    ]
    found += _far_values(lines)
    named = asked | {one.place for one in asides}
    left = [one for one in found if one.place not in named and not choices.is_aside(one.place)]
    return tuple(dict.fromkeys([*left, *_outside(asides, asked)]))


def unused_answers(choices: Choices, places: Collection[str]) -> Iterator[Remark]:
    """What was said by hand of a place that is no column of the file, 'units' of a row: it was not used, and a person has to know.

    `places` are those of all columns, as in Sheet1!D.
    """
    said = {"columns": choices.columns, "periods": choices.periods, "units": choices.units, "dates": choices.dates}
    for name, answers in said.items():
        for place, meaning in answers:
            if "!" in place and place not in places:
                yield Remark(
                    place,
                    "",
                    f"'{meaning}' was said of {place} in '{name}', which is no column of the file: it was not used",
                )


def _far_values(lines: Sequence[Line]) -> Iterator[Remark]:
    own = [one for one in lines if one.table.kind == "exports"]
    for line, what in (*far_values(own), *far_rates(own)):
        at = line.fault("value", "", "")
        yield Remark(f"{at.sheet}!{at.cell}", _row_words([line]), what)


def _of_row(table: Table, row: Row, own: Sequence[Line], of_numbers: Collection[int]) -> Iterator[Remark]:
    """The texts of one row that no rule understands."""
    for column, text in _free_texts(table, row, of_numbers) if own and _says_anything(own[0]) else ():
        if not _is_plain(own, text):
            yield Remark(table.sheet.cell_name(row.number, column), _row_words(own), text)


def _outside(asides: Sequence[Aside], asked: Collection[str]) -> Iterator[Remark]:
    """The sentences outside the rows that no rule understands."""
    for one in asides:
        sheet = one.place.rpartition("!")[0]
        is_asked = any(f"{sheet}!{cell}" in asked for cell in one.cells)
        if one.text and not is_asked and not (changes_nothing(one.text, "outside") or is_mail(one.text)):
            yield Remark(one.place, "", one.text)


def _free_texts(table: Table, row: Row, of_numbers: Collection[int]) -> Iterator[tuple[int, str]]:
    """A row's remarks, and what stands in a column that is not read and speaks of committees or plans."""
    seen = {one.number for one in table.heading.columns if is_of_file(one.path)}
    for column, text in remarks_of(table, row):
        # The number of a file is in no words.
        is_number = column in seen and any(map(str.isdigit, text)) and len(text.split()) <= _WORDS_OF_NUMBER
        seen.add(column)
        if not is_number:
            yield column, text
    for column, text in _texts_beside(table, row):
        is_about = len(text.split()) > _LEAST_WORDS and concepts_among(text) & _ABOUT
        if column not in seen and (
            is_about or may_speak_of_its_row(text) or (column in of_numbers and _WORDS.search(text))
        ):
            yield column, text


def _texts_beside(table: Table, row: Row) -> Iterator[tuple[int, str]]:
    """The texts of a row under headings that are read for no kind of return."""
    for column, value in _values_beside(table, row):
        if isinstance(value, str):
            yield column, plain_text(value)


def _values_beside(table: Table, row: Row) -> Iterator[tuple[int, Value]]:
    for heading in table.heading.columns:
        value = table.sheet.value(row.number, heading.number)
        is_read = heading.number in table.numbers or any(heading.number in of for of in table.others.values())
        if not is_read and is_filled(value):
            yield heading.number, value


def _of_numbers(table: Table) -> frozenset[int]:
    """The columns that are not read and most cells of which hold no word: one that does may speak of its row."""
    texts: dict[int, list[bool]] = {}
    for row in table.rows:
        for column, value in _values_beside(table, row):
            texts.setdefault(column, []).append(not _WORDS.search(plain_text(value)))
    return frozenset(column for column, are_numbers in texts.items() if 2 * sum(are_numbers) > len(are_numbers))


def _says_anything(line: Line) -> bool:
    """Whether something is stored of a row: of one whose status stays not known no remark takes anything back."""
    return line.table.kind not in {"plans", "committees"} or standing_of(line) is not None


def _is_plain(own: Sequence[Line], text: str) -> bool:
    """Whether a text beside the lines of a row is known to change nothing of them."""
    line = own[0]
    is_of_goods = line.table.kind != "products" and names_goods_alone(text)
    if is_of_goods or _is_of_gi(own, text):
        return True
    said = standing_of(line)
    step: Step = "not begun" if said in {NONE, "not_constituted"} else "under way" if said == STAGES[0] else "taken"
    return changes_nothing(text, step, has_met=bool(line.values.get("last_meeting_on")))


def _is_of_gi(lines: Sequence[Line], text: str) -> bool:
    """Whether a remark says no more than which of the row's products has the GI tag, as their tags were read."""
    names = [str(one.values.get("product_name") or "") for one in lines if one.table.kind == "products"]
    told = tagged_among(text, names) if len(names) > 1 and says_gi(text) else None
    return told is not None and told == [one.values.get("is_gi_tagged") for one in lines]


def _row_words(lines: Sequence[Line]) -> str:
    """What a row says, in words: 'Kendrapara: notified, 12.03.2026'."""
    line = lines[0]
    kind, values = line.table.kind, line.values
    said: list[str] = []
    if kind in {"plans", "committees"}:
        said.append((standing_of(line) or "not known").replace("_", " "))
    elif kind == "products":
        said += dict.fromkeys(str(one.values["product_name"]) for one in lines if one.values.get("product_name"))
    for name, word in _DAYS.get(kind, {}).items():
        if isinstance(day := values.get(name), date):
            said.append(f"{word} {day:%d.%m.%Y}".strip())
    name = line.written or line.district_code or "the State"
    return f"{name}: {', '.join(said)}" if said else name


def _comments(table: Table, by_row: Mapping[tuple[str, int], list[Line]]) -> Iterator[Remark]:
    """The comments over the cells of rows."""
    for (row, column), text in sorted(table.sheet.commented.items()):
        own = by_row.get((table.sheet.label, row))
        if own and text.strip() and not _is_plain(own, text):
            yield Remark(
                f"{table.sheet.name}!comment {table.sheet.address(row, column)}", _row_words(own), text.strip()
            )


def _bare_rows(table: Table, by_row: Mapping[tuple[str, int], list[Line]]) -> Iterator[Remark]:
    """The one row whose step a word alone says, where every other row of that step gives its day or its order."""
    lines = [of[0] for row in table.rows if (of := by_row.get((table.sheet.label, row.number)))]
    if table.kind == "plans":
        own = [one for one in lines if standing_of(one) == "notified"]
        bare = [one for one in own if not isinstance(one.values.get("notified_on"), date)]
        name, what = "notified_on", "day on which it was notified"
    elif table.kind == "committees":
        own = [one for one in lines if standing_of(one) in {"constituted", "meeting"}]
        bare = [one for one in own if not one.values.get("order_number") and not one.values.get("order_date")]
        name, what = ("order_number" if "order_number" in table.columns else "order_date"), "order"
    else:
        return
    rest = len(own) - len(bare)
    if len(bare) == 1 and rest >= _SEVERAL:
        at = bare[0].fault(name, "", "")
        yield Remark(f"{at.sheet}!{at.cell}", _row_words(bare), f"no {what} is given, as all {rest} others have one")
