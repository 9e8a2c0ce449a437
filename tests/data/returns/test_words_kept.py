"""The State's own words after a person has said what they mean: kept with the row, and said to be kept only where a row is stored."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.choices import Choices
from data.returns.intake import Draft

TITLE = ("Action plans of Assam as on 21.07.2025",)
HEAD = ("District", "Status of the plan", "Remarks")


def test_words_that_were_said_to_mean_a_status_are_kept(draft: Callable[..., Draft]) -> None:
    rows = [TITLE, HEAD, ("Kamrup", "मसौदे पर चर्चा जारी", "sent by post"), ("Barpeta", "Cleared", None)]
    words = (("मसौदे पर चर्चा जारी", "drafted"), ("Cleared", "notified"))
    found = draft(making.xlsx(rows), choices=Choices(words=words))
    assert [(row["stage"], row["remarks"]) for row in found.rows] == [
        ("drafted", "sent by post; Status of the plan: मसौदे पर चर्चा जारी"),
        ("notified", None),
    ]


def test_the_note_of_a_mark_is_kept_with_the_rows_that_bear_it(draft: Callable[..., Draft]) -> None:
    rows = [
        TITLE,
        HEAD,
        ("Kamrup", "drafted*", None),
        ("Barpeta", "drafted", None),
        ("* with the Collector for vetting",),
    ]
    found = draft(making.xlsx(rows), choices=Choices(aside=frozenset({"Sheet1!A5"})))
    assert found.faults == ()
    assert [row["remarks"] for row in found.rows] == ["* with the Collector for vetting", None]


def test_nothing_is_said_to_be_kept_of_a_row_that_is_not_stored(draft: Callable[..., Draft]) -> None:
    rows = [
        ("DEPCs of Assam as on 21.07.2025",),
        ("District", "DEPC status"),
        ("Kamrup", "formed (informally)"),
        ("Barpeta", "yes"),
    ]
    aside = draft(making.xlsx(rows), choices=Choices(words=(("formed (informally)", "aside"),)))
    assert len(aside.rows) == 1
    said = [one.what for one in aside.notes if one.cell == "B3"]
    assert any("nothing of it is stored" in one for one in said)
    assert not any("is kept in the remarks" in one for one in said)
    held = draft(making.xlsx(rows), choices=Choices(words=(("formed (informally)", "constituted"),)))
    assert any("is kept in the remarks" in one.what for one in held.notes if one.cell == "B3")
    assert held.rows[0]["remarks"] == "Status of the committee: formed (informally)"
