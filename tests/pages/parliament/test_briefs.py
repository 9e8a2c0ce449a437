"""The Briefs page: its scopes and blocks, the gate before the documents, and the pack with its codes."""

from __future__ import annotations

import io
from zipfile import ZipFile

import pytest
from streamlit.testing.v1 import AppTest

from pages.parliament.briefs.sections import pack as brief_pack
from tests.pages.opening import open_page, sound

PAGE = "pages/parliament/briefs/page.py"
DAY = "2026-11-20"
THREE = {4: "Chandigarh", 31: "Lakshadweep", 37: "Ladakh"}


def opened(**link: str | list[str]) -> AppTest:
    return sound(open_page(PAGE, **{"as_on": DAY, **link}))


def words(page: AppTest) -> str:
    return "\n".join(one.value.replace("\\", "") for one in [*page.markdown, *page.caption, *page.info, *page.error])


def test_a_state_of_the_filter_bar_is_briefed_on() -> None:
    wording = words(opened(states="Ladakh"))
    assert "**Brief on Ladakh**" in wording
    assert "Districts in the register: 2, as on 13.05.2026" in wording
    assert "Code of this brief: EHM-" in wording


def test_single_districts_are_asked_for_and_then_briefed_on() -> None:
    link = {"states": "Bihar", "brief_of": "Single districts"}
    assert "Choose one district or more." in words(opened(**link))
    wording = words(opened(**link, brief_districts="Araria", brief_blocks=["Key figures", "Gap list"]))
    assert "**Brief on Araria, Bihar**" in wording
    assert "**Committees**" not in wording
    assert "ODOP, Araria, Bihar, as on 20.11.2026" in wording


def test_amber_waits_for_a_written_reason() -> None:
    page = opened(states="Ladakh", brief_blocks=["Key figures"])
    assert any("amber, and no reason is written" in one.value for one in page.warning)
    page.text_input(key="brief-reason-said").set_value(
        "National figures are not compared with one Union Territory"
    ).run()
    assert not page.warning


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> dict[int, str]:
    monkeypatch.setattr(brief_pack, "state_names", lambda: THREE)
    return THREE


def test_a_pack_is_kept_whole_with_a_code_for_each_brief(three: dict[int, str]) -> None:
    page = opened(brief_blocks=["Key figures", "Map"], brief_pack_formats=["Word", "PDF"])
    page.button(key="brief-pack-make").click().run()
    assert not page.exception
    _, whole = page.session_state["brief_pack"]
    names = ZipFile(io.BytesIO(whole.zipped)).namelist()
    assert names == sorted(f"brief-on-{name.lower()}.{kind}" for name in three.values() for kind in ("docx", "pdf"))
    assert [stored["states"] for stored in whole.codes.values()] == [["Chandigarh"], ["Ladakh"], ["Lakshadweep"]]
    assert all(stored["brief_blocks"] == ["Key figures", "Map"] for stored in whole.codes.values())


def test_the_code_of_a_state_in_the_pack_is_that_of_its_own_brief(three: dict[int, str]) -> None:
    page = opened(brief_blocks=["Key figures"])
    page.button(key="brief-pack-make").click().run()
    code = next(iter(page.session_state["brief_pack"][1].codes))
    assert f"Code of this brief: {code}" in words(opened(states="Chandigarh", brief_blocks=["Key figures"]))


def test_a_red_light_stops_the_pack_and_names_the_state(three: dict[int, str]) -> None:
    page = opened(brief_blocks=["Key figures"])
    page.session_state["brief-level"] = "A"
    page.run()
    page.button(key="brief-pack-make").click().run()
    assert any("The pack stops here" in one.value and "Chandigarh" in one.value for one in page.error)
    assert "brief_pack" not in page.session_state
