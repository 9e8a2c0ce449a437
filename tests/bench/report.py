"""The goals of PERFORMANCE held against a run: one line each, with the peers beside, and what a missed one owes."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.findings import Findings
from tests.bench.sessions import Level
from tests.bench.table import Check, Line, median, number, percentile

PAGES = ("product", "inlined", "dash", "floor")


def lines(found: Findings) -> list[Line]:
    """The table's rows."""
    return [
        *_times(found),
        *_traffic(found),
        *_sessions(found),
        *_mixed(found),
        *_by_address(found),
        _cpu(found),
        *_openings(found),
        *_memory(found),
    ]


def _ms(values: Sequence[float]) -> str:
    return f"{number(median(values))} ms (p95 {number(percentile(values, 95))})" if values else "none"


def _kb(values: Sequence[float]) -> str:
    return f"{median(values) / 1000:.1f} KB" if values else "none"


def _four(found: Findings, name: str) -> tuple[str, str, str, str]:
    shown = [_ms(getattr(found.samples[page], name)) for page in PAGES]
    return shown[0], shown[1], shown[2], shown[3]


def _times(found: Findings) -> list[Line]:
    switch = {page: median(found.samples[page].switch_ms) for page in PAGES}
    pick = {page: median(found.samples[page].pick_ms) for page in PAGES if found.samples[page].pick_ms}
    stored, within = (median(getattr(found.samples["product"], name)) for name in ("held_ms", "within_ms"))
    return [
        Line(
            "measure switched to map painted, all India; the product answers in the browser",
            "at most 1.3 x the floor; at least 3 x faster than Dash",
            _four(found, "switch_ms"),
            (
                Check("x the floor", switch["product"] / switch["floor"], 1.3),
                Check("x faster than Dash", switch["dash"] / switch["product"], 3, at_least=True),
            ),
        ),
        Line(
            "State opened in the list, India in the breadcrumb, to map painted",
            "the same; Dash by its filter",
            _four(found, "within_ms"),
            (
                Check("x the floor", within / switch["floor"], 1.3),
                Check("x faster than Dash's filter", pick["dash"] / within, 3, at_least=True),
            ),
        ),
        Line(
            "State picked in the filter, to map painted; the product answers in the browser",
            "at most 2 x the floor; at least 1.5 x faster than Dash, 5 x than inlined",
            _four(found, "pick_ms"),
            (
                Check("x the floor's switch", pick["product"] / switch["floor"], 2),
                Check("x faster than Dash", pick["dash"] / pick["product"], 1.5, at_least=True),
                Check("x faster than inlined", pick["inlined"] / pick["product"], 5, at_least=True),
            ),
        ),
        Line(
            "measure switched that this reader has seen before",
            "no wait for the server",
            _four(found, "held_ms"),
            (Check("x the floor", stored / switch["floor"], 1.3),),
        ),
    ]


def _traffic(found: Findings) -> list[Line]:
    kinds = {"measure switched": "switch", "State picked": "pick"}
    made = []
    for what, kind in kinds.items():
        stored = {page: getattr(found.traffic[page], kind) for page in (*PAGES, "compressed")}
        packed, plain = median(stored["compressed"]), median(stored["product"])
        made.append(
            Line(
                f"bytes on the wire, {what} (product: plain / compressed)",
                "at most 5 KB; at least 100 x fewer than inlined",
                (
                    f"{_kb(stored['product'])} / {_kb(stored['compressed'])}",
                    *(_kb(stored[page]) for page in PAGES[1:]),
                ),  # type: ignore[arg-type]
                (
                    Check("KB plain", plain / 1000, 5),
                    Check("KB compressed", packed / 1000, 5),
                    Check("x fewer than inlined, plain", median(stored["inlined"]) / plain, 100, at_least=True),
                    Check("x fewer, compressed", median(stored["inlined"]) / packed, 100, at_least=True),
                ),
            )
        )
    opening = [f"{found.traffic[page].opening / 1e6:.2f} MB" for page in PAGES]
    made.append(Line("bytes of a cold opening", "", (opening[0], opening[1], opening[2], opening[3])))
    return made


def _level(levels: Sequence[Level]) -> str:
    stored = [level for level in levels if level.is_stored]
    best = stored[-1] if stored else levels[0] if levels else None
    if best is None:
        return "none measured"
    return f"{best.readers if stored else 0} (p95 {1000 * best.p95_s:.0f} ms at {best.readers})"


def _sessions(found: Findings) -> list[Line]:
    ours, theirs = found.stored("product"), found.stored("inlined")
    return [
        Line(
            "sessions held by one process, a change of filter every 2 s, p95 to script finished under 1 s",
            "at least 150; at least 50 x inlined",
            (_level(found.levels["product"]), _level(found.levels["inlined"]), "", ""),
            (
                Check("sessions", ours, 150, at_least=True),
                Check("x inlined", ours / max(1, theirs), 50, at_least=True),
            ),
        )
    ]


def _mixed(found: Findings) -> list[Line]:
    held = found.stored("mixed")
    return [
        Line(
            "the same, half of the clicks inside the instrument",
            "at least 150",
            (_level(found.levels["mixed"]), "", "", ""),
            (Check("sessions", held, 150, at_least=True),),
        )
    ]


def _by_address(found: Findings) -> list[Line]:
    names = {"alone": ("reading by address", 500.0), "nginx": ("reading by address, nginx in front", 5000.0)}
    made = []
    for key, (what, least) in names.items():
        rate = found.rates.get(key)
        if rate is None:
            made.append(Line(what, f"at least {number(least)} a second", ("not measured: no nginx", "", "", "")))
            continue
        words = f"{rate.per_second:.0f} a second, p95 {rate.p95_ms:.0f} ms"
        if rate.refused:
            words += f", {rate.refused} refused"
        checks = [Check("a second", rate.per_second, least, at_least=True)]
        if key == "alone":
            checks.append(Check("ms p95", rate.p95_ms, 50))
        made.append(Line(what, f"at least {number(least)} a second", (words, "", "", ""), tuple(checks)))
    return made


def _cpu(found: Findings) -> Line:
    shown = [f"{number(sum(stored) / len(stored))} ms" for stored in (found.samples[page].cpu_ms for page in PAGES)]
    ours = found.samples["product"].cpu_ms
    mean = sum(ours) / len(ours)
    return Line(
        "server's processor time per interaction, SQL included (mean)",
        "at most 15 ms",
        (shown[0], shown[1], shown[2], shown[3]),
        (Check("ms", mean, 15),),
    )


def _openings(found: Findings) -> list[Line]:
    ours = found.samples["product"]
    requested = sum(len(found.samples[page].outside) for page in ("inlined", "dash", "floor"))
    built, again = found.started_s
    return [
        Line(
            "first paint, nothing cached",
            "at most 3 s",
            _four(found, "cold_ms"),
            (Check("s", median(ours.cold_ms) / 1000, 3),),
        ),
        Line(
            "first paint, second visit",
            "at most 0.8 s",
            _four(found, "warm_ms"),
            (Check("s", median(ours.warm_ms) / 1000, 0.8),),
        ),
        Line(
            "requests to other hosts, whole run",
            "none",
            (str(len(ours.outside)), f"{requested} by all peers", "", ""),
            (Check("", len(ours.outside), 0),),
        ),
        Line(
            "start to healthy: building the store; built",
            "10 s; 3 s",
            (f"{built:.1f} s; {again:.1f} s", "", "", ""),
            (Check("s building", built, 10), Check("s built", again, 3)),
        ),
    ]


def _memory(found: Findings) -> list[Line]:
    stored = found.memory
    if stored is None:
        return []
    each = (stored.many_mb - stored.one_mb) / (stored.readers - 1)
    growth = stored.later_mb - stored.many_mb
    return [
        Line(
            f"memory at {stored.readers} sessions; each further one",
            "under 400 MB; under 1 MB",
            (f"{stored.many_mb:.0f} MB; {each:.2f} MB", "", "", ""),
            (Check("MB", stored.many_mb, 400), Check("MB each", each, 1)),
        ),
        Line(
            f"memory over {stored.reruns} further reruns",
            "flat: under 1 MB per 100 reruns",
            (f"{growth:+.1f} MB; before, as caches filled, {stored.one_mb - stored.new_mb:+.0f} MB", "", "", ""),
            (Check("MB per 100 reruns", 100 * growth / stored.reruns, 1),),
        ),
    ]
