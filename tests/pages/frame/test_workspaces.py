"""The two workspaces on the pages: the sample says so everywhere, the record nowhere, and a past view says its dates."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from analytics.documents.sheets.table import csv_bytes, xlsx_bytes
from analytics.filters import Filters
from analytics.places.questions import age_caution, undated
from analytics.provenance import Provenance
from data.store import open_store

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


def opened(**link: str) -> AppTest:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
    for key, value in link.items():
        app.query_params[key] = value
    return app.run()


def sentence(app: AppTest) -> str:
    return next(one.value.replace("\\", "") for one in app.markdown if " as on " in one.value and "Base:" in one.value)


def test_the_record_as_it_stands_today_has_no_ribbon() -> None:
    app = opened()
    assert [one.value for one in (*app.warning, *app.info)] == []
    assert sentence(app).startswith("ODOP, all 36 States/UTs, as on ")


def test_a_past_day_says_what_its_base_rests_on() -> None:
    app = opened(as_on="2022-06-09")
    assert [one.value for one in app.info] == [
        (
            "**As on 09.06.2022**, a past date. The base follows dated creations and abolitions; 23 districts in it may be "
            "younger: of 13 only the year and of 10 no date of creation is known."
        )
    ]


def test_an_earlier_state_of_the_books_says_so_and_holds_nothing_later() -> None:
    app = opened(known_on="2026-01-01")
    assert app.info[0].value.startswith("**As known on 01.01.2026**")
    assert sentence(app).endswith("as known on 01.01.2026. Base: named on each figure.")
    assert [one.value for one in app.metric][1] == "Not known"
    assert opened(known_on="2026-01-01").session_state["known_on"] == date(2026, 1, 1)


def test_thirteen_districts_of_andhra_pradesh_have_only_the_year_2022() -> None:
    with open_store() as store:
        rows = undated(store, Filters(as_on=date(2022, 6, 9)))
        assert {row.state_name for row in rows if row.year == 2022} == {"Andhra Pradesh"}
        assert sum(row.year == 2022 for row in rows) == 13
        assert {row.state_name for row in rows if not row.year} == {"Rajasthan", "Goa"}
        assert undated(store, Filters(as_on=date(2026, 5, 13))) == ()
        assert len(undated(store, Filters(as_on=date(2022, 6, 9), states=(30,)))) == 1
        assert age_caution(undated(store, Filters(as_on=date(2026, 1, 1)))).endswith(
            "1 district in it may be younger: no date of creation is known."
        )
    assert age_caution(()) == ""


@pytest.mark.parametrize("illustrative", [True, False])
def test_every_file_says_which_workspace_it_is_of(*, illustrative: bool) -> None:
    view = Provenance("T", "ODOP", "S", "B", date(2026, 1, 1), (), is_illustrative=illustrative)
    frame = pd.DataFrame({"District": ["Araria", "Arwal"]})
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(frame, view)))
    assert book.sheetnames == ["Illustrative" if illustrative else "Table", "Notes"]
    notes = {row[0].value: row[1].value for row in book["Notes"].iter_rows()}
    assert ("ILLUSTRATIVE" in str(notes["Workspace"])) is illustrative
    lines = csv_bytes(frame, view).decode("utf-8-sig").splitlines()
    assert [("ILLUSTRATIVE" in line) for line in lines] == [illustrative] * 3
