"""The Exports page: the release in view, its map and list, another release by its link, and a State without any value."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import cast

from streamlit.testing.v1 import AppTest

from analytics.exports.questions import ExportValue, releases
from analytics.filters import Filters
from data.people.identity import alone
from data.returns import intake
from data.returns.names.names import register_as_on
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger
from pages.monitor.exports.tables import exports_layer
from pages.monitor.exports.view import exports_view, several_states_words
from tests.pages.opening import open_page, shown_lists, sound


def opened(**link: str) -> AppTest:
    return sound(open_page("pages/monitor/exports/page.py", **link))


def figures(page: AppTest) -> dict[str, str]:
    return {metric.label: str(metric.value) for metric in page.metric}


def full_year() -> str:
    with open_store() as store:
        found = releases(store, Filters(as_on=date(2026, 11, 28)))
    return next(one.release_key for one in found if one.financial_year == "2025-26" and one.period == "April-March")


def test_a_release_by_its_link() -> None:
    page = opened(exports_release=full_year())
    shown = figures(page)
    assert shown["Districts with a value in any document"] == "46 of 784"
    assert shown["Largest in this document"] == "Bengaluru Urban"
    assert shown["Karnataka in this document"] == "34,397.91"
    assert shown["Growth of the largest"] == "+28.2%"
    ranked = shown_lists(page)[0]
    assert len(ranked) == 31
    assert list(ranked.iloc[0][["District", "Rank in the State", "Share of the State, %"]]) == [
        "Bengaluru Urban",
        "1 of 30",
        32.5,
    ]
    assert list(ranked.iloc[30][["District", "Remark"]]) == ["Vijayanagara", "not known (in Ballari in this source)"]
    assert len(shown_lists(page)[2]) == 144
    assert figures(opened())["Largest in this document"] == "Bengaluru Urban"


def test_a_document_that_is_not_in_view_is_not_replaced_by_another() -> None:
    page = opened(exports_release=full_year(), states="Gujarat")
    assert figures(page) == {"Districts with a value in any document": "1 of 34"}
    assert page.query_params["exports_release"] == full_year()


def test_a_state_of_which_nothing_is_known_says_so() -> None:
    page = opened(states="Assam")
    assert figures(page) == {"Districts with a value in any document": "0 of 35"}
    assert any("not the same as no exports" in str(one.value) for one in page.info)


def test_the_map_sums_to_the_base_with_not_known_apart() -> None:
    layer = exports_layer(exports_view(Filters(as_on=date(2026, 11, 28)), full_year()))
    counts = {row.label: row.count for row in layer.legend if row.count}
    assert counts == {
        "1,000 and more": 5,
        "100 to under 1,000": 12,
        "10 to under 100": 10,
        "Under 10": 3,
        "Not known: within another district there": 1,
        "Not known": 753,
    }


CODES = b"""Sikkim: value of exports in 2025-26 (Rs in crore),,
District,HS code,Value
Gangtok,30,10
Namchi,0902,6
Namchi,30,2
"""


def test_a_return_by_codes_says_what_the_chapters_of_the_products_make(own: WorkspaceLedger) -> None:
    day = date(2026, 3, 31)
    with open_store(workspace_ledger=own) as store:
        register = register_as_on(store, day)
    draft = intake.read(CODES, "sikkim.csv", register, {}, day, today=date(2026, 11, 28))
    letter = intake.Document("Exports by code", "state_letter", "2", date(2026, 11, 1), "Director")
    intake.receive(own.whole_ledger(), CODES, "sikkim.csv", alone("steward"))
    intake.publish(own.whole_ledger(), draft, letter, day, alone("steward"))
    page = opened(states="Sikkim")
    made = next(one for one in shown_lists(page) if "In words" in one.columns)
    assert list(made.iloc[0][["District", "Product", "Its chapter", "In words"]]) == [
        "Namchi",
        "Tea",
        "09 Coffee, tea, mate and spices",
        "Its product's chapter makes 75.0% of its exports",
    ]
    assert len(made) == 1
    profile = sound(open_page("pages/places/district/page.py", place="D227"))
    assert any("Exports by code" in str(one.value) for one in (*profile.markdown, *profile.caption))


def test_a_document_of_several_states_says_in_how_many_it_ranks() -> None:
    values = [cast(ExportValue, SimpleNamespace(state_code=code)) for code in (10, 11, 11)]
    assert several_states_words(values, 1) == (
        "The document speaks of 2 States/UTs. Rank and share are taken in the 1 of which it gives the total or every district."
    )
    assert several_states_words(values, 0).startswith("The document gives no total of the State")
