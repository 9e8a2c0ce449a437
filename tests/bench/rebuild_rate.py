"""How fast a store is drawn from a long ledger, printed: `python -m bench.rebuild_rate [returns]`, or `make rebuild-rate`.

The returns are made up, of plans and committees in turn, each with a row for every district of its State; their books lie
in a folder that is thrown away. The store is brought up in batches while they come in and then drawn from nothing, and
both must say the same.
"""

import hashlib
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from data.returns.names.names import Register, register_as_on
from data.returns.words import kinds
from data.stages import STAGES
from data.store import open_store
from data.workspace_ledger import WorkspaceLedger, open_workspace_ledger

_RETURNS = 1_000
_BATCH = 100
_FIRST_DAY = date(2022, 6, 9)
_DOCUMENT = {
    "title": "Illustrative return",
    "kind": "state_letter",
    "number": "ILL/1",
    "date": "2022-06-09",
    "sent_by": "Illustrative sender",
}


def published(returns: int, register: Register) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Payloads of published returns as the import writes them, each with the file that it names."""
    states = sorted(register.of_state)
    for number in range(returns):
        state, kind = states[number // 2 % len(states)], ("plans", "committees")[number % 2]
        codes = sorted({one.district_code for one in register.of_state[state]})
        day = (_FIRST_DAY + timedelta(days=number)).isoformat()
        row = _plan if kind == "plans" else _committee
        file = f"illustrative return {number}".encode()
        payload = {
            "kind": kind,
            "as_on_date": day,
            "document": _DOCUMENT,
            "grade": "B",
            "file_name": f"{number}.xlsx",
            "file_sha256": hashlib.sha256(file).hexdigest(),
            "states": [state],
            "kept_aside": [],
            "rows": [row(state, code, number + place) for place, code in enumerate(codes)],
        }
        yield payload, file


def _plan(_: int, code: str, number: int) -> Mapping[str, Any]:
    stage = kinds.PLAN_WORDS[number % len(kinds.PLAN_WORDS)]
    days = {f"{step}_on": None for step in (*STAGES, kinds.PUBLISHED)}
    drafted = {"drafted_on": None if stage == "none" else "2021-04-01"}
    return {
        "district_code": code,
        "stage": stage,
        "is_public": number % 2 == 0 or None,
        **days,
        **drafted,
        "remarks": "Illustrative",
    }


def _committee(state: int, code: str, number: int) -> Mapping[str, Any]:
    return {
        "committee": "DEPC",
        "state_code": state,
        "district_code": code,
        "status": "constituted",
        "order_number": f"ILL/{number}",
        "order_date": "2021-01-15",
        "chair": "District Collector",
        "convener": "GM, DIC",
        "seats": [1, 2, 3, 5, 8],
        "last_meeting_on": None,
        "remarks": None,
    }


def filled(workspace_ledger: WorkspaceLedger, returns: int) -> tuple[int, str]:
    """Rows in all, and the content of the store that was brought up every hundred returns."""
    with open_store(workspace_ledger=workspace_ledger) as store:
        register = register_as_on(store, _FIRST_DAY)
    rows = 0
    for number, (payload, file) in enumerate(published(returns, register), start=1):
        workspace_ledger.whole_ledger().append("published", payload, actor="rebuild rate", blobs=[file])
        rows += len(payload["rows"])
        if number % _BATCH == 0:
            open_store(workspace_ledger=workspace_ledger).close()
    with open_store(workspace_ledger=workspace_ledger) as store:
        return rows, store.content_hash


def main() -> int:
    """Fill, draw from nothing, print; 1 where the two stores differ."""
    returns = int(sys.argv[1]) if len(sys.argv) > 1 else _RETURNS
    with (
        tempfile.TemporaryDirectory(prefix="rebuild-rate-") as folder,
        open_workspace_ledger("record", Path(folder)) as workspace_ledger,
    ):
        began = time.perf_counter()
        rows, in_batches = filled(workspace_ledger, returns)
        print(f"Written and brought up in batches of {_BATCH}: {time.perf_counter() - began:.1f} s.")
        empty = _seconds(WorkspaceLedger("record", Path(folder) / "empty"))[0]
        whole, content = _seconds(replace(workspace_ledger, folder=Path(folder) / "fresh"))
    print(f"{returns:,} returns with {rows:,} rows: the store was drawn from nothing in {whole:.2f} s.")
    print(f"That is {returns / whole:,.0f} returns a second; the reference tables alone take {empty:.2f} s,")
    print(f"and what the ledger adds to them comes at {returns / max(whole - empty, 0.01):,.0f} returns a second.")
    is_same = content == in_batches
    print(f"Content {content[:12]}, {'the same as' if is_same else 'NOT that of'} the store brought up in batches.")
    return 0 if is_same else 1


def _seconds(workspace_ledger: WorkspaceLedger) -> tuple[float, str]:
    workspace_ledger.folder.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    with open_store(workspace_ledger=workspace_ledger) as store:
        return time.perf_counter() - began, store.content_hash


if __name__ == "__main__":
    raise SystemExit(main())
