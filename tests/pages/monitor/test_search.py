"""The Search page and the box above every page: results by kind, each a link in the reader's view, and where Enter leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from pages.frame.registry import SECTIONS
from pages.frame.search_box import SOUGHT
from pages.frame.search_links import PAGES
from tests.pages.opening import open_page, sent_to_browser, shown_lists, sound

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


def searched(text: str, **link: str) -> AppTest:
    return sound(open_page("pages/monitor/search/page.py", **{"q": text, **link}))


def links(app: AppTest) -> dict[str, str]:
    """The label of each link of the page, with its address."""
    return {
        one.proto.label.replace("\\", ""): f"{one.proto.page}?{one.proto.query_string}" for one in app.get("page_link")
    }


def test_the_question_s_claims_open_in_the_reader_s_view() -> None:
    app = searched("2116", as_on="2026-11-21", states="Assam")
    assert [one.value for one in app.subheader] == ["Questions in Parliament (1)", "Published figures (5)"]
    found = links(app)
    address = found["ODOP, products identified: 1,237 (07.08.2024)"]
    assert address.startswith("claims?")
    for part in ("claim=odop-2024-products", "as_on=2026-11-21", "states=Assam"):
        assert part in address
    assert "q=" not in address


def test_one_kind_shows_all_of_it() -> None:
    app = searched("silk")
    assert "6 of 28 are shown. All are under “Products” above." in [one.value for one in app.caption]
    kinds = next(one for one in app.pills if one.label == "Kind")
    kinds.set_value("Products").run()
    assert [one.value for one in app.subheader] == ["Products (28)"]
    assert len([label for label in links(app) if not label.endswith(("view", "views"))]) == 28


def test_what_the_bar_does_not_show_turns_it() -> None:
    app = searched("makhana foxnut")
    opens = next(one for one in app.button if one.label.startswith("Makhana"))
    opens.click().run()
    assert app.title[0].value == "Sectors: what the list names, and where"
    assert app.session_state["scheme"] == "PMFME-ODOP"
    assert set(shown_lists(app)[0]["Product"]) == {"Makhana (Foxnut)"}


def test_a_misspelling_is_marked_and_nothing_found_says_what_can_be() -> None:
    app = searched("Alahbad")
    assert any("“similar” reads alike" in one.value for one in app.info)
    assert any(":orange-badge[similar]" in one.value for one in app.caption)
    for text in ("", "xqzzt qqqq"):
        empty = searched(text)
        assert "What can be searched" in [one.value for one in empty.subheader]
        assert any(one.value.startswith("**Places**: 829") for one in empty.markdown)


@pytest.mark.parametrize(
    ("picked", "title", "link"),
    [
        ("Prayagraj, Uttar Pradesh (Allahabad, प्रयागराज)", "", {"place": "D120"}),
        (
            "Question 2116: question in Parliament",
            "Claims: what was published, and what our records say",
            {"claim": "deh-2024-depc-all"},
        ),
        (
            "Plans drafted or further: stage of the action plan",
            "Why: Plans drafted or further",
            {"what": "plans.drafted"},
        ),
        ("Action plans: page", "Action plans: how far they have come", {}),
    ],
)
def test_the_box_leads_to_what_is_picked(picked: str, title: str, link: dict[str, str]) -> None:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
    app.session_state[SOUGHT] = picked
    app.run()
    assert not app.exception
    # The instrument draws its page's heading itself; that of Coverage is the measure's, which the browser writes.
    assert (app.title[0].value if app.title else sent_to_browser(app, "instrument")[0]["heading"]) == title
    for key, value in link.items():
        assert app.query_params[key] in (value, [value])


def test_a_link_to_a_place_is_followed_though_another_was_open() -> None:
    app = AppTest.from_file(str(DASHBOARD), default_timeout=60).run()
    app.session_state[SOUGHT] = "Prayagraj, Uttar Pradesh (Allahabad, प्रयागराज)"
    app.run()
    app.query_params["place"] = "D538"
    app.switch_page("pages/places/district/page.py").run()
    assert "Kalaburagi" in app.title[0].value


def test_every_page_of_the_menu_is_found_and_its_words_are_of_a_page_there_is() -> None:
    listed = {one.title: one.path for pages in SECTIONS.values() for one in pages if one.is_listed}
    assert {one.name: one.to for one in PAGES} == listed
