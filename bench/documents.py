"""`make bench`, documents: seconds for Word briefs on all 36 States/UTs, against the same briefs each asked for by itself.

The alternative composes every paper from questions of its own and sets its tables through the Word library's cells, as one
would without the shared rows and the tables written as XML. Both are made in the same run from the same store.
"""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from analytics.desk.brief_ground import BriefGround, BriefRows, brief_filters
from analytics.desk.briefs import BLOCKS, brief_paper
from analytics.desk.issue import paper_checks
from analytics.desk.papers import Bearing
from analytics.documents.paper import Paper, Paragraph, Picture, Table, printed
from analytics.documents.word import docx_bytes
from analytics.filters import Filters
from analytics.places import states
from data.books import open_books
from data.store import Store, open_store
from pages.parts.brief_map import drawn, undrawn

_DAY = date(2026, 11, 21)
_GOAL_S = 60
_ALONE = 6
"""The alternative makes every sixth State's brief, and its time is taken times six."""


def main() -> None:
    """Measure and print."""
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as folder,
        open_books("record", Path(folder)) as books,
        open_store(books=books) as store,
    ):
        codes = [one.state_code for one in states(store)]
        shared = BriefRows(store, Filters(as_on=_DAY))
        ours = _seconds(lambda code: docx_bytes(_paper(store, shared, code)), codes)
        alone = _seconds(
            lambda code: _by_cells(_paper(store, BriefRows(store, Filters(as_on=_DAY)), code)),
            codes[::_ALONE],
        )
    print(f"{len(codes)} briefs in Word, checked, with maps: {ours:.1f} s (goal {_GOAL_S} s)")
    print(
        f"The same, each by itself and cell by cell: {alone * _ALONE:.1f} s, {alone * _ALONE / ours:.1f} times as long"
    )


def _seconds(make: Callable[[int], bytes], codes: list[int]) -> float:
    began = time.perf_counter()
    for code in codes:
        make(code)
    return time.perf_counter() - began


def _paper(store: Store, rows: BriefRows, code: int) -> Paper:
    """The whole brief on a State as the pack makes it: composed, checked, its map drawn."""
    ground = BriefGround(store, brief_filters(Filters(as_on=_DAY), (code,)), rows)
    plain = brief_paper(ground, tuple(BLOCKS), Bearing(()), undrawn(ground, "plan"))
    paper_checks(store, ground.filters, plain)
    picture = drawn(ground, "plan", ground.sentence(), is_illustrative=False)
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
            for across, told in enumerate((block.headings, *block.rows)):
                for down, cell in enumerate(told):
                    table.cell(across, down).text = printed(cell)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main()
