"""Every page of the menu under every kind of view: it runs to its end, names the view, and words a fault for its reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.filters import SECTORS, TIERS
from data.errors import ReferenceFault
from pages.parts import ask
from pages.parts.registry import SECTIONS

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard.py"
PAGES = [one for pages in SECTIONS.values() for one in pages]
NAMES_NO_VIEW = {"about"}

# What the reader has chosen, and the words that must stand in the sentence under each page's title.
VIEWS: dict[str, tuple[dict[str, object], tuple[str, ...]]] = {
    "nothing chosen": ({}, ("ODOP", "all 36 States/UTs")),
    "PMFME-ODOP": ({"scheme": "PMFME-ODOP"}, ("PMFME-ODOP", "all 36 States/UTs")),
    "one State": ({"states": ["Assam"]}, ("Assam",)),
    "five States": (
        {"states": ["Assam", "Bihar", "Delhi", "Goa", "Kerala"]},
        ("Assam, Bihar, Delhi, Goa and 1 more",),
    ),
    "sectors": ({"sectors": list(SECTORS[:2])}, ("sector Agriculture and Handicraft",)),
    "a tier": ({"tiers": [TIERS[0]]}, ("tier Primary",)),
    "Aspirational only": ({"aspirational": True}, ("Aspirational Districts only",)),
    "GI only": ({"gi": True}, ("GI-marked products only",)),
    "everything at once": (
        {
            "states": ["Assam"],
            "sectors": ["Textile"],
            "tiers": ["Primary"],
            "aspirational": True,
            "gi": True,
        },
        ("Assam, sector Textile, tier Primary, Aspirational Districts only, GI-marked products only",),
    ),
    "GI in a list that marks none": (
        {"scheme": "PMFME-ODOP", "gi": True},
        ("PMFME-ODOP", "GI-marked products only"),
    ),
    "a State outside the PMFME list held": ({"scheme": "PMFME-ODOP", "states": ["Assam"]}, ("Assam",)),
    "before any list": ({"as_on": date(2019, 1, 1)}, ("as on 01.01.2019",)),
    "before any list, PMFME-ODOP": (
        {"as_on": date(2019, 1, 1), "scheme": "PMFME-ODOP"},
        ("PMFME-ODOP", "as on 01.01.2019"),
    ),
    "a State without Aspirational districts": ({"states": ["Goa"]}, ("Goa",)),
    "Aspirational only where there is none": (
        {"states": ["Goa"], "aspirational": True},
        ("Goa, Aspirational Districts only",),
    ),
}


def dashboard() -> AppTest:
    return AppTest.from_file(str(DASHBOARD), default_timeout=60)


def choose(app: AppTest, chosen: dict[str, object]) -> None:
    for key, value in chosen.items():
        if key == "scheme":
            app.button_group(key="scheme").set_value([value])
        elif key == "as_on":
            app.date_input(key=key).set_value(value)
        elif key in {"aspirational", "gi"}:
            app.toggle(key=key).set_value(value)
        else:
            app.multiselect(key=key).set_value(value)


def faults(app: AppTest) -> list[str]:
    return [one.message for one in app.exception] + [one.value for one in app.error]


@pytest.mark.parametrize("view", VIEWS)
def test_every_page_runs_and_names_the_view(view: str) -> None:
    chosen, words = VIEWS[view]
    app = dashboard().run()
    choose(app, chosen)
    app.run()
    for page in PAGES:
        app.switch_page(page.script).run()
        assert faults(app) == [], page.title
        assert len(app.title) == 1, page.title
        text = "\n".join(one.value.replace("\\", "") for one in [*app.markdown, *app.caption])
        for said in words if page.path not in NAMES_NO_VIEW else ():
            assert said in text, page.title


@pytest.mark.parametrize("place", ["S18", "S30", "S7", "S31", "D120", "D663"])
@pytest.mark.parametrize(
    "measure", ["identified", "number", "gi", "depc", "plan", "aspirational", "cluster-toy"]
)
def test_coverage_runs_at_every_depth_for_every_kind_of_measure(place: str, measure: str) -> None:
    app = dashboard()
    app.query_params["place"] = place
    app.query_params["measure"] = measure
    app.run()
    app.switch_page("pages/monitor/coverage.py").run()
    assert faults(app) == []
    for table in ("By State", "By district", "Rows and documents", "Without an outline"):
        key = "table_state" if place.startswith("S") else "table_district"
        app.button_group(key=key).set_value([table]).run()
        assert faults(app) == [], table


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

    ask._opened.clear()
    monkeypatch.setattr("data.store.open_store", refuse)
    monkeypatch.setattr("pages.parts.ask.open_store", refuse)
    yield str(fault)
    ask._opened.clear()


def test_a_broken_store_is_said_in_one_sentence_and_never_as_a_traceback(broken: str) -> None:
    for part in ("states.csv", "7", "state_name", "is blank", "write the name"):
        assert part in broken
    app = dashboard().run()
    assert [one.message for one in app.exception] == []
    assert [one.value.replace("\\", "") for one in app.error] == [f"**The books cannot be shown.** {broken}"]
    everything = " ".join(str(element) for element in app)
    assert "Traceback" not in everything
    assert "ask.py" not in everything
    assert len(app.title) == 0, "half a page is drawn below the fault"


def test_the_pages_are_back_as_soon_as_the_store_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ReferenceFault(file="states.csv", what="is missing", remedy="bring it back")

    ask._opened.clear()
    with monkeypatch.context() as patch:
        patch.setattr("pages.parts.ask.open_store", refuse)
        app = dashboard().run()
        assert len(app.error) == 1
    app.run()
    assert faults(app) == []
    assert app.title[0].value == "What can be said today"
