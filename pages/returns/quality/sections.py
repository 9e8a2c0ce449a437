"""The parts of the Quality page: a figure per kind, the rules, the rows behind one, and completeness with its gaps."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.quality.questions import FIELDS, lacking
from analytics.quality.rules import RULES, Kind
from analytics.words import counted, dotted, indian
from pages.frame.markdown import plain
from pages.frame.segments import one_of
from pages.parts.charts import CONFIG
from pages.parts.tables import offer, show
from pages.parts.tile import row_of_tiles, tile
from pages.parts.totals import show_totals
from pages.returns.quality.charts import completeness_chart, completeness_in_words
from pages.returns.quality.tables import COMPLETENESS, FIELD_NAMES, FOUND, GAPS, RULE_LIST
from pages.returns.quality.view import ALL, QualityView, kinds

_SAYS: Final[dict[Kind, str]] = {
    "Contradiction": "Two things on record that cannot both be so.",
    "Incomplete": "Something is said without what it needs to be used.",
    "Stale": "The newest word is too old for the as-on date.",
    "To check": "It may be right; a person must look.",
}
_PLURAL: Final[dict[Kind, str]] = {
    "Contradiction": "Contradictions",
    "Incomplete": "Incomplete rows",
    "Stale": "Stale rows",
    "To check": "Rows to check",
}


def figures(shown: QualityView) -> None:
    """How many rows each kind of rule finds."""
    with row_of_tiles():
        for kind, rows, finding, rules in kinds(shown):
            tile(
                _PLURAL[kind],
                indian(rows),
                f"{_SAYS[kind]} {indian(finding)} of {counted(rules, 'rule')} {'finds' if finding == 1 else 'find'} rows",
                " ".join(f"{rule.title}: {rule.rule}" for rule in RULES if rule.kind == kind),
                documents=shown.view.sources,
                key=f"kind-{kind}",
                tags=(f"as on {dotted(shown.filters.as_on)}",),
            )


def rules(shown: QualityView) -> None:
    """Every rule with its count and what it looked at; its words stand with its rows."""
    st.subheader("Rules", anchor=False)
    show_totals(*RULE_LIST.of(shown), totals=0)


def rows_of_rule(shown: QualityView) -> None:
    """The rows of one rule, or of all, with why they matter and what to do."""
    st.subheader("Rows found", anchor=False)
    title = st.selectbox("Rule", [ALL, *(rule.title for rule in RULES)], key="rule", bind="query-params", width=420)
    rows = shown.of(title)
    chosen = next((rule for rule in RULES if rule.title == title), None)
    if chosen:
        st.markdown(f"{plain(chosen.rule)} {plain(chosen.why)} **What to do.** {plain(chosen.remedy)}")
        st.caption(plain(f"Looked at: {shown.looked_words(chosen)}. Found: {counted(len(rows), 'row')}."))
        empty = f"Nothing found. Looked at: {shown.looked_words(chosen)}."
    else:
        st.caption(f"All rules together: {counted(len(rows), 'row')}. One fact may offend several rules.")
        empty = "No rule finds anything in this view. The table above says what each looked at."
    show(
        *FOUND.of((shown, title)),
        empty=plain(empty),
    )


def complete(shown: QualityView) -> None:
    """State by field as a chart or a table, each count with its base."""
    st.subheader("Completeness by State and field", anchor=False)
    picture = one_of(
        "Show as",
        ["Chart", "Table"],
        default="Chart",
        key="completeness",
        bind="query-params",
        label_visibility="collapsed",
    )
    words = completeness_in_words(shown.whole)
    if picture == "Chart":
        st.plotly_chart(
            completeness_chart(shown.states), theme=None, config=CONFIG, key="completeness_chart", alt=words
        )
        offer(*COMPLETENESS.of(shown))
    else:
        show_totals(*COMPLETENESS.of(shown), totals=int(len(shown.states) > 0))
    st.caption(
        f"In view: {plain(words)} A status known by a statement about all districts of a State counts as known here. A day of "
        "a stage, an order or a meeting is asked only of districts that can have it."
    )


def gaps(shown: QualityView) -> None:
    """The districts that lack one field."""
    st.subheader("Districts that lack a field", anchor=False)
    heading = st.selectbox("Field", FIELD_NAMES, index=1, key="field", bind="query-params", width=420)
    at = FIELD_NAMES.index(heading)
    rows = lacking(FIELDS[at], shown.districts)
    st.caption(
        f"{plain(heading)}: on record for {indian(shown.whole.stored[at])} of {indian(shown.whole.base[at])} {FIELDS[at].base}; "
        f"{counted(len(rows), 'district')} without."
    )
    nothing = (
        "No district in view can have this field yet."
        if not shown.whole.base[at]
        else "Every district that can have it has it."
    )
    show(*GAPS.of((shown, heading)), empty=nothing)
