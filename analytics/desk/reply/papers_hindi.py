"""The reply and its annexures in Hindi, from the very paragraphs and tables of the English ones: no number has another origin.

What has no words in Hindi yet stands as it was written, and the file copy names it for the Hindi section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from analytics.desk.reply.hindi_words import NOTES, TO_BE_VETTED, in_hindi
from analytics.desk.reply.lettering import lettered
from analytics.desk.reply.ministries import DEPARTMENTS_IN_HINDI, MINISTRY, MINISTRY_OF
from analytics.desk.reply.official import DAYS_IN_HINDI, MONTHS_IN_HINDI, letters_in_hindi
from analytics.desk.reply.papers import DocumentStamp, designation_in_hindi
from analytics.desk.reply.question import Question
from analytics.desk.reply.reply import GroupAnswer, Reply
from analytics.documents.paper import (
    Block,
    Break,
    Cell,
    Cited,
    Origin,
    Paper,
    Paragraph,
    Role,
    Run,
    Runs,
    Table,
    printed,
    requested,
    traced,
)
from analytics.words import counted, dotted, listed
from data.clock import MONTHS

_DIGITS: Final = str.maketrans("0123456789", "०१२३४५६७८९")
_UNKNOWN: Final = "उ.न.: सूचना प्रतीक्षित है; इसका अर्थ यह नहीं है कि कोई नहीं है।"
_SHRI: Final = {
    "shri": "श्री",
    "smt.": "श्रीमती",
    "smt": "श्रीमती",
    "shrimati": "श्रीमती",
    "dr.": "डॉ.",
    "dr": "डॉ.",
    "kumari": "कुमारी",
}
_LATIN: Final = re.compile(r"[A-Za-z]{3,}")


def hindi_paper(reply: Reply, document_stamp: DocumentStamp) -> Paper:
    """The reply in Hindi as it is laid on the Table, with the digits that the officer chose."""
    question = reply.question
    blocks: list[Block] = [*_head(question), *_asked(question), _line("उत्तर", role="answer"), *_minister(question)]
    if question.is_starred:
        which = letters_in_hindi([part.letter for part in question.parts])
        blocks += [
            _line(
                f"{which}: विवरण सभा पटल पर रख दिया गया है।" if which else "विवरण सभा पटल पर रख दिया गया है।", role="body"
            ),
            _line("* * * * *", role="stars"),
            Break(),
            *_statement_head(question),
        ]
    blocks += [paragraph for one in reply.statement for paragraph in _answer(one)]
    blocks.append(_line("* * * * *", role="stars"))
    names = _names(reply)
    for table in reply.annexures:
        blocks += [Break(), table_in_hindi(table, question, names)]
    if question.has_hindi_digits:
        blocks = [_with_hindi_digits(block) for block in blocks]
    return document_stamp.paper(f"{question.name}, हिन्दी", blocks, is_laid=True)


def to_be_vetted(reply: Reply) -> tuple[tuple[str, str], ...]:
    """What the Hindi section has to look at: where it stands, and the words."""
    return tuple(dict.fromkeys((*_of_the_head(reply.question), *_of_answers(reply), *_of_annexures(reply))))


def _of_the_head(question: Question) -> Iterator[tuple[str, str]]:
    if not _is_hindi(_words_of(question)):
        yield "Question", "Its text stands in English: put in the Hindi text as printed"
    for words in (question.title, *question.members, question.minister):
        if _LATIN.search(words):
            yield "Head", f"{words}: as written"


def _of_answers(reply: Reply) -> Iterator[tuple[str, str]]:
    for one in reply.statement:
        for paragraph in one.paragraphs:
            words = _text(paragraph.hindi) if paragraph.hindi else f"In English still: {paragraph.text}"
            yield f"Reply to {one.letters}".strip(), words
        for name in _in_latin(one):
            yield f"Reply to {one.letters}".strip(), f"{name}: as written, for want of a name in Hindi"


def _in_latin(answer: GroupAnswer) -> tuple[str, ...]:
    """The districts and States that stand in English within the sentences in Hindi, as the register has no name of theirs in Hindi."""
    places = {one.name for one in answer.context.gazetteer.districts.values()} | {*answer.context.state_names.values()}
    nameless = places - answer.context.in_hindi.keys()
    said = " ".join(_text(paragraph.hindi) for paragraph in answer.paragraphs)
    return tuple(sorted(name for name in nameless if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said)))


def _of_annexures(reply: Reply) -> Iterator[tuple[str, str]]:
    names = _names(reply)
    places = {one.name for one in reply.statement[0].context.gazetteer.districts.values()} if reply.statement else set()
    for table in reply.annexures:
        cells = [cell for row in table.rows for cell in row if isinstance(cell, str)]
        for term in dict.fromkeys([*table.headings, *cells]):
            if term in TO_BE_VETTED:
                yield table.marking, f"{term}: {in_hindi(term)}"
        left = sum(bool(_LATIN.search(str(_cell(cell, names)))) for cell in cells)
        if left:
            yield table.marking, f"{counted(left, 'cell')} as written, for want of a name in Hindi"
        if nameless := [cell for cell in dict.fromkeys(cells) if cell in places and cell not in names]:
            yield table.marking, f"Districts without a name in Hindi in the register: {listed(nameless, most=40)}"


def _names(reply: Reply) -> Mapping[str, str]:
    return reply.statement[0].context.in_hindi if reply.statement else {}


def _line(*runs: Run, role: Role = "head") -> Paragraph:
    return Paragraph(runs, role)


def _head(question: Question) -> Iterator[Paragraph]:
    ministry = MINISTRY_OF[question.ministry]
    yield _line("भारत सरकार")
    yield _line(ministry.name_hi)
    if question.ministry == MINISTRY:
        yield _line(f"({DEPARTMENTS_IN_HINDI[question.department]})")
    yield _line(_house(question))
    yield _line(f"{_kind(question)} प्रश्न संख्या ", _number(question))
    if day := question.answer_date:
        weekday = DAYS_IN_HINDI[day.weekday()]
        words = f"{day.day:02d} {MONTHS_IN_HINDI[day.month - 1]}, {day.year}"
        yield _line(f"जिसका उत्तर {weekday}, ", requested(words, "Date of answer"), " को दिया जाना है।")
    yield Paragraph(traced(question.title, Origin(kind="asked", label="Title of the question")), "subject")


def _house(question: Question) -> str:
    return "लोक सभा" if question.house == "Lok Sabha" else "राज्य सभा"


def _kind(question: Question) -> str:
    return "अल्प सूचना" if question.is_short_notice else "तारांकित" if question.is_starred else "अतारांकित"


def _number(question: Question) -> Run:
    star = "*" if question.is_starred else ""
    return requested(f"{star}{question.number}", "Number of the question") if question.number else "…"


def _asked(question: Question) -> Iterator[Paragraph]:
    members = [_titled(member) for member in question.members] or ["…"]
    first, *rest = (f"{member}:" for member in members)
    yield _line(_number(question), f". {first}", role="asked")
    for member in rest:
        yield _line(member, role="asked")
    yield _line(f"क्या {MINISTRY_OF[question.ministry].portfolio_hi} मंत्री यह बताने की कृपा करेंगे कि:", role="asked")
    origin = Origin(kind="asked", label="Words of the question")
    for letter, words in lettered(_words_of(question)):
        yield Paragraph(traced(f"{letters_in_hindi([letter])} {words}".strip(), origin), "part")


def _words_of(question: Question) -> str:
    return question.words_hi or " ".join(part.printed for part in question.parts)


def _is_hindi(words: str) -> bool:
    return bool(re.search(r"[\u0900-\u097f]", words))


def _titled(name: str) -> str:
    """A name with its title in Hindi; the name itself as written."""
    title, _, rest = name.partition(" ")
    return f"{_SHRI.get(title.casefold(), title)} {rest}".strip()


def _minister(question: Question) -> Iterator[Paragraph]:
    yield _line(designation_in_hindi(question))
    yield _line(f"({_titled(question.minister)})" if question.minister else "(…)")


def _statement_head(question: Question) -> Iterator[Paragraph]:
    which = letters_in_hindi([part.letter for part in question.parts])
    day = question.answer_date
    runs: list[Run] = []
    if day:
        runs += [requested(dotted(day), "Date of answer"), " को उत्तर के लिए "]
    runs += [f"{_house(question)} के {_kind(question)} प्रश्न संख्या ", _number(question)]
    runs.append(f" के भाग {which} के उत्तर में उल्लिखित विवरण" if which else " के उत्तर में उल्लिखित विवरण")
    yield Paragraph(tuple(runs), "subject")


def _answer(statement: GroupAnswer) -> Iterator[Paragraph]:
    which = letters_in_hindi([part.letter for part in statement.parts])
    for at, paragraph in enumerate(statement.paragraphs):
        runs = tuple(_said(run) for run in paragraph.hindi or paragraph.runs)
        yield Paragraph((f"{which}: ", *runs) if which and not at else runs, paragraph.role)


def _said(run: Run) -> Run:
    """A number as it was published, with its qualifier in Hindi."""
    if isinstance(run, str):
        return run
    text = run.text
    if text.startswith("about "):
        return replace(run, text=f"लगभग {text.removeprefix('about ')}")
    if text.startswith("more than "):
        return replace(run, text=f"{text.removeprefix('more than ')} से अधिक")
    month, _, year = text.partition(" ")
    return replace(run, text=f"{MONTHS_IN_HINDI[MONTHS.index(month)]} {year}") if month in MONTHS else run


def table_in_hindi(table: Table, question: Question, names: Mapping[str, str]) -> Table:
    """An annexure in Hindi: the same rows in the same order, names as the register has them, the rest as written."""
    day = f" (स्थिति {dotted(table.as_on)} की)" if table.as_on else ""
    letters = letters_in_hindi(re.findall(r"\(([a-h]|[ivx]+|\d)\)", table.referred))
    part = f" के भाग {letters}" if letters else ""
    day_of_answer = f" दिनांक {dotted(question.answer_date)} को उत्तर दिए जाने वाले" if question.answer_date else ""
    unknown = (_UNKNOWN,) if table.has_unknown else ()
    notes = tuple(NOTES.get(note, note) for note in table.notes if not note.startswith("NA"))
    return replace(
        table,
        marking=table.marking.replace("ANNEXURE", "अनुबंध"),
        referred=f"{_house(question)} के{day_of_answer} {_kind(question)} प्रश्न संख्या {question.number or '…'}{part} के उत्तर में उल्लिखित अनुबंध",
        title=f"{table.hindi_title or table.title}{day}",
        headings=tuple(in_hindi(heading) for heading in table.headings),
        rows=tuple(tuple(_cell(cell, names) for cell in row) for row in table.rows),
        as_on=None,
        notes=(*notes, *unknown),
        origin=replace(table.origin, base=""),
    )


def _cell(cell: Cell, names: Mapping[str, str]) -> Cell:
    if cell is None:
        return in_hindi("NA")
    return names.get(cell, in_hindi(cell)) if isinstance(cell, str) else cell


def _with_hindi_digits(block: Block) -> Block:
    """The block with the digits of the script."""
    if isinstance(block, Paragraph):
        return replace(block, runs=_digits(block.runs))
    if isinstance(block, Table):
        return replace(
            block,
            title=block.title.translate(_DIGITS),
            referred=block.referred.translate(_DIGITS),
            headings=tuple(one.translate(_DIGITS) for one in block.headings),
            rows=tuple(tuple(printed(cell).translate(_DIGITS) for cell in row) for row in block.rows),
            notes=tuple(one.translate(_DIGITS) for one in block.notes),
        )
    return block


def _digits(runs: Runs) -> Runs:
    return tuple(
        replace(run, text=run.text.translate(_DIGITS)) if isinstance(run, Cited) else run.translate(_DIGITS)
        for run in runs
    )


def _text(runs: Sequence[Run]) -> str:
    return "".join(run if isinstance(run, str) else run.text for run in runs)
