"""Returns as States' offices write them, made without a look at the reader's words: read right, or stopped for the true reason."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest
from xlsxwriter.utility import xl_cell_to_rowcol

from data.returns.choices import Choices, read_choices
from data.returns.faults import ReturnFault
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.remembered import layout_of

Rows = list[list[Any]]
NONE, DRAFT, DONE = ("none", None, None), ("drafted", None, None), ("notified", None, None)


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(rows: Rows, merges: Sequence[str] = (), choices: Choices | None = None) -> Draft:
        def merge(book: Any) -> None:
            for block in merges:
                book.worksheets()[0].merge_range(block, "")
                row, column = xl_cell_to_rowcol(block.partition(":")[0])
                book.worksheets()[0].write(row, column, rows[row][column])

        found = draft(making.xlsx(rows, more=merge), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def plans(draft: Draft, register: Register) -> dict[str, tuple[Any, ...]]:
    return {
        register.title[row["district_code"]]: (row["stage"], row["drafted_on"], row["notified_on"])
        for row in draft.rows
    }


PLANS: dict[str, tuple[Rows, Sequence[str], dict[str, tuple[Any, ...]]]] = {
    "two tiers in Hindi, one of the lower words strange alone": (
        [
            ["उत्तर प्रदेश शासन"],
            ["जिला निर्यात कार्य योजना की प्रगति, दिनांक 31 मार्च 2024 की स्थिति"],
            ["क्र०सं०", "जनपद का नाम", "कार्य योजना का प्रारूप", None, "कार्य योजना की अधिसूचना", None],
            [None, None, "तैयार (हाँ/नहीं)", "तिथि", "जारी (हाँ/नहीं)", "तिथि"],
            [1, "आगरा", "हाँ", "15.03.2023", "हाँ", "20.06.2023"],
            [2, "कानपुर नगर", "हाँ", "16.03.2023", "नहीं", None],
        ],
        ("C3:D3", "E3:F3"),
        {"Agra": ("notified", "2023-03-15", "2023-06-20"), "Kanpur Nagar": ("drafted", "2023-03-16", None)},
    ),
    "answers in two languages": (
        [
            ["Uttar Pradesh, as on / दिनांक: 31/12/2023"],
            ["District / जनपद", "DEAP prepared / योजना तैयार (Yes/No)", "DEAP notified / योजना अधिसूचित (Yes/No)"],
            ["Mathura / मथुरा", "Yes / हाँ", "Yes / हाँ"],
            ["Mau / मऊ", "No / नहीं", "No / नहीं"],
        ],
        (),
        {"Mathura": DONE, "Mau": NONE},
    ),
    "districts in columns under 'Item'": (
        [
            ["Tripura: District Export Action Plan, position as on 31.03.2024"],
            ["Sl. No.", "Item", "Dhalai", "Gomati"],
            [1, "Whether draft DEAP prepared", "Yes", "No"],
            [2, "Date of draft", "01.02.2023", None],
        ],
        (),
        {"Dhalai": ("drafted", "2023-02-01", None), "Gomati": NONE},
    ),
    "1=Yes, 0=No": (
        [["Uttarakhand"], ["District", "DEAP prepared (1=Yes, 0=No)"], ["Almora", 1], ["Nainital", 0]],
        (),
        {"Almora": DRAFT, "Nainital": NONE},
    ),
    "a banner of counts above the headings": (
        [
            ["West Bengal"],
            ["Total No. of Districts: 23", None, "DEAP notified: 1"],
            ["Sl No", "District Name", "DEAP Notified (Yes/No)"],
            [1, "Nadia", "Yes"],
        ],
        (),
        {"Nadia": DONE},
    ),
    "a district merged over two remarks": (
        [
            ["Goa"],
            ["District", "Status of DEAP", "Remarks"],
            ["North Goa", "Notified", "by order"],
            [None, None, "copy sent"],
        ],
        ("A3:A4", "B3:B4"),
        {"North Goa": DONE},
    ),
    "years, and a date to be reached": (
        [
            ["Manipur"],
            ["District", "Date of drafting of DEAP", "Target date for notification of DEAP"],
            ["Thoubal", "2022-23", "31.03.2023"],
            ["Noney", 2023, None],
        ],
        (),
        {"Thoubal": DRAFT, "Noney": DRAFT},
    ),
    "columns numbered and then lettered": (
        [
            ["Haryana"],
            ["Sr.\nNo.", "Name of\nthe District", "Whether DEAP\nprepared"],
            ["(1)", "(2)", "(3)"],
            ["A", "B", "C"],
            [1, "Jind", "Yes"],
        ],
        (),
        {"Jind": DRAFT},
    ),
    "a status in a sentence, with its day": (
        [
            ["Jharkhand"],
            ["District", "Present status of DEAP"],
            ["Bokaro", "Approved by DEPC and notified"],
            ["Dumka", "Notified on 20.06.2023"],
            ["Dhanbad", "DEAP prepared"],
        ],
        (),
        {"Bokaro": DONE, "Dumka": ("notified", None, "2023-06-20"), "Dhanbad": DRAFT},
    ),
}


@pytest.mark.parametrize("name", PLANS)
def test_plans_are_read_without_a_hand(of: Any, register: Register, name: str) -> None:
    rows, merges, right = PLANS[name]
    draft = of(rows, merges)
    assert plans(draft, register) == right
    assert draft.is_publishable


def test_what_no_stage_says_is_no_stage(of: Any) -> None:
    strange = ["To be prepared", "Under preparation", "Draft awaiting approval", "Not notified", "Plan approved"]
    draft = of(
        [
            ["Assam"],
            ["District", "Status of DEAP"],
            *zip(["Kamrup", "Cachar", "Dhubri", "Jorhat", "Nagaon"], strange, strict=True),
        ]
    )
    assert draft.rows == ()
    assert [one.cell for one in draft.faults] == ["B3", "B4", "B5", "B6", "B7"]


def test_a_summary_by_division_is_no_list_of_districts(draft: Callable[..., Draft]) -> None:
    summary: Rows = [
        ["Madhya Pradesh"],
        ["Division", "No. of districts", "DEAP prepared", "DEAP notified"],
        ["Indore", 2, 1, 1],
        ["Bhopal", 2, 1, 0],
    ]
    indore: Rows = [["Sr", "District", "DEAP prepared"], [1, "Dhar", "Yes"], [2, "Jhabua", "No"]]
    found = draft(making.xlsx(summary, indore, names=["Summary", "Indore"]))
    # The State is taken from the other sheet, since all names are its districts.
    assert found.states_from == ((23, "Summary!A1"),)
    assert [row["district_code"] for row in found.rows] == ["403", "412"]
    assert [one.place for one in found.open] == ["Summary"]


def test_a_census_code_must_be_the_named_districts(of: Any) -> None:
    heads = ["Census 2011 code", "District", "DEAP status"]
    draft = of(
        [["Maharashtra"], heads, ["521", "Pune", "Drafted"], ["525", "Beed", "Drafted"], [None, "Palghar", "Drafted"]]
    )
    (fault,) = draft.faults
    assert (fault.cell, fault.what) == ("A4", "Census code 525 is Dharashiv, the name is Beed (523)")


def test_several_as_on_days_are_asked_about(draft: Callable[..., Draft]) -> None:
    heads, row = ["District", "DEAP status"], ["Kamrup", "Drafted"]
    found = draft(
        making.xlsx(
            [["Assam as on 31.03.2024"], heads, row], [["Assam as on 30.06.2024"], heads, ["Cachar", "Drafted"]]
        )
    )
    assert found.as_on_date is None
    assert "31.03.2024 (Sheet1!A1) and 30.06.2024 (Sheet2!A1)" in " ".join(one.what for one in found.notes)


def test_a_letters_number_beside_a_plan_makes_no_committee(of: Any) -> None:
    heads = ["District", "DEAP prepared (Y/N)", "Letter no. and date"]
    draft = of([["Punjab"], heads, ["Moga", "Y", "DIC/1 dt 12.03.2023"]])
    assert (draft.kinds, draft.kept_aside) == (("plans",), ("Letter no. and date",))


def test_a_day_above_one_kinds_table_is_the_others_too(of: Any) -> None:
    rows: Rows = [
        ["Goa as on 31.03.2024"],
        ["A. Action plans"],
        ["District", "DEAP drafted (Y/N)"],
        ["North Goa", "Y"],
        ["B. Committees"],
        ["District", "DEPC constituted (Y/N)", "Date of order"],
        ["North Goa", "Y", "12.03.2021"],
    ]
    draft = of(rows, choices=Choices(kind="committees"))
    assert [(row["status"], row["order_date"]) for row in draft.rows] == [("constituted", "2021-03-12")]
    assert (str(draft.as_on_date), draft.day_from) == ("2024-03-31", "Sheet1!A1")


def test_committees_in_gujarati(of: Any) -> None:
    heads = [
        "ક્રમ",
        "District",
        "જિલ્લા નિકાસ પ્રોત્સાહન સમિતિની રચના (હા/ના)",
        "હુકમ નંબર",
        "હુકમની તારીખ",
        "છેલ્લી બેઠકની તારીખ",
    ]
    draft = of([["ગુજરાત"], heads, [1, "Surat", "હા", "૧૨", "12.03.2021", "10.01.2024"], [2, "Bharuch", "ના"]])
    assert [(row["status"], row["order_date"], row["last_meeting_on"]) for row in draft.rows] == [
        ("meeting", "2021-03-12", "2024-01-10"),
        ("not_constituted", None, None),
    ]


def test_rows_about_blocks_are_no_rows_about_districts(of: Any) -> None:
    draft = of([["Bihar"], ["District", "Block", "DEAP prepared"], ["Bhojpur", "Koilwar", "Yes"]])
    assert ([one.place for one in draft.open], draft.is_publishable) == (["Sheet1!B"], False)


def test_committees(of: Any) -> None:
    heads = ["District", "Date of constitution of DEPC", "Dates of meetings held", "Proceedings No."]
    draft = of(
        [
            ["Assam"],
            heads,
            ["Jorhat", "12.03.2021", "12.03.2023, 15.06.2023 & 20.11.2023", "Rc. 5"],
            ["Dhubri", "Not constituted", "NIL", None],
        ]
    )
    assert [(row["status"], row["order_date"], row["last_meeting_on"], row["order_number"]) for row in draft.rows] == [
        ("meeting", "2021-03-12", "2023-11-20", "Rc. 5"),
        ("not_constituted", None, None, None),
    ]
    assert draft.faults == ()


def test_products_take_their_scheme_from_the_title_or_their_own_column(of: Any) -> None:
    def products(draft: Draft) -> list[tuple[Any, ...]]:
        return [(row["product_name"], row["scheme"], row["sector"]) for row in draft.rows]

    titled = of(
        [
            ["ODOP products of Haryana"],
            ["District", "Product", "Sector"],
            ["Jind", "Dairy", "Agro"],
            ["-do-", "Rice", '"'],
        ]
    )
    assert products(titled) == [("Dairy", "ODOP", "Agro"), ("Rice", "ODOP", "Agro")]
    assert titled.filled == (
        "Sheet1: A4, C4 repeat the cell above and were read as it",
        "the scheme ODOP was taken from the title in Sheet1!A1",
    )
    beside = of(
        [
            ["Tripura"],
            ["District", "ODOP product (DPIIT)", "PMFME product (MoFPI)", "Sector"],
            ["Dhalai", "Bamboo", "Pineapple", "Agro"],
        ]
    )
    assert products(beside) == [("Bamboo", "ODOP", "Agro"), ("Pineapple", "PMFME-ODOP", "Agro")]
    both = of([["ODOP and PMFME products of Goa"], ["District", "Product", "Sector"], ["North Goa", "Cashew", "Agro"]])
    assert [one.what for one in both.faults] == ["the scheme is not given: the lists are never mixed"]


def test_several_districts_in_a_cell_are_a_fault(of: Any) -> None:
    rows = [
        ["ODOP Maharashtra"],
        ["Product", "Sector", "Districts"],
        ["Mango", "Fruit", "Ratnagiri, Sindhudurg, Raigad"],
    ]
    (fault,) = of(rows).faults
    assert (fault.cell, fault.what) == ("C3", "'Ratnagiri, Sindhudurg, Raigad' names several districts")


def own_words(draft: Draft) -> list[str]:
    return [one.word for one in draft.faults]


def test_words_of_the_states_own_are_mapped_by_hand_and_never_guessed(
    of: Callable[..., Draft], register: Register
) -> None:
    rows: Rows = [
        ["Kerala as on 31.03.2024"],
        ["District", "Status of DEAP"],
        ["Kannur", "Under vetting"],
        ["Kollam", "Cleared"],
        ["Idukki", 2],
        ["Thrissur", "Notified"],
    ]
    first = of(rows)
    assert own_words(first) == ["Under vetting", "Cleared", "2"]
    given = '{"words": {"under vetting": "aside", "Cleared": "notified", "2": "drafted"}}'
    chosen = read_choices(given, register)
    assert read_choices(json.dumps(chosen.as_json(register)), register) == chosen
    draft = of(rows, choices=chosen)
    assert plans(draft, register) == {"Kollam": DONE, "Idukki": DRAFT, "Thrissur": DONE}
    assert (draft.faults, draft.is_publishable) == ((), True)
    assert "'Under vetting' stays not known, as it was said by hand" in [one.what for one in draft.notes]
    with pytest.raises(ReturnFault, match="'finished', for the word Cleared, is no status"):
        read_choices('{"words": {"Cleared": "finished"}}', register)


def test_a_day_in_a_heading_is_the_returns_day_and_no_part_of_its_layout(
    of: Callable[..., Draft], register: Register
) -> None:
    march, april = (
        of([["Haryana"], ["District", f"D.E.A.P. status (as on {day})", "Where"], ["Jind", "Notified", "x"]])
        for day in ("31.03.2024", "30th April, 2024")
    )
    assert plans(march, register) == {"Jind": DONE}
    assert (f"{march.as_on_date}", march.day_from) == ("2024-03-31", "Sheet1!B2")
    assert f"{april.as_on_date}" == "2024-04-30"
    assert layout_of(march) == layout_of(april) == (("District", "D.E.A.P. status", "Where"),)
    by_hand = Choices(columns=((march.sheets[0].columns[1].heading, "aside"),))
    assert by_hand.column("Sheet1", april.sheets[0].columns[1].heading, "Sheet1!B") == "aside"
    twice = of(
        [
            ["Haryana"],
            ["District", "Status of DEAP as on 31.12.2023", "Status of DEAP as on 31.03.2024"],
            ["Jind", "Drafted", "Notified"],
        ]
    )
    assert (twice.is_publishable, twice.as_on_date) == (False, None)


def test_lines_that_name_a_sector_are_the_sector_of_the_rows_below_them(
    of: Callable[..., Draft], register: Register
) -> None:
    draft = of(
        [
            ["Assam: ODOP products as on 31.03.2024"],
            ["Sl. No.", "District", "Product"],
            ["AGRICULTURE", None, None],
            [1, "Kamrup", "Black rice"],
            ["Handloom sector", None, None],
            [1, "Barpeta", "Gamosa"],
            ["Sent by e-mail", None, None],
        ]
    )
    found = [(register.title[row["district_code"]], row["product_name"], row["sector"]) for row in draft.rows]
    assert found == [("Kamrup", "Black rice", "Agriculture"), ("Barpeta", "Gamosa", "Handloom")]
    assert (draft.is_publishable, [one.place for one in draft.asides]) == (True, ["Sheet1!7"])


def test_a_cell_set_aside_by_hand_is_not_read(of: Any) -> None:
    rows: Rows = [
        ["Punjab: value of exports in US$ million"],
        ["District", "Apr-25", "May-25"],
        ["Moga", 1.5, "12.5 (estimate of DIC)"],
        ["Mansa", 2, 3],
    ]
    assert [one.cell for one in of(rows).faults] == ["C3"]
    draft = of(rows, choices=Choices(aside=frozenset({"Sheet1!C3"})))
    assert [row["value"] for row in draft.rows] == [1.5, 2, 3]
    assert (draft.faults, draft.is_publishable) == ((), True)
    assert [one.sentence() for one in draft.asides] == [
        "Sheet1!C3: the cell; set aside by hand (1 cell: '12.5 (estimate of DIC)')"
    ]


def test_a_steps_answer_and_day_go_together_though_one_answer_is_a_status(of: Any, register: Register) -> None:
    rows: Rows = [
        ["राजस्थान"],
        ["जिला", "कार्य योजना तैयार (हाँ/नहीं)", "तैयार करने की तिथि"],
        ["जयपुर", "हाँ", "15.03.2022"],
        ["जोधपुर", "प्रक्रियाधीन", None],
    ]
    first = of(rows)
    assert [(one.cell, one.what) for one in first.faults] == [
        ("B4", "'प्रक्रियाधीन' is a word of a status and says neither yes nor no")
    ]
    draft = of(rows, choices=Choices(words=(("प्रक्रियाधीन", "none"),)))
    assert plans(draft, register) == {"Jaipur": ("drafted", "2022-03-15", None), "Jodhpur": NONE}
    strange: Rows = [
        ["Goa"],
        ["District", "DEAP drafted", "Paper day", "DEAP ready on"],
        ["North Goa", "Yes", "1.2.2022", "2.2.2022"],
    ]
    thrice = of(strange, choices=Choices(columns=(("Paper day", "drafted_on"),)))
    assert [one.why for one in thrice.open] == [
        "'Paper day' was given as Drafted on by hand, as which another column is read",
        "'DEAP ready on' is the heading of another column too, which is read",
    ]
