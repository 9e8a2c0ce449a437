"""Notes of a file that give colours or signs a meaning which is not read: a person looks whether they change what the cells say.

A note that changes nothing is set aside, once: with the confirmed reading it is remembered for the layout, and only named
where the same note stands again.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from data.returns.account import is_filled
from data.returns.choices import Choices
from data.returns.faults import CellFault
from data.returns.files.cells import is_blank, plain_text
from data.returns.files.sheets import Sheet
from data.returns.headings.tables import Table
from data.returns.values.marks import speaks_of_colours
from data.returns.words.kinds import FIELDS, may_be_coded
from data.returns.words.legend import Legend, code_of, spoken_of
from data.returns.words.signs import CROSSES, TICKS
from data.returns.words.status_words import yes_or_no
from data.returns.words.vocabulary import plain, word_key

_PLAIN_WORDS = frozenset(
    plain("note legend key code codes use for and is means mark tick cross put write please done not").split()
)


_BLANKS = re.compile(
    r"\b(?:blanks?|empty)(?:\s+(?:cells?|means?|spaces?|columns?|entr(?:y|ies)))?\s*(?:=|:|-|–|means?\b|indicates?\b|denotes?\b|shows?\b|stands? for\b)"
    r"|(?:=|:)\s*(?:left\s+)?blank\b|\b(?:left|kept|shown|where|are|is)\s+(?:\w+\s+)?blank\b|(?:रिक्त|खाली)\s*(?:=|:|-|का अर्थ|स्थान|खाना|कोष्ठ)",
    re.IGNORECASE,
)


_DASHES = re.compile(
    r"(?:^|[\s(:'\"‘“])(?:[-–—]{1,3}|dash(?:es)?|hyphens?)['\")’”]*\s*(?:=|:|means?\b|indicates?\b|denotes?\b|shows?\b|stands? for\b|का अर्थ)\s*['\"“(]?"
    r"(?!\s|not\s+(?:known|available|reported|received|applicable)|n\.?\s?a\b|no\s+(?:data|information)|unknown|awaited|अप्राप्त|उपलब्ध नहीं)\S",
    re.IGNORECASE,
)
_SAYS_NO_MORE_OF_BLANKS = re.compile(
    r"\b(?:no|not|don['’]?t|never|avoid)\b[^.;]*\bblank|\b(?:please|should|must)\b|कृपया|न छोड़ें"
    r"|\b(?:blanks?|dash(?:es)?)\b[^.;]*(?:not known|unknown|not reported|not received|no information|awaited)",
    re.IGNORECASE,
)
"""Notes that ask to fill cells, or say of blank ones what they mean here too."""


class PassedNote(NamedTuple):
    """A note that a person set aside, now or with the layout's confirmed reading, its cell and what it speaks of."""

    text: str
    place: str
    about: str

    @property
    def words(self) -> str:
        """The note in words, for the person who confirms the reading."""
        return f"{self.place}: '{self.text[:80]}' speaks of {self.about}, and was said to change nothing"


class _Note(NamedTuple):
    sheet: Sheet
    row: int
    column: int
    text: str

    @property
    def place(self) -> str:
        return self.sheet.cell_name(self.row, self.column)


def note_faults(
    sheets: Sequence[Sheet], tables: Sequence[Table], legend: Legend, choices: Choices, passed: list[PassedNote]
) -> Iterator[CellFault]:
    """Each note that speaks of colours or of signs in the cells, and is not read; those that were set aside go into `passed`."""
    used = _used(tables, choices) if tables else {}
    has_dashes = any(_has_dashes(table) for table in tables)
    for note in _notes(sheets, tables) if tables else ():
        is_of_colours = speaks_of_colours(note.text)
        codes = sorted(used.keys() & spoken_of(note.text) - _explained_in(legend, note.place))
        codes = [] if _says_only_yes_and_no(note.text) else codes
        says_more = not _SAYS_NO_MORE_OF_BLANKS.search(note.text)
        is_of_dashes = has_dashes and says_more and bool(_DASHES.search(note.text))
        is_of_blanks = is_of_dashes or (says_more and bool(_BLANKS.search(note.text)))
        if not (is_of_colours or codes or is_of_blanks) or not re.search(r"[^\W\d_]", note.text):
            continue
        about = "colours" if is_of_colours else f"the sign '{used[codes[0]]}'" if codes else "blank cells"
        if choices.passes(note.place, note.text):
            passed.append(PassedNote(note.text, note.place, about))
            continue
        if is_of_colours:
            what = f"'{note.text[:80]}' gives a colour a meaning, and colours are not read"
            remedy = f"Look which rows it speaks of, set aside those that do not count, then '{note.place}'"
            yield note.sheet.fault(note.row, note.column, what, remedy)
        if is_of_blanks:
            cell, one = ("dashes", "a dash") if is_of_dashes else ("blank cells", "a blank cell")
            what = f"'{note.text[:80]}' gives {cell} a meaning, and {one} is not known"
            remedy = f"Write in the cells what is meant, then set '{note.place}' aside"
            yield note.sheet.fault(note.row, note.column, what, remedy)
        for code in codes:
            what = f"'{note.text[:80]}' speaks of the sign '{used[code]}', which cells bear, in words that are not understood"
            remedy = f"Say by hand what the sign means, or set '{note.place}' aside if it changes nothing"
            fault = note.sheet.fault(note.row, note.column, what, remedy)
            yield CellFault(
                fault.what,
                fault.remedy,
                row=fault.row,
                column=fault.column,
                sheet=fault.sheet,
                cell=fault.cell,
                word=used[code],
            )


def _has_dashes(table: Table) -> bool:
    """Whether a value of exports is a dash."""
    values = (value for row in table.rows for value in row.cells.get("value", ())) if table.kind == "exports" else ()
    return any(isinstance(value, str) and is_filled(value) and is_blank(value) for value in values)


def _explained_in(legend: Legend, place: str) -> set[str]:
    return {code for code, meanings in legend.items() if any(one.place == place for one in meanings)}


def _notes(sheets: Sequence[Sheet], tables: Sequence[Table]) -> Iterator[_Note]:
    """Every text that is neither in a row, a row of totals nor a heading of a table."""
    own = {
        (table.sheet.name, table.sheet.place(number, column))
        for table in tables
        for number in (
            *(row.number for row in (*table.rows, *table.totals)),
            *range(table.heading.first + 1, table.heading.last + 2),
        )
        for column in range(1, table.sheet.width + 1)
    }
    for sheet in sheets:
        for number, cells in enumerate(sheet.rows if not sheet.is_hidden else (), start=1):
            for column, value in enumerate(cells, start=1):
                if isinstance(value, str) and (sheet.name, sheet.place(number, column)) not in own:
                    yield _Note(sheet, number, column, plain_text(value))


def _used(tables: Sequence[Table], choices: Choices) -> dict[str, str]:
    """Signs and letters that cells bear and that mean yes or no by themselves, as `code_of` writes them, each as it is written."""
    found: dict[str, str] = {}
    for table in tables:
        names = [one.name for one in FIELDS[table.kind] if may_be_coded(table.kind, one) and one.name in table.columns]
        for row in table.rows:
            for value in (value for name in names for value in row.cells[name]):
                text = plain_text(value) if isinstance(value, str | int) else ""
                code = code_of(text)
                is_one = (
                    code in {"0", "1"} or text in TICKS | CROSSES or (len(text) == 1 and yes_or_no(text) is not None)
                )
                if is_one and word_key(text) not in choices.words_anywhere:
                    found.setdefault(code, text)
    return found


def _says_only_yes_and_no(text: str) -> bool:
    """Whether a note says of its signs no more than that they are yes and no: 'Y/N: Yes/No', which they mean by themselves."""
    words = [word for word in plain(re.sub(r"[✓✔☑✅√✗✘☒❌]", " ", text)).split() if word not in _PLAIN_WORDS]
    return not re.search(r"not|tick|cross|mark|[✓✔☑✅√✗✘☒❌01]", text.casefold()) and all(
        yes_or_no(word) is not None for word in words
    )
