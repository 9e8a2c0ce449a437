"""Returns made untidy at random: read right, or stopped for what was planted; never wrong, and no cell in silence.

Forty by default; EXPORT_HUB_UNTIDY=300 (`make fuzz`) for the long run, EXPORT_HUB_SEED for another.
"""

import os
import sys
from collections.abc import Callable

import pytest
import untidy  # type: ignore[import-not-found] # beside this file, found by conftest.py

from data.returns.intake import Draft
from data.returns.names import Register

COUNT = int(os.environ.get("EXPORT_HUB_UNTIDY", "40"))
SEED = int(os.environ.get("EXPORT_HUB_SEED", "20261128"))


def test_untidy_returns_are_read_right_or_stopped_with_the_reason(
    draft: Callable[..., Draft], register: Register, capsys: pytest.CaptureFixture[str]
) -> None:
    read, stopped = 0, 0
    troubled: list[tuple[object, ...]] = []
    for one in untidy.untidy(COUNT, SEED, register):
        found = draft(one.content, "return.xlsx")
        lost = found.cell_count - found.read_count - sum(len(aside.cells) for aside in found.asides)
        wording = {row["district_code"]: (row["stage"], row["drafted_on"], row["notified_on"]) for row in found.rows}
        wrong = {code: statement for code, statement in wording.items() if one.plans.get(code) != statement}
        if lost or wrong:
            troubled.append((one.name, lost, wrong))
        elif found.is_publishable:
            read += 1
            if (
                one.planted
                or wording != one.plans
                or (found.as_on_date, found.states) != (one.as_on, (one.state_code,))
            ):
                troubled.append((one.name, "published", one.planted))
        else:
            stopped += 1
            statement = " ".join(
                [fault.sentence() for fault in found.faults]
                + [aside.sentence() for aside in found.open]
                + [question.written for question in found.questions]
            )
            if not one.planted or one.planted not in statement:
                troubled.append((one.name, "stopped", statement[:300]))
    with capsys.disabled():
        sys.stderr.write(
            f"\n{COUNT} untidy returns: {read} read without a hand ({100 * read / COUNT:.0f}%), {stopped} stopped with the"
            f" reason, {len(troubled)} wrong or stopped for another\n"
        )
    assert troubled == []
