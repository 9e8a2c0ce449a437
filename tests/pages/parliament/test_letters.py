"""The Chase letters page: lists, terms, letters made with progress, their downloads in the ledger, and steps recorded."""

from __future__ import annotations

import io
from datetime import date
from typing import Any
from zipfile import ZipFile

import pytest
from streamlit.testing.v1 import AppTest

from data.people.identity import alone
from data.workspace_ledger import WorkspaceLedger
from pages.parliament.letters.sections import letters as letters_parts
from pages.parts import downloads
from tests.pages.opening import open_page, shown_lists, sound
from tests.record_totals import PLANS_NOT_KNOWN

PAGE = "pages/parliament/letters/page.py"


def opened(**link: str | list[str]) -> AppTest:
    return sound(open_page(PAGE, **{"as_on": "2026-11-21", **link}))


def healthy(page: AppTest) -> AppTest:
    assert not page.exception
    assert [one.value for one in page.error] == []
    return page


def pressed(page: AppTest, label: str) -> AppTest:
    return next(one for one in page.button if one.label == label).click().run()


def figures(page: AppTest) -> dict[str, str]:
    return {metric.label: str(metric.value) for metric in page.metric}


def table(page: AppTest, column: str) -> Any:
    return next(one for one in shown_lists(page) if column in one.columns)


def wording(page: AppTest) -> str:
    return " ".join(str(one.value) for one in (*page.markdown, *page.caption, *page.info, *page.success))


def test_the_letters_hold_the_rows_of_the_list() -> None:
    page = opened()
    assert figures(page) == {
        "Districts in the list": str(PLANS_NOT_KNOWN),
        "Letters": "33",
        "Aspirational among them": "97",
        "Letters open": "0",
    }
    assert f"{PLANS_NOT_KNOWN} rows in 33 letters = {PLANS_NOT_KNOWN} rows of the gap list." in wording(page)
    by_state = table(page, "Districts annexed")
    assert sum(by_state["Districts annexed"]) == len(table(page, "LGD code")) == PLANS_NOT_KNOWN


def test_a_link_reopens_list_and_states() -> None:
    page = opened(letter_list="depc-statement", states=["Haryana", "Odisha"])
    assert (
        "Reminders to States, DEPCs: reported by State, particulars awaited, Haryana and Odisha, as on 21.11.2026"
        in wording(page)
    )
    assert dict(table(page, "LGD code")["State/UT"].value_counts()) == {"Odisha": 30, "Haryana": 21}


def test_a_list_without_districts_writes_no_letter() -> None:
    page = opened(letter_list="plan-none")
    assert "so there is no letter to write" in wording(page)
    assert not [one for one in page.button if one.label.startswith("Make all")]


def test_letters_are_made_and_leave_an_entry(own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[tuple[Any, ...]] = []
    monkeypatch.setattr(letters_parts, "download", lambda *given, **_: offered.append(given))
    page = opened(letter_list="plan-drafted", states=["Chandigarh", "Chhattisgarh", "Punjab"])
    healthy(pressed(page, "Make all 3 letters"))
    label, make, name, audit_entry = next(given for given in offered if given[0].endswith("(ZIP)"))
    assert label == "Download 3 letters with fill-in sheets (ZIP)"
    content = downloads._made(make, audit_entry, name, own, alone("clerk"))
    with ZipFile(io.BytesIO(content)) as stored:
        assert stored.namelist() == [
            f"reminder-plan-drafted-{state}-20261121{rest}"
            for state in ("chandigarh", "chhattisgarh", "punjab")
            for rest in ("-fill-in.xlsx", ".docx")
        ]
    entry = own.whole_ledger().entry(own.head().sequence)
    assert (entry.action, entry.actor) == ("exported", "clerk")
    assert entry.payload["file_name"] == "reminders-plan-drafted-20261121.zip"
    assert entry.payload["rows"] == len(table(page, "LGD code")) == 38
    assert entry.payload["view"].startswith(
        "Reminders to States, Plans: drafted, no notification on record, Chandigarh"
    )
    assert entry.payload["parameters"]["letter_list"] == ["plan-drafted"]


def test_letters_made_under_other_terms_are_not_offered(own: WorkspaceLedger) -> None:
    page = pressed(opened(letter_list="plan-stale"), "Make all 3 letters")
    assert any("Download 3 letters" in str(one) for one in page.get("download_button"))
    page.text_input(key="letter_file").set_value("DGFT/118").run()
    assert not any("Download 3 letters" in str(one) for one in page.get("download_button"))


def test_steps_are_recorded_shown_and_corrected(own: WorkspaceLedger) -> None:
    page = opened(letter_list="plan-stale")
    page.text_input(key="step_reference").set_value("DGFT/117")
    healthy(pressed(page, "Record"))
    steps = list(own.whole_ledger().entries())
    assert [one.action for one in steps] == ["letter_sent"] * 3
    assert figures(page)["Letters open"] == "0", "the day of the step lies after the as-on date of the view"
    page.date_input(key="step_day").set_value(date(2026, 11, 21))
    healthy(pressed(page, "Record"))
    assert figures(page)["Letters open"] == "3"
    sent = table(page, "Sent on")
    assert set(sent["Sent on"]) == {"21.11.2026"}
    assert set(sent["Reference"]) == {"DGFT/117"}
    assert "3 letters: sent on 21.11.2026" in wording(page)


def test_a_step_without_its_letter_is_refused(own: WorkspaceLedger) -> None:
    page = opened(letter_list="plan-stale")
    page.segmented_control(key="step_action").set_value("letter_answered")
    pressed(page, "Record")
    assert any("no letter is recorded as sent" in one.value for one in page.error)
    assert own.head().sequence == 0
