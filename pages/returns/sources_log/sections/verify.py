"""The chain of entries as it stands, and its proof at the press of a button, step by step and in words."""

from __future__ import annotations

from typing import Final

import streamlit as st

from analytics.words import counted, stamped
from data import clock
from data.entries import Head
from data.proof import faults_of
from data.workspace_ledger import WorkspaceLedger
from pages.frame.ask import act, workspace_ledger
from pages.frame.markdown import plain
from pages.frame.proof_on_start import Proof, is_running, proof

_PROOF: Final = "proof_of_the_books"
_STEPS: Final = 5
_SHOWN: Final = 50


def chain() -> None:
    """The number of entries and the newest one's hash, what they are for, and the button that proves them."""
    own = workspace_ledger()
    head = act(own.head)
    if head is None:
        return
    entries = f"**{counted(head.sequence, 'entry', 'entries')}**" if head.sequence else "no entry yet"
    newest = f" The newest one is **{head.mark}**, its number and the first signs of its hash." if head.sequence else ""
    st.markdown(
        f"The chain has {entries}.{newest} Each entry carries the hash of the one before it, so whoever changed one would "
        "have to change all after it. Keep the number and the hash on paper: records that later lack them are not the same records."
    )
    if st.button("Verify the records", icon=":material/verified:", key="verify"):
        _prove(own, head)
    own_proof = st.session_state.get(_PROOF)
    if isinstance(own_proof, Proof) and own_proof.workspace == own.workspace:
        _show(own_proof, head)
    elif (on_start := proof(own.workspace)) is not None:
        _show(on_start, head)
        st.caption("This proof was made by the server when it started; a press draws the figures anew as well.")
    elif is_running(own.workspace):
        st.info("The records are being verified since the server started.", icon=":material/hourglass_empty:")


def _prove(own: WorkspaceLedger, head: Head) -> None:
    """Reference files, ledger, store's file, and a store drawn anew: some seconds, one sentence after each step."""
    steps: list[str] = []
    bar = st.progress(0.0, text="Reading every reference file and every entry …")

    def hear(sentence: str) -> None:
        steps.append(sentence)
        bar.progress(min(len(steps) / _STEPS, 1.0), text=plain(sentence))

    faults = act(faults_of, own, say=hear)
    bar.empty()
    if faults is not None:
        ended_at = clock.now()
        st.session_state[_PROOF] = Proof(own.workspace, head, ended_at, tuple(steps), tuple(faults))


def _show(proof: Proof, head: Head) -> None:
    since = head.sequence - proof.head.sequence
    later = f" {counted(since, 'entry has', 'entries have')} come since." if since else ""
    when = f"{stamped(proof.ended_at)} IST, up to entry {proof.head.sequence}"
    if proof.faults:
        st.error(f"**{counted(len(proof.faults), 'fault')}** found on {when}.{later}", icon=":material/error:")
        st.markdown("\n".join(f"- {plain(one.sentence())}" for one in proof.faults[:_SHOWN]))
        if len(proof.faults) > _SHOWN:
            st.caption(f"And {len(proof.faults) - _SHOWN} more: `python -m data verify` prints all.")
    else:
        st.success(f"**The records are whole.** Verified on {when}.{later}", icon=":material/verified:")
    st.caption("  \n".join(map(plain, proof.steps)))
