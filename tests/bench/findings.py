"""Everything that one run has measured, kept as numbers; the table and its words are made from it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.bench.browser import Samples
from tests.bench.by_address import Rate
from tests.bench.client import Turn
from tests.bench.sessions import Level, Memory
from tests.bench.wire import Traffic


@dataclass
class Findings:
    """One run of `rounds`, in which visits may be `lost` to a fault; `samples` and `traffic` by page.

    `traffic` also holds the product with compression, as `compressed`.
    """

    rounds: int = 0
    lost: list[str] = field(default_factory=list)
    samples: dict[str, Samples] = field(default_factory=dict)
    traffic: dict[str, Traffic] = field(default_factory=dict)
    compressed_cpu_ms: list[float] = field(default_factory=list)
    started_s: tuple[float, float] = (0.0, 0.0)
    levels: dict[str, list[Level]] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=dict)
    memory: Memory | None = None
    rates: dict[str, Rate] = field(default_factory=dict)
    """Reading by address: from the product alone, and with nginx in front, where there is one."""
    turns: list[Turn] = field(default_factory=list)

    def stored(self, name: str) -> int:
        """Readers at once that the page holds with a p95 under one second; 0 when not even the least load was."""
        return max((level.readers for level in self.levels[name] if level.is_stored), default=0)
