"""Two products joined by a word are one or two only as a list knows them or a person says; what the row says once is then asked of each."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices, choices_from
from data.returns.intake import Draft
from data.returns.names.joined_products import is_one_product
from data.returns.names.names import Register

Of = Callable[..., Draft]
TITLE = ("ODOP of Goa as on 31.08.2026",)


def returned(product: str, *more: tuple[str, ...]) -> bytes:
    head = ("District", "ODOP product", "Sector", "GI tagged (Y/N)")
    return bytes(making.xlsx([TITLE, head, ("North Goa", product, "Agriculture", "Yes"), *more]))


PAIRS = [
    "Mango and Cashew",
    "Coffee & Honey",
    "Ginger + Turmeric",
    "Honey and Bamboo products",
    "आंबा व काजू",
    "चावल और गेहूं",
    "કેરી અને કાજુ",
    "আম ও কাজু",
    "ଆମ୍ବ ଓ କାଜୁ",
    "மாம்பழம் மற்றும் முந்திரி",
    "మామిడి మరియు జీడి",
    "ಮಾವು ಮತ್ತು ಗೋಡಂಬಿ",
    "ਅੰਬ ਅਤੇ ਕਾਜੂ",
]


@pytest.mark.parametrize("product", PAIRS)
def test_two_names_joined_by_a_word_are_asked(draft: Of, product: str) -> None:
    found = draft(returned(product))
    assert [(one.cell, one.word) for one in found.faults] == [("B3", product)]
    one = draft(returned(product), choices=Choices(words=((product, "one product"),)))
    assert [row["product_name"] for row in one.rows] == [product]
    assert one.is_publishable


def test_what_is_said_once_of_two_is_asked_of_each(draft: Of) -> None:
    two = Choices(words=(("Mango and Cashew", "several products"),))
    assert [one.cell for one in draft(returned("Mango and Cashew"), choices=two).faults] == ["C3", "D3"]
    both = Choices(words=two.words, each=True)
    rows = draft(returned("Mango and Cashew"), choices=both).rows
    assert [(row["product_name"], row["is_gi_tagged"]) for row in rows] == [("Mango", True), ("Cashew", True)]


def test_what_a_row_says_once_may_be_said_by_hand_of_each_in_their_order(draft: Of, register: Register) -> None:
    words = {"Mango and Cashew": "several products", "Yes (Mango; Cashew)": "yes; no"}
    said = choices_from({"words": words, "each": True}, register)
    rows = draft(returned("Mango and Cashew"), choices=said).rows
    assert [(row["product_name"], row["is_gi_tagged"]) for row in rows] == [("Mango", True), ("Cashew", False)]
    left = choices_from({"words": words | {"Yes (Mango; Cashew)": "yes; aside"}, "each": True}, register)
    rows = draft(returned("Mango and Cashew"), choices=left).rows
    assert [row["is_gi_tagged"] for row in rows] == [True, None]


def test_what_is_said_of_one_pair_is_not_said_of_another(draft: Of) -> None:
    more = ("South Goa", "Coffee & Honey", "Agriculture", "No")
    said = Choices(words=(("Mango and Cashew", "one product"),))
    assert [one.word for one in draft(returned("Mango and Cashew", more), choices=said).faults] == ["Coffee & Honey"]
    # Said of the whole file, it holds for all of them and is remembered with the layout.
    whole = draft(returned("Mango and Cashew", more), choices=Choices(split=False))
    assert [row["product_name"] for row in whole.rows] == ["Mango and Cashew", "Coffee & Honey"]
    assert (said.of_layout.words, Choices(split=False).of_layout.split) == (said.words, False)


@pytest.mark.parametrize(
    "product",
    [
        "Gems and Jewellery",
        "Pulses and millets",
        "Coir and coir products",
        "Marble & Granite Products",
        "Tomato and its products",
        "Cane and Bamboo Handicrafts",
        "Jackets (woollen and cotton)",
        "Steel and allied products",
        "फल एवं सब्जियां",
    ],
)
def test_a_pair_that_is_known_as_one_product_asks_nothing(draft: Of, product: str) -> None:
    assert is_one_product(product)
    found = draft(returned(product))
    assert found.faults == ()
    assert [row["product_name"] for row in found.rows] == [product]
