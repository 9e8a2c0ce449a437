"""What a return would change in our records: per State, in the national counts, and row by row."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analytics.words import counted, dotted
from data.returns.difference import Difference, difference
from data.returns.stored import lists_of, stored_rows
from pages.frame.ask import ask
from pages.parts.return_changes import CHANGES, COUNTS, about, left_out, statement
from pages.parts.tables import show
from pages.parts.totals import show_totals, with_totals
from pages.returns.import_return.sections.faults import view_of
from pages.returns.import_return.sections.file import Reading, day_key


def what_would_change(reading: Reading) -> None:
    """The difference against what is on record as on the return's own day."""
    draft = reading.draft
    if draft is None or draft.kind is None:
        return
    st.date_input(
        "The return was true on",
        value=draft.as_on_date,
        max_value="today",
        format="DD.MM.YYYY",
        key=day_key(reading.file),
        width=200,
    )
    if reading.as_on is None:
        st.info(
            "The file names no day. Give the day on which it was true, as the letter states it.",
            icon=":material/event:",
        )
        return
    schemes = tuple(sorted({str(row["scheme"]) for row in draft.rows})) if draft.kind == "products" else ()
    stored = ask(stored_rows, draft.kind, reading.as_on, schemes, lists_of(draft.kind, draft.rows))
    found = difference(stored, draft.rows, kind=draft.kind, register=reading.register, states=draft.states)
    if draft.questions:
        st.caption(f"Without the rows of {counted(len(draft.questions), 'name')} that step 4 has still to settle.")
    beside, over = st.columns(2, gap="large")
    with beside:
        st.markdown("**By State**")
        _by_state(reading, found)
    with over:
        st.markdown(f"**In the national counts, as on {dotted(reading.as_on)}**")
        _effects(reading, found)
    _row_by_row(reading, found)


def _by_state(reading: Reading, found: Difference) -> None:
    rows = [
        (reading.register.state_name[code], *(counts[kind] for kind in CHANGES))  # type: ignore[index]
        for code, counts in found.per_state.items()
    ]
    if not rows:
        st.caption("These rows are about no single State.")
        return
    sums = ["Total", *(sum(int(str(row[at])) for row in rows) for at in range(1, 5))]
    frame = with_totals(pd.DataFrame(rows, columns=["State/UT", *CHANGES.values()]), sums)
    show_totals(frame, view_of(reading, "What a return would change, by State"), "difference")
    st.caption(f"What the return does not name {left_out(reading.draft.kind if reading.draft else None)}.")


def _effects(reading: Reading, found: Difference) -> None:
    frame = pd.DataFrame(
        [
            (COUNTS.get(one.measure, one.measure), one.before, one.after, _signed(one.after - one.before))
            for one in found.effects
        ],
        columns=["Count", "On record", "With this return", "Difference"],
    )
    show_totals(frame, view_of(reading, "Effect of a return on the national counts"), "effects", totals=0)


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"\u2212{-number}" if number < 0 else "0"


def _row_by_row(reading: Reading, found: Difference) -> None:
    shown = [one for one in found.changes if one.kind != "unchanged"]
    draft = reading.draft
    if draft is None or draft.kind is None or not shown:
        st.caption("Every row is already on record as the return has it.")
        return
    kind = draft.kind
    with st.expander(f"{counted(len(shown), 'row')} new, changed or not named", icon=":material/list:"):
        frame = pd.DataFrame(
            {
                "S. No.": range(1, len(shown) + 1),
                "State/UT": [reading.register.state_name.get(one.state_code or 0, "") for one in shown],
                "About": [about(one, kind, reading.register) for one in shown],
                "What happens": [CHANGES[one.kind] for one in shown],
                "On record": [statement(one.before, one, kind) for one in shown],
                "In the return": [statement(one.after, one, kind) for one in shown],
            }
        )
        show(frame, view_of(reading, "What a return would change, row by row"), "row-by-row")
