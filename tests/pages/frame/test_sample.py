"""The sample on every page: full, equal to what was published on its days, and said to be illustrative everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from data.store import open_store
from data.workspace_ledger import open_workspace_ledger
from pages.frame import ask
from pages.frame.registry import SECTIONS
from tests.pages.opening import open_page
from tests.record_totals import PLANS

PAGES = [one for pages in SECTIONS.values() for one in pages]
Tables = Callable[[AppTest], list[pd.DataFrame]]
MARK = "Illustrative sample, not a record: "


@pytest.fixture(autouse=True)
def _filled(sample_books: Path) -> Iterator[None]:
    ask._stored.clear()
    yield
    ask._stored.clear()


def opened(script: str, **link: str) -> AppTest:
    return open_page(script, **({"workspace": "Sample"} | link))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.title)
def test_every_page_says_so_above_and_under_its_title(page: object) -> None:
    app = opened(page.script, as_on="2025-07-21")  # type: ignore[attr-defined]
    assert [one.message for one in app.exception] + [one.value for one in app.error if "fault" in one.value] == []
    assert "**Illustrative.**" in app.warning[0].value
    for statement in [one.value.replace("\\", "") for one in app.markdown if "Base: " in one.value][:1]:
        assert statement.startswith(MARK)
    for code in app.code:
        assert MARK in code.value


@pytest.mark.parametrize(("day", "drafted", "notified"), [("2022-06-09", "557", "218"), ("2025-07-21", "590", "249")])
def test_the_ladder_reads_as_published(day: str, drafted: str, notified: str, tables: Tables) -> None:
    app = opened("pages/monitor/plans/page.py", as_on=day)
    assert [one.value for one in app.metric][:2] == [drafted, notified]
    total = next(frame for frame in tables(app) if "Drafted or further" in frame).iloc[-1]
    assert (str(total["Drafted or further"]), str(total["Notified or further"])) == (drafted, notified)
    app = opened("pages/monitor/brief/page.py", as_on=day)
    (tile,) = [one.value for one in app.metric if one.label == "Action plans drafted and notified"]
    assert tile == f"{drafted} and {notified}"
    words = [one.value for one in app.markdown]
    name = words.index("**Action plans drafted and notified**")
    assert "matches our records" in words[name + 1].lower()
    assert f"documents of their own: {drafted} of" in words[name + 2]


@pytest.mark.parametrize("measure", ["Action plans drafted", "Action plans notified"])
def test_changes_add_up_in_every_state(measure: str, tables: Tables) -> None:
    app = opened("pages/monitor/changes/page.py", as_on="2025-07-21", changed_from="2022-06-09", changed=measure)
    frame = tables(app)[0]
    assert len(frame) == 37
    names = {name.split(",")[0]: name for name in frame.columns}
    for row in frame.to_dict("records"):
        assert row[names["Opening"]] + row["In"] - row["Out"] == row[names["Closing"]], row["State/UT"]
    last = frame.iloc[-1]
    expected = {"Action plans drafted": (557, 590), "Action plans notified": (218, 249)}[measure]
    assert (last[names["Opening"]], last[names["Closing"]]) == expected


def test_nothing_of_the_sample_is_in_the_record(sample_books: Path) -> None:
    with open_workspace_ledger("record", sample_books) as record, open_store(workspace_ledger=record) as store:
        _, rows = store.rows(
            "select (select count(*) from plan), (select count(*) from committee), (select count(*) from source "
            "where title ilike '%illustrative%')",
            {},
        )
    assert rows == [(0, 0, 0)]
    app = opened("pages/monitor/plans/page.py", workspace="Record")
    assert [one.value for one in app.metric][:2] == [str(PLANS), "5"]
    assert list(app.warning) == []
