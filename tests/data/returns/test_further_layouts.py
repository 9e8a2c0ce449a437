"""Kinds of untidy returns beyond the first list, as a State's office would make them; each with what is right."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register
from data.returns.names.product_names import products_in
from data.returns.words.kinds import field_of
from data.returns.words.vocabulary import concepts

Cells = Sequence[Sequence[making.Cell]]


@pytest.fixture
def of(draft: Callable[..., Draft]) -> Callable[..., Draft]:
    def read(*rows: Sequence[Any], choices: Choices | None = None, more: Any = None) -> Draft:
        found = draft(making.xlsx(rows, more=more), "return.xlsx", choices)
        assert found.cell_count == found.read_count + sum(len(one.cells) for one in found.asides)
        return found

    return read


def wording(draft: Draft, register: Register, *names: str) -> dict[str, Any]:
    found = {}
    for row in draft.rows:
        values = tuple(row[name] for name in names)
        found[register.title.get(str(row["district_code"]), "State")] = values if len(names) > 1 else values[0]
    return found


def test_a_second_table_below_is_never_read_under_the_first_ones_headings(of: Any, register: Register) -> None:
    draft = of(
        ["Assam"],
        ["District", "DEAP drafted (Y/N)"],
        ["Kamrup", "Y"],
        [],
        ["District", "DEPC constituted (Y/N)"],
        ["Kamrup", "N"],
    )
    assert wording(draft, register, "stage") == {"Kamrup": "drafted"}
    assert (draft.kinds, draft.is_publishable) == (("plans", "committees"), True)
    assert [(one.place, one.cells) for one in draft.asides] == [("Sheet1 from A4", ("A5", "B5", "A6", "B6"))]


def test_a_second_table_of_the_same_kind_is_read_too(of: Any, register: Register) -> None:
    draft = of(
        ["Assam as on 31.03.2024"],
        ["District", "DEAP drafted on"],
        ["Kamrup", "01.02.2023"],
        ["Part B: plans with a status"],
        ["Sl.", "District", "Status of the DEAP"],
        [1, "Cachar", "Notified"],
    )
    assert wording(draft, register, "stage") == {"Kamrup": "drafted", "Cachar": "notified"}
    assert [(one.name, one.headings) for one in draft.sheets] == [("Sheet1", "2"), ("Sheet1 from A4", "5")]
    assert [column.place for column in draft.sheets[1].columns] == [f"Sheet1 from A4!{one}" for one in "ABC"]


def test_tables_side_by_side_are_read_each(of: Any, register: Register) -> None:
    draft = of(
        ["Kerala: status of the action plans"],
        ["Sl", "District", "Status", None, "Sl", "District", "Status"],
        [1, "Kollam", "Notified", None, 3, "Idukki", "Drafted"],
        [2, "Kottayam", "Drafted", None, 4, "Wayanad", "strange"],
    )
    assert wording(draft, register, "stage") == {"Kollam": "notified", "Kottayam": "drafted", "Idukki": "drafted"}
    assert [(one.name, one.headings) for one in draft.sheets] == [("Sheet1", "2"), ("Sheet1 from E1", "2")]
    assert [one.cell for one in draft.faults] == ["G4"]


@pytest.mark.parametrize(
    "heading",
    [
        "DEAP drafted 2022-23",
        "DEAP not drafted (Y/N)",
        "Date of DEPC meeting in which DEAP approved",
        "Likely date of notification",
        "Approving authority",
    ],
)
def test_a_heading_with_one_strange_word_is_not_understood(of: Any, heading: str) -> None:
    draft = of(["Goa"], ["District", heading], ["North Goa", "Yes"])
    assert draft.rows == ()
    assert heading in draft.faults[0].what


def test_a_date_of_what_stands_to_its_left(of: Any, register: Register) -> None:
    draft = of(
        ["Haryana as on 1st April, 2024"],
        ["Sr.", "Distt.", "DEAP Notified*", "Date"],
        [1, "Ambala", "Yes", "1/2/2024"],
        [2, "Hisar", "No", None],
    )
    assert wording(draft, register, "stage", "notified_on") == {"Ambala": ("notified", "2024-02-01")}
    assert str(draft.as_on_date) == "2024-04-01"


def test_three_lines_in_telugu_the_last_of_yes_no_and_date(of: Any, register: Register) -> None:
    def merge(book: Any) -> None:
        sheet = book.worksheets()[0]
        sheet.merge_range(1, 2, 1, 4, "ప్రణాళిక")
        sheet.merge_range(2, 2, 2, 3, "తయారీ")
        sheet.merge_range(1, 0, 3, 0, "క్ర.సం.")
        sheet.merge_range(1, 1, 3, 1, "జిల్లా")

    draft = of(
        ["తెలంగాణ ప్రభుత్వం"],
        ["క్ర.సం.", "జిల్లా", "ప్రణాళిక", None, None],
        [None, None, "తయారీ", None, "ఆమోదం"],
        [None, None, "అవును/కాదు", "తేదీ", "తేదీ"],
        [1, "Medak", "అవును", "01.02.2023", "03.04.2023"],
        more=merge,
    )
    assert wording(draft, register, "stage", "drafted_on", "notified_on") == {
        "Medak": ("notified", "2023-02-01", "2023-04-03")
    }


def test_a_committee_by_its_level_and_orders_of_both(of: Any, register: Register) -> None:
    draft = of(
        ["Committees in Punjab as on 31-03-24"],
        ["Level", "District", "Status", "Order No.", "Order Date"],
        ["State Level (SEPC)", None, "Constituted", "1/21", "01.04.2021"],
        ["District Level", "Moga", "Constituted", "2/21", "02.04.2021"],
    )
    assert wording(draft, register, "committee", "order_number") == {
        "State": ("SEPC", "1/21"),
        "Moga": ("DEPC", "2/21"),
    }
    assert str(draft.as_on_date) == "2024-03-31"


def test_not_applicable_is_not_known_and_nil_is_none(of: Any, register: Register) -> None:
    draft = of(["Goa"], ["District", "Status of DEAP"], ["North Goa", "NA"], ["South Goa", "Nil"])
    assert wording(draft, register, "stage") == {"South Goa": "none"}


def test_columns_numbered_with_sums_and_a_total_on_top(of: Any, register: Register) -> None:
    draft = of(
        ["Nagaland"],
        ["Sl", "District", "Drafted", "DEAP notified"],
        ["1", "2", "3", "4=(3)"],
        [None, "Total (16 districts)", 10, 4],
        [1, "Kohima", "Yes", "No"],
    )
    assert wording(draft, register, "stage") == {"Kohima": "drafted"}


def test_products_in_three_columns_and_the_scheme_of_their_heading(of: Any) -> None:
    draft = of(
        ["Telangana"],
        ["District", "ODOP Product 1", "ODOP Product 2", "ODOP Product 3"],
        ["Medak", "Cotton", "Rice", None],
        ["Nirmal", "Toys", None, "Soya"],
    )
    assert [(row["scheme"], row["product_name"]) for row in draft.rows] == [
        ("ODOP", "Cotton"),
        ("ODOP", "Rice"),
        ("ODOP", "Toys"),
        ("ODOP", "Soya"),
    ]
    assert "the scheme ODOP was taken from the heading of the products" in draft.filled


def test_a_form_with_its_labels_in_a_column(of: Any, register: Register) -> None:
    draft = of(
        ["Name of District", "Kollam"],
        ["State", "Kerala"],
        ["DEAP drafted on", "12.02.2023"],
        ["DEAP notified on", "Not yet"],
    )
    assert wording(draft, register, "stage", "drafted_on") == {"Kollam": ("drafted", "2023-02-12")}


def test_a_cross_may_mean_yes_or_no_and_is_neither(of: Any) -> None:
    draft = of(["Assam"], ["District", "DEAP drafted", "DEAP notified"], ["Kamrup", "x", None])
    assert [one.cell for one in draft.faults] == ["B3"]


def test_members_by_name_are_set_aside_and_not_a_fault(of: Any, register: Register) -> None:
    draft = of(
        ["Kerala"],
        ["District", "Order No. and date", "Members"],
        ["Kollam", "12/2021 dated 03.04.2021", "Collector; GM, DIC; Lead Bank Manager"],
    )
    assert wording(draft, register, "order_number", "seats") == {"Kollam": ("12/2021", [])}
    assert draft.is_publishable


def test_not_notified_says_nothing_of_a_committee(of: Any) -> None:
    draft = of(["Kerala"], ["District", "DEPC notified (Y/N)"], ["Kollam", "N"], ["Idukki", "Y"])
    assert [row["status"] for row in draft.rows] == ["constituted"]


def test_codes_that_are_not_the_directorys_are_not_used(of: Any, register: Register) -> None:
    draft = of(["Kerala"], ["Code", "District", "DEAP drafted"], [1, "Kollam", "Y"], [2, "Idukki", "Y"])
    assert set(wording(draft, register, "stage")) == {"Kollam", "Idukki"}
    assert any("not those of the Local Government Directory" in one.what for one in draft.notes)
    alone = of(["Kerala"], ["District code", "DEAP drafted"], [554, "Y"])
    assert "do not say whose they are" in alone.faults[0].what


def test_a_row_of_dashes_and_a_note_are_named(of: Any) -> None:
    draft = of(["Goa"], ["District", "DEAP drafted"], ["North Goa", "Y"], ["-", "-"], [], ["Copy to: file"])
    assert [(one.place, one.is_open) for one in draft.asides] == [("Sheet1!4", False), ("Sheet1!6", False)]


@pytest.mark.parametrize("first", ["Particulars", "Details", "विवरण", None])
def test_districts_in_columns_whatever_heads_their_rows(of: Any, register: Register, first: str | None) -> None:
    draft = of(
        ["Kerala"],
        [first, "Wayanad", "Idukki", "Kannur"],
        ["Whether DEAP drafted", "Yes", "Yes", "No"],
        ["Date of drafting", "01.02.2022", "01.03.2022", None],
        ["Whether approved by DEPC", "Yes", "No", "No"],
        ["Date of approval", "01.06.2022", None, None],
    )
    assert wording(draft, register, "stage", "drafted_on", "notified_on") == {
        "Wayanad": ("notified", "2022-02-01", "2022-06-01"),
        "Idukki": ("drafted", "2022-03-01", None),
        "Kannur": ("none", None, None),
    }


YES_OR_NO = {
    "जीआय टॅग (होय/नाही)": "समितीद्वारे मंजूर (होय/नाही)",
    "જીઆઈ ટેગ (હા/ના)": "સમિતિ દ્વારા મંજૂર (હા/ના)",
    "জিআই ট্যাগ (হ্যাঁ/না)": "কমিটি কর্তৃক অনুমোদিত (হ্যাঁ/না)",
    "ଜିଆଇ ଟ୍ୟାଗ (ହଁ/ନା)": "କମିଟି ଦ୍ୱାରା ଅନୁମୋଦିତ (ହଁ/ନା)",
    "புவிசார் குறியீடு (ஆம்/இல்லை)": "குழுவால் அங்கீகரிக்கப்பட்டதா (ஆம்/இல்லை)",
    "జిఐ ట్యాగ్ (అవును/కాదు)": "కమిటీచే ఆమోదించబడిన (అవును/కాదు)",
    "ಜಿಐ ಟ್ಯಾಗ್ (ಹೌದು/ಇಲ್ಲ)": "ಸಮಿತಿಯಿಂದ ಅನುಮೋದಿತ (ಹೌದು/ಇಲ್ಲ)",
    "ജിഐ ടാഗ് (അതെ/ഇല്ല)": "സമിതിയാൽ അംഗീകരിച്ച (അതെ/ഇല്ല)",
    "ਜੀਆਈ ਟੈਗ (ਹਾਂ/ਨਹੀਂ)": "ਕਮੇਟੀ ਵੱਲੋਂ ਪ੍ਰਵਾਨਿਤ (ਹਾਂ/ਨਹੀਂ)",
    "जीआई टैग (हाँ/नहीं)": "समिति द्वारा अनुमोदित (हाँ/नहीं)",
}


def test_headings_that_ask_for_yes_or_no_are_read_in_every_script() -> None:
    found = {}
    for tag, approved in YES_OR_NO.items():
        of_tag, of_plan = field_of("products", concepts(tag), tag), field_of("plans", concepts(approved), approved)
        found[tag] = (of_tag and of_tag.name, of_plan and of_plan.name)
    assert found == dict.fromkeys(YES_OR_NO, ("is_gi_tagged", "notified_on"))


def test_a_fault_of_a_steps_day_names_the_cell_that_holds_it(of: Any) -> None:
    heads = ["District", "Drafted", "Date of draft"]
    (fault,) = of(["Uttarakhand"], heads, ["Almora", "Yes", "01.01.2028"], ["Nainital", "No", None]).faults
    assert (fault.cell, fault.what) == ("C3", "01.01.2028 is in the future")


def test_nil_in_place_of_a_value_is_named_by_its_cell(of: Any) -> None:
    draft = of(["Gujarat"], ["District", "Exports 2024-25 (Rs crore)"], ["Morbi", "Nil"], ["Surat", 12])
    named = [(one.cell, one.what) for one in draft.notes if "Nil" in one.what]
    assert named == [("B3", "'Nil' was read as not known")]


def test_a_heading_with_only_counts_under_it_is_no_day(of: Any) -> None:
    heads = ["District", "DEPC constituted", "Meetings held", "Last meeting"]
    draft = of(["Telangana"], heads, ["Nirmal", "Yes", 3, "15.06.2025"], ["Mulugu", "Yes", "1", "16.06.2024"])
    assert [row["last_meeting_on"] for row in draft.rows] == ["2025-06-15", "2024-06-16"]
    assert [one.why for one in draft.asides] == ["'Meetings held' holds counts and no day"]
    assert draft.is_publishable


def test_two_tables_side_by_side_never_share_their_districts(of: Any, register: Register) -> None:
    rows: list[list[making.Cell]] = [
        ["Kerala as on 31.07.2026"],
        ["District", "DEAP drafted", None, "District", "DEPC constituted"],
        ["Idukki", "Yes", None, "Kannur", "Yes"],
        ["Kannur", "No", None, "Idukki", "No"],
    ]
    assert wording(of(*rows), register, "stage") == {"Idukki": "drafted", "Kannur": "none"}
    committees = wording(of(*rows, choices=Choices(kind="committees")), register, "status")
    assert committees == {"Kannur": "constituted", "Idukki": "not_constituted"}
    close = [[*row[:2], *row[3:]] for row in rows]
    aside = Choices(kind="committees", aside=frozenset({"Sheet1!C"}))
    assert [one.cell for one in of(*close, choices=aside).faults] == ["C2"]


def test_a_code_behind_a_name_must_be_the_districts(of: Any, register: Register) -> None:
    head = ["District with Census code", "DEAP drafted (Yes/No)"]
    draft = of(["Uttar Pradesh"], head, ["Agra - 146", "Yes"], ["Aligarh (143)", "No"], ["Banda [170]", "Yes"])
    assert wording(draft, register, "stage") == {"Agra": "drafted", "Aligarh": "none", "Banda": "drafted"}
    draft = of(["Uttar Pradesh"], head, ["Agra (143)", "Yes"], ["Aligarh (143)", "No"])
    reasons = {one.written: one.settled.reason for one in draft.questions}
    assert reasons == {"Agra (143)": "143 is neither the Census's nor the LGD code of Agra"}


def test_one_gi_tag_beside_two_products_is_asked_about(of: Any) -> None:
    head = ["District", "Product 1", "Product 2", "Sector", "GI tag"]
    rows = [
        ["Azamgarh", "Black pottery", "Banarasi silk", "Handicrafts", "Yes"],
        ["Agra", "Petha", "Dal", "Food", "No"],
    ]
    draft = of(["Uttar Pradesh ODOP list"], head, *rows)
    assert [one.cell for one in draft.faults] == ["E3"]
    assert "names 2 products and says GI tagged (yes or no) 'Yes' once" in draft.faults[0].what


def test_an_order_under_process_is_no_order(of: Any) -> None:
    head = ["District", "DEPC order no.", "Order date"]
    draft = of(["Bihar"], head, ["Gaya", "Under process", None], ["Banka", "12", "01.02.2022"])
    assert [one.cell for one in draft.faults] == ["B3"]
    assert [row["order_number"] for row in draft.rows] == ["12"]


def test_a_line_of_numbers_after_a_page_numbers_the_columns_again(of: Any, register: Register) -> None:
    head = ["S.No.", "District", "DEAP drafted", "DEAP approved"]
    draft = of(["Bihar"], head, [1, "Gaya", "Yes", "No"], ["Page 2"], [1, 2, 3, 4], [2, "Banka", "No", "No"])
    assert wording(draft, register, "stage") == {"Gaya": "drafted", "Banka": "none"}


@pytest.mark.parametrize(
    "title",
    [
        "ગુજરાત, તા. 30.06.2026 ની સ્થિતિ",
        "Gujarat ৩০.০৬.২০২৬ তারিখ পর্যন্ত",
        "Gujarat 30.06.2026 அன்றைய நிலை",
        "Gujarat 30.06.2026 వరకు",
    ],
)
def test_the_day_is_read_in_the_words_of_the_states_offices(title: str, of: Any) -> None:
    assert str(of([title], ["District", "DEAP drafted"], ["Anand", "Yes"]).as_on_date) == "2026-06-30"


@pytest.mark.parametrize("unit", ["(રૂ. કરોડમાં)", "ரூ. கோடியில்", "రూ. కోట్లలో", "ರೂ. ಕೋಟಿ", "(টাকা কোটি)"])
def test_a_unit_is_read_in_the_words_of_the_states_offices(unit: str, of: Any) -> None:
    draft = of([f"Gujarat, exports of goods {unit}"], ["District", "2024-25"], ["Anand", 12])
    assert [(row["value"], row["unit"]) for row in draft.rows] == [(12, "inr_crore")]


def test_totals_of_a_state_are_refused_as_what_they_are(of: Any) -> None:
    draft = of(["Goa as on 31.03.2026"], ["Particulars", "Number"], ["DEPCs constituted", 2], ["DEAPs approved", 1])
    assert draft.rows == ()
    assert "no district is named: totals of a State" in draft.faults[0].what


def test_ones_stay_answers_above_a_sum_or_below_a_line_that_numbers_the_columns(of: Any, register: Register) -> None:
    head = ["S.No.", "District", "DEAP drafted", "DEAP approved"]
    draft = of(["Bihar"], head, [1, 2, 3, 4], [1, "Gaya", 1, 1], [2, "Banka", 1, 0], [None, "Total", 2, 1])
    assert wording(draft, register, "stage") == {"Gaya": "notified", "Banka": "drafted"}
    counted = of(["Bihar"], head, [1, "Gaya", 1, 3], [2, "Banka", 1, 0])
    assert [one.place for one in counted.open] == ["Sheet1!D"]


def test_a_line_that_names_a_scheme_is_that_of_the_products_below_it(of: Any) -> None:
    head = ["District", "Product", "Sector"]
    rows = [
        ["A. ODOP"],
        ["North Goa", "Feni", "Food"],
        ["B. Districts as Export Hubs"],
        ["North Goa", "Fish", "Marine"],
    ]
    for chosen in (None, "ODOP"):
        draft = of(["Goa"], head, *rows, choices=Choices(scheme=chosen))
        assert [(row["scheme"], row["product_name"]) for row in draft.rows] == [("ODOP", "Feni"), ("DEH", "Fish")]


def test_columns_of_yes_and_of_no_under_one_step_are_one_answer(of: Any) -> None:
    def group(book: Any) -> None:
        book.worksheets()[0].merge_range("B2:C2", "DEAP drafted")

    rows = [["District", "DEAP drafted", None], [None, "Yes", "No"], ["Gaya", "✓", None], ["Banka", None, "✓"]]
    draft = of(["Bihar"], *rows, more=group)
    assert draft.is_publishable
    assert [row["stage"] for row in draft.rows] == ["drafted", "none"]


def test_ones_under_a_heading_that_is_not_understood_wait_for_a_person(of: Any) -> None:
    draft = of(["Bihar"], ["District", "DEAP drafted", "DEAP not drafted"], ["Gaya", 1, None], ["Banka", None, 1])
    assert [one.place for one in draft.open] == ["Sheet1!C"]


@pytest.mark.parametrize("said", ["Notified", "નોટિફાઇડ", "অনুমোদিত", "Constituted", "मसौदा"])
def test_a_status_is_no_product(said: str) -> None:
    """A column headed 'ODOP product' that holds how far plans are would replace a State's list of products."""
    assert "where a product's name belongs" in products_in(said, split=None).fault


@pytest.mark.parametrize("name", ["odop_products", "pmfme_products"])
def test_every_product_of_the_lists_is_one(name: str) -> None:
    with (Path(__file__).parents[3] / f"data/reference/{name}.csv").open(encoding="utf-8") as file:
        names = [row["product_name"] for row in csv.DictReader(file)]
    assert len(names) > 100
    assert [one for one in names if products_in(one, split=None).fault] == []
