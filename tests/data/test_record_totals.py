"""The totals that other tests expect of the record are those of the reference files, read without the store."""

import csv
from collections.abc import Callable

import pytest

from data.paths import REFERENCE
from tests import record_totals

LIST_DAY = "2025-11-16"
Row = dict[str, str]


def rows(file_name: str, **where: str) -> list[Row]:
    with (REFERENCE / file_name).open(encoding="utf-8", newline="") as opened:
        return [row for row in csv.DictReader(opened) if all(row[key] == value for key, value in where.items())]


def register() -> set[str]:
    return {row["district_code"] for row in rows("districts.csv", status="current")}


def listed() -> set[str]:
    return {row["district_code"] for row in rows("odop_products.csv", scheme="ODOP")}


def created_after(day: str, *, undated: bool) -> set[str]:
    """Codes of the districts created after a day, of those whose day is given; with those of which none is, if asked."""
    created = {row["district_code"]: row["effective_date"] for row in rows("district_changes.csv", change="created")}
    return {code for code, given in created.items() if (given > day if given else undated)}


def rows_in(districts: set[str]) -> int:
    return sum(row["district_code"] in districts for row in rows("odop_products.csv", scheme="ODOP"))


def aspirational() -> set[str]:
    return {row["district_code"] for row in rows("aspirational_districts.csv")}


def documented(*facts: str, scope: str = "district") -> set[str]:
    found = rows("public_evidence.csv", scope=scope)
    return {row["district_code"] for row in found if row["fact"] in facts} & register()


def stated(*facts: str) -> set[str]:
    return documented(*facts, scope="every district of the State")


def plans() -> set[str]:
    return documented("plan_drafted", "plan_published", "plan_notified")


def depcs() -> set[str]:
    return documented("depc_constituted", "depc_met")


def sepc_claims() -> list[Row]:
    return rows("published_figures.csv", scheme="DEH", measure="states_with_sepc", qualifier="all")


def sepcs_named() -> set[str]:
    claims = {claim["source"] for claim in sepc_claims()}
    found = rows("public_evidence.csv", scope="state")
    return {
        row["state_code"]
        for row in found
        if row["fact"] in {"sepc_constituted", "sepc_met"} and row["source"] not in claims
    }


COUNTED: dict[str, Callable[[], int]] = {
    "STATES": lambda: len(rows("states.csv")),
    "DISTRICTS": lambda: len(register()),
    "ODOP_PRODUCTS": lambda: len(rows("odop_products.csv", scheme="ODOP")),
    "ODOP_PLACES": lambda: len(listed()),
    "ODOP_DISTRICTS": lambda: len(listed() & register()),
    "ODOP_ROWS_IN_REGISTER": lambda: rows_in(register()),
    "NO_ODOP_PRODUCT": lambda: len(register() - listed() - created_after(LIST_DAY, undated=True)),
    "YOUNGER_THAN_ODOP": lambda: len((register() - listed()) & created_after(LIST_DAY, undated=False)),
    "GI_PRODUCTS": lambda: len(rows("odop_products.csv", is_gi_tagged="true")),
    "PMFME_PRODUCTS": lambda: len(rows("pmfme_products.csv", scheme="PMFME-ODOP")),
    "ASPIRATIONAL": lambda: len(aspirational() & register()),
    "NOT_ASPIRATIONAL": lambda: len(register() - aspirational()),
    "EVIDENCE_ROWS": lambda: len(rows("public_evidence.csv")),
    "PLANS": lambda: len(plans()),
    "PLANS_DRAFTED": lambda: len(plans() - documented("plan_notified")),
    "PLANS_NOTIFIED": lambda: len(documented("plan_notified")),
    "PLANS_PUBLIC": lambda: len(documented("plan_published")),
    "PLANS_BY_STATEMENT": lambda: len(stated("plan_drafted", "plan_published") - plans()),
    "PLANS_NOT_KNOWN": lambda: len(register() - plans() - stated("plan_drafted", "plan_published")),
    "DEPCS": lambda: len(depcs()),
    "DEPCS_MET": lambda: len(documented("depc_met")),
    "DEPCS_CONSTITUTED": lambda: len(depcs() - documented("depc_met")),
    "DEPCS_BY_STATEMENT": lambda: len(stated("depc_constituted") - depcs()),
    "DEPCS_NOT_KNOWN": lambda: len(register() - depcs() - stated("depc_constituted")),
    "SEPCS_REPORTED": lambda: len(rows("states.csv")) if sepc_claims() else 0,
    "SEPCS_EVIDENCED": lambda: len(sepcs_named()),
    "REFERENCE_FILES": lambda: len({*REFERENCE.iterdir()} - {REFERENCE / "SOURCES.md", REFERENCE / "checksums.sha256"}),
    "PUBLISHED_FIGURES": lambda: len(rows("published_figures.csv")),
}


@pytest.mark.parametrize("name", [name for name in vars(record_totals) if name.isupper() and name != "RECORD_DAY"])
def test_a_total_is_counted_again_from_the_files(name: str) -> None:
    assert getattr(record_totals, name) == COUNTED[name]()
