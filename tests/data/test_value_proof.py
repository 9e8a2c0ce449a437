"""Whether `verify` sees a value that the store has otherwise than the entry: the hashes of both may be right."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from data.value_proof import value_faults

ROWS: dict[str, dict[str, Any]] = {
    "figures": {"scheme": "ODOP", "measure": "x", "value": 12.5, "unit": "districts", "statement": "said"},
    "committees": {"committee": "DEPC", "district_code": "27", "status": "constituted", "chair": "DC", "seats": [1, 2]},
    "exports": {
        "state_code": 10,
        "district_code": "188",
        "starts_on": "2025-04-01",
        "ends_on": "2026-03-31",
        "value": 12.5,
    },
    "products": {"scheme": "ODOP", "district_code": "27", "product_name": "Honey", "sector": "Agro"},
}


class Stored:
    """A store that holds one row, whatever it is asked for."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.row = row

    def rows(self, sql: str, _: Mapping[str, object]) -> tuple[list[str], list[tuple[object, ...]]]:
        if "set_aside" in sql:
            return ["sequence"], []
        names = sql.removeprefix("select ").partition(" from ")[0].split(", ")
        return names, [tuple(self.row[name] for name in names)]


STORED_AS = {"ends_on": "as_on_date"}


def faults(kind: str, stored: Mapping[str, Any]) -> list[str]:
    stored = {STORED_AS.get(name, name): value for name, value in stored.items()}
    entry: Any = SimpleNamespace(action="published", sequence=7, payload={"kind": kind, "rows": [ROWS[kind]]})
    store: Any = Stored(stored)
    return [one.what for one in value_faults([entry], store)]


@pytest.mark.parametrize(
    ("kind", "name", "became"),
    [
        ("figures", "value", 12),
        ("figures", "statement", "said otherwise"),
        ("committees", "chair", "GM"),
        ("committees", "seats", [1]),
        ("products", "sector", "Textiles"),
        ("exports", "value", Decimal("12.000000")),
        ("exports", "starts_on", date(2024, 4, 1)),
    ],
)
def test_a_value_that_became_another_is_named(kind: str, name: str, became: object) -> None:
    assert faults(kind, ROWS[kind]) == []
    if kind == "exports":
        assert faults(kind, ROWS[kind] | {"value": Decimal("12.500000"), "ends_on": date(2026, 3, 31)}) == []
    (what,) = faults(kind, ROWS[kind] | {name: became})
    assert f"{name} " in what
    assert "of entry 7" in what
