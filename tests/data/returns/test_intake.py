"""The import from the file to the entry, its repeats and its way back; and what the untidy parts come to."""

from datetime import date
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.people.identity import alone
from data.returns import intake
from data.returns.faults import ReturnFault
from data.returns.names import settled_names as workspace_ledger
from data.returns.names.names import Aliases, Register

LETTER = intake.Document("Letter of the Commissioner", "state_letter", "IC/12/2025", date(2025, 7, 25), "Assam")
AS_ON = date(2025, 7, 21)


@pytest.fixture
def good() -> bytes:
    content: bytes = making.plans(
        ("Kamrup", "drafted", "01.02.2023", None, "sent to RA"),
        ("Nowgong", "adopted", "1/2/2022", "12 March 2023", None),
        ("Jorhat", "none", None, None, None),
        ("Cachar", None, None, None, None),
    )
    return content


def read(content: bytes, register: Register, aliases: Aliases | None = None, name: str = "assam.xlsx") -> intake.Draft:
    return intake.read(content, name, register, aliases or {}, today=date(2026, 11, 21))


def test_a_return_becomes_rows_of_the_books(good: bytes, register: Register) -> None:
    draft = read(good, register)
    assert (draft.kind, draft.as_on_date, draft.states) == ("plans", AS_ON, (18,))
    assert (draft.faults, draft.questions) == ((), ())
    assert draft.is_publishable
    blank = {"is_public": None, "published_on": None, "under_way_on": None, "reviewed_on": None}
    assert draft.rows == (
        {
            "district_code": "291",
            "stage": "drafted",
            "drafted_on": "2023-02-01",
            "notified_on": None,
            **blank,
            "remarks": "sent to RA",
        },
        {
            "district_code": "297",
            "stage": "notified",
            "drafted_on": "2022-02-01",
            "notified_on": "2023-03-12",
            **blank,
            "remarks": None,
        },
        {"district_code": "290", "stage": "none", "drafted_on": None, "notified_on": None, **blank, "remarks": None},
    )


def test_receiving_the_same_bytes_again_finds_the_entry(good: bytes, ledger: Any) -> None:
    first = intake.receive(ledger, good, "a/assam.xlsx", alone("steward"))
    again = intake.receive(ledger, good, "copy.xlsx", alone("another"))
    assert (first.is_repeat, again.is_repeat) == (False, True)
    assert first.entry.sequence == again.entry.sequence == 1
    assert ledger.listed[0].payload["file_name"] == "assam.xlsx"
    assert ledger.kept == [good]


def test_publishing_is_one_entry_and_undo_another(good: bytes, register: Register, ledger: Any) -> None:
    draft = read(good, register)
    entry = intake.publish(ledger, draft, LETTER, AS_ON, alone("steward"))
    assert (entry.action, entry.payload["grade"], entry.payload["kind"]) == ("published", "B", "plans")
    assert entry.payload["as_on_date"] == "2025-07-21"
    assert entry.payload["document"]["number"] == "IC/12/2025"
    assert len(entry.payload["rows"]) == 3
    assert intake.publish(ledger, draft, LETTER, AS_ON, alone("steward")).is_repeat
    undone = intake.undo(ledger, entry.sequence, "wrong letter", alone("steward"))
    assert undone.payload == {"sequence": entry.sequence, "reason": "wrong letter"}
    assert intake.undo(ledger, entry.sequence, "wrong letter", alone("steward")).is_repeat
    anew = intake.publish(ledger, draft, LETTER, AS_ON, alone("steward"))
    assert (anew.is_repeat, anew.sequence) == (False, 3)
    assert intake.publish(ledger, draft, LETTER, AS_ON, alone("steward")).is_repeat


def test_nothing_is_published_with_a_fault_a_question_or_no_document(
    good: bytes, register: Register, ledger: Any
) -> None:
    faulty = read(making.plans(("Kamrup", "almost"), ("Kamrupp", "none")), register)
    with pytest.raises(ReturnFault) as caught:
        intake.publish(ledger, faulty, LETTER, AS_ON, alone("steward"))
    assert "'almost' is no stage" in str(caught.value)
    assert "'Kamrupp' is not settled" in str(caught.value)
    nothing = intake.Document(" ", "rumour", "", date(2030, 1, 1), "")
    sound = read(good, register)
    with pytest.raises(ReturnFault) as caught:
        intake.publish(ledger, sound, nothing, date(2022, 1, 1), alone("steward"))
    statement = str(caught.value)
    for words in (
        "title is missing",
        "number is missing",
        "sender is missing",
        "no kind of document",
        "in the future",
        "after the as-on date",
    ):
        assert words in statement
    assert ledger.listed == []


def test_a_name_settled_once_is_settled_for_good_and_can_be_taken_back(register: Register, ledger: Any) -> None:
    content = making.xlsx(
        [["Uttar Pradesh"], making.HEAD, ("Kanpur", "drafted"), ("Others", "none"), (" KANPUR", "none")]
    )
    draft = read(content, register)
    assert [(one.written, one.cells) for one in draft.questions] == [
        ("Kanpur", ("Sheet1!A3", "Sheet1!A5")),
        ("Others", ("Sheet1!A4",)),
    ]
    entry = workspace_ledger.settle_name(ledger, register, 9, "Kanpur", "157", "the city is meant", alone("steward"))
    workspace_ledger.settle_name(ledger, register, 9, "Others", None, "no place", alone("steward"))
    settled = read(content, register, workspace_ledger.aliases_of(ledger))
    assert settled.questions == ()
    assert [one.cell for one in settled.faults] == ["A5"]
    assert any("not a district" in one.what for one in settled.notes)
    intake.undo(ledger, entry.sequence, "asked again", alone("steward"))
    assert [one.written for one in read(content, register, workspace_ledger.aliases_of(ledger)).questions] == ["Kanpur"]
    with pytest.raises(ReturnFault, match="not in State 9"):
        workspace_ledger.settle_name(ledger, register, 9, "Kanpur", "212", "?", alone("steward"))


def test_only_publications_and_names_can_be_undone(good: bytes, ledger: Any) -> None:
    intake.receive(ledger, good, "a.xlsx", alone("steward"))
    with pytest.raises(ReturnFault, match="cannot be undone"):
        intake.undo(ledger, 1, "no", alone("steward"))
    with pytest.raises(ReturnFault, match="no reason"):
        intake.undo(ledger, 1, " ", alone("steward"))


def test_states_come_from_column_merge_band_title_or_sheet(register: Register) -> None:
    head = ("S.No.", "State", "District", "Status of DEAP")
    column = making.xlsx(
        [head, (1, "Assam", "Kamrup", "drafted"), (2, None, "Jorhat", "none"), (3, "बिहार", "Patna", "none")]
    )
    draft = read(column, register, name="plans.xlsx")
    assert draft.faults == ()
    assert draft.states == (10, 18)
    assert any("read as the State above" in one.what for one in draft.notes)
    bands = making.xlsx(
        [
            ("District", "Status of DEAP"),
            ("ASSAM", None),
            ("Kamrup", "drafted"),
            ("Bihar", None),
            ("Patna", "none"),
        ]
    )
    assert read(bands, register).states == (10, 18)
    named = making.xlsx([("District", "Status of DEAP"), ("Kamrup", "drafted")], names=["Assam"])
    assert read(named, register).states == (18,)
    office = making.xlsx([["DGFT, New Delhi"], ["Plans of Assam"], ("District", "Status"), ("Kamrup", "drafted")])
    assert read(office, register).states == (18,)


def test_committees_of_state_and_district(register: Register) -> None:
    content = making.xlsx(
        [
            ["Committees, Assam, position on 21.07.2025"],
            (
                "Committee",
                "District",
                "Order No. and date",
                "Seats filled",
                "Last meeting held on",
                "Nodal officer",
            ),
            ("SEPC", None, "CI.12/2021 dated 03.04.2021", "1-13", "21.06.2025", "A"),
            ("DEPC", "Kamrup", "DC/7 dt. 5.6.2021", "1, 2, 5-7", None, "B"),
            ("DEPC", "Jorhat", None, None, None, "C"),
        ]
    )
    draft = read(content, register)
    assert draft.faults == ()
    assert (draft.kind, draft.kept_aside, draft.as_on_date) == ("committees", ("Nodal officer",), AS_ON)
    state, district = draft.rows
    assert (state["committee"], state["district_code"], state["status"]) == ("SEPC", None, "meeting")
    assert (state["order_number"], state["order_date"]) == ("CI.12/2021", "2021-04-03")
    assert state["seats"] == list(range(1, 14))
    assert (district["committee"], district["district_code"], district["status"]) == (
        "DEPC",
        "291",
        "constituted",
    )
    assert district["seats"] == [1, 2, 5, 6, 7]


def test_products_and_figures(register: Register) -> None:
    products = making.xlsx(
        [
            ["Assam"],
            ("District", "Scheme", "ODOP Product", "Sector", "GI tag"),
            ("Jorhat", "odop", "Muga silk", "Textiles", "Yes"),
            ("Jorhat", "PMFME", "Tea", "Food", "no"),
        ]
    )
    draft = read(products, register)
    assert draft.faults == ()
    assert [(row["scheme"], row["product_name"], row["is_gi_tagged"]) for row in draft.rows] == [
        ("ODOP", "Muga silk", True),
        ("PMFME-ODOP", "Tea", False),
    ]
    figures = making.xlsx(
        [
            ("Scheme", "Measure", "Value", "Unit", "As on date", "Document", "Statement"),
            ("DEH", "plans", "1,590", "districts", "21.07.2025", "Reply", "Said so"),
        ]
    )
    (row,) = read(figures, register).rows
    assert (row["value"], row["as_on_date"], row["qualifier"], row["out_of_value"]) == (
        1590,
        "2025-07-21",
        "exact",
        None,
    )


def test_all_faults_of_a_file_come_in_one_pass(register: Register) -> None:
    draft = read(
        making.plans(("Kamrup", "drafted", "01.02.2062"), ("Patna", "none"), ("Jorhat", "?!x"), ("Jorhat", "none")),
        register,
    )
    assert {one.cell for one in draft.faults} == {"C3", "A4", "B5", "A6"}


def test_a_column_of_other_things_is_one_fault_and_not_a_thousand_questions(register: Register) -> None:
    rows = [("Assam", f"Village {number:04d}", "none") for number in range(1_000)]
    draft = read(making.csv(making.CSV_HEAD, *rows), register)
    assert [one.what for one in draft.faults] == ["over 200 names are no district's: is the column the districts'?"]
    assert len(draft.questions) == 200


def test_published_says_that_a_plan_is_public_and_nothing_of_its_stage(register: Register) -> None:
    content = making.xlsx(
        [
            ["Assam"],
            ("District", "Status of the plan", "Drafted on", "Published on", "Notified on", "Under way since"),
            ("Kamrup", "Published", None, None, None, None),
            ("Jorhat", "Published", "01.02.2022", None, "05.06.2022", None),
            ("Cachar", "Drafted", "01.02.2022", "01.03.2022", None, None),
            ("Nagaon", "Under way", "01.02.2022", "No", "05.06.2022", "01.01.2023"),
            ("Darrang", None, "Yes", "Yes", None, None),
            ("Barpeta", "Notified", "01.02.2022", "07.08.2022", "05.06.2023", None),
        ]
    )
    draft = read(content, register)
    assert draft.faults == ()
    assert {register.title[str(row["district_code"])]: (row["stage"], row["is_public"]) for row in draft.rows} == {
        "Kamrup": ("drafted", True),
        "Jorhat": ("notified", True),
        "Cachar": ("drafted", True),
        "Nagaon": ("under_way", False),
        "Darrang": ("drafted", True),
        "Barpeta": ("notified", True),  # public before it was notified: no stage, so no contradiction
    }


def test_a_plan_that_is_not_there_is_not_public_nor_public_before_its_draft(register: Register) -> None:
    content = making.xlsx(
        [
            ["Assam"],
            ("District", "Status of the plan", "Drafted on", "Published on"),
            ("Kamrup", "None", None, "01.02.2022"),
            ("Jorhat", "Published", None, "No"),
            ("Cachar", "Drafted", "01.03.2022", "01.02.2022"),
            ("Darrang", None, None, "01.02.2022"),
        ]
    )
    assert [(one.cell, one.what) for one in read(content, register).faults] == [
        ("D3", "the status is 'none' and yet it is given as published"),
        ("D4", "the status is 'published' and yet this cell says no"),
        ("D5", "published on 01.02.2022, before it was drafted"),
        ("C6", "published without drafted: the plan's draft is left blank"),
    ]


def test_words_of_yes_and_no_make_a_stage(register: Register) -> None:
    content = making.xlsx(
        [
            ["Assam"],
            ("District", "Whether draft plan prepared (Y/N)", "Whether notified (Y/N)"),
            ("Kamrup", "Yes", "No"),
            ("Jorhat", "हाँ", "हाँ"),
            ("Cachar", "No", "No"),
            ("Darrang", None, "No"),
        ]
    )
    draft = read(content, register)
    assert draft.faults == ()
    assert [(row["district_code"], row["stage"]) for row in draft.rows] == [
        ("291", "drafted"),
        ("290", "notified"),
        ("282", "none"),
    ]
    assert any("Darrang" in one.what and "not known" in one.what for one in draft.notes)
