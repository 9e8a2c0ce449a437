"""What the store's tables ask of a row is a fault of the cell: no return is publishable that could not be drawn."""

import io
from datetime import date

import openpyxl
import pytest

from data import projection
from data.returns import intake, templates
from data.returns.choices import Choices
from data.returns.faults import letters
from data.returns.names.names import Register
from data.returns.needs import column_faults
from data.returns.words.kinds import KINDS, Kind

PRODUCTS = "State,District,Scheme,Product,Sector\nMaharashtra,Pune,ODOP,Tomato,Agri\nMaharashtra,Nashik,ODOP,Grapes,\n"
FIGURES = "Scheme,Measure,Value,Unit,As on date,Document,Statement,Out of value\nDEH,exports,{},Rs,01.02.2023,Reply 2116,x,{}\n"
GOOD: dict[Kind, dict[str, str]] = {
    "plans": {"State": "Bihar", "District": "Araria", "Status of the plan": "drafted"},
    "committees": {"State": "Bihar", "District": "Araria", "Status of the committee": "constituted"},
    "products": {
        "State": "Bihar",
        "District": "Araria",
        "Scheme": "ODOP",
        "Product": "Makhana",
        "Sector": "Agriculture",
    },
    "exports": {
        "State": "Bihar",
        "District": "Araria",
        "Financial year": "2025-26",
        "HS code": "0902",
        "Value": "12.5",
        "Unit": "Rs crore",
    },
    "figures": {
        "Scheme": "DEH",
        "Measure": "districts with a plan",
        "Value": "600",
        "Unit": "districts",
        "As on": "01.02.2023",
        "Document": "Reply 2116",
        "Statement": "600 districts",
    },
}


def read(content: str | bytes, name: str, register: Register, today: date) -> intake.Draft:
    raw = content.encode() if isinstance(content, str) else content
    return intake.read(raw, name, register, {}, today=today)


def wording(draft: intake.Draft) -> list[tuple[str, str, str]]:
    return [(one.sheet, one.cell, one.what) for one in draft.faults]


def test_a_product_without_its_sector_is_a_fault_of_the_cell(register: Register, today: date) -> None:
    """A1 of the returns that failed."""
    draft = read(PRODUCTS, "products.csv", register, today)
    assert wording(draft) == [("CSV", "E3", "the sector is not given")]
    remedy = (
        'Fill the cell, or say by hand which it is, as in {"words": {"CSV!E3": "Textile"}}, or set \'CSV!E3\' aside'
    )
    assert draft.faults[0].remedy == remedy
    assert not draft.is_publishable
    said = intake.read(
        PRODUCTS.encode(), "products.csv", register, {}, today=today, choices=Choices(words=(("CSV!E3", "Textile"),))
    )
    assert said.is_publishable
    assert "Textile" in {row["sector"] for row in said.rows}
    assert "CSV!E3: the sector is Textile, as it was said by hand" in said.filled


def test_a_template_of_ours_without_its_sector_is_a_fault_of_the_cell(register: Register, today: date) -> None:
    """A2 of the returns that failed: two of three rows filled, the sector in neither."""
    book = openpyxl.load_workbook(io.BytesIO(templates.template("products", [30], register)))
    sheet = book["Return"]
    columns = {str(cell.value): letters(number) for number, cell in enumerate(sheet[1], start=1)}
    for row in (2, 3):
        sheet[f"{columns['Scheme (ODOP, PMFME-ODOP or DEH)']}{row}"] = "ODOP"
        sheet[f"{columns['Product']}{row}"] = "Cashew"
    target = io.BytesIO()
    book.save(target)
    draft = read(target.getvalue(), "goa.xlsx", register, today)
    assert wording(draft) == [("Return", "F2", "the sector is not given"), ("Return", "F3", "the sector is not given")]


def test_a_list_without_a_column_for_the_sector_has_none_stated(register: Register, today: date) -> None:
    content = "\n".join(line.rpartition(",")[0] for line in PRODUCTS.splitlines())
    draft = read(content, "products.csv", register, today)
    assert wording(draft) == []
    assert {row["sector"] for row in draft.rows} == {"Not stated"}


@pytest.mark.parametrize(
    ("value", "out_of", "cell", "what"),
    [
        ("9" * 20, "", "C2", "the number is too large: at most 9,223,372,036,854,775,807 can be stored"),
        ("600", "9" * 20, "H2", "the number is too large: at most 9,223,372,036,854,775,807 can be stored"),
        ("9" * 5000, "", "C2", f"'{'9' * 40}...' has too many digits"),
        ("9223372036854775808", "", "C2", "the number is too large: at most 9,223,372,036,854,775,807 can be stored"),
        ("12.5", "", "C2", "12.5 is not a whole number"),
    ],
)
def test_a_number_that_the_books_cannot_hold_is_a_fault_of_the_cell(
    value: str, out_of: str, cell: str, what: str, register: Register, today: date
) -> None:
    """A3 of the returns that failed, and its kin."""
    found = wording(read(FIGURES.format(value, out_of), "figures.csv", register, today))
    assert found[0] == ("CSV", cell, what)


def test_the_largest_number_that_the_books_hold_is_read_to_its_last_digit(register: Register, today: date) -> None:
    draft = read(FIGURES.format(2**63 - 1, ""), "figures.csv", register, today)
    assert draft.faults == ()
    assert draft.rows[0]["value"] == 9_223_372_036_854_775_807


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_blank_leaves_no_fault_leaves_a_row_that_can_be_drawn(
    kind: Kind, register: Register, today: date
) -> None:
    """Each cell of a good row left blank in turn: a fault, no row, or a row with all that its table needs."""
    needed = {name for name, (_, is_needed) in projection.fact_columns(kind).items() if is_needed}
    assert needed
    for left in GOOD[kind]:
        cells = [value if name != left else "" for name, value in GOOD[kind].items()]
        draft = read(f"{','.join(GOOD[kind])}\n{','.join(cells)}\n", f"{kind}.csv", register, today)
        if not draft.is_publishable:
            continue
        (row,) = draft.rows
        drawn = projection.fact_row(kind, row, "new")
        assert {name for name in needed if drawn[name] is None} == set(), left
    whole = read(f"{','.join(GOOD[kind])}\n{','.join(GOOD[kind].values())}\n", f"{kind}.csv", register, today)
    assert (whole.faults, len(whole.rows)) == ((), 1)


def test_a_column_added_to_a_table_is_asked_for_here(
    register: Register, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = projection.fact_columns("plans")
    monkeypatch.setattr(projection, "fact_columns", lambda _: columns | {"remarks": ("VARCHAR", True)})
    content = "State,District,Status of the plan,Remarks\nBihar,Araria,drafted,\n"
    assert wording(read(content, "plans.csv", register, today)) == [("CSV", "D2", "the remarks is not given")]
    assert column_faults("plans", [], ()) == ()
