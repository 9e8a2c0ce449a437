"""Twelve kinds of faults, each laid on records of its own: was it noticed, and is everything acknowledged there afterwards?

    python tests/torture/faults.py --each 25 [--seed 1]

Six damage a file, two kill a process, and of the rest each is what happens to a machine: a full disk, a server that goes away,
a clock that is moved, a second writer. Noticed means that the records refuse to open, say so in `verify`, or draw their store
anew; nothing is lost where a backup, the ledger or the same key gives back what was acknowledged.
"""

import argparse
import io
import logging
import os
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from data import clock, store_files  # noqa: E402 - the product is found only now, from any working folder
from data.backup import backup, restore  # noqa: E402
from data.clock_ahead import accept_clock  # noqa: E402
from data.entries import Entry  # noqa: E402
from data.errors import ExportHubError  # noqa: E402
from data.ledger.ledger import Ledger, open_ledger  # noqa: E402
from data.people.identity import alone  # noqa: E402
from data.store import open_store  # noqa: E402
from data.workspace_ledger import WorkspaceLedger  # noqa: E402
from tests.data.postgresql_server import NoServer, Server  # noqa: E402
from tests.torture import torture  # noqa: E402


@dataclass
class Ground:
    """Records with a store and a backup, made once, of which every fault gets a copy."""

    folder: Path
    chain: list[Entry]
    content_hash: str
    backup: Path
    server: Server | None

    def copy(self, to: Path) -> Path:
        """A copy to be damaged."""
        shutil.copytree(self.folder, to / "record")
        return to / "record"


@dataclass
class Outcome:
    """What became of the faults of one kind."""

    laid: int = 0
    noticed: int = 0
    lost: int = 0
    words: list[str] = field(default_factory=list)


def ground(at: Path, server: Server | None) -> Ground:
    """Three returns and their files, drawn and backed up."""
    folder = at / "ground" / "record"
    with patch("sys.stdout", io.StringIO()), open_ledger(folder) as ledger:
        for number in range(3):
            torture._publish(ledger, f"ground:{number}")
        chain = list(ledger.entries())
        with open_store(workspace_ledger=WorkspaceLedger("record", folder, ledger)) as store:
            content_hash = store.content_hash
    backup(folder, at / "backup")
    return Ground(folder, chain, content_hash, at / "backup", server)


def _missing(ledger: Ledger, chain: list[Entry]) -> int:
    """Acknowledged entries that are not there as they were; a ledger with a fault has lost all."""
    if ledger.verify():
        return len(chain)
    stored = {one.sequence: one for one in ledger.entries()}
    return sum(stored.get(one.sequence) != one for one in chain)


Seen = tuple[bool, int]
"""Whether a fault was noticed, and how many acknowledged entries are lost."""


def _from_backup(folder: Path, of: Ground) -> int:
    for path in folder.glob("ledger.sqlite*"):
        path.unlink()
    restore(of.backup, folder, unconfirmed=True)
    with open_ledger(folder) as ledger:
        return _missing(ledger, of.chain)


def _is_refused_or_named(folder: Path) -> bool:
    try:
        with open_ledger(folder) as ledger:
            return bool(ledger.verify())
    except ExportHubError:
        return True


def _flip(path: Path, around: bytes, chance: random.Random) -> None:
    """Turn one bit within a text that the file holds."""
    content = bytearray(path.read_bytes())
    content[content.index(around) + chance.randrange(len(around))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def ledger_cut(folder: Path, of: Ground, chance: random.Random) -> Seen:
    path = folder / "ledger.sqlite"
    os.truncate(path, chance.randrange(path.stat().st_size))
    return _is_refused_or_named(folder), _from_backup(folder, of)


def ledger_flipped(folder: Path, of: Ground, chance: random.Random) -> Seen:
    one = chance.choice(of.chain)
    _flip(folder / "ledger.sqlite", chance.choice([one.payload_text[:200], one.entry_sha256]).encode(), chance)
    return _is_refused_or_named(folder), _from_backup(folder, of)


def file_flipped(folder: Path, of: Ground, chance: random.Random) -> Seen:
    with closing(sqlite3.connect(folder / "ledger.sqlite")) as below:
        (content,) = chance.choice(below.execute("select content from ledger_blob").fetchall())
    # The bytes of a page of the file: a text that long is not stored in one piece.
    _flip(folder / "ledger.sqlite", bytes(content[:400]), chance)
    return _is_refused_or_named(folder), _from_backup(folder, of)


def _store_damaged(folder: Path, of: Ground, damage: Callable[[Path], None]) -> Seen:
    pointer = store_files.read_pointer(folder)
    assert pointer is not None
    damage(folder / pointer.file)
    with (
        open_ledger(folder) as ledger,
        open_store(workspace_ledger=WorkspaceLedger("record", folder, ledger)) as store,
    ):
        is_noticed = store.path.name != pointer.file
        return is_noticed, _missing(ledger, of.chain) + (store.content_hash != of.content_hash)


def store_cut(folder: Path, of: Ground, chance: random.Random) -> Seen:
    return _store_damaged(folder, of, lambda path: os.truncate(path, chance.randrange(path.stat().st_size)))


def store_flipped(folder: Path, of: Ground, chance: random.Random) -> Seen:
    def damage(path: Path) -> None:
        with path.open("r+b") as stream:
            at = chance.randrange(path.stat().st_size)
            stream.seek(at)
            byte = stream.read(1)[0]
            stream.seek(at)
            stream.write(bytes([byte ^ 1 << chance.randrange(8)]))

    return _store_damaged(folder, of, damage)


def store_deleted(folder: Path, of: Ground, _: random.Random) -> Seen:
    return _store_damaged(folder, of, Path.unlink)


def _killed(kind: str, folder: Path, chance: random.Random) -> Seen:
    """One child killed at its work; noticed is that the records open at once and say what was kept unheard."""
    done = torture.torture(1, folder, chance.randrange(10**9), kinds=(kind,))
    return done.slowest_opening < torture.OPENS_WITHIN_S, len(done.failures)


def projector_killed(folder: Path, _: Ground, chance: random.Random) -> Seen:
    return _killed("project", folder.parent / "fresh", chance)


def publisher_killed(folder: Path, _: Ground, chance: random.Random) -> Seen:
    return _killed("publish", folder.parent / "fresh", chance)


def disk_full(folder: Path, of: Ground, chance: random.Random) -> Seen:
    """As a limit on the size of files, under which the large one does not fit and the small one after it does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    room = (folder / "ledger.sqlite").stat().st_size + chance.randrange(100_000, 400_000)
    kept, is_noticed = list(of.chain), False
    with open_ledger(folder) as ledger:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
        try:
            ledger.append("noted", {"text": "x" * 2_000_000}, actor="torture", key="large")
        except ExportHubError:
            is_noticed = True
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        kept.append(ledger.append("noted", {"text": "x" * 2_000_000}, actor="torture", key="large"))
        return is_noticed, _missing(ledger, kept)


def clock_moved(folder: Path, of: Ground, chance: random.Random) -> Seen:
    """Back, which turns no order; then ahead, which is named until an administrator accepts it."""
    true = clock.now()
    with open_ledger(folder) as ledger:
        with patch.object(clock, "now", lambda: true - timedelta(days=chance.randrange(1, 400))):
            kept = [*of.chain, ledger.append("noted", {}, actor="torture")]
        is_in_order = kept[-1].recorded_at > kept[-2].recorded_at and not ledger.verify()
        with patch.object(clock, "now", lambda: true + timedelta(days=chance.randrange(1, 400))):
            kept.append(ledger.append("noted", {}, actor="torture"))
        is_named = [one.column for one in ledger.verify()] == ["recorded_at"]
        kept.append(accept_clock(ledger, "of this test", alone("torture")))
        return is_in_order and is_named, _missing(ledger, kept)


def two_writers(folder: Path, of: Ground, _: random.Random) -> Seen:
    """Both are heard of, in one order; the same key given by both is one entry."""
    heard: list[list[Entry]] = [[], []]

    def write(number: int) -> None:
        with open_ledger(folder) as own:
            for at in range(8):
                heard[number].append(own.append("noted", {"n": at}, actor="torture", key=f"both:{at}"))
                heard[number].append(own.append("noted", {"n": at}, actor="torture", key=f"{number}:{at}"))

    threads = [threading.Thread(target=write, args=(number,)) for number in (0, 1)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    repeats = sum(one.is_repeat for one in (*heard[0], *heard[1]))
    with open_ledger(folder) as ledger:
        return (repeats, ledger.head().sequence) == (8, len(of.chain) + 24), _missing(
            ledger, [*of.chain, *heard[0], *heard[1]]
        )


def server_restarted(folder: Path, of: Ground, chance: random.Random) -> Seen:
    """A writer asks again with the same key until it is heard of; what is refused meanwhile is noticed."""
    if of.server is None:
        raise NoServer("no PostgreSQL server")
    heard: list[Entry] = []
    refused, ends = 0, threading.Event()
    # A schema of its own for each, named after the folder.
    with open_ledger(folder.parent / f"r{chance.randrange(10**9)}", of.server.url) as ledger:

        def write() -> None:
            nonlocal refused
            while not ends.is_set() or not refused:
                try:
                    heard.append(ledger.append("noted", {}, actor="torture", key=f"n:{len(heard)}"))
                except ExportHubError:
                    refused += 1
                    time.sleep(0.02)

        writer = threading.Thread(target=write)
        writer.start()
        time.sleep(chance.uniform(0, 0.2))
        of.server.halt()
        time.sleep(0.1)
        of.server.start()
        ends.set()
        writer.join()
        heard.append(ledger.append("noted", {}, actor="torture", key=f"n:{len(heard)}"))
        return refused > 0, _missing(ledger, heard)


KINDS: dict[str, Callable[[Path, Ground, random.Random], Seen]] = {
    "disk full": disk_full,
    "ledger cut": ledger_cut,
    "ledger flipped": ledger_flipped,
    "file received flipped": file_flipped,
    "store cut": store_cut,
    "store flipped": store_flipped,
    "store deleted": store_deleted,
    "projector killed": projector_killed,
    "publisher killed": publisher_killed,
    "PostgreSQL restarted": server_restarted,
    "clock moved": clock_moved,
    "two writers": two_writers,
}


def lay(each: int, seed: int, at: Path, server: Server | None, hear: Callable[[str], None]) -> dict[str, Outcome]:
    """Each kind so many times, one after another; `hear` is told of each kind when it is done."""
    of, chance = ground(at, server), random.Random(seed)
    outcomes: dict[str, Outcome] = {}
    for kind, fault in KINDS.items():
        if fault is server_restarted and server is None:
            continue
        began, outcome = time.monotonic(), outcomes.setdefault(kind, Outcome())
        for number in range(each):
            with tempfile.TemporaryDirectory(dir=at) as own:
                is_noticed, lost = fault(of.copy(Path(own)), of, chance)
            outcome.laid += 1
            outcome.noticed += is_noticed
            outcome.lost += lost
            if lost or not is_noticed:
                outcome.words.append(f"{kind}, number {number + 1}")
        took = time.monotonic() - began
        hear(f"{kind}: {outcome.laid} laid, {outcome.noticed} noticed, {outcome.lost} lost, {took:.0f} s")
    return outcomes


def main() -> int:
    """Run all; 0 when each was noticed and nothing is lost."""
    parser = argparse.ArgumentParser(description="Lay faults on records and prove what is left.")
    parser.add_argument("--each", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    os.environ.pop("EXPORT_HUB_LEDGER", None)
    logging.disable()  # what the product says of a server that is away is counted here, not read
    server: Server | None = None
    try:
        server = Server()
    except NoServer as fault:
        torture._say(f"Without PostgreSQL, whose restarts are left out: {fault}")
    try:
        with tempfile.TemporaryDirectory(prefix="faults-") as at:
            outcomes = lay(chosen.each, chosen.seed, Path(at), server, torture._say)
    finally:
        if server is not None:
            server.stop()
    total = Counter(
        {name: sum(getattr(one, name) for one in outcomes.values()) for name in ("laid", "noticed", "lost")}
    )
    for one in outcomes.values():
        for words in one.words:
            torture._say(f"BROKEN {words}")
    torture._say(f"{len(outcomes)} kinds: {total['laid']} laid, {total['noticed']} noticed, {total['lost']} lost")
    return 0 if total["laid"] == total["noticed"] and not total["lost"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
