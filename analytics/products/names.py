"""Words of which the names of products and of registered Geographical Indications are made, to know a product when one is asked for."""

from __future__ import annotations

from typing import NamedTuple

from analytics.question import answer
from data.store import Store


class ProductWord(NamedTuple):
    """One row per word, in small letters."""

    word: str


class RegisteredName(NamedTuple):
    """One row per Indian entry of the Geographical Indications register, its name in small letters."""

    name: str


def product_words(store: Store) -> frozenset[str]:
    """Every word of four letters or more in a product's or a Geographical Indication's name."""
    return frozenset(row.word for row in answer(store, ProductWord, "products/product_words", {}))


def registered_names(store: Store) -> tuple[str, ...]:
    """The names of the Geographical Indications register, in small letters."""
    return tuple(row.name for row in answer(store, RegisteredName, "products/registered_names", {}))
