"""The Brief: eight cards, their verdicts in words, the two lists of sentences, and the text to copy."""

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analytics.words import indian
from tests.pages.opening import choose, shown_lists
from tests.record_totals import (
    ASPIRATIONAL,
    DISTRICTS,
    GI_PRODUCTS,
    ODOP_DISTRICTS,
    ODOP_PRODUCTS,
    SEPCS_REPORTED,
    STATES,
)

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard.py"


@pytest.fixture
def page() -> AppTest:
    return AppTest.from_file(str(DASHBOARD), default_timeout=60).run()


def test_eight_figures_with_base_date_and_grade(page: AppTest) -> None:
    assert not page.exception
    assert [metric.value for metric in page.metric] == [
        str(ODOP_DISTRICTS),
        "All districts",
        "590 and 249",
        str(ASPIRATIONAL),
        str(DISTRICTS),
        indian(ODOP_PRODUCTS),
        str(GI_PRODUCTS),
        f"{SEPCS_REPORTED} of {STATES}",
    ]
    badges = [text.value for text in page.markdown if "grade D" in text.value]
    assert len(badges) == 8
    assert sum("matches our records" in badge for badge in badges) == 1
    assert sum("differs" in badge for badge in badges) == 2
    assert sum("cannot be verified" in badge for badge in badges) == 2
    assert sum("no number given" in badge for badge in badges) == 1


def test_four_small_maps_say_what_they_show_and_lead_to_coverage(page: AppTest) -> None:
    said = [one.proto.imgs[0].alt for one in page.get("image")]
    assert said[0].startswith(f"Map of India. Product identified: {ODOP_DISTRICTS} of ")
    assert [text.split(". ")[1].split(":")[0] for text in said] == [
        "Product identified",
        "Export promotion committee (DEPC)",
        "Export action plan (DEAP)",
        "Aspirational District",
    ]
    ways = [one.proto for one in page.get("page_link") if one.proto.label == "Open the map"]
    assert [(one.page, one.query_string) for one in ways] == [
        ("coverage", f"measure={key}") for key in ("identified", "depc", "plan", "aspirational")
    ]


def test_a_figure_has_one_way_in_that_holds_rule_document_rows_and_claims(page: AppTest) -> None:
    ways = [one for one in page.get("popover") if one.proto.popover.label == "Why"]
    assert len(ways) == 8
    first = ways[0]
    assert first.markdown[0].value.startswith("**Rule.** ")
    assert "**Document.** One District One Product list" in first.markdown[0].value
    assert [one.proto.label for one in first.get("page_link")] == ["Rows and documents", "Claims"]


def test_the_text_to_copy_repeats_the_cards(page: AppTest) -> None:
    text = page.code[0].value
    assert (
        f"Districts with an ODOP product: {ODOP_DISTRICTS}, of {DISTRICTS} districts of the LGD register of 13.05.2026"
        in text
    )
    assert "not maintained centrally" in text
    assert text.count("as on ") >= 8


def test_a_filter_narrows_every_figure_and_the_sentence(page: AppTest) -> None:
    choose(page, states=["Assam"])
    assert page.metric[4].value == "35"
    assert page.markdown[0].value.startswith("ODOP, Assam, as on")
    assert "none stands beside a filtered view" in " ".join(caption.value for caption in page.caption)


def test_an_earlier_day_shows_what_was_said_by_then(page: AppTest) -> None:
    choose(page, as_on=date(2022, 6, 9))
    assert page.metric[2].value == "557 and 218"
    assert page.metric[0].value == "Not known"


def checks_shown(page: AppTest) -> dict[str, str]:
    frame = page.table[0].value
    return dict(zip(frame["Check"], frame["Light"], strict=True))


def test_the_checks_stand_below_the_sentences_in_words_and_sign(page: AppTest) -> None:
    shown = checks_shown(page)
    assert list(shown) == [
        "Totals add",
        "Base and date stated",
        "One scheme",
        "“All” supported",
        "Agrees with the last statement, or explains",
        "Grade not below the level set",
    ]
    assert shown["Totals add"] == ":green-badge[:material/check_circle: Green]"
    assert shown["“All” supported"] == ":orange-badge[:material/error: Amber]"
    order = [one.value for one in page.subheader]
    assert order == ["Safe to say", "Do not say"]
    assert [one.label for one in page.expander] == ["Copy the brief as text", "**6 checks**: 3 hold, 3 hold with care"]
    assert "0 red (does not hold), 3 amber (with care), 3 green (holds)" in " ".join(
        caption.value for caption in page.caption
    )


def test_a_check_opens_its_rows_and_stands_in_the_link(page: AppTest) -> None:
    page.selectbox(key="check").set_value("all").run()
    assert page.query_params["check"] == "all"
    frame = shown_lists(page)[0]
    assert frame["Looked at"].iloc[0] == "DEH, States/UTs with a SEPC: all 36"
    assert list(frame["Light"]) == ["amber", "amber", "amber"]
    assert any(one.value.startswith("Where the last statement says “all”") for one in page.markdown)
    page.segmented_control(key="grade_level").set_value("B").run()
    assert checks_shown(page)["Grade not below the level set"] == ":red-badge[:material/cancel: Red]"
