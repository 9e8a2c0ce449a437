"""The parts of the Views page: the form that names a view, the views of the product, and those that readers named."""

from __future__ import annotations

import streamlit as st

from analytics.log.saved_views import OFFICIAL, SavedView, saved_views
from analytics.words import counted, dotted, indian, stamped
from data.saved_views import LONGEST_NAME, name_view, remove_view
from pages.frame.actor import identity, may
from pages.frame.ask import act, ask, workspace_ledger
from pages.frame.filter_bar import chosen
from pages.frame.link import ViewLink, checked, from_query
from pages.frame.markdown import plain
from pages.frame.parameters import as_kept_then
from pages.frame.save_view import HOME, PAGE, QUERY
from pages.frame.view_words import view_in_words
from pages.frame.workspace import is_sample
from pages.parts.notice import leave_notice


def form() -> None:
    """The form that names the view in the link; without one, how to get here."""
    if PAGE not in st.query_params:
        st.caption("To name another view, open it and press “Save this view” at the foot of its page.")
        return
    path = str(st.query_params[PAGE])
    view = from_query("" if path == HOME else path, str(st.query_params.get(QUERY, "")))
    with st.container(border=True, key="name_view"):
        st.subheader("Name this view", anchor=False)
        if view is None:
            st.warning(
                "The link names no page that holds a view. Open a page and press “Save this view” at its foot.",
                icon=":material/link_off:",
            )
            return
        _ask_name(view)


def _ask_name(view: ViewLink) -> None:
    day, opens = chosen().as_on, st.container()
    if not view.is_dated and st.toggle(f"Keep it as on {dotted(day)}", key="keep_day"):
        view = view.dated(day)
    words = view_in_words(view)
    opens.markdown(f"[{plain(words)}]({view.address})")
    name = st.text_input("Name", max_chars=LONGEST_NAME, key="view_name", width=520).strip()
    before = _holder(name)
    if before:
        st.info(
            plain(
                f"“{before.name}” stands for another view, named by {before.actor} on {stamped(before.recorded_at)} IST. From now on "
                "it will stand for this one; the log keeps the other."
            ),
            icon=":material/published_with_changes:",
        )
    is_official = _folded(name) in {_folded(one.name) for one in OFFICIAL}
    if is_official:
        st.warning("This name is one of the product's own views. Choose another.", icon=":material/block:")
    if st.button(
        "Name this view",
        type="primary",
        icon=":material/bookmark_add:",
        disabled=not may("name_view") or is_official or not name,
    ):
        entry = act(
            name_view, workspace_ledger().whole_ledger(), name, view.page.path, view.parameters, words, identity()
        )
        if entry:
            instead = f" It took the place of entry {before.sequence}." if before else ""
            leave_notice(f"“{name}” is named, as entry {entry.sequence} of the log.{instead}")
            for key in (PAGE, QUERY):
                st.query_params.pop(key, None)
            st.rerun()


def _folded(name: str) -> str:
    return " ".join(name.split()).lower()


def _holder(name: str) -> SavedView | None:
    """Who has the name now."""
    return next((one for one in ask(saved_views) if _folded(one.name) == _folded(name)), None)


def official() -> None:
    """The views that come with the product."""
    st.subheader("Of the product", anchor=False)
    for one in OFFICIAL:
        view = checked(one.page, {**one.parameters, **_here()})
        if view:
            st.markdown(f"[**{plain(one.name)}**]({view.address})  \n:small[{plain(one.purpose)}]")


def _here() -> dict[str, tuple[str, ...]]:
    """The reader's workspace: a view of the product opens where its reader is."""
    return {"workspace": ("Sample",)} if is_sample() else {}


def named() -> None:
    """The views that readers named, each with who, when, and a button that takes the name away."""
    rows = ask(saved_views)
    st.subheader(f"Named by readers: {indian(len(rows))}", anchor=False)
    if not rows:
        st.info(
            "No view has been named yet. “Save this view” stands at the foot of every page.",
            icon=":material/bookmark:",
        )
    for one in rows:
        _line(one)
    if rows:
        st.caption(
            f"{counted(len(rows), 'name')}. Naming a view and taking a name away are entries of the log and change no figure."
        )


def _line(one: SavedView) -> None:
    view = checked(one.page, as_kept_then(one.page, one.link))
    by = f"Named by {one.actor} on {stamped(one.recorded_at)} IST, entry {one.sequence}."
    words, button = st.columns([8, 3], vertical_alignment="center")
    with words:
        if view:
            st.markdown(f"[**{plain(one.name)}**]({view.address})  \n:small[{plain(view_in_words(view))}. {plain(by)}]")
        else:
            st.markdown(
                f"**{plain(one.name)}**  \n:small[{plain(one.view_words)}. The page it was named on is no longer there. {plain(by)}]"
            )
    with button:
        if st.button(
            "Remove",
            key=f"remove-{one.sequence}",
            icon=":material/bookmark_remove:",
            help=f"Take the name “{plain(one.name)}” away",
        ):
            entry = act(remove_view, workspace_ledger().whole_ledger(), one.sequence, identity())
            if entry:
                leave_notice(f"“{one.name}” is taken away, by entry {entry.sequence} of the log, which keeps the view.")
                st.rerun()
