"""What a run was made on: figures without their machine compare with nothing."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from data import clock

PACKAGES = ("streamlit", "plotly", "dash", "duckdb", "pandas", "playwright")


def place() -> list[str]:
    """Lines that say when and on what the run was made."""
    memory = psutil.virtual_memory().total / 2**30
    where = f"{os.cpu_count()} cores, {processor()}, {memory:.0f} GB of memory, {platform.platform(terse=True)}"
    load = f"{os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else "not known"
    return [
        f"Date: {clock.now():%d.%m.%Y %H:%M} UTC",
        f"Machine: {where}, no graphics card used; load average before the run {load}",
    ]


def machine(chromium: str) -> list[str]:
    """The same, and with which versions; `chromium` is the browser's version."""
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return [*place(), f"Python {platform.python_version()}, Chromium {chromium}, {versions}"]


def processor() -> str:
    """The processor's name as the system gives it."""
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for line in listed.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "processor not named"
