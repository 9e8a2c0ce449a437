"""Answers built from figures: their numbers by hand from the tiny store, from the real tables, and the standing lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analytics.desk.reply.answers.annexures import annexure
from analytics.desk.reply.answers.answers import answered
from analytics.desk.reply.question import ASK
from analytics.desk.reply_context import ReplyContext
from analytics.documents.paper import Cited, Table
from analytics.filters import Filters
from analytics.words import indian
from data.store import Store
from tests.record_totals import (
    ASPIRATIONAL,
    DEPCS,
    DISTRICTS,
    ODOP_DISTRICTS,
    ODOP_PLACES,
    ODOP_PRODUCTS,
    PLANS,
    PLANS_NOTIFIED,
    RECORD_DAY,
    SEPCS_EVIDENCED,
    STATES,
)

BIHAR = 10


def statement(context: ReplyContext, ask: str) -> str:
    return " / ".join(one.text for one in answered(context, ask).paragraphs)


def stored(table: Table | None) -> Table:
    assert table is not None
    return table


def test_products_by_hand(tiny: Store, national: Filters) -> None:
    # Six districts; Araria and Arwal of Bihar and one of Assam have products, four rows in all.
    published, words = statement(ReplyContext(tiny, national), "products").split(" / ")
    assert published.startswith(
        "The last number published under the One District One Product (ODOP) initiative is 1,243 products, as on 10.12.2025. "
        "Since then the number was stated as more than 1,200, as on 31.12.2025."
    )
    assert words == (
        "Under the One District One Product (ODOP) initiative, 4 products have been identified in 3 of 6 districts of the country, "
        "as on 16.11.2025."
    )


def test_plans_by_hand_say_what_is_not_on_record(tiny: Store, national: Filters) -> None:
    published, words = statement(ReplyContext(tiny, replace(national, states=(BIHAR,))), "plans").split(" / ")
    assert published.startswith("The last number published of plans prepared in the country is 590, as on 21.07.2025.")
    # Of Bihar's three districts one has a plan by its own document, one only a statement about the State, one nothing.
    assert words == (
        "Under the Districts as Export Hubs (DEH) initiative, documents and returns on record name District Export Action Plans prepared "
        "for 1 of 3 districts of Bihar, as on 21.11.2026. Particulars of their adoption by District Export Promotion Committees are awaited. Information is awaited from "
        "1 district. For 1 district it was reported for the State as a whole; particulars are awaited."
    )


def test_the_record_as_the_pages_have_it(real: Store, national: Filters) -> None:
    context = ReplyContext(real, replace(national, as_on=RECORD_DAY))
    assert (
        f"{indian(ODOP_PRODUCTS)} products have been identified in {ODOP_PLACES} districts of the country that the list names, "
        f"as on 16.11.2025. In the present register, {ODOP_DISTRICTS} of {DISTRICTS} districts have at least one product."
        in statement(context, "products")
    )
    assert (
        f"for {PLANS} of {DISTRICTS} districts, as on 28.11.2026. Of these, {PLANS_NOTIFIED} were reported as approved or adopted"
        in statement(context, "plans")
    )
    assert "is 590, as on 21.07.2025. The last number published of plans formally notified is 249" in statement(
        context, "plans"
    )
    assert f"for {SEPCS_EVIDENCED} of {STATES} States/UTs" in statement(context, "committees")
    assert f"for {DEPCS} of {DISTRICTS} districts" in statement(context, "committees")
    assert f"names {ASPIRATIONAL} districts of the country, as on 21.07.2026" in statement(context, "aspirational")
    assert f"the {indian(ODOP_PRODUCTS)} products of the country" in statement(context, "sector")
    assert "418 in Agriculture, 252 in Handicraft" in statement(context, "sector")


def test_before_any_list_the_published_number_stands_as_it_was_said(real: Store) -> None:
    words = statement(ReplyContext(real, Filters(as_on=date(2024, 8, 9))), "products")
    assert words == (
        "The last number published under the One District One Product (ODOP) initiative is 1,237 products, as on 07.08.2024. The last "
        "number published under the One District One Product (ODOP) initiative is 782 districts with products identified, as on "
        "07.08.2024."
    )


def test_no_published_total_stands_for_one_state(real: Store) -> None:
    answer = answered(ReplyContext(real, Filters(as_on=date(2024, 8, 9), states=(BIHAR,))), "products", "states")
    assert answer.paragraphs == ()
    assert answer.missing == "No list of products of that scheme, of that day or an earlier one, is on record."
    assert answer.tables == ()


@pytest.mark.parametrize("ask", ["budget", "jobs"])
def test_what_no_table_holds_gets_the_standing_line(real: Store, national: Filters, ask: str) -> None:
    answer = answered(ReplyContext(real, national, scheme="ODOP"), ask)
    # Of no scheme there is no line, whatever list is in view.
    assert answered(ReplyContext(real, national), ask).missing == "The part names no scheme: choose it."
    assert answer.is_standing
    # Of funds the reply on record says only that ODOP is no scheme; of jobs and investment that no data are kept.
    said = "is not a scheme but an initiative." if ask == "budget" else "not maintained centrally"
    assert said in answer.paragraphs[0].text
    numbers = [run.text for run in answer.paragraphs[0].runs if isinstance(run, Cited)]
    assert numbers == ([] if ask == "budget" else ["2021"])
    assert answer.basis


@pytest.mark.parametrize("as_on", [date(2026, 11, 21), date(2024, 8, 9), date(2022, 6, 9), date(2019, 1, 1)])
@pytest.mark.parametrize("states", [(), (BIHAR,), (4, 31)])
def test_every_number_has_an_origin_with_base_and_day(real: Store, as_on: date, states: tuple[int, ...]) -> None:
    context = ReplyContext(real, Filters(as_on=as_on, states=states))
    for ask in set(ASK) - {"measures"}:
        for paragraph in answered(context, ask, "states").paragraphs:
            for run in paragraph.runs:
                if isinstance(run, str):
                    assert not any(letter.isdigit() for letter in run)
                elif run.origin.kind in ("figure", "document"):
                    assert run.origin.base
                    # A list without a day never bears that of the view.
                    assert run.origin.as_on or "bears no date" in paragraph.text


@pytest.mark.parametrize("ask", ["products", "committees", "plans", "aspirational"])
def test_state_totals_add_up_column_by_column(real: Store, national: Filters, ask: str) -> None:
    table = stored(annexure(ReplyContext(real, national), ask, "states"))
    for column in range(2, len(table.headings)):
        total = table.rows[-1][column]
        if isinstance(total, int):
            assert total == sum(cell for row in table.body if isinstance(cell := row[column], int))
    assert [row[1] for row in table.body] == sorted(str(row[1]) for row in table.body)


def test_totals_are_the_figures_of_the_answer(real: Store, national: Filters) -> None:
    context = ReplyContext(real, national)
    products, plans = stored(annexure(context, "products", "states")), stored(annexure(context, "plans", "states"))
    assert products.rows[-1] == ("", "Total", DISTRICTS, ODOP_DISTRICTS, ODOP_PRODUCTS - 3, 3)
    assert plans.rows[-1] == ("", "Total", DISTRICTS, PLANS, PLANS_NOTIFIED, DISTRICTS - PLANS)
    assert products.headings[-2:] == ("Products of these districts", "Products of districts no longer in the register")
    assert len(products.body) == 36
    assert products.body[0][:2] == (1, "Andaman and Nicobar Islands")


def test_a_state_of_which_nothing_is_known_is_not_zero(real: Store, national: Filters) -> None:
    table = stored(annexure(ReplyContext(real, national), "plans", "states"))
    assert table.body[0] == (1, "Andaman and Nicobar Islands", 3, None, None, 3)
    assert "information awaited" in table.notes[-1]


def test_every_district_stands_in_the_district_wise_annexure(real: Store, national: Filters) -> None:
    context = ReplyContext(real, national)
    for ask in ("products", "plans", "committees"):
        table = stored(annexure(context, ask, "districts"))
        assert len(table.rows) == DISTRICTS
        assert [row[0] for row in table.rows] == list(range(1, 785))
    assert len(stored(annexure(context, "aspirational", "districts")).rows) == ASPIRATIONAL
