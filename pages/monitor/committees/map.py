"""The map of States by their SEPC: each in the class where it stands; where all stand alike, all 36 wear one colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analytics.committees.questions import SEPC, SEPC_RULE, StateCommittee, sepc_class, sepc_counts
from analytics.provenance import Provenance
from pages.parts.map import STATE_ORDER, Layer, classes_text
from pages.parts.map_layers import legend_rows, only_day, title


def sepc_layer(rows: Sequence[StateCommittee], view: Provenance, layer_id: str) -> Layer:
    """The layer at State level; the legend's counts sum to the number of rows."""
    counts = sepc_counts(rows)
    classes = [one for one in SEPC.classes if not one.only_by_returns or one.key in counts]
    keys = [one.key for one in classes]
    return Layer(
        layer_id=layer_id,
        title=title(SEPC, [sepc_class(row.class_key) for row in rows], len(rows), "States/UTs"),
        sentence=view.sentence,
        base_label="States/UTs in view",
        base_count=len(rows),
        as_on=replace(view, as_on=only_day(rows)).as_on_words,
        note=SEPC_RULE,
        legend=legend_rows(classes, counts, len(rows)),
        classes=classes_text(
            {str(row.state_code): keys.index(row.class_key) for row in rows},
            [str(code) for code in STATE_ORDER],
        ),
    )
