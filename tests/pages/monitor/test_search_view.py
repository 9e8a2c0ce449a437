"""The Search page's answers on the names of the tiny store."""

from data.store import Store
from pages.monitor.search.view import kinds_stored, search_view


def test_a_district_comes_before_its_products(small: Store) -> None:
    shown = search_view("araria")
    assert [hit.found.says for hit in shown.groups["place"]] == ["District of Bihar"]
    assert [(hit.found.name, hit.found.says) for hit in shown.groups["product"]] == [
        ("Jute", "Product of Araria (ODOP)"),
        ("Makhana", "Product of 2 districts (ODOP)"),
    ]
    assert next(iter(shown.groups)) == "place"
    assert not shown.is_similar


def test_results_are_counted_over_all_kinds(small: Store) -> None:
    shown = search_view("makhana")
    # The product of Araria and Aurangabad, and the GI name Mithila Makhana.
    assert ({kind: len(hits) for kind, hits in shown.groups.items()}, shown.count) == ({"product": 1, "gi": 1}, 2)
    assert shown.view.sentence == "“makhana”: 2 results"


def test_nothing_found_is_said(small: Store) -> None:
    shown = search_view("zzzz")
    assert (shown.count, shown.groups, shown.view.sentence) == (0, {}, "“zzzz”: 0 results")
    assert search_view("  ").view.sentence == "By any name, number or word"


def test_a_name_that_only_reads_alike_is_marked(small: Store) -> None:
    shown = search_view("makhanna")
    assert shown.is_similar
    assert "Makhana" in {hit.found.name for hit in shown.groups["product"]}


def test_things_of_a_kind_are_counted_once(small: Store) -> None:
    stored = search_view("").of
    # Makhana of two districts is one thing; Jute and Silk are the others.
    assert kinds_stored(stored)["product"] == 3
