"""`make bench`, documents: a reply with annexures, 36 letters and 36 briefs, against the same set cell by cell.

The alternative sets the same papers through the Word library's own cells, as one would without tables written as XML; for
briefs it also composes every paper from questions of its own, without the rows that all States share. Both are made in the
same run from the same store.
"""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import BLOCKS, brief_paper
from analytics.desk.issue.rules import issue_checks, letters_checks, paper_checks
from analytics.desk.reply.papers import DocumentStamp, file_copy, reply_paper
from analytics.desk.reply.question import Part, Question
from analytics.desk.reply.reply import reply
from analytics.documents.paper import Paper, Paragraph, Picture, Table, printed
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.letters.gap_lists import GAP_LISTS, chase
from analytics.letters.letter import Letter, Terms, letter_paper, letters
from analytics.places.questions import states
from analytics.provenance import Provenance
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger
from pages.parliament.briefs.map import drawn, undrawn
from tests.bench.machine import place

_DAY: Final = date(2026, 11, 21)
_NATIONAL: Final = Filters(as_on=_DAY)
_ASKED: Final = Question(
    "Rajya Sabha",
    number="2116",
    answer_date=_DAY,
    title="One District One Product",
    members=("Smt. Member",),
    minister="Shri Minister",
    parts=(Part("a", "products", ("products",), "states"), Part("b", "plans", ("plans",), "districts")),
)
_ALONE: Final = 6
"""The alternative makes every sixth State's brief, and its time is taken times six."""


RESULTS: Final = Path(__file__).parent / "DOCUMENTS.md"
_ALTERNATIVE: Final = (
    "The alternative sets the same papers through the Word library's own cells, in the same run; for briefs it also asks for every "
    "State's rows by itself."
)
_HEAD: Final = "| what is made | seconds | goal | the alternative, times as long |\n|---|---|---|---|"


def main() -> None:
    """Measure, print, and write tests/bench/DOCUMENTS.md: seconds, the goal, and how many times as long the alternative takes."""
    wording = [f"- {line}" for line in place()]
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as folder,
        open_workspace_ledger("record", Path(folder)) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        codes = [one.state_code for one in states(store)]
        shared = BriefRows(store, _NATIONAL)
        wording += ["", _HEAD]
        wording.append(
            _line(
                "A reply with annexures: Word, Excel, file copy, checked",
                2,
                _seconds(lambda _: _reply(store, docx_bytes), range(1)),
                _seconds(lambda _: _reply(store, _by_cells), range(1)),
            )
        )
        written = _letters(store)
        wording.append(
            _line(
                f"{len(written)} chase letters in Word, checked",
                30,
                _seconds(lambda _: _posted(store, written, docx_bytes), range(1)),
                _seconds(lambda _: _posted(store, written, _by_cells), range(1)),
            )
        )
        wording.append(
            _line(
                f"{len(codes)} briefs in Word, checked, with maps",
                60,
                _seconds(lambda code: docx_bytes(_paper(store, shared, code)), codes),
                _ALONE
                * _seconds(lambda code: _by_cells(_paper(store, BriefRows(store, _NATIONAL), code)), codes[::_ALONE]),
            )
        )
    text = "\n".join(
        (
            "# Documents measured",
            "",
            "Made by `make bench`; nothing here is typed by hand.",
            "",
            *wording,
            "",
            _ALTERNATIVE,
        )
    )
    print(text)
    RESULTS.write_text(text + "\n", encoding="utf-8")


def _line(what: str, goal: int, ours: float, theirs: float) -> str:
    return f"| {what} | {ours:.1f} s | {goal} s | {theirs / ours:.1f} |"


def _seconds(make: Callable[[int], object], turns: Iterable[int]) -> float:
    began = time.perf_counter()
    for turn in turns:
        make(turn)
    return time.perf_counter() - began


def _reply(store: Store, write: Callable[[Paper], bytes]) -> None:
    """All papers of a reply with an annexure by State and one of every district, as the desk makes them."""
    statement = reply(store, _NATIONAL, _ASKED)
    verdicts = issue_checks(store, _NATIONAL, _ASKED)
    main_paper = reply_paper(statement, DocumentStamp(()))
    write(main_paper)
    tables_xlsx(main_paper)
    write(file_copy(statement, [(one.check.name, one.severity, one.words) for one in verdicts], DocumentStamp(())))


def _letters(store: Store) -> tuple[Letter, ...]:
    """The letters of the longest gap list: plans of which nothing is known."""
    gap = GAP_LISTS["plan-not-known"]
    found = chase(store, _NATIONAL, gap.key)
    view = Provenance(gap.label, "DEH", "all 36 States/UTs", "districts of the register", _DAY, ())
    terms = Terms(_DAY, _DAY + timedelta(days=15))
    return letters(gap, found.rows, found.bases, terms, view, as_on=_DAY, scheme="DEH", register=_NATIONAL.register)


def _posted(store: Store, written: tuple[Letter, ...], write: Callable[[Paper], bytes]) -> None:
    papers = {one.state_name: letter_paper(one) for one in written}
    letters_checks(store, _NATIONAL, papers)
    for paper in papers.values():
        write(paper)


def _paper(store: Store, rows: BriefRows, code: int) -> Paper:
    """The whole brief on a State as the pack makes it: composed, checked, its map drawn."""
    context = BriefContext(store, brief_filters(_NATIONAL, (code,)), rows)
    plain = brief_paper(context, tuple(BLOCKS), DocumentStamp(()), undrawn(context, "plan"))
    paper_checks(store, context.filters, plain)
    picture = drawn(context, "plan", context.sentence(), is_illustrative=False)
    blocks = tuple(picture if isinstance(one, Picture) else one for one in plain.blocks)
    return Paper(plain.title, blocks)


def _by_cells(paper: Paper) -> bytes:
    """The paper set with the Word library's own paragraphs, pictures and cells."""
    import docx

    document = docx.Document()
    for block in paper.blocks:
        if isinstance(block, Paragraph):
            document.add_paragraph(block.text)
        elif isinstance(block, Picture):
            document.add_picture(io.BytesIO(block.png))
        elif isinstance(block, Table):
            table = document.add_table(rows=1 + len(block.rows), cols=len(block.headings))
            # Row by row: asked by table.cell() for each, a table of every district would take minutes.
            for row, wording in zip(table.rows, (block.headings, *block.rows), strict=True):
                for cell, value in zip(row.cells, wording, strict=True):
                    cell.text = printed(value)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main()
