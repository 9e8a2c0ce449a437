"""Profiles: what a page says of a district and of a State, on a few returns that a person can count, and on the Record."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import duckdb
import pytest

from analytics.coverage.measures import MEASURES
from analytics.filters import Filters
from analytics.profiles.district_prompts import district_questions
from analytics.profiles.district_sheet import district_sheet
from analytics.profiles.gather import DistrictProfile, district_profile, place_among, state_profile
from analytics.profiles.questions import known_districts
from analytics.profiles.sheet import Sheet
from analytics.profiles.state_prompts import state_questions
from analytics.profiles.state_sheet import chased, place_words, state_sheet
from analytics.profiles.words import change_words, gi_bearing, ordinal
from data.store import Store

# Bihar (10): Araria (188, Aspirational) drafted, then notified; committee met long ago, 11 of 13 seats. Arwal (611): a return
# says no plan and no committee. Purba Champaran (213) has nothing.
RETURNS = """
    delete from evidence where district_code in ('188', '611', '213');
    insert into source values
        ('entry-5', 'First letter', 'No. 5', 'return received', 'a.xlsx', 'x', 9, '2026-01-31', '2026-02-01'),
        ('entry-6', 'Second letter', 'No. 6', 'return received', 'b.xlsx', 'y', 9, '2026-06-30', '2026-07-01');
    insert into entry (sequence, recorded_at, actor, action, document, entry_sha256) values
        (5, timestamp '2026-02-01 10:00', 'tester', 'published', 'First letter', 'x'),
        (6, timestamp '2026-07-01 10:00', 'tester', 'published', 'Second letter', 'y');
    insert into plan (district_code, stage, drafted_on, notified_on, as_on_date, recorded_at, source_id, grade, batch_id)
    values
        ('188', 'drafted', date '2025-12-01', null, date '2026-01-31', date '2026-02-01', 'entry-5', 'B', 5),
        ('188', 'notified', date '2025-12-01', date '2026-05-05', date '2026-06-30', date '2026-07-01', 'entry-6', 'A', 6),
        ('611', 'none', null, null, date '2026-06-30', date '2026-07-01', 'entry-6', 'B', 6);
    insert into committee (committee, state_code, district_code, status, order_number, order_date, chair, convener, seats,
        last_meeting_on, as_on_date, recorded_at, source_id, grade, batch_id)
    values
        ('DEPC', 10, '188', 'meeting', 'B/2', date '2022-01-01', 'District Magistrate', 'GM, DIC',
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], date '2025-03-03', date '2026-06-30', date '2026-07-01', 'entry-6', 'B', 6),
        ('DEPC', 10, '611', 'not_constituted', null, null, null, null, [], null, date '2026-06-30', date '2026-07-01',
            'entry-6', 'B', 6);
"""


@pytest.fixture(scope="module")
def returned(real: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A copy of the real store with the returns above."""
    path = tmp_path_factory.mktemp("returned") / "returned.duckdb"
    shutil.copyfile(real.path, path)
    with duckdb.connect(path) as connection:
        connection.execute(RETURNS)
    with Store(path, "returned", os.open(path, os.O_RDONLY)) as store:
        yield store


def stored(sheet: Sheet, key: str) -> dict[str, str]:
    return {one.label: one.text for one in sheet.named(key).facts}


def requested(profile: DistrictProfile) -> list[str]:
    return [one.text for one in district_questions(profile)]


def test_a_plan_stands_on_its_stage_with_the_days_and_the_document(returned: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(returned, national, "188"), "as on today")
    assert [one.text for one in sheet.headline][1:] == ["Notified", "Met", "Yes"]
    assert stored(sheet, "plan") == {
        "Stage": "Notified",
        "Days of the stages": "drafted 01.12.2025, notified 05.05.2026",
        "Public": "Not known",
        "Standing there": "Since 05.05.2026, 200 days",
        "By": "a return: Second letter",
    }
    committee = stored(sheet, "committee")
    assert committee["Order"] == "No. B/2, 01.01.2022"
    assert committee["Chair, convener"] == "District Magistrate; GM, DIC"
    assert committee["Seats"] == (
        "11 of 13 seats filled; vacant: Sectoral agencies specific to the product identified in each district and Other "
        "State Government representative"
    )
    assert committee["Last meeting"] == "03.03.2025"


def test_last_changes_are_newest_first_and_say_what_was_before(returned: Store, national: Filters) -> None:
    changes = district_profile(returned, national, "188").changes
    assert [(row.day, change_words(row), row.entry_number) for row in changes] == [
        (date(2026, 6, 30), "DEPC meeting", 6),
        (date(2026, 6, 30), "Plan notified, before that plan drafted", 6),
        (date(2026, 1, 31), "Plan drafted", 5),
    ]
    earlier = replace(national, as_known_on=date(2026, 6, 1))
    assert [row.value for row in district_profile(returned, earlier, "188").changes] == ["drafted"]


def test_questions_follow_from_what_is_held(returned: Store, national: Filters) -> None:
    assert requested(district_profile(returned, national, "188")) == [
        "Why has the DEPC not met since, and when is its next meeting?",
        "Which of its products does the district export, and are they those of the list?",
        "When will the vacant seats of the DEPC be filled?",
    ]
    because = district_questions(district_profile(returned, national, "188"))[0].because
    assert (
        because == "Last meeting on record 03.03.2025, 20 months before this view (as on 30.06.2026, grade B, entry 6)."
    )
    assert requested(district_profile(returned, national, "611"))[:2] == [
        "Who drafts the action plan, and by which day?",
        "When will the DEPC be constituted?",
    ]


def test_questions_follow_from_what_is_not_known(returned: Store, national: Filters) -> None:
    questions = district_questions(district_profile(returned, national, "213"))
    assert questions[0].text.startswith("This is an Aspirational District. Has this district an action plan") is (
        "213" in {row.district_code for row in known_districts(returned, national) if row.aspirational_no}
    )
    assert questions[0].because == "No return or document on record by 21.11.2026 says anything of it."
    assert questions[1].text == "Is there a DEPC: by what order, chaired by whom, and when did it last meet?"


def test_every_district_and_state_has_three_questions(real: Store, national: Filters) -> None:
    for code in ("790", "187", "20", "583", "792"):
        found = district_questions(district_profile(real, national, code))
        assert len({one.text for one in found}) == 3
        assert all(one.because for one in found)
    for state in (4, 9, 31, 38):
        assert len({one.text for one in state_questions(state_profile(real, national, state))}) == 3


def test_three_lists_stand_side_by_side_and_unknown_is_not_none(real: Store, national: Filters) -> None:
    sheet = district_sheet(district_profile(real, national, "187"), "as on today")
    odop, pmfme, deh = sheet.named("lists").beside
    assert [one.text for one in odop.facts] == [
        "Silk Products (Textile, Primary, GI-marked)",
        "Pink Enamel (Gulaabi Minakari) (Handicraft, Secondary, GI-marked)",
        "Wooden Lacquer Ware (Handicraft, Tertiary, GI-marked)",
        "Toys (Handicraft)",
    ]
    assert [one.text for one in pmfme.facts] == ["Chilli (Food Processing, Primary)"]
    assert [one.text for one in deh.facts] == [
        "Not known: no document on record names its products; the full list is not public"
    ]
    lucknow = district_sheet(district_profile(real, national, "162"), "as on today")
    assert "Chikankari" in lucknow.named("lists").beside[2].facts[0].label


def test_a_district_younger_than_the_list_says_so(real: Store, national: Filters) -> None:
    profile = district_profile(real, national, "790")
    sheet = district_sheet(profile, "as on today")
    assert sheet.headline[0].text == "Not applicable"
    assert sheet.named("lists").beside[0].facts[0].text == (
        "Not applicable: created on 31.12.2025, after the list as on 16.11.2025"
    )
    assert stored(sheet, "place")["A district since"] == ("31.12.2025 (notified), no source read names its parent")
    assert "No outline of its own" in stored(sheet, "place")["On the map"]
    assert requested(profile)[0] == "Which products, committee and plan pass to the new district, and by what order?"


def test_parents_and_parts_with_their_days(real: Store, national: Filters) -> None:
    new = stored(district_sheet(district_profile(real, national, "792"), ""), "place")
    assert new["A district since"] == "22.12.2025 (press report date), cut from Hisar"
    old = stored(district_sheet(district_profile(real, national, "63"), ""), "place")
    assert old["Divided or joined"] == "Cut from it: Hansi (22.12.2025)"
    assert old["Census of 2011"].endswith("on the boundaries of 2011; it was divided since")
    before = district_profile(real, replace(national, as_on=date(2025, 12, 21)), "63")
    assert "Divided or joined" not in stored(district_sheet(before, ""), "place")


def test_gi_names_that_bear_the_districts_name(real: Store, national: Filters) -> None:
    profile = district_profile(real, national, "187")
    assert gi_bearing(profile.gi, profile.district) == (
        "Chiraigaon Karonda of Varanasi",
        "Varanasi Glass beads",
        "Varanasi Soft Stone Jali Work",
        "Varanasi Wooden",
    )
    assert len(profile.gi.names) == 78
    early = district_profile(real, replace(national, as_on=date(2025, 10, 5)), "187")
    assert early.gi.document is None
    assert early.gi.names == []


def test_a_states_place_counts_ties_and_leaves_out_what_is_not_known(real: Store, national: Filters) -> None:
    places = {one.measure.key: one for one in state_profile(real, national, 9).places}
    assert place_words(places["identified"]) == "1st of 35, with 30 others"
    assert (places["depc"].counts.having, places["depc"].counts.answered, places["depc"].counts.district_count) == (
        14,
        14,
        75,
    )
    # Of 61 of its 75 districts nothing is known of the committee, so the share is not known, and no place is.
    assert place_words(places["depc"]) == "No place: 61 of 75 not known (0 have a place)"
    none = {one.measure.key: one for one in state_profile(real, national, 38).places}
    assert none["plan"].rank is None
    assert place_words(none["plan"]) == "No place: 3 of 3 not known (2 have a place)"


def test_equal_shares_hold_one_place(real: Store, national: Filters) -> None:
    from analytics.coverage.questions import district_classes

    rows = district_classes(real, national, MEASURES["identified"])
    full = [row for row in rows if row.state_code in (4, 9)]
    nagaland = [row for row in rows if row.state_code == 13]
    assert (place_among(MEASURES["identified"], [*full, *nagaland], 4).rank) == 1
    assert (place_among(MEASURES["identified"], [*full, *nagaland], 9).ties) == 1
    last = place_among(MEASURES["identified"], [*full, *nagaland], 13)
    assert (last.counts.having, last.counts.district_count, last.rank) == (16, 17, 3)


def test_a_states_sheet_adds_up(returned: Store, national: Filters) -> None:
    profile = state_profile(returned, national, 10)
    sheet = state_sheet(profile, "as on today", "Bihar")
    grid = sheet.named("districts").grid
    assert grid is not None
    body, total = grid.rows[:-1], grid.rows[-1]
    assert len(body) == 38
    assert total[1] == sum(row[1] for row in body if isinstance(row[1], int))
    on_record = sum(row[3] not in {"Not known", "No plan", "Reported by State"} for row in body)
    assert total[3] == f"{on_record} on record"
    assert total[4] == str(sum(row[4] == "yes" for row in body)) == "13"
    araria = next(row for row in body if row[0] == "Araria")
    assert araria[2:] == ("Met", "Notified", "yes")


def test_the_list_to_chase_puts_aspirational_districts_first(returned: Store, national: Filters) -> None:
    rows = chased(state_profile(returned, national, 10))
    marks = [row.is_aspirational is True for row in rows]
    assert marks == sorted(marks, reverse=True)
    assert "188" not in {row.district_code for row in rows}


def test_filters_that_narrow_products_or_districts_are_set_aside(real: Store, national: Filters) -> None:
    narrow = replace(national, sectors=("Marine",), gi_only=True, aspirational_only=True, states=(10,))
    profile = district_profile(real, narrow, "187")
    assert len(profile.lists[0].rows) == 4
    assert len(state_profile(real, narrow, 9).plans) == 75


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st"), (36, "36th")],
)
def test_places_in_an_order(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (
            7,
            "The list also names 1 product of Shahdara, which the register no longer has; the total leaves them out. ",
        ),
        (34, "The list also names 2 products of Mahe and Yanam, which the register no longer has; "),
        (10, "n.k.: not known."),
    ],
)
def test_products_of_districts_no_longer_held_stand_beside_the_total(
    real: Store, national: Filters, state: int, words: str
) -> None:
    profile = state_profile(real, national, state)
    section = state_sheet(profile, "", "").named("districts")
    assert section.note.startswith(words)
    assert section.grid is not None
    assert section.grid.rows[-1][1] == sum(row.item_count for row in profile.products)
