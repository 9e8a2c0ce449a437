"""Blocks of a document: no number enters without its origin."""

from datetime import date

import pytest

from analytics.documents.paper import Origin, Paragraph, Table, day, named, number, printed, statement

DISTRICTS = Origin(kind="figure", label="Districts with a product", scheme="ODOP", value=1241, base="of 784 districts")


def test_a_sentence_reads_as_its_fields_say() -> None:
    runs = statement(
        "The list names {n} products in {place}, as on {day}.",
        n=number(DISTRICTS),
        place=named("South 24 Parganas"),
        day=day(date(2022, 6, 9)),
    )
    assert Paragraph(runs).text == "The list names 1,241 products in South 24 Parganas, as on 09.06.2022."
    assert [run.origin.kind for run in runs if not isinstance(run, str)] == ["figure", "name", "day"]


@pytest.mark.parametrize(("template", "field"), [("All 36 States", "x"), ("{x} districts", "784")])
def test_a_number_without_an_origin_is_refused(template: str, field: str) -> None:
    with pytest.raises(ValueError, match="without an origin"):
        statement(template, x=field)


def test_an_origin_without_a_whole_value_prints_no_number() -> None:
    with pytest.raises(TypeError, match="no whole number"):
        number(Origin(kind="figure", label="Share"))


def test_a_cell_that_is_not_known_is_not_zero() -> None:
    assert [printed(cell) for cell in (None, 0, 123456, 4.25, "Bihar")] == [
        "NA",
        "0",
        "1,23,456",
        "4.2",
        "Bihar",
    ]
    table = Table("t", ("State", "n"), (("Bihar", None), ("Total", 0)), DISTRICTS, has_total=True)
    assert table.has_unknown
    assert table.body == (("Bihar", None),)
