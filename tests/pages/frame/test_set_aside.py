"""Pages of books with entries that cannot be drawn: they are shown without them, say so, and offer the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.workspace_ledger import WorkspaceLedger
from tests.pages.opening import open_page, shown_lists

KINDS = {
    "plans": "Return: action plans",
    "committees": "Return: committees",
    "products": "Return: products",
    "exports": "Return: exports",
    "figures": "Return: published figures",
    "aliased": "Name settled",
    "letter_sent": "Letter sent",
    "view_named": "View named",
    "undone": "Taken back",
}


def opened(page: str = "pages/monitor/brief/page.py") -> AppTest:
    app = open_page(page)
    assert [one.message for one in app.exception] == []
    return app


def test_every_kind_is_named_on_the_pages_and_undone_on_import(
    own: WorkspaceLedger, undrawable: dict[str, tuple[str, dict[str, Any]]], plant: Callable[..., int]
) -> None:
    for kind in KINDS:
        plant(own.whole_ledger(), *undrawable[kind])
    app = opened()
    assert len(app.error) == 1
    statement = app.error[0].value
    assert statement.startswith(
        f"**{len(KINDS)} entries set aside.** The figures are without what cannot be drawn: entry 1 (Return: "
    )
    assert "stage is not given" in statement
    assert "entry 3 (Return: products): sector is not given" in statement
    assert f"and {len(KINDS) - 3} more, all on Sources and log" in statement
    log = opened("pages/returns/sources_log/page.py")
    table = next(one for one in shown_lists(log) if "Action" in one.columns)
    assert list(table["Action"]) == ["Set aside"] * len(KINDS)
    assert table["What"].iloc[-3].startswith("Return: products, cannot be drawn and is in no figure: sector is not")
    assert "Name settled, cannot be drawn and is in no figure: state code is 'Bihar'" in table["What"].iloc[3]
    for number, words in reversed(list(enumerate(KINDS.values(), start=1))):
        app = opened("pages/returns/import_return/page.py")
        assert f"Entry {number}: {words}, set aside" in app.selectbox(key="undo_entry").options
        app.selectbox(key="undo_entry").set_value(number)
        app.text_input(key="undo_reason").set_value("it cannot be drawn")
        next(one for one in app.button if one.label == "Undo this entry").click().run()
        assert [one.message for one in app.exception] == []
    assert [one.value for one in opened().error] == []
    log = opened("pages/returns/sources_log/page.py")
    table = next(one for one in shown_lists(log) if "Action" in one.columns)
    assert list(table["Undone by"])[-len(KINDS) :] == [
        f"entry {2 * len(KINDS) + 1 - number}" for number in range(len(KINDS), 0, -1)
    ]


@pytest.mark.parametrize("kind", ["products", "undone"])
def test_a_page_opens_whatever_cannot_be_drawn(
    own: WorkspaceLedger, undrawable: dict[str, tuple[str, dict[str, Any]]], plant: Callable[..., int], kind: str
) -> None:
    plant(own.whole_ledger(), *undrawable[kind])
    app = opened()
    assert [one.value.split(" (")[0] for one in app.error] == [
        "**1 entry set aside.** The figures are without what cannot be drawn: entry 1"
    ]
