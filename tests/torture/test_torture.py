"""A short run of the torture, and the proof that it can see a promise broken. `make torture` runs the long one."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from data.ledger.ledger import open_ledger

TORTURE = Path(__file__).with_name("torture.py")


def torture(*words: str | Path, program: Path = TORTURE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, program, *words],
        env={name: value for name, value in os.environ.items() if name != "EXPORT_HUB_LEDGER"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_kills_lose_nothing_and_show_nothing_half() -> None:
    done = torture("--kills", "3", "--seed", "8")
    print(done.stdout)  # noqa: T201 - which promise was broken, if one was
    assert done.stderr == ""
    last = done.stdout.splitlines()[-1]
    assert "3 kills (1 append, 1 publish, 1 project)" in last
    assert "0 promises broken" in last
    assert done.returncode == 0


def test_each_kind_of_fault_is_noticed_and_loses_nothing() -> None:
    done = torture("--each", "1", program=TORTURE.with_name("faults.py"))
    print(done.stdout)  # noqa: T201 - which kind was not noticed, if one was not
    assert done.stderr == ""
    kinds = 11 if "Without PostgreSQL" in done.stdout else 12
    assert done.stdout.splitlines()[-1] == f"{kinds} kinds: {kinds} laid, {kinds} noticed, 0 lost"
    assert done.returncode == 0


def test_a_broken_promise_is_seen(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as ledger:
        for number in (1, 2):
            ledger.append("exported", {"rows": number}, actor="tester")
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite", isolation_level=None)) as below:
        below.execute("drop trigger ledger_blob_no_delete")
    done = torture("--kills", "1", "--folder", tmp_path)
    assert done.returncode == 1
    assert "after kill 1 (append): " in done.stdout
    assert "the trigger ledger_blob_no_delete, which refuses changes, is gone" in done.stdout
    # The two from before, and perhaps one that the child had just added.
    assert re.search(r"[23] entries were kept and not acknowledged", done.stdout)
