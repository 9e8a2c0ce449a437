"""Whatever a question offers as its answer has its effect: on the page, and in a file for --reading."""

import json
from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, read_choices
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register

Of = Callable[..., Draft]
PLANS = ("Assam, DEAP as on 31.10.2026",)
DEPC = ("Assam, DEPC as on 31.10.2026",)


@pytest.fixture
def of(draft: Of, register: Register) -> Of:
    def read(*rows: Any, reading: str = "{}", more: Any = None) -> Draft:
        return draft(making.xlsx(rows, more=more), "return.xlsx", read_choices(reading, register))

    return read


@pytest.mark.parametrize("sign", ["x", "X", "○", "NIL/-"])
def test_a_sign_may_be_said_to_be_no_or_yes(sign: str, of: Of) -> None:
    rows = (PLANS, ("District", "Drafted", "Notified"), ("Kamrup", "✓", sign), ("Nalbari", "✓", "✓"))
    assert [(one.cell, one.word) for one in of(*rows).faults] == [("C3", sign)]
    for answer, stage in (("no", "drafted"), ("yes", "notified")):
        found = of(*rows, reading=f'{{"words": {{"{sign}": "{answer}"}}}}')
        assert (found.is_publishable, [row["stage"] for row in found.rows]) == (True, [stage, "notified"])
        assert any("as it was said by hand" in one.what for one in found.notes)


def test_a_sign_in_a_status_may_be_said_to_be_no(of: Of) -> None:
    rows = (DEPC, ("District", "DEPC constituted"), ("Kamrup", "x"), ("Nalbari", "✓"))
    found = of(*rows, reading='{"words": {"x": "no"}}')
    assert [row["status"] for row in found.rows] == ["not_constituted", "constituted"]


def test_what_stands_of_a_word_that_is_struck_in_part_may_be_said(of: Of) -> None:
    def strike(book: Any) -> None:
        line = book.add_format({"font_strikeout": True})
        sheet = book.worksheets()[0]
        sheet.write_rich_string(2, 1, line, "notified", " draft")
        sheet.write(3, 2, "03.04.2024", line)

    rows = (PLANS, ("District", "Status of DEAP", "Drafted on"), ("Kamrup", None, "01.02.2023"), ("Nalbari", "Drafted"))
    asked = of(*rows, more=strike)
    assert [(one.cell, one.word) for one in asked.faults if "struck" in one.what] == [
        ("B3", "notified draft"),
        ("C4", ""),
    ]
    said = of(*rows, more=strike, reading='{"words": {"notified draft": "drafted"}, "aside": ["Sheet1!C4"]}')
    assert said.is_publishable, said.faults
    assert [(row["stage"], row["drafted_on"]) for row in said.rows] == [("drafted", "2023-02-01"), ("drafted", None)]


@pytest.mark.parametrize(
    "name", ["UT Level Export Promotion Committee", "Union Territory Level Committee", "State Level Committee"]
)
def test_the_committee_of_a_whole_territory_is_no_districts(name: str, of: Of) -> None:
    title = ("Jammu and Kashmir, committees as on 31.10.2026",)
    head = ("Committee / District", "Status of DEPC", "Order No.", "Order date")
    found = of(
        title, head, (name, "Constituted", "S.O. 311", "11.08.2021"), ("Kathua", "Constituted", "88", "09.07.2021")
    )
    assert [(row["committee"], row["order_number"]) for row in found.rows] == [("SEPC", "S.O. 311"), ("DEPC", "88")]


def test_the_states_committee_in_a_table_of_committees_and_plans_stops_neither(draft: Of, register: Register) -> None:
    head = ("Committee / District", "Status of DEPC", "Order No.", "Order date", "Status of DEAP")
    rows = [
        ("Jammu and Kashmir as on 31.10.2026",),
        head,
        ("UT Level Committee", "Constituted", "S.O. 311", "11.08.2021", None),
        ("Kathua", "Constituted", "88", "09.07.2021", "Drafted"),
    ]
    plans, committees = (draft(making.xlsx(rows), choices=Choices(kind=kind)) for kind in ("plans", "committees"))
    assert (plans.is_publishable, [row["stage"] for row in plans.rows]) == (True, ["drafted"])
    assert (committees.is_publishable, [row["committee"] for row in committees.rows]) == (True, ["SEPC", "DEPC"])
    told = draft(making.xlsx([*rows[:2], (*rows[2][:4], "Drafted"), rows[3]]), choices=Choices(kind="plans"))
    assert [one.cell for one in told.faults] == ["A3"]


def test_a_row_of_the_states_committee_may_be_said_to_be_it(of: Of) -> None:
    rows = (
        DEPC,
        ("District", "Status of DEPC"),
        ("High Powered Committee under the CS", "Constituted"),
        ("Kamrup", "Constituted"),
    )
    assert [one.written for one in of(*rows).questions] == ["High Powered Committee under the CS"]
    said = of(*rows, reading='{"words": {"High Powered Committee under the CS": "SEPC"}}')
    assert (said.is_publishable, [row["committee"] for row in said.rows]) == (True, ["SEPC", "DEPC"])


def test_a_committees_own_word_may_be_said(of: Of) -> None:
    rows = (DEPC, ("Level", "District", "Status"), ("Apex", None, "Constituted"), ("DEPC", "Kamrup", "Constituted"))
    assert ("A3", "Apex") in [(one.cell, one.word) for one in of(*rows).faults]
    said = of(*rows, reading='{"words": {"Apex": "SEPC"}}')
    assert [row["committee"] for row in said.rows] == ["SEPC", "DEPC"]


def test_no_choice_changes_nothing(of: Of) -> None:
    rows = (PLANS, ("District", "Status of DEAP"), ("Kamrup", "Drafted"))
    assert of(*rows).choices == Choices()


OF_KERALA = ("DEAPs of Kerala as on 31.08.2026",)
STEPS = ("District", "Status of DEAP", "Whether reviewed", "Whether notified")


def test_a_word_said_of_one_column_leaves_it_what_it_says_by_itself_in_others(of: Of) -> None:
    rows = (OF_KERALA, STEPS, ("Kollam", "Y", "Y", "Y"), ("Idukki", "drafted", "N", "N"))
    assert [(one.cell, one.word) for one in of(*rows).faults] == [("B3", "Y")]
    wrong = of(*rows, reading='{"words": {"Y": "drafted"}}')
    # The plan was said to be drafted, and the two other cells say by themselves that it is more: nothing is taken as said of them.
    assert [one.cell for one in wrong.faults] == ["D3", "C3"] or [one.cell for one in wrong.faults] == ["C3", "D3"]
    right = of(*rows, reading='{"words": {"Y": "reviewed"}}')
    assert right.is_publishable, right.faults
    assert [row["stage"] for row in right.rows] == ["reviewed", "drafted"]


def test_a_word_may_be_said_of_one_column_alone(of: Of, register: Register) -> None:
    rows = (OF_KERALA, (*STEPS[:2], "Whether notified"), ("Kollam", "In hand", "In hand"), ("Idukki", "drafted", "N"))
    assert [(one.cell, one.word) for one in of(*rows).faults] == [("B3", "In hand"), ("C3", "In hand")]
    reading = '{"words": {"Sheet1!B": {"In hand": "drafted"}, "Whether notified": {"In hand": "aside"}}}'
    found = of(*rows, reading=reading)
    assert found.is_publishable, found.faults
    assert [(row["stage"], row["notified_on"]) for row in found.rows] == [("drafted", None), ("drafted", None)]
    one = of(*rows, reading='{"words": {"Sheet1!B": {"In hand": "drafted"}}}')
    assert [fault.cell for fault in one.faults] == ["C3"]
    choices = read_choices(reading, register)
    assert read_choices(json.dumps(choices.as_json(register)), register) == choices


def test_a_word_of_a_column_that_is_yet_to_be_said_is_refused(register: Register) -> None:
    with pytest.raises(ReturnFault, match="is no status"):
        read_choices('{"words": {"Sheet1!B": {"In hand": "?"}}}', register)


@pytest.mark.parametrize(("name", "is_held"), [("order_number", False), ("hs_code", False), ("remarks", True)])
def test_a_field_that_the_kind_does_not_hold_is_refused_with_those_that_it_does(
    of: Of, name: str, is_held: bool
) -> None:
    rows = (OF_KERALA, ("District", "Status of DEAP", "Gazette"), ("Kollam", "notified", "1187"), ("Idukki", "drafted"))
    found = of(*rows, reading=f'{{"columns": {{"C": "{name}"}}}}')
    refused = [one for one in found.faults if one.cell == "C2" and f"was said to be {name}" in one.what]
    assert bool(refused) is not is_held
    assert all("which action plans do not hold" in one.what and "notified_on" in one.remedy for one in refused)
    assert found.is_publishable is is_held


def test_a_status_set_aside_is_not_made_up_for_by_a_day(of: Of) -> None:
    head = ("District", "Status of DEAP", "Published on")
    rows = (OF_KERALA, head, ("Kollam", "sent to DGFT", "12.03.2023"), ("Idukki", "drafted", None))
    found = of(*rows, reading='{"words": {"sent to DGFT": "aside"}}')
    assert [row["district_code"] for row in found.rows] == ["556"]
    assert any("Published on" in one.what and "not kept" in one.what for one in found.notes)


def test_nil_may_be_said_to_mean_nought_in_one_column_of_values(of: Of) -> None:
    head = ("District", "Exports 2023-24", "Exports 2024-25")
    rows = (("Exports of Kerala, Rs crore",), head, ("Kollam", "निरंक", "निरंक"), ("Idukki", 3, 4))
    found = of(*rows, reading='{"words": {"Sheet1!B": {"निरंक": "0"}}}')
    values = [(row["financial_year"], row["value"]) for row in found.rows]
    assert values == [("2023-24", 0), ("2023-24", 3), ("2024-25", 4)]


def test_a_day_in_words_may_be_left_not_known_or_said_to_be_none(draft: Of) -> None:
    head = ("District", "DEPC constituted", "Date of last meeting")
    rows = [
        ("DEPCs of Goa as on 31.08.2026",),
        head,
        ("North Goa", "Yes", "last August"),
        ("South Goa", "Yes", "01.06.2026"),
    ]
    asked = draft(making.xlsx(rows)).faults
    assert [(one.cell, one.word) for one in asked] == [("C3", "last August")]
    for said in ("aside", "none", "no"):
        found = draft(making.xlsx(rows), choices=Choices(words=(("last August", said),)))
        assert found.faults == ()
        assert (found.rows[0]["status"], found.rows[0]["last_meeting_on"]) == ("constituted", None)
        assert found.rows[0]["remarks"] == (
            "Last meeting on: last August, as written" if said != "no" else "Last meeting on: no, as written"
        )


def test_words_in_a_values_place_may_be_left_not_known(draft: Of) -> None:
    rows = [
        ("Exports of Goa, 2024-25, Rs crore",),
        ("District", "Export value"),
        ("North Goa", "with the port's figures"),
        ("South Goa", 3),
    ]
    assert [(one.cell, one.word) for one in draft(making.xlsx(rows)).faults] == [("B3", "with the port's figures")]
    found = draft(making.xlsx(rows), choices=Choices(words=(("with the port's figures", "aside"),)))
    assert [(row["district_code"], row["value"]) for row in found.rows] == [("552", 3)]
    assert found.is_publishable


def test_the_kind_said_of_a_sheet_decides_between_two(draft: Of) -> None:
    rows = [("Goa as on 31.08.2026",), ("District", "Notified on"), ("North Goa", "05.06.2024")]
    assert [one.what for one in draft(making.xlsx(rows)).faults] == [
        "the headings could be those of action plans or committees"
    ]
    found = draft(making.xlsx(rows), choices=Choices(kind="plans"))
    assert [(row["stage"], str(row["notified_on"])) for row in found.rows] == [("notified", "2024-06-05")]


def test_a_day_in_words_may_be_said_by_hand_and_holds_for_its_file_alone(draft: Of, register: Register) -> None:
    head = ("District", "DEPC constituted", "Date of last meeting")
    rows = [("DEPCs of Goa as on 31.08.2026",), head, ("North Goa", "Yes", "পনেরোই জুন দুই হাজার ছাব্বিশ")]
    said = read_choices('{"words": {"পনেরোই জুন দুই হাজার ছাব্বিশ": "15.06.2026"}}', register)
    found = draft(making.xlsx(rows), choices=said)
    assert [(row["status"], str(row["last_meeting_on"])) for row in found.rows] == [("meeting", "2026-06-15")]
    assert "as written" in found.rows[0]["remarks"]
    assert said.of_layout.words == ()
    with pytest.raises(ReturnFault, match=r"15\.06\.2026"):
        read_choices('{"words": {"x": "15.13.2026"}}', register)
