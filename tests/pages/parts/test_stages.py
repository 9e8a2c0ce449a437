"""One plan is counted alike everywhere: ladder, map legend, cards, gap list, changes, profiles, letters and replies.

Over the record and over the sample, with numbers that stand here, and from each place's own question.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from analytics.changes.questions import CHANGING, plan_holdings, total
from analytics.claims.counts import count_on
from analytics.claims.questions import claims
from analytics.coverage.measures import MEASURES
from analytics.coverage.questions import district_classes, state_counts
from analytics.desk.reply.answers.annexures import annexure
from analytics.desk.reply.answers.answers import answered
from analytics.desk.reply_context import ReplyContext
from analytics.documents.sheets.table import csv_bytes
from analytics.figures.register import FIGURES, value_of
from analytics.filters import Filters
from analytics.letters.gap_lists import chase
from analytics.plans.questions import GAPS, district_plans, gap_list, ladder
from analytics.profiles.gather import state_profile
from analytics.profiles.state_sheet import state_sheet
from analytics.provenance import Provenance
from analytics.quality.questions import looked_at
from analytics.why.why import of_class, of_stage, why
from data.returns.difference import difference
from data.returns.names.names import Register
from data.returns.stored import stored_rows
from data.samples.files import sample_registers
from data.stages import PLAN_STAGES, STAGES, from_stage
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger
from pages.monitor.coverage.view import by_state_table
from pages.monitor.plans.charts import ladder_chart
from pages.monitor.plans.view import ladder_table
from pages.parts.map_layers import district_layer
from tests.record_totals import PLANS, PLANS_NOTIFIED, PLANS_PUBLIC

TODAY, THIRD = date(2026, 11, 21), date(2025, 7, 21)
EXPECTED = {
    "record": ({"drafted": PLANS, "notified": PLANS_NOTIFIED, "under_way": 0, "reviewed": 0}, PLANS_PUBLIC),
    "sample": ({"drafted": 590, "notified": 249, "under_way": 88, "reviewed": 41}, 130),
}
"""Districts in each stage or further, and those whose plan is public."""
OwnCount = tuple[Store, Filters, dict[str, int], int]


@pytest.fixture(scope="module", params=["record", "sample"])
def stored(request: pytest.FixtureRequest, sample_books: Path) -> Iterator[OwnCount]:
    with (
        open_workspace_ledger(request.param, sample_books) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        yield store, Filters(as_on=TODAY if request.param == "record" else THIRD), *EXPECTED[request.param]


def test_ladder_chart_and_table(stored: OwnCount) -> None:
    store, filters, stages, public = stored
    whole = ladder(district_plans(store, filters))
    assert {stage: whole.at(stage) for stage in STAGES} == stages
    assert whole.public == public
    (bars,) = ladder_chart(whole).data
    assert dict(zip(bars.y, bars.x, strict=True)) == {
        **{one.further: stages[one.key] for one in PLAN_STAGES},
        "No plan, on record": whole.none,
        "Reported by State, particulars awaited": whole.statement,
        "Not known": whole.not_known,
    }
    shown = ladder_table(whole).set_index("Stage")["Districts"]
    assert [shown[one.further] for one in PLAN_STAGES] == list(stages.values())
    assert shown["Of these public"] == public


def test_map_legend(stored: OwnCount) -> None:
    store, filters, stages, public = stored
    view = Provenance("Plans", "DEH", "all", "784 districts", None, ())

    def legend(key: str) -> dict[str, int]:
        measure = MEASURES[key]
        rows = district_layer(measure, district_classes(store, filters, measure), view, key).legend
        return {row.key: row.count for row in rows}

    plan = legend("plan")
    assert {one: sum(plan.get(later, 0) for later in from_stage(one)) for one in STAGES} == stages
    assert legend("plan_public")["public"] == public


def test_the_table_of_coverage_and_its_file(stored: OwnCount) -> None:
    store, filters, stages, public = stored
    view = Provenance("Plans", "DEH", "all", "784 districts", None, ())

    def totals(key: str) -> dict[str, str]:
        """The last line of the file of the table by State: that of all States."""
        measure = MEASURES[key]
        frame = by_state_table(measure, state_counts(measure, district_classes(store, filters, measure)))
        *_, last = csv.DictReader(csv_bytes(frame, view).decode("utf-8-sig").splitlines())
        return last

    plan, words = totals("plan"), MEASURES["plan"]
    assert {
        one: sum(int(plan.get(words.class_of(later).label, 0)) for later in from_stage(one)) for one in STAGES
    } == stages
    assert int(totals("plan_public")["Public"]) == public


def test_card_and_the_rows_that_figures_open(stored: OwnCount) -> None:
    store, filters, stages, public = stored
    card = value_of(store, filters, FIGURES["districts_with_plan_evidence"])
    assert card is not None
    assert card.value == stages["drafted"]
    for stage, count in stages.items():
        opened = why(store, filters, of_stage(stage))
        assert (opened.value, len(opened.rows)) == (count, count)
    opened = why(store, filters, of_class(MEASURES["plan_public"], "public"))
    assert (opened.value, len(opened.rows)) == (public, public)


def test_gap_list_letters_and_quality(stored: OwnCount) -> None:
    store, filters, stages, _ = stored
    rows = district_plans(store, filters)
    whole = ladder(rows)
    gaps = {kind: len(gap_list(rows, filters.as_on, kind)) for kind in GAPS if kind != "stale"}
    assert gaps == {
        "none": whole.none,
        "drafted": stages["drafted"] - stages["notified"],
        "statement": whole.statement,
        "not_known": whole.not_known,
    }
    letters = {kind: len(chase(store, filters, f"plan-{kind.replace('_', '-')}").rows) for kind in gaps}
    assert letters == gaps
    assert looked_at(store, filters).notified_plans == stages["notified"]


def test_changes_and_published_figures(stored: OwnCount) -> None:
    store, filters, stages, _ = stored
    rows = plan_holdings(store, filters, filters)
    for label, stage in (("Action plans drafted", "drafted"), ("Action plans notified", "notified")):
        assert total(CHANGING[label], rows, rows, ()).closing == stages[stage]
    for stage in ("drafted", "notified"):
        claim = next(one for one in claims(store, filters) if one.measure == f"districts_with_plan_{stage}")
        counted = count_on(store, filters, claim, filters.as_on)
        assert counted is not None
        assert counted.value == stages[stage]


def test_reply_and_annexure(stored: OwnCount) -> None:
    store, filters, stages, _ = stored
    ground = ReplyContext(store, filters)
    words = " ".join(one.text for one in answered(ground, "plans").paragraphs)
    assert f" prepared for {stages['drafted']} of " in words
    assert re.search(rf"Of these, {stages['notified']} were (reported as )?approved or adopted", words)
    table = annexure(ground, "plans", "states")
    assert table is not None
    assert table.rows[-1][3:5] == (stages["drafted"], stages["notified"])


def test_profiles(stored: OwnCount) -> None:
    store, filters, _, _ = stored
    code = 22  # Chhattisgarh, whose portal shows 33 plans
    profile = state_profile(store, filters, code)
    part = ladder([row for row in district_plans(store, filters) if row.state_code == code])
    grid = state_sheet(profile, "", "").named("districts").grid
    assert grid is not None
    *rows, last = grid.rows
    shown = Counter(str(row[3]).removesuffix(", public") for row in rows)
    for one in PLAN_STAGES:
        assert sum(shown[later.label] for later in PLAN_STAGES if later.key in from_stage(one.key)) == part.at(one.key)
    assert sum(str(row[3]).endswith(", public") for row in rows) == part.public
    assert str(last[3]).split(", ") == [
        f"{part.at('drafted')} on record",
        *([f"{part.public} public"] if part.public else []),
    ]


def test_what_a_return_would_change(stored: OwnCount, registers: dict[date, Register]) -> None:
    store, filters, stages, public = stored
    rows = stored_rows(store, "plans", filters.as_on)
    found = difference(rows, (), kind="plans", register=registers[THIRD], states=())
    counts = {one.measure: one.after for one in found.effects}
    assert {stage: counts[stage] for stage in STAGES} == stages
    assert counts["public"] == public


@pytest.fixture(scope="module")
def registers(sample_books: Path) -> dict[date, Register]:
    with (
        open_workspace_ledger("sample", sample_books) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        return sample_registers(store)
