"""Kill a process that writes the books, at any moment, many times; then ask what is left.

    python tests/torture/torture.py --kills 200 [--seed 1] [--folder DIR]

A child appends, publishes or draws the store, and says each thing that was acknowledged to it. The parent ends it
with SIGKILL after a random time and proves: everything acknowledged is there as it was, the chain and every file
are whole, at most one entry was kept that nobody heard of (and its key finds it), a store that opens says what
one drawn from nothing says, and the books open again within two seconds.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from data import store_files  # noqa: E402 - the product is found only now, from any working folder
from data.ledger.ledger import Ledger, open_ledger  # noqa: E402
from data.store import open_store  # noqa: E402
from data.workspace_ledger import WorkspaceLedger  # noqa: E402

KINDS = ("append", "publish", "project")
OPENS_WITHIN_S = 2.0
# Where the work of each kind happens, so that most kills fall into it and not into the start.
LATEST_KILL_S = {"append": 0.12, "publish": 0.12, "project": 0.9}


@dataclass
class Tally:
    """What a run came to. Times in seconds; `failures` holds a sentence for each promise broken."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    unheard: int = 0
    slowest_opening: float = 0.0
    failures: list[str] = field(default_factory=list)


# The child


def work(kind: str, folder: Path, run: str) -> None:
    """Do one kind of work until killed, saying on standard output what was acknowledged."""
    with open_ledger(folder) as ledger:
        # The first entry makes the tables on which each is tried: that is the start. In one write with the word, so that
        # it is heard of whenever the kill comes.
        first = ledger.append("noted", {"run": run}, actor="torture", key=f"{run}:start")
        _say(f"ready\n{first.sequence} {first.entry_sha256} {run}:start")
        for number in range(1_000_000):
            if kind == "append":
                _append(ledger, f"{run}:{number}")
            elif kind == "publish":
                _publish(ledger, f"{run}:{number}")
            else:
                _publish(ledger, f"{run}:{number}")
                _project(WorkspaceLedger("record", folder, ledger), from_nothing=number % 2 == 1)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _append(ledger: Ledger, key: str) -> str:
    content = hashlib.sha256(key.encode()).digest() * 2_000
    sha256 = hashlib.sha256(content).hexdigest()
    payload = {"file_sha256": sha256, "file_name": f"{key}.csv", "size": len(content)}
    entry = ledger.append("received", payload, actor="torture", key=key, blobs=[content])
    _say(f"{entry.sequence} {entry.entry_sha256} {key}")
    return sha256


def _publish(ledger: Ledger, key: str) -> None:
    sha256 = _append(ledger, f"{key}:file")
    stages = ("drafted", "notified")
    rows = [
        {
            "district_code": str(code),
            "stage": stages[code % 2],
            "drafted_on": "2022-02-01",
            "notified_on": "2022-05-01" if code % 2 else None,
            "published_on": None,
            "under_way_on": None,
            "reviewed_on": None,
            "remarks": key,
        }
        for code in range(27, 50)
    ]
    document = {
        "title": key,
        "kind": "state_letter",
        "number": key,
        "date": "2022-06-01",
        "sent_by": "Punjab",
    }
    payload = {
        "kind": "plans",
        "as_on_date": "2022-06-09",
        "document": document,
        "grade": "B",
        "file_sha256": sha256,
        "file_name": f"{key}.csv",
        "states": [3],
        "rows": rows,
        "kept_aside": [],
    }
    entry = ledger.append("published", payload, actor="torture", key=key)
    _say(f"{entry.sequence} {entry.entry_sha256} {key}")


def _project(workspace_ledger: WorkspaceLedger, *, from_nothing: bool) -> None:
    if from_nothing:
        (workspace_ledger.folder / store_files.POINTER).unlink(missing_ok=True)
    with open_store(workspace_ledger=workspace_ledger) as store:
        stored = store.rows("select count(*) from entry", {})[1]
    _say(f"drawn {stored[0][0]}")


# The parent


def torture(kills: int, folder: Path, seed: int, progress: bool = False, kinds: Sequence[str] = KINDS) -> Tally:
    """Kill `kills` children, the kinds in turn, on one workspace. Every promise broken is in `failures`."""
    chance, tally = random.Random(seed), Tally()
    heard: dict[int, tuple[str, str]] = {}
    for number in range(kills):
        kind = kinds[number % len(kinds)]
        words = _killed(kind, folder, f"{seed}:{number}", chance.uniform(0, LATEST_KILL_S[kind]))
        for line in words:
            sequence, _, rest = line.partition(" ")
            if sequence.isdigit():
                sha256, _, key = rest.partition(" ")
                heard[int(sequence)] = (sha256, key)
        tally.kills[kind] += 1
        _prove(folder, heard, tally, f"kill {number + 1} ({kind})", is_projected=kind == "project")
        if progress and (number + 1) % 20 == 0:
            _say(f"{number + 1} kills, {len(heard)} entries acknowledged, {len(tally.failures)} failures")
    tally.acknowledged = len(heard)
    return tally


def _killed(kind: str, folder: Path, run: str, after: float) -> Sequence[str]:
    """The whole lines that a child said before it was killed."""
    command = [sys.executable, __file__, "--child", kind, "--folder", str(folder), "--run", run]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        if child.stdout.readline() != "ready\n":
            child.kill()
            return ["the child did not start"]
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        statement = child.stdout.read()
    return statement.split("\n")[:-1]


def _prove(folder: Path, heard: dict[int, tuple[str, str]], tally: Tally, when: str, *, is_projected: bool) -> None:
    began = time.perf_counter()
    with open_ledger(folder) as ledger:
        head = ledger.head()
        tally.slowest_opening = max(tally.slowest_opening, time.perf_counter() - began)
        failures = [fault.sentence() for fault in ledger.verify()]
        kept = {entry.sequence: entry for entry in ledger.entries()}
        for sequence, (sha256, key) in heard.items():
            if sequence not in kept or (kept[sequence].entry_sha256, kept[sequence].key) != (sha256, key):
                failures.append(f"entry {sequence} ({key}) was acknowledged and is lost")
        unheard = sorted(kept.keys() - heard.keys())
        if len(unheard) > 1:
            failures.append(f"{len(unheard)} entries were kept and not acknowledged, from one writer")
        for sequence in unheard:
            # Whoever did not hear does it again with the same key, and hears of the same entry.
            entry = kept[sequence]
            again = ledger.append(entry.action, entry.payload, actor=entry.actor, key=entry.key)
            if not again.is_repeat or again != entry:
                failures.append(f"entry {sequence} was kept twice")
            heard[sequence] = (entry.entry_sha256, entry.key or "")
            tally.unheard += 1
        if ledger.head() != head:
            failures.append("asking again added an entry")
        if is_projected:
            failures += _projection_failures(WorkspaceLedger("record", folder, ledger))
    tally.failures += [f"after {when}: {failure}" for failure in failures]


def _projection_failures(workspace_ledger: WorkspaceLedger) -> list[str]:
    failures = []
    with open_store(workspace_ledger=workspace_ledger) as store:
        stored, shown = store.content_hash, store.rows("select count(*) from entry", {})[1][0][0]
        half = store.rows("select batch_id from plan group by batch_id having count(*) <> 23", {})[1]
    if shown != workspace_ledger.head().sequence:
        failures.append(f"the store shows {shown} entries of {workspace_ledger.head().sequence}")
    if half:
        failures.append(f"half of a return is shown: entries {half}")
    with (
        tempfile.TemporaryDirectory() as folder,
        open_store(workspace_ledger=WorkspaceLedger("record", Path(folder), workspace_ledger.ledger)) as fresh,
    ):
        if fresh.content_hash != stored:
            failures.append("the store says something else than one drawn from nothing")
    if left := [path.name for path in workspace_ledger.folder.glob("*.part*")]:
        failures.append(f"left behind: {left}")
    return failures


def main() -> int:
    """Run as parent or child; 0 when every promise was kept."""
    parser = argparse.ArgumentParser(description="Kill writers of our records and prove what is left.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--child", choices=KINDS)
    parser.add_argument("--run", default="")
    chosen = parser.parse_args()
    if chosen.child:
        work(chosen.child, chosen.folder, chosen.run)
    os.environ.pop("EXPORT_HUB_LEDGER", None)
    folder = chosen.folder or Path(tempfile.mkdtemp(prefix="torture-")) / "record"
    began = time.monotonic()
    tally = torture(chosen.kills, folder, chosen.seed, progress=True)
    for failure in tally.failures:
        _say(failure)
    _say(
        f"{tally.kills.total()} kills ({', '.join(f'{n} {kind}' for kind, n in tally.kills.items())}) in"
        f" {time.monotonic() - began:.0f} s: {tally.acknowledged} entries acknowledged, {tally.unheard} kept"
        f" unheard and found again, {len(tally.failures)} promises broken; slowest opening"
        f" {tally.slowest_opening * 1000:.0f} ms (at most {OPENS_WITHIN_S * 1000:.0f})."
    )
    is_kept = not tally.failures and tally.slowest_opening < OPENS_WITHIN_S
    if is_kept and chosen.folder is None:
        shutil.rmtree(folder.parent)
    return 0 if is_kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
