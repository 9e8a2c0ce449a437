"""RESULTS.md: the machine, the table, how each figure was had, and a plain sentence for each goal that was missed."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.findings import Findings
from tests.bench.report import lines
from tests.bench.sessions import Level
from tests.bench.table import Line, markdown, median, number
from tests.bench.wire import parts


def results(found: Findings, made_on: Sequence[str], plan: str, took_s: float) -> str:
    """The whole page of results."""
    table = lines(found)
    return "\n".join(
        [
            "# The Coverage page measured",
            "",
            "Made by `make bench`; nothing here is typed by hand.",
            "",
            *(f"- {one}" for one in made_on),
            f"- Run: {plan}; {took_s / 60:.1f} minutes",
            "",
            markdown(table),
            "",
            "Times and bytes are medians. A goal with several parts has a ratio and a verdict for each, in its order.",
            "",
            "## Goals missed",
            "",
            *(missed(table) or ["None."]),
            "",
            "Why, and what was tried, stands in [docs/speed.md](../../docs/speed.md).",
            "",
            "## Where the product's bytes and time go",
            "",
            *costs(found),
            *(f"- Lost to a fault and not in the figures: {one}." for one in found.lost),
            "",
            "## How it was measured",
            "",
            METHOD,
        ]
    )


def missed(table: Sequence[Line]) -> list[str]:
    """One line per goal that was missed, with each part of it by how much."""
    wording = []
    for line in table:
        short = [check for check in line.checks if not check.is_met]
        if short:
            by = "; ".join(
                f"{number(check.value)} {check.text} where {'at least' if check.at_least else 'at most'} "
                f"{number(check.limit)} is the goal"
                for check in short
            )
            wording.append(f"- {line.what}: {by}.")
    return wording


def costs(found: Findings) -> list[str]:
    """What a session is sent, by element, what each load did, and what compression costs."""
    names = ("Opening", "A change of filter, all India", "The change taken back")
    wording = [
        f"- {name}, {turn.received / 1000:.1f} KB before compression: {parts(turn)}."
        for name, turn in zip(names, found.turns, strict=False)
    ]
    for page, levels in found.levels.items():
        wording.append(f"- Sessions, {page}: {'; '.join(map(_load, levels)) or 'none measured'}.")
        wording += [f"- Sessions, {page}, fault: {fault}." for fault in found.faults[page]]
    if found.compressed_cpu_ms:
        plain, packed = median(found.samples["product"].cpu_ms), median(found.compressed_cpu_ms)
        wording.append(
            f"- Compression of the WebSocket: {number(packed)} ms of processor time per interaction in place of "
            f"{number(plain)} ms (medians; the clock of the system counts in steps of 10 ms)."
        )
    return wording


def _load(level: Level) -> str:
    return (
        f"{level.readers} readers p50 {1000 * level.median_s:.0f} ms, p95 {1000 * level.p95_s:.0f} ms, "
        f"{level.cpu_ms:.0f} ms of processor per click"
    )


METHOD = """\
- Pages: the product as `make run` starts it; px.choropleth with its geometry in the figure, in Streamlit
  with default settings; Dash sending its geometry once and a patch afterwards, on its own threaded server;
  a page of two widgets under the product's settings as the floor. The first three ask the same question of
  the same store and show map, bars and table.
- Favours to the peers: one trace with one copy of the geometry (coloured by class, px.choropleth carries
  one per class), coordinates to three decimals, and an empty base map put into the browser beforehand,
  which plotly would otherwise fetch from another host.
- A sample begins with the browser's own time stamp of the input and ends after the frame in which the
  change is drawn; so each holds up to one frame (17 ms) of waiting, the floor's too.
- Every round uses another as-on date, so that the server has no answer ready; a reader usually fares
  better.
- Bytes were counted by a relay between browser and server, both ways, HTTP and WebSocket with their
  headers.
- Processor time is that of the server's process, from before the click until it has been quiet for a
  quarter of a second; it ticks in 10 ms, so the mean is given.
- Sessions speak Streamlit's own protocol from one process on the same machine, and so share its cores with
  the server. A click that could not be made on time has waited from when it was due. A third of the clicks
  show all of India, the rest one or two States; Aspirational and GI filters are on in three of ten.
- Half of the clicks inside the instrument: those are painted before the server hears of them; what is timed is the run of
  the page's own part that follows, for link and tables.
- Reading by address: sixteen connections that are kept ask for three tables again and again, from a process on the same
  machine. nginx is started as a plain process with a cache of its own, where it is installed.
- The browser draws without a graphics card and shares the machine as well."""
