"""A letter's place, day and signature, with a capital that is a district: they say nothing of it and stop nothing."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft

TITLE = ("Government of West Bengal, District Export Promotion Committees as on 30.09.2026",)
HEAD = ("District", "Whether constituted (Yes/No)", "Order date")
ROWS = (("Hooghly", "Yes", "06.03.2021"), ("Malda", "Yes", "07.03.2021"), ("Kolkata", "No", None))
Lines = tuple[tuple[str | None, ...], ...]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ((("Dated Kolkata, the 9th October 2026",),), ()),
        ((("Place: Kolkata",), ("Date: 09.10.2026",)), ()),
        ((("Place:", "Kolkata"), ("Date:", "09.10.2026")), ()),
        ((("কলকাতা, তারিখ ০৯.১০.২০২৬",),), ()),
        ((), (("Place: Kolkata",), ("Date: 09.10.2026",), ("Director of Industries",))),
        ((), ((), ("Place:", "Kolkata"), ("Date:", "09.10.2026"))),
        ((), (("স্থান: কলকাতা",), ("তারিখ: ০৯.১০.২০২৬",))),
        ((), (("Place: Kolkata", None, "Signature"), ("Date: 09.10.2026", None, "Director"))),
        ((), (("Kolkata, the 9th October 2026",), ("(A. Sen)",), ("Joint Secretary",))),
    ],
)
def test_place_day_and_signature_of_a_letter_stop_nothing(
    draft: Callable[..., Draft], above: Lines, below: Lines
) -> None:
    found = draft(making.xlsx((TITLE, *above, HEAD, *ROWS, *below)))
    assert [row["status"] for row in found.rows] == ["constituted", "constituted", "not_constituted"]
    assert (found.faults, found.questions, found.open) == ((), (), ())


@pytest.mark.parametrize(
    "line",
    [
        ("Kolkata: committee was dissolved on 09.10.2026",),
        ("Date: 09.10.2026", None, "Malda committee dissolved"),
        ("Place:", "No"),
        ("Nadya", "Yes", "08.03.2021"),
    ],
)
def test_a_line_that_says_more_is_still_asked(draft: Callable[..., Draft], line: tuple[str | None, ...]) -> None:
    found = draft(making.xlsx((TITLE, HEAD, *ROWS, line)))
    assert not found.is_publishable


def test_a_day_above_a_district_is_no_letters(draft: Callable[..., Draft]) -> None:
    found = draft(making.xlsx((TITLE, HEAD, ROWS[0], ("Date: 09.10.2026",), *ROWS[1:])))
    assert not found.is_publishable


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ((("Dear Sir,",), ("Pls find below DEPC info as desired on phone today. Delay is regretted.",)), ()),
        ((("From:", "DIC Malda <dic@example.in>"), ("To:", "Director, Kolkata")), ()),
        ((), (("Thanks n regards",), ("Sd/-",))),
        ((), ((), ("Regards",), ("Anil Kumar Sen",), ("Addl Director",), ("9876543210",), ("Sent from my iPhone",))),
        ((), (("---------- Forwarded message ----------",), ("From: DIC Malda",), ("Subject: FW: most urgent",))),
        ((), (("सादर",), ("अनिल सेन",))),
        ((), (("நன்றி",),)),
    ],
)
def test_what_a_mail_says_around_its_table_stops_nothing(
    draft: Callable[..., Draft], above: Lines, below: Lines
) -> None:
    found = draft(making.xlsx((TITLE, *above, HEAD, *ROWS, *below)))
    assert [row["status"] for row in found.rows] == ["constituted", "constituted", "not_constituted"]
    assert (found.faults, found.questions, found.open, found.unread) == ((), (), (), ())
    told = " ".join(one.sentence() for one in found.asides)
    assert all(str(line[0])[:20] in told for line in below if line)


@pytest.mark.parametrize(
    "line",
    [
        "Pls find below the status except Malda, where the committee was dissolved",
        "Please see the earlier figures of Malda which are to be read here",
        "Nadya",
    ],
)
def test_a_mail_that_names_an_exception_is_still_asked(draft: Callable[..., Draft], line: str) -> None:
    assert not draft(making.xlsx((TITLE, HEAD, *ROWS, (line,)))).is_publishable
