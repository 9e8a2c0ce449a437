"""An order's number and day in one cell, in any script's words for the day or with none between them, are told apart."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.intake import Draft

Of = Callable[..., Draft]


def returned(order: str, head: str = "Order No. & date") -> bytes:
    rows = [("DEPCs of Goa as on 31.08.2026",), ("District", "DEPC constituted", head), ("North Goa", "Yes", order)]
    return bytes(making.xlsx(rows))


@pytest.mark.parametrize(
    "written",
    [
        "F.3/Exp/2021 dt. 14.09.2021",
        "F.3/Exp/2021 dated 14th September 2021",
        "F.3/Exp/2021 (dated: 14.09.2021)",
        "F.3/Exp/2021, 14.09.2021",
        "F.3/Exp/2021\n14.09.2021",
        "F.3/Exp/2021 of 14.09.2021",
        "F.3/Exp/2021 दि. 14.09.2021",
        "F.3/Exp/2021 दिनांक १४.०९.२०२१",
        "F.3/Exp/2021 ता. १४/०९/२०२१",
        "F.3/Exp/2021 তাং ১৪.০৯.২০২১",
        "F.3/Exp/2021 তারিখ ১৪.০৯.২০২১",
        "F.3/Exp/2021 তাৰিখ ১৪.০৯.২০২১",
        "F.3/Exp/2021 તા. 14.09.2021",
        "F.3/Exp/2021, તારીખ: 14.09.2021",
        "F.3/Exp/2021 తేదీ 14.09.2021",
        "F.3/Exp/2021 ದಿನಾಂಕ: 14.09.2021",
        "F.3/Exp/2021 தேதி 14.09.2021",
        "F.3/Exp/2021 തീയതി 14.09.2021",
        "F.3/Exp/2021 ତାରିଖ 14.09.2021",
        "F.3/Exp/2021 ਮਿਤੀ 14.09.2021",
    ],
)
def test_the_day_of_an_order_is_told_apart_from_its_number(draft: Of, written: str) -> None:
    found = draft(returned(written))
    assert found.faults == ()
    row = found.rows[0]
    assert (row["order_number"], str(row["order_date"])) == ("F.3/Exp/2021", "2021-09-14")
    assert not [one for one in found.notes if "has no date" in one.what]


def test_a_day_that_is_not_told_apart_is_not_said_to_be_missing(draft: Of) -> None:
    found = draft(returned("14.09.2021/F.3", "Order No."))
    assert [one.what for one in found.notes if "order" in one.what] == [
        "the order's cell holds a day, which was not parted from its number: it is kept there"
    ]
    bare = draft(returned("F.3/Exp", "Order No."))
    assert [one.what for one in bare.notes if "order" in one.what] == [
        "the committee's order has no date: it is kept by its number alone"
    ]


@pytest.mark.parametrize("number", ["ता/123/2021", "IND-12/2021", "G.O.Ms.No. 38", "412/नि.प्रो.", "Dates-12"])
def test_a_number_alone_stays_whole(draft: Of, number: str) -> None:
    row = draft(returned(number)).rows[0]
    assert (row["order_number"], row["order_date"]) == (number, None)
