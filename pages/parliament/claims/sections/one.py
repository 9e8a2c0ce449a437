"""One claim opened: what was said and where, its verdict and reason, our rows and where to open them, claims to read with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import streamlit as st

from analytics.claims.questions import Finding, Relation
from analytics.claims.relations import related
from analytics.claims.words import SCHEMES, subject
from analytics.places.questions import age_caution, undated
from analytics.words import dotted, indian
from pages.frame.ask import ask
from pages.frame.filter_bar import linked
from pages.frame.markdown import plain
from pages.parliament.claims.tables import RELATED, One
from pages.parliament.claims.view import ClaimsView, house
from pages.parts.claim_links import open_rows
from pages.parts.tables import show
from pages.parts.tile import VERDICT_BADGES, source_line

KEY: Final = "claim"
_NONE: Final = ""
_BESIDE: Final = {
    "superseded": ":gray-badge[:material/history: {}]",
    "different_scheme": ":blue-badge[:material/call_split: {}]",
    "contradicted": ":red-badge[:material/warning: {}]",
}


def one_claim(shown: ClaimsView) -> None:
    """The choice of a claim, bound to the link, and what opens below it."""
    labels = {one.claim.figure_id: one.claim.label for one in shown.every}
    chosen = linked(KEY, {_NONE, *labels})
    # In the link stands the claim's own key, which stays when its words change; so the box is not bound to it by Streamlit.
    st.selectbox(
        "Open a claim",
        [_NONE, *labels],
        format_func=lambda key: labels.get(key, "None chosen"),
        key=KEY,
        width=520,
    )
    found = next((one for one in shown.every if one.claim.figure_id == chosen), None)
    if found:
        _opened(shown, found)


def _opened(shown: ClaimsView, found: Finding) -> None:
    claim = found.claim
    with st.container(border=True, key="one-claim"):
        st.subheader(claim.label, anchor=False)
        st.markdown(
            " ".join([VERDICT_BADGES[found.verdict].format(found.verdict_words), *map(_beside, found.relations)])
        )
        st.markdown(f"> {plain(claim.statement)}")
        statement, rows = st.columns(2, gap="large")
        with statement:
            _statement(found)
        with rows:
            _ours(shown, found)
    others = related(found, shown.every)
    if others:
        st.markdown("**To read with it: the same measure of any scheme, and the same document**")
        show(
            *RELATED.of(One(shown, found)),
        )


def _beside(relation: Relation) -> str:
    return _BESIDE[relation.kind].format(plain(relation.words))


def _statement(found: Finding) -> None:
    claim = found.claim
    question = f", question no. {claim.question_no}" if claim.question_no else ""
    whole = (
        f" Said out of {indian(claim.out_of_value)} {claim.out_of_unit or ''}.".replace("states_uts", "States/UTs")
        if claim.out_of_value
        else ""
    )
    came = f"Entry {claim.entry_number} of the log" if claim.entry_number is not None else "The reference table shipped"
    lines = [
        f"**Document.** {source_line(claim.document, claim.source)}",
        f"**Said on** {dotted(claim.published_on)}: {plain(claim.source_kind)}, {plain(house(claim))}{plain(question)}.",
        f"**As on** {dotted(claim.as_on_date)} ({plain(claim.as_on_basis)}).{plain(whole)}",
        f"**Scheme.** {claim.scheme}: {plain(SCHEMES.get(claim.scheme, 'as the import names it'))}.",
        f"**Measure.** {plain(subject(claim.measure))}.",
        f"**Grade** {claim.grade}. {came}.",
    ]
    if claim.caveat:
        lines.insert(1, f"**Caution.** {plain(claim.caveat)}")
    st.markdown("  \n".join(lines))


def _ours(shown: ClaimsView, found: Finding) -> None:
    stored = found.then
    count = indian(stored.value) if stored and stored.is_count else "Not counted"
    st.metric(f"Our rows as on {dotted(found.claim.day)}", count)
    st.markdown(f"**Why.** {plain(found.why)}")
    if found.claim.day and found.claim.unit == "districts":
        caution = age_caution(ask(undated, replace(shown.filters, as_on=found.claim.day)))
        if caution and stored and stored.base:
            st.caption(plain(caution))
    open_rows(found, shown.filters.as_on)
