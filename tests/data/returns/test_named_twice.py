"""One district under two names in a list of products is asked; one name in two spellings, or with its code, is not."""

from collections.abc import Callable

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import pytest

from data.returns.choices import Choices
from data.returns.intake import Draft

HEAD = ("District", "Product under ODOP")


def _list(state: str, *names: str) -> bytes:
    rows = [(name, f"Product {letter}") for name, letter in zip(names, "ABCD", strict=False)]
    content: bytes = making.xlsx([(f"Products under ODOP of {state} as on 01.08.2026",), HEAD, *rows])
    return content


@pytest.mark.parametrize(
    ("state", "names", "cell", "word"),
    [
        ("Assam", ("Kamrup (M)", "Kamrup (R)", "Kamrup"), "A5", "Kamrup (beside Kamrup (R))"),
        ("Assam", ("Kamrup", "Barpeta", "Kamrup (R)"), "A3", "Kamrup (beside Kamrup (R))"),
        ("Uttar Pradesh", ("Prayagraj", "Agra", "Allahabad"), "A5", "Allahabad (beside Prayagraj)"),
    ],
)
def test_two_names_of_one_district_are_asked(
    draft: Callable[..., Draft], state: str, names: tuple[str, ...], cell: str, word: str
) -> None:
    content = _list(state, *names)
    found = draft(content)
    assert [(one.cell, one.word) for one in found.faults] == [(cell, word)]
    held = draft(content, choices=Choices(words=((word, "yes"),)))
    assert held.faults == ()
    assert len(held.rows) == len(names)
    row = f"Sheet1!{cell[1:]}"
    assert len(draft(content, choices=Choices(aside=frozenset({row}))).rows) == len(names) - 1


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("Assam", ("Kamrup (M)", "Kamrup", "Barpeta")),
        ("Assam", ("Barpeta", "Barpeta", "Dist. Barpeta")),
        ("Assam", ("Marigaon", "Morigaon", "MORIGAON")),
        ("Uttar Pradesh", ("Agra", "Agra (118)", "Agra District")),
        ("Uttar Pradesh", ("Agra", "आगरा", "Agra / आगरा")),
    ],
)
def test_one_name_written_in_two_ways_asks_nothing(
    draft: Callable[..., Draft], state: str, names: tuple[str, ...]
) -> None:
    assert draft(_list(state, *names)).faults == ()
