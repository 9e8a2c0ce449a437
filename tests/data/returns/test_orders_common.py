"""An order common to all districts in one merged cell, the form of the State's committee, and legends whose words bear a hyphen."""

from collections.abc import Callable
from datetime import date

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.words.legend import pairs_in

Of = Callable[..., Draft]


def test_an_order_common_to_all_districts_is_each_ones_that_says_that_it_is_constituted(draft: Of) -> None:
    order = "G.O.Ms.No.38 dated 19.08.2022 (common to all districts)"
    rows = [
        ("DEPCs of Himachal Pradesh as on 31.08.2026",),
        ("District", "DEPC constituted", "Order", "Date of last meeting"),
        ("Shimla", "Yes", order, "17.03.2026"),
        ("Solan", "Yes", None, None),
        ("Una", "-", None, "-"),
    ]
    said = Choices(columns=(("Order", "order_number"),))
    found = draft(making.xlsx(rows, more=making.merged(3, 5, 2, order)), choices=said)
    assert [(row["order_number"], str(row["order_date"]), row["remarks"]) for row in found.rows] == [
        ("G.O.Ms.No.38", "2022-08-19", "Order: common to all districts"),
        ("G.O.Ms.No.38", "2022-08-19", "Order: common to all districts"),
    ]
    # Una's own status is blank: that the order is common to all makes no committee there.
    assert [one.cell for one in found.notes if "no status is said" in one.what] == ["B5"]


@pytest.mark.parametrize(
    "title", ["State Export Promotion Committee (SEPC), Goa", "SEPC of Goa", "राज्य निर्यात संवर्धन समिति, Goa"]
)
def test_a_form_of_labels_and_values_is_the_states_committee(draft: Of, title: str) -> None:
    form = [
        (title,),
        ("Whether constituted", "Yes"),
        ("G.O. No.", "G.O.Rt.No.214"),
        ("Date of G.O.", date(2022, 7, 15)),
        ("Chairperson", "Chief Secretary"),
        ("Date of last meeting", date(2026, 2, 24)),
    ]
    districts = [
        ("DEPCs of Goa as on 31.08.2026",),
        ("District", "DEPC constituted", "Date of last meeting"),
        ("North Goa", "Yes", "01.06.2026"),
    ]
    rows = draft(making.xlsx(form, districts)).rows
    assert [
        (row["committee"], row["district_code"], row["order_number"], str(row["last_meeting_on"])) for row in rows
    ] == [
        ("SEPC", None, "G.O.Rt.No.214", "2026-02-24"),
        ("DEPC", "551", None, "2026-06-01"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "meaning"),
    [
        ("C - Constituted; UR - Constituted, under re-constitution", "ur", "Constituted, under re-constitution"),
        ("UR: under re-constitution, C: constituted", "ur", "under re-constitution"),
        ("Y - Yes, NA - Non-applicable", "na", "Non-applicable"),
        ("P = Pre-notified; N = Notified", "p", "Pre-notified"),
        ("D - Draft, S - sub-committee formed", "s", "sub-committee formed"),
        ("RE - Re-constituted; CO-Constituted", "co", "Constituted"),
    ],
)
def test_a_meaning_with_a_hyphen_is_kept_whole(text: str, code: str, meaning: str) -> None:
    assert dict(pairs_in(text))[code] == meaning
    assert len(pairs_in(text)) == 2
