"""Readers and a writer at work on the cluster while its parts are killed; prints what was seen, and fails on a broken promise.

    python -m tests.cluster.drive [--kills 100] [--readers 60] [--restarts 25]

A page is lost where it does not come, not even at the one reload after it. An entry is lost where it was acknowledged and is
not in the ledger at the end.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from data.errors import ExportHubError
from data.ledger.ledger import Ledger, open_ledger
from tests.cluster.cluster import Cluster, Replica, cluster
from tests.data.postgresql_server import NoServer

FIGURES = "/data/plans/by-state.csv"
PATHS = ("/plans", FIGURES, "/committees", "/")
OK = 200
SHOWN_WITHIN_S = 2.0
_CONTENT = b"a return of the cluster's own test"


class Broken(Exception):
    """A promise that did not hold."""


class Promises:
    """What was seen of each promise, one line each; a broken one does not hide what comes after it."""

    def __init__(self) -> None:
        self.broken = 0

    def say(self, promise: str, seen: str, is_kept: bool) -> None:
        print(f"{'kept  ' if is_kept else 'BROKEN'} {promise}: {seen}", flush=True)
        self.broken += not is_kept


class Readers:
    """People who open pages one after another, each with a cookie of their own, and reload once where nothing came."""

    def __init__(self, made: Cluster, count: int) -> None:
        self._made, self._ends = made, threading.Event()
        self.asked = self.reloaded = 0
        self.lost: list[str] = []
        self._adding = threading.Lock()
        self._threads = [threading.Thread(target=self._read, args=(number,)) for number in range(count)]

    @contextmanager
    def at_work(self) -> Iterator[Readers]:
        for one in self._threads:
            one.start()
        try:
            yield self
        finally:
            self._ends.set()
            for one in self._threads:
                one.join()

    def _read(self, number: int) -> None:
        chance = random.Random(number)
        while not self._ends.is_set():
            path = chance.choice(PATHS)
            first = self._status(path, number)
            last = first if first == OK else self._status(path, number)
            with self._adding:
                self.asked += 1
                self.reloaded += first != OK
                if last != OK:
                    self.lost.append(f"{path}: {first}, then {last}")
            self._ends.wait(chance.uniform(0.5, 1.5))

    def _status(self, path: str, number: int) -> int:
        return self._made.get(path, 15, f"export_hub_server={number:032x}")[0]


class Writer:
    """Appends an entry again and again and keeps what was acknowledged; where the ledger is away it asks again."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._ends = ledger, threading.Event()
        self.acknowledged: dict[str, str] = {}
        self.refused = 0
        self._thread = threading.Thread(target=self._write)

    @contextmanager
    def at_work(self) -> Iterator[Writer]:
        self._thread.start()
        try:
            yield self
        finally:
            self._ends.set()
            self._thread.join()

    def _write(self) -> None:
        number = 0
        while not self._ends.is_set():
            key = f"cluster:{number}"
            try:
                entry = self._ledger.append("noted", {"number": number}, actor="cluster", key=key)
            except ExportHubError:
                self.refused += 1  # the same entry by the same key once more: at most one is kept
            else:
                self.acknowledged[key] = entry.entry_sha256
                number += 1
            self._ends.wait(0.1)


def publish(ledger: Ledger, stage: str) -> None:
    """A return on the plan of Araria in Bihar, by way of the ledger as a server's Import does."""
    payload = {
        "kind": "plans",
        "as_on_date": "2026-08-01",
        "grade": "B",
        "file_name": "bihar.csv",
        "states": [10],
        "kept_aside": [],
        "file_sha256": hashlib.sha256(_CONTENT).hexdigest(),
        "rows": [{"district_code": "188", "stage": stage}],
        "document": {
            "title": "Letter",
            "kind": "state_letter",
            "number": "1",
            "date": "2026-08-01",
            "sent_by": "Director",
        },
    }
    ledger.append("published", payload, actor="cluster", blobs=[_CONTENT])


def shown_on(made: Cluster, ledger: Ledger, stage: str, asked: Sequence[Replica]) -> float:
    """Seconds until the last of these servers shows a publication to a reader who keeps asking. Raises Broken where one never does."""
    before = figures(made)[0]
    publish(ledger, stage)
    began = time.monotonic()

    def shown(one: Replica) -> float:
        while one.get(FIGURES)[1] == before:
            if time.monotonic() - began > SHOWN_WITHIN_S + 10:
                raise Broken(f"server {one.number} did not show a publication")
        return time.monotonic() - began

    with ThreadPoolExecutor() as pool:
        return max(pool.map(shown, asked))


def figures(made: Cluster) -> list[bytes]:
    """The same table from each server. Raises Broken where they differ."""
    answers = [one.get(FIGURES) for one in made.replicas]
    if silent := [
        f"server {one.number}: {status}"
        for one, (status, _) in zip(made.replicas, answers, strict=True)
        if status != OK
    ]:
        raise Broken(f"no figures from {', '.join(silent)}")
    found = [body for _, body in answers]
    if len({hashlib.sha256(one).hexdigest() for one in found}) != 1:
        raise Broken("the servers' figures differ")
    return found


def stays(made: Cluster) -> dict[str, set[str]]:
    """Readers by the servers that answered them while all were up, as nginx noted it."""
    made.note.write_bytes(b"")
    for number in range(12):
        for path in PATHS:
            made.get(path, cookie=f"export_hub_server={number:032x}")
    answered: dict[str, set[str]] = defaultdict(set)
    for line in made.note.read_text().splitlines():
        reader, server = line.split()
        if server != "-":  # answered from nginx's own cache
            answered[reader].add(server)
    return answered


def drive(made: Cluster, kills: int, readers: int, restarts: int, folder: Path) -> int:
    """All of it, one line for each promise; how many were broken. Raises Broken where nothing more can be asked."""
    promises = Promises()
    chance = random.Random(1)
    with open_ledger(folder / "record", made.writer_url) as ledger:
        waits = [shown_on(made, ledger, ("drafted", "notified")[at % 2], [made.replicas[at % 3]]) for at in range(6)]
        at_once = shown_on(made, ledger, "under_way", made.replicas)
        words = f"{max(waits):.2f} s at most of {len(waits)}; on all at once, who then draw at the same time, {at_once:.2f} s"
        promises.say("a publication is on another server", words, max(waits) <= SHOWN_WITHIN_S)
        kept = stays(made)
        promises.say(
            "a reader keeps a server",
            f"{len(kept)} readers",
            bool(kept) and all(len(one) == 1 for one in kept.values()),
        )
        with Readers(made, readers).at_work() as reading, Writer(ledger).at_work() as writing:
            for _ in range(kills):
                one = chance.choice(made.replicas)
                one.kill()
                time.sleep(chance.uniform(0, 1))
                one.start()
                one.wait()
            words = f"{reading.asked} pages, {reading.reloaded} reloaded, lost: {sorted(set(reading.lost))}"
            promises.say(f"{kills} servers killed, {readers} readers", words, not reading.lost)
            for one in made.replicas:
                one.stop()
                one.start()
                one.wait()
            promises.say(
                "a restart of one server after another", f"lost: {sorted(set(reading.lost))}", not reading.lost
            )
            for _ in range(restarts):
                made.ledger.halt()
                time.sleep(chance.uniform(0, 1))
                made.ledger.start()
                time.sleep(chance.uniform(0.5, 1.5))
            promises.say(f"{restarts} restarts of PostgreSQL", f"lost: {sorted(set(reading.lost))}", not reading.lost)
        stored = {one.key: one.entry_sha256 for one in ledger.entries()}
        missing = [key for key, sign in writing.acknowledged.items() if stored.get(key) != sign]
        words = f"{len(writing.acknowledged)} acknowledged, {writing.refused} asked again, {len(missing)} lost"
        promises.say("entries", words, bool(writing.acknowledged) and not missing)
        figures(made)
        promises.say("the servers' figures are equal by hash", f"{len(made.replicas)} servers", True)
    return promises.broken


def main() -> int:
    """Run it; 1 where a promise did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--readers", type=int, default=60)
    parser.add_argument("--restarts", type=int, default=25)
    chosen = parser.parse_args()
    try:
        with cluster() as made:
            broken = drive(made, chosen.kills, chosen.readers, chosen.restarts, made.folder / "writer")
    except (Broken, NoServer) as fault:
        print(fault)
        return 1
    return min(broken, 1)


if __name__ == "__main__":
    sys.exit(main())
