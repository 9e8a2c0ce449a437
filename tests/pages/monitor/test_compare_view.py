"""The Compare page's answers on six districts: words, bases and classes of two sides."""

from dataclasses import replace
from datetime import date

from analytics.coverage.compare import Mode, Pair, Side
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes
from analytics.filters import Filters
from data.store import Store
from pages.monitor.compare.view import NOT_IN_REGISTER, ON_RECORD, CompareView, compare_view


def side(store: Store, filters: Filters, measure: str, name: str) -> Side:
    asked = MEASURES[measure]
    return Side(name, filters, asked, district_classes(store, filters, asked))


def compared(store: Store, mode: Mode, left: tuple[Filters, str, str], right: tuple[Filters, str, str]) -> CompareView:
    return compare_view(Pair(mode, side(store, *left), side(store, *right)))


def test_two_dates(small: Store, national: Filters) -> None:
    earlier = replace(national, as_on=date(2023, 6, 1))
    shown = compared(small, "dates", (earlier, "depc", "01.06.2023"), (national, "depc", "21.11.2026"))
    assert shown.view.base == "5 districts (01.06.2023); 6 districts (21.11.2026)"
    assert shown.view.sentence == (
        "Districts as Export Hubs (DEH), all 36 States/UTs, as on 01.06.2023 against as on 21.11.2026"
    )
    assert ON_RECORD in shown.view.notes
    # Araria's committee met in 2024; Central North of Delhi is a district only since 2025.
    assert [
        (
            row.district_name,
            shown.class_in_words(shown.pair.left, row.left),
            shown.class_in_words(shown.pair.right, row.right),
        )
        for row in shown.moved
    ] == [
        ("Araria", "Constituted, by its own document", "Met"),
        ("Central North", NOT_IN_REGISTER, "Not known"),
    ]


def test_both_legends_name_the_classes_of_either_side(small: Store, national: Filters) -> None:
    earlier = replace(national, as_on=date(2023, 6, 1))
    shown = compared(small, "dates", (earlier, "depc", "01.06.2023"), (national, "depc", "21.11.2026"))
    left, right = (shown.classes(one) for one, _ in shown.sides)
    assert left == right
    assert [one.key for one in left] == ["met", "constituted", "statement", "not_known"]
    assert [(line.left, line.right) for line in shown.lines] == [(0, 1), (1, 0), (1, 1), (3, 4)]


def test_two_states(small: Store, national: Filters) -> None:
    bihar, assam = replace(national, states=(10,)), replace(national, states=(18,))
    shown = compared(small, "states", (bihar, "identified", "Bihar"), (assam, "identified", "Assam"))
    assert shown.view.base == "3 districts (Bihar); 2 districts (Assam)"
    assert shown.view.sentence == "ODOP, Bihar and Assam, as on 21.11.2026"
    # The list held reaches both States: of none of their districts is anything not known.
    assert ON_RECORD not in shown.view.notes
    assert [(one.state_name, one.left, one.right) for one in shown.states] == [("Assam", 0, 1), ("Bihar", 2, 0)]


def test_two_measures_of_two_schemes(small: Store, national: Filters) -> None:
    shown = compared(small, "measures", (national, "identified", "Products"), (national, "depc", "DEPC"))
    assert shown.view.scheme == "ODOP and Districts as Export Hubs (DEH)"
    assert shown.view.base == "6 districts in the LGD register of 13.05.2026"
    assert sum(shown.crossed.values()) == 6
    assert (shown.crossed["identified", "met"], shown.crossed["not_listed", "not_known"]) == (1, 2)
