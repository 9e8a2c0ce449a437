"""The About page: every abbreviation, every source with its licence, the map's note, the keys, the reach of the lists."""

import re
from collections.abc import Callable

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opening import drawn_tables, open_page, sound
from tests.record_totals import EVIDENCE_ROWS, ODOP_PRODUCTS, REFERENCE_FILES

Tables = Callable[[AppTest], list[pd.DataFrame]]


@pytest.fixture
def page() -> AppTest:
    return sound(open_page("pages/about/page.py"))


def cells(page: AppTest, column: str) -> list[str]:
    return [str(cell).strip("*") for table in drawn_tables(page) if column in table for cell in table[column]]


def test_every_word_is_explained(page: AppTest) -> None:
    words = cells(page, "Word")
    assert {"ODOP", "PMFME\\-ODOP", "PMFME-ODOP"} & set(words)
    assert {
        "SEPC",
        "DEPC",
        "DEAP",
        "RA",
        "LGD",
        "DEH",
        "Base",
        "As on",
        "Not known",
        "Not applicable",
    } <= set(words)
    assert cells(page, "Grade") == ["A", "B", "C", "D", "E"]


def test_every_source_has_its_licence_rows_and_checksum(page: AppTest, tables: Tables) -> None:
    frame = next(table for table in tables(page) if "Licence as stated" in table)
    assert len(frame) == REFERENCE_FILES
    assert all(frame["Licence as stated"])
    assert all(re.fullmatch("[0-9a-f]{12}", str(sign).zfill(12)) for sign in frame["sha256, first 12"])
    listed = frame.set_index("Source")
    assert listed.loc["One District One Product list", "Rows"] == ODOP_PRODUCTS
    assert listed.loc["Districts", "sha256, first 12"] == "c7eae82913bf"


def test_the_map_the_keys_and_the_reach(page: AppTest) -> None:
    text = " ".join(str(one.value) for one in page.markdown)
    assert "Outline as depicted by the Government of India, generalised; not a Survey of India product." in text
    assert "6 States: Bihar, Kerala, Maharashtra, Odisha, Rajasthan, Uttar Pradesh" in text
    assert f"{EVIDENCE_ROWS} facts" in text
    assert "193 districts have a document about the district itself" in text
    assert {"Arrow keys", "Home, End", "Escape", "+ and −"} <= {
        key.replace("\\", "").replace("\u2060", "") for key in cells(page, "Key")
    }
