"""Which products of the lists a chapter of the Harmonized System names, word for word; of every other product no chapter is said.

A product stands here where its whole name is one item of the heading of one chapter (Coffee: "Coffee, tea, mate and spices") and
could be of no other: textiles, fish, fruits, vegetables, cement, leather and apparel are named by several headings or by one that
holds only a part of them. The heading is the source, and the store holds it beside each name as the table `product_chapter`.
"""

from types import MappingProxyType
from typing import Final

CHAPTER_OF: Final = MappingProxyType(
    {
        "Carpet": "57",
        "Carpets": "57",
        "Ceramic Product": "69",
        "Coffee": "09",
        "Cotton": "52",
        "Footwear": "64",
        "Furniture": "94",
        "Lac": "13",
        "Rubber": "40",
        "Salt": "25",
        "Spice": "09",
        "Spices": "09",
        "Sugar": "17",
        "Tea": "09",
        "Toys": "95",
        "Walking Sticks": "66",
    }
)
"""Product as the list names it, and its chapter."""

PRODUCT_CHAPTER_ROWS: Final = ", ".join(f"('{name}', '{chapter}')" for name, chapter in CHAPTER_OF.items())
