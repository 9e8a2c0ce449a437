"""What all settings share: clean text, the line of the day, the notes below a table, and which columns are numbers."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.documents.layout_rules import as_on_line, clean, note_lines, number_columns, one_line, title_lines
from analytics.documents.paper import Origin, Table

PLAIN = Origin(kind="figure", label="Plans")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2022, 6, 9), "As on 09.06.2022"),
        (date(2022, 6, 1), "As on 01.06.2022"),
        (date(2022, 6, 22), "As on 22.06.2022"),
        (date(2022, 6, 3), "As on 03.06.2022"),
        (date(2022, 6, 11), "As on 11.06.2022"),
        (date(2022, 6, 13), "As on 13.06.2022"),
        (date(2022, 3, 31), "As on 31.03.2022"),
    ],
)
def test_the_day_of_an_annexure(day: date, words: str) -> None:
    assert as_on_line(day) == words


def test_text_is_cleaned_but_hindi_keeps_its_joiners() -> None:
    assert clean("a\x00b\x1b\ud800c\ufffe\r\nd\u2028e") == "abc\nd\ne"
    assert clean("\u202egnp\u202c.exe\u2066x\u2069") == "gnp.exex"
    assert clean("क्\u200dषेत्र श्री") == "क्\u200dषेत्र श्री"
    assert one_line("  two\n lines\t here ") == "two lines here"


def test_na_is_explained_once_and_only_where_it_stands() -> None:
    known = Table("t", ("State", "n"), (("Bihar", 1),), PLAIN)
    unknown = replace(known, rows=(("Bihar", None),))
    assert note_lines(known) == ()
    assert note_lines(unknown) == ("NA: not known on the day of the table. It does not mean none.",)
    assert note_lines(replace(unknown, notes=("NA: not available",))) == ("NA: not available",)
    based = replace(known, origin=replace(PLAIN, base="of 784 districts"))
    assert note_lines(based) == ("Base: 784 districts.",)


def test_a_column_is_of_numbers_whatever_is_not_known_in_it() -> None:
    table = Table(
        "t",
        ("State", "n", "share", "mixed", "unknown", "blank"),
        (("Bihar", 1, 0.5, 1, None, ""), ("Goa", None, 2, "x", None, ""), ("Total", 1, None, None, None, "")),
        PLAIN,
        has_total=True,
    )
    assert number_columns(table) == (False, True, True, False, True, False)


def test_what_is_absent_leaves_no_line_above_a_table() -> None:
    assert title_lines(Table("t", (), (), PLAIN)) == ("t",)
    assert title_lines(Table("t", (), (), PLAIN, as_on=date(2022, 6, 9), marking="ANNEXURE-I")) == (
        "ANNEXURE-I",
        "t",
        "As on 09.06.2022",
    )
