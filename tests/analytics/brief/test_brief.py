"""The Brief's figures on the real tables, what they are compared with, and the sentences that rest on them."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.brief.cards import cards
from analytics.brief.sentences import not_to_say, safe_to_say
from analytics.claims.questions import Claim, Count, published, verdict_on
from analytics.figures.register import FIGURES, base_words, value_of
from analytics.filters import Filters
from analytics.words import indian
from data.store import Store
from tests.record_totals import (
    ASPIRATIONAL,
    DEPCS,
    DISTRICTS,
    GI_PRODUCTS,
    ODOP_DISTRICTS,
    ODOP_PRODUCTS,
    PLANS,
    RECORD_DAY,
    SEPCS_EVIDENCED,
    SEPCS_REPORTED,
    STATES,
)


def by_key(store: Store, filters: Filters) -> dict[str, tuple[str, str]]:
    return {card.figure.key: (card.headline, card.verdict) for card in cards(store, filters)}


def test_the_eight_figures(real: Store, national: Filters) -> None:
    assert by_key(real, national) == {
        "districts_in_register": (str(DISTRICTS), "agrees"),
        "districts_with_product": (str(ODOP_DISTRICTS), "differs"),
        "products_listed": (indian(ODOP_PRODUCTS), "differs"),
        "products_gi": (str(GI_PRODUCTS), "none"),
        "aspirational_with_product": (str(ASPIRATIONAL), "none"),
        "states_with_sepc_evidence": (f"{SEPCS_REPORTED} of {STATES}", "no_rows"),
        "districts_with_depc_evidence": ("All districts", "no_number"),
        "districts_with_plan_evidence": ("590 and 249", "no_rows"),
    }


def test_each_figure_says_base_date_and_grade(real: Store, national: Filters) -> None:
    for card in cards(real, national):
        assert card.base
        assert card.as_on is not None
        assert card.grade in set("ABCDE")
        assert card.document


def test_a_difference_is_explained_by_the_rows(real: Store, national: Filters) -> None:
    card = next(card for card in cards(real, national) if card.figure.key == "districts_with_product")
    assert card.statement == "Last published: 775 (10.12.2025)."
    assert card.finding.startswith(
        "Differs by 5; the list also names Mahe, Shahdara and Yanam, which the register no longer has. Of the statement: "
    )
    assert "linked list is of 19.08.2025" in card.finding
    before = {one.figure.key: one for one in cards(real, replace(national, as_on=date(2025, 12, 9)))}
    assert before["districts_with_product"].statement == "Last published: 773 (15.07.2025)."
    assert before["districts_with_product"].finding == (
        "Matches our records: the list names 773, among them Mahe, Shahdara and Yanam, which the register no longer has."
    )


def test_an_inexact_statement_stands_beside_the_last_exact_one(real: Store, national: Filters) -> None:
    card = next(card for card in cards(real, national) if card.figure.key == "products_listed")
    assert card.statement == "Last published: 1,243 (10.12.2025); since then more than 1,200 (31.12.2025)."
    assert card.finding.startswith("Differs by 2. Of the statement: ")
    assert "links the DPIIT list of 19.08.2025 (version 32)" in card.finding


def test_statements_stand_beside_what_is_on_record(real: Store, national: Filters) -> None:
    found = {card.figure.key: card.finding for card in cards(real, replace(national, as_on=RECORD_DAY))}
    assert f"{SEPCS_EVIDENCED} of {STATES} States/UTs" in found["states_with_sepc_evidence"]
    assert f"{DEPCS} of {DISTRICTS} districts" in found["districts_with_depc_evidence"]
    assert f"{PLANS} of {DISTRICTS} districts" in found["districts_with_plan_evidence"]


def test_as_on_june_2022_the_annexure_of_that_day(real: Store, national: Filters) -> None:
    shown = by_key(real, replace(national, as_on=date(2022, 6, 9)))
    assert shown["districts_with_plan_evidence"] == ("557 and 218", "no_rows")
    assert shown["districts_with_product"] == ("Not known", "none")


def test_a_filtered_view_is_not_compared_with_national_figures(real: Store, national: Filters) -> None:
    shown = by_key(real, replace(national, states=(18,)))
    assert shown["districts_in_register"] == ("35", "none")
    assert shown["products_listed"] == ("41", "none")


def test_a_part_of_a_list_is_not_compared_with_the_whole(real: Store, national: Filters) -> None:
    shown = {card.figure.key: card for card in cards(real, replace(national, scheme="PMFME-ODOP"))}
    assert shown["districts_with_product"].headline == "224"
    assert shown["districts_with_product"].verdict == "no_rows"
    assert (
        "in the 6 of 36 States/UTs that it reaches. 489 more could lie among 550"
        in shown["districts_with_product"].finding
    )
    assert shown["products_gi"].finding == "The list on record marks no row either way."


@pytest.mark.parametrize(
    ("qualifier", "statement", "ours", "verdict"),
    [
        ("exact", 784, 784, "agrees"),
        ("about", 557, 62, "differs"),
        ("more than", 1200, 1241, "agrees"),
        ("more than", 1241, 1241, "differs"),
        ("all", None, 770, "no_number"),
    ],
)
def test_verdicts(qualifier: str, statement: int | None, ours: int, verdict: str) -> None:
    blank = dict.fromkeys(Claim._fields)
    claim = Claim(**(blank | {"qualifier": qualifier, "value": statement, "as_on_date": date(2025, 1, 1)}))  # type: ignore[arg-type]
    assert verdict_on(claim, Count(ours, 0, 784, True, None, "Rows"), "")[0] == verdict


def test_our_own_counting_is_never_taken_for_a_published_figure(real: Store, national: Filters) -> None:
    assert "odop-2025-list" not in {row.figure_id for row in published(real, national, "ODOP", "products_identified")}


def test_every_figure_of_the_register_has_an_answer_and_a_base(real: Store, national: Filters) -> None:
    for figure in FIGURES.values():
        value = value_of(real, national, figure)
        assert value is not None, figure.key
        assert base_words(figure, value, national)


def test_sentences_carry_their_documents(real: Store, national: Filters) -> None:
    safe, unsafe = safe_to_say(real, national), not_to_say(real, national)
    texts = [one.text for one in safe]
    assert any(
        f"{indian(ODOP_PRODUCTS)} products" in text and f"{ODOP_DISTRICTS} of the {DISTRICTS}" in text for text in texts
    )
    assert "Data on employment generated and investment attracted under ODOP are not maintained centrally." in texts
    assert "ODOP is not a scheme but an initiative." in texts
    assert any(
        "590 were reported drafted" in one.text and f"{PLANS} districts of {DISTRICTS}" in one.text for one in unsafe
    )
    assert all(one.document and one.as_on for one in (*safe, *unsafe))


def test_a_sentence_is_not_offered_before_its_document(real: Store, national: Filters) -> None:
    texts = [one.text for one in safe_to_say(real, replace(national, as_on=date(2021, 1, 1)))]
    assert not any("maintained centrally" in text or indian(ODOP_PRODUCTS) in text for text in texts)


def test_a_filter_that_leaves_nothing_is_zero_and_not_unknown(real: Store, national: Filters) -> None:
    shown = by_key(real, replace(national, sectors=("Dairy",), gi_only=True))
    assert shown["products_listed"] == ("0", "none")
    assert shown["products_gi"] == ("0", "none")
