"""The Changes page: two dates or two states of the books, the balance in sight, the sentence, and why nothing moved."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from pages.monitor.changes.view import CHOICES
from tests.pages.opening import choose, open_page, shown_lists, sound
from tests.record_totals import DISTRICTS, PLANS

Tables = Callable[[AppTest], list[pd.DataFrame]]
FIRST = date(2022, 6, 9)


def opened(first: date | None = None) -> AppTest:
    page = open_page("pages/monitor/changes/page.py")
    if first:
        page.date_input(key="changed_from").set_value(first).run()
    return sound(page)


def values(page: AppTest) -> list[str]:
    return [str(metric.value) for metric in page.metric]


def wording(page: AppTest) -> str:
    return " ".join(str(one.value) for one in page.info)


def test_a_year_back_is_where_it_starts_and_only_undated_documents_moved_anything() -> None:
    page = opened()
    first, later = page.session_state["changed_from"], page.session_state["as_on"]
    assert (later - first).days in (365, 366)
    assert values(page) == ["19", "44", "0", str(PLANS)]
    assert set(shown_lists(page)[0]["Reason"]) == {"Undated document, counted from its first proof"}


def test_after_the_undated_documents_count_nothing_moved() -> None:
    page = opened(date(2026, 11, 21))
    assert values(page) == [str(PLANS), "0", "0", str(PLANS)]
    assert "Nothing moved between the two dates" in wording(page)
    assert "Choose a first day before 11.02.2025" in wording(page)


def test_only_what_is_used_is_named_as_a_source() -> None:
    page = opened(FIRST)
    assert "Source: Public evidence" in page.caption[-1].value
    assert "received" not in page.caption[-1].value
    page.selectbox(key="changed").set_value("Districts in the register").run()
    assert "Public evidence" not in page.caption[-1].value
    assert "Source: Districts, Local Government Directory" in page.caption[-1].value


def test_what_documents_moved_since_2022() -> None:
    page = opened(FIRST)
    assert values(page) == ["6", "57", "0", str(PLANS)]
    rows = shown_lists(page)[0]
    assert rows["Reason"].value_counts().to_dict() == {
        "Undated document, counted from its first proof": 44,
        "New document": 13,
    }
    assert all(rows["Document"])
    assert "No correction and no undone entry moved a district" in wording(page)


def test_the_sentence_to_paste() -> None:
    statement = opened(FIRST).code[0].value
    assert statement.startswith("Districts as Export Hubs (DEH), all 36 States/UTs: between 09.06.2022 and ")
    assert (
        f"rose from 6 (of 780 in the register; 774 not known) to {PLANS} "
        f"(of {DISTRICTS} in the register; {DISTRICTS - PLANS} not known)" in statement
    )


def test_every_state_balances(tables: Tables) -> None:
    frame = tables(opened(FIRST))[0]
    assert len(frame) == 37
    opening, closing = (
        next(name for name in frame.columns if name.startswith(word)) for word in ("Opening", "Closing")
    )
    for row in frame.to_dict("records"):
        assert row[opening] + row["In"] - row["Out"] == row[closing], row["State/UT"]
    assert (frame.iloc[-1][opening], frame.iloc[-1][closing]) == (6, PLANS)


def test_the_register_names_creations_and_abolitions() -> None:
    page = opened(FIRST)
    page.selectbox(key="changed").set_value("Districts in the register").run()
    sound(page)
    assert values(page) == ["780", "13", "9", str(DISTRICTS)]
    rows = {row["District"]: row for row in shown_lists(page)[0].to_dict("records")}
    assert rows["Hansi"]["Reason"] == "Split or creation"
    assert "cut from Hisar" in rows["Hansi"]["Document"]
    assert (rows["Dudu"]["In or out"], rows["Dudu"]["Is"]) == ("out", "Not in the register")


@pytest.mark.parametrize("label", CHOICES)
def test_everything_can_be_asked_both_ways(label: str) -> None:
    page = opened(FIRST)
    page.selectbox(key="changed").set_value(label).run()
    sound(page)
    page.segmented_control(key="changed_by").set_value("Two states of the records").run()
    sound(page)
    page.date_input(key="changed_known").set_value(date(2026, 11, 1)).run()
    sound(page)
    opening, came, went, closing = (int(value.replace(",", "")) for value in values(page))
    assert opening + came - went == closing
    assert "records of 01.11.2026 against records as they are now" in page.markdown[0].value


def test_before_the_public_record_was_read_the_books_held_nothing() -> None:
    page = opened()
    page.segmented_control(key="changed_by").set_value("Two states of the records").run()
    page.date_input(key="changed_known").set_value(date(2026, 11, 20)).run()
    assert values(page) == ["0", str(PLANS), "0", str(PLANS)]
    assert (
        f"0 (of {DISTRICTS} in the register; {DISTRICTS} not known) in the records of 20.11.2026" in page.code[0].value
    )


def test_a_first_day_after_the_second_is_not_compared() -> None:
    page = opened()
    choose(page, as_on=date(2022, 1, 1))
    sound(page)
    assert "is not before the as-on date, 01.01.2022" in wording(page)
    assert values(page) == []
