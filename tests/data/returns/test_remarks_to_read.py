"""Remarks that no rule understands are read by a person: shown beside their row, answered once, remembered with their words."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from data.errors import ExportHubError
from data.people.identity import alone
from data.returns.choices import Choices, choices_from
from data.returns.draft import Draft
from data.returns.intake import Document, publication
from data.returns.names.names import Register
from data.returns.remembered import confirm, confirmed_by, offered, remembered
from pages.parts.return_changes import remarks_table
from tests.data.returns import making

Of = Callable[..., Draft]
GOA = ("DEAPs of Goa as on 31.08.2026",)
HEADS = ("District", "Status of DEAP", "Remarks")


def plans(remark: str, status: str = "notified") -> bytes:
    return making.xlsx([GOA, HEADS, ("North Goa", status, remark), ("South Goa", "notified", None)])


@pytest.mark.parametrize(
    "remark",
    [
        "Papers still with the Collectorate",
        "as told on phone by the DIC clerk",
        "Matter is sub judice",
        "फाइल मुख्यालय से वापस आई है",
        "ಕಡತ ಕಚೇರಿಯಲ್ಲಿದೆ",
        "கோப்பு திருப்பி அனுப்பப்பட்டது",
    ],
)
def test_a_remark_in_words_that_nobody_foresaw_waits_for_a_reader(draft: Of, remark: str) -> None:
    found = draft(plans(remark))
    assert [(one.place, one.row, one.text) for one in found.unread] == [("Sheet1!C3", "North Goa: notified", remark)]
    assert not found.faults
    assert not found.is_publishable
    assert found.with_remarks_held().is_publishable


@pytest.mark.parametrize(
    ("remark", "status"),
    [
        ("Copy of order enclosed", "notified"),
        ("Notified vide order no. 12 dated 03.04.2024", "notified"),
        ("DEPC meeting held regularly", "notified"),
        ("अधिसूचना की प्रति संलग्न", "notified"),
        ("Draft under preparation", "none"),
        ("Sent to RA for vetting", "drafted"),
    ],
)
def test_a_remark_that_is_known_to_change_nothing_waits_for_nobody(draft: Of, remark: str, status: str) -> None:
    found = draft(plans(remark, status))
    assert found.remarks == ()
    assert found.is_publishable


@pytest.mark.parametrize(
    "remark",
    [
        "Workshop on export documentation planned for December 2026",
        "Rs. 12 lakh sanctioned under State budget for testing equipment",
        "15 entrepreneurs trained at NSIC",
        "Home furnishing fair held with HEPC",
        "Meeting convened by GM, DIC",
        "निर्यातकों हेतु प्रशिक्षण अक्टूबर में प्रस्तावित",
        "નિકાસ તાલીમ શિબિર યોજાશે",
        "ஏற்றுமதியாளர்களுக்கு பயிற்சி அளிக்கப்பட்டது",
        "Leather, engineering and marine products",
        "ಕಾಫಿ",
    ],
)
def test_a_remark_on_another_matter_waits_for_nobody(draft: Of, remark: str) -> None:
    assert draft(plans(remark)).remarks == ()


@pytest.mark.parametrize(
    "remark",
    [
        "Training held; plan sent back",
        "Budget lapsed, notification to be issued afresh",
        "Fair held, figures under verification",
        "प्रशिक्षण हुआ, योजना अमान्य",
        "Workshop held instead of meeting",
        "Training over. Entry belongs to South Goa",
    ],
)
def test_a_remark_on_another_matter_that_also_speaks_of_its_row_is_read(draft: Of, remark: str) -> None:
    found = draft(plans(remark))
    assert found.faults or [one.text for one in found.remarks] == [remark]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("HS Code", ["6802", "product dropped", "0901"]),
        ("Contact No.", ["9876500001", "Notification cancelled", "9876500003"]),
        ("Major items exported", ["Iron ore", "Steel (figure under verification)", "Fish"]),
        ("Nodal officer", ["GM, DIC", "Value withdrawn", "GM, DIC"]),
    ],
)
def test_words_that_may_take_a_row_back_are_read_under_whatever_heading(
    draft: Of, heading: str, cells: list[str]
) -> None:
    names = ["Baksa", "Barpeta", "Cachar"]
    rows = [[name, "notified", cell] for name, cell in zip(names, cells, strict=True)]
    found = draft(making.xlsx([("DEAPs of Assam as on 31.08.2026",), ("District", "Status of DEAP", heading), *rows]))
    assert not found.is_publishable
    assert [one.text for one in found.remarks] == [cells[1]]


def test_a_column_that_numbers_the_rows_needs_no_heading_that_is_understood(draft: Of) -> None:
    names = ["Baksa", "Barpeta", "Cachar", "Darrang"]
    rows = [[str(at), name, "notified"] for at, name in enumerate(names, start=1)]
    heads = ("અનુ. નં.", "District", "Status of DEAP")
    assert draft(making.xlsx([("DEAPs of Assam as on 31.08.2026",), heads, *rows])).is_publishable


def test_beside_a_status_that_stays_not_known_no_remark_is_read(draft: Of) -> None:
    rows = [GOA, HEADS, ("North Goa", None, "Reminder sent to the Collectorate"), ("South Goa", "notified", None)]
    assert draft(making.xlsx(rows)).remarks == ()


def test_what_still_waits_is_read_beside_a_step_that_is_taken_and_not_beside_one_that_is_not(draft: Of) -> None:
    heads = ("District", "DEPC constituted (Yes/No)", "Date of last meeting", "Remarks")
    rows = [("DEPCs of Goa as on 31.08.2026",), heads]
    both = [("North Goa", "Yes", None, "First meeting to be held shortly"), ("South Goa", "No", None, "Under process")]
    assert draft(making.xlsx([*rows, *both])).remarks == ()
    met = ("North Goa", "Yes", "12.03.2026", "Meeting to be held shortly")
    assert [one.row for one in draft(making.xlsx([*rows, met])).remarks] == ["North Goa: meeting, met on 12.03.2026"]


@pytest.mark.parametrize(
    ("status", "met", "remark"),
    [
        ("Yes", "12.03.2026", "No meeting"),
        ("Yes", "12.03.2026", "Meeting to be held"),
        ("No", None, "Meeting held on 12.03.2026 under DC"),
        ("No", None, "Order no. 12 issued"),
    ],
)
def test_known_words_that_say_another_thing_than_the_row_are_never_passed_over(
    draft: Of, status: str, met: str | None, remark: str
) -> None:
    heads = ("District", "DEPC constituted (Yes/No)", "Date of last meeting", "Remarks")
    found = draft(making.xlsx([("DEPCs of Goa as on 31.08.2026",), heads, ("North Goa", status, met, remark)]))
    assert not found.is_publishable
    assert found.faults or [one.text for one in found.remarks] == [remark]


def test_a_column_that_is_not_read_and_speaks_of_plans_is_read_by_a_person(draft: Of) -> None:
    rows = [
        GOA,
        ("District", "Status of DEAP", "Present position at the office"),
        ("North Goa", "notified", "DEAP file returned by Law Dept"),
    ]
    found = draft(making.xlsx(rows), "return.xlsx", Choices(columns=(("Present position at the office", "aside"),)))
    assert [one.text for one in found.remarks] == ["DEAP file returned by Law Dept"]


def test_the_one_row_without_a_day_is_shown(draft: Of) -> None:
    names = ["Baksa", "Barpeta", "Cachar", "Darrang", "Dhemaji", "Dhubri"]
    rows = [[one, "notified", f"0{at}.03.2024"] for at, one in enumerate(names, start=1)]
    heads = ("District", "Status of DEAP", "Date of notification")
    assert draft(making.xlsx([("DEAPs of Assam as on 31.08.2026",), heads, *rows])).remarks == ()
    rows[2][2] = ""
    found = draft(making.xlsx([("DEAPs of Assam as on 31.08.2026",), heads, *rows]))
    shown = [("Sheet1!C5", "Cachar: notified", "no day on which it was notified is given, as all 5 others have one")]
    assert [(one.place, one.row, one.text) for one in found.unread] == shown


def test_what_was_read_once_is_asked_again_only_where_text_or_row_differ(
    draft: Of, ledger: Any, register: Register
) -> None:
    first = draft(plans("Papers with the Collector's office")).with_remarks_held()
    confirm(ledger, first, alone("steward"))
    known = remembered(ledger.entries(), register)

    def next_month(remark: str, status: str = "notified") -> Draft:
        content = plans(remark, status)
        return offered(draft(content), known, lambda chosen: draft(content, "return.xlsx", chosen), Choices())

    again = next_month("Papers with the Collector's office")
    assert again.is_publishable
    assert confirmed_by(again, known) is not None
    assert [one.row for one in next_month("Papers with the Collector's office", "drafted").unread] == [
        "North Goa: drafted"
    ]
    assert [one.text for one in next_month("Papers lost in the fire").unread] == ["Papers lost in the fire"]


def test_a_reading_file_says_that_rows_hold(register: Register) -> None:
    said = {"remarks": {"Papers lost (North Goa: notified)": "holds"}}
    chosen = choices_from(said, register)
    assert chosen.remarks == {"Papers lost (North Goa: notified)"}
    assert choices_from(chosen.as_json(register), register) == chosen
    with pytest.raises(ExportHubError, match="nobody has said whether its row holds"):
        choices_from({"remarks": {"Papers lost (North Goa: notified)": "?"}}, register)


def test_a_comment_over_a_cell_and_a_sentence_outside_the_rows_are_read_too(draft: Of) -> None:
    book = [GOA, ("District", "Status of DEAP"), ("North Goa", "notified"), ("South Goa", "drafted")]
    below = "Cabinet has desired a relook at every entry of this statement"
    found = draft(making.xlsx([*book, (), (below,)]))
    assert [(one.place, one.row, one.text) for one in found.unread] == [("Sheet1!6", "", below)]
    assert "outside the rows stands" in found.unread[0].question
    over = making.xlsx(book, more=lambda made: made.worksheets()[0].write_comment("B4", "ask Ramesh first"))
    shown = [(one.place, one.row, one.text) for one in draft(over).unread]
    assert shown == [("Sheet1!comment B4", "South Goa: drafted", "ask Ramesh first")]
    polite = "The above information is submitted for kind perusal and necessary action please."
    assert draft(making.xlsx([*book, (), (polite,)])).is_publishable


EXPORTS = [
    ("Exports of Assam, Rs crore, as on 31.08.2026",),
    ("District", "2023-24", "2024-25", "Remarks"),
    ("Kamrup", 120.5, 131.25, None),
    ("Jorhat", 34.6, 3455.6, None),
    ("Baksa", 0.01, 0.4, None),
    ("Dhubri", 0, 12, None),
]


def test_a_value_far_from_the_year_before_is_read_and_a_small_one_is_not(draft: Of) -> None:
    found = draft(making.xlsx(EXPORTS))
    shown = [("Sheet1!C4", "Jorhat", "3455.6 for 2024-25, April-March is 100 times the 34.6 for 2023-24, April-March")]
    assert [(one.place, one.row, one.text) for one in found.unread] == shown


def test_values_below_names_that_nobody_settled_yet_are_held_against_nothing(draft: Of) -> None:
    rows = [*EXPORTS[:2], ("Xyzpur", 120.5, 131.25, None), ("Abcgarh", 3455.6, 3460, None)]
    assert draft(making.xlsx(rows)).unread == ()


@pytest.mark.parametrize("mark", ["-do-", "as above", '"', "यथोपरि", "\u3003"])
def test_a_status_that_repeats_the_row_above_is_looked_at(draft: Of, mark: str) -> None:
    found = draft(making.xlsx([GOA, HEADS[:2], ("North Goa", "notified"), ("South Goa", mark)]))
    assert [(row["stage"]) for row in found.rows] == ["notified", "notified"]
    shown = [("Sheet1!B4", "", "B4 repeats the cell above and is read as 'notified'")]
    assert [(one.place, one.row, one.text) for one in found.unread] == shown


def test_goods_beside_another_product_are_read(draft: Of) -> None:
    rows = [
        ("Goa ODOP",),
        ("District", "Product", "Remarks"),
        ("North Goa", "Feni", "Cashew"),
        ("South Goa", "Coir", None),
    ]
    assert [one.text for one in draft(making.xlsx(rows)).remarks] == ["Cashew"]


@pytest.mark.parametrize(
    "words", ["same as North Goa", "as in the list of 2024", "same", "उत्तर गोवा के समान", "see above"]
)
def test_words_that_refer_to_another_row_are_no_product(draft: Of, words: str) -> None:
    rows = [
        ("Goa ODOP",),
        ("District", "Product", "Sector"),
        ("North Goa", "Feni", "Agriculture"),
        ("South Goa", words, "Agriculture"),
    ]
    found = draft(making.xlsx(rows))
    assert [(one.cell, "refers to another row" in one.what) for one in found.faults] == [("B4", True)]


def test_a_sector_read_by_another_word_is_noted(draft: Of) -> None:
    rows = [("Goa ODOP",), ("District", "Product", "Sector"), ("North Goa", "Cashew", "Horticulture")]
    found = draft(making.xlsx(rows))
    assert [row["sector"] for row in found.rows] == ["Agriculture"]
    assert [one.what for one in found.notes] == ["'Horticulture' was read as the list's sector Agriculture"]


def test_who_approves_a_return_sees_what_its_sender_has_read(draft: Of) -> None:
    found = draft(plans("Papers back with the Collectorate")).with_remarks_held()
    letter = Document("Letter of the Director", "state_letter", "IND/1", date(2026, 9, 1), "Director of Industries")
    payload = publication(found, letter, date(2026, 8, 31), is_sample=False)
    assert payload["remarks_read"] == [["Sheet1!C3", "North Goa: notified", "Papers back with the Collectorate"]]
    shown = remarks_table(payload["remarks_read"], "Read")
    assert shown.to_numpy().tolist() == [["Papers back with the Collectorate", "North Goa: notified", "Sheet1!C3"]]
    assert "remarks_read" not in publication(draft(plans("Copy enclosed")), letter, date(2026, 8, 31), is_sample=False)


@pytest.mark.parametrize(
    "status",
    [
        "Notified, drafted 03.03.2025",
        "Notified (draft of 03.03.2025)",
        "Under implementation, notified on 10.02.2025",
        "Published, notified 05.06.2024",
        "Drafted, meeting 14.07.2026",
        "क्रियान्वयन में, अधिसूचना 09.09.2024",
    ],
)
def test_a_day_beside_another_step_is_never_the_statuss_own(draft: Of, status: str) -> None:
    content = making.xlsx([GOA, HEADS[:2], ("North Goa", status)])
    found = draft(content)
    assert [one.cell for one in found.faults] == ["B3"]
    for meaning in ("notified", "drafted", "under_way"):
        chosen = Choices(words=((found.faults[0].word, meaning),))
        rows = draft(content, "return.xlsx", chosen).rows
        days = {name: row[name] for row in rows for name in row if name.endswith("_on") and row[name]}
        assert not days
        assert all(status in row["remarks"] for row in rows)


@pytest.mark.parametrize(
    "status", ["Constituted, meeting 14.07.2026", "Constituted, met on 14.07.2026", "गठित, बैठक 14.07.2026"]
)
def test_a_day_beside_the_word_meeting_is_that_of_the_last_meeting(draft: Of, status: str) -> None:
    rows = [("DEPCs of Goa as on 31.08.2026",), ("District", "DEPC status"), ("North Goa", status)]
    (row,) = draft(making.xlsx(rows)).rows
    assert (row["status"], row["order_date"], row["last_meeting_on"]) == ("meeting", None, "2026-07-14")


def test_what_a_status_says_beside_itself_and_a_value_that_is_only_near_are_looked_at(draft: Of) -> None:
    status = "Constituted (reconstituted 14.07.2026)"
    rows = [("DEPCs of Goa as on 31.08.2026",), ("District", "DEPC status"), ("North Goa", status)]
    assert [status in one.text for one in draft(making.xlsx(rows)).unread] == [True]
    values = [("Exports of Goa, Rs crore, as on 31.08.2026",), ("District", "2024-25"), ("North Goa", "~ 45")]
    found = draft(making.xlsx(values))
    assert [one.text for one in found.unread] == [
        "'~ 45' is near a value and is read as 45, its mark kept in the remarks"
    ]


def test_a_value_in_dollars_far_from_the_rate_of_the_other_rows_is_read(draft: Of) -> None:
    heads = ("District", "2024-25 (Rs crore)", "2024-25 (US$ million)")
    names = ["Baksa", "Barpeta", "Cachar", "Darrang", "Dhubri"]
    rows: list[list[Any]] = [[name, 86.0 * at, 10.0 * at] for at, name in enumerate(names, start=1)]
    title = ("Exports of Assam as on 31.08.2026",)
    assert draft(making.xlsx([title, heads, *rows])).remarks == ()
    rows[3][2] = 400.0
    (one,) = draft(making.xlsx([title, heads, *rows])).unread
    assert (one.place, one.row) == ("Sheet1!C6", "Darrang")
    assert one.text.endswith(
        "is Rs 8.60 to a dollar by the value in rupees beside it; of the other rows it is Rs 86.00"
    )


def test_a_unit_beside_a_districts_name_is_held_against_its_values(draft: Of) -> None:
    rows = [
        ("Exports of Goa 2024-25 in Rs crore, as on 31.08.2026",),
        ("District", "2024-25"),
        ("North Goa (Rs. lakh)", 2150),
        ("South Goa", 30),
    ]
    found = draft(making.xlsx(rows))
    assert [one.written for one in found.questions] == ["North Goa (Rs. lakh)"] or [
        one.cell for one in found.faults
    ] == ["A3"]
    said = draft(making.xlsx([*rows[:2], ("North Goa (Rs. crore)", 21.5), rows[3]]))
    assert said.faults == ()


def test_a_status_may_be_said_by_the_place_of_its_cell(draft: Of) -> None:
    content = making.xlsx([GOA, HEADS[:2], ("North Goa", "notified"), ("South Goa", "notified")])
    found = draft(content, "return.xlsx", Choices(words=(("Sheet1!B4", "drafted"),)))
    assert [row["stage"] for row in found.rows] == ["notified", "drafted"]


def test_a_starred_note_that_corrects_a_value_is_asked(draft: Of) -> None:
    rows = [*EXPORTS[:3], ("* Jorhat 2024-25 to be read as 10424.75",)]
    assert not draft(making.xlsx(rows)).is_publishable


def test_an_answer_for_a_place_that_is_no_column_is_said_not_to_be_used(draft: Of) -> None:
    rows = [*EXPORTS[:3]]
    used = draft(making.xlsx(rows), "return.xlsx", Choices(units=(("Sheet1!C", "Rs crore"),)))
    assert used.remarks == ()
    row = draft(making.xlsx(rows), "return.xlsx", Choices(units=(("Sheet1!3", "Rs lakh"),)))
    assert [one.place for one in row.unread] == ["Sheet1!3"]
    assert "it was not used" in row.unread[0].text
