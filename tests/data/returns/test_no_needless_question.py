"""Returns that a person reads without a second thought, and that the import reads without a question."""

from collections.abc import Callable
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

Of = Callable[..., Draft]
ASSAM = ("Assam, Districts as Export Hubs, as on 21.07.2025",)


@pytest.fixture
def of(draft: Of) -> Of:
    def read(*sheets: Any, **given: Any) -> Draft:
        return draft(making.xlsx(*sheets), "return.xlsx", Choices(**given))

    return read


def stops(found: Draft) -> list[str]:
    return [*(one.what for one in found.faults), *(one.place for one in found.open)]


def told(found: Draft, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in found.rows]


def test_a_sister_sheet_s_state_counts_where_no_name_below_is_another_state_s(of: Of) -> None:
    first = [("Kerala as on 30.09.2026",), ("District", "Status of DEPC"), ("Idukki", "Constituted")]
    rows = [
        ("As on 30.09.2026",),
        ("District", "Status of DEAP"),
        ("ഇടുക്കി", "Draft"),
        ("Place of no register", "Draft"),
    ]
    plans = of(first, rows, kind="plans")
    assert [state for state, _ in plans.states_from] == [32]
    assert [one.written for one in plans.questions] == ["ഇടുക്കി", "Place of no register"]
    # Patna is Bihar's: nothing says which of the two States it is.
    other = of(first, [*rows, ("Patna", "Draft")], kind="plans")
    assert any("which State" in one.what for one in other.faults)
    unknown = of(first, [*rows[:2], rows[3]], kind="plans")
    assert any("which State" in one.what for one in unknown.faults)


def test_a_plan_of_three_lines_of_headings(draft: Of) -> None:
    head = [
        ("District", "District Export Action Plan", None, None, None, None, None),
        (None, "Draft by RA", None, "Adoption by DEPC", None, "Implementation", None),
        (None, "Prepared (Y/N)", "Date", "Notification No.", "Date", "Started (Y/N)", "Last reviewed on"),
    ]
    rows = [
        ("Kamrup", "Y", "14.02.2022", "DEPC/07", "28.03.2022", "Y", "05.06.2024"),
        ("Baksa", "N", None, None, None, None, None),
    ]

    def merged(book: Any) -> None:
        for block in ("B2:G2", "B3:C3", "D3:E3", "F3:G3"):
            book.worksheets()[0].merge_range(block, head[int(block[1]) - 2][ord(block[0]) - 65])

    found = draft(making.xlsx([ASSAM, *head, *rows], more=merged))
    days = told(found, "stage", "drafted_on", "notified_on", "reviewed_on", "remarks")
    assert days == [
        ("reviewed", "2022-02-14", "2022-03-28", "2024-06-05", "Notification No.: DEPC/07"),
        ("none", None, None, None, None),
    ]
    assert stops(found) == []


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Notification no.", "plans"), ("अधिसूचना संख्या", "plans"), ("Order No.", "plans"), ("Source", "exports")],
)
def test_what_has_no_field_is_kept_in_the_remarks_behind_its_heading(of: Of, heading: str, kind: str) -> None:
    column, cell = ("Status of plan", "Notified") if kind == "plans" else ("2024-25 (Rs. crore)", 12.5)
    found = of([ASSAM, ("District", column, heading), ("Kamrup", cell, "A-1187"), ("Baksa", cell, None)])
    assert (found.kind, stops(found)) == (kind, [])
    assert [row["remarks"] for row in found.rows] == [f"{heading}: A-1187", None]


def test_the_number_of_an_order_beside_committees_is_theirs(of: Of) -> None:
    rows = [ASSAM, ("District", "DEPC", "Order No.", "Status of plan"), ("Kamrup", "Constituted", "5/2021", "Draft")]
    assert told(of(rows, kind="committees"), "order_number") == [("5/2021",)]
    assert told(of(rows, kind="plans"), "remarks") == [(None,)]


@pytest.mark.parametrize(
    "heading", ["Page No.", "पृष्ठ संख्या", "HS chapter", "എച്ച്.എസ്. അധ്യായം / HS chapter", "Product code", "Chapter (2 digit)"]
)
def test_columns_of_no_return_are_set_aside_by_name(of: Of, heading: str) -> None:
    rows = [ASSAM, ("District", "Product", heading), ("Kamrup", "Assam silk", "09"), ("Baksa", "Tea", "12")]
    found = of(rows)
    assert (stops(found), told(found, "product_name")) == ([], [("Assam silk",), ("Tea",)])
    assert [one.place for one in found.asides] == ["Sheet1!C"]


def test_a_product_with_its_code_in_the_heading_is_a_product(of: Of) -> None:
    found = of([ASSAM, ("District", "Product (HS code)"), ("Kamrup", "Assam silk")])
    assert told(found, "product_name") == [("Assam silk",)]


@pytest.mark.parametrize(
    ("words", "status", "order", "day"),
    [
        ("Constituted vide order no. DIC/45 dated 12.03.2021", "constituted", "DIC/45", "2021-03-12"),
        ("Constituted (vide Notification No. 33/2/2021 dt. 1.3.2021)", "constituted", "33/2/2021", "2021-03-01"),
        ("आदेश संख्या 45/2021 दिनांक 12.03.2021 द्वारा गठित", "constituted", "45/2021", "2021-03-12"),
        ("Constituted vide order no. 45", "constituted", None, None),
        ("Yet to be formed", "not_constituted", None, None),
        ("Is yet to be constituted", "not_constituted", None, None),
        ("Constituted and meeting regularly", "meeting", None, None),
    ],
)
def test_statuses_of_committees_in_words(of: Of, words: str, status: str, order: str | None, day: str | None) -> None:
    found = of([ASSAM, ("District", "Status of DEPC"), ("Kamrup", words)])
    assert told(found, "status", "order_number", "order_date") == [(status, order, day)]
    assert stops(found) == []


@pytest.mark.parametrize(
    ("words", "stage", "day"),
    [
        ("Vetted & approved by DEPC", "notified", None),
        ("Approved on 18.01.2024", "notified", "2024-01-18"),
        ("Prepared and approved in DEPC meeting dated 20.02.2024", "notified", "2024-02-20"),
        ("Notified vide no. 44 dated 03.03.2024", "notified", "2024-03-03"),
        ("Yet to be prepared", "none", None),
    ],
)
def test_statuses_of_plans_in_words(of: Of, words: str, stage: str, day: str | None) -> None:
    found = of([ASSAM, ("District", "Status of DEAP"), ("Kamrup", words)])
    assert (told(found, "stage", "notified_on"), stops(found)) == ([(stage, day)], [])


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Approved",
            "Draft approved by DEPC",
            "Yet to be approved",
            "Yet to be notified",
            "Under process",
        ),
        *("To be approved by DEPC", "Approved by RA on 18.01.2024", "Vetted vide no. 44 dated 03.03.2024"),
        "Notified vide no. 44 dated 03.03.2024, since withdrawn",
    ],
)
def test_words_of_a_plan_that_leave_its_stage_open_are_asked(of: Of, words: str) -> None:
    found = of([ASSAM, ("District", "Status of DEAP"), ("Kamrup", words)])
    assert ([one.cell for one in found.faults], found.rows) == (["B3"], ())


@pytest.mark.parametrize(
    "words",
    [
        "Under process",
        "Yet to be notified",
        "To be reconstituted",
        "Constituted vide order no. 5 dated 31.02.2021",
        "Constituted vide order",
    ],
)
def test_words_of_a_committee_that_leave_it_open_are_asked(of: Of, words: str) -> None:
    found = of([ASSAM, ("District", "Status of DEPC"), ("Kamrup", words)])
    assert [one.cell for one in found.faults] == ["B3"]


@pytest.mark.parametrize("heading", ["DEPC status (code)", "डीईपीसी की स्थिति (कोड)", "Status code of DEPC"])
def test_codes_below_a_status_are_read_where_a_note_explains_each(of: Of, heading: str) -> None:
    rows = [
        ASSAM,
        ("District", heading),
        ("Kamrup", 1),
        ("Baksa", 2),
        (),
        ("Codes: 1 = constituted, 2 = not constituted",),
    ]
    assert told(of(rows), "status") == [("constituted",), ("not_constituted",)]
    lacking = of([*rows[:3], ("Baksa", 3), *rows[4:]])
    assert [one.cell for one in lacking.faults] == ["B4"]


def test_words_of_the_rows_do_not_decide_of_what_a_bare_status_is(of: Of) -> None:
    title = ("Assam: status of District Export Plans as on 31.10.2026",)
    found = of([title, ("Sl.No.", "District", "Status"), (1, "Kamrup", "Approved by DEPC"), (2, "Baksa", "Draft")])
    assert (found.kind, told(found, "stage")) == ("plans", [("notified",), ("drafted",)])


@pytest.mark.parametrize(
    ("heading", "words", "meaning"),
    [
        ("Status of DEAP", "Plan not prepared", "none"),
        ("Status of DEAP", "યોજના તૈયાર નથી", "none"),
        ("Status of DEAP", "अनुमोदित एवं अधिसूचित", "notified"),
        ("Status of DEAP", "तैयार किया जाना शेष", "none"),
        ("Status of DEPC", "समिति गठित नहीं", "not_constituted"),
        ("Status of DEPC", "गठित एवं कार्यरत", "constituted"),
        ("Status of DEPC", "गठन होना शेष है", "not_constituted"),
    ],
)
def test_a_status_beside_the_name_of_its_thing_or_joined_to_another(
    of: Of, heading: str, words: str, meaning: str
) -> None:
    found = of([ASSAM, ("District", heading), ("Kamrup", words)])
    assert [row.get("stage") or row.get("status") for row in found.rows] == [meaning]


@pytest.mark.parametrize("words", ["प्रारूप तैयार, अनुमोदन शेष", "अनुमोदन शेष", "तैयार एवं विचाराधीन", "Drafted and sent to RA"])
def test_steps_of_which_one_is_not_known_are_asked(of: Of, words: str) -> None:
    found = of([ASSAM, ("District", "Status of DEAP"), ("Kamrup", words)])
    assert [one.cell for one in found.faults] == ["B3"]


def test_approved_by_the_committee_beside_products_is_no_plan(of: Of) -> None:
    head = ("District", "Product", "Whether approved by DEPC")
    title = ("Assam: export products identified, as on 21.07.2025",)
    found = of([title, head, ("Kamrup", "Silk", "Yes"), ("Baksa", "Tea", "No")])
    assert (found.kinds, [one.place for one in found.open]) == (("products",), ["Sheet1!C"])
    both = of([("Assam: products and action plans as on 21.07.2025",), head, ("Kamrup", "Silk", "Yes")])
    assert both.kinds == ("plans", "products")


def test_the_order_under_vide_is_read_with_its_day(of: Of) -> None:
    rows = [ASSAM, ("District", "DEPC status", "Constituted vide"), ("Kamrup", "Constituted", "A/11 dated 12.02.2021")]
    assert told(of(rows), "order_number", "order_date") == [("A/11", "2021-02-12")]


@pytest.mark.parametrize(
    ("title", "day"),
    [("યોજનાની સ્થિતિ, તા. 30.06.2026, આસામ", "2026-06-30"), ("Assam: অবস্থা তারিখ 30.06.2026", "2026-06-30")],
)
def test_the_day_behind_the_state_of_things_in_a_regional_title(of: Of, title: str, day: str) -> None:
    found = of([(title,), ("District", "Status of DEAP"), ("Kamrup", "Draft")])
    assert str(found.as_on_date) == day


def test_the_end_of_a_part_of_a_year_is_no_day_of_the_return(of: Of) -> None:
    head = ("District", "2025-26 (till 31.01.2026)")
    found = of([("Assam, exports in Rs. crore, as on 28.02.2026",), head, ("Kamrup", 12.5)])
    assert (str(found.as_on_date), told(found, "period")) == ("2026-02-28", [("April-January",)])


def test_a_product_called_odop_below_a_title_of_pmfme_is_not_dpiits(of: Of) -> None:
    head, rows = ("District", "ODOP product"), [("Idukki", "Spices"), ("Kollam", "Tapioca")]
    one = of([("Kerala: PMFME ODOP products as on 31.12.2025",), head, *rows])
    assert told(one, "scheme") == [("PMFME-ODOP",), ("PMFME-ODOP",)]
    either = of([("PM FME: ODOP products of Kerala as on 31.12.2025",), head, *rows])
    assert (either.rows, len(either.faults) > 0) == ((), True)
    own = of(
        [
            ("Kerala: ODOP and PMFME as on 31.12.2025",),
            ("District", "ODOP product", "PMFME product"),
            ("Idukki", "Spices", "Tea"),
        ]
    )
    assert told(own, "scheme", "product_name") == [("ODOP", "Spices"), ("PMFME-ODOP", "Tea")]


def test_details_of_an_order_and_the_next_meeting(of: Of) -> None:
    head = (
        "District",
        "Whether DEPC constituted",
        "Details of order",
        "Date of last three meetings",
        "Next meeting proposed on",
    )
    row = ("Kamrup", "Yes", "No. IND-12/2021 dated 09.03.2021", "12.01.2025, 20.06.2025", "12.08.2025")
    found = of([ASSAM, head, row])
    days = told(found, "order_number", "order_date", "last_meeting_on")
    assert (days, stops(found)) == ([("No. IND-12/2021", "2021-03-09", "2025-06-20")], [])
    day = of([ASSAM, ("District", "DEPC status", "Order date"), ("Kamrup", "Constituted", "09.03.2021")])
    assert told(day, "order_number", "order_date") == [(None, "2021-03-09")]


@pytest.mark.parametrize(
    "year", ["वित्तीय वर्ष 2024-25", "Financial Year 2024-25", "F.Y. 2024-25", "ఆర్థిక సంవత్సరం 2024-25"]
)
def test_a_financial_year_by_its_name_heads_values(of: Of, year: str) -> None:
    found = of([("Assam, exports in Rs. crore, as on 21.07.2025",), ("District", year), ("Kamrup", 12.5)])
    assert told(found, "financial_year", "period") == [("2024-25", "April-March")]


def test_a_group_that_names_the_initiative_and_its_office(of: Of) -> None:
    head = [
        ("District", "Districts as Export Hubs (DGFT)", None, None, None),
        (None, "DEPC constituted", "DEPC last met", "Status of DEAP", "Placed on portal (Y/N)"),
    ]
    rows = [ASSAM, *head, ("Kamrup", "Yes", "14.07.2024", "Notified", "Y"), ("Baksa", "No", None, "Not prepared", "N")]
    committees, plans = of(rows, kind="committees"), of(rows, kind="plans")
    assert told(committees, "status", "last_meeting_on") == [("meeting", "2024-07-14"), ("not_constituted", None)]
    assert told(plans, "stage") == [("notified",), ("none",)]
    assert stops(committees) + stops(plans) == []


@pytest.mark.parametrize("heading", ["Action plan (Draft/Notified)", "कार्ययोजना (प्रारूप/अधिसूचित)"])
def test_a_plan_s_heading_that_lists_the_steps_is_its_status(of: Of, heading: str) -> None:
    found = of([ASSAM, ("District", heading), ("Kamrup", "Notified"), ("Baksa", "Draft"), ("Jorhat", "-")])
    assert told(found, "stage") == [("notified",), ("drafted",)]
    asked = of([ASSAM, ("District", heading), ("Kamrup", "Notified"), ("Baksa", "Draft"), ("Jorhat", "Y")])
    assert [one.cell for one in asked.faults] == ["B5"]


def test_the_number_of_a_notification_beside_a_draft_is_asked(of: Of) -> None:
    rows = [
        ASSAM,
        ("District", "Status of plan", "Notification vide"),
        ("Kamrup", "Draft", "112/2022"),
        ("Baksa", "Notified", "9"),
    ]
    assert [one.cell for one in of(rows).faults] == ["C3"]
    assert of(rows, aside=frozenset({"Sheet1!C3"})).faults == ()
