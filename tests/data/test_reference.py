"""Tiny edits of the reference files: each is refused with its file, row, column and a remedy."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from data.checksums import renew_checksums, verified_sums
from data.errors import ExportHubError, Fault, ReferenceFault
from data.load import verify_reference
from data.paths import REFERENCE

Edit = Callable[[str, str, str], None]


def refusal(reference: Path) -> ReferenceFault:
    with pytest.raises(ReferenceFault) as caught:
        verify_reference(reference, verified_sums(reference))
    return caught.value


def places(fault: ReferenceFault) -> list[tuple[str, int | None, str]]:
    return [(one.file, one.row, one.column) for one in fault.faults]


def test_the_shipped_files_are_as_listed_and_hold_what_they_must() -> None:
    sums = verified_sums(REFERENCE)
    verify_reference(REFERENCE, sums)
    assert len(sums) == 21


def test_one_altered_byte_is_refused(reference: Path) -> None:
    path = reference / "hs_chapters.csv"
    path.write_bytes(path.read_bytes().replace(b"Animals; live", b"Animals, live"))
    fault = refusal(reference)
    assert places(fault) == [("hs_chapters.csv", None, "")]
    assert "its bytes are not those" in str(fault)
    assert "python -m data checksums" in fault.remedy


def test_every_missing_file_is_named_at_once(reference: Path) -> None:
    (reference / "states.csv").unlink()
    (reference / "india_boundaries.topojson").unlink()
    assert places(refusal(reference)) == [("india_boundaries.topojson", None, ""), ("states.csv", None, "")]


def test_a_file_that_is_not_listed_is_refused(reference: Path) -> None:
    sums = reference / "checksums.sha256"
    kept = [line for line in sums.read_text().splitlines() if "states.csv" not in line]
    sums.write_text("\n".join(kept))
    fault = refusal(reference)
    assert places(fault) == [("states.csv", None, "")]
    assert "does not list the file" in fault.what


def test_a_torn_list_of_checksums_is_refused(reference: Path) -> None:
    (reference / "checksums.sha256").write_text("e1268df6  states.csv\n")
    fault = refusal(reference)
    assert places(fault) == [("checksums.sha256", 1, "")]


def test_a_missing_list_of_checksums_is_refused(reference: Path) -> None:
    (reference / "checksums.sha256").unlink()
    assert places(refusal(reference)) == [("checksums.sha256", None, "")]


def test_renewing_names_what_changed_and_nothing_else(reference: Path) -> None:
    assert renew_checksums(reference) == []
    (reference / "committee_seats.csv").write_text("changed\n")
    assert renew_checksums(reference) == ["committee_seats.csv"]
    assert verified_sums(reference)["states.csv"] == verified_sums(REFERENCE)["states.csv"]


def test_a_missing_column_is_named(reference: Path, edit: Edit) -> None:
    edit("committee_seats.csv", "committee,serial_no,seat,role", "committee,serial_no,seat,post")
    fault = refusal(reference)
    assert places(fault) == [("committee_seats.csv", 1, "role"), ("committee_seats.csv", 1, "post")]
    assert fault.what == "the column is missing"


def test_a_row_with_a_cell_too_many_is_named(reference: Path, edit: Edit) -> None:
    edit("hs_chapters.csv", "I,01,Animals; live", "I,01,Animals, live")
    fault = refusal(reference)
    assert places(fault) == [("hs_chapters.csv", 2, "")]
    assert "4 cells where the header has 3" in fault.what


@pytest.mark.parametrize(
    ("name", "old", "new", "row", "column", "words"),
    [
        ("states.csv", "Punjab,State,", "Punjab,Province,", 4, "kind", "Use one of: State, UT"),
        ("states.csv", "Punjab,State,", ",State,", 4, "state_name", "the cell is blank"),
        ("public_evidence.csv", "2024-01-18,2024", "2024-02-30,2024", 2, "fact_date", "not a day"),
        ("public_evidence.csv", "plan_notified,district,1,3", "plan_adopted,district,1,3", 2, "fact", "plan_adopted"),
        ("districts.csv", "3,true,Baramulla,1", "3,true,Baramulla,99", 4, "state_code", "'99' is no State or UT code"),
        ("districts.csv", ",1078692,", ',"10,78,692",', 2, "population_2011", "not a whole number"),
        ("odop_products.csv", "odop-0001,ODOP,603", "odop-0001,ODOP,9603", 2, "district_code", "no district code"),
        ("odop_products.csv", "Primary,false", "Primary,no", 2, "is_gi_tagged", "neither true nor false"),
        ("support_measures.csv", "2022-03-31", "31.03.2022", 2, "as_on_date", "not a day, month or year"),
        ("districts.csv", "100|93", "100|9300", None, "parent_district_codes", "not a list of district codes"),
        ("export_clusters.csv", ",Jalandhar,", ", Jalandhar,", 2, "listed_place", "Remove the blanks"),
    ],
)
def test_a_bad_cell_is_named(
    reference: Path, edit: Edit, name: str, old: str, new: str, row: int | None, column: str, words: str
) -> None:
    edit(name, old, new)
    fault = refusal(reference)
    assert [(one.file, one.column) for one in fault.faults] == [(name, column)]
    assert row is None or fault.row == row
    assert words in str(fault)
    assert fault.remedy


def test_a_key_that_stands_twice_is_named(reference: Path, edit: Edit) -> None:
    edit("odop_products.csv", "odop-0003,", "odop-0002,")
    fault = refusal(reference)
    assert places(fault) == [("odop_products.csv", 4, "product_id")]
    assert "odop-0002 stands in an earlier row too" in fault.what


def test_faults_of_several_files_come_in_one_pass(reference: Path, edit: Edit) -> None:
    edit("states.csv", "Punjab,State,", "Punjab,Province,")
    edit("states.csv", "Himachal Pradesh,State,", "Himachal Pradesh,,")
    edit("committee_seats.csv", "DEPC,2,", "DEPC,two,")
    assert places(refusal(reference)) == [
        ("states.csv", 3, "kind"),
        ("states.csv", 4, "kind"),
        ("committee_seats.csv", 3, "serial_no"),
    ]


def test_a_lost_row_is_noticed(reference: Path, edit: Edit) -> None:
    edit("hs_chapters.csv", "I,01,Animals; live\n", "")
    fault = refusal(reference)
    assert places(fault) == [("hs_chapters.csv", None, "")]
    assert fault.what == "96 rows where 97 are expected"


def test_a_district_of_another_state_is_named(reference: Path, edit: Edit) -> None:
    edit("aspirational_districts.csv", ",1,28,745,", ",1,27,745,")
    fault = refusal(reference)
    assert places(fault) == [("aspirational_districts.csv", 2, "district_code")]
    assert "'745': the district lies in another State" in fault.what


def test_a_state_fact_with_a_district_is_named(reference: Path, edit: Edit) -> None:
    edit("public_evidence.csv", "plan_notified,district,1,3,", "plan_notified,state,1,3,")
    fault = refusal(reference)
    assert ("public_evidence.csv", 2, "district_code") in places(fault)


def test_a_moved_total_says_what_it_was_and_should_be(reference: Path, edit: Edit) -> None:
    edit("districts.csv", "Baramulla,1,current", "Baramulla,1,abolished")
    sentences = str(refusal(reference))
    assert "districts.csv: 783 current districts where 784 are expected." in sentences
    assert "districts.csv: 769 current districts with an outline where 770 are expected." in sentences
    assert "odop_products.csv: 769 current districts named where 770 are expected." in sentences


def test_an_outline_that_the_register_does_not_know_is_named(reference: Path, edit: Edit) -> None:
    edit("india_boundaries.topojson", '"area_id":"603"', '"area_id":"9603"')
    fault = refusal(reference)
    assert [(one.file, one.column) for one in fault.faults] == [("districts.csv", "area_id")]
    assert "'603'" in fault.what


def test_a_lost_outline_is_noticed(reference: Path) -> None:
    path = reference / "india_boundaries.topojson"
    topology = json.loads(path.read_bytes())
    topology["objects"]["states"]["geometries"].pop()
    path.write_text(json.dumps(topology), encoding="utf-8")
    renew_checksums(reference)
    assert [one.what for one in refusal(reference).faults] == [
        "35 State outlines with a code of their own where 36 are expected",
        "35 State outlines where 36 are expected",
    ]


def test_a_boundary_file_of_another_form_is_refused(reference: Path) -> None:
    (reference / "india_boundaries.topojson").write_text('{"type":"FeatureCollection","features":[]}')
    renew_checksums(reference)
    fault = refusal(reference)
    assert places(fault) == [("india_boundaries.topojson", None, "")]
    assert "no topology with districts and states" in fault.what


def test_a_fault_reads_as_a_sentence() -> None:
    error = ExportHubError(what="it is torn", remedy="Restore it", file="a.csv", row=3, column="b")
    assert str(error) == "a.csv, row 3, column b: it is torn. Restore it."


def test_many_faults_are_cut_at_twenty() -> None:
    error = ReferenceFault.of([Fault("torn", "Mend", "a.csv", row) for row in range(25)])
    assert len(str(error).splitlines()) == 21
    assert str(error).endswith("And 5 more faults of the same pass.")


def test_an_error_without_a_fault_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one fault"):
        ReferenceFault.of([])
