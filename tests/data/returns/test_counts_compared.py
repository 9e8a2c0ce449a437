"""Counts that a return prints of its own rows: one that is none of them is said and asked; one that agrees asks nothing."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Action plans of Assam as on 21.07.2025",)
HEAD = ("District", "Whether DEAP drafted", "Whether DEAP notified")
ROWS = [("Kamrup", "Yes", "Yes"), ("Barpeta", "Yes", "No"), ("Baksa", "No", "No")]


@pytest.mark.parametrize(
    "total", [("Total", 2, 1), ("Total", "2 (67%)", "1/3"), ("Total 3", "2", "1"), ("Total", None, None)]
)
def test_counts_that_agree_ask_nothing(draft: Callable[..., Draft], total: tuple[object, ...]) -> None:
    assert draft(making.xlsx([TITLE, HEAD, *ROWS, total])).is_publishable


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (("Total", 2, 2), "says 2 under 'Whether DEAP notified', where the rows give 1"),
        (("Total", 3, 1), "says 3 under 'Whether DEAP drafted', where the rows give 2 of 3"),
        (("Total (5)", 2, 1), "says Total (5) under 'District', where the rows give 3"),
    ],
)
def test_a_count_that_is_none_of_the_rows_is_asked(
    draft: Callable[..., Draft], total: tuple[object, ...], said: str
) -> None:
    rows = [TITLE, HEAD, *ROWS, total]
    found = draft(making.xlsx(rows))
    assert [(one.place, one.why) for one in found.open] == [("Sheet1!6", f"the row is a total, and {said}")]
    assert draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!6"}))).is_publishable


def test_a_row_that_was_set_aside_may_have_been_counted(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, HEAD, *ROWS, ("Nagaon and Hojai", "Yes", "No"), ("Total", 3, 1)]
    assert draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!6"}))).is_publishable
    wrong = draft(making.xlsx([*rows[:-1], ("Total", 4, 2)]), choices=Choices(aside=frozenset({"Sheet1!6"})))
    assert [(one.place, one.why.rpartition(", and ")[2]) for one in wrong.open] == [
        ("Sheet1!B7", "says 4 under 'Whether DEAP drafted', where the rows give 2"),
        ("Sheet1!C7", "says 2 under 'Whether DEAP notified', where the rows give 1"),
    ]


def test_a_subtotal_counts_the_rows_since_the_one_before(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, HEAD, *ROWS, ("Sub-total", 2, 1), ("Nagaon", "Yes", "Yes"), ("Sub-total", 1, 1), ("Total", 3, 2)]
    assert draft(making.xlsx(rows)).is_publishable
    wrong = draft(making.xlsx([*rows[:-1], ("Total", 3, 4)]))
    assert [one.place for one in wrong.open] == ["Sheet1!9"]


def test_statuses_counted_in_words_are_held_against_what_is_stored(draft: Callable[..., Draft]) -> None:
    head = ("District", "DEPC status")
    rows = [("DEPCs of Assam as on 21.07.2025",), head, ("Kamrup", "Constituted"), ("Barpeta", "Not constituted")]
    assert draft(making.xlsx([*rows, ("Total", "Constituted 1")])).is_publishable
    found = draft(making.xlsx([*rows, ("Total", "Constituted - 2")]))
    assert [one.place for one in found.open] == ["Sheet1!5"]


def test_numbers_of_meetings_are_added_up_too(draft: Callable[..., Draft]) -> None:
    groups = ("District", "No. of DEPC meetings held", None, None, "Date of last meeting")
    head = (None, "Apr-Sep", "Oct-Mar", "Total", None)

    def merge(book: making.xlsxwriter.Workbook) -> None:
        for block, text in (("A2:A3", "District"), ("B2:D2", groups[1]), ("E2:E3", groups[4])):
            book.worksheets()[0].merge_range(block, text)

    rows = [
        ("DEPCs of Assam as on 31.03.2025",),
        groups,
        head,
        ("Kamrup", 1, 2, 3, "12.03.2025"),
        ("Barpeta", 1, 1, 4, "10.02.2025"),
        ("Total", 2, 3, 6, None),
    ]
    found = draft(making.xlsx(rows, more=merge), choices=Choices(columns=(("B", "aside"), ("C", "aside"))))
    assert [(one.cell, "add up to 2" in one.what) for one in found.notes if "says 4" in one.what] == [("D5", True)]
    assert [(one.place, "says 6" in one.why and "give 7" in one.why) for one in found.open] == [("Sheet1!6", True)]


@pytest.mark.parametrize(("count", "said"), [(1, False), (2, True)])
def test_a_summary_on_a_sheet_of_its_own_is_compared(draft: Callable[..., Draft], count: int, *, said: bool) -> None:
    rows = [
        ("DEPCs of Assam as on 21.07.2025",),
        ("District", "DEPC status"),
        ("Kamrup", "Constituted"),
        ("Baksa", "No"),
    ]
    found = draft(making.xlsx(rows, [("Summary",), ("Committees constituted", count), ("Committees not formed", 1)]))
    (aside,) = [one for one in found.open if one.place == "Sheet2"]
    assert ("says 2 for 'Committees constituted', where the rows give 1" in aside.why) is said


DEPCS = [("DEPCs of Assam as on 21.07.2025",), ("District", "DEPC status")]
OWN = [("Kamrup", "Constituted"), ("Barpeta", "Constituted"), ("Baksa", "Not constituted")]


@pytest.mark.parametrize(
    ("total", "given"),
    [
        (("कुल गठित", 3), 2),
        (("Total", "कुल गठित 3"), 2),
        (("Total constituted", "3"), 2),
        (("Total not constituted", 2), 1),
        (("TOTAL (Districts)", 2), 3),
        (("एकूण स्थापन", 1), 2),
        (("মোট গঠিত", "৩"), 2),
    ],
)
def test_what_a_total_counts_is_read_from_its_own_words(
    draft: Callable[..., Draft], total: tuple[object, ...], given: int
) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, total]))
    assert [(one.place, one.why.removesuffix(" of 3").rpartition(" ")[2]) for one in found.open] == [
        ("Sheet1!6", str(given))
    ]
    agreed = str(total[1]).translate(str.maketrans("3৩", f"{given}{given}"))
    right = (total[0], given if isinstance(total[1], int) else agreed)
    assert draft(making.xlsx([*DEPCS, *OWN, right])).is_publishable


def test_a_row_that_says_nothing_does_not_turn_the_comparison_off(draft: Callable[..., Draft]) -> None:
    rows = [*DEPCS, *OWN, ("Nagaon", None)]
    found = draft(making.xlsx([*rows, ("Total constituted", 3)]))
    assert ["where the rows give 2" in one.why for one in found.open] == [True]
    assert draft(making.xlsx([*rows, ("Total", "4 districts")])).is_publishable


def test_a_number_of_all_rows_under_a_status_that_says_otherwise_is_asked(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, ("Total", 3)]))
    assert [one.why for one in found.open] == [
        "the row is a total, and says 3 under 'DEPC status', where the rows give 2 of 3"
    ]
    plans = [TITLE, ("District", "Status of the plan"), ("Kamrup", "Notified"), ("Barpeta", "Drafted")]
    assert draft(making.xlsx([*plans, ("Total", 2)])).is_publishable


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("2 + 1", "it is no single number"),
        ("2, others awaited", "what it counts is not said"),
        ("most of them", "it is no single number"),
        ("exporters 2", "what it counts is not said"),
    ],
)
def test_a_total_that_cannot_be_compared_is_asked(draft: Callable[..., Draft], cell: str, why: str) -> None:
    rows = [*DEPCS, *OWN, ("Total", cell)]
    (one,) = draft(making.xlsx(rows)).asides
    assert (one.why, one.is_open) == (f"the row is a total; B6 '{cell}' was not compared, {why}", True)
    assert draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!6"}))).is_publishable


@pytest.mark.parametrize(
    ("cell", "is_right"),
    [
        ("2/3", True),
        ("2 of 3", True),
        ("2 out of 3 districts", True),
        ("3 में से 2", True),
        ("67%", True),
        ("66.7 percent", True),
        ("2 (67%)", True),
        ("Constituted: 2 (67%), Not constituted: 1 (33%)", True),
        ("3/3", False),
        ("2/4", False),
        ("3 of 3", False),
        ("100%", False),
        ("92%", False),
        ("2 (92%)", False),
        ("Constituted 2 (67%), Not constituted 1 (50%)", False),
        ("All", False),
        ("Nil", False),
    ],
)
def test_a_count_of_a_number_or_in_per_cent_is_compared(
    draft: Callable[..., Draft], cell: str, *, is_right: bool
) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, ("Total", cell)]))
    assert [one.place for one in found.open] == ([] if is_right else ["Sheet1!6"])
    assert all("not compared" not in one.why for one in found.asides)


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (("Total", "2 drafted", "1 notified", None), ""),
        (("Total", "2 districts", "1*", None), ""),
        (("Total", "2 (two)", "01", "3 districts"), ""),
        (
            ("Total", "3 drafted", "1 notified", None),
            "says 3 drafted under 'DEAP drafted on', where the rows give 2 of 3",
        ),
        (("Total", "2 plans", "2 plans", None), "says 2 plans under 'DEAP notified on', where the rows give 1"),
    ],
)
def test_a_count_that_names_again_what_its_column_is_of(
    draft: Callable[..., Draft], total: tuple[object, ...], said: str
) -> None:
    head = ("District", "DEAP drafted on", "DEAP notified on", "Status")
    rows = [("Kamrup", "01.02.2022", "03.04.2023", "Notified"), ("Barpeta", "01.02.2022", None, "Drafted")]
    found = draft(making.xlsx([TITLE, head, *rows, ("Baksa", None, None, "None"), total]))
    assert [said in one.why for one in found.open] == ([True] if said else [])


@pytest.mark.parametrize(("share", "is_right"), [("67%", True), (0.67, True), ("76%", False)])
def test_a_share_beside_a_count_is_that_of_the_count(
    draft: Callable[..., Draft], share: object, *, is_right: bool
) -> None:
    rows = [DEPCS[0], (*DEPCS[1], "Remarks"), *OWN, ("Total", 2, share)]
    assert draft(making.xlsx(rows)).is_publishable is is_right


def test_a_total_beside_rows_in_question_says_that_it_waits(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, ("Nagaon", "Perhaps"), ("Total", 9)]))
    assert [one.why for one in found.asides] == [
        "the row is a total; it is compared with the rows once all else is answered"
    ]


def test_a_total_above_its_rows_is_compared_with_them(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([*DEPCS, ("Total constituted", 3), *OWN]))
    assert ["where the rows give 2" in one.why for one in found.open] == [True]


def test_a_sum_of_values_that_is_no_number_is_not_called_compared(draft: Callable[..., Draft]) -> None:
    rows = [("District-wise exports of Goa, 2024-25, Rs crore",), ("District", "Export value"), ("North Goa", 120.5)]
    found = draft(making.xlsx([*rows, ("Total", "Rs 120.5 crore")]))
    assert [one.why for one in found.asides] == [
        "the row is a total; B4 was not compared: 'Rs 120.5 crore' is no number"
    ]
    assert [one.is_open for one in found.asides] == [True]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Districts: 3, constituted: 2", ""),
        ("Districts: 3; constituted: 3", "for 'constituted', where the rows give 2"),
        ("Districts 4, constituted 2", "for 'Districts', where the rows give 3"),
        ("3 districts in all", ""),
        ("(4 districts)", "where the rows give 3"),
    ],
)
def test_several_counts_in_one_cell_are_each_compared(draft: Callable[..., Draft], cell: str, said: str) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, ("Total", cell)]))
    assert [said in one.why for one in found.open] == ([True] if said else [])


def test_the_number_of_meetings_is_not_that_of_committees(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx([*DEPCS, *OWN, ("Total meetings held: 7", None)]))
    assert [one.why.endswith("what it counts is not said") for one in found.asides] == [True]
    assert found.is_publishable


@pytest.mark.parametrize(("total", "is_open"), [(16, False), (15, True)])
def test_the_seats_of_a_total_are_those_of_its_rows(draft: Callable[..., Draft], total: int, *, is_open: bool) -> None:
    head = ("District", "DEPC status", "Seats filled")
    rows = [DEPCS[0], head, ("Kamrup", "Constituted", "1,2,3"), ("Barpeta", "Constituted", "1-13")]
    assert bool(draft(making.xlsx([*rows, ("Total", "2", str(total))])).open) is is_open


@pytest.mark.parametrize(
    ("total", "said"),
    [("N = 3", "where the rows give 2"), ("N - 2, D - 2", "where the rows give 1"), ("N = 2", ""), ("N: 2, D: 1", "")],
)
def test_a_count_of_a_code_is_held_against_the_cells_that_bear_it(
    draft: Callable[..., Draft], total: str, said: str
) -> None:
    rows = [
        TITLE,
        ("District", "Status of the plan"),
        *(("Kamrup", "N"), ("Barpeta", "N"), ("Baksa", "D"), ("Nalbari and Bajali", "X")),
        ("Total", total),
    ]
    words = (("N", "notified"), ("D", "drafted"))
    found = draft(making.xlsx(rows), choices=Choices(words=words, aside=frozenset({"Sheet1!6"})))
    assert [(row["stage"]) for row in found.rows] == ["notified", "notified", "drafted"]
    assert [said in one.why for one in found.open] == ([True] if said else [])


@pytest.mark.parametrize(
    ("total", "said"),
    [
        ("Yes: 2 No: 1", ""),
        ("Yes: 1 No: 2", "where the rows give"),
        ("Yes 2, No 1", ""),
        ("Yes - 3 No - 0", "where the rows give"),
    ],
)
def test_answers_counted_in_one_cell_are_compared(draft: Callable[..., Draft], total: str, said: str) -> None:
    head = ("District", "DEPC constituted (Yes/No)")
    rows = [("DEPCs of Assam as on 21.07.2025",), head, ("Kamrup", "Yes"), ("Barpeta", "Yes*"), ("Baksa", "No")]
    found = draft(making.xlsx([*rows, ("Total", total)]))
    assert [said in one.why for one in found.open] == ([True] if said else [])


@pytest.mark.parametrize(("count", "is_asked"), [(1, False), (3, True)])
def test_a_word_is_counted_as_it_is_written(draft: Callable[..., Draft], count: int, *, is_asked: bool) -> None:
    rows = [("Kamrup", "Notified"), ("Barpeta", "Notified"), ("Baksa", "Approved by DEPC")]
    total = ("Total", f"Notified 2, Approved by DEPC {count}")
    found = draft(
        making.xlsx([TITLE, ("District", "Status of the plan"), *rows, total]),
        choices=Choices(words=(("Approved by DEPC", "drafted"),)),
    )
    assert [row["stage"] for row in found.rows] == ["notified", "notified", "drafted"]
    assert [one.place for one in found.open] == (["Sheet1!6"] if is_asked else [])
