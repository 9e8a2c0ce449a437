"""What the page tests read a page with."""

import re
from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest


def read(cell: str) -> object:
    """A cell as a value: whole numbers with their grouping taken out, decimals, text; nothing for a blank."""
    if re.fullmatch(r"[\d,]+", cell):
        return int(cell.replace(",", ""))
    return float(cell) if re.fullmatch(r"-?\d+\.\d", cell) else cell or None


def tables_of(page: AppTest) -> list[pd.DataFrame]:
    """The tables that a page writes as text, cells as they are read: without the marks of weight."""
    found = []
    for text in page.markdown:
        lines = [line.strip().strip("|").split(" | ") for line in text.value.splitlines()]
        if len(lines) < 2 or not all(set(mark.strip()) <= {":", "-"} for mark in lines[1]):
            continue
        head, _, *rows = ([cell.strip().strip("*").replace("\\", "") for cell in line] for line in lines)
        found.append(pd.DataFrame([[read(cell) for cell in row] for row in rows], columns=head, dtype=object))
    return found


@pytest.fixture
def tables() -> Callable[[AppTest], list[pd.DataFrame]]:
    return tables_of
