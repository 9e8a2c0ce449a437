"""Returns made untidy at random: read right, or stopped for what was planted; never wrong, and no cell in silence.

Forty by default; EXPORT_HUB_UNTIDY=300 (`make fuzz`) for the long run, EXPORT_HUB_SEED for another.
"""

import os
import sys
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest
import untidy  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.choices import Choices
from data.returns.intake import Draft
from data.returns.names.names import Register

COUNT = int(os.environ.get("EXPORT_HUB_UNTIDY", "40"))
SEED = int(os.environ.get("EXPORT_HUB_SEED", "20261128"))


def wording(found: Draft) -> dict[str, tuple[Any, ...]]:
    """What a draft says of each district, in the form of `Untidy.right`."""
    names = {"plans": ("stage", "drafted_on", "notified_on"), "committees": ("status", "order_date")}
    if found.kind == "products":
        listed: dict[str, tuple[Any, ...]] = defaultdict(tuple)
        for row in found.rows:
            listed[row["district_code"]] += (
                ((row["product_name"], row["sector"]),) if row["scheme"] == "ODOP" else (row,)
            )
        return {code: tuple(sorted(several)) for code, several in listed.items()}
    return {row["district_code"]: tuple(row[name] for name in names[str(found.kind)]) for row in found.rows}


def test_untidy_returns_are_read_right_or_stopped_with_the_reason(
    draft: Callable[..., Draft], register: Register, capsys: pytest.CaptureFixture[str]
) -> None:
    read, stopped = 0, 0
    troubled: list[tuple[object, ...]] = []
    for one in untidy.untidy(COUNT, SEED, register):
        drafts = [draft(one.content, "return.xlsx", Choices(kind=kind)).with_remarks_held() for kind in one.right]
        # Without a word about it, the file's own kinds are found.
        troubled += (
            [(one.name, "kinds", first.kinds)] if set((first := draft(one.content)).kinds) != set(one.right) else []
        )
        lost = sum(
            found.cell_count - found.read_count - sum(len(aside.cells) for aside in found.asides) for found in drafts
        )
        wrong = {
            code: statement
            for found in drafts
            for code, statement in wording(found).items()
            if one.right[found.kind].get(code) != statement
        }
        if lost or wrong:
            troubled.append((one.name, lost, wrong))
        elif all(found.is_publishable for found in drafts):
            read += 1
            is_whole = all(wording(found) == one.right[found.kind] for found in drafts)
            is_placed = all((found.as_on_date, found.states) == (one.as_on, (one.state_code,)) for found in drafts)
            if one.planted or not is_whole or not is_placed:
                troubled.append((one.name, "published", one.planted))
        else:
            stopped += 1
            statement = " ".join(
                text
                for found in drafts
                for text in (
                    *(fault.sentence() for fault in found.faults),
                    *(aside.sentence() for aside in found.open),
                    *(question.written for question in found.questions),
                )
            )
            if not one.planted or one.planted not in statement:
                troubled.append((one.name, "stopped", statement[:300]))
    with capsys.disabled():
        sys.stderr.write(
            f"\n{COUNT} untidy returns: {read} read without a hand ({100 * read / COUNT:.0f}%), {stopped} stopped with the"
            f" reason, {len(troubled)} wrong or stopped for another\n"
        )
    assert troubled == []
