"""The Aspirational page's answers on six districts, of which one, Araria, is on the list."""

from dataclasses import replace
from datetime import date

from analytics.coverage.measures import MEASURES
from analytics.filters import Filters
from data.store import Store
from pages.monitor.aspirational.view import (
    aspirational_view,
    comparison_table,
    lacking_table,
    points,
    side_words,
    small_words,
    unknown_words,
)


def test_rates_are_of_the_known_and_none_is_a_word(small: Store, national: Filters) -> None:
    shown = aspirational_view(national, MEASURES["identified"])
    # Bihar: Araria has a product; of the other two Aurangabad has one. Delhi's only district is not known: no rate.
    assert comparison_table(shown).drop(columns="S. No.").to_numpy().tolist() == [
        ["Assam", "none", None, None, None, 2, 1, 0, 50.0, None, None],
        ["Bihar", 1, 1, 0, 100.0, 2, 1, 0, 50.0, 50.0, "yes"],
        ["Delhi", "none", None, None, None, 1, "not known", 1, "no rate", None, None],
        ["Total, States/UTs with Aspirational Districts", 1, 1, 0, 100.0, 2, 1, 0, 50.0, 50.0, "yes"],
        ["Total, all States/UTs in view", 1, 1, 0, 100.0, 5, 2, 1, 50.0, 50.0, "yes"],
    ]
    assert [state.state_name for state in shown.with_none] == ["Assam", "Delhi"]
    assert shown.view.base == (
        "1 Aspirational District of NITI Aayog's list (as on 21.07.2026) and the 2 other districts of the same 1 State/UT"
    )


def test_small_numbers_are_warned_of_by_name(small: Store, national: Filters) -> None:
    shown = aspirational_view(national, MEASURES["identified"])
    assert small_words(shown).startswith("Under five districts with a known class on one side")
    assert ": Bihar. Use their counts" in small_words(shown)
    assert unknown_words(shown) == ""


def test_the_work_list_says_known_or_not(small: Store, national: Filters) -> None:
    # The list held names Araria, and no Marine product of it: known, and without.
    shown = aspirational_view(national, MEASURES["sector-marine"])
    table = lacking_table(shown, shown.lacking)
    assert table[["S. No.", "State/UT", "District", "Known or not"]].to_numpy().tolist() == [
        [1, "Bihar", "Araria", "known"]
    ]
    nothing = aspirational_view(replace(national, scheme="PMFME-ODOP"), MEASURES["identified"])
    assert lacking_table(nothing, nothing.lacking)["Known or not"].tolist() == ["not known"]
    assert unknown_words(nothing).startswith(
        "Not known: 1 of the 1 Aspirational Districts and 2 of the 2 other districts."
    )


def test_the_filter_on_the_list_is_set_aside(small: Store, national: Filters) -> None:
    narrowed = aspirational_view(replace(national, aspirational_only=True), MEASURES["plan"])
    assert (len(narrowed.rows), narrowed.everywhere.other_count) == (6, 5)
    assert narrowed.view.scheme == "DEH"


def test_before_the_list_there_is_nothing_to_compare(small: Store, national: Filters) -> None:
    shown = aspirational_view(replace(national, as_on=date(2026, 7, 20)), MEASURES["identified"])
    assert shown.with_some == ()
    assert "(not on record for this date)" in shown.view.base


def test_words_of_a_side_and_of_a_difference() -> None:
    assert side_words(3, 4, 5) == "75.0% of the 4 districts whose class is known; 1 of 5 not known"
    assert side_words(0, 0, 5) == "None of the 5 is known, so there is no rate"
    assert [points(gap) for gap in (2.14, -15.0, 0.0, None)] == [
        "+2.1 points",
        "−15.0 points",
        "0.0 points",
        "No difference",
    ]
