"""Briefs: the State page's own numbers, the rows of the view, every number with base, day and scheme, the same bytes twice."""

import io
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
from pptx import Presentation

from analytics.checks.checks import Looked, Outcome
from analytics.desk.brief.context import BriefContext, BriefRows, brief_filters
from analytics.desk.brief.paper import BLOCKS, SHORT, brief_paper
from analytics.desk.issue.rules import paper_checks, stopped, together
from analytics.desk.reply.papers import DocumentStamp
from analytics.documents.paper import Chart, Origin, Paper, Picture, printed
from analytics.documents.pdf.document import pdf_bytes
from analytics.documents.sheets.annexures import tables_xlsx
from analytics.documents.slides.deck import pptx_bytes
from analytics.documents.word.document import docx_bytes
from analytics.filters import Filters
from analytics.plans.questions import gap_list
from analytics.profiles.gather import StateProfile, state_profile
from analytics.profiles.state_sheet import districts, state_sheet
from data.store import Store
from pages.parts.theme import STATUS

DAY = date(2026, 11, 21)
VIEW = Filters(as_on=DAY)
BIHAR, LADAKH, LAKSHADWEEP, CHANDIGARH = 10, 37, 31, 4
Grounds = Callable[..., BriefContext]


@pytest.fixture(scope="module")
def context(real: Store) -> Grounds:
    rows = BriefRows(real, VIEW)

    def of(
        states: tuple[int, ...] = (), districts: tuple[str, ...] = (), *, aspirational_only: bool = False
    ) -> BriefContext:
        view = replace(brief_filters(VIEW, states), aspirational_only=aspirational_only)
        return BriefContext(real, view, rows, districts)

    return of


def paper(of: BriefContext) -> Paper:
    return brief_paper(of, tuple(BLOCKS), DocumentStamp((("View", of.sentence()),), "EHM-0000-0000"))


def figures(of: Paper) -> dict[str, int]:
    """The numbers of the paragraphs by what they are."""
    return {
        run.origin.label: int(run.text.replace(",", ""))
        for run in of.cited
        if run.origin.kind == "figure" and re.fullmatch(r"[\d,]+", run.text) and not run.origin.is_base
    }


def profile_of(store: Store, code: int) -> StateProfile:
    return state_profile(store, VIEW, code)


@pytest.mark.parametrize("code", [BIHAR, LADAKH, LAKSHADWEEP, CHANDIGARH])
def test_a_state_s_numbers_are_those_of_its_page(real: Store, context: Grounds, code: int) -> None:
    profile, wording = profile_of(real, code), figures(paper(context((code,))))
    counts = {one.measure.key: one.counts for one in profile.places}
    assert wording["Districts in the register"] == len(profile.plans)
    for key, label in (
        ("identified", "Districts with a product"),
        ("depc", "DEPCs with a document or return"),
        ("plan", "Plans drafted or further"),
    ):
        # Where nothing is known no number stands.
        assert wording.get(label) == (counts[key].having if counts[key].answered else None)
    assert wording["Aspirational Districts"] == sum(row.is_aspirational is True for row in profile.plans)


@pytest.mark.parametrize("code", [BIHAR, LADAKH])
def test_a_state_s_rows_are_those_of_its_page(real: Store, context: Grounds, code: int) -> None:
    profile = profile_of(real, code)
    grid = districts(profile).grid
    assert grid
    listed = paper(context((code,))).tables[0]
    shown = [(row[1], row[3], row[4] or "Not known", row[5] or "Not known") for row in listed.body]
    assert shown == [row[:4] for row in grid.rows[:-1]]
    assert listed.rows[-1][3] == grid.rows[-1][1]


def test_bihar_in_figures_that_a_person_can_check(context: Grounds) -> None:
    wording = paper(context((BIHAR,)))
    assert wording.title == "Brief on Bihar"
    assert figures(wording)["Products in the list"] == 87
    assert "Districts with a product, ODOP: 38 of 38 districts, as on 16.11.2025 (grade D)." in [
        one.text for one in wording.paragraphs
    ]
    assert [len(table.body) for table in wording.tables if table.title.startswith("Products")] == [87]


def test_a_list_held_that_names_nothing_here_is_zero_and_not_unknown(context: Grounds) -> None:
    assert figures(paper(context((LADAKH,))))["Aspirational Districts"] == 0


def test_the_gap_list_is_whole_and_in_the_order_of_the_page(real: Store, context: Grounds) -> None:
    whole = context()
    table = next(one for one in paper(whole).tables if "needs attention" in one.title)
    assert [(row[1], row[2]) for row in table.rows] == [
        (row.state_name, row.district_name) for row in gap_list(whole.plans, DAY)
    ]


def test_a_brief_on_districts_holds_their_rows_alone(context: Grounds) -> None:
    araria = context((BIHAR,), ("188",))
    wording = paper(araria)
    assert wording.title == "Brief on Araria, Bihar"
    assert araria.sentence() == "ODOP, Araria, Bihar, as on 21.11.2026"
    assert all(row[1] == "Araria" for table in wording.tables[:4] for row in table.body)
    assert [row[2] for row in wording.tables[-2].rows] == ["Jute", "Makhana"]


def test_only_aspirational_districts_are_briefed_on_where_the_view_says_so(context: Grounds) -> None:
    narrowed = context((BIHAR,), aspirational_only=True)
    assert len(narrowed.plans) == 13
    assert {row[2] for row in paper(narrowed).tables[0].body} == {"Yes"}
    assert any(one.text.startswith("Aspirational Districts in the register: 13") for one in paper(narrowed).paragraphs)
    assert len(context(aspirational_only=True).sepcs) == 36


def test_a_past_register_is_of_the_past_day(real: Store) -> None:
    view = Filters(as_on=date(2019, 1, 1))
    wording = paper(BriefContext(real, view, BriefRows(real, view)))
    # Of today's 784 those with a day or year of creation after it are left out.
    assert any(one.text.startswith("Districts in the register: 753, as on 01.01.2019") for one in wording.paragraphs)


@pytest.mark.parametrize(("states", "picked"), [((), ()), ((BIHAR,), ()), ((BIHAR,), ("188",)), ((BIHAR, 18), ())])
def test_every_figure_has_base_day_and_scheme_and_nothing_is_red(
    real: Store, context: Grounds, states: tuple[int, ...], picked: tuple[str, ...]
) -> None:
    of = context(states, picked)
    wording = paper(of)
    for run in wording.cited:
        if run.origin.kind == "figure" or (run.origin.kind == "document" and run.origin.scheme):
            assert run.origin.base, run
            assert run.origin.as_on, run
            assert run.origin.scheme, run
    assert all(table.as_on for table in wording.tables)
    outcomes = paper_checks(real, of.filters, wording)
    assert [one.check.key for one in outcomes if one.severity == "red"] == []


def test_no_brief_on_a_state_is_red(real: Store, context: Grounds) -> None:
    red = [
        (of.place, row.subject)
        for code in sorted(row.state_code for row in context().rows.sepcs)
        for of in [context((code,))]
        for one in paper_checks(real, of.filters, paper(of))
        for row in one.rows
        if row.severity == "red"
    ]
    assert red == []


@pytest.mark.parametrize("states", [(), (BIHAR,)])
def test_a_list_without_a_date_is_said_to_bear_none_and_asks_for_a_reason(real: Store, states: tuple[int, ...]) -> None:
    view = replace(VIEW, scheme="PMFME-ODOP", states=states)
    of = BriefContext(real, brief_filters(view, states), BriefRows(real, view))
    wording = paper(of)
    starts = ("Under the One District One Product list", "Districts with a product", "Products in the list")
    said = [one.text for one in wording.paragraphs if one.text.startswith(starts) and "more, by" not in one.text]
    assert len(said) == 3
    for one in said:
        assert "by a list that bears no date" in one, one
        assert "as on 21.11.2026" not in one, one
    rows = [row for one in paper_checks(real, of.filters, wording) for row in one.rows]
    assert [row for row in rows if row.severity == "red"] == []
    assert {row.severity for row in rows if row.finding == "It bears no date, and the words say so"} == {"amber"}


def test_each_number_of_the_word_file_is_cited_or_in_a_table(context: Grounds) -> None:
    from docx import Document

    wording = paper(context((BIHAR,)))
    plain = {one.text: "".join(run for run in one.runs if isinstance(run, str)) for one in wording.paragraphs}
    around = {
        *(table.title for table in wording.tables),
        *(note for table in wording.tables for note in table.notes),
    }
    file = Document(io.BytesIO(docx_bytes(wording)))
    for paragraph in file.paragraphs:
        text = paragraph.text
        if text not in around and not text.startswith(("As on ", "Base: ")):
            assert not re.search(r"\d", plain.get(text, text)), text
    shown = [[cell.text for cell in row.cells] for table in file.tables for row in table.rows[1:]]
    stored = [[printed(cell) for cell in row] for table in wording.tables for row in table.rows]
    assert shown == stored


def test_the_chart_counts_every_row_of_the_list_in_the_colour_of_counts(context: Grounds) -> None:
    of = context((BIHAR,))
    chart = next(one for one in paper(of).blocks if isinstance(one, Chart))
    assert sum(chart.series[0][1]) == len(of.listed) == 87
    assert chart.colours == (STATUS["count_3"].light,)


@pytest.mark.parametrize("make", [docx_bytes, pptx_bytes, pdf_bytes, tables_xlsx])
def test_the_same_rows_give_the_same_bytes(real: Store, make: Callable[[Paper], bytes]) -> None:
    made = []
    for _ in range(2):
        of = BriefContext(real, brief_filters(VIEW, (LADAKH,)), BriefRows(real, VIEW))
        made.append(make(paper(of)))
    assert made[0] == made[1]


def test_blocks_stand_in_their_own_order_and_only_those_wanted(context: Grounds) -> None:
    wording = brief_paper(context((LADAKH,)), ("claims", "figures"), DocumentStamp(()))
    headings = [one.text for one in wording.paragraphs if one.role == "heading"]
    assert headings == ["1. Key figures", "2. Annex: Published figures"]


def test_the_first_page_says_where_things_stand_what_is_to_be_decided_and_what_changed(context: Grounds) -> None:
    words = [one.text for one in paper(context((BIHAR,))).paragraphs]
    head, first, lead, of_deh, ask, *rest = words[: words.index("2. Key figures")]
    assert (head, first, ask) == ("Brief on Bihar", "1. Summary", "For decision:")
    assert lead == (
        "Under the One District One Product (ODOP) initiative 38 of 38 districts of Bihar have a product, as on 16.11.2025."
    )
    assert of_deh == (
        "Under the Districts as Export Hubs (DEH) initiative, as on 21.11.2026, of 38 districts of Bihar 1 has an action plan "
        "(DEAP) on record, information is awaited from 37; 1 has a committee (DEPC) on record, information is awaited from 37."
    )
    assert (
        "\n".join(rest)
        == """\
Whether the adopted action plans of 1 district, unreported of late, are to be reviewed (Darbhanga).
Whether the particulars of the action plans of 37 districts are to be called for from the State/UT (Araria, Aurangabad and \
Banka among them).
Whether the orders constituting the committees (DEPC) of 37 districts are to be called for from the State/UT.
When the State committee (SEPC) is to meet: no day of a meeting is on record.
Changed from 25.05.2026 to 21.11.2026:
Action plans (DEAP) drafted or further, DEH: 1 more, by documents without a day.
Action plans (DEAP) notified or further, DEH: 1 more, by documents without a day.
District committees (DEPC) constituted, DEH: 1 more, by documents without a day."""
    )


def test_where_nothing_is_known_of_a_state_no_figure_says_0(context: Grounds) -> None:
    words = [one.text for one in paper(context((7,))).paragraphs]
    assert "District committees (DEPC), DEH, as on 21.11.2026: Information awaited: 13." in words
    assert not [
        one for one in words if one.startswith(("District committees (DEPC) on record", "Action plans (DEAP) on"))
    ]
    table = paper(context((7,))).tables[0]
    assert {row[3] for row in table.body} == {1, 2, "Created after the list"}
    assert {row[4] for row in table.body} == {None}
    assert table.rows[-1][3] == sum(row[3] for row in table.body if isinstance(row[3], int)) == 11


def test_a_brief_on_the_largest_state_fits_four_pages_and_twelve_slides(context: Grounds) -> None:
    of = context((9,))
    across = Origin(kind="name", label="Map")
    map_of = Picture("Action plans by district", as_png(1400, 1150), "The map in words", across)
    short = brief_paper(of, SHORT, DocumentStamp((("View", of.sentence()),), "EHM-0000-0000"), map_of)
    assert len(of.plans) == 75
    assert len(pikepdf.open(io.BytesIO(pdf_bytes(short))).pages) <= 4
    assert len(Presentation(io.BytesIO(pptx_bytes(short))).slides) <= 12


def as_png(across: int, down: int) -> bytes:
    """A grey picture of this many dots."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", across, down, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xee" * across) * down)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_the_map_stands_where_a_picture_of_it_is_given(context: Grounds) -> None:
    of = context((LADAKH,))
    picture = Picture("Plans", b"png", "Map", of.count("Map", 0, 2, scheme="DEH", figure_id=""))
    wording = brief_paper(of, ("map",), DocumentStamp(()), picture)
    assert wording.blocks[-1] == picture


def test_checks_of_several_briefs_say_which_one_each_row_is_of(real: Store, context: Grounds) -> None:
    checked = [(of.place, paper_checks(real, of.filters, paper(of))) for of in (context((BIHAR,)), context((LADAKH,)))]
    whole = together(checked)
    assert [one.check.key for one in whole] == [one.check.key for one in checked[0][1]]
    rows = {row.subject.split(":")[0] for one in whole for row in one.rows}
    assert rows == {"Bihar", "Ladakh"}
    statement = next(one for one in whole if one.check.key == "said")
    assert stopped([statement], {}) == ("Agrees with the last statement, or explains: amber, and no reason is written",)
    red = Outcome(statement.check, "red", "", (Looked("red", "Figure", "Wrong", None, ""),))
    assert stopped(together([("Goa", (red,))]), {})[0].endswith("Goa: Figure: Wrong")


def test_the_sheet_of_the_state_and_the_brief_count_the_same_gaps(real: Store, context: Grounds) -> None:
    title = next(one.title for one in state_sheet(profile_of(real, BIHAR), "", "").sections if one.key == "chase")
    found = figures(paper(context((BIHAR,))))["Districts with a gap in the plan"]
    assert title.startswith(f"To chase first: {found} of 38")
