"""Notes that give signs, letters and colours a meaning: read by the file's own note, or asked, and never guessed."""

from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.people.identity import alone
from data.returns.choices import Choices, choices_from
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.remembered import confirm, confirmed_by, offered, remembered
from data.returns.words.legend import pairs_in

Of = Callable[..., Draft]
TITLE = ("Assam, action plans as on 31.03.2026",)
PLANS = (TITLE, ("District", "DEAP notified"), ("Kamrup", "✓"), ("Nalbari", "✗"))
GI = (("Assam",), ("District", "Product", "Scheme", "GI tag"))


@pytest.fixture
def of(draft: Of) -> Of:
    def read(rows: Sequence[Sequence[Any]], choices: Choices | None = None) -> Draft:
        found = draft(making.xlsx(rows), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def told(found: Draft, register: Register, name: str) -> dict[str, object]:
    return {register.title[str(row["district_code"])]: row[name] for row in found.rows}


@pytest.mark.parametrize(
    ("note", "pairs"),
    [
        ("✓ = notified, ✗ = drafted", {"✓": "notified", "✗": "drafted"}),
        ("Tick mark (✓) denotes drafted; cross (✗) denotes notified", {"✓": "drafted", "✗": "notified"}),
        ("● Notified ○ Not started ◐ Drafted", {"●": "Notified", "○": "Not started", "◐": "Drafted"}),
        ("'Y' stands for not constituted and 'N' for constituted", {"y": "not constituted", "n": "constituted"}),
        ("C → Constituted, NC → Not constituted", {"c": "Constituted", "nc": "Not constituted"}),
        ("(C) Constituted (NC) Not Constituted", {"c": "Constituted", "nc": "Not Constituted"}),
        ("Notified = N, Drafted = D", {"n": "Notified", "d": "Drafted"}),
        ("Constituted - C; Not constituted - NC", {"c": "Constituted", "nc": "Not constituted"}),
        ("Yes=1, No=0", {"1": "Yes", "0": "No"}),
        ("Y for notified and N for not notified", {"y": "notified", "n": "not notified"}),
        ("A tick indicates that the plan is notified", {"✓": "the plan is notified"}),
        ("* GI tagged product", {"*": "GI tagged product"}),
        ("अ - अधिसूचित, प - प्रारूप तैयार", {"अ": "अधिसूचित", "प": "प्रारूप तैयार"}),
        ("Key: Y (Notified), N (Drafted)", {"y": "Notified", "n": "Drafted"}),
        ("Notified (N), Drafted (Y)", {"n": "Notified", "y": "Drafted"}),
        ("where 1 is Notified and 0 is Drafted", {"1": "Notified", "0": "Drafted"}),
        ("For the month of May (2026)", {}),
        ("Rs. in crore = 10 million", {}),
    ],
)
def test_a_note_explains_signs_and_letters_in_many_turns(note: str, pairs: dict[str, str]) -> None:
    assert dict(pairs_in(note)) == pairs


@pytest.mark.parametrize(
    "note",
    [
        "✓ = only drafted, ✗ = notified",
        "✓ denotes drafted; ✗ denotes notified",
        "Cross (✗) for notified, tick (✓) for drafted",
    ],
)
def test_a_tick_is_never_yes_where_the_note_says_otherwise(note: str, of: Of, register: Register) -> None:
    found = of([*PLANS, (note,)])
    assert told(found, register, "stage").get("Nalbari") == "notified"
    assert "Kamrup" not in told(found, register, "stage")
    assert [one.cell for one in found.faults] == ["B3"]


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("Ticks were put by the DICs where the file is with the Collector", "A5"),
        ("Districts shown ✓ await the committee's approval", "B3"),
        ("✓/✗: sent / not sent", "A5"),
    ],
)
def test_a_note_that_speaks_of_a_sign_and_is_not_understood_is_asked(note: str, cell: str, of: Of) -> None:
    found = of([*PLANS, (note,)])
    assert cell in {one.cell for one in found.faults}
    assert not found.is_publishable
    assert of([*PLANS, ("Ticks are the DICs' own",)], Choices(aside=frozenset({"Sheet1!A5"}))).is_publishable


@pytest.mark.parametrize(
    "note", ["All N districts have sent the file, the Y ones not yet", "Y as told by the Collector"]
)
def test_a_note_with_a_letter_that_cells_bear_is_asked_whatever_it_says(note: str, of: Of) -> None:
    rows = [TITLE, ("District", "DEAP notified"), ("Kamrup", "Y"), ("Nalbari", "N"), (), (None, note)]
    assert {one.word for one in of(rows).faults} >= {"Y"}


def test_a_letter_in_quotes_is_asked_and_may_be_said_by_hand(of: Of, register: Register) -> None:
    note = "Districts marked Y have sent the draft alone"
    rows = [TITLE, ("District", "Status of DEAP"), ("Kamrup", "Y"), ("Nalbari", "Notified"), (note,)]
    assert ("A5", "Y") in [(one.cell, one.word) for one in of(rows).faults]
    by_hand = of(rows, Choices(words=(("Y", "drafted"),)))
    assert by_hand.faults == ()
    assert told(by_hand, register, "stage") == {"Kamrup": "drafted", "Nalbari": "notified"}


def test_a_note_that_only_says_yes_and_no_is_no_question(of: Of) -> None:
    assert of(
        [TITLE, ("District", "DEAP notified"), ("Kamrup", "Y"), ("Nalbari", "N"), ("Y/N: Yes/No",)]
    ).is_publishable


def test_a_sign_that_nothing_explains_is_a_fault_and_never_lost(of: Of) -> None:
    found = of([TITLE, ("District", "Status of DEAP"), ("Kamrup", "○"), ("Nalbari", "Drafted")])
    assert [(one.cell, one.word) for one in found.faults] == [("B3", "○")]
    assert of([TITLE, ("District", "Status of DEAP"), ("Kamrup", "--"), ("Nalbari", "Drafted")]).is_publishable


def test_gi_columns_follow_the_files_note(of: Of, register: Register) -> None:
    rows = [
        *GI,
        ("Kamrup", "Silk", "ODOP", 1),
        ("Nalbari", "Jute", "ODOP", 0),
        ("0 means GI tag obtained and 1 means no GI tag",),
    ]
    assert told(of(rows), register, "is_gi_tagged") == {"Kamrup": False, "Nalbari": True}
    rows = [*GI, ("Kamrup", "Silk", "ODOP", "R"), ("Nalbari", "Jute", "ODOP", "A"), ("R: Registered, A: Applied",)]
    assert [(one.cell, one.word) for one in of(rows).faults] == [("D4", "Applied")]
    by_hand = of(rows, Choices(words=(("Applied", "no"),)))
    assert told(by_hand, register, "is_gi_tagged") == {"Kamrup": True, "Nalbari": False}


def test_a_list_of_codes_below_the_table_is_no_row_of_it(of: Of, register: Register) -> None:
    rows = [
        ("Assam",),
        ("District", "DEPC status"),
        ("Kamrup", "C"),
        ("Nalbari", "N"),
        (),
        ("Code", "Meaning"),
        ("C", "Constituted"),
        ("N", "Not constituted"),
    ]
    assert told(of(rows), register, "status") == {"Kamrup": "constituted", "Nalbari": "not_constituted"}


def test_a_row_of_codes_above_the_headings_heads_nothing(of: Of, register: Register) -> None:
    rows = [
        TITLE,
        ("Legend", "P: Draft prepared", "N: Notified"),
        ("District", "Status of DEAP"),
        ("Kamrup", "P"),
        ("Nalbari", "N"),
    ]
    assert told(of(rows), register, "stage") == {"Kamrup": "drafted", "Nalbari": "notified"}


COLOURED = [
    TITLE,
    ("District", "Status of DEAP", "Remarks"),
    ("Kamrup", "Notified", "x"),
    ("Nalbari", "Drafted", "y"),
    ("Rows in yellow were typed at headquarters",),
]


def test_a_note_on_colours_is_asked_once_and_named_ever_after(of: Of, ledger: Any, register: Register) -> None:
    assert [one.cell for one in of(COLOURED).faults] == ["A5"]
    first = of(COLOURED, Choices(aside=frozenset({"Sheet1!A5"})))

    confirm(ledger, first, alone("steward"))
    known = remembered(ledger.entries(), register)
    assert confirmed_by(first, known) is not None
    # Next month the note stands a row lower.
    later = [*COLOURED[:2], ("Majuli", "Drafted", "z"), *COLOURED[2:]]
    again = offered(of(later), known, lambda chosen: of(later, chosen), Choices())
    assert again.with_remarks_held().is_publishable
    assert confirmed_by(again, known) is not None
    assert any("Sheet1!A6" in one and "colours" in one for one in again.filled)
    # Another note is asked about.
    other = [*COLOURED[:4], ("Rows in red are dropped",)]
    asked = offered(of(other), known, lambda chosen: of(other, chosen), Choices())
    assert [one.cell for one in asked.faults] == ["A5"]


def test_a_note_on_colours_with_rows_set_aside_is_asked_again(of: Of, ledger: Any, register: Register) -> None:

    first = of(COLOURED, Choices(aside=frozenset({"Sheet1!A5", "Sheet1!3"})))
    confirm(ledger, first, alone("steward"))
    known = remembered(ledger.entries(), register)
    again = offered(of(COLOURED), known, lambda chosen: of(COLOURED, chosen), Choices())
    assert [one.cell for one in again.faults] == ["A5"]


def test_notes_are_written_to_a_reading_file_and_read_back(register: Register) -> None:
    chosen = choices_from({"notes": ["Rows in yellow are new"]}, register)
    assert chosen.as_json() == {"notes": ["Rows in yellow are new"]}


@pytest.mark.parametrize(
    ("note", "is_asked"),
    [
        ("Note: - means nil", True),
        ("'-' = no exports", True),
        ("Note: a dash indicates zero", True),
        ("- : not available", False),
        ("Dash means data not received", False),
        ("1 crore = 10 million - rounded", False),
    ],
)
def test_a_note_that_gives_dashes_among_values_a_meaning_is_asked(of: Of, note: str, is_asked: bool) -> None:
    exports = (
        ("Exports of Goa 2024-25, Rs crore",),
        ("District", "Export value"),
        ("North Goa", "-"),
        ("South Goa", 3),
    )
    found = of((*exports, (note,)))
    assert [one.cell for one in found.faults if "gives dashes a meaning" in one.what] == (["A5"] if is_asked else [])
    assert of((*exports, (note,)), Choices(aside=frozenset({"Sheet1!A5"}))).is_publishable


KEY = [
    ("District Export Action Plans (DEAP) of Goa as on 30.09.2026",),
    ("Sl", "District", "DEAP", "Date"),
    (1, "North Goa", "N", "14-03-2025"),
    (2, "South Goa", "D", "02-05-2026"),
    (None, None, None, None),
]


@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize("link", [" - ", " – ", ": ", " = "])
def test_a_key_with_one_code_in_a_row_explains_a_column_headed_by_the_plan_alone(
    draft: Callable[..., Draft], link: str, column: int
) -> None:
    texts = (
        f"N{link}Notified by the DEPC (date = date of notification)",
        f"D{link}Draft prepared",
        f"X{link}Not started",
    )
    found = draft(making.xlsx([*KEY, *(((None,) * column + (one,)) for one in texts)]))
    assert found.faults == ()
    assert found.open == ()
    assert [(row["stage"], str(row["notified_on"]), str(row["drafted_on"])) for row in found.rows] == [
        ("notified", "2025-03-14", "None"),
        ("drafted", "None", "2026-05-02"),
    ]
    assert "Sheet1: the code 'N' was read as 'Notified by the DEPC'" in "; ".join(found.filled)


def test_lines_that_only_look_like_a_key_explain_nothing(draft: Callable[..., Draft]) -> None:
    rows = [*KEY[:1], ("Sl", "District", "DEAP status"), (1, "North Goa", "Notified"), (2, "South Goa", "Draft")]
    found = draft(making.xlsx([*rows, ("A - Source: RA Goa",), ("B - Subject to change",)]))
    assert [row["stage"] for row in found.rows] == ["notified", "drafted"]
    assert not [one for one in found.filled if "the code" in one]
