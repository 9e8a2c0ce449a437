"""What the page tests read a page with."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from data.store import Store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger
from pages.frame import ask
from tests.pages import opening
from tests.pages.opening import drawn_tables, sent_to_browser


@pytest.fixture(scope="module", autouse=True)
def records_of_another_folder_do_not_stay_open() -> Iterator[None]:
    """A server has one data folder for its life; a process of tests has one after another."""
    yield
    ask._stored.clear()
    ask._past.clear()


@pytest.fixture(scope="session", autouse=True)
def components_looked_for_once() -> Iterator[None]:
    """A server looks through the installed packages once; a page test starts a runtime of its own and would do so each time."""
    with pytest.MonkeyPatch.context() as patch:
        name = "scan_component_manifests"
        patch.setattr(manifest_scanner, name, cache(getattr(manifest_scanner, name)))
        yield


def read(cell: str) -> object:
    """A cell as a value; nothing for a blank."""
    return opening.read(cell) if cell else None


def tables_of(page: AppTest) -> list[pd.DataFrame]:
    """The tables that a page draws, cells as they are read: without the marks of weight and the spaces before figures."""
    return [
        pd.DataFrame(
            [[read(str(cell).strip().strip("*").strip()) for cell in row] for row in table.to_numpy()],
            columns=[str(name).replace("\\", "") for name in table.columns],
            dtype=object,
        )
        for table in drawn_tables(page)
    ]


@pytest.fixture
def instrument() -> Callable[[AppTest], dict[str, Any]]:
    """The one instrument of a page, as it is sent."""

    def of(page: AppTest) -> dict[str, Any]:
        (one,) = sent_to_browser(page, "instrument")
        return one

    return of


@pytest.fixture
def tables() -> Callable[[AppTest], list[pd.DataFrame]]:
    return tables_of


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkspaceLedger]:
    """Books that no other test reads: what is published here is in nobody else's figures."""
    monkeypatch.setenv("EXPORT_HUB_DATA", str(tmp_path))
    ask._stored.clear()
    with open_workspace_ledger("record") as workspace_ledger:
        yield workspace_ledger
    ask._stored.clear()


@pytest.fixture(scope="module")
def small(tiny: Store) -> Iterator[Store]:
    """The tiny store in place of the workspace's, for a module that asks pages' views and opens no page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "store", lambda: tiny)
        ask._remembered.cache_clear()
        yield tiny
        ask._remembered.cache_clear()
