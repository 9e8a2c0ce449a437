"""The Reply desk: a question pasted becomes papers, the check stops what must not leave, drafts are kept and reopened."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pytest
from streamlit.testing.v1 import AppTest

from analytics.desk.reply.drafts import question_of
from analytics.words import indian
from data.people.identity import Identity
from data.workspace_ledger import WorkspaceLedger
from pages.frame import actor
from pages.parliament.reply.choice import Desk
from pages.parts.downloads import download
from tests.pages.opening import open_page, shown_lists, sound
from tests.record_totals import DISTRICTS, ODOP_DISTRICTS, ODOP_PLACES, ODOP_PRODUCTS

PAGE = "pages/parliament/reply/page.py"
WORDS = "(a) the number of districts and products identified, State-wise; (b) the budget allocated?"
REASON = "Agreed with the Division on file"


def opened(**link: str) -> AppTest:
    return sound(open_page(PAGE, **{"as_on": "2026-11-21", **link}))


def field(page: AppTest, label: str) -> object:
    return next(one for one in (*page.text_input, *page.text_area) if one.label.startswith(label))


def write(page: AppTest, label: str, text: str) -> AppTest:
    field(page, label).set_value(text)  # type: ignore[attr-defined]  # every field of text can be written to
    return page.run()


def requested(page: AppTest, words: str = WORDS) -> AppTest:
    for label, text in {
        "Number": "2116",
        "Title": "One District One Product",
        "Members": "Smt. Member",
        "Name of the Minister": "Shri Minister",
    }.items():
        write(page, label, text)
    next(one for one in page.date_input if one.label == "Date of answer").set_value(date(2026, 12, 9))
    return write(page, "Text of question", words)


# The list of 16.11.2025 and the numbers stated on 10.12.2025 differ: an officer says why.
NEWER_RECORD = (
    "**Not to be issued yet.**\n- Agrees with the last statement, or explains: amber, and no reason is written"
)


def words(page: AppTest) -> str:
    return " ".join(str(one.value) for one in (*page.markdown, *page.caption)).replace("\\", "")


def stops(page: AppTest) -> str:
    return " ".join(str(one.value) for one in (*page.error, *page.warning)).replace("\\", "")


def press(page: AppTest, label: str) -> AppTest:
    next(one for one in page.button if one.label.startswith(label)).click()
    return page.run()


def test_an_empty_desk_says_what_to_do() -> None:
    page = opened()
    assert "Paste the question's words above" in page.info[-1].value
    assert not page.error
    assert [one.value for one in page.subheader] == ["1. The question", "2. What each part asks"]


def test_a_pasted_question_is_answered_from_figures(own: WorkspaceLedger) -> None:
    page = requested(opened())
    text = words(page)
    assert (
        f"{indian(ODOP_PRODUCTS)} products have been identified in {ODOP_PLACES} districts of the country that the list names, "
        f"as on 16.11.2025. In the present register, {ODOP_DISTRICTS} of {DISTRICTS} districts have" in text
    )
    assert "The One District One Product (ODOP) is not a scheme but an initiative." in text
    assert "Details are at Annexure-I." in text
    annexure = shown_lists(page)[-1]
    # Three rows of the list are of districts that the register no longer holds, and stand in a column of their own.
    assert list(annexure.iloc[-1]) == ["", "Total", DISTRICTS, ODOP_DISTRICTS, ODOP_PRODUCTS - 3, 3]
    assert stops(page) == NEWER_RECORD


def test_all_districts_without_rows_is_stopped_and_taken_back_leaves(own: WorkspaceLedger) -> None:
    page = requested(opened())
    next(one for one in page.toggle if one.label == "In my own words").set_value(True)
    page.run()
    composed = field(page, "Your words").value  # type: ignore[attr-defined]
    write(page, "Your words", composed.replace(f"{ODOP_DISTRICTS} of {DISTRICTS} districts", "all districts"))
    assert "“All” supported: red" in stops(page)
    write(page, "Your words", composed.replace("have been", "stand"))
    assert stops(page) == NEWER_RECORD
    kept = field(page, "Your words").value  # type: ignore[attr-defined]
    assert f"{indian(ODOP_PRODUCTS)} products stand identified in {ODOP_PLACES}" in kept


def test_amber_leaves_with_a_reason_only(own: WorkspaceLedger) -> None:
    page = requested(opened(), "(a) the action plans prepared?")
    assert "Agrees with the last statement, or explains: amber, and no reason is written" in stops(page)
    for one in page.text_input:
        if "why it may leave all the same" in one.label:
            one.set_value(REASON)
    page.run()
    assert stops(page) == ""


def signed_in(patch: pytest.MonkeyPatch, subject: str) -> None:
    person = Identity(subject, subject, frozenset({"analyst"}))
    patch.setattr(actor, "account", lambda: person)


def test_a_draft_is_saved_reopened_and_says_what_moved(own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in(monkeypatch, "An Officer")
    page = requested(opened(), "(a) the action plans prepared?")
    write(page, "Reviewers", "A Reviewer")
    press(page, "Save the draft")
    assert "Saved as entry 1, to be read by A Reviewer." in page.success[0].value
    kept = own.whole_ledger().entry(1)
    assert (kept.action, kept.actor, kept.payload["view"]["as_on"]) == (
        "drafted",
        "An Officer",
        ["2026-11-21"],
    )

    signed_in(monkeypatch, "A Stranger")
    stranger = opened(draft="1")
    assert "is not yours to read" in stranger.warning[0].value
    signed_in(monkeypatch, "A Reviewer")
    reviewer = opened(draft="1", as_on="2026-11-25")
    assert field(reviewer, "Number").value == "2116"  # type: ignore[attr-defined]
    assert "1 figure moved since it was saved" in words(reviewer)
    press(reviewer, "Save as a new version")
    assert own.whole_ledger().entry(2).payload["draft"] == 1


def test_each_paper_that_leaves_is_in_the_log_with_its_code(
    own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, bytes] = {}

    def taken(label: str, make: object, name: str, kept: dict[str, object], **more: object) -> None:
        download(label, make, name, kept, **more)  # type: ignore[arg-type]  # as it came
        given[name] = make()  # type: ignore[operator]

    monkeypatch.setattr("pages.parliament.reply.sections.issue.download", taken)
    page = requested(opened())
    pack = next(content for name, content in given.items() if name.endswith(".zip"))
    with zipfile.ZipFile(io.BytesIO(pack)) as opened_pack:
        assert sorted(opened_pack.namelist()) == [
            "annexures-hindi.xlsx",
            "annexures.xlsx",
            "file-copy.docx",
            "note-for-supplementaries.docx",
            "reply-hindi.docx",
            "reply.docx",
        ]
        reply, hindi, copy = (
            docx.Document(io.BytesIO(opened_pack.read(name)))
            for name in ("reply.docx", "reply-hindi.docx", "file-copy.docx")
        )
    assert reply.paragraphs[0].text == "GOVERNMENT OF INDIA"
    code = words(page).partition("Code of this view: ")[2][:13]
    assert code.startswith("EHM-")
    assert hindi.paragraphs[0].text == "भारत सरकार"
    assert code in copy.sections[0].footer.paragraphs[0].text
    assert code not in reply.sections[0].footer.paragraphs[0].text


def test_a_part_that_is_not_understood_is_a_red_blank_until_it_is_transferred(own: WorkspaceLedger) -> None:
    page = requested(
        opened(),
        "(a) the number of products identified under ODOP in Bihar; (b) the targets for exports; (c) the ODOP products of Goa made by women?",
    )
    assert "87 products have been identified in 38 of 38 districts of Bihar" in words(page)
    assert "Not understood in full. These words were not read: “targets”, “exports”." in words(page)
    assert "Part (b) is not understood in full. These words were not read: “targets”, “exports”." in stops(page)
    assert "Every part answered: red" in stops(page)
    assert next(one for one in page.multiselect if one.label == "States/UTs").value == [10]
    _, second, _ = (one for one in page.selectbox if one.label == "Transferred to")
    second.set_value("Ministry of Finance").run()
    assert "The matter pertains to the Ministry of Finance." in words(page)
    assert "Part (c) is not understood in full. These words were not read: “women”." in stops(page)
    next(one for one in page.button if one.label == "Answer it as: Districts and products").click().run()
    assert "4 products have been identified in 2 of 3 districts of Goa" in words(page)
    # What was not read stays a red blank of the part until the officer says that the answer holds for it.
    assert "Part (c) is answered in part: nothing is said yet of what these words ask: “women”." in stops(page)
    next(one for one in page.toggle if one.label == "The answer holds for all that this part asks").set_value(True)
    page.run()
    assert "Every part answered" not in stops(page)


def test_a_part_of_another_ministrys_is_transferred_by_one_press() -> None:
    page = requested(
        opened(), "(a) the number of products identified under ODOP; (b) the steps taken to check pollution of rivers?"
    )
    assert "It appears to concern the Ministry of Environment, Forest and Climate Change" in stops(page)
    # What little is read of such a part is not offered as its answer.
    assert not [one for one in page.button if one.label.startswith("Answer it as")]
    page = press(page, "Transfer to the Ministry of Environment, Forest and Climate Change")
    assert "The matter pertains to the Ministry of Environment, Forest and Climate Change." in words(page)
    assert "Every part answered" not in stops(page)


def test_a_short_notice_question_pasted_whole_is_of_its_own_kind(own: WorkspaceLedger) -> None:
    page = write(
        opened(),
        "Text of question",
        "COUNCIL OF STATES\nSHORT NOTICE QUESTION NO. 2\nTO BE ANSWERED ON 4TH DECEMBER, 2026\nEXPORTS\n2. SHRI A. MEMBER:\nWill the Minister "
        "of COMMERCE AND INDUSTRY be pleased to state: (a) the number of products identified under ODOP?",
    )
    assert field(page, "Number").value == "2"  # type: ignore[attr-defined]  # a field of text
    assert next(one for one in page.segmented_control if one.label == "Kind").value == "Short Notice"


def test_a_question_pasted_whole_fills_its_head(own: WorkspaceLedger) -> None:
    printed = (
        "RAJYA SABHA\nSTARRED QUESTION NO. *216\nTO BE ANSWERED ON FRIDAY, THE 04TH DECEMBER, 2026\nDISTRICTS AS EXPORT HUBS\n"
        "*216. SHRI A. MEMBER:\nWill the Minister of COMMERCE AND INDUSTRY be pleased to state:\n"
        "(a) the number of District Export Action Plans; and (b) the committees constituted?"
    )
    page = write(opened(), "Text of question", printed)
    assert "The head is filled from the question as printed." in page.success[0].value
    assert [field(page, one).value for one in ("Number", "Title", "Members")] == [  # type: ignore[attr-defined]
        "216",
        "Districts as Export Hubs",
        "Shri A. Member",
    ]
    assert next(one for one in page.date_input if one.label == "Date of answer").value == date(2026, 12, 4)
    assert (
        "Under the Districts as Export Hubs (DEH) initiative, documents and returns on record name District Export Action Plans prepared for"
        in words(page)
    )


def test_a_filter_on_products_is_set_aside_and_rules_no_answer() -> None:
    page = requested(opened(gi="true"), "the number of products identified under ODOP")
    assert any(one.value.replace("\\", "").startswith("Set aside here: GI-marked products only.") for one in page.info)
    assert f"{indian(ODOP_PRODUCTS)} products" in words(page)
    assert "256 products" not in words(page)


def kept_by_the_tab(page: AppTest) -> str:
    component = next(one for one in page.get("bidi_component") if one.proto.component_name.endswith(".unsaved"))
    return str(json.loads(component.proto.json)["lying"])


def taken_back(kept: str, desk: Desk | None = None) -> AppTest:
    """A new session, on whose desk something may lie already, once its tab has given back what it kept."""

    def session(kept: str, desk: object) -> None:
        import streamlit as st

        from pages.parliament.reply.sections.unsaved import give_back

        if desk:
            st.session_state["desk"] = desk
        give_back(kept)

    return sound(AppTest.from_function(session, args=(kept, desk)).run())


def test_an_unsaved_question_is_kept_by_the_tab_and_lies_on_the_desk_of_its_next_session(own: WorkspaceLedger) -> None:
    page = opened()
    assert kept_by_the_tab(page) == ""
    assert "this tab of your browser alone keeps the question" in words(page)
    kept = kept_by_the_tab(requested(page))
    again = taken_back(kept)
    desk = again.session_state["desk"]
    assert (desk.words, desk.question.number, desk.question.answer_date) == (WORDS, "2116", date(2026, 12, 9))
    assert desk.draft is None
    assert question_of(json.loads(kept)["question"]) == desk.question
    assert "is back, as this tab of your browser kept it" in again.session_state["notice"]


def test_a_kept_change_of_a_draft_comes_back_to_its_readers_and_leaves_what_a_link_asks_for(
    own: WorkspaceLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(monkeypatch, "An Officer")
    page = requested(opened(), "(a) the action plans prepared?")
    press(page, "Save the draft")
    kept = kept_by_the_tab(write(page, "Title", "Changed after it was saved"))
    saved = page.session_state["desk"].draft
    as_saved = Desk(saved.question, "", saved)
    desk = taken_back(kept, as_saved).session_state["desk"]
    assert (desk.draft.first, desk.question.title) == (1, "Changed after it was saved")
    other = Desk(saved.question, "", replace(saved, first=7))
    assert taken_back(kept, other).session_state["desk"] == other
    signed_in(monkeypatch, "A Stranger")
    assert taken_back(kept).session_state["desk"] == Desk()


def test_a_state_named_in_hindi_is_read_on_the_page(own: WorkspaceLedger) -> None:
    page = requested(opened(), "(क) ओडीओपी के अंतर्गत बिहार में चिन्हित उत्पादों की संख्या कितनी है?")
    assert "87 products have been identified in 38 of 38 districts of Bihar" in words(page)
    assert next(one for one in page.multiselect if one.label == "States/UTs").value == [10]
    assert "not understood" not in stops(page)


def test_the_measures_chosen_on_their_own_page_come_along_and_places_of_the_bar_do_not() -> None:
    page = opened(states="Bihar")
    assert any("Set aside here: Bihar." in one.value for one in page.info)
    page.session_state["measures-chosen"] = frozenset({3, 5})
    requested(page, "(a) the number of products identified under ODOP; (b) the steps taken to promote ODOP products?")
    first, second = page.session_state["desk"].question.parts
    assert (first.states, second.measures) == ((), (5, 3))  # the newest first
    assert f"In the present register, {ODOP_DISTRICTS} of {DISTRICTS} districts" in words(page)
