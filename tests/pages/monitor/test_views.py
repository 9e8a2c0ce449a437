"""The Views page: from "Save this view" to a named link and back, and nothing that leads out of the product."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from analytics.log.saved_views import OFFICIAL
from data.people.identity import alone
from data.saved_views import name_view
from data.workspace_ledger import WorkspaceLedger
from pages.frame.link import address, checked, from_query, known_parameters, pages_with_views
from pages.frame.registry import SECTIONS
from tests.pages.opening import open_page, sound

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
VIEWS = "pages/monitor/views/page.py"


def opened(script: str = VIEWS, **link: str | list[str]) -> AppTest:
    return sound(open_page(script, **link))


def form(page: str, **parameters: str) -> AppTest:
    return opened(keep_page=page, keep_query=urlencode(parameters))


def button(app: AppTest, label: str) -> object:
    return next(one for one in app.button if one.label == label)


def named(app: AppTest) -> list[str]:
    """The names of the readers' list, with what stands under each."""
    return [one.value for one in app.markdown if "Named by" in one.value]


def saved(name: str, page: str = "coverage", **parameters: str) -> AppTest:
    app = form(page, **parameters)
    app.text_input(key="view_name").set_value(name).run()
    button(app, "Name this view").click().run()  # type: ignore[attr-defined]
    assert not app.exception
    return app


def test_the_foot_of_a_page_carries_its_view(own: WorkspaceLedger) -> None:
    app = opened(
        "pages/monitor/coverage/page.py", states=["Assam", "Goa"], measure="plan", as_on="2022-06-09", stray="x"
    )
    link = next(one for one in app.get("page_link") if one.proto.label == "Save this view")
    requested = parse_qs(link.proto.query_string)
    assert link.proto.page == "views"
    assert requested["keep_page"] == ["coverage"]
    assert parse_qs(requested["keep_query"][0]) == {
        "states": ["Assam", "Goa"],
        "measure": ["plan"],
        "as_on": ["2022-06-09"],
    }


def test_a_view_is_named_opened_and_taken_away(own: WorkspaceLedger) -> None:
    app = saved("Assam plans", states="Assam", measure="plan")
    assert app.success[0].value == "“Assam plans” is named, as entry 1 of the log."
    assert "keep_page" not in app.query_params
    entry = own.whole_ledger().entry(1)
    assert (entry.action, entry.payload["page"]) == ("view_named", "coverage")
    assert entry.payload["parameters"] == {"measure": ["plan"], "states": ["Assam"]}
    stored = named(app)[0]
    assert stored.startswith("[**Assam plans**](coverage?states=Assam&measure=plan)")
    assert "Coverage: Assam, Export action plan (DEAP), as on the day it is opened." in stored
    button(app, "Remove").click().run()  # type: ignore[attr-defined]
    assert "is taken away, by entry 2" in app.success[0].value
    assert named(app) == []


def test_a_name_that_is_taken_says_so_and_stands_for_the_newer_view(own: WorkspaceLedger) -> None:
    saved("Review", measure="plan")
    app = form("committees", committee="DEPC")
    app.text_input(key="view_name").set_value("review").run()
    assert "stands for another view, named by" in app.info[0].value
    button(app, "Name this view").click().run()  # type: ignore[attr-defined]
    assert "It took the place of entry 1." in app.success[0].value
    assert [one.split("  \n")[0] for one in named(app)] == ["[**review**](committees?committee=DEPC)"]


def test_a_day_is_held_on_request(own: WorkspaceLedger) -> None:
    app = form("plans")
    day = app.session_state["as_on"].isoformat()
    app.toggle(key="keep_day").set_value(True).run()
    app.text_input(key="view_name").set_value("On record").run()
    button(app, "Name this view").click().run()  # type: ignore[attr-defined]
    assert own.whole_ledger().entry(1).payload["parameters"] == {"as_on": [day]}


def test_the_products_own_names_cannot_be_given_away(own: WorkspaceLedger) -> None:
    app = form("plans")
    app.text_input(key="view_name").set_value(OFFICIAL[0].name.upper()).run()
    assert "one of the product's own views" in app.warning[0].value
    assert button(app, "Name this view").disabled  # type: ignore[attr-defined]


def test_no_page_but_the_products_own_can_be_named(own: WorkspaceLedger) -> None:
    for path in ("https://example.org", "//example.org/coverage", "nowhere", "import", "views", "../x"):
        assert from_query(path, "measure=plan") is None
    app = form("//example.org/coverage")
    assert "names no page that holds a view" in app.warning[0].value
    assert [one.label for one in app.button if "Name" in one.label] == []


def keys_bound(script: Path) -> set[str]:
    """The keys that a module binds to the link, where it names them by a word or by a word of its own."""
    tree = ast.parse(script.read_text("utf-8"))
    words = {
        target.id: value.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        for value in [node.value]
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str)
    }
    found = set()
    for node in ast.walk(tree):
        given = {one.arg: one.value for one in node.keywords} if isinstance(node, ast.Call) else {}
        key = given.get("key") if "bind" in given else None
        if isinstance(key, ast.Constant):
            found.add(str(key.value))
        elif isinstance(key, ast.Name) and key.id in words:
            found.add(words[key.id])
    return found


def test_every_key_that_is_bound_to_the_link_is_known() -> None:
    bound = {key for script in (DASHBOARD.parent / "pages").rglob("*.py") for key in keys_bound(script)}
    assert len(bound) > 25
    assert bound <= {key for page in pages_with_views() for key in known_parameters(page)}


def test_what_a_page_does_not_read_is_left_out() -> None:
    view = from_query("coverage", "measure=plan&evil=1&states=Assam%0d%0aX&place=" + "x" * 300)
    assert view is not None
    assert view.parameters == {"measure": ("plan",)}
    assert checked("coverage", {"gap": ("all",)}).parameters == {}  # type: ignore[union-attr]


def test_a_view_of_a_page_that_is_gone_has_no_link(own: WorkspaceLedger) -> None:
    name_view(own.whole_ledger(), "Old", "bygone", {"x": ["https://example.org"]}, "Bygone: words", alone("A"))
    stored = named(opened())[0]
    assert "no longer there" in stored
    assert "](" not in stored


def test_a_name_is_shown_as_it_is_written(own: WorkspaceLedger) -> None:
    name_view(own.whole_ledger(), "[x](https://example.org)", "plans", {}, "Action plans", alone("A"))
    assert named(opened())[0].startswith("[**\\[x\\](https\u2060://example.org)**](plans)")


def test_every_address_stays_within_the_product() -> None:
    for page in pages_with_views():
        split = urlsplit(address(page, {"states": ["Andaman and Nicobar Islands", "a&b)c"]}))
        assert (split.scheme, split.netloc) == ("", "")
        assert split.path == (page.path or ".")
        assert re.search(r"[\s()]", split.query) is None


@pytest.mark.parametrize("one", OFFICIAL, ids=lambda one: one.name)
def test_the_products_own_views_open_and_keep_their_parameters(one: object) -> None:
    assert one in OFFICIAL
    page = next(page for pages in SECTIONS.values() for page in pages if page.path == one.page)
    assert set(one.parameters) <= set(known_parameters(page))
    app = opened(page.script, **{key: list(values) for key, values in one.parameters.items()})
    assert {key: app.query_params[key] for key in one.parameters} == {
        key: values[0] for key, values in one.parameters.items()
    }
