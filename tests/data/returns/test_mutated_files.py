"""Files spoilt at random: whatever comes, a draft or a fault goes back, and the process that asked is as it was.

A short run by default; EXPORT_HUB_MUTATIONS=2000 (`make fuzz`) for the long one, EXPORT_HUB_SEED for another.
"""

import io
import os
import random
import re
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import making  # type: ignore[import-not-found] # beside this file, found by conftest.py
import psutil  # type: ignore[import-untyped]

from data.returns import intake
from data.returns.faults import ReturnFault
from data.returns.names.names import Register

COUNT = int(os.environ.get("EXPORT_HUB_MUTATIONS", "100"))
SEED = int(os.environ.get("EXPORT_HUB_SEED", "20251121"))
NASTY = (
    b"\x00",
    b"\xff\xff\xff\xff",
    b"-1",
    b"99999999999",
    b"<",
    b"&",
    b"]]>",
    b"=1+1",
    b"NaN",
    b"1e309",
    b'"',
)


def starts() -> list[bytes]:
    """Good files of each form, to spoil."""
    rows = [
        making.TITLE,
        making.HEAD,
        making.GOOD,
        ("Jorhat", "notified", date(2023, 2, 1), "12.03.2023", "=x"),
        ("Total", 2),
    ]
    texts = [[str(value or "") for value in row] for row in rows]
    return [
        making.xlsx(rows, more=making.merged(7, 8, 0, "Nagaon")),
        making.ods(rows),
        making.csv(*texts),
        making.csv(*texts, encoding="utf-16", separator=";"),
        (Path(__file__).parent / "files" / "E21_biff.xls").read_bytes(),
    ]


def spoilt_bytes(content: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, put in, cut out, doubled; or the end missing."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place = chance.randrange(max(len(data), 1))
        what = chance.randrange(6)
        if what == 0 and data:
            data[place % len(data)] ^= 1 << chance.randrange(8)
        elif what == 1:
            data[place:place] = chance.choice(NASTY)
        elif what == 2:
            del data[place : place + chance.randrange(1, 60)]
        elif what == 3:
            data[place:place] = data[place : place + chance.randrange(1, 400)]
        elif what == 4:
            data[place : place + 4] = chance.randbytes(4)
        elif chance.random() < 0.2:
            del data[place:]
    return bytes(data)


def spoilt_part(content: bytes, chance: random.Random) -> bytes:
    """One part of an archive spoilt inside, so that the damage lies behind the archive's own checks."""
    if not content.startswith(b"PK"):
        return spoilt_bytes(content, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    if chance.random() < 0.1:
        del parts[name]
    else:
        parts[name] = spoilt_bytes(parts[name], chance)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return target.getvalue()


def values_swapped(content: bytes, chance: random.Random) -> bytes:
    """Well-formed parts with other numbers in them: counts, addresses, styles that do not exist."""
    if not content.startswith(b"PK"):
        return spoilt_bytes(content, chance)

    def other(found: re.Match[bytes]) -> bytes:
        if chance.random() > 0.1:
            return found[0]
        return chance.choice((b'"0"', b'"-1"', b'"4294967296"', b'"A0"', b'"ZZZ9999999"', b'""', b'"\xe0\xa4\x85"'))

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([name for name in sorted(parts) if re.search(r"sheet|workbook|content|style|String", name)])
    parts[name] = re.sub(rb'"[^"<>]*"', other, parts[name])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return target.getvalue()


def test_spoilt_files_are_read_or_refused_and_nothing_else(register: Register, today: date) -> None:
    chance = random.Random(SEED)
    good = starts()
    ways: tuple[Callable[[bytes, random.Random], bytes], ...] = (spoilt_bytes, spoilt_part, values_swapped)
    spoilt = [chance.choice(ways)(chance.choice(good), chance) for _ in range(COUNT)]
    process = psutil.Process()
    intake.read(good[0], "good.xlsx", register, {}, today=today)
    kept = len(process.children())  # the reader that stays ready, and servers that other tests of this run keep up
    before = process.memory_info().rss

    def outcome(content: bytes) -> str:
        try:
            draft = intake.read(content, "spoilt.xlsx", register, {}, today=today)
        except ReturnFault as fault:
            return "refused as damaged" if "damaged" in fault.what else "refused"
        return "read" if draft.is_publishable else "read with faults"

    started = time.monotonic()
    with ThreadPoolExecutor(max_workers=2) as pool:
        outcomes = Counter(pool.map(outcome, spoilt))
    grown = (process.memory_info().rss - before) / 1e6
    seconds = time.monotonic() - started
    sys.stderr.write(f"\n{COUNT} spoilt files in {seconds:.0f} s: {dict(outcomes)}; memory grew by {grown:.0f} MB\n")
    assert sum(outcomes.values()) == COUNT
    assert outcomes["refused"] + outcomes["refused as damaged"] > 0
    assert outcomes["read"] + outcomes["read with faults"] > 0
    assert grown < 50
    assert len(process.children()) <= kept
