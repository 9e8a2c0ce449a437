"""Words of which the names of products and of registered Geographical Indications are made, to know a product when one is asked for."""

from __future__ import annotations

from typing import NamedTuple

from analytics.question import answer
from data.store import Store


class ProductWord(NamedTuple):
    """One row per word, in small letters."""

    word: str


def product_words(store: Store) -> frozenset[str]:
    """Every word of four letters or more in a product's or a Geographical Indication's name."""
    return frozenset(row.word for row in answer(store, ProductWord, "products/product_words", {}))
