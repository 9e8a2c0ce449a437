"""Tables of totals: what is sent to be drawn is what is read, figures known as such, nothing but the words in a cell."""

import pandas as pd

from pages.parts.drawn_table import table_message
from pages.parts.totals import with_totals

FRAME = with_totals(
    pd.DataFrame([["Assam", 1200, 100.0], ["Goa", 3, "not known"]], columns=["State/UT", "n", "Share"]),
    ["Total", 1203, 98.2],
)


def test_cells_are_the_words_alone() -> None:
    """A copied cell holds no space that only makes figures stand flush, and no mark of weight or link."""
    sent = table_message(FRAME, "By State", 1, {(0, "n"): "why?what=x"})
    assert sent["rows"] == [
        ["1", "Assam", "1,200", "100.0"],
        ["2", "Goa", "3", "not known"],
        ["", "Total", "1,203", "98.2"],
    ]
    assert sent["links"] == [[0, 2, "why?what=x"]]
    assert sent["totals"] == 1


def test_a_column_that_holds_a_figure_is_flush_right() -> None:
    sent = table_message(FRAME, "By State", 1, {})
    assert sent["columns"] == [["S. No.", True, ""], ["State/UT", False, ""], ["n", True, ""], ["Share", True, ""]]
