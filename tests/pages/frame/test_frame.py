"""Every page of the menu under every kind of view: it runs to its end, names the view, and words a fault for its reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.coverage.measures import MEASURES
from data.errors import ReferenceFault
from pages.frame import ask
from pages.frame.registry import COVERAGE, SECTIONS
from tests.pages.opening import sent_to_browser

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"
PAGES = [one for pages in SECTIONS.values() for one in pages]
ASPIRATIONAL_ONLY = "Aspirational Districts only"

# A link, and the words of the sentence that must stand under each page's title.
VIEWS: dict[str, tuple[dict[str, str | list[str]], tuple[str, ...]]] = {
    "nothing chosen": ({}, ("ODOP, all 36 States/UTs, as on ",)),
    "PMFME-ODOP": ({"scheme": "PMFME-ODOP"}, ("PMFME-ODOP, all 36 States/UTs, as on ",)),
    "five States": (
        {"states": ["Assam", "Bihar", "Delhi", "Goa", "Kerala"]},
        ("ODOP, Assam, Bihar, Delhi, Goa and Kerala, as on ",),
    ),
    "sectors": ({"sectors": ["Agriculture", "Handicraft"]}, ("sector Agriculture and Handicraft",)),
    "everything at once": (
        {"states": "Assam", "sectors": "Textile", "tiers": "Primary", "aspirational": "true", "gi": "true"},
        ("ODOP, Assam, ", ASPIRATIONAL_ONLY, "sector Textile", "tier Primary", "GI-marked products only"),
    ),
    "GI in a list that marks none": (
        {"scheme": "PMFME-ODOP", "gi": "true"},
        ("PMFME-ODOP, all 36 States/UTs, ", "GI-marked products only"),
    ),
    "a State outside the PMFME list on record": (
        {"scheme": "PMFME-ODOP", "states": "Assam"},
        ("PMFME-ODOP, Assam, as on ",),
    ),
    "before any list": ({"as_on": "2019-01-01"}, ("ODOP, all 36 States/UTs, as on 01.01.2019",)),
    "before any list, PMFME-ODOP": (
        {"as_on": "2019-01-01", "scheme": "PMFME-ODOP"},
        ("PMFME-ODOP, all 36 States/UTs, as on 01.01.2019",),
    ),
    "Aspirational only where there is none": (
        {"states": "Goa", "aspirational": "true"},
        ("ODOP, Goa", ASPIRATIONAL_ONLY),
    ),
}


def dashboard() -> AppTest:
    return AppTest.from_file(str(DASHBOARD), default_timeout=60)


def opened(link: dict[str, str | list[str]]) -> AppTest:
    app = dashboard()
    for key, value in link.items():
        app.query_params[key] = value
    return app.run()


def faults(app: AppTest) -> list[str]:
    return [one.message for one in app.exception] + [one.value for one in app.error]


# These pages show no product list, so of a view they name the places and the days; the last set is of no view of figures.
OF_PLANS_AND_COMMITTEES = {
    "committees",
    "plans",
    "exports",
    "changes",
    "compare",
    "quality",
    "why",
    "letters",
    "briefs",
}
OF_NO_VIEW = {
    "about",
    "approvals",
    "people",
    "import",
    "sources",
    "state",
    "district",
    "names",
    "search",
    "reply",
    "views",
}
# Published figures and measures are national and name their own scheme: of the bar, the days alone apply there.
OF_THE_COUNTRY = {"claims", "measures"}


def expected(words: tuple[str, ...], path: str) -> list[str]:
    """The words of a view that a page must name."""
    if path in OF_NO_VIEW:
        return []
    if path in OF_THE_COUNTRY:
        return ["all 36 States/UTs, as on "]
    if path not in OF_PLANS_AND_COMMITTEES:
        return list(words)
    statement = [one for one in words if not one.startswith(("sector", "tier", "GI-marked"))]
    places = [one.split(", as on ")[0].split("ODOP, ")[-1] for one in statement]
    return [one.rstrip(", ") for one in places]


@pytest.mark.parametrize("view", VIEWS)
def test_every_page_runs_and_names_the_view(view: str) -> None:
    link, words = VIEWS[view]
    app = opened(link)
    # What shows no view of figures is run under the plainest and the fullest view alone.
    fullest = view in {"nothing chosen", "everything at once"}
    for page in [one for one in PAGES if fullest or one.path not in OF_NO_VIEW]:
        app.switch_page(page.script).run()
        assert faults(app) == [], page.title
        under = " ".join(sentences(app)[:1])
        if page.path == "aspirational":  # its map and list are of the 112 alone, and say so
            under = under.replace(f", {ASPIRATIONAL_ONLY}", "")
        notices = [one.value for one in app.info]
        for statement in expected(words, page.path):
            # This page compares the two kinds of district, so it sets the filter aside and says so.
            aside = statement == ASPIRATIONAL_ONLY and page.path == "aspirational"
            assert any("set aside" in one for one in notices) if aside else statement in under, page.title


def sentences(app: AppTest) -> list[str]:
    """The sentences of a page's view, under its one title; an instrument's, one for each scheme, are drawn by the browser.

    That of one State stands under the title of the State's page.
    """
    drawn = [one for one in sent_to_browser(app, "instrument") if one["root"] == "IN"]
    assert len(app.title) + len(drawn) == 1
    if drawn:
        return [" | ".join(one for of_scheme in drawn[0]["sentences"].values() for one in of_scheme)]
    return [one.value.replace("\\", "") for one in app.markdown if "Base: " in one.value]


def test_a_filter_set_on_one_page_holds_on_the_next() -> None:
    app = dashboard().run()
    app.session_state["states"] = ["Kerala"]
    app.session_state["gi"] = True
    app.run()
    for page in PAGES[:3]:
        app.switch_page(page.script).run()
        named = sentences(app)
        assert any("ODOP, Kerala, GI-marked products only, as on " in one for one in named), page.title
        assert app.session_state["states"] == ["Kerala"]


@pytest.mark.parametrize("table", ["By State", "By district", "Rows and documents", "Without an outline"])
@pytest.mark.parametrize("measure", ["identified", "number", "gi", "depc", "plan", "aspirational", "cluster-toy"])
def test_coverage_runs_at_every_depth_for_every_kind_of_measure(measure: str, table: str) -> None:
    for place in ("IN", "S30", "D120"):
        depth = {"I": "india", "S": "state", "D": "district"}[place[0]]
        app = opened({"place": place, "measure": measure, f"table_{depth}": table})
        app.switch_page("pages/monitor/coverage/page.py").run()
        assert faults(app) == [], place
        assert app.session_state["place"] == place
        assert app.session_state[f"table_{depth}"] == table


@pytest.mark.parametrize("picture", ["Heatmap", "Table", "Treemap", "Tiers", "Hubs in 3-D"])
def test_sectors_runs_with_every_picture_even_of_nothing(picture: str) -> None:
    for more in ({}, {"scheme": "PMFME-ODOP"}, {"states": "Goa"}, {"as_on": "2019-01-01"}):
        app = opened({"picture": picture, **more})
        app.switch_page("pages/monitor/sectors/page.py").run()
        assert faults(app) == [], more


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Opening the store fails with this sentence."""
    fault = ReferenceFault(
        file="states.csv",
        row=7,
        column="state_name",
        what="is blank",
        remedy="write the name as the Local Government Directory has it",
    )

    def refuse(*_: object, **__: object) -> None:
        raise fault

    ask._stored.clear()
    monkeypatch.setattr("data.store.open_store", refuse)
    monkeypatch.setattr("pages.frame.ask.store_in_use", refuse)
    yield str(fault)
    ask._stored.clear()


def test_a_broken_store_is_said_in_one_sentence_and_never_as_a_traceback(broken: str) -> None:
    for part in ("states.csv", "7", "state_name", "is blank", "write the name"):
        assert part in broken
    app = dashboard().run()
    assert [one.message for one in app.exception] == []
    assert [one.value.replace("\\", "") for one in app.error] == [f"**Our records cannot be shown.** {broken}"]
    everything = " ".join(str(element) for element in app)
    assert "Traceback" not in everything
    assert "ask.py" not in everything
    assert len(app.title) == 0, "half a page is drawn below the fault"


def test_the_pages_are_back_as_soon_as_the_store_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ReferenceFault(file="states.csv", what="is missing", remedy="bring it back")

    ask._stored.clear()
    with monkeypatch.context() as patch:
        patch.setattr("pages.frame.ask.store_in_use", refuse)
        app = dashboard().run()
        assert len(app.error) == 1
    app.run()
    assert faults(app) == []
    assert app.title[0].value == "Brief: what can be said today"


def test_what_a_link_sets_is_said_on_the_chips_in_the_first_run(monkeypatch: pytest.MonkeyPatch) -> None:
    again: list[str] = []
    monkeypatch.setattr("streamlit.rerun", lambda: again.append("again"))
    app = opened(
        VIEWS["everything at once"][0] | {"as_on": "2026-08-01", "known_on": "2026-09-01", "scheme": "PMFME-ODOP"}
    )
    assert not app.exception
    assert again == []


def test_menu_and_readme_count_the_measures_that_there_are() -> None:
    said = f"{len(MEASURES)} measures"
    assert said in COVERAGE.gives
    assert said in DASHBOARD.with_name("README.md").read_text("utf-8")
