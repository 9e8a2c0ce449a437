"""A district whose value is said to lie in another's stays not known, and the other's value says that it holds it."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Assam: value of exports (Rs in crore)",)


@pytest.mark.parametrize(
    "text",
    [
        "included in Kamrup",
        "Clubbed with Kamrup district",
        "Kamrup में सम्मिलित",
        "Kamrup मध्ये समाविष्ट",
        "Kamrup માં સમાવિષ્ટ",
        "Kamrup এর অন্তর্ভুক্ত",
        "Kamrup ରେ ଅନ୍ତର୍ଭୁକ୍ତ",
        "Kamrup இல் சேர்க்கப்பட்டுள்ளது",
        "Kamrup లో చేర్చబడింది",
        "Kamrup ನಲ್ಲಿ ಸೇರಿದೆ",
        "Kamrup ൽ ഉൾപ്പെടുത്തി",
        "Kamrup ਵਿੱਚ ਸ਼ਾਮਲ",
    ],
)
def test_words_in_a_value_s_place_are_kept_with_the_value_that_holds_it(draft: Callable[..., Draft], text: str) -> None:
    rows = [TITLE, ("District", "2023-24", "2024-25"), ("Kamrup", 12.5, 14), ("Baksa", text, 2), ("Barpeta", 3, 4)]
    found = draft(making.xlsx(rows), choices=Choices(words=((text, "aside"),)))
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, f"holds the value of Baksa too ('{text}', B4)"),
        (14, None),
        (2, None),
        (3, None),
        (4, None),
    ]


def test_a_remark_speaks_of_the_periods_without_a_value(draft: Callable[..., Draft]) -> None:
    head = ("District", "2023-24", "2024-25", "Remarks")
    rows = [TITLE, head, ("Kamrup", 12.5, 14, None), ("Baksa", None, 2, "Included in Kamrup in 2023-24")]
    found = draft(making.xlsx(rows))
    assert [(row["value"], row["remarks"]) for row in found.rows][:2] == [
        (12.5, "holds the value of Baksa too ('Included in Kamrup in 2023-24', D4)"),
        (14, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "included in Kamrup",
        "Merged with Kamrup figures",
        "shown under Kamrup",
        "see Kamrup",
        "Kamrup",
        "0 (incl. in Kamrup)",
    ],
)
def test_a_cell_that_says_only_where_its_value_lies_asks_nothing_and_is_never_0(
    draft: Callable[..., Draft], text: str
) -> None:
    rows = [TITLE, ("District", "2023-24"), ("Kamrup", 12.5), ("Baksa", text), ("Barpeta", 3)]
    found = draft(making.xlsx(rows))
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, f"holds the value of Baksa too ('{text}', B4)"),
        (3, None),
    ]
    assert any("stays not known" in one.what and text in one.what for one in found.notes)


@pytest.mark.parametrize("text", ["not included in Kamrup", "included in Darrang", "included in Kamrup port returns"])
def test_words_that_may_say_more_are_asked(draft: Callable[..., Draft], text: str) -> None:
    rows = [TITLE, ("District", "2023-24"), ("Kamrup", 12.5), ("Baksa", text), ("Barpeta", 3)]
    found = draft(making.xlsx(rows))
    assert [(one.cell, one.word) for one in found.faults] == [("B4", text)]


def test_a_figure_beside_such_words_is_kept_with_them_and_told_at_the_other(draft: Callable[..., Draft]) -> None:
    rows = [
        TITLE,
        ("District", "2023-24"),
        ("Kamrup", 12.5),
        ("Baksa", "2.5 (included in Kamrup)"),
        ("Bajali", None),
        ("Barpeta", "3 (incl. Bajali)"),
    ]
    found = draft(making.xlsx(rows))
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, "Baksa's value is given with these words ('2.5 (included in Kamrup)', B4)"),
        (2.5, "written '2.5 (included in Kamrup)'"),
        (3, "written '3 (incl. Bajali)'"),
    ]


@pytest.mark.parametrize(
    ("holder", "own"),
    [(None, "Shown under Kamrup"), ("Includes Baksa", None), ("Combined figure of Kamrup and Baksa", None)],
)
def test_a_0_that_is_said_to_lie_in_another_value_is_asked(
    draft: Callable[..., Draft], holder: str | None, own: str | None
) -> None:
    rows = [
        TITLE,
        ("District", "2023-24", "Remarks"),
        ("Kamrup", 12.5, holder),
        ("Baksa", 0, own),
        ("Barpeta", 0, None),
    ]
    words = str(holder or own)
    assert [one.word for one in draft(making.xlsx(rows)).faults] == [words]
    none = draft(making.xlsx(rows), choices=Choices(words=((words, "0"),)))
    assert (none.faults, [row["value"] for row in none.rows]) == ((), [12.5, 0, 0])
    aside = draft(making.xlsx(rows), choices=Choices(words=((words, "aside"),)))
    assert (aside.faults, [row["value"] for row in aside.rows]) == ((), [12.5, 0])
    assert any("the 0 of Baksa stays not known" in one for one in aside.filled)


def test_of_rows_by_period_the_value_of_the_same_period_alone_holds_the_other(draft: Callable[..., Draft]) -> None:
    rows = [
        TITLE,
        ("District", "Period", "Value"),
        ("Kamrup", "2023-24", 12.5),
        ("Kamrup", "2024-25", 14),
        ("Baksa", "2023-24", "included in Kamrup"),
        ("Baksa", "2024-25", 2),
    ]
    found = draft(making.xlsx(rows))
    assert found.faults == ()
    assert [row["remarks"] for row in found.rows] == [
        "holds the value of Baksa too ('included in Kamrup', C5)",
        None,
        None,
    ]


def test_a_sign_whose_note_names_another_district_says_what_the_note_says(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, ("District", "2023-24", "2024-25"), ("Kamrup", 12.5, 14), ("Baksa", "*", "2*"), ("Barpeta", 3, 4)]
    note = ("* shown under Kamrup",)
    found = draft(making.xlsx([*rows, note]), choices=Choices(aside=frozenset({"Sheet1!A6"})))
    assert found.faults == ()
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, "holds the value of Baksa too ('shown under Kamrup', B4)"),
        (14, "Baksa's value is given with these words ('shown under Kamrup', C4)"),
        (2, "marked * ('shown under Kamrup')"),
        (3, None),
        (4, None),
    ]


def test_a_district_s_name_that_says_what_its_value_holds_is_read_and_the_words_are_kept(
    draft: Callable[..., Draft],
) -> None:
    rows = [TITLE, ("District", "2023-24"), ("Kamrup (including Baksa)", 12.5), ("Baksa", "in Kamrup"), ("Barpeta", 3)]
    found = draft(making.xlsx(rows))
    assert (found.faults, found.questions) == ((), ())
    assert [(row["value"], row["remarks"]) for row in found.rows] == [
        (12.5, "written 'Kamrup (including Baksa)'; holds the value of Baksa too ('in Kamrup', B4)"),
        (3, None),
    ]
    nought = draft(making.xlsx([*rows[:3], ("Baksa", 0), rows[4]]))
    assert [(one.cell, one.word) for one in nought.faults] == [("A3", "including Baksa")]


@pytest.mark.parametrize(("holder", "text"), [("ಬಳ್ಳಾರಿ", "ಬಳ್ಳಾರಿಯಲ್ಲಿ ಸೇರಿದೆ"), ("विजयनगर", "विजयनगर में शामिल")])
def test_a_name_with_its_case_s_ending_is_the_name(draft: Callable[..., Draft], holder: str, text: str) -> None:
    rows = [("Karnataka: value of exports (Rs in crore)",), ("District", "2023-24"), (holder, 12.5), ("Kolar", text)]
    found = draft(making.xlsx(rows))
    assert found.faults == ()
    assert any(text in one.what and "stays not known" in one.what for one in found.notes)
