"""Lists side by side, or one under another, whose headings give the status: offered once for a list, and read together."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
TITLE = ("DEPC of Assam as on 31.07.2026",)
YES, NO = "Where committee has been constituted", "Where committee has not been constituted"


def beside(yes: str = YES, no: str = NO, reason: str = "Reason") -> list[tuple[Any, ...]]:
    return [
        TITLE,
        (yes, None, None, None, no),
        ("Sl.", "District", "Order no. and date", None, "Sl.", "District", reason),
        (1, "Kamrup", "12/2023 dated 10.01.2023", None, 1, "Baksa", "Nomination awaited"),
        (2, "Barpeta", "14/2023 dated 10.02.2023", None, 2, "Nagaon", None),
        (3, "Cachar", None),
        ("Total", 3, None, None, "Total", 2),
    ]


def said(draft: Of, rows: making.Rows, *both: str, more: Any = None, **choices: Any) -> Draft:
    words = tuple(zip(both, ("constituted", "not_constituted"), strict=False))
    found = draft(making.xlsx(rows, more=more), choices=Choices(words=words, **choices))
    assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
    return found


def told(found: Draft) -> list[tuple[Any, ...]]:
    return [(row["status"], row["order_number"], row["remarks"]) for row in found.rows]


BOTH = [
    ("constituted", "12/2023", None),
    ("constituted", "14/2023", None),
    ("constituted", None, None),
    ("not_constituted", None, "Nomination awaited"),
    ("not_constituted", None, None),
]


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        (YES, NO),
        ("Committee constituted", "Committee not constituted"),
        ("(A) Districts where DEPC formed", "(B) Districts where DEPC yet to be formed"),
        ("जहाँ समिति गठित हो चुकी है", "जहाँ समिति गठित नहीं हुई है"),
        ("ਜਿੱਥੇ ਕਮੇਟੀ ਗਠਿਤ ਹੋ ਚੁੱਕੀ ਹੈ", "ਜਿੱਥੇ ਕਮੇਟੀ ਗਠਿਤ ਨਹੀਂ ਹੋਈ"),
        ("જ્યાં સમિતિની રચના થયેલ છે", "સમિતિની રચના થયેલ નથી"),
        ("যেসব জেলায় কমিটি গঠিত হয়েছে", "যেসব জেলায় কমিটি গঠিত হয়নি"),
    ],
)
def test_the_headings_are_offered_and_both_lists_are_read_together(draft: Of, yes: str, no: str) -> None:
    rows = beside(yes, no)
    asked = said(draft, rows)
    assert [(one.cell, one.word, one.proposal) for one in asked.faults] == [
        ("A2", yes, "constituted"),
        ("E2", no, "not_constituted"),
    ]
    assert asked.rows == ()
    found = said(draft, rows, yes, no, remarks=frozenset(one.words for one in asked.remarks))
    assert found.faults == ()
    assert found.open == ()
    assert told(found) == BOTH


def test_merged_headings_of_lists_are_no_groups_of_columns(draft: Of) -> None:
    def merge(book: Any) -> None:
        book.worksheets()[0].merge_range("A2:C2", "Committee constituted")
        book.worksheets()[0].merge_range("E2:G2", "Committee not constituted")

    both = ("Committee constituted", "Committee not constituted")
    assert told(said(draft, beside(*both), *both, more=merge)) == BOTH


def test_two_headings_of_which_one_denies_in_words_not_known_propose_nothing(draft: Of) -> None:
    found = said(draft, beside("समिती स्थापन झालेले जिल्हे", "समिती स्थापन न झालेले जिल्हे"))
    assert [(one.cell, one.proposal) for one in found.faults] == [("A2", ""), ("E2", "")]


@pytest.mark.parametrize(
    ("name", "meaning", "kept"), [("Sheet1!G", "remarks", "Why: Nomination awaited"), ("Why", "aside", None)]
)
def test_an_answer_to_an_unknown_column_is_obeyed(draft: Of, name: str, meaning: str, kept: str | None) -> None:
    rows = beside(reason="Why")
    assert [one.place for one in said(draft, rows, YES, NO).open] == ["Sheet1!G"]
    found = said(draft, rows, YES, NO, columns=((name, meaning),))
    assert found.open == ()
    assert [row["remarks"] for row in found.rows][3] == kept


def test_a_district_in_both_lists_is_asked(draft: Of) -> None:
    rows = beside()
    rows[4] = (2, "Barpeta", "14/2023 dated 10.02.2023", None, 2, "Kamrup", None)
    assert [(one.cell, one.what) for one in said(draft, rows, YES, NO).faults] == [
        ("F5", "Kamrup has a row already, at Sheet1!B4")
    ]


def test_lists_one_under_another_are_read_in_the_same_way(draft: Of) -> None:
    yes, no = "A. Districts where DEPC constituted", "B. Districts where DEPC not constituted"
    rows = [
        TITLE,
        (yes,),
        ("Sl.", "District", "Order no."),
        (1, "Kamrup", "12/2023 dated 10.01.2023"),
        (),
        (no,),
        ("Sl.", "District"),
        (1, "Baksa"),
    ]
    assert [(one.cell, one.proposal) for one in said(draft, rows).faults] == [
        ("A2", "constituted"),
        ("A6", "not_constituted"),
    ]
    found = said(draft, rows, yes, no)
    assert found.is_publishable
    assert told(found) == [("constituted", "12/2023", None), ("not_constituted", None, None)]


def test_lists_of_plans_are_read_too(draft: Of) -> None:
    rows = [
        ("DEAP of Assam as on 31.07.2026",),
        ("Plans notified", None, None, "Plans not prepared"),
        ("District", "Notified on", None, "District"),
        ("Kamrup", "10.01.2025", None, "Baksa"),
    ]
    words = (("Plans notified", "notified"), ("Plans not prepared", "none"))
    found = draft(making.xlsx(rows), choices=Choices(words=words))
    assert found.is_publishable
    assert [(row["stage"], row["notified_on"]) for row in found.rows] == [("notified", "2025-01-10"), ("none", None)]


def test_headings_over_tables_with_a_status_of_their_own_ask_nothing(draft: Of) -> None:
    rows = [
        TITLE,
        ("DEPC constituted, lower Assam", None, None, "DEPC constituted, upper Assam"),
        ("District", "Status", None, "District", "Status"),
        ("Kamrup", "Constituted", None, "Sivasagar", "Not constituted"),
    ]
    found = said(draft, rows)
    assert found.faults == ()
    assert [row["status"] for row in found.rows] == ["constituted", "not_constituted"]


def test_a_heading_of_another_kind_than_its_columns_is_still_asked(draft: Of) -> None:
    rows = [
        ("DEPC and DEAP of Assam as on 31.07.2026",),
        ("Plans notified", None, None, "Plans not prepared"),
        ("District", "DEPC order no.", None, "District"),
        ("Kamrup", "12/2023 dated 10.01.2023", None, "Baksa"),
    ]
    found = draft(making.xlsx(rows), choices=Choices(kind="plans"))
    assert found.kinds == ("plans", "committees")
    assert [one.cell for one in found.faults] == ["A2", "D2"]


def test_each_lists_total_counts_its_own_rows_and_those_set_aside(draft: Of) -> None:
    rows = beside()
    cells = frozenset(f"Sheet1!{column}6" for column in "AB")
    asked = said(draft, rows, YES, NO, aside=cells)
    assert [one.place for one in asked.open] == []
    wrong = said(draft, [*rows[:-1], ("Total", 3, None, None, "Total", 4)], YES, NO)
    assert [(one.place, one.cells[0]) for one in wrong.open] == [("Sheet1!7", "E7")]
