"""Text from people and files on every page: nowhere does it enter Markdown as it was typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import pytest
from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.returns import intake
from data.returns.names.names import register_as_on
from data.store import open_store
from data.workspace_ledger import open_workspace_ledger
from pages.frame.registry import SECTIONS
from tests.pages.opening import open_page

_MARK: Final = "Zq7 :smile: ![x](http://127.0.0.1:9/a.png)"
_DAY: Final = date(2026, 10, 15)
_WHO: Final = f"{_MARK} actor"
_PLANS: Final = f"""Bihar: action plans as on 15.10.2026,,,
District,Status of the plan,Drafted on,Remarks
Araria,drafted,05.06.2022,{_MARK} remark
"""
_COMMITTEES: Final = f"""Bihar: committees as on 15.10.2026,,,,,,
District,Committee,Status,Order number,Order date,Chair,Convener
Araria,DEPC,constituted,{_MARK} order,05.06.2022,{_MARK} chair,{_MARK} convener
"""
_PRODUCTS: Final = f"""Bihar: products as on 15.10.2026,,,
District,Scheme,Product,Sector
Araria,ODOP,{_MARK} product,{_MARK} sector
"""
_SHOWN_BY: Final = [
    ("plans", {}),
    ("committees", {}),
    ("sectors", {}),
    ("changes", {}),
    ("views", {}),
    ("search", {"search": "Zq7"}),
    ("why", {"what": "stage.drafted"}),
    ("state", {"place": "S10"}),
    ("district", {"place": "D188"}),
    ("names", {}),
    ("import", {"file": "first"}),
    ("sources", {}),
]
_NOT_MARKDOWN: Final = (
    "Selectbox.options",
    "Multiselect.options",
    "Code.code_text",
    ".spec",
    ".alt",
    ".json",
    "TextInput.",
)
"""What the browser shows as plain text of its own accord, or never shows; `.json` is what our own scripts set as text."""


@pytest.fixture(scope="module")
def first_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The file received first, in records whose every text is hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    letter = intake.Document(_MARK, "state_letter", f"{_MARK} number", _DAY, f"{_MARK} sender")
    with open_workspace_ledger("record", folder) as opened, open_store(workspace_ledger=opened) as store:
        ledger, register = opened.whole_ledger(), register_as_on(store, _DAY)
        for text in (_PLANS, _COMMITTEES, _PRODUCTS):
            intake.receive(ledger, text.encode(), f"{_MARK}.csv", alone(_WHO))
            draft = intake.read(text.encode(), f"{_MARK}.csv", register, {}, today=_DAY).with_remarks_held()
            intake.publish(ledger, draft, letter, _DAY, alone(_WHO))
        alias = {"state_code": 10, "written": f"{_MARK} alias", "district_code": "188", "reason": f"{_MARK} reason"}
        taken_back = ledger.append("aliased", alias | {"written": _MARK}, actor=_WHO)
        ledger.append("undone", {"sequence": taken_back.sequence, "reason": _MARK}, actor=_WHO)
        ledger.append("aliased", alias, actor=_WHO)
        view = {"page": "plans", "parameters": {"states": ["10"]}, "name": f"{_MARK} view", "view": f"{_MARK} words"}
        ledger.append("view_named", view, actor=_WHO)
        first = next(one for one in ledger.entries() if one.action == "received").payload["file_sha256"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXPORT_HUB_DATA", str(folder))
        yield str(first)[:12]


def test_no_text_of_theirs_enters_markdown(first_file: str) -> None:
    scripts = {one.path: one.script for pages in SECTIONS.values() for one in pages}
    raw: dict[str, list[str]] = {}
    shown = 0
    for path, link in _SHOWN_BY:
        app = open_page(
            scripts[path], states="10", **{key: first_file if one == "first" else one for key, one in link.items()}
        )
        assert [one.message for one in app.exception] == []
        texts = [(where, text) for where, text in _texts(app) if not any(one in where for one in _NOT_MARKDOWN)]
        shown += sum("Zq7" in text for _, text in texts)
        raw |= (
            {path: found} if (found := [f"{where}: {text}" for where, text in texts if "Zq7 :smile:" in text]) else {}
        )
    assert raw == {}
    assert shown >= 20


def _texts(app: AppTest) -> Iterator[tuple[str, str]]:
    """Every text that the page sends, with the element and field that it stands in."""
    for table in app.table:
        yield from (("Table.cell", str(cell)) for cell in table.value.to_numpy().flat)
    for node in _nodes(app._tree):
        proto = getattr(node, "proto", None)
        if hasattr(proto, "DESCRIPTOR"):
            yield from _strings(type(node).__name__, proto)


def _nodes(node: Any) -> Iterator[Any]:
    for child in getattr(node, "children", {}).values():
        yield from _nodes(child)
    yield node


def _strings(where: str, value: Any) -> Iterator[tuple[str, str]]:
    if hasattr(value, "ListFields"):
        for field, inner in value.ListFields():
            yield from _strings(f"{where}.{field.name}", inner)
    elif isinstance(value, str):
        yield where, value
    elif hasattr(value, "__iter__") and not isinstance(value, bytes):
        for inner in value:
            yield from _strings(where, inner)
