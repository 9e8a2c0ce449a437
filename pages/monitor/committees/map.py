"""The map of States by their SEPC: each in the class where it stands; where all stand alike, all 36 wear one colour."""

from __future__ import annotations

from collections.abc import Sequence

from analytics.committees.questions import SEPC_CLASSES, SEPC_RULE, StateCommittee, sepc_counts
from analytics.provenance import Provenance
from analytics.words import indian
from pages.parts.map import STATE_ORDER, Layer, classes_text
from pages.parts.map_layers import legend_rows


def sepc_layer(rows: Sequence[StateCommittee], view: Provenance, layer_id: str) -> Layer:
    """The layer at State level; the legend's counts sum to the number of rows."""
    counts = sepc_counts(rows)
    classes = [one for one in SEPC_CLASSES if not one.only_by_returns or one.key in counts]
    keys = [one.key for one in classes]
    evidenced = sum(row.is_evidenced for row in rows)
    return Layer(
        layer_id=layer_id,
        title=f"State committees (SEPC): {indian(evidenced)} of {indian(len(rows))} States/UTs evidenced",
        sentence=view.sentence,
        base_label="States/UTs in view",
        base_count=len(rows),
        as_on=view.as_on_words,
        note=SEPC_RULE,
        legend=legend_rows(classes, counts, len(rows)),
        classes=classes_text(
            {str(row.state_code): keys.index(row.class_key) for row in rows},
            [str(code) for code in STATE_ORDER],
        ),
    )
