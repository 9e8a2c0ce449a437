"""What lies on the desk unsaved: kept by the reader's tab of the browser, and given back when the server has lost its session."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from analytics.desk.reply.drafts import DRAFTED, question_of, readable, stored_question
from analytics.desk.reply.question import Question
from pages.frame.actor import identity
from pages.frame.ask import workspace_ledger
from pages.frame.browser_side import Script
from pages.parliament.reply.choice import Desk, clear, desk
from pages.parts.notice import leave_notice

_KEY: Final = "unsaved"
_SCRIPT: Final = Script(_KEY, Path(__file__).parents[1] / "assets", "unsaved.js")


def keep() -> None:
    """Leaves the desk with the reader's tab; after everything that changes it, so that nothing typed is missed."""
    run = get_script_run_ctx()
    _SCRIPT.component()(
        key=_KEY,
        data={"session": run.session_id if run else "", "lying": written_desk(desk(), identity().subject)},
        on_kept_change=_give_back,
        width=1,
        height=1,
    )


def written_desk(lying: Desk, reader: str) -> str:
    """The desk as the tab keeps it; blank for one on which nothing lies."""
    if _is_empty(lying):
        return ""
    kept = {
        "reader": reader,
        "words": lying.words,
        "draft": lying.draft.first if lying.draft else None,
        "question": stored_question(lying.question),
    }
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def give_back(written: str) -> None:
    """Lay what the tab kept on the desk again, unless a link has laid another draft there.

    Nothing comes back to another person who signed in meanwhile. A draft comes with it only where the ledger gives it to this
    person. Raises ValueError for a text that is no desk.
    """
    kept: dict[str, Any] = json.loads(written)
    lying = desk()
    if not identity().is_alone and kept["reader"] != identity().subject:
        return
    if not _is_empty(lying) and (lying.draft is None or lying.draft.first != kept["draft"]):
        return
    entries = workspace_ledger().whole_ledger().with_actions({DRAFTED})
    draft = next((one for one in readable(entries, identity()) if one.first == kept["draft"]), None)
    clear(question_of(kept["question"]), draft)
    desk().words = kept["words"]
    leave_notice("What lay here unsaved is back, as this tab of your browser kept it. Save what shall stay.")


def _give_back() -> None:
    give_back(st.session_state[_KEY].kept)


def _is_empty(lying: Desk) -> bool:
    return lying.question == Question() and not lying.words and lying.draft is None
