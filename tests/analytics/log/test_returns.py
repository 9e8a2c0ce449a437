"""What a return would change is what the pages count: the rows held add up to the ladder and to the committees' figures."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analytics.committees.questions import state_committees
from analytics.filters import Filters
from analytics.log.returns import publications, received_files
from analytics.plans.questions import district_plans, ladder
from data.returns.stored import stored_rows
from data.store import Store, open_store
from data.workspace_ledger import open_workspace_ledger
from tests.record_totals import (
    DEPCS_CONSTITUTED,
    DEPCS_MET,
    ODOP_PRODUCTS,
    PLANS_DRAFTED,
    PLANS_NOTIFIED,
    PMFME_PRODUCTS,
    RECORD_DAY,
    SEPCS_EVIDENCED,
)

TODAY = date(2026, 11, 21)


def test_the_plans_held_are_those_of_the_ladder(real: Store, national: Filters) -> None:
    stages = Counter(str(row["stage"]) for row in stored_rows(real, "plans", TODAY))
    assert stages == {"drafted": PLANS_DRAFTED, "notified": PLANS_NOTIFIED}
    on_ladder = ladder(district_plans(real, national))
    assert sum(stages.values()) == on_ladder.reached[0]


def test_the_committees_held_are_those_evidenced(real: Store, national: Filters) -> None:
    rows = stored_rows(real, "committees", RECORD_DAY)
    counts = Counter((row["committee"], row["status"]) for row in rows)
    assert counts == {
        ("DEPC", "meeting"): DEPCS_MET,
        ("DEPC", "constituted"): DEPCS_CONSTITUTED,
        ("SEPC", "constituted"): 12,
        ("SEPC", "meeting"): 2,
    }
    evidenced = [row for row in state_committees(real, replace(national, as_on=RECORD_DAY)) if row.is_evidenced]
    assert len(evidenced) == sum(row["committee"] == "SEPC" for row in rows) == SEPCS_EVIDENCED


def test_the_products_held_are_the_list(real: Store) -> None:
    assert len(stored_rows(real, "products", TODAY, ("ODOP",))) == ODOP_PRODUCTS
    assert len(stored_rows(real, "products", TODAY, ("ODOP", "PMFME-ODOP"))) == ODOP_PRODUCTS + PMFME_PRODUCTS
    assert stored_rows(real, "products", date(2019, 1, 1), ("ODOP",)) == ()


def test_days_are_texts_as_in_a_published_return(real: Store) -> None:
    rows = stored_rows(real, "figures", TODAY)
    assert {row["as_on_date"] for row in rows if row["value"] == 590} == {"2025-07-21"}


@pytest.mark.parametrize("question", [received_files, publications])
def test_books_without_an_entry_have_none(question: object, tmp_path: Path) -> None:
    with (
        open_workspace_ledger("record", tmp_path) as workspace_ledger,
        open_store(workspace_ledger=workspace_ledger) as store,
    ):
        assert question(store) == ()  # type: ignore[operator]
